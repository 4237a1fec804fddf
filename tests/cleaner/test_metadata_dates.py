"""Dates are read in every order that pages write them in."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.cleaner.dates import MONTHS, find_dates, is_later, read_date
from newsreader.lexicon.months import MONTH_NAMES

DAYS = st.dates(date(1990, 1, 1), date(2099, 12, 31))
ZONES = st.integers(-12 * 4, 14 * 4).map(lambda n: timezone(timedelta(minutes=15 * n)))
MOMENTS = st.datetimes(
    datetime(1990, 1, 1), datetime(2099, 12, 31), timezones=ZONES, allow_imaginary=False
).map(lambda moment: moment.replace(microsecond=0))


def ordinal(day: int) -> str:
    if 10 < day < 20:
        return f"{day}th"
    return f"{day}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(day % 10, 'th') }"


@given(DAYS)
def test_a_day_reads_back_from_every_order_of_its_parts(day: date) -> None:
    orders = [
        f"{ordinal(day.day)} {day:%B %Y}",
        f"{day.day} {day:%b %Y}",
        f"{day:%B} {day.day}, {day.year}",
        f"{day:%b}. {ordinal(day.day)}, {day.year}",
        f"{day:%A}, {day.day} {day:%B} {day.year}",
        f"{day:%a} {day.day} {day:%b} {day.year}",
        f"{day:%d/%m/%Y}",
        f"{day:%d.%m.%Y}",
        f"{day:%Y-%m-%d}",
        f"{day:%Y/%m/%d}",
        f"{day:%Y%m%d}",
        f"{day.year}年{day.month}月{day.day}日",
    ]
    assert {order: read_date(order) for order in orders} == dict.fromkeys(orders, day)


@given(DAYS)
def test_figures_are_read_month_first_when_asked(day: date) -> None:
    assert read_date(f"{day:%m/%d/%Y}", month_first=True) == day


@given(st.dates(date(1990, 1, 13), date(2099, 12, 31)).filter(lambda day: day.day > 12))
def test_figures_that_make_a_date_one_way_only_are_read_that_way(day: date) -> None:
    assert read_date(f"{day:%m/%d/%Y}") == day == read_date(f"{day:%d/%m/%Y}", month_first=True)


@given(MOMENTS)
def test_a_moment_for_machines_reads_back_with_its_zone(moment: datetime) -> None:
    read = read_date(moment.isoformat())
    assert isinstance(read, datetime)
    assert (read, read.utcoffset()) == (moment, moment.utcoffset())


@given(MOMENTS)
def test_a_moment_of_an_email_reads_back(moment: datetime) -> None:
    assert read_date(f"{moment:%a, %d %b %Y %H:%M:%S %z}") == moment


@given(MOMENTS)
def test_a_count_of_milliseconds_reads_back(moment: datetime) -> None:
    seconds = int(moment.timestamp())
    if 10**9 <= seconds < 10**10:
        assert read_date(f"{seconds}000") == moment


@pytest.mark.parametrize("language", MONTH_NAMES)
@given(day=DAYS)
def test_months_are_known_in_other_languages(language: str, day: date) -> None:
    names = MONTH_NAMES[language].split()[day.month - 1].split("|")
    for name in names:
        assert read_date(f"{day.day}. {name} {day.year}") == day


def test_no_name_of_a_month_means_two() -> None:
    for names in MONTH_NAMES.values():
        assert len(names.split()) == 12
        for number, forms in enumerate(names.split(), start=1):
            assert {MONTHS[form] for form in forms.split("|")} == {number}


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("Tue 21 May 2024 10.30am BST", "2024-05-21T10:30:00+01:00"),
        ("15:56 BST, 27 April 2024", "2024-04-27T15:56:00+01:00"),
        ("17:41 JST, October 13, 2024", "2024-10-13T17:41:00+09:00"),
        ("06/01/2026 - 13:55 GMT+1", "2026-01-06T13:55:00+01:00"),
        ("Sept. 3, 2021 | 8:15 p.m. EDT", "2021-09-03T20:15:00-04:00"),
        ("May 5, 2024 12:05am UTC", "2024-05-05T00:05:00+00:00"),
        ("2024-04-30 16:38:37 +02:00", "2024-04-30T16:38:37+02:00"),
    ],
)
def test_a_time_beside_a_date_is_read_with_its_zone(text: str, moment: str) -> None:
    assert read_date(text) == datetime.fromisoformat(moment)


@pytest.mark.parametrize("text", ["21 May 2024, 10:30", "10.30am on 21 May 2024"])
def test_a_time_without_a_zone_leaves_a_day(text: str) -> None:
    read = read_date(text)
    assert read == date(2024, 5, 21)
    assert not isinstance(read, datetime)


@pytest.mark.parametrize(
    "text", ["", "31/02/2024", "21 May", "0800 555 0199", "0001-01-01", "version 1.2.3", "99999"]
)
def test_what_is_no_date_gives_none(text: str) -> None:
    assert read_date(text) is None


def test_every_date_of_a_line_is_found_with_its_place() -> None:
    line = "Published 21st May 2024, updated 22/05/2024"
    assert [(line[start:end], when.day) for start, end, when in find_dates(line)] == [
        ("21st May 2024", 21),
        ("22/05/2024", 22),
    ]


@given(MOMENTS, MOMENTS)
def test_only_one_of_two_moments_is_later(one: datetime, other: datetime) -> None:
    assert is_later(one, other) + is_later(other, one) == (one != other)
    assert not is_later(one, one.date())
    assert is_later(datetime(2024, 5, 22, tzinfo=UTC), date(2024, 5, 21))


@given(st.text())
def test_no_text_breaks_the_reading_of_dates(text: str) -> None:
    for start, end, _ in find_dates(text):
        assert 0 <= start < end <= len(text)
