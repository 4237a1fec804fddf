"""Where sentences end: the places at which a newsreader takes breath."""

from __future__ import annotations

import re

from newsreader.lexicon.sentence_breaks import BEFORE_A_NAME, MAY_END, SENTENCE_STARTERS

LONGEST = 400  # characters in one sentence; a longer one is split where it pauses

_CLOSERS = "\"'\u2019\u201d\u00bb)\\]"
# A stop, what closes after it, then space and the start of the next sentence.
_BREAK = re.compile(rf"[.!?\u2026]+[{_CLOSERS}]*\s+(?=[\"'\u2018\u201c\u00ab(\[]*[^\Wa-z_])")
_LAST_WORD = re.compile(r"([^\W\d_](?:[\w.'\u2019-]*\w)?)\.$")
_FIRST_WORD = re.compile(r"\W*(\w+)")
_PAUSES = (re.compile(r"[;:]\s+"), re.compile(r",\s+|\s[\u2013\u2014-]\s"), re.compile(r"\s+"))


def split_sentences(text: str, longest: int = LONGEST) -> tuple[str, ...]:
    """The sentences of a text; joined, they are the text again, white space and all.

    No piece is longer than `longest` characters.

    >>> split_sentences("Dr. Ama Reid spoke at 5 p.m. on Monday. “Why not?” she said.")
    ('Dr. Ama Reid spoke at 5 p.m. on Monday. ', '“Why not?” she said.')
    """
    pieces, start = [], 0
    for found in _BREAK.finditer(text):
        if _ends_sentence(text[start : found.end()], text[found.end() : found.end() + 40]):
            pieces.append(text[start : found.end()])
            start = found.end()
    pieces.append(text[start:])
    return tuple(part for piece in pieces for part in _cut(piece, longest) if part)


def _ends_sentence(before: str, after: str) -> bool:
    word = _LAST_WORD.search(before.rstrip()[-40:])
    if word is None:
        return True
    last = word[1].lower()
    following = _FIRST_WORD.match(after)
    starts = following is not None and following[1].lower() in SENTENCE_STARTERS
    if len(last) == 1 and last != "i":
        return starts
    if last in BEFORE_A_NAME:
        return False
    return starts if last in MAY_END else True


def _cut(piece: str, longest: int) -> list[str]:
    """A sentence in parts of at most that length, cut at its strongest pauses."""
    parts = []
    while len(piece) > longest:
        end = _pause_before(piece, longest)
        parts.append(piece[:end])
        piece = piece[end:]
    return [*parts, piece]


def _pause_before(piece: str, limit: int) -> int:
    for pause in _PAUSES:
        ends = [found.end() for found in pause.finditer(piece, limit // 2, limit)]
        if ends:
            return ends[-1]
    return limit
