"""The bodies, groups and messages an article was just about: what "it" and "they" can mean."""

from __future__ import annotations

from dataclasses import dataclass

from newsreader.lexicon.organisations import TRADES
from newsreader.lexicon.reporting import (
    BETWEEN,
    CONJUNCTIONS,
    DETERMINERS,
    FINITE,
    MESSAGE_NOUNS,
    PREPOSITIONS,
    SAID,
)
from newsreader.lexicon.titles import BODIES, GROUPS, ROLES
from newsreader.segmenter.frames import Frame, Token
from newsreader.segmenter.names import TITLES, NameKind
from newsreader.segmenter.people import Mention
from newsreader.segmenter.phrases import PERSONAL

LONG_AGO = -1000
LONGEST_BODY = 4  # words of a body without a name
ATTRIBUTES = DETERMINERS | ROLES
NEAR = 2  # sentences in which "the bank" means the one just named


@dataclass(slots=True)
class Topics:
    """The last body, group and message that a sentence was about, and which sentence it was."""

    body: str | None = None
    body_sentence: int = LONG_AGO
    group: str | None = None
    group_sentence: int = LONG_AGO
    message: str = ""
    message_sentence: int = LONG_AGO

    def read_name(self, frame: Frame, mention: Mention, sentence: int) -> bool:
        """Takes in a name that may be a sentence's subject; whether it is a body's."""
        name = mention.name
        if name.kind is NameKind.ROLE or frame.tokens[name.last - 1].lower in TITLES:
            return False
        after = frame.tokens[min(name.last, len(frame.tokens) - 1)]
        if name.kind is not NameKind.ORGANISATION and not _continues_clause(after):
            return False
        self.body = frame.words(name.first, name.last).rstrip("’'")
        self.body_sentence = sentence
        return True

    def read_noun(self, frame: Frame, first: int, at: int, sentence: int) -> bool:
        """Takes in a noun that may be a sentence's subject; whether a body is: "The army says"."""
        word = frame.tokens[at].lower
        if word in MESSAGE_NOUNS and frame.tokens[max(at - 1, 0)].lower in DETERMINERS:
            self.message, self.message_sentence = word, sentence
        elif word in BODIES and (words := _common_body(frame, first, at)):
            again = words in TRADES and sentence - self.body_sentence <= NEAR  # one just named
            if not again:
                self.body, self.body_sentence = words, sentence
            return True
        elif word in GROUPS and (words := _common_group(frame, first, at)):
            self.group, self.group_sentence = words, sentence
        return False


def _common_body(frame: Frame, first: int, noun: int) -> str | None:
    """The words of a body without a name that a sentence is about: "The Indian army says"."""
    nearest = range(max(first, noun - LONGEST_BODY), noun)
    article = next((at for at in nearest if frame.tokens[at].lower == "the"), noun)
    behind = frame.tokens[min(noun + 1, len(frame.tokens) - 1)]
    if article == noun or not _opens(frame, first, article) or not _continues_clause(behind):
        return None
    plain = all(
        frame.tokens[at].kind == "word" and frame.tokens[at].lower not in PREPOSITIONS
        for at in range(article + 1, noun)
    )
    return frame.words(article + 1, noun + 1) if plain else None


def _opens(frame: Frame, first: int, at: int) -> bool:
    """Whether a sentence, or a part of it behind a comma, begins at a token."""
    before = frame.tokens[at - 1]
    return at == first or before.kind == "sign" or before.lower in CONJUNCTIONS


def _common_group(frame: Frame, first: int, noun: int) -> str | None:
    """The words of a group that a sentence opens with: "Hundreds of protesters gathered"."""
    start = noun
    longest = max(first, noun - LONGEST_BODY)
    while start > longest and frame.tokens[start - 1].kind in ("word", "number"):
        start -= 1
    opens = _opens(frame, first, start)
    of = [frame.tokens[at].lower for at in range(start, noun) if _is_preposition(frame.tokens[at])]
    clause = any(frame.tokens[at].lower in PERSONAL for at in range(start, noun))
    if not opens or clause or of not in ([], ["of"]):
        return None
    start += frame.tokens[start].lower in ("the", "some", "many", "several") and start < noun
    return frame.words(start, noun + 1)


def _is_preposition(token: Token) -> bool:
    return token.lower in PREPOSITIONS


def _continues_clause(token: Token) -> bool:
    return (
        token.text in (",", "–", "—", "-", "(")
        or token.kind in ("quote", "owner")
        or any(token.lower in t for t in (FINITE, SAID, BETWEEN))
    )


def leads(frame: Frame, first: int, at: int, last: int) -> bool:
    """Whether a name or noun, tokens `at` to before `last`, can be a sentence's subject."""
    after = frame.tokens[min(last, len(frame.tokens) - 1)].kind
    while at > first and frame.tokens[at - 1].lower in ATTRIBUTES:
        at -= 1  # "in a Facebook post", "over striker Jo Bell"
    before = frame.tokens[at - 1].lower if at > first else ""
    return before not in PREPOSITIONS and after != "owner"
