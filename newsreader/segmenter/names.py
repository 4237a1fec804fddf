"""Capitalised runs of words, taken apart: titles before, the name itself, letters after."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from newsreader.lexicon.given_names import EITHER, FEMALE, MALE
from newsreader.lexicon.organisations import COUNTRIES, NATIONS, ORDINARY, ORGANISATION, PLACE
from newsreader.lexicon.quotation_marks import TITLE_SMALL_WORDS
from newsreader.lexicon.reporting import (
    ABROAD,
    CONJUNCTIONS,
    CUTS,
    DETERMINERS,
    FINITE,
    PREPOSITIONS,
    SAID,
)
from newsreader.lexicon.titles import (
    BODIES,
    GROUPS,
    HONORIFICS,
    PARTICLES,
    POST_NOMINALS,
    RANKS,
    ROLE_MODIFIERS,
    ROLES,
)
from newsreader.segmenter.frames import Frame, Token

GIVEN = FEMALE | MALE | EITHER
TITLES = ROLES | frozenset(HONORIFICS) | frozenset(RANKS)
# Bodies that are of or for something: "Ministry of Works", "Institute for Wells".
SEATS = frozenset(
    {"ministry", "department", "office", "embassy", "university", "institute", "bank", "church"}
    | {"house", "council", "association", "federation", "society", "academy", "centre", "center"}
    | {"board", "court", "chamber", "committee", "commission", "organisation", "organization"}
    | {"foundation", "school", "college", "museum", "union", "league", "trust", "campaign"}
    | {"confederation", "agency", "authority", "bureau", "coalition", "alliance", "party"}
)
TRADE_ENDINGS = ("warden", "keeper", "maker", "worker", "owner", "holder", "driver", "fighter")
MANNERS = ("ous", "ful", "less", "ed")
OFFICES_ABROAD = (
    *("meister", "chef", "minister", "sprecher", "prasident", "leiter", "fuhrer", "anwalt"),
    *("kanzler", "erin", "chefin", "prasidentin", "anwaltin"),
)
WOMEN_ABROAD = ("meisterin", "chefin", "sprecherin", "ministerin", "prasidentin", "kanzlerin")
LINKS = frozenset({"of", "for", "&", "the", "and", "on"})
MAX_NAME_WORDS = 5
# What may stay small in a headline that has capitals throughout.
LESSER = TITLE_SMALL_WORDS | PREPOSITIONS | DETERMINERS | CONJUNCTIONS | FINITE | CUTS
PLAIN = frozenset({"mr", "mrs", "ms", "miss"})
CALLED = GIVEN | PLAIN
ADDRESSED = frozenset({"speaker", "president", "chairman", "mayor", "justice", "recorder"})


class NameKind(StrEnum):
    """What a capitalised run names, as far as its own words tell."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    ROLE = "role"
    UNKNOWN = "unknown"


class Name(NamedTuple):
    """A capitalised run: tokens `first` to before `last`, of which `words` are the name.

    `titles` are the words before the name (lower case, ranks written out), `start` the token at
    which the name proper begins.
    """

    first: int
    last: int
    start: int
    words: tuple[str, ...]
    titles: tuple[str, ...]
    kind: NameKind
    opens: bool = False

    @property
    def key(self) -> str:
        """The last word, in lower case: a person's surname."""
        return plain(self.words[-1]) if self.words else ""


def plain(word: str) -> str:
    """A word in lower case, without accents, and without dots at its end.

    >>> plain("Siân"), plain("Det.")
    ('sian', 'det')
    """
    if not word.isascii():
        word = unicodedata.normalize("NFKD", word.replace("’", "'"))
        word = "".join(c for c in word if not unicodedata.combining(c))
    return word.lower().rstrip(".")


def names_in(frame: Frame) -> Iterator[Name]:
    """Every capitalised run of a frame, taken apart; runs of ordinary words are left out."""
    if _is_headline(frame):
        return
    openings = {first for first, _ in frame.sentences}
    at, size = 0, len(frame.tokens)
    while at < size:
        last = _run_end(frame.tokens, at)
        if last > at:
            name = _name(frame.tokens, at, last, at in openings)
            if name is not None:
                yield name
            at = last
        else:
            at += 1


def _is_headline(frame: Frame) -> bool:
    """Whether a block is set in title case, so that capitals tell nothing."""
    words = [token for token in frame.tokens if token.kind == "word"]
    small = [token.lower for token in words if not token.capital]
    speeches = any(token.quote >= 0 for token in frame.tokens)
    if speeches or len(words) <= MAX_NAME_WORDS or len(small) * 4 >= len(words):
        return False
    return all(word in LESSER for word in small)


def _starts_name(token: Token) -> bool:
    return token.kind in ("word", "abbr") and token.capital


