"""Roman numerals in names: kings, wars, chapters."""

from __future__ import annotations

import re

from newsreader.lexicon.regnal import COUNTED, NAMES, RULERS
from newsreader.speech.spoken.numbers import cardinal, ordinal
from newsreader.speech.spoken.patterns import just_after, text_before
from newsreader.speech.spoken.rewriting import Context, Rule

_ROMAN = r"(?:X{0,3}|X?L|LX{0,3})(?:IX|IV|V?I{0,3})"
_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_RULER_BEFORE = re.compile(rf"\b(?i:{'|'.join(sorted(RULERS))})\s(?:[A-Z][\w-]+\s){{1,3}}\Z")
_WORD_BEFORE = re.compile(r"([^\W\d_][\w’'-]*)\.?[ \u00a0]\Z")
_SAID_BEFORE_I = frozenset({"no", "book", "day", "week", "game", "world", "page", "story", "plan"})
# What a pronoun is never followed by.
_NOT_A_PRONOUN = re.compile(r"(?:['’]s\b|[.,;:)!?\"”]|\s(?:and|of|in|to|who|by|on|at|at|for)\b|\Z)")


def value(numeral: str) -> int:
    """The number a Roman numeral stands for.

    >>> value("XIV"), value("LVIII")
    (14, 58)
    """
    total = 0
    for sign, following in zip(numeral, numeral[1:] + " ", strict=True):
        worth = _VALUES[sign]
        total += -worth if worth < _VALUES.get(following, 0) else worth
    return total


def _roman(match: re.Match[str], _: Context) -> str | None:
    numeral, before = match[1], _counted_word(match)
    counted = before.lower() in COUNTED
    ruler = before in NAMES or bool(_RULER_BEFORE.search(text_before(match)))
    if ruler and not counted:
        if len(numeral) == 1 and not _is_counted_letter(match, numeral):
            return None
        return f"the {ordinal(value(numeral))}"
    if counted and numeral not in "CDLM" and (numeral != "I" or _is_one(match, before)):
        return cardinal(value(numeral))
    if numeral in _ELEVENS and re.match(r"\s[A-Z]{2,}\b", just_after(match, 12)):
        return None
    if len(numeral) > 1 and _looks_counted(numeral, before):
        return cardinal(value(numeral))
    return None


def _counted_word(match: re.Match[str]) -> str:
    """The word right before a numeral, with nothing but a space between."""
    found = _WORD_BEFORE.search(text_before(match))
    return found[1] if found else ""


def _is_one(match: re.Match[str], before: str) -> bool:
    """Whether an "I" is a numeral: "World War I", and not "the day I left" or "No I did not"."""
    if before.lower() in _SAID_BEFORE_I:
        return False
    return before[0].isupper() or bool(_NOT_A_PRONOUN.match(just_after(match, 12)))


def _is_counted_letter(match: re.Match[str], numeral: str) -> bool:
    """A lone letter after a ruler's name, where it can be no pronoun or initial."""
    if numeral not in "IVX":
        return False
    follows = just_after(match, 12)
    return bool(_NOT_A_PRONOUN.match(follows) or _RULER_BEFORE.search(text_before(match)))


def _looks_counted(numeral: str, before: str) -> bool:
    if (
        numeral
        in {"II", "III", "VII", "VIII", "XII", "XIII", "XIV", "XVI", "XVII", "XVIII", "XIX"}
        | _ELEVENS
    ):
        return True
    return numeral in {"IV", "VI", "IX", "XX", "XXI"} and before[:1].isupper()


_ELEVENS = {"XI", "XV"}  # teams: "the 1st XI"
RULES: tuple[Rule, ...] = (
    Rule(
        "roman",
        "IVXL",
        rf"\b(?=[IVXL]+(?!\w))({_ROMAN})(?!\w|\.\w)(?!['’](?:m|ve|ll|d)\b)",
        _roman,
    ),
)
