"""Sections of Acts, as courts quote them."""

from __future__ import annotations

import re

from newsreader.speech.spoken.acronyms import spelled
from newsreader.speech.spoken.codes import code_number
from newsreader.speech.spoken.names import value
from newsreader.speech.spoken.numbers import cardinal
from newsreader.speech.spoken.patterns import START
from newsreader.speech.spoken.rewriting import DIGITS, Context, Rule


def _section(match: re.Match[str], _: Context) -> str | None:
    """As in "s18 of the Theft Act" and "s.5(2)"."""
    after = match.string[match.end() : match.end() + 80]
    if not re.match(r"\d+[A-Z]?\(|[^.;]*\b(?:Act|Code|Order|Bill|Regulations)\b", after):
        return None
    return "sections " if match[0].startswith("ss") else "section "


def _subsection(match: re.Match[str], _: Context) -> str:
    """As in "12(4)(b)": the numbers and letters one after another."""
    return " ".join(_part(part) for part in re.findall(r"\d+|[A-Za-z]+", match[0]))


def _part(part: str) -> str:
    if part.isdecimal():
        return code_number(part) if part[1:2] == "0" else cardinal(int(part))
    return spelled(part.upper()) if len(part) == 1 else cardinal(value(part.upper()))


RULES: tuple[Rule, ...] = (
    Rule("section", "s", r"(?<![\w'’.])ss?\.?\s?(?=\d{1,3}[A-Z]?\b)", _section),
    Rule(
        "section",
        DIGITS,
        rf"{START}\d{{1,3}}[A-Z]?(?:\((?:\d{{1,3}}|[a-z]|[ivx]{{2,4}})\))+(?!\w)",
        _subsection,
    ),
)
