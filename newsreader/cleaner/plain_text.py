"""Articles in plain text: pasted from a page, sent as a newsletter, or taken from print."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from itertools import chain

from newsreader.cleaner.bylines import (
    byline_names,
    could_be_name,
    dated_names,
    has_given_name,
    is_desk,
    part_fields,
)
from newsreader.cleaner.cues import Verdict, cue
from newsreader.cleaner.dates import find_dates, is_later
from newsreader.cleaner.headlines import heads_letters
from newsreader.cleaner.menus import menus
from newsreader.cleaner.openings import Patterns
from newsreader.cleaner.paragraphs import BULLET, ITEM, paragraphs
from newsreader.cleaner.prose import tells
from newsreader.cleaner.rules import NO_RULES, CleaningRules, Recurring
from newsreader.errors import CleaningError
from newsreader.guessed_languages import guess_language
from newsreader.lexicon.agencies import PAPER_WORDS
from newsreader.lexicon.bylines import UPDATED_WORDS
from newsreader.lexicon.text_layout import DATE_FIELDS, HEADLINE_FIELDS, LAYOUT_LINES
from newsreader.model import Article, Block, BlockKind, Page, Removed

LONGEST_HEADLINE = 250
LONGEST_HEADING = 90
SHORTEST_STANDFIRST = 40
KICKER_WORDS = 3
# Paragraphs farther down are not the top of a text, whatever they are.
TOP = 30
OPENING_WORDS = 8
# A quotation of fewer words is not taken for one that was pulled out.
FIRST_WORDS = 4
# Of quotations that begin alike, so many are looked for.
MAX_ALIKE = 20
LONGEST_DATE_LINE = 160
# A name that stands alone has so many words, and so many lines above it at the most.
LONE_WORDS, LONE_REACH = 3, 2
# After the last sentence so many lines may be something else.
MAX_END = 3

SENTENCE_END = re.compile(r"(?:[.!?。！？।]|(?<!\w)…)[\"'”’»›)\]]*$")
STOP = re.compile(r"[.。।,;:]$")
QUOTED = re.compile(r"[\"“”„«»‘'’‚‹].+[\"”“»«’'‘›]$", re.DOTALL)
TRAILING_DOTS = re.compile(r"(?:\.{3}|…)$")
EDGES = re.compile(r"^[\W_]+|[\W_]+$")
NOT_LETTERS = re.compile(r"[\W_]+")
FIELD = re.compile(r"([A-Za-z-]{2,20})\s*:\s*(.+)", re.DOTALL)
UPDATED = re.compile("|".join(map(re.escape, UPDATED_WORDS)), re.IGNORECASE)
LAYOUT = Patterns(LAYOUT_LINES)


@dataclass(slots=True)
class Draft:
    """An article in the making."""

    texts: list[str]
    headline: str | None = None
    standfirst: str | None = None
    authors: tuple[str, ...] = ()
    published: date | None = None
    updated: date | None = None
    removed: list[Removed] = field(default_factory=list)
    bylines: dict[str, tuple[str, str]] = field(default_factory=dict)

    def drop(self, text: str, category: str, rule: str) -> None:
        """Note a line as taken out."""
        self.removed.append(Removed(text, category, rule))


def clean_text(
    page: Page, rules: CleaningRules = NO_RULES, recurring: Recurring | None = None
) -> Article:
    r"""Give the article in a plain text; the listener's rules and the site's memory are heard.

    The headline is the first paragraph if it does not end as a sentence does and more follows;
    a text that begins with a sentence keeps it as its first block, and is headed by its opening
    words and an ellipsis. The standfirst is the next paragraph, if it is long, ends like no
    sentence either and is followed by one.

    Raises `CleaningError` if no text is left.

    >>> text = "Bridge reopens\nBy Ann Oakes\n\nIt opened at noon."
    >>> article = clean_text(Page(text, "text/plain"))
    >>> article.headline, article.authors, article.blocks[0].text
    ('Bridge reopens', ('Ann Oakes',), 'It opened at noon.')
    """
    draft = Draft(paragraphs(page.content, _is_page_mark))
    order = {text: place for place, text in enumerate(draft.texts)}
    _take_headers(draft)
    known = recurring(draft.texts) if recurring else {}
    _sift(draft, lambda text: rules.judge(text, lambda t: _layout(t) or known.get(t) or cue(t)))
    _take_bylines(draft)
    _drop_menus(draft)
    if not draft.texts:
        raise CleaningError(page.url or "text", "there is no article in this text")
    _take_titles(draft)
    _take_end(draft)
    blocks = _blocks(draft.texts)
    return Article(
        headline=draft.headline or opening(blocks[0].text),
        blocks=blocks,
        standfirst=draft.standfirst,
        authors=tuple(sorted(draft.authors, key=is_desk)),
        published=draft.published,
        updated=draft.updated,
        language=guess_language(" ".join(draft.texts)),
        url=page.url,
        removed=tuple(sorted(draft.removed, key=lambda line: order.get(line.text, 0))),
    )


def article_text(article: Article) -> str:
    """Write an article as the plain text that `clean_text` reads back: one paragraph a block."""
    lines = [_as_item(b.text) if b.kind == BlockKind.LIST_ITEM else b.text for b in article.blocks]
    top = [article.headline, article.standfirst] if article.standfirst else [article.headline]
    return "\n\n".join([*top, *lines])


def _as_item(text: str) -> str:
    return text if ITEM.match(text) else f"• {text}"


def opening(text: str) -> str:
    """Give the first words of a text as a headline that is no sentence.

    >>> opening("The ferry was late again on Tuesday, and nobody on the quay knew why.")
    'The ferry was late again on Tuesday, and…'
    """
    words = ITEM.sub("", text, count=1).split()
    cut = EDGES.sub("", " ".join(words[:OPENING_WORDS]))
    return f"{cut}…" if len(words) > OPENING_WORDS or not cut else cut


def is_sentence(text: str) -> bool:
    """Tell whether a paragraph ends as a sentence does.

    >>> is_sentence('"It did," she said.'), is_sentence("Bridge reopens")
    (True, False)
    """
    return bool(SENTENCE_END.search(text))


def _layout(line: str) -> Verdict:
    rows = LAYOUT.for_line(line)
    category = next((category for category, row in rows if row.fullmatch(line)), None)
    return (category, "line of a layout") if category else None


def _is_page_mark(line: str) -> bool:
    return _layout(line) == ("pagination", "line of a layout")


def _take_headers(draft: Draft) -> None:
    """Take the headline and the day out of an e-mail's header fields."""
    while draft.texts and (header := FIELD.fullmatch(draft.texts[0])):
        name, value = header[1].lower(), header[2].strip()
        if name in HEADLINE_FIELDS and not draft.headline:
            draft.headline = re.sub(r"^((re|fwd?|aw|wg)\s*:\s*)+", "", value, flags=re.I) or None
        elif name in DATE_FIELDS and (dates := list(find_dates(value))):
            draft.published = dates[0][2]
        elif (_layout(draft.texts[0]) or ("",))[0] != "email":
            return
        draft.drop(draft.texts.pop(0), "email", f"header field {name}")


