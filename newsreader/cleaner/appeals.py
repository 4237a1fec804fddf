"""Lines in which the house turns to its readers: to listen, join, follow, write in.

No single sign is enough. A line is an appeal when what it says (it addresses the reader, speaks of
itself, names the site and the means to reach it) and how it stands apart from the story's
paragraphs (in emphasis, in a box of its own, between rules) come together.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache
from itertools import islice

from newsreader.cleaner.cues import HOUSE
from newsreader.cleaner.headlines import key
from newsreader.cleaner.outline import Line
from newsreader.cleaner.prose import is_prose
from newsreader.cleaner.sieve import ITEMS, Setting, Sieve, is_link, size
from newsreader.lexicon.appeals import APPEAL_VERBS, MEDIA_WORDS
from newsreader.lexicon.furniture import PLUG_WORDS

# So many signs make an appeal; of the words of the trade no more than these count.
SIGNS, MOST_WORDS = 4, 3
LONGEST = 500
# A quotation of so many words is somebody's speech, and news.
SPOKEN = 5
QUOTATION = re.compile(r"[\"“„«](?P<said>[^\"”“»]*)[\"”“»]|(?<!\w)[‘'](?P<told>[^‘’']*)[’'](?!\w)")
SENTENCE = re.compile(r"(?:^|[.!?:–—-]\s+)(?P<word>[A-Z][a-z]+(?:['’]t)?)(?: (?P<next>\w+))?")
READER = re.compile(r"\b(?:you|your|yourself|you['’](?:re|ve|ll|d))\b", re.IGNORECASE)
OWN_TEXT = re.compile(
    r"\bthis (?:article|column|conversation|essay|interview|piece|post|report|series|story)\b"
)
# A name has so many letters at the least, and so many words at the most.
SHORTEST_NAME, MOST_NAME = 3, 4
NAME_WORD = re.compile(r"[\w&’'.-]*[A-Z\d][\w&’'.-]*")
# What this share of a story's paragraphs shows says nothing, what no more than that one does says
# something more; in a story of which so much is in emphasis, emphasis says nothing.
USUAL, RARE, STORY_SLANTED = 0.15, 0.04, 0.3
US, YOU, SITE, OTHER = "speaks of us", "speaks to you", "names the site", "in another voice"
SLANT, BOX, LAST = "in emphasis", "in a box", "at the end"
NOTHING: frozenset[str] = frozenset()
DECORATED = re.compile(r"[\u2600-\u27bf\U0001f300-\U0001faff]|[*=~]{2,}")
# A line that begins with a few words and a question mark asks its reader.
ASKS = re.compile(r"\W{0,3}[A-Z][^.!?“\"]{2,40}\?\s")
# An appeal to the public is news.
PUBLIC = re.compile(
    r"\b(?:police|officers|crimestoppers|helpline|witness\w*|information|affected)\b|\d{3} ?\d{3}",
    re.IGNORECASE,
)
# What stands in these is told in another setting than paragraphs are, and in no box beside them.
TOLD, NEAR = frozenset(["li", "dd", "td", "tr"]), 2
# A card: a small box beside the story's paragraphs, with a link to press.
CARD_LINES, CARD_CHARACTERS = 6, 500
CARD_PROSE = {"link": 1, "button": 3}


@dataclass(frozen=True, slots=True)
class Manner:
    """How a story is written, against which lines stand apart: `last` is its last paragraph.

    `usual` are the signs that many of its paragraphs show, `rare` those that next to none do.
    """

    first: int
    last: int
    written: frozenset[Setting]
    ruled: frozenset[int]
    usual: frozenset[str]
    rare: frozenset[str]


def appeals(sieve: Sieve) -> None:
    """Remove the lines that turn to the reader."""
    manner = _manner(sieve)
    names = _names(sieve)
    for n, line in sieve.kept():
        apart = _apart(sieve, n, line, manner)
        ends = [LAST] if n >= manner.last else []
        if not (apart or ends) or len(line.text) > LONGEST or sieve.is_told(n):
            continue
        plain = not ends and not {SLANT, BOX}.intersection(apart)
        said, trade = _said(line, names, manner.usual if plain else NOTHING)
        if len(said) > 1 and manner.rare.issuperset(said):
            said.append(OTHER)
        signs = [*said, *trade, *apart, *ends]
        least = SIGNS if apart and n > manner.first else SIGNS + 1
        few = len(apart) + len(ends) < 2 and len(trade) < MOST_WORDS
        weak = few or YOU in manner.usual or PUBLIC.search(line.text)
        sure = trade or SLANT in apart or OTHER in said
        if said and not (weak and said == [YOU]) and len(signs) >= least and sure:
            sieve.verdicts[n] = ("appeal", f"an appeal: {', '.join(signs)}")


def _manner(sieve: Sieve) -> Manner:
    written = sieve.written()
    prose = [(n, line) for n, line in sieve.kept() if is_prose(line)]
    plain = [(n, line) for n, line in prose if not sieve.is_slanted(line)]
    told = [line.text for _, line in plain if not written or sieve.setting(line) in written]
    shown = Counter(sign for text in told for sign in _voice(QUOTATION.sub(" ", text)))
    usual = {sign for sign, times in shown.items() if times > max(1, USUAL * len(told))}
    if len(prose) - len(plain) > STORY_SLANTED * len(prose) or sieve.is_interview():
        usual.add(SLANT)
    return Manner(
        first=next((n for n, _ in sieve.kept()), 0),
        last=max((n for n, _ in plain), default=0),
        written=written,
        ruled=sieve.ruled(),
        usual=frozenset(usual),
        rare=frozenset(sign for sign in (SITE, US, YOU) if shown[sign] <= RARE * len(told)),
    )


def _said(line: Line, names: frozenset[str], usual: frozenset[str]) -> tuple[list[str], list[str]]:
    """Who speaks to whom in a line, and the words of the trade in it.

    There are none if it holds speech; what is usual is no sign.
    """
    spoken = [m["said"] or m["told"] or "" for m in QUOTATION.finditer(line.text)]
    if any(len(words.split()) >= SPOKEN for words in spoken):
        return [], []
    text, named = _without_names(line.text, names)
    voice = [sign for sign in _voice(text) if sign not in usual]
    signs = [SITE, *voice] if named else voice
    found = dict.fromkeys(m[0].casefold() for m in _trade().finditer(text))
    return signs, list(found)[:MOST_WORDS]


def _voice(text: str) -> list[str]:
    """Whether a text speaks of its house or itself, and whether it turns to its reader."""
    signs = [US] if HOUSE.search(text) or OWN_TEXT.search(text) else []
    turns = READER.search(text) or ASKS.match(text) or any(map(_calls, SENTENCE.finditer(text)))
    return [*signs, YOU] if turns else signs


def _calls(sentence: re.Match[str]) -> bool:
    """Whether a sentence begins with a request."""
    return sentence["word"].casefold() in APPEAL_VERBS


def _apart(sieve: Sieve, n: int, line: Line, manner: Manner) -> list[str]:
    """How a line stands apart from the story's paragraphs and its lists."""
    odd = SLANT not in manner.usual or n > manner.last
    signs = [SLANT] if odd and sieve.is_slanted(line) else []
    if n in manner.ruled:
        signs.append("beside a rule")
    if DECORATED.match(line.text):
        signs.append("decorated")
    names = {c.name for c in islice(sieve.around(line), NEAR)}
    odd = bool(manner.written) and sieve.setting(line) not in manner.written
    if odd and names.isdisjoint(TOLD):
        signs.append(BOX)
    return signs


