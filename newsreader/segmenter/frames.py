"""A paragraph as the words around its speeches: each speech is folded into one token."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from newsreader.model import Block
from newsreader.segmenter.span import Span

NOT_QUOTE = -1
ENDS = frozenset(".?!…")
ABBREVIATIONS = (
    "Mr|Mrs|Ms|Mx|Dr|St|Sgt|Lt|Col|Gen|Maj|Capt|Cpl|Insp|Supt|Det|Ch|Con|Const|Prof|Rev|Revd|Hon|Sen"
    "|Rep|Gov|Pres|Sec|Cllr|Cmdr|Adm|Brig|Asst|Comm|Amb|Atty|Jr|Sr|Esq|Inc|Ltd|Corp|Co|No|vs|etc|approx"
    "|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass"
    "|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo"
)


@cache
def token_pattern() -> re.Pattern[str]:
    """Words with their inner marks, user names, initials and abbreviations, 's, signs.

    "He'd" is two words: who, and what they did.
    """
    return re.compile(
        rf"(?P<abbr>\b[RDI]-(?:(?:[A-Z]\.){{2,}}|[A-Z][a-z]+\.?)|(?:[A-Za-z]\.){{2,}}|\b(?:{ABBREVIATIONS})\.|\b[A-Z]\.(?=[\s\xa0]*[A-Z]))"
        r"|(?P<word>\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Ww]ho)(?=[’'](?:d|ll|ve|re|s)\b)"
        r"|(?<=[eoty])[’'](?:d|ll|ve|re)\b|(?:(?<=\b[Hh]e)|(?<=\b[Ss]he)|(?<=\b[Ii]t)|(?<=\bwho))[’']s\b"
        r"|\b[A-Za-z_]{3,}\d\w*"
        r"|[^\W\d_]+(?:[’'\-‑/&][^\W\d_]+)*?(?=[’'](?:s|S)\b)|[^\W\d_]+(?:[’'\-‑/&][^\W\d_]+)*)"
        r"|(?P<owner>[’'][sS]\b|(?<=[sS])[’'](?=\s))"
        r"|(?P<number>\d+(?:[,.:/\-]\d+)*[^\W\d_]*(?:-[^\W\d_]+)*)"
        r"|(?P<sign>--+|[^\w\s\"“”„«»‘’'`])"
    )


class Token(NamedTuple):
    """A word, number or sign of a block, or (where `quote` is not -1) a whole speech."""

    text: str
    start: int
    end: int
    kind: str
    lower: str
    quote: int = NOT_QUOTE

    @property
    def capital(self) -> bool:
        """Whether it is a word with a capital."""
        return self.text[:1].isupper()


class Frame(NamedTuple):
    """A block's tokens, and its sentences as (first, after last) token positions."""

    block: int
    text: str
    tokens: tuple[Token, ...]
    sentences: tuple[tuple[int, int], ...]

    def words(self, first: int, last: int) -> str:
        """The text from one token to before another."""
        return self.text[self.tokens[first].start : self.tokens[last - 1].end]


def frames_of(blocks: Sequence[Block], spans: Sequence[Span]) -> list[Frame]:
    """A frame for each block; speeches are numbered by their place in `spans`."""
    by_block: dict[int, list[int]] = {}
    for number, span in enumerate(spans):
        if span.speech:
            by_block.setdefault(span.block, []).append(number)
    return [
        frame_of(index, block.text, [(n, spans[n]) for n in by_block.get(index, ())])
        for index, block in enumerate(blocks)
    ]


@cache
def _nickname() -> re.Pattern[str]:
    """A name between given name and surname: Jo "Skip" Bell."""
    return re.compile(r"(?<=[^\W\d_]) [\"“‘'](?:[A-Z][\w-]*)(?: [A-Z][\w-]*)?[\"”’'] (?=[A-Z])")


def frame_of(block: int, text: str, speeches: Sequence[tuple[int, Span]]) -> Frame:
    """The tokens and sentences of one block.

    >>> frame = frame_of(0, "It rained. Jo O'Dea left.", [])
    >>> [frame.words(*sentence) for sentence in frame.sentences]
    ['It rained.', "Jo O'Dea left."]
    """
    tokens = tuple(_tokens(text, speeches))
    return Frame(block, text, tokens, tuple(_sentences(text, tokens)))


def _tokens(text: str, speeches: Sequence[tuple[int, Span]]) -> Iterator[Token]:
    at = 0
    for number, span in speeches:
        yield from _plain(text, at, span.start)
        quoted = text[span.start : span.end]
        yield Token(quoted, span.start, span.end, "quote", "", number)
        at = span.end
    yield from _plain(text, at, len(text))


def _plain(text: str, start: int, end: int) -> Iterator[Token]:
    nicknames = [match.span() for match in _nickname().finditer(text, start, end)]
    for match in token_pattern().finditer(text, start, end):
        if any(first <= match.start() < last for first, last in nicknames):
            continue
        word, lower = _word(match.group())
        yield Token(word, match.start(), match.end(), match.lastgroup or "", lower)


@lru_cache(maxsize=1 << 12)
def _word(text: str) -> tuple[str, str]:
    """A word and its lower form; the same strings for the same word, as a long text has many."""
    return text, text.lower().replace("’", "'")


def _sentences(text: str, tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    first = 0
    for at in range(1, len(tokens)):
        if _breaks(tokens, at) or "\n" in text[tokens[at - 1].end : tokens[at].start]:
            yield first, at
            first = at
    if first < len(tokens):
        yield first, len(tokens)


def _breaks(tokens: Sequence[Token], at: int) -> bool:
    """Whether a sentence ends before token `at`."""
    before, here = tokens[at - 1], tokens[at]
    if before.kind == "quote" and here.text != "―":
        if [token.lower for token in tokens[max(at - 4, 0) : at - 1]] == ["to", "the", "question"]:
            return False  # "To the question “Why?” Jo Bell said"
        opens = at == 1 or tokens[at - 2].text in ENDS or tokens[at - 2].kind == "quote"
        return _breaks_after_speech(before, here, opens)
    if before.text in ENDS:
        return here.capital or here.kind in ("quote", "number")
    return False


def ending(speech: str) -> str:
    """The last sign inside a speech's marks ("" where it is a letter or digit)."""
    inner = speech.rstrip("\"“”„«»‘’'` \t\xa0")
    last = inner[-1:]
    return "" if last.isalnum() else last


def _breaks_after_speech(speech: Token, here: Token, opens: bool) -> bool:
    """A question that opens its sentence may be followed by its speaker: "Why?" Jo said."""
    if here.kind == "sign" or (here.kind == "word" and not here.capital):
        return False
    last = ending(speech.text)
    return last == "." or (last in ENDS and (here.kind == "quote" or not opens))
