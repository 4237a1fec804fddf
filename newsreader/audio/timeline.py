"""When every line is heard: captions and chapters, from whole samples."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from newsreader.model import Caption, Chapter, Word

LEAD_IN_MS = 150  # a chapter starts this long before its first word, so that no jump clips it


class Timeline(NamedTuple):
    """Chapters that tile the audio, captions that follow it, and its length (ms)."""

    chapters: tuple[Chapter, ...]
    captions: tuple[Caption, ...]
    duration: int


class Spoken(NamedTuple):
    """What was said, of which story and by whom, and where its sound starts and ends in samples.

    The other fields are those of `Caption`; a line has more, and there are many.
    """

    article: int
    text: str
    speaker: str | None
    start: int
    end: int
    words: tuple[Word, ...] = ()


def lay_out(
    spoken: Sequence[Spoken],
    titles: Sequence[str],
    *,
    sample_rate: int,
    opening: int = 0,
    length: int,
) -> Timeline:
    """When each line is heard in audio of `length` samples, the first `opening` of them a sound.

    A caption lasts until the next one starts, the last until the audio ends: nothing that is
    heard is without one, but for an opening sound.
    """
    starts = _starts(spoken, LEAD_IN_MS * sample_rate // 1000, opening)
    ends = [*starts[1:], length]
    captions = tuple(
        Caption(
            item.text,
            item.speaker,
            to_ms(start, sample_rate),
            to_ms(end, sample_rate),
            item.words,
        )
        for item, start, end in zip(spoken, starts, ends, strict=True)
    )
    duration = to_ms(length, sample_rate)
    return Timeline(_chapters(spoken, captions, titles, duration), captions, duration)


def to_ms(samples: int, sample_rate: int) -> int:
    """Samples in whole milliseconds, the nearest one.

    >>> to_ms(22050, 22050), to_ms(11, 22050)
    (1000, 0)
    """
    return (2000 * samples + sample_rate) // (2 * sample_rate)


def _starts(spoken: Sequence[Spoken], lead_in: int, ended: int) -> list[int]:
    """Where the captions start: with their sound, at a new story a little before."""
    starts, story = [], None
    for item in spoken:
        is_new = item.article != story
        starts.append(max(item.start - lead_in, ended) if is_new else item.start)
        ended, story = item.end, item.article
    return starts


def _chapters(
    spoken: Sequence[Spoken], captions: Sequence[Caption], titles: Sequence[str], duration: int
) -> tuple[Chapter, ...]:
    firsts = [
        (item.article, caption.start)
        for before, item, caption in zip([None, *spoken], spoken, captions, strict=False)
        if before is None or before.article != item.article
    ]
    starts = [0, *(start for _, start in firsts[1:]), duration]
    return tuple(
        Chapter(titles[article], start, end)
        for (article, _), (start, end) in zip(firsts, pairwise(starts), strict=True)
    )
