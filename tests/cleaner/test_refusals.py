"""Pages that are no article are named for what they are."""

import pytest

from newsreader.cleaner import clean
from newsreader.errors import CleaningError
from newsreader.model import Page

SENTENCE = "The tide stood higher on Tuesday than in any week since the wall was built."
STORIES = "".join(
    f'<div><h3><a href="/{n}">Story number {n} from the coast</a></h3></div>' for n in range(12)
)
TEASERS = "".join(
    f'<li><a href="/{n}">Harbour story of the day {n}</a><p>{n} boats were lifted out of the '
    "water on Sunday, and the crane driver has asked for a day off.</p></li>"
    for n in range(2, 14)
)
COOKIES = (
    "<p>When you visit our website, we store cookies on your browser to collect information "
    "about you, your preferences or your device, which is used to make the site work.</p>"
    "<p>You can opt out of the sale of your personal information and of targeted advertising "
    "cookies at any time by changing your preferences.</p>"
)

PAGES = {
    "": "is empty",
    "<div id=app></div><script>start()</script>": "is empty",
    "<h1>404 Page not found</h1><p>Try the front page.</p>": "error page",
    "<h1>Just a moment...</h1><p>We are checking your browser.</p>": "error page",
    f"<title>The Packet</title><main>{STORIES}</main>": "list of stories",
    f"<h1>Before you go on</h1><div>{COOKIES}</div><button>Accept all</button>": "cookie",
    "<h1>Wall holds</h1><p>Subscribe to read on.</p><p>Already a subscriber? Log in</p>"
    f"<article><p>{SENTENCE}</p></article>": "paywall",
    '<h1>Watch: wall holds</h1><div class="player"><video></video></div><p>Two minutes.</p>': (
        "video or audio"
    ),
    "<p>Home</p><p>News</p><p>Weather</p>": "no article",
}


@pytest.mark.parametrize(("content", "reason"), PAGES.items(), ids=PAGES.values())
def test_a_page_without_a_story_is_refused_and_named(content: str, reason: str) -> None:
    with pytest.raises(CleaningError, match=reason) as refusal:
        clean(Page(content, url="https://coast.example/"))
    assert refusal.value.source == "https://coast.example/"


@pytest.mark.parametrize("address", ["/news/local", "/", "/tag/boats/page/2"])
def test_a_front_with_summaries_is_a_list_of_stories(address: str) -> None:
    page = Page(f"<h1>Local news</h1><ul>{TEASERS}</ul>", url=f"https://coast.example{address}")
    with pytest.raises(CleaningError, match="list of stories"):
        clean(page)


@pytest.mark.parametrize("url", [None, "https://coast.example/news/ferry"])
def test_a_brief_of_two_sentences_is_no_refusal(url: str | None) -> None:
    brief = "<p>The ferry will not sail on Monday.</p><p>Buses will take its passengers.</p>"
    teasers = f"<aside><h2>More news</h2>{STORIES}</aside>"
    page = f"<h1>Ferry stays in port</h1><article>{brief}</article>{teasers}"
    article = clean(Page(page, url=url))
    assert len(article.blocks) == 2


def test_too_many_elements_are_refused() -> None:
    with pytest.raises(CleaningError, match="too many elements"):
        clean(Page("<p>tide</p>" * 300_000))


def test_a_news_flash_is_no_refusal() -> None:
    article = clean(Page(f"<h1>Wall holds</h1><p>{SENTENCE}</p>"))
    assert [block.text for block in article.blocks] == [SENTENCE]


@pytest.mark.parametrize("tag", ["noscript", "template", "script type='text/template'"])
def test_what_is_held_back_for_scripts_is_read_where_nothing_else_is_shown(tag: str) -> None:
    story = f"<p>{SENTENCE}</p><p>The harbour master measured it from the old slipway.</p>"
    page = f"<h1>Wall holds</h1><div></div><{tag}>{story}</{tag.split()[0]}>"
    article = clean(Page(page))
    assert SENTENCE in (article.standfirst, article.blocks[0].text)
    assert "slipway" in article.blocks[-1].text


def test_what_is_held_back_is_not_read_twice() -> None:
    story = "".join(f"<p>{SENTENCE} It was day {n} of the floods.</p>" for n in range(8))
    page = f"<h1>Wall holds</h1><article>{story}</article><noscript>{story}</noscript>"
    assert len(clean(Page(page)).blocks) == 8
