"""From a page, of whatever kind, to its article."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from newsreader.cleaner.plain_text import clean_text
from newsreader.cleaner.rules import NO_RULES, CleaningRules
from newsreader.model import Article, Page

if TYPE_CHECKING:
    from newsreader.cleaner.site_memory import SiteMemory


def clean(
    page: Page,
    *,
    rules: CleaningRules = NO_RULES,
    memory: SiteMemory | None = None,
    place: str | None = None,
) -> Article:
    r"""The article of a page, and every line that was taken out.

    `rules` are the listener's own; `memory` knows the lines that recur on the page's site. It
    knows the page by `place` where the page has no address.
    Raises `CleaningError` for a page that holds no article, and says what it is instead.

    >>> story = "<p>The bridge at Saltmere opened on Monday, after a winter of repairs.</p>"
    >>> story = f"<h1>Bridge reopens</h1>{story}<p>Buses will cross it from Friday.</p>"
    >>> article = clean(Page(story))
    >>> article.headline, len(article.blocks)
    ('Bridge reopens', 2)
    """
    known = partial(memory.judge, page.url or place) if memory else None
    if page.media_type == "text/plain":
        return clean_text(page, rules, known)
    from newsreader.cleaner.pages import clean_page  # plain text needs none of it

    return clean_page(page, rules, known)
