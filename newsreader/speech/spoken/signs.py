"""Signs, pauses, brackets, emoji, and characters that must not reach an engine."""

from __future__ import annotations

import re
import unicodedata

from newsreader.lexicon.symbols import SIGNS, SILENT
from newsreader.speech.spoken.numbers import cardinal, number
from newsreader.speech.spoken.patterns import (
    NUMBER,
    START,
    just_after,
    just_before,
    text_before,
    word_before,
)
from newsreader.speech.spoken.rewriting import DIGITS, OTHER, SPACES, Context, Rule

# Controls, lone surrogates, private use, and what is written without width or directs the writing.
_UNHEARD = (
    "\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\xad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5"
    "\\u180b-\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ud800-\\udfff\\ue000-\\uf8ff"
    "\\ufe00-\\ufe0f\\ufeff\\ufff0-\\uffff\\U000e0000-\\U000e0fff\\U000f0000-\\U0010ffff"
)
_EMOJI = (
    "\\U0001f000-\\U0001faff\\u2600-\\u26ff\\u2700-\\u27bf\\u2b00-\\u2bff"
    "\\u2190-\\u21ff\\u2300-\\u23ff"
)
_JOINERS = "\\u200d\\ufe0f\\U0001f3fb-\\U0001f3ff\\u20e3"
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_FLAG = re.compile("[\U0001f1e6-\U0001f1ff]")


def _nothing(_: re.Match[str], __: Context) -> str:
    return ""


def _unheard(match: re.Match[str], _: Context) -> str:
    """Nothing, but a space for a control that parts two words."""
    parts = just_before(match).isalnum() and just_after(match).isalnum()
    return " " if parts and _CONTROL.search(match[0]) else ""


def _silent(match: re.Match[str], _: Context) -> str | None:
    """Nothing; a space before a figure, where another may stand before it."""
    if not just_after(match).isdecimal():
        return ""
    if set("<>~") & set(match[0]):  # these are said
        return None
    before = just_before(match)
    return "" if not before or before.isspace() or before in '(["“‘' else " "


def _space(_: re.Match[str], __: Context) -> str:
    return " "


def _then_space(match: re.Match[str], _: Context) -> str:
    return f"{match[0]} "


def _pause(_: re.Match[str], __: Context) -> str:
    return ", "


def _emoji(match: re.Match[str], _: Context) -> str:
    """The pictures' names, each once; flags and modifiers are passed over."""
    names: dict[str, None] = {}
    for character in match[0]:
        if character in SIGNS:
            names[SIGNS[character]] = None
        elif not _FLAG.match(character) and unicodedata.category(character) == "So":
            names[_name(character)] = None
    names.pop("", None)
    before = just_before(match)
    return f"{'' if _is_open(before) else ' '}{', '.join(names)}" if names else ""


def _name(character: str) -> str:
    name = unicodedata.name(character, "").lower().replace("-", " ")
    return "" if "arrow" in name else re.sub(r"^(?:heavy|black|white|heavy black) ", "", name)


def _sign(match: re.Match[str], _: Context) -> str:
    word = SIGNS[match[0].strip()]
    before = "" if _is_open(just_before(match)) or match[0][0] == " " else " "
    after = "" if _is_open(just_after(match)) else " "
    return f"{' ' if match[0][0] == ' ' else before}{word}{after}"


def _is_open(neighbour: str) -> bool:
    return not neighbour or neighbour.isspace() or neighbour in "([\"'“‘)].,;:!?”’"


def _stars(match: re.Match[str], _: Context) -> str | None:
    """A rating in stars; one star alone dresses the text."""
    full, empty = len(re.findall("[★⭐]", match[0])), match[0].count("☆")
    half = "½" in match[0]
    if full + empty < 2:
        return None
    said = f"{cardinal(full)}{' and a half' if half else ''}"
    star = "star" if full == 1 and not half else "stars"
    total = full + half + empty
    return f"{said} {star}" + (f" out of {cardinal(total)}" if empty or total == 5 else "")


