"""What a page says about its story is weighed: no statement is believed blindly."""

import json
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.cleaner.headlines import abridges, choose_headline, without_site
from newsreader.cleaner.languages import language_tag
from newsreader.cleaner.markup import parse
from newsreader.cleaner.metadata import Metadata, read_metadata
from newsreader.cleaner.structured_data import Story, load_json, read_story
from newsreader.guessed_languages import guess_language

ADDRESS = "https://www.harbourpost.example/news/bridge-reopens"
PROSE = "<p>The bridge at Saltmere opened again on Monday after a winter of repairs.</p>"


def metadata(head: str = "", body: str = "", url: str | None = ADDRESS) -> Metadata:
    page = f"<html lang='en'><head>{head}</head><body>{body}{PROSE}</body></html>"
    return read_metadata(parse(page), url=url)


def ld(**fields: Any) -> str:
    story = {"@context": "https://schema.org", "@type": "NewsArticle", **fields}
    return f"<script type='application/ld+json'>{json.dumps(story)}</script>"


def meta(name: str, content: str) -> str:
    return f'<meta property="{name}" content="{content}">'


def test_json_ld_gives_a_whole_record() -> None:
    read = metadata(
        ld(
            headline="Bridge reopens",
            author=[{"@type": "Person", "name": "Ann Oakes"}, {"name": "AFP"}],
            publisher={"name": "The Harbour Post"},
            datePublished="2024-05-21T10:00:00+01:00",
            dateModified="2024-05-21T12:00:00+01:00",
            articleSection="Transport",
            inLanguage="en-GB",
            articleBody="It opened.",
        )
    )
    assert read.headline == "Bridge reopens"
    assert read.authors == ("Ann Oakes", "AFP")
    assert read.publisher == "The Harbour Post"
    assert read.published == datetime(2024, 5, 21, 9, tzinfo=UTC)
    assert read.updated == datetime(2024, 5, 21, 11, tzinfo=UTC)
    assert (read.section, read.language, read.body) == ("Transport", "en-GB", "It opened.")
    assert read.kind == "NewsArticle"
    assert read.url == ADDRESS


def test_a_graph_is_followed_by_its_ids() -> None:
    graph = {
        "@graph": [
            {"@type": "WebPage", "name": "Bridge reopens - The Harbour Post"},
            {"@type": "Article", "headline": "Bridge reopens", "author": {"@id": "#ann"}},
            {"@type": "Person", "@id": "#ann", "name": "Ann Oakes"},
        ]
    }
    assert read_story([json.dumps(graph)]).authors == ("Ann Oakes",)


def test_the_story_at_the_page_s_address_is_meant() -> None:
    stories = [
        {"@type": "NewsArticle", "headline": "Ferry sails", "url": "https://h.example/ferry"},
        {"@type": "NewsArticle", "headline": "Bridge reopens", "url": f"{ADDRESS}?a=1"},
    ]
    assert read_story([json.dumps(stories)], ADDRESS).headline == "Bridge reopens"


def test_stories_in_a_list_of_links_are_not_the_page_s() -> None:
    links = {"@type": "ItemList", "itemListElement": [{"@type": "NewsArticle", "headline": "No"}]}
    assert read_story([json.dumps(links)]) == Story()


@pytest.mark.parametrize(
    "script",
    [
        '{"@type": "NewsArticle", "headline": "Bridge reopens",}',
        '<!-- {"@type": "NewsArticle", "headline": "Bridge reopens"} -->',
        '//<![CDATA[\n{"@type": "NewsArticle", "headline": "Bridge reopens"}\n//]]>',
        '{"@type": "NewsArticle", "headline": "Bridge\nreopens"};',
        '{"@type": "NewsArticle", "headline": "Bridge reopens"} {"@type": "Thing"}',
        '{"@type": ["Thing", "NewsArticle"], "headline": ["Bridge reopens"]}',
        '{"@type": "NewsArticle", "headline": "Bridge&#32;reopens"}',
    ],
)
def test_slightly_broken_json_is_read(script: str) -> None:
    assert read_story([script]).headline == "Bridge reopens"


def test_json_beyond_mending_is_left_out() -> None:
    assert load_json("{'headline': oops") is None
    assert load_json("[" * 100_000) is None
    assert metadata("<script type='application/ld+json'>{oops</script>").authors == ()


def test_the_site_s_name_is_cut_off_the_title() -> None:
    site = meta("og:site_name", "The Harbour Post")
    for title in ("Bridge reopens | The Harbour Post", "Bridge reopens - harbourpost.example"):
        assert metadata(f"<title>{title}</title>{site}").headline == "Bridge reopens"


def test_a_dash_that_divides_no_site_s_name_stays() -> None:
    title = "Bridge reopens – at last"
    assert metadata(f"<title>{title}</title>").headline == title


def test_a_heading_that_is_the_site_s_name_is_no_headline() -> None:
    head = meta("og:site_name", "The Harbour Post") + meta("og:title", "Bridge reopens on Monday")
    assert metadata(head, "<h1>The Harbour Post</h1>").headline == "Bridge reopens on Monday"


