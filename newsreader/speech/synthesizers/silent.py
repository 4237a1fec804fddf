"""Silence of the right length: for tests, and to time a bulletin without speaking it."""

from __future__ import annotations

from collections.abc import Sequence

from newsreader.errors import SynthesisError
from newsreader.model import Clip, Gender, Utterance, Voice

SAMPLE_RATE = 22_050
LETTERS_PER_WORD = 6  # with the space after it

VOICES = tuple(
    Voice(f"{gender or 'neutral'}-{number}", "en", gender, "silent")
    for number in range(1, 9)
    for gender in (None, Gender.FEMALE, Gender.MALE)
)


class SilentSynthesizer:
    """Says nothing, deterministically: the same text and rate last the same time.

    >>> clip = SilentSynthesizer().synthesize(Utterance("Hello there.", VOICES[0]))
    >>> round(clip.samples / clip.sample_rate, 2)
    0.71
    """

    def voices(self) -> Sequence[Voice]:
        """Eight neutral, eight female and eight male voices, all alike."""
        return VOICES

    def synthesize(self, utterance: Utterance) -> Clip:
        """Zeros, as long as the words take at the utterance's rate."""
        if utterance.voice.id not in {voice.id for voice in VOICES}:
            raise SynthesisError(utterance.text, utterance.voice.id, "there is no such voice")
        minutes = len(utterance.text) / LETTERS_PER_WORD / utterance.rate
        return Clip(bytes(2 * round(minutes * 60 * SAMPLE_RATE)), SAMPLE_RATE)
