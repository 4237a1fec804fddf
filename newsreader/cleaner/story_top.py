"""What stands at the top of a story for a reader to see: standfirst, byline, dates."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import islice, pairwise

from newsreader.cleaner.bylines import (
    byline_names,
    could_be_name,
    dated_names,
    is_job_line,
    names_job,
    split_names,
    titled_names,
)
from newsreader.cleaner.folding import fold
from newsreader.cleaner.headlines import ALIKE, key, likeness
from newsreader.cleaner.outline import Container, Line, Outline, name_words
from newsreader.cleaner.signatures import WHOLE, Signature
from newsreader.cleaner.standfirsts import find_standfirst
from newsreader.lexicon.page_marks import (
    ELSEWHERE_MARKS,
    ELSEWHERE_TAGS,
    PUBLISHED_MARKS,
    TRAIL_MARKS,
    UPDATED_MARKS,
)

# Lines around the headline in which a byline is looked for.
BEFORE, AFTER = 6, 30
MAX_BYLINE_LENGTH = 300
MIN_PARAGRAPH = 150
MAX_TIMES = 5
# So many elements around a line speak of it; farther ones speak of the page.
NEAR = 4
MAX_DATE_LINES = 40
DATE_FIGURES = re.compile(r"\d+")
MAX_TIME_LENGTH = 80


@dataclass(frozen=True, slots=True)
class StoryTop:
    """What the top of a story shows.

    `headline_line` is the line of the outline that the headline stands on, `byline` whom a line
    like "By Ann Oakes" names, `authors` whom weaker signs name, each by itself, best first.
    """

    headline_line: int | None
    standfirst: str | None
    byline: tuple[str, ...]
    authors: tuple[tuple[str, ...], ...]
    published: tuple[str, ...]
    updated: tuple[str, ...]
    date_lines: tuple[str, ...]


def read_top(
    page: Outline,
    signatures: Iterable[Signature],
    headline: str | None,
    description: str | None,
) -> StoryTop:
    """What a reader sees around the headline."""
    place = find_headline(page, headline)
    near = _near(page, place)
    return StoryTop(
        headline_line=place,
        standfirst=find_standfirst(page, place, description),
        byline=_byline_authors(near),
        authors=(
            _marked_authors(signatures),
            _dated_authors(near),
            _bold_authors(page, place),
            _employed_authors(near),
            _titled_authors(near),
        ),
        published=(*_times(page, _is_published), *_times(page, _is_time), *near),
        updated=_times(page, _is_updated),
        date_lines=_date_lines(page),
    )


def find_headline(page: Outline, headline: str | None) -> int | None:
    """The line that shows the headline: in an `<h1>` if it can be, else the first that reads so."""
    wanted = key(headline or "")
    h1s = [c for c in page.containers if c.name == "h1" and c.first < c.last]
    if wanted:
        alike = [at for at, line in enumerate(page.lines) if key(line.text) == wanted]
        inside = [at for at in alike if _is_heading(page, at)]
        if inside or alike:
            return (inside or alike)[0]
        ranked = [(likeness(_text(page, c), headline or ""), -c.index, c.last - 1) for c in h1s]
        best = max(ranked, default=(0.0, 0, 0))
        return best[2] if best[0] >= ALIKE else None
    return h1s[0].last - 1 if h1s else None


def _text(page: Outline, container: Container) -> str:
    return " ".join(line.text for line in page.lines[container.first : container.last])


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
        line.text
        for line in (*after, *reversed(before))
        if len(line.text) <= MAX_BYLINE_LENGTH and not _is_trail(page, line)
    )


def _is_trail(page: Outline, line: Line) -> bool:
    """Whether a line tells where on the site the story is."""
    around = islice(page.ancestors(line.container), NEAR)
    return any(not TRAIL_MARKS.isdisjoint(container.words) for container in around)


def _byline_authors(lines: tuple[str, ...]) -> tuple[str, ...]:
    return next((names for line in lines if (names := byline_names(line))), ())


def _dated_authors(lines: tuple[str, ...]) -> tuple[str, ...]:
    return next((names for line in lines if (names := dated_names(line))), ())


def _titled_authors(lines: tuple[str, ...]) -> tuple[str, ...]:
    return next((names for line in lines[:BEFORE] if (names := titled_names(line))), ())


def _employed_authors(lines: tuple[str, ...]) -> tuple[str, ...]:
    """The full name that has a line of its own, above a line that tells a writer's job."""
    for name, job in pairwise(lines[:AFTER]):
        if is_job_line(job) and _is_full_name(name) and not names_job(name):
            return (name,)
    return ()


