"""Listen to the news: a page goes in, and out comes audio in which each quoted person has a voice.

>>> import newsreader
>>> newsreader.spoken_form("It cost £5.")
'It cost five pounds.'
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from newsreader.errors import (
    CastingError,
    CleaningError,
    EncodingError,
    FetchError,
    NewsreaderError,
    PageError,
    PublishError,
    SpeechError,
    SynthesisError,
    SynthesizerNotFoundError,
)
from newsreader.model import (
    Article,
    Block,
    BlockKind,
    Bulletin,
    Caption,
    Cast,
    Chapter,
    Clip,
    Delivery,
    Gap,
    Gender,
    Line,
    Page,
    Part,
    Pauses,
    Problem,
    Progress,
    Quotation,
    Reading,
    Removed,
    Script,
    Segment,
    SegmentKind,
    Speaker,
    SpeakerKind,
    Utterance,
    Voice,
    Word,
)

if TYPE_CHECKING:
    from newsreader.audio.sounds import audio_segment
    from newsreader.cleaner import clean
    from newsreader.pipeline import narrate, render, stream
    from newsreader.segmenter import segment
    from newsreader.sources import fetch
    from newsreader.speech.casting import assign_voices
    from newsreader.speech.spoken.speaking import spoken_form

# The functions load their step when first asked for: the worker processes and `--help` need none.
_STEPS = {
    "assign_voices": "newsreader.speech.casting",
    "audio_segment": "newsreader.audio.sounds",
    "clean": "newsreader.cleaner",
    "fetch": "newsreader.sources",
    "narrate": "newsreader.pipeline",
    "render": "newsreader.pipeline",
    "segment": "newsreader.segmenter",
    "spoken_form": "newsreader.speech.spoken.speaking",
    "stream": "newsreader.pipeline",
}

__all__ = [
    "Article",
    "Block",
    "BlockKind",
    "Bulletin",
    "Caption",
    "Cast",
    "CastingError",
    "Chapter",
    "CleaningError",
    "Clip",
    "Delivery",
    "EncodingError",
    "FetchError",
    "Gap",
    "Gender",
    "Line",
    "NewsreaderError",
    "Page",
    "PageError",
    "Part",
    "Pauses",
    "Problem",
    "Progress",
    "PublishError",
    "Quotation",
    "Reading",
    "Removed",
    "Script",
    "Segment",
    "SegmentKind",
    "Speaker",
    "SpeakerKind",
    "SpeechError",
    "SynthesisError",
    "SynthesizerNotFoundError",
    "Utterance",
    "Voice",
    "Word",
    "assign_voices",
    "audio_segment",
    "clean",
    "fetch",
    "narrate",
    "render",
    "segment",
    "spoken_form",
    "stream",
]


if not TYPE_CHECKING:  # or every name would be one of ours

    def __getattr__(name: str) -> Any:
        if name in _STEPS:
            return getattr(import_module(_STEPS[name]), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
