"""Dates as pages write them: for machines, in words, in figures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone

from newsreader.lexicon.months import MONTH_NAMES, ZONE_MINUTES

When = date  # a datetime is a date too; one with a time always has its zone

FIRST_YEAR = 1900
LAST_YEAR = 2100
# A time belongs to the date it stands this near to, in characters.
REACH = 24

MONTHS: dict[str, int] = {
    form: number
    for names in MONTH_NAMES.values()
    for number, forms in enumerate(names.split(), start=1)
    for form in forms.split("|")
}
_NAME = r"(?P<name>[^\W\d_]{2,20})"  # looked up afterwards: hundreds of names take long to compile
_ZONE = "|".join(sorted(ZONE_MINUTES, key=len, reverse=True))

ISO = re.compile(
    r"(?<!\d)(?P<y>\d{4})(?P<dash>-?)(?P<m>\d{2})(?P=dash)(?P<d>\d{2})(?!\d)"
    r"(?:T(?P<h>\d{2}):?(?P<min>\d{2})(?::?(?P<s>\d{2})(?:[.,]\d+)?)?)?",
    re.IGNORECASE,
)
YEAR_FIRST = re.compile(
    r"(?<!\d)(?P<y>\d{4})(?:[/.]|\s*[年년]\s*)(?P<m>\d{1,2})(?:[/.]|\s*[月월]\s*)(?P<d>\d{1,2})(?!\d)"
)
DAY_MONTH = re.compile(
    r"(?<!\d)(?P<d>\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s-]*(?:of\s+|de\s+|d['’])?"
    rf"{_NAME}\b\.?,?[\s-]*(?:del?\s+)?(?P<y>\d{{4}})(?!\d)",
    re.IGNORECASE,
)
MONTH_DAY = re.compile(
    rf"\b{_NAME}\.?[\s-]+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?\s+"
    r"(?P<y>\d{4})(?!\d)",
    re.IGNORECASE,
)
FIGURES = re.compile(
    r"(?<![\d./-])(?P<a>\d{1,2})(?P<mark>[./-])\s?(?P<b>\d{1,2})(?P=mark)\s?(?P<y>\d{4}|\d{2})(?!\d)"
)
CLOCK = re.compile(
    r"(?<![\d.:/-])(?P<h>\d{1,2})(?:[:.h](?P<min>[0-5]\d)(?::(?P<s>[0-5]\d)(?:[.,]\d+)?)?"
    r"\s*(?P<half>[ap]\.?m\b\.?)?|\s*(?P<half2>[ap]\.?m\b\.?))",
    re.IGNORECASE,
)
ZONE = re.compile(
    rf"\s*\(?(?:(?P<name>{_ZONE})\b(?![+-])|(?:GMT|UTC)?\s?(?P<sign>[+-])(?P<h>\d{{1,2}}):?"
    r"(?P<min>\d{2})?(?!\d))",
    re.IGNORECASE,
)
DIGIT = re.compile(r"\d")
EPOCH = re.compile(r"\d{10}|\d{13}")


def read_date(text: str, *, month_first: bool = False) -> When | None:
    """The first date in a text: a `datetime` where a time and its zone stand beside it.

    Figures are read day first unless `month_first`, or unless only one order makes a date.

    >>> read_date("Published 21st May 2024")
    datetime.date(2024, 5, 21)
    >>> read_date("Tue 21 May 2024 10.30am BST").isoformat()
    '2024-05-21T10:30:00+01:00'
    >>> read_date("05/21/2024"), read_date("6/5/2024"), read_date("no date here")
    (datetime.date(2024, 5, 21), datetime.date(2024, 5, 6), None)
    """
    found = next(find_dates(text, month_first=month_first), None)
    return found[2] if found else None


def find_dates(text: str, *, month_first: bool = False) -> Iterator[tuple[int, int, When]]:
    """Every date in a text, in order: where it starts, where it ends, what it says."""
    if EPOCH.fullmatch(text.strip()):
        yield from _epoch(text)
        return
    if not DIGIT.search(text):
        return
    matches = [
        (match.start(), match.end(), day, match)
        for pattern in (ISO, YEAR_FIRST, DAY_MONTH, MONTH_DAY, FIGURES)
        for match in pattern.finditer(text)
        if (day := _day(match, month_first)) is not None
    ]
    reached = 0
    for start, end, day, match in sorted(matches, key=lambda m: (m[0], -m[1])):
        if start >= reached:
            reached = end
            yield start, end, _with_time(text, match, day)


def is_later(one: When, other: When) -> bool:
    """Whether one date is later than another; only days count where one of them has no time."""
    if isinstance(one, datetime) and isinstance(other, datetime):
        return one > other
    return _plain(one) > _plain(other)


def _plain(when: When) -> date:
    return when.date() if isinstance(when, datetime) else when


def _epoch(text: str) -> Iterator[tuple[int, int, When]]:
    seconds = int(text.strip()[:10])
    yield 0, len(text), datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)


def _day(match: re.Match[str], month_first: bool) -> date | None:
    parts = match.groupdict()
    year = int(parts["y"])
    if "a" in parts:
        year += 2000 if year < 100 else 0
        one, other = int(parts["a"]), int(parts["b"])
        orders = [(one, other), (other, one)] if month_first else [(other, one), (one, other)]
    else:
        month = MONTHS.get(parts["name"].lower(), 0) if "name" in parts else int(parts["m"])
        orders = [(month, int(parts["d"]))]
    return next((day for order in orders if (day := _valid(year, *order))), None)


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if FIRST_YEAR <= year <= LAST_YEAR else None
    except ValueError:
        return None


def _with_time(text: str, match: re.Match[str], day: date) -> When:
    """The day with the time that stands beside it, if that has a zone."""
    if match.groupdict().get("h"):
        return _timed(day, match, text, match.end()) or day
    after = CLOCK.search(text, match.end(), match.end() + REACH)
    if after and (when := _timed(day, after, text, after.end())):
        return when
    for before in CLOCK.finditer(text, max(0, match.start() - REACH), match.start()):
        if when := _timed(day, before, text, before.end()):
            return when
    return day


def _timed(day: date, clock: re.Match[str], text: str, end: int) -> datetime | None:
    zone = ZONE.match(text, end)
    parts = clock.groupdict()
    half = (parts.get("half") or parts.get("half2") or "").lower()
    hour = int(parts["h"])
    if zone is None or (half and not 1 <= hour <= 12):
        return None
    if half:
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    try:
        return datetime(
            day.year,
            day.month,
            day.day,
            hour,
            int(parts["min"] or 0),
            int(parts["s"] or 0),
            tzinfo=_zone(zone),
        )
    except ValueError:
        return None


def _zone(match: re.Match[str]) -> timezone:
    if match["name"]:
        minutes = ZONE_MINUTES[match["name"].lower()]
    else:
        minutes = int(match["h"]) * 60 + int(match["min"] or 0)
        minutes = -minutes if match["sign"] == "-" else minutes
    return timezone(timedelta(minutes=minutes)) if minutes else UTC
