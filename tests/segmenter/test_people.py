"""One person over all the forms of a name, and people told from bodies and places."""

import pytest

from newsreader.model import Article, Block, BlockKind, Script, SpeakerKind
from newsreader.segmenter import segment
from newsreader.segmenter.frames import frame_of
from newsreader.segmenter.names import names_in


def script_of(*paragraphs: str) -> Script:
    return segment(Article("Headline", tuple(Block(BlockKind.PARAGRAPH, p) for p in paragraphs)))


def speakers_of(*paragraphs: str) -> list[str | None]:
    return [q.speaker.name if q.speaker else None for q in script_of(*paragraphs).quotations]


def test_a_rank_written_out_and_its_short_form_are_one_person() -> None:
    script = script_of(
        "Detective Chief Inspector Orla Penhale said: “We want to hear from drivers.”",
        "“We will not rest until we have found them,” DCI Penhale added.",
        "The detective said: “Somebody knows who did this.”",
        "“Call us on the usual number,” she said.",
    )
    assert [speaker.name for speaker in script.speakers] == ["Orla Penhale"]
    assert "DCI Penhale" in script.speakers[0].aliases


def test_two_people_of_one_surname_are_told_apart_by_their_titles() -> None:
    assert speakers_of(
        "Edwin Marl and his sister Petra Marl run the ferry.",
        "“The engine is forty years old,” said Mr Marl.",
        "“It will see us all out, believe me,” said Ms Marl.",
    ) == ["Edwin Marl", "Petra Marl"]


@pytest.mark.parametrize(
    "naming",
    [
        "Sir Colm Ashby-Thorne OBE",
        "Councillor Colm Ashby-Thorne",
        "former Wendle mayor Colm Ashby-Thorne, 71,",
        "Colm Ashby-Thorne, of Mill Lane, Wendle,",
        "Colm Ashby-Thorne, who has kept bees since 1980,",
        "the society's chairman, Colm Ashby-Thorne,",
        "As Colm Ashby-Thorne, a keeper of bees,",
    ],
)
def test_what_stands_around_a_name_is_not_part_of_it(naming: str) -> None:
    assert speakers_of(f"{naming} said: “The hives came through the winter.”") == [
        "Colm Ashby-Thorne"
    ]


def test_a_place_beside_a_role_does_not_speak() -> None:
    assert speakers_of(
        "“I have never seen the water so high,” said Wendle resident Ottilie Brask, 55.",
        "“We moved the sheep to the church,” she added.",
    ) == ["Ottilie Brask", "Ottilie Brask"]


def test_an_office_of_something_stands_before_the_name() -> None:
    frame = frame_of(0, "Former Secretary of State Helen Okoro left.", [])
    (name,) = names_in(frame)
    assert name.words == ("Helen", "Okoro")


def test_a_short_form_in_brackets_speaks_as_its_full_form() -> None:
    script = script_of(
        "The Society of Otter Watchers (SOW) has counted the holts.",
        "In a statement, the SOW said: “There are more than ever before.”",
    )
    assert [(s.name, s.kind) for s in script.speakers] == [
        ("Society of Otter Watchers", SpeakerKind.ORGANISATION)
    ]


def test_a_spokesperson_speaks_for_the_body_they_speak_of() -> None:
    assert speakers_of(
        "Wendle Council shut the bridge on Monday.",
        "A spokesperson said: “Wendle Council has no choice in the matter.”",
    ) == ["Wendle Council spokesperson"]


def test_a_long_list_of_names_takes_time_in_proportion() -> None:
    text = " ".join(f"“We are all here now,” said Jo Bell{i % 7}." for i in range(3000))
    assert len(script_of(text).quotations) == 3000
