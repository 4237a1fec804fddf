"""Bylines give people and agencies; jobs, places, addresses and sentences are not among them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.cleaner import clean
from newsreader.cleaner.bylines import byline_names, capitalised, dated_names, is_desk, split_names
from newsreader.model import Page

GIVEN = st.sampled_from(["Ann", "Idris", "Mary-Jane", "Zoë", "Li", "Siân", "R.J.", "Łucja"])
FAMILY = st.sampled_from(["Oakes", "O'Brien-Marsh", "van der Quay", "Ó Sé", "McPell", "Ferrão"])
PEOPLE = st.builds("{} {}".format, GIVEN, FAMILY)
CROWDS = st.lists(PEOPLE, min_size=1, max_size=5, unique=True)
JOINERS = st.sampled_from([" and ", " & ", " und ", " et ", ", and "])
OPENINGS = st.sampled_from(["By ", "Author: ", "Words by ", "Von ", "Par ", "BY ", "Written by: "])


def listed(people: list[str], joiner: str) -> str:
    return joiner.join([", ".join(people[:-1]), people[-1]]) if len(people) > 1 else people[0]


@given(CROWDS, JOINERS)
def test_a_list_of_people_is_split_into_them(people: list[str], joiner: str) -> None:
    assert split_names(listed(people, joiner)) == tuple(people)


@given(
    CROWDS, JOINERS, OPENINGS, st.sampled_from(["", " 21st May 2024", "Published 21st May 2024"])
)
def test_a_byline_gives_its_people(people: list[str], joiner: str, opening: str, day: str) -> None:
    assert byline_names(opening + listed(people, joiner) + day) == tuple(people)


@given(PEOPLE, st.sampled_from(["Chief Reporter", "political editor", "BBC", "ann@example.org"]))
def test_what_follows_a_name_is_not_an_author(person: str, tail: str) -> None:
    assert split_names(f"{person}, {tail}") in {(person,), (person, "BBC")}


@pytest.mark.parametrize(
    ("field", "names"),
    [
        ("https://example.org/staff/ann-oakes", ()),
        ("@annoakes", ()),
        ("ann.oakes@example.org", ()),
        ("Ann Oakes (aoa)", ("Ann Oakes",)),
        ("Ann Oakes, Chief Reporter, and AFP", ("Ann Oakes", "AFP")),
        ("Reuters in Pellport", ("Reuters",)),
        ("ANN OAKES", ("Ann Oakes",)),
        ("Ann Oakes for the Harbour Post", ("Ann Oakes",)),
        ("Ann Oakes/Li Wei", ("Ann Oakes", "Li Wei")),
        ("Ann Oakes | Li Wei", ("Ann Oakes", "Li Wei")),
        ("Ann Oakes, Pellport", ("Ann Oakes",)),
        ("By Zia Oakes Trends writer", ("Zia Oakes",)),
        ("By Zia Oakes Rugby union correspondent", ("Zia Oakes",)),
        ("By Zia Court", ("Zia Court",)),
        ("By Ann Court, court reporter", ("Ann Court",)),
        ("", ()),
    ],
)
def test_author_fields(field: str, names: tuple[str, ...]) -> None:
    assert split_names(field) == names


@pytest.mark.parametrize(
    "line",
    [
        "By midnight the water had reached the doors of the church.",
        "By Monday evening, Pellport was an island again",
        "Von dort aus fuhr er weiter nach Pellhafen.",
        "Ann Oakes said so.",
        "Bridge reopens",
    ],
)
def test_a_sentence_is_no_byline(line: str) -> None:
    assert byline_names(line) == ()
    assert dated_names(line) == ()


@pytest.mark.parametrize(
    "line",
    [
        "27. Januar 2026 • Ann Oakes • 3 Minuten",
        "Ann Oakes | 05.04.2025 - 14:20",
        "Ann Oakes, 2 February 2022",
        "Posted 11 April 2018 by Ann Oakes",
    ],
)
def test_a_line_of_a_name_and_a_date_names_its_author(line: str) -> None:
    assert dated_names(line) == ("Ann Oakes",)


def test_a_line_of_other_words_and_a_date_names_nobody() -> None:
    assert dated_names("Harbour fair opens on Pell Quay, 2 February 2022") == ()


def test_a_given_name_that_opens_bylines_elsewhere_is_kept() -> None:
    assert byline_names("Posted by Di Oakes") == ("Di Oakes",)
    assert split_names("Di ANSA") == ("ANSA",)


def test_who_made_the_pictures_did_not_write_the_words() -> None:
    assert byline_names("Words: Ann Oakes Pictures: Li Wei") == ("Ann Oakes",)


def test_agencies_and_desks_are_told_from_people() -> None:
    assert [is_desk(name) for name in ("AFP", "News Desk", "Harbour Post Staff", "Ann Oakes")] == [
        True,
        True,
        True,
        False,
    ]


@given(st.text())
def test_no_text_breaks_the_reading_of_bylines(text: str) -> None:
    for names in (split_names(text), byline_names(text), dated_names(text)):
        assert all(name.strip() for name in names)
    capitalised(text)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ann Oakes, New Quill", ("Ann Oakes",)),
        ("By Ann Oakes - Harbour Correspondent", ("Ann Oakes",)),
        ("By Quill Valley Staff", ("Quill Valley Staff",)),
        ("By Our Correspondent", ()),
        ("Exclusive by Ann Oakes", ("Ann Oakes",)),
        ("By Ann Oakes and Tovik Brae", ("Ann Oakes", "Tovik Brae")),
    ],
)
def test_places_jobs_and_desks_in_bylines(line: str, names: tuple[str, ...]) -> None:
    assert byline_names(line) == names


@pytest.mark.parametrize(
    ("lines", "authors"),
    [
        (("Ann Oakes", "Local Democracy Reporter"), ("Ann Oakes",)),
        (("Zelah Oakes", "Coast correspondent, Pellport"), ("Zelah Oakes",)),
        (("Local Democracy Reporter",), ()),
        (("Pell Quay", "It rained"), ()),
        (("Chief Reporter", "Senior Editor"), ()),
    ],
)
def test_a_name_above_a_writer_s_job_is_the_author_s(
    lines: tuple[str, ...], authors: tuple[str, ...]
) -> None:
    story = "<p>The bridge at Saltmere opened again on Monday, after a winter of repairs.</p>"
    top = "".join(f"<div>{line}</div>" for line in lines)
    assert clean(Page(f"<h1>Bridge reopens</h1>{top}{story}")).authors == authors
