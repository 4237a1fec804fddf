"""An article's blocks cut into runs of one voice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from newsreader.model import Block, Quotation, Segment, SegmentKind


def tile(blocks: Sequence[Block], quotations: Iterable[Quotation]) -> tuple[Segment, ...]:
    """Segments in reading order; in every block their texts, joined, are the block's text.

    That holds for any quotations: what lies outside its block is cut off, and where two
    overlap the earlier one keeps the words.

    >>> from newsreader.model import BlockKind
    >>> blocks = [Block(BlockKind.PARAGRAPH, 'He said: "Go."')]
    >>> [(s.kind.value, s.text) for s in tile(blocks, [Quotation(0, 9, 14)])]
    [('narration', 'He said: '), ('quote', '"Go."')]
    """
    by_block: dict[int, list[Quotation]] = defaultdict(list)
    for quotation in quotations:
        by_block[quotation.block].append(quotation)
    return tuple(
        segment
        for index, block in enumerate(blocks)
        for segment in _tile(index, block.text, by_block.get(index, ()))
    )


def _tile(index: int, text: str, quotations: Iterable[Quotation]) -> Iterator[Segment]:
    done = 0
    for quotation in sorted(quotations, key=lambda q: (q.start, q.end)):
        start, end = max(done, quotation.start), min(quotation.end, len(text))
        if start >= end:
            continue
        if done < start:
            yield Segment(SegmentKind.NARRATION, index, done, start, text[done:start])
        quoted = text[start:end]
        yield Segment(SegmentKind.QUOTE, index, start, end, quoted, quotation.speaker)
        done = end
    if done < len(text):
        yield Segment(SegmentKind.NARRATION, index, done, len(text), text[done:])
