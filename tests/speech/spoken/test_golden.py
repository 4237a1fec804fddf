"""What is said for what is written, pair by pair, in files by subject."""

import tomllib
from pathlib import Path

import pytest

from newsreader.speech.spoken.speaking import spoken_form

FILES = sorted((Path(__file__).parent / "golden").glob("*.toml"))
PAIRS = [
    pytest.param(written, said, id=f"{file.stem}: {written!a}")
    for file in FILES
    for written, said in tomllib.loads(file.read_text(encoding="utf-8")).items()
]


@pytest.mark.parametrize(("written", "said"), PAIRS)
def test_is_said_as_a_newsreader_would(written: str, said: str) -> None:
    assert spoken_form(written) == said


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("On 6/8/2031", "On June eighth twenty thirty one"),
        ("On 26/8/2031", "On the twenty sixth of August twenty thirty one"),
        ("In 2003", "In two thousand three"),
        ("Up 9%", "Up nine percent"),
        ("Call 911", "Call nine one one"),
        ("Call 212-555-0147", "Call two one two, five five five, zero one four seven"),
    ],
)
def test_american_english_has_its_own_ways(written: str, said: str) -> None:
    assert spoken_form(written, "en-US") == said


def test_other_languages_keep_their_words() -> None:
    assert spoken_form("Le 3 mai, 20 % de 5 000 €", "fr-FR") == "Le 3 mai, 20 % de 5 000 €"
    assert spoken_form("Gr\u00fc\u00df\u200b Gott\x00", "de") == "Grüß Gott"
