"""Times of the day and lengths of time in figures."""

from __future__ import annotations

import re

from newsreader.lexicon.calendar import SHORT_DAYS
from newsreader.speech.spoken.acronyms import spelled
from newsreader.speech.spoken.numbers import cardinal, number
from newsreader.speech.spoken.patterns import (
    ALONE_BEFORE,
    DASH,
    START,
    just_after,
    text_before,
    word_before,
    words_near,
)
from newsreader.speech.spoken.rewriting import DIGITS, Context, Rule

_ZONES = "est|edt|pst|pdt|cst|cdt|mst|mdt|gmt|bst|cet|cest|utc|ist|aest|et|pt"
_ZONE = rf"(?:\.?\s?(?P<zone>{_ZONES}|{_ZONES.upper()})\b)?"
_HALF = (
    rf"\s?(?P<half>[aApP])\.?\s?[mM](?:(?![\w@/])|(?=\.)){_ZONE}(?!\w)(?:\.(?!\s+[A-Z\"“‘(]|\s*$))?"
)
_HOUR = r"(?P<hour>[01]?\d|2[0-4])"
_BEFORE_CLOCKS = frozenset(
    {"at", "from", "until", "till", "by", "before", "after", "around", "since"}
)


def clock(hour: str, minute: str | None, *, whole: str = "") -> str:
    """The words for an hour and its minutes; `whole` is added to a full hour.

    >>> clock("10", "30"), clock("7", "05"), clock("6", None), clock("0", "15")
    ('ten thirty', 'seven oh five', 'six', 'zero fifteen')
    """
    hours = cardinal(int(hour))
    if not minute or minute == "00":
        return f"{hours}{whole}"
    value = int(minute)
    return f"{hours} {'oh ' if value < 10 else ''}{cardinal(value)}"


def _half_day(match: re.Match[str], _: Context) -> str | None:
    if int(match["minute"] or 0) > 59:
        return None
    said = f"{clock(match['hour'], match['minute'])} {match['half'].upper()}.M"
    if match["zone"]:
        said += f" {spelled(match['zone'].upper())}"
    return said + ("." if match[0].endswith(".") and _ends_here(match) else "")


def _ends_here(match: re.Match[str]) -> bool:
    return not just_after(match, 2).strip()


def _half_day_range(match: re.Match[str], _: Context) -> str:
    first = clock(match["first"], match["first_minute"])
    if match["first_half"]:
        first += f" {match['first_half'].upper()}.M"
    return f"{first} to {clock(match['hour'], match['minute'])} {match['half'].upper()}.M"


def _twenty_four_hours(match: re.Match[str], _: Context) -> str | None:
    """A time with a colon; a full hour in the afternoon is said as the services say it."""
    hour, minute = match["hour"], match["minute"]
    if match["hrs"]:
        return f"{clock(hour, minute, whole=' hundred')} hours"
    if minute == "00" and int(hour) > 12 and word_before(match).lower() in _BEFORE_CLOCKS:
        return f"{cardinal(int(hour))} hundred"
    if len(hour) == 2 and hour[0] == "0" and hour != "00" and minute != "00":
        return f"oh {clock(hour, minute)}" if word_before(match) == "" else clock(hour, minute)
    return clock(hour, minute, whole=" o'clock")


def _twenty_four_hour_range(match: re.Match[str], _: Context) -> str | None:
    """As in "14:00-15:30", and with stops where words or full hours say that these are times."""
    if match["mark"] == "." and not _are_times(match):
        return None
    joint = match["joint"] if match["joint"].isalpha() else "to"
    first = _on_the_day(match["first"], match["first_minute"])
    return f"{first} {joint} {_on_the_day(match['hour'], match['minute'])}"


def _are_times(match: re.Match[str]) -> bool:
    """Whether rising figures with stops are hours of a day."""
    if int(match["first"]) >= int(match["hour"]):
        return False
    on_a_day = re.match(r"\s(?:on\s)?(?:[A-Z][a-z]+days?|daily|GMT|BST)\b", just_after(match, 16))
    if on_a_day or _OPENING & words_near(match):
        return True
    minutes = {match["first_minute"], match["minute"]}
    two_figures = len(match["first"]) == len(match["hour"]) == 2
    return two_figures and "00" in minutes and minutes <= _QUARTERS


def _on_the_day(hour: str, minute: str) -> str:
    """A time of twenty-four hours; full ones after noon are said as the services say them."""
    afternoon = minute == "00" and int(hour) > 12
    return f"{cardinal(int(hour))} hundred" if afternoon else clock(hour, minute, whole=" o'clock")


