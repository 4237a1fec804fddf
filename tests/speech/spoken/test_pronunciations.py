"""The shipped respellings, and a listener's own lexicon."""

import tomllib
from pathlib import Path

import pytest

from newsreader.errors import SpeechError
from newsreader.lexicon.acronyms import RESPELLED
from newsreader.lexicon.pronunciations import RESPELLINGS
from newsreader.speech.spoken.pronunciation import (
    Pronunciation,
    Respelling,
    load_lexicon,
    read_lexicon,
    respelled,
)
from newsreader.speech.spoken.speaking import spoken_form
from tests.phonemes import sounds

EXPECTED = tomllib.loads(
    (Path(__file__).parent / "pronunciations.toml").read_text(encoding="utf-8")
)


def test_every_shipped_word_has_its_sound_on_record() -> None:
    assert set(EXPECTED) == set(RESPELLINGS)


@pytest.mark.parametrize("word", sorted(RESPELLINGS))
def test_a_shipped_word_sounds_right_and_did_not_before(word: str) -> None:
    assert sounds(spoken_form(word)) == EXPECTED[word]
    assert sounds(word) != EXPECTED[word]


@pytest.mark.parametrize("word", sorted(RESPELLED))
def test_a_respelled_acronym_is_read_wrong_without(word: str) -> None:
    assert sounds(RESPELLED[word]) != sounds(word.capitalize()) != ""


LEXICON = """
[[word]]
written = "Quillby"
said = "Kwilby"

[[word]]
written = "ACRONET"
ipa = "ˈækrəʊnɛt"

[[word]]
written = "pounds"
said = "quid"
case = false

[[word]]
written = "Bath"
said = "Barth"
language = "en-GB"

[[word]]
written = "Paris"
said = "Paree"
language = "fr"
"""


def test_a_listeners_words_go_before_everything_and_into_what_rules_say() -> None:
    known = Pronunciation(read_lexicon(LEXICON))
    assert spoken_form("Quillby pays £5 to ACRONET", pronunciation=known) == (
        "Kwilby pays five quid to akrohnet"
    )
    assert spoken_form("Pounds in Bath, Paris", pronunciation=known) == "quid in Barth, Paris"
    assert spoken_form("Quillbys and quillby", pronunciation=known) == "Quillbys and quillby"


def test_a_word_may_hold_for_one_language_or_region() -> None:
    assert "Bath" not in {word.written for word in read_lexicon(LEXICON, "en-US")}
    french = Pronunciation(read_lexicon(LEXICON, "fr-FR"))
    assert spoken_form("Vive Paris", "fr-FR", french) == "Vive Paree"


def test_a_listeners_word_overrules_a_shipped_one() -> None:
    known = Pronunciation((Respelling("Bicester", "Biketown"),))
    assert spoken_form("In Bicester", pronunciation=known) == "In Biketown"


@pytest.mark.parametrize(
    ("lexicon", "complaint"),
    [
        ("word = 3", "[[word]]"),
        ("[[word", "not TOML"),
        ('[[word]]\nsaid = "x"', "no 'written'"),
        ('[[word]]\nwritten = "x"', "needs 'said' or 'ipa'"),
        ('[[word]]\nwritten = "x"\nsays = "y"', "unknown key 'says'"),
    ],
)
def test_a_faulty_lexicon_is_told_so(lexicon: str, complaint: str) -> None:
    with pytest.raises(SpeechError) as raised:
        read_lexicon(lexicon)
    assert complaint in str(raised.value)


def test_a_missing_lexicon_is_named(tmp_path: Path) -> None:
    with pytest.raises(SpeechError, match=r"gone\.toml"):
        load_lexicon(tmp_path / "gone.toml")


@pytest.mark.parametrize(
    ("ipa", "like"), [("ˈθɪŋ", "thing"), ("ˈbɔɪd", "boyd"), ("ˈtʃʌmli", "chumley")]
)
def test_ipa_becomes_letters_that_sound_alike(ipa: str, like: str) -> None:
    assert sounds(respelled(ipa)) == sounds(like)


WRONG_BEFORE = ["16 June 1904", "£3.4bn", "9.15pm", "the 1880s", "No 10", "World War II"]


@pytest.mark.parametrize("written", WRONG_BEFORE)
def test_what_the_bare_engine_says_wrong_is_heard_otherwise(written: str) -> None:
    assert sounds(spoken_form(written)) != sounds(written)
