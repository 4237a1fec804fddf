"""Pieces of pattern that several rules share, and looks at what stands around a match."""

from __future__ import annotations

import re

from newsreader.lexicon import currencies

NUMBER = r"(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d*\.\d+|\d+)"
"""A number as printed, with thousands marks and decimals."""

DASH = r"[-‐‑‒–—−]"
ALONE_BEFORE = r"(?<![\w.,'’£$€-])"
NO_WORD_AFTER = r"(?![\w])"

_LONG_MAGNITUDES = "hundred|thousand|million|billion|trillion"
_SHORT_MAGNITUDES = "|".join(
    sorted(set(currencies.MAGNITUDES) - set(_LONG_MAGNITUDES.split("|")), key=len, reverse=True)
)
MAGNITUDE = rf"(?:(?:\s|-)?(?i:{_LONG_MAGNITUDES})|\s?(?i:{_SHORT_MAGNITUDES}))(?![\w])"
"""What multiplies a number, with the space before it."""

_WORD_BEFORE = re.compile(r"([^\W\d_][\w’'.-]*)[\s(\"'“‘]*\Z")
_WORD_AFTER = re.compile(r"[\s-]+([^\W\d_]+)")
_WINDOW = 40


def word_before(match: re.Match[str]) -> str:
    """The word before a match, or nothing."""
    found = _WORD_BEFORE.search(match.string[max(0, match.start() - _WINDOW) : match.start()])
    return found[1] if found else ""


def word_after(match: re.Match[str]) -> str:
    """The word after a match, past a space or hyphen, or nothing."""
    found = _WORD_AFTER.match(match.string, match.end(), match.end() + _WINDOW)
    return found[1] if found else ""


def magnitude(written: str | None) -> str:
    """The word for a short or long form of a great number, or nothing.

    >>> magnitude("bn"), magnitude(" Million"), magnitude(None)
    ('billion', 'million', '')
    """
    return currencies.MAGNITUDES[written.strip(" -\u00a0").lower()] if written else ""
