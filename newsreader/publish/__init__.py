"""From a bulletin to files: tags, captions, transcripts."""

from newsreader.publish.as_json import to_json
from newsreader.publish.captions import from_webvtt, to_webvtt
from newsreader.publish.files import write_whole
from newsreader.publish.tags import id3_tags
from newsreader.publish.transcript import to_transcript

__all__ = [
    "from_webvtt",
    "id3_tags",
    "to_json",
    "to_transcript",
    "to_webvtt",
    "write_whole",
]
