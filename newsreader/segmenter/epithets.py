"""Whom a description without a name means: "the striker", "the Ashby MP", "the 66-year-old"."""

from __future__ import annotations

from collections.abc import Sequence

from newsreader.lexicon.organisations import NATIONS, PARTIES, TRADES
from newsreader.lexicon.reporting import MESSAGE_NOUNS
from newsreader.lexicon.reporting import THINGS as PEOPLELESS
from newsreader.lexicon.titles import (
    BESIDES,
    BODIES,
    BRIDGED,
    CALLINGS,
    GROUPS,
    KIN,
    MOUTHPIECES,
    OFFICES,
    POSITIONS,
    ROLES,
    STANDING,
    STATE,
)
from newsreader.segmenter.frames import Token
from newsreader.segmenter.gender import gender_of_role
from newsreader.segmenter.names import plain
from newsreader.segmenter.people import MANY, Person
from newsreader.segmenter.pronouns import Focus

BY_AGE = ("-year-old", "genarian")
AGENTS = ("er", "or", "ist", "ian", "man", "woman", "ress", *BY_AGE)
COMPARED = frozenset({"younger", "older", "elder", "other", "latter", "former"})
THINGS = COMPARED | BODIES | GROUPS | TRADES | MESSAGE_NOUNS | PEOPLELESS
PAST = frozenset({"former", "ex", "retired", "one-time", "onetime"})


def described(title: Sequence[Token], focus: Focus, *, behind: bool) -> Person | None:
    """Who a story was just about, if words like "former Wigan midfielder" can be theirs.

    Copy that does not repeat a name describes its bearer. As with a pronoun the likeliest is
    meant, and nobody where two are as likely. Nor is it anybody where the noun brings in people
    by itself ("the judge", of a trial), where an unnamed one was told of, or it is another's.
    `behind` tells that the words stand behind a speech that opens its paragraph.
    """
    noun, told = title[-1].lower, {plain(token.text) for token in title}
    aged = any(word.endswith("-year-old") for word in told)
    person = focus.described(
        gender_of_role(noun),
        lambda p: not (aged and p.age) and not _is_another(p, noun, told),
    )
    if person is None or (noun in focus.unnamed and not told & PAST):
        return None
    trace = focus.traces[person]
    close = trace.block == focus.block and trace.subject
    restates = _restates(title) or (behind and noun in BRIDGED)
    again = restates and focus.last_speaker() is person and noun not in person.roles
    if not again and not describes(title, close=close):
        return None
    if not close and not _may_be(person, noun, told):
        return None
    if not close and _is_elsewhere(title) and noun not in person.roles:
        return None
    everybody = focus.roster.people[:MANY] if noun in OFFICES else focus.traces
    others = [p for p in everybody if noun in p.roles and not _of_another_party(p, told)]
    if not (close or person in others or not others):
        return None
    if noun in ROLES and not told & PAST:
        person.roles.add(noun)
    return person


def _restates(title: Sequence[Token]) -> bool:
    """Whether a noun has words with it, as it is told of who has just spoken: "the club chief".

    One alone is as often somebody else whom the story's happenings bring in: "the chief".
    """
    small = not title[-1].capital and title[-1].lower in ROLES
    return (
        len(title) > 1
        and small
        and title[-1].lower not in MOUTHPIECES
        and title[0].lower not in COMPARED
    )


def _is_elsewhere(title: Sequence[Token]) -> bool:
    """Whether words tell of the office of a place: "the Wendle governor"."""
    names = (token for token in title[:-1] if token.capital and plain(token.text) not in PARTIES)
    return title[-1].lower in OFFICES and any(names)


def _is_another(person: Person, noun: str, told: set[str]) -> bool:
    """Whether somebody cannot be meant: one of another party, or place in a team."""
    place = noun in POSITIONS and noun not in person.roles and bool(person.roles & POSITIONS)
    return place or _of_another_party(person, told)


def _may_be(person: Person, noun: str, told: set[str]) -> bool:
    """Whether a noun goes with the work that somebody is known to do: not a judge a striker."""
    if noun in person.roles | BESIDES | NATIONS or told & PAST or noun.endswith(BY_AGE):
        return True
    works = (person.roles & ROLES) - set(KIN) - BESIDES
    return not works or any(noun in calling and works & calling for calling in CALLINGS)


def describes(title: Sequence[Token], *, close: bool) -> bool:
    """Whether a noun says what a person is, and not whom a trial or a firm has anyway.

    `close` tells that somebody has just spoken or been told of in the paragraph. A capital says
    that there is one alone: "the First Minister", not "the MP".
    """
    noun, told = title[-1].lower, {plain(token.text) for token in title}
    if title[-1].capital and not title[-1].text.isupper() and noun not in NATIONS:
        return False
    if told & PAST:
        return noun not in STATE | BODIES | GROUPS
    if noun in STANDING | STATE:
        return bool(told & PARTIES)
    if noun in BRIDGED:
        return close or title[0].capital  # "the Wendle woman"
    return noun in ROLES | BESIDES | NATIONS or (noun.endswith(AGENTS) and noun not in THINGS)


def _of_another_party(person: Person, told: set[str]) -> bool:
    parties = person.roles & PARTIES
    return bool(parties and told & PARTIES and not parties & told)