def _run_end(tokens: Sequence[Token], at: int) -> int:
    """After the last token of the run that begins at `at`; `at` itself where none does."""
    if not _starts_name(tokens[at]):
        return at
    last = at + 1
    while last < len(tokens):
        step = _joins(tokens, last)
        if not step:
            break
        last += step
    return last


def _joins(tokens: Sequence[Token], at: int) -> int:
    """How many tokens at `at` belong to the run before it."""
    if _starts_name(tokens[at]):
        return 1
    before = plain(tokens[at - 1].text)
    if tokens[at].lower in ("of", "for") and before in SEATS:
        return 2 if at + 1 < len(tokens) and _starts_name(tokens[at + 1]) else 0
    called = at > 1 and plain(tokens[at - 2].text) in CALLED  # "Jo Boxer of Wendle"
    if tokens[at].lower == "of" and before in ROLES and not called:
        after = at + 2 if tokens[min(at + 1, len(tokens) - 1)].lower == "the" else at + 1
        return after + 1 - at if after < len(tokens) and _starts_name(tokens[after]) else 0
    if tokens[at].text in ("der", "den") and before not in PARTICLES:
        told = (token.lower for token in tokens[max(at - MAX_NAME_WORDS, 0) : at])
        if not ABROAD.isdisjoint(told):
            return 0  # "sagte Bell der Deutschen Presse-Agentur"
    particles = 0
    while at + particles < len(tokens) and tokens[at + particles].text in PARTICLES:
        particles += 1
    follows = at + particles < len(tokens) and _starts_name(tokens[at + particles])
    return particles + 1 if particles and follows else 0


def _name(tokens: Sequence[Token], first: int, last: int, opens: bool) -> Name | None:
    begin = first
    while begin < last and _is_ordinary(tokens, begin, last, opens and begin == first):
        begin += 1
    if begin == last:
        return None
    words = [plain(token.text) for token in tokens[begin:last]]
    end = _without_post_nominals(words)
    start = _after_titles(words, end)
    kind = _kind([token.text for token in tokens[begin : begin + end]], words[:end], start)
    initials = _initials(tokens[begin : begin + end])
    if kind is NameKind.ORGANISATION and initials:
        start, kind = initials, NameKind.PERSON
    if end == 1 and _is_called(tokens, begin, words[0]):
        start, kind = 0, NameKind.PERSON
    if kind is NameKind.PERSON or kind is NameKind.UNKNOWN:
        start = _after_nations(words, start, end)
    if kind is NameKind.PERSON or kind is NameKind.UNKNOWN:
        start = _after_office_abroad(words, start, end)
    else:
        start = 0
    proper = tuple(token.text for token in tokens[begin + start : begin + end])
    titles = tuple(expand(words[:start])) if start and kind is NameKind.PERSON else ()
    return Name(begin, last, begin + start, proper, titles, kind, opens and begin == first)


def _initials(tokens: Sequence[Token]) -> int:
    """Where a surname's initials begin, behind an office: "District Collector K. Bell"."""
    at = len(tokens) - 1
    while at > 1 and len(tokens[at - 1].text) == 2 and tokens[at - 1].kind == "abbr":
        at -= 1
    before = plain(tokens[at - 1].text)
    return at if 0 < at < len(tokens) - 1 and before not in GIVEN else 0


def _is_ordinary(tokens: Sequence[Token], at: int, last: int, opens: bool) -> bool:
    word = plain(tokens[at].text)
    if word.endswith("-year-old"):
        return True
    if opens and at + 1 < last and word not in GIVEN and _opens_clause(tokens[at : at + 2]):
        return True
    said = word in ("said", "says") and at + 1 < last
    if opens and said and plain(tokens[at + 1].text) in PLAIN:
        return True  # "Said Mr Bell"
    if opens and at + 1 < last and word in GROUPS and plain(tokens[at + 1].text) in GIVEN:
        return True  # "Neighbours Tom and Jo Bell"
    if opens and word in ("former", "retired", "veteran"):
        return True  # "Former Villa defender Jo Bell"
    if not (word in ORDINARY or (opens and word in PREPOSITIONS)) or tokens[at].kind == "abbr":
        return False
    if word in ROLE_MODIFIERS - LINKS and at + 1 < last and plain(tokens[at + 1].text) in TITLES:
        return False
    return not (word in GIVEN and at + 1 < last) or (opens and word in ("will", "may"))


def _is_called(tokens: Sequence[Token], at: int, word: str) -> bool:
    """Whether a given name that is also a word, "Bill" or "Dean", stands as a name."""
    alone = not at or tokens[at - 1].lower not in DETERMINERS
    return alone and word in GIVEN and word in TITLES | ORGANISATION | BODIES


