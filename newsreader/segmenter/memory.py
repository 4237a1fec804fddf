"""Who is in mind as an article is read on, and when each was last told of."""

from __future__ import annotations

from dataclasses import dataclass, field

from newsreader.model import Gender
from newsreader.segmenter.people import Person
from newsreader.segmenter.traces import Trace

MEMORY = 30  # sentences after which somebody is out of mind
CROWD = 120  # people in mind at once


@dataclass(slots=True)
class Memory:
    """The people in mind at a sentence of a block, both by their number."""

    sentence: int = 0
    block: int = 0
    traces: dict[Person, Trace] = field(default_factory=dict)

    def see(self, person: Person, subject: bool, full: bool) -> None:
        """Notes that somebody is told of in the sentence being read."""
        trace = self.traces.setdefault(person, Trace())
        again = trace.sentence == self.sentence
        trace.subject = subject or (trace.subject and again)
        trace.full = full or (trace.full and again)
        trace.pronoun = False
        trace.sentence, trace.block = self.sentence, self.block
        trace.times += 1

    def spoke(self, person: Person) -> None:
        """Notes that somebody was quoted in the sentence being read."""
        trace = self.traces.setdefault(person, Trace())
        trace.spoke = trace.sentence = self.sentence
        trace.spoke_block = trace.block = self.block

    def foremost(self) -> Person | None:
        """The one person most in mind."""
        return max(
            self.traces,
            key=lambda person: (self.traces[person].sentence, self.traces[person].subject),
            default=None,
        )

    def aged(self, years: str) -> Person | None:
        """Whom "the 34-year-old" means: of that age, or whom the text was just about."""
        known = [person for person in self.traces if person.age == years]
        if known:
            return known[0] if len(known) == 1 else None
        person = self.topic()
        if person is not None and not person.age:
            return person
        near = [p for p, t in self.traces.items() if not p.age and self.sentence - t.sentence <= 1]
        return near[0] if len(near) == 1 else None

    def last_speaker(self) -> Person | None:
        """Who said something in this sentence or the two before, last of all."""
        last = max(self.traces, key=lambda person: self.traces[person].said_last, default=None)
        if last is None or self.sentence - self.traces[last].said_last > 2:
            return None
        return last

    def reported(self, person: Person) -> None:
        """Notes that the sentence being read says that somebody said something."""
        self.traces.setdefault(person, Trace()).reported = self.sentence

    def neutral(self) -> Person | None:
        """Of whom the text says "they" alone: the last of those just told of."""
        near = [p for p, t in self.traces.items() if p.neutral and self.sentence - t.sentence <= 2]
        return max(near, key=lambda person: self.traces[person].sentence, default=None)

    def topic(self) -> Person | None:
        """The one person whom the last sentences were about; None where there are two."""
        near = {p: t for p, t in self.traces.items() if self.sentence - t.sentence <= 2}
        last = max((trace.sentence for trace in near.values()), default=0)
        told = [p for p, t in near.items() if t.sentence == last and (t.subject or len(near) == 1)]
        return told[0] if len(told) == 1 else None

    def fitting(self, gender: Gender | None) -> list[Person]:
        """The people in mind whose gender does not speak against a word, latest first."""
        found = [
            person
            for person, trace in self.traces.items()
            if self.sentence - trace.sentence <= MEMORY
            and (gender is None or person.gender in (None, gender))
        ]
        return sorted(found, key=lambda person: -self.traces[person].sentence)

    def is_about(self, person: Person) -> None:
        """Notes that the sentence being read is about somebody it does not name."""
        self.see(person, subject=True, full=False)

    def forget(self) -> None:
        """Drops who is out of mind, so that a long list of names costs no more than its length."""
        recent = sorted(self.traces.items(), key=lambda item: -item[1].sentence)[: CROWD // 2]
        self.traces = dict(recent)
