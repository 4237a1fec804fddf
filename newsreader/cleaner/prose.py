"""Telling written sentences from labels and links."""

from __future__ import annotations

import re

from newsreader.cleaner.outline import Line

# Chinese, Japanese and Korean sentences are short in characters.
DENSE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
ENDING = re.compile(r"[.!?…:;。！？」』।]['\"’”»›)\]]*$")
SHORTEST = 50
SHORTEST_DENSE = 20
LONG, LONG_DENSE = 160, 60
FEWEST_WORDS = 3


def is_prose(line: Line) -> bool:
    """Tell whether a line reads like a written sentence and is not mostly a link."""
    size = len(line.text)
    if size < SHORTEST_DENSE or line.linked > size / 2:
        return False
    dense = DENSE.search(line.text) is not None
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
