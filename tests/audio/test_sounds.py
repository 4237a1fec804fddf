"""Opening sounds are read whatever their format; what cannot be read is one clear error."""

import shutil
import subprocess
import wave
from pathlib import Path

import pytest

from newsreader.audio.sounds import audio_segment, read_intro
from newsreader.errors import EncodingError
from newsreader.model import Bulletin


@pytest.fixture
def chime(tmp_path: Path) -> Path:
    """One second of 44.1 kHz stereo."""
    path = tmp_path / "chime.wav"
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(2)
        sound.setsampwidth(2)
        sound.setframerate(44_100)
        sound.writeframes(b"\x10\x20\x10\x20" * 44_100)
    return path


def test_a_wave_file_becomes_mono_at_our_rate_without_ffmpeg(
    chime: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    assert len(read_intro(chime, 22_050)) == pytest.approx(2 * 22_050, abs=4)


@pytest.mark.skipif(shutil.which("ffmpeg") is None, reason="ffmpeg is not installed")
def test_other_formats_are_read_with_ffmpeg(chime: Path, tmp_path: Path) -> None:
    mp3 = tmp_path / "chime.mp3"
    subprocess.run(["ffmpeg", "-v", "error", "-i", chime, mp3], check=True)
    assert len(read_intro(mp3, 22_050)) == pytest.approx(2 * 22_050, rel=0.1)


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("none.wav", None, "there is no such sound file"),
        ("text.wav", b"not a sound", "no sound file that can be read"),
        ("empty.wav", b"", "no sound file that can be read"),
        ("cut.wav", b"RIFF\x10\x00\x00\x00WAVEfmt ", "no sound file that can be read"),
    ],
)
def test_what_is_no_sound_is_one_clear_error(
    tmp_path: Path, name: str, content: bytes | None, reason: str
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(EncodingError, match=reason):
        read_intro(path, 22_050)


def test_without_ffmpeg_other_formats_say_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    mp3 = tmp_path / "chime.mp3"
    mp3.write_bytes(b"\xff\xf3\x40\xc0" * 100)
    with pytest.raises(EncodingError, match=r"needs ffmpeg; use a \.wav file"):
        read_intro(mp3, 22_050)


def test_a_streamed_bulletin_has_no_audio_left() -> None:
    with pytest.raises(EncodingError, match="streamed"):
        audio_segment(Bulletin("News", (), (), 0, ()))
