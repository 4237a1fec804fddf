"""People are told apart by ear: in the finished MP3, decoded by ffmpeg and cut by its captions."""

import shutil
from pathlib import Path

import numpy as np
import pytest

import newsreader
from newsreader import Article, Block, BlockKind
from tests.voices_heard import NARRATOR, Heard, told_apart, unlikeness, voices_heard

pytestmark = pytest.mark.skipif(not shutil.which("ffmpeg"), reason="install ffmpeg to test it")

FERRY = """
The night ferry between Marlow Sound and the outer islands will not sail again before April, the
harbour board decided on Thursday, and islanders learned of it from a notice on the gate.

“We were promised a winter service, and we planned our lives around that promise,” said Ines
Holloway, a midwife who lives on Great Skerrow. “I have two mothers due in February, and nobody on
the board has told me how they are to reach the hospital.”

Colin Marsh, who has captained the boat for nineteen years, said: “The engine is older than my
daughter, and it has been mended more often. I have asked for a new one every spring since the
bridge was closed. He who signs the cheques has never stood on that deck in a gale.”

“There is no money for a new boat, and there will be none next year either,” said Joan Petrie, who
chairs the board. “I know how that sounds to people who depend on us. My office has asked the
ministry for help three times, and three times the answer has been no.”

Tom Arkwright, the board's treasurer, said he was sorry. “Every crossing costs us more than the
fares bring in, even when the boat is full. We can run it for another nine weeks, and then the
account is empty. I would rather say so now than in the middle of January.”

“My brothers and I could carry letters and medicine,” said Priya Sandell, whose family fishes for
crab. “Our boat is small, but it goes out in most weathers. We would want our fuel paid, and a
licence, and somebody to answer the telephone.”

The notice will stay on the gate until the spring. A meeting is to be held in the school hall on
the first Monday of December, and the minutes will be sent to every household on the islands.
"""
SCHOOL = """
The school hall on Great Skerrow is to be given a new roof, nine years after the old one began to
leak, because a retired shipwright left the islanders his savings and his tools.

“He taught half of this island to hold a plane, and now he shelters the other half,” said Joan
Petrie, who read out the will on Saturday. “I have never seen that hall so quiet. Then somebody
began to clap, and it went on until the lamps shook.”

Ines Holloway, whose clinic shares the building, said: “We have moved the beds away from the drips
every winter that I can remember. I shall be glad to put the buckets away for good. The mothers
used to count the drops to pass the time.”

“I carried the first slates over this morning, and the sea was like glass,” said Colin Marsh, the
captain of the ferry. “There are eleven loads to come. If the weather holds, we shall have all of it
ashore before the clocks change.”

Priya Sandell, who will lead the work, said: “My crew are fishermen, so we can all tie knots and
none of us minds a ladder. We start with the north side, where the rot is worst. He would have
wanted the old beams kept, and we will keep every one that is sound.”

“The accounts will be open to anybody who wishes to see them,” said Tom Arkwright, the treasurer.
“There is enough for the roof, for the gutters, and perhaps for a coat of paint. I have promised
his sister that not a penny will go on biscuits.”

The work is to take six weeks. Lessons will be held in the chapel until it is done, and the clinic
will see its patients on the ferry's upper deck whenever it is in the harbour.
"""
PEOPLE = {"Ines Holloway", "Colin Marsh", "Joan Petrie", "Tom Arkwright", "Priya Sandell"}


@pytest.fixture(scope="module")
def bulletins(tmp_path_factory: pytest.TempPathFactory) -> list[list[Heard]]:
    """Both stories, each a bulletin of its own, with one cast file."""
    folder = tmp_path_factory.mktemp("bulletins")
    return [
        heard("Night ferry stops", FERRY, folder),
        heard("School hall is given a roof", SCHOOL, folder),
    ]


def heard(headline: str, text: str, folder: Path) -> list[Heard]:
    paragraphs = (" ".join(paragraph.split()) for paragraph in text.split("\n\n"))
    article = Article(headline, tuple(Block(BlockKind.PARAGRAPH, text) for text in paragraphs))
    bulletin = newsreader.render(
        [newsreader.segment(article)],
        folder / "news.mp3",
        synthesizer="espeak",
        cast=folder / "cast.toml",
    )
    return voices_heard(bulletin)


def test_everybody_is_heard_long_enough_to_be_measured(bulletins: list[list[Heard]]) -> None:
    for voices in bulletins:
        assert {voice.name for voice in voices} == PEOPLE | {NARRATOR}
        assert min(len(voice.pitch) for voice in voices) >= 2


def test_two_people_differ_more_than_one_from_themselves(bulletins: list[list[Heard]]) -> None:
    pairs = [pair for voices in bulletins for pair in told_apart(voices).items()]
    assert np.mean([apart for _, apart in pairs]) >= 0.95, [
        two for two, apart in pairs if not apart
    ]


def test_a_person_sounds_like_themselves_in_the_next_bulletin(
    bulletins: list[list[Heard]],
) -> None:
    yesterday, today = bulletins
    for voice in yesterday:
        nearest = min(today, key=lambda other: unlikeness(voice, other))
        assert nearest.name == voice.name