def _sift(draft: Draft, judge: Callable[[str], Verdict]) -> None:
    """Take out the lines that are furniture by their words; bylines at the top are still wanted."""
    kept: list[str] = []
    top = True
    for place, text in enumerate(draft.texts):
        top = top and place < TOP and not _is_prose(text)
        verdict = judge(text)
        announced = bool(kept) and kept[-1].endswith(":")
        if verdict and announced and verdict[1].startswith("plug"):
            verdict = None  # a statement that the story gives
        if verdict and not (verdict[0] == "byline" and top):
            draft.drop(text, *verdict)
            continue
        kept.append(text)
        if verdict and not verdict[1].startswith("label"):  # a menu has such labels too
            draft.bylines[text] = verdict
    draft.texts = kept


def _take_bylines(draft: Draft) -> None:
    """Take out the lines above the first long sentence that name authors and dates."""
    end = next((n for n, text in enumerate(draft.texts) if _is_prose(text)), TOP)
    kept: list[str] = []
    for text in draft.texts[:end]:
        names = byline_names(text) or dated_names(text) or _lone_name(text, len(kept))
        if _take_dates(draft, text) or names:
            draft.authors = tuple(dict.fromkeys((*draft.authors, *names)))
            draft.drop(text, "byline", "names and dates above the text")
        elif text in draft.bylines:
            draft.drop(text, *draft.bylines[text])
        else:
            kept.append(text)
    draft.texts = kept + draft.texts[end:]


def _drop_menus(draft: Draft) -> None:
    """Take out the menus and lists of other stories that came along with the story."""
    places = menus(draft.texts, _closes)
    for place in sorted(places):
        draft.drop(draft.texts[place], "navigation", "one of many lines that are no sentences")
    draft.texts = [text for place, text in enumerate(draft.texts) if place not in places]


def _lone_name(text: str, above: int) -> tuple[str, ...]:
    """The person's name that a line near the top consists of, if it begins with a given name."""
    words = text.split()
    alone = 0 < above <= LONE_REACH and 1 < len(words) <= LONE_WORDS
    known = alone and has_given_name(text)
    return (text,) if known and could_be_name(text) and not is_desk(text) else ()


def _is_prose(text: str) -> bool:
    return is_sentence(text) and len(text) > LONGEST_HEADING


def _take_dates(draft: Draft, line: str) -> bool:
    """Read the dates of a line that has little else; tell whether there were any."""
    line = part_fields(line)
    dates = list(find_dates(line)) if len(line) <= LONGEST_DATE_LINE else []
    rest = line
    for start, end, _ in reversed(dates):
        rest = rest[:start] + rest[end:]
    if not dates or is_sentence(line) or (len(rest.split()) > 6 and not byline_names(line)):
        return False
    place = 0
    for start, end, when in dates:
        _note_date(draft, when, updated=bool(UPDATED.search(line[place:start])))
        place = end
    return True


