"""Which names are firms' and charities', and not people's, by how an article writes of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from newsreader.lexicon.organisations import TRADES
from newsreader.lexicon.titles import BODIES, MOUTHPIECES
from newsreader.segmenter.frames import ENDS, Frame, Token
from newsreader.segmenter.names import GIVEN, NameKind
from newsreader.segmenter.people import Mention, Person, Roster

ITS = frozenset({"it", "its", "itself"})
ENOUGH = 2  # signs that make a name a body's
NEAR = 30  # words behind a name
APPOSITION = 6  # words of "..., the water regulator,"


def dismiss_bodies(frames: Sequence[Frame], roster: Roster) -> None:
    """Takes the names that are bodies' from the people of an article.

    A name without title, age or known given name is a body's where the words beside it say so
    ("the charity Wendle", "Wendle, which"), or where "its" follows and no "he" or "she" does.
    """
    evidence: Counter[Person] = Counter()
    for mention in roster.mentions:
        person = mention.person
        if person is not None and may_be_a_body(person):
            evidence[person] += sum(_signs(frames[mention.frame], roster, mention))
    bodies = {
        person
        for person, signs in evidence.items()
        if signs >= ENOUGH and signs > sum(person.votes.values())
    }
    roster.people = [person for person in roster.people if person not in bodies]
    roster.mentions = [_dismissed(mention, bodies) for mention in roster.mentions]
    for mention in roster.mentions:
        for token in range(mention.name.first, mention.name.last):
            roster.by_token[mention.frame, token] = mention


def _dismissed(mention: Mention, bodies: set[Person]) -> Mention:
    if mention.person not in bodies:
        return mention
    return Mention(mention.frame, mention.name._replace(kind=NameKind.ORGANISATION), None)


def may_be_a_body(person: Person) -> bool:
    """Whether nothing in a name, nor the words told of it, is only people's."""
    return not (person.titles or person.roles or person.given in GIVEN or person.surname in GIVEN)


def _signs(frame: Frame, roster: Roster, mention: Mention) -> Iterator[int]:
    """How much each side of a name speaks for a body."""
    tokens, first, last = frame.tokens, mention.name.first, mention.name.last
    before = tokens[first - 1].lower if first else ""
    if before in TRADES or (before == "for" and first > 1 and _is_mouthpiece(tokens[first - 2])):
        yield 2
    behind = tokens[last : last + APPOSITION]
    if behind and (_is_mouthpiece(behind[0]) or behind[0].lower == "which"):
        yield 2
    if len(behind) > 1 and behind[0].text == "," and _is_body(behind[1:]):
        yield 2
    yield _goes_on_with_it(frame, roster, last)


def _is_mouthpiece(token: Token) -> bool:
    return token.lower in MOUTHPIECES


def _is_body(tokens: Sequence[Token]) -> bool:
    """Whether an apposition begins as bodies' do: "which", "the water regulator"."""
    if tokens[0].lower == "which":
        return True
    if tokens[0].lower not in ("the", "a", "an"):
        return False
    for at, token in enumerate(tokens[1:], start=1):
        if token.kind != "word":
            return tokens[at - 1].lower in TRADES | BODIES
    return False


def _goes_on_with_it(frame: Frame, roster: Roster, last: int) -> int:
    """2 where "its" follows before anybody else is named, 1 for "it", which may mean nothing."""
    for at in range(last, min(last + NEAR, len(frame.tokens))):
        word = frame.tokens[at].lower
        if frame.tokens[at].text in ENDS:
            following = frame.tokens[at + 1 : at + 2]
            return ENOUGH if following and following[0].text == "Its" else 0
        if word in ITS:
            return 1 if word == "it" else ENOUGH
        if frame.tokens[at].kind == "quote" or roster.at(frame.block, at) is not None:
            return 0
    return 0
