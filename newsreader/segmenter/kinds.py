"""Whether quoted words were said by somebody, or are a title, a nickname or a scare quote."""

from __future__ import annotations

import re
from functools import cache

from newsreader.lexicon.quotation_marks import (
    LONG_TITLE_CUES,
    NAMING_CUES,
    SPEECH_VERBS,
    TITLE_CUES,
    TITLE_NOUNS,
    TITLE_SMALL_WORDS,
)
from newsreader.lexicon.speech_layouts import FIRST_PERSON
from newsreader.scripts import count_unspaced
from newsreader.segmenter.pairing import FAMILY, PADDING

WORD = re.compile(r"\w+(?:[’'.,\-‑]\w+)*")
FIRST_WORD = re.compile(r" (\w+)")
LAST_WORD = re.compile(r"([\w’'-]+)\W*$")
SENTENCE_BREAKS = ".,:;!?…-–—―"
REPORTED = re.compile(rf"(?:,\s+(?:[\w.’'-]+\s+){{0,3}}|\s+)(?:{'|'.join(sorted(SPEECH_VERBS))})\b")
END_MARKS = frozenset(".!?,…。！？，؟")
ARTICLES = frozenset({"A", "An", "The"})
BRACKETS = frozenset("()[]")
LOOK_BACK = 60
MIN_WORDS = 5


def is_speech(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]`, marks included, is speech rather than words that are named.

    Five words or more, or a capital with an end mark, are speech, unless they look like a title.

    >>> text = 'On "Face the Nation," he called it a "farce". "Not now," he said.'
    >>> [is_speech(text, text.index(w), text.index(w) + len(w))
    ...  for w in ('"Face the Nation,"', '"farce"', '"Not now,"')]
    [False, False, True]
    """
    inner = text[start:end].strip(PADDING)
    before = text[max(0, start - LOOK_BACK) : start].rstrip()
    after = text[end : end + LOOK_BACK]
    words = _count_words(inner)
    ended = inner if inner[-1:] in END_MARKS else inner + _end_outside(before, after)
    if not words or is_stage_direction(inner) or _is_named(inner, before, after):
        return False
    if inner[-1] == "," and words == 1 and _is_described(after):
        return False
    if looks_like_a_title(inner):
        return _is_spoken_title(ended, before, after)
    return words >= MIN_WORDS or _is_short_sentence(ended, before)


def _end_outside(before: str, after: str) -> str:
    """Find the end mark of a sentence that British papers set behind the closing mark."""
    if REPORTED.match(after) or (after[:1] == "," and _starts_anew(before)):
        return ","
    said = before[-1:] == ":" and last_word(before) in SPEECH_VERBS  # a sign "reads:"
    return "." if said and after[:1] == "." else ""


def _count_words(inner: str) -> int:
    """Count words; where a script sets no spaces between them, four letters are one."""
    return len(WORD.findall(inner)) + count_unspaced(inner) // 4


def is_stage_direction(inner: str) -> bool:
    """Whether words between marks are a transcript's remark in brackets, "(Laughter.)"."""
    return inner[:1] in BRACKETS and inner.rstrip(".")[-1:] in BRACKETS


def _is_named(inner: str, before: str, after: str) -> bool:
    """Whether a capital follows "called", or a word like "brochure" follows at once."""
    following = FIRST_WORD.match(after)
    if following and inner[-1] not in ".,!?" and following[1] in TITLE_NOUNS:
        return True
    if before.endswith(("stands for", "short for")):
        return True
    if not inner[0].isupper() or not before[-1:].isalpha():
        return False
    cue = last_word(before)
    return cue in TITLE_CUES or (cue in LONG_TITLE_CUES and len(WORD.findall(inner)) >= MIN_WORDS)


def looks_like_a_title(inner: str) -> bool:
    """Whether Every Word That Matters Has a Capital, and not all letters do."""
    words = WORD.findall(inner)
    large = [word for word in words if word.casefold() not in TITLE_SMALL_WORDS]
    return (
        len(words) > 1
        and len(large) > 0
        and all(word[0].isupper() or word[0].isdigit() for word in large)
        and (len(large) > 1 or words[0] in ARTICLES)
        and not inner.isupper()
    )


def _is_short_sentence(inner: str, before: str) -> bool:
    if inner[0] != inner[0].upper() or not inner[0].isalpha() or inner[-1] not in END_MARKS:
        return False
    if starts_a_sentence(before):
        return not _named_by(before)
    return inner[-1] in "!?" or last_word(before) in SPEECH_VERBS | NAMING_CUES


def _is_spoken_title(inner: str, before: str, after: str) -> bool:
    if last_word(before) == "told" and before[-1:].isalpha():
        return False  # a programme: told "Wake Up Wendle"
    if not starts_a_sentence(before) or _named_by(before):
        return last_word(before) in SPEECH_VERBS | NAMING_CUES and inner[-1] in ".,!?"
    if before[-1:] == ":" and looks_like_a_title(before):
        return False  # a headline in capitals
    return inner[-1] in ".!?," and not _is_described(after)


def _is_described(after: str) -> bool:
    """Whether what follows a title tells what it is: ", a film by", ", on the radio"."""
    if after.lstrip().startswith(("which ", "by ", "a ", "an ")):
        return not _says_so().match(after)
    described = after.lstrip().startswith(("whose ", "on ", "starring ", "directed ", "the "))
    return described and not _says_so().match(after)


@cache
def _says_so() -> re.Pattern[str]:
    """A sentence up to a reporting verb."""
    return re.compile(rf"[^.!?]*\b(?:{'|'.join(sorted(SPEECH_VERBS))})\b")


def is_personal(text: str) -> bool:
    """Whether a text says "I", "we" or "our", as somebody who speaks or writes does."""
    words = WORD.findall(text.replace("’", "'"))
    return any(word in FIRST_PERSON or word.lower() in FIRST_PERSON for word in words)


def starts_a_sentence(before: str) -> bool:
    """Whether what follows a stretch of text may begin a sentence, of speech at least."""
    before = before.rstrip()
    return not before or before[-1] in SENTENCE_BREAKS or before[-1] in FAMILY


def _starts_anew(before: str) -> bool:
    return not before or before[-1] in ".:!?…" or before[-1] in FAMILY


def _named_by(before: str) -> bool:
    """Whether a word just before says that a name follows: "his memoir, ..."."""
    return before[-1:] not in ".!?…" and last_word(before) in TITLE_NOUNS | TITLE_CUES


def last_word(before: str) -> str:
    """Find the word nearest to the end of a text, in small letters, or ""."""
    found = LAST_WORD.search(before)
    return found[1].casefold() if found else ""
