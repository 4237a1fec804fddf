"""The paragraphs of a plain text, whether each is one line or its lines were cut to a width."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from newsreader.cleaner.folding import fold
from newsreader.lexicon.text_layout import BULLETS

# Longer lines were not cut to a page's width.
WIDEST = 120
NARROWEST = 20
# Where lines are cut, no more than this share is longer than the width (addresses are), this share
# has no room for the next word, and this share does not end a sentence.
LONGER = 0.05
FULL = 0.6
UNENDED = 0.4

LINE_ENDS = re.compile(r"\r\n?|[\u2028\u2029\x0b\x0c\x85]")
ITEM = re.compile(rf"\s*(?:[{re.escape(BULLETS)}]\s+|\d{{1,2}}[.)]\s+)(?=\S)")
BULLET = re.compile(rf"^(?:[{re.escape(BULLETS)}]\s+)+(?=\S)")
INDENT = re.compile(r"(?:\t| {2,})\S")
SOFT_HYPHEN = "\u00ad"
HYPHENATED = re.compile(r"[^\W\d_]-$")
ENDED = re.compile(r"[.!?:…][\"'”’»)\]]*$")
OPEN_END = re.compile(r"[\w,;’'-]$")


def paragraphs(text: str, is_page_mark: Callable[[str], bool] | None = None) -> list[str]:
    r"""Give the paragraphs of a text, lines joined where they were cut to a width.

    Words divided at a line's end are made whole, and paragraphs that a page's end divided
    (`is_page_mark` knows its marks) are joined, with the marks after them.

    >>> paragraphs("The ferry\n\nIt was late.")
    ['The ferry', 'It was late.']
    """
    runs = _runs(LINE_ENDS.sub("\n", text.removeprefix("\ufeff")))
    width = _width(runs)
    known = set(re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", text.casefold()))
    found = [
        whole
        for run in runs
        for lines in _parted(run, width)
        if (whole := fold(_joined(lines, known)))
    ]
    return _over_pages(found, is_page_mark) if is_page_mark else found


def _runs(text: str) -> list[list[str]]:
    """Group the lines that no blank line divides."""
    runs: list[list[str]] = [[]]
    for line in text.split("\n"):
        if line.strip():
            runs[-1].append(line.rstrip())
        elif runs[-1]:
            runs.append([])
    return [run for run in runs if run]


def _width(runs: list[list[str]]) -> int:
    """Tell the width the text was cut to, 0 if it was not; its head and its foot do not count."""
    lines = [line for run in runs for line in run]
    pairs = [_pairs(run) for run in runs]
    width = max((len(b) for each in pairs for b, _ in each if len(b) <= WIDEST), default=0)
    if sum(len(line) > width for line in lines) > LONGER * len(lines):
        return 0
    full = [sum(len(b) + 1 + len(line.split()[0]) > width for b, line in each) for each in pairs]
    cut = [n for n, count in enumerate(full) if count]
    told = [pair for each in pairs[cut[0] : cut[-1] + 1] for pair in each] if cut else []
    unended = sum(not ENDED.search(before) for before, _ in told)
    return width if told and min(sum(full) / FULL, unended / UNENDED) >= len(told) else 0


def _pairs(run: list[str]) -> list[tuple[str, str]]:
    """The lines of a run that the next one may go on from, each with that."""
    return [(b, line) for b, line in pairwise(run) if " " in b.strip() and not ITEM.match(line)]


def _parted(run: list[str], width: int) -> Iterator[list[str]]:
    """Divide a run where a line ends before its width, an item begins or a line is indented."""
    part = [run[0]]
    for before, line in pairwise(run):
        if _goes_on(before, line, width):
            part.append(line)
        else:
            yield part
            part = [line]
    yield part


def _goes_on(before: str, line: str, width: int) -> bool:
    """Tell whether the next line's first word would not have fitted on the line before."""
    if width < NARROWEST or ITEM.match(line) or (INDENT.match(line) and not INDENT.match(before)):
        return False
    word = line.split()[0]
    if HYPHENATED.search(before) and word[0].islower():
        return True
    ragged = width * 3 // 4 < len(before) and bool(re.match(r"[a-zß-ÿ]", word))
    return len(before) + 1 + len(word) > width or ragged


def _joined(lines: list[str], known: set[str]) -> str:
    pieces = [lines[0].strip()]
    for line in lines[1:]:
        line = line.strip()
        if pieces[-1].endswith(SOFT_HYPHEN):
            pieces[-1] = pieces[-1].removesuffix(SOFT_HYPHEN)
            pieces.append(line)
        elif HYPHENATED.search(pieces[-1]) and line[:1].islower():
            pieces[-1] = _unhyphenated(pieces[-1], line, known)
            pieces.append(line)
        else:
            pieces.extend((" ", line))
    return "".join(pieces)


def _unhyphenated(before: str, line: str, known: set[str]) -> str:
    """End a line that divides a word; its hyphen stays if the text has the word with it."""
    start = re.search(r"[^\W\d_]+(?:-[^\W\d_]+)*-$", before)
    end = re.match(r"[^\W\d_]+", line)
    word = f"{start[0] if start else ''}{end[0] if end else ''}".casefold()
    return before if word in known else before.removesuffix("-")


def _over_pages(found: list[str], is_page_mark: Callable[[str], bool]) -> list[str]:
    """Join what a page's end divides: no end of a sentence, then marks, then a small letter."""
    whole: list[str] = []
    marks: list[str] = []
    for text in found:
        if is_page_mark(text):
            marks.append(text)
            continue
        if marks and whole and OPEN_END.search(whole[-1]) and text[:1].islower():
            whole[-1] = f"{whole[-1]} {text}"
            whole.extend(marks)
        else:
            whole.extend([*marks, text])
        marks = []
    return whole + marks
