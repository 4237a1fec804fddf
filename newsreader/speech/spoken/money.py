"""Amounts of money."""

from __future__ import annotations

import re

from newsreader.lexicon.currencies import CODES, EACH, SIGNS
from newsreader.speech.spoken.numbers import cardinal, number
from newsreader.speech.spoken.patterns import (
    DASH,
    MAGNITUDE,
    NUMBER,
    compiled,
    is_said_of_noun,
    magnitude,
    text_before,
)
from newsreader.speech.spoken.rewriting import CAPITALS, DIGITS, OTHER, Context, Rule, initials

# One of `SIGNS`, which are quicker asked than compiled.
_SIGN = r"(?:[A-Z]{1,2}\$|Rs?|[" + "".join(sign for sign in SIGNS if len(sign) == 1) + "])"
_CODE = "[A-Z]{3}"  # one of `CODES`, which is quicker asked than compiled
_COMMA = r"\d+,\d\d(?!\d)"  # as the Continent writes its cents
_AMOUNT = rf"(?P<amount>{_COMMA}|{NUMBER})(?P<times>{MAGNITUDE})?"
_Names = tuple[str, str, str, str]


def _amount(amount: str, times: str | None, names: _Names, *, said_of_noun: bool) -> str:
    """The words for one amount."""
    amount = re.sub(r",(?=\d\d\Z)", ".", amount)
    whole, point, part = amount.replace(",", "").partition(".")
    great = magnitude(times)
    part = part + "0" if len(part) == 1 and not great else part
    if great or (point and len(part) != 2) or int(whole or 0) >= 10**15:
        value = f"{number(amount)} {great}".strip()
        if point and not great and not part.strip("0"):
            value = number(whole)
        return f"{value} {_unit(value, names, said_of_noun=said_of_noun)}"
    pounds, pence = int(whole or 0), int(part or 0)
    said = f"{cardinal(pounds)} {_unit(cardinal(pounds), names, said_of_noun=said_of_noun)}"
    if not pence:
        return said
    if pounds:
        return f"{said} {cardinal(pence) if said_of_noun else _pence(pence, names)}"
    return _pence(pence, names, alone=True)


def _unit(value: str, names: _Names, *, said_of_noun: bool) -> str:
    return names[0] if said_of_noun or value == "one" else names[1]


def _pence(pence: int, names: _Names, *, alone: bool = False) -> str:
    if names[2] == "penny" and pence >= 10 and not alone:
        return cardinal(pence)
    return f"{cardinal(pence)} {names[2] if pence == 1 else names[3]}"


def _sign(match: re.Match[str], _: Context) -> str | None:
    if match["sign"] not in SIGNS:
        return None
    minus = "minus " if match["minus"] else ""
    return minus + _amount(
        match["amount"],
        match["times"],
        SIGNS[match["sign"]],
        said_of_noun=is_said_of_noun(match),
    )


def _sign_range(match: re.Match[str], _: Context) -> str | None:
    if match["sign"] not in SIGNS:
        return None
    names = SIGNS[match["sign"]]
    low, high = match["low"], match["amount"]
    if "." in low and len(low.partition(".")[2]) == 2 and not match["low_times"]:
        first = _amount(low, None, names, said_of_noun=False)
        return f"{first} to {_amount(high, match['times'], names, said_of_noun=False)}"
    many = f"{number(low)} {magnitude(match['low_times'])}".strip()
    last = _amount(high, match["times"], names, said_of_noun=is_said_of_noun(match))
    return f"{many} to {last}"


def _code(match: re.Match[str], _: Context) -> str | None:
    if match["code"] not in CODES:
        return None
    return _amount(match["amount"], match["times"], CODES[match["code"]], said_of_noun=False)


def _pence_alone(match: re.Match[str], _: Context) -> str:
    said = number(match["amount"])
    if match["low"]:
        return f"{number(match['low'])} to {said} pence"
    return f"{said} {'penny' if said == 'one' else 'pence'}"


def _each(match: re.Match[str], _: Context) -> str | None:
    """As in "£18pp"; after a bare figure, "pp" are percentage points."""
    if compiled(_PAID).search(text_before(match)):
        return EACH[match[0]]
    return "percentage points" if match[0] == "pp" else None


_PAID = rf"(?:{_SIGN})\s?[\d,.]+\s?\Z"
RULES: tuple[Rule, ...] = (
    Rule(
        "money-range",
        OTHER + initials(SIGNS),
        rf"(?P<sign>{_SIGN})(?P<low>{NUMBER})(?P<low_times>{MAGNITUDE})?"
        rf"\s?(?:{DASH}|to)\s?(?:(?P=sign)|[£$€])?{_AMOUNT}(?![\d%])",
        _sign_range,
    ),
    Rule(
        "money",
        OTHER + initials(SIGNS),
        rf"(?P<sign>{_SIGN})(?:\s|(?P<minus>{DASH}))?{_AMOUNT}(?!\d)(?:s\b)?",
        _sign,
    ),
    Rule("money-code", CAPITALS, rf"(?P<code>{_CODE})\s?{_AMOUNT}(?!\d)", _code),
    Rule("money-code", DIGITS, rf"{_AMOUNT}\s?(?P<code>{_CODE})\b", _code),
    Rule("paid-each", "p", r"(?:(?<=\d)|(?<=\d\s))p(?:p|ppn|cm|[wahd])\b", _each),
    Rule(
        "pence",
        DIGITS,
        rf"(?:(?P<low>\d{{1,4}}(?:\.\d)?)p{DASH})?(?P<amount>{NUMBER})p\b(?!\.\s?\w|/\d)",
        _pence_alone,
    ),
)
