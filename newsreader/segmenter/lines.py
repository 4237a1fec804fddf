"""Blocks that hold several paragraphs, one a line, read as the paragraphs they are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from newsreader.model import Block, BlockKind, Quotation
from newsreader.segmenter.pairing import PADDING

LINE_BREAK = re.compile(r"\n\s*")
SENTENCE_ENDS = frozenset(".!?…:)]") | frozenset(PADDING) - frozenset(" \t\n\xa0\u202f")
TEXT = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})
NEAR = 8  # characters beside a line break that tell what it is


class Line(NamedTuple):
    """A paragraph, and where it begins: character `start` of block `block`."""

    block: int
    start: int
    text: Block


def lines_of(blocks: Sequence[Block]) -> list[Line]:
    r"""The blocks, one of several paragraphs taken apart where a line ends its sentence.

    >>> block = Block(BlockKind.PARAGRAPH, "It rained.\nWe left\nat 4.")
    >>> [line.start for line in lines_of([block])]
    [0, 11]
    """
    return [line for index, block in enumerate(blocks) for line in _lines(index, block)]


def _lines(index: int, block: Block) -> Iterator[Line]:
    start = 0
    if block.kind in TEXT and "\n" in block.text:
        for found in LINE_BREAK.finditer(block.text):
            if _parts(block.text, found):
                yield Line(index, start, replace(block, text=block.text[start : found.start()]))
                start = found.end()
    yield Line(index, start, replace(block, text=block.text[start:]) if start else block)


def _parts(text: str, found: re.Match[str]) -> bool:
    """Whether a paragraph ends at a line break: a sentence does, and the next one begins."""
    before = text[max(0, found.start() - NEAR) : found.start()].rstrip()[-1:]
    after = text[found.end() : found.end() + NEAR].lstrip(PADDING)[:1]
    return before in SENTENCE_ENDS and not after.islower() and bool(before and after)


def in_blocks(lines: Sequence[Line], quotations: Iterable[Quotation]) -> tuple[Quotation, ...]:
    """Quotations placed in lines, placed in the blocks that hold these."""
    return tuple(
        replace(
            quotation,
            block=lines[quotation.block].block,
            start=lines[quotation.block].start + quotation.start,
            end=lines[quotation.block].start + quotation.end,
        )
        for quotation in quotations
    )