def _note_date(draft: Draft, when: date, *, updated: bool) -> None:
    if updated and not (draft.published and is_later(draft.published, when)):
        draft.updated = when
    elif not updated and draft.published is None:
        draft.published = when


def _take_titles(draft: Draft) -> None:
    """Take the headline and the standfirst off the top of the text."""
    if draft.headline is None and len(draft.texts) > 1 and _is_title(draft.texts[0]):
        _drop_kickers(draft)
        draft.headline = draft.texts.pop(0)
    if draft.headline is None or len(draft.texts) < 2:
        return
    text, after = draft.texts[:2]
    if _is_title(text) and len(text) >= SHORTEST_STANDFIRST and is_sentence(after):
        draft.standfirst = draft.texts.pop(0)


def _take_end(draft: Draft) -> None:
    """Take out the few words after the last sentence: initials, an agency, titles of others."""
    last = (n for n, text in enumerate(reversed(draft.texts)) if _closes(text) or tells(text))
    end = next(last, 0)
    if end <= MAX_END and not heads_letters(draft.headline):  # a letter ends with who wrote it
        for text in draft.texts[len(draft.texts) - end :]:
            draft.drop(text, "credit", "no sentence, after the last one")
        del draft.texts[len(draft.texts) - end :]


def _closes(text: str) -> bool:
    """Whether a text may be the last of a story: a sentence, an item, or long."""
    ends = is_sentence(text) or text[-1] in ":;" or bool(QUOTED.fullmatch(text))
    return ends or len(text) > LONGEST_HEADING or ITEM.match(text) is not None


def _is_title(text: str) -> bool:
    if len(text) > LONGEST_HEADLINE or ITEM.match(text) or STOP.search(TRAILING_DOTS.sub("", text)):
        return False
    return not is_sentence(text) or text.endswith(("?", "...", "…"))


def _drop_kickers(draft: Draft) -> None:
    """Take out short lines above the headline: a page's menu, or the name of a paper."""
    short = next((n for n, text in enumerate(draft.texts) if not _is_kicker(text)), 0)
    above = short > 1 or (short == 1 and bool(draft.published) and _is_masthead(draft.texts[0]))
    if above and short + 1 < len(draft.texts) and _is_title(draft.texts[short]):
        for text in draft.texts[:short]:
            draft.drop(text, "navigation", "short lines above the headline")
        del draft.texts[:short]


def _is_kicker(text: str) -> bool:
    return len(text.split()) <= KICKER_WORDS and _is_title(text)


def _is_masthead(text: str) -> bool:
    """Whether a text could be the name of a paper."""
    words = text.split()
    named = words[-1].casefold() in PAPER_WORDS
    return len(words) > 1 and named and all(word[0].isupper() for word in words)


def _blocks(texts: list[str]) -> tuple[Block, ...]:
    """Give each paragraph its kind."""
    pulled = _pulled(texts)
    kinds = [_kind(place, texts, pulled) for place in range(len(texts))]
    return tuple(
        Block(kind, BULLET.sub("", text) if kind == BlockKind.LIST_ITEM else text)
        for kind, text in zip(kinds, texts, strict=True)
    )


def _kind(place: int, texts: list[str], pulled: set[int]) -> BlockKind:
    text = texts[place]
    if ITEM.match(text):
        return BlockKind.LIST_ITEM
    if place in pulled:
        return BlockKind.PULL_QUOTE
    last = place + 1 == len(texts)
    if last or len(text) > LONGEST_HEADING or STOP.search(text) or QUOTED.fullmatch(text):
        return BlockKind.PARAGRAPH
    asks = text.endswith("?") and is_sentence(texts[place + 1])
    return BlockKind.HEADING if asks or not is_sentence(text) else BlockKind.PARAGRAPH


def _pulled(texts: list[str]) -> set[int]:
    """Give the places of the quotations that stand alone and whose words another paragraph has.

    Only paragraphs that share a quotation's first words are compared with it.
    """
    folded = [NOT_LETTERS.sub(" ", text).strip().casefold() for text in texts]
    alone = {n for n, text in enumerate(texts) if QUOTED.fullmatch(text)}
    begun: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for words in (folded[n].split() for n in sorted(alone)):
        alike = begun[_first_words(words, 0)]
        if len(words) >= FIRST_WORDS and len(alike) < MAX_ALIKE:
            alike.add(" ".join(words))
    found: set[str] = set()
    for text in dict.fromkeys(folded if begun else ()):
        words = text.split()
        starts = (begun.get(_first_words(words, start), ()) for start in range(len(words)))
        found.update(q for q in set(chain.from_iterable(starts)) if _holds(text, q))
    return {n for n in alone if folded[n] in found}


def _first_words(words: list[str], start: int) -> tuple[str, ...]:
    return tuple(words[start : start + FIRST_WORDS])


def _holds(longer: str, words: str) -> bool:
    return f" {words} " in f" {longer} " and longer != words
