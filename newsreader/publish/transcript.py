"""A bulletin as text, to be read by eye or by a screen reader."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from newsreader.model import Article, Bulletin, Caption, Chapter

NARRATOR = "Narrator"

# Halves of surrogate pairs: broken escapes on pages, odd bytes in file names.
_UNWRITABLE = re.compile("[\ud800-\udfff]")

# How many paragraphs may go unsaid before a caption is taken for words of its own.
_MAX_SKIPPED = 3


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a caption's words stand: `texts[paragraph][start:end]`."""

    paragraph: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Run:
    """Words of one voice in one paragraph; their place is `None` where no article holds them."""

    speaker: str | None
    text: str
    place: _Place | None


def to_transcript(bulletin: Bulletin) -> str:
    """Return what is heard, story by story, with a name wherever the voice changes.

    Paragraphs are those of the articles. Nothing but words and blank lines is used, so that a
    screen reader can read it as it stands; sources that were skipped come last.

    >>> captions = (Caption("She said:", None, 0, 9), Caption("“It did.”", "Ann Lea", 9, 20))
    >>> chapters = (Chapter("Bridge reopens", 0, 20),)
    >>> print(to_transcript(Bulletin("News", chapters, captions, 20, ())), end="")
    Bridge reopens
    <BLANKLINE>
    She said:
    <BLANKLINE>
    Ann Lea: “It did.”
    """
    several = len(bulletin.chapters) > 1
    paragraphs = [f"{bulletin.title}: {len(bulletin.chapters)} stories"] if several else []
    for number, (title, runs) in enumerate(_stories(bulletin), 1):
        paragraphs += [f"{number}. {title}" if several else title, *_labelled(runs)]
    paragraphs += [f"Not included: {p.source}: {p.reason}" for p in bulletin.problems]
    return "\n\n".join(map(_one_line, paragraphs)) + "\n"


def _one_line(paragraph: str) -> str:
    return " ".join(_UNWRITABLE.sub(" ", paragraph).split())


def _stories(bulletin: Bulletin) -> Iterator[tuple[str, Iterable[_Run]]]:
    chapters, captions = bulletin.chapters, bulletin.captions
    articles: Sequence[Article | None] = bulletin.articles
    if len(articles) != len(chapters):
        articles = [None] * len(chapters)
    for chapter, article in zip(chapters, articles, strict=True):
        first = bisect_left(captions, chapter.start, key=_start)
        last = bisect_left(captions, chapter.end, key=_start)
        yield chapter.title, _body(captions[first:last], _texts(chapter, article))


def _start(caption: Caption) -> int:
    return caption.start


def _texts(chapter: Chapter, article: Article | None) -> list[str]:
    """Return what a story is expected to say: its title, and then its paragraphs."""
    if article is None:
        return [chapter.title]
    blocks = [block.text for block in article.blocks]
    return [chapter.title, *filter(None, [article.standfirst]), *blocks]


def _body(captions: Iterable[Caption], texts: Sequence[str]) -> list[_Run]:
    """Return a story's words without its title, which stands above them."""
    runs: list[_Run] = []
    place = _Place(0, 0, 0)
    for caption in captions:
        found = _find(caption.text.strip(), texts, place)
        run = _Run(caption.speaker, caption.text.strip(), found)
        place = found or place
        if runs and (joined := _joined(runs[-1], run, texts)):
            runs[-1] = joined
        else:
            runs.append(run)
    return [run for run in runs if run.place is None or run.place.paragraph > 0]


def _find(words: str, texts: Sequence[str], after: _Place) -> _Place | None:
    for paragraph in range(after.paragraph, min(after.paragraph + _MAX_SKIPPED, len(texts))):
        begin = after.end if paragraph == after.paragraph else 0
        if (start := texts[paragraph].find(words, begin)) >= 0:
            return _Place(paragraph, start, start + len(words))
    return None


def _joined(run: _Run, more: _Run, texts: Sequence[str]) -> _Run | None:
    """Return two runs as one when they belong to one voice and one paragraph."""
    here, there = run.place, more.place
    if here is None or there is None or run.speaker != more.speaker:
        return None
    if here.paragraph != there.paragraph:
        return None
    between = texts[here.paragraph][here.end : there.start]
    return _Run(run.speaker, f"{run.text}{' ' if between.strip() else between}{more.text}", there)


def _labelled(runs: Iterable[_Run]) -> Iterator[str]:
    """Return the runs as paragraphs, each change of voice announced; a story starts narrated."""
    voice = None
    for run in runs:
        yield run.text if run.speaker == voice else f"{run.speaker or NARRATOR}: {run.text}"
        voice = run.speaker
