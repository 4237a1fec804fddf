"""Noun phrases in a frame: the stretches they stand in, where they begin, who heads them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from newsreader.lexicon.reporting import (
    CONJUNCTIONS,
    CUTS,
    DETERMINERS,
    FINITE,
    OPENERS,
    PREPOSITIONS,
    RELATIVES,
    SAID,
)
from newsreader.lexicon.titles import ROLES
from newsreader.segmenter.frames import Frame, Token
from newsreader.segmenter.names import GIVEN
from newsreader.segmenter.people import Mention, Roster

Extent = tuple[int, int]

BREAKS = frozenset({",", "–", "—", "--", "-", "…", "/"})
STOPS = frozenset({";", ":", ".", "?", "!"})
_PERSONAL_WORDS = """
he she they i we it you who
"""
PERSONAL = frozenset(_PERSONAL_WORDS.split())
_ATTACHED_WORDS = """
of for from at in with on to
"""
ATTACHED = frozenset(_ATTACHED_WORDS.split())
POSSESSIVES = frozenset({"his", "her", "their", "its"})
EMPHATIC = frozenset({"himself", "herself", "itself", "themselves"})
NOUN_CLAUSES = frozenset({"that", "what", "which", "whom", "how"})
ASKED = frozenset({"asked", "quizzed", "pressed", "questioned", "challenged"})
LONG_QUESTION = 40  # words
MAX_PHRASE = 16


class Phrase(NamedTuple):
    """A noun phrase: tokens `first` to before `last` of a frame, and who heads it, if named."""

    frame: int
    first: int
    last: int
    mention: Mention | None = None


def chunks(tokens: Sequence[Token], start: int, end: int, *, whole: bool = False) -> list[Extent]:
    """The stretches between commas and dashes from the clause's beginning to a verb.

    With `whole`, from the beginning of all: a colon or a speech between does not start anew.
    """
    parts: list[Extent] = []
    first, depth = start, 0
    for at in range(start, end):
        text = tokens[at].text
        if text == "(":
            parts.append((first, at))
            depth += 1
        elif text == ")":
            depth, first = 0, at + 1
        elif depth:
            continue
        elif text in STOPS or tokens[at].kind == "quote":
            parts, first = [*parts, (first, at)] if whole else [], at + 1
        elif text in BREAKS:
            parts.append((first, at))
            first = at + 1
    parts.append((first, end))
    return [part for part in parts[:-1] if part[0] < part[1]] + parts[-1:]


def is_fronted(tokens: Sequence[Token], first: int) -> bool:
    """Whether a stretch stands before its clause: "On Monday", "Quietly", "Speaking outside"."""
    word = tokens[first].lower
    manner = word.endswith("ing") or (word.endswith("ly") and len(word) > 4)
    return word in OPENERS or (manner and word not in GIVEN)


def in_front(tokens: Sequence[Token], first: int, at: int) -> bool:
    """Whether a token is in what stands before a subject: "Asked if she was, Jo Bell said".

    So it is in what the subject does meanwhile: "Sentencing Carr, Judge Bell said".
    """
    opening = tokens[first].lower
    doing = opening.endswith("ing") and opening not in GIVEN and opening not in PREPOSITIONS
    if at == first or not (doing or opening in ASKED):
        return False
    return all(tokens[place].text != "," for place in range(first, min(at, first + LONG_QUESTION)))


def phrase_at_end(frame: Frame, roster: Roster, first: int, last: int) -> Phrase | None:
    """The noun phrase that a stretch of words ends with."""
    relative = _relative_at(frame.tokens, first, last)
    if relative is not None:
        return Phrase(frame.block, first, relative)
    first = _after_cut(frame.tokens, first, last)
    if first >= last:
        return None
    if last - first > 1 and frame.tokens[last - 1].lower in ("who", "which"):
        last -= 1
        mention = roster.at(frame.block, last - 1)
        if mention is not None and mention.person is not None:
            return Phrase(frame.block, mention.name.first, last, mention)
    if frame.tokens[last - 1].lower in PERSONAL:
        return Phrase(frame.block, last - 1, last)
    if frame.tokens[last - 1].kind == "owner" and last - first == 2:
        return Phrase(frame.block, first, last)  # "Bellamy's said"
    if is_fronted(frame.tokens, first):
        first = _phrase_start(frame, roster, first, last)
    return headed(frame, roster, first, last)


def _relative_at(tokens: Sequence[Token], first: int, last: int) -> int | None:
    """Where "who" stands in "A cook who won a car", if nobody says anything behind it."""
    if tokens[first].lower not in DETERMINERS:
        return None
    for at in range(first + 2, last):
        if tokens[at].kind != "word" or tokens[at].lower in PREPOSITIONS:
            return None
        if tokens[at].lower == "who" and tokens[at - 1].lower in ROLES:
            behind = {token.lower for token in tokens[at + 1 : last]}
            return at if behind and behind.isdisjoint(SAID | NOUN_CLAUSES) else None
    return None


def _after_cut(tokens: Sequence[Token], first: int, last: int) -> int:
    for at in range(last - 1, first - 1, -1):
        word = tokens[at].lower
        if word in CUTS or (word in CONJUNCTIONS and _opens_clause(tokens, first, at, last)):
            return at + 1
        reported = at > first and at + 1 < last and tokens[at + 1].lower in POSSESSIVES
        if reported and _is_verb(tokens, at):  # "Jo Bell said her father"
            return at + 1
    return first


def _opens_clause(tokens: Sequence[Token], first: int, at: int, last: int) -> bool:
    if at == first or (at + 1 < last and tokens[at + 1].lower in PERSONAL):
        return True
    return any(_is_verb(tokens, before) for before in range(first + 1, at))


def _is_verb(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word of saying is a verb where it stands: not "the claims", "of comments"."""
    word, before = tokens[at].lower, tokens[at - 1]
    if word not in SAID or word[-1:] not in "ds" or before.kind == "owner":
        return False
    return before.lower not in DETERMINERS and before.lower not in PREPOSITIONS


