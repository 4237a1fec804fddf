"""From a page's tags and texts, one after the other, to its outline."""

from __future__ import annotations

import re
from collections.abc import Mapping

from newsreader.cleaner.folding import fold
from newsreader.cleaner.outline import Container, Line, Outline

# Deeper elements are read, but their own nesting is no longer told apart.
MAX_DEPTH = 250

# fmt: off
INVISIBLE = frozenset([
    "script", "style", "svg", "noscript", "template", "math", "audio", "canvas", "object", "iframe",
    "map", "datalist", "title", "rt", "rp",
])
INLINE = frozenset([
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
    "font", "i", "ins", "kbd", "label", "mark", "q", "rb", "ruby", "s", "samp", "small", "span",
    "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
])
# fmt: on
PICTURES = frozenset(["img", "picture", "video", "amp-img", "embed"])
EMPHASIS = frozenset(["b", "strong", "em", "i", "u"])
UNSEEN_STYLE = re.compile(r"display:none|visibility:hidden|clip:rect\(0|clip-path:inset\(50%")
UNSEEN_NAME = re.compile(
    r"visually-?hidden|screen-?reader|\bsr-only|\b(is-)?(u-)?hidden\b", re.IGNORECASE
)
# A row of a table is a line if it has so many cells at the most, each of so many characters.
CELLS = frozenset(["td", "th"])
MOST_CELLS, LONGEST_CELL, MOST_PARTS = 12, 80, 100
# A single line break parts paragraphs where a sentence is over; else it wraps a line.
SENTENCE_END = re.compile(r"[.!?。！？][\"'”’»)]*$")
ENDING = 3


class Outliner:
    """Builds an outline out of what is told to it, in one pass and without recursion.

    `here` is the innermost open container, -1 outside all.
    """

    def __init__(self) -> None:
        self.outline = Outline([], [])
        self.here = -1
        self.depth = 0
        self.hidden = 0  # the depth at which an unseen element was opened
        self.button = False  # one is open that has shown no text: it parts no line yet
        self.bare = False  # nothing has come since the last start
        self.pieces: list[str] = []
        self.line = Line("", -1)
        self.links = 0
        self.emphasis = 0
        self.times = 0
        self.breaks = 0
        self.ending = ""

    def start(self, name: str, words: frozenset[str], attributes: Mapping[str, str]) -> None:
        """Open an element; `words` are those of its names."""
        self.depth += 1
        if self.hidden:
            return
        if name in INVISIBLE or (attributes and name in INLINE and _is_unseen(attributes)):
            self.hidden = self.depth
            return
        if name == "a":
            self.links += 1
            self.line.links += 1
        elif name == "br":
            self.wrap()
            return
        elif name in EMPHASIS:
            self.emphasis += 1
        elif name == "time":
            self.times += 1
        elif name == "button":
            self.button = True
        elif name not in INLINE and not self.button:
            self.flush()
        if self.depth <= MAX_DEPTH:
            self.enter(name, words, attributes)

    def enter(self, name: str, words: frozenset[str], attributes: Mapping[str, str]) -> None:
        """Make a container of an element."""
        containers = self.outline.containers
        container = Container(
            len(containers), self.here, name, words, attributes, first=len(self.outline.lines)
        )
        containers.append(container)
        self.here = container.index
        self.bare = True

    def end(self, name: str) -> None:
        """Close the innermost open element, which has this name."""
        depth = self.depth
        self.depth -= 1
        if self.hidden:
            if self.hidden == depth:
                self.hidden = 0
            return
        if name == "a":
            self.links -= 1
        elif name == "br":
            return
        elif name in EMPHASIS:
            self.emphasis -= 1
        elif name == "time":
            self.times -= 1
        elif name not in INLINE and not self.button:
            self.flush()
        if name == "button":
            self.button = False
        if depth <= MAX_DEPTH:
            self.leave()

    def join_row(self) -> None:
        """Make one line of a table's row, unless its cells hold sentences or more."""
        containers, lines = self.outline.containers, self.outline.lines
        row = containers[self.here]
        told = lines[row.first :]
        if not 1 < len(told) <= MOST_CELLS or len(containers) - row.index > MOST_PARTS:
            return
        parts = containers[row.index + 1 :]
        cells = [part for part in parts if part.name in CELLS and part.first < part.last]
        large = any(
            len(line.text) > LONGEST_CELL or SENTENCE_END.search(line.text) for line in told
        )
        if large or len(cells) != len(told) or any(part.pictures for part in parts):
            return
        lines[row.first :] = [joined(told, row.index)]
        for part in parts:
            part.last = row.first + (part.first < part.last)
            part.first = row.first

    def leave(self) -> None:
        """Close the innermost container."""
        containers = self.outline.containers
        container = containers[self.here]
        if self.bare and "br" in container.words:
            self.flush()
        self.bare = False
        if container.name == "tr":
            self.join_row()
        container.last = len(self.outline.lines)
        container.pictures += container.name in PICTURES
        self.here = container.parent
        if self.here >= 0:
            containers[self.here].pictures += container.pictures

    def text(self, text: str) -> None:
        """Gather a piece of text."""
        if self.hidden:
            return
        size = len(text.strip())
        self.bare = False
        if size and self.button:
            self.flush()
            self.button = False
        if self.times or (self.ending[-1:].islower() and (text[0] == "@" or text[0].isupper())):
            self.pieces.append(" ")  # parts of a date or a byline, each in an element of its own
        self.pieces.append(text)
        if not size:
            self.ending = f"{self.ending} "
            return
        self.breaks = 0
        self.ending = text[-ENDING:]
        line = self.line
        if self.links:
            line.linked += size
        if self.emphasis:
            line.bold += size
        elif not self.links:
            line.plain += size
        if line.container < 0:
            line.container = self.here
        elif line.container != self.here:
            line.container = self.common(line.container, self.here)

    def common(self, one: int, other: int) -> int:
        """Find the innermost container around both; an ancestor has the smaller index."""
        containers = self.outline.containers
        while one != other:
            if one > other:
                one = containers[one].parent
            else:
                other = containers[other].parent
        return one

    def wrap(self) -> None:
        """Break a line where a second break, or a heading's or sentence's end, says it is over."""
        self.breaks += 1
        self.pieces.append(" ")
        line = self.line
        heads = line.bold and not (self.emphasis or line.plain or line.linked)
        if heads or self.breaks > 1 or SENTENCE_END.search(self.ending.rstrip()):
            self.flush()

    def flush(self) -> None:
        """End the line."""
        if self.line.container >= 0:
            if text := fold("".join(self.pieces)):
                self.line.text = text
                self.outline.lines.append(self.line)
            self.line = Line("", -1)
        else:
            self.line.links = 0
        self.pieces.clear()
        self.breaks = 0
        self.ending = ""


def joined(lines: list[Line], container: int) -> Line:
    """One line of several, with the pause of a comma between two."""
    texts = [line.text if line.text.endswith(":") else f"{line.text}," for line in lines]
    return Line(
        " ".join(texts).removesuffix(","),
        container,
        linked=sum(line.linked for line in lines),
        bold=sum(line.bold for line in lines),
        plain=sum(line.plain for line in lines),
        links=sum(line.links for line in lines),
        cells=len(lines),
    )


def _is_unseen(attributes: Mapping[str, str]) -> bool:
    """Tell whether a piece of a line is there for screen readers or scripts only."""
    if "hidden" in attributes:
        return True
    style = attributes.get("style")
    if style and UNSEEN_STYLE.search(style.replace(" ", "")):
        return True
    return bool(UNSEEN_NAME.search(attributes.get("class", "")))
