"""Text as it is spoken: one space for any white space, nothing that is not seen."""

from __future__ import annotations

import re

# Zero-width characters and soft hyphens stand inside words; half a surrogate pair, as JSON may
# have one, is no character at all.
UNSEEN = re.compile(r"[\u200b\ufeff\u2060\u00ad\ud800-\udfff]+")


def fold(text: str) -> str:
    r"""Fold every run of white space and zero-width characters into one space.

    >>> fold("  a\n\tline\u200b ")
    'a line'
    """
    if not text.isascii():
        text = UNSEEN.sub("", text)
    return " ".join(text.split())
