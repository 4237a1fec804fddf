"""Articles in plain text: pasted, mailed or printed."""

import subprocess
import sys
import textwrap
from datetime import UTC, date, datetime

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from newsreader.cleaner import clean as clean_any
from newsreader.cleaner.paragraphs import paragraphs
from newsreader.cleaner.plain_text import article_text, clean_text, is_sentence, opening
from newsreader.cleaner.rules import CleaningRules
from newsreader.cleaner.site_memory import remember
from newsreader.errors import CleaningError
from newsreader.model import Article, BlockKind, Page

FIRST = "The bridge at Saltmere opened again on Monday after a winter of repairs that cost £2m."
SECOND = "Buses will cross it from Friday, the council's transport committee was told last night."
THIRD = '"We have waited long enough," said Ann Oakes, who runs the ferry in the meantime.'

PASTED = f"""Bridge reopens after winter of repairs

Crews worked through storms to have the crossing ready for the fair

Author: Ann Oakes & Li WeiPublished 21st May 2024
Last updated 22nd May 2024

{FIRST}

Advertisement

What happens next?

{SECOND}

“We have waited long enough”

{THIRD}

Hear all the latest news for Saltmere every hour on Harbourlight Radio, on DAB and on our app.
"""


def clean(text: str) -> Article:
    return clean_text(Page(text, "text/plain"))


def texts(article: Article) -> list[str]:
    return [block.text for block in article.blocks]


def test_a_pasted_page_gives_its_parts() -> None:
    article = clean(PASTED)
    assert article.headline == "Bridge reopens after winter of repairs"
    assert (
        article.standfirst == "Crews worked through storms to have the crossing ready for the fair"
    )
    assert article.authors == ("Ann Oakes", "Li Wei")
    assert (article.published, article.updated) == (date(2024, 5, 21), date(2024, 5, 22))
    assert article.language == "en"
    assert [(block.kind, block.text) for block in article.blocks] == [
        (BlockKind.PARAGRAPH, FIRST),
        (BlockKind.HEADING, "What happens next?"),
        (BlockKind.PARAGRAPH, SECOND),
        (BlockKind.PULL_QUOTE, "“We have waited long enough”"),
        (BlockKind.PARAGRAPH, THIRD),
    ]


def test_what_is_taken_out_is_listed_in_order_with_its_rule() -> None:
    removed = clean(PASTED).removed
    assert [line.text.split()[0] for line in removed] == [
        "Author:",
        "Last",
        "Advertisement",
        "Hear",
    ]
    assert [line.category for line in removed[:3]] == ["byline", "byline", "advert"]
    assert all(line.rule for line in removed)


def test_every_line_is_in_the_article_or_among_what_was_taken_out() -> None:
    article = clean(PASTED)
    kept = [article.headline, article.standfirst, *texts(article)]
    found = {*kept, *(line.text for line in article.removed)}
    assert found == {line for line in PASTED.splitlines() if line}


def test_lines_without_blank_ones_between_are_paragraphs() -> None:
    article = clean("\n".join(line for line in PASTED.splitlines() if line))
    assert article.headline == clean(PASTED).headline
    assert article.blocks == clean(PASTED).blocks


def test_a_text_that_begins_with_a_sentence_keeps_it() -> None:
    article = clean(f"{FIRST}\n\n{SECOND}")
    assert texts(article) == [FIRST, SECOND]
    assert article.headline == "The bridge at Saltmere opened again on Monday…"


def test_a_single_paragraph_is_an_article() -> None:
    assert texts(clean("Bridge reopens")) == ["Bridge reopens"]


def test_the_lines_of_a_menu_above_the_headline_are_taken_out() -> None:
    article = clean(
        f"Home\nNews\nSport\nBridge reopens after winter of repairs\n\n{FIRST}\n\n{SECOND}"
    )
    assert article.headline == "Bridge reopens after winter of repairs"
    assert [line.category for line in article.removed] == ["navigation"] * 3


