"""A listener's corrections are followed to the letter, or refused in one line."""

import pytest

from newsreader.errors import CorrectionsError
from newsreader.model import (
    Article,
    Block,
    BlockKind,
    Gender,
    Quotation,
    Script,
    SegmentKind,
    Speaker,
    SpeakerKind,
)
from newsreader.segmenter.correcting import correct, require_matches
from newsreader.segmenter.corrections import Corrections, parse_corrections
from newsreader.segmenter.segments import tile

ANN = Speaker("Ann Hale", gender=Gender.FEMALE, aliases=("Hale",))
BEN = Speaker("Insp Ben Orme", gender=Gender.MALE, aliases=("Orme", "Ben Orme"))
TEXTS = (
    "“We will open on Friday,” Hale said. “Nobody is left out.”",
    "“It’s a ‘sad’ day. We never wanted this.",
    "“But here we are.”",
    "The “hub” will close.",
)


def place(block: int, words: str, speaker: Speaker | None, *, continues: bool = False) -> Quotation:
    start = TEXTS[block].index(words)
    return Quotation(block, start, start + len(words), speaker, continues=continues)


@pytest.fixture
def script() -> Script:
    article = Article("Hub", tuple(Block(BlockKind.PARAGRAPH, text) for text in TEXTS))
    quotations = (
        place(0, "“We will open on Friday,”", ANN),
        place(0, "“Nobody is left out.”", ANN),
        place(1, TEXTS[1], BEN),
        place(2, TEXTS[2], BEN, continues=True),
    )
    return Script(article, tile(article, quotations), quotations)


def corrections(text: str) -> Corrections:
    return parse_corrections(text, source="mine.toml")


def names(script: Script) -> list[str | None]:
    return [q.speaker.name if q.speaker else None for q in script.quotations]


def test_a_quotation_is_given_to_the_speaker_named(script: Script) -> None:
    fixed = correct(script, corrections('[[quotation]]\nstarts="We will open"\nby="Orme"'))
    assert names(fixed) == ["Insp Ben Orme", "Insp Ben Orme", "Insp Ben Orme", "Insp Ben Orme"]
    assert fixed.quotations[0].rule == "correction"
    assert fixed.quotations[2] == script.quotations[2]


def test_quoted_words_are_compared_without_marks_and_capitals(script: Script) -> None:
    fixed = correct(script, corrections("[[quotation]]\nstarts=\"it's a 'SAD'\"\nby='Cy Dunn'"))
    assert names(fixed)[2:] == ["Cy Dunn", "Cy Dunn"]


def test_only_whole_words_start_a_quotation(script: Script) -> None:
    mine = corrections('[[quotation]]\nstarts="We will op"\nby="Orme"')
    assert correct(script, mine) == script


def test_a_quotation_can_be_left_open_or_given_to_the_narrator(script: Script) -> None:
    mine = corrections(
        '[[quotation]]\nstarts="We will open"\nby="unknown"\n'
        '[[quotation]]\nstarts="It’s a sad day"\nby="narrator"'
    )
    fixed = correct(script, mine)
    assert names(fixed) == [None, None]
    assert [s.kind for s in fixed.segments if s.block == 1] == [SegmentKind.NARRATION]


def test_words_in_marks_that_the_narrator_kept_can_be_given_away(script: Script) -> None:
    fixed = correct(script, corrections('[[quotation]]\nstarts="hub"\nby="Ann Hale"'))
    assert [(s.text, s.speaker) for s in fixed.segments if s.block == 3 and s.speaker] == [
        ("“hub”", ANN)
    ]


def test_a_speaker_is_renamed_and_gets_a_gender_and_a_kind(script: Script) -> None:
    mine = corrections(
        '[[speaker]]\nname="Benedict Orme"\naliases=["Insp Ben Orme"]\ngender="female"\nkind="role"'
    )
    fixed = correct(script, mine)
    assert fixed.speakers[1] == Speaker(
        "Benedict Orme", SpeakerKind.ROLE, Gender.FEMALE, ("Insp Ben Orme", "Orme", "Ben Orme")
    )
    assert fixed.speakers[0] == ANN


def test_two_names_of_one_person_become_one_speaker(script: Script) -> None:
    mine = corrections('[[speaker]]\nname="Ann Hale"\naliases=["Insp Ben Orme"]')
    assert len(correct(script, mine).speakers) == 1


def test_what_the_text_knows_stays_where_a_correction_is_silent(script: Script) -> None:
    fixed = correct(script, corrections('[[speaker]]\nname="Ben Orme"'))
    assert fixed.speakers[1].gender is Gender.MALE


def test_no_corrections_change_nothing(script: Script) -> None:
    assert correct(script, corrections("")) == script


def test_a_quotation_that_is_in_no_article_is_named(script: Script) -> None:
    mine = corrections('[[quotation]]\nstarts="Never said"\nby="Orme"')
    with pytest.raises(
        CorrectionsError, match=r"^mine.toml: no quotation starts with 'Never said'"
    ):
        require_matches([script], mine)
    require_matches([script], corrections('[[quotation]]\nstarts="hub"\nby="Orme"'))


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("speaker = 3", "the file has 'speaker' in another form than [[speaker]]"),
        ("[[speaker]]\n[[speaker", "is not TOML: "),
        (b"name = '\xff'", "is not UTF-8 text (byte 8); save it as UTF-8"),
        ("[[voice]]", "the file has an unknown key 'voice'; there are: quotation, speaker"),
        ("[[speaker]]\ngender='male'", "[[speaker]] number 1 has no 'name'"),
        ("[[speaker]]\nname=3", "[[speaker]] number 1 has 'name' that is no text: 3"),
        ("[[speaker]]\nname=' '", "[[speaker]] number 1 has 'name' that is no text: ' '"),
        (
            "[[speaker]]\nname='A'\n[[speaker]]\nname='B'\nsex='male'",
            "[[speaker]] number 2 has an unknown key 'sex'; there are: aliases, gender, kind, name",
        ),
        (
            "[[speaker]]\nname='A'\ngender='man'",
            "[[speaker]] number 1 has gender 'man'; there are: female, male",
        ),
        (
            "[[speaker]]\nname='A'\naliases='B'",
            '[[speaker]] number 1 has \'aliases\' that is no list of texts: write ["...", "..."]',
        ),
        (
            "[[speaker]]\nname='Ann Hale'\n[[speaker]]\nname='B'\naliases=['ann hale']",
            "'ann hale' is a name of both 'Ann Hale' and 'B'",
        ),
        ("[[quotation]]\nby='A'", "[[quotation]] number 1 has no 'starts'"),
        (
            "[[quotation]]\nby='A'\nstarts='...'",
            "[[quotation]] number 1 has 'starts' without a word: '...'",
        ),
    ],
)
def test_a_bad_file_gives_one_clear_line(content: str | bytes, reason: str) -> None:
    with pytest.raises(CorrectionsError) as raised:
        parse_corrections(content, source="mine.toml")
    assert str(raised.value).startswith(f"mine.toml: {reason}")
    assert "\n" not in str(raised.value)
