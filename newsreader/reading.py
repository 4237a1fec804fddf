"""From sources to scripts, as a listener asked: their rules, corrections, and a site's memory."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING

from newsreader.errors import CleaningError, CorrectionsError, NewsreaderError, PageError
from newsreader.model import Article, Page, Reading, Script
from newsreader.publish.files import write_whole
from newsreader.sources import fetch_all

if TYPE_CHECKING:
    from newsreader.cleaner.site_memory import SiteMemory
    from newsreader.speech.clip_cache import Cache

OnError = Callable[[PageError], None]
Found = tuple[str, Page]  # a page, and the source it came from as it was named
AS_IT_IS = Reading()


def read_articles(
    sources: Iterable[str | Path], on_error: OnError, reading: Reading = AS_IT_IS
) -> Iterator[Article]:
    """The article of each source that has one; `on_error` is told of the others.

    With a site memory all the sources are read before the first is cleaned, as what recurs on a
    site's pages is known only then; the memory's file is brought up to date.
    """
    return _articles(_pages(sources, on_error, reading), on_error, reading)


def _articles(pages: Iterable[Found], on_error: OnError, reading: Reading) -> Iterator[Article]:
    from newsreader.cleaner import CleaningRules, clean  # loaded while the workers start

    try:
        rules = CleaningRules(reading.keep, reading.drop)
    except re.error as error:
        raise NewsreaderError(f"the pattern {error.pattern!r} cannot be read: {error}") from error
    memory = None
    if reading.site_memory is not None:
        pages = tuple(pages)
        memory = _updated_memory(Path(reading.site_memory), pages)
    for source, page in pages:
        try:
            yield clean(page, rules=rules, memory=memory, place=_place(source, page))
        except CleaningError as error:
            on_error(CleaningError(source, error.reason))


def _pages(sources: Iterable[str | Path], on_error: OnError, reading: Reading) -> Iterator[Found]:
    for source in sources:
        yield from fetch_all(source, on_error, newest=reading.newest)


def _place(source: str, page: Page) -> str | None:
    """Where a page is known to be from: its address, or the file's, whose folder is a site."""
    return page.url or (None if source == "-" else Path(source).absolute().as_uri())


def _updated_memory(path: Path, pages: Iterable[Found]) -> SiteMemory:
    """What the file knows of sites and these pages add, written back to the file."""
    from newsreader.cleaner.site_memory import SiteMemory, remember

    try:
        known = SiteMemory.from_json(path.read_text(encoding="utf-8")) if path.exists() else None
    except (OSError, UnicodeDecodeError, NewsreaderError) as error:
        raise NewsreaderError(f"{path}: {error}") from error
    memory = remember((replace(page, url=_place(source, page)) for source, page in pages), known)
    with write_whole(path) as file:
        file.write(memory.to_json().encode())
    return memory


def read_scripts(
    sources: Iterable[str | Path],
    on_error: OnError,
    reading: Reading = AS_IT_IS,
    *,
    cache: Cache | None = None,
    on_new: Callable[[], None] = lambda: None,
) -> Iterator[Script]:
    """The script of each source that gives an article, corrected as was asked.

    The script of a page that `cache` knows is taken from it; `on_new` is called before the work
    on others. Raises `CorrectionsError` for corrections that make no sense or match nothing.
    """
    pages = _pages(sources, on_error, reading)
    if cache is None or reading.site_memory is not None:  # what a memory adds is in no page
        on_new()
        scripts = _scripts(pages, on_error, reading)
    else:
        scripts = _recalled(pages, on_error, reading, cache, on_new)
    return _corrected(scripts, Path(reading.corrections)) if reading.corrections else scripts


def _scripts(pages: Iterable[Found], on_error: OnError, reading: Reading) -> Iterator[Script]:
    from newsreader.segmenter import segment

    return map(segment, _articles(pages, on_error, reading))


def _recalled(
    pages: Iterable[Found],
    on_error: OnError,
    reading: Reading,
    cache: Cache,
    on_new: Callable[[], None],
) -> Iterator[Script]:
    """The script of each page: read from the cache, or made and put there."""
    from newsreader.publish.as_json import from_json, to_json
    from newsreader.speech.clip_cache import is_short, key_of

    for source, page in pages:
        key = key_of(["script", asdict(page), reading.keep, reading.drop])
        found = cache.get(key)
        if found is not None:
            yield from_json(Script, found[1])
            continue
        on_new()
        for script in _scripts([(source, page)], on_error, reading):
            if is_short(script.article):
                cache.put(key, {}, to_json(script).encode())
            yield script


def _corrected(scripts: Iterable[Script], path: Path) -> Iterator[Script]:
    from newsreader.segmenter.correcting import correct, require_matches
    from newsreader.segmenter.corrections import parse_corrections

    try:
        corrections = parse_corrections(path.read_bytes(), source=str(path))
    except OSError as error:
        raise CorrectionsError(str(path), f"cannot be read: {error.strerror or error}") from error
    all_scripts = tuple(scripts)
    require_matches(all_scripts, corrections)
    for script in all_scripts:
        yield correct(script, corrections)
