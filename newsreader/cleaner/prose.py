"""Telling written sentences from labels and links."""

from __future__ import annotations

import re

from newsreader.cleaner.outline import Line
from newsreader.scripts import has_dense

ENDING = re.compile(r"[.!?…:;。！？」』।]['\"’”»›)\]]*$")
SHORTEST = 50
SHORTEST_DENSE = 20
LONG, LONG_DENSE = 160, 60
FEWEST_WORDS = 3
# A text of so many words is no credit with this share of them in small letters, or with a verb.
WORDY, SMALL = 7, 0.6
VERB = re.compile(
    r"\b(?:is|are|was|were|will be|has been|have been)\b"
    r"|\b(?:born|died|geboren|gestorben|née?|nacid[oa]|nat[oa])\b.*\b\d{4}\b"  # a life's dates
)


def is_prose(line: Line) -> bool:
    """Tell whether a line reads like a written sentence and is not mostly a link."""
    size = len(line.text)
    if size < SHORTEST_DENSE or line.linked > size / 2:
        return False
    dense = has_dense(line.text)  # its sentences are short in characters
    if size < SHORTEST and not dense:
        return False
    return size >= (LONG_DENSE if dense else LONG) or bool(ENDING.search(line.text))


def is_short_sentence(line: Line) -> bool:
    """Tell whether a line is a sentence too short to be told from a label by its length."""
    return (
        len(line.text) < SHORTEST
        and bool(ENDING.search(line.text))
        and line.plain > len(line.text) / 2
        and len(line.text.split()) >= FEWEST_WORDS
    )


def tells(text: str) -> bool:
    """Tell whether a text of some words has a sentence's verb, though no stop ends it."""
    return len(text.split()) >= WORDY and bool(VERB.search(text)) and text[-1] != ")"


def is_wordy(text: str) -> bool:
    """Tell whether a text tells something, or is mostly words in small letters: no credit."""
    words = text.split()
    small = sum(word[0].islower() for word in words)
    return tells(text) or (len(words) >= WORDY and small >= SMALL * len(words))
