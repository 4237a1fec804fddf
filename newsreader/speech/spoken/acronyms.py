"""Capitals: spelled letter by letter, said as a word, or only shouted."""

from __future__ import annotations

import re
from functools import lru_cache

from newsreader.lexicon.acronyms import (
    CODAS,
    LETTERED,
    MIXED,
    MIXED_SPELLED,
    ONSETS,
    SAID,
    SAID_AFTER,
    SHOUTED,
    SPELLED,
    SPELLED_BEFORE,
)
from newsreader.speech.spoken.capitals import is_name
from newsreader.speech.spoken.patterns import word_after, word_before
from newsreader.speech.spoken.rewriting import CAPITALS, LETTERS, Context, Rule, initials

_SYLLABLES = re.compile(r"([^AEIOUY]*)([AEIOUY]+)")
_BEFORE_VOWELS = re.compile(r"R(?=[AEFHILMNORSX])")
# Capitals that say nothing of what stands beside them.
_UNSHOUTED = SPELLED | {"A", "I", "OK", "AM", "DR", "MR", "MRS", "MS", "ST", "VS", "JAN", "DEC"}


def spelled(letters: str) -> str:
    """Letters to be named one by one, as engines take them: dotted, no dot at the end.

    A lone A would be read as the article, so it is written as it sounds. An R stands apart from a
    letter that begins with a vowel, which would else take it over ("are ess", not "a ress").

    >>> spelled("CPS"), spelled("RSPCA"), spelled("M"), spelled("A")
    ('C.P.S', 'R S.P.C.A', 'M', 'eh')
    """
    groups = _BEFORE_VOWELS.sub("R ", letters).split(" ")
    return " ".join("eh" if group == "A" else ".".join(group) for group in groups)


@lru_cache(maxsize=1 << 12)
def is_sayable(letters: str) -> bool:
    """Whether capitals make an English-looking word of four letters or more.

    >>> [is_sayable(word) for word in ("POLIT", "NAPAC", "RSPCA", "IAEA", "CBI")]
    [True, True, False, False, False]
    """
    parts = _SYLLABLES.findall(letters)
    if len(letters) < 4 or not parts:
        return False
    if len(letters) > 6 and len(parts) > 1:
        return True  # nobody spells so many
    start, end = parts[0][0], letters[sum(len(c) + len(v) for c, v in parts) :]
    between = [consonants for consonants, _ in parts[1:]]
    return (
        (len(start) < 2 or start in ONSETS)
        and (len(end) < 2 or end in CODAS)
        and all(_may_stand_between(cluster) for cluster in between)
        and all(len(vowels) < 3 for _, vowels in parts)
        and len(parts[0][1]) < (3 if start else 2)
    )


def _may_stand_between(cluster: str) -> bool:
    """Whether consonants can be shared out between two syllables."""
    return any(
        (cut < 2 or cluster[:cut] in CODAS) and (len(cluster) - cut < 2 or cluster[cut:] in ONSETS)
        for cut in range(len(cluster) + 1)
    )


def said(letters: str) -> str:
    """How an acronym sounds: a known word, known letters, or judged by its looks."""
    if letters in SAID:
        return SAID[letters]
    if letters in SPELLED or not is_sayable(letters):
        return spelled(letters)
    return letters.capitalize()


def _is_shouted(match: re.Match[str], letters: str, context: Context) -> bool:
    """Whether capitals are there for weight: an English word, or one among other capitals."""
    if letters in SAID or letters in context.acronyms:
        return False
    around = _capitals_around(match)
    if letters in SHOUTED:
        return letters not in SPELLED or around
    return around and len(letters) > 3 and letters not in SPELLED and letters not in SAID


def _capitals_around(match: re.Match[str]) -> bool:
    """Whether a word of the sentence nearby is itself an English word in capitals."""
    text = match.string
    before = text[max(0, match.start() - 32) : match.start()].split()[-2:]
    after = text[match.end() : match.end() + 32].split()[:2]
    words = (re.split(r"['’]", word.strip("\"'“”‘’.,:;!?()"))[0] for word in before + after)
    return any(word in SHOUTED and word not in _UNSHOUTED for word in words)


