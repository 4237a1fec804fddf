"""A script with a listener's corrections in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from newsreader.errors import CorrectionsError
from newsreader.model import Quotation, Script, Speaker, SpeakerKind
from newsreader.segmenter.corrections import (
    Corrections,
    QuotationCorrection,
    SpeakerCorrection,
    folded,
)
from newsreader.segmenter.marks import find_spans
from newsreader.segmenter.segments import tile

NARRATOR = "narrator"
UNKNOWN = "unknown"
RULE = "correction"
MENTIONED = "mention"


def correct(script: Script, corrections: Corrections) -> Script:
    """Make the script that the corrections ask for; what they do not touch stays as it is.

    A corrected quotation takes with it the paragraphs that continue it, and what the same
    speaker was thought to say further on in its block. Words in marks that were left to the
    narrator become a quotation when a correction starts with them.

    >>> from newsreader.model import Article, Block, BlockKind
    >>> from newsreader.segmenter.corrections import QuotationCorrection
    >>> block = Block(BlockKind.PARAGRAPH, '"We are staying put," she said.')
    >>> script = Script(Article("Staying", (block,)), (), (Quotation(0, 0, 21),))
    >>> mine = Corrections("mine.toml", (), (QuotationCorrection("We are", "Ada Quill"),))
    >>> [speaker.name for speaker in correct(script, mine).speakers]
    ['Ada Quill']
    """
    known = _known_speakers(script, corrections)
    settled = tuple(_settled(script, corrections, known))
    return Script(script.article, tile(script.article, settled), settled)


def require_matches(scripts: Iterable[Script], corrections: Corrections) -> None:
    """Raise CorrectionsError if a corrected quotation is in none of the scripts' articles."""
    said = [words for script in scripts for words, _ in _candidates(script)]
    for entry in corrections.quotations:
        if not any(_starts(words, entry) for words in said):
            reason = f"no quotation starts with {entry.starts!r}; check its first words"
            raise CorrectionsError(corrections.source, reason)


def _candidates(script: Script) -> list[tuple[str, Quotation]]:
    """List what a correction can start with, in order: the quotations, and words in marks."""
    blocks = script.article.blocks
    quotations = list(script.quotations)
    quoted = {(q.block, q.start) for q in quotations}
    for span in find_spans(blocks):
        if (span.block, span.start) not in quoted:
            quotations.append(Quotation(span.block, span.start, span.end, rule=MENTIONED))
    quotations.sort(key=lambda q: (q.block, q.start))
    return [(folded(blocks[q.block].text[q.start : q.end]), q) for q in quotations]


def _known_speakers(script: Script, corrections: Corrections) -> Mapping[str, Speaker]:
    """Map every name, folded, to the speaker it means after the corrections."""
    known: dict[str, Speaker] = {}
    for entry in corrections.speakers:
        found = [speaker for speaker in script.speakers if _is_meant(speaker, entry)]
        merged = _merged(entry, found)
        for name in (entry.name, *entry.aliases, *(speaker.name for speaker in found)):
            known.setdefault(folded(name), merged)
    for speaker in script.speakers:
        known.setdefault(folded(speaker.name), speaker)
    for speaker in script.speakers:
        for alias in speaker.aliases:
            known.setdefault(folded(alias), known[folded(speaker.name)])
    return known


def _is_meant(speaker: Speaker, entry: SpeakerCorrection) -> bool:
    names = {folded(name) for name in (entry.name, *entry.aliases)}
    return folded(speaker.name) in names or folded(entry.name) in map(folded, speaker.aliases)


def _merged(entry: SpeakerCorrection, found: Sequence[Speaker]) -> Speaker:
    names = [*entry.aliases, *(name for s in found for name in (s.name, *s.aliases))]
    genders = [speaker.gender for speaker in found if speaker.gender]
    kinds = [speaker.kind for speaker in found]
    return Speaker(
        entry.name,
        entry.kind or next(iter(kinds), SpeakerKind.PERSON),
        entry.gender or next(iter(genders), None),
        tuple(name for name in dict.fromkeys(names) if name != entry.name),
    )


def _settled(
    script: Script, corrections: Corrections, known: Mapping[str, Speaker]
) -> Iterator[Quotation]:
    """Yield every quotation as it is after the corrections; the narrator's are left out."""
    by: str | None = None
    last: Quotation | None = None
    for words, quotation in _candidates(script):
        entry = _entry(words, corrections)
        if entry is not None:
            by, last = entry.by, quotation
        elif quotation.rule == MENTIONED:
            continue
        elif by is None or last is None or not _follows(quotation, last):
            by = None
        if by is None:
            yield _renamed(quotation, known)
        elif folded(by) != NARRATOR:
            yield replace(quotation, speaker=_named(by, known), rule=RULE)


def _entry(words: str, corrections: Corrections) -> QuotationCorrection | None:
    for entry in corrections.quotations:
        if _starts(words, entry):
            return entry
    return None


def _starts(words: str, entry: QuotationCorrection) -> bool:
    return f"{words} ".startswith(f"{folded(entry.starts)} ")


def _follows(quotation: Quotation, corrected: Quotation) -> bool:
    """Whether a quotation goes with a corrected one before it."""
    same_turn = quotation.block == corrected.block and quotation.speaker == corrected.speaker
    return quotation.continues or same_turn


def _renamed(quotation: Quotation, known: Mapping[str, Speaker]) -> Quotation:
    if quotation.speaker is None:
        return quotation
    return replace(quotation, speaker=known[folded(quotation.speaker.name)])


def _named(by: str, known: Mapping[str, Speaker]) -> Speaker | None:
    return None if folded(by) == UNKNOWN else known.get(folded(by), Speaker(by))
