"""Furniture that is known by its words."""

from __future__ import annotations

import re

from newsreader.lexicon.furniture import LABELS, LINE_CUES

# Longer lines are told by where they stand, not by how they begin.
LONGEST_CUED = 500
LONGEST = {"consent": 3000}
LONGEST_LABEL = 60

LABEL_OF = {label: category for category, labels in LABELS.items() for label in labels}
PATTERNS = tuple(
    (category, re.compile("|".join(rows), re.IGNORECASE)) for category, rows in LINE_CUES.items()
)
LABEL_EDGES = re.compile(r"^[\W\d_]+|[\W\d_]+$")


def cue(text: str) -> tuple[str, str] | None:
    """Tell the category of a line that its words give away, and the words.

    >>> cue("READ MORE:")
    ('related', 'label read more')
    >>> cue("The ferry was late.") is None
    True
    """
    if len(text) <= LONGEST_LABEL:
        label = LABEL_EDGES.sub("", text).casefold()
        if label in LABEL_OF:
            return LABEL_OF[label], f"label {label}"
    for category, pattern in PATTERNS:
        if len(text) <= LONGEST.get(category, LONGEST_CUED):
            if found := pattern.match(text):
                return category, f"cue {found[0][:40]}"
    return None
