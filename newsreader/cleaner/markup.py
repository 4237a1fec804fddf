"""The door to HTML: a page's tree, and its outline of containers and visible lines.

Everything that knows beautifulsoup4 is here; the rest of the cleaner sees strings and outlines.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString, PreformattedString

# A news page has a few thousand elements; the tree of a million would fill the memory.
MAX_ELEMENTS = 250_000
# Deeper elements are read, but their own nesting is no longer told apart; lxml stops near here too.
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
# Attributes the rules look at, and those that name an element as a class does.
TELLING = frozenset(
    ["role", "itemprop", "hidden", "style", "aria-hidden", "href", "lang", "datetime", "rel"]
)
NAMING = ["class", "id", "data-testid", "data-component", "data-module"]
SPACES = re.compile(r"\s+")
# Zero-width characters and soft hyphens stand inside words.
UNSEEN = re.compile(r"[\u200b\ufeff\u2060\u00ad]+")
ODD_CHARACTERS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]")
PARTS = re.compile(r"[\s_-]+")
# Class names that tell what a story is about or what its element may hold, not what it is.
ABOUT_OTHERS = re.compile(
    r"(?:^|(?<=\s))(?:category|tag|format|type|status|label|author|has|no|with|without|show|hide|not)"
    r"[-_]\S+",
    re.IGNORECASE,
)
HIDDEN = re.compile(r"(?:^|\s)(?:is-|u-)?(?:hidden|d-none)(?=\s|$)", re.IGNORECASE)
HIDES = "hidden"
NAMELESS: frozenset[str] = frozenset()
SHORT_WORD = 3
# Parts of a button among which its text is looked for.
FEW = 30
WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
UNSEEN_STYLE = re.compile(r"display:none|visibility:hidden|clip:rect\(0|clip-path:inset\(50%")
UNSEEN_NAME = re.compile(
    r"visually-?hidden|screen-?reader|\bsr-only|\b(is-)?(u-)?hidden\b", re.IGNORECASE
)
# A single line break parts paragraphs where a sentence is over; else it wraps a line.
SENTENCE_END = re.compile(r"[.!?。！？][\"'”’»)]*$")
JSON_LD = re.compile(r"application/ld\+json", re.IGNORECASE)
CUT_OPEN = re.compile(
    r"<(?:(!--)|(\?)|(script|style|svg|noscript|template|iframe)\b)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Document:
    """A page as a tree without its scripts, and the texts of its JSON-LD scripts."""

    root: BeautifulSoup
    json_ld: tuple[str, ...]


@dataclass(slots=True)
class Container:
    """An element of the outline: where it hangs, what it is called, which lines it spans.

    `words` are the parts of its class, id and role in lower case (`storyBody` is `story body`);
    Its lines run from `first` to `last`, the second excluded; `pictures` counts the images,
    videos and frames inside it.
    """

    index: int
    parent: int
    name: str
    words: frozenset[str]
    attributes: dict[str, str] = field(default_factory=dict)
    first: int = 0
    last: int = 0
    pictures: int = 0


@dataclass(slots=True)
class Line:
    """A visible run of text between two breaks, and the innermost container that holds all of it.

    `linked` and `bold` count its characters inside links and emphasis, `plain` those in neither.
    """

    text: str
    container: int
    linked: int = 0
    bold: int = 0
    plain: int = 0
    links: int = 0


@dataclass(slots=True)
class Outline:
    """What a reader sees of a page: its lines in order, hung into its containers."""

    containers: list[Container]
    lines: list[Line]

    def ancestors(self, container: int) -> Iterator[Container]:
        """Walk the container itself and those around it, from the inside out."""
        while container >= 0:
            yield self.containers[container]
            container = self.containers[container].parent


class TooManyElementsError(ValueError):
    """The markup has more elements than a news page can have."""


def fold(text: str) -> str:
    r"""Fold every run of white space and zero-width characters into one space.

    >>> fold("  a\n\tline\u200b ")
    'a line'
    """
    return SPACES.sub(" ", UNSEEN.sub("", text)).strip()


def parse(content: str) -> Document:
    """Read an HTML page as a tree and its JSON-LD, without scripts, styles and comments.

    Raises `TooManyElementsError` above `MAX_ELEMENTS`.
    """
    kept, json_ld = _split_scripts(ODD_CHARACTERS.sub("", content))
    if kept.count("<") > 2 * MAX_ELEMENTS:
        raise TooManyElementsError
    # The line feed keeps a page without tags from being taken for a file's name.
    return Document(
        BeautifulSoup(kept + "\n", "lxml", multi_valued_attributes=None), tuple(json_ld)
    )


def _split_scripts(content: str) -> tuple[str, list[str]]:
    """Part the markup from its invisible parts, and keep the JSON-LD among them; one pass."""
    kept: list[str] = []
    json_ld: list[str] = []
    unclosed: set[str] = set()
    place = 0
    while found := CUT_OPEN.search(content, place):
        name = "-->" if found[1] else ">" if found[2] else found[3].lower()
        end = -1 if name in unclosed else _end_of(content, name, found.end())
        if end < 0:
            unclosed.add(name)
            kept.append(content[place : found.start()] + " ")
            place = len(content) if name in {"script", "style"} else found.end()
            continue
        kept.append(content[place : found.start()])
        if name == "script":
            head, _, body = content[found.end() : end].partition(">")
            if JSON_LD.search(head):
                json_ld.append(re.sub(r"</script\s*>?$", "", body, flags=re.IGNORECASE))
        place = end
    kept.append(content[place:])
    return "".join(kept), json_ld


def _end_of(content: str, name: str, start: int) -> int:
    """Where the part that opened before `start` is over; -1 if it never closes."""
    if name.endswith(">"):
        at = content.find(name, start)
        return at + len(name) if at >= 0 else -1
    closing = re.compile(rf"</{name}\b[^>]*>?", re.IGNORECASE).search(content, start)
    return closing.end() if closing else -1


def visible_text(node: Tag) -> str:
    """Give the text of an element, folded, with breaks as spaces.

    >>> visible_text(parse("<p>By <b>Ann</b><br>Oakes</p>").root)
    'By Ann Oakes'
    """
    return " ".join(line.text for line in outline(node).lines)


@lru_cache(maxsize=8192)  # a page uses few names, and uses them often
def name_words(*names: str) -> frozenset[str]:
    """Give the words of class names and ids, in lower case.

    Short words count only where they stand alone: the names that style tools generate are full of
    them.

    >>> sorted(name_words("storyBody ad-slot", "css-1kAdx9"))
    ['ad', 'body', 'css', 'slot', 'story']
    """
    found: set[str] = set()
    whole = " ".join(names)
    if HIDDEN.search(whole) and ":" not in whole:  # "hidden md:block" is shown on wide screens
        found.add(HIDES)
    for part in PARTS.split(ABOUT_OTHERS.sub(" ", whole)):
        if len(part) <= SHORT_WORD:
            found.add(part.lower())
        else:
            found.update(
                word
                for word in map(str.lower, WORDS.findall(part))
                if len(word) > SHORT_WORD and word != HIDES
            )
    return frozenset(found)


def outline(root: Tag) -> Outline:
    """List the lines and containers of a tree, in one walk that never recurses."""
    walk = _Walk()
    walk.run(root)
    return Outline(walk.containers, walk.lines)


def _attribute(tag: Tag, name: str) -> str:
    value = tag.get(name)
    return " ".join(value) if isinstance(value, list) else value or ""


def _is_unseen(tag: Tag) -> bool:
    """Tell whether a piece of a line is there for screen readers or scripts only."""
    if tag.name == "button":
        return not any(
            isinstance(part, str) and part.strip() for part in islice(tag.descendants, FEW)
        )
    if tag.name not in INLINE or not tag.attrs:
        return False
    if "hidden" in tag.attrs:
        return True
    if "style" in tag.attrs and UNSEEN_STYLE.search(_attribute(tag, "style").replace(" ", "")):
        return True
    return bool(UNSEEN_NAME.search(_attribute(tag, "class")))


class _Walk:
    """The state of one walk: open containers, and the line that is being gathered."""

    def __init__(self) -> None:
        self.containers: list[Container] = []
        self.lines: list[Line] = []
        self.pieces: list[str] = []
        self.line = Line("", -1)
        self.here = -1
        self.links = 0
        self.emphasis = 0
        self.breaks = 0
        self.ending = ""

    def run(self, root: Tag) -> None:
        stack: list[tuple[Tag, Iterator[object], bool]] = [
            (root, iter(root.contents), self.enter(root, 0))
        ]
        while stack:
            tag, children, entered = stack[-1]
            for child in children:
                if isinstance(child, Tag):
                    if child.name not in INVISIBLE and not _is_unseen(child):
                        opened = self.enter(child, len(stack))
                        stack.append((child, iter(child.contents), opened))
                        break
                elif isinstance(child, NavigableString) and not isinstance(
                    child, PreformattedString
                ):
                    self.add(str(child))
            else:
                stack.pop()
                self.leave(tag, entered)

    def enter(self, tag: Tag, depth: int) -> bool:
        """Open an element; tell whether it became a container."""
        self.links += tag.name == "a"
        self.emphasis += tag.name in EMPHASIS
        if tag.name == "a":
            self.line.links += 1
        if tag.name == "br":
            self.breaks += 1
            self.pieces.append(" ")
            if self.breaks > 1 or SENTENCE_END.search(self.ending):
                self.flush()
        elif tag.name not in INLINE:
            self.flush()
        if depth > MAX_DEPTH or tag.name == "br":
            return False
        attrs = tag.attrs
        words = (
            name_words(*[_attribute(tag, name) for name in NAMING if name in attrs])
            if attrs
            else NAMELESS
        )
        if "br" in words and not tag.contents:
            self.flush()
        container = Container(
            index=len(self.containers),
            parent=self.here,
            name=tag.name,
            words=words,
            attributes={name: _attribute(tag, name) for name in TELLING.intersection(attrs)},
            first=len(self.lines),
        )
        self.containers.append(container)
        self.here = container.index
        return True

    def leave(self, tag: Tag, entered: bool) -> None:
        """Close an element."""
        if tag.name not in INLINE and tag.name != "br":
            self.flush()
        self.links -= tag.name == "a"
        self.emphasis -= tag.name in EMPHASIS
        if entered:
            container = self.containers[self.here]
            container.last = len(self.lines)
            container.pictures += container.name in PICTURES
            self.here = container.parent
            if self.here >= 0:
                self.containers[self.here].pictures += container.pictures

    def add(self, text: str) -> None:
        """Gather a piece of text."""
        self.pieces.append(text)
        size = len(text.strip())
        if not size:
            return
        self.breaks = 0
        self.ending = text.rstrip()[-SHORT_WORD:]
        self.line.linked += size * bool(self.links)
        self.line.bold += size * bool(self.emphasis)
        self.line.plain += size * (not self.links and not self.emphasis)
        if self.line.container < 0:
            self.line.container = self.here
        elif self.line.container != self.here:
            self.line.container = self.common(self.line.container, self.here)

    def common(self, one: int, other: int) -> int:
        """Find the innermost container around both; an ancestor has the smaller index."""
        while one != other:
            if one > other:
                one = self.containers[one].parent
            else:
                other = self.containers[other].parent
        return one

    def flush(self) -> None:
        """End the line."""
        if self.line.container >= 0 and (text := fold("".join(self.pieces))):
            self.line.text = text
            self.lines.append(self.line)
        self.pieces = []
        self.line = Line("", -1)
        self.breaks = 0
        self.ending = ""


__all__ = [
    "Container",
    "Document",
    "Line",
    "Outline",
    "Tag",
    "TooManyElementsError",
    "fold",
    "name_words",
    "outline",
    "parse",
    "visible_text",
]
