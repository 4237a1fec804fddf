"""The lines of a story's body, with a verdict each, and what can be asked of them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from newsreader.cleaner.cues import Verdict
from newsreader.cleaner.metadata import Metadata
from newsreader.cleaner.outline import Container, Line, Outline
from newsreader.cleaner.prose import ENDING, is_prose

LINK_SHARE = 0.8
LABELLED_SHARE, PLAIN_SHARE = 0.3, 0.1
SHORT = 160
HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
# A longer one in round brackets may put something right.
LONGEST_NOTE = 100
COUNT = re.compile(r"\b\d[\d.,]*[kKmM]\b")
WORD = re.compile(r"[^\W\d_]")
NO_WORDS = "no words"
# Elements of lists and tables.
ITEMS = frozenset(["li", "dd", "dt", "td", "tr"])
# A caption's box holds a picture and few lines; elements that hold text are no such boxes.
CAPTION_LINES = 3
PARAGRAPHS = frozenset(["p", "li", "blockquote", "td", "tr", "dd"])
# A quotation's element is so near to its lines.
QUOTE_DEPTH = 3
# So many paragraphs in one setting show how a story is written.
WRITTEN = 3

SLANTED = 0.9
# So many questions that stand out make an interview.
ASKED = 3

# An element's name, its words and those of the element around it.
Setting = tuple[str, frozenset[str], frozenset[str]]


@dataclass(slots=True)
class Sieve:
    """The lines of the body with a verdict each."""

    outline: Outline
    body: Container
    metadata: Metadata
    verdicts: list[Verdict] = field(default_factory=list)

    lines: list[Line] = field(init=False)

    def __post_init__(self) -> None:
        self.lines = self.outline.lines[self.body.first : self.body.last]

    def kept(self) -> list[tuple[int, Line]]:
        """The lines that are news so far, with their places in the body."""
        return [(n, line) for n, line in enumerate(self.lines) if not self.verdicts[n]]

    def around(self, line: Line) -> Iterator[Container]:
        """The elements around a line, from the inside out, the body excluded."""
        for container in self.outline.ancestors(line.container):
            if container.index <= self.body.index:  # a line may begin before the body does
                return
            yield container

    def box(self, line: Line) -> range | None:
        """The places of the innermost element's lines that holds this line and others."""
        for container in self.around(line):
            if container.last - container.first > 1:
                return self.places(container)
        return None

    def places(self, container: Container) -> range:
        """The places of an element's lines in the body."""
        start = max(container.first, self.body.first)
        stop = min(container.last, self.body.last)
        return range(start - self.body.first, stop - self.body.first)

    def headline_place(self) -> int | None:
        """The headline's place in the body; negative above it, `None` below it or unknown."""
        at = self.metadata.headline_line
        return at - self.body.first if at is not None and at < self.body.last else None

    def inside(self) -> Iterator[Container]:
        """The elements inside the body."""
        for container in self.outline.containers[self.body.index + 1 :]:
            if container.first >= self.body.last:
                return
            yield container

    def setting(self, line: Line) -> Setting:
        """The kind of paragraph a line is: its element, and the names of that and of its parent."""
        inner = self.outline.ancestors(line.container)
        block = next((c for c in inner if c.name not in {"span", "strong", "b", "em", "i"}), None)
        if block is None:
            return "", frozenset(), frozenset()
        parent = self.outline.containers[block.parent] if block.parent >= 0 else block
        return block.name, block.words, parent.words

    def written(self) -> frozenset[Setting]:
        """The settings in which the story is written: those of several paragraphs each.

        What stands beside pictures is not among them, unless most of the story stands so.
        """
        prose = [line for _, line in self.kept() if is_prose(line)]
        apart = [line for line in prose if not self.pictured(line)]
        told = apart if 2 * len(apart) > len(prose) else prose
        settings = Counter(map(self.setting, told))
        return frozenset(setting for setting, times in settings.items() if times >= WRITTEN)

    def pictured(self, line: Line) -> Container | None:
        """The box that a line shares with a picture, if there are few lines in it."""
        box = next((c for c in self.around(line) if c.pictures), None)
        few = box is not None and box.last - box.first <= CAPTION_LINES
        return box if box is not None and few and box.name not in PARAGRAPHS else None

    def ruled(self) -> frozenset[int]:
        """The places of the lines beside which a rule is drawn."""
        rules = (c.first - self.body.first for c in self.inside() if c.name == "hr")
        return frozenset(place for rule in rules for place in (rule - 1, rule))

    def is_told(self, n: int) -> bool:
        """Whether a line is somebody's statement: set as a quotation, or announced by a colon."""
        quoted = any(
            c.name == "blockquote" for c in islice(self.around(self.lines[n]), QUOTE_DEPTH)
        )
        announced = n > 0 and not self.verdicts[n - 1] and self.lines[n - 1].text.endswith(":")
        return quoted or announced

    def level(self, line: Line) -> str | None:
        """The heading element that a line stands in, if it does."""
        return next((c.name for c in self.around(line) if c.name in HEADINGS), None)

    def is_slanted(self, line: Line) -> bool:
        """Whether a line is in emphasis from its beginning to its end."""
        return line.bold >= SLANTED * len(line.text.replace(" ", ""))

    def is_interview(self) -> bool:
        """Whether several questions stand out."""
        asked = (line for line in self.lines if line.text.endswith("?"))
        return sum(map(self.is_asked, asked)) >= ASKED

    def is_asked(self, line: Line) -> bool:
        """Whether a line stands out as an interview's questions do: a heading, or in emphasis."""
        return self.level(line) is not None or self.is_slanted(line)

    def is_heading(self, line: Line) -> bool:
        """Whether a line is a sub-heading, by its element or its emphasis."""
        if self.level(line):
            return True
        size = len(line.text)
        return size <= SHORT and line.bold >= 0.9 * size and not is_prose(line)


def is_link(line: Line) -> bool:
    """Whether a line is a link and nothing else, so that no cue can make it more furniture."""
    return line.linked == len(line.text) and not is_sentence(line.text)


def linked(line: Line) -> Verdict:
    """Judge a line that is a link, alone or under a label in bold, and no sentence."""
    size = len(line.text)
    stops = is_sentence(line.text) and not line.text.endswith("?")
    if line.linked >= LINK_SHARE * size and not (stops and line.links == 1):
        return "related", "a link and nothing else"
    if line.linked >= LABELLED_SHARE * size and line.plain <= PLAIN_SHARE * size and not stops:
        return "related", "a label and a link"
    return None


def bracketed(line: Line) -> Verdict:
    """Judge a line that stands in brackets, in emphasis or as a link: a note to readers."""
    edges = {"[]", "()"} if len(line.text) <= LONGEST_NOTE else {"[]"}
    bare = line.text[0] + line.text[-1] in edges and not line.plain
    return ("related", "a note in brackets") if bare else None


def wordless(line: Line) -> Verdict:
    """Judge a line without letters but those of counts, or with an address alone."""
    if not WORD.search(COUNT.sub("", line.text)):
        return "mark", NO_WORDS
    return ("related", "an address and nothing else") if ADDRESS.fullmatch(line.text) else None


def is_sentence(text: str) -> bool:
    """Whether a text ends as a sentence does."""
    return bool(ENDING.search(text)) and not text.endswith(("...", "…", ":"))


def size(sieve: Sieve, places: range) -> int:
    """The characters of some lines."""
    return sum(len(sieve.lines[m].text) for m in places)
