"""Which marks of a paragraph open, which close, and which are apostrophes, feet or inches."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from enum import Enum
from functools import cache
from typing import NamedTuple

from newsreader.lexicon.quotation_marks import (
    CLIPPED,
    CLOSING,
    ELISIONS,
    FAMILIES,
    NEVER_OWNED,
    OPENING,
    SPEECH_VERBS,
)
from newsreader.scripts import has_dense

FAMILY = {mark: family for family, marks in FAMILIES.items() for mark in marks}
SINGLE = "single"
DOUBLE = "double"
CLUSTER = re.compile(f"[{re.escape(''.join(FAMILY))}]+|``")
MARK = re.compile("''|``|.", re.DOTALL)
SENTENCE_END = re.compile(r"[.!?…]\s+")
NEXT_WORD = re.compile(r"\w+")
CLIPPED_END = re.compile(r"[a-z]{3,}in$")  # sittin', hopin'
YEAR = re.compile(r"\d\ds?")
LAST_WORD = re.compile(r"\w+$")
LOW = frozenset("„‚")
HIGH = frozenset("“‘")
BRACKETS_BEFORE = frozenset("([{<")
BRACKETS_AFTER = frozenset(")]}>")
INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\ufeff"
# What is not words at the ends of a quotation.
PADDING = "".join(FAMILY) + INVISIBLE + "` \t\n\xa0\u202f"
MOST_PADDING = 24
REACH = 4  # invisible characters that may stand between a mark and its word
DASHES = frozenset("-–—―‒/|…*")
ENDS = frozenset(",;:!?") | BRACKETS_AFTER


class Side(Enum):
    """What a mark's surroundings and shape say it does."""

    OPEN = "open"
    CLOSE = "close"
    EITHER = "either"


STEP = {Side.OPEN: -1, Side.EITHER: 0, Side.CLOSE: 1}


class Mark(NamedTuple):
    """One mark of a text; a `weak` one closes only if no better one comes before the next opens."""

    start: int
    end: int
    family: str
    side: Side
    weak: bool = False


class Run(NamedTuple):
    """Words between marks of one family; `opened` and `closed` say which of the two are there."""

    start: int
    end: int
    family: str
    opened: bool = True
    closed: bool = True


def is_bare(text: str, start: int, end: int) -> bool:
    """Whether nothing but marks, spaces and full stops stands in a stretch of text.

    A long stretch of them counts as something, so that the answer takes no time.
    """
    return end - start <= MOST_PADDING and not text[start:end].strip(PADDING + ".")


def family_at(text: str, at: int) -> str | None:
    """Tell the family of the mark at a place, if one is there."""
    mark = MARK.match(text, at)
    if mark is None:
        return None
    return FAMILY.get(mark[0]) if len(mark[0]) == 1 else DOUBLE


def marks_of(text: str) -> list[Mark]:
    """Find the marks of a text in order, without its apostrophes."""
    low = not LOW.isdisjoint(text)
    return [mark for cluster in CLUSTER.finditer(text) for mark in _marks(text, cluster, low=low)]


def _marks(text: str, cluster: re.Match[str], *, low: bool) -> Iterator[Mark]:
    before = text[max(0, cluster.start() - REACH) : cluster.start()].rstrip(INVISIBLE)[-1:]
    after = text[cluster.end() : cluster.end() + REACH].lstrip(INVISIBLE)[:2]
    context = _context(before, after)
    lone = cluster.end() - cluster.start() == 1
    for found in MARK.finditer(text, cluster.start(), cluster.end()):
        family = FAMILY.get(found[0], DOUBLE)
        side = context if context is not Side.EITHER else _shape(found[0], low=low)
        last = found.end() == cluster.end()
        if family == SINGLE and last and _is_apostrophe(text, found.start(), side, lone=lone):
            continue
        weak = lone and side is not Side.OPEN and _is_weak(text, found.start(), family)
        yield Mark(found.start(), found.end(), family, side, weak)


def _context(before: str, after: str) -> Side:
    """Read the characters on both sides of a mark, or "" for an end of the paragraph."""
    if not (before and after):
        return Side.CLOSE if before else Side.OPEN
    opens = _may_precede(before) and _may_begin(after)
    closes = _may_end(before) and _may_follow(after[0])
    if opens == closes:
        return Side.EITHER
    return Side.OPEN if opens else Side.CLOSE


