"""A feed is the pages of its stories: against a real server."""

from pathlib import Path

import pytest

import newsreader
from newsreader.errors import FetchError
from newsreader.model import Page
from newsreader.reading import read_articles
from newsreader.sources import fetch, fetch_all
from tests.sources.server import put

RSS = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Saltmere Post</title><language>en-gb</language>{items}</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Saltmere Post</title>
<entry><title>Ferry sails</title><link href="news/ferry"/></entry>
<entry><title>Bridge &amp; pier shut</title><link rel="alternate" href="/news/bridge"/></entry>
</feed>"""
RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
xmlns="http://purl.org/rss/1.0/"><item rdf:about="a"><title>Ferry sails</title>
<link>{server}/news/ferry</link></item></rdf:RDF>"""
WHOLE = """<p>The ferry to Marlow Sound sailed again on Monday after three weeks in dock.</p>
<p>&quot;We are glad to be back on the water,&quot; said its master, Odo Finch.</p>"""


def item(title: str, link: str = "", whole: str = "") -> str:
    content = f"<content:encoded><![CDATA[{whole}]]></content:encoded>" if whole else ""
    return (
        f"<item><title>{title}</title><link>{link}</link>{content}"
        "<description>In short.</description>"
        "<pubDate>Mon, 06 Oct 2025 07:30:00 GMT</pubDate></item>"
    )


def serve_pages() -> None:
    put("/news/ferry", b"<h1>Ferry sails</h1><p>It sailed.")
    put("/news/bridge", b"<h1>Bridge shut</h1><p>It is shut.")


def read(source: str | Path, newest: int = 10) -> tuple[list[Page], list[FetchError]]:
    errors: list[FetchError] = []
    pages = [page for _, page in fetch_all(source, errors.append, newest=newest)]
    return pages, errors


def addresses(source: str | Path, newest: int = 10) -> list[str | None]:
    pages, errors = read(source, newest)
    assert errors == []
    return [page.url for page in pages]


@pytest.mark.parametrize("media_type", ["application/rss+xml", "text/xml", "text/html", None])
def test_rss_is_read_whatever_it_is_sent_as(server: str, media_type: str | None) -> None:
    serve_pages()
    items = item("Ferry", f"{server}/news/ferry") + item("Bridge", f"{server}/news/bridge")
    put("/feed", RSS.format(items=items).encode(), media_type)
    both = [f"{server}/news/ferry", f"{server}/news/bridge"]
    assert addresses(f"{server}/feed") == both
    assert addresses(f"{server}/feed", newest=1) == both[:1]


def test_so_is_atom_with_links_from_its_own_address(server: str) -> None:
    serve_pages()
    put("/feed.xml", ATOM.encode(), "application/atom+xml")
    assert addresses(f"{server}/feed.xml") == [f"{server}/news/ferry", f"{server}/news/bridge"]


def test_so_is_a_feed_in_a_file(server: str, tmp_path: Path) -> None:
    serve_pages()
    feed = tmp_path / "feed.rdf"
    feed.write_text(RDF.format(server=server))
    assert addresses(feed) == [f"{server}/news/ferry"]


def test_a_story_that_is_there_twice_is_read_once(server: str) -> None:
    serve_pages()
    put("/feed", RSS.format(items=item("Ferry", f"{server}/news/ferry") * 2).encode())
    assert addresses(f"{server}/feed") == [f"{server}/news/ferry"]


def test_a_page_that_cannot_be_read_is_told_and_the_others_are_read(server: str) -> None:
    serve_pages()
    put("/gone", b"", status=410)
    items = item("Gone", f"{server}/gone") + item("Ferry", f"{server}/news/ferry")
    put("/feed", RSS.format(items=items).encode())
    pages, [error] = read(f"{server}/feed")
    assert [page.url for page in pages] == [f"{server}/news/ferry"]
    assert error.source == f"{server}/gone"


def test_or_it_is_taken_from_the_feed_where_that_has_it_whole(server: str, tmp_path: Path) -> None:
    put("/gone", b"", status=410)
    items = item("Ferry &amp; crew sail", f"{server}/gone", WHOLE) + item("No page", "", WHOLE)
    feed = tmp_path / "feed.xml"
    feed.write_text(RSS.format(items=items))
    errors: list[newsreader.PageError] = []
    article, other = read_articles([feed], errors.append)
    assert errors == []
    assert article.headline == "Ferry & crew sail"
    assert article.url == f"{server}/gone"
    assert str(article.published) == "2025-10-06"
    assert article.language == "en-GB"
    assert [block.text[:9] for block in article.blocks] == ["The ferry", '"We are g']
    assert (other.headline, other.url) == ("No page", None)


def test_a_feed_names_no_files(tmp_path: Path) -> None:
    (tmp_path / "secret.html").write_text("<h1>Secret</h1><p>This is not for the air.")
    feed = tmp_path / "feed.xml"
    links = (f"file://{tmp_path}/secret.html", f"{tmp_path}/secret.html", "secret.html")
    feed.write_text(RSS.format(items="".join(item("A", link) for link in links)))
    pages, [error] = read(feed)
    assert pages == []
    assert error.reason == "is a feed without a story"


def test_a_feed_that_breaks_off_is_read_as_far_as_it_goes(server: str) -> None:
    serve_pages()
    items = item("Ferry", f"{server}/news/ferry")
    put("/feed", RSS.format(items=items).encode().partition(b"</channel>")[0] + b"<item><tit")
    assert addresses(f"{server}/feed") == [f"{server}/news/ferry"]


def test_a_feed_of_a_feed_is_no_page(server: str) -> None:
    put("/feed", RSS.format(items=item("Again", f"{server}/feed")).encode(), "text/xml")
    pages, [error] = read(f"{server}/feed")
    assert pages == []
    assert "is a feed, not HTML" in error.reason


def test_one_page_of_a_feed_cannot_be_fetched_as_one(server: str) -> None:
    put("/feed", RSS.format(items="").encode())
    with pytest.raises(FetchError, match="is a feed, not HTML or plain text"):
        fetch(f"{server}/feed")


def test_a_bulletin_has_a_chapter_for_each_story(server: str, tmp_path: Path) -> None:
    for name in ("ferry", "bridge"):
        page = f"<h1>The {name} story</h1><article>{WHOLE}{WHOLE}</article>"
        put(f"/news/{name}", page.encode())
    put("/feed.xml", ATOM.encode(), "application/atom+xml")
    bulletin = newsreader.narrate(f"{server}/feed.xml", tmp_path / "news.mp3", synthesizer="silent")
    assert [chapter.title for chapter in bulletin.chapters] == [
        "The ferry story",
        "The bridge story",
    ]


def test_a_story_that_is_no_article_is_named_by_its_address(server: str, tmp_path: Path) -> None:
    put("/thin", b"<p>Sign in")
    feed = tmp_path / "feed.xml"
    feed.write_text(RSS.format(items=item("Thin", f"{server}/thin")))
    errors: list[newsreader.PageError] = []
    assert list(read_articles([feed], errors.append)) == []
    assert [error.source for error in errors] == [f"{server}/thin"]
