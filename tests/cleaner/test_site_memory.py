"""A site's memory knows the lines that recur on its pages, in whatever order it met them."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.cleaner import clean
from newsreader.cleaner.site_memory import (
    KEPT_PAGES,
    SiteMemory,
    line_digest,
    page_digest,
    remember,
    site_of,
    visible_lines,
)
from newsreader.errors import NewsreaderError
from newsreader.model import Page

SITE = "https://www.harbourpost.example"
Visits = list[tuple[str, list[str]]]
PLUG = "Hear the tide times every hour on the quay, with Ann."

LINES = st.lists(st.sampled_from(["Listen live", PLUG, "12 comments", "A bridge.", "It rained."]))
ADDRESSES = st.builds(
    "{}/{}".format, st.sampled_from([SITE, "https://b.example"]), st.integers(0, 9)
)
VISITS = st.lists(st.tuples(ADDRESSES, LINES), max_size=12)


def learned(visits: Visits) -> SiteMemory:
    memory = SiteMemory()
    for url, lines in visits:
        memory = memory.learn(url, lines)
    return memory


def pages(count: int, *lines: str) -> Visits:
    return [(f"{SITE}/{n}", [*lines, f"News {chr(97 + n % 26)}{n}."]) for n in range(count)]


def test_a_line_on_two_other_pages_of_a_site_is_furniture() -> None:
    verdicts = learned(pages(2, PLUG)).judge(f"{SITE}/new", [PLUG, "A bridge."])
    assert verdicts == {PLUG: ("repeated", "stands on 2 of 2 other pages of this site")}


def test_a_line_on_one_other_page_is_not() -> None:
    assert learned(pages(1, PLUG)).judge(f"{SITE}/new", [PLUG]) == {}


def test_a_long_line_must_stand_on_one_page_more() -> None:
    background = f"{PLUG} {PLUG} {PLUG}"
    assert learned(pages(2, background)).judge(f"{SITE}/new", [background]) == {}
    assert learned(pages(3, background)).judge(f"{SITE}/new", [background])


def test_the_page_itself_does_not_count() -> None:
    assert learned(pages(2, PLUG)).judge(f"{SITE}/1", [PLUG]) == {}


def test_a_line_on_few_of_many_pages_is_news() -> None:
    visits = [*pages(40), *((f"{SITE}/x{n}", [PLUG]) for n in range(5))]
    assert learned(visits).judge(f"{SITE}/new", [PLUG]) == {}


def test_another_site_s_lines_do_not_count() -> None:
    assert learned(pages(5, PLUG)).judge("https://b.example/new", [PLUG]) == {}


def test_figures_and_case_make_no_other_line() -> None:
    visits = [(f"{SITE}/{n}", [f"{n} Comments"]) for n in range(4)]
    assert learned(visits).judge(f"{SITE}/new", ["37 COMMENTS"])


def test_other_versions_of_the_same_story_do_not_count() -> None:
    story = [f"{word} " * 20 for word in ("bridge", "ferry", "quay", "tide", "harbour")]
    visits = [(f"{SITE}/v{n}", [*story, PLUG]) for n in range(5)]
    assert learned(visits).judge(f"{SITE}/new", [*story, PLUG]) == {}


def test_addresses_that_differ_after_the_question_mark_are_one_page() -> None:
    visits = [(f"{SITE}/1?from={n}#top", [PLUG]) for n in range(9)]
    assert learned(visits).judge(f"{SITE}/new", [PLUG]) == {}


@pytest.mark.parametrize("url", [None, "", "page.html", "http://[oops"])
def test_a_page_without_a_host_is_neither_learned_nor_judged(url: str | None) -> None:
    assert SiteMemory().learn(url, [PLUG]) == SiteMemory()
    assert learned(pages(5, PLUG)).judge(url, [PLUG]) == {}


@given(VISITS, st.randoms())
def test_the_order_of_learning_does_not_matter(visits: Visits, dice: Random) -> None:
    mixed = list(visits)
    dice.shuffle(mixed)
    assert learned(mixed) == learned(visits)


@given(VISITS)
def test_learning_twice_changes_nothing(visits: Visits) -> None:
    assert learned([*visits, *visits]) == learned(visits)


@given(VISITS, VISITS, VISITS)
def test_memories_merge_as_sets_do(one: Visits, two: Visits, three: Visits) -> None:
    a, b, c = learned(one), learned(two), learned(three)
    assert a | b == b | a == learned([*one, *two])
    assert (a | b) | c == a | (b | c)


def test_what_is_kept_of_many_pages_does_not_depend_on_their_order() -> None:
    visits = pages(2 * KEPT_PAGES, PLUG)
    assert learned(visits) == learned(visits[::-1])
    assert learned(visits).judge(f"{SITE}/new", [PLUG])


@given(VISITS)
def test_a_saved_memory_reads_back(visits: Visits) -> None:
    memory = learned(visits)
    assert SiteMemory.from_json(memory.to_json()) == memory
    assert SiteMemory.from_json(memory.to_json()).to_json() == memory.to_json()


def test_a_saved_memory_holds_no_text_that_was_read() -> None:
    assert "tide" not in learned(pages(3, PLUG)).to_json()


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "null", '{"format": 9, "sites": {}}', '{"format": 1}', '{"format":1,"sites":3}',
     '{"format": 1, "sites": {"a": {"b": 3}}}', '{"format": 1, "sites": {"a": []}}'],
)  # fmt: skip
def test_a_file_that_is_no_memory_is_refused(text: str) -> None:
    with pytest.raises(NewsreaderError, match="site memory"):
        SiteMemory.from_json(text)


@given(st.text())
def test_no_file_breaks_the_reading(text: str) -> None:
    with pytest.raises(NewsreaderError):
        SiteMemory.from_json(text)


def test_pages_are_remembered_by_what_a_reader_sees() -> None:
    html = "<nav>Home</nav><h1>Bridge {0}</h1><p>News {0}.</p><p>{1}</p><script>var a</script>"
    sources = [Page(html.format(word, PLUG), url=f"{SITE}/{word}") for word in ("a", "b", "c")]
    text = Page(f"Bridge d\n\nNews d.\n\n{PLUG}", "text/plain", f"{SITE}/d")
    memory = remember(sources)
    assert memory == remember(sources[::-1]) == remember(sources, memory)
    assert set(memory.judge(text.url, visible_lines(text))) == {PLUG}


def test_a_page_that_is_too_large_shows_no_lines() -> None:
    assert visible_lines(Page("<p>" * 600_000)) == []


def test_sites_are_hosts_without_www() -> None:
    assert site_of("https://WWW.Harbourpost.example/x") == site_of("http://harbourpost.example")


@given(st.text())
def test_any_text_has_digests(text: str) -> None:
    assert len(line_digest(text)) == len(page_digest(text)) == 16


def test_the_folder_of_pages_without_an_address_is_their_site() -> None:
    made = "The Packet is put together above the chip shop on Quay Street."
    at = "file:///home/ann/saved"
    told = [
        "The ferry sailed again on Monday, with nobody but a goat aboard.",
        "A tern was seen on the quay at dawn by three of the night watch.",
        "Nobody has bought the old crane yet, though it was cheap last week.",
    ]
    saved = [Page(f"<article><p>{text}</p><p>{made}</p></article>") for text in told]
    memory = remember(replace(page, url=f"{at}/{n}.html") for n, page in enumerate(saved))
    article = clean(saved[0], memory=memory, place=f"{at}/0.html")
    assert [block.text for block in article.blocks] == told[:1]
    assert article.url is None
    assert len(clean(saved[0], memory=memory, place="file:///tmp/0.html").blocks) == 2
    assert len(clean(saved[0], memory=memory).blocks) == 2
