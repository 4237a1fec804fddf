"""When each word is heard: from where an engine says that words start, to the text as written."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from newsreader.model import Word
from newsreader.speech.engine_text import engine_places, is_speakable
from newsreader.speech.spoken.form import SpokenForm

_CHUNK = re.compile(r"[^\s\x00-\x1f\x7f-\x9f—–…]+")
_MARKS = ".,;:!?\"'“”‘’„‚«»‹›()[]{}<>*-"

Span = tuple[int, int]


def words_in(text: str) -> Iterator[Span]:
    """Where the words of a text start and end: those with a letter or figure, marks left out.

    >>> text = "“It’s £5m,” she said – today."
    >>> [text[start:end] for start, end in words_in(text)]
    ['It’s', '£5m', 'she', 'said', 'today']
    """
    for match in _CHUNK.finditer(text):
        chunk = match[0]
        if is_speakable(chunk):
            start = match.end() - len(chunk.lstrip(_MARKS))
            yield start, start + len(chunk.strip(_MARKS))


def timed_words(
    text: str, starts: Sequence[tuple[int, int]], samples: int, sample_rate: int
) -> tuple[Word, ...]:
    """The words of an utterance's text, from what its engine tells of where they start.

    `starts` are pairs of a character of `for_engine(text)` and a sample, in the order of time. An
    engine may tell of several in one word, where the first counts; and of one for two words that
    it says as one, such as "of the": the other then starts between its neighbours, by letters.

    >>> words = timed_words("One of the four", [(0, 0), (4, 300), (11, 600)], 900, 1000)
    >>> [word.at for word in words]
    [0, 300, 428, 600]
    """
    places, spans = engine_places(text), list(words_in(text))
    if not (starts and spans):
        return ()
    ends = [end for _, end in spans]
    known: list[Span] = [(0, 0)]
    reached = 0
    for position, sample in starts:
        place = places[min(position, len(places) - 1)]
        index = bisect_right(ends, place)
        if reached <= index < len(spans):
            known.append((spans[index][0], sample))
            reached = index + 1
        elif known[-1][0] < place:  # another part of the word
            known.append((place, sample))
    known.append((len(text), samples))
    return tuple(
        Word(start, end, _between(known, start) * 1000 // sample_rate) for start, end in spans
    )


def _between(known: list[Span], position: int) -> int:
    """The value at a position, in proportion between the two known ones around it."""
    index = bisect_right(known, position, key=lambda pair: pair[0])
    left, right = known[index - 1], known[min(index, len(known) - 1)]
    width = right[0] - left[0]
    return left[1] + ((position - left[0]) * (right[1] - left[1]) // width if width else 0)


def as_written(form: SpokenForm, words: Iterable[Word]) -> tuple[Word, ...]:
    """The words of a text as it is written, timed as those of what is said for it are.

    Words that are said as others are one word together, such as "£5 million", unless they are as
    many; it starts when the first of the others does. Words that are not said are left out.

    >>> from newsreader.speech.spoken.speaking import explain
    >>> form = explain("It cost £5m")
    >>> as_written(form, [Word(3, 7, 200), Word(8, 12, 500), Word(13, 20, 700)])
    (Word(start=3, end=7, at=200), Word(start=8, end=11, at=500))
    """
    words = tuple(words)
    starts = [word.start for word in words]
    found = []
    for (start, end), (spoken_start, spoken_end) in _pairs(form) if words else ():
        first = bisect_left(starts, spoken_start)
        if first < len(words) and words[first].start < spoken_end:
            found.append(Word(start, end, words[first].at))
    return tuple(found)


def _pairs(form: SpokenForm) -> Iterator[tuple[Span, Span]]:
    """Where each word is written and where it is said; several together if they are not as many."""
    written, spoken = list(words_in(form.written)), list(words_in(form.text))
    starts = [start for start, _ in spoken]
    changes = deque(form.stretches)
    number = drift = 0  # the drift is how much farther on a position is in what is said
    while number < len(written):
        while changes and changes[0][1] <= written[number][0]:
            drift = _drift(changes.popleft())
        first, begin, end = number, written[number][0] + drift, written[number][1] + drift
        while changes and changes[0][0] < written[number][1]:
            change = changes.popleft()
            while number + 1 < len(written) and written[number + 1][0] < change[1]:
                number += 1
            drift = _drift(change)
            begin, end = min(begin, change[2]), max(written[number][1] + drift, change[3])
        number += 1
        said = spoken[bisect_left(starts, begin) : bisect_left(starts, end)]
        yield from _paired(form, written[first:number], said)


def _drift(change: tuple[int, int, int, int]) -> int:
    return change[3] - change[1]


def _paired(form: SpokenForm, written: list[Span], said: list[Span]) -> Iterator[tuple[Span, Span]]:
    """Words one for one, or if they are not as many, those that are the same; the rest as one."""
    if len(written) == len(said):
        yield from zip(written, said, strict=True)
        return
    ahead = _alike(form, written, said)
    behind = _alike(form, written[ahead:][::-1], said[ahead:][::-1])
    yield from zip(written[:ahead], said[:ahead], strict=True)
    others = written[ahead : len(written) - behind], said[ahead : len(said) - behind]
    if all(others):
        yield (others[0][0][0], others[0][-1][1]), (others[1][0][0], others[1][-1][1])
    if behind:
        yield from zip(written[-behind:], said[-behind:], strict=True)


def _alike(form: SpokenForm, written: list[Span], said: list[Span]) -> int:
    """How many words at the beginning are said as they are written."""
    same = (
        form.written[slice(*one)].lower() == form.text[slice(*other)].lower()
        for one, other in zip(written, said, strict=False)
    )
    return sum(takewhile(bool, same))
