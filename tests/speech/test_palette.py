"""Espeak's voices: as many as promised, heard, equally loud, and told apart by measurement."""

import sys
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest

from newsreader.model import Gender, Utterance, Voice
from newsreader.speech.palette import PALETTE, all_voices, espeak_voice, voices_for
from newsreader.speech.workers import Workers
from tests.acoustics import Array, loudness, measure, samples

# Not the texts the palette was chosen by.
TEXTS = (
    "The lifeboat crew found the kayak upside down a mile from the pier, and both paddlers "
    "clinging to it. They were cold, but unhurt.",
    "We have asked for a meeting four times since the spring. Nobody has written back, and the "
    "roof of the sports hall is still leaking.",
    "Growers say that frost in the last week of April took half of the blossom, so cider will be "
    "dearer next year.",
    "Whoever left the gate open should come and look at what the dogs did to my ewes last night.",
)
REFERENCE = -20.0  # LUFS
Recordings = dict[Voice, list[tuple[Array, int]]]


def recorded(voices: Sequence[Voice]) -> Recordings:
    """Every voice with every text: samples and their rate."""
    said = [Utterance(text, voice) for voice in voices for text in TEXTS]
    with Workers(2) as workers:
        sounds = [(samples(clip), clip.sample_rate) for clip in workers.speak(said)]
    return {
        voice: sounds[number * len(TEXTS) : (number + 1) * len(TEXTS)]
        for number, voice in enumerate(voices)
    }


@pytest.fixture(scope="module")
def recordings() -> Recordings:
    return recorded(PALETTE)


def test_there_are_a_narrator_and_voices_of_every_kind() -> None:
    genders = [voice.gender for voice in PALETTE[1:]]
    assert genders.count(Gender.FEMALE) >= 12
    assert genders.count(Gender.MALE) >= 12
    assert genders.count(None) >= 4
    assert PALETTE[0].language == "en-GB"


def test_ids_are_unique() -> None:
    assert len({voice.id for voice in all_voices()}) == len(all_voices())


def test_british_voices_come_first() -> None:
    assert all_voices()[: len(PALETTE)] == PALETTE


def test_every_language_is_heard() -> None:
    languages = {voice.language for voice in all_voices()}
    said = [Utterance("Radio 12", voices_for(language)[0]) for language in sorted(languages)]
    with Workers(2) as workers:
        for utterance, clip in zip(said, workers.speak(said), strict=True):
            assert np.abs(samples(clip)).max() > 0.1, utterance.voice
            assert clip.samples > 0.3 * clip.sample_rate, utterance.voice


@pytest.mark.parametrize("name", [voice.id for voice in PALETTE])
def test_a_voice_is_found_by_its_id(name: str) -> None:
    assert espeak_voice(name) in PALETTE


@pytest.mark.parametrize("name", ["", "gmw/nowhere", "gmw/en+", "gmw/en@500", "!v/f3", "f3"])
def test_what_espeak_has_not_is_not_found(name: str) -> None:
    assert espeak_voice(name) is None


def test_what_a_voice_says_does_not_depend_on_what_was_said_before() -> None:
    said = [Utterance("Radio 12, she said. Never!", voice) for voice in PALETTE]
    with Workers(1) as workers:
        clips = [clip.pcm for clip in workers.speak(said + said[::-1])]
    pairs = zip(PALETTE, clips, clips[::-1], strict=False)
    assert [voice.id for voice, first, second in pairs if first != second] == []


linux_only = pytest.mark.skipif(sys.platform != "linux", reason="pyttsx3 has other voices here")


@pytest.mark.parametrize(
    ("language", "synthesizer"),
    [("en-GB", "espeak"), ("en-US", "espeak"), pytest.param("en-GB", "pyttsx3", marks=linux_only)],
)
def test_voices_are_equally_loud(language: str, synthesizer: str) -> None:
    voices = [replace(voice, synthesizer=synthesizer) for voice in voices_for(language)]
    loud = {
        voice.id: float(np.mean([loudness(*sound) for sound in sounds]))
        for voice, sounds in recorded(voices).items()
    }
    assert max(loud.values()) - min(loud.values()) <= 1.0, loud
    assert abs(np.mean(list(loud.values())) - REFERENCE) < 0.5


def test_voices_are_not_clipped(recordings: Recordings) -> None:
    for voice, sounds in recordings.items():
        full = np.concatenate([np.abs(signal) > 0.9999 for signal, _ in sounds])
        assert full.mean() < 1e-4, voice


def test_different_voices_are_farther_apart_than_one_from_itself(
    recordings: Recordings,
) -> None:
    measured = [[measure(*sound) for sound in sounds] for sounds in recordings.values()]
    pitch = 12 * np.log2([[sound.pitch for sound in sounds] for sounds in measured])
    timbre = np.array([[sound.timbre for sound in sounds] for sounds in measured])
    apart = []
    for one, other in combinations(range(len(PALETTE)), 2):
        same = max(_spread(pitch[one]), _spread(pitch[other]))
        alike = max(_spread(timbre[one]), _spread(timbre[other]))
        apart.append(
            _between(pitch[one], pitch[other]) > same
            and _between(timbre[one], timbre[other]) > alike
        )
    assert np.mean(apart) >= 0.95


def _spread(texts: Array) -> float:
    """How far two texts of one voice lie apart, at the median."""
    pairs = combinations(range(len(TEXTS)), 2)
    return float(np.median([np.linalg.norm(texts[a] - texts[b]) for a, b in pairs]))


def _between(one: Array, other: Array) -> float:
    """How far different texts of two voices lie apart, at the median."""
    pairs = [(a, b) for a in range(len(TEXTS)) for b in range(len(TEXTS)) if a != b]
    return float(np.median([np.linalg.norm(one[a] - other[b]) for a, b in pairs]))
