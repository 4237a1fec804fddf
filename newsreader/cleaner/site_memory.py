"""The lines that recur on a site's pages: furniture, whatever their words.

A memory is a set that grows: which lines stood on which pages of which site. Learning a page
twice changes nothing, and the order in which pages are learned, or memories merged, does not
matter. So a run over many sources gives the same articles in any order if it learns all pages
first and cleans them then (`remember`, then `clean` with what it gives). Cleaning while learning
is possible too, but then the first pages of a site are cleaned with less knowledge.

Texts are kept as digests only: a saved memory holds nothing that was read.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import blake2b
from urllib.parse import urlsplit

from newsreader.cleaner.folding import fold
from newsreader.cleaner.paragraphs import paragraphs
from newsreader.errors import NewsreaderError
from newsreader.model import Page

# A line is furniture if it stands on so many other pages of its site (a long one on one more), and
# on this share of them: background paragraphs return in a few stories, furniture in most. Of 7,733
# lines that two pages of one site shared, among 217 pages of 155 sites, one was news.
LEAST_PAGES = 2
LEAST_SHARE = 0.2
# Of each line the pages with the smallest digests are kept: a sample that does not depend on the
# order, among which the share is reckoned. An old memory of a busy site learns a new line slowly;
# start a new one then.
KEPT_PAGES = 100
# A page that has more than this share of another's long lines tells the same story again.
SAME_STORY = 0.5
LONG_LINE = 100
FORMAT = 1

Lines = Mapping[str, frozenset[str]]
Verdict = tuple[str, str]


@dataclass(frozen=True, slots=True)
class SiteMemory:
    """Which lines stood on which pages, by site; both as digests.

    >>> memory = SiteMemory()
    >>> for page in "abc":
    ...     memory = memory.learn(f"https://example.org/{page}", ["Listen live!", f"News {page}."])
    >>> memory.judge("https://example.org/d", ["Listen live!", "News d."])
    {'Listen live!': ('repeated', 'stands on 3 of 3 other pages of this site')}
    """

    sites: Mapping[str, Lines] = field(default_factory=dict)

    def learn(self, url: str | None, lines: Iterable[str]) -> SiteMemory:
        """Give a memory that knows a page's lines as well; one without a host is not learned."""
        site = site_of(url)
        if site is None or url is None:
            return self
        page = frozenset([page_digest(url)])
        new = {line_digest(line): page for line in lines if fold(line)}
        return self | SiteMemory({site: {**new, "": page}})

    def __or__(self, other: SiteMemory) -> SiteMemory:
        """Give a memory that knows what either knows."""
        sites = dict(self.sites)
        for site, lines in other.sites.items():
            known = dict(sites.get(site, {}))
            for line, pages in lines.items():
                both = known.get(line, frozenset()) | pages
                known[line] = frozenset(sorted(both)[:KEPT_PAGES])
            sites[site] = known
        return SiteMemory(sites)

    def judge(self, url: str | None, lines: Iterable[str]) -> dict[str, Verdict]:
        """Tell which of a page's lines are furniture, with category and rule.

        The page itself, and pages that tell its story again, do not count.
        """
        site = site_of(url)
        known = self.sites.get(site or "", {})
        texts = [line for line in dict.fromkeys(lines) if line_digest(line) in known]
        if not texts or url is None:
            return {}
        same = _same_story(known, texts, page_digest(url))
        others = known.get("", frozenset()) - same
        verdicts = {}
        for text in texts:
            pages = len(known[line_digest(text)] & others)
            least = LEAST_PAGES + (len(text) >= LONG_LINE)
            if pages >= max(least, LEAST_SHARE * len(others)):
                rule = f"stands on {pages} of {len(others)} other pages of this site"
                verdicts[text] = ("repeated", rule)
        return verdicts

    def to_json(self) -> str:
        """Write the memory as JSON; equal memories give equal texts."""
        sites = {
            site: {line: sorted(pages) for line, pages in sorted(lines.items())}
            for site, lines in sorted(self.sites.items())
        }
        return json.dumps({"format": FORMAT, "sites": sites}, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> SiteMemory:
        """Read what `to_json` wrote; raises `NewsreaderError` for anything else."""
        try:
            stored = json.loads(text)
            if stored["format"] != FORMAT:
                raise NewsreaderError(_UNREADABLE)
            sites = {
                str(site): {str(line): frozenset(map(str, pages)) for line, pages in lines.items()}
                for site, lines in stored["sites"].items()
            }
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
            raise NewsreaderError(_UNREADABLE) from error
        return cls(sites)


_UNREADABLE = "the site memory cannot be read: delete its file to start a new one"


def remember(pages: Iterable[Page], memory: SiteMemory | None = None) -> SiteMemory:
    """Give a memory that knows all these pages, and what `memory` knew; their order is free."""
    memory = memory or SiteMemory()
    for page in pages:
        memory = memory.learn(page.url, visible_lines(page))
    return memory


def visible_lines(page: Page) -> list[str]:
    """Give the lines a reader sees on a page, in order; none of a page that is too large."""
    if page.media_type == "text/plain":
        return paragraphs(page.content)
    from newsreader.cleaner.markup import TooManyElementsError, parse  # plain text needs no parser

    try:
        return [line.text for line in parse(page.content).outline.lines]
    except TooManyElementsError:
        return []


def site_of(url: str | None) -> str | None:
    """Give the site a page belongs to: its host, without `www.`; of a file, its folder.

    >>> site_of("https://www.Example.org:443/news/1"), site_of("page.html")
    ('example.org', None)
    >>> site_of("file:///home/ann/saved/bridge.html")
    'file:///home/ann/saved'
    """
    try:
        parts = urlsplit(url or "")
        host = parts.hostname
    except ValueError:
        return None
    if parts.scheme == "file":
        return (url or "").rpartition("/")[0]
    return host.lower().removeprefix("www.") if host else None


def page_digest(url: str) -> str:
    """Give a page's digest; what follows `?` or `#` in its address does not make it another."""
    return _digest(re.split(r"[?#]", url.strip(), maxsplit=1)[0].rstrip("/"))


def line_digest(line: str) -> str:
    """Give a line's digest; neither case nor figures ("12 comments") make it another."""
    return _digest(re.sub(r"\d+", "0", fold(line).casefold()))


def _digest(text: str) -> str:
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def _same_story(known: Lines, texts: list[str], own: str) -> frozenset[str]:
    """Give the page itself and the pages that have most of its long lines."""
    long = [text for text in texts if len(text) >= LONG_LINE]
    shared = Counter(page for text in long for page in known[line_digest(text)])
    again = {page for page, count in shared.items() if count > max(2, SAME_STORY * len(long))}
    return frozenset(again | {own})
