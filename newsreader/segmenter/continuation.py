"""Speech over several paragraphs, and speech with half of its marks missing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from newsreader.lexicon.quotation_marks import SPEECH_VERBS
from newsreader.model import Block, BlockKind
from newsreader.segmenter.kinds import (
    WORD,
    is_personal,
    is_speech,
    is_stage_direction,
    starts_a_sentence,
)
from newsreader.segmenter.pairing import DASHES, PADDING, Run, family_at, is_bare, runs_of
from newsreader.segmenter.span import Span, SpanKind

PLAIN_REPORT = re.compile(
    r"(?<=[,?!])\s+(?:(?:said|added|says)(?:\s+[A-Z][\w.’'-]*)+|(?:he|she|they)\s+(?:said|added))\.$"
)
TAIL = 120
ASIDES = frozenset({BlockKind.HEADING, BlockKind.PULL_QUOTE})
LONGEST_INTERRUPTION = 15


def quoted_spans(blocks: Sequence[Block]) -> Iterator[Span]:
    """Find what stands between marks, and what a missing mark would have enclosed, in order."""
    carried: str | None = None
    for index, block in enumerate(blocks):
        if block.kind in ASIDES:  # it interrupts the page, not the speech
            yield from _spans(index, block.text, list(runs_of(block.text)), None)
            continue
        following = _following(blocks, index)
        reopened = _opening_family(following)
        runs = list(runs_of(block.text, carried=carried, reopened=reopened))
        if carried and not runs and _holds_speech(block.text, following, carried):
            runs = [Run(0, len(block.text), carried, opened=False, closed=False)]
        runs = [
            run if run.closed else _without_report(run, block.text, following)
            for run in runs
            if not is_bare(block.text, run.start, run.end)
        ]
        yield from _spans(index, block.text, runs, carried)
        carried = _carried(runs, block.text)


def _following(blocks: Sequence[Block], index: int) -> str:
    """Find the text of the next block that is no heading or pull quote, or ""."""
    for block in blocks[index + 1 : index + 4]:
        if block.kind not in ASIDES:
            return block.text
    return ""


def _opening_family(text: str) -> str | None:
    """Tell the family of the mark a paragraph begins with."""
    return family_at(text, len(text) - len(text.lstrip()))


def _holds_speech(text: str, following: str, family: str) -> bool:
    """Whether a paragraph without marks, behind an open speech, is more of it.

    It is if the next one closes what it did not open; and if the next one opens again and this
    one says "we" or "I", and reports nobody.
    """
    run = next(runs_of(following, carried=family), None)
    if run is None:
        return False
    if not run.opened:
        return True
    reopens = is_bare(following, 0, run.start) and run.family == family
    return reopens and is_personal(text) and SPEECH_VERBS.isdisjoint(WORD.findall(text))


def _without_report(run: Run, text: str, following: str) -> Run:
    """Leave out a report behind words that were never closed.

    Where the next paragraph opens again the words may go on, so that only a plain "said Smith."
    is taken for a report.
    """
    reopens = _opening_family(following) == run.family
    first = max(run.start, run.end - TAIL)
    report = (PLAIN_REPORT if reopens else _report_at_end()).search(text, first, run.end)
    return run._replace(end=report.start()) if report else run


@cache
def _report_at_end() -> re.Pattern[str]:
    """A report at the end of a paragraph whose speech was never closed: ..., he said."""
    verbs = "|".join(sorted(SPEECH_VERBS))
    return re.compile(rf"(?<=[,?!.…])\s+(?:[\w.’'-]+\s+){{0,3}}(?:{verbs})\b[^,;:?!]*$")


def _carried(runs: Sequence[Run], text: str) -> str | None:
    """Tell the family of the speech that a paragraph leaves open."""
    if runs and not runs[-1].closed and runs[-1].end >= len(text.rstrip()):
        return runs[-1].family
    return None


def _spans(index: int, text: str, runs: Sequence[Run], carried: str | None) -> list[Span]:
    spans: list[Span] = []
    for run in runs:
        if is_bare(text, run.start, run.end):
            continue
        goes_on = not spans and run.family == carried and is_bare(text, 0, run.start)
        speech = is_speech(text, run.start, run.end) or (goes_on and not _is_remark(text, run))
        resumes = bool(spans) and _resumes(text, spans[-1], run)
        if resumes:
            spans[-1] = replace(spans[-1], kind=SpanKind.SPEECH)
        kind = SpanKind.SPEECH if speech or resumes else SpanKind.MENTION
        spans.append(Span(index, run.start, run.end, kind, goes_on, run.closed, resumes))
    return spans


def _is_remark(text: str, run: Run) -> bool:
    return is_stage_direction(text[run.start : run.end].strip(PADDING))


def _resumes(text: str, last: Span, run: Run) -> bool:
    """Whether the sentence that `last` broke off goes on: "Today," she said, "we begin."."""
    between = text[last.end : run.start].strip()
    broken_off = text[last.start : last.end].strip(PADDING)[-1:] not in ".!?"
    begins_small = text[run.start : run.end].strip(PADDING)[:1].islower()
    if not (begins_small and broken_off and 0 < len(between.split()) <= LONGEST_INTERRUPTION):
        return False
    if between[0] in DASHES and between[-1] in DASHES:
        return last.speech or starts_a_sentence(text[max(0, last.start - TAIL) : last.start])
    reports = any(word.strip(",.") in SPEECH_VERBS for word in between.split())
    return last.speech and reports and between[-1] in ",—–-"
