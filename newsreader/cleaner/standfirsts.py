"""The sentence or two between a story's headline and its text."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import islice

from newsreader.cleaner.bylines import byline_names, dated_names
from newsreader.cleaner.cues import cue
from newsreader.cleaner.headlines import key, likeness
from newsreader.cleaner.outline import Container, Line, Outline
from newsreader.cleaner.prose import ENDING, is_wordy
from newsreader.cleaner.signatures import WHOLE
from newsreader.lexicon.page_marks import ELSEWHERE_MARKS, ELSEWHERE_TAGS, STANDFIRST_MARKS

SHORTEST, LONGEST = 20, 600
SENTENCE = 60
PROSE = 100
SECOND, FEWEST_WORDS = frozenset(["h2", "h3"]), 5
# How far below the headline a standfirst is looked for, in lines.
REACH = 30
NEXT = 3
STAMP = re.compile(r"\b\d{1,2}[:.]\d\d ?(?:[ap]m\b)?|\b[A-Z][a-z]{2,8} \d{1,2}, (?:19|20)\d\d")
# A line with this much of the headline's words is the headline again.
SAME = 0.75
# A description is often cut off; this much of its beginning is compared.
COMPARED = 60


def find_standfirst(page: Outline, headline: int | None, description: str | None) -> str | None:
    """The standfirst below the headline's line; `None` if there is none a reader would see.

    It is what markup names so, else a second heading next to it, else what repeats the page's
    description, else a line close to the headline that no other paragraph shares its element with,
    or that is all in bold.
    """
    if headline is None:
        return None
    whole = key(description or "")
    wanted = whole[:COMPARED]
    below = range(headline + 1, min(headline + REACH, len(page.lines)))
    places = [at for at in below if _can_be(page, page.lines[at], page.lines[headline].text)]
    rules: tuple[Callable[[int, Line], bool], ...] = (
        lambda _, line: _is_named(page, line),
        lambda at, line: at == headline + 1 and _is_second(page, line),
        lambda _, line: len(whole) >= SHORTEST and key(line.text) == whole and _apart(page, line),
        lambda _, line: _repeats(line, wanted) and (_is_alone(page, line) or _is_bold(line)),
        lambda at, line: at <= headline + NEXT and _is_alone(page, line),
        lambda at, line: at == headline + 1 and _is_alone(page, line, is_wordy),
        lambda at, line: at == places[0] and _is_bold(line),
    )
    found = ((at, rule) for rule in rules for at in places)
    return next((page.lines[at].text for at, rule in found if rule(at, page.lines[at])), None)


def _repeats(line: Line, description: str) -> bool:
    return len(description) == COMPARED and key(line.text).startswith(description)


def _can_be(page: Outline, line: Line, title: str) -> bool:
    if not SHORTEST <= len(line.text) <= LONGEST or likeness(line.text, title) >= SAME:
        return False
    around = list(page.ancestors(line.container))[:3]
    if any(_is_elsewhere(c) for c in around):
        return False
    return not (
        line.cells > 1
        or _is_listed(page, line)
        or _is_stamp(line.text)
        or cue(line.text)
        or byline_names(line.text)
        or dated_names(line.text)
        or line.linked * 2 > len(line.text)
    )


def _is_listed(page: Outline, line: Line) -> bool:
    """Whether a line is one of a list's items."""
    around = islice(page.ancestors(line.container), NEXT)
    return any(c.name in {"ul", "ol"} and c.last - c.first > 1 for c in around)


def _is_stamp(text: str) -> bool:
    """Whether a text tells a day or an hour, and is no sentence."""
    return bool(STAMP.search(text)) and not ENDING.search(text)


def _is_elsewhere(container: Container) -> bool:
    named = container.name not in WHOLE and bool(container.words & ELSEWHERE_MARKS)
    return named or container.name in ELSEWHERE_TAGS


def _is_named(page: Outline, line: Line) -> bool:
    around = list(page.ancestors(line.container))[:3]
    return any(container.words & STANDFIRST_MARKS for container in around)


def _is_second(page: Outline, line: Line) -> bool:
    """Whether a line is a heading of some words: next to the headline it heads no part."""
    named = any(c.name in SECOND for c in islice(page.ancestors(line.container), 2))
    return named and len(line.text.split()) >= FEWEST_WORDS


def _apart(page: Outline, line: Line) -> bool:
    """Whether a line is in an element that no paragraph of the text is in."""
    innermost = page.containers[line.container]
    return innermost.name != "p" or bool(innermost.words)


def _is_bold(line: Line) -> bool:
    return len(line.text) >= SENTENCE and line.bold >= len(line.text.replace(" ", ""))


def _is_long(text: str) -> bool:
    return len(text) >= SENTENCE


def _is_alone(page: Outline, line: Line, tells: Callable[[str], bool] = _is_long) -> bool:
    """Whether the elements around a sentence hold no other paragraph: the text stands elsewhere."""
    if not tells(line.text):
        return False
    inner = [
        c for c in page.ancestors(line.container) if c.name not in {"span", "strong", "b", "em"}
    ]
    held = page.lines[inner[min(1, len(inner) - 1)].first : inner[min(1, len(inner) - 1)].last]
    return sum(len(other.text) >= PROSE for other in held if other is not line) == 0
