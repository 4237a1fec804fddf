"""Speech that the layout shows without marks: transcripts, interviews, statements, letters."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from newsreader.lexicon.speech_layouts import (
    INTRODUCING_NOUNS,
    INTRODUCING_PLACES,
    INTRODUCING_VERBS,
    SALUTATIONS,
    SECOND_PERSON,
    VALEDICTIONS,
)
from newsreader.model import Block, BlockKind
from newsreader.segmenter.kinds import is_personal
from newsreader.segmenter.pairing import is_bare
from newsreader.segmenter.signatures import NAME, signed_end
from newsreader.segmenter.span import Span

WORD = re.compile(r"\w+(?:[’']\w+)*")
LABEL = re.compile(rf"[\"“‘'«„]?({NAME}(?:,?\s\(?\d{{1,3}}\)?)?)\s*[:：]\s+(?=\S)")
Q_AND_A = re.compile(r"(Q|A)\d{0,2}\s?[.:)]\s+(?=\S)")
DASH = re.compile("[—―]")
DASH_SAID = re.compile(r"[^\s.,;:—―](?:.*\S)?")
DASH_OPENS = re.compile(r"[—―][¿¡«“]?[^\W\d_]")
DASH_REPORTS = re.compile(r"\s[—―][a-zà-ÿ]")
SIGNER = re.compile(rf"(?:(?<=,)\s+|^\s*)({NAME})\.?\s*$")
MOST_SIGNED = 80  # characters of a signature's line
LONGEST_ANSWER = 6  # paragraphs, of which only the first has a label
FEWEST_QUESTIONS = 3
LONGEST_QUESTION = 40  # words
LONGEST_STATEMENT = 8  # paragraphs
LONGEST_LETTER = 60  # paragraphs
INTRODUCTION = 5  # words between the verb and the colon
SHORTEST = 4  # words
TEXT = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})

Marked = Mapping[int, Sequence[Span]]


def with_layouts(blocks: Sequence[Block], spans: Sequence[Span]) -> tuple[Span, ...]:
    """Add to the spans between marks what the layout shows to be speech, in order."""
    marked = defaultdict(list)
    for span in spans:
        marked[span.block].append(span)
    for shown in (
        *_pulled(blocks, marked),
        *_statements(blocks, marked),
        *_letters(blocks, marked),
        *(list(_transcript(blocks, marked)) or _interview(blocks, marked)),
        *_dashed(blocks),
    ):
        marked[shown.block] = list(_merged(blocks[shown.block].text, marked[shown.block], shown))
    return tuple(span for block in sorted(marked) for span in marked[block])


def _merged(text: str, spans: Iterable[Span], shown: Span) -> Iterator[Span]:
    """Put a block's speech among its spans: what it holds is inside it, what holds it stays."""
    placed = False
    for span in spans:
        if span.end <= shown.start or span.start >= shown.end:
            yield span
        elif _covers(text, span, shown):
            placed = True
            yield replace(
                span,
                kind=shown.kind,
                continues=span.continues or shown.continues,
                label=span.label or shown.label,
            )
    if not placed:
        yield shown


def _covers(text: str, span: Span, shown: Span) -> bool:
    return is_bare(text, shown.start, span.start) and is_bare(text, span.end, shown.end)


def _words(text: str) -> list[str]:
    return [word.casefold().replace("’", "'") for word in WORD.findall(text)]


def _speaks(marked: Marked, index: int) -> bool:
    return any(span.speech for span in marked.get(index, ()))


def _whole(blocks: Sequence[Block], index: int, *, continues: bool = False) -> Span:
    text = blocks[index].text
    start = len(text) - len(text.lstrip())
    return Span(index, start, max(start, len(text.rstrip())), continues=continues)


def _pulled(blocks: Sequence[Block], marked: Marked) -> Iterator[Span]:
    """Pull quotes and block quotes that have no marks of their own."""
    before = -1
    for index, block in enumerate(blocks):
        if block.kind is BlockKind.PULL_QUOTE and not marked.get(index) and WORD.search(block.text):
            yield _unsigned(block.text, _whole(blocks, index, continues=before == index - 1 >= 0))
            before = index


