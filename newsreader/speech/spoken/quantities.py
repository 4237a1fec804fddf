"""Plain numbers, percentages and ordinals."""

from __future__ import annotations

import re

from newsreader.speech.spoken.numbers import number, ordinal
from newsreader.speech.spoken.patterns import MAGNITUDE, NUMBER, magnitude
from newsreader.speech.spoken.rewriting import DIGITS, Context, Rule, rule


def _percent(match: re.Match[str], _: Context) -> str:
    return f"{number(match[1])} per cent"


def _ordinal(match: re.Match[str], _: Context) -> str:
    return ordinal(int(match[1].replace(",", "")))


def _great(match: re.Match[str], _: Context) -> str:
    return f"{number(match[1])} {magnitude(match[2])}"


def _plain(match: re.Match[str], _: Context) -> str:
    return number(match[0])


RULES: tuple[Rule, ...] = (
    rule("percent", DIGITS, rf"({NUMBER})\s?%", _percent),
    rule("ordinal", DIGITS, r"(\d{1,3}(?:,\d{3})+|\d+)(?:st|nd|rd|th)\b", _ordinal),
    rule("great-number", DIGITS, rf"({NUMBER})({MAGNITUDE})", _great),
    rule("number", DIGITS, rf"{NUMBER}(?!\d)", _plain),
)
