"""Feeds (RSS, Atom, RDF): the pages they name."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from io import BytesIO
from typing import TYPE_CHECKING, Any, NamedTuple

from newsreader.errors import FetchError
from newsreader.model import Page

if TYPE_CHECKING:
    from time import struct_time

SCHEMES = ("http://", "https://")  # a feed from the web must not name files


class Entry(NamedTuple):
    """A story in a feed: the address of its page, and the story as far as the feed has it whole."""

    title: str
    address: str | None
    page: Page | None


def entries(source: str, data: bytes, address: str | None = None) -> tuple[Entry, ...]:
    """The stories of a feed that was read from an address, in its order, each once.

    What is not well-formed is read as far as it goes; `FetchError` when that gives no story.
    """
    import feedparser  # 140 ms, which a page can do without

    base = {"content-location": address} if address else {}
    feed = feedparser.parse(BytesIO(data), response_headers=base)
    language = feed.feed.get("language") or ""
    found = {(entry.address, entry.title): entry for entry in _entries(feed.entries, language)}
    if not found:
        raise FetchError(source, "is a feed without a story")
    return tuple(found.values())


def _entries(told: list[Any], language: str) -> Iterator[Entry]:
    for each in told:
        title = " ".join(each.get("title", "").split())
        link = each.get("link", "")
        address = link if link.lower().startswith(SCHEMES) else None
        text = max((part.get("value", "") for part in each.get("content", ())), key=len, default="")
        html = _html(title, text, language, each.get("published_parsed"))
        page = Page(html, url=address) if text.strip() else None
        if address or page:
            yield Entry(title, address, page)


def _html(title: str, text: str, language: str, day: struct_time | None) -> str:
    """A story's text as a page that says what a page says of itself."""
    published = f"{day.tm_year}-{day.tm_mon:02}-{day.tm_mday:02}" if day else ""
    return (
        f'<!DOCTYPE html><html lang="{escape(language)}"><head><title>{escape(title)}</title>'
        f'<meta property="article:published_time" content="{published}"></head>'
        f"<body><article><h1>{escape(title)}</h1>{text}</article></body></html>"
    )
