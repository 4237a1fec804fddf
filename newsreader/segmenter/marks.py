"""Every run of quoted words in an article, and what it is."""

from __future__ import annotations

from collections.abc import Sequence

from newsreader.model import Block
from newsreader.segmenter.continuation import quoted_spans
from newsreader.segmenter.layouts import with_layouts
from newsreader.segmenter.pull_quotes import mark_repeats
from newsreader.segmenter.signatures import with_signatures
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
    spans = with_layouts(blocks, tuple(quoted_spans(blocks)))
    return tuple(mark_repeats(blocks, with_signatures(blocks, spans)))
