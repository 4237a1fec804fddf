"""Lines that their words give away, and lines that only look so."""

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsreader.cleaner.cues import cue
from newsreader.cleaner.openings import Patterns, compiled
from newsreader.lexicon.furniture import LINE_CUES
from newsreader.lexicon.text_layout import LAYOUT_LINES

FURNITURE = {
    "Hear the latest from the coast every hour on Marsh FM on DAB and on the Marsh app.": (
        "radio_promo"
    ),
    "Get the day's coast stories straight to your inbox.": "newsletter",
    "Follow @marshfm on social media for more": "newsletter",
    "Got a story? Email the desk at news@packet.example": "contact",
    "READ MORE: Harbour wall to be rebuilt": "related",
    "More from the coast": "related",
    "Lesen Sie auch: Was der Leuchtturm kostet": "related",
    "À lire aussi : le phare change de lampe": "related",
    "Picture: Wendshire Police": "caption",
    "By Tamsin Rowe and Idris Penhallow": "byline",
    "Published 9 June 2026, 07:15": "byline",
    "12 March 2026": "byline",
    "3 min read": "byline",
    "Additional reporting by Ivo Larch": "reporting_credit",
    "This article was first published in The Packet.": "reporting_credit",
    "If you buy something through our links, we may earn a commission.": "disclosure",
    "Advertisement 3": "advert",
    "Story continues below": "advert",
    "This article is reserved for subscribers": "paywall",
    "Share this article": "share",
    "Leave a comment": "comments",
    "This site uses cookies to remember your choices.": "consent",
    "Key events": "liveblog",
    "Will you chip in £5 to keep the coast's reporters on the road?": "newsletter",
    "Republish our stories for free, with the author's name.": "reporting_credit",
    "The boat at the quay last week. (Photo by Ivo Larch)": "caption",
    "The house is not responsible for the content of other sites.": "disclosure",
    "Was this page helpful?": "contact",
    "12+ votes so far": "advert",
    "Comments: Our rules": "comments",
    "Coast reporter @tamsinrowe": "byline",
    "Follow the coast's news on Facebook, Instagram and X.": "newsletter",
    "This embedded content cannot be shown without your consent": "consent",
    "Please turn on JavaScript to see the map.": "consent",
    "Article saved": "share",
    "You can find this article in My List, under your name.": "share",
    "Were you there? Tell us at quay@packet.example or on the quay.": "contact",
    "To find out more about the tides, follow our tide reporter on X": "related",
    "A word from our sponsors": "sponsor",
    "You are receiving this because you once bought a ticket from us.": "newsletter",
    "Unsubscribe | Privacy": "newsletter",
    "Jump to recipe": "related",
}

NEWS = [
    "More than 200 people were led from the quay.",
    "Read more than one page of it and you are lost, said the judge.",
    "“Sign up for the lifeboat,” he said. “We need you.”",
    "Follow-up surveys found the same.",
    "Published figures show a fall of a third.",
    "By Monday the water had gone.",
    "The council said it would email residents about the plan.",
    "Police asked anyone with information to call 101.",
    "Photographs of the wave were passed round the harbour.",
    "Advertisements for the post went up in May.",
    "Get out of the harbour, the captain shouted.",
    "Updated plans were shown to the council on Tuesday.",
    "We will rebuild the wall, the mayor said in her letter.",
    "Video shot from the pier shows the mast going over.",
    "Will he give up the boat? Nobody on the quay would say.",
    "Follow the path on the map to the lighthouse, the guide told them.",
    "The vote: who would lead the harbour trust was left until June.",
    "If you have any information, please call us on 101.",
    "The comments were read out in court.",
    "The content cannot be shown to the jury, the judge ruled on Friday.",
    "You can find this story in every harbour from here to Dunmarsh.",
    "You are receiving this medal for what you did on the wall, she was told.",
    "Unsubscribe buttons must be larger from June, the county says.",
    "To find out more, the board sent a diver down.",
    "A copyright case over the song was settled in June.",
]


@pytest.mark.parametrize(("line", "category"), FURNITURE.items())
def test_furniture_is_told_by_its_words(line: str, category: str) -> None:
    verdict = cue(line)
    assert verdict is not None
    assert verdict[0] == category


@pytest.mark.parametrize("line", NEWS)
def test_news_is_not_taken_for_furniture(line: str) -> None:
    assert cue(line) is None


ROWS = [row for table in (LINE_CUES, LAYOUT_LINES) for rows in table.values() for row in rows]


@settings(deadline=None, max_examples=300, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_a_row_is_found_by_the_beginning_of_every_line_it_matches(data: st.DataObject) -> None:
    row = data.draw(st.sampled_from(ROWS))
    line = data.draw(st.from_regex(compiled(row)))
    if compiled(row).match(line):
        assert [row for _, found in Patterns({"": [row]}).for_line(line) if found.pattern == row]


@pytest.mark.parametrize("line", ["word " * 90, "By " + "Abc " * 120, "(" * 400, "a." * 220 + "@"])
def test_no_line_keeps_the_patterns_busy(line: str) -> None:
    began = time.process_time()
    for row in ROWS:
        compiled(row).match(line)
    assert time.process_time() - began < 0.5


def test_a_quotation_in_angled_marks_is_no_arrow() -> None:
    assert cue("»Broen er åben igen, og det er godt.«") is None
    assert cue("» Broen er åben igen") is not None
