"""What kind of block a line is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from newsreader.cleaner.outline import Line, Outline
from newsreader.cleaner.prose import is_prose
from newsreader.model import Block, BlockKind

HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6", "dt"])
ITEMS = frozenset(["li", "dd"])
PULL_QUOTES = (frozenset(["pullquote"]), frozenset(["pull", "quote"]))
LONGEST_HEADING = 160
SET_APART = frozenset(["pull", "pullquote", "quote", "callout", "highlight"])
QUOTED = re.compile(r"[\"“„«‘'].{10,300}[\"”“»’']")
WORD = re.compile(r"[^\W_]+")
# A quotation that was pulled out has so many words; elements so far around a line set it apart; of
# a page's, so many are sought.
FEWEST, NEAR, MAX_PULLED = 4, 4, 50
ALL = 0.9


def to_block(outline: Outline, line: Line, language: str) -> Block:
    """A line as a block: its kind from the elements around it, its language where it differs."""
    return Block(kind_of(outline, line), line.text, _foreign(outline, line, language))


def pulled(outline: Outline, lines: Sequence[Line]) -> set[int]:
    """The places of the lines set apart as quotations whose words another line has too."""
    apart = [n for n, line in enumerate(lines) if _is_apart(outline, line)][:MAX_PULLED]
    told = "\n".join(_words(line.text) for n, line in enumerate(lines) if n not in set(apart))
    said = {n: _words(lines[n].text) for n in apart}
    return {n for n, text in said.items() if len(text.split()) >= FEWEST and text in told}


def _is_apart(outline: Outline, line: Line) -> bool:
    around = list(islice(outline.ancestors(line.container), NEAR))
    named = any(c.name in {"aside", "blockquote"} or c.words & SET_APART for c in around)
    return named or QUOTED.fullmatch(line.text) is not None


def _words(text: str) -> str:
    return f" {' '.join(WORD.findall(text.casefold()))} "


def kind_of(outline: Outline, line: Line) -> BlockKind:
    """Whether a line is a heading, an item of a list, a pull quote or a paragraph."""
    around = list(outline.ancestors(line.container))
    if any(words <= container.words for container in around for words in PULL_QUOTES):
        return BlockKind.PULL_QUOTE
    for container in around:
        if container.name in HEADINGS:
            return BlockKind.HEADING
        if container.name in ITEMS:
            return BlockKind.LIST_ITEM
        if container.name in {"p", "div", "section", "article"}:
            break
    size = len(line.text)
    if size <= LONGEST_HEADING and line.bold >= ALL * size and not is_prose(line):
        return BlockKind.HEADING
    return BlockKind.PARAGRAPH


def _foreign(outline: Outline, line: Line, language: str) -> str | None:
    for container in outline.ancestors(line.container):
        if container.name in {"html", "body"}:
            return None
        if lang := container.attributes.get("lang"):
            return None if lang.split("-")[0] == language.split("-")[0] else lang
    return None
