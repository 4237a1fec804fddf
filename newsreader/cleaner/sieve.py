"""Which lines of the body are news and which are furniture, and by what rule."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from newsreader.cleaner.markup import Container, Line, Outline
from newsreader.cleaner.prose import ENDING, is_prose
from newsreader.cleaner.structure import Verdict


LINK_SHARE = 0.8
# A caption's box holds a picture and few lines.
CAPTION_LINES = 3
CAPTION_CHARACTERS = 500
SHORT = 160
HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
PARAGRAPHS = frozenset(["p", "li", "blockquote", "td", "dd"])


@dataclass(slots=True)
class Sieve:
    """The lines of the body with a verdict each; `None` is news."""

    outline: Outline
    body: Container
    verdicts: list[Verdict] = field(default_factory=list)

    @property
    def lines(self) -> list[Line]:
        """The lines of the body."""
        return self.outline.lines[self.body.first : self.body.last]

    def around(self, line: Line) -> Iterator[Container]:
        """Walk the elements around a line, from the inside out, the body excluded."""
        for container in self.outline.ancestors(line.container):
            if container is self.body:
                return
            yield container

    def slice(self, container: Container) -> range:
        """List the positions of a container's lines in the body."""
        return range(container.first - self.body.first, container.last - self.body.first)

    def is_heading(self, line: Line) -> bool:
        """Tell whether a line is a sub-heading, by its element or its emphasis."""
        if any(container.name in HEADINGS for container in self.around(line)):
            return True
        size = len(line.text)
        return size <= SHORT and line.bold >= 0.9 * size and not is_prose(line)


def sift(
    outline: Outline, body: Container, furniture: list[Verdict], cues: list[Verdict]
) -> list[Verdict]:
    """Judge every line of the body; the rules run in order, the first verdict stands."""
    sieve = Sieve(outline, body)
    sieve.verdicts = [
        furniture[line.container] or cues[body.first + n] or linked(line)
        for n, line in enumerate(sieve.lines)
    ]
    for rule in (repeated, captions, before_the_first, boxes, labels, after_the_last):
        rule(sieve)
    return sieve.verdicts


def linked(line: Line) -> Verdict:
    """Judge a line that is a link and no sentence."""
    if line.linked < LINK_SHARE * len(line.text) or (is_sentence(line.text) and line.links == 1):
        return None
    return "related", "a link and nothing else"


def is_sentence(text: str) -> bool:
    """Tell whether a text ends as a sentence does."""
    return bool(ENDING.search(text)) and not text.endswith(("...", "…", ":"))


def repeated(sieve: Sieve) -> None:
    """Remove the second copy of a line, and short lines that stand on the page three times."""
    counts = Counter(line.text for line in sieve.outline.lines)
    seen: set[str] = set()
    for n, line in enumerate(sieve.lines):
        if sieve.verdicts[n]:
            continue
        if line.text in seen:
            sieve.verdicts[n] = ("repeated", "stands on the page already")
        elif counts[line.text] > 2 and len(line.text) < SHORT:
            sieve.verdicts[n] = ("repeated", f"stands on the page {counts[line.text]} times")
        seen.add(line.text)


def captions(sieve: Sieve) -> None:
    """Remove the few lines that share a box with a picture."""
    for n, line in enumerate(sieve.lines):
        if sieve.verdicts[n]:
            continue
        box = next((c for c in sieve.around(line) if c.pictures), None)
        if box is None or box.name in PARAGRAPHS or box.last - box.first > CAPTION_LINES:
            continue
        places = sieve.slice(box)
        texts = [sieve.lines[m].text for m in places]
        if sum(map(len, texts)) <= CAPTION_CHARACTERS:
            sieve.verdicts[n] = ("caption", "shares a box with a picture")


def before_the_first(sieve: Sieve) -> None:
    """Remove what stands above the first sentence and is no sentence itself."""
    for n, line in enumerate(sieve.lines):
        if not sieve.verdicts[n]:
            if is_prose(line):
                return
            sieve.verdicts[n] = ("kicker", "above the first sentence")


def boxes(sieve: Sieve) -> None:
    """Remove what is left of an element whose other lines are furniture."""
    # TODO


def labels(sieve: Sieve) -> None:
    """Remove headings of elements that have nothing left to head."""
    for n, line in enumerate(sieve.lines):
        if sieve.verdicts[n] or is_prose(line):
            continue
        box = next((c for c in sieve.around(line) if c.last - c.first > 1), None)
        if box and all(sieve.verdicts[m] for m in sieve.slice(box) if m != n):
            sieve.verdicts[n] = ("related", "label of a box with nothing in it")


def after_the_last(sieve: Sieve) -> None:
    """Remove headings and labels that nothing follows."""
    for n in reversed(range(len(sieve.lines))):
        if not sieve.verdicts[n]:
            line = sieve.lines[n]
            if is_prose(line) or is_sentence(line.text) or not sieve.is_heading(line):
                return
            sieve.verdicts[n] = ("related", "a heading with nothing under it")
