"""Who has the role that a phrase speaks of: "the mayor", "the former Labour minister"."""

from __future__ import annotations

from collections.abc import Sequence

from newsreader.lexicon.organisations import NATIONS
from newsreader.lexicon.titles import DEPARTMENTS, OFFICES, ROLE_MODIFIERS
from newsreader.segmenter.frames import Token
from newsreader.segmenter.names import TITLES, expand, plain
from newsreader.segmenter.people import MANY, Person, Roster


def holder_of(
    title: Sequence[Token], behind: set[str], recent: Sequence[Person], roster: Roster
) -> Person | None:
    """Who among the people in mind, latest first, has a role with no other modifiers than theirs.

    `behind` holds the words after the title: "of state". An office may be that of somebody who
    is named only further down.
    """
    words = list(expand([plain(token.text) for token in title]))
    found = next((person for person in recent if _holds(person, words, behind)), None)
    office = OFFICES & set(words)
    if found is not None or not office:
        return found
    office |= DEPARTMENTS & {*words, *behind}
    named = [p for p in roster.people[:MANY] if office <= p.roles and _holds(p, words, behind)]
    return named[0] if len(named) == 1 else None


def _holds(person: Person, words: Sequence[str], behind: set[str]) -> bool:
    wanted = {word for word in words if word in ROLE_MODIFIERS or word in TITLES}
    nations = NATIONS & set(words)
    others = nations and person.roles & NATIONS and not nations & person.roles
    elsewhere = (nations or behind) and person.roles & DEPARTMENTS - {*words, *behind}
    return wanted <= person.roles and not others and not elsewhere
