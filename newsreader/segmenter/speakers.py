"""Whom a phrase names: a person of the article, or a role or organisation with its own name."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from newsreader.lexicon.organisations import ORGANISATION
from newsreader.lexicon.reporting import DETERMINERS, MESSAGE_NOUNS
from newsreader.lexicon.titles import BODIES, GROUPS, HONORIFICS, RANKS, ROLE_MODIFIERS, ROLES
from newsreader.model import Gender, Speaker, SpeakerKind
from newsreader.segmenter.frames import Frame, Token
from newsreader.segmenter.gender import gender_of_role
from newsreader.segmenter.names import expand, plain
from newsreader.segmenter.people import Person, Roster
from newsreader.segmenter.pronouns import Focus
from newsreader.segmenter.subjects import PERSONAL, Phrase, head_end

ARTICLES = frozenset({"a", "an", "the"})
POSSESSIVES = frozenset({"his", "her"})
TITLES = ROLES | frozenset(HONORIFICS) | frozenset(RANKS)
MOUTHPIECES = frozenset({"spokesman", "spokeswoman", "spokesperson", "representative", "source"})


@dataclass(slots=True, eq=False)
class Office:
    """A role or organisation that speaks, by the fullest words it was named with."""

    name: str
    kind: SpeakerKind
    gender: Gender | None = None
    forms: Counter[str] = field(default_factory=Counter)


Who = Person | Office


@dataclass(slots=True)
class Register:
    """Finds who a phrase means, and keeps the roles and organisations that have spoken."""

    roster: Roster
    focus: Focus
    acronyms: dict[str, str]
    offices: list[Office] = field(default_factory=list)
    issuers: dict[str, Who] = field(default_factory=dict)

    def who(self, frame: Frame, phrase: Phrase) -> Who | None:
        """The person or office a phrase stands for; None where the text leaves it open."""
        if phrase.mention is not None:
            return phrase.mention.person
        tokens = frame.tokens[phrase.first : phrase.last]
        end = head_end(frame.tokens, phrase.first, phrase.last) - phrase.first
        if len(tokens) == 1 and tokens[0].lower in PERSONAL | POSSESSIVES:
            return self._by_pronoun(tokens[0].lower, frame.block, phrase.first)
        if tokens[end - 1].lower in MESSAGE_NOUNS:
            return self._by_message(frame, phrase.first, end) or self._office(frame, tokens, end)
        return self._by_role(frame, phrase, tokens, end)

    def keep(self, who: Who | None, frame: Frame, first: int, last: int) -> None:
        """Notes that somebody was quoted in a sentence, and what they said it in."""
        if isinstance(who, Office) and who not in self.offices:
            self.offices.append(who)
        self.issue(who, frame, first, last)

    def issue(self, who: Who | None, frame: Frame, first: int, last: int) -> None:
        """Notes whose statement, letter or post a sentence tells of."""
        for token in frame.tokens[first:last]:
            if who is not None and token.lower in MESSAGE_NOUNS:
                self.issuers[token.lower] = who

    def _by_pronoun(self, word: str, frame: int, token: int) -> Who | None:
        if word in ("he", "she", "his", "her"):
            return self.focus.meant.get((frame, token))
        if word == "it" and self.focus.body is not None:
            return self._named(self.focus.body, SpeakerKind.ORGANISATION)
        if word in ("they", "it") and self.offices:
            return self.offices[-1]
        return None

    def _by_message(self, frame: Frame, first: int, end: int) -> Who | None:
        """Whose message it is: "her statement", "Jo Bell's letter", "the statement" of before."""
        for at in range(first, first + end - 1):
            if frame.tokens[at].lower in POSSESSIVES:
                return self.focus.meant.get((frame.block, at))
            mention = self.roster.at(frame.block, at)
            if mention is not None and frame.tokens[at + 1].kind == "owner":
                return mention.person
        if frame.tokens[first].lower in ("the", "this") and end == 2:
            return self.issuers.get(frame.tokens[first + 1].lower)
        return None

    def _by_role(
        self, frame: Frame, phrase: Phrase, tokens: tuple[Token, ...], end: int
    ) -> Who | None:
        opening, head = tokens[0].lower, tokens[end - 1].lower
        if opening in ("the", "this", "his", "her"):
            if head.endswith("-year-old"):
                return self.focus.foremost()
            person = self._holder(tuple(expand([plain(t.text) for t in tokens[1:end]])))
            if person is not None:
                return person
        if opening in POSSESSIVES and head not in TITLES:
            return self.focus.meant.get((frame.block, phrase.first))
        return self._office(frame, tokens, end)

    def _holder(self, title: tuple[str, ...]) -> Person | None:
        """Who among those in mind has a role, with no other modifiers than theirs."""
        if not title or title[-1] not in TITLES:
            return None
        wanted = {word for word in title if word in ROLE_MODIFIERS or word in TITLES}
        holders = [p for p in self.focus.traces if wanted <= p.roles]
        return max(holders, key=lambda p: self.focus.traces[p].sentence, default=None)

    def _office(self, frame: Frame, tokens: tuple[Token, ...], end: int) -> Office | None:
        if not any(t.capital or t.lower in TITLES | BODIES | GROUPS for t in tokens):
            return None
        first = 1 if tokens[0].lower in ARTICLES and len(tokens) > 1 else 0
        name = frame.text[tokens[first].start : tokens[-1].end]
        if all(token.lower in DETERMINERS for token in tokens):
            return None
        head = tokens[end - 1].lower
        office = self._named(name, _kind(head, tokens[:end]))
        office.gender = office.gender or gender_of_role(head)
        return office

    def _named(self, name: str, kind: SpeakerKind) -> Office:
        """The office of a name, by its full form; the one that spoke before where there is one."""
        full = self.acronyms.get(name, name)
        for office in self.offices:
            if (
                full.lower() == office.name.lower()
                or office.name.lower().split()[-1] == full.lower()
            ):
                office.forms[name] += 1
                return office
        return Office(full, kind, None, Counter([name]))


def _kind(head: str, tokens: tuple[Token, ...]) -> SpeakerKind:
    if head in ROLES or head in GROUPS:
        return SpeakerKind.ROLE
    if head in BODIES or head in ORGANISATION or tokens[-1].capital:
        return SpeakerKind.ORGANISATION
    return SpeakerKind.ROLE


def speaker_of(who: Who) -> Speaker:
    """The public value of a person or office."""
    kind = who.kind if isinstance(who, Office) else SpeakerKind.PERSON
    name = who.name if isinstance(who, Office) else who.full_name
    aliases = tuple(form for form in who.forms if form != name)
    return Speaker(name, kind, who.gender, aliases)
