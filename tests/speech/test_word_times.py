"""Words are timed in order, each where it is written, whatever an engine tells of them."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.model import Word
from newsreader.speech.engine_text import engine_places, for_engine
from newsreader.speech.spoken.form import SpokenForm
from newsreader.speech.spoken.speaking import explain
from newsreader.speech.word_times import as_written, timed_words, words_in

RATE = 1000
PIECES = """
£5m £1.2bn 5 July 2024 No 10 10am 61% 1,200 Dr Mr O’Neil the a of “It’s done,” said — – (CT) R&D
2019–20 e.g. 3.5 kg U.S. twenty-one $4 & mayor 07700 900123 www.town.example ... ferry-boat café
\x00 ’ - 1 2 3rd 12:30 km/h a/b 6-3
"""
WRITTEN = st.lists(st.sampled_from(PIECES.split())).map(" ".join) | st.text()


def spoken(form: SpokenForm) -> list[Word]:
    """The words that are said, a millisecond apart."""
    return [Word(*span, at) for at, span in enumerate(words_in(form.text))]


@given(st.text())
def test_places_are_those_of_the_same_characters(text: str) -> None:
    places = engine_places(text)
    assert list(places) == sorted(set(places))
    for sent, place in zip(for_engine(text), places, strict=True):
        assert sent == text[place] or (sent == " " and text[place] not in for_engine(text[place]))


@given(st.text(), st.lists(st.tuples(st.integers(0, 99), st.integers(0, 900))))
def test_words_are_in_order_whatever_an_engine_tells(
    text: str, starts: list[tuple[int, int]]
) -> None:
    starts = sorted(starts, key=lambda start: start[1])
    words = timed_words(text, starts, 900, RATE)
    assert [(word.start, word.end) for word in words] == (list(words_in(text)) if starts else [])
    times = [0, *(word.at for word in words), 900]
    assert times == sorted(times)


def test_a_word_starts_with_the_first_of_its_parts() -> None:
    starts = [(0, 0), (7, 200), (10, 350), (19, 700)]
    words = timed_words("A ferry-boat sailed on", starts, 900, RATE)
    assert [word.at for word in words] == [0, 200, 455, 700]


@given(WRITTEN)
def test_written_words_are_in_order_and_apart(written: str) -> None:
    form = explain(written)
    words = as_written(form, spoken(form))
    starts, ends = {start for start, _ in words_in(written)}, {end for _, end in words_in(written)}
    assert all(word.start in starts and word.end in ends for word in words)
    for one, other in pairwise(words):
        assert one.start < one.end <= other.start
        assert one.at < other.at


@given(WRITTEN)
def test_every_word_that_is_said_as_written_keeps_its_time(written: str) -> None:
    form = explain(written)
    words = as_written(form, spoken(form))
    if not form.changes:
        assert list(words) == spoken(form)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("It cost £5m then", [("It", 0), ("cost", 1), ("£5m", 2), ("then", 5)]),
        ("It cost £5 million then", [("It", 0), ("cost", 1), ("£5 million", 2), ("then", 5)]),
        ("On 5 July, he left", [("On", 0), ("5", 1), ("July", 4), ("he", 5), ("left", 6)]),
        ("At No 10, he", [("At", 0), ("No", 1), ("10", 2), ("he", 3)]),
        ("“It’s – well – 61%,” she", [("It’s", 0), ("well", 1), ("61%", 2), ("she", 6)]),
        ("a £5m-a-year R&D plan", [("a", 0), ("£5m-a-year", 1), ("R&D", 4), ("plan", 5)]),
    ],
)
def test_what_is_said_in_other_words_is_timed_at_the_first(
    written: str, expected: list[tuple[str, int]]
) -> None:
    form = explain(written)
    words = as_written(form, spoken(form))
    assert [(written[word.start : word.end], word.at) for word in words] == expected
