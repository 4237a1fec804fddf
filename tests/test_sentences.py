"""Sentences end where a newsreader takes breath, and no character is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.sentences import LONGEST, split_sentences


@given(st.text())
def test_no_character_is_lost(text: str) -> None:
    assert "".join(split_sentences(text)) == text


@given(st.text(alphabet=st.sampled_from("ab .,;!?’”“\n"), max_size=3000))
def test_no_sentence_is_too_long_to_speak(text: str) -> None:
    assert all(len(sentence) <= LONGEST for sentence in split_sentences(text))


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Rain fell. Wind blew.", 2),
        ("“It is safe.” She left.", 2),
        ("‘Is it safe?’ he asked. ‘No.’", 2),
        ("Dr. Ama Reid met Mrs. Ida Fell at St. Brannock’s.", 1),
        ("It opens at 5 p.m. on Monday.", 1),
        ("It opens at 5 p.m. The gates close later.", 2),
        ("J. R. Tolland wrote it.", 1),
        ("The firm, Fell & Co. Ltd., closed in Dec. 2019.", 1),
        ("It cost £1.2bn. Nobody paid.", 2),
        ("Visit harbour.example today.", 1),
        ("Wait... what?", 1),
        ("Wait… They left.", 2),
        ("He asked why! They stayed.", 2),
        ("Is it 3.5 metres? Yes.", 2),
        ("Ferries to Norway, Sweden etc. They sail daily.", 2),
        ("", 0),
    ],
)
def test_sentences_are_found(text: str, count: int) -> None:
    assert len(split_sentences(text)) == count


def test_a_long_sentence_is_cut_at_its_pauses() -> None:
    text = "and the ferry sailed, " * 60
    assert all(piece.endswith(", ") for piece in split_sentences(text))