_DAYS = frozenset(day.lower() for day in SHORT_DAYS.values())
_QUARTERS = frozenset({"00", "15", "30", "45"})
_OPENING = frozenset(
    {"open", "opens", "opening", "daily", "doors", "hours", "times", "weekdays"}
    | {"kick-off", "closed", *SHORT_DAYS, *_DAYS, *(f"{day}s" for day in _DAYS)}
)


def _length(match: re.Match[str], _: Context) -> str:
    parts = [(int(match["hour"]), "hour"), (int(match["minute"]), "minute")]
    parts.append((int(match["second"]), "second"))
    said = [f"{cardinal(many)} {unit}{'' if many == 1 else 's'}" for many, unit in parts if many]
    if not said:
        return "zero seconds"
    return " ".join(said[:-1] + (["and"] if len(said) > 1 else []) + said[-1:])


def _hundred_hours(match: re.Match[str], _: Context) -> str:
    """As in "1930hrs"."""
    hour, minute = match[1], match[2]
    if minute == "00":
        return f"{cardinal(int(hour))} hundred hours"
    return f"{'oh ' if hour[0] == '0' else ''}{clock(hour, minute)} hours"


def _race_time(match: re.Match[str], _: Context) -> str:
    """As in "3:34.12", minutes and seconds."""
    minutes = cardinal(int(match[1]))
    return (
        f"{minutes} minute{'' if match[1] == '1' else 's'} {number(match[2].lstrip('0'))} seconds"
    )


def _with_a_stop(match: re.Match[str], _: Context) -> str | None:
    """British "at 10.30": a time only where the words say so."""
    before = text_before(match).rstrip(" :,(").split()[-1:]
    race = before == ["The"] or before == ["the"]
    if race and re.match(r"\s(?:at|from|to)\s[A-Z]", just_after(match, 8)):  # "the 3.40 at Ascot"
        return _on_the_day(match["hour"], match["minute"])
    if not _BEFORE_STOPS & {word.lower() for word in before} or int(match["minute"]) > 59:
        return None
    return _on_the_day(match["hour"], match["minute"])


_BEFORE_STOPS = frozenset(
    {"at", "kick-off", "kickoff", "ko", "doors", "until", "till", "today", "tomorrow", "tonight"}
    | _DAYS
)


def _noon(match: re.Match[str], _: Context) -> str:
    return f"twelve {match[1]}"


RULES: tuple[Rule, ...] = (
    Rule(
        "length-of-time",
        DIGITS,
        rf"{ALONE_BEFORE}(?P<hour>\d\d?):(?P<minute>[0-5]\d):(?P<second>[0-5]\d)(?![\d:])",
        _length,
    ),
    Rule("length-of-time", DIGITS, rf"{START}(?<!:)(\d\d?):([0-5]\d\.\d{{1,3}})(?!\d)", _race_time),
    Rule("time", DIGITS, rf"{START}([01]\d|2[0-4])([0-5]\d)\s?hrs\b", _hundred_hours),
    Rule(
        "time-range",
        DIGITS,
        rf"{START}(?<!:)(?P<first>1?\d)(?:[.:](?P<first_minute>[0-5]\d))?"
        r"(?:\s?(?P<first_half>[aApP])\.?[mM]\.?)?"
        rf"\s?(?:{DASH}|to)\s?{_HOUR}(?:[.:](?P<minute>[0-5]\d))?{_HALF}",
        _half_day_range,
    ),
    Rule("time", DIGITS, rf"{START}(?<!:){_HOUR}(?:[.:](?P<minute>\d\d))?{_HALF}", _half_day),
    Rule("time", DIGITS, rf"{START}(?<!:)12\s?(noon|midnight|midday)\b", _noon),
    Rule(
        "time-range",
        DIGITS,
        rf"{START}(?<!:)(?P<first>[01]?\d|2[0-4])(?P<mark>[.:])(?P<first_minute>[0-5]\d)"
        rf"\s?(?P<joint>{DASH}|to|and|until|till)\s?{_HOUR}(?P=mark)(?P<minute>[0-5]\d)"
        r"(?![\w:%°]|[.,]\d|\s?(?:per\s?cent|[mb]illion|m\b))",
        _twenty_four_hour_range,
    ),
    Rule(
        "time",
        DIGITS,
        rf"{START}(?<!:){_HOUR}:(?P<minute>[0-5]\d)(?P<hrs>\s?hrs\b)?(?![\d:])",
        _twenty_four_hours,
    ),
    Rule(
        "time",
        DIGITS,
        rf"{START}(?<!:){_HOUR}\.(?P<minute>[0-5]\d)(?![\w%°.,]\d|[\w%°]|\s?(?:per\s?cent|%|m\b|[mb]illion))",
        _with_a_stop,
    ),
)
