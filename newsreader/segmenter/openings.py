"""Whom a story's first paragraphs tell of before it names them: "A cook who won", "a judge"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsreader.lexicon.reporting import SAID
from newsreader.lexicon.titles import OFFICES, ROLES
from newsreader.segmenter.frames import Frame
from newsreader.segmenter.gender import gender_of_role
from newsreader.segmenter.people import Person, Place, Roster

OPENING = 3  # paragraphs
LONGEST = 8  # words from the article to the noun


def foretold(frames: Sequence[Frame], roster: Roster) -> dict[Place, Person]:
    """The person that a noun at a place of the first paragraphs means.

    A story that opens with "A cook who won a car" and goes on with "Jo Bell, 34, was" tells of
    one person; "a judge" is the one judge that is named below.
    """
    found = dict(_officers(frames[:OPENING], roster))
    noun = _opening_noun(frames[0], roster) if frames else None
    person = _introduced(frames, roster) if noun is not None else None
    if noun is None or person is None:
        return found
    word = frames[0].tokens[noun].lower
    if gender_of_role(word) in (None, person.gender):
        person.roles.add(word)
        found[frames[0].block, noun] = person
    return found


def _officers(frames: Sequence[Frame], roster: Roster) -> Iterator[tuple[Place, Person]]:
    for frame in frames:
        for at, token in enumerate(frame.tokens):
            if token.lower in OFFICES and at and frame.tokens[at - 1].lower in ("a", "an"):
                person = roster.only(token.lower)
                if person is not None:
                    yield (frame.block, at), person


def _opening_noun(frame: Frame, roster: Roster) -> int | None:
    """The noun of a first sentence that is about somebody without a name."""
    tokens = frame.tokens
    if not tokens or tokens[0].lower not in ("a", "an", "the"):
        return None
    for at in range(1, min(LONGEST, len(tokens) - 1)):
        mention = roster.at(frame.block, at)
        if tokens[at].kind not in ("word", "number") or (mention and mention.person):
            return None
        if tokens[at].lower in ROLES and tokens[at + 1].lower not in ROLES:
            taken = roster.at(frame.block, at + 1)
            return None if taken is not None and taken.person is not None else at
    return None


def _introduced(frames: Sequence[Frame], roster: Roster) -> Person | None:
    """Who is first named, in full and with an age, where a paragraph begins.

    Behind "The minister" a name is enough that says something, or of whom something is told.
    """
    definite = frames[0].tokens[0].lower == "the"
    for place, frame in enumerate(frames[1:OPENING]):
        mention = roster.at(frame.block, 0)
        if mention is None or mention.person is None or len(mention.name.words) < 2:
            continue
        behind = [token.text for token in frame.tokens[mention.name.last : mention.name.last + 2]]
        aged = behind[:1] == [","] and behind[1:] and behind[1].isdigit()
        told = behind[:1] != [] and (behind[0] in SAID or behind in ([",", "whose"], [",", "who"]))
        if aged or (definite and told and place == 0):
            return mention.person
    return None
