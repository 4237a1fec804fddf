"""Whom a phrase names: a person of the article, or a role or organisation with its own name."""

from __future__ import annotations

from dataclasses import dataclass, field

from newsreader.lexicon.organisations import ORGANISATION
from newsreader.lexicon.reporting import MESSAGE_NOUNS
from newsreader.lexicon.titles import BODIES, GROUPS, HONORIFICS, RANKS, ROLE_MODIFIERS, ROLES
from newsreader.model import Gender, Speaker, SpeakerKind
from newsreader.segmenter.frames import Frame, Token
from newsreader.segmenter.gender import gender_of_role
from newsreader.segmenter.names import expand, plain
from newsreader.segmenter.people import Person, Roster
from newsreader.segmenter.pronouns import Focus
from newsreader.segmenter.subjects import PERSONAL, Phrase, head_end

ARTICLES = frozenset({"a", "an", "the"})
TITLES = ROLES | frozenset(HONORIFICS) | frozenset(RANKS)


@dataclass(slots=True, eq=False)
class Office:
    """A role or organisation that speaks, by the words it was first named with."""

    name: str
    kind: SpeakerKind
    gender: Gender | None = None
    forms: list[str] = field(default_factory=list)


Who = Person | Office


@dataclass(slots=True)
class Register:
    """Finds who a phrase means, and keeps the roles and organisations met so far."""

    roster: Roster
    focus: Focus
    offices: list[Office] = field(default_factory=list)

    def who(self, frame: Frame, phrase: Phrase) -> Who | None:
        """The person or office a phrase stands for; None where the text leaves it open."""
        if phrase.mention is not None:
            return phrase.mention.person
        tokens = frame.tokens[phrase.first : phrase.last]
        if len(tokens) == 1 and tokens[0].lower in PERSONAL:
            return self._by_pronoun(tokens[0].lower, frame.block, phrase.first)
        end = head_end(frame.tokens, phrase.first, phrase.last) - phrase.first
        owner = self._owner(frame, phrase.first, phrase.first + end)
        return owner or self._by_role(tokens, end, frame.words(phrase.first, phrase.last))

    def _by_pronoun(self, word: str, frame: int, token: int) -> Who | None:
        if word in ("he", "she"):
            return self.focus.meant.get((frame, token))
        if word in ("they", "it") and self.offices:
            return self.offices[-1]
        return None

    def _by_role(self, tokens: tuple[Token, ...], end: int, text: str) -> Who | None:
        head = tokens[end - 1].lower if end else ""
        definite = tokens[0].lower in ("the", "this")
        if definite and head in TITLES:
            person = self._holder(tuple(expand([plain(t.text) for t in tokens[1:end]])))
            if person is not None:
                return person
        return self._office(tokens, end, head, text)

    def _holder(self, title: tuple[str, ...]) -> Person | None:
        """Who among those in mind has a role, with no other modifiers than theirs."""
        head = title[-1]
        wanted = {word for word in title if word in ROLE_MODIFIERS or word in TITLES}
        holders = [p for p in self.focus.traces if head in p.roles and wanted <= p.roles]
        return max(holders, key=lambda p: self.focus.traces[p].sentence, default=None)

    def _owner(self, frame: Frame, first: int, end: int) -> Person | None:
        """Whose message it is: "her statement", "Jo Bell's letter"."""
        if frame.tokens[end - 1].lower not in MESSAGE_NOUNS:
            return None
        for at in range(first, end - 1):
            if frame.tokens[at].lower in ("his", "her"):
                return self.focus.meant.get((frame.block, at))
            mention = self.roster.at(frame.block, at)
            if mention is not None and frame.tokens[at + 1].kind == "owner":
                return mention.person
        return None

    def _office(self, tokens: tuple[Token, ...], end: int, head: str, text: str) -> Office | None:
        name = text
        if tokens[0].lower in ARTICLES and len(tokens) > 1:
            name = text[tokens[1].start - tokens[0].start :]
        if not any(t.capital or t.lower in ROLES | BODIES | GROUPS for t in tokens):
            return None
        for office in self.offices:
            if (
                office.name.lower() == name.lower()
                or office.name.lower().split()[-1] == name.lower()
            ):
                return office
        office = Office(name, self._kind(head, tokens[:end]), gender_of_role(head))
        self.offices.append(office)
        return office

    def _kind(self, head: str, tokens: tuple[Token, ...]) -> SpeakerKind:
        if head in ROLES or head in GROUPS:
            return SpeakerKind.ROLE
        if head in BODIES or head in ORGANISATION or tokens[-1].capital:
            return SpeakerKind.ORGANISATION
        return SpeakerKind.ROLE


def speaker_of(who: Who) -> Speaker:
    """The public value of a person or office."""
    if isinstance(who, Office):
        return Speaker(who.name, who.kind, who.gender)
    aliases = tuple(form for form in who.forms if form != who.name)
    return Speaker(who.name, SpeakerKind.PERSON, who.gender, aliases)
