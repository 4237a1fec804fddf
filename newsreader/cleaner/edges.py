"""Rules for what stands above the first sentence of a story, and below the last."""

from __future__ import annotations

import re

from newsreader.cleaner.outline import Line
from newsreader.cleaner.prose import is_prose
from newsreader.cleaner.sieve import LINK_SHARE, Sieve, is_sentence
from newsreader.lexicon.furniture import AUTHOR_JOBS

# Initials, an agency, a date: what may stand after the last sentence.
CREDIT_LINES, LONGEST_CREDIT = 3, 100
# What stands above the first sentence and is as long is a standfirst.
DECK = 70
# Lines at the end of a story in which its author may be described.
TAIL = 6
ITEMS = frozenset(["li", "dd", "dt", "td"])
BIO = re.compile(
    r"\b(?:is|was|are|were|has been|works? as|ist|est|es|è) .{0,120}"
    rf"\b(?:{'|'.join(AUTHOR_JOBS)})s?\b"
)


def headline(sieve: Sieve) -> None:
    """Remove the headline, which the article carries already, and what stands above it."""
    place = sieve.headline_place()
    if place is not None and not any(map(is_prose, sieve.lines[: max(0, place)])):
        for n in range(place):
            sieve.verdicts[n] = sieve.verdicts[n] or ("kicker", "above the headline")
    for n, line in sieve.kept():
        if n == place or line.text == sieve.metadata.headline:
            sieve.verdicts[n] = ("headline", "carried by the article")


def next_story(sieve: Sieve) -> None:
    """Remove what follows a second main heading: pages go on with another story."""
    first = next((n for n, line in sieve.kept() if is_prose(line)), None)
    place = sieve.headline_place()
    if first is None or place is None or place > first:
        return
    places = (n for n, line in enumerate(sieve.lines) if _opens(sieve, line, first))
    cut = next(places, None)
    for n in range(cut or len(sieve.lines), len(sieve.lines)):
        sieve.verdicts[n] = sieve.verdicts[n] or ("other_story", "after a second main heading")


def _opens(sieve: Sieve, line: Line, first: int) -> bool:
    """Whether a line is the main heading of an article that begins below a place."""
    return sieve.level(line) == "h1" and any(
        c.name == "article" and c.first - sieve.body.first > first for c in sieve.around(line)
    )


def top(sieve: Sieve) -> None:
    """Remove what stands above the first sentence, but for the sub-heading that heads it."""
    above = []
    for n, line in sieve.kept():
        if is_prose(line) or is_sentence(line.text):
            break
        if len(line.text) < DECK or line.plain < LINK_SHARE * len(line.text.replace(" ", "")):
            above.append(n)
    if above and sieve.level(sieve.lines[above[-1]]) in [
        sieve.level(line) or "none" for n, line in sieve.kept() if n > above[-1]
    ]:
        above.pop()
    for n in above:
        sieve.verdicts[n] = ("kicker", "above the first sentence")


def tail(sieve: Sieve) -> None:
    """Remove what describes the authors at the end of the story."""
    names = {
        part.casefold() for name in sieve.metadata.authors for part in (name, name.split()[-1])
    }
    for n, line in sieve.kept()[-TAIL:]:
        start = line.text[:80].casefold()
        named = any(name in start for name in names)
        slanted = line.bold >= 0.9 * len(line.text.replace(" ", ""))
        if (named or slanted) and BIO.search(line.text[:300]) and '"' not in start:
            sieve.verdicts[n] = ("author_bio", "describes an author at the end")


def end(sieve: Sieve) -> None:
    """Remove headings that nothing follows, and a few words after the last sentence."""
    run = []
    for n, line in reversed(sieve.kept()):
        if is_prose(line) or is_sentence(line.text) or len(line.text) > LONGEST_CREDIT:
            break
        run.append(n)
    items = [n for n in run if any(c.name in ITEMS for c in sieve.around(sieve.lines[n]))]
    if len(run) <= CREDIT_LINES and not items:
        for n in run:
            sieve.verdicts[n] = ("credit", "no sentence, after the last one")
