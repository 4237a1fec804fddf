"""What holds for every text."""

import re
import time
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.speech.spoken.form import Change, SpokenForm, apply, compose
from newsreader.speech.spoken.numbers import cardinal, ordinal, plural
from newsreader.speech.spoken.pronunciation import Pronunciation, learn
from newsreader.speech.spoken.speaking import explain, spoken_form

GOLDEN = [
    written
    for file in sorted((Path(__file__).parent / "golden").glob("*.toml"))
    for written in tomllib.loads(file.read_text(encoding="utf-8"))
]
SCRAPS = sorted({scrap for written in GOLDEN for scrap in written.split()})
written_forms = st.lists(st.sampled_from(SCRAPS), max_size=6).map(" ".join)
run_together = st.lists(st.sampled_from(SCRAPS) | st.text(max_size=2), max_size=5).map("".join)
any_text = st.text(alphabet=st.characters()) | written_forms | run_together
UNHEARD = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2060\ufeff\ud800-\udfff]")


@given(any_text, st.sampled_from(["en-GB", "en-US", "fr", "cy"]))
def test_saying_it_again_changes_nothing(text: str, language: str) -> None:
    once = spoken_form(text, language)
    assert spoken_form(once, language) == once


@given(any_text)
def test_changes_tell_exactly_how_the_spoken_text_comes_about(text: str) -> None:
    form = explain(text)
    ends = [0, *(change.end for change in form.changes)]
    starts = [change.start for change in form.changes]
    assert all(end <= start for end, start in zip(ends, starts, strict=False))
    assert all(text[change.start : change.end] == change.written for change in form.changes)
    assert apply(text, form.changes).text == form.text


@given(any_text)
def test_positions_map_both_ways(text: str) -> None:
    form = explain(text)
    heard = [form.spoken_position(position) for position in range(len(text) + 1)]
    assert heard == sorted(heard)
    assert form.spoken_position(len(text)) == len(form.text)
    assert form.written_position(len(form.text)) == len(text)
    for change in form.changes:
        if change.written and change.spoken:
            assert form.written_position(form.spoken_position(change.start)) == change.start


@given(any_text, st.sampled_from(["en-GB", "fr"]))
def test_nothing_reaches_an_engine_that_it_could_stumble_over(text: str, language: str) -> None:
    said = spoken_form(text, language)
    assert not UNHEARD.search(said)
    said.encode()


@given(st.lists(st.text(alphabet="abcdefghij", min_size=4, max_size=8), max_size=8).map(" ".join))
def test_plain_words_are_left_alone(text: str) -> None:
    assert explain(text) == SpokenForm(text, text)


@given(written_forms)
def test_english_leaves_no_figure_unsaid(text: str) -> None:
    assert not re.search(r"\d", spoken_form(text))


# Words that begin with a number's: those that numbers make.
NUMBER_WORDS = {cardinal(number) for number in (*range(101), 1000, 10**6, 10**9, 10**12)}
WHOLE = {word for words in NUMBER_WORDS for word in words.split()} | {"hundred"}
MADE = WHOLE | {plural(word) for word in WHOLE} | {"tens"}
MADE |= {word for number in range(1, 101) for word in ordinal(number).split()}
MADE |= {plural(word) for word in MADE} | {f"{word}th" for word in WHOLE}
MADE |= {f"{word}ths" for word in WHOLE} | {"ninth", "ninths"}
GLUED = re.compile(rf"(?i)(?<![^\W_])(?:{'|'.join(sorted(WHOLE, key=len, reverse=True))})[a-z]+")
FIGURES_AND_LETTERS = st.text(alphabet="0123456789abkmpstxBMP £$%-.,", max_size=12)


@given(FIGURES_AND_LETTERS | any_text)
def test_no_letter_is_glued_to_a_number(text: str) -> None:
    said = spoken_form(text)
    written = text.lower()
    glued = {match[0].lower() for match in GLUED.finditer(said)} - MADE
    assert not {word for word in glued if word not in written}


def test_two_steps_are_one() -> None:
    first = apply(
        "At 9, No 7-b", (Change(3, 4, "9", "nine", "a"), Change(10, 12, "-b", "bee", "b"))
    )
    second = apply(
        first.text, (Change(0, 2, "At", "By", "c"), Change(9, 13, "No 7", "number seven", "d"))
    )
    both = compose(first, second)
    assert both.text == second.text == "By nine, number sevenbee"
    assert [(change.written, change.spoken, change.rule) for change in both.changes] == [
        ("At", "By", "c"),
        ("9", "nine", "a"),
        ("No 7-b", "number sevenbee", "d"),
    ]


def test_an_explained_short_form_is_no_shout() -> None:
    article = "The Brookfield Active Neighbours Network (BANN) met. STOP BANN NOW, they say."
    assert "B.A.N.N" not in spoken_form("STOP THE WAR NOW")
    known = learn(["The Area Care Team (ACT) met."])
    assert known == Pronunciation(acronyms=frozenset({"ACT"}))
    assert spoken_form("We must ACT now.") == "We must act now."
    assert spoken_form("Then ACT said so.", pronunciation=known) == "Then A.C.T said so."
    assert "BANN" in learn([article]).acronyms


@pytest.mark.parametrize("text", ["met (BANG) then", "The Mayor (who SAID so) left", "(A) (UK)"])
def test_capitals_in_brackets_without_their_full_name_are_not_learnt(text: str) -> None:
    assert learn([text]).acronyms == frozenset()


def test_a_change_names_its_rule() -> None:
    form = explain("The £2m plan of 1904")
    assert [(change.written, change.rule) for change in form.changes] == [
        ("£2m", "money"),
        ("1904", "year"),
    ]


@pytest.mark.parametrize(
    "scrap", ["1", "1,", "1-", "1 ", "a-", "a@", "x.", " ", "\n", "£", "A.", "A&", "\u200b", "é"]
)
def test_what_goes_on_and_on_is_said_in_time(scrap: str) -> None:
    started = time.perf_counter()
    spoken_form(scrap * 20_000)
    assert time.perf_counter() - started < 5


def test_figures_without_end_are_read_one_by_one() -> None:
    assert spoken_form("7" * 9000).split() == ["seven"] * 9000
    assert spoken_form("£" + "7" * 20).startswith("pounds seven seven")
