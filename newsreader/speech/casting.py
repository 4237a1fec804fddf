"""Casting: a voice for everybody, so that different people sound different and nobody changes.

The order of the voices is their rank: the first is the narrator's, and of the others the earlier
one is the clearer and the more different from those before it.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from newsreader.errors import CastingError
from newsreader.model import Cast, Gender, Part, Script, Voice
from newsreader.speech.identity import Person, keys, people_in


def assign_voices(
    scripts: Iterable[Script], voices: Sequence[Voice], *, cast: Cast | None = None
) -> Cast:
    """Who speaks with which voice; the parts of `cast` are kept where their voices still exist.

    Those who say most choose first. A woman or a man takes a voice of that gender, then a neutral
    one; everybody else a neutral one, then any. When voices run out, people share with those
    farthest away in the scripts. The narrator's voice and the one for unknown speakers are nobody
    else's, unless there are too few voices. `CastingError` when there are none.

    >>> voices = [Voice("a", "en"), Voice("b", "en"), Voice("c", "en"), Voice("d", "en")]
    >>> assign_voices([], voices).narrator.id
    'a'
    """
    if not voices:
        reason = "there are no voices to cast with; choose another synthesizer"
        raise CastingError(reason)
    scripts = tuple(scripts)
    stages = _stages(scripts, voices, cast)
    main = next(iter(stages))
    people = people_in(scripts, lambda tag: primary(tag) if primary(tag) in stages else main)
    for language, stage in stages.items():
        stage.give([person for person in people if person.language == language], cast)
    return _cast(people, stages, cast)


def primary(language: str) -> str:
    """The language of a BCP 47 tag, without region or script.

    >>> primary("en-GB")
    'en'
    """
    return language.partition("-")[0].lower()


@dataclass(slots=True)
class _Stage:
    """One language's voices: the narrator's, the unknown speakers', and everybody else's.

    `turns` are where each voice is heard, `held` how many people of an earlier cast have it,
    `given` the outcome by name.
    """

    narrator: Voice
    unknown: Voice
    voices: tuple[Voice, ...]
    turns: dict[Voice, list[int]] = field(default_factory=dict)
    held: Counter[Voice] = field(default_factory=Counter)
    given: dict[str, Voice] = field(default_factory=dict)

    def give(self, people: Sequence[Person], cast: Cast | None) -> None:
        """A voice for each of these people: kept, or free, or shared, in this order."""
        for person in people:
            part = part_for(person, cast)
            if part and (part.voice in self.voices or part.pinned):
                self._hand(part.voice, person)
        waiting = [person for person in people if person.name not in self.given]
        waiting.sort(key=lambda person: -person.words)
        for wish in (0, 1):
            for person in waiting:
                if person.name not in self.given and (free := self._free(person, wish)):
                    self._hand(min(free, key=self._preference), person)
        for person in waiting:
            if person.name not in self.given:
                self._hand(self._farthest(person), person)

    def _hand(self, voice: Voice, person: Person) -> None:
        self.given[person.name] = voice
        places = self.turns.setdefault(voice, [])
        for turn in person.turns:
            insort(places, turn)

    def _free(self, person: Person, wish: int) -> list[Voice]:
        """Voices nobody has yet: of the person's gender, or of none; at the second wish others."""
        fitting = (
            self._fitting(person.gender)
            if wish
            else [voice for voice in self.voices if voice.gender is person.gender]
        )
        return [voice for voice in fitting if voice not in self.turns]

    def _fitting(self, gender: Gender | None) -> list[Voice]:
        """Voices that do not contradict a gender; all of them where every voice does."""
        fitting = [voice for voice in self.voices if voice.gender in (gender, None)]
        return fitting if gender and fitting else list(self.voices)

    def _preference(self, voice: Voice) -> tuple[int, int]:
        return self.held[voice], self.voices.index(voice)

    def _farthest(self, person: Person) -> Voice:
        """The fitting voice that is heard farthest away from this person's words."""
        same = [v for v in self.voices if v.gender is person.gender] if person.gender else []
        return max(
            same or self._fitting(person.gender),
            key=lambda voice: _distance(person.turns, self.turns.get(voice, [])),
        )


