"""Who is in an article: every mention by name, and one person over all forms of their name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from newsreader.lexicon.given_names import EITHER, FEMALE, MALE
from newsreader.lexicon.organisations import NATIONS
from newsreader.lexicon.titles import (
    ALSO,
    FEMALE_ROLES,
    HONORIFICS,
    KIN,
    MALE_ROLES,
)
from newsreader.model import Gender
from newsreader.segmenter.evidence import Evidence, is_dead, says
from newsreader.segmenter.frames import Frame, Token, frame_of
from newsreader.segmenter.names import GIVEN, MANNERS, Name, NameKind, names_in, plain
from newsreader.segmenter.spelling import differ_by_one, first_names_agree

MANY = 200  # people, beyond which a list of names is no article
MIN_SLIP = 4  # letters up to which two surnames are too short to be one misspelt
RECENT = 50  # kin met by one name who may yet get a surname
MARRIED = frozenset({"mrs"})
WIVES = frozenset({"wife", "widow", "mother", "mum", "mom", "grandmother"})
NOT_PEOPLE = (NameKind.ORGANISATION, NameKind.ROLE)

Place = tuple[int, int]  # frame, token


@dataclass(slots=True, eq=False)
class Person:
    """Somebody in the article, as it is read: grows with each mention."""

    number: int
    words: tuple[str, ...]
    titles: tuple[str, ...] = ()
    roles: set[str] = field(default_factory=set)
    votes: Counter[Gender] = field(default_factory=Counter)
    forms: Counter[str] = field(default_factory=Counter)
    certain: bool = False
    neutral: bool = False  # "they" to the text
    says: bool = False  # something, by a verb beside the full name
    dead: bool = False  # by words beside it
    age: str = ""

    @property
    def name(self) -> str:
        """The fullest form of the name."""
        return " ".join(self.words)

    @property
    def full_name(self) -> str:
        """The name to show: with its title where the article never gives more than a surname."""
        if len(self.words) > 1:
            return self.name
        return max(self.forms, key=len, default=self.name)

    @property
    def surname(self) -> str:
        """The last word of the name, in lower case."""
        return plain(self.words[-1])

    @property
    def given(self) -> str:
        """The first word of a name of two or more, in lower case, else an empty string."""
        return plain(self.words[0]) if len(self.words) > 1 else ""

    @property
    def is_dead(self) -> bool:
        """Whether somebody is told to have died, and never to have said anything."""
        return self.dead and not self.says

    @property
    def gender(self) -> Gender | None:
        """What most of the evidence says."""
        ranked = self.votes.most_common(2)
        if not ranked or (len(ranked) == 2 and ranked[0][1] == ranked[1][1]):
            return None
        return ranked[0][0]


class Mention(NamedTuple):
    """A name at a place in the article; `person` is None for organisations and places."""

    frame: int
    name: Name
    person: Person | None

    @property
    def place(self) -> Place:
        """Where the name ends."""
        return self.frame, self.name.last


@dataclass(slots=True)
class Roster:
    """The people of an article and where they are named."""

    people: list[Person]
    mentions: list[Mention]
    by_token: dict[Place, Mention]

    def at(self, frame: int, token: int) -> Mention | None:
        """The mention that covers a token."""
        return self.by_token.get((frame, token))

    def only(self, role: str) -> Person | None:
        """The one person whom the article gives a role, if it gives it to one alone."""
        holders = [person for person in self.people[:MANY] if role in person.roles]
        return holders[0] if len(holders) == 1 else None

    def named(self, text: str) -> Person | None:
        """The person a label names, met before or new: "BELL", "Jo Bell, 34"; None for a role."""
        words = text.title() if text.isupper() else text
        name = next(names_in(frame_of(0, words, [])), None)
        if name is None or name.first or not name.words or name.kind in NOT_PEOPLE:
            return None
        known = [p for p in self.people if p.surname == name.key and _same_person(p, name)]
        if len(name.words) == 1:
            known = [p for p in self.people if name.key in (p.surname, p.given)]
        if not known:
            self.people.append(Person(len(self.people), name.words, name.titles, certain=True))
        return known[0] if known else self.people[-1]


def roster_of(frames: Sequence[Frame]) -> Roster:
    """Everybody named outside the speeches."""
    names = [(index, name) for index, frame in enumerate(frames) for name in _named_in(frame)]
    roster = Roster([], [], {})
    _Linker(frames, roster).link(names)
    return roster


def _named_in(frame: Frame) -> list[Name]:
    """The names of a frame, with the surname that two share: "Tom and Ann Bell"."""
    names = list(names_in(frame))
    for at, (one, other) in enumerate(pairwise(names)):
        joint = one.last + 1 == other.first and frame.tokens[one.last].lower in ("and", "&")
        lone = len(one.words) == 1 and one.key in GIVEN and one.kind is not NameKind.ROLE
        if joint and lone and len(other.words) == 2 and other.words[0].lower() in GIVEN:
            shared = (one.words[0], other.words[-1])
            names[at] = one._replace(words=shared, kind=NameKind.PERSON)
    return names


class _Linker:
    """Gives each name its person: full names first, so that a surname may come before them."""

    def __init__(self, frames: Sequence[Frame], roster: Roster) -> None:
        self.frames = frames
        self.roster = roster
        self.by_word: dict[str, list[Person]] = {}
        self.owners: dict[int, Person] = {}
        self.full: Counter[Person] = Counter()
        self.introduced: dict[Person, int] = {}
        self.evidence = Evidence()
        self.relatives: list[tuple[Person, str]] = []  # met by one name: "his wife Jo"

    def link(self, names: Sequence[tuple[int, Name]]) -> None:
        self.evidence.common = {t.text for f in self.frames for t in f.tokens if t.text.islower()}
        for index, name in names:
            self.evidence.weigh(self.frames[index].tokens, name)
        names = [(index, self._without_manner(name)) for index, name in names]
        for order, (index, name) in enumerate(names):
            tokens = self.frames[index].tokens
            if len(name.words) > 1 and self.evidence.is_person(tokens, name):
                found = self.owners[order] = self._full(name)
                self._hint(tokens, name, found)
                found.says = found.says or says(tokens, name)
                found.dead = found.dead or is_dead(tokens, name)
                self.full[found] += 1
        for order, (index, name) in enumerate(names):
            person = self.owners.get(order) or self._single(index, name)
            self._record(index, name, person)

    def _without_manner(self, name: Name) -> Name:
        """A name without a word that has its capital from opening a line: "Thin-skinned Bell"."""
        opens = name.opens and len(name.words) == 2 and name.kind is NameKind.UNKNOWN
        word = plain(name.words[0]) if opens else ""
        if name.key not in self.evidence.surnames or word in GIVEN or not word.endswith(MANNERS):
            return name
        return name._replace(first=name.first + 1, start=name.start + 1, words=name.words[1:])

    def _hint(self, tokens: Sequence[Token], name: Name, person: Person) -> None:
        """Notes the gender that the word before a name tells: "his wife Jo Carr"."""
        before = tokens[name.first - 1].lower if name.first else ""
        if before in FEMALE_ROLES or before in MALE_ROLES:
            person.votes[Gender.FEMALE if before in FEMALE_ROLES else Gender.MALE] += 1

    def _full(self, name: Name) -> Person:
        for person in self.by_word.get(name.key, ()):
            if _same_person(person, name):
                if len(name.words) > len(person.words):
                    person.words = name.words
                return person
        return self._new(name)

    def _new(self, name: Name) -> Person:
        person = Person(len(self.roster.people), name.words, name.titles)
        person.certain = name.kind is NameKind.PERSON or name.key in self.evidence.spoken
        self.roster.people.append(person)
        for word in dict.fromkeys(plain(w) for w in name.words):
            self.by_word.setdefault(word, []).append(person)
        return person

    def _single(self, index: int, name: Name) -> Person | None:
        if len(name.words) != 1 or name.kind is NameKind.ROLE:
            return None
        tokens = self.frames[index].tokens
        candidates = self.by_word.get(name.key, [])
        if candidates:
            return self._choose(index, name, candidates)
        person = None if name.key in self.evidence.parts else self._first_met(index, name)
        if person is not None and self._is_kin(index, name):
            before = name.first - 1 - (tokens[name.first - 1].text == ",")
            self.relatives.append((person, tokens[before].lower))
        return person

    def _first_met(self, index: int, name: Name) -> Person | None:
        tokens = self.frames[index].tokens
        if name.kind is NameKind.PERSON and name.key not in NATIONS:
            return self._new(name)
        if name.kind is NameKind.UNKNOWN and self.evidence.is_person(tokens, name):
            slip = self._misspelt(name.key)
            if slip is not None or self.evidence.acts(name) or self._is_kin(index, name):
                return slip or self._new(name)
        return None

    def _misspelt(self, key: str) -> Person | None:
        """Whose surname a word is but for one letter: who was last named in full."""
        alike = [
            person
            for person in (self.roster.people[:MANY] if len(key) > MIN_SLIP else ())
            if len(person.words) > 1 and differ_by_one(person.surname, key)
        ]
        return max(alike, key=lambda p: self.introduced.get(p, -1), default=None)

    def _is_kin(self, index: int, name: Name) -> bool:
        """Whether a name is that of somebody's mother or son: "her mum, Delyth"."""
        tokens, at = self.frames[index].tokens, name.first - 1
        at -= at > 0 and tokens[at].text == ","
        return at > 0 and tokens[at].lower in KIN

    def _relative(self, index: int, name: Name) -> Person | None:
        """Who was met by one name as somebody's kin, and now has a surname: "Mrs Bell"."""
        told = {Gender(g) for t in name.titles if (g := HONORIFICS.get(t))}
        by_marriage = not MARRIED.isdisjoint(name.titles)
        known = [
            (person, noun)
            for person, noun in reversed(self.relatives[-RECENT:])
            if len(person.words) == 1
            and (not told or _gender_of_kin(noun) is None or _gender_of_kin(noun) in told)
        ]
        if told:  # a sister is Ms, a wife Mrs, as long as nothing else is told
            known.sort(key=lambda relative: (relative[1] in WIVES) is not by_marriage)
        if not known:
            return None
        person = known[0][0]
        person.words = (*person.words, *name.words)
        self.by_word.setdefault(name.key, []).append(person)
        self.introduced[person] = index
        return person

    def _is_no_kin(self, index: int, name: Name, person: Person) -> bool:
        """Whether "Tom's wife, Jo" is another Jo: one met long before, of a surname all her own."""
        tokens, at = self.frames[index].tokens, name.first - 1
        at -= at > 0 and tokens[at].text == ","
        owned = at > 0 and tokens[at].lower in KIN and tokens[at - 1].kind == "owner"
        shared = len(self.by_word.get(person.surname, ())) > 1
        return owned and not shared and index - self.introduced.get(person, index) > 1

    def _choose(self, index: int, name: Name, candidates: Sequence[Person]) -> Person | None:
        """The one of a surname: met already, fitting the title, named in full here or most."""
        candidates = [p for p in candidates if p in self.introduced] or candidates
        by_surname = [p for p in candidates if p.surname == name.key]
        by_given = [p for p in candidates if p.given == name.key]
        if by_given and not by_surname and all(self._is_no_kin(index, name, p) for p in by_given):
            return self._new(name)
        pool = by_surname or by_given or list(candidates)
        fitting = [p for p in pool if _title_fits(p, name)]
        if not fitting:
            return self._relative(index, name) or (self._new(name) if name.titles else pool[-1])
        titled = [p for p in fitting if name.titles and set(name.titles) & set(p.titles)]
        pool = titled or fitting
        if says(self.frames[index].tokens, name):
            living = [p for p in pool if not p.is_dead]
            pool = living or list(filter(None, [self._relative(index, name)])) or pool
        near = [p for p in pool if self.introduced.get(p) == index]
        return max(near or pool, key=lambda p: (self.full[p], -p.number))

    def _record(self, index: int, name: Name, person: Person | None) -> None:
        mention = Mention(index, name, person)
        self.roster.mentions.append(mention)
        for token in range(name.first, name.last):
            self.roster.by_token[index, token] = mention
        if person is None:
            return
        if len(name.words) > 1:
            self.introduced[person] = index
        person.forms[" ".join((*_title_text(self.frames[index], name), *name.words))] += 1
        if len(name.titles) > len(person.titles):
            person.titles = name.titles
        person.certain = person.certain or bool(name.titles)
        person.roles.update(name.titles)
        person.roles.update(ALSO[title] for title in name.titles if title in ALSO)
        _vote_by_titles(person, name.titles)


