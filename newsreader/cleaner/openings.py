"""Which of many patterns can match a line, told by how it begins.

To compile some hundreds of patterns takes longer than to clean a short text: they are found by
the first characters of what they match and words that are in it, and compiled when a line begins so
and has those.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache

SIZE = 3
META = frozenset(".^$*+?{}[]()|\\")
SET_OR_ESCAPED = r"\\.|\[\^?\]?[^\]]*\]"
PART = re.compile(rf"(?P<words>(?:[^\W\d_]| )+)(?![?*{{])|{SET_OR_ESCAPED}|.", re.DOTALL)
BOUND = re.compile(rf"{SET_OR_ESCAPED}|[()|]")
ANYTHING = frozenset([""])
MAY_LACK = ("?", "*", "{")  # behind what a match need not have
LOOKS = ("?!", "?=", "?<")
FLAGS = re.compile(r"^\?[a-z-]*:")
SHORTEST = 2  # of words that tell
FIGURE = re.compile(r"\d")

Row = tuple[int, str, str]


class Patterns:
    """Patterns by category, for the start of lines, without case; alternatives stand in brackets.

    >>> patterns = Patterns({"share": ["share (this|on)", "e-?mail us"], "mark": [".{2}!"]})
    >>> [category for category, pattern in patterns.for_line("Share this")]
    ['share', 'mark']
    """

    def __init__(self, table: Mapping[str, Iterable[str]]) -> None:
        self.rows: dict[str, list[Row]] = defaultdict(list)
        pairs = ((category, row) for category, rows in table.items() for row in rows)
        for place, (category, row) in enumerate(pairs):
            for opening in openings(row):
                self.rows[opening].append((place, category, row))
        self.candidates = lru_cache(maxsize=2048)(self._candidates)

    def for_line(self, line: str) -> Iterator[tuple[str, re.Pattern[str]]]:
        """Give the patterns that can match a line, each with its category, in the table's order."""
        lower = line.lower()
        for _, category, row in self.candidates(FIGURE.sub("0", lower[:SIZE])):
            if all(any(word in lower for word in words) for words in needed(row)):
                yield category, compiled(row)

    def _candidates(self, opening: str) -> list[Row]:
        keys = (opening[:size] for size in range(SIZE + 1))
        return sorted({row for key in dict.fromkeys(keys) for row in self.rows.get(key, ())})


@cache
def needed(pattern: str) -> tuple[tuple[str, ...], ...]:
    r"""Give words of which every match has one, and so for each part of the pattern that has some.

    >>> needed(r".{0,60}\bour news ?letters?\b"), needed(r"(see|read) [^.]* (more)?")
    ((('our news',), ('letter',)), (('see', 'read'),))
    """
    clauses: list[tuple[str, ...]] = []
    at = 0
    while part := PART.match(pattern, at):
        at = part.end()
        if part["words"]:
            clauses.append((part["words"].lower(),))
        elif part[0] == "(":
            parts, rest = _alternatives(pattern[at - 1 :])
            at = len(pattern) - len(rest)
            if not rest.startswith(MAY_LACK) and not parts[0].startswith(LOOKS):
                clauses.append(_of_each(parts))
    return tuple(clause for clause in clauses if min(map(len, clause), default=0) >= SHORTEST)


def _of_each(parts: Iterable[str]) -> tuple[str, ...]:
    """A word of each of some alternatives, or nothing if one has none."""
    words: list[str] = []
    for part in parts:
        clauses = needed(FLAGS.sub("", part))
        if not clauses:
            return ()
        words += max(clauses, key=lambda clause: min(map(len, clause)))
    return tuple(words)


@cache
def compiled(row: str) -> re.Pattern[str]:
    """Compile a row once, when it is needed."""
    return re.compile(row, re.IGNORECASE)


def openings(pattern: str, size: int = SIZE) -> frozenset[str]:
    r"""Give the first characters of what a pattern can match, figures as 0; "" stands for any.

    >>> sorted(openings(r"(read|see)( more)? ?:")), sorted(openings(r"e-?mail")), openings(r"\w+!")
    (['rea', 'see'], ['e-m', 'ema'], frozenset({''}))
    """
    if not size:
        return ANYTHING
    if pattern.startswith("(") and not pattern.startswith("(?"):
        return _of_group(pattern, size)
    first, rest = _literal(pattern)
    if not first or rest.startswith(("*", "{")):
        return ANYTHING
    if rest.startswith("?"):
        return _with(first, openings(rest[1:], size - 1), size) | openings(rest[1:], size)
    return _with(first, ANYTHING if rest[:1] == "+" else openings(rest, size - 1), size)


def _with(first: str, following: Iterable[str], size: int) -> frozenset[str]:
    return frozenset(f"{first}{text}"[:size] for text in following)


def _literal(pattern: str) -> tuple[str, str]:
    """The one character a pattern begins with, if it is sure, and the rest of the pattern."""
    if pattern.startswith("\\d"):
        return "0", pattern[2:]
    if pattern.startswith("\\") and not pattern[1:2].isalnum():
        return pattern[1:2], pattern[2:]
    if pattern[:1] in META:
        return "", pattern
    return pattern[:1].lower(), pattern[1:]


def _of_group(pattern: str, size: int) -> frozenset[str]:
    parts, rest = _alternatives(pattern)
    if rest.startswith(("*", "{")):
        return ANYTHING
    after = rest[1:] if rest.startswith("?") else "" if rest.startswith("+") else rest
    found = frozenset().union(*(openings(part + after, size) for part in parts))
    return found | openings(after, size) if rest.startswith("?") else found


def _alternatives(pattern: str) -> tuple[list[str], str]:
    """The alternatives of the group that opens a pattern, and what follows the group."""
    parts, depth, done = [], 0, 1
    for bound in BOUND.finditer(pattern):
        depth += (bound[0] == "(") - (bound[0] == ")")
        if not depth or (bound[0] == "|" and depth == 1):
            parts.append(pattern[done : bound.start()])
            done = bound.end()
        if not depth:
            break
    return parts, pattern[done:]
