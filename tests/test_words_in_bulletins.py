"""Words are where the bulletin says: in its captions' texts, and in its sound."""

import io
import shutil
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newsreader
from newsreader import Article, Block, BlockKind, Bulletin, Caption, Delivery
from newsreader.audio.encoders import SAMPLE_RATE
from tests.acoustics import Array, decoded

needs_ffmpeg = pytest.mark.skipif(not shutil.which("ffmpeg"), reason="install ffmpeg to test it")

PIECES = """
The mayor of the town said that £5m and £1.2bn will be 61% of it. On 5 July 2024 No 10 — “It’s
done,” – said Dr O’Neil (CT), at 10am; of a R&D plan, 2019–20, e.g. twenty-one ferry-boats! café...
But: is 12:30 to the U.S. on www.town.example 3rd? Ærøskøbing 07700 900123 mi5 \x00 \u2028 ’ - ‘e’
"""
TEXTS = st.lists(st.sampled_from(PIECES.split(" ")), min_size=1, max_size=40).map(" ".join)

# Words that stand between silences: pauses, or the closures of the plosives they begin with.
AFTER_PAUSES = "Tom, Kate, Paul, Carol, Ann, Ivy, Owen, Dan, Bob, Gus, Mary, Joe, Lee, Will, Rhys."
PLOSIVES = "Tom can pay two cow pie car tea pool call tall tin pen key toe."
TOLERANCE = 40  # ms
SILENCE = 0.02  # of the loudest sample


def rendered(texts: list[str], output: Path | io.BytesIO, rate: int = 170) -> Bulletin:
    blocks = tuple(Block(BlockKind.PARAGRAPH, text) for text in texts)
    script = newsreader.segment(Article("Two towns", blocks))
    delivery = Delivery(rate=rate, words=True)
    return newsreader.render([script], output, synthesizer="espeak", delivery=delivery)


@settings(max_examples=15)
@given(st.lists(TEXTS | st.text(), min_size=1, max_size=6), st.integers(80, 450))
def test_words_are_in_order_apart_and_inside_their_caption(texts: list[str], rate: int) -> None:
    for caption in rendered(texts, io.BytesIO(), rate).captions:
        for word in caption.words:
            assert 0 <= word.start < word.end <= len(caption.text)
            assert caption.start <= word.at < caption.end
        for one, other in pairwise(caption.words):
            assert one.end <= other.start
            assert one.at <= other.at


def test_every_word_has_its_time() -> None:
    text = "The mayor of the town, Dr O’Neil, said on 5 July that it’s £5m – 61% – for No 10."
    [_, caption] = rendered([text], io.BytesIO()).captions
    heard = " ".join(text[word.start : word.end] for word in caption.words)
    assert heard == "The mayor of the town Dr O’Neil said on 5 July that it’s £5m 61% for No 10"


def test_other_engines_tell_of_no_words() -> None:
    script = newsreader.segment(Article("Two towns", (Block(BlockKind.PARAGRAPH, "No news."),)))
    asked = Delivery(words=True)
    bulletin = newsreader.render([script], io.BytesIO(), synthesizer="silent", delivery=asked)
    assert [caption.words for caption in bulletin.captions] == [(), ()]


@needs_ffmpeg
@pytest.mark.parametrize("rate", [100, 170, 300, 450])
@pytest.mark.parametrize("ending", [".mp3", ".wav"])
def test_words_are_timed_when_they_are_heard(rate: int, ending: str, tmp_path: Path) -> None:
    output = tmp_path / f"news{ending}"
    captions = rendered([AFTER_PAUSES, PLOSIVES], output, rate).captions[1:]
    sound = decoded(output, SAMPLE_RATE)
    errors = np.concatenate([timed(caption) - heard(caption, sound) for caption in captions])
    assert np.abs(errors).max() <= TOLERANCE, errors


def timed(caption: Caption) -> Array:
    return np.array([word.at for word in caption.words], float)


def heard(caption: Caption, sound: Array) -> Array:
    """When words begin by the sound alone: after its longest silences, as many as there are words.

    Milliseconds from the bulletin's start.
    """
    hop = SAMPLE_RATE // 1000
    start, end = (round(ms * SAMPLE_RATE / 1000) for ms in (caption.start, caption.end))
    level = np.abs(sound[start:end])
    level = level[: len(level) // hop * hop].reshape(-1, hop).max(axis=1)
    loud = np.flatnonzero(level > SILENCE * level.max())
    silences = np.diff(loud)
    longest = np.sort(np.argsort(silences)[len(silences) - len(caption.text.split()) + 1 :])
    onsets = loud[np.append(0, longest + 1)]
    return np.asarray(caption.start + 1000 * hop / SAMPLE_RATE * onsets)
