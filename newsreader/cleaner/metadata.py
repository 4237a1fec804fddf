"""What a page says about its story, each statement weighed against the others."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from urllib.parse import urljoin, urlsplit

from newsreader.cleaner.bylines import ADDRESS, is_desk, names_job, split_names
from newsreader.cleaner.dates import is_later, read_date
from newsreader.cleaner.head import Head, read_head
from newsreader.cleaner.headlines import MAX_TITLE, choose_headline, key
from newsreader.cleaner.languages import language_tag
from newsreader.cleaner.markup import Document
from newsreader.cleaner.outline import Outline
from newsreader.cleaner.story_top import StoryTop, read_top
from newsreader.cleaner.structured_data import Story, read_story
from newsreader.guessed_languages import guess_language
from newsreader.lexicon.page_marks import (
    AUTHOR_METAS,
    DESCRIPTION_METAS,
    PUBLISHED_METAS,
    SECTION_METAS,
    SITE_METAS,
    TITLE_METAS,
    UPDATED_METAS,
)

MAX_DATE = 200
LONG_LINE = 80
# A line is a title's headline with this share of its letters, and so many.
PART, LEAST_TITLE = 0.4, 15
DATE_IN_ADDRESS = re.compile(r"/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?!\d)")


@dataclass(frozen=True, slots=True)
class Metadata:
    """All that is known of a story but its text; what is not known is `None` or empty.

    `description` and `body` (JSON-LD's `articleBody`) are evidence, not for reading aloud: they may
    be cut off or stale. `kind` is the type the page claims (`NewsArticle`, `website`), `sites` the
    names the site goes by, `headline_line` the outline's line that shows the headline.
    """

    headline: str | None = None
    standfirst: str | None = None
    authors: tuple[str, ...] = ()
    publisher: str | None = None
    published: datetime | date | None = None
    updated: datetime | date | None = None
    language: str = "en"
    url: str | None = None
    section: str | None = None
    description: str | None = None
    body: str | None = None
    kind: str | None = None
    sites: tuple[str, ...] = ()
    headline_line: int | None = None


def read_metadata(document: Document, url: str | None = None) -> Metadata:
    """The metadata of a page; `url` is where it was read from.

    JSON-LD, meta tags, microdata and what a reader sees are evidence; none is believed blindly.

    >>> from newsreader.cleaner.markup import parse
    >>> read_metadata(parse("<h1>Bridge reopens</h1><p>By Ann Oakes</p>")).authors
    ('Ann Oakes',)
    """
    page = document.outline
    head = read_head(document)
    address = _address(head, url)
    story = read_story(document.json_ld, address)
    sites = _sites(head, story, address)
    headline = choose_headline(
        story.headline, head.first(*TITLE_METAS), head.title, _headings(page, head), sites
    )
    description = head.first(*DESCRIPTION_METAS) or story.description
    top = read_top(page, document.signatures, headline, description)
    language = _language(head, story, page)
    published, updated = _dates(story, head, top, address, month_first=language.endswith("-US"))
    return Metadata(
        headline=headline,
        standfirst=top.standfirst,
        authors=_authors(story, head, top, sites),
        publisher=_publisher(story, head),
        published=published,
        updated=updated,
        language=language,
        url=address,
        section=_section(story, head),
        description=description,
        body=story.body,
        kind=story.kind or head.first("og:type"),
        sites=sites,
        headline_line=top.headline_line,
    )


def _language(head: Head, story: Story, page: Outline) -> str:
    """The declared language, unless the page's longer lines clearly speak another one."""
    named = head.first("og:locale", "content-language", "dc.language")
    prose = (line.text for line in page.lines if len(line.text) >= LONG_LINE)
    return guess_language(" ".join(prose), language_tag(head.language, story.language, named))


def _headings(page: Outline, head: Head) -> list[str]:
    """The main headings; on a page without one, the lines that its title is made of."""
    spans = (c for c in page.containers if c.name == "h1" and c.first < c.last)
    found = [" ".join(line.text for line in page.lines[c.first : c.last]) for c in spans]
    title = key(head.title or "")
    if found or not title:
        return found
    lines = (line.text for line in page.lines if not line.linked and len(line.text) <= MAX_TITLE)
    return [text for text in lines if _is_part(key(text), title)][:1]


def _is_part(text: str, title: str) -> bool:
    """Whether a text is the beginning or the end of a title, and a good part of it."""
    long = len(text) >= PART * len(title) and len(text) >= LEAST_TITLE
    return long and (title.startswith(text) or title.endswith(text))


def _address(head: Head, url: str | None) -> str | None:
    """The page's canonical address; one that points to a site's front page is not believed."""
    for candidate in (head.canonical, head.first("og:url")):
        joined = _joined(url, candidate)
        if joined and urlsplit(joined).path.strip("/"):
            return joined
    return url


def _joined(url: str | None, candidate: str | None) -> str | None:
    try:
        joined = urljoin(url or "", candidate or "")
        parts = urlsplit(joined)
    except ValueError:
        return None
    return joined if candidate and parts.scheme in {"http", "https"} and parts.netloc else None


def _sites(head: Head, story: Story, address: str | None) -> tuple[str, ...]:
    """The names the site goes by: as it says, and as its host does."""
    named = [head.first(name) for name in SITE_METAS]
    host = (_host(address) or "").removeprefix("www.")
    labels = [host, host.rpartition(".")[0].removesuffix(".co").removesuffix(".com")]
    names = (story.publisher, *named, *labels, *labels[1].split("."))
    return tuple(dict.fromkeys(name for name in names if name and 1 < len(name) <= 40))


def _host(address: str | None) -> str | None:
    try:
        return urlsplit(address or "").hostname
    except ValueError:
        return None


def _publisher(story: Story, head: Head) -> str | None:
    names = (story.publisher, *(head.first(name) for name in SITE_METAS[:-1]))
    return next((name for name in names if name and "://" not in name), None)


def _section(story: Story, head: Head) -> str | None:
    for name in (story.section, head.first(*SECTION_METAS)):
        if name and not re.search(r"[_/]|://", name):
            return name.split(",")[0].strip() or None
    return None


def _authors(story: Story, head: Head, top: StoryTop, sites: tuple[str, ...]) -> tuple[str, ...]:
    """People first, then agencies and desks; the site itself only if nobody else is named.

    JSON-LD is believed before the byline a reader sees, that before meta tags, which often name
    whoever put the story into the system; these are believed where the byline agrees. A person in
    the byline is believed before a desk in JSON-LD.
    """
    metas = [_split(head.every([name])) for name in AUTHOR_METAS]
    agreeing = [names for names in metas if names and set(names) <= set(_prefixes(top.byline))]
    own = {key(site) for site in sites}
    described = _fullest(_split(story.authors), (top.byline, *top.authors[:1]), own)
    sources = [described, *agreeing, top.byline, *metas, *top.authors]
    signed = (described, *agreeing, top.byline)
    people = (names for names in signed if not all(map(is_desk, names)))
    ranked = (*people, *sources)
    best = next((names for names in ranked if any(key(name) not in own for name in names)), ())
    best = best or next((names for names in sources if names), ()) or _whole(story.authors)
    people_too = [name for name in best if not is_desk(name) and key(name) not in own]
    alone = [name for name in best if people_too and key(name) in own]
    return tuple(sorted((name for name in best if name not in alone), key=is_desk))


def _fullest(
    described: tuple[str, ...], shown: Iterable[tuple[str, ...]], own: set[str]
) -> tuple[str, ...]:
    """The names that JSON-LD gives, or those a reader sees where they are these and more people."""
    if not described or all(map(is_desk, described)):
        return described
    for names in shown:
        more = [name for name in names if name not in described]
        people = not any(is_desk(name) or names_job(name) or key(name) in own for name in more)
        if more and people and set(described) < set(names):
            return names
    return described


def _prefixes(names: Iterable[str]) -> Iterator[str]:
    """Every beginning of every name, as a byline may go on with a job."""
    for name in names:
        parts = name.split()
        yield from (" ".join(parts[:end]) for end in range(1, len(parts) + 1))


def _whole(fields: Iterable[str]) -> tuple[str, ...]:
    """Author fields that are no usual name, taken as they are if they are short."""
    return tuple(
        field for field in fields if 0 < len(field.split()) <= 5 and not ADDRESS.search(field)
    )


def _split(fields: Iterable[str]) -> tuple[str, ...]:
    names = (name for field in fields for name in split_names(field))
    return tuple(dict.fromkeys(names))


def _dates(
    story: Story, head: Head, top: StoryTop, address: str | None, *, month_first: bool
) -> tuple[date | None, date | None]:
    """When the story came out, and when it was changed if that was later."""
    in_address = ["/".join(m.groups()) for m in DATE_IN_ADDRESS.finditer(address or "")]
    first = (story.published, *_metas(head, PUBLISHED_METAS), *top.published)
    published = _date(first, month_first) or _date(in_address, month_first)
    published = published or _date(top.date_lines, month_first)
    last = (story.updated, *_metas(head, UPDATED_METAS), *top.updated)
    updated = _date(last, month_first)
    if published is None:
        return updated, None
    return published, updated if updated and _changes(published, updated) else None


def _changes(published: date, updated: date) -> bool:
    """Whether a story was changed after it came out, or on the day where no time is known."""
    timed = isinstance(published, datetime) and isinstance(updated, datetime)
    return is_later(updated, published) or not (timed or is_later(published, updated))


def _metas(head: Head, names: Iterable[str]) -> tuple[str, ...]:
    return tuple(content for name in names for content in head.metas.get(name, ()))


def _date(candidates: Iterable[str | None], month_first: bool) -> date | None:
    """The first candidate's day, with the time of the first on that day that has one."""
    read = [
        when
        for text in candidates
        if text and (when := read_date(text[:MAX_DATE], month_first=month_first))
    ]
    if not read:
        return None
    timed = (when for when in read if isinstance(when, datetime) and when.date() == read[0])
    return read[0] if isinstance(read[0], datetime) else next(timed, read[0])
