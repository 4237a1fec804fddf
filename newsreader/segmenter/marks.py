"""Every run of quoted words in an article, and what it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsreader.model import Block, BlockKind
from newsreader.segmenter.kinds import is_speech
from newsreader.segmenter.pairing import FAMILY, SINGLE, Run, runs_of
from newsreader.segmenter.span import Span, SpanKind

__all__ = ["Span", "SpanKind", "find_spans"]


def find_spans(blocks: Sequence[Block]) -> tuple[Span, ...]:
    """Every run of quoted words, in order, the outermost marks only.

    >>> from newsreader.model import Block, BlockKind
    >>> text = 'The "hub" will stay. "We are not going anywhere," she said.'
    >>> spans = find_spans([Block(BlockKind.PARAGRAPH, text)])
    >>> [(span.kind.value, text[span.start : span.end]) for span in spans]
    [('mention', '"hub"'), ('speech', '"We are not going anywhere,"')]
    """
    spans: list[Span] = []
    carried: str | None = None
    for index, block in enumerate(blocks):
        runs = list(runs_of(block.text, carried=carried, unclosed_single=_goes_on(blocks, index)))
        spans.extend(_spans(index, block.text, runs, carried))
        if block.kind is not BlockKind.HEADING:
            carried = runs[-1].family if runs and not runs[-1].closed else None
    return tuple(spans)


def _goes_on(blocks: Sequence[Block], index: int) -> bool:
    """Whether the next paragraph opens with a single mark, as a speech in several does."""
    following = blocks[index + 1].text.lstrip()[:1] if index + 1 < len(blocks) else ""
    return FAMILY.get(following) == SINGLE


def _spans(index: int, text: str, runs: Sequence[Run], carried: str | None) -> Iterator[Span]:
    for place, run in enumerate(runs):
        goes_on = place == 0 and run.family == carried and not text[: run.start].strip()
        kind = (
            SpanKind.SPEECH if goes_on or is_speech(text, run.start, run.end) else SpanKind.MENTION
        )
        yield Span(index, run.start, run.end, kind, continues=goes_on, closed=run.closed)
