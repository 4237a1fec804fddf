"""Which lines of the body are news and which are furniture, and by what rule."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from newsreader.cleaner.cues import LABEL_EDGES, Verdict
from newsreader.cleaner.metadata import Metadata
from newsreader.cleaner.outline import Container, Line, Outline
from newsreader.cleaner.prose import ENDING, is_prose
from newsreader.lexicon.furniture import AUTHOR_JOBS, SUMMARY_LABELS

LINK_SHARE = 0.8
LABELLED_SHARE, PLAIN_SHARE = 0.3, 0.1
# A caption's box holds a picture and few lines; with a credit they may be longer.
CAPTION_LINES = 3
CAPTION_CHARACTERS, CREDITED_CHARACTERS = 320, 600
# A box of furniture is small beside the story.
BOX_LINES, BOX_CHARACTERS = 60, 700
# A box of requests has so many of them among its lines, and little of the story's prose.
ASKING = frozenset(["paywall", "newsletter", "contact", "consent", "summary"])
SAID = ("cue", "label", "plug")  # by its own words, not by its element's name
ASKED_SHARE, ASKING_PROSE = 0.24, 0.25
FORM_LINES = 6
FORM_CHARACTERS = 400
# Initials, an agency, a date: what may stand after the last sentence.
CREDIT_LINES, LONGEST_CREDIT = 3, 100
SHORT = 160
# What stands above the first sentence and is as long is a standfirst.
DECK = 70
# Lines at the end of a story in which its author may be described.
TAIL = 6
HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
ITEMS = frozenset(["li", "dd", "dt", "td"])
PARAGRAPHS = frozenset(["p", "li", "blockquote", "td", "dd"])
# What furniture takes its box with it; an advert or a caption may stand among paragraphs.
LEADING = frozenset(
    ["related", "newsletter", "paywall", "contact", "comments", "radio_promo", "summary"]
)
BIO = re.compile(
    r"\b(?:is|was|are|were|has been|works? as|ist|est|es|è) .{0,120}"
    rf"\b(?:{'|'.join(AUTHOR_JOBS)})s?\b"
)
WORD = re.compile(r"[^\W\d_]")


@dataclass(slots=True)
class Sieve:
    """The lines of the body with a verdict each."""

    outline: Outline
    body: Container
    metadata: Metadata
    verdicts: list[Verdict] = field(default_factory=list)

    lines: list[Line] = field(init=False)

    def __post_init__(self) -> None:
        self.lines = self.outline.lines[self.body.first : self.body.last]

    def kept(self) -> list[tuple[int, Line]]:
        """The lines that are news so far, with their places in the body."""
        return [(n, line) for n, line in enumerate(self.lines) if not self.verdicts[n]]

    def around(self, line: Line) -> Iterator[Container]:
        """The elements around a line, from the inside out, the body excluded."""
        for container in self.outline.ancestors(line.container):
            if container.index <= self.body.index:  # a line may begin before the body does
                return
            yield container

    def box(self, line: Line) -> range | None:
        """The places of the innermost element's lines that holds this line and others."""
        for container in self.around(line):
            if container.last - container.first > 1:
                return self.places(container)
        return None

    def places(self, container: Container) -> range:
        """The places of an element's lines in the body."""
        start = max(container.first, self.body.first)
        stop = min(container.last, self.body.last)
        return range(start - self.body.first, stop - self.body.first)

    def headline_place(self) -> int | None:
        """The headline's place in the body; negative above it, `None` below it or unknown."""
        at = self.metadata.headline_line
        return at - self.body.first if at is not None and at < self.body.last else None

    def inside(self) -> Iterator[Container]:
        """The elements inside the body."""
        for container in self.outline.containers[self.body.index + 1 :]:
            if container.first >= self.body.last:
                return
            yield container

    def level(self, line: Line) -> str | None:
        """The heading element that a line stands in, if it does."""
        return next((c.name for c in self.around(line) if c.name in HEADINGS), None)

    def is_heading(self, line: Line) -> bool:
        """Whether a line is a sub-heading, by its element or its emphasis."""
        if self.level(line):
            return True
        size = len(line.text)
        return size <= SHORT and line.bold >= 0.9 * size and not is_prose(line)


def sift(
    outline: Outline,
    body: Container,
    furniture: list[Verdict],
    cues: list[Verdict],
    metadata: Metadata,
) -> list[Verdict]:
    """A verdict on every line of the body; the rules run in order, and the first one stands."""
    sieve = Sieve(outline, body, metadata)
    sieve.verdicts = [
        furniture[line.container] or cues[body.first + n] or linked(line) or wordless(line)
        for n, line in enumerate(sieve.lines)
    ]
    for rule in (
        headline,
        repeated,
        captions,
        next_story,
        summaries,
        askings,
        boxes,
        forms,
        top,
        tail,
        labels,
        heads,
        end,
    ):
        rule(sieve)
    return sieve.verdicts


def is_link(line: Line) -> bool:
    """Whether a line is a link and nothing else, so that no cue can make it more furniture."""
    return line.linked == len(line.text) and not is_sentence(line.text)


def linked(line: Line) -> Verdict:
    """Judge a line that is a link, alone or under a label in bold, and no sentence."""
    size = len(line.text)
    stops = is_sentence(line.text) and not line.text.endswith("?")
    if line.linked >= LINK_SHARE * size and not (stops and line.links == 1):
        return "related", "a link and nothing else"
    if line.linked >= LABELLED_SHARE * size and line.plain <= PLAIN_SHARE * size and not stops:
        return "related", "a label and a link"
    return None