def _may_precede(before: str) -> bool:
    return not before or before.isspace() or before in BRACKETS_BEFORE or before in DASHES


def _may_begin(after: str) -> bool:
    """Whether words may begin like this: "...and" may, a full stop may not."""
    stops = after[0] == "." and after != ".."
    return not after[0].isspace() and after[0] not in ENDS and not stops


def _may_end(before: str) -> bool:
    return bool(before) and not before.isspace() and before not in BRACKETS_BEFORE


def _may_follow(after: str) -> bool:
    return not after or after.isspace() or after in ENDS or after in DASHES or after == "."


def _cannot_precede(before: str) -> bool:
    """Whether a mark right behind a character is inches, or an attribute's."""
    return before.isdigit() or before == "="


def _shape(mark: str, *, low: bool) -> Side:
    """Read a mark's own form; among low marks the high ones close."""
    if low and mark in HIGH:
        return Side.CLOSE
    if mark in OPENING or mark == "``":
        return Side.OPEN
    return Side.CLOSE if mark in CLOSING else Side.EITHER


def _is_apostrophe(text: str, at: int, side: Side, *, lone: bool) -> bool:
    before, after = text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    if lone and before.isalnum() and after.isalnum():
        return not has_dense(before + after)  # where a word may follow a mark at once
    if side is Side.OPEN:
        return _is_elided(text, at)
    return lone and side is Side.EITHER


def _is_elided(text: str, at: int) -> bool:
    """Whether a word has lost its beginning: 'em, the '90s, the summer of '76."""
    word = NEXT_WORD.match(text, at + 1, at + 30)
    if word is None or not YEAR.fullmatch(word[0]):
        return word is not None and word[0] in ELISIONS
    before = text[max(0, at - REACH) : at].rstrip()[-1:]
    return word[0].endswith("s") or before.isalnum()


def _is_weak(text: str, at: int, family: str) -> bool:
    """Whether a closing mark may be the apostrophe of "officers' pay", or feet or inches."""
    before, after = text[max(0, at - 20) : at], text[at + 1 : at + 3]
    if not (after[:1].isspace() and after[1:].isalnum()):
        return False
    if family == DOUBLE or before[-1:].isdigit():
        return family in (SINGLE, DOUBLE) and before[-1:].isdigit()
    last = LAST_WORD.search(before)
    if family != SINGLE or last is None:
        return False
    if last[0].casefold() in CLIPPED or CLIPPED_END.match(last[0]):
        return True
    owned = NEXT_WORD.match(text, at + 2, at + 30)
    return last[0][-1] in "sSzxX" and not (owned and owned[0] in NEVER_OWNED)


class Outlook:
    """What follows each mark of a paragraph, worked out in one pass from its end."""

    def __init__(self, marks: Sequence[Mark]) -> None:
        self.marks = marks
        self._closes = [False] * len(marks)
        self._surplus = [0] * len(marks)
        self._doubles = [0] * len(marks)
        self._end: list[int | None] = [None] * len(marks)
        end: dict[str, int] = {}
        strong: set[str] = set()  # families that a sure mark closes before another opens
        surplus: Counter[str] = Counter()
        for place in range(len(marks) - 1, -1, -1):
            mark = marks[place]
            self._surplus[place] = surplus[mark.family]
            self._doubles[place] = surplus["doubles"]
            self._end[place] = end.get(mark.family)
            if mark.side is Side.OPEN:
                strong.discard(mark.family)
            elif not mark.weak or mark.family not in strong:
                self._closes[place] = True
                end[mark.family] = place
            if self._closes[place] and not mark.weak:
                strong.add(mark.family)
            surplus[mark.family] += STEP[mark.side]
            surplus["doubles"] += mark.family == DOUBLE

    def closes(self, place: int) -> bool:
        """Whether a mark ends what is open; a weak one gives way to a sure one behind it."""
        return self._closes[place]

    def nests(self, place: int, depth: int) -> bool:
        """Whether all `depth` open quotations and the one that opens here are closed later."""
        return self._surplus[place] > depth

    def single_closes(self, place: int) -> bool:
        """Whether a single mark has its other half, with whole double quotations between."""
        end = self._end[place]
        if end is None:
            return False
        between = self._doubles[place] - self._doubles[end]
        return between == 0 or (between % 2 == 0 and not self.marks[end].weak)

    def surely_closes(self, place: int) -> bool:
        """Whether a mark has another half that cannot be an apostrophe."""
        end = self._end[place]
        return end is not None and not self.marks[end].weak


