"""Measures with units, heights and weights, temperatures."""

from __future__ import annotations

import re

from newsreader.lexicon.units import (
    NUMBERED,
    RACES,
    RATES,
    TIGHT,
    UNITS,
)
from newsreader.speech.spoken.metres import RULES as METRES
from newsreader.speech.spoken.numbers import number
from newsreader.speech.spoken.patterns import (
    DASH,
    NUMBER,
    START,
    THINGS_MAGNITUDE,
    is_said_of_noun,
    magnitude,
    word_after,
    word_before,
)
from newsreader.speech.spoken.rewriting import DIGITS, OTHER, Context, Rule

_LOOSE = "|".join(re.escape(u) for u in sorted(set(UNITS) - TIGHT, key=len, reverse=True))
_CLOSE = "|".join(re.escape(u) for u in sorted(TIGHT, key=len, reverse=True))
_SIZES = frozenset({"tall", "high", "wide", "long", "deep"})


def _measure(match: re.Match[str], _: Context) -> str | None:
    unit = match["unit"] or match["tight"]
    if unit == "st" and _is_ordinal(match["value"]):
        return None
    times = magnitude(match["times"])
    value = f"{number(match['value'])} {times}".strip()
    return f"{_span(match, value)} {_unit(match, unit, value)}"


def _span(match: re.Match[str], value: str) -> str:
    low = match["low"]
    return f"{number(low)} to {value}" if low else value


def _unit(match: re.Match[str], unit: str, value: str) -> str:
    one, many = UNITS[unit]
    foot = unit == "ft" and word_after(match) in _SIZES
    return one if value == "one" or foot or is_said_of_noun(match) else many


def _is_ordinal(value: str) -> bool:
    return value.isdecimal() and value.endswith("1") and not value.endswith("11")


def _height(match: re.Match[str], _: Context) -> str:
    feet, inches = number(match["feet"]), match["inches"]
    return f"{feet} foot {number(inches)}"


def _weight(match: re.Match[str], _: Context) -> str:
    return f"{number(match['stone'])} stone {number(match['pounds'])}"


def _pounds_ounces(match: re.Match[str], _: Context) -> str:
    pounds, ounces = number(match["pounds"]), number(match["ounces"])
    if is_said_of_noun(match):
        return f"{pounds} pound {ounces} ounce"
    many = "" if ounces == "one" else "s"
    return f"{pounds} pound{'' if pounds == 'one' else 's'} {ounces} ounce{many}"


def _degrees(match: re.Match[str], _: Context) -> str | None:
    scale = match["scale"] or match["bare"] or ""
    if match["bare"] and word_before(match).lower() in NUMBERED:
        return None
    value = number(match["value"])
    minus = "minus " if match["minus"] else ""
    unit = "degree" if value == "one" and not minus else "degrees"
    name = {"C": " Celsius", "F": " Fahrenheit"}.get(scale, "")
    return f"{minus}{_span(match, value)} {unit}{name}"


def _by(match: re.Match[str], _: Context) -> str:
    sides = [number(each) for each in re.findall(_SIDE, match["numbers"])]
    unit = match["unit"]
    if unit is None:
        return " by ".join(sides)
    one, many = _LENGTHS.get(unit) or UNITS[unit]
    single = word_after(match) in RACES or is_said_of_noun(match)
    if unit in _PACKED and len(sides) == 2:  # "2 x 400g tins"
        return f"{' '.join(sides)} {one if word_after(match).islower() else many}"
    return f"{' by '.join(sides)} {one if single else many}"


_PACKED = frozenset({"g", "kg", "ml", "l"})
_LENGTHS = {"m": ("metre", "metres")}


def _rate(match: re.Match[str], _: Context) -> str:
    return f" {RATES[match[1]]}"


_RATE = "|".join(re.escape(each) for each in sorted(RATES, key=len, reverse=True))
_LOW = rf"(?:(?P<low>{NUMBER})\s?(?:{DASH}|to)\s?)?"
_VALUE = rf"{START}{_LOW}(?P<value>{NUMBER})"
_SPACE = r"(?:[ \u00a0\u2009\u202f]|-)?"
_SIDE = r"\d{1,6}(?:\.\d+)?"
_UNIT = r"(?:[cmk]?m|ft|in|yds?)"
RULES: tuple[Rule, ...] = (
    Rule(
        "by",
        DIGITS,
        rf"{START}(?P<numbers>{_SIDE}(?:{_UNIT}?\s?[x×]\s?{_SIDE}){{1,2}})"
        rf"(?:\s?(?P<unit>m2|m²|{_UNIT}|k?g|m?l)(?!\w))?(?!\d)",
        _by,
    ),
    Rule(
        "height",
        DIGITS,
        rf"{START}(?P<feet>\d{{1,2}})(?:ft\.?|['’′])\s?(?P<inches>\d{{1,2}}(?:\.5)?)"
        r"(?:\s?(?:ins?\b\.?|[\"”″])|(?!\w|[.,:]\d))",
        _height,
    ),
    Rule(
        "weight",
        DIGITS,
        rf"{START}(?P<stone>\d{{1,2}})st\.?\s?(?P<pounds>\d{{1,2}})(?:\s?lbs?\b|(?!\w|[.,:]\d))",
        _weight,
    ),
    Rule(
        "weight",
        DIGITS,
        rf"{START}(?P<pounds>\d{{1,2}})\s?lbs?\.?\s?(?P<ounces>\d{{1,2}})\s?oz\b",
        _pounds_ounces,
    ),
    Rule(
        "temperature",
        DIGITS + OTHER,
        rf"{START}(?P<minus>[-−–])?(?:(?P<low>{NUMBER})[°º]?C?\s?(?:{DASH}|to)\s?)?"
        rf"(?P<value>{NUMBER})(?:\s?[°º]\s?(?P<scale>[CF]\b)?|(?P<bare>[CF]\b))(?!\w)",
        _degrees,
    ),
    *METRES,
    Rule(
        "measure",
        DIGITS,
        rf"{_VALUE}(?P<times>{THINGS_MAGNITUDE})?"
        rf"(?:{_SPACE}(?P<unit>{_LOOSE})|(?P<tight>{_CLOSE}))(?![\w²³]|/(?!\d))",
        _measure,
    ),
    Rule("rate", OTHER, rf"(?<=\w)/({_RATE})\b", _rate),
)