def _stroke(match: re.Match[str], _: Context) -> str:
    before, after = word_before(match).lower(), _FIRST_WORD.match(match.string, match.end())
    pair = f"{before}/{after[0].lower() if after else ''}"
    if pair == "and/or":  # engines know it
        return "/"
    if pair == "either/or":
        return " "
    measures = _MEASURED.search(text_before(match)) and just_after(match).isdecimal()
    return " or " if pair in _ALTERNATIVES or measures or just_after(match) in "£$€" else " slash "


def _censored(_: re.Match[str], __: Context) -> str:
    return ""


_MEASURED = re.compile(r"\d(?:[CFg]|kg|cm|km|oz|lb|ml|mm|ft|in|pt)\Z")
_FIRST_WORD = re.compile(r"\w+")
_ALTERNATIVES = frozenset(
    {"he/she", "she/he", "his/her", "him/her", "her/his", "s/he", "yes/no"} | {"fan/gas"}
)


def _plural_in_brackets(_: re.Match[str], __: Context) -> str:
    return "s"


def _minus_between(match: re.Match[str], _: Context) -> str:
    return f"{number(match[1])} minus {number(match[2])}"


def _number_sign(_: re.Match[str], __: Context) -> str:
    return "number "


SUMS: tuple[Rule, ...] = (
    Rule("minus", DIGITS, rf"{START}({NUMBER})\s?[-−–]\s?({NUMBER})(?=\s?=)", _minus_between),
)
_SIGN_SET = re.escape("".join(SIGNS))
_WIDE_SPACES = r"[\u00a0\u2000-\u200a\u202f\u205f\u3000\u1680\u2028\u2029\x85]+"
HYGIENE: tuple[Rule, ...] = (
    Rule("unheard", OTHER, rf"[{_UNHEARD}]+", _unheard),
    Rule("white-space", OTHER + "\u00a0\u2009\u202f", _WIDE_SPACES, _space),
)
RULES: tuple[Rule, ...] = (
    Rule("ellipsis", SPACES + OTHER, r"\s?\[(?:\.{2,}|…)\]\s?", _pause),
    Rule("bullet", SPACES, r"\s{1,9}[•·●▪■|]\s{1,9}(?=\w)", _pause),
    Rule("censored", OTHER, r"(?<=\b[A-Za-z])(?:-{2,}|\*{2,})[a-z]*", _censored),
    Rule("dash", SPACES, r"\s{1,9}(?:[–—―]|--+|-)\s{1,9}(?=\S)", _pause),
    Rule("dash", OTHER, r"(?<=[\w\"”’)])(?:[—―]|--+|–(?=[^\W\d_]))(?=[\w\"“‘(])", _pause),
    Rule("bracket", OTHER, r"(?<=\w)\(s\)(?!\w)", _plural_in_brackets),
    Rule("bracket", OTHER, r"[\[\]]", _nothing),
    Rule("run-together", OTHER, r"(?<=[\w\"”’)])[!?](?=[^\W_])", _then_space),
    Rule("number-sign", OTHER, r"(?<!\w)\#\s?(?=\d)", _number_sign),
    Rule("sign", OTHER, r"(?<=[\d\s])[<](?=\s?\d)|(?<=[\d\s])[>](?=\s?\d)", _sign),
    Rule("rating", OTHER, r"[★⭐][★⭐½\ufe0f]*☆*|☆☆+", _stars),
    Rule("silent-sign", OTHER, rf"[{re.escape(SILENT)}]+", _silent),
    Rule("sign", OTHER, rf"[{_SIGN_SET}](?![\u200d\ufe0f])", _sign),
    Rule("picture", OTHER, rf"[{_EMOJI}](?:[ ]?[{_EMOJI}{_JOINERS}])*", _emoji),
    Rule("stroke", OTHER, r"(?<=\w)/(?=[\w£$€])", _stroke),
    *HYGIENE,
)
