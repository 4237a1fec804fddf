"""Passages: the few lines that are spoken, encoded and kept together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from zlib import crc32

from newsreader.model import Gap, Line

LARGEST = 800  # characters, if there is a sentence's end to cut at
BLOCKS = 3  # in a passage, on average
NEW_BLOCK = frozenset({Gap.PARAGRAPH, Gap.HEADLINE})


def passages(lines: Iterable[Line]) -> Iterator[tuple[Line, ...]]:
    """The lines in order, cut into passages: some paragraphs of one story and one engine.

    Where to cut is decided by the words at the cut alone, so that a change in one place leaves
    the passages elsewhere as they were (as in content-defined chunking). A story's headline is
    a passage of its own: it is heard soon.
    """
    passage: list[Line] = []
    size = 0
    for line in lines:
        if passage and (size + len(line.text) > LARGEST or _is_cut(passage, line)):
            yield tuple(passage)
            passage, size = [], 0
        passage.append(line)
        size += len(line.text)
    if passage:
        yield tuple(passage)


def _is_cut(passage: list[Line], line: Line) -> bool:
    """Whether a passage begins with this line."""
    before = passage[-1]
    if line.gap is Gap.STORY or line.voice.synthesizer != before.voice.synthesizer:
        return True
    if line.gap not in NEW_BLOCK:
        return False
    after_headline = passage[0].gap in {Gap.NONE, Gap.STORY}
    return after_headline or crc32(line.text.encode()) % BLOCKS == 0
