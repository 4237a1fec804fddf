"""Whom a story's first paragraphs tell of before it names them: "A cook who won", "a judge"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsreader.lexicon.reporting import SAID
from newsreader.lexicon.titles import CALLINGS, KIN, OFFICES, ROLES
from newsreader.segmenter.frames import Frame
from newsreader.segmenter.gender import gender_of_role
from newsreader.segmenter.people import Mention, Person, Place, Roster

OPENING = 3  # paragraphs
NEAR = 3  # words from an owner to the noun
LONGEST = 8  # words from the article to the noun


def foretold(frames: Sequence[Frame], roster: Roster) -> dict[Place, Person]:
    """The person that a noun at a place means, where a paragraph below it names them.

    A story that opens with "A cook who won a car" and goes on with "Jo Bell, 34, was" tells of
    one person; "a judge" is the one judge that is named below. Anywhere in it "The mother of a
    boy" is Jo Bell, if "Jo Bell said her son" comes next.
    """
    found = dict(_officers(frames[:OPENING], roster))
    for start, frame in enumerate(frames):
        noun = _opening_noun(frame, roster)
        person = _introduced(frames[start : start + OPENING], roster, noun, start) if noun else None
        if noun is not None and person is not None:
            word = frame.tokens[noun].lower
            person.roles.add(word)
            found[frame.block, noun] = person
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


def _introduced(frames: Sequence[Frame], roster: Roster, noun: int, start: int) -> Person | None:
    """Who is named in full where a paragraph below a noun begins, and may be meant by it.

    `start` is the place of the first of the paragraphs in the story.
    """
    word = frames[0].tokens[noun].lower
    definite = frames[0].tokens[0].lower == "the"
    of_kin = word in KIN and frames[0].tokens[noun + 1].lower == "of"  # of whom is named first
    for place, frame in enumerate(frames[1:]):
        mention = roster.at(frame.block, 0)
        if mention is None or mention.person is None or len(mention.name.words) < 2:
            continue
        person = mention.person
        if gender_of_role(word) not in (None, person.gender):
            continue
        if _is_kin_there(frame, word) or (
            start == 0
            and not of_kin
            and _opens_with(frame, mention, definite=definite and place == 0)
        ):
            return person
        if start == place == 0 and any(word in c and person.roles & c for c in CALLINGS):
            return person
    return None


def _is_kin_there(frame: Frame, word: str) -> bool:
    """Whether a first sentence tells of the other of two kin: "her son", for a mother."""
    first, last = frame.sentences[0]
    words = [token.lower for token in frame.tokens[first:last]]
    others = (at for at, other in enumerate(words) if other in KIN.get(word, ()))
    return any({"his", "her"} & set(words[max(0, at - NEAR) : at]) for at in others)


def _opens_with(frame: Frame, mention: Mention, *, definite: bool) -> bool:
    """Whether a name is first told of: with an age, or behind "The minister" with what was said."""
    behind = [token.text for token in frame.tokens[mention.name.last : mention.name.last + 2]]
    aged = behind[:1] == [","] and behind[1:] != [] and behind[1].isdigit()
    told = behind[:1] != [] and (behind[0] in SAID or behind in ([",", "whose"], [",", "who"]))
    return aged or (definite and told)
