"""From samples to the bytes of an audio file, a passage at a time.

Each passage is encoded by itself, so that several can be encoded at once and the results joined.
What a format adds in front and behind is silence, which the pauses between passages take in.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterable
from pathlib import PurePath
from typing import Protocol

import lameenc  # here, so that the copies of a worker need not import it one by one

from newsreader import pcm
from newsreader.errors import EncodingError

SAMPLE_RATE = 22_050
KBIT_PER_SECOND = 64
QUALITY = 7  # LAME's scale, 0 best to 9: the fastest that measures as well as 5
FRAME = 576  # samples in a frame of MPEG-2 layer III, which 22,050 Hz is
DECODER_DELAY = 529  # samples a decoder adds in front, and
ENCODER_DELAY = 576  # as many as LAME adds: what is encoded at 0 is heard at their sum
ADDED_FRAMES = 2  # whole frames that hold both delays (counted in the output)
MAX_WAVE_BYTES = 2**32 - 37


class Encoder(Protocol):
    """Makes passages into file bytes that can be joined.

    A passage is a multiple of `frame` samples; it plays for `added` samples more than it has,
    and is heard `delay` samples after its beginning.
    """

    frame: int
    delay: int
    added: int

    def encode(self, parts: Iterable[bytes]) -> bytes:
        """A passage, given in parts, as file bytes."""
        ...

    def header(self, samples: int) -> bytes:
        """What stands in front of a file that plays that many samples; `b""` for most."""
        ...


class Mp3Encoder:
    """MP3 at a constant 64 kbit/s in mono, by LAME."""

    frame = FRAME
    delay = ENCODER_DELAY + DECODER_DELAY
    added = ADDED_FRAMES * FRAME

    def encode(self, parts: Iterable[bytes]) -> bytes:
        """Whole frames that need none from before: those the samples fill, and two."""
        lame = lameenc.Encoder()
        lame.set_bit_rate(KBIT_PER_SECOND)
        lame.set_in_sample_rate(SAMPLE_RATE)
        lame.set_channels(1)
        lame.set_quality(QUALITY)
        return b"".join((*map(lame.encode, parts), lame.flush()))

    def header(self, samples: int) -> bytes:
        """Nothing: a constant bit rate needs none."""
        del samples
        return b""


class WaveEncoder:
    """RIFF/WAVE of 16-bit mono: what every program reads, pydub without ffmpeg among them."""

    frame = 1
    delay = 0
    added = 0

    def encode(self, parts: Iterable[bytes]) -> bytes:
        """The samples as they are."""
        return b"".join(parts)

    def header(self, samples: int) -> bytes:
        """The RIFF header; `EncodingError` past the 4 GB that the format can hold."""
        size, bytes_per_second = samples * pcm.WIDTH, SAMPLE_RATE * pcm.WIDTH
        if size > MAX_WAVE_BYTES:
            raise EncodingError("a WAVE file holds 27 hours at most; write an .mp3 instead")
        return struct.pack(
            "<4sI4s4sIHHIIHH4sI",
            *(b"RIFF", 36 + size, b"WAVE", b"fmt ", 16, 1, 1, SAMPLE_RATE, bytes_per_second),
            *(pcm.WIDTH, 8 * pcm.WIDTH, b"data", size),
        )


MP3 = ".mp3"
ENCODERS: dict[str, Callable[[], Encoder]] = {MP3: Mp3Encoder, ".wav": WaveEncoder}


def ending_of(name: str | PurePath) -> str:
    """The ending of a file's name, which says its format; `EncodingError` lists those there are."""
    ending = PurePath(name).suffix.lower()
    if ending not in ENCODERS:
        raise EncodingError(
            f"{name}: no audio format ends in {ending or 'nothing'!r}; "
            f"choose one of {', '.join(sorted(ENCODERS))}"
        )
    return ending
