"""Which of the titles a page carries is its headline."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from newsreader.cleaner.dates import read_date
from newsreader.lexicon.page_marks import LETTER_TITLES

# The last part of a title after a bar is short: a site's name or a section.
MAX_SITE_WORDS = 5
# A longer "title" is a text that was put in the wrong place.
MAX_TITLE = 500
# A page's title of fewer words, if no heading is like it, is a name and no headline.
FEW_WORDS = 4
ALIKE = 0.5

DIVIDER = re.compile(r"\s+[|–—•·»«:~-]+\s+|\s*[｜ㅣ]\s*|\s*--\s*|(?<=\S)：(?=\S)|\s+\|\s*|\s*\|\s+")
ELLIPSIS = re.compile(r"\s*(?:\.\.\.|…)$")


def heads_letters(title: str | None) -> bool:
    """Whether a title, or a section's name, heads letters to the editor.

    >>> heads_letters("Letters: Leave the gulls alone"), heads_letters("Letters found in a wreck")
    (True, False)
    """
    return any(re.search(row, title or "", re.IGNORECASE) for row in LETTER_TITLES)


def key(text: str) -> str:
    """The letters and figures of a text, in small letters: equal for spellings of one title."""
    return "".join(re.findall(r"[^\W_]+", text.replace("\u00ad", ""))).casefold()


def words(text: str) -> list[str]:
    """The words of a text, in small letters, without soft hyphens."""
    return [word.casefold() for word in re.findall(r"\w+", text.replace("\u00ad", ""))]


def choose_headline(
    described: str | None,
    shared: str | None,
    title: str | None,
    headings: Sequence[str],
    sites: Iterable[str] = (),
) -> str | None:
    """The headline, out of what JSON-LD, the share title, `<title>` and the `<h1>`s say.

    JSON-LD is believed first, then an `<h1>` that resembles the page's titles, then these. A share
    title that says the same in fewer of its words is preferred: it leaves out
    kickers and tails, but may not leave out a clause that JSON-LD and an `<h1>` agree on.
    `sites` are the names the site goes by; they are cut off.

    >>> choose_headline(None, None, "Bridge reopens | The Harbour Post", ["Bridge reopens"])
    'Bridge reopens'
    """
    names = {key(site) for site in sites if key(site)}
    described, shared, title = (without_site(text, names) for text in (described, shared, title))
    h1s = [text for heading in headings if (text := without_site(heading, names))]
    chosen = _mended(described, h1s) or _best_heading(h1s, shared, title) or shared or title
    agreed = described and key(described) in map(key, h1s)
    if shared and chosen and abridges(shared, chosen) and not (agreed and _loses(shared, chosen)):
        return shared
    return chosen or next(iter(h1s), None)


def without_site(text: str | None, names: Iterable[str]) -> str | None:
    """A title without the site's name or the date at an end; `None` if nothing else is left.

    `names` are keys (see `key`).

    >>> without_site("Bridge reopens – Harbour Post – 21.05.2024", {"harbourpost"})
    'Bridge reopens'
    """
    if not text or len(text) > MAX_TITLE:
        return None
    names = set(names)
    if key(text) in names:
        return None
    while divider := _last_divider(text):
        tail = text[divider.end() :]
        if not (_names_site(tail, names) or _is_date(tail)):
            break
        text = text[: divider.start()]
    first = DIVIDER.search(text)
    if first and key(text[: first.start()]) in names:
        text = text[first.end() :]
    return text.strip() or None


def _last_divider(text: str) -> re.Match[str] | None:
    return next((match for match in reversed(list(DIVIDER.finditer(text))) if match.start()), None)


def _names_site(tail: str, names: set[str]) -> bool:
    here = key(tail)
    if not here or len(tail.split()) > MAX_SITE_WORDS:
        return False
    return any(here in name or (name in here and len(name) * 2 >= len(here)) for name in names)


def _is_date(tail: str) -> bool:
    return len(tail) <= 12 and read_date(tail) is not None


def _mended(described: str | None, headings: list[str]) -> str | None:
    """The described headline, or the `<h1>` where that shows it to be cut off or added to."""
    if not described:
        return None
    for heading in headings:
        whole, shown = key(described), key(heading)
        cut = ELLIPSIS.search(described) and len(shown) > len(whole) and shown.startswith(whole)
        added = whole.startswith(shown) and len(words(heading)) > 2
        divided = DIVIDER.match(described, len(heading)) if added else None
        if cut or divided:
            return heading
    return described


def _best_heading(headings: list[str], *titles: str | None) -> str | None:
    """The `<h1>` most like the page's titles; one unlike all of them only if they are no titles."""
    known = [title for title in titles if title]

    def closeness(heading: str) -> float:
        return max((likeness(heading, title) for title in known), default=0)

    best = max(headings, key=closeness, default=None)
    if best is None or not known or closeness(best) >= ALIKE:
        return best
    named_only = all(len(words(title)) < FEW_WORDS for title in known)
    return best if named_only and len(words(best)) >= FEW_WORDS else None


def likeness(one: str, other: str) -> float:
    """How much of the shorter text's words the other has, 0 to 1.

    >>> likeness("Bridge reopens at noon", "Harbour bridge reopens at last")
    0.75
    """
    if key(one) in key(other) or key(other) in key(one):
        return 1.0
    a, b = set(words(one)), set(words(other))
    return len(a & b) / max(1, min(len(a), len(b)))


def abridges(short: str, long: str) -> bool:
    """Whether a title is another one without its kicker, its tail or words in its middle.

    >>> abridges("Bridge reopens at noon", "Harbour traffic: Bridge reopens at noon")
    True
    >>> abridges("Bridge is open", "Harbour bridge reopens")
    False
    """
    few, many = words(short), words(long)
    if not 3 <= len(few) < len(many) or ELLIPSIS.search(short):
        return False
    if many[: len(few)] == few:
        return _plain(long).startswith(_plain(short))
    if many[-len(few) :] == few:
        return bool(
            re.search(r"[:–—|•\"»”-]\s*[\"'«„“‘]?$", _plain(long).removesuffix(_plain(short)))
        )
    rest = iter(many)
    inside = all(word in rest for word in few)
    return inside and few[0] == many[0] and few[-1] == many[-1]


def _loses(short: str, long: str) -> bool:
    """Whether a title is another one without the clause that ends it."""
    return bool(re.match(r"\s*[,;]", _plain(long).removeprefix(_plain(short))))


def _plain(text: str) -> str:
    return (
        re.sub(r"\s+", " ", text.replace("’", "'").replace("‘", "'").replace("\u00ad", ""))
        .strip()
        .casefold()
    )
