"""Whom "he" and "she" mean: the people in mind as an article is read on."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial

from newsreader.lexicon.pronoun_weights import PRIORS, WEIGHTS
from newsreader.lexicon.reporting import (
    PREPOSITIONS,
    SAID,
)
from newsreader.lexicon.titles import BRIDGED, KIN, ROLES, STANDING
from newsreader.model import Gender
from newsreader.segmenter.frames import Frame, Token
from newsreader.segmenter.fronts import foregone, fronted
from newsreader.segmenter.gender import PRONOUNS
from newsreader.segmenter.kin import Family, Stranger, stranger_at
from newsreader.segmenter.memory import CROWD, Memory
from newsreader.segmenter.names import NameKind
from newsreader.segmenter.people import Mention, Person, Roster
from newsreader.segmenter.phrases import ASKED, in_front
from newsreader.segmenter.roles import holder_of
from newsreader.segmenter.topics import LONG_AGO, Topics, leads
from newsreader.segmenter.traces import Trace, goes_on, named_how, names_heard

CONTRASTING = frozenset({"but", "while", "though", "although", "whereas"})
BEING = frozenset({"is", "was", "be", "been"})
NAMING = frozenset({"named", "christened", "nicknamed", "renamed"})
TOLD = frozenset({"told", "tells", "asked", "gave", "showed"})
IMPERSONAL = frozenset({"it", "they"})
UNLIKELY = (-2.0, -0.5)  # scores at which the only candidate is left, and the best of several
MARGIN = 0.1  # between the best two candidates, below which a pronoun is left open
EQUAL = 0.35  # the same, for two told of in one breath

LIVELY = 6  # sentences since the living were told of
NEW = STANDING | BRIDGED  # who is brought in by what a story tells
REACH = 4  # sentences back to who is described
DESCRIBED = 0.9  # the same, for a description, which a pronoun would do for the likeliest


@dataclass(slots=True)
class Focus(Memory):
    """The people in mind at a point of the article, and whom each pronoun so far meant."""

    roster: Roster = field(kw_only=True)
    speech: bool = False
    opening: bool = False
    first: int = 0  # the sentence's first token
    meant: dict[tuple[int, int], Person] = field(default_factory=dict)
    doubted: set[tuple[int, int]] = field(default_factory=set)
    strange: dict[tuple[int, int], Stranger] = field(default_factory=dict)
    kinsmen: dict[tuple[int, int], Person] = field(default_factory=dict)
    stranger: Stranger | None = None
    unnamed: set[str] = field(default_factory=set)  # what strangers were called so far
    nouns: dict[str, int] = field(default_factory=dict)  # sentences that first told of a role
    family: Family = field(init=False)
    owner: Person | None = None  # whom the last "his" or "her" meant, and in which sentence
    owned: int = LONG_AGO
    sure: bool = True
    heard: frozenset[str] = frozenset()
    goes_on: bool = False
    topics: Topics = field(default_factory=Topics)

    def __post_init__(self) -> None:
        self.family = Family(self.roster)

    def read(self, frame: Frame, first: int, last: int) -> None:
        """Takes in a sentence: its names, and whom its pronouns mean."""
        self.sentence += 1
        self.first = first
        self.opening = self.block != frame.block
        self.block = frame.block
        if len(self.traces) > CROWD:
            self.forget()
        self.speech = any(token.quote >= 0 for token in frame.tokens[first:last])
        self.heard = names_heard(frame.tokens[first:last])
        subject = True
        for at in range(first, last):
            mention = self.roster.at(frame.block, at)
            if mention is None or mention.name.kind is NameKind.ROLE:
                self.goes_on = goes_on(frame.tokens, at)
                subject = self._read_pronoun(frame, at, subject)
                subject = self._read_role(frame, first, at, subject)
            elif at == mention.name.first:
                subject = self._read_name(frame, first, mention, subject)

    def _read_name(self, frame: Frame, first: int, mention: Mention, subject: bool) -> bool:
        """Takes in a name; whether the sentence's subject is still to come."""
        at = mention.name.first - 1
        if at > first and frame.tokens[at].lower in NAMING and frame.tokens[at - 1].lower in BEING:
            return subject  # "The baby was named Jo"
        subject_here = subject and not in_front(frame.tokens, first, mention.name.first)
        leading = subject_here and leads(frame, first, mention.name.first, mention.name.last)
        leading = leading or self._is_joined(frame, mention)
        if mention.person is not None:
            self.see(mention.person, leading, len(mention.name.words) > 1)
            self._place(frame, mention, subject)
            self.family.tell(frame, mention, partial(self._relative, frame, mention.person))
            return subject and self.traces[mention.person].owner
        if not leading:
            return subject
        return not self.topics.read_name(frame, mention, self.sentence)

    def _is_joined(self, frame: Frame, mention: Mention) -> bool:
        """Whether "and" ties a name to the sentence's subject before it: "Jo Bell and Ann Carr"."""
        at = mention.name.first
        if at < 2 or frame.tokens[at - 1].lower != "and":
            return False
        other = self.roster.at(frame.block, at - 2)
        trace = self.traces.get(other.person) if other is not None and other.person else None
        return trace is not None and trace.subject and trace.sentence == self.sentence

    def _relative(self, frame: Frame, person: Person, at: int) -> Person | None:
        """Whose kin a pronoun before a name says somebody is: kin of one surname first."""
        gender = PRONOUNS[frame.tokens[at].lower]
        shared = [
            p for p in self.fitting(gender) if p.surname == person.surname and p is not person
        ]
        if shared:
            return shared[0]
        return None if (frame.block, at) in self.doubted else self.meant.get((frame.block, at))

    def _read_role(self, frame: Frame, first: int, at: int, subject: bool) -> bool:
        """Takes in a noun for somebody: the named kin it means, or a stranger."""
        word = frame.tokens[at].lower
        if subject and self.topics.read_noun(frame, first, at, self.sentence):
            subject = False
        if word.endswith("-year-old") and subject and leads(frame, first, at, at + 1):
            return self._read_age(word) if frame.tokens[max(at - 1, 0)].lower == "the" else subject
        if word not in ROLES:
            return subject
        found = stranger_at(frame, self.roster, at, self.sentence)
        if found is None:
            return subject
        asked = in_front(frame.tokens, first, at)
        leading = subject and not asked and leads(frame, first, found.first, at + 1)
        leading = leading or frame.tokens[found.first - 1].lower in CONTRASTING
        owner = self.family.owner(frame, at, lambda place: self.meant.get((frame.block, place)))
        found.owner = owner
        person = self.family.of(owner, word)
        person = person or self.kinsmen.get((frame.block, at))
        if person is None and found.definite and leading:
            person = self._holder_at(frame, found.first + 1, at + 1)
        if person is not None:
            self.kinsmen[frame.block, at] = person
            self.see(person, leading, full=False)
        elif leading or (not found.definite and frame.tokens[found.first - 1].lower in ASKED):
            self.stranger = (self.new_stranger() if found.definite else None) or found
        if person is None and leading:
            self.nouns.setdefault(word, self.sentence)
        if person is None and not found.definite:
            self.unnamed.add(word)
        return subject and (not leading or found.definite)

    def new_stranger(self) -> Stranger | None:
        """Whom the sentence before was about, if they were new and it named nobody."""
        told = self.stranger
        if told is None or told.definite or self.sentence - told.sentence != 1:
            return None
        latest = max((trace.sentence for trace in self.traces.values()), default=LONG_AGO)
        return told if latest < told.sentence else None

    def _read_age(self, word: str) -> bool:
        """Takes in "the 34-year-old"; whether the sentence's subject is still to come."""
        person = self.aged(word.partition("-")[0])
        if person is not None:
            self.see(person, subject=True, full=False)
        return person is None

    def _holder_at(self, frame: Frame, first: int, last: int) -> Person | None:
        behind = {token.lower for token in frame.tokens[last : last + 3]}
        return self.holder(frame.tokens[first:last], behind)

    def holder(self, title: Sequence[Token], behind: set[str]) -> Person | None:
        """Who has the role that a title tells of; `behind` holds the words after it: "of state"."""
        recent = sorted(self.traces, key=lambda person: -self.traces[person].sentence)
        return holder_of(title, behind, recent, self.roster)

    def _place(self, frame: Frame, mention: Mention, first: bool) -> None:
        """Notes how a name stands: before a verb of saying, owning, opening its paragraph."""
        trace = self.traces[mention.person] if mention.person else Trace()
        trace.named = self.sentence
        after = frame.tokens[min(mention.name.last, len(frame.tokens) - 1)]
        before = frame.tokens[max(mention.name.first - 1, 0)]
        trace.said = after.lower in SAID or before.lower in SAID
        trace.owner = after.kind == "owner"
        trace.topic = first and self.opening and not trace.owner
        trace.oblique = before.lower in PREPOSITIONS or before.lower in KIN

    def _read_pronoun(self, frame: Frame, at: int, subject: bool) -> bool:
        """Settles a pronoun; whether the sentence's subject is still to come."""
        word = frame.tokens[at].lower
        if word in IMPERSONAL:  # "it was Jo Bell who ..." still comes to its subject
            cleft = word == "it" and frame.tokens[min(at + 1, len(frame.tokens) - 1)].lower in (
                "is",
                "was",
            )
            return subject and cleft
        gender = PRONOUNS.get(word)
        if word in ("he", "she") and at and frame.tokens[at - 1].text == ",":
            self._forget_epithet()
        stranger = self._stranger_meant(gender) if gender and word in ("he", "she") else None
        if stranger is not None:
            self.strange[frame.block, at] = stranger
            return False
        person = self._who_is_meant(frame, at, gender) if gender else None
        if person is None:
            return subject
        self.meant[frame.block, at] = person
        if not self.sure:
            self.doubted.add((frame.block, at))
        if word in ("him", "her") and frame.tokens[at - 1].lower in TOLD:
            self.stranger = None  # "Her son's teacher told her" is still about her
        if word not in ("he", "she"):
            if not frame.tokens[min(at + 1, len(frame.tokens) - 1)].capital:  # "His Majesty"
                self.owner, self.owned = person, self.sentence
            return subject
        if in_front(frame.tokens, self.first, at):
            return subject
        self.see(person, subject, full=False)
        self.traces[person].pronoun = True
        return False

    def _who_was_asked(self, frame: Frame, at: int, gender: Gender) -> Person | None:
        """Who goes on, in "Asked about Jo Bell, he said": not whom the question was about."""
        asked = frame.tokens[self.first].lower in ASKED
        if not self.opening or not asked or frame.tokens[at - 1].text != ",":
            return None
        person = self.last_speaker()
        self.sure = True
        return person if person is not None and person.gender in (None, gender) else None

    def still_speaks(self, noun: str) -> None:
        """Notes that a stranger, told of by that noun, was quoted in the sentence being read."""
        told = self.stranger
        if told is not None and told.noun == noun:
            told.sentence = self.sentence

    def _who_is_meant(self, frame: Frame, at: int, gender: Gender) -> Person | None:
        """Whom a pronoun at a token means, by what stands around it and who is in mind."""
        person = foregone(frame, self.roster, self.first, at, gender)
        self.sure = True
        person = person or self._who_was_asked(frame, at, gender)
        if person is None:
            others = fronted(frame, self.roster, self.first, at) | self._dead(frame, at, gender)
            person = self.resolve(gender, others)
        if person is not None and frame.tokens[at].lower in ("he", "she"):
            person = self._or_owner(person, gender)
        return person

    def _forget_epithet(self) -> None:
        """Drops a stranger who is somebody's description: "A baker by trade, he rises early"."""
        told = self.stranger
        if told is not None and told.sentence == self.sentence and told.first == self.first:
            self.stranger = None

    def _stranger_meant(self, gender: Gender) -> Stranger | None:
        """The stranger told of, where a pronoun can mean nobody named since."""
        stranger = self.stranger
        if stranger is None or stranger.gender not in (None, gender):
            return None
        named = (p for p in self.fitting(gender) if not self._only_owns(p, stranger))
        latest = max((self.traces[p].sentence for p in named), default=LONG_AGO)
        if stranger.definite and latest > LONG_AGO and not self._is_new(stranger):
            return None
        if latest >= stranger.sentence or self.sentence - stranger.sentence > 1:
            return None
        stranger.gender, stranger.sentence = gender, self.sentence
        return stranger

    def _is_new(self, stranger: Stranger) -> bool:
        """Whether "the boy" is none of those named: a noun alone that describes nobody."""
        if stranger.last - stranger.first > 2 or stranger.noun not in NEW:
            return False
        return not any(stranger.noun in person.roles for person in self.traces)

    def _or_owner(self, person: Person, gender: Gender | None) -> Person:
        """Whose "her cat, Alex," was, where nothing tells that "she" could be Alex."""
        owner, trace = self.owner, self.traces.get(person)
        if owner is None or owner.gender is not gender or person.gender is not None:
            return person
        told = trace is not None and trace.sentence == self.owned and trace.said_last < self.owned
        return owner if told and self.sentence - self.owned == 1 else person

    def _dead(self, frame: Frame, at: int, gender: Gender) -> set[Person]:
        """The dead, before a verb of saying, where somebody living may be meant."""
        if frame.tokens[min(at + 1, len(frame.tokens) - 1)].lower not in SAID:
            return set()
        dead = {person for person in self.traces if person.is_dead}
        near = (p for p in self.fitting(gender) if p not in dead) if dead else iter(())
        alive = any(self.sentence - self.traces[person].sentence <= LIVELY for person in near)
        return dead if alive else set()

    def _only_owns(self, person: Person, stranger: Stranger) -> bool:
        """Whether somebody was last named as whose relative a stranger is: "Jo Carr's niece"."""
        trace = self.traces[person]
        return person is stranger.owner and trace.owner and trace.named == trace.sentence

    def resolve(self, gender: Gender, others: Collection[Person] = ()) -> Person | None:
        """Who a pronoun of a gender means here, if not one of others; None where nobody fits."""
        fitting = [person for person in self.fitting(gender) if person not in others]
        return self._best({p: self.score(p, gender, fitting) for p in fitting}, MARGIN)

    def meant_abroad(self, gender: Gender) -> Person | None:
        """Who "er" or "elle" means in the sentence being read; None where nobody is likely."""
        person = self.resolve(gender)
        return person if self.sure else None

    def _best(self, scores: dict[Person, float], margin: float) -> Person | None:
        """Who has the best score, also where the next is near: then nobody is `sure`."""
        self.sure = True
        ranked = sorted(scores, key=lambda person: -scores[person])[:2]
        if ranked:
            self.sure = scores[ranked[0]] > UNLIKELY[len(ranked) > 1]
        if len(ranked) == 2 and self.sure:
            best, rival = ranked
            level = self.traces[best].is_level(self.traces[rival])
            self.sure = scores[best] - scores[rival] >= max(margin, EQUAL if level else margin)
        return next(iter(ranked), None)

    def described(self, gender: Gender | None, may_be: Callable[[Person], bool]) -> Person | None:
        """Who of those told of in the last sentences is in mind, if only one can be meant."""
        subjects = {trace.sentence for trace in self.traces.values() if trace.subject}
        fitting = [
            person
            for person in self.fitting(gender)
            if self.sentence - self.traces[person].sentence <= REACH
            and may_be(person)
            and (self.traces[person].subject or self.traces[person].sentence not in subjects)
        ]
        scores = {
            person: self.score(person, gender, fitting) + (self.traces[person].block == self.block)
            for person in fitting
        }
        person = self._best(scores, DESCRIBED)
        known = person is not None and (person.certain or person.votes or person.given)
        return person if self.sure and known else None

    def score(self, person: Person, gender: Gender | None, fitting: list[Person]) -> float:
        """How well somebody fits a pronoun: the sum of the weights of what holds for them."""
        names = self.features(person, gender, fitting)
        return sum(WEIGHTS.get(name, 0.0) + PRIORS.get(name, 0.0) for name in names)

    def features(
        self, person: Person, gender: Gender | None, fitting: list[Person]
    ) -> Iterator[str]:
        """What holds for somebody as the meaning of a pronoun, by name."""
        trace = self.traces[person]
        age = min(self.sentence - trace.sentence, 6)
        blocks = min(self.block - trace.block, 4)
        context = ("speech" if self.speech else "plain") + (" first" if self.opening else "")
        yield f"sentences {age}"
        if trace.subject:
            yield f"{context} subject {min(age, 3)}"
        if self.block - trace.spoke_block <= 1:
            yield f"{context} spoke {self.block - trace.spoke_block}"
        yield f"{context} rank {min(fitting.index(person), 2)}"
        if trace.said:
            yield f"{context} said {min(age, 3)}"
        if trace.topic:
            yield f"{context} topic {min(blocks, 2)}"
        if self.goes_on:
            yield f"goes on spoke {min(self.block - trace.spoke_block, 2)}"
        yield f"blocks {blocks}"
        yield f"rank {min(fitting.index(person), 3)}"
        yield f"times {min(trace.times, 8).bit_length()}"
        yield f"spoke {min(self.block - trace.spoke_block, 4)}"
        yield f"{'subject' if trace.subject else 'object'} {min(age, 3)}"
        yield from named_how(trace, min(age, 3))
        yield from self._known_how(person, gender)

    def _known_how(self, person: Person, gender: Gender | None) -> Iterator[str]:
        """What is known of somebody, wherever they stand."""
        yield "known" if gender in (None, person.gender) else "unknown"
        if self.heard and (person.surname in self.heard or person.given in self.heard):
            yield "heard"
        if person.certain:
            yield "certain"
        if len(person.words) == 1:
            yield "lone"
