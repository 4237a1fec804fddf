"""Scripts whose words stand close: Chinese, Japanese and Korean.

Their ranges are compared, as to compile them as a class takes a regular expression milliseconds.
"""

from __future__ import annotations

FIRST = "\u3040"


def is_unspaced(letter: str) -> bool:
    """Whether a letter is one of kana or Han, between whose words there are no spaces.

    >>> is_unspaced("港"), is_unspaced("항"), is_unspaced("h")
    (True, False, False)
    """
    return "\u3040" <= letter <= "\u30ff" or "\u3400" <= letter <= "\u9fff"


def is_dense(letter: str) -> bool:
    """Whether a letter is one of kana, Han or Hangul: a syllable or more each.

    >>> is_dense("港"), is_dense("항"), is_dense("h")
    (True, True, False)
    """
    return is_unspaced(letter) or "\uac00" <= letter <= "\ud7af"


def count_unspaced(text: str) -> int:
    """How many letters of a text are of kana or Han."""
    return sum(map(is_unspaced, text)) if max(text, default="") >= FIRST else 0


def has_dense(text: str) -> bool:
    """Whether a text has a letter of kana, Han or Hangul."""
    return max(text, default="") >= FIRST and any(map(is_dense, text))
