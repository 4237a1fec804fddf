"""The cleaner's whole way: page, outline, body, lines, article."""

from __future__ import annotations

from newsreader.cleaner.blocks import to_block
from newsreader.cleaner.body import find_body
from newsreader.cleaner.cues import Verdict, cue
from newsreader.cleaner.markup import (
    Document,
    Outline,
    TooManyElementsError,
    outline,
    parse,
)
from newsreader.cleaner.metadata import Metadata, read_metadata
from newsreader.cleaner.plain_text import clean_text
from newsreader.cleaner.prose import is_prose
from newsreader.cleaner.refusals import refuse_unless_news
from newsreader.cleaner.rules import NO_RULES, CleaningRules
from newsreader.cleaner.sieve import sift
from newsreader.cleaner.site_memory import SiteMemory
from newsreader.cleaner.structure import furniture_elements
from newsreader.errors import CleaningError
from newsreader.model import Article, Block, Page, Removed


# A story has at least so many characters of prose; with less, the page is looked at again, and
# elements are furniture by their names only if they hold less than this share of its prose.
LITTLE = 300
LENIENT = 0.1


def clean(
    page: Page, *, rules: CleaningRules = NO_RULES, memory: SiteMemory | None = None
) -> Article:
    """The article of a page, and every line that was taken out.

    `rules` are the listener's own; `memory` knows the lines that recur on the page's site.
    Raises `CleaningError` for a page that holds no article, and says what it is instead.

    >>> story = "<h1>Bridge reopens</h1><p>The bridge at Saltmere opened again on Monday at noon, " \\
    ...     "after a winter of repairs that cost £2m.</p><p>Buses will cross it from Friday.</p>"
    >>> article = clean(Page(story))
    >>> article.headline, len(article.blocks)
    ('Bridge reopens', 2)
    """
    if page.media_type == "text/plain":
        return clean_text(page, rules.judge)
    try:
        document = parse(page.content)
    except TooManyElementsError as error:
        raise CleaningError(source_of(page), "has too many elements for a news page") from error
    return _clean_html(page, document, rules, memory)


def source_of(page: Page) -> str:
    """What to call a page in a message."""
    return page.url or "page"


def _clean_html(
    page: Page, document: Document, rules: CleaningRules, memory: SiteMemory | None
) -> Article:
    seen = outline(document.root)
    metadata = read_metadata(document, seen, page.url)
    cues = [cue(line.text) for line in seen.lines]
    verdicts = _judge(seen, furniture_elements(seen, cues), cues, metadata)
    if prose_left(seen, verdicts) < LITTLE:
        # The story may stand in an element with a name that misleads.
        lenient = _judge(seen, furniture_elements(seen, cues, LENIENT), cues, metadata)
        verdicts = max(verdicts, lenient, key=lambda each: prose_left(seen, each))
    _apply(verdicts, seen, page.url, rules, memory)
    refuse_unless_news(source_of(page), seen, verdicts, metadata)
    return _article(seen, verdicts, metadata)


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
    return verdicts


def _apply(
    verdicts: list[Verdict],
    seen: Outline,
    url: str | None,
    rules: CleaningRules,
    memory: SiteMemory | None,
) -> None:
    """Let the site's memory and the listener's rules have the last word."""
    known = memory.judge(url, [line.text for line in seen.lines]) if memory else {}
    for n, line in enumerate(seen.lines):
        verdicts[n] = verdicts[n] or known.get(line.text)
        if rules is not NO_RULES:
            verdicts[n] = rules.judge(line.text, lambda _, before=verdicts[n]: before)


def prose_left(seen: Outline, verdicts: list[Verdict]) -> int:
    """The characters of sentences that are news."""
    lines = zip(seen.lines, verdicts, strict=True)
    return sum(len(line.text) for line, verdict in lines if not verdict and is_prose(line))


def _article(seen: Outline, verdicts: list[Verdict], metadata: Metadata) -> Article:
    blocks: list[Block] = []
    removed: list[Removed] = []
    standfirst = metadata.standfirst
    for line, verdict in zip(seen.lines, verdicts, strict=True):
        if verdict:
            removed.append(Removed(line.text, *verdict))
        elif line.text != standfirst:
            blocks.append(to_block(seen, line, metadata.language))
    return Article(
        headline=metadata.headline or blocks[0].text,
        blocks=tuple(blocks),
        standfirst=standfirst,
        authors=metadata.authors,
        publisher=metadata.publisher,
        published=metadata.published,
        updated=metadata.updated,
        language=metadata.language,
        url=metadata.url,
        section=metadata.section,
        removed=tuple(removed),
    )