def wordless(line: Line) -> Verdict:
    """Judge a line without letters."""
    return None if WORD.search(line.text) else ("mark", "no words")


def is_sentence(text: str) -> bool:
    """Whether a text ends as a sentence does."""
    return bool(ENDING.search(text)) and not text.endswith(("...", "…", ":"))


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


def repeated(sieve: Sieve) -> None:
    """Remove the second copy of a line, and short lines that stand on the page three times."""
    counts = Counter(line.text for line in sieve.outline.lines)
    seen: set[str] = set()
    for n, line in sieve.kept():
        if line.text in seen:
            sieve.verdicts[n] = ("repeated", "stands on the page already")
        elif counts[line.text] > 2 and len(line.text) < SHORT:
            sieve.verdicts[n] = ("repeated", f"stands on the page {counts[line.text]} times")
        seen.add(line.text)


def captions(sieve: Sieve) -> None:
    """Remove the few lines that share a box with a picture."""
    for n, line in sieve.kept():
        box = next((c for c in sieve.around(line) if c.pictures), None)
        if box is None or box.name in PARAGRAPHS or box.last - box.first > CAPTION_LINES:
            continue
        credited = any((sieve.verdicts[m] or ("",))[0] == "caption" for m in sieve.places(box))
        limit = CREDITED_CHARACTERS if credited else CAPTION_CHARACTERS
        if size(sieve, sieve.places(box)) <= limit:
            sieve.verdicts[n] = ("caption", "shares a box with a picture")


def summaries(sieve: Sieve) -> None:
    """Remove a summary that its label announces: the story says it again."""
    for n, line in sieve.kept():
        if LABEL_EDGES.sub("", line.text).casefold() not in SUMMARY_LABELS:
            continue
        box = sieve.box(line)
        if box and box[0] == n and size(sieve, box) <= 2 * BOX_CHARACTERS:
            for m in box:
                sieve.verdicts[m] = sieve.verdicts[m] or ("summary", f"under {line.text[:40]}")


def boxes(sieve: Sieve) -> None:
    """Remove what stands in a small box that furniture opens."""
    for n, line in enumerate(sieve.lines):
        verdict = sieve.verdicts[n]
        if not verdict or verdict[0] not in LEADING:
            continue
        box = sieve.box(line)
        if box is None or box[0] != n or size(sieve, box) > BOX_CHARACTERS:
            continue
        rest = [m for m in box if not sieve.verdicts[m]]
        if verdict[0] != "related" or not any(is_prose(sieve.lines[m]) for m in rest):
            for m in rest:
                sieve.verdicts[m] = (verdict[0], "in the same box")


def askings(sieve: Sieve) -> None:
    """Remove elements that are to a good part requests: to pay, to sign in, to sign up."""
    asked, prose = [0], [0]
    for line, verdict in zip(sieve.lines, sieve.verdicts, strict=True):
        said = verdict is not None and verdict[0] in ASKING and verdict[1].startswith(SAID)
        asked.append(asked[-1] + said)
        prose.append(prose[-1] + (len(line.text) if not verdict and is_prose(line) else 0))
    for container in sieve.inside():
        places = sieve.places(container)
        requests = asked[places.stop] - asked[places.start]
        held = prose[places.stop] - prose[places.start]
        if (
            requests > ASKED_SHARE * len(places)
            and requests > 1
            and held <= ASKING_PROSE * prose[-1]
        ):
            for n in places:
                sieve.verdicts[n] = sieve.verdicts[n] or (
                    "paywall",
                    "among requests to pay or sign in",
                )


def size(sieve: Sieve, places: range) -> int:
    """The characters of some lines."""
    return sum(len(sieve.lines[m].text) for m in places)


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


def labels(sieve: Sieve) -> None:
    """Remove what is left of boxes that are mostly links and the like."""
    for _, line in sieve.kept():
        box = None if is_prose(line) else sieve.box(line)
        if box is None or len(box) > BOX_LINES:
            continue
        kept = [m for m in box if not sieve.verdicts[m]]
        leading = sum((sieve.verdicts[m] or ("",))[0] in LEADING for m in box)
        if leading >= len(kept) and not any(is_prose(sieve.lines[m]) for m in kept):
            for m in kept:
                sieve.verdicts[m] = ("related", "in a box of links")


def heads(sieve: Sieve) -> None:
    """Remove headings of lists that are gone."""
    for n, line in sieve.kept():
        following = [v for v in sieve.verdicts[n + 1 : n + 3] if v and v[0] in LEADING]
        if len(following) == 2 and not is_prose(line) and sieve.is_heading(line):
            sieve.verdicts[n] = ("related", "heads a list of links")


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


def forms(sieve: Sieve) -> None:
    """Remove the few lines that share a box with a form."""
    for n, verdict in enumerate(sieve.verdicts):
        if not verdict or verdict[1] != "tag form":
            continue
        box = sieve.box(sieve.lines[n])
        if box and len(box) <= FORM_LINES and size(sieve, box) <= FORM_CHARACTERS:
            for m in box:
                sieve.verdicts[m] = sieve.verdicts[m] or ("newsletter", "shares a box with a form")
