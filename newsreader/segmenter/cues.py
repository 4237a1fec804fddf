"""The verbs of a sentence that may say who spoke, and how near each is to a speech."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsreader.lexicon.reporting import (
    ABROAD,
    CRIED,
    DETERMINERS,
    FINITE,
    PLAIN_SAID,
    SAID,
    SAYING,
    SUBORDINATING,
    THINGS,
)
from newsreader.segmenter.frames import Frame, Token
from newsreader.segmenter.people import Roster
from newsreader.segmenter.phrases import PERSONAL

PASSIVE = frozenset({"was", "were", "been", "is", "are", "being", "be", "when", "if", "get", "got"})
NAMED = frozenset({"described", "called", "dubbed", "branded", "labelled", "hailed", "referred"})
NAMING = frozenset({"by", "on", "in", "as", "at", "to"})
NOUN_MARKS = frozenset(
    {"the", "a", "an", "his", "its", "their", "my", "our", "of", "these", "those"}
)
NEVER_NOUNS = frozenset({"said", "says", "told", "tells", "added", "adds"})
TIMED = frozenset({"latest", "recent", "earlier", "previous", "own", "first", "last", "new"})
PHRASAL = frozenset(
    {("put", "it"), ("puts", "it"), ("put", "to"), ("puts", "to"), ("went", "on"), ("goes", "on")}
    | {(verb, "that") for verb in ("found", "finds", "showed", "shows", "shown")}
)
POSTED = frozenset({"tweeted", "tweets"})  # some papers give them a capital


class Clause(NamedTuple):
    """A sentence of a frame that holds a speech at token `quote`."""

    frame: Frame
    roster: Roster
    first: int
    last: int
    quote: int

    @property
    def tokens(self) -> tuple[Token, ...]:
        """The frame's tokens."""
        return self.frame.tokens


def is_subordinate(clause: Clause) -> bool:
    """Whether a sentence opens with a clause that is not its main one: "But even as Jo said"."""
    opening = {token.lower for token in clause.tokens[clause.first : clause.first + 3]}
    return not opening.isdisjoint(SUBORDINATING)


def is_built_in(clause: Clause) -> bool:
    """Whether a speech belongs to its sentence's first clause: "When Jo said it was"."""
    before = clause.tokens[clause.quote - 1]
    comma = any(token.text == "," for token in clause.tokens[clause.first : clause.quote])
    return before.lower == "that" or (before.kind == "word" and not comma)


def verbs_in(clause: Clause, first: int, last: int) -> Iterator[int]:
    """The verbs between two tokens that may report a speech."""
    for at in range(first, last):
        token = clause.tokens[at]
        name = token.capital and at != clause.first and token.lower not in POSTED
        if name or is_noun(clause.tokens, at):
            continue
        following = clause.tokens[min(at + 1, last - 1)].lower
        if token.kind == "word" and (
            token.lower in SAID or token.lower in SAYING or (token.lower, following) in PHRASAL
        ):
            yield at


def is_noun(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word that could be a verb is a noun here: "the states", "Jo's comments"."""
    if tokens[at].lower in NEVER_NOUNS | ABROAD:
        return False  # "Bellamy's said", "a déclaré"
    if at > 1 and tokens[at - 1].lower in TIMED:
        at -= 1  # "Jo's latest claims"
    before = tokens[at - 1] if at else None
    return before is not None and (before.kind == "owner" or before.lower in NOUN_MARKS)


def looks_verbal(token: Token) -> bool:
    """Whether a word ends as verbs do."""
    return (
        token.kind == "word"
        and not token.capital
        and token.lower[-1:] in "ds"
        and token.lower not in FINITE
    )


def is_passive(clause: Clause, verb: int) -> bool:
    """Whether a verb tells what was said to its subject, or of it."""
    at = verb - 1
    while at > clause.first and clause.tokens[at].lower.endswith("ly"):
        at -= 1
    before = clause.tokens[at].lower if at >= clause.first else ""
    behind = clause.tokens[min(verb + 1, len(clause.tokens) - 1)].lower
    if clause.tokens[verb].lower in NAMED and at >= clause.first and behind in NAMING:
        return clause.tokens[at].kind == "sign"  # "Jo Bell, described by friends as"
    return before in PASSIVE and clause.tokens[verb].lower not in ("quoted", "saying")


def is_written(clause: Clause, verb: int) -> bool:
    """Whether a thing shows the words, and nobody says them: "a sign that read"."""
    at = verb - 1
    if at > clause.first and clause.tokens[at].lower in ("that", "which"):
        at -= 1
    return at >= clause.first and clause.tokens[at].lower in THINGS


def nearness(clause: Clause, verb: int) -> tuple[bool, bool, bool, int]:
    """The rank of a verb before a speech: at its very mark, of its clause, plain words."""
    following = [token.text for token in clause.tokens[verb + 1 : clause.quote]]
    word = clause.tokens[verb].lower
    marked = following in ([","], [":"]) and word in SAID
    at_mark = marked or (word in CRIED and not following)
    return at_mark, not _is_contrasted(clause, verb), word in PLAIN_SAID, verb


def _is_contrasted(clause: Clause, verb: int) -> bool:
    """Whether somebody else's clause stands between a verb and a speech: ", but the club"."""
    for at in range(verb + 1, clause.quote - 1):
        behind = clause.tokens[at + 1]
        if clause.tokens[at].lower == "but":
            return behind.capital or behind.lower in DETERMINERS or behind.lower in PERSONAL
    return False
