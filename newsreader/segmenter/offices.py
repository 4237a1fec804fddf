"""Roles and organisations that speak, and what the words of a phrase tell of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from newsreader.lexicon.organisations import ORGANISATION
from newsreader.lexicon.reporting import DETERMINERS, RELATIVES, SAID
from newsreader.lexicon.titles import BODIES, GROUPS, RANKS, ROLES
from newsreader.model import Gender, Speaker, SpeakerKind
from newsreader.segmenter.frames import Token
from newsreader.segmenter.names import TITLES
from newsreader.segmenter.people import Person
from newsreader.segmenter.phrases import PERSONAL


@dataclass(slots=True, eq=False)
class Office:
    """A role or organisation that speaks, by the fullest words it was named with."""

    name: str
    kind: SpeakerKind
    gender: Gender | None = None
    head: str = ""
    sentence: int = -1
    forms: Counter[str] = field(default_factory=Counter)


Who = Person | Office


def may_speak(tokens: Sequence[Token], end: int) -> bool:
    """Whether a phrase's noun is one for people and bodies."""
    return tokens[end - 1].lower in TITLES | BODIES | GROUPS


def names_somebody(tokens: Sequence[Token], end: int) -> bool:
    """Whether a phrase has a noun that could speak, and no clause of its own."""
    if all(token.lower in DETERMINERS for token in tokens):
        return False
    if any(token.lower in PERSONAL for token in tokens[: size_of(tokens)]):
        return False
    told = tokens[0].lower in DETERMINERS or any(token.capital for token in tokens)
    told = told or (tokens[0].kind == "word" and tokens[0].text[-1:].isdigit())  # a user's name
    return told or may_speak(tokens, end)


def noun_of(tokens: Sequence[Token], end: int) -> str:
    """What a phrase is by its noun, also in a name: "Archbishop of Wendle", "Bank of Wendle"."""
    for at in range(1, end):
        doing = tokens[at].lower.endswith("ing") and tokens[at - 1].lower in ROLES
        if tokens[at].lower in ("of", "for") or doing:  # "a woman waiting for a bus"
            return tokens[at - 1].lower
    return tokens[end - 1].lower


def size_of(tokens: Sequence[Token]) -> int:
    """How many of a phrase's words name: up to a relative clause or a verb of saying."""
    for at in range(1, len(tokens)):
        word = tokens[at].lower
        if word in RELATIVES or (word in SAID and word.endswith("d") and tokens[at].text.islower()):
            return at
    return len(tokens)


def kind_of(head: str, tokens: tuple[Token, ...]) -> SpeakerKind:
    """Whether a phrase with that noun is a role or an organisation."""
    if head in ROLES or head in GROUPS or head in RANKS:
        return SpeakerKind.ROLE
    numbered = tokens[-1].kind == "number" and tokens[0].capital  # "No 10"
    if (
        head in BODIES
        or head in ORGANISATION
        or tokens[-1].capital
        or numbered
        or tokens[-1].kind == "owner"
    ):
        return SpeakerKind.ORGANISATION
    return SpeakerKind.ROLE


def speaker_of(who: Who) -> Speaker:
    """The public value of a person or office."""
    kind = who.kind if isinstance(who, Office) else SpeakerKind.PERSON
    name = who.name if isinstance(who, Office) else who.full_name
    aliases = tuple(form for form in who.forms if form != name)
    return Speaker(name, kind, who.gender, aliases)
