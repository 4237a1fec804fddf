"""A listener's own say in what is read."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from newsreader.cleaner.cues import Verdict, cue

# What tells which of a page's lines recur on its site, and by what rule.
Recurring = Callable[[list[str]], Mapping[str, tuple[str, str]]]


@dataclass(frozen=True, slots=True)
class CleaningRules:
    """Patterns (of `re`, searched without case) for lines to keep or to drop whatever else is said.

    A line that both want is kept. Raises `re.error` for a pattern that cannot be read.

    >>> rules = CleaningRules(drop=("harbour webcam",))
    >>> rules.judge("Watch the Harbour Webcam!")
    ('dropped', 'pattern harbour webcam')
    """

    keep: tuple[str, ...] = ()
    drop: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        for pattern in (*self.keep, *self.drop):
            re.compile(pattern)

    def keeps(self, text: str) -> bool:
        """Tell whether the listener wants a line in any case."""
        return any(re.search(pattern, text, re.IGNORECASE) for pattern in self.keep)

    def judge(self, text: str, otherwise: Callable[[str], Verdict] = cue) -> Verdict:
        """Judge a line by these rules, and by another's where they say nothing."""
        if self.keeps(text):
            return None
        for pattern in self.drop:
            if re.search(pattern, text, re.IGNORECASE):
                return "dropped", f"pattern {pattern}"
        return otherwise(text)


NO_RULES = CleaningRules()
