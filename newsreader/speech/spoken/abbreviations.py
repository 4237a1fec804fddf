"""Abbreviations, by what stands beside them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from newsreader.lexicon.abbreviations import (
    AFTER_NAMES,
    ANYWHERE,
    BEFORE_NAMES,
    BEFORE_NUMBERS,
    COUNTIES,
    DIRECTIONS,
    PARTIES,
    PRESS_STATES,
    REGIONS,
    STATES,
)
from newsreader.lexicon.function_words import DETERMINERS, NOT_NOUNS
from newsreader.speech.spoken.patterns import (
    just_after,
    just_before,
    stop,
    text_before,
    word_after,
    word_before,
)
from newsreader.speech.spoken.rewriting import CAPITALS, Context, Rule, initials


def _any_of(words: Iterable[str]) -> str:
    longest_first = sorted(words, key=len, reverse=True)
    return "|".join(re.escape(word).replace(r"\ ", r"\s") for word in longest_first)


# One or more words, as in "Lt Col", "Lt-Col" and "L/Cpl"; the first is looked up, not compiled.
_RANK = "|".join(sorted({rank for title in BEFORE_NAMES for rank in title.split()[1:]}))
_TITLES = rf"[A-Z]{{1,2}}[a-z]{{0,5}}\b(?:(?:\.?\s|[/-])(?:{_RANK})\b){{0,2}}"


def _cased(word: str, like: str) -> str:
    return word[:1].upper() + word[1:] if like[:1].isupper() else word


def _before_name(match: re.Match[str], _: Context) -> str | None:
    title = re.sub(r"[\s/-]+", " ", match[1].replace(".", ""))
    whole = BEFORE_NAMES.get(title)
    words = [whole] if whole else [BEFORE_NAMES.get(word, "") for word in title.split()]
    return _cased(" ".join(words), match[1]) if all(words) else None


_NAME_BEFORE = re.compile(r"(?:^|\s)[A-Z][\w'’-]*\s\Z")
_ORDINAL_BEFORE = re.compile(r"\d(?:st|nd|rd|th)\s\Z")
_WORD_AFTER = re.compile(r"(\.?)\s+([A-Z][\w'’]*)")


def _saint_or_street(match: re.Match[str], _: Context) -> str:
    """A street after a name and before none, else a saint."""
    before = text_before(match)
    follows = _WORD_AFTER.match(match.string, match.end() - match[0].endswith("."))
    opens_sentence = bool(follows and follows[1] and follows[2].lower() in NOT_NOUNS | DETERMINERS)
    named = bool(_NAME_BEFORE.search(before)) and word_before(match).lower() not in NOT_NOUNS
    if _ORDINAL_BEFORE.search(before) or (named and (opens_sentence or not follows)):
        return "Street" + (stop(match) or "." * opens_sentence)
    return "Saint" if follows else "Street" + stop(match)


def _street(match: re.Match[str], _: Context) -> str | None:
    return "street" + stop(match) if _ORDINAL_BEFORE.search(text_before(match)) else None


def _after_name(match: re.Match[str], _: Context) -> str | None:
    short = match[1]
    if not re.search(r"[A-Z][\w'’.&-]*,?\s\Z|&\s\Z|\b[Aa]nd\s\Z", text_before(match)):
        return None
    return _cased(AFTER_NAMES[short], short) + stop(match)


def _anywhere(match: re.Match[str], _: Context) -> str | None:
    if match[1].isupper() and match[1] not in _SHOUTED:
        return None  # "PA" and "P.A." are letters
    if match[1] == "Bn" and _ORDINAL_BEFORE.search(text_before(match)):
        return "Battalion" + stop(match)
    like = match[1].lower() if match[1].isupper() else match[1]
    return _cased(ANYWHERE[match[1].lower()], like) + stop(match)


_SHOUTED = frozenset({"ETC", "VS", "APPROX", "DEPT", "GOVT", "LTD", "AET"})


def _before_number(match: re.Match[str], _: Context) -> str:
    return _cased(BEFORE_NUMBERS[match[1].lower()], match[1]) + " "


def _county(_: re.Match[str], __: Context) -> str:
    return "County"


def _state(match: re.Match[str], _: Context) -> str | None:
    if not re.search(r"\b[A-Za-z]{3,},\s\Z", text_before(match)):
        return None
    sure = match[1] not in _STATES_THAT_ARE_WORDS or re.match(r"\s\d{5}", just_after(match, 6))
    return STATES[match[1]] if sure else None


_STATES_THAT_ARE_WORDS = frozenset({"OK", "OR", "IN", "ME", "HI", "DC", "PA", "MS", "LA", "ID"})


def _press_state(match: re.Match[str], _: Context) -> str | None:
    return (
        PRESS_STATES[match[1]]
        if re.search(r"[A-Za-z]{2},\s\Z|\b[DRI]-\Z", text_before(match))
        else None
    )


def _direction(match: re.Match[str], _: Context) -> str | None:
    """As in "12 N Mill Street" and "S Wales"."""
    word = word_after(match)
    if match[1] == "N" and word == "Ireland":
        return "Northern"
    sure = len(match[1]) == 1 and word in REGIONS
    return DIRECTIONS[match[1]] if sure or re.search(r"\d\s\Z", text_before(match)) else None


def _party(match: re.Match[str], _: Context) -> str | None:
    """As in "Cllr Fenn (Lab)", "Con gain from LD" and "Lab 12,301"."""
    after = just_after(match, 24)
    bracketed = just_before(match) == "(" and after[:1] in (")", ",") and not match[0].islower()
    if bracketed and re.search(r"\b[A-Z][\w’'-]*,?\s\(\Z", text_before(match)):
        return PARTIES[match[0]]
    listed = re.search(_LISTED, text_before(match)) or re.match(_RESULT, after)
    return PARTIES[match[0]] if listed else None


_PARTY = "|".join(re.escape(short) for short in sorted(PARTIES, key=len, reverse=True))
_RESULT = (
    rf":?\s(?:gain\b|hold\b|maj(?:ority)?\b|\d{{1,3}},\d{{3}}\b|\(?[+−–-]?\d[\d.]*(?:%|\s\([+−–-]\d|[,;]?\s(?:{_PARTY})\b)"
    r"|[+−–-]\d)"
)


_LISTED = (
    rf"\b(?:gain|hold|swing)\s(?:from|to)\s(?:(?:{_PARTY})\sto\s)?\Z"
    rf"|\b(?:{_PARTY}):?\s\d[\d.,%]*[,;]?\s\Z"
)


def _versus(_: re.Match[str], __: Context) -> str:
    return "versus"


RULES: tuple[Rule, ...] = (
    Rule("party", "CGIL", rf"\b(?:{_PARTY})\b", _party),
    Rule("county", "C", rf"\bCo\.?(?=\s(?:{'|'.join(sorted(COUNTIES))})\b)", _county),
    Rule(
        "number-sign",
        initials(BEFORE_NUMBERS),
        rf"\b((?i:{_any_of(BEFORE_NUMBERS)}))(?:\.?\s(?=\d|[IVX]{(2,)}\b)|\.(?=\d)|(?<=\b[Nn]o)(?=\d)|(?<=\bp)(?=\d)|(?<=\bpp)(?=\d))",
        _before_number,
    ),
    Rule("saint-or-street", "s", r"(?<=(?:st|nd|rd|th)\s)st\b(?!['’-])\.?", _street),
    Rule("saint-or-street", "S", r"\bSt\b(?!['’-])\.?", _saint_or_street),
    Rule(
        "title",
        initials(BEFORE_NAMES),
        rf"\b(?!Gen\s[A-Z]\b)({_TITLES})\.?"
        r"(?=\s+(?:and\s|&\s)?[A-Z“\"])(?!\s+(?:St|Rd|Ave)\b)",
        _before_name,
    ),
    Rule("after-name", CAPITALS, rf"\b({_any_of(AFTER_NAMES)})\b(?!['’-]\w)\.?(?!\w)", _after_name),
    Rule("state", CAPITALS, rf"\b({'|'.join(STATES)})\b(?!\.)(?!\s[A-Z][a-z])", _state),
    Rule("state", CAPITALS, rf"\b({'|'.join(PRESS_STATES)})\b\.", _press_state),
    Rule(
        "direction",
        "NSEW",
        r"\b([NSEW]|[NS][EW])\.?(?=\s(?:[A-Z]|\d+(?:st|nd|rd|th)))",
        _direction,
    ),
    Rule("versus", "v", r"(?<=\w\s)vs?\b\.?(?=\s[\w\"“‘])", _versus),
    Rule(
        "abbreviation",
        initials(ANYWHERE),
        rf"(?<![\w.])((?i:{_any_of(ANYWHERE)}))\b(?!['’-]\w)\.?(?!\w|\.\w)",
        _anywhere,
    ),
)
WORDS = frozenset(
    word.split()[0].split(".")[0].split("/")[0].split("'")[0].lower()
    for table in (AFTER_NAMES, ANYWHERE, BEFORE_NAMES, BEFORE_NUMBERS, PARTIES, PRESS_STATES)
    for word in table
) | {"st", "v", "vs", "co"}
