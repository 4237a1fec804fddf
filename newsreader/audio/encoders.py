"""From samples to the bytes of an audio file, piece by piece."""

from __future__ import annotations

import struct
from collections.abc import Callable
from pathlib import PurePath
from typing import Any, Protocol

from newsreader import pcm
from newsreader.errors import EncodingError

SAMPLE_RATE = 22_050
KBIT_PER_SECOND = 64
QUALITY = 7  # LAME's scale, 0 best to 9: the fastest that measures as well as 5
FRAME = 576  # samples in a frame of MPEG-2 layer III, which 22,050 Hz is
DECODER_DELAY = 529  # samples a decoder adds in front, and
ENCODER_DELAY = 576  # as many as LAME adds: what is encoded at 0 is heard at their sum
MAX_WAVE_BYTES = 2**32 - 37


class Encoder(Protocol):
    """Takes samples at `SAMPLE_RATE`, gives file bytes; heard `delay` samples later than given."""

    delay: int

    def encode(self, samples: bytes) -> bytes:
        """The file's next bytes; some of the samples may be held back."""
        ...

    def finish(self) -> bytes:
        """The file's last bytes."""
        ...

    def length(self) -> int:
        """How many samples the finished file plays."""
        ...

    def header(self) -> bytes:
        """What stands in front of the finished file's bytes; `b""` for most."""
        ...


class Mp3Encoder:
    """MP3 at a constant 64 kbit/s in mono, by LAME."""

    delay = ENCODER_DELAY + DECODER_DELAY

    def __init__(self) -> None:
        import lameenc

        self._given = 0
        self._lame: Any = lameenc.Encoder()
        self._lame.set_bit_rate(KBIT_PER_SECOND)
        self._lame.set_in_sample_rate(SAMPLE_RATE)
        self._lame.set_channels(1)
        self._lame.set_quality(QUALITY)

    def encode(self, samples: bytes) -> bytes:
        """The frames that are complete by now."""
        self._given += len(samples) // pcm.WIDTH
        return bytes(self._lame.encode(samples))

    def finish(self) -> bytes:
        """The last frames, filled up with silence."""
        self._lame.encode(b"")  # it refuses to end what it has not begun
        return bytes(self._lame.flush())

    def length(self) -> int:
        """Whole frames: those the samples fill, and two for the delays (counted in the output)."""
        return (-(-self._given // FRAME) + 2) * FRAME

    def header(self) -> bytes:
        """Nothing: a constant bit rate needs none."""
        return b""


class WaveEncoder:
    """RIFF/WAVE of 16-bit mono: what every program reads, pydub without ffmpeg among them."""

    delay = 0

    def __init__(self) -> None:
        self._given = 0

    def encode(self, samples: bytes) -> bytes:
        """The samples as they are; `EncodingError` past the 4 GB that the format can hold."""
        self._given += len(samples) // pcm.WIDTH
        if self._given * pcm.WIDTH > MAX_WAVE_BYTES:
            raise EncodingError("a WAVE file holds 27 hours at most; write an .mp3 instead")
        return samples

    def finish(self) -> bytes:
        """Nothing more."""
        return b""

    def length(self) -> int:
        """As many samples as were given."""
        return self._given

    def header(self) -> bytes:
        """The RIFF header for that many samples."""
        size, bytes_per_second = self._given * pcm.WIDTH, SAMPLE_RATE * pcm.WIDTH
        return struct.pack(
            "<4sI4s4sIHHIIHH4sI",
            *(b"RIFF", 36 + size, b"WAVE", b"fmt ", 16, 1, 1, SAMPLE_RATE, bytes_per_second),
            *(pcm.WIDTH, 8 * pcm.WIDTH, b"data", size),
        )


ENCODERS: dict[str, Callable[[], Encoder]] = {".mp3": Mp3Encoder, ".wav": WaveEncoder}


def encoder_for(name: str | PurePath) -> Encoder:
    """A new encoder for a file's ending; `EncodingError` lists the endings there are."""
    ending = PurePath(name).suffix.lower()
    if ending not in ENCODERS:
        raise EncodingError(
            f"{name}: no audio format ends in {ending or 'nothing'!r}; "
            f"choose one of {', '.join(sorted(ENCODERS))}"
        )
    return ENCODERS[ending]()
