"""Arithmetic on signed 16-bit mono samples, little-endian: the one door to `audioop`.

`audioop` left the standard library in Python 3.13; `audioop-lts` brings it back under its name.
"""

from __future__ import annotations

import warnings

with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)  # the notice of that leaving
    import audioop

WIDTH = 2  # bytes in a sample


def peak(pcm: bytes) -> int:
    r"""The largest absolute sample, 0 to 32,768.

    >>> peak(b"\x00\x01\x00\xff")
    256
    """
    return audioop.max(pcm, WIDTH)


def silence(samples: int) -> bytes:
    """That many samples of silence."""
    return bytes(WIDTH * samples)


def amplified(pcm: bytes, decibels: float) -> bytes:
    r"""The same sound louder by that much, or softer below 0; what is too loud is cut off.

    >>> amplified(b"\x00\x01\x00\x40", 20.0)
    b'\x00\n\xff\x7f'
    """
    return audioop.mul(pcm, WIDTH, 10 ** (decibels / 20)) if decibels else pcm


def resample(pcm: bytes, rate: int, wanted: int) -> bytes:
    """The same sound at another sample rate."""
    if rate == wanted:
        return pcm
    converted, _ = audioop.ratecv(pcm, WIDTH, 1, rate, wanted, None)
    return converted


def from_frames(frames: bytes, width: int, channels: int, *, big_endian: bool = False) -> bytes:
    """Samples from linear PCM frames of 1 to 4 bytes, mono or stereo; 8-bit ones are unsigned."""
    if big_endian:
        frames = audioop.byteswap(frames, width)
    if width == 1:
        frames = audioop.bias(frames, 1, -128)
    if width != WIDTH:
        frames = audioop.lin2lin(frames, width, WIDTH)
    return audioop.tomono(frames, WIDTH, 0.5, 0.5) if channels == 2 else frames
