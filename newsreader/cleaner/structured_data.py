"""A page's JSON-LD: the story it describes, as evidence."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from newsreader.cleaner.folding import fold

Node = dict[str, Any]

# What schema.org calls a news story, most telling first; the names end alike in their subtypes
# (NewsArticle, ReportageNewsArticle, LiveBlogPosting).
STORY_TYPES = ("NewsArticle", "Article", "BlogPosting", "Posting", "Report", "Review", "WebPage")
# More nodes than this are a catalogue, not a story.
MAX_NODES = 5_000
# Where a story may hang below another node; lists of other stories are not among them.
NESTING = ("@graph", "mainEntity", "mainEntityOfPage")


@dataclass(frozen=True, slots=True)
class Story:
    """What JSON-LD says of the page's story; every field may be missing, wrong or stale."""

    kind: str | None = None
    headline: str | None = None
    authors: tuple[str, ...] = ()
    publisher: str | None = None
    published: str | None = None
    updated: str | None = None
    language: str | None = None
    section: str | None = None
    url: str | None = None
    description: str | None = None
    body: str | None = None


def read_story(scripts: Iterable[str], address: str | None = None) -> Story:
    """The story that a page's JSON-LD scripts describe; an empty one if none does.

    Arrays, `@graph`, references by `@id`, entities and slightly broken JSON are understood.
    Where several stories are described, the one at `address` is meant, else the first.

    >>> read_story(['{"@type": "NewsArticle", "author": {"name": "Ann Oakes"}}']).authors
    ('Ann Oakes',)
    """
    nodes = [node for script in scripts for node in _nodes(load_json(script))][:MAX_NODES]
    named = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str)}
    stories = sorted(
        (node for node in nodes if _rank(node) < len(STORY_TYPES)),
        key=lambda node: (not _is_at(node, address), _rank(node)),
    )
    return _story(stories[0], named) if stories else Story()


def load_json(script: str) -> object:
    """The value a JSON script holds, with its commonest faults mended; `None` beyond that."""
    text = re.sub(r"<!\[CDATA\[|\]\]>|^\s*<!--|-->\s*$|^\s*//.*$", "", script, flags=re.MULTILINE)
    for mended in (script, text, re.sub(r",(\s*[}\]])", r"\1", text).strip().rstrip(";")):
        try:
            value: object = json.loads(mended, strict=False)
        except (ValueError, RecursionError):
            continue
        return value
    return _first_value(text)


def _first_value(text: str) -> object:
    """The first value of a script that goes on after it."""
    start = min((at for at in (text.find("{"), text.find("[")) if at >= 0), default=len(text))
    try:
        value: object = json.JSONDecoder(strict=False).raw_decode(text, start)[0]
    except (ValueError, RecursionError):
        return None
    return value


def _nodes(value: object) -> Iterator[Node]:
    """The nodes at the top of a script and below it where stories hang."""
    waiting = [value]
    while waiting:
        here = waiting.pop()
        if isinstance(here, list):
            waiting.extend(reversed(here))
        elif isinstance(here, dict):
            yield here
            waiting.extend(here[key] for key in reversed(NESTING) if key in here)


def _types(node: Node) -> list[str]:
    kinds = node.get("@type")
    return [
        kind for kind in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(kind, str)
    ]


def _rank(node: Node) -> int:
    """How sure it is that a node is the story: an index into `STORY_TYPES`."""
    return min(
        (
            rank
            for kind in _types(node)
            for rank, name in enumerate(STORY_TYPES)
            if kind.endswith(name)
        ),
        default=len(STORY_TYPES),
    )


def _is_at(node: Node, address: str | None) -> bool:
    if address is None:
        return False
    page = node.get("mainEntityOfPage")
    place = page.get("@id") if isinstance(page, dict) else page
    return any(isinstance(at, str) and _same(at, address) for at in (place, node.get("url")))


def _same(one: str, other: str) -> bool:
    shape = re.compile(r"^https?:(//)?(www\.)?|[?#].*$|/+$")
    return shape.sub("", shape.sub("", one)) == shape.sub("", shape.sub("", other))


def _story(node: Node, named: dict[str, Node]) -> Story:
    return Story(
        kind=next(iter(_types(node)), None),
        headline=_text(node.get("headline")) or _text(node.get("name")),
        authors=tuple(dict.fromkeys(_names(node.get("author") or node.get("creator"), named))),
        publisher=next(iter(_names(node.get("publisher"), named)), None),
        published=_text(node.get("datePublished")) or _text(node.get("dateCreated")),
        updated=_text(node.get("dateModified")),
        language=_language(node.get("inLanguage")),
        section=_text(node.get("articleSection")),
        url=_text(node.get("url")),
        description=_text(node.get("description")),
        body=_text(node.get("articleBody"), folded=False),
    )


def _text(value: object, *, folded: bool = True) -> str | None:
    """The text of a value or of the first in a list, without entities: some escape twice."""
    if isinstance(value, list):
        value = next(iter(value), None)
    if isinstance(value, dict):
        value = value.get("@value")
    if not isinstance(value, str):
        return None
    text = html.unescape(html.unescape(value))
    return (fold(text) if folded else text.strip()) or None


def _language(value: object) -> str | None:
    if isinstance(value, dict):
        value = value.get("alternateName") or value.get("name")
    return _text(value)


def _names(value: object, named: dict[str, Node]) -> Iterator[str]:
    """The names of one or several people or organisations."""
    waiting = [value]
    for _ in range(MAX_NODES):
        if not waiting:
            return
        here = waiting.pop(0)
        if isinstance(here, list):
            waiting[:0] = here
        elif isinstance(here, dict):
            full = named.get(str(here.get("@id")), {})
            waiting[:0] = [here.get("name") or full.get("name") or _given_and_family(here)]
        elif text := _text(here):
            yield text


def _given_and_family(node: Node) -> str | None:
    parts = [_text(node.get(key)) for key in ("givenName", "familyName")]
    return " ".join(part for part in parts if part) or None