def cards(sieve: Sieve) -> None:
    """Remove small boxes below the story's beginning that have a link or a button to press."""
    written = sieve.written()
    begun = next((n for n, line in sieve.kept() if sieve.setting(line) in written), None)
    for n, line in enumerate(sieve.lines):
        pressed = _pressed(sieve, n, line)
        box = sieve.box(line) if pressed and begun is not None and n > begun else None
        if box is None or len(box) > CARD_LINES or size(sieve, box) > CARD_CHARACTERS:
            continue
        held = [sieve.lines[m] for m in box]
        most = CARD_PROSE[pressed or ""]
        if sum(map(is_prose, held)) <= most and written.isdisjoint(map(sieve.setting, held)):
            for m in box:
                sieve.verdicts[m] = sieve.verdicts[m] or ("related", f"in a card with a {pressed}")


def _pressed(sieve: Sieve, n: int, line: Line) -> str | None:
    """Whether a line is a link or a button, no item of a list, and not there to pass news on."""
    names = [c.name for c in sieve.around(line)]
    shares = (sieve.verdicts[n] or ("",))[0] == "share"
    if shares or not ITEMS.isdisjoint(names):
        return None
    return "button" if "button" in names else "link" if is_link(line) else None


def _names(sieve: Sieve) -> frozenset[str]:
    """The keys of the names the site goes by."""
    keys = {key(name) for name in sieve.metadata.sites}
    return frozenset(
        name for name in keys | {k.removeprefix("the") for k in keys} if len(name) >= SHORTEST_NAME
    )


def _without_names(text: str, names: frozenset[str]) -> tuple[str, bool]:
    """A text without the site's names, and whether it had one."""
    words = list(NAME_WORD.finditer(text))
    for long in range(MOST_NAME, 0, -1):
        for run in (words[at : at + long] for at in range(len(words) - long + 1)):
            if "".join(key(word[0]) for word in run) in names:
                return f"{text[: run[0].start()]} {text[run[-1].end() :]}", True
    return text, False


@cache
def _trade() -> re.Pattern[str]:
    return re.compile("|".join(rf"\b{row}\b" for row in (*PLUG_WORDS, *MEDIA_WORDS)), re.IGNORECASE)
