"""What a web server answers."""

from __future__ import annotations

import time
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, NamedTuple

from newsreader.errors import FetchError

if TYPE_CHECKING:
    import httpx

MAX_BYTES = 20_000_000
MAX_REDIRECTS = 10
CONNECT_SECONDS = 10.0
SILENT_SECONDS = 20.0
TOTAL_SECONDS = 60.0

# What a page may be sent as; the content then says which it is.
PAGE_TYPES = {
    "application/atom+xml",
    "application/rdf+xml",
    "application/rss+xml",
    "application/xhtml+xml",
    "application/xml",
    "text/html",
    "text/markdown",
    "text/plain",
    "text/xml",
}


class Response(NamedTuple):
    """A server's answer: its bytes, the address they came from, and what it says they are."""

    data: bytes
    url: str
    media_type: str | None
    charset: str | None
    suffix: str


def get(url: str) -> Response:
    """Return what is at an address after at most 10 redirects, up to 20 MB, within a minute.

    Anything else is a `FetchError`: a refused or broken connection, a status that is no success,
    content that is no text.
    """
    import httpx

    try:
        with (
            httpx.Client(
                headers=_headers(),
                follow_redirects=True,
                max_redirects=MAX_REDIRECTS,
                timeout=httpx.Timeout(SILENT_SECONDS, connect=CONNECT_SECONDS),
            ) as client,
            client.stream("GET", url) as response,
        ):
            return _receive(url, response)
    except httpx.TooManyRedirects as error:
        raise FetchError(url, f"redirects more than {MAX_REDIRECTS} times") from error
    except httpx.TimeoutException as error:
        raise FetchError(url, f"no answer within {SILENT_SECONDS:.0f} seconds") from error
    except httpx.ConnectError as error:
        raise FetchError(url, f"no connection: {_one_line(error)}") from error
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise FetchError(url, f"cannot be fetched: {_one_line(error)}") from error


def _headers() -> dict[str, str]:
    from importlib.metadata import version  # 12 ms, which a page from the disk can do without

    return {
        "User-Agent": f"newsreader/{version('newsreader')}",
        "Accept": "text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.1",
    }


def _receive(url: str, response: httpx.Response) -> Response:
    if not response.is_success:
        phrase = f"{response.status_code} {response.reason_phrase}".strip()
        raise FetchError(url, f"the server answered {phrase}")
    media_type = response.headers.get("content-type", "").partition(";")[0].strip().lower() or None
    if media_type and media_type not in PAGE_TYPES:
        raise FetchError(url, f"is {media_type}, not HTML or plain text")
    return Response(
        data=_body(url, response),
        url=str(response.url),
        media_type=media_type,
        charset=response.charset_encoding,
        suffix=PurePosixPath(response.url.path).suffix,
    )


def _body(url: str, response: httpx.Response) -> bytes:
    """Return the content, uncompressed; a server that drips or never ends is left in time."""
    deadline = time.monotonic() + TOTAL_SECONDS
    body = bytearray()
    for piece in response.iter_bytes():
        body += piece
        if len(body) > MAX_BYTES:
            raise FetchError(url, f"is larger than {MAX_BYTES // 1_000_000} MB")
        if time.monotonic() > deadline:
            raise FetchError(url, f"took longer than {TOTAL_SECONDS:.0f} seconds")
    return bytes(body)


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split()) or type(error).__name__
