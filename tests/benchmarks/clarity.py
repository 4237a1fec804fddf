"""How well a voice is understood: an automatic rhyme test.

No listener and no recogniser is at hand, so the test is the one that is given to listeners: words
that differ in one sound ("pat, bat, fat ..."), to be told apart. The listener here knows four
voices and takes each word for the one of its six whose sound is nearest (dynamic time warping
over cepstra and their slopes). It adapts to the size of a speaker's mouth and to their mean
spectrum, as people do. It listens in quiet, and in noise with equal power in each octave (a car)
5 dB below the voice; voices are made equally loud first.

It is strict with accents, whose vowels are other words to it, and lenient with voices like those
it knows: compare voices of one accent.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np

from tests import acoustics
from tests.acoustics import Array

SETS = tuple(
    tuple(line.split())
    for line in """
    pat bat fat vat cat rat
    tin din thin chin win shin
    pen pan pin pun pawn pain
    beat bit bet boot boat bought
    tea sea fee she key pea
    sip ship chip zip tip dip
    mail nail rail veil whale jail
    back bag bad bath badge batch
    mass mash match map mat man
    sing wing ring king thing fling
    cup cut cuff come cub cud
    light right white night might fight
    seat sheet heat feet wheat neat
    lake rake make wake shake cake
    rope robe road wrote rose roll
    had head hid heard hood hard
    cot caught cart court cut coat
    fill fell full fall fail foal
    lice lies life live like line
    bus buzz buck bug but bun
    """.strip().splitlines()
)
WORDS = tuple(word for words in SETS for word in words)
SIX = len(SETS[0])
KNOWN = ("gmw/en", "gmw/en+edward2", "gmw/en+f2", "gmw/en+m7")
WARPS = (0.76, 0.82, 0.88, 0.94, 1.0, 1.06, 1.13, 1.2, 1.28, 1.36)
NOISE_BELOW = 5.0  # dB
FFT = 1024

Speak = Callable[[str, str], tuple[Array, int]]  # voice id and text to samples and their rate


@dataclass(frozen=True, slots=True)
class Clarity:
    """Share of words heard rightly, in quiet and in noise, and the formants' size (1: as known)."""

    quiet: float
    noise: float
    warp: float


def clarity(voice: str, speak: Speak) -> Clarity:
    """The outcome of the test for one voice; a voice the listener knows is judged by the others."""
    variant = voice.partition("@")[0].partition("+")[2]
    known = [other for other in KNOWN if other.partition("+")[2] != variant]
    words, rate = _spectra(voice, speak)
    heard = []
    for below in (None, NOISE_BELOW):
        listener = [_known(other, speak, below) for other in known]
        shapes, warp = _adapted(words, rate, listener, below)
        heard.append(_right(shapes, listener))
    return Clarity(heard[0], heard[1], warp)


@cache
def _known(voice: str, speak: Speak, below: float | None) -> tuple[Array, ...]:
    words, rate = _spectra(voice, speak)
    return _shapes(words, rate, 1.0, below)


@cache
def _spectra(voice: str, speak: Speak) -> tuple[tuple[Array, ...], int]:
    """The power spectrum of each word, frames 20 ms apart, at -23 LUFS."""
    sentence, rate = speak(voice, "The ferry will sail again on Monday, when the storm has passed.")
    gain = 10 ** ((-23.0 - acoustics.loudness(sentence, rate)) / 20)
    words = []
    for word in WORDS:
        signal = speak(voice, f"{word}.")[0] * gain
        heard = np.flatnonzero(np.abs(signal) > 0.01 * np.abs(signal).max())
        frames = acoustics.frames(signal[heard[0] : heard[-1] + 1], rate)[::2]
        words.append(np.abs(np.fft.rfft(frames * np.hanning(frames.shape[1]), FFT)) ** 2)
    return tuple(words), rate


def _shapes(
    words: Sequence[Array], rate: int, warp: float, below: float | None
) -> tuple[Array, ...]:
    """Cepstra and their slopes of each word, without the voice's mean."""
    bank = acoustics.mel_bank(rate, FFT, warp)
    spectra = np.concatenate(words)
    power = spectra @ bank.T
    if below is not None:
        power = power + bank @ _noise(spectra, rate, below)
    cepstra = acoustics.cepstra(10 * np.log10(power + 1e-7))
    cepstra[:, 0] *= 0.3  # loudness tells words apart less than spectrum does
    cepstra -= cepstra.mean(axis=0)
    pieces = np.split(cepstra, np.cumsum([len(word) for word in words])[:-1])
    return tuple(np.hstack([piece, 2 * np.gradient(piece, axis=0)]) for piece in pieces)


def _noise(spectra: Array, rate: int, below: float) -> Array:
    hertz = np.fft.rfftfreq(FFT, 1 / rate)
    noise = np.where(hertz >= acoustics.LOWEST, 1 / np.maximum(hertz, 1.0), 0.0)
    speech = spectra[:, hertz >= acoustics.LOWEST].sum(axis=1).mean()
    return np.asarray(noise / noise.sum() * speech * 10 ** (-below / 10))


def _adapted(
    words: Sequence[Array], rate: int, listener: Sequence[Sequence[Array]], below: float | None
) -> tuple[tuple[Array, ...], float]:
    """The words as heard by a listener used to the size of this mouth."""
    some = range(0, len(WORDS), 5)

    def strangeness(warp: float) -> float:
        shapes = _shapes(words, rate, warp, below)
        return float(_distances([(shapes[n], known[n]) for n in some for known in listener]).mean())

    warp = min(WARPS, key=strangeness)
    return _shapes(words, rate, warp, below), warp


def _right(shapes: Sequence[Array], listener: Sequence[Sequence[Array]]) -> float:
    pairs = [
        (shapes[first + said], known[first + heard])
        for first in range(0, len(WORDS), SIX)
        for said in range(SIX)
        for heard in range(SIX)
        for known in listener
    ]
    nearest = _distances(pairs).reshape(-1, SIX, SIX, len(listener)).min(axis=-1)
    return float((nearest.argmin(axis=-1) == np.arange(SIX)).mean())


def _distances(pairs: Sequence[tuple[Array, Array]]) -> Array:
    """The mean distance along the best alignment of each pair."""
    rows = np.array([len(one) for one, _ in pairs])
    columns = np.array([len(other) for _, other in pairs])
    local = np.full((rows.max(), columns.max(), len(pairs)), 1e3)
    for number, (one, other) in enumerate(pairs):
        squares = (one**2).sum(axis=1)[:, None] + (other**2).sum(axis=1) - 2 * one @ other.T
        local[: len(one), : len(other), number] = np.sqrt(np.maximum(squares, 0.0))
    total = np.full((local.shape[0] + 1, local.shape[1] + 1, len(pairs)), 1e9)
    total[0, 0] = 0.0
    for row in range(local.shape[0]):
        for column in range(local.shape[1]):
            here = local[row, column]
            straight = np.minimum(total[row, column + 1], total[row + 1, column]) + here
            total[row + 1, column + 1] = np.minimum(total[row, column] + 2 * here, straight)
    return np.asarray(total[rows, columns, np.arange(len(pairs))] / (rows + columns))
