"""Clips are cut to their sound, and refused when they cannot be what was asked for."""

import math
from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.errors import SynthesisError
from newsreader.model import Clip, Utterance, Voice, Word
from newsreader.speech.clips import accept, expected_seconds, trim

RATE = 22_050
VOICE = Voice("gmw/en", "en-GB")


def tone(seconds: float) -> bytes:
    count = round(seconds * RATE)
    return array("h", (round(9000 * math.sin(n / 5)) for n in range(count))).tobytes()


def quiet(seconds: float) -> bytes:
    return bytes(2 * round(seconds * RATE))


@given(st.floats(0, 1), st.floats(0.05, 1), st.floats(0, 1))
def test_trimming_keeps_all_of_the_sound_and_little_else(
    before: float, sounding: float, after: float
) -> None:
    trimmed = trim(Clip(quiet(before) + tone(sounding) + quiet(after), RATE))
    assert tone(sounding) in trimmed.pcm
    assert trimmed.samples / RATE < sounding + 0.07


def test_silence_trims_to_nothing() -> None:
    assert trim(Clip(quiet(1), RATE)).pcm == b""


@pytest.mark.parametrize(
    ("pcm", "reason"),
    [(b"", "silence"), (quiet(3), "silence"), (tone(0.1), "too short"), (tone(60), "too long")],
)
def test_what_cannot_be_the_words_is_refused(pcm: bytes, reason: str) -> None:
    utterance = Utterance("The harbour wall is to be repaired this summer.", VOICE)
    with pytest.raises(SynthesisError, match=reason):
        accept(Clip(pcm, RATE), utterance)


def test_a_plausible_clip_is_taken() -> None:
    utterance = Utterance("The harbour wall is to be repaired this summer.", VOICE)
    assert accept(Clip(tone(2.5), RATE), utterance).samples > 2.4 * RATE


@given(st.text(max_size=200), st.integers(80, 450))
def test_the_expected_time_grows_with_the_text_and_shrinks_with_the_rate(
    text: str, rate: int
) -> None:
    once = expected_seconds(Utterance(text, VOICE, rate))
    assert expected_seconds(Utterance(text * 2, VOICE, rate)) == pytest.approx(2 * once)
    assert expected_seconds(Utterance(text, VOICE, min(2 * rate, 450))) <= once


@given(st.floats(0, 1), st.lists(st.integers(0, 1500), max_size=9).map(sorted))
def test_words_move_with_the_sound_and_stay_in_it(before: float, times: list[int]) -> None:
    words = tuple(Word(n, n + 1, at) for n, at in enumerate(times))
    clip = Clip(quiet(before) + tone(0.5), RATE, words)
    trimmed = trim(clip)
    cut = 1000 * (clip.samples - trimmed.samples) / RATE
    last = 1000 * trimmed.samples / RATE
    for word, moved in zip(words, trimmed.words, strict=True):
        assert (moved.start, moved.end) == (word.start, word.end)
        assert moved.at == pytest.approx(min(max(word.at - cut, 0), last), abs=2)
        assert 0 <= moved.at < last
