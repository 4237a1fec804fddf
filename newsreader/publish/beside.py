"""The texts that go with a bulletin's sound; what writes one is loaded for it alone."""

from __future__ import annotations

from pathlib import Path

from newsreader.model import Bulletin
from newsreader.publish.files import write_whole


def write_beside(
    bulletin: Bulletin,
    *,
    captions: Path | None = None,
    transcript: Path | None = None,
    as_json: Path | None = None,
    words: bool = False,
) -> None:
    """Write what has a place: captions (with each word's time, if asked), transcript, JSON."""
    if captions is not None:
        from newsreader.publish.captions import to_webvtt

        _write(captions, to_webvtt(bulletin.captions, words=words))
    if transcript is not None:
        from newsreader.publish.transcript import to_transcript

        _write(transcript, to_transcript(bulletin))
    if as_json is not None:
        from newsreader.publish.as_json import to_json

        _write(as_json, to_json(bulletin))


def _write(place: Path, text: str) -> None:
    with write_whole(place) as file:
        file.write(text.encode())