def _bold_authors(page: Outline, place: int | None) -> tuple[str, ...]:
    """The names that stand alone, in bold or italics, above the first paragraph."""
    for line in page.lines[place + 1 : place + AFTER] if place is not None else ():
        if len(line.text) > MIN_PARAGRAPH:
            break
        if line.bold == 0 or line.bold < len(line.text.replace(" ", "")) or line.linked:
            continue
        parts = [part.strip() for part in re.split(r"/|&|,", line.text)]
        around = list(page.ancestors(line.container))[:NEAR]
        if around[0].name[0] == "h" or any(_is_outside(container) for container in around):
            continue
        if all(_is_full_name(part) and part != part.upper() for part in parts):
            return split_names(line.text)
    return ()


def _marked_authors(signatures: Iterable[Signature]) -> tuple[str, ...]:
    """The names in the first part of the page that markup calls a byline or an author."""
    for whole in signatures:
        names = [name for part in whole.inner if part.leaf for name in _names_in(part)]
        if names := names or list(_names_in(whole)):
            return tuple(dict.fromkeys(names))
    return ()


def _names_in(part: Signature) -> tuple[str, ...]:
    whole = " ".join(part.pieces)
    text = fold(whole)
    if len(text) > MAX_BYLINE_LENGTH:
        return ()
    if names := byline_names(text):
        return names
    first = next(filter(None, map(fold, whole.splitlines())), "")
    told = split_names(first) or split_names(text)  # below the names stand jobs and the like
    return tuple(name for name in told if _is_full_name(name))


def _is_full_name(name: str) -> bool:
    return could_be_name(name) and (" " in name or not name.isascii())


def _times(page: Outline, wanted: Callable[[Container], bool]) -> tuple[str, ...]:
    """The dates of the wanted elements, for machines where they have one, else as they read."""
    found: list[str] = []
    for container in page.containers:
        if wanted(container) and len(found) < MAX_TIMES:
            named = (container.attributes.get(name) for name in ("datetime", "content", "title"))
            text = next(filter(None, named), None) or _text(page, container)
            around = page.ancestors(container.index)
            if len(text) <= MAX_TIME_LENGTH and not any(_is_outside(c) for c in around):
                found.append(text)
    return tuple(found)


def _date_lines(page: Outline) -> tuple[str, ...]:
    """The short lines anywhere on the page that have figures enough for a date and few words."""
    return tuple(
        line.text
        for line in page.lines
        if len(line.text) <= MAX_TIME_LENGTH and len(DATE_FIGURES.findall(line.text)) > 1
    )[:MAX_DATE_LINES]


def _is_published(container: Container) -> bool:
    words = container.words | name_words(container.attributes.get("itemprop", ""))
    return not PUBLISHED_MARKS.isdisjoint(words) or "pubdate" in container.attributes


def _is_updated(container: Container) -> bool:
    words = container.words | name_words(container.attributes.get("itemprop", ""))
    return not UPDATED_MARKS.isdisjoint(words)


def _is_time(container: Container) -> bool:
    return container.name == "time" and not _is_updated(container)


def _is_outside(container: Container) -> bool:
    return container.name in ELSEWHERE_TAGS or (
        container.name not in WHOLE and not ELSEWHERE_MARKS.isdisjoint(container.words)
    )