def _opens_clause(tokens: Sequence[Token]) -> bool:
    """Whether a word has its capital only from opening a sentence: "Debating Bell", "Said Bell"."""
    verb, name = (plain(token.text) for token in tokens)
    if verb.endswith(MANNERS) and name in GIVEN:
        return True  # "Furious Jo Bell"
    if verb.endswith(TRADE_ENDINGS) and name in GIVEN:
        return True  # "Churchwarden Jo Bell"
    return (verb in SAID or verb.endswith("ing")) and name not in ORGANISATION | BODIES


def _without_post_nominals(words: Sequence[str]) -> int:
    end = len(words)
    while end > 1 and words[end - 1] in POST_NOMINALS:
        end -= 1
    return end


def _is_title(words: Sequence[str], at: int) -> bool:
    parts = words[at].split("-")
    if at == len(words) - 1 and at and words[at - 1] in PLAIN and words[at] not in ADDRESSED:
        return False  # "Mr Alderman"
    if at == 0 and len(words) == 2 and words[0] in GIVEN and words[1] not in GIVEN:
        return False  # "Dean Bell"
    if words[at] not in TITLES and not (len(parts) > 1 and ROLES & {parts[0], parts[-1]}):
        return False
    if (at and words[at] in PARTICLES) or (at == len(words) - 1 and at and len(words[at - 1]) == 1):
        return False
    if at + 1 < len(words) and words[at + 1] in GIVEN:
        return True
    return not (at and words[at - 1] in GIVEN and words[at - 1] not in TITLES)


def _after_titles(words: Sequence[str], end: int) -> int:
    """Where the name begins after the last title; 0 where there is none, `end` if only titles."""
    for at in range(end - 1, -1, -1):
        if _is_title(words, at):
            return _after_office(words, at + 1, end)
    return 0


def _after_office(words: Sequence[str], at: int, end: int) -> int:
    """Past what a title is of: "Secretary of State Jo Bell"."""
    if at >= end or words[at] != "of":
        return at
    at += 2 if words[at + 1] != "the" else 3
    return next((i for i in range(at, end) if words[i] in GIVEN), min(at, end))


def _after_nations(words: Sequence[str], start: int, end: int) -> int:
    """Past the nationality or party that stands before a name: "Conservative Jo Bell"."""
    while end - start > 2 and words[start] in NATIONS and words[start] not in GIVEN:
        start += 1
    return start


def _after_office_abroad(words: Sequence[str], start: int, end: int) -> int:
    """Past a German office before a name: "Bürgermeisterin Anna Keller"."""
    office = end - start > 2 and words[start] not in GIVEN
    office = office and (words[start + 1] in GIVEN or words[start].endswith(WOMEN_ABROAD))
    return start + 1 if office and words[start].endswith(OFFICES_ABROAD) else start


def expand(words: Sequence[str]) -> Iterator[str]:
    """Title words with short ranks written out, one word at a time.

    >>> list(expand(["dci"]))
    ['detective', 'chief', 'inspector']
    """
    for word in words:
        yield from RANKS.get(word, word).split()


def _kind(texts: Sequence[str], words: Sequence[str], start: int) -> NameKind:
    name = words[start:]
    if not name:
        return NameKind.ROLE
    shouted = len(name) > 1 and all(map(_is_acronym, texts[start:])) and name[0] not in GIVEN
    if len(name) > MAX_NAME_WORDS or shouted:
        return NameKind.ORGANISATION
    if _is_organisation(texts[start:], name):
        return NameKind.ORGANISATION
    if all(word in NATIONS or word in PLACE for word in name) and not (start and len(name) == 1):
        return NameKind.PLACE if not (name[0] in GIVEN and len(name) > 1) else NameKind.PERSON
    if start:
        return NameKind.PERSON
    if len(name) > 1 and name[0] in GIVEN:
        return NameKind.PERSON
    if len(name) == 2 and name[1] in COUNTRIES:
        return NameKind.ORGANISATION  # Natural England
    if len(name) > 1 and (name[-1] in PLACE or name[0] in PLACE):
        return NameKind.PLACE
    return NameKind.UNKNOWN


def _is_organisation(texts: Sequence[str], name: Sequence[str]) -> bool:
    if len(name) == 1:
        return _is_acronym(texts[0]) or name[0] in ORGANISATION or name[0] in BODIES
    cues = name[1:] if name[0] in GIVEN and len(name) == 2 else name
    if name[0] in GIVEN and len(name) == 2 and name[1] not in BODIES | GROUPS:
        return False
    if texts[-1] in ("UK", "GB", "NI", "US", "USA", "EU"):
        return True
    return any(w in ORGANISATION or w in BODIES or w in GROUPS for w in cues) or (
        _is_acronym(texts[-1]) and len(texts[-1]) > 2 and not all(map(_is_acronym, texts))
    )


def _is_acronym(text: str) -> bool:
    letters = text.replace(".", "").replace("&", "")
    return len(letters) > 1 and letters.isupper()