MENU = ["Home", "World", "Business", "Weather", "Puzzles", "Best of the coast", "Log out"]
OTHERS = [
    "Ferry strike called off at last",
    "Lamps go up on Pell Quay",
    "Tern colony moves",
    "Where to walk this week",
    "Choir wants a bigger boat",
    "Tide tables",
]


def test_menus_and_lists_of_other_stories_in_a_pasted_page_are_taken_out() -> None:
    title, below = "Bridge reopens after winter of repairs", "It cost the county two million"
    pasted = [*MENU, title, FIRST, SECOND, *OTHERS, THIRD, *MENU]
    article = clean("\n\n".join(pasted))
    assert article.headline == title
    assert texts(article) == [FIRST, SECOND, THIRD]
    long = f"{below}, and nobody who lives on the north bank thinks it was too much"
    assert clean("\n\n".join([*MENU, title, long, FIRST, SECOND])).standfirst == long


def test_what_a_colon_announces_and_a_table_of_results_are_no_menu() -> None:
    told = [FIRST, "The county wants:", *OTHERS, SECOND]
    assert texts(clean("\n\n".join(["Bridge reopens", *told]))) == told
    results = [f"{name} {place}" for place, name in enumerate(MENU)]
    told = [FIRST, *results, SECOND]
    assert texts(clean("\n\n".join(["Bridge reopens", *told]))) == told


def test_a_name_that_stands_alone_under_the_headline_is_the_author_s() -> None:
    article = clean(f"Bridge reopens\n\nSarah Oakes\n\n3 hours ago\n\n{FIRST}\n\n{SECOND}")
    assert article.authors == ("Sarah Oakes",)
    assert [block.text for block in article.blocks] == [FIRST, SECOND]


def test_a_heading_that_is_no_name_is_kept() -> None:
    article = clean(f"Bridge reopens\n\n{FIRST}\n\nSilver Band\n\n{SECOND}")
    assert [block.text for block in article.blocks] == [FIRST, "Silver Band", SECOND]


def test_titles_after_the_last_sentence_are_taken_out() -> None:
    article = clean(f"Bridge reopens\n\n{FIRST}\n\n{SECOND}\n\nFerry to be sold\n\nao/eb")
    assert [block.text for block in article.blocks] == [FIRST, SECOND]
    assert [line.category for line in article.removed] == ["credit", "credit"]


def test_who_signed_the_last_letter_and_when_somebody_lived_are_kept() -> None:
    told = [f"{FIRST} {SECOND}", "Ada Frost", THIRD, "Name withheld"]
    assert texts(clean("\n\n".join(["Letters: The bridge", *told]))) == told
    life = "Ada Frost, bridge painter, born 3 May 1931; died 2 April 2024"
    assert texts(clean(f"Bridge reopens\n\n{FIRST}\n\n{life}")) == [FIRST, life]


def test_a_list_at_the_end_is_kept() -> None:
    results = ["Oakes 4", "Larch 3", "Marsh 2", "Wei 1"]
    article = clean("\n\n".join(["Bridge reopens", FIRST, *results]))
    assert [block.text for block in article.blocks] == [FIRST, *results]


def test_a_byline_s_moment_has_its_zone() -> None:
    article = clean(f"Bridge reopens\n\nBy Ann Oakes\n10:30 BST, 21 May 2024\n\n{FIRST}")
    assert article.published == datetime(2024, 5, 21, 9, 30, tzinfo=UTC)


def test_a_date_in_the_story_is_not_its_publication() -> None:
    assert clean(f"Bridge reopens\n\n{FIRST}\n\nIt closed on 3 May 2019.").published is None


def test_lines_that_recur_on_the_site_are_taken_out() -> None:
    site = "https://harbourpost.example"
    plug = "The quay is where you heard it first"
    others = [Page(f"{plug}\n\n{word} {FIRST}", "text/plain", f"{site}/{word}") for word in "abc"]
    page = Page(f"Bridge reopens\n\n{FIRST}\n\n{plug}\n\n{SECOND}", "text/plain", f"{site}/new")
    article = clean_any(page, memory=remember(others))
    assert texts(article) == [FIRST, SECOND]
    assert [(line.text, line.category) for line in article.removed] == [(plug, "repeated")]


