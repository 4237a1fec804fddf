"""Why a page is no article: what it is instead."""

from __future__ import annotations

import re
from itertools import islice

from newsreader.cleaner.cues import Verdict, cue
from newsreader.cleaner.metadata import Metadata
from newsreader.cleaner.outline import Line, Outline
from newsreader.cleaner.prose import is_prose, is_short_sentence
from newsreader.errors import CleaningError
from newsreader.lexicon.furniture import ERROR_HEADINGS

# With so few characters of sentences, a page is no article if something else explains it.
LITTLE = 300
# A list of stories has so many headings that are links, and not more sentences than those.
STORIES = 8
# A teaser is one of so few lines, this near to a title of so many words; in a list most are.
BOX_LINES, BOX_DEPTH, TITLE_WORDS, MOST = 6, 4, 4, 0.7
# Lines that ask for money or a login, on a page with little else.
ASKS = 2
ASKING = frozenset(["paywall", "newsletter"])
HEADINGS = frozenset(["h1", "h2", "h3", "h4"])
ERROR = re.compile("|".join(ERROR_HEADINGS), re.IGNORECASE)
ADDRESS = re.compile(r"\w+://[^/?#]*(?P<path>[^?#]*)")
ADVICE = "open it in a browser, and give the page saved from there"


def refuse_unless_news(
    source: str, outline: Outline, verdicts: list[Verdict], metadata: Metadata
) -> None:
    """Raise `CleaningError`, saying what the page is, unless news is left of it."""
    kept = [line for line, v in zip(outline.lines, verdicts, strict=True) if not v]
    sentences = [line for line in kept if is_prose(line) or is_short_sentence(line)]
    if _is_front_page(outline, sentences, metadata):
        raise CleaningError(source, "is a list of stories; give the address of one of them")
    if characters(sentences) >= LITTLE:
        return
    reason = _reason(outline, sentences, [cue(line.text) for line in outline.lines], metadata)
    if reason or not sentences:
        raise CleaningError(source, reason or "has no article in it")


def characters(lines: list[Line]) -> int:
    """The characters of some lines."""
    return sum(len(line.text) for line in lines)


def _reason(
    outline: Outline, kept: list[Line], cues: list[Verdict], metadata: Metadata
) -> str | None:
    """What a page with little text is, where that can be told."""
    if not outline.lines:
        return f"is empty without its scripts; {ADVICE}"
    if _is_error(outline, metadata):
        return "is an error page, not an article"
    prose = [(line, each) for line, each in zip(outline.lines, cues, strict=True) if is_prose(line)]
    consent = sum(len(line.text) for line, each in prose if each and each[0] == "consent")
    if consent > characters([line for line, _ in prose]) / 2 and 4 * characters(kept) < consent:
        return f"is a wall of cookie questions; {ADVICE}"
    asks = [each[0] for each in cues if each and each[0] in ASKING]
    if "paywall" in asks and len(asks) >= ASKS:
        return f"is behind a paywall; if you subscribe, {ADVICE}"
    if _is_film(outline, metadata):
        return "is a video or audio page without a text"
    return None


def _is_film(outline: Outline, metadata: Metadata) -> bool:
    """Whether the page says, or its elements show, that it is there to be played."""
    kind = (metadata.kind or "").casefold()
    players = any(c.name in {"video", "audio"} or "player" in c.words for c in outline.containers)
    return "video" in kind or "audio" in kind or ("article" not in kind and players)


def _is_error(outline: Outline, metadata: Metadata) -> bool:
    titles = [metadata.headline or "", *(line.text for line in outline.lines[:3])]
    return any(ERROR.search(title[:120]) for title in titles)


def _is_front_page(outline: Outline, sentences: list[Line], metadata: Metadata) -> bool:
    """Whether the page heads many stories, and claims to be none."""
    if "article" in (metadata.kind or "").casefold():
        return False
    stories = {
        container.index
        for line in outline.lines
        if line.linked >= len(line.text) * 0.8
        for container in outline.ancestors(line.container)
        if container.name in HEADINGS
    }
    if len(sentences) >= STORIES and _are_teasers(outline, sentences):
        return True
    if len(stories) < STORIES or len(sentences) > len(stories):
        return False
    address = ADDRESS.match(metadata.url or "")
    home = address is not None and not address["path"].strip("/")
    return home or not _is_brief(outline, sentences, metadata)


def _is_brief(outline: Outline, sentences: list[Line], metadata: Metadata) -> bool:
    """Whether a few sentences are a story of their own, under a headline if they are very few."""
    if not sentences or _are_teasers(outline, sentences):
        return False
    if metadata.headline_line is None or characters(sentences) >= LITTLE:
        return characters(sentences) >= LITTLE
    return len(sentences) > 1 or bool(metadata.published or metadata.authors)


def _are_teasers(outline: Outline, sentences: list[Line]) -> bool:
    """Whether most sentences stand in a small box with a linked title."""
    titled = [0]
    for line in outline.lines:
        is_title = line.linked == len(line.text) and len(line.text.split()) >= TITLE_WORDS
        titled.append(titled[-1] + is_title)
    teasers = 0
    for line in sentences:
        around = islice(outline.ancestors(line.container), BOX_DEPTH)
        boxes = (c for c in around if c.last - c.first <= BOX_LINES)
        teasers += any(titled[c.last] > titled[c.first] for c in boxes)
    return teasers >= MOST * len(sentences)
