"""Roads, postcodes, flights, products, diseases: letters and figures in one."""

from __future__ import annotations

import re

from newsreader.lexicon.acronyms import SAID
from newsreader.lexicon.units import NUMBERED
from newsreader.speech.spoken.acronyms import said as said_capitals
from newsreader.speech.spoken.acronyms import spelled
from newsreader.speech.spoken.numbers import cardinal, digits, plural
from newsreader.speech.spoken.patterns import (
    DASH,
    START,
    is_said_of_noun,
    just_after,
    word_after,
    word_before,
    words_near,
)
from newsreader.speech.spoken.rewriting import CAPITALS, DIGITS, LETTERS, Context, Rule

_PART = re.compile(r"[A-Za-z]+|\d+(?:\.\d+)?|[₀-₉]+")
_NUMBER = re.compile(r"(?:[Nn]o|pp?|ss?)\d+")  # as in "world No1", "p42", "s18"
_SUBSCRIPTS = str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789")


def code_number(written: str) -> str:
    """Figures in a name: short ones as a number, longer ones figure by figure.

    >>> [code_number(figures) for figures in ("25", "303", "380", "07", "2.5")]
    ['twenty five', 'three oh three', 'three eighty', 'oh seven', 'two point five']
    """
    whole, point, part = written.partition(".")
    if point:
        return f"{code_number(whole)} point {digits(part)}"
    if (len(whole) < 3 and whole[0] != "0") or whole == "0":
        return cardinal(int(whole)) if whole != "0" else "oh"
    if len(whole) == 3 and whole[0] != "0" and whole[2] == "0":
        return _round(whole)
    return digits(whole, "oh")


def _round(whole: str) -> str:
    if whole[1] == "0":
        return cardinal(int(whole))
    return f"{cardinal(int(whole[0]))} {cardinal(int(whole[1:]))}"


def _said(part: str) -> str:
    if part.isdecimal() or "." in part:
        return code_number(part)
    if part.isupper() and len(part) > 2 and part in SAID:
        return said_capitals(part)
    return spelled(part) if part.isupper() or len(part) == 1 else part


def _code(match: re.Match[str], _: Context) -> str | None:
    if _NUMBER.fullmatch(match["code"]):
        return None
    parts = _PART.findall(match["code"].translate(_SUBSCRIPTS))
    spoken = _joined([_said(part) for part in parts])
    return plural(spoken) if match["plural"] else spoken


def _joined(parts: list[str]) -> str:
    """The parts with spaces; a first A is tied to what follows, to be no article."""
    if parts[0] == "eh" and len(parts) > 1:
        parts = [f"A-{parts[1]}", *parts[2:]]
    return " ".join(parts)


def _figure_letter(match: re.Match[str], _: Context) -> str | None:
    """As in "Flat 2b" and "12a Elm Road"; a small "c" by itself is a coin."""
    numbered = word_before(match).lower() in NUMBERED or word_after(match)[:1].isupper()
    if match[2] == "b" and re.match(r"\s(?:people|[a-z]{2,}s)\b", just_after(match, 24)):
        return None if not numbered else f"{cardinal(int(match[1]))} B"
    if match[2] == "c" and not numbered:
        coin = "cent" if match[1] == "1" or is_said_of_noun(match) else "cents"
        return f"{cardinal(int(match[1]))} {coin}"
    return f"{code_number(match[1])} {spelled(match[2].upper())}"


def _postcode(match: re.Match[str], _: Context) -> str:
    halves = [_PART.findall(half) for half in match[0].split()]
    return ", ".join(_joined([_said(part) for part in half]) for half in halves)


def _hyphened(match: re.Match[str], _: Context) -> str:
    letters = _said(match["letters"])
    letters = "A" if letters == "eh" else letters
    mark = "-" if letters == "A" else " "
    spoken = f"{letters}{mark}{code_number(match['figures'])}"
    return plural(spoken) if match["plural"] else spoken


def _motorway(match: re.Match[str], _: Context) -> str:
    """As in "A1(M)": a road built as a motorway."""
    return f"A-{code_number(match[1])} M"


def _aircraft(match: re.Match[str], _: Context) -> str | None:
    if not (_FLYING & (words_near(match) | {word_after(match).lower()})):
        return None
    spoken = digits(match[1])
    return plural(spoken) if match[2] else spoken


def _screen(match: re.Match[str], _: Context) -> str:
    return f"{cardinal(int(match[1]))} K"


_FLYING = frozenset(
    {"boeing", "airbus", "jet", "jets", "plane", "planes", "aircraft", "dreamliner", "max", "cargo"}
    | {"airliner", "jumbo", "flight", "pilot", "airliners"}
)
RULES: tuple[Rule, ...] = (
    Rule("road", CAPITALS, r"\bA(\d{1,4})\(M\)", _motorway),
    Rule("aircraft", DIGITS, rf"{START}(7[0-8]7)(s)?(?![\w.,%]\d|\w)", _aircraft),
    Rule("code", DIGITS, rf"{START}([48])K\b", _screen),
    Rule("postcode", CAPITALS, r"\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b", _postcode),
    Rule(
        "code",
        CAPITALS,
        rf"\b(?P<letters>[A-Z]{{1,5}}){DASH}(?P<figures>\d{{1,4}})(?P<plural>s)?(?![\w/]|{DASH}\d|[.,]\d)",
        _hyphened,
    ),
    Rule(
        "code",
        CAPITALS,
        r"\b(?P<code>[A-Z]{1,5}(?:\d|[₀-₉])(?:[A-Z\d₀-₉])*(?:\.\d+)?[A-Za-z]?(?<!s))(?P<plural>s)?(?!\w)",
        _code,
    ),
    Rule("code", LETTERS[26:], r"(?<![\w.'’-])(?P<code>[a-z]+\d{1,4})(?P<plural>)(?!\w)", _code),
    Rule("code", DIGITS, rf"{START}(\d{{1,3}})([A-Zabcdegijnoqrwyz])\b(?![.'’]\w)", _figure_letter),
    Rule(
        "code",
        DIGITS + LETTERS,
        r"(?<![\w.,-])(?P<code>(?=[A-Za-z]*\d)(?=\d*[A-Za-z])[A-Za-z\d]*[A-Z][A-Za-z\d]*(?<!s))(?P<plural>s)?(?!\w)",
        _code,
    ),
)
