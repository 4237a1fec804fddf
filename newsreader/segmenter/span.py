"""The value the rest of the segmenter works on: a run of quoted words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class SpanKind(StrEnum):
    """What quoted words are: said by somebody, or only named."""

    SPEECH = "speech"
    MENTION = "mention"


@dataclass(frozen=True, slots=True)
class Span:
    """Quoted words of a block, marks included: `blocks[block].text[start:end]`.

    `kind` is `SPEECH` for what a second voice should read; a `MENTION` (scare quote, title,
    nickname, fragment) stays with the narrator.
    `continues`: the last speech before it in running text, headings and pull quotes aside, goes
    on in this paragraph, so that the speaker is the same.
    `closed`: the mark that ends it is there.
    `resumes`: the sentence before goes on after an interruption ("he said") in the same block.
    `repeats`: for a pull quote, the place among all spans of the speech whose words it shows.
    `answers`: it answers a question of an interview that names nobody.
    `label`: where the layout names the speaker ("Smith:", "- Jo Bell, 34"): block, start, end.
    """

    block: int
    start: int
    end: int
    kind: SpanKind = SpanKind.SPEECH
    continues: bool = False
    closed: bool = True
    resumes: bool = False
    repeats: int | None = None
    label: tuple[int, int, int] | None = None
    answers: bool = False

    @property
    def speech(self) -> bool:
        """Whether it is to be read in a speaker's voice."""
        return self.kind is SpanKind.SPEECH
