"""What a bare "m" says: metres, millions, minutes or miles; and a "k" that is a race."""

from __future__ import annotations

import re

from newsreader.lexicon.units import (
    AFTER_METRES,
    BEFORE_METRES,
    MOVED,
    RACES,
    RUNS,
    SIZED,
    TRACKS,
    WATERS,
)
from newsreader.speech.spoken.numbers import cardinal, number
from newsreader.speech.spoken.patterns import (
    DASH,
    NUMBER,
    START,
    compiled,
    is_said_of_noun,
    just_after,
    just_before,
    text_before,
    word_after,
    word_before,
    words_near,
)
from newsreader.speech.spoken.rewriting import DIGITS, Context, Rule

_MORE = "about |around |up to |some |nearly |almost |over |more than |less than |at least |only "
_SIZE_BEFORE = (
    rf"(?i)\b(?:(?:{'|'.join(sorted(SIZED))}) of|within|above|below|{'|'.join(sorted(MOVED))}) "
    rf"(?:{_MORE})?\Z"
)
_RACE_BEFORE = r"(?i)\b(?:the|his|her|their|my|indoor|outdoor|individual) \Z"
_FEET_BEFORE = r"(?:ft|\bfeet|\bfoot|\bin|\binches|\byards|\byds) \(\Z"
_FEET_AFTER = r"\s?\([\d.,]+\s?(?:ft|feet|yards|yds|in|inches)\b"
# The other of two lengths, after this one or before it.
_OTHER_AFTER = r"(?:\s?[x×]\s?|\s(?:by|and|or|to)\s)([\d.,]+)m\b"
_OTHER_BEFORE = r"\dm(?:\s?[x×]\s?|\sby\s)\Z"
# "100m in 10.2s", "20m down a shaft".
_FAR_AFTER = r"\sin\s\d+(?:[.:]\d\d|[.\d]*(?:s\b|\s?sec|\s?min))|\s(?:down|up)\s(?:an?|the)\s"
_RACE_AND = r"\b(?:the|his|her)\s[\d,]{2,6}m(?:,\s[\d,]{2,6}m)*,?\s(?:and|or)\s\Z"


def _metres(match: re.Match[str], _: Context) -> str | None:
    """As in "100m" of track or depth; in the news it is mostly millions."""
    if not _is_length(match):
        return None
    unit = "metre" if _thing(match) in RACES or is_said_of_noun(match) else "metres"
    low = f"{number(match['low'])} to " if match["low"] else ""
    return f"{low}{number(match['value'])} {unit}"


def _thing(match: re.Match[str]) -> str:
    return word_after(match).lower()


def _is_length(match: re.Match[str]) -> bool:
    after, value = _thing(match), match["value"]
    if after in AFTER_METRES or word_before(match).lower() in BEFORE_METRES:
        return True
    if after == "people" or (after.endswith("s") and not after.endswith("ss") and len(after) > 3):
        return False  # "3m homes"
    if match["space"] or "," in value or float(value) >= 1000:
        return True
    return _is_written_as_length(match) or _is_told_as_length(match)


def _is_written_as_length(match: re.Match[str]) -> bool:
    """Beside feet, beside another length, or as a height in brackets."""
    text, before = match.string, text_before(match)
    if compiled(_FEET_AFTER).match(text, match.end()) or compiled(_FEET_BEFORE).search(before):
        return True
    if compiled(_OTHER_BEFORE).search(before) or re.match(
        r"\s?(?:[x×]|by)\s?[\d.]+m\b", text[match.end() :]
    ):
        return True
    bracketed = just_before(match) == "(" and just_after(match) == ")"
    return bracketed and bool(re.fullmatch(r"\d\.\d\d", match["value"]))


def _is_told_as_length(match: re.Match[str]) -> bool:
    """After "within" or "a drop of", or a distance that is run."""
    before = text_before(match)
    if compiled(_FAR_AFTER).match(match.string, match.end()):
        return True
    if compiled(_SIZE_BEFORE).search(before):
        return not re.match(r"\sto\s\d", match.string[match.end() : match.end() + 5])
    if WATERS & words_near(match) and not before.endswith(("from ", "to ")):
        return True
    other = compiled(_OTHER_AFTER).match(match.string, match.end())
    if other and _far(match.string[other.end() : other.end() + 20]):
        return True
    return match["value"] in TRACKS and bool(
        compiled(_RACE_BEFORE).search(before) or compiled(_RACE_AND).search(before)
    )


def _far(after: str) -> bool:
    words = after.split()
    return bool(words) and words[0].strip(".,;") in AFTER_METRES


def _run(match: re.Match[str], _: Context) -> str | None:
    """As in "a 10k run" or "the 5k"; elsewhere a "k" is a thousand."""
    after, before = _thing(match), word_before(match).lower()
    ran = match["value"] in {"5", "10", "15"} and before in {"a", "the", "her", "his", "parkrun"}
    if after in RUNS or (ran and (not after or not after.endswith("s") or after == "this")):
        return f"{number(match['value'])} K"
    return None


def _clocked(match: re.Match[str], _: Context) -> str:
    """As in "2h 14m 3s"."""
    parts = ((match["hour"], "hour"), (match["minute"], "minute"), (match["second"], "second"))
    said = [f"{number(many)} {unit}{'' if many == '1' else 's'}" for many, unit in parts if many]
    return " ".join([*said[:-1], "and", said[-1]])


def _miles(match: re.Match[str], _: Context) -> str:
    """As in "2m 4f", miles and furlongs of a racecourse."""
    miles, furlongs = match[1], match[2]
    noun = is_said_of_noun(match)
    first = f"{cardinal(int(miles))} mile{'' if noun or miles == '1' else 's'}"
    return f"{first} {cardinal(int(furlongs))} furlong{'' if noun or furlongs == '1' else 's'}"


_VALUE = rf"{START}(?:(?P<low>{NUMBER})m?\s?(?:{DASH}|to)\s?)?(?P<value>{NUMBER})"
RULES: tuple[Rule, ...] = (
    Rule(
        "length-of-time",
        DIGITS,
        rf"{START}(?:(?P<hour>\d{{1,3}})h\s?)?(?P<minute>\d{{1,2}})m"
        r"(?:\s?(?P<second>\d{1,2}(?:\.\d{1,3})?)s|(?(hour)|(?!)))\b",
        _clocked,
    ),
    Rule("racecourse", DIGITS, rf"{START}(\d)m\s?(\d)f\b", _miles),
    Rule("metres", DIGITS, rf"{_VALUE}(?P<space>[ -])?m(?![\w²³]|/(?!\d))", _metres),
    Rule("run", DIGITS, rf"{START}(?P<value>\d{{1,3}}(?:\.\d)?)k\b", _run),
)
