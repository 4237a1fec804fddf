"""Gives each speech its speaker: by its own sentence, its paragraph, and the ones around."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from newsreader.model import Block, Quotation
from newsreader.segmenter.clauses import Attribution, Clause, read_clause
from newsreader.segmenter.frames import Frame, frames_of
from newsreader.segmenter.gender import describe
from newsreader.segmenter.people import Person, Roster, roster_of
from newsreader.segmenter.pronouns import Focus
from newsreader.segmenter.span import Span
from newsreader.segmenter.speakers import Register, Who, speaker_of
from newsreader.segmenter.subjects import Phrase, main_subject


@dataclass(frozen=True, slots=True)
class Verdict:
    """Who spoke a speech, the words and the verb that say so, and by which rule."""

    who: Who | None
    source: str | None
    cue: str | None
    rule: str


OPEN = Verdict(None, None, None, "none")


@dataclass(slots=True)
class _Reader:
    """Reads an article from top to bottom and gives a verdict on each speech."""

    spans: Sequence[Span]
    frames: Sequence[Frame]
    roster: Roster
    focus: Focus
    register: Register
    verdicts: dict[int, Verdict] = field(default_factory=dict)
    latest: dict[int, Verdict] = field(default_factory=dict)  # by frame
    subjects: dict[int, Verdict] = field(default_factory=dict)  # by frame

    def read(self, frame: Frame) -> None:
        before: Verdict | None = None
        waiting: list[int] = []
        for first, last in frame.sentences:
            self.focus.read(frame, first, last)
            subject = self._subject(frame, first, last)
            for at in range(first, last):
                number = frame.tokens[at].quote
                if number < 0:
                    continue
                verdict = self._judge(frame, first, last, at, before)
                if verdict is None:
                    waiting.append(number)
                else:
                    self._settle(number, verdict)
                    before = verdict
                    for other in waiting:
                        self._settle(other, Verdict(verdict.who, verdict.source, None, "delayed"))
                    waiting.clear()
            if subject is not None and not any(t.quote >= 0 for t in frame.tokens[first:last]):
                before = subject
        for number in waiting:
            self._settle(number, self._from_around(frame))
        if before is not None:
            self.subjects[frame.block] = before

    def _judge(
        self, frame: Frame, first: int, last: int, at: int, before: Verdict | None
    ) -> Verdict | None:
        span = self.spans[frame.tokens[at].quote]
        if span.continues and frame.tokens[at].quote - 1 in self.verdicts:
            return self._again(self.verdicts[frame.tokens[at].quote - 1], "continuation")
        found = read_clause(Clause(frame, self.roster, first, last, at))
        if found is not None:
            verdict = self._verdict(frame, found)
            if verdict.who is not None or found.rule != "sentence":
                return verdict
        if before is not None:
            return self._again(before, "same paragraph")
        return None

    def _again(self, verdict: Verdict, rule: str) -> Verdict:
        return Verdict(verdict.who, verdict.source, None, rule if verdict.who else "none")

    def _verdict(self, frame: Frame, found: Attribution) -> Verdict:
        who = self.register.who(frame, found.phrase)
        source = frame.words(found.phrase.first, found.phrase.last)
        return Verdict(who, source, found.cue or None, found.rule)

    def _subject(self, frame: Frame, first: int, last: int) -> Verdict | None:
        phrase: Phrase | None = main_subject(frame, self.roster, first, last)
        if phrase is None:
            return None
        return self._verdict(frame, Attribution(phrase, "", "subject before"))

    def _settle(self, number: int, verdict: Verdict) -> None:
        self.verdicts[number] = verdict
        self.latest[self.spans[number].block] = verdict
        if isinstance(verdict.who, Person):
            self.focus.spoke(verdict.who)

    def _from_around(self, frame: Frame) -> Verdict:
        """A paragraph of speech alone: the last speaker goes on, or the one just written of."""
        last = self.latest.get(frame.block - 1) or self.subjects.get(frame.block - 1)
        if last is not None and last.who is not None:
            return self._again(last, "paragraph before")
        return OPEN


def attribute(blocks: Sequence[Block], spans: Sequence[Span]) -> tuple[Quotation, ...]:
    """A quotation for each speech among the spans, with its speaker where the text tells."""
    frames = frames_of(blocks, spans)
    roster = roster_of(frames)
    describe(frames, roster)
    focus = Focus(roster)
    reader = _Reader(spans, frames, roster, focus, Register(roster, focus))
    for frame in frames:
        reader.read(frame)
    return tuple(
        _quotation(span, reader.verdicts.get(number, OPEN))
        for number, span in enumerate(spans)
        if span.speech
    )


def _quotation(span: Span, verdict: Verdict) -> Quotation:
    speaker = speaker_of(verdict.who) if verdict.who is not None else None
    return Quotation(
        span.block,
        span.start,
        span.end,
        speaker=speaker,
        source=verdict.source,
        cue=verdict.cue,
        rule=verdict.rule,
        continues=span.continues,
    )
