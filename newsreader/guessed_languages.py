"""The language of a text, as its letters and commonest words give it away."""

from __future__ import annotations

import re
from collections import Counter

from newsreader.languages import primary
from newsreader.lexicon.common_words import SCRIPTS, SPEAKERS

DEFAULT = "en"
_NOT_LATIN = re.compile(r"[^\W\d_\0-\u036f]")
# Of a text, this much is looked at.
SAMPLE = 6_000
# Of its letters, this share must be a script's,
SCRIPT_SHARE = {"uk": 0.02, "ja": 0.1}
LEAST_SCRIPT_SHARE = 0.3
# and of its words, this share must be common in a language: of the few of a passage, more.
WORD_SHARE = 0.12
PASSAGE_SHARE = 0.3
# A guess needs so many different ones, and so many times those that only the overruled one has.
CLEAR = 3
# Other languages written in a script than the one it is taken for.
OTHERS = {
    "ru": ("uk", "bg", "sr", "mk", "be", "kk", "ky", "mn", "tg"),
    "ar": ("fa", "ur", "ps", "ku", "ug", "sd"),
    "hi": ("mr", "ne", "sa"),
    "he": ("yi",),
    "zh": ("yue", "ja"),
}
# Languages too like one another to be told apart by their small words.
KINDRED = (
    {"da", "no", "nb", "nn"},
    {"cs", "sk"},
    {"id", "ms"},
    {"es", "ca", "gl", "pt"},
    {"nl", "af"},
    {"ga", "gd"},
)


def guess_language(text: str, default: str = DEFAULT) -> str:
    """Guess a text's language from its letters and commonest words; `default` if they are few.

    A `default` is kept, with its region, unless the text clearly speaks another language.

    >>> guess_language("Der Hafen ist nicht auf der Karte, und die Fähre ist es auch nicht.")
    'de'
    >>> guess_language("The harbour is not on the map.", "en-GB")
    'en-GB'
    """
    return _other(text[:SAMPLE], primary(default), WORD_SHARE) or default


def foreign_language(passage: str, language: str) -> str | None:
    """The other language that a passage in a text of this `language` is in, if that is clear.

    >>> foreign_language("Nous sommes heureux, et nous vous attendons depuis dimanche.", "en-GB")
    'fr'
    >>> foreign_language("It was a tour de force, the pièce de résistance of the show.", "en-GB")
    """
    return _other(passage[:SAMPLE], primary(language), PASSAGE_SHARE)


def _other(text: str, language: str, share: float) -> str | None:
    script = _script(text)
    if script is not None:
        return None if language in {script, *OTHERS.get(script, ())} else script
    words = re.findall(r"[^\W\d_]+", text.casefold())
    hits = Counter(tongue for word in words for tongue in SPEAKERS.get(word, ()))
    best = max(hits, key=lambda tongue: hits[tongue], default=language)
    if best == language or any({best, language} <= kin for kin in KINDRED):
        return None
    known = {word for word in words if best in SPEAKERS.get(word, ())}
    own = sum(language in SPEAKERS.get(word, ()) for word in words if word not in known)
    clear = len(known) >= CLEAR and hits[best] >= max(share * len(words), CLEAR * own)
    return best if clear else None


def _script(text: str) -> str | None:
    """The language by whose script a text is known; Latin is that of too many."""
    if not _NOT_LATIN.search(text):
        return None
    letters = len(re.findall(r"[^\W\d_]", text)) or 1
    for language, letter in SCRIPTS.items():
        share = SCRIPT_SHARE.get(language, LEAST_SCRIPT_SHARE)
        if len(re.findall(f"[{letter}]", text)) / letters >= share:
            return language
    return None
