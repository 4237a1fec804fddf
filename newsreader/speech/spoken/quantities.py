"""Percentages, great numbers, fractions and ordinals."""

from __future__ import annotations

import re

from newsreader.lexicon.units import FRACTIONS, UNITS
from newsreader.speech.spoken.numbers import cardinal, number, ordinal, plural
from newsreader.speech.spoken.patterns import (
    DASH,
    NUMBER,
    START,
    THINGS_MAGNITUDE,
    magnitude,
    word_after,
    word_before,
    words_near,
)
from newsreader.speech.spoken.rewriting import DIGITS, OTHER, Context, Rule


def _percent(match: re.Match[str], context: Context) -> str:
    said = f"{number(match['value'])} {'percent' if context.american else 'per cent'}"
    low = f"{number(match['low'])} to " if match["low"] else ""
    return low + said


def _great(match: re.Match[str], _: Context) -> str:
    low = ""
    if match["low"]:
        low = f"{number(match['low'])} {magnitude(match['low_times'])}".strip() + " to "
    return f"{low}{number(match['value'])} {magnitude(match['times'])}"


def _times(match: re.Match[str], _: Context) -> str:
    word = "times" if word_after(match) else "x"
    return f"{number(match['value'])} {word}"


def _seconds(match: re.Match[str], _: Context) -> str:
    """As in "9.58s" or "in 47s"; else figures in the plural, as in "the under-16s"."""
    value = match["value"]
    if match["low"]:
        return f"{number(match['low'])} to {plural(number(value))}"
    timed = word_before(match).lower() in {"in", "after", "by"} and not value.endswith("0")
    if "." in value or (timed and len(value) > 1):
        return f"{number(value)} seconds"
    many = re.match(r"\sof\b", match.string[match.end() : match.end() + 4])
    if many and value in {"100", "1000", "1,000"}:
        return plural(number(value).removeprefix("one "))
    return plural(number(value))


def _fraction_sign(match: re.Match[str], _: Context) -> str:
    part = FRACTIONS[match["part"]]
    whole, unit = match["value"], _of_which(match["unit"])
    if " " in part:
        said = f"{number(whole)} and {part}" if whole else part
    elif whole:
        said = f"{number(whole)} and {'an' if part == 'eighth' else 'a'} {part}"
    elif unit:
        return f"half {unit[0]}" if part == "half" else f"a {part} of {unit[0]}"
    else:
        bare = part == "half" or word_before(match).lower() in {"a", "an", "one"}
        said = part if bare else f"one {part}"
    if not unit:
        return said
    return f"{said} {unit[1]}" if whole else f"{said} of {unit[0]}"


def _of_which(unit: str | None) -> tuple[str, str] | None:
    """One of a unit, with its article, and many."""
    if not unit:
        return None
    one, many = UNITS.get(unit) or (unit, f"{unit}s")
    return f"{'an' if one[0] in 'aeiou' or one == 'hour' else 'a'} {one}", many


def _fraction(match: re.Match[str], _: Context) -> str | None:
    """As in "2/3"; other slashed figures are odds, dates and the like."""
    upper, lower = int(match["upper"]), int(match["lower"])
    if not lower or (not 0 < upper < lower and not match["value"]) or (upper, lower) == (9, 11):
        return None
    of = word_after(match) == "of"
    if lower in (5, 6, 10) and (word_after(match) in _RATED or _RATED & words_near(match)):
        return f"{cardinal(upper)} out of {cardinal(lower)}"
    if (
        lower in (10, 20, 100)
        and upper > (lower == 20)
        and not (of or match["value"] or match["suffix"])
    ):
        return f"{cardinal(upper)} out of {cardinal(lower)}"
    return _mixed(match["value"], upper, _part(upper, lower))


_RATED = frozenset({"star", "stars", "rating", "ratings", "rated", "verdict", "marks"})


def _mixed(whole: str | None, upper: int, part: str) -> str:
    if not whole:
        return f"{cardinal(upper)} {part}"
    count = "a" if part in {"half", "quarter"} else cardinal(upper)
    return f"{number(whole)} and {count} {part}"


def _part(upper: int, lower: int) -> str:
    if lower == 1:
        return "over one"
    part = {2: "half", 4: "quarter"}.get(lower) or ordinal(lower)
    many = {"half": "halves"}.get(part) or plural(part)
    return part if upper == 1 else many


def _ordinal(match: re.Match[str], _: Context) -> str:
    return ordinal(int(match[1].replace(",", "")))


_RANGE = rf"{START}(?:(?P<low>{NUMBER})%?\s?(?:{DASH}|to)\s?)?(?P<value>{NUMBER})"
_SIGNS = "".join(FRACTIONS)
RULES: tuple[Rule, ...] = (
    Rule("percent", DIGITS + OTHER, rf"{_RANGE}\s?%", _percent),
    Rule(
        "great-number",
        DIGITS,
        rf"{START}(?:(?P<low>{NUMBER})(?P<low_times>{THINGS_MAGNITUDE})?\s?(?:{DASH}|to)\s?)?"
        rf"(?P<value>{NUMBER})(?P<times>{THINGS_MAGNITUDE})",
        _great,
    ),
    Rule(
        "fraction",
        DIGITS + OTHER,
        rf"(?P<value>\d{{1,15}})?[\s\u2009]?(?P<part>[{_SIGNS}])"
        r"(?:\s?(?P<unit>cup|pint|teaspoon|tablespoon|tsps?|tbsps?|oz|lbs?|kg|km|mins?|hrs?|pt)\b)?",
        _fraction_sign,
    ),
    Rule(
        "fraction",
        DIGITS,
        rf"{START}(?:(?P<value>\d{{1,15}})[ -])?(?P<upper>\d{{1,3}})[/⁄](?P<lower>\d{{1,3}})"
        r"(?P<suffix>(?i:ths?|rds?|nds?))?(?![\w/]|[.,]\d)",
        _fraction,
    ),
    Rule("times", DIGITS, rf"{START}(?P<value>{NUMBER})[x×]\b(?!\d)", _times),
    Rule(
        "seconds",
        DIGITS,
        rf"{START}(?:(?P<low>\d{{1,2}}){DASH})?(?P<value>(?:\d{{1,3}},)?\d{{1,9}}(?:\.\d{{1,6}})?)s\b",
        _seconds,
    ),
    Rule("ordinal", DIGITS, r"(\d{1,3}(?:,\d{3}){1,11}|\d{1,15})(?i:st|nd|rd|th)\b", _ordinal),
)
