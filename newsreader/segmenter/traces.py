"""How the people in mind were last told of, and what a sentence's own words add to that."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsreader.lexicon.reporting import BETWEEN, CONTINUED
from newsreader.segmenter.frames import Token
from newsreader.segmenter.names import plain
from newsreader.segmenter.topics import LONG_AGO

CAPITALISED = re.compile(r"\b[A-Z][\w’'-]+")


@dataclass(slots=True)
class Trace:
    """When somebody was last named, and how: sentences and blocks by their number."""

    sentence: int = LONG_AGO
    named: int = LONG_AGO
    block: int = LONG_AGO
    subject: bool = False
    full: bool = False
    said: bool = False
    owner: bool = False
    topic: bool = False
    pronoun: bool = False
    oblique: bool = False
    spoke: int = LONG_AGO
    spoke_block: int = LONG_AGO
    reported: int = LONG_AGO  # the last sentence that said they said something, in no marks
    times: int = 0

    @property
    def said_last(self) -> int:
        """The last sentence in which somebody said something."""
        return max(self.spoke, self.reported)

    def is_level(self, other: Trace) -> bool:
        """Whether two people were last told of in one breath: "Jo Bell and Ann Carr met"."""
        return self.sentence == other.sentence and self.subject and other.subject


def named_how(trace: Trace, age: int) -> Iterator[str]:
    """How somebody was last named, and `age` sentences ago."""
    if trace.owner:
        yield f"owner {age}"
    if trace.full:
        yield f"full {age}"
    if trace.pronoun:
        yield f"pronoun {age}"
    if trace.oblique:
        yield f"oblique {age}"


def names_heard(tokens: Sequence[Token]) -> frozenset[str]:
    """The capitalised words of a paragraph's speeches: nobody much uses his own name."""
    speeches = (token.text for token in tokens if token.quote >= 0)
    return frozenset(plain(word) for speech in speeches for word in CAPITALISED.findall(speech))


def goes_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether the verb of a pronoun says that a speech goes on: "he also added"."""
    if tokens[at].lower not in ("he", "she"):
        return False
    near = tokens[at + 1 : at + 4]
    verb = next((token.lower for token in near if token.lower not in BETWEEN), "")
    return verb in CONTINUED
