"""Addresses become pages, or say in one line why they cannot: against a real server."""

import gzip
import socket
from importlib.metadata import version

import pytest

from newsreader.errors import FetchError
from newsreader.model import Page
from newsreader.sources import fetch, web
from tests.sources.server import Handler, put

SPEECH = "<p>Ann Lea said: “It’s the café’s £4,000.”"


def reason(url: str) -> str:
    """Why an address is refused; its error is one line and begins with the address."""
    with pytest.raises(FetchError) as caught:
        fetch(url)
    assert str(caught.value) == f"{url}: {caught.value.reason}"
    assert "\n" not in str(caught.value)
    return caught.value.reason


def test_a_page_comes_with_its_address(server: str) -> None:
    put("/news", SPEECH.encode(), "text/html; charset=utf-8")
    assert fetch(f"{server}/news") == Page(SPEECH, "text/html", f"{server}/news")


def test_the_scheme_may_be_in_capitals(server: str) -> None:
    put("/news", SPEECH.encode())
    assert fetch(f"HTTP{server.removeprefix('http')}/news").content == SPEECH


def test_the_address_is_the_last_one(server: str) -> None:
    put("/old", b"", None, 301, Location="/newer")
    put("/newer", b"", None, 302, Location=f"{server}/newest?from=feed")
    put("/newest", SPEECH.encode())
    assert fetch(f"{server}/old").url == f"{server}/newest?from=feed"


def test_the_request_says_who_asks(server: str) -> None:
    put("/news", SPEECH.encode())
    fetch(f"{server}/news")
    assert Handler.agents[-1] == f"newsreader/{version('newsreader')}"


def test_the_servers_charset_is_believed_before_the_pages(server: str) -> None:
    text = '<meta charset="iso-8859-7"><p>Мэр сказала: Мы очень довольны.'
    put("/russian", text.encode("koi8-r"), "text/html; charset=koi8-r")
    assert fetch(f"{server}/russian").content == text


def test_compressed_pages_are_unpacked(server: str) -> None:
    put("/packed", gzip.compress(SPEECH.encode()), Content_Encoding="gzip")
    assert fetch(f"{server}/packed").content == SPEECH


@pytest.mark.parametrize(
    ("path", "content_type", "body", "media_type"),
    [
        ("/a.txt", "text/plain", "News", "text/plain"),
        ("/a", "text/plain", "He typed <b> and it was bold", "text/plain"),
        ("/b", "text/plain", "<!doctype html><p>News", "text/html"),
        ("/c", "application/xhtml+xml", "<html><p>News</p></html>", "text/html"),
        ("/d", None, "<p>News", "text/html"),
        ("/e", "TEXT/HTML", "<p>News", "text/html"),
    ],
)
def test_what_the_server_says_and_sends_tells_html_from_plain_text(
    server: str, path: str, content_type: str | None, body: str, media_type: str
) -> None:
    put(path, body.encode(), content_type)
    assert fetch(server + path).media_type == media_type


@pytest.mark.parametrize(
    ("status", "words"),
    [(404, "404 Not Found"), (403, "403 Forbidden"), (500, "500 Internal"), (304, "304 Not")],
)
def test_a_status_that_is_no_success_is_named(server: str, status: int, words: str) -> None:
    put("/status", b"<p>Sorry", status=status)
    assert words in reason(f"{server}/status")


@pytest.mark.parametrize(
    "content_type", ["image/png", "application/pdf", "audio/mpeg", "application/zip"]
)
def test_content_that_is_no_page_is_named(server: str, content_type: str) -> None:
    put("/other", b"data", content_type)
    assert reason(f"{server}/other") == f"is {content_type}, not HTML or plain text"


def test_a_pdf_that_claims_to_be_html_is_named(server: str) -> None:
    put("/paper", b"%PDF-1.7\n...")
    assert reason(f"{server}/paper") == "is a PDF file, not HTML or plain text"


def test_an_empty_answer_is_named(server: str) -> None:
    put("/empty", b"")
    assert reason(f"{server}/empty") == "is empty"


def test_redirects_that_never_end_are_named(server: str) -> None:
    put("/round", b"", None, 302, Location="/round")
    assert reason(f"{server}/round") == "redirects more than 10 times"


def test_a_redirect_to_something_else_than_the_web_is_refused(server: str) -> None:
    put("/away", b"", None, 302, Location="ftp://127.0.0.1/page.html")
    assert reason(f"{server}/away").startswith("cannot be fetched: ")


def test_an_answer_of_more_than_20_megabytes_is_cut_off(server: str) -> None:
    assert reason(f"{server}/endless") == "is larger than 20 MB"


def test_a_small_answer_that_unpacks_to_more_than_20_megabytes_is_cut_off(server: str) -> None:
    put("/bomb", gzip.compress(b" " * 30_000_000), Content_Encoding="gzip")
    assert reason(f"{server}/bomb") == "is larger than 20 MB"


def test_a_broken_compression_is_named(server: str) -> None:
    put("/broken", b"not gzip at all", Content_Encoding="gzip")
    assert reason(f"{server}/broken").startswith("cannot be fetched: ")


def test_an_answer_that_breaks_off_is_named(server: str) -> None:
    put("/short", b"<p>News", Content_Length="1000")
    assert reason(f"{server}/short").startswith("cannot be fetched: ")


def test_a_silent_server_is_left(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web, "SILENT_SECONDS", 0.2)
    assert reason(f"{server}/silence").startswith("no answer within ")


def test_a_server_that_drips_is_left(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web, "TOTAL_SECONDS", 0.3)
    assert reason(f"{server}/drip").startswith("took longer than ")


def test_a_port_where_nobody_listens_is_named() -> None:
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        port = bound.getsockname()[1]
    assert reason(f"http://127.0.0.1:{port}/").startswith("no connection: ")


@pytest.mark.parametrize("url", ["http://", "http://[::1/", "http://a b/", "http://x:99999999/"])
def test_an_impossible_address_is_named(url: str) -> None:
    assert reason(url).startswith(("cannot be fetched: ", "no connection: "))
