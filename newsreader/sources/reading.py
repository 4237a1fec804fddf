"""A source, whatever it is, to a page."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from newsreader.errors import FetchError
from newsreader.model import Page
from newsreader.sources.decoding import decode
from newsreader.sources.kinds import foreign, is_feed, media_type_of
from newsreader.sources.web import MAX_BYTES, Response, get

if TYPE_CHECKING:
    from newsreader.sources.feeds import Entry

_ADDRESS = re.compile(r"(?i)([a-z][a-z0-9+.-]+)://")  # one letter is a drive
_INPUT = "standard input"
NEWEST = 10  # stories of a feed


def fetch(source: str | Path) -> Page:
    r"""Return what a file, `-` (standard input) or an `http(s)` address holds.

    The text is decoded by its byte order mark, the server's or the page's own declaration, or
    else by what it looks like; line ends are `\n`. A `FetchError` says in one line why a
    source cannot be read: it is missing, empty, over 20 MB, or no text.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     path = Path(folder, "page.txt")
    ...     _ = path.write_text("Bridge reopens")
    ...     fetch(path)
    Page(content='Bridge reopens', media_type='text/plain', url=None)
    """
    return _page(_load(source))


def fetch_all(
    source: str | Path, on_error: Callable[[FetchError], None], *, newest: int = NEWEST
) -> Iterator[tuple[str, Page]]:
    """Give the page at a source or, of a feed, the pages of its first stories; each with its name.

    That is the source as it was given, or a story's address. A story whose page cannot be read is
    taken from the feed, if that has it whole; otherwise, and where the source itself cannot be
    read, `on_error` is told.
    """
    try:
        loaded = _load(source)
        if not is_feed(loaded.data):
            yield str(source), _page(loaded)
            return
        from newsreader.sources.feeds import entries  # loaded where there is a feed

        address = loaded.response.url if loaded.response else None
        stories = entries(loaded.source, loaded.data, address)[:newest]
    except FetchError as error:
        on_error(error)
        return
    for story in stories:
        page = _page_of(story, on_error)
        if page is not None:
            yield story.address or str(source), page


def _page_of(story: Entry, on_error: Callable[[FetchError], None]) -> Page | None:
    if story.address is None:
        return story.page
    try:
        return fetch(story.address)
    except FetchError as error:
        if story.page is None:
            on_error(error)
        return story.page


class _Loaded(NamedTuple):
    """What is at a source, before it is known to be a page."""

    source: str
    data: bytes
    suffix: str = ""
    response: Response | None = None


def _load(source: str | Path) -> _Loaded:
    if source == "-":
        return _Loaded(_INPUT, _read_input())
    address = _ADDRESS.match(source) if isinstance(source, str) else None
    if address is None:
        return _Loaded(str(source), _read_file(Path(source), str(source)), Path(source).suffix)
    if address[1].lower() not in {"http", "https"}:
        raise FetchError(str(source), "only files and http or https addresses can be read")
    response = get(str(source))
    return _Loaded(str(source), response.data, response.suffix, response)


def _page(loaded: _Loaded) -> Page:
    source, data, suffix, response = loaded
    if not data.strip():
        raise FetchError(source, "is empty")
    if (kind := foreign(data)) is not None:
        raise FetchError(source, f"is {kind}, not HTML or plain text")
    content = decode(data, response.charset if response else None)
    if content is None:
        raise FetchError(source, "is not text in any known encoding")
    if not content.strip():
        raise FetchError(source, "is empty")
    if response is None:
        return Page(content, media_type_of(content, suffix))
    return Page(content, media_type_of(content, suffix, response.media_type), response.url)


def _read_input() -> bytes:
    if sys.stdin is None or sys.stdin.closed:
        raise FetchError(_INPUT, "is closed")
    return _read(sys.stdin.buffer, _INPUT)


def _read_file(path: Path, source: str) -> bytes:
    try:
        if path.is_dir():
            raise FetchError(source, "is a folder, not a page")
        with path.open("rb") as file:
            return _read(file, source)
    except FileNotFoundError as error:
        raise FetchError(source, "there is no such file") from error
    except PermissionError as error:
        raise FetchError(source, "may not be read: permission denied") from error
    except (OSError, ValueError) as error:  # a NUL in a file name is a ValueError
        reason = getattr(error, "strerror", None) or str(error)
        raise FetchError(source, f"cannot be read: {reason}") from error


def _read(file: BinaryIO, source: str) -> bytes:
    """Return all of a file that may have no known size, as a pipe or a device has none."""
    data = BytesIO()
    while piece := file.read(1 << 20):
        data.write(piece)
        if data.tell() > MAX_BYTES:
            raise FetchError(source, f"is larger than {MAX_BYTES // 1_000_000} MB")
    return data.getvalue()
