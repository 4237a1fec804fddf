"""Which lines of the body are news and which are furniture, and by what rule."""

from __future__ import annotations

import re
from collections import Counter

from newsreader.cleaner.appeals import appeals, cards
from newsreader.cleaner.boxes import askings, boxes, captions, forms, heads, labels, summaries
from newsreader.cleaner.cues import Verdict
from newsreader.cleaner.edges import (
    discussion,
    end,
    foot,
    headline,
    imprint,
    next_story,
    notes,
    signed,
    stamps,
    tail,
    top,
)
from newsreader.cleaner.metadata import Metadata
from newsreader.cleaner.outline import Container, Outline
from newsreader.cleaner.sieve import (
    NO_WORDS,
    SHORT,
    Sieve,
    bracketed,
    is_sentence,
    linked,
    wordless,
)

# A row of so many figures, divided by commas or dashes, may be a draw's or a match's.
FEWEST_FIGURES = 3
FIGURES = re.compile(r"\d+(?=\s*[,;–-]|\W*$)")


def sift(
    outline: Outline,
    body: Container,
    furniture: list[Verdict],
    cues: list[Verdict],
    metadata: Metadata,
) -> list[Verdict]:
    """A verdict on every line of the body; the rules run in order, and the first one stands."""
    sieve = Sieve(outline, body, metadata)
    sieve.verdicts = [
        furniture[line.container]
        or cues[body.first + n]
        or linked(line)
        or bracketed(line)
        or wordless(line)
        for n, line in enumerate(sieve.lines)
    ]
    for rule in (
        statements,
        headline,
        repeated,
        captions,
        next_story,
        summaries,
        appeals,
        askings,
        boxes,
        forms,
        top,
        signed,
        stamps,
        discussion,
        notes,
        tail,
        imprint,
        foot,
        cards,
        labels,
        heads,
        end,
    ):
        rule(sieve)
    return sieve.verdicts


def statements(sieve: Sieve) -> None:
    """Keep what sounds like the house's own words, but is a statement that the story gives.

    Or one of an interview's questions, which an answer follows.
    """
    interview = sieve.is_interview()
    for n, verdict in enumerate(sieve.verdicts):
        if verdict is None:
            continue
        if verdict[1] == NO_WORDS and _are_results(sieve, n):
            sieve.verdicts[n] = None
            continue
        asked = interview and verdict[1].startswith("cue") and _is_answered(sieve, n)
        if asked or (verdict[1].startswith("plug") and sieve.is_told(n)):
            sieve.verdicts[n] = None


def _are_results(sieve: Sieve, n: int) -> bool:
    """Whether a line is a row of figures that the line above announces or heads."""
    if (
        n == 0
        or sieve.verdicts[n - 1]
        or len(FIGURES.findall(sieve.lines[n].text)) < FEWEST_FIGURES
    ):
        return False
    above, line = sieve.lines[n - 1], sieve.lines[n]
    return not line.linked and (above.text.endswith(":") or sieve.level(above) is not None)


def _is_answered(sieve: Sieve, n: int) -> bool:
    """Whether a line stands as an interview's questions do, between paragraphs of the story."""
    if not 0 < n < len(sieve.lines) - 1 or not sieve.is_asked(sieve.lines[n]):
        return False
    beside = (n - 1, n + 1)
    return all(
        not sieve.verdicts[m] and is_sentence(line.text) and not sieve.is_asked(line) and line.plain
        for m, line in zip(beside, map(sieve.lines.__getitem__, beside), strict=True)
    )


def repeated(sieve: Sieve) -> None:
    """Remove the second copy of a line, and short lines that stand on the page three times."""
    counts = Counter(line.text for line in sieve.outline.lines)
    seen: set[str] = set()
    for n, line in sieve.kept():
        if line.text in seen:
            sieve.verdicts[n] = ("repeated", "stands on the page already")
        elif counts[line.text] > 2 and len(line.text) < SHORT:
            sieve.verdicts[n] = ("repeated", f"stands on the page {counts[line.text]} times")
        seen.add(line.text)