def _gender_of_kin(noun: str) -> Gender | None:
    if noun in FEMALE_ROLES:
        return Gender.FEMALE
    return Gender.MALE if noun in MALE_ROLES else None


def _title_text(frame: Frame, name: Name) -> Iterator[str]:
    for token in frame.tokens[name.first : name.start]:
        yield token.text


def _vote_by_titles(person: Person, titles: Iterable[str]) -> None:
    for title in titles:
        gender = HONORIFICS.get(title)
        if gender:
            person.votes[Gender(gender)] += 10


def _same_person(person: Person, name: Name) -> bool:
    """Whether a full name of the same last word is the person's."""
    if person.surname != name.key:
        return False
    given = plain(name.words[0])
    if len(person.words) == 1:
        return True
    inner = {plain(word) for word in person.words[:-1]}
    return first_names_agree(person.given, given) or given in inner


def _title_fits(person: Person, name: Name) -> bool:
    """Whether a title's gender does not speak against the person's."""
    told = {Gender(g) for t in name.titles if (g := HONORIFICS.get(t))}
    gender = person.gender or gender_of_name(person.given)
    return not told or gender is None or gender in told


def gender_of_name(given: str) -> Gender | None:
    """The gender a given name mostly goes to; None where it goes to both or is not listed."""
    if "-" in given and given not in GIVEN:
        given = given.partition("-")[0]  # "Mary-Ellen"
    if given in EITHER or (given in FEMALE) == (given in MALE):
        return None
    return Gender.FEMALE if given in FEMALE else Gender.MALE
