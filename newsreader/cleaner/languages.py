"""The language of a page, as it is declared or as its words give it away."""

from __future__ import annotations

import re
from collections import Counter

from newsreader.lexicon.common_words import COMMON_WORDS, SCRIPTS

TAG = re.compile(r"([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?", re.IGNORECASE)
DEFAULT = "en"
# Of a text, this much is looked at; of its letters or words, this share must speak.
SAMPLE = 6_000
# Other languages written in a script than the one it is taken for.
OTHERS = {
    "ru": ("uk", "bg", "sr", "mk", "be", "kk", "ky", "mn", "tg"),
    "ar": ("fa", "ur", "ps", "ku", "ug", "sd"),
    "hi": ("mr", "ne", "sa"),
    "he": ("yi",),
    "zh": ("yue", "ja"),
}
SCRIPT_SHARE = {"uk": 0.02, "ja": 0.1}
WORD_SHARE = 0.12
# A guess overrules a declaration that has under a third of its words.
CLEAR = 3


def language_tag(*declared: str | None) -> str:
    """Give the first language declared in BCP 47's usual case, with its region if any says one.

    >>> language_tag("en", None, "en_gb"), language_tag("??", "pt_BR"), language_tag()
    ('en-GB', 'pt-BR', 'en')
    """
    tags = [tag for text in declared if text and (tag := _tag(text))]
    if not tags:
        return DEFAULT
    same = [tag for tag in tags if tag.split("-")[0] == tags[0].split("-")[0]]
    return next((tag for tag in same if "-" in tag), tags[0])


def guess_language(text: str, default: str = DEFAULT) -> str:
    """Guess a text's language from its letters and commonest words; `default` if they are few.

    A `default` is kept, with its region, unless the text clearly speaks another language.

    >>> guess_language("Der Hafen ist nicht auf der Karte, und die Fähre ist es auch nicht.")
    'de'
    >>> guess_language("The harbour is not on the map.", "en-GB")
    'en-GB'
    """
    text = text[:SAMPLE]
    letters = len(re.findall(r"[^\W\d_]", text)) or 1
    for language, letter in SCRIPTS.items():
        share = SCRIPT_SHARE.get(language, 0.3)
        if len(re.findall(f"[{letter}]", text)) / letters >= share:
            return (
                default
                if default.split("-")[0] in {language, *OTHERS.get(language, ())}
                else language
            )
    return _by_words(re.findall(r"[^\W\d_]+", text.casefold()), default)


def _by_words(words: list[str], default: str) -> str:
    counts = Counter(words)
    hits = {
        language: sum(counts[word] for word in common) for language, common in COMMON_WORDS.items()
    }
    best = max(hits, key=lambda language: hits[language])
    said = hits.get(default.split("-")[0], 0)
    unsure = hits[best] < WORD_SHARE * len(words) or hits[best] < CLEAR
    return default if unsure or hits[best] < CLEAR * said else best


def _tag(text: str) -> str | None:
    match = TAG.match(text.strip())
    if match is None or re.match(r"[^-_ ,;.]", text.strip()[match.end() :]):
        return None
    language, script, region = match.groups()
    parts = [language.lower(), script.title() if script else "", region.upper() if region else ""]
    return "-".join(part for part in parts if part)
