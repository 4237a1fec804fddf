"""Sounds of the user's, and bulletins as pydub knows them."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import TYPE_CHECKING

from newsreader import pcm
from newsreader.errors import EncodingError
from newsreader.model import Bulletin

if TYPE_CHECKING:
    from pydub import AudioSegment


def audio_segment(bulletin: Bulletin) -> AudioSegment:
    """A bulletin's audio as a `pydub.AudioSegment`, to cut, mix and export.

    A bulletin written as `.wav` needs nothing else; reading `.mp3` takes ffmpeg. Raises
    `EncodingError` when the bulletin was streamed away, or its file cannot be read.

    >>> import newsreader, tempfile
    >>> article = newsreader.Article("Ferry sails", (newsreader.Block("paragraph", "At last."),))
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     bulletin = newsreader.render(
    ...         [newsreader.segment(article)], f"{folder}/news.wav", synthesizer="silent"
    ...     )
    ...     sound = newsreader.audio_segment(bulletin)
    >>> len(sound) == bulletin.duration
    True
    """
    if bulletin.audio is None:
        raise EncodingError("this bulletin was streamed; render it to a file to have its audio")
    return _read(bulletin.audio)


def read_intro(path: Path, sample_rate: int) -> bytes:
    """An opening sound as samples at that rate, whatever format it is in.

    WAVE is read as it is, other formats by ffmpeg through pydub. Raises `EncodingError`.
    """
    sound = _read(path).set_channels(1).set_sample_width(pcm.WIDTH).set_frame_rate(sample_rate)
    samples: bytes = sound.raw_data
    return samples


def _read(path: Path) -> AudioSegment:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # pydub warns when there is no ffmpeg
        return _decoded(path)


def _decoded(path: Path) -> AudioSegment:
    from pydub import AudioSegment
    from pydub.exceptions import CouldntDecodeError

    ending = path.suffix[1:].lower()
    if not path.is_file():
        raise EncodingError(f"{path}: there is no such sound file")
    try:
        with path.open("rb") as file:  # given a path, pydub leaves its file open
            return AudioSegment.from_file(file, format=ending or None)
    except FileNotFoundError as error:  # ffmpeg or ffprobe, not the file
        needs = "reading this format needs ffmpeg; use a .wav file"
        if ending == "wav":
            needs = "reading this needs ffmpeg; use a .wav file of plain 16-bit samples"
        raise EncodingError(f"{path}: {needs}") from error
    except (CouldntDecodeError, OSError, EOFError, IndexError) as error:
        raise EncodingError(f"{path}: this is no sound file that can be read") from error
