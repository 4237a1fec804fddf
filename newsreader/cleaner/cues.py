"""Furniture that is known by its words."""

from __future__ import annotations

import re
from functools import cache

from newsreader.cleaner.openings import Patterns
from newsreader.lexicon.furniture import LABELS, LINE_CUES, PLUG_WORDS

# A line's category and the rule that gave it; `None` is news.
Verdict = tuple[str, str] | None

# Longer lines are told by where they stand, not by how they begin.
LONGEST_CUED = 500
LONGEST = {"consent": 3000}
LONGEST_LABEL = 60

LABEL_OF = {label: category for category, labels in LABELS.items() for label in labels}
PATTERNS = Patterns(LINE_CUES)
# The house speaks: but "US" is a country.
HOUSE = re.compile(r"\b(?!US\b)(?i:our|us|we|we['’](?:re|ve|ll))\b")
QUOTED = re.compile(r"[\"“”„«»‘]")
LEAST_PLUG_WORDS = 2
LABEL_EDGES = re.compile(r"^[\W\d_]+|[\W\d_]+$")


def cue(text: str) -> Verdict:
    """Tell the category of a line that its words give away, and the words.

    >>> cue("READ MORE:")
    ('related', 'label read more')
    >>> cue("The ferry was late.") is None
    True
    """
    text = text.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    if len(text) <= LONGEST_LABEL:
        label = LABEL_EDGES.sub("", text).casefold()
        if label in LABEL_OF:
            return LABEL_OF[label], f"label {label}"
    for category, pattern in PATTERNS.for_line(text):
        short = len(text) <= LONGEST.get(category, LONGEST_CUED)
        if short and (found := pattern.match(text)):
            return category, f"cue {found[0][:40]}"
    return plug(text)


def plug(text: str) -> Verdict:
    """Tell a line in which the house speaks of itself to its customers.

    It takes "we" or "our" outside quotation marks, and two words from the trade in attention.

    >>> plug("Bookmark our homepage and sign up for our emails.")
    ('newsletter', 'plug: bookmark, our homepage, sign up')
    """
    if len(text) > LONGEST_CUED or QUOTED.search(text) or not HOUSE.search(text):
        return None
    found = dict.fromkeys(match[0].casefold() for match in _plug_words().finditer(text))
    if len(found) < LEAST_PLUG_WORDS:
        return None
    return "newsletter", f"plug: {', '.join(found)}"


@cache
def _plug_words() -> re.Pattern[str]:
    return re.compile("|".join(rf"\b{row}\b" for row in PLUG_WORDS), re.IGNORECASE)
