"""How the names of one article sound: a listener's own words, and short forms it explains."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from newsreader.errors import SpeechError
from newsreader.lexicon.pronunciations import SOUNDS

_SHORT_FORM = re.compile(r"[(\[]([A-Z][A-Za-z&]{0,6}[A-Z])s?[)\]]")
_SMALL_WORDS = frozenset({"of", "the", "and", "for", "in", "to", "on", "at", "with", "&"})
_KEYS = frozenset({"written", "said", "ipa", "language", "case"})


@dataclass(frozen=True, slots=True)
class Respelling:
    """A word or name and letters that sound as it does; `exact` minds small and great letters."""

    written: str
    said: str
    exact: bool = True


@dataclass(frozen=True, slots=True)
class Pronunciation:
    """What a caller knows of one article's names; made once, used for all its text.

    `acronyms` are short forms the article gives the full name of.
    """

    respellings: tuple[Respelling, ...] = ()
    acronyms: frozenset[str] = frozenset()


PLAIN = Pronunciation()
"""Nothing known."""


def to_fields(pronunciation: Pronunciation) -> dict[str, Any]:
    """A pronunciation as JSON can hold it; the same for equal ones."""
    words = [(word.written, word.said, word.exact) for word in pronunciation.respellings]
    return {"respellings": words, "acronyms": sorted(pronunciation.acronyms)}


def from_fields(fields: dict[str, Any]) -> Pronunciation:
    """The pronunciation whose fields those are.

    >>> known = Pronunciation((Respelling("Quillby", "Kwilby"),), frozenset({"BANG"}))
    >>> from_fields(to_fields(known)) == known
    True
    """
    words = tuple(Respelling(*word) for word in fields["respellings"])
    return Pronunciation(words, frozenset(fields["acronyms"]))


@dataclass(frozen=True, eq=False)
class Words:
    """Respellings made ready: one pattern for all, what each is said as, and how they begin."""

    pattern: re.Pattern[str]
    said: dict[str, str]
    beginnings: frozenset[str]

    def say(self, written: str) -> str:
        """What a match of the pattern is said as."""
        return self.said.get(written) or self.said[written.lower()]

    def apply(self, text: str) -> str:
        """A text with its words said so."""
        return self.pattern.sub(lambda match: self.say(match[0]), text)


@lru_cache(maxsize=64)
def words_of(respellings: tuple[Respelling, ...]) -> Words | None:
    """The respellings in the form a rule needs; of two for one word the later holds."""
    if not respellings:
        return None
    said = {word.written if word.exact else word.written.lower(): word.said for word in respellings}
    parts = (
        re.escape(word.written) if word.exact else f"(?i:{re.escape(word.written)})"
        for word in sorted(respellings, key=lambda word: len(word.written), reverse=True)
    )
    pattern = re.compile(rf"(?<![\w])(?:{'|'.join(parts)})(?![^\W_])")
    first = (re.match(r"[^\W\d_]+|.", word.written) for word in respellings)
    return Words(pattern, said, frozenset(match[0].lower() for match in first if match))


def learn(texts: Iterable[str], respellings: tuple[Respelling, ...] = ()) -> Pronunciation:
    """What an article says of its own short forms: "Coastal Trust (CT)" makes CT an acronym.

    >>> sorted(learn(["The Brookfield Active Neighbours Group (BANG) met."]).acronyms)
    ['BANG']
    """
    found = {
        match[1]
        for text in texts
        for match in _SHORT_FORM.finditer(text)
        if _stands_for(match[1], text[max(0, match.start() - 120) : match.start()])
    }
    return Pronunciation(respellings, frozenset(found))


def _stands_for(short: str, before: str) -> bool:
    """Whether the letters are the initials of the words before them, small words left out."""
    letters = [letter.lower() for letter in short if letter.isupper()]
    names = [word for word in re.findall(r"[\w&]+", before) if word.lower() not in _SMALL_WORDS]
    initials = [name[0].lower() for name in names[-len(letters) :]]
    return initials == letters or (bool(initials) and letters[0] in initials and len(letters) > 2)


def read_lexicon(text: str, language: str = "en-GB") -> tuple[Respelling, ...]:
    r"""The respellings in a lexicon, TOML with one `[[word]]` table each, that hold for a language.

    `written` and `said` (letters as they sound) or `ipa`; `language` limits a word to one language
    or region; `case = false` lets small and great letters be the same.

    >>> read_lexicon('[[word]]\nwritten = "Quillby"\nsaid = "Kwilby"')
    (Respelling(written='Quillby', said='Kwilby', exact=True),)
    """
    import tomllib

    try:
        tables = tomllib.loads(text).get("word", [])
    except tomllib.TOMLDecodeError as error:
        raise SpeechError(f"the lexicon is not TOML: {error}") from error
    if not isinstance(tables, list):
        raise SpeechError("the lexicon has no [[word]] tables; write one for each word")
    return tuple(_entry(table) for table in tables if _holds_for(table, language))


def load_lexicon(path: Path, language: str = "en-GB") -> tuple[Respelling, ...]:
    """The respellings in a lexicon file; a file that cannot be read is a `SpeechError`."""
    try:
        return read_lexicon(path.read_text(encoding="utf-8"), language)
    except SpeechError as error:
        raise SpeechError(f"{path}: {error}") from error
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is not UTF-8 text"
        raise SpeechError(f"{path}: the lexicon cannot be read: {reason}") from error


def _holds_for(table: object, language: str) -> bool:
    of = table.get("language", "") if isinstance(table, dict) else ""
    return not of or language.lower().startswith(str(of).lower())


def _entry(table: object) -> Respelling:
    if not isinstance(table, dict) or not str(table.get("written", "")).strip():
        raise SpeechError("a word of the lexicon has no 'written'")
    written = str(table["written"]).strip()
    if unknown := sorted(set(table) - _KEYS):
        raise SpeechError(f"the lexicon's word {written!r} has an unknown key {unknown[0]!r}")
    said = table.get("said") or respelled(str(table.get("ipa", "")))
    if not said:
        raise SpeechError(f"the lexicon's word {written!r} needs 'said' or 'ipa'")
    return Respelling(written, str(said), exact=bool(table.get("case", True)))


def respelled(ipa: str) -> str:
    """IPA as English letters that sound as near to it as letters can.

    >>> respelled("ˈtʃʌmli"), respelled("ˈwʊstə")
    ('chumlee', 'wooster')
    """
    sounds = re.sub(r"[ˈˌ./\[\]]", "", ipa)
    letters = []
    while sounds:
        size = next((n for n in (3, 2, 1) if sounds[:n] in SOUNDS), 1)
        letters.append(SOUNDS.get(sounds[:size], sounds[:size]))
        sounds = sounds[size:]
    return "".join(letters)
