"""Gives each speech its speaker: by its own sentence, its paragraph, and the ones around."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from newsreader.lexicon.reporting import (
    CONTINUED,
    EXPRESSIVE,
    PLAIN_SAID,
    SAID,
    SAYING,
    SUBORDINATING,
)
from newsreader.model import Block, Quotation, SpeakerKind
from newsreader.segmenter.acronyms import acronyms_in
from newsreader.segmenter.bodies import dismiss_bodies
from newsreader.segmenter.clauses import Attribution, read_clause, read_lead_in
from newsreader.segmenter.cues import Clause
from newsreader.segmenter.frames import Frame, frames_of
from newsreader.segmenter.gender import PRONOUNS, describe
from newsreader.segmenter.offices import Office, Who, speaker_of
from newsreader.segmenter.openings import foretold
from newsreader.segmenter.people import Person, Roster, roster_of
from newsreader.segmenter.phrases import Phrase
from newsreader.segmenter.pronouns import Focus
from newsreader.segmenter.span import Span
from newsreader.segmenter.speakers import Register
from newsreader.segmenter.subjects import main_subject, subject_after, subject_before

WINDOW = 200  # words on either side of a speech that can name its speaker
# Before the name of who speaks next: "The last word goes to Jo Bell, 83".
INTRODUCING = frozenset({"to", "is", "was", "meet", "take", "with", "include", "includes"})
LONGEST_PROMPT = 6  # words
WORD = re.compile(r"[^\W\d_]+")
FEWEST = 4  # speeches that make a main speaker
ALMOST_ALL = 0.8  # of them
REACH = 3  # paragraphs without speech over which the last speaker may go on


@dataclass(frozen=True, slots=True)
class Verdict:
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
    answerer: Person | None = None  # who is interviewed
    interview: bool = False  # whether its writer says "I"

    def read(self, frame: Frame) -> None:
        """Settles the speeches of a paragraph."""
        waiting: list[tuple[int, bool]] = []
        before: Verdict | None = None
        for first, last in frame.sentences:
            self.focus.read(frame, first, last)
            speeches = [at for at in range(first, last) if frame.tokens[at].quote >= 0]
            for at in speeches:
                number = frame.tokens[at].quote
                verdict = self._judge(frame, first, last, at, before)
                if verdict is None:
                    waiting.append((number, _speech_alone(frame, first, last)))
                    continue
                self._settle(number, verdict)
                self.register.keep(verdict.who, frame, first, last)
                self._settle_waiting(waiting, verdict)
                before = before if verdict.rule == "written" else verdict
            if not speeches:
                before = self._subject(frame, first, last) or before
        shown = all(alone for _, alone in waiting) and not _is_narrated(frame)
        for number, _ in waiting:
            speech = self.texts[frame.block][self.spans[number].start : self.spans[number].end]
            self._settle(number, self._from_around(frame, speech) if shown else OPEN)
        self._remember(frame, before)

    def _remember(self, frame: Frame, before: Verdict | None) -> None:
        if before is not None:
            self.about[frame.block] = before
        announced = before is not None and before.rule == "lead-in"
        if frame.tokens and not announced and (frame.tokens[-1].text == "?" or _asks(frame)):
            self.asks.add(frame.block)

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
        phrase = _sayer(frame, self.roster, first, last)
        said = phrase is not None
        phrase = phrase or main_subject(frame, self.roster, first, last)
        self.register.messages.sent(frame, first, last)
        if phrase is None:
            return None
        said = said or any(token.lower in SAID | EXPRESSIVE for token in frame.tokens[first:last])
        rule = "said before" if said else "about"
        if _asks_for(frame, first, last):
            rule = "lead-in"
        verdict = self._verdict(frame, Attribution(phrase, "", rule))
        self.register.messages.issue(verdict.who, frame, first, last)
        if said and isinstance(verdict.who, Person):
            self.focus.reported(verdict.who)
        if verdict.who is None:
            return self._introduced(frame, first, last)
        return verdict

    def _introduced(self, frame: Frame, first: int, last: int) -> Verdict | None:
        """Who comes next: "The last word goes to Jo Bell, 83"."""
        for at in range(first + 1, last - 1):
            mention = self.roster.at(frame.block, at)
            if mention is None or mention.person is None or mention.name.first != at:
                continue
            behind = frame.tokens[min(mention.name.last, last - 1)].text
            if frame.tokens[at - 1].lower in INTRODUCING and behind == ",":
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
        last = self.spoke.get(previous)
        if last is None and previous not in self.asks:
            last = self.about.get(previous)
            last = None if last is not None and _tells_of(speech, last) else last
        if last is not None and last.who is not None:
            return last.again("paragraph before")
        return self._goes_on(frame)

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
                self.verdicts[number] = replace(verdict, who=person, rule="main speaker")

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
                self.verdicts[number - 1] = replace(verdict, rule="named at the end")
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


def _asks_for(frame: Frame, first: int, last: int) -> bool:
    """Whether a sentence is only the name of who answers next: "And her friend?"."""
    opens = frame.tokens[first].lower in ("and", "but")
    return opens and frame.tokens[last - 1].text == "?" and last - first <= LONGEST_PROMPT


def _asks(frame: Frame) -> bool:
    """Whether a paragraph's last sentence tells of a question: "Jo Bell asked whether it was"."""
    first, last = frame.sentences[-1]
    words = [token.lower for token in frame.tokens[first:last]]
    asked = next((at for at, word in enumerate(words) if word in ("asked", "asks", "ask")), -2)
    return words[asked + 1 : asked + 2] in (["whether"], ["if"], ["why"], ["how"], ["what"])


