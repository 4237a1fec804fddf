"""Golden pairs: an invented page, and what is to be heard of it."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from newsreader.cleaner import clean
from newsreader.model import Article, Page

PAGES = sorted((Path(__file__).parent / "pages").glob("*.html"))


@pytest.fixture(params=PAGES, ids=lambda path: path.stem)
def pair(request: pytest.FixtureRequest) -> tuple[Article, dict[str, Any]]:
    page: Path = request.param
    expected = json.loads(page.with_suffix(".json").read_text(encoding="utf-8"))
    return clean(Page(page.read_text(encoding="utf-8"))), expected


def test_there_are_pages() -> None:
    assert len(PAGES) >= 20


def test_the_top_of_the_story(pair: tuple[Article, dict[str, Any]]) -> None:
    article, expected = pair
    assert article.headline == expected["headline"]
    assert article.standfirst == expected["standfirst"]
    assert article.language == expected["language"]


def test_who_wrote_it_and_when(pair: tuple[Article, dict[str, Any]]) -> None:
    article, expected = pair
    if "authors" not in expected:
        pytest.skip("the pair does not say")
    assert list(article.authors) == expected["authors"]
    day = article.published.isoformat()[:10] if article.published else None
    assert day == expected["published"]


def test_the_news_and_nothing_but_the_news(pair: tuple[Article, dict[str, Any]]) -> None:
    article, expected = pair
    assert [block.text for block in article.blocks] == [b["text"] for b in expected["blocks"]]
    assert [str(block.kind) for block in article.blocks] == [b["kind"] for b in expected["blocks"]]


def test_what_was_taken_out_and_as_what(pair: tuple[Article, dict[str, Any]]) -> None:
    article, expected = pair
    taken = [{"category": line.category, "text": line.text} for line in article.removed]
    assert taken == expected["removed"]
    assert all(line.rule for line in article.removed)


NAMES = re.compile(r"\s(?:class|id|role|itemprop|data-[\w-]+)=(?:\"[^\"]*\"|'[^']*')")
NAMED_ONLY = {"embedded-post"}  # a post is told from the story by its element's name alone
FEW = 10


@pytest.mark.parametrize(
    "page", [path for path in PAGES if path.stem not in NAMED_ONLY], ids=lambda path: path.stem
)
def test_elements_without_names_lose_no_news_and_hide_little_furniture(page: Path) -> None:
    expected = json.loads(page.with_suffix(".json").read_text(encoding="utf-8"))
    article = clean(Page(NAMES.sub("", page.read_text(encoding="utf-8"))))
    heard = [article.headline, article.standfirst, *(block.text for block in article.blocks)]
    wanted = [block["text"] for block in expected["blocks"]]
    assert [text for text in wanted if text not in heard] == []
    known = {*wanted, expected["headline"], expected["standfirst"], None}
    assert len([text for text in heard if text not in known]) <= FEW


def test_a_story_goes_on_below_a_call_for_comments() -> None:
    told = [f"The tide was {n} feet higher than it was at the last full moon." for n in range(2, 8)]
    story = [f"<p>{text}</p>" for text in told]
    story.insert(3, '<div class="comments"><h3>Join the conversation</h3><p>What now?</p></div>')
    article = clean(Page(f"<h1>The tide rises</h1><article>{''.join(story)}</article>"))
    assert [block.text for block in article.blocks] == told


def test_a_row_of_a_table_is_a_line() -> None:
    told = [f"Ward {n} was counted by {n} o'clock, and the losers took it well." for n in range(3)]
    rows = [("Party", "Seats"), ("Lamplighters:", "12"), ("Ferrymen", "9"), ("9", "3")]
    cells = "".join(f"<tr><td>{name}</td> <td><b>{seats}</b></td></tr>" for name, seats in rows)
    text = f"{_paragraphs(told)}<table>{cells}</table>{_paragraphs(['So it ended, at last.'])}"
    article = clean(Page(f"<h1>Council changes hands</h1><article>{text}</article>"))
    heard = [block.text for block in article.blocks][3:]
    assert heard == ["Party, Seats", "Lamplighters: 12", "Ferrymen, 9", "So it ended, at last."]


def test_an_interviews_questions_are_news() -> None:
    asked = ["How did it begin?", "Tell us about your new podcast.", "Who listens?", "And then?"]
    told = [f"It was {n} years ago, in a shed that let in more rain than light." for n in range(4)]
    pairs = zip(asked, told, strict=True)
    text = "".join(f"<p><b>{question}</b></p><p>{answer}</p>" for question, answer in pairs)
    article = clean(Page(f"<h1>A voice from the shed</h1><article>{told[0]}{text}</article>"))
    heard = [block.text for block in article.blocks]
    assert [question for question in asked if question not in heard] == []


def test_paragraphs_that_are_named_alike_are_one_family() -> None:
    told = [f"The tide was {n} feet higher than it was at the last full moon." for n in range(4)]
    told.insert(2, "Nobody had told the gulls.")
    text = "".join(f'<p class="body paywall">{text}</p>' for text in told)
    article = clean(Page(f"<h1>The tide rises</h1><article>{text}</article>"))
    assert [block.text for block in article.blocks] == told


def _paragraphs(texts: list[str]) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


STORY = [
    "The ferry has been sold to a man who means to keep bees in it, the harbour board says.",
    "It will be towed to Dunmarsh on the first spring tide, with the bees to follow by train.",
    "Its last captain said that he had “always thought of it as a hive with a funnel” himself.",
]
TOLD = "".join(f"<p>{text}</p>" for text in STORY)


def heard(markup: str) -> list[str]:
    return [block.text for block in clean(Page(f"<h1>Ferry sold</h1>{markup}")).blocks]


def test_an_item_under_a_story_is_a_note_and_no_heading_of_the_links_below() -> None:
    note = "• Bees and Boats is at the Customs House, Pell Quay, until 3 June"
    links = '<ul><li><a href="/1">A bridge too cheap</a></li><li><a href="/2">Tern up</a></li></ul>'
    assert heard(f"<div>{TOLD}<p><b>{note}</b></p>{links}</div>") == [*STORY, note]
    assert heard(f"<div>{TOLD}<p><b>More of this</b></p>{links}</div>") == STORY


def test_a_line_in_bold_heads_no_box_that_has_a_heading_of_its_own() -> None:
    life = "Ida Pendry, ferry captain, born 2 May 1931; died 3 April 2026"
    box = '<div class="newsletter"><h3>The Packet by post</h3><p>Sign up for our emails.</p></div>'
    assert heard(f"<div>{TOLD}<p><b>{life}</b></p>{box}</div>") == [*STORY, life]


def test_a_heading_of_a_table_at_the_end_stays_with_it() -> None:
    rows = "<tr><th>Boat</th><th>Sold</th></tr><tr><td>Tern</td><td>1998</td></tr>"
    told = heard(f"<div>{TOLD}<h2>Boats sold so far</h2><table>{rows}</table><h2>Tides</h2></div>")
    assert told == [*STORY, "Boats sold so far", "Boat, Sold", "Tern, 1998"]


def test_a_score_above_the_story_is_news_and_no_standfirst() -> None:
    row = "<table><tr><td>Quay Town</td><td>3-2</td><td>Mill Rovers</td></tr></table>"
    article = clean(Page(f"<h1>Town win</h1>{row}{TOLD}"))
    assert article.blocks[0].text == "Quay Town, 3-2, Mill Rovers"
    assert article.standfirst is None


def test_what_a_reviewer_gives_is_news_and_what_readers_vote_is_not() -> None:
    assert heard(f"<div><div>4 out of 5 stars</div>{TOLD}</div>") == ["4 out of 5 stars", *STORY]
    assert heard(f"<div><div>Rating: 4/5 (12 votes)</div>{TOLD}</div>") == STORY


def test_a_standfirst_is_never_among_what_was_taken_out() -> None:
    lead = "Nobody has yet asked the bees what they think"
    article = clean(Page(f'<h1>Ferry sold</h1><div class="strap">{lead}</div><div>{TOLD}</div>'))
    assert article.standfirst == lead
    assert lead not in [line.text for line in article.removed]


def test_figures_that_are_announced_or_headed_are_results() -> None:
    rows = ["The seats went as follows:", "4, 11, 19", "Second count", "8 - 14 - 15 - 29"]
    told = f"{TOLD}<p>{rows[0]}</p><p>{rows[1]}</p><h3>{rows[2]}</h3><p>{rows[3]}</p>"
    assert heard(f"<div>{told}</div>") == [*STORY, *rows]
    assert heard(f"<div>{TOLD}<p>1 2 3 4</p></div>") == STORY


def test_posts_that_stand_in_boxes_of_one_kind_have_no_standfirst() -> None:
    posts = "".join(f'<div class="note"><p>{text}</p></div>' for text in STORY)
    article = clean(Page(f"<main><h1>Ferry sold</h1><p>One bee aboard</p>{posts}</main>"))
    assert article.standfirst is None
    assert [block.text for block in article.blocks][-3:] == STORY


def test_the_last_of_several_entries_is_no_credit() -> None:
    entries = ["26/01: A hive on the foredeck", "26/02: Paint for two bees", "26/09: One funnel"]
    first, second, last = (f"<p>{entry}</p>" for entry in entries)
    told = heard(f"<div><p>{STORY[0]}</p>{first}{second}<p>{STORY[1]}</p>{last}</div>")
    assert told == [STORY[0], *entries[:2], STORY[1], entries[2]]


def test_a_few_words_under_the_headline_lead_but_those_under_a_picture_are_its_caption() -> None:
    words = "The ferry as it was before the bees moved in"
    assert heard(f"<div><p>{words}</p>{TOLD}</div>") == [words, *STORY]
    assert heard(f'<div><img src="a.jpg"><p>{words}</p>{TOLD}</div>') == STORY
