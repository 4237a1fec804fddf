"""Who is who: the same person under several names and in several articles."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple
from unicodedata import combining, normalize

from newsreader.lexicon.forms_of_address import FORMS_OF_ADDRESS, POSTNOMINALS
from newsreader.model import Gender, Script, Segment, SegmentKind, Speaker, SpeakerKind

_MARKS = str.maketrans({"’": "'", "-": " ", "‐": " ", ",": " ", ".": None})


@dataclass(slots=True)
class Person:
    """Somebody who speaks in one language: what is known, how much they say, and where.

    `names` hold in every article, `forms` in their own; `turns` are the places of their words,
    counted in words from the start of the first script, and `stories` the scripts' numbers.
    """

    name: str
    language: str
    gender: Gender | None = None
    names: set[str] = field(default_factory=set)
    forms: set[str] = field(default_factory=set)
    words: int = 0
    turns: list[int] = field(default_factory=list)
    stories: set[int] = field(default_factory=set)


@lru_cache(maxsize=1 << 14)
def full_name(name: str) -> str | None:
    """The name without forms of address, accents and capitals; `None` for a bare surname.

    >>> full_name("Sir Zoë-Ann O’Pell, OBE"), full_name("Mrs Pell"), full_name("Pell")
    ("zoe ann o'pell", None, None)
    """
    plain = "".join(
        letter for letter in normalize("NFKD", name.casefold()) if not combining(letter)
    )
    words = plain.translate(_MARKS).split()
    while words and words[0] in FORMS_OF_ADDRESS:
        del words[0]
    while words and words[-1] in POSTNOMINALS:
        del words[-1]
    return " ".join(words) if len(words) > 1 else None


def lasting_names(speaker: Speaker) -> set[str]:
    """The names that mean the same speaker in another article.

    A person's are the full ones; a role or an organisation has its fullest form alone, for its
    others ("the council") mean somebody else in the next story.
    """
    if speaker.kind is not SpeakerKind.PERSON:
        return {speaker.name}
    return {speaker.name} | {name for name in speaker.aliases if full_name(name)}


def keys(names: Iterable[str]) -> set[str]:
    """What two sets of names of the same person have in common: full names, or else the whole.

    >>> keys({"Sir Owen Pell", "a spokesman"}) & keys({"Owen Pell"})
    {'owen pell'}
    """
    return {full_name(name) or name.casefold() for name in names}


def language_of(segment: Segment, script: Script) -> str:
    """The language (BCP 47) that a segment of a script is in."""
    article = script.article
    block = article.blocks[segment.block] if segment.block < len(article.blocks) else None
    return segment.language or (block and block.language) or article.language


class _Turn(NamedTuple):
    speaker: Speaker
    language: str
    story: int
    place: int
    words: int


def people_in(scripts: Iterable[Script], pool: Callable[[str], str]) -> list[Person]:
    """Everybody who speaks, in order of appearance, once for each language they speak in.

    `pool` says from which language's voices a passage in a language (BCP 47) is cast.
    """
    people: list[Person] = []
    known: dict[tuple[str, str], Person] = {}
    for turn in _turns(scripts):
        person = _person(turn.speaker, pool(turn.language), known, people)
        person.words += turn.words
        person.turns.append(turn.place)
        person.stories.add(turn.story)
    return people


def _turns(scripts: Iterable[Script]) -> Iterator[_Turn]:
    place = 0
    for story, script in enumerate(scripts):
        for segment in script.segments:
            words = len(segment.text.split())
            if segment.kind is SegmentKind.QUOTE and segment.speaker is not None:
                yield _Turn(segment.speaker, language_of(segment, script), story, place, words)
            place += words
        # Whoever is quoted has a part, though the words may be the narrator's.
        heard = {segment.speaker for segment in script.segments}
        for speaker in script.speakers:
            if speaker not in heard:
                yield _Turn(speaker, script.article.language, story, place, 0)


def _person(
    speaker: Speaker, language: str, known: dict[tuple[str, str], Person], people: list[Person]
) -> Person:
    names = lasting_names(speaker)
    marks = [(language, key) for key in sorted(keys(names))]
    person = next((known[mark] for mark in marks if mark in known), None)
    if person is None:
        person = Person(speaker.name, language)
        people.append(person)
    person.gender = person.gender or speaker.gender
    person.names |= names
    person.forms |= {speaker.name, *speaker.aliases}
    for mark in marks:
        known.setdefault(mark, person)
    return person