def test_a_listener_s_rules_have_the_last_word() -> None:
    rules = CleaningRules(keep=("advertisement",), drop=("buses",))
    article = clean_text(Page(PASTED, "text/plain"), rules)
    assert "Advertisement" in texts(article)
    assert SECOND not in texts(article)


def test_items_of_a_list_lose_their_bullets() -> None:
    article = clean(f"Bridge reopens\n\n{FIRST}\n\n• Two lanes\n* One path\n- No tolls\n\n{SECOND}")
    items = [block.text for block in article.blocks if block.kind == BlockKind.LIST_ITEM]
    assert items == ["Two lanes", "One path", "No tolls"]


def test_a_quotation_that_nobody_repeats_is_a_paragraph() -> None:
    article = clean(f"Bridge reopens\n\n{FIRST}\n\n“It was about time, they all said”\n\n{SECOND}")
    assert article.blocks[1].kind == BlockKind.PARAGRAPH


def test_the_language_is_known_by_its_words() -> None:
    text = "Die Brücke ist seit Montag wieder offen, und der Bus fährt nun auch über sie."
    assert clean(f"Brücke ist offen\n\n{text}").language == "de"


def test_a_newsletter_gives_its_subject_and_day_and_loses_its_frame() -> None:
    article = clean(
        "From: Harbour Post <news@harbourpost.example>\n"
        "Subject: Fwd: Bridge reopens after winter of repairs\n"
        "Date: Tue, 21 May 2024 06:00:00 +0100\n\n"
        "View this email in your browser\nhttps://harbourpost.example/mail/1\n\n"
        f"--------------------\n\n{FIRST}\n\n{SECOND}\n\n"
        "You are receiving this email because you signed up on our site.\n"
        "Unsubscribe from this list\n"
    )
    assert article.headline == "Bridge reopens after winter of repairs"
    assert article.published == datetime(2024, 5, 21, 5, tzinfo=UTC)
    assert texts(article) == [FIRST, SECOND]
    assert {line.category for line in article.removed} == {"email", "link", "divider"}


def test_print_is_unwrapped_unhyphenated_and_joined_over_pages() -> None:
    article = clean(
        "Bridge reopens after winter of repairs\n\n"
        "The bridge at Saltmere opened again on Monday after a\n"
        "winter of repairs that cost the county two million and\n"
        "closed the harbour road. Drivers had to make a long de-\n"
        "tour by way of Pell Quay and the well-known\n\n"
        "Continued on page 4\n\n"
        "3\n\n"
        "hill at Dunmarsh, which is steep and for most of the win-\n"
        "ter icy. The well-\n"
        "known view is some comfort.\n"
    )
    assert texts(article) == [
        "The bridge at Saltmere opened again on Monday after a winter of repairs that cost the "
        "county two million and closed the harbour road. Drivers had to make a long detour by way "
        "of Pell Quay and the well-known hill at Dunmarsh, which is steep and for most of the "
        "winter icy. The well-known view is some comfort."
    ]
    assert [line.category for line in article.removed] == ["pagination", "pagination"]


MASTHEAD = "PELL QUAY ECHO\nFriday, 24 May 2024\n\nTOLL ON THE QUAY IS DROPPED\nBy Ann Oakes"
SIGNATURE = "-- \nSent from my telephone\n> On 23 May Li wrote:\n> Is there any news of it?"


def test_a_masthead_and_a_signature_leave_cut_lines_as_they_are() -> None:
    cut = [textwrap.fill(text, 60) for text in (FIRST, SECOND, THIRD)]
    article = clean("\n\n".join([MASTHEAD, *cut, SIGNATURE]))
    assert texts(article) == [FIRST, SECOND, THIRD]
    assert (article.headline, article.published) == (
        "TOLL ON THE QUAY IS DROPPED",
        date(2024, 5, 24),
    )


def test_a_list_amid_cut_lines_leaves_them_as_they_are() -> None:
    items = "- No tolls\n- Two lanes\n- One path\n- A lamp\n- A bench"
    cut = [textwrap.fill(text, 60) for text in (FIRST, SECOND)]
    article = clean("\n\n".join(["Bridge reopens", cut[0], f"{items}\n\n{cut[1]}"]))
    assert texts(article)[0] == FIRST
    assert texts(article)[-1] == SECOND


