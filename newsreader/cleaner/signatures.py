"""The parts of a page that its markup calls a byline or an author."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from newsreader.cleaner.outlining import INLINE
from newsreader.lexicon.page_marks import BYLINE_MARKS, ELSEWHERE_MARKS, ELSEWHERE_TAGS

_ANY_CASE, _CAPITAL = "|".join(BYLINE_MARKS), "|".join(map(str.title, BYLINE_MARKS))
BYLINE_NAME = re.compile(rf"(?:(?<![a-z])(?i:{_ANY_CASE})|(?:{_CAPITAL}))(?![ai])")
# Elements that hold the whole page: what they are called says nothing of a part.
WHOLE = frozenset(["body", "html", "main", "article"])
WORDLESS = frozenset(["meta", "link", "html", "body", "img", "input"])
# So many are read, and so many inside one another.
MAX_FOUND, MAX_OPEN = 300, 20


@dataclass(slots=True)
class Signature:
    """A part that markup calls a byline, and those inside it that it calls so too.

    `pieces` are its texts, with a line feed before each block; `inner` the parts inside it, `leaf`
    whether there are none.
    """

    pieces: list[str] = field(default_factory=list)
    inner: list[Signature] = field(default_factory=list)
    leaf: bool = True


class Signatures:
    """Gathers the outermost signatures outside comments and other stories, in one pass."""

    def __init__(self) -> None:
        self.found: list[Signature] = []
        self.open: list[tuple[int, Signature]] = []
        self.depth = 0
        self.elsewhere = 0  # the depth at which something else than the story was opened

    def start(self, name: str, words: frozenset[str], attributes: Mapping[str, str]) -> None:
        """Open an element; `words` are those of its names."""
        self.depth += 1
        if self.open and name not in INLINE:
            self.text("\n")
        elsewhere = name in ELSEWHERE_TAGS
        if not attributes and not elsewhere:
            return
        elsewhere = elsewhere or (name not in WHOLE and not ELSEWHERE_MARKS.isdisjoint(words))
        if _is_signature(name, words, attributes, elsewhere):
            self.sign()
        if elsewhere and not self.elsewhere:
            self.elsewhere = self.depth

    def sign(self) -> None:
        """Take the element that was opened for a signature, if it stands where it can be one."""
        if len(self.open) >= MAX_OPEN:
            return
        new = Signature()
        if self.open:
            self.open[-1][1].leaf = False
            self.open[0][1].inner.append(new)
        elif self.elsewhere or len(self.found) >= MAX_FOUND:
            return
        else:
            self.found.append(new)
        self.open.append((self.depth, new))

    def text(self, text: str) -> None:
        """Hear a piece of text."""
        for _, signature in self.open:
            signature.pieces.append(text)

    def end(self) -> None:
        """Close the innermost open element."""
        if self.open and self.open[-1][0] == self.depth:
            self.open.pop()
        if self.elsewhere == self.depth:
            self.elsewhere = 0
        self.depth -= 1


def _is_signature(
    name: str, words: frozenset[str], attributes: Mapping[str, str], elsewhere: bool
) -> bool:
    if name in WORDLESS:
        return False
    if "author" in (attributes.get("rel"), attributes.get("itemprop")):
        return True
    names = (attributes.get("class"), attributes.get("id"))
    named = "by" in words or any(name and BYLINE_NAME.search(name) for name in names)
    return named and not elsewhere
