"""Whom a phrase names: a person of the article, or a role or organisation with its own name."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from newsreader.lexicon.organisations import NATIONS, ORGANISATION
from newsreader.lexicon.reporting import DETERMINERS, MESSAGE_NOUNS
from newsreader.lexicon.titles import BODIES, GROUPS, HONORIFICS, RANKS, ROLE_MODIFIERS, ROLES
from newsreader.model import Gender, Speaker, SpeakerKind
from newsreader.segmenter.frames import Frame, Token
from newsreader.segmenter.gender import PRONOUNS, gender_of_role
from newsreader.segmenter.names import NameKind, expand, plain
from newsreader.segmenter.people import Person, Roster
from newsreader.segmenter.pronouns import Focus
from newsreader.segmenter.subjects import PERSONAL, Phrase, head_end

ARTICLES = frozenset({"a", "an", "the"})
POSSESSIVES = frozenset({"his", "her"})
TITLES = ROLES | frozenset(HONORIFICS) | frozenset(RANKS)
ISSUING = frozenset({"a", "an", "his", "her", "their", "its"})
FORCES = frozenset({"police", "constabulary", "force"})
FIRMS = frozenset(
    {
        "bank",
        "company",
        "firm",
        "retailer",
        "airline",
        "charity",
        "club",
        "supermarket",
        "developer",
    }
    | {"publisher", "manufacturer", "operator", "broadcaster", "supplier", "corporation"}
)
RECENT = 100  # roles and bodies that may speak again
MANY = 2000  # names, beyond which a list of names is no article
MOUTHPIECES = frozenset({"spokesman", "spokeswoman", "spokesperson", "representative", "source"})


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
            return self._joint(frame, phrase) or phrase.mention.person
        tokens = frame.tokens[phrase.first : phrase.last]
        end = head_end(frame.tokens, phrase.first, phrase.last) - phrase.first
        if len(tokens) == 1 and tokens[0].lower in PERSONAL | POSSESSIVES:
            return self._by_pronoun(tokens[0].lower, frame.block, phrase.first)
        if tokens[end - 1].lower in MESSAGE_NOUNS:
            return self._by_message(frame, phrase.first, end) or self._office(frame, tokens, end)
        return self._by_role(frame, phrase, tokens, end)

    def labelled(self, text: str) -> Who | None:
        """Whom a label before or below a speech names; "A" answers as who was written of."""
        if text in ("Q", "A"):
            return self.focus.foremost() if text == "A" else None
        return self.roster.named(text) or self._named(text, SpeakerKind.ROLE)

    def _joint(self, frame: Frame, phrase: Phrase) -> Office | None:
        """Two people who speak as one: "Tom and Jo Carr"."""
        at = phrase.mention.name.first - 1 if phrase.mention is not None else 0
        if at <= phrase.first or frame.tokens[at].lower != "and":
            return None
        if not frame.tokens[at - 1].capital:
            return None
        return self._named(frame.words(phrase.first, phrase.last), SpeakerKind.ROLE)

    def keep(self, who: Who | None, frame: Frame, first: int, last: int) -> None:
        """Notes that somebody was quoted in a sentence, and what they said it in."""
        if isinstance(who, Office):
            kept = [office for office in self.offices[-RECENT:] if office is not who]
            self.offices = [*kept, who]
            who.sentence = self.focus.sentence
        self.issue(who, frame, first, last)

    def issue(self, who: Who | None, frame: Frame, first: int, last: int) -> None:
        """Notes whose statement, letter or post a sentence tells of."""
        for at in range(first + 2, last):
            word = frame.tokens[at].lower
            near = {token.lower for token in frame.tokens[at - 3 : at]}
            if who is not None and word in MESSAGE_NOUNS and near & ISSUING:
                self.issuers[word] = who

    def _by_pronoun(self, word: str, frame: int, token: int) -> Who | None:
        stranger = self.focus.strange.get((frame, token))
        if stranger is not None:
            told = stranger.frame.tokens[stranger.first : stranger.last]
            office = self._office(stranger.frame, told, len(told))
            if office is not None:
                office.gender = office.gender or stranger.gender
            return office
        if word in ("he", "she", "his", "her"):
            person = self.focus.meant.get((frame, token))
            doubted = (frame, token) in self.focus.doubted
            return self._role_meant(word) or (None if doubted else person)
        if word == "it" and self.focus.body is not None:
            return self._named(self.focus.body, SpeakerKind.ORGANISATION)
        if word in ("they", "it") and self.offices:
            return self.offices[-1]
        return None

    def _role_meant(self, word: str) -> Office | None:
        """The unnamed role that a pronoun means: the one that spoke in the sentence before."""
        gender = PRONOUNS[word]
        if not self.offices or self.offices[-1].kind is not SpeakerKind.ROLE:
            return None
        office = self.offices[-1]
        near = [t for t in self.focus.traces.values() if t.sentence >= office.sentence]
        if near or self.focus.sentence - office.sentence > 1 or office.head not in ROLES:
            return None
        if office.gender not in (None, gender):
            return None
        office.gender = gender
        return office

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
        kin = self.focus.kinsmen.get((frame.block, phrase.first + end - 1))
        if kin is not None:
            return kin
        if opening in ("the", "this", "his", "her"):
            if head.endswith("-year-old"):
                return self.focus.foremost()
            person = self._holder(tuple(expand([plain(t.text) for t in tokens[1:end]])))
            if person is not None:
                return person
        if opening == "the" and len(tokens) == 2 and head in BODIES:
            body = self._body(head)
            if body is not None:
                return self._named(body, SpeakerKind.ORGANISATION)
        if opening in POSSESSIVES and head not in TITLES:
            return self.focus.meant.get((frame.block, phrase.first))
        return self._office(frame, tokens, end)

    def _body(self, noun: str) -> str | None:
        """The organisation that "the force" or "the bank" means: of that name, or just told of."""
        words = FORCES if noun == "force" else {noun}
        for mention in reversed(self.roster.mentions[:MANY]):
            name = mention.name
            known = mention.person is None and mention.frame <= self.focus.block
            if known and len(name.words) > 1 and words & {plain(word) for word in name.words}:
                return " ".join(name.words)
        near = self.focus.sentence - self.focus.body_sentence <= 2
        return self.focus.body if near and noun in FIRMS else None

    def _holder(self, title: tuple[str, ...]) -> Person | None:
        """Who among those in mind has a role, with no other modifiers than theirs."""
        if not title or title[-1] not in TITLES:
            return None
        wanted = {word for word in title if word in ROLE_MODIFIERS or word in TITLES}
        nations = NATIONS & set(title)
        holders = [
            person
            for person in self.focus.traces
            if wanted <= person.roles
            and not (nations and person.roles & NATIONS and not nations & person.roles)
        ]
        return max(holders, key=lambda p: self.focus.traces[p].sentence, default=None)

    def _office(self, frame: Frame, tokens: tuple[Token, ...], end: int) -> Office | None:
        if not any(t.capital or t.lower in TITLES | BODIES | GROUPS for t in tokens):
            return None
        first = 1 if tokens[0].lower in ARTICLES and len(tokens) > 1 else 0
        name = frame.text[tokens[first].start : tokens[-1].end]
        if all(token.lower in DETERMINERS for token in tokens):
            return None
        head = tokens[end - 1].lower
        if head in MOUTHPIECES and name.lower() == head and tokens[0].lower in ("a", "the"):
            name = " ".join(filter(None, (self._employer(frame), name)))
        office = self._named(name, _kind(head, tokens[:end]))
        office.gender = office.gender or gender_of_role(head)
        office.head = office.head or head
        return office

    def _employer(self, frame: Frame) -> str | None:
        """Whose spokesperson speaks, where only the words around tell: a body they speak of."""
        if self.offices and self.offices[-1].head in MOUTHPIECES:
            return None
        bodies = Counter(
            " ".join(mention.name.words)
            for mention in self.roster.mentions[:MANY]
            if mention.name.kind is NameKind.ORGANISATION and len(mention.name.words) > 1
        )
        speech = " ".join(token.text for token in frame.tokens if token.quote >= 0)
        spoken_of = [body for body in bodies if body in speech]
        return max(spoken_of, key=lambda body: bodies[body], default=None)

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
        return Office(full, kind, forms=Counter([name]))


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