def runs_of(text: str, *, carried: str | None = None, reopened: str | None = None) -> Iterator[Run]:
    """Pair a paragraph's outermost marks, in order.

    `carried` is the family of a speech that the paragraph before left open, `reopened` that of
    the mark which begins the next one: in this one it may stay open.
    """
    return Pairing(text, carried, reopened).runs()


class Pairing:
    """One pass over a paragraph's marks, from left to right."""

    def __init__(self, text: str, carried: str | None, reopened: str | None) -> None:
        self.text = text
        self.marks = marks_of(text)
        self.outlook = Outlook(self.marks)
        self.carried = carried
        self.reopened = reopened
        self.opened: Mark | None = None
        self.endless = False
        self.depth = 0
        self.done = 0

    def runs(self) -> Iterator[Run]:
        """Every run, the last one perhaps unclosed."""
        for place, mark in enumerate(self.marks):
            if self.opened is None:
                yield from self._outside(place, mark)
            elif mark.family == self.opened.family:
                yield from self._inside(place, mark, self.opened)
        if self.opened is not None:
            yield self._cut(self.opened, len(self.text))

    def _outside(self, place: int, mark: Mark) -> Iterator[Run]:
        if self._opens(place, mark):
            self.opened, self.depth = mark, 1
        elif mark.side is Side.CLOSE and not mark.weak:
            if place == 0 and mark.family == self.carried:
                yield Run(0, mark.end, mark.family, opened=False)
            elif _report_behind().match(self.text, mark.start - 1):
                yield Run(self._sentence_start(mark.start), mark.end, mark.family, opened=False)
        self.done = mark.end

    def _opens(self, place: int, mark: Mark) -> bool:
        first = place == 0 and not self.text[: mark.start].strip(INVISIBLE + " \t\n\xa0")
        if first and mark.family == self.carried:
            return True
        if mark.side is Side.CLOSE or (
            mark.side is Side.EITHER and _cannot_precede(self.text[mark.start - 1 : mark.start])
        ):
            return False
        if mark.family != SINGLE:
            return True
        self.endless = self.reopened == SINGLE and self._may_be_endless(place, mark)
        return self.endless or self.outlook.single_closes(place)

    def _may_be_endless(self, place: int, mark: Mark) -> bool:
        """Whether a single mark opens a speech that goes on in the next paragraph."""
        before = self.text[max(0, mark.start - REACH) : mark.start].rstrip()[-1:]
        return (not before or before in ":,.!?") and not self.outlook.surely_closes(place)

    def _inside(self, place: int, mark: Mark, opened: Mark) -> Iterator[Run]:
        if mark.side is Side.OPEN:
            if self._nests(place, mark):
                self.depth += 1
            else:
                yield self._cut(opened, mark.start)
                self.opened, self.depth = mark, 1
        elif self.outlook.closes(place) and not (self.endless and mark.weak):
            self.depth -= 1
            if self.depth == 0:
                yield Run(opened.start, mark.end, mark.family)
                self.opened, self.done = None, mark.end

    def _nests(self, place: int, mark: Mark) -> bool:
        """Whether a mark opens a quotation inside the open one, which may itself stay open."""
        if self.outlook.nests(place, self.depth):
            return True
        before = self.text[max(0, mark.start - REACH) : mark.start].rstrip()[-1:]
        may_stay_open = self.reopened == mark.family and before.isalnum()
        return may_stay_open and self.outlook.nests(place, self.depth - 1)

    def _sentence_start(self, end: int) -> int:
        """Find where the sentence begins that a mark ends without an opening one."""
        starts = [found.end() for found in SENTENCE_END.finditer(self.text, self.done, end - 1)]
        start = starts[-1] if starts else self.done
        return start + len(self.text[start:end]) - len(self.text[start:end].lstrip())

    def _cut(self, opened: Mark, end: int) -> Run:
        """End a quotation that nothing closes where its words end."""
        while end > opened.end and self.text[end - 1].isspace():
            end -= 1
        return Run(opened.start, end, opened.family, closed=False)


@cache
def _report_behind() -> re.Pattern[str]:
    """What follows speech, from its own comma on: ..., she said."""
    verbs = "|".join(sorted(SPEECH_VERBS))
    return re.compile(rf"[,.!?…].\s+(?:[\w.’'-]+\s+){{0,3}}(?:{verbs})\b")
