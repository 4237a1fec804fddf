"""Why a page is no article."""

from __future__ import annotations

from newsreader.cleaner.cues import Verdict
from newsreader.cleaner.markup import Outline
from newsreader.cleaner.metadata import Metadata
from newsreader.errors import CleaningError


def refuse_unless_news(
    source: str, outline: Outline, verdicts: list[Verdict], metadata: Metadata
) -> None:
    """Raise `CleaningError`, saying what the page is, unless news is left of it."""
    if all(verdicts):
        raise CleaningError(source, "has no article")
