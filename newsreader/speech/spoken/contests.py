"""Scores, votes, odds and ranges: two figures with a mark between them."""

from __future__ import annotations

import re

from newsreader.lexicon.function_words import (
    CRICKET,
    NUMBERED_THINGS,
    ODDS,
    OF_MATCHES,
    SCORES,
    VOTES,
)
from newsreader.speech.spoken.numbers import cardinal, number
from newsreader.speech.spoken.patterns import (
    DASH,
    NUMBER,
    just_after,
    text_before,
    word_after,
    word_before,
    words_near,
)
from newsreader.speech.spoken.rewriting import DIGITS, Context, Rule

_FIXED = {"24/7": "twenty four seven", "9/11": "nine eleven", "50/50": "fifty fifty"}
_FIXED |= {"7/7": "seven seven", "20/20": "twenty twenty", "50-50": "fifty fifty"}
_FIXED |= {"9-5": "nine to five"}
_MORE = re.compile(rf"\d{DASH}\d{{1,2}},?(?:\s\(\d+{DASH}\d+\),?)?(?:\sand)?\s\Z")
_MOST_GOALS = 20


def _fixed(match: re.Match[str], _: Context) -> str:
    return _FIXED[match[0]]


def _odds(match: re.Match[str], _: Context) -> str | None:
    """As in "5-1 odds", "at 7/2": said with "to"."""
    before = word_near_odds(match)
    if {"pressure", "bp"} & words_near(match):
        return f"{cardinal(int(match['first']))} over {cardinal(int(match['second']))}"
    slash = match["mark"] == "/"
    if not (slash or before or word_after(match).lower() in ODDS):
        return None
    return f"{number(match['first'])} to {number(match['second'])}"


def word_near_odds(match: re.Match[str]) -> bool:
    """Whether the words before a pair of figures speak of betting."""
    return bool(ODDS & words_near(match))


def _pair(match: re.Match[str], _: Context) -> str:
    first, second = int(match["first"]), int(match["second"])
    if min(first, second) <= 10 < max(first, second) and _is_cricket(match):
        return f"{cardinal(first)} for {cardinal(second)}"
    if _is_score(match, first, second):
        return f"{_goals(first)} {_goals(second)}"
    return f"{number(match['first'])} to {number(match['second'])}"


def _is_cricket(match: re.Match[str]) -> bool:
    """As in "212-7 at stumps" and "took 5-43"."""
    after = re.findall(r"[a-z]+", just_after(match, 30).partition(".")[0])
    if word_before(match).lower() == "took":
        return int(match["first"]) <= 10
    return bool(CRICKET & (words_near(match) | set(after)))


def _is_score(match: re.Match[str], first: int, second: int) -> bool:
    """Falling or equal figures are no range; rising ones are a score where the words say so."""
    if max(first, second) > 199 or match["spaced"] or VOTES & words_near(match):
        return False
    if word_before(match).lower() in NUMBERED_THINGS or _are_hours(match):
        return False
    if first >= second and max(first, second) <= _MOST_GOALS:
        return True
    return (
        _stands_between_sides(match)
        or bool(SCORES & words_near(match))
        or bool(_MORE.search(text_before(match)))
    )


def _stands_between_sides(match: re.Match[str]) -> bool:
    """As in "Moss Town 1-2 Fenn Rovers"."""
    side = re.search(r"(?<![^\s(])([A-Z][\w’'-]+)\s\Z", text_before(match))
    return bool(
        side
        and side[1].lower() not in NUMBERED_THINGS | _SMALL_WORDS
        and re.match(r"(?:\sat)?\s[A-Z][a-z]", match.string[match.end() : match.end() + 6])
    )


def _are_hours(match: re.Match[str]) -> bool:
    """As in "open 9-5" and "9-5 Mon-Fri"."""
    day = re.match(r",?\s(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|daily)", just_after(match, 8))
    return bool(day) or word_before(match) in {"open", "opens", "hours"}


_SMALL_WORDS = {"from", "between", "about", "some", "under", "over", "the"}


def _goals(number_of: int) -> str:
    return cardinal(number_of) if number_of else "nil"


def _formation(match: re.Match[str], _: Context) -> str:
    return " ".join(cardinal(int(part)) for part in re.findall(r"\d+", match[0]))


def _range(match: re.Match[str], _: Context) -> str:
    return f"{number(match['first'])} to {number(match['second'])}"


def _ratio(match: re.Match[str], _: Context) -> str:
    return f"{number(match['first'])} to {number(match['second'])}"


def _short(match: re.Match[str], _: Context) -> str | None:
    """As in "HT 1-0", "Fenn 34 (og)" and "Att: 1,204"."""
    short, before, after = match[0].lower(), text_before(match), just_after(match, 9)
    if short in ("ht", "ft"):
        at_half = short == "ht" and re.search(r"\bat \Z", before)
        sure = at_half or re.match(rf":?\s\(?\d\d?{DASH}\d", after)
    elif short == "att":
        sure = re.match(r":?\s\d", after)
    else:
        sure = re.search(r"\d\s\Z|(?:\b[A-Z][\w’'-]*|\d['’]?),?\s\(\Z", before)
    said = OF_MATCHES[short]
    return (said.capitalize() if match[0].istitle() else said) if sure else None


def _out_of(match: re.Match[str], _: Context) -> str | None:
    if "." not in match["value"] and match["value"] != match["most"]:
        return None
    return f"{number(match['value'])} out of {number(match['most'])}"


def _starred(match: re.Match[str], _: Context) -> str:
    """As in "a 4* hotel"."""
    return f"{cardinal(int(match[1]))} star"


_START = r"(?<![\w.,/:-])"
_END = rf"(?![\w/]|{DASH}\d|[.,:]\d)"
RULES: tuple[Rule, ...] = (
    Rule(
        "match-report",
        "AFHahfop",
        r"\b(?:HT|FT|ht|ft|[Aa]tt|og|pens?)\b",
        _short,
    ),
    Rule(
        "rating",
        DIGITS,
        rf"{_START}([1-7])[★*](?=\s(?:hotel|resort|rat|review|luxur|spa|film|show))",
        _starred,
    ),
    Rule(
        "rating",
        DIGITS,
        rf"{_START}(?P<value>\d{{1,2}}(?:\.\d)?)/(?P<most>5|10|20|100){_END}",
        _out_of,
    ),
    Rule(
        "set-phrase",
        DIGITS,
        rf"{_START}(?:24/7|9/11|50/50|50-50|7/7|20/20|9-5(?=\sjobs?\b)){_END}",
        _fixed,
    ),
    Rule(
        "odds",
        DIGITS,
        rf"{_START}(?P<first>\d{{1,4}}|\d,\d{{3}})(?P<mark>/|{DASH})(?P<second>\d{{1,3}}){_END}",
        _odds,
    ),
    Rule("formation", DIGITS, rf"{_START}[1-6](?:{DASH}[1-6]){{2,3}}{_END}", _formation),
    Rule(
        "score-or-range",
        DIGITS,
        rf"{_START}(?P<first>\d{{1,3}})(?P<spaced>\s)?{DASH}(?(spaced)\s)(?P<second>\d{{1,3}}){_END}",
        _pair,
    ),
    Rule(
        "range",
        DIGITS,
        rf"{_START}(?P<first>{NUMBER}){DASH}(?P<second>{NUMBER}){_END}",
        _range,
    ),
    Rule("ratio", DIGITS, rf"{_START}(?P<first>\d{{1,3}}):(?P<second>\d{{1,3}}){_END}", _ratio),
)
