"""Figures that no other rule has claimed: years, houses, counts."""

from __future__ import annotations

import re

from newsreader.lexicon.abbreviations import AFTER_NAMES, DIRECTIONS, STATES
from newsreader.lexicon.function_words import COUNTING, DATING
from newsreader.speech.spoken.numbers import digits, number, pairs, year
from newsreader.speech.spoken.patterns import NUMBER, START, text_before, word_after, word_before
from newsreader.speech.spoken.rewriting import DIGITS, OTHER, Context, Rule

_STREET = "|".join(
    sorted(
        {"Street", "Road", "Avenue", "Lane", "Drive", "Boulevard", "Way", "Close"} | {*AFTER_NAMES}
    )
)
_STATE = re.compile(rf"(?:\b(?:{'|'.join(STATES)})|\b(?:{'|'.join(STATES.values())})),?\s\Z")


def _year(match: re.Match[str], context: Context) -> str | None:
    """Four figures are a year, unless they are counted."""
    written = match[0]
    before, after = word_before(match).lower(), word_after(match)
    recent = 1900 <= int(written) < 2100
    things = after.islower() and after.endswith("s") and not after.endswith(("ss", "us", "is"))
    if int(written) < 1100 and (before not in DATING or things):
        return None
    if before in COUNTING and (not recent or things) and before not in DATING:
        return None
    if things and not recent and before not in DATING:
        return None
    return year(written, american=context.american)


def _house(match: re.Match[str], _: Context) -> str:
    figures = match[0]
    if len(figures) == 4 and figures[0] != "0":
        return pairs(figures)
    if figures.endswith("00"):
        return number(figures)
    if figures[1] != "0":
        return f"{number(figures[0])} {number(figures[1:])}"
    return digits(figures)


def _zip_code(match: re.Match[str], _: Context) -> str | None:
    return digits(match[0]) if _STATE.search(text_before(match)) else None


def _second_of_two(match: re.Match[str], _: Context) -> str | None:
    """Five figures after a dash are a number to be dialled or quoted, not a count."""
    return digits(match[0]) if re.search(r"\d\s[-–]\s\Z", text_before(match)) else None


def _minus(match: re.Match[str], _: Context) -> str | None:
    """A sign before a figure; after a word and a space it is mostly a dash."""
    apart = re.search(r"[\w)]\s\Z", text_before(match))
    return None if apart and word_before(match).lower() not in _BEFORE_MINUS else "minus "


_BEFORE_MINUS = frozenset(
    {"to", "of", "at", "from", "by", "was", "is", "and", "than", "about", "around", "between"}
    | {"con", "lab", "ld", "dem", "grn", "snp", "green", "reform", "labour"}
    | {"hit", "below", "reached", "or", "a", "the", "in"}
)


def _spaced(match: re.Match[str], _: Context) -> str:
    """As in "50 000": thousands with a space between."""
    return number(re.sub(r"\s", "", match[0]))


def _by_the_figure(match: re.Match[str], _: Context) -> str:
    return digits(match[0])


def _number(match: re.Match[str], _: Context) -> str:
    return number(match[0])


_END = r"(?![\d]|[.,]\d)"
_DIRECTION = "|".join(DIRECTIONS)
RULES: tuple[Rule, ...] = (
    Rule(
        "house",
        DIGITS,
        rf"{START}\d{{3,4}}(?=\s(?:(?:{_DIRECTION})\.?\s)?"
        rf"(?:(?:[A-Z][a-z]+|\d+(?:st|nd|rd|th))\s){{1,3}}(?:{_STREET})\b)",
        _house,
    ),
    Rule("zip-code", DIGITS, rf"\d{{5}}(?:-\d{{4}})?{_END}", _zip_code),
    Rule("number-quoted", DIGITS, rf"{START}\d{{5}}{_END}", _second_of_two),
    Rule("year", DIGITS, rf"(?<![\w.,/])(?:1\d{{3}}|20\d\d){_END}(?!\w)", _year),
    Rule("minus", OTHER, r"(?<![\w.,)\]%])[-−–](?=\d|£|\$|€)", _minus),
    Rule(
        "number",
        DIGITS,
        rf"{START}\d{{1,3}}(?:[ \u00a0\u202f]\d{{3}})*[ \u00a0\u202f]000{_END}(?!\w)",
        _spaced,
    ),
    Rule("long-figures", DIGITS, r"\d{16,}", _by_the_figure),
    Rule("number", DIGITS + OTHER, rf"(?<!\d\.)(?<!\.\.)(?<!\d){NUMBER}(?!\d)", _number),
)
