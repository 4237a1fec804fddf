"""What a reader sees of a page: its visible lines, hung into its elements."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

# Attributes that name an element.
NAMING = (
    "class", "id", "data-testid", "data-test-id", "data-test", "data-qa", "data-component",
    "data-module", "data-widget", "data-block",
)  # fmt: skip
NAMELESS: frozenset[str] = frozenset()
PARTS = re.compile(r"[\s_-]+")
# Class names that tell what a story is about or what its element may hold, not what it is.
ABOUT_OTHERS = re.compile(
    r"(?:^|(?<=\s))(?:category|tag|format|type|status|label|author|has|no|with|without|show|hide|not)"
    r"[-_]\S+",
    re.IGNORECASE,
)
HIDDEN = re.compile(r"(?:^|\s)(?:is-|u-)?(?:hidden|d-none)(?=\s|$)", re.IGNORECASE)
HIDES = "hidden"
SHORT_WORD = 3
WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")


@dataclass(slots=True)
class Container:
    """An element of the outline: where it hangs, what it is called, which lines it spans.

    `words` are the parts of its class and id in lower case (`storyBody` is `story body`). Its
    lines run from `first` to `last`, the second excluded; `pictures` counts the images, videos and
    frames inside it.
    """

    index: int
    parent: int
    name: str
    words: frozenset[str]
    attributes: Mapping[str, str]
    first: int = 0
    last: int = 0
    pictures: int = 0


@dataclass(slots=True)
class Line:
    """A visible run of text between two breaks, and the innermost container that holds all of it.

    `linked` and `bold` count its characters inside links and emphasis, `plain` those in neither,
    `cells` those of a table's row.
    """

    text: str
    container: int
    linked: int = 0
    bold: int = 0
    plain: int = 0
    links: int = 0
    cells: int = 1


@dataclass(slots=True)
class Outline:
    """The lines of a page in order, and its containers, each after the one around it."""

    containers: list[Container]
    lines: list[Line]

    def ancestors(self, container: int) -> Iterator[Container]:
        """Walk the container itself and those around it, from the inside out."""
        while container >= 0:
            yield self.containers[container]
            container = self.containers[container].parent


def words_of(name: str, attributes: Mapping[str, str]) -> frozenset[str]:
    """Give the words of an element's names; a tag of the page's own making is one."""
    names = [attributes[key] for key in NAMING if key in attributes] if attributes else []
    if "-" in name:
        names.append(name)
    return name_words(*names) if names else NAMELESS


@lru_cache(maxsize=8192)  # a page uses few names, and uses them often
def name_words(*names: str) -> frozenset[str]:
    """Give the words of class names and ids, in lower case.

    Short words count only where they stand alone: the names that style tools generate are full of
    them. Figures tell elements of one kind apart, and are no words.

    >>> sorted(name_words("storyBody ad-slot", "css-1kAdx9", "p12"))
    ['ad', 'body', 'css', 'slot', 'story']
    """
    found: set[str] = set()
    whole = " ".join(names)
    if HIDDEN.search(whole) and ":" not in whole:  # "hidden md:block" is shown on wide screens
        found.add(HIDES)
    for part in PARTS.split(ABOUT_OTHERS.sub(" ", whole)):
        if len(part) <= SHORT_WORD:
            if part.isalpha():
                found.add(part.lower())
        else:
            found.update(
                word
                for word in map(str.lower, WORDS.findall(part))
                if len(word) > SHORT_WORD and word != HIDES
            )
    return frozenset(found)
