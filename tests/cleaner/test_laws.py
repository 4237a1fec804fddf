"""What holds for every page, whatever is in it."""

import json
import time
from dataclasses import asdict
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.cleaner import clean
from newsreader.cleaner.markup import parse
from newsreader.cleaner.plain_text import article_text
from newsreader.errors import CleaningError
from newsreader.model import Article, Page

PAGES = [
    path.read_text(encoding="utf-8")
    for path in sorted((Path(__file__).parent / "pages").glob("*.html"))
]
TAGS = ["p", "div", "article", "aside", "b", "a", "ul", "li", "h2", "br", "table", "td", "span"]
NAMES = ["", "related", "caption", "story-body", "newsletter", "paywall", "hidden", "comments"]
SENTENCES = [
    "The harbour wall will be rebuilt before the winter, the council said.",
    "Nobody was hurt.",
    "Read more",
    "By Ann Oakes",
    "“We saw the wave coming,” said Ivo Larch, who keeps the light.",
    "Sign up to our newsletter",
]
texts = st.sampled_from(SENTENCES) | st.text(max_size=60)


@st.composite
def pages(draw: st.DrawFn) -> str:
    """Tag soup: elements opened and closed in any order, with news and furniture between."""
    parts = []
    for _ in range(draw(st.integers(0, 25))):
        tag = draw(st.sampled_from(TAGS))
        name = draw(st.sampled_from(NAMES))
        parts.append(draw(st.sampled_from([f'<{tag} class="{name}">', f"</{tag}>", f"<{tag}>"])))
        parts.append(draw(texts))
    return "".join(parts)


def cleaned(content: str) -> Article | None:
    try:
        return clean(Page(content, url="https://coast.example/news/1"))
    except CleaningError:
        return None


def heard(article: Article) -> str:
    blocks = [block.text for block in article.blocks]
    return "\n".join([article.headline, article.standfirst or "", *blocks])


@settings(deadline=None, max_examples=150)
@given(pages())
def test_only_a_cleaning_error_escapes(content: str) -> None:
    cleaned(content)


@settings(deadline=None, max_examples=120)
@given(st.sampled_from(PAGES), st.data())
def test_a_damaged_page_is_cleaned_or_refused(content: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(content)))
    end = data.draw(st.integers(start, min(len(content), start + 300)))
    noise = data.draw(st.text(max_size=12) | st.sampled_from(["<", "<script>", "<!--", "</div>"]))
    cleaned(content[:start] + noise + content[end:])
    cleaned(content[:start])


@pytest.mark.parametrize("url", [None, "", "http://[::1", "x y://[", "https://coast.example/"])
def test_no_address_does_damage(url: str | None) -> None:
    assert clean(Page(PAGES[0], url=url)).blocks


@settings(deadline=None, max_examples=120)
@given(pages() | st.sampled_from(PAGES))
def test_no_visible_line_vanishes(content: str) -> None:
    article = cleaned(content)
    if article is None:
        return
    taken = {line.text for line in article.removed}
    told = heard(article)
    for line in parse(content).outline.lines:
        assert line.text in taken or line.text in told, line.text


@settings(deadline=None, max_examples=120)
@given(pages() | st.sampled_from(PAGES))
def test_blocks_are_single_folded_lines(content: str) -> None:
    article = cleaned(content)
    for block in article.blocks if article else ():
        assert block.text
        assert block.text == " ".join(block.text.split())


@pytest.mark.parametrize("content", PAGES)
def test_a_cleaned_article_is_clean(content: str) -> None:
    article = clean(Page(content))
    again = clean(Page(article_text(article), "text/plain"))
    assert again.headline == article.headline
    assert heard(again).split() == heard(article).split()


@settings(deadline=None, max_examples=80)
@given(st.text(st.sampled_from("\ud800\udfffa é"), min_size=1, max_size=8))
def test_no_half_character_reaches_an_article(odd: str) -> None:
    story = {
        "@type": "NewsArticle",
        "headline": f"Wall {odd} holds",
        "author": [{"name": f"Ann {odd} Oakes"}],
        "publisher": {"name": f"Packet {odd}"},
        "articleSection": odd,
        "articleBody": "\n".join(f"Day {n} {odd}: {SENTENCES[0]}" for n in range(9)),
    }
    script = f'<script type="application/ld+json">{json.dumps(story)}</script>'
    meta = f'<meta property="og:description" content="{odd}"><title>&#xD800;{odd}</title>'
    told = f"<h1>Wall {odd}</h1><p>{SENTENCES[0]}&#xDFFF;&#55296;{odd}</p><p>{SENTENCES[4]}</p>"
    for page in (
        Page(meta + script),
        Page(meta + script + told),
        Page(f"{odd} Wall holds\n\n{SENTENCES[0]} {odd}", "text/plain"),
    ):
        assert json.dumps(asdict(clean(page)), ensure_ascii=False, default=str).encode()


HOSTILE = {
    "nested 100,000 deep": "<div>" * 100_000 + SENTENCES[0] + "</div>" * 100_000,
    "inline elements that never close": "<b>x " * 60_000,
    "lists in lists": "<ul><li>" * 60_000,
    "scripts that never close": "<script>" * 300_000,
    "comments that never close": "<!--" * 300_000,
    "one attribute after the other": "<p " + " ".join(f"a{n}=1" for n in range(50_000)) + ">x",
    "breaks without end": "word<br>" * 60_000,
    "20 MB of text": f"<p>{'The tide rose. ' * 1_400_000}</p>",
    "20 MB of script": f"<p>{SENTENCES[0]}</p><script>{'x' * 20_000_000}</script>",
    "20 MB of elements": "<p>tide</p>" * 1_900_000,
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_markup_takes_bounded_time(kind: str) -> None:
    began = time.process_time()
    cleaned(HOSTILE[kind])
    assert time.process_time() - began < 20


def test_time_grows_with_size_and_no_faster() -> None:
    def seconds(paragraphs: int) -> float:
        content = f"<article>{f'<div><p>{SENTENCES[0]}</p></div>' * paragraphs}</article>"
        began = time.process_time()
        cleaned(content)
        return time.process_time() - began

    seconds(500)
    assert seconds(8_000) < 16 * max(seconds(1_000), 0.02)
