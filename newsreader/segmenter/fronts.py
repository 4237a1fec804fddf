"""Whom the words before a sentence's subject name: "As he left, Jo Bell", "Led by Jo Bell, he"."""

from __future__ import annotations

from newsreader.lexicon.reporting import FINITE, SAID, SUBORDINATING
from newsreader.model import Gender
from newsreader.segmenter.frames import Frame
from newsreader.segmenter.people import Person, Roster
from newsreader.segmenter.phrases import ASKED, in_front, is_fronted

LONGEST_FRONT = 40  # words before a clause
OBJECTS = frozenset({"him", "her"})


def foregone(frame: Frame, roster: Roster, first: int, at: int, gender: Gender) -> Person | None:
    """Who is named right behind the clause of a pronoun: "As he left, Jo Bell turned"."""
    tokens = frame.tokens
    asked = in_front(tokens, first, at)
    if asked and tokens[first].lower not in ASKED and tokens[at].lower in OBJECTS:
        return None  # "Sentencing him, Jo Bell said"
    if not asked and (at != first + 1 or tokens[first].lower not in SUBORDINATING):
        return None
    comma = next((i for i in range(at, len(tokens)) if tokens[i].kind in ("sign", "quote")), at)
    mention = roster.at(frame.block, comma + 1)
    if tokens[comma].text != "," or mention is None or mention.person is None:
        return None
    verb = tokens[min(mention.name.last, len(tokens) - 1)]
    if verb.kind != "word" or (verb.lower in SAID and not asked):
        return None
    if mention.person.gender not in (None, gender):
        return None
    return mention.person


def fronted(frame: Frame, roster: Roster, first: int, at: int) -> set[Person]:
    """Those in a phrase that stands before its subject: not "he" in "Led by Jo Bell, he"."""
    opening, before = frame.tokens[first].lower, range(first, at - 1)
    if frame.tokens[at - 1].text != "," or opening in ("as", "for"):  # "As for Jo Bell, she"
        return set()
    if len(before) > LONGEST_FRONT:
        return set()
    if opening in ASKED and frame.tokens[first + 1].lower == "by":  # "Asked by Jo Bell if"
        asker = next((m for at in before[:6] if (m := roster.at(frame.block, at))), None)
        return {asker.person} if asker is not None and asker.person is not None else set()
    before_all = opening.endswith("ed") or is_fronted(frame.tokens, first)
    ends = roster.at(frame.block, at - 2) is not None
    if not before_all or not ends or any(frame.tokens[i].lower in FINITE for i in before):
        return set()
    named = (roster.at(frame.block, place) for place in before)
    return {mention.person for mention in named if mention is not None and mention.person}
