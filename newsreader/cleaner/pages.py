"""From an HTML page to its article: outline, body, lines, article."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from html import escape
from itertools import pairwise

from newsreader.cleaner.blocks import pulled, to_block
from newsreader.cleaner.body import find_body
from newsreader.cleaner.cues import Verdict, cue
from newsreader.cleaner.markup import Document, TooManyElementsError, parse, with_held_back
from newsreader.cleaner.metadata import Metadata, read_metadata
from newsreader.cleaner.outline import Container, Line, Outline
from newsreader.cleaner.plain_text import opening
from newsreader.cleaner.posts import announced_posts
from newsreader.cleaner.prose import is_prose
from newsreader.cleaner.refusals import refuse_unless_news
from newsreader.cleaner.rules import NO_RULES, CleaningRules, Recurring
from newsreader.cleaner.sieve import is_link
from newsreader.cleaner.sifting import sift
from newsreader.cleaner.structure import furniture_elements
from newsreader.errors import CleaningError
from newsreader.model import Article, BlockKind, Page, Removed

# A story has at least so many characters of prose; with less, the page is looked at again, and
# elements are furniture by their names only if they hold less than this share of its prose.
LITTLE = 300
LENIENT = 0.1
# JSON-LD is read instead of the page if it has so many characters, and so many times the text.
LEAST_DATA, DATA_SHARE = 150, 2
# What was taken out as one of these is no standfirst.
NEVER_FIRST = frozenset(["summary", "newsletter", "paywall", "advert"])
# How many lines may stand between the headline and the body.
LEAD_REACH = 40


def clean_page(
    page: Page, rules: CleaningRules = NO_RULES, recurring: Recurring | None = None
) -> Article:
    """Give the article on an HTML page; the listener's rules and the site's memory are heard.

    Where the page shows too little, what it holds back for readers without scripts is read. Raises
    `CleaningError` for a page that holds no article, and says what it is instead.
    """
    document = _parsed(page, page.content)
    try:
        return _cleaned(page, document, document.outline, rules, recurring)
    except CleaningError:
        markup = with_held_back(page.content)
        if markup == page.content:
            raise
        more = _parsed(page, markup)
        return _cleaned(page, more, more.outline, rules, recurring)


def _parsed(page: Page, markup: str) -> Document:
    try:
        return parse(markup)
    except TooManyElementsError as error:
        reason = "has too many elements for a news page"
        raise CleaningError(page.url or "page", reason) from error


def _cleaned(
    page: Page,
    document: Document,
    seen: Outline,
    rules: CleaningRules,
    recurring: Recurring | None,
) -> Article:
    """The article in an outline, with what its document says to machines."""
    source = page.url or "page"
    metadata = read_metadata(document, page.url)
    verdicts = _best_verdicts(seen, metadata)
    outside: tuple[Removed, ...] = ()
    if data := _from_data(metadata, prose_left(seen, verdicts)):
        outside = tuple(
            Removed(line.text, "outside", "the story is in data") for line in seen.lines
        )
        seen, verdicts = data, _best_verdicts(data, metadata)
    _apply(verdicts, seen, rules, recurring)
    refuse_unless_news(source, seen, verdicts, metadata)
    article = _article(seen, verdicts, metadata)
    return replace(article, removed=outside + article.removed)


def _from_data(metadata: Metadata, shown: int) -> Outline | None:
    """The text in the page's JSON-LD as an outline, where the page itself shows little of it."""
    text = metadata.body or ""
    if shown >= LITTLE or len(text) < max(LEAST_DATA, DATA_SHARE * shown):
        return None
    if "<p" in text:
        return parse(text).outline
    paragraphs = (f"<p>{escape(part)}</p>" for part in text.splitlines())
    return parse(f"<article>{''.join(paragraphs)}</article>").outline


def _best_verdicts(seen: Outline, metadata: Metadata) -> list[Verdict]:
    """A verdict on every line; where little is left, a more lenient one if that leaves more."""
    cues = [None if is_link(line) else cue(line.text) for line in seen.lines]
    verdicts = _judge(seen, furniture_elements(seen, cues), cues, metadata)
    if prose_left(seen, verdicts) >= LITTLE:
        return verdicts
    lenient = _judge(seen, furniture_elements(seen, cues, LENIENT), cues, metadata)
    return max(verdicts, lenient, key=lambda each: prose_left(seen, each))


