"""The door to HTML: a page read once, from its first tag to its last.

The parsing is done by beautifulsoup4, in `soup`; the rest of the cleaner sees outlines.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from newsreader.cleaner.outline import Outline, words_of
from newsreader.cleaner.outlining import Outliner
from newsreader.cleaner.signatures import Signature, Signatures

# A news page has a few thousand elements; a million would take minutes.
MAX_ELEMENTS = 250_000

ODD_CHARACTERS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]")
JSON_LD = re.compile(r"application/ld\+json", re.IGNORECASE)
# What a page shows only where scripts do not run, or lets its scripts show.
HELD_BACK = re.compile(
    r"</?(?:noscript|template)\b|<script\b[^<>]{0,300}\btext/(?:x-)?(?:template|html)\b",
    re.IGNORECASE,
)
CUT_OPEN = re.compile(
    r"<(?:(!--)|(\?)|(script|style|svg|noscript|template|iframe)\b)", re.IGNORECASE
)

Attributes = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Document:
    """What is on a page: its outline, and what it says to machines, unjudged.

    `metas` and `links` are the attributes of the elements so named, `languages` those that the
    elements around everything declare, `signatures` the parts that markup calls a byline.
    """

    outline: Outline
    title: str | None
    metas: tuple[Attributes, ...]
    links: tuple[Attributes, ...]
    languages: tuple[str, ...]
    signatures: tuple[Signature, ...]
    json_ld: tuple[str, ...]


class TooManyElementsError(ValueError):
    """The markup has more elements than a news page can have."""


def parse(content: str) -> Document:
    """Read an HTML page in one pass, without scripts, styles and comments.

    Raises `TooManyElementsError` above `MAX_ELEMENTS`.

    >>> [line.text for line in parse("<p>By <b>Ann</b><p>Oakes").outline.lines]
    ['By Ann', 'Oakes']
    """
    from newsreader.cleaner.soup import tell

    kept, json_ld = _split_scripts(ODD_CHARACTERS.sub("", content))
    if kept.count("<") > 2 * MAX_ELEMENTS:
        raise TooManyElementsError
    reader = _Reader()
    tell(kept, reader)
    return reader.document(tuple(json_ld))


class _Reader:
    """Hears of every tag and text, and hands them on to those who gather something of them."""

    def __init__(self) -> None:
        self.outliner = Outliner()
        self.signatures = Signatures()
        self.pieces: list[str] = []
        self.titles: list[str] = []
        self.is_title = False
        self.metas: list[Attributes] = []
        self.links: list[Attributes] = []
        self.languages: list[str] = []

    def start(self, name: str, attributes: Attributes) -> None:
        if self.pieces:
            self.text()
        if name == "meta":
            self.metas.append(attributes)
        elif name == "link":
            self.links.append(attributes)
        elif name in {"html", "body"}:
            self.languages += filter(None, (attributes.get("lang"), attributes.get("xml:lang")))
        self.is_title = name == "title"
        words = words_of(name, attributes)
        self.outliner.start(name, words, attributes)
        self.signatures.start(name, words, attributes)

    def end(self, name: str) -> None:
        if self.pieces:
            self.text()
        self.is_title = False
        self.outliner.end(name)
        self.signatures.end()

    def data(self, text: str) -> None:
        self.pieces.append(text)  # a text comes in pieces, cut at its character references

    def text(self) -> None:
        text = "".join(self.pieces)
        self.pieces.clear()
        self.outliner.text(text)
        self.signatures.text(text)
        if self.is_title:
            self.titles.append(text)

    def document(self, json_ld: tuple[str, ...]) -> Document:
        return Document(
            outline=self.outliner.outline,
            title=next(iter(self.titles), None),
            metas=tuple(self.metas),
            links=tuple(self.links),
            languages=tuple(self.languages),
            signatures=tuple(self.signatures.found),
            json_ld=json_ld,
        )


def with_held_back(content: str) -> str:
    """The markup with what it holds back for readers without scripts, or for scripts to show.

    >>> with_held_back("<p>Wait.</p><noscript><p>The news</p></noscript>")
    '<p>Wait.</p><div><p>The news</p><div>'
    """
    return HELD_BACK.sub("<div", content)


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
