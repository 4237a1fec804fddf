"""Mail and web addresses, handles and hashtags."""

from __future__ import annotations

import re

from newsreader.lexicon.symbols import IN_ADDRESSES
from newsreader.speech.spoken.acronyms import is_sayable, spelled
from newsreader.speech.spoken.numbers import cardinal, digits
from newsreader.speech.spoken.rewriting import DIGITS, LETTERS, OTHER, Context, Rule, rule

_ENDINGS = (
    "com|org|net|edu|gov|mil|int|info|biz|uk|us|ie|eu|fr|de|es|it|nl|be|ch|at|au|nz|ca|in|za|"
    "scot|wales|cymru|london|tv|fm|io|ai|co|me|app|dev|news|radio|live|online|shop|store|blog|"
    "charity|police|nhs|jp|cn|ru|br|se|no|dk|fi|pl|pt|gr|cz|il|ly|gl|be|club|site|xyz|media"
)
_HOST = rf"[A-Za-z0-9](?:[A-Za-z0-9-]*\.)+(?i:{_ENDINGS})"
_PIECE = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+|.")
# Endings that are a country's two letters are spelled; "co" and "me" are said.
_COUNTRY = re.compile(r"(?<=\.)(?!co|me|to)[a-z]{2}(?=/|\Z)")
_SPELLED_PARTS = frozenset({"bbc", "uk", "itv", "nhs", "www", "us", "eu", "tv", "fm", "io", "ai"})


def _part(piece: str) -> str:
    if piece.isdecimal() and piece.isascii():
        return cardinal(int(piece)) if len(piece) < 3 and piece[0] != "0" else digits(piece)
    if piece in IN_ADDRESSES:
        return IN_ADDRESSES[piece]
    capitals = piece.upper()
    if piece in _SPELLED_PARTS or (piece.isupper() and not is_sayable(piece) and len(piece) > 1):
        return spelled(capitals)
    vowels = re.search(r"[aeiouyAEIOUY]", piece)
    return piece if vowels or not piece.isascii() or len(piece) < 2 else spelled(capitals)


def address(written: str) -> str:
    """An address piece by piece, its marks named.

    >>> address("bbc.co.uk/news"), address("a.hale@example.org")
    ('B.B.C dot co dot U.K slash news', 'a dot hale at example dot org')
    """
    return " ".join(_part(piece) for piece in _PIECE.findall(_COUNTRY.sub(_capitals, written)))


def _capitals(match: re.Match[str]) -> str:
    return match[0].upper()


def _address(match: re.Match[str], _: Context) -> str:
    return address(match["address"].rstrip("/"))


def _handle(match: re.Match[str], _: Context) -> str:
    return f"at {address(match[1])}"


def _hashtag(match: re.Match[str], _: Context) -> str:
    return f"hashtag {address(match[1])}"


RULES: tuple[Rule, ...] = (
    rule(
        "mail-address",
        LETTERS + DIGITS,
        rf"(?<![\w@])(?P<address>[A-Za-z0-9][A-Za-z0-9._%+&'-]*@{_HOST})\b(?!@)",
        _address,
    ),
    rule(
        "web-address",
        LETTERS + DIGITS,
        rf"(?<![\w@.-])(?:https?://)?(?P<address>{_HOST}(?::\d+)?(?![\w@-])(?:/[\w./?=&%#~+-]*[\w/])?)",
        _address,
    ),
    rule("handle", OTHER, r"(?<![\w@])@(\w[\w.]*\w|\w)", _handle),
    rule("hashtag", OTHER, r"(?<![\w#&])\#([^\W\d]\w*|\d+[^\W\d]\w*)", _hashtag),
)
