"""Short forms that an article introduces in brackets: "River Trust (RT)"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from newsreader.segmenter.frames import Frame

MAX_WORDS = 9


@cache
def _introduced() -> re.Pattern[str]:
    return re.compile(r"\(([A-Z][A-Za-z&.]{1,9})\)")


def acronyms_in(frames: Iterable[Frame]) -> dict[str, str]:
    """The full form of each short form that stands in brackets after it.

    >>> from newsreader.segmenter.frames import frame_of
    >>> acronyms_in([frame_of(0, "The Society of Otter Watchers (SOW) met.", [])])
    {'SOW': 'Society of Otter Watchers'}
    """
    found: dict[str, str] = {}
    for frame in frames:
        for match in _introduced().finditer(frame.text):
            full = _full_form(frame.text[: match.start()], match.group(1))
            if full is not None:
                found.setdefault(match.group(1), full)
    return found


def _full_form(before: str, short: str) -> str | None:
    """The shortest run of words before the bracket whose initials spell the short form."""
    words = before.split()[-MAX_WORDS:]
    letters = [letter.lower() for letter in short if letter.isalnum()]
    for first in range(len(words) - 1, -1, -1):
        if words[first][:1].isupper() and _spells(words[first:], letters):
            return " ".join(words[first:])
    return None


def _spells(words: list[str], letters: list[str]) -> bool:
    strong = [word[0].lower() for word in words if word[0].isupper()]
    every = [part[0].lower() for word in words for part in word.split("-") if part]
    return letters in (strong, every)
