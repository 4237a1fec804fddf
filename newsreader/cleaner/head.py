"""What a page's markup says about the page: its title, meta tags, canonical address, language."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from newsreader.cleaner.markup import Document, Tag, fold

# Of meta tags with one name, so many are read.
MAX_METAS = 50


@dataclass(frozen=True, slots=True)
class Head:
    """The page's own statements, unjudged; names of meta tags are in lower case."""

    title: str | None
    metas: dict[str, tuple[str, ...]]
    canonical: str | None
    language: str | None

    def first(self, *names: str) -> str | None:
        """The first content that any of these meta tags has, names in order of preference."""
        return next((content for name in names for content in self.metas.get(name, ())), None)

    def every(self, names: Iterable[str]) -> tuple[str, ...]:
        """All contents of the first of these meta tags that is there."""
        return next((self.metas[name] for name in names if name in self.metas), ())


def read_head(document: Document) -> Head:
    """The title, meta tags, canonical link and language of a page, wherever they stand."""
    metas: dict[str, tuple[str, ...]] = {}
    for tag in document.root.find_all("meta"):
        content = fold(_text(tag, "content"))
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            name = _text(tag, attribute).lower()
            known = metas.get(name, ())
            if name and content and content not in known and len(known) < MAX_METAS:
                metas[name] = (*known, content)
    return Head(
        title=_title(document),
        metas=metas,
        canonical=_canonical(document),
        language=_language(document),
    )


def _title(document: Document) -> str | None:
    tag = document.root.find("title")
    return (fold(tag.get_text()) or None) if tag else None


def _canonical(document: Document) -> str | None:
    for tag in document.root.find_all("link"):
        if "canonical" in _text(tag, "rel").lower().split():
            return _text(tag, "href").strip() or None
    return None


def _language(document: Document) -> str | None:
    for name in ("html", "body"):
        tag = document.root.find(name)
        if tag and (language := _text(tag, "lang") or _text(tag, "xml:lang")):
            return language
    return None


def _text(tag: Tag, name: str) -> str:
    value = tag.get(name)
    return " ".join(value) if isinstance(value, list) else value or ""