def _judge(
    seen: Outline, furniture: list[Verdict], cues: list[Verdict], metadata: Metadata
) -> list[Verdict]:
    """A verdict on every line of the page."""
    body = find_body(seen, furniture, cues)
    verdicts: list[Verdict] = [
        ("outside", "beside the story: " + (furniture[line.container] or ("", "no part of it"))[1])
        for line in seen.lines
    ]
    if body is not None:
        verdicts[body.first : body.last] = sift(seen, body, furniture, cues, metadata)
        for n in _lead(seen, body, metadata):
            verdicts[n] = furniture[seen.lines[n].container] or cues[n]
    return verdicts


def _lead(seen: Outline, body: Container, metadata: Metadata) -> Iterator[int]:
    """The sentences between the headline and the body: a lead that stands in a part of its own."""
    headline = metadata.headline_line
    if headline is not None and body.first - LEAD_REACH <= headline < body.first:
        inside = {line.text for line in seen.lines[body.first : body.last]}
        for n in range(headline + 1, body.first):
            if is_prose(seen.lines[n]) and seen.lines[n].text not in inside:
                yield n


def _apply(
    verdicts: list[Verdict],
    seen: Outline,
    rules: CleaningRules,
    recurring: Recurring | None,
) -> None:
    """Let the site's memory and the listener's rules have the last word."""
    known = recurring([line.text for line in seen.lines]) if recurring else {}
    for n, line in enumerate(seen.lines):
        verdicts[n] = verdicts[n] or known.get(line.text)
        if rules is not NO_RULES:
            verdicts[n] = _final(line.text, verdicts[n], rules)


def _final(text: str, before: Verdict, rules: CleaningRules) -> Verdict:
    return rules.judge(text, lambda _: before)


def prose_left(seen: Outline, verdicts: list[Verdict]) -> int:
    """The characters of sentences that are news."""
    lines = zip(seen.lines, verdicts, strict=True)
    return sum(len(line.text) for line, verdict in lines if not verdict and is_prose(line))


def _article(seen: Outline, verdicts: list[Verdict], metadata: Metadata) -> Article:
    for n, text in list(announced_posts(seen, verdicts, metadata.language)):
        seen.lines[n].text = text
        verdicts[n] = None
    kept = [line for line, verdict in zip(seen.lines, verdicts, strict=True) if not verdict]
    taken = {
        line.text
        for line, verdict in zip(seen.lines, verdicts, strict=True)
        if verdict and verdict[0] in NEVER_FIRST
    }
    standfirst = None if metadata.standfirst in taken else _standfirst(seen, kept, metadata)
    kept = [line for line in kept if line.text != standfirst]
    blocks = [to_block(seen, line, metadata.language) for line in kept]
    if blocks[-1].kind == BlockKind.HEADING:  # it heads nothing
        blocks[-1] = replace(blocks[-1], kind=BlockKind.PARAGRAPH)
    for n in pulled(seen, kept):
        blocks[n] = replace(blocks[n], kind=BlockKind.PULL_QUOTE)
    return Article(
        headline=metadata.headline or opening(blocks[0].text),
        blocks=tuple(blocks),
        standfirst=standfirst,
        authors=metadata.authors,
        publisher=metadata.publisher,
        published=metadata.published,
        updated=metadata.updated,
        language=metadata.language,
        url=metadata.url,
        section=metadata.section,
        removed=tuple(
            Removed(line.text, *verdict)
            for line, verdict in zip(seen.lines, verdicts, strict=True)
            if verdict and line.text != standfirst
        ),
    )


def _standfirst(seen: Outline, kept: list[Line], metadata: Metadata) -> str | None:
    """The standfirst, unless it is furniture, all there is, below a paragraph or like the next."""
    text = metadata.standfirst
    if text is None or cue(text):
        return None
    if all(line.text == text for line in kept):
        return None
    prose = next((line for line in kept if is_prose(line)), None)
    first = next((line for line in seen.lines if line is prose or line.text == text), None)
    if first is not None and first.text != text:
        return None
    for line, following in pairwise(kept):
        if line.text == text and _alike(seen, line, following):
            return None
    return text


def _alike(seen: Outline, one: Line, other: Line) -> bool:
    """Whether two lines are elements of one kind in one place, or in boxes of one kind there."""
    a, b = seen.containers[one.container], seen.containers[other.container]
    if (a.name, a.words) != (b.name, b.words) or a is b:
        return False
    if a.parent == b.parent or min(a.parent, b.parent) < 0:
        return a.parent == b.parent
    c, d = seen.containers[a.parent], seen.containers[b.parent]
    return (c.parent, c.name, c.words) == (d.parent, d.name, d.words)