_ENDINGS = {"s": ".'s", "'s": ".'s", "’s": ".'s", "s'": ".'s", "s’": ".'s", "": ""}


def _capitals(match: re.Match[str], context: Context) -> str | None:
    letters, ending = match["letters"], (match["ending"] or "").lower()
    if letters in SPELLED_BEFORE and word_after(match) in SPELLED_BEFORE[letters]:
        return spelled(letters)
    if letters not in SHOUTED and is_name(match, letters, context.acronyms):
        return letters.capitalize() + ending
    if _is_shouted(match, letters, context):
        return (letters.lower() if letters in SHOUTED else letters.capitalize()) + ending
    before, sound = SAID_AFTER.get(letters, ("", ""))
    if not before or word_before(match).lower() != before:
        if ending == "s" and not context.american and f"{letters}S" in SAID:
            return SAID[f"{letters}S"]
        sound = said(letters)
    return _ended(sound, ending)


def _ended(sound: str, ending: str) -> str:
    """Letters and their plural or possessive: "M.P.'s"; words take it as it is written."""
    if "." not in sound or sound.endswith("eh"):
        return sound + ("'s" if ending and sound.endswith("eh") else ending)
    return sound + _ENDINGS[ending]


def _double(match: re.Match[str], _: Context) -> str:
    """As in "A&E": the letters with a word between them, held together so that A is a letter."""
    first, second = match[1], match[2]
    ending = "'s" if match[3] else ""
    return f"{_joined(first)}-and-{_joined(second)}{ending}"


def _joined(letters: str) -> str:
    return ".".join(letters)


def _dotted(match: re.Match[str], _: Context) -> str:
    """Dotted letters, already as engines take them; a plural "s" is no letter of theirs."""
    letters = match[1].replace(".", "").upper()
    if match[2]:
        return _ended(spelled(letters), "s")
    return spelled(letters) + "." * match[0].endswith(".")


def _mixed(match: re.Match[str], _: Context) -> str | None:
    word, ending = match[1], (match[2] or "").lower()
    if word in MIXED_SPELLED:
        return _ended(spelled(word.upper()), ending)
    if family := _SCOTS.fullmatch(word):
        return family[1] + family[2].capitalize() + ending
    return MIXED[word] + ending if word in MIXED else None


_SCOTS = re.compile(r"(Ma?c)([A-Z]{3,})")


def _lettered(match: re.Match[str], _: Context) -> str:
    """As in "Class A drugs": the letter would be read as the article."""
    return f"{match[1]}{match[2]}A-"


_LETTERED = "|".join(sorted(LETTERED))
RULES: tuple[Rule, ...] = (
    Rule(
        "letter-a",
        initials(LETTERED),
        rf"\b((?i:{_LETTERED}))(\s)A\s(?=[a-z])",
        _lettered,
    ),
    Rule("mixed-letters", LETTERS, r"\b([A-Za-z]+[A-Za-rt-z])(['’]?s|['’]S)?\b", _mixed),
    Rule(
        "dotted-letters",
        LETTERS,
        r"\b([A-Za-z](?:\.[A-Za-z])+)(?:(\.?['’]?s)(?!\w)|\.?)(?!\w|['’]\w|@|\.\w)(?<![a-z]\.[a-z])",
        _dotted,
    ),
    Rule("letters-and", CAPITALS, r"\b([A-Z]{1,3})\s?&\s?([A-Z]{1,3})(s|['’]s)?\b", _double),
    Rule(
        "capitals",
        CAPITALS,
        r"\b(?P<letters>[A-Z]{2,})(?P<ending>s['’](?!\w)|['’]?s|['’]S)?(?![^\W_]|&\w)(?!\.[A-Za-z]\b)",
        _capitals,
    ),
)
