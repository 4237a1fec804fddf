"""Letters to the editor: the few words below each one say who wrote it, and are news."""

from __future__ import annotations

from newsreader.cleaner.headlines import heads_letters
from newsreader.cleaner.outline import Line
from newsreader.cleaner.prose import is_prose
from newsreader.cleaner.sieve import Sieve, is_sentence

LONGEST_SIGNATURE = 80
# Where so many paragraphs end with a few words on a line of their own, these sign them.
SIGNED = 2
INSIDE = frozenset(["span", "strong", "b", "em", "i", "br"])


def signatures(sieve: Sieve) -> frozenset[int]:
    """The places of the lines that sign letters, on a page of several."""
    told = any(map(heads_letters, (sieve.metadata.headline, sieve.metadata.section)))
    found: dict[int, int] = {}
    above: tuple[int, bool] = (-1, False)  # the paragraph, and whether it may be signed
    for n, line in sieve.kept():
        block = _paragraph(sieve, line)
        ends = is_prose(line) or is_sentence(line.text)
        if not ends and above[1] and (told or block == above[0]) and _is_short(sieve, line):
            found[n] = block
        above = block, ends or n in found
    return frozenset(found) if told or len(set(found.values())) >= SIGNED else frozenset()


def _is_short(sieve: Sieve, line: Line) -> bool:
    return len(line.text) <= LONGEST_SIGNATURE and not line.linked and sieve.level(line) is None


def _paragraph(sieve: Sieve, line: Line) -> int:
    """The element that a line is a paragraph's part in."""
    inner = sieve.outline.ancestors(line.container)
    return next((c.index for c in inner if c.name not in INSIDE), line.container)
