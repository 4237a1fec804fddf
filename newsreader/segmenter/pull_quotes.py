"""Pull quotes and headings that show words quoted again in the text."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace

from newsreader.model import Block, BlockKind
from newsreader.segmenter.pairing import DOUBLE, SINGLE, family_at, is_bare
from newsreader.segmenter.span import Span, SpanKind

WORD = re.compile(r"\w+(?:[’']\w+)*")
SHINGLE = 3  # words in a row that count as the same words
MOST_PLACES = 8  # where one shingle is looked for, so that time stays linear
SAME = 0.6  # share of a pull quote's shingles that must recur: editors shorten
CROSS_HEADING = 8  # words at most


def mark_repeats(blocks: Sequence[Block], spans: Sequence[Span]) -> Iterator[Span]:
    """Set `repeats` on what stands alone, or in a heading, and shows words of another speech.

    A heading's words, and a cross-heading in marks, are speech only if they recur.
    """
    words = [_words(blocks[span.block], span) for span in spans]
    places = _places(words)
    rare = _rare_family(blocks, spans)
    narrated = _narrated(blocks, spans)
    for index, span in enumerate(spans):
        block = blocks[span.block]
        in_heading = block.kind is BlockKind.HEADING
        if not in_heading and not _stands_alone(block, span):
            yield span
        elif (origin := _origin(index, words, places)) is not None:
            yield replace(span, kind=SpanKind.SPEECH, repeats=origin)
        elif (
            in_heading
            or _is_cross_heading(block, span, rare, len(words[index]))
            or (_is_bare_pull_quote(block, span) and _is_narrators(words[index], narrated))
        ):
            yield replace(span, kind=SpanKind.MENTION)
        else:
            yield span


def _stands_alone(block: Block, span: Span) -> bool:
    around = is_bare(block.text, 0, span.start) and is_bare(block.text, span.end, len(block.text))
    return around and not span.continues


def _words(block: Block, span: Span) -> list[str]:
    return _folded(block.text, span.start, span.end)


def _folded(text: str, start: int, end: int) -> list[str]:
    return [word.casefold().replace("’", "'") for word in WORD.findall(text, start, end)]


def _shingles(words: Sequence[str]) -> set[tuple[str, ...]]:
    return {tuple(words[at : at + SHINGLE]) for at in range(len(words) - SHINGLE + 1)}


def _places(words: Sequence[Sequence[str]]) -> Mapping[tuple[str, ...], Sequence[int]]:
    """Index the spans by every three words in a row."""
    places: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for index, said in enumerate(words):
        for shingle in _shingles(said):
            if len(places[shingle]) < MOST_PLACES:
                places[shingle].append(index)
    return places


def _origin(
    index: int,
    words: Sequence[Sequence[str]],
    places: Mapping[tuple[str, ...], Sequence[int]],
) -> int | None:
    """Find the speech that holds most of a span's words, and is the longer or the later one."""
    shingles = _shingles(words[index])
    shared = Counter(place for shingle in shingles for place in places[shingle])
    fuller = {
        place: count
        for place, count in shared.items()
        if (len(words[place]), place) > (len(words[index]), index) and count >= SAME * len(shingles)
    }
    return max(fuller, key=lambda place: (fuller[place], place > index, -place), default=None)


def _narrated(blocks: Sequence[Block], spans: Sequence[Span]) -> set[tuple[str, ...]]:
    """Collect every three words in a row of the paragraphs, if there are bare pull quotes."""
    if not any(_is_bare_pull_quote(blocks[span.block], span) for span in spans):
        return set()
    texts = (block.text for block in blocks if block.kind is BlockKind.PARAGRAPH)
    return {shingle for text in texts for shingle in _shingles(_folded(text, 0, len(text)))}


def _is_bare_pull_quote(block: Block, span: Span) -> bool:
    return block.kind is BlockKind.PULL_QUOTE and family_at(block.text, span.start) is None


def _is_narrators(words: Sequence[str], narrated: Set[tuple[str, ...]]) -> bool:
    """Whether a pull quote shows words of the running text."""
    shingles = _shingles(words)
    return bool(shingles) and len(shingles & narrated) >= SAME * len(shingles)


def _rare_family(blocks: Sequence[Block], spans: Sequence[Span]) -> str | None:
    """Tell whether single or double marks are the ones the article seldom speaks in."""
    count = Counter(family_at(blocks[span.block].text, span.start) for span in spans)
    if count[DOUBLE] > count[SINGLE]:
        return SINGLE
    return DOUBLE if count[SINGLE] > count[DOUBLE] else None


def _is_cross_heading(block: Block, span: Span, rare: str | None, words: int) -> bool:
    """Whether a short line in the other sort of marks divides the text: 'A long road'."""
    return rare is not None and words <= CROSS_HEADING and family_at(block.text, span.start) == rare
