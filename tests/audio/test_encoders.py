"""Encoded audio is what independent readers say it is, and as long as the encoder says."""

import math
import wave
from array import array
from pathlib import Path

import pytest
import tinytag
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.audio.encoders import ENCODERS, FRAME, SAMPLE_RATE, Mp3Encoder, encoder_for
from newsreader.errors import EncodingError
from tests.mp3 import frames


def tone(samples: int) -> bytes:
    return array("h", (round(9000 * math.sin(n / 9)) for n in range(samples))).tobytes()


def encode(ending: str, pieces: list[bytes]) -> tuple[bytes, int]:
    encoder = encoder_for(f"news{ending}")
    body = b"".join(encoder.encode(piece) for piece in pieces) + encoder.finish()
    return encoder.header() + body, encoder.length()


@pytest.mark.parametrize("ending", sorted(ENCODERS))
def test_a_file_lasts_as_long_as_the_encoder_says(ending: str, tmp_path: Path) -> None:
    data, length = encode(ending, [tone(30_000), b"", tone(12_345)])
    file = tmp_path / f"news{ending}"
    file.write_bytes(data)
    read = tinytag.TinyTag.get(file)
    assert read.samplerate == SAMPLE_RATE
    assert read.channels == 1
    assert read.duration == pytest.approx(length / SAMPLE_RATE, abs=0.05)


@settings(deadline=None, max_examples=30)
@given(st.lists(st.integers(0, 5 * FRAME), max_size=6))
def test_mp3_is_whole_frames_and_their_number_is_known(sizes: list[int]) -> None:
    data, length = encode(".mp3", [tone(size) for size in sizes])
    assert frames(data) * FRAME == length
    assert length >= sum(sizes) + Mp3Encoder.delay or not sum(sizes)


def test_wave_samples_come_back_unchanged(tmp_path: Path) -> None:
    file = tmp_path / "news.wav"
    data, length = encode(".wav", [tone(1000), tone(500)])
    file.write_bytes(data)
    with wave.open(str(file)) as sound:
        assert sound.getparams()[:4] == (1, 2, SAMPLE_RATE, length)
        assert sound.readframes(length) == tone(1000) + tone(500)


@pytest.mark.parametrize("name", ["news.ogg", "news", "mp3"])
def test_an_unknown_ending_lists_those_there_are(name: str) -> None:
    with pytest.raises(EncodingError, match=r"\.mp3, \.wav"):
        encoder_for(name)
