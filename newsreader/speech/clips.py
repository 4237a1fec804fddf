"""What is taken from an engine: clips trimmed of silence, and plausible for their words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from newsreader import pcm
from newsreader.errors import SynthesisError
from newsreader.model import Clip, Utterance, Word

WINDOW_SECONDS = 0.01
SILENCE_PEAK = 200  # of 32,767: about -44 dB
KEEP_SECONDS = 0.02  # left at both ends, so that no soft onset is cut
LETTERS_PER_WORD = 6  # with the space after it
SHORTEST = 0.25  # of the time the words take at the rate asked for
LONGEST, LONGEST_EXTRA_SECONDS = 6.0, 5.0
# Of scripts that an engine does not know, it says each letter's number: at 80 words a minute
SECONDS_OF_A_NUMBER = 5.0
ENGINE_RATES = (80, 450)


def accept(clip: Clip, utterance: Utterance) -> Clip:
    """The clip without the silence at its ends.

    Raises `SynthesisError` when it is silent throughout, or far too short or too long for its
    words: a gap in the news, or an engine gone wrong. The silent synthesizer is let be.
    """
    if utterance.voice.synthesizer == "silent":
        return clip
    trimmed = trim(clip)
    seconds = trimmed.samples / clip.sample_rate
    expected = expected_seconds(utterance)
    if not trimmed.pcm:
        reason = "the engine gave silence"
    elif seconds < SHORTEST * expected:
        reason = f"{seconds:.2f} s is too short for it (expected about {expected:.1f} s)"
    elif seconds > LONGEST * expected + LONGEST_EXTRA_SECONDS + _seconds_of_numbers(utterance.text):
        reason = f"{seconds:.0f} s is too long for it (expected about {expected:.1f} s)"
    else:
        return trimmed
    raise SynthesisError(utterance.text, utterance.voice.id, reason)


def only_clip(clips: Sequence[Clip]) -> tuple[dict[str, Any], bytes]:
    """A single clip as a JSON-able header and its samples."""
    [clip] = clips
    words = [(word.start, word.end, word.at) for word in clip.words]
    return {"sample_rate": clip.sample_rate, "words": words}, clip.pcm


def clip_from(header: dict[str, Any], data: bytes) -> Clip:
    """The clip that `only_clip` took apart.

    >>> clip = Clip(bytes(8), 22050, (Word(0, 2, 15),))
    >>> clip_from(*only_clip([clip])) == clip
    True
    """
    return Clip(data, header["sample_rate"], tuple(Word(*word) for word in header["words"]))


def expected_seconds(utterance: Utterance) -> float:
    """How long the words take at the utterance's rate, taking six letters for a word.

    >>> from newsreader.model import Voice
    >>> round(expected_seconds(Utterance("Six words are to be said.", Voice("v", "en"))), 2)
    1.12
    """
    rate = min(max(utterance.rate, ENGINE_RATES[0]), ENGINE_RATES[1])
    letters = sum(character.isalnum() for character in utterance.text)
    return letters * 60 / ((LETTERS_PER_WORD - 1) * rate) * 5 / 6


def _seconds_of_numbers(text: str) -> float:
    return SECONDS_OF_A_NUMBER * sum(
        letter > "\u036f" and not "\u2000" <= letter <= "\u206f" for letter in text
    )


def trim(clip: Clip) -> Clip:
    """The clip from its first sound to its last, with a hair's breadth left at both ends.

    Its words move with the sound.
    """
    window = pcm.WIDTH * max(1, round(WINDOW_SECONDS * clip.sample_rate))
    keep = pcm.WIDTH * round(KEEP_SECONDS * clip.sample_rate)
    first, last = 0, len(clip.pcm)
    while first < last and _is_silent(clip.pcm[first : first + window]):
        first += window
    while last > first and _is_silent(clip.pcm[max(first, last - window) : last]):
        last -= window
    if last <= first:
        return Clip(b"", clip.sample_rate)
    start = max(0, first - keep)
    kept = clip.pcm[start : last + keep]
    cut, length = (1000 * size // (pcm.WIDTH * clip.sample_rate) for size in (start, len(kept)))
    last_ms = max(length - 1, 0)
    words = (Word(word.start, word.end, min(max(word.at - cut, 0), last_ms)) for word in clip.words)
    return Clip(kept, clip.sample_rate, tuple(words))


def _is_silent(samples: bytes) -> bool:
    return pcm.peak(samples) < SILENCE_PEAK
