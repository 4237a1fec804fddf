"""People told of by what they are: somebody's son or mother, a neighbour without a name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from newsreader.lexicon.reporting import PREPOSITIONS
from newsreader.lexicon.titles import KIN, ROLES
from newsreader.model import Gender
from newsreader.segmenter.frames import Frame, Token
from newsreader.segmenter.gender import gender_of_role
from newsreader.segmenter.people import MANY, Mention, Person, Roster

POSSESSIVES = frozenset({"his", "her"})
OPENINGS = (
    frozenset({"a", "an", "one", "another", "the", "my", "our", "their", "its"}) | POSSESSIVES
)
SPAN = 5  # words from an article or an owner to the noun
PLACES = frozenset({"in", "at", "on", "behind", "next"})  # "the man in the next cab" is new
UNNAMED = frozenset({"named", "identified", "anonymous", "anonymity"})  # who would not be
OPEN_SIGNS = frozenset({",", ";", "."})

Owner = Callable[[int], Person | None]  # of the pronoun at a token


@dataclass(slots=True)
class Family:
    """Who is whose son, mother or wife, as far as an article has told."""

    roster: Roster
    known: dict[tuple[Person, str], Person] = field(default_factory=dict)

    def tell(self, frame: Frame, mention: Mention, meant: Owner) -> None:
        """Notes what a name's own words say: "her son, Jo Carr", "Ann Carr, Jo's mother"."""
        tokens, person = frame.tokens, mention.person
        before = mention.name.first - 1
        if before > 0 and tokens[before].text == ",":
            before -= 1
        if person is not None and before > 0 and tokens[before].lower in KIN:
            self._note(self.owner(frame, before, meant), tokens[before].lower, person)
        behind = mention.name.last + 1
        if person is None or behind >= len(tokens) or tokens[behind - 1].text != ",":
            return
        for at in range(behind + 1, min(behind + SPAN, len(tokens) - 1)):
            if tokens[at].lower in KIN and tokens[at + 1].text in OPEN_SIGNS:
                self._note(self.owner(frame, at, meant), tokens[at].lower, person)
            if tokens[at].kind == "sign":
                return

    def owner(self, frame: Frame, noun: int, meant: Owner) -> Person | None:
        """Whose mother or son the noun at a token speaks of."""
        for at in range(noun - 1, max(-1, noun - SPAN), -1):
            token = frame.tokens[at]
            if token.lower in POSSESSIVES:
                return meant(at)
            if token.lower == "whose" or token.kind == "owner":
                comma = token.lower == "whose" and at > 0 and frame.tokens[at - 1].text == ","
                mention = self.roster.at(frame.block, at - 1 - comma)
                if mention is None:  # "the mayor's nephew"
                    return self.roster.only(frame.tokens[at - 1 - comma].lower)
                return mention.person
            if token.kind in ("sign", "quote"):
                return None
        return None

    def of(self, owner: Person | None, noun: str) -> Person | None:
        """Who is somebody's son or wife; a wife may only have been told of by their one name."""
        if owner is None or (owner, noun) in self.known or noun not in ("wife", "husband"):
            return self.known.get((owner, noun)) if owner is not None else None
        gender = gender_of_role(noun)
        shared = [
            person
            for person in self.roster.people[:MANY]
            if person.surname == owner.surname and person.given and person is not owner
        ]
        fits = len(shared) == 1 and len(owner.words) > 1 and shared[0].gender is gender
        return shared[0] if fits else None

    def _note(self, owner: Person | None, noun: str, person: Person) -> None:
        if owner is None or owner is person:
            return
        self.known[owner, noun] = person
        for inverse in KIN[noun]:
            if owner.gender in (None, gender_of_role(inverse)):
                self.known.setdefault((person, inverse), owner)


@dataclass(slots=True)
class Stranger:
    """Somebody without a name whom a sentence is about: tokens `first` to before `last`.

    A `definite` one, "the skipper", may be somebody already named.
    """

    frame: Frame
    first: int
    last: int
    gender: Gender | None
    sentence: int
    definite: bool = False
    owner: Person | None = None  # whose niece or teacher

    @property
    def noun(self) -> str:
        """What somebody is, in lower case."""
        return self.frame.tokens[self.last - 1].lower


def stranger_at(frame: Frame, roster: Roster, noun: int, sentence: int) -> Stranger | None:
    """The stranger that a role noun at a token stands for: "a neighbour", "her mother".

    None where a name belongs to it: "a neighbour, Jo Carr", "his friend Jo Carr's".
    """
    tokens = frame.tokens
    word = tokens[noun].lower
    if word not in ROLES or _is_taken(frame, roster, noun + 1):
        return None
    for at in range(noun - 1, max(-1, noun - SPAN), -1):
        if tokens[at].lower in OPENINGS:
            if _is_apposition(frame, roster, at, noun):
                return None
            placed = tokens[min(noun + 1, len(tokens) - 1)].lower in PLACES
            hidden = any(token.lower in UNNAMED for token in tokens[noun + 1 : noun + 9])
            definite = tokens[at].lower == "the" and not placed and not hidden
            return Stranger(frame, at, noun + 1, gender_of_role(word), sentence, definite)
        owner = roster.at(frame.block, at - 1) if tokens[at].kind == "owner" else None
        before = tokens[owner.name.first - 1].lower if owner and owner.name.first else ""
        if owner is not None and before not in OPENINGS:  # "Jo Carr's niece"
            return Stranger(frame, owner.name.first, noun + 1, gender_of_role(word), sentence)
        if tokens[at].kind not in ("word", "number", "owner") or tokens[at].lower in PREPOSITIONS:
            return None
    return None


def _is_apposition(frame: Frame, roster: Roster, article: int, noun: int) -> bool:
    """Whether a noun says what another is: "Jo Carr, a neighbour", "The baby, a boy, slept"."""
    if article < 2 or frame.tokens[article - 1].text != ",":
        return False
    ends = frame.tokens[min(noun + 1, len(frame.tokens) - 1)].text == ","
    return ends or roster.at(frame.block, article - 2) is not None


def _is_taken(frame: Frame, roster: Roster, behind: int) -> bool:
    """Whether a noun is followed by another one, by a name, or by an apposition that names."""
    following: Sequence[Token] = frame.tokens[behind : behind + 2]
    if not following:
        return False
    if following[0].kind == "owner" or following[0].lower in ROLES:
        return True
    comma = following[0].text == ","
    return roster.at(frame.block, behind + comma) is not None
