"""Which words give a speech to its speaker, and when it is left open."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.model import Article, Block, BlockKind, Quotation
from newsreader.segmenter import segment


def quotations_of(*paragraphs: str) -> tuple[Quotation, ...]:
    blocks = tuple(Block(BlockKind.PARAGRAPH, p) for p in paragraphs)
    return segment(Article("Headline", blocks)).quotations


def speakers_of(*paragraphs: str) -> list[str | None]:
    return [q.speaker.name if q.speaker else None for q in quotations_of(*paragraphs)]


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("“The gate will open at noon,” said Ines Farrow.", "inverted"),
        ("“The gate will open at noon,” Ines Farrow told reporters.", "after"),
        ("Ines Farrow said: “The gate will open at noon.”", "before"),
        ("“The gate will open at noon,” according to Ines Farrow.", "according to"),
        ("“The gate will open at noon.” – Ines Farrow, Wendle", "label"),
        ("“The gate will open at noon,” trumpeted Ines Farrow of Wendle.", "verb of no list"),
        ("It was a proud day for Ines Farrow: “The gate will open at noon.”", "colon"),
    ],
)
def test_a_quotation_says_how_its_speaker_was_found(text: str, rule: str) -> None:
    (quotation,) = quotations_of(text)
    assert quotation.speaker is not None
    assert (quotation.speaker.name, quotation.rule) == ("Ines Farrow", rule)


def test_the_verb_and_the_words_that_name_the_speaker_are_kept() -> None:
    (quotation,) = quotations_of("“The gate will open at noon,” warned head keeper Ines Farrow.")
    assert (quotation.cue, quotation.source) == ("warned", "head keeper Ines Farrow")


def test_a_noun_that_looks_like_a_verb_gives_nobody_a_voice() -> None:
    assert speakers_of(
        "“It is an outrage for the whole valley,” Ines Farrow, one of the states’ fiercest "
        "critics, said on Friday."
    ) == ["Ines Farrow"]


def test_lines_of_one_block_that_end_their_sentences_are_paragraphs() -> None:
    text = "Ines Farrow left.\n“Shut it.\n“And lock it,” said Tom Carr “with the big\nkey”."
    assert [(q.speaker and q.speaker.name, text[q.start : q.end]) for q in quotations_of(text)] == [
        ("Tom Carr", "“Shut it."),
        ("Tom Carr", "“And lock it,”"),
    ]


def test_who_is_asked_is_not_who_asks() -> None:
    assert speakers_of("Ines Farrow was asked, “Will the gate ever open again?”") == [None]
    assert speakers_of("Ines Farrow was asked by Tom Carr, “Will it ever open again?”") == [
        "Tom Carr"
    ]


def test_a_speech_is_named_where_it_ends() -> None:
    assert speakers_of(
        "Tom Carr spoke first and left.",
        "“We have kept this gate for eleven years.",
        "“We will keep it for eleven more,” Ines Farrow concluded.",
    ) == ["Ines Farrow", "Ines Farrow"]


def test_a_question_of_the_interviewer_does_not_change_the_voice() -> None:
    assert speakers_of(
        "“I never wanted to be a keeper,” says Ines Farrow.",
        "So why did she stay?",
        "“Nobody else knew where the key was.”",
    ) == ["Ines Farrow", "Ines Farrow"]


def test_a_statement_speaks_for_who_issued_it() -> None:
    assert speakers_of(
        "Ines Farrow said in a statement that the gate was shut.",
        "“It will open when the water has gone,” the statement read.",
    ) == ["Ines Farrow"]


def test_a_pronoun_between_two_equals_is_left_open() -> None:
    speakers = speakers_of(
        "Ann Brask and Eva Lorne met at the gate.",
        "Nobody was hurt. The road was wet and the night was dark.",
        "“It was nothing to speak of,” she said.",
    )
    assert speakers == [None]


def test_nobody_named_means_nobody_guessed() -> None:
    assert speakers_of("“The gate will open at noon, come what may.”") == [None]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(st.sampled_from("aB “”\"'‘’.,:;–()\né1"), max_size=60), max_size=4))
def test_any_text_gets_quotations_inside_its_blocks(texts: list[str]) -> None:
    for quotation in quotations_of(*texts):
        assert 0 <= quotation.start < quotation.end <= len(texts[quotation.block])
        assert (quotation.rule == "none") <= (quotation.speaker is None)
