"""From an article to a script: what is quoted, and who says it."""

from __future__ import annotations

from newsreader.model import Article, Script
from newsreader.segmenter.attribution import attribute
from newsreader.segmenter.lines import in_blocks, lines_of
from newsreader.segmenter.marks import find_spans
from newsreader.segmenter.segments import tile

__all__ = ["segment"]


def segment(article: Article) -> Script:
    """The article with who says what: each quotation, its speaker, and the text cut by voice.

    A quotation whose speaker the text leaves open has none.

    >>> from newsreader.model import Block, BlockKind
    >>> text = '"We are staying," said Mayor Ada Quill. She left at noon.'
    >>> script = segment(Article("Mayor stays", (Block(BlockKind.PARAGRAPH, text),)))
    >>> [(q.speaker.name, q.speaker.gender, q.cue) for q in script.quotations if q.speaker]
    [('Ada Quill', <Gender.FEMALE: 'female'>, 'said')]
    """
    lines = lines_of(article.blocks)
    paragraphs = [line.text for line in lines]
    quotations = in_blocks(lines, attribute(paragraphs, find_spans(paragraphs)))
    return Script(article, tile(article, quotations), quotations)