def _may_be_quoted(who: Who | None) -> bool:
    """Whether words built into a sentence may be those of its subject, if no verb says so.

    Those "the council" is said to have are as often somebody else's.
    """
    return isinstance(who, Person) or (who is not None and who.kind is not SpeakerKind.ROLE)


def _sayer(frame: Frame, roster: Roster, first: int, last: int) -> Phrase | None:
    """Who says something in a sentence without speech."""
    found: Phrase | None = None
    for at in range(first + 1, last):
        token = frame.tokens[at]
        if token.lower not in PLAIN_SAID or token.lower.endswith("ing"):
            continue
        before = subject_before(frame, roster, first, at)
        if frame.tokens[at - 1].text == "," and (before is None or before.mention is None):
            before = subject_after(frame, roster, at, last) or before
        if before is not None and _in_main_clause(frame, first, at):
            return before
        found = found or before
    return found


def _in_main_clause(frame: Frame, first: int, at: int) -> bool:
    """Whether no "after" or "when" opens the stretch that a verb stands in."""
    comma = next((i for i in range(at, first, -1) if frame.tokens[i - 1].text == ","), first)
    return frame.tokens[comma].lower not in SUBORDINATING


def _is_narrated(frame: Frame) -> bool:
    """Whether a whole sentence of a paragraph is the narrator's."""
    return any(
        all(token.quote < 0 for token in frame.tokens[first:last])
        for first, last in frame.sentences
    )


def _speech_alone(frame: Frame, first: int, last: int) -> bool:
    """Whether a sentence is nothing but speech, or speech that goes on: "Adding, ..."."""
    if frame.tokens[first].lower in SAYING:
        first += 1
    return all(token.kind in ("quote", "sign") for token in frame.tokens[first:last])


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
    reader.interview = _is_interview(frames)
    for frame in frames:
        reader.read(frame)
    reader.complete()
    return tuple(
        _quotation(span, reader.verdicts.get(number, OPEN))
        for number, span in enumerate(spans)
        if span.speech
    )


def _is_interview(frames: Sequence[Frame]) -> bool:
    """Whether an article's own words say "I" often."""
    said = sum(token.text == "I" for frame in frames for token in frame.tokens)
    return said >= FEWEST


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