def test_the_heading_that_resembles_the_title_is_the_headline() -> None:
    head = "<title>Saltmere: Bridge reopens after winter of repairs</title>"
    body = "<h1>Most read</h1><h1>Bridge reopens after a winter of repairs</h1>"
    assert metadata(head, body).headline == "Bridge reopens after a winter of repairs"


def test_a_heading_stands_for_a_title_that_names_the_site_only() -> None:
    headline = "Bridge reopens after long repairs"
    page = metadata("<title>Harbour Post – No. 12</title>", f"<h1>{headline}</h1>")
    assert page.headline == headline


def test_a_headline_that_was_cut_off_is_taken_whole_from_the_heading() -> None:
    whole = "Bridge reopens after a winter of repairs and a summer of talk"
    assert (
        metadata(ld(headline="Bridge reopens after a winter…"), f"<h1>{whole}</h1>").headline
        == whole
    )


def test_a_share_title_that_abridges_the_headline_is_preferred() -> None:
    long = "Bridge reopens after winter of repairs as ferry crews count the cost"
    head = ld(headline=long) + meta("og:title", "Bridge reopens after winter of repairs")
    assert metadata(head).headline == "Bridge reopens after winter of repairs"


def test_a_share_title_in_other_words_is_not() -> None:
    head = ld(headline="Bridge reopens after winter") + meta("og:title", "You can drive again")
    assert metadata(head).headline == "Bridge reopens after winter"


def test_a_page_without_a_title_has_no_headline() -> None:
    assert metadata().headline is None


@given(st.text(min_size=1, max_size=60), st.text(min_size=1, max_size=20))
def test_cutting_off_the_site_leaves_a_beginning_of_the_title(title: str, site: str) -> None:
    left = without_site(f"{title} | {site}", {site.casefold()})
    assert left is None or f"{title} | {site}".strip().startswith(left)


@given(st.text(), st.text())
def test_a_title_is_never_shortened_to_a_longer_one(one: str, other: str) -> None:
    assert not (abridges(one, other) and abridges(other, one))


def test_the_byline_a_reader_sees_stands_in_for_the_site_s_own_name() -> None:
    head = ld(author={"name": "The Harbour Post"}, publisher={"name": "The Harbour Post"})
    body = "<h1>Bridge reopens</h1><p>By Ann Oakes and Li Wei</p>"
    assert metadata(head, body).authors == ("Ann Oakes", "Li Wei")


def test_the_site_is_the_author_when_nobody_else_is_named() -> None:
    head = ld(author={"name": "The Harbour Post"}, publisher={"name": "The Harbour Post"})
    assert metadata(head).authors == ("The Harbour Post",)


@pytest.mark.parametrize("name", ["author", "article:author", "parsely-author", "dc.creator"])
def test_meta_tags_name_authors(name: str) -> None:
    assert metadata(meta(name, "Ann Oakes and Li Wei")).authors == ("Ann Oakes", "Li Wei")


@pytest.mark.parametrize(
    "byline",
    [
        "<a rel='author' href='/ann'>Ann Oakes</a>",
        "<span itemprop='author'><span itemprop='name'>Ann Oakes</span></span>",
        "<div class='article__byline'>By <a href='/ann'>Ann Oakes</a></div>",
        "<div class='author-box'><span class='author-name'>Ann Oakes</span> <b>Reporter</b></div>",
        "<p>27 January 2026 • Ann Oakes • 3 min read</p>",
        "<p><strong>Ann Oakes</strong></p>",
    ],
)
def test_visible_bylines_name_authors(byline: str) -> None:
    assert metadata(body=f"<h1>Bridge reopens</h1>{byline}").authors == ("Ann Oakes",)


def test_a_byline_that_names_more_people_than_json_ld_is_believed() -> None:
    body = "<h1>Bridge reopens</h1><p class='byline'>Ann Oakes, Idris Marsh</p>"
    found = metadata(ld(author={"name": "Ann Oakes"}), body)
    assert found.authors == ("Ann Oakes", "Idris Marsh")


def test_a_job_in_a_block_below_the_name_is_no_part_of_it() -> None:
    card = "<div class='author'><div>Ann Oakes</div><div>Rural Affairs Producer</div></div>"
    assert metadata(body=f"<h1>Bridge reopens</h1>{card}").authors == ("Ann Oakes",)


def test_the_way_through_the_site_is_no_byline() -> None:
    trail = "<div class='breadcrumb'>Border Transport <span>Tuesday 3 February 2026</span></div>"
    assert metadata(body=f"{trail}<h1>Bridge reopens</h1>").authors == ()


def test_a_commenter_is_no_author() -> None:
    body = "<h1>Bridge reopens</h1><div class='comments'><b class='author'>Ann Oakes</b></div>"
    assert metadata(body=body).authors == ()


