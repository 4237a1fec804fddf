"""Gives each speech its speaker: by its own sentence, its paragraph, and the ones around."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from newsreader.lexicon.reporting import (
    CONTINUED,
    EXPRESSIVE,
    SAID,
)
from newsreader.model import Block, Quotation, SpeakerKind
from newsreader.segmenter.abroad import named_inside
from newsreader.segmenter.acronyms import acronyms_in
from newsreader.segmenter.bodies import dismiss_bodies
from newsreader.segmenter.clauses import Attribution, read_clause, read_lead_in
from newsreader.segmenter.cues import Clause
from newsreader.segmenter.frames import Frame, frames_of
from newsreader.segmenter.gender import PRONOUNS, describe
from newsreader.segmenter.narration import (
    asks,
    asks_for,
    is_interview,
    is_narrated,
    is_question,
    is_speech_alone,
    met_behind,
    sayer,
    told_behind,
)
from newsreader.segmenter.offices import Office, Who, speaker_of
from newsreader.segmenter.openings import foretold
from newsreader.segmenter.people import Person, Roster, roster_of
from newsreader.segmenter.pronouns import Focus
from newsreader.segmenter.span import Span
from newsreader.segmenter.speakers import Register
from newsreader.segmenter.subjects import main_subject

WINDOW = 200  # words on either side of a speech that can name its speaker
# Before the name of who speaks next: "The last word goes to Jo Bell, 83".
INTRODUCING = frozenset({"to", "is", "was", "meet", "take", "with", "include", "includes"})
SPEAKING = SAID | EXPRESSIVE
WORD = re.compile(r"[^\W\d_]+")
FEWEST = 4  # speeches that make a main speaker
ALMOST_ALL = 0.8  # of them
REACH = 3  # paragraphs without speech over which the last speaker may go on


class Verdict(NamedTuple):
    """Who spoke a speech, the words and the verb that say so, and by which rule."""

    who: Who | None
    source: str | None
    cue: str | None
    rule: str

    def again(self, rule: str) -> Verdict:
        """The same speaker for another speech, by another rule."""
        return Verdict(self.who, self.source, None, rule if self.who else "none")


OPEN = Verdict(None, None, None, "none")


@dataclass(slots=True)
class _Reader:
    """Reads an article from top to bottom and gives a verdict on each speech."""

    texts: Sequence[str]
    spans: Sequence[Span]
    roster: Roster
    focus: Focus
    register: Register
    verdicts: dict[int, Verdict] = field(default_factory=dict)
    spoke: dict[int, Verdict] = field(default_factory=dict)  # by frame: its last speaker
    about: dict[int, Verdict] = field(default_factory=dict)  # by frame: whom it is about
    asks: set[int] = field(default_factory=set)  # frames that end in a question
    asked: dict[int, Person | None] = field(default_factory=dict)  # of whom: "Was he joking?"
    alone: list[int] = field(default_factory=list)  # the last paragraph's speeches, if all of it
    answerer: Person | None = None  # who is interviewed
    interview: bool = False  # whether its writer says "I"

    def read(self, frame: Frame) -> None:
        """Settles the speeches of a paragraph."""
        waiting: list[tuple[int, bool]] = []
        before: Verdict | None = None
        self._settle_above(frame)
        for first, last in frame.sentences:
            self.focus.read(frame, first, last)
            speeches = [at for at in range(first, last) if frame.tokens[at].quote >= 0]
            for at in speeches:
                number = frame.tokens[at].quote
                verdict = self._judge(frame, first, last, at, before)
                if verdict is None:
                    waiting.append((number, is_speech_alone(frame, first, last)))
                    continue
                self._settle(number, verdict)
                self.register.keep(verdict.who, frame, first, last)
                self._settle_waiting(waiting, verdict)
                before = before if verdict.rule == "written" else verdict
            if not speeches:
                before = self._subject(frame, first, last) or before
        shown = all(alone for _, alone in waiting) and not is_narrated(frame)
        self.alone = [number for number, _ in waiting if shown]
        for number, _ in waiting:
            speech = self.texts[frame.block][self.spans[number].start : self.spans[number].end]
            self._settle(number, self._from_around(frame, speech) if shown else OPEN)
        self._remember(frame, before)

    def _remember(self, frame: Frame, before: Verdict | None) -> None:
        if before is not None:
            self.about[frame.block] = before
        announced = before is not None and before.rule == "lead-in"
        if frame.tokens and not announced and (frame.tokens[-1].text == "?" or asks(frame)):
            self.asks.add(frame.block)
            first, last = frame.sentences[-1]
            places = {(frame.block, at) for at in range(first, last)} - self.focus.doubted
            told = (self.focus.meant.get(place) for place in sorted(places))
            self.asked[frame.block] = next((p for p in told if p is not None), None)

    def _judge(
        self, frame: Frame, first: int, last: int, at: int, before: Verdict | None
    ) -> Verdict | None:
        number = frame.tokens[at].quote
        if self.spans[number].answers:
            self.answerer = self.answerer or self.focus.foremost()
            return Verdict(self.answerer, None, None, "answer")
        label = self.spans[number].label
        if label is not None:
            text = self.texts[label[0]][label[1] : label[2]]
            return Verdict(self.register.labelled(text), text, None, "label")
        first, last = max(first, at - WINDOW), min(last, at + WINDOW)
        found = read_clause(Clause(frame, self.roster, first, last, at))
        if self.spans[number].continues and (found is None or found.rule == "sentence"):
            known = self.verdicts.get(number - 1)
            if known is not None and known.who is not None:
                return known.again("continuation")
        if found is not None:
            verdict = self._verdict(frame, found)
            if found.rule != "sentence" or _may_be_quoted(verdict.who):
                return verdict
        inside = named_inside(frame.tokens[at].text)
        if inside is not None:
            return Verdict(self.register.labelled(inside), inside, None, "inside")
        if before is None:
            return None
        if _tells_of(frame.tokens[at].text, before):
            return self._goes_on(frame)
        return before.again("same paragraph")

    def _verdict(self, frame: Frame, found: Attribution) -> Verdict:
        if found.phrase is None:
            return Verdict(None, None, found.cue or None, found.rule)
        said = found.rule not in ("sentence", "said before", "about", "colon", "lead-in")
        goes_on = found.cue in CONTINUED
        who = self.register.who(frame, found.phrase, said=said, goes_on=goes_on)
        source = frame.words(found.phrase.first, found.phrase.last)
        return Verdict(who, source, found.cue or None, found.rule)

    def _subject(self, frame: Frame, first: int, last: int) -> Verdict | None:
        """Whom a sentence without speech is about: who says something in it, else its subject."""
        first = max(first, last - WINDOW)
        if frame.tokens[last - 1].text == ":":
            found = read_lead_in(Clause(frame, self.roster, first, last, last))
            if found is not None and found.phrase is not None:
                return self._verdict(frame, Attribution(found.phrase, "", "lead-in"))
        phrase = sayer(frame, self.roster, first, last)
        said = phrase is not None
        phrase = phrase or main_subject(frame, self.roster, first, last)
        self.register.messages.sent(frame, first, last)
        if phrase is None:
            return self._introduced(frame, first, last)
        said = said or any(token.lower in SPEAKING for token in frame.tokens[first:last])
        rule = "said before" if said else "about"
        if asks_for(frame, first, last):
            rule = "lead-in"
        verdict = self._verdict(frame, Attribution(phrase, "", rule))
        self.register.messages.issue(verdict.who, frame, first, last)
        if said and isinstance(verdict.who, Person):
            self.focus.reported(verdict.who)
        if verdict.who is None:
            return self._introduced(frame, first, last)
        return verdict

    def _introduced(self, frame: Frame, first: int, last: int) -> Verdict | None:
        """Who comes next: "The last word goes to Jo Bell", the one person a sentence names.

        Where somebody has spoken just before, it must be said so, as that one may well go on.
        """
        found = (self.roster.at(frame.block, at) for at in range(first, last))
        named = [mention for mention in found if mention is not None and mention.person is not None]
        if len({mention.person for mention in named}) != 1:
            return None
        mention, name = named[0], named[0].name
        before = frame.tokens[name.first - 1].lower if name.first > first else ""
        behind = frame.tokens[min(name.last, last - 1)].text
        met = (
            len(name.words) > 1
            and self._goes_on(frame).who is None
            and next(one for one in self.roster.mentions if one.person is mention.person) is mention
        )
        if mention.person is not None and (met or (before in INTRODUCING and behind == ",")):
            return Verdict(mention.person, mention.person.name, None, "lead-in")
        return None

    def _settle(self, number: int, verdict: Verdict) -> None:
        self.verdicts[number] = verdict
        self.spoke[self.spans[number].block] = verdict
        if isinstance(verdict.who, Person):
            self.focus.spoke(verdict.who)

    def _settle_waiting(self, waiting: list[tuple[int, bool]], verdict: Verdict) -> None:
        """Speeches that opened the paragraph are by who is named after them."""
        for number, _ in waiting:
            self._settle(number, verdict.again("delayed"))
        waiting.clear()

    def _from_around(self, frame: Frame, speech: str) -> Verdict:
        """A paragraph of speech alone: the last speaker goes on, or the one just written of."""
        previous = frame.block - 1
        asker = self._asker_before(frame.block, speech)
        if asker is not None:
            return asker
        last = self.spoke.get(previous)
        person = self.asked.get(previous) if last is None else None
        if person is not None:
            return Verdict(person, None, None, "asked")
        if last is None and previous not in self.asks:
            last = self.about.get(previous)
            last = None if last is not None and _tells_of(speech, last) else last
        if last is not None and last.who is not None:
            return last.again("paragraph before")
        return self._goes_on(frame)

    def _settle_above(self, frame: Frame) -> None:
        """The speech alone above a paragraph that says whose words those were."""
        person = told_behind(frame, self.roster)
        if person is None and not self.spoken_yet():
            person = met_behind(frame, self.roster)
        for number in self.alone if person is not None else ():
            self._settle(number, Verdict(person, None, None, "told below"))

    def spoken_yet(self) -> bool:
        """Whether anybody has been quoted, as far as the article is read."""
        return any(verdict.who is not None for verdict in self.spoke.values())

    def _asker_before(self, block: int, speech: str) -> Verdict | None:
        """Who speaks next, where one asks and another answers, by turns.

        Behind what somebody asked it is who spoke before them; behind an answer, another question
        is the asker's.
        """
        turns = [
            self.spoke[at] for at in range(block - 1, block - 1 - REACH, -1) if at in self.spoke
        ]
        if len(turns) < 2 or block - 1 not in self.spoke:
            return None
        last, other = turns[0], next((turn for turn in turns if turn.who is not turns[0].who), None)
        if other is None or other.who is None:
            return None
        asked = last.cue == "asked" or last.rule == "asks again"
        if asked and not is_question(speech):
            return other.again("answers")
        if last.rule == "answers" and is_question(speech):
            return other.again("asks again")
        return None

    def _goes_on(self, frame: Frame) -> Verdict:
        """The speaker of one of the last paragraphs."""
        for block in range(frame.block - 1, frame.block - 1 - REACH, -1):
            earlier = self.spoke.get(block)
            if earlier is not None and earlier.who is not None:
                return earlier.again("goes on")
        return OPEN

    def _give_to_main_speaker(self) -> None:
        """What a pronoun leaves open in a portrait is the one person's in it.

        In an interview whose writer says "I", so is what nobody is said to have said; where
        questions stand above all of it, it is whom the article names first.
        """
        asked = self._is_asked()
        named = (mention.person for mention in self.roster.mentions if mention.person is not None)
        person = next(named, None) if asked else _main_speaker(self.verdicts.values())
        if person is None:
            return
        for number, verdict in self.verdicts.items():
            gender = PRONOUNS.get((verdict.source or "").lower())
            fits = gender is not None and person.gender in (None, gender)
            answers = (asked or self.interview) and verdict.rule == "none"
            if verdict.who is None and (fits or answers):
                self.verdicts[number] = verdict._replace(who=person, rule="main speaker")

    def _is_asked(self) -> bool:
        """Whether nobody is said to have said anything, and questions stand before speeches."""
        answers = sum(self.spans[number].block - 1 in self.asks for number in self.verdicts)
        return answers >= FEWEST and all(v.who is None for v in self.verdicts.values())

    def complete(self) -> None:
        """What is known only later: the end of a long speech, the speech a pull quote shows."""
        for number in range(len(self.spans) - 1, 0, -1):
            verdict = self.verdicts.get(number, OPEN)
            earlier = self.verdicts.get(number - 1)
            named = self.spans[number].continues and verdict.who is not None and verdict.cue
            if named and earlier is not None and not earlier.cue:
                self.verdicts[number - 1] = verdict._replace(rule="named at the end")
        self._give_to_main_speaker()
        for number, span in enumerate(self.spans):
            if span.repeats is not None and span.repeats in self.verdicts:
                self.verdicts[number] = self.verdicts[span.repeats].again("pull quote")


def _main_speaker(verdicts: Iterable[Verdict]) -> Person | None:
    """The one person whom nearly all of an article's speeches are given to."""
    count = Counter(v.who for v in verdicts if v.who is not None)
    total = sum(count.values())
    who, most = count.most_common(1)[0] if count else (None, 0)
    alone = total >= FEWEST and most >= ALMOST_ALL * total
    return who if alone and isinstance(who, Person) else None


