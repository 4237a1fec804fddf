"""What stands at the top of a story for a reader to see: standfirst, byline, dates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from newsreader.cleaner.bylines import byline_names, could_be_name, dated_names, split_names
from newsreader.cleaner.headlines import key
from newsreader.cleaner.markup import Document, Outline, Tag, fold, name_words, visible_text
from newsreader.lexicon.page_marks import (
    BYLINE_MARKS,
    ELSEWHERE_MARKS,
    ELSEWHERE_TAGS,
    STANDFIRST_MARKS,
)

# Lines around the headline in which a byline is looked for.
BEFORE, AFTER = 6, 30
MAX_BYLINE_LENGTH = 300
MAX_MARKED = 300
MIN_PARAGRAPH = 150
MIN_STANDFIRST, MAX_STANDFIRST = 20, 600
BYLINE_NAME = re.compile(r"byline|author|autor|auteur|redakteur", re.IGNORECASE)
PUBLISHED_PROPERTY = re.compile(r"date(Published|Created)|^published|pubdate", re.IGNORECASE)
UPDATED_PROPERTY = re.compile(r"dateModified|^updated|modified", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class StoryTop:
    """What the top of a story shows; `headline_line` is the line of the outline it stands on."""

    headline_line: int | None
    standfirst: str | None
    byline: tuple[str, ...]
    authors: tuple[str, ...]
    published: tuple[str, ...]
    updated: tuple[str, ...]


def read_top(
    document: Document, page: Outline, headline: str | None, description: str | None
) -> StoryTop:
    """What a reader sees around the headline."""
    place = find_headline(page, headline)
    near = _near(page, place)
    return StoryTop(
        headline_line=place,
        standfirst=_standfirst(page, place, description),
        byline=_byline_authors(near),
        authors=_marked_authors(document) or _dated_authors(near) or _bold_authors(page, place),
        published=(*_times(document, PUBLISHED_PROPERTY), *_times(document, None), *near),
        updated=_times(document, UPDATED_PROPERTY),
    )


def find_headline(page: Outline, headline: str | None) -> int | None:
    """The line that shows the headline: in an `<h1>` if it can be, else the first that reads so."""
    wanted = key(headline or "")
    if not wanted:
        return _first_h1(page)
    alike = [at for at, line in enumerate(page.lines) if key(line.text) == wanted]
    inside = [at for at in alike if _is_heading(page, at)]
    return next(iter(inside or alike), _first_h1(page))


def _first_h1(page: Outline) -> int | None:
    spans = (c for c in page.containers if c.name == "h1" and c.first < c.last)
    return next((container.first for container in spans), None)


def _is_heading(page: Outline, at: int) -> bool:
    around = page.ancestors(page.lines[at].container)
    return any(container.name in {"h1", "h2"} for container in around)


def _near(page: Outline, place: int | None) -> tuple[str, ...]:
    """The short lines around the headline, those after it first."""
    if place is None:
        return ()
    after = page.lines[place + 1 : place + AFTER]
    before = page.lines[max(0, place - BEFORE) : place]
    return tuple(
        line.text for line in (*after, *reversed(before)) if len(line.text) <= MAX_BYLINE_LENGTH
    )


def _byline_authors(lines: tuple[str, ...]) -> tuple[str, ...]:
    return next((names for line in lines if (names := byline_names(line))), ())


def _dated_authors(lines: tuple[str, ...]) -> tuple[str, ...]:
    return next((names for line in lines if (names := dated_names(line))), ())


def _bold_authors(page: Outline, place: int | None) -> tuple[str, ...]:
    """The names that stand alone, in bold or italics, above the first paragraph."""
    for line in page.lines[place + 1 : place + AFTER] if place is not None else ():
        if len(line.text) > MIN_PARAGRAPH:
            break
        if line.bold == 0 or line.bold < len(line.text.replace(" ", "")) or line.linked:
            continue
        parts = [part.strip() for part in re.split(r"/|&|,", line.text)]
        inside = page.containers[line.container].name
        if inside[0] != "h" and all(_is_full_name(part) and part != part.upper() for part in parts):
            return tuple(parts)
    return ()


def _marked_authors(document: Document) -> tuple[str, ...]:
    """The names in the first part of the page that markup calls a byline or an author."""
    for tag in _marked(document):
        inner = [
            child
            for child in tag.find_all(_is_byline, limit=MAX_MARKED)
            if not child.find(_is_byline)
        ]
        names = [name for leaf in inner or [tag] for name in _names_in(leaf)]
        if names := names or list(_names_in(tag)):
            return tuple(dict.fromkeys(names))
    return ()


def _names_in(tag: Tag) -> tuple[str, ...]:
    text = visible_text(tag)
    if len(text) > MAX_BYLINE_LENGTH:
        return ()
    names = byline_names(text)
    return names or tuple(name for name in split_names(text) if _is_full_name(name))


def _is_full_name(name: str) -> bool:
    return could_be_name(name) and (" " in name or not name.isascii())


def _marked(document: Document) -> Iterator[Tag]:
    """The outermost parts that markup calls a byline, outside comments and other stories."""
    seen: set[int] = set()
    for tag in document.root.find_all(_is_byline, limit=MAX_MARKED):
        around = list(tag.parents)
        if not any(id(parent) in seen or _is_elsewhere(parent) for parent in around):
            seen.add(id(tag))
            yield tag


def _is_byline(tag: Tag) -> bool:
    if tag.name in {"meta", "link", "html", "body", "img", "input"}:
        return False
    if "author" in (_attribute(tag, "rel"), _attribute(tag, "itemprop")):
        return True
    names = _attribute(tag, "class") + " " + _attribute(tag, "id")
    return (
        bool(BYLINE_NAME.search(names))
        and bool(BYLINE_MARKS & name_words(*names.split()))
        and not _is_elsewhere(tag)
    )


def _is_elsewhere(tag: Tag) -> bool:
    names = f"{_attribute(tag, 'class')} {_attribute(tag, 'id')}"
    return tag.name in ELSEWHERE_TAGS or (
        tag.name not in {"body", "html", "main"}
        and bool(ELSEWHERE_MARKS & name_words(*names.split()))
    )


def _times(document: Document, wanted: re.Pattern[str] | None) -> tuple[str, ...]:
    """The machine dates of the page's elements whose property or class is wanted; all `<time>`s."""
    found = []
    for tag in document.root.find_all(["time", "span", "abbr", "div", "p"] if wanted else "time"):
        names = f"{_attribute(tag, 'itemprop')} {_attribute(tag, 'class')}"
        if wanted and not (
            wanted.search(names) or (tag.has_attr("pubdate") and wanted.search("pubdate"))
        ):
            continue
        value = (
            _attribute(tag, "datetime") or _attribute(tag, "content") or _attribute(tag, "title")
        )
        text = value or fold(tag.get_text(" "))
        if len(text) < 80 and not any(_is_elsewhere(parent) for parent in tag.parents):
            found.append(text)
    return tuple(found[:5])


def _attribute(tag: Tag, name: str) -> str:
    value = tag.get(name)
    return " ".join(value) if isinstance(value, list) else value or ""


def _standfirst(page: Outline, place: int | None, description: str | None) -> str | None:
    """The line under the headline that markup or the page's description shows to be one."""
    if place is None:
        return None
    for at in range(place + 1, min(place + AFTER, len(page.lines))):
        text = page.lines[at].text
        if not MIN_STANDFIRST <= len(text) <= MAX_STANDFIRST:
            continue
        around = list(page.ancestors(page.lines[at].container))[:3]
        if any(c.name in ELSEWHERE_TAGS or c.words & ELSEWHERE_MARKS for c in around):
            continue
        if any(c.words & STANDFIRST_MARKS or c.name == "h2" for c in around):
            return text if not byline_names(text) else None
        if description and key(text) == key(description):
            return text
        if len(text) > 200:
            return None
    return None
