"""Who a quotation is signed by: "... - Jo Bell, 34", on its own line or behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from newsreader.model import Block, BlockKind
from newsreader.segmenter.kinds import is_personal, looks_like_a_title
from newsreader.segmenter.pairing import PADDING, is_bare
from newsreader.segmenter.span import Span, SpanKind

NAME = (
    r"[A-Z][\w.’'&-]*"
    r"(?:\s+(?:[A-Z(][\w.’'&)-]*|of|de|da|van|von|der|bin|al|the|and)){0,5}"
)
DETAILS = r"(?:,\s[^.!?:;]{1,60}|\s\([^)]{1,40}\))?"
DASHED = re.compile(rf"\s*[–—―-]{{1,2}}\s*({NAME}{DETAILS})\.?\s*$")
AGED = re.compile(rf"\s*({NAME},\s\d{{1,3}}(?:,[^.!?:;]{{1,60}})?)\.?\s*$")
ROLED = re.compile(rf"\s*({NAME},\s[^.!?:;]{{1,60}})\s*$")
BARE = re.compile(rf"\s*({NAME}{DETAILS})[.]?[\"”’']*\s*$")
UNMARKED = re.compile(rf"(?<=[.!?])\s+[–—―-]{{1,2}}\s*([A-Z]\w+\s{NAME}{DETAILS})\.?\s*$")
POSTED = re.compile(rf"[–—―-]{{1,2}}\s*({NAME})\s\(@\w+\)[^.!?]{{0,40}}$")
SIGNED = re.compile(rf"\s+[–—―-]{{1,2}}\s*({NAME}{DETAILS})(?:\s\(@\w+\)[^.!?]{{0,40}})?\.?\s*$")
LONGEST = 12  # words
LONGEST_LINE = 400  # characters; a longer signed paragraph is a contribution, not a remark
TAIL = 120  # characters


def with_signatures(blocks: Sequence[Block], spans: Sequence[Span]) -> tuple[Span, ...]:
    """Name the signer of each speech in its `label`; a signer's own line is no speech."""
    unmarked = list(_unmarked(blocks, spans))
    shown = {span.block for span in unmarked}
    kept = [span for span in spans if span.block not in shown]
    every = sorted([*kept, *unmarked], key=lambda span: (span.block, span.start))
    signed: list[Span] = []
    for span in every:
        name = _signing_line(blocks[span.block].text, span) if signed else None
        if name is not None:
            signed[-1] = replace(signed[-1], label=name)
            span = replace(span, kind=SpanKind.MENTION, continues=False)
        elif span.label is None:
            span = _with_signer(blocks, span)
        signed.append(span)
    return tuple(_shared(signed))


def _with_signer(blocks: Sequence[Block], span: Span) -> Span:
    """Name a span's signer, which also tells that a short sentence alone was said."""
    label = _behind(blocks, span) or _below(blocks, span) if _may_be_signed(blocks, span) else None
    return replace(span, kind=SpanKind.SPEECH, label=label) if label else span


def _may_be_signed(blocks: Sequence[Block], span: Span) -> bool:
    text = blocks[span.block].text
    inner = text[span.start : span.end].strip(PADDING)
    sentence = inner[:1].isupper() and not looks_like_a_title(inner)
    return span.speech or (sentence and is_bare(text, 0, span.start))


def signed_end(text: str) -> re.Match[str] | None:
    """Find the dash and the name, as its first group, that end a paragraph of speech."""
    return SIGNED.search(text, max(0, len(text) - TAIL))


def _found(block: int, match: re.Match[str] | None) -> tuple[int, int, int] | None:
    if match is None or len(match[1].split()) > LONGEST:
        return None
    return block, match.start(1), match.end(1)


def _signing_line(text: str, span: Span) -> tuple[int, int, int] | None:
    """Find the name that a never closed speech ends with on a line of its own."""
    if not span.continues or span.start > 0 or not text[:1].isalpha() or not span.closed:
        return None
    if len(text) > TAIL or not is_bare(text, span.end, len(text)):
        return None
    return _found(span.block, BARE.match(text))


def _behind(blocks: Sequence[Block], span: Span) -> tuple[int, int, int] | None:
    text = blocks[span.block].text
    if len(text) - span.end > TAIL:
        return None
    return _found(span.block, DASHED.match(text, span.end) or AGED.match(text, span.end))


def _below(blocks: Sequence[Block], span: Span) -> tuple[int, int, int] | None:
    below = span.block + 1
    if below >= len(blocks) or blocks[below].kind is BlockKind.HEADING:
        return None
    text, line = blocks[span.block].text, blocks[below].text
    if not is_bare(text, span.end, len(text)) or len(line) > TAIL:
        return None
    alone = is_bare(text, 0, span.start)
    return _found(below, DASHED.match(line) or (ROLED.match(line) if alone else None))


def _unmarked(blocks: Sequence[Block], spans: Sequence[Span]) -> Iterator[Span]:
    """Speech without marks in front of a dash and a name, where an article has it twice.

    Once is enough for a post, which has its writer's handle behind the name.
    """
    taken = {span.block for span in spans if span.speech}
    signed: list[Span] = []
    for index, block in enumerate(blocks):
        post = _post(blocks, index)
        if post is not None and not taken.intersection({index, post.block}):
            yield post
        elif post is None and index not in taken and (span := _signed_line(index, block.text)):
            signed.append(span)
    yield from signed if len(signed) > 1 else ()


def _post(blocks: Sequence[Block], index: int) -> Span | None:
    """Find the post that a paragraph ends, or that a line below it signs."""
    text = blocks[index].text
    match = POSTED.search(text, max(0, len(text) - TAIL))
    if match is None:
        return None
    label = _found(index, match)
    if match.start() > 0:
        return Span(index, 0, len(text[: match.start()].rstrip()), label=label)
    above = blocks[index - 1].text.rstrip() if index > 0 else ""
    return Span(index - 1, 0, len(above), label=label) if above else None


def _signed_line(index: int, text: str) -> Span | None:
    match = UNMARKED.search(text, max(0, len(text) - TAIL))
    if match is None or match.start() > LONGEST_LINE or not is_personal(text):
        return None
    return Span(index, 0, match.start(), label=_found(index, match))


def _shared(spans: Sequence[Span]) -> Iterator[Span]:
    """Give every paragraph of a speech the label of one of them."""
    turns: list[list[Span]] = []
    named: tuple[int, int, int] | None = None  # the label of the last turn
    for span in spans:
        if turns and span.continues and None in (span.label, named):
            turns[-1].append(span)
            named = named or span.label
        else:
            turns.append([span])
            named = span.label
    for turn in turns:
        label = next((span.label for span in turn if span.label), None)
        yield from (replace(span, label=label) if label else span for span in turn)