def _tells_of(speech: str, verdict: Verdict) -> bool:
    """Whether words tell of the person that the sentence before was about: "He was a good man"."""
    who = verdict.who
    if verdict.rule != "about" or not isinstance(who, Person | Office):
        return False
    words = WORD.findall(speech)
    gender = PRONOUNS.get(words[0].lower()) if words else None
    if gender is not None and words[0].lower() in ("he", "she"):
        return who.gender in (None, gender)
    return isinstance(who, Person) and len(who.words) > 1 and who.words[-1] in words


def _may_be_quoted(who: Who | None) -> bool:
    """Whether words built into a sentence may be those of its subject, if no verb says so.

    Those "the council" is said to have are as often somebody else's.
    """
    return isinstance(who, Person) or (who is not None and who.kind is not SpeakerKind.ROLE)


def attribute(blocks: Sequence[Block], spans: Sequence[Span]) -> tuple[Quotation, ...]:
    """A quotation for each speech among the spans, with its speaker where the text tells."""
    frames = frames_of(blocks, spans)
    roster = roster_of(frames)
    describe(frames, roster)
    dismiss_bodies(frames, roster)
    focus = Focus(roster=roster)
    focus.kinsmen.update(foretold(frames, roster))
    texts = [block.text for block in blocks]
    reader = _Reader(texts, spans, roster, focus, Register(roster, focus, acronyms_in(frames)))
    reader.interview = is_interview(frames)
    for frame in frames:
        reader.read(frame)
    reader.complete()
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
