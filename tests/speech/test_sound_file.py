"""Sound files that engines leave are read whole or refused."""

import struct
import wave
from pathlib import Path

import pytest

from newsreader.model import Clip
from newsreader.speech.sound_file import SoundFileError, place_for_sound, read_sound

SAMPLES = struct.pack("<4h", 1, -2, 300, -4000)


def write_wave(path: Path, frames: bytes, width: int = 2, channels: int = 1) -> Path:
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(channels)
        sound.setsampwidth(width)
        sound.setframerate(16_000)
        sound.writeframes(frames)
    return path


def aiff(frames: bytes, count: int, kind: bytes = b"AIFF", compression: bytes = b"") -> bytes:
    rate = struct.pack(">HQ", 16383 + 14, 22_050 << (63 - 14))
    common = struct.pack(">hIh", 1, count, 16) + rate + compression
    chunks = b"COMM" + struct.pack(">I", len(common)) + common
    chunks += b"SSND" + struct.pack(">I", len(frames) + 8) + bytes(8) + frames
    return b"FORM" + struct.pack(">I", len(chunks) + 4) + kind + chunks


def test_wave_keeps_its_samples_and_rate(tmp_path: Path) -> None:
    clip = read_sound(write_wave(tmp_path / "a.wav", SAMPLES))
    assert (clip.pcm, clip.sample_rate) == (SAMPLES, 16_000)


def test_stereo_and_8_bit_become_16_bit_mono(tmp_path: Path) -> None:
    stereo = read_sound(write_wave(tmp_path / "s.wav", struct.pack("<4h", 8, 8, -6, -6), 2, 2))
    assert stereo.pcm == struct.pack("<2h", 8, -6)
    small = read_sound(write_wave(tmp_path / "b.wav", bytes([128, 255, 0]), 1))
    assert small.pcm == struct.pack("<3h", 0, 127 << 8, -128 << 8)


def test_aiff_is_read_in_both_byte_orders(tmp_path: Path) -> None:
    swapped = struct.pack(">4h", 1, -2, 300, -4000)
    for name, data in {
        "big.aiff": aiff(swapped, 4),
        "little.aifc": aiff(SAMPLES, 4, b"AIFC", b"sowt\x00\x00"),
    }.items():
        path = tmp_path / name
        path.write_bytes(data)
        clip = read_sound(path)
        assert (clip.pcm, clip.sample_rate) == (SAMPLES, 22_050)


@pytest.mark.parametrize(
    "data",
    [b"", b"ID3 not this", b"RIFF", aiff(SAMPLES, 400), b"FORM\x00\x00\x00\x04AIFF"],
)
def test_what_is_not_whole_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.wav"
    path.write_bytes(data)
    with pytest.raises(SoundFileError):
        read_sound(path)


def test_a_wave_cut_short_or_empty_or_missing_is_refused(tmp_path: Path) -> None:
    whole = write_wave(tmp_path / "a.wav", SAMPLES).read_bytes()
    for data in (whole[:-2], whole[:44]):
        (tmp_path / "b.wav").write_bytes(data)
        with pytest.raises(SoundFileError):
            read_sound(tmp_path / "b.wav")
    with pytest.raises(SoundFileError, match="cannot be read"):
        read_sound(tmp_path / "none.wav")


def test_a_place_is_gone_when_it_has_been_used() -> None:
    with place_for_sound() as place:
        write_wave(place, SAMPLES)
        assert read_sound(place) == Clip(SAMPLES, 16_000)
    assert not place.exists()
