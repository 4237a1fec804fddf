"""What may reach an engine: text without characters that engines drop, obey or stumble over."""

from __future__ import annotations

import re
from collections.abc import Sequence

# Controls end the text or are taken as commands; lone surrogates cannot be encoded.
_UNSPEAKABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]+")
_RUN = re.compile(r"[^\s\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]+")
_WORD = re.compile(r"[^\W_]")


def for_engine(text: str) -> str:
    r"""The text as an engine can take it, on one line.

    >>> for_engine("Stop\x00 and\x01+10S go")
    'Stop and +10S go'
    """
    return " ".join(_UNSPEAKABLE.sub(" ", text).split())


def engine_places(text: str) -> Sequence[int]:
    r"""For each character of `for_engine(text)`, which character of the text it is.

    >>> list(engine_places("Stop\x00 go"))
    [0, 1, 2, 3, 5, 6, 7]
    """
    if text == for_engine(text):
        return range(len(text))
    places: list[int] = []
    for run in _RUN.finditer(text):
        if places:
            places.append(run.start() - 1)  # the space before it
        places += range(run.start(), run.end())
    return places


def is_speakable(text: str) -> bool:
    """Whether there is a letter or a digit to say; engines answer anything else with nothing.

    >>> is_speakable("...”"), is_speakable("5"), is_speakable("né")
    (False, True, True)
    """
    return _WORD.search(text) is not None
