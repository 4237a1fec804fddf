"""Mail and web addresses, handles and hashtags."""

from __future__ import annotations

import re

from newsreader.lexicon.symbols import IN_ADDRESSES
from newsreader.speech.spoken.acronyms import is_sayable, spelled
from newsreader.speech.spoken.numbers import cardinal, digits
from newsreader.speech.spoken.patterns import just_before
from newsreader.speech.spoken.rewriting import DIGITS, LETTERS, OTHER, Context, Rule

_SURE = (
    "com|org|net|edu|gov|mil|int|info|biz|uk|us|ie|eu|fr|de|es|nl|ch|au|nz|ca|za|scot|wales|cymru|"
    "london|tv|fm|io|ai|co|app|dev|charity|police|nhs|jp|cn|ru|br|se|dk|fi|pl|pt|gr|cz|il|ly|xyz"
)
# These are English words too: they need a "www" or a path to be an address.
_UNSURE = "at|in|it|be|no|me|is|so|to|news|radio|live|online|shop|store|blog|media|club|site|gl"
_NAME = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,63}\.){1,9}"
_HOST = rf"{_NAME}(?:{_SURE}|{_SURE.upper()})"
_LONG_HOST = rf"(?:(?:(?<=://)|www\.){_NAME}[a-z]{{2,}}|{_NAME}(?:{_UNSURE})(?=/\w))"
_PIECE = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+|.")
# Endings that are a country's two letters are spelled; "co" and "me" are said.
_COUNTRY = re.compile(r"(?<=\.)(?!co|me|to)[a-z]{2}(?=/|\Z)")
_SPELLED_PARTS = frozenset({"bbc", "uk", "itv", "nhs", "www", "us", "eu", "tv", "fm", "io", "ai"})


def _part(piece: str) -> str:
    if piece.isdecimal() and piece.isascii():
        short = len(piece) < 3 or (piece.endswith("000") and len(piece) < 7)
        return cardinal(int(piece)) if short and piece[0] != "0" else digits(piece)
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
    """An address; one that is the whole text, and not part of a sentence, is read in full."""
    written, scheme = match["address"].rstrip("/"), match.groupdict().get("scheme")
    if scheme and not re.search(r"\s", match.string.strip()):
        return f"{spelled(scheme.upper())} colon slash slash {address(written)}"
    return address(written)


def _handle(match: re.Match[str], _: Context) -> str:
    return f"{_gap(match)}at {address(match[1])}"


def _hashtag(match: re.Match[str], _: Context) -> str:
    return f"{_gap(match)}hashtag {address(match[1])}"


def _gap(match: re.Match[str]) -> str:
    """A space where the sign follows the end of a sentence without one."""
    before = just_before(match)
    return " " if before and before in ".,;:!?)" else ""


RULES: tuple[Rule, ...] = (
    Rule(
        "mail-address",
        LETTERS + DIGITS,
        rf"(?<![\w@])(?P<address>[A-Za-z0-9][A-Za-z0-9._%+&'-]{{0,63}}@{_NAME}[A-Za-z]{{2,}}(?:/[\w-]+)*)\b(?!@)",
        _address,
    ),
    Rule(
        "web-address",
        LETTERS + DIGITS,
        rf"(?<![\w@.-])(?:(?P<scheme>https?)://)?(?P<address>(?:{_HOST}|{_LONG_HOST})(?::\d+)?(?![\w@-])(?:/[\w./?=&%#~+-]*[\w/])?)",
        _address,
    ),
    Rule("handle", OTHER, r"(?<![\w@])@(\w[\w.]*\w|\w)", _handle),
    Rule("hashtag", OTHER, r"(?<![\w#&])\#([^\W\d]\w*|\d+[^\W\d]\w*)", _hashtag),
)