def test_a_short_headline_above_a_standfirst_is_no_masthead() -> None:
    standfirst = "Crews worked through storms to have the crossing ready for the fair"
    article = clean(f"No news is good\n21 May 2024\n\n{standfirst}\n\n{FIRST}")
    assert (article.headline, article.standfirst) == ("No news is good", standfirst)


PROSE = st.sampled_from([FIRST, SECOND, THIRD, f"{FIRST} {SECOND}", f"{SECOND} {THIRD} {FIRST}"])


@given(st.permutations([FIRST, SECOND, THIRD, f"{THIRD} {FIRST}"]), st.integers(38, 64))
def test_text_cut_to_any_width_is_made_whole(whole: list[str], width: int) -> None:
    cut = "\n\n".join(textwrap.fill(text, width, break_on_hyphens=False) for text in whole)
    assert paragraphs(cut) == whole


@given(st.lists(PROSE, min_size=1, max_size=6))
def test_paragraphs_on_lines_of_their_own_stay_apart(whole: list[str]) -> None:
    assert paragraphs("\n".join(whole)) == whole


HEADINGS = st.sampled_from(["What happens next", "Two lanes and a path", "Why now?"])
ITEMS = st.sampled_from(["• Two lanes", "• A path for walkers", "1. No tolls", "- A lamp"])
QUOTES = st.sampled_from(["“We have waited long enough”", '"Nobody was told about it at all"'])
TITLES = st.sampled_from(["Bridge reopens", "Crews worked through storms to have it ready", ""])
PIECES = st.lists(PROSE | HEADINGS | ITEMS | QUOTES | st.sampled_from(["Advertisement", "4"]))


def assert_reads_back(article: Article) -> None:
    again = clean(article_text(article))
    assert (again.headline, again.standfirst) == (article.headline, article.standfirst)
    assert again.blocks == article.blocks


@given(TITLES, TITLES, PIECES)
def test_cleaning_an_article_s_own_text_changes_nothing(
    title: str, standfirst: str, pieces: list[str]
) -> None:
    try:
        article = clean("\n\n".join([title, standfirst, *pieces]))
    except CleaningError:
        assume(False)
    assert_reads_back(article)


@settings(max_examples=200)
@given(st.text())
@example("From: a\nSubject: b\n\nc")
@example("...\n\n...")
@example("•\n\n• •")
def test_no_text_raises_anything_but_a_cleaning_error(text: str) -> None:
    try:
        article = clean(text)
    except CleaningError:
        return
    assert article.headline
    assert article.blocks
    assert all(block.text for block in article.blocks)
    assert article.standfirst != ""


@pytest.mark.parametrize("text", ["", " \n\n ", "Advertisement", "-----\n\n4"])
def test_a_text_with_nothing_to_say_is_refused(text: str) -> None:
    with pytest.raises(CleaningError, match="no article"):
        clean(text)


@given(st.text(min_size=1).filter(str.strip))
def test_the_opening_of_a_text_is_a_headline_that_is_no_sentence(text: str) -> None:
    assert opening(text)
    assert not is_sentence(opening(text)) or opening(text) == "…"


def test_a_long_text_is_cleaned_in_little_time() -> None:
    article = clean(
        "\n".join(["Bridge reopens", *(f"{FIRST} That was {n}." for n in range(20_000))])
    )
    assert len(article.blocks) > 1_000


def test_plain_text_needs_no_parser_of_pages() -> None:
    lines = [
        "import sys",
        "from newsreader.cleaner import clean",
        "from newsreader.model import Page",
        "clean(Page('The ferry was late.', 'text/plain'))",
        "print(*sys.modules)",
    ]
    done = subprocess.run(
        [sys.executable, "-c", "\n".join(lines)], capture_output=True, text=True, check=True
    )
    assert {"lxml", "newsreader.cleaner.markup"}.isdisjoint(done.stdout.split())
