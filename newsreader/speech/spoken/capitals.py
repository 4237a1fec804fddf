"""People's names in capitals, as courts and programmes print them."""

from __future__ import annotations

import re

from newsreader.lexicon.acronyms import COURTESIES, SAID, SHOUTED, SPELLED
from newsreader.lexicon.given_names import EITHER, FEMALE, MALE
from newsreader.speech.spoken.patterns import compiled

_BEFORE = r"(?:[A-Z][A-Z'’-]*\.?\s){1,3}\Z"
_AFTER = r"(?:\s[A-Z][A-Z'’-]*\b(?!\.?[a-z\d])){1,3}"
_FIRST_AFTER = r",\s([A-Z][a-z]+)\b"
_VOWEL = r"[AEIOUY]"
_WINDOW = 48
_FAMILY_PREFIX = r"\b(?:O['’]|M(?:a?c)?)\Z"


def is_name(match: re.Match[str], letters: str, acronyms: frozenset[str]) -> bool:
    """Whether capitals are a person's name: a given one, or a word beside a given one.

    A name of two or three letters, which may be an acronym, needs another word in capitals beside
    it that is none: "IAN FLYNN", "AL MOORE"; "TIM", by itself, is spelled.
    """
    given = _is_given(letters)
    if letters in SAID or letters in acronyms or (letters in SPELLED and not given):
        return False
    text, start, end = match.string, match.start(), match.end("letters")
    before = compiled(_BEFORE).search(text, max(0, start - _WINDOW), start)
    after = compiled(_AFTER).match(text, end, end + _WINDOW)
    if given:
        if len(letters) > 3:
            return True
        company = (_last(before), _first(after))
        return any(_is_company(word, acronyms) for word in company)
    if compiled(_FAMILY_PREFIX).search(text, max(0, start - 4), start):
        return True
    if not compiled(_VOWEL).search(letters) or len(letters) < 3:
        return False
    return _is_named(text, end, before, after, acronyms)


def _is_named(
    text: str,
    end: int,
    before: re.Match[str] | None,
    after: re.Match[str] | None,
    acronyms: frozenset[str],
) -> bool:
    """Whether a given name or a courtesy stands beside a word in capitals."""
    words = re.findall(r"[A-Z]+", (before[0] if before else "") + (after[0] if after else ""))
    if any(_is_given(word) and word not in acronyms for word in words):
        return True
    if _last(before) in COURTESIES:
        return True
    first = compiled(_FIRST_AFTER).match(text, end, end + _WINDOW)  # "FLYNN, Ian"
    return bool(first and _is_given(first[1].upper()))


def _is_given(word: str) -> bool:
    name = word.lower()
    return name in FEMALE or name in MALE or name in EITHER


def _is_acronym(word: str, acronyms: frozenset[str]) -> bool:
    return word in SPELLED or word in SAID or word in acronyms


def _is_company(word: str, acronyms: frozenset[str]) -> bool:
    return (
        len(word) > 2
        and bool(compiled(_VOWEL).search(word))
        and not _is_acronym(word, acronyms)
        and (word not in SHOUTED or _is_given(word))
    )


def _last(before: re.Match[str] | None) -> str:
    return _letters(before[0].split()[-1]) if before else ""


def _first(after: re.Match[str] | None) -> str:
    return _letters(after[0].split()[0]) if after else ""


def _letters(word: str) -> str:
    """A word's capitals, without a possessive."""
    return re.sub("['’-]|['’]S\\b", "", word).strip(".")
