"""What a voice sounds like, in figures: pitch, spectrum, formants, harmonicity, loudness."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

from newsreader.model import Clip

Array = npt.NDArray[np.float64]

HOP, WINDOW = 0.010, 0.025  # seconds
MELS, LOWEST, HIGHEST = 40, 80.0, 7600.0
CEPSTRA = 13
F0_RANGE = 60.0, 420.0  # Hz
VOICED = 0.45  # of a frame's energy explained by its own period


@dataclass(frozen=True, slots=True)
class Sound:
    """A clip measured: frames are 10 ms apart.

    `f0` is 0 where unvoiced, `harmonicity` the share of energy that repeats, `mel` is in dB.
    """

    f0: Array
    harmonicity: Array
    mel: Array
    level: Array

    @property
    def pitch(self) -> float:
        """Median pitch of the voiced frames, in Hz."""
        voiced = self.f0[self.f0 > 0]
        return float(np.median(voiced)) if len(voiced) else 0.0

    @property
    def cepstra(self) -> Array:
        """Cepstral coefficients without the level, for the frames that are not silent."""
        return cepstra(self.mel[self.level > self.level.max() - 35.0])[:, 1:]

    @property
    def timbre(self) -> Array:
        """The mean spectrum as cepstra."""
        return np.asarray(self.cepstra.mean(axis=0))


def decoded(audio: Path, rate: int) -> Array:
    """A sound file's samples from -1 to 1, by ffmpeg."""
    to_samples = ["-f", "s16le", "-ac", "1", "-ar", str(rate), "-"]
    command = ["ffmpeg", "-v", "error", "-i", str(audio), *to_samples]
    return samples(Clip(subprocess.run(command, capture_output=True, check=True).stdout, rate))


def samples(clip: Clip) -> Array:
    """A clip's samples from -1 to 1."""
    return np.frombuffer(clip.pcm, "<i2").astype(np.float64) / 32768.0


def measure(signal: Array, rate: int) -> Sound:
    """Pitch, harmonicity and spectrum of a signal."""
    pieces = frames(signal, rate)
    power = np.abs(np.fft.rfft(pieces * np.hanning(pieces.shape[1]), 1024)) ** 2
    mel = 10 * np.log10(power @ mel_bank(rate, 1024).T + 1e-9)
    level = 10 * np.log10((pieces**2).mean(axis=1) + 1e-9)
    f0, harmonicity = _pitch(signal, rate, len(pieces))
    loud = level > level.max() - 30.0
    return Sound(np.where(loud, f0, 0.0), np.where(loud, harmonicity, 0.0), mel, level)


def loudness(signal: Array, rate: int) -> float:
    """Integrated loudness in LUFS (ITU-R BS.1770)."""
    import pyloudnorm

    return float(pyloudnorm.Meter(rate).integrated_loudness(signal))


def cepstra(mel: Array, count: int = CEPSTRA) -> Array:
    """Cepstral coefficients of mel frames in dB."""
    bands = mel.shape[1]
    cosines = np.cos(np.pi / bands * np.outer(np.arange(bands) + 0.5, np.arange(count)))
    cosines *= np.sqrt(2 / bands)
    cosines[:, 0] /= np.sqrt(2)
    return np.asarray(mel @ cosines)


@cache
def mel_bank(rate: int, size: int, warp: float = 1.0) -> Array:
    """Triangular filters on the mel scale; `warp` stretches their frequencies."""
    edges = _hertz(np.linspace(_mel(LOWEST), _mel(HIGHEST), MELS + 2)) * warp
    bins = np.fft.rfftfreq(size, 1 / rate)
    rising = (bins - edges[:-2, None]) / (edges[1:-1] - edges[:-2])[:, None]
    falling = (edges[2:, None] - bins) / (edges[2:] - edges[1:-1])[:, None]
    return np.maximum(0.0, np.minimum(rising, falling))


def formants(signal: Array, rate: int) -> Array:
    """The first three formants of each voiced frame (Hz), by linear prediction at 11 kHz."""
    from scipy.signal import resample_poly

    low = resample_poly(signal, 1, 2)
    low = np.append(low[0], low[1:] - 0.95 * low[:-1])
    pieces = frames(low, rate // 2)
    found = np.full((len(pieces), 3), np.nan)
    energy = (pieces**2).mean(axis=1)
    for number in np.flatnonzero(energy > energy.max() * 0.02):
        peaks = _resonances(pieces[number] * np.hamming(pieces.shape[1]), rate // 2)
        if len(peaks) >= 3:
            found[number] = peaks[:3]
    return found


def _resonances(frame: Array, rate: int, order: int = 12) -> Array:
    from scipy.linalg import solve_toeplitz

    correlation = np.correlate(frame, frame, "full")[len(frame) - 1 : len(frame) + order]
    correlation[0] *= 1.0001
    coefficients = solve_toeplitz(correlation[:-1], correlation[1:])
    roots = np.roots(np.concatenate(([1.0], -coefficients)))
    roots = roots[roots.imag > 0.01]
    frequency = np.angle(roots) * rate / (2 * np.pi)
    width = -np.log(np.abs(roots)) * rate / np.pi
    return np.sort(frequency[(frequency > 150) & (width < 500)])


def _mel(hertz: float) -> float:
    return float(2595 * np.log10(1 + hertz / 700))


def _hertz(mel: Array) -> Array:
    return np.asarray(700 * (10 ** (mel / 2595) - 1))


def frames(signal: Array, rate: int, window: float = WINDOW) -> Array:
    """Pieces of a signal, `window` seconds long and 10 ms apart."""
    size, hop = round(window * rate), round(HOP * rate)
    padded = np.pad(signal, (0, max(0, size - len(signal))))
    return np.lib.stride_tricks.sliding_window_view(padded, size)[::hop]


def _pitch(signal: Array, rate: int, count: int) -> tuple[Array, Array]:
    """Pitch by normalised autocorrelation over two periods of the lowest voice."""
    shortest, longest = int(rate / F0_RANGE[1]), int(rate / F0_RANGE[0])
    pieces = frames(np.pad(signal, (0, 2 * longest)), rate, 2 * longest / rate)[:count]
    size = 1 << int(np.ceil(np.log2(4 * longest)))
    centred = pieces - pieces.mean(axis=1, keepdims=True)
    head = centred[:, :longest]
    cross = np.fft.irfft(
        np.fft.rfft(centred, size) * np.conj(np.fft.rfft(head, size)), size, axis=1
    )[:, : longest + 1]
    squares = np.cumsum(np.pad(centred**2, ((0, 0), (1, 0))), axis=1)
    energy = squares[:, longest : 2 * longest + 1] - squares[:, : longest + 1]
    norm = np.sqrt(np.maximum(energy * energy[:, :1], 1e-12))
    similar = (cross / norm)[:, shortest:]
    best = similar.max(axis=1, initial=0.0)
    # The shortest period nearly as good as the best: a multiple of the period fits as well.
    lag = np.argmax(similar >= 0.92 * best[:, None], axis=1)
    rows = np.arange(len(similar))
    for _ in range(20):  # climb to the top of that peak
        onward = np.minimum(lag + 1, similar.shape[1] - 1)
        lag = np.where(similar[rows, onward] > similar[rows, lag], onward, lag)
    return np.where(best > VOICED, rate / (lag + shortest), 0.0), best