def test_people_come_before_agencies() -> None:
    assert metadata(ld(author=["AFP", "Ann Oakes"])).authors == ("Ann Oakes", "AFP")


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (meta("article:published_time", "2024-05-21T10:00:00Z"), ""),
        ("<meta itemprop='datePublished' content='2024-05-21'>", ""),
        ("", "<time datetime='2024-05-21T10:00:00Z'>Tuesday</time>"),
        ("", "<span class='date-published'>21 May 2024</span>"),
        ("", "<h1>Bridge reopens</h1><p>Published: 10:00, 21st May 2024</p>"),
        ("", "<p>21.05.2024 10:00</p>"),
    ],
)
def test_the_day_of_publication_is_found(head: str, body: str) -> None:
    published = metadata(head, body).published
    assert published is not None
    assert (published.year, published.month, published.day) == (2024, 5, 21)


def test_the_day_is_in_the_address_if_nowhere_else() -> None:
    assert metadata(url="https://h.example/2024/05/21/bridge").published == date(2024, 5, 21)


def test_a_day_gets_the_time_that_another_statement_has() -> None:
    head = ld(datePublished="2024-05-21") + meta("article:published_time", "2024-05-21T10:00:00Z")
    assert metadata(head).published == datetime(2024, 5, 21, 10, tzinfo=UTC)


def test_a_change_before_the_publication_is_not_believed() -> None:
    head = ld(datePublished="2024-05-21T10:00:00Z", dateModified="2024-05-20T10:00:00Z")
    assert metadata(head).updated is None


def test_figures_are_read_as_the_page_s_country_writes_them() -> None:
    line = "<h1>Bridge reopens</h1><p>Published 05/06/2024</p>"
    assert metadata("<meta property='og:locale' content='en_US'>", line).published == date(
        2024, 5, 6
    )
    assert metadata("<meta property='og:locale' content='en_GB'>", line).published == date(
        2024, 6, 5
    )


def test_the_canonical_address_is_taken_unless_it_is_the_front_page() -> None:
    link = "<link rel='canonical' href='{}'>"
    other = "https://harbourpost.example/bridge"
    assert metadata(link.format(other)).url == other
    assert metadata(link.format("/bridge")).url == "https://www.harbourpost.example/bridge"
    assert metadata(link.format("https://harbourpost.example/")).url == ADDRESS
    assert metadata(link.format("http://[oops")).url == ADDRESS
    assert metadata(url=None).url is None


@pytest.mark.parametrize(
    ("body", "standfirst"),
    [
        ("<p class='standfirst'>Crews worked through the winter storms</p>", True),
        ("<h2 class='article-subtitle'>Crews worked through the winter storms</h2>", True),
        ("<p class='byline'>By Ann Oakes of the Saltmere newsroom</p>", False),
        ("<figcaption class='lead'>Crews worked through the winter storms</figcaption>", False),
        ("<p class='lead'>Bridge reopens after winter</p>", False),
    ],
)
def test_the_standfirst_is_what_markup_calls_one(body: str, standfirst: bool) -> None:
    read = metadata(body=f"<h1>Bridge reopens after winter</h1>{body}").standfirst
    assert (read is not None) == standfirst


@pytest.mark.parametrize(
    ("declared", "tag"),
    [
        (("en_gb",), "en-GB"),
        (("en", "en-AU"), "en-AU"),
        (("zh-Hans-CN",), "zh-Hans-CN"),
        (("english", "de"), "de"),
        ((None, ""), "en"),
    ],
)
def test_declared_languages_become_tags(declared: tuple[str | None, ...], tag: str) -> None:
    assert language_tag(*declared) == tag


def test_a_text_in_another_language_overrules_the_declaration() -> None:
    text = "Die Brücke ist seit Montag wieder offen, und der Bus fährt über sie in die Stadt. "
    assert guess_language(text * 3, "en-GB") == "de"
    assert guess_language(text * 3, "de-AT") == "de-AT"


@settings(max_examples=60)
@given(st.text(max_size=200), st.text(max_size=200), st.text(max_size=200))
def test_no_meta_tag_or_heading_breaks_the_reading(name: str, content: str, heading: str) -> None:
    tags = "".join(meta(tag, content) for tag in (name, "og:title", "author", "og:locale", "date"))
    read = metadata(tags, f"<h1>{heading}</h1><p class='byline'>{content}</p>", url=content)
    assert read.headline != ""
    assert "" not in read.authors


KEYS = (
    *("@type", "@graph", "@id", "name", "author", "headline", "publisher", "datePublished"),
    *("dateModified", "url", "mainEntityOfPage", "articleSection", "inLanguage", "articleBody"),
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(KEYS) | st.text(max_size=5),
            inner | st.sampled_from(["NewsArticle", "WebPage", "Person"]),
            max_size=6,
        )
    ),
    max_leaves=25,
)


@settings(max_examples=100)
@given(JSON, st.text(max_size=30))
def test_no_json_ld_breaks_the_reading(value: object, noise: str) -> None:
    for script in (json.dumps(value), json.dumps(value) + noise, noise + json.dumps(value)):
        story = read_story([script], ADDRESS)
        assert "" not in {*story.authors, story.headline, story.published, story.body, story.url}


@given(st.text(), st.text(), st.text(), st.lists(st.text(), max_size=3), st.lists(st.text()))
def test_the_headline_is_never_empty(
    described: str, shared: str, title: str, headings: list[str], sites: list[str]
) -> None:
    assert choose_headline(described, shared, title, headings, sites) != ""
