"""A listener's own rules have the last word."""

import re

import pytest

from newsreader.cleaner import CleaningRules, clean
from newsreader.model import Page

STORY = """<article><h1>Wall holds</h1>
<p>The harbour wall held on Monday night, though waves broke over it until three.</p>
<p>The harbour webcam showed the worst of it before it was washed away.</p>
<p>Sign up to our newsletter for tide times.</p></article><footer>Tide tables: page nine</footer>"""


def heard(rules: CleaningRules) -> list[str]:
    return [block.text for block in clean(Page(STORY), rules=rules).blocks]


def test_a_line_to_drop_is_dropped_and_says_why() -> None:
    article = clean(Page(STORY), rules=CleaningRules(drop=("WEBCAM",)))
    assert len(article.blocks) == 1
    assert ("dropped", "pattern WEBCAM") in {(r.category, r.rule) for r in article.removed}


def test_a_line_to_keep_is_kept_wherever_it_stands() -> None:
    lines = heard(CleaningRules(keep=("tide times", "tide tables")))
    assert lines[-2:] == ["Sign up to our newsletter for tide times.", "Tide tables: page nine"]


def test_keeping_wins_over_dropping() -> None:
    assert len(heard(CleaningRules(keep=("webcam",), drop=("webcam",)))) == 2


def test_rules_hold_for_plain_text_too() -> None:
    page = Page("Wall holds\n\nIt held all night.\n\nSee the webcam.", "text/plain")
    article = clean(page, rules=CleaningRules(drop=("webcam",)))
    assert [block.text for block in article.blocks] == ["It held all night."]


def test_a_pattern_that_cannot_be_read_is_refused_at_once() -> None:
    with pytest.raises(re.error):
        CleaningRules(drop=("(",))
