"""Who is heard in a finished bulletin: its sound, cut by its captions, and measured."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from newsreader.audio.encoders import SAMPLE_RATE
from newsreader.model import Bulletin
from tests.acoustics import Array, decoded, measure

PIECE_SECONDS = 3.0  # the spectrum of less is that of its words rather than that of the voice
QUOTED = frozenset('“”‘’"«»„')
NARRATOR = "(narrator)"


@dataclass(frozen=True, slots=True)
class Heard:
    """A voice in a bulletin, one or more pieces of it: pitch in semitones, spectrum as cepstra."""

    name: str
    pitch: Array
    timbre: Array

    @property
    def spread(self) -> tuple[float, float] | None:
        """How far two pieces lie apart in pitch and in spectrum; `None` for a single piece."""
        return (_spread(self.pitch), _spread(self.timbre)) if len(self.pitch) > 1 else None


def voices_heard(bulletin: Bulletin) -> list[Heard]:
    """The narrator and everybody who is named, as far as they say enough to be measured.

    What the captions give no name is the narrator's only where nothing in it is quoted.
    """
    assert bulletin.audio is not None
    sound = decoded(bulletin.audio, SAMPLE_RATE)
    cuts: dict[str, list[Array]] = defaultdict(list)
    for caption in bulletin.captions:
        if caption.speaker or not QUOTED & set(caption.text):
            start, end = (round(ms * SAMPLE_RATE / 1000) for ms in (caption.start, caption.end))
            cuts[caption.speaker or NARRATOR].append(sound[start:end])
    return [_measured(name, pieces) for name, own in cuts.items() if (pieces := list(_joined(own)))]


def told_apart(voices: Sequence[Heard]) -> dict[tuple[str, str], bool]:
    """Of each two voices, whether they are farther apart than each is from itself.

    In pitch and in spectrum, at the median of the pairs of pieces. Of whom there is one piece only
    is taken to vary as the others do.
    """
    known = [voice.spread for voice in voices if voice.spread]
    usual = tuple(np.median(known, axis=0)) if known else (0.0, 0.0)
    return {
        (one.name, other.name): all(
            there > max(own)
            for there, *own in zip(
                _apart(one, other), one.spread or usual, other.spread or usual, strict=True
            )
        )
        for one, other in combinations(voices, 2)
    }


def unlikeness(one: Heard, other: Heard) -> float:
    """How different two voices are: ten decibels of spectrum count as much as two semitones."""
    pitch, timbre = _apart(one, other)
    return float(np.hypot(pitch / 2, timbre / 10))


def _joined(cuts: Sequence[Array]) -> Iterator[Array]:
    """The cuts, as many together as make a piece; what is left at the end is not used."""
    piece: list[Array] = []
    for cut in cuts:
        piece.append(cut)
        if sum(map(len, piece)) >= PIECE_SECONDS * SAMPLE_RATE:
            yield np.concatenate(piece)
            piece = []


def _measured(name: str, pieces: Sequence[Array]) -> Heard:
    sounds = [measure(piece, SAMPLE_RATE) for piece in pieces]
    pitch = np.array([[12 * np.log2(sound.pitch)] for sound in sounds])
    return Heard(name, pitch, np.array([sound.timbre for sound in sounds]))


def _apart(one: Heard, other: Heard) -> tuple[float, float]:
    """How far pieces of two voices lie apart in pitch and in spectrum, at the median."""
    return _distance(one.pitch, other.pitch), _distance(one.timbre, other.timbre)


def _distance(one: Array, other: Array) -> float:
    return float(np.median([np.linalg.norm(a - b) for a in one for b in other]))


def _spread(pieces: Array) -> float:
    return float(np.median([np.linalg.norm(a - b) for a, b in combinations(pieces, 2)]))
