"""Encoded audio is what independent readers say it is, and as long as the encoder says."""

import math
import wave
from array import array
from pathlib import Path

import pytest
import tinytag
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader import pcm
from newsreader.audio.encoders import (
    ADDED_FRAMES,
    ENCODERS,
    FRAME,
    MP3,
    SAMPLE_RATE,
    WaveEncoder,
    ending_of,
)
from newsreader.audio.passages import assemble
from newsreader.errors import EncodingError
from newsreader.model import Clip
from tests.mp3 import frames


def tone(samples: int) -> bytes:
    return array("h", (round(9000 * math.sin(n / 9)) for n in range(samples))).tobytes()


def encoded(ending: str, passages: list[list[tuple[int, int]]]) -> tuple[bytes, int]:
    """A file of passages, each of pauses (ms) and tones (samples), and its length in samples."""
    parts, length = [], 0
    for passage in passages:
        clips = [Clip(tone(samples), SAMPLE_RATE) for _, samples in passage]
        header, data = assemble(clips, pauses=[pause for pause, _ in passage], ending=ending)
        parts.append(data)
        length += header["samples"]
    return ENCODERS[ending]().header(length) + b"".join(parts), length


PASSAGES = st.lists(
    st.lists(st.tuples(st.integers(0, 900), st.integers(1, 5 * FRAME)), min_size=1, max_size=4),
    min_size=1,
    max_size=4,
)


@pytest.mark.parametrize("ending", sorted(ENCODERS))
def test_a_file_lasts_as_long_as_its_passages(ending: str, tmp_path: Path) -> None:
    data, length = encoded(ending, [[(0, 30_000)], [(700, 9_000), (350, 12_345)]])
    file = tmp_path / f"news{ending}"
    file.write_bytes(data)
    read = tinytag.TinyTag.get(file)
    assert read.samplerate == SAMPLE_RATE
    assert read.channels == 1
    assert read.duration == pytest.approx(length / SAMPLE_RATE, abs=0.05)


@settings(deadline=None, max_examples=30)
@given(PASSAGES)
def test_mp3_is_whole_frames_and_their_number_is_known(
    passages: list[list[tuple[int, int]]],
) -> None:
    data, length = encoded(MP3, passages)
    assert frames(data) * FRAME == length


@settings(deadline=None)
@given(PASSAGES, st.sampled_from(sorted(ENCODERS)))
def test_a_pause_is_as_long_as_asked_within_half_a_frame(
    passages: list[list[tuple[int, int]]], ending: str
) -> None:
    before = None  # where the sound before ended, from the beginning of the passage at hand
    for passage in passages:
        clips = [Clip(tone(samples), SAMPLE_RATE) for _, samples in passage]
        header, _ = assemble(clips, pauses=[pause for pause, _ in passage], ending=ending)
        for (pause, samples), (start, end) in zip(passage, header["spans"], strict=True):
            assert end - start == samples
            wanted = pause * SAMPLE_RATE // 1000
            if before is not None:
                heard = start - before
                shortest = ADDED_FRAMES * FRAME if ending == MP3 else 0
                assert abs(heard - max(wanted, shortest)) <= FRAME or heard == wanted
            before = end
        before -= header["samples"]


def test_wave_samples_come_back_unchanged(tmp_path: Path) -> None:
    file = tmp_path / "news.wav"
    data, length = encoded(".wav", [[(0, 1000)], [(100, 500)]])
    file.write_bytes(data)
    with wave.open(str(file)) as sound:
        assert sound.getparams()[:4] == (1, 2, SAMPLE_RATE, length)
        silence = pcm.silence(SAMPLE_RATE // 10)
        assert sound.readframes(length) == tone(1000) + silence + tone(500)


def test_a_wave_file_too_large_for_its_format_is_refused() -> None:
    with pytest.raises(EncodingError, match=r"27 hours"):
        WaveEncoder().header(28 * 3600 * SAMPLE_RATE)


@pytest.mark.parametrize("name", ["news.ogg", "news", "mp3"])
def test_an_unknown_ending_lists_those_there_are(name: str) -> None:
    with pytest.raises(EncodingError, match=r"\.mp3, \.wav"):
        ending_of(name)
