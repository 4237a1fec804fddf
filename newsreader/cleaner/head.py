"""What a page's markup says about the page: its title, meta tags, canonical address, language."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from newsreader.cleaner.folding import fold
from newsreader.cleaner.markup import Document

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
    for tag in document.metas:
        content = fold(tag.get("content", ""))
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            name = tag.get(attribute, "").lower()
            known = metas.get(name, ())
            if name and content and content not in known and len(known) < MAX_METAS:
                metas[name] = (*known, content)
    return Head(
        title=fold(document.title or "") or None,
        metas=metas,
        canonical=_canonical(document),
        language=next(iter(document.languages), None),
    )


def _canonical(document: Document) -> str | None:
    for tag in document.links:
        if "canonical" in tag.get("rel", "").lower().split():
            return tag.get("href", "").strip() or None
    return None
