"""Telephone and emergency numbers, and references read figure by figure."""

from __future__ import annotations

import re

from newsreader.speech.spoken.numbers import cardinal, digits, year
from newsreader.speech.spoken.patterns import START, word_after, word_before, words_near
from newsreader.speech.spoken.rewriting import DIGITS, OTHER, Context, Rule

_CALLING = frozenset(
    {"call", "called", "calling", "calls", "dial", "dialled", "dialling", "ring", "rang", "ringing"}
    | {"phone", "phoned", "phoning", "tel", "telephone", "text", "texting", "contact", "dialed"}
    | {"freephone", "helpline", "hotline", "line", "police", "nhs", "emergency", "crimestoppers"}
)
_CALLED = frozenset(
    {"call", "calls", "caller", "callers", "operator", "operators", "service", "number", "line"}
    | {"emergency", "handler", "handlers", "dispatcher", "helpline", "system"}
)
_REFERENCES = frozenset(
    {"incident", "reference", "ref", "quote", "quoting", "log", "crime", "crn", "code", "pin"}
)


def _groups(match: re.Match[str], context: Context) -> str:
    """A number in the groups it is printed in, a pause between them."""
    groups = re.findall(r"\d+", match[0])
    zero = "zero" if context.american else "oh"
    said = [_group(group, zero) for group in groups]
    return ("plus " if match[0].startswith("+") else "") + ", ".join(said)


def _group(group: str, zero: str) -> str:
    if re.fullmatch(r"0?[1-9]00", group):
        lead = f"{zero} " if group[0] == "0" else ""
        return f"{lead}{cardinal(int(group))}"
    return digits(group, zero)


def _bare(match: re.Match[str], context: Context) -> str:
    return digits(match[0], "zero" if context.american else "oh")


def _emergency(match: re.Match[str], _: Context) -> str | None:
    called = bool(_CALLING & words_near(match)) or word_after(match).lower() in _CALLED
    if match[0] != "999" and not called:
        return None
    return digits(match[0], "oh")


def _dotted(match: re.Match[str], _: Context) -> str:
    return " dot ".join(digits(part) for part in match[0].split("."))


def _slashed(match: re.Match[str], context: Context) -> str:
    zero = "zero" if context.american else "oh"
    return " slash ".join(digits(part, zero) for part in match[0].split("/"))


def _of_a_year(match: re.Match[str], context: Context) -> str:
    """As in "no. 2026/0042": a year, and which of that year's it is."""
    said = year(match["year"], american=context.american)
    return f"{said} slash {digits(match['number'], 'zero' if context.american else 'oh')}"


def _lettered(match: re.Match[str], _: Context) -> str:
    """As in "1-800-GO-2": figures by themselves, letters as the words they make."""
    return ", ".join(
        part.capitalize() if part.isalpha() else _group(part, "zero")
        for part in match[0].split("-")
    )


def _reference(match: re.Match[str], _: Context) -> str | None:
    near = words_near(match)
    if len(match[0]) > 3 and word_before(match).lower() in _CALLING:
        return digits(match[0], "oh")
    if word_before(match).lower() in {"number", "reference", "no"} and _REFERENCES & near:
        return digits(match[0])
    return digits(match[0]) if word_before(match).lower() in _REFERENCES else None


_GAP = r"[ \u00a0-]"
_END = r"(?![\w%]|[.,:/-]\d)"
RULES: tuple[Rule, ...] = (
    Rule(
        "telephone",
        OTHER,
        rf"(?<!\w)\+\d{{1,3}}(?:{_GAP}?\(?0?\)?)?(?:{_GAP}?\(?\d{{2,6}}\)?){{1,5}}{_END}",
        _groups,
    ),
    Rule(
        "telephone",
        DIGITS + OTHER,
        rf"(?<![\w.,£$€+-])\(?0\d{{2,5}}\)?(?:{_GAP}\d{{2,8}}){{1,4}}{_END}",
        _groups,
    ),
    Rule("telephone", DIGITS, rf"(?<![\w.,£$€-])0\d{{9,10}}{_END}", _bare),
    Rule(
        "telephone",
        DIGITS + OTHER,
        rf"(?<![\w.,£$€-])\(?\d{{3}}\)?[ .-]\d{{3}}[.-]\d{{4}}(?:-\d{{1,4}})?{_END}",
        _groups,
    ),
    Rule("telephone", DIGITS, rf"(?<![\w.,£$€-])1-[89]\d\d-\d{{3}}-\d{{4}}{_END}", _groups),
    Rule(
        "emergency",
        DIGITS,
        r"(?<![\w.,£$€-])(?:999|911|112|111|101|116\s?123|119|988)(?!\d|\s?(?:%|p\b|km|ft))(?![.,]\d)",
        _emergency,
    ),
    Rule("telephone", DIGITS, rf"{START}1-8\d\d(?:-(?:[A-Z]+|\d+)){{1,4}}(?![\w-])", _lettered),
    Rule("dotted-figures", DIGITS, rf"{START}\d+(?:\.\d+){{2,}}(?!\w|\.\d)", _dotted),
    Rule(
        "reference",
        DIGITS,
        rf"{START}(?:\d{{1,8}}/){{2,}}\d{{1,8}}(?![\w/])",
        _slashed,
    ),
    Rule(
        "reference",
        DIGITS,
        rf"{START}(?P<year>(?:19|20)\d\d)/(?P<number>\d{{3,6}})(?![\w/])",
        _of_a_year,
    ),
    Rule("reference", DIGITS, rf"(?<![\w.,£$€-])\d{{2,}}{_END}", _reference),
)