def part_for(person: Person, cast: Cast | None) -> Part | None:
    """The part this person has in a cast: by a full name, or by any name if chosen by hand."""
    for part in cast.parts if cast else ():
        if keys((part.name, *part.aliases)) & keys(person.forms if part.pinned else person.names):
            return part
    return None


def _distance(turns: Sequence[int], others: Sequence[int]) -> int:
    """How many words lie between the nearest two of two speakers' turns; `others` is sorted."""
    nearest = []
    for turn in turns:
        at = bisect_left(others, turn)
        nearest += [abs(turn - other) for other in others[max(at - 1, 0) : at + 1]]
    return min(nearest, default=1 << 62)


def _languages(scripts: Sequence[Script]) -> list[str]:
    """The tags of the scripts' languages, one of each language, those with most words first."""
    words: Counter[str] = Counter()
    for script in scripts:
        for block in script.article.blocks:
            words[block.language or script.article.language] += len(block.text.split())
    tags: dict[str, str] = {}
    for tag, _ in words.most_common():
        tags.setdefault(primary(tag), tag)
    return list(tags.values())


def _stages(
    scripts: Sequence[Script], voices: Sequence[Voice], cast: Cast | None
) -> dict[str, _Stage]:
    """The stage of each language that has voices, the main one first; never empty."""
    spoken = {primary(voice.language) for voice in voices}
    tags = [tag for tag in _languages(scripts) if primary(tag) in spoken]
    return {primary(tag): _stage(tag, voices, cast) for tag in tags or [voices[0].language]}


def _stage(tag: str, voices: Sequence[Voice], cast: Cast | None) -> _Stage:
    pool = sorted(
        (voice for voice in voices if primary(voice.language) == primary(tag)),
        key=lambda voice: voice.language.lower() != tag.lower(),
    )
    pinned = {part.voice for part in cast.parts if part.pinned} if cast else set()
    narrator = cast.narrator if cast and cast.narrator in pool else None
    narrator = narrator or next((voice for voice in pool if voice not in pinned), pool[0])
    others = [voice for voice in pool if voice != narrator] or [narrator]
    kept = cast.unknown if cast and cast.unknown in others else None
    unknown, free = _reserve(others, kept)
    held = Counter(part.voice for part in cast.parts) if cast else Counter[Voice]()
    return _Stage(narrator, unknown, tuple(free), held=held)


def _reserve(others: Sequence[Voice], kept: Voice | None) -> tuple[Voice, Sequence[Voice]]:
    """The voice for unknown speakers and those left for people.

    It is a neutral one, or else the last of several of one gender; where that would leave no
    voice of a gender, the last voice is shared.
    """
    count = Counter(voice.gender for voice in others)
    spare = [v for v in others if len(others) > 1 and (v.gender is None or count[v.gender] > 1)]
    neutral = [voice for voice in spare if voice.gender is None]
    unknown = kept or (neutral or spare[::-1] or others[::-1])[0]
    if unknown not in spare:
        return unknown, others
    return unknown, [voice for voice in others if voice != unknown]


def _cast(people: Sequence[Person], stages: dict[str, _Stage], cast: Cast | None) -> Cast:
    main, *others = stages.values()
    parts: dict[str, Part] = {}
    dubs = dict.fromkeys(_reserved_dubs(main, others))
    for person in people:
        voice = stages[person.language].given[person.name]
        if person.name in parts:
            dubs[parts[person.name].voice, voice] = None
        else:
            parts[person.name] = _part(person, voice, part_for(person, cast))
    taken = {name for part in parts.values() for name in (part.name, *part.aliases)}
    absent = [part for part in cast.parts if part.name not in taken] if cast else []
    return Cast(main.narrator, main.unknown, (*parts.values(), *absent), tuple(dubs))


def _reserved_dubs(main: _Stage, others: Iterable[_Stage]) -> Iterator[tuple[Voice, Voice]]:
    for stage in others:
        yield main.narrator, stage.narrator
        yield main.unknown, stage.unknown


def _part(person: Person, voice: Voice, kept: Part | None) -> Part:
    name = kept.name if kept else person.name
    aliases = (person.names | {person.name} | set(kept.aliases if kept else ())) - {name}
    return Part(
        name=name,
        voice=voice,
        aliases=tuple(sorted(aliases)),
        gender=(kept.gender if kept else None) or person.gender,
        pinned=kept.pinned if kept else False,
    )
