"""What a page's elements say about themselves: which of them are furniture, and of what kind."""

from __future__ import annotations

from collections import Counter
from functools import cache

from newsreader.cleaner.cues import Verdict
from newsreader.cleaner.outline import SHORT_WORD, Container, Outline
from newsreader.cleaner.prose import is_prose
from newsreader.lexicon.furniture import (
    BOX_WORDS,
    ELEMENT_ROLES,
    ELEMENT_TAGS,
    ELEMENT_WORDS,
)

# An element that holds more than this share of the page's prose is not furniture by its name only.
MOST = 0.4

SINGLE_WORDS = {
    word: category for category, rows in ELEMENT_WORDS.items() for word in rows if " " not in word
}
PHRASES = tuple(
    (frozenset(row.split()), category)
    for category, rows in ELEMENT_WORDS.items()
    for row in rows
    if " " in row
)


# Comments may be longer than the story.
MOST_OF = {"comments": 0.9}

# What leads to another story has a link, and comes in rows; a story's own lead is sometimes named
# so too.
LEADS_AWAY = frozenset(["teaser", "teasers", "promo"])
# A figure with more prose was not closed, or is a part of the story; its caption is one still.
LONGEST_CAPTION = 700
# So many paragraphs with prose that are named alike are how the story is written.
FAMILY = 3
# Names that say what an element is for, not what its text is: a paragraph keeps its sentences.
NOT_FOR_PARAGRAPHS = frozenset(["paywall", "share", "advert", "navigation", "player", "overlay"])
# Paid articles are wrapped in elements named so; only those that ask for money are furniture.
ASKING = frozenset(["paywall", "newsletter"])


def furniture_elements(outline: Outline, cues: list[Verdict], most: float = MOST) -> list[Verdict]:
    """Give each container its category and rule if it, or one around it, is furniture.

    `most` is the share of the page's prose above which a name alone makes no furniture.
    """
    prose, asking, linked, plain = [0], [0], [0], [0]
    for line, cue in zip(outline.lines, cues, strict=True):
        prose.append(prose[-1] + (len(line.text) if is_prose(line) and not cue else 0))
        asking.append(asking[-1] + (cue is not None and cue[0] in ASKING))
        linked.append(linked[-1] + line.linked)
        plain.append(plain[-1] + len(line.text) - line.linked)
    alone = _only_leads(outline, prose)
    family = _family(outline, prose)
    verdicts: list[Verdict] = []
    for container in outline.containers:
        verdict = verdicts[container.parent] if container.parent >= 0 else None
        if verdict is None:
            held, asks, leads, tells = (
                totals[container.last] - totals[container.first]
                for totals in (prose, asking, linked, plain)
            )
            told = container.name == "p" and container.words in family
            said = None if told else _says(container, away=leads > tells)
            small = said is not None and held <= MOST_OF.get(said[0], most) * prose[-1]
            own = container.index in alone and not leads
            if said and (
                not held or (not own and _stands(said[0], container, held, small, bool(asks)))
            ):
                verdict = said
        verdicts.append(verdict)
    return verdicts


def _only_leads(outline: Outline, prose: list[int]) -> set[int]:
    """The elements named like a box that leads away, of which the page has no other with prose."""
    found: dict[str, list[int]] = {}
    for container in outline.containers:
        if prose[container.last] > prose[container.first]:
            for word in LEADS_AWAY & container.words:
                found.setdefault(word, []).append(container.index)
    return {indices[0] for indices in found.values() if len(indices) == 1}


def _family(outline: Outline, prose: list[int]) -> set[frozenset[str]]:
    """The names that several paragraphs with prose have: short ones named so are news as well."""
    names = Counter(
        container.words
        for container in outline.containers
        if container.name == "p" and prose[container.last] > prose[container.first]
    )
    return {words for words, times in names.items() if times >= FAMILY}


def _stands(category: str, container: Container, held: int, small: bool, asks: bool) -> bool:
    """Whether an element that holds prose is still the furniture it says it is."""
    if container.name == "p" and category in NOT_FOR_PARAGRAPHS:
        return False
    if container.name == "figure" and held > LONGEST_CAPTION:
        return False
    return small and (category != "paywall" or asks)


def _says(container: Container, *, away: bool) -> tuple[str, str] | None:
    """What one element's tag, role and names say; `away` if most of it leads elsewhere."""
    if away and container.name == "aside":
        return "related", "tag aside"
    if container.name in ELEMENT_TAGS:
        return ELEMENT_TAGS[container.name], f"tag {container.name}"
    role = container.attributes.get("role", "")
    if role in ELEMENT_ROLES:
        return ELEMENT_ROLES[role], f"role {role}"
    if "hidden" in container.attributes or "display:none" in container.attributes.get(
        "style", ""
    ).replace(" ", ""):
        return "hidden", "not shown"
    if container.name in {"body", "html", "main", "article"}:
        return None
    return _named(container.words)


@cache
def _named(words: frozenset[str]) -> tuple[str, str] | None:
    for phrase, category in PHRASES:
        if phrase <= words:
            return category, f"element named {'-'.join(sorted(phrase))}"
    for word in sorted(words):  # in the same order in every run
        if root := _root(word):
            return SINGLE_WORDS[root], f"element named {word}"
    return None


def _root(word: str) -> str | None:
    """The word of furniture that a word is, or is made of together with a word for a box."""
    if word in SINGLE_WORDS:
        return word
    roots = [word.removesuffix(box) for box in BOX_WORDS if word.endswith(box)]
    roots += [word.removeprefix(box) for box in BOX_WORDS if word.startswith(box)]
    return next((root for root in roots if len(root) > SHORT_WORD and root in SINGLE_WORDS), None)
