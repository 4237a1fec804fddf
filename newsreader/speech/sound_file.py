"""Sound files as engines leave them: RIFF/WAVE, and AIFF from macOS."""

from __future__ import annotations

import os
import struct
import wave
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from newsreader import pcm
from newsreader.model import Clip


class SoundFileError(Exception):
    """A file is no sound, or not all of it is there."""


@contextmanager
def place_for_sound() -> Iterator[Path]:
    """A path for an engine to save a sound at, gone afterwards.

    In memory where the system has such files: then nothing is left however this process ends.
    """
    if hasattr(os, "memfd_create"):
        memory = os.memfd_create("newsreader")
        try:
            yield Path(f"/proc/self/fd/{memory}")
        finally:
            os.close(memory)
    else:
        with TemporaryDirectory(prefix="newsreader-") as folder:
            yield Path(folder) / "sound.wav"


def read_sound(path: Path) -> Clip:
    """The whole file as a clip, mixed down to mono; raises `SoundFileError` if it is cut short."""
    try:
        with path.open("rb") as file:
            start = file.read(4)
    except OSError as error:
        raise SoundFileError(f"it cannot be read ({error.strerror})") from error
    if start == b"FORM":
        return _read_aiff(path.read_bytes())
    if start == b"RIFF":
        return _read_wave(path)
    raise SoundFileError("it is empty" if not start else "it is neither WAVE nor AIFF")


def _read_wave(path: Path) -> Clip:
    try:
        with wave.open(str(path), "rb") as sound:
            frames = sound.readframes(sound.getnframes())
            channels, width, rate = sound.getnchannels(), sound.getsampwidth(), sound.getframerate()
            expected = sound.getnframes() * channels * width
    except (wave.Error, EOFError) as error:
        raise SoundFileError(f"it is no whole WAVE file ({error})") from error
    if not frames or len(frames) < expected:
        raise SoundFileError("it has no sound" if not frames else "it is cut short")
    return Clip(pcm.from_frames(frames, width, channels), rate)


def _read_aiff(data: bytes) -> Clip:
    """A clip from AIFF or uncompressed AIFC: big-endian, the rate an 80-bit extended float."""
    chunks = _aiff_chunks(data)
    try:
        channels, frames, bits = struct.unpack(">hIh", chunks[b"COMM"][:8])
        exponent, mantissa = struct.unpack(">HQ", chunks[b"COMM"][8:18])
        sound = chunks[b"SSND"][8:]
    except (KeyError, struct.error) as error:
        raise SoundFileError("it is no whole AIFF file") from error
    expected = frames * channels * bits // 8
    if bits != 8 * pcm.WIDTH or not frames or len(sound) < expected:
        raise SoundFileError("it is cut short, or not of 16 bits")
    rate = mantissa >> (63 - (exponent - 16383))
    swapped = chunks[b"COMM"][18:22] != b"sowt"
    frames_read = pcm.from_frames(sound[:expected], pcm.WIDTH, channels, big_endian=swapped)
    return Clip(frames_read, rate)


def _aiff_chunks(data: bytes) -> dict[bytes, bytes]:
    chunks, at = {}, 12
    while at + 8 <= len(data):
        name, size = struct.unpack(">4sI", data[at : at + 8])
        chunks[name] = data[at + 8 : at + 8 + size]
        at += 8 + size + size % 2
    return chunks
