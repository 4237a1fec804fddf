"""When every line is heard: captions and chapters, from whole samples."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from newsreader.model import Caption, Chapter, Gap, Line, Pauses

LEAD_IN_MS = 150  # a chapter starts this long before its first word, so that no jump clips it


@dataclass(frozen=True, slots=True)
class Timeline:
    """Chapters that tile the audio, captions that follow it, and its length (ms)."""

    chapters: tuple[Chapter, ...]
    captions: tuple[Caption, ...]
    duration: int


@dataclass(frozen=True, slots=True)
class Spoken:
    """A line and the length of its clip in samples."""

    line: Line
    samples: int


def pause_samples(line: Line, pauses: Pauses, sample_rate: int) -> int:
    """The silence before a line, in samples."""
    return pauses.before(line.gap) * sample_rate // 1000


def lay_out(
    spoken: Sequence[Spoken],
    titles: Sequence[str],
    *,
    pauses: Pauses,
    sample_rate: int,
    lead: int = 0,
    length: int,
) -> Timeline:
    """When each line is heard in audio of `length` samples whose first pause begins at `lead`.

    A caption lasts until the next one starts, the last until the audio ends: nothing that is
    heard is without one, but for an opening sound.
    """
    starts = _starts(spoken, pauses, sample_rate, lead)
    ends = [*starts[1:], length]
    captions = tuple(
        Caption(
            item.line.text,
            item.line.speaker.name if item.line.speaker else None,
            to_ms(start, sample_rate),
            to_ms(end, sample_rate),
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


def _starts(spoken: Sequence[Spoken], pauses: Pauses, rate: int, lead: int) -> list[int]:
    starts, at = [], lead
    for item in spoken:
        pause = pause_samples(item.line, pauses, rate)
        opens_story = item.line.gap is Gap.STORY
        lead_in = min(pause, LEAD_IN_MS * rate // 1000) if opens_story else 0
        starts.append(at + pause - lead_in)
        at += pause + item.samples
    return starts


def _chapters(
    spoken: Sequence[Spoken], captions: Sequence[Caption], titles: Sequence[str], duration: int
) -> tuple[Chapter, ...]:
    firsts = [
        (item.line.article, caption.start)
        for before, item, caption in zip([None, *spoken], spoken, captions, strict=False)
        if before is None or before.line.article != item.line.article
    ]
    starts = [0, *(start for _, start in firsts[1:]), duration]
    return tuple(
        Chapter(titles[article], start, end)
        for (article, _), (start, end) in zip(firsts, pairwise(starts), strict=True)
    )
