"""What a narrator's own sentences tell of the speeches beside them."""

from __future__ import annotations

from collections.abc import Sequence

from newsreader.lexicon.reporting import PLAIN_SAID, SAYING, SUBORDINATING
from newsreader.segmenter.frames import Frame
from newsreader.segmenter.pairing import PADDING
from newsreader.segmenter.people import Person, Roster
from newsreader.segmenter.phrases import Phrase
from newsreader.segmenter.subjects import subject_after, subject_before

LONGEST_PROMPT = 6  # words
POINTING = frozenset({"that", "this", "those", "these"})
BEING = frozenset({"is", "was", "are", "were", "has"})
FEWEST = 4  # times that the writer of an interview says "I"


def asks_for(frame: Frame, first: int, last: int) -> bool:
    """Whether a sentence is only the name of who answers next: "And her friend?"."""
    opens = frame.tokens[first].lower in ("and", "but")
    return opens and frame.tokens[last - 1].text == "?" and last - first <= LONGEST_PROMPT


def asks(frame: Frame) -> bool:
    """Whether a paragraph's last sentence tells of a question: "Jo Bell asked whether it was"."""
    first, last = frame.sentences[-1]
    words = [token.lower for token in frame.tokens[first:last]]
    asked = next((at for at, word in enumerate(words) if word in ("asked", "asks", "ask")), -2)
    return words[asked + 1 : asked + 2] in (["whether"], ["if"], ["why"], ["how"], ["what"])


def is_question(speech: str) -> bool:
    """Whether a speech ends in a question."""
    return speech.rstrip(PADDING).endswith("?")


def sayer(frame: Frame, roster: Roster, first: int, last: int) -> Phrase | None:
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


def is_narrated(frame: Frame) -> bool:
    """Whether a whole sentence of a paragraph is the narrator's."""
    return any(
        all(token.quote < 0 for token in frame.tokens[first:last])
        for first, last in frame.sentences
    )


def is_speech_alone(frame: Frame, first: int, last: int) -> bool:
    """Whether a sentence is nothing but speech, or speech that goes on: "Adding, ..."."""
    if frame.tokens[first].lower in SAYING:
        first += 1
    return all(token.kind in ("quote", "sign") for token in frame.tokens[first:last])


def is_interview(frames: Sequence[Frame]) -> bool:
    """Whether an article's own words say "I" often."""
    said = sum(token.text == "I" for frame in frames for token in frame.tokens)
    return said >= FEWEST


def told_behind(frame: Frame, roster: Roster) -> Person | None:
    """Whose words a paragraph says the ones before it were: "That is how Jo Bell describes it"."""
    opening = [token.lower for token in frame.tokens[:2]]
    if len(opening) < 2 or opening[0] not in POINTING or opening[1] not in BEING:
        return None
    for at in range(2, min(2 + LONGEST_PROMPT, len(frame.tokens))):
        mention = roster.at(frame.block, at)
        if mention is not None and mention.person is not None:
            before = frame.tokens[mention.name.first - 1].lower
            return mention.person if before in ("how", "of", "what", "from") else None
    return None


def met_behind(frame: Frame, roster: Roster) -> Person | None:
    """Who is first told of, by name and age, below words that nobody is said to have said."""
    mention = roster.at(frame.block, 0) if frame.tokens else None
    if mention is None or mention.person is None or len(mention.name.words) < 2:
        return None
    behind = frame.tokens[mention.name.last : mention.name.last + 2]
    aged = len(behind) == 2 and behind[0].text == "," and behind[1].kind == "number"
    return mention.person if aged else None