def _unsigned(text: str, whole: Span) -> Span:
    """Leave the signature to the narrator."""
    signed = signed_end(text)
    if signed is None or signed.start() <= whole.start:
        return whole
    return replace(whole, end=signed.start(), label=(whole.block, signed.start(1), signed.end(1)))


def _statements(blocks: Sequence[Block], marked: Marked) -> Iterator[Span]:
    """Paragraphs behind "In a statement, she said:"."""
    for index, block in enumerate(blocks[:-1]):
        if block.kind not in TEXT or not _introduces(block.text):
            continue
        for place in range(index + 1, min(len(blocks), index + 1 + LONGEST_STATEMENT)):
            first = place == index + 1
            if not _may_be_stated(blocks[place], first=first) or marked.get(place):
                break
            yield _whole(blocks, place, continues=not first)


def _introduces(text: str) -> bool:
    """Whether a paragraph ends like "His post on the site read:"."""
    if not text.rstrip().endswith(":"):
        return False
    words = _words(text[-100:])
    if not INTRODUCING_NOUNS.isdisjoint(words[-2:]):
        return True
    verbs = [at for at, word in enumerate(words) if word in INTRODUCING_VERBS]
    if not verbs:
        return False
    behind = words[verbs[-1] + 1 :]
    return len(behind) <= INTRODUCTION and (not behind or behind[0] in INTRODUCING_PLACES)


def _may_be_stated(block: Block, *, first: bool) -> bool:
    if block.kind is not BlockKind.PARAGRAPH or _introduces(block.text):
        return False
    return len(_words(block.text)) >= SHORTEST and (
        (first and block.text.rstrip()[-1:] in ".!?…") or is_personal(block.text)
    )


def _letters(blocks: Sequence[Block], marked: Marked) -> Iterator[Span]:
    """All between "Dear ..." and "Yours sincerely", with who signed it."""
    place = 0
    while place < len(blocks):
        end = _letter_end(blocks, place) if _begins(blocks[place], SALUTATIONS) else None
        if end is None or any(_speaks(marked, index) for index in range(place, end)):
            place += 1
            continue
        signer = _signer(blocks, end)
        for index in range(place, end):
            yield replace(_whole(blocks, index, continues=index > place), label=signer)
        place = end


def _letter_end(blocks: Sequence[Block], start: int) -> int | None:
    for index in range(start + 1, min(len(blocks), start + LONGEST_LETTER)):
        if _begins(blocks[index], VALEDICTIONS):
            return index + 1
    return None


def _signer(blocks: Sequence[Block], end: int) -> tuple[int, int, int] | None:
    """Find the name behind a letter's last words, or on the line below."""
    last = blocks[end - 1].text
    if len(last) > MOST_SIGNED:
        return None
    found = SIGNER.search(last)
    if found is None and end < len(blocks) and len(blocks[end].text) <= MOST_SIGNED:
        found, end = SIGNER.fullmatch(blocks[end].text), end + 1
    return (end - 1, found.start(1), found.end(1)) if found else None


def _begins(block: Block, openings: tuple[str, ...]) -> bool:
    return block.kind in TEXT and block.text[:40].strip().casefold().startswith(openings)


def _dashed(blocks: Sequence[Block]) -> Iterator[Span]:
    """Dialogue set with dashes, as in Spanish: "—No sé —dijo ella—. Ya veremos."."""
    for index, block in enumerate(blocks):
        if not (DASH_OPENS.match(block.text) and DASH_REPORTS.search(block.text)):
            continue
        edges = [found.start() for found in DASH.finditer(block.text)]
        for start, end in zip(edges[::2], [*edges[1::2], len(block.text)], strict=False):
            said = DASH_SAID.search(block.text, start + 1, end)
            if said:
                yield Span(index, said.start(), said.end())


