"""The gender a text tells: its own words first, a given name only as a hint."""

import pytest

from newsreader.model import Article, Block, BlockKind, Gender
from newsreader.segmenter import segment


def gender_of(text: str) -> Gender | None:
    script = segment(Article("Headline", (Block(BlockKind.PARAGRAPH, text),)))
    (speaker,) = script.speakers
    return speaker.gender


@pytest.mark.parametrize(
    ("naming", "gender"),
    [
        ("Mrs Lorne", Gender.FEMALE),
        ("Sir Robin Lorne", Gender.MALE),
        ("spokeswoman Robin Lorne", Gender.FEMALE),
        ("Robin Lorne, a father of two,", Gender.MALE),
        ("Robin Lorne, who has sold her boat,", Gender.FEMALE),
        ("Margaret Lorne", Gender.FEMALE),
        ("Mr Margaret Lorne", Gender.MALE),
        ("Robin Lorne", None),
        ("Zanthe Lorne", None),
        ("Dr Robin Lorne", None),
        ("A council spokesman", Gender.MALE),
        ("A council spokesperson", None),
    ],
)
def test_gender_comes_from_titles_roles_and_pronouns(naming: str, gender: Gender | None) -> None:
    assert gender_of(f"{naming} said: “The boat leaves in the morning.”") is gender
