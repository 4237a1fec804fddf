"""From a script to the lines that are spoken, one after the other."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from newsreader.model import (
    UNKNOWN_SPEAKER,
    Article,
    BlockKind,
    Cast,
    Gap,
    Line,
    Script,
    Segment,
    SegmentKind,
    Speaker,
    Voice,
)
from newsreader.sentences import split_sentences
from newsreader.speech.engine_text import is_speakable
from newsreader.speech.identity import language_of


def lines_of(script: Script, *, article: int, cast: Cast) -> Iterator[Line]:
    """The story's lines: headline, standfirst, then each block sentence by sentence.

    Every letter and digit of the article is in exactly one line; marks that stand alone, such
    as the full stop after a closing quotation mark, stay with the line before them.
    """
    story = _Reading(script, article, cast)
    if not _opens_with_its_headline(script.article):
        yield from story.narrated(script.article.headline)
    if script.article.standfirst:
        yield from story.narrated(script.article.standfirst)
    for _, segments in groupby(script.segments, key=lambda segment: segment.block):
        yield from story.block(list(segments))


class _Reading:
    """One story, as it is read out."""

    def __init__(self, script: Script, article: int, cast: Cast) -> None:
        self._script, self._article, self._cast = script, article, cast
        self._language = script.article.language
        self._after = Gap.STORY if article else Gap.NONE

    def narrated(self, text: str) -> Iterator[Line]:
        """The headline or the standfirst, and a longer pause after it."""
        for number, sentence in enumerate(_sentences(text)):
            gap = Gap.SENTENCE if number else self._after
            yield self._line(sentence, None, self._cast.narrator, gap)
        self._after = Gap.HEADLINE

    def block(self, segments: list[Segment]) -> Iterator[Line]:
        """The block's lines; the first comes after a paragraph's or a heading's pause."""
        block = self._script.article.blocks[segments[0].block]
        gap, before = self._after, None
        for text, segment in _spoken_parts(segments):
            if before is not None:
                gap = Gap.SENTENCE if segment is before else Gap.VOICE
            speaker = segment.speaker
            if segment.kind is SegmentKind.QUOTE:
                speaker = speaker or UNKNOWN_SPEAKER
            language = language_of(segment, self._script)
            yield self._line(text, speaker, self._voice(segment), gap, language)
            before = segment
        self._after = Gap.HEADLINE if block.kind is BlockKind.HEADING else Gap.PARAGRAPH

    def _voice(self, segment: Segment) -> Voice:
        if segment.kind is SegmentKind.NARRATION:
            return self._cast.narrator
        return self._cast.voice_of(segment.speaker)

    def _line(
        self,
        text: str,
        speaker: Speaker | None,
        voice: Voice,
        gap: Gap,
        language: str | None = None,
    ) -> Line:
        language = language or self._language
        voice = self._cast.in_language(voice, language)
        return Line(self._article, text, speaker, gap, language, voice)


def _opens_with_its_headline(article: Article) -> bool:
    """Whether the headline is but the text's first words, as where a page has none."""
    text = article.blocks[0].text if article.blocks else ""
    opening = article.headline.removesuffix("…")
    cut_short = opening != article.headline or opening.endswith((".", "!", "?"))
    return text == opening or (cut_short and text.startswith(opening))


def _spoken_parts(segments: list[Segment]) -> list[tuple[str, Segment]]:
    """Sentences with the segments they are of; what has nothing to say joins the one before.

    Marks that open a block have none before, and join the one after.
    """
    parts: list[tuple[str, Segment]] = []
    opening = ""
    for segment in segments:
        for sentence in split_sentences(segment.text):
            if is_speakable(sentence):
                parts.append(((opening + sentence).strip(), segment))
                opening = ""
            elif parts:
                text, owner = parts[-1]
                parts[-1] = ((text + sentence.rstrip()), owner)
            else:
                opening += sentence
    return parts


def _sentences(text: str) -> list[str]:
    whole = Segment(SegmentKind.NARRATION, 0, 0, len(text), text)
    return [sentence for sentence, _ in _spoken_parts([whole])]
