"""Whom "he" and "she" mean: the people in mind as an article is read on."""

from __future__ import annotations

from dataclasses import dataclass, field

from newsreader.lexicon.reporting import PREPOSITIONS
from newsreader.model import Gender
from newsreader.segmenter.frames import Frame
from newsreader.segmenter.gender import PRONOUNS
from newsreader.segmenter.names import TITLES, NameKind
from newsreader.segmenter.people import Mention, Person, Roster

MEMORY = 14  # sentences after which somebody is out of mind


@dataclass(slots=True)
class Trace:
    """When somebody was last named, and how."""

    sentence: int = -MEMORY
    subject: bool = False
    spoke: int = -MEMORY
    times: int = 0


@dataclass(slots=True)
class Focus:
    """The people in mind at a point of the article, and whom each pronoun so far meant."""

    roster: Roster
    sentence: int = 0
    traces: dict[Person, Trace] = field(default_factory=dict)
    meant: dict[tuple[int, int], Person] = field(default_factory=dict)
    body: str | None = None

    def read(self, frame: Frame, first: int, last: int) -> None:
        """Takes in a sentence: its names, and whom its pronouns mean."""
        self.sentence += 1
        subject = True
        for at in range(first, last):
            mention = self.roster.at(frame.block, at)
            person = None
            if mention is not None and mention.person is None and subject:
                subject = self._note_body(frame, first, at, mention)
            if mention is not None and mention.person is not None:
                if at == mention.name.first:
                    self._see(mention.person, subject and self._leads(frame, first, at))
                    subject = False
            elif gender := PRONOUNS.get(frame.tokens[at].lower):
                person = self.resolve(gender)
            if person is not None:
                self.meant[frame.block, at] = person
                if frame.tokens[at].lower in ("he", "she"):
                    self._see(person, subject)
                    subject = False

    def _note_body(self, frame: Frame, first: int, at: int, mention: Mention) -> bool:
        """Notes an organisation that a sentence is about; whether its subject is still to come."""
        if at != mention.name.first or not self._leads(frame, first, at):
            return True
        name = mention.name
        if name.kind is NameKind.ROLE or frame.tokens[name.last - 1].lower in TITLES:
            return True
        self.body = frame.words(name.first, name.last)
        return False

    def foremost(self) -> Person | None:
        """The one person most in mind."""
        ranked = sorted(self.traces.items(), key=lambda item: self._rank(item[1]))
        return ranked[-1][0] if ranked else None

    def _rank(self, trace: Trace) -> float:
        return trace.sentence + (0.5 if trace.subject else 0.0)

    def _leads(self, frame: Frame, first: int, at: int) -> bool:
        before = frame.tokens[at - 1].lower if at > first else ""
        after = frame.tokens[min(at + 1, len(frame.tokens) - 1)].kind
        return before not in PREPOSITIONS and after != "owner"

    def _see(self, person: Person, subject: bool) -> None:
        trace = self.traces.setdefault(person, Trace())
        trace.subject = subject or (trace.subject and trace.sentence == self.sentence)
        trace.sentence = self.sentence
        trace.times += 1

    def spoke(self, person: Person) -> None:
        """Notes that somebody was quoted in the sentence being read."""
        trace = self.traces.setdefault(person, Trace())
        trace.spoke = self.sentence
        trace.sentence = self.sentence

    def resolve(self, gender: Gender) -> Person | None:
        """Who a pronoun of a gender means here; None where nobody fits."""
        best: Person | None = None
        best_score = -99.0
        for person, trace in self.traces.items():
            score = self._score(person, trace, gender)
            if score is not None and score > best_score:
                best, best_score = person, score
        return best

    def _score(self, person: Person, trace: Trace, gender: Gender) -> float | None:
        age = self.sentence - trace.sentence
        if age > MEMORY or (person.gender is not None and person.gender is not gender):
            return None
        score = -1.0 * age + (1.0 if trace.subject else 0.0)
        score += 0.5 if person.gender is gender else -0.5
        score += max(0.0, 1.5 - 0.5 * (self.sentence - trace.spoke))
        return score + min(trace.times, 6) * 0.1