def _transcript(blocks: Sequence[Block], marked: Marked) -> Iterator[Span]:
    """Turns of a conversation: "Smith: ...", or "Q: ..." and "A: ..."."""
    turns = _turns(blocks, marked)
    last: int | None = None
    for index, label in sorted(turns.items()):
        if last is not None and index - last - 1 <= LONGEST_ANSWER:
            yield from _answer(blocks, marked, range(last + 1, index))
        named = (index, label.start(1), label.end(1))
        text = blocks[index].text
        yield Span(index, label.end(), max(label.end(), len(text.rstrip())), label=named)
        last = index


def _interview(blocks: Sequence[Block], marked: Marked) -> Iterator[Span]:
    """Answers without marks, below questions to "you" that have none either."""
    asked = [i for i, block in enumerate(blocks) if _is_question(block) and not marked.get(i)]
    answers = [
        range(at + 1, min(end, at + 1 + LONGEST_ANSWER))
        for at, end in pairwise([*asked, len(blocks)])
    ]
    answers = [answer for answer in answers if answer and not any(map(marked.get, answer))]
    to_you = sum(_says_you(blocks[answer.start - 1]) for answer in answers)
    by_me = sum(is_personal(blocks[answer.start].text) for answer in answers)
    if len(answers) < FEWEST_QUESTIONS or 2 * min(to_you, by_me) <= len(answers):
        return
    for answer in answers:
        for index in answer:
            if index > answer.start and not _goes_on(blocks[index]):
                break
            yield replace(_whole(blocks, index, continues=index > answer.start), answers=True)


def _is_question(block: Block) -> bool:
    words = len(_words(block.text))
    return block.text.rstrip().rstrip("*").endswith("?") and words <= LONGEST_QUESTION


def _says_you(block: Block) -> bool:
    return not SECOND_PERSON.isdisjoint(_words(block.text))


def _answer(blocks: Sequence[Block], marked: Marked, between: range) -> Iterator[Span]:
    """Paragraphs between two turns that go on with the first of them."""
    if all(_goes_on(blocks[index]) and not _speaks(marked, index) for index in between):
        for index in between:
            yield _whole(blocks, index, continues=True)


def _goes_on(block: Block) -> bool:
    return block.kind in TEXT and (_says_you(block) or is_personal(block.text))


def _turns(blocks: Sequence[Block], marked: Marked) -> Mapping[int, re.Match[str]]:
    """Find the paragraphs that begin with a label, if together they are a conversation."""
    labels = {
        index: found
        for index, block in enumerate(blocks)
        if block.kind in TEXT
        and (found := Q_AND_A.match(block.text) or LABEL.match(block.text))
        and not _only_introduces(block.text, found, marked.get(index, ()))
    }
    count = Counter(found[1] for found in labels.values())
    if {"Q", "A"} <= count.keys():
        return {index: found for index, found in labels.items() if found[1] in {"Q", "A"}}
    turns = {index: found for index, found in labels.items() if _recurs(index, labels, count)}
    return turns if _is_conversation(blocks, turns) else {}


def _only_introduces(text: str, label: re.Match[str], spans: Sequence[Span]) -> bool:
    """Whether marked speech and more of the narrator's words follow the colon."""
    speech = [span for span in spans if span.speech and span.start >= label.end() - 1]
    if not speech or speech[0].start > label.end():
        return False
    return not is_bare(text, speech[0].end, len(text))


def _recurs(index: int, labels: Mapping[int, re.Match[str]], count: Mapping[str, int]) -> bool:
    """Whether a label is used more than once, or stands next to one that is."""
    near = (labels[place] for place in range(index - 2, index + 3) if place in labels)
    return any(count[found[1]] > 1 for found in near)


def _is_conversation(blocks: Sequence[Block], turns: Mapping[int, re.Match[str]]) -> bool:
    """Whether at least three turns of two sides mostly ask, or speak of me and you."""
    sides = {found[1] for found in turns.values()}
    spoken = [
        index
        for index, found in turns.items()
        if "?" in blocks[index].text[found.end() :] or _goes_on(blocks[index])
    ]
    answers = all(index > 0 and _is_question(blocks[index - 1]) for index in turns)
    return len(turns) >= 3 and (answers or (len(sides) >= 2 and 2 * len(spoken) >= len(turns)))