def _phrase_start(frame: Frame, roster: Roster, first: int, last: int) -> int:
    """Where the last noun phrase of a stretch begins, with what "of" or "for" ties to it."""
    at = simple_start(frame, roster, first, last)
    while at - 1 > first and frame.tokens[at - 1].lower in ATTACHED:
        earlier = simple_start(frame, roster, first + 1, at - 1)
        if earlier >= at - 1 or frame.tokens[earlier].lower not in DETERMINERS:
            break
        at = earlier
    return at


def simple_start(frame: Frame, roster: Roster, first: int, last: int) -> int:
    """Back to an article, or over a name and the words that belong to it."""
    mention = roster.at(frame.block, last - 1)
    at = mention.name.first if mention is not None else last - 1
    while at > first and not ends_phrase(frame.tokens[at - 1]):
        at -= 1
        if frame.tokens[at].lower in DETERMINERS:
            break
    return at


def ends_phrase(token: Token) -> bool:
    """Whether a noun phrase cannot reach back over a token."""
    return token.lower in PREPOSITIONS or token.kind in ("sign", "quote", "number")


def headed(frame: Frame, roster: Roster, first: int, last: int) -> Phrase | None:
    """A phrase with its head: the person whose name ends the part before any preposition."""
    while first < last and frame.tokens[first].lower in CONJUNCTIONS:
        first += 1
    last = next((at for at in range(first, last) if frame.tokens[at].lower in FINITE), last)
    if last - first > 1 and frame.tokens[last - 1].lower in EMPHATIC:
        last -= 1
    if first >= last:
        return None
    end = head_end(frame, roster, first, last)
    mention = roster.at(frame.block, end - 1)
    if mention is not None and mention.person is not None and mention.name.first >= first:
        return Phrase(frame.block, first, end, mention)
    holder = office_holder(frame, roster, first, last) if end < last else None
    if holder is not None:
        return Phrase(frame.block, first, last, holder)
    return Phrase(frame.block, first, min(last, first + MAX_PHRASE))


def office_holder(frame: Frame, roster: Roster, first: int, last: int) -> Mention | None:
    """Who has an office that is of something: "counsel to the inquiry Jo Bell".

    Not "a friend of Jo Bell", nor "aides to former minister Jo Bell".
    """
    mention = roster.at(frame.block, last - 1)
    if mention is None or mention.person is None or frame.tokens[first].lower in DETERMINERS:
        return None
    office = frame.tokens[head_end(frame, roster, first, last) - 1].lower
    before = frame.tokens[mention.name.first - 1]
    described = before.lower in ROLES or before.lower in ("former", "late", "acting", "shadow")
    if office not in ROLES or described or not before.text.islower() or ends_phrase(before):
        return None
    return mention


def head_end(frame: Frame, roster: Roster, first: int, last: int) -> int:
    """Before the first preposition or relative of a phrase that is no part of a name."""
    for at in range(first + 1, last):
        word = frame.tokens[at].lower
        if word in PREPOSITIONS or word in RELATIVES:
            mention = roster.at(frame.block, at)
            if mention is None or mention.name.first == at:
                return at
    return last
