"""An article's blocks cut into runs of one voice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from newsreader.guessed_languages import foreign_language
from newsreader.model import Article, Quotation, Segment, SegmentKind


def tile(article: Article, quotations: Iterable[Quotation]) -> tuple[Segment, ...]:
    """Segments in reading order; in every block their texts, joined, are the block's text.

    That holds for any quotations: what lies outside its block is cut off, and where two
    overlap the earlier one keeps the words.

    >>> from newsreader.model import Block, BlockKind
    >>> article = Article("Go", (Block(BlockKind.PARAGRAPH, 'He said: "Go."'),))
    >>> [(s.kind.value, s.text) for s in tile(article, [Quotation(0, 9, 14)])]
    [('narration', 'He said: '), ('quote', '"Go."')]
    """
    by_block: dict[int, list[Quotation]] = defaultdict(list)
    for quotation in quotations:
        by_block[quotation.block].append(quotation)
    return tuple(
        segment
        for index, block in enumerate(article.blocks)
        for segment in _tile(
            index, block.text, block.language or article.language, by_block.get(index, ())
        )
    )


def _tile(
    index: int, text: str, language: str, quotations: Iterable[Quotation]
) -> Iterator[Segment]:
    done = 0
    for quotation in sorted(quotations, key=lambda q: (q.start, q.end)):
        start, end = max(done, quotation.start), min(quotation.end, len(text))
        if start >= end:
            continue
        if done < start:
            yield Segment(SegmentKind.NARRATION, index, done, start, text[done:start])
        quoted = text[start:end]
        other = foreign_language(quoted, language)
        yield Segment(SegmentKind.QUOTE, index, start, end, quoted, quotation.speaker, other)
        done = end
    if done < len(text):
        yield Segment(SegmentKind.NARRATION, index, done, len(text), text[done:])
