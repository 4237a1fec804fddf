"""Pieces of pattern that several rules share, and looks at what stands around a match."""

from __future__ import annotations

import re
from functools import lru_cache

from newsreader.lexicon.currencies import MAGNITUDES, OF_MONEY
from newsreader.lexicon.function_words import DETERMINERS, NOT_NOUNS

NUMBER = r"(?:\d{1,3}(?:,\d{3}){1,11}(?:\.\d+)?|\d{0,15}\.\d+|\d{1,15})(?!\d)"
"""A number as printed, with thousands marks and decimals; longer ones are read by the figure."""

DASH = r"[-‐‑‒–—−]"
START = r"(?<!\w)(?<![\d.][.,])"
"""Where figures begin: after no letter or figure, and after no mark that joins two figures."""
ALONE_BEFORE = rf"{START}(?<![.,'’£$€-])"
GAP = r"[ \u00a0\u2009\u202f]"
"""A space that keeps a figure and its unit on one line."""

_LONG_MAGNITUDES = "hundred|thousand|million|billion|trillion|crore|lakh"
_SHORT_MAGNITUDES = sorted(MAGNITUDES.keys() - {*_LONG_MAGNITUDES.split("|")}, key=len)[::-1]
_OF_MONEY = "|".join(_SHORT_MAGNITUDES)
_OF_THINGS = "|".join(short for short in _SHORT_MAGNITUDES if short not in OF_MONEY)
_LONG = rf"(?:{GAP}|-)?(?i:{_LONG_MAGNITUDES})"
MAGNITUDE = rf"(?:{_LONG}|{GAP}?(?i:{_OF_MONEY}))(?!\w)"
"""What multiplies an amount of money, with the space before it."""
THINGS_MAGNITUDE = rf"(?:{_LONG}|{GAP}?(?i:{_OF_THINGS}|b(?=\s(?:people|[a-z]{{2,}}s)\b)))(?!\w)"
"""What multiplies a number of things."""

_WORD_BEFORE = re.compile(r"([^\W\d_][\w’'.-]*)[\s(\"'“‘]*\Z")
_WORD_AFTER = re.compile(r"[\s-]+([^\W\d_]+)")
_WINDOW = 60


@lru_cache(maxsize=64)
def compiled(written: str) -> re.Pattern[str]:
    """A pattern that few texts need, compiled when it is first needed."""
    return re.compile(written)


def text_before(match: re.Match[str]) -> str:
    """The few words before a match."""
    return match.string[max(0, match.start() - _WINDOW) : match.start()]


def just_before(match: re.Match[str]) -> str:
    """The character before a match, or nothing at the start."""
    return match.string[max(0, match.start() - 1) : match.start()]


def just_after(match: re.Match[str], many: int = 1) -> str:
    """The few characters after a match."""
    return match.string[match.end() : match.end() + many]


def stop(match: re.Match[str]) -> str:
    """The full stop of an abbreviation, kept where it also ends the sentence."""
    rest = just_after(match, 3)
    return "." if match[0].endswith(".") and (not rest.strip() or rest[0] in "\"'”’)") else ""


def word_before(match: re.Match[str]) -> str:
    """The word before a match, or nothing."""
    found = _WORD_BEFORE.search(text_before(match))
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
    return MAGNITUDES[written.strip().strip("-").lower()] if written else ""


def is_said_of_noun(match: re.Match[str]) -> bool:
    """Whether an amount stands before its noun: "a £5 note", not "a £5 a day" or "paid £5"."""
    after = word_after(match)
    before = word_before(match).lower()
    if after.isupper() and len(after) > 1:
        return before in ("a", "an")
    follows = bool(after) and after.islower() and after not in NOT_NOUNS
    return follows and before in DETERMINERS


def words_near(match: re.Match[str]) -> set[str]:
    """The words of the same sentence shortly before a match, in small letters."""
    before = re.split(r"[.;!?]\s", text_before(match))[-1]
    return {word.strip("\"'“”‘’(),:").lower() for word in before.split()}
