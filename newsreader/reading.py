"""From sources to scripts, as a listener asked: their rules, corrections, and a site's memory."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from newsreader.errors import CleaningError, CorrectionsError, NewsreaderError, PageError
from newsreader.model import Article, Page, Reading, Script
from newsreader.publish.files import write_whole
from newsreader.sources import fetch

if TYPE_CHECKING:
    from newsreader.cleaner.site_memory import SiteMemory

OnError = Callable[[PageError], None]
AS_IT_IS = Reading()


def read_articles(
    sources: Iterable[str | Path], on_error: OnError, reading: Reading = AS_IT_IS
) -> Iterator[Article]:
    """The article of each source that has one; `on_error` is told of the others.

    With a site memory all the sources are read before the first is cleaned, as what recurs on a
    site's pages is known only then; the memory's file is brought up to date.
    """
    from newsreader.cleaner import CleaningRules, clean  # loaded while the workers start

    try:
        rules = CleaningRules(reading.keep, reading.drop)
    except re.error as error:
        raise NewsreaderError(f"the pattern {error.pattern!r} cannot be read: {error}") from error
    pages: Iterable[Page] = _pages(sources, on_error)
    memory = None
    if reading.site_memory is not None:
        pages = tuple(pages)
        memory = _updated_memory(reading.site_memory, pages)
    for page in pages:
        try:
            yield clean(page, rules=rules, memory=memory)
        except CleaningError as error:
            on_error(error)


def _pages(sources: Iterable[str | Path], on_error: OnError) -> Iterator[Page]:
    for source in sources:
        try:
            yield fetch(source)
        except PageError as error:
            on_error(error)


def _updated_memory(path: Path, pages: Iterable[Page]) -> SiteMemory:
    """What the file knows of sites and these pages add, written back to the file."""
    from newsreader.cleaner.site_memory import SiteMemory, remember

    try:
        known = SiteMemory.from_json(path.read_text(encoding="utf-8")) if path.exists() else None
    except (OSError, UnicodeDecodeError, NewsreaderError) as error:
        raise NewsreaderError(f"{path}: {error}") from error
    memory = remember(pages, known)
    with write_whole(path) as file:
        file.write(memory.to_json().encode())
    return memory


def read_scripts(
    sources: Iterable[str | Path], on_error: OnError, reading: Reading = AS_IT_IS
) -> Iterator[Script]:
    """The script of each source that gives an article, corrected as was asked.

    Raises `CorrectionsError` for corrections that make no sense or match nothing.
    """
    from newsreader.segmenter import segment

    scripts = map(segment, read_articles(sources, on_error, reading))
    return _corrected(scripts, reading.corrections) if reading.corrections else scripts


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
