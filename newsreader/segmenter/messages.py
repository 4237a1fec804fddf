"""Whose a statement, letter or post is: who was said to send it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from newsreader.lexicon.reporting import MESSAGE_NOUNS, SAID, SENDING
from newsreader.segmenter.frames import Frame
from newsreader.segmenter.offices import Who
from newsreader.segmenter.people import Roster
from newsreader.segmenter.phrases import Extent, Phrase, headed
from newsreader.segmenter.pronouns import Focus
from newsreader.segmenter.subjects import subject_before

POSSESSIVES = frozenset({"his", "her"})
ISSUING = frozenset({"a", "an", "his", "her", "their", "its"})
CREDITING = frozenset({"by", "from"})
CARRYING = frozenset({"in", "on", "via", "through", "with"})
NOTICES = frozenset({"sign", "notice", "poster", "placard"})  # by whom they announce something
LONGEST_CLAUSE = 6  # words of who sent a letter
LONGEST_SENTENCE = 200  # words; of a longer one no more is read

Find = Callable[[Frame, Phrase], Who | None]  # whom a phrase stands for


@dataclass(slots=True)
class Messages:
    """The senders that an article has told of, by the noun for what they sent."""

    roster: Roster
    focus: Focus
    find: Find
    issuers: dict[str, Who] = field(default_factory=dict)

    def issue(self, who: Who | None, frame: Frame, first: int, last: int) -> None:
        """Notes whose statement or letter a sentence about somebody says they sent or spoke in."""
        sends = announces = False
        for at in range(first, min(last, first + LONGEST_SENTENCE) if who is not None else first):
            word = frame.tokens[at].lower
            if word in MESSAGE_NOUNS or (word in NOTICES and announces):
                self._note(who, frame, at, (first, last), sends=sends)
            sends = sends or word in SENDING
            announces = announces or word in SAID

    def _note(
        self, who: Who | None, frame: Frame, at: int, sentence: Extent, *, sends: bool
    ) -> None:
        first, last = sentence
        near = [token.lower for token in frame.tokens[max(first, at - 4) : at]]
        if ISSUING.isdisjoint(near[-3:]):
            return
        word, carried = frame.tokens[at].lower, not CARRYING.isdisjoint(near)
        sender = self._told_behind(frame, at, last) or (who if sends or carried else None)
        if sender is not None:
            self.issuers[word] = sender
        if sends or (carried and sender is not None):
            self.focus.topics.message = word
            self.focus.topics.message_sentence = self.focus.sentence

    def _told_behind(self, frame: Frame, noun: int, last: int) -> Who | None:
        """Who sent it, as a clause behind the noun tells: "a letter that Jo Bell had sent"."""
        if frame.tokens[min(noun + 1, last - 1)].lower not in ("that", "which"):
            return None
        behind = range(noun + 3, min(noun + 3 + LONGEST_CLAUSE, last))
        verb = next((at for at in behind if frame.tokens[at].lower in SENDING), None)
        subject = subject_before(frame, self.roster, noun + 2, verb) if verb is not None else None
        return self.find(frame, subject) if subject is not None else None

    def sent(self, frame: Frame, first: int, last: int) -> None:
        """Notes whose message a sentence is about: "The email was sent by Jo Bell"."""
        if self.focus.topics.message_sentence != self.focus.sentence:
            return
        sender = self.focus.meant.get((frame.block, first))
        if sender is not None and frame.tokens[first + 1].lower == self.focus.topics.message:
            self.issuers[self.focus.topics.message] = sender  # "His letter was shared"
        for at in range(first + 1, min(last, first + LONGEST_SENTENCE) - 1):
            mention = self.roster.at(frame.block, at + 1)
            verb = at - 1 - (frame.tokens[at - 1].lower == "out")
            if frame.tokens[at].lower != "by" or frame.tokens[verb].lower not in SENDING:
                continue
            if mention is not None and mention.person is not None:
                self.issuers[self.focus.topics.message] = mention.person

    def sender(self, frame: Frame, phrase: Phrase, end: int) -> Who | None:
        """Whose message it is: "her statement", "a letter from the head", "the post" of before."""
        first, sender = phrase.first, phrase.first + end + 1
        if sender < phrase.last and frame.tokens[sender - 1].lower in CREDITING:
            sent = headed(frame, self.roster, sender, phrase.last)
            return self.find(frame, sent) if sent is not None else None
        for at in range(first, first + end - 1):
            if frame.tokens[at].lower in POSSESSIVES:
                return self.focus.meant.get((frame.block, at))
            mention = self.roster.at(frame.block, at)
            if mention is not None and frame.tokens[at + 1].kind == "owner":
                return mention.person
        if end < 2:
            return None
        opening, noun = (token.lower for token in frame.tokens[first : first + 2])
        known = self.issuers.get(noun) if opening in ("the", "this") and end == 2 else None
        return known or (self._sending(frame, first) if opening in ("a", "an", "the") else None)

    def _sending(self, frame: Frame, at: int) -> Who | None:
        """Who sends what the words at a token name: "Jo Bell issued a statement"."""
        start = next(first for first, last in frame.sentences if first <= at < last)
        near = range(at - 1, max(start, at - LONGEST_CLAUSE - 1), -1)
        verb = next((i for i in near if frame.tokens[i].lower in SENDING), None)
        subject = subject_before(frame, self.roster, start, verb) if verb is not None else None
        return self.find(frame, subject) if subject is not None else None
