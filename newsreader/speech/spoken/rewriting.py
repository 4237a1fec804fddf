"""One pass over a text with an ordered list of small rules."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import NamedTuple

from newsreader.speech.spoken.form import Change
from newsreader.speech.spoken.pronunciation import Words

DIGITS = "0123456789"
CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
LETTERS = CAPITALS + CAPITALS.lower()
SPACES = " \t\n\u00a0\u2009\u202f"
OTHER = "*"
"""Stands for every character that is not a letter of English, a digit or white space."""


def initials(words: Iterable[str]) -> str:
    """The letters that words begin with, small and great, as a rule's `starts`.

    >>> initials(["Mon", "Tue", "Thu"])
    'MTmt'
    """
    first = {word[0] for word in words}
    return "".join(sorted({case for letter in first for case in letter.lower() + letter.upper()}))


# A chunk is what stands between spaces, with the space before it. A plain one is a word in small
# letters, perhaps capitalised, perhaps hyphened, between ordinary marks: nothing to say otherwise.
_CHUNK = re.compile(r"\s*\S+|\s+")
_PLAIN = re.compile(
    r"[ \t\n]?[(\"'“‘]*([A-Z]?[a-z]+)(?:['’][a-z]+)?"
    r"(?:-[A-Z]?[a-z]+(?:['’][a-z]+)?)*[.,;:!?)\"'”’]*"
)
_PIECE = re.compile(r"[^\W\d_]+|\d+|.", re.DOTALL)


class Context(NamedTuple):
    """What a rule may know beside its match.

    `american` English, or British; the `acronyms` the article explains; the `sounds` of words that
    engines read wrong, the listener's own among them, and the `wishes` of the listener alone.
    """

    american: bool = False
    acronyms: frozenset[str] = frozenset()
    sounds: Words | None = None
    wishes: Words | None = None


@dataclass(frozen=True)
class Rule:
    """A name, the characters a match begins with, its pattern, and what is said for it.

    `say` returns `None` to pass the match on to the next rule. The pattern is written out, with
    white space and comments ignored, and compiled when it is first asked: most texts need few.
    """

    name: str
    starts: str
    written: str
    say: Callable[[re.Match[str], Context], str | None]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern, ready to match."""
        return re.compile(self.written, re.VERBOSE)


@dataclass(frozen=True)
class Grammar:
    """A language's rules, the first that answers winning, and the words that need one.

    `words` are the small-lettered words a rule may begin with though they look plain.
    """

    rules: tuple[Rule, ...]
    words: frozenset[str]

    def changes(self, text: str, context: Context) -> Iterator[Change]:
        """What is said differently, left to right, never overlapping."""
        table = _by_first_character(self)
        words = _watched(self.words, context.sounds)
        done = 0
        last = ""  # what was said last, if nothing was left since
        for chunk in _CHUNK.finditer(text):
            if chunk.end() <= done or _is_plain(chunk[0], words):
                continue
            position = max(done, chunk.start())
            while position < chunk.end():
                change = _first_answer(table, text, position, context)
                if change is None:
                    position = _after_piece(text, position)
                    continue
                last = last if position == done else ""
                change = _apart(change, text, last)
                last = change.spoken[-1:] or last
                position = done = change.end
                if change.spoken != change.written:
                    yield change


@lru_cache(maxsize=64)
def _watched(words: frozenset[str], sounds: Words | None) -> frozenset[str]:
    return words | sounds.beginnings if sounds else words


@lru_cache(maxsize=1 << 16)
def _is_plain(chunk: str, words: frozenset[str]) -> bool:
    match = _PLAIN.fullmatch(chunk)
    return match is not None and match[1].lower() not in words


def _after_piece(text: str, position: int) -> int:
    piece = _PIECE.match(text, position)
    return piece.end() if piece else position + 1


@lru_cache(maxsize=8)
def _by_first_character(grammar: Grammar) -> dict[str, tuple[Rule, ...]]:
    known = DIGITS + LETTERS + SPACES
    table = {
        character: tuple(each for each in grammar.rules if character in each.starts)
        for character in known
    }
    table[OTHER] = tuple(each for each in grammar.rules if OTHER in each.starts)
    return table


def _apart(change: Change, text: str, last: str) -> Change:
    """A change of figures or signs whose words do not run together with what stands beside them.

    `last` is the last character of the change right before it, if there is one.

    >>> _apart(Change(4, 6, "12", "twelve", "number"), "Bus 12a", "").spoken
    'twelve '
    """
    spoken, after = change.spoken, text[change.end : change.end + 1]
    if not spoken and last.isalpha() and after.isalnum():  # as in "0[A"
        return replace(change, spoken=" ")
    if len(spoken) < 2:
        return change
    before = last or text[max(0, change.start - 1) : change.start]
    if spoken[-1].isalpha() and not change.written[-1].isalpha() and after.isalpha():
        spoken = f"{spoken} "
    if spoken[0].isalpha() and not change.written[0].isalpha() and before.isalnum():
        spoken = f" {spoken}"
    return replace(change, spoken=spoken) if spoken != change.spoken else change


def _first_answer(
    table: dict[str, tuple[Rule, ...]], text: str, position: int, context: Context
) -> Change | None:
    if context.sounds and (word := context.sounds.pattern.match(text, position)):
        return Change(position, word.end(), word[0], context.sounds.say(word[0]), "lexicon")
    for each in table.get(text[position], table[OTHER]):
        match = each.pattern.match(text, position)
        if match and match.end() > position:
            spoken = each.say(match, context)
            if spoken is not None:
                spoken = context.wishes.apply(spoken) if context.wishes else spoken
                return Change(position, match.end(), match[0], spoken, each.name)
    return None
