"""People's names in capitals, as courts and programmes print them."""

from __future__ import annotations

import re

from newsreader.lexicon.acronyms import COURTESIES, SAID, SHOUTED, SPELLED
from newsreader.lexicon.given_names import EITHER, FEMALE, MALE

_WINDOW = 48
_MOST_NAMES = 3
_VOWELS = frozenset("AEIOUY")


def is_name(match: re.Match[str], letters: str, acronyms: frozenset[str]) -> bool:
    """Whether capitals are a person's name: a given one, or a word beside a given one.

    A name of two or three letters, which may be an acronym, needs another word in capitals beside
    it that is none: "IAN FLYNN", "AL MOORE"; "TIM", by itself, is spelled.
    """
    given = _is_given(letters)
    if letters in SAID or letters in acronyms or (letters in SPELLED and not given):
        return False
    if given and len(letters) > 3:
        return True
    text, start, end = match.string, match.start(), match.end("letters")
    before = _run(reversed_words(text[max(0, start - _WINDOW) : start]))
    joined = text[end : end + 1] in (" ", "-")
    after = _run(text[end + 1 : end + _WINDOW].split() if joined else [])
    if given:
        return any(_is_company(word, acronyms) for word in before[:1] + after[:1])
    if (
        text[max(0, start - 2) : start] in _FAMILY_PREFIXES
        or text.endswith("R v ", 0, start)
        or (text[end : end + 3].strip() in _FAMILY_PREFIXES and letters not in SHOUTED)
    ):
        return True
    if len(letters) < 3 or not _VOWELS.intersection(letters):
        return False
    if any(_is_given(word) and word not in acronyms for word in before + after):
        return True
    return (before[:1] != [] and before[0] in COURTESIES) or _is_listed(text, end)


_FAMILY_PREFIXES = ("O'", "O’")


def reversed_words(text: str) -> list[str]:
    """The words before a word, the nearest first; none where no space parts them from it."""
    return text.split()[::-1] if text[-1:].isspace() else []


def _run(words: list[str]) -> list[str]:
    """The capitals of the words up to the first that is not in capitals, three at most."""
    run: list[str] = []
    for word in words[:_MOST_NAMES]:
        if not word[0].isalpha() or not word.rstrip(",.;:’'").isupper():
            break
        run.append(_letters(word))
    return run


def _letters(word: str) -> str:
    """A word's capitals, without a possessive and without marks."""
    word = word.rstrip(",.;:")
    word = word[:-2] if word.endswith(("'S", "’S")) else word
    return "".join(letter for letter in word if letter.isalpha())


def _is_listed(text: str, end: int) -> bool:
    """As in "FLYNN, Ian"."""
    if text[end : end + 2] != ", ":
        return False
    first = text[end + 2 : end + 20].split()[:1]
    return bool(first) and first[0].istitle() and _is_given(first[0].strip(".,;)"))


def _is_given(word: str) -> bool:
    name = word.lower()
    return name in FEMALE or name in MALE or name in EITHER


def _is_company(word: str, acronyms: frozenset[str]) -> bool:
    acronym = word in SPELLED or word in SAID or word in acronyms
    common = word in SHOUTED and not _is_given(word)
    return len(word) > 2 and not acronym and not common and bool(_VOWELS.intersection(word))
