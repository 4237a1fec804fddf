"""The menus and lists of other stories in a text that was pasted from a page as a whole."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

# A menu has so many lines in a row that are no sentences; of results, this share has figures.
FEWEST, FIGURED = 6, 1 / 3
LONGEST = 120
FIGURE = re.compile(r"\d")
# A headline has so many words; what stands under it and is as long is a standfirst.
HEADLINE_WORDS, STANDFIRST = 4, 60
# A story begins where two sentences stand so near to each other.
NEAR = 3


def menus(texts: Sequence[str], told: Callable[[str], bool]) -> set[int]:
    """The places of lines in menus; of one above the story all but the headline and what follows.

    `told` knows lines that may be the story's own: sentences, items, quotations.
    """
    found: set[int] = set()
    start = _start(texts, told)
    for first, last in _runs(texts, told):
        if first < start <= last + NEAR:
            found.update(range(_headline(texts, first, last)))
        else:
            found.update(range(first, last))
    return found


def _runs(texts: Sequence[str], told: Callable[[str], bool]) -> Iterator[tuple[int, int]]:
    """The spans of lines in a row of which none is told, if they are many and are no results."""
    first = 0
    for place in range(len(texts) + 1):
        if place < len(texts) and not (_is_long(texts[place]) or told(texts[place])):
            continue
        announced = first > 0 and texts[first - 1].endswith(":")
        figured = sum(bool(FIGURE.search(text)) for text in texts[first:place])
        if place - first >= FEWEST and figured < FIGURED * (place - first) and not announced:
            yield first, place
        first = place + 1


def _is_long(text: str) -> bool:
    """Whether a text is too long for a menu, or in a dense script a label with what it heads."""
    return len(text) > LONGEST or "：" in text


def _start(texts: Sequence[str], told: Callable[[str], bool]) -> int:
    """Where the story's sentences begin."""
    long = [n for n, text in enumerate(texts) if len(text) > LONGEST / 2 and told(text)]
    return next((one for one, other in pairwise(long) if other - one <= NEAR), 0)


def _headline(texts: Sequence[str], first: int, last: int) -> int:
    """The place of the headline among the lines above a story."""
    worded = [n for n in range(first, last) if len(texts[n].split()) >= HEADLINE_WORDS]
    if len(worded) > 1 and worded[-1] - worded[-2] == 1 and len(texts[worded[-1]]) >= STANDFIRST:
        return worded[-2]
    return worded[-1] if worded else last
