"""Casting: a voice for everybody, so that different people sound different and nobody changes.

The order of the voices is their rank: the first is the narrator's, and of the others the earlier
one is the clearer and the more different from those before it.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from newsreader.errors import CastingError
from newsreader.languages import primary
from newsreader.model import Cast, Gender, Part, Script, Voice
from newsreader.speech.identity import Person, keys, language_of, people_in

ENOUGH = 8  # voices of one engine and region, to cast from them alone
NEVER_HEARD = 1 << 62  # farther away than any word


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
    kept = _kept(people, cast, voices)
    for person in people:
        part = kept.get(person.name)
        person.gender = (part.gender if part else None) or person.gender
    for language, stage in stages.items():
        stage.give([person for person in people if person.language == language], kept)
    return _cast(people, stages, kept, cast)


@dataclass(slots=True)
class _Stage:
    """One language's voices: the narrator's, the unknown speakers', and everybody else's.

    `turns` and `stories` are where each voice is heard, `held` how many people of an earlier cast
    have it, `given` the outcome by name.
    """

    narrator: Voice
    unknown: Voice
    voices: tuple[Voice, ...]
    synthesizers: frozenset[str]
    turns: dict[Voice, list[int]] = field(default_factory=dict)
    stories: dict[Voice, set[int]] = field(default_factory=dict)
    held: Counter[Voice] = field(default_factory=Counter)
    given: dict[str, Voice] = field(default_factory=dict)

    def give(self, people: Sequence[Person], kept: Mapping[str, Part]) -> None:
        """A voice for each of these people: kept, or free, or shared, in this order."""
        busiest = sorted(people, key=lambda person: -person.words)
        for person in sorted(busiest, key=lambda person: not _pinned(kept.get(person.name))):
            part = kept.get(person.name)
            if part and self._keeps(part, person):
                self._hand(part.voice, person)
        for wish in (False, True):
            for person in busiest:
                if person.name not in self.given and (free := self._free(person, second=wish)):
                    self._hand(min(free, key=self._preference), person)
        for person in busiest:
            if person.name not in self.given:
                self._hand(self._farthest(person), person)

    def _keeps(self, part: Part, person: Person) -> bool:
        """Whether a part of an earlier cast still fits.

        Two who came to share a voice when voices had run out do not share it in one story, unless
        somebody wants it so.
        """
        voice = part.voice
        if primary(voice.language) != person.language:
            return False
        if part.pinned:
            return True
        known = voice in self.voices or voice not in (self.narrator, self.unknown)
        alone = not self.stories.get(voice, set()) & person.stories
        return known and voice.synthesizer in self.synthesizers and alone

    def _hand(self, voice: Voice, person: Person) -> None:
        self.given[person.name] = voice
        self.stories.setdefault(voice, set()).update(person.stories)
        places = self.turns.setdefault(voice, [])
        for turn in person.turns:
            insort(places, turn)

    def _free(self, person: Person, *, second: bool) -> list[Voice]:
        """Voices nobody has: of the person's gender, or of none; as a second wish any that fit."""
        fitting = self._fitting(person.gender) if second else self._alike(person.gender)
        return [voice for voice in fitting if voice not in self.turns]

    def _alike(self, gender: Gender | None) -> list[Voice]:
        return [voice for voice in self.voices if voice.gender is gender]

    def _fitting(self, gender: Gender | None) -> list[Voice]:
        """Voices that do not contradict a gender; all of them where every voice does."""
        fitting = [voice for voice in self.voices if voice.gender in (gender, None)]
        return fitting if gender and fitting else list(self.voices)

    def _preference(self, voice: Voice) -> tuple[int, int]:
        return self.held[voice], self.voices.index(voice)

    def _farthest(self, person: Person) -> Voice:
        """The fitting voice that is heard farthest away from this person's words."""
        alike = self._alike(person.gender) if person.gender else []
        return max(
            alike or self._fitting(person.gender),
            key=lambda voice: _distance(person.turns, self.turns.get(voice, [])),
        )


def _pinned(part: Part | None) -> bool:
    return part is not None and part.pinned


def _kept(people: Sequence[Person], cast: Cast | None, voices: Sequence[Voice]) -> dict[str, Part]:
    """The parts that people have in an earlier cast, by name; of two, one that can be spoken.

    A part chosen by hand may go by a bare surname, as long as it is one person's only.
    """
    here = {voice.synthesizer for voice in voices}
    parts = sorted(cast.parts if cast else (), key=lambda part: part.voice.synthesizer not in here)
    known: dict[str, Part] = {}
    for part in parts:
        for key in sorted(keys((part.name, *part.aliases))):
            known.setdefault(key, part)
    kept = {}
    forms = Counter(form for person in _once(people) for form in keys(person.forms))
    for person in people:
        own = [known[key] for key in sorted(keys(person.names)) if key in known]
        more = [known[key] for key in sorted(keys(person.forms)) if key in known]
        found = own or [
            part for part in more if part.pinned and max(forms[k] for k in keys((part.name,))) == 1
        ]
        if found:
            kept[person.name] = found[0]
    return kept


def _once(people: Sequence[Person]) -> list[Person]:
    return list({person.name: person for person in people}.values())


def _distance(turns: Sequence[int], others: Sequence[int]) -> int:
    """How many words lie between the nearest two of two speakers' turns; `others` is sorted."""
    nearest = []
    for turn in turns:
        at = bisect_left(others, turn)
        nearest += [abs(turn - other) for other in others[max(at - 1, 0) : at + 1]]
    return min(nearest, default=NEVER_HEARD)


def languages_of(scripts: Sequence[Script]) -> list[str]:
    """The tags of the scripts' languages, one of each language, those with most words first."""
    words: Counter[str] = Counter()
    for script in scripts:
        for segment in script.segments:
            words[language_of(segment, script)] += len(segment.text.split())
    tags: dict[str, str] = {}
    for tag, _ in words.most_common():
        tags.setdefault(primary(tag), tag)
    return list(tags.values())


def _stages(
    scripts: Sequence[Script], voices: Sequence[Voice], cast: Cast | None
) -> dict[str, _Stage]:
    """The stage of each language that has voices, the main one first; never empty."""
    spoken = {primary(voice.language) for voice in voices}
    tags = [tag for tag in languages_of(scripts) if primary(tag) in spoken]
    return {primary(tag): _stage(tag, voices, cast) for tag in tags or [voices[0].language]}


def _stage(tag: str, voices: Sequence[Voice], cast: Cast | None) -> _Stage:
    narrator = cast.narrator if cast and _speaks(cast.narrator, tag, voices) else None
    # An earlier cast has settled the accent: with another, its voices would be there twice.
    pool = _pool(narrator.language if narrator else tag, voices)
    pinned = {part.voice for part in cast.parts if part.pinned} if cast else set()
    first = next((voice for voice in pool if voice not in pinned), pool[0])
    narrator = narrator or first
    others = [voice for voice in pool if voice != narrator] or [narrator]
    fits = cast and cast.unknown != narrator and _speaks(cast.unknown, tag, voices)
    unknown, free = _reserve(others, cast.unknown if cast and fits else None)
    held = Counter(part.voice for part in cast.parts) if cast else Counter[Voice]()
    synthesizers = frozenset(voice.synthesizer for voice in voices)
    return _Stage(narrator, unknown, tuple(free), synthesizers, held=held)


def _speaks(voice: Voice, tag: str, voices: Sequence[Voice]) -> bool:
    """Whether a voice of an earlier cast can still be had, and speaks this language."""
    here = {other.synthesizer for other in voices}
    return voice.synthesizer in here and primary(voice.language) == primary(tag)


def _pool(tag: str, voices: Sequence[Voice]) -> list[Voice]:
    """The voices of a language, those of the region first; without a region it is the first's.

    An engine with many voices of the region gives no others: they would be the same voices with
    another accent.
    """
    pool = [voice for voice in voices if primary(voice.language) == primary(tag)]
    regions = {voice.language.lower() for voice in pool}
    region = tag.lower() if tag.lower() in regions else pool[0].language.lower()
    local = [voice for voice in pool if voice.language.lower() == region]
    count = Counter(voice.synthesizer for voice in local)
    return local + [v for v in pool if v not in local and count[v.synthesizer] < ENOUGH]


def _reserve(others: Sequence[Voice], kept: Voice | None) -> tuple[Voice, Sequence[Voice]]:
    """The voice for unknown speakers and those left for people.

    It is a neutral one, or else the last of several of one gender; where that would leave no
    voice of a gender, the last voice is shared.
    """
    count = Counter(voice.gender for voice in others)
    spare = [v for v in others if len(others) > 1 and (v.gender is None or count[v.gender] > 1)]
    neutral = [voice for voice in spare if voice.gender is None]
    unknown = kept or (neutral or spare[::-1] or others[::-1])[0]
    if unknown in others and unknown not in spare:
        return unknown, others
    return unknown, [voice for voice in others if voice != unknown]


def _cast(
    people: Sequence[Person],
    stages: Mapping[str, _Stage],
    kept: Mapping[str, Part],
    cast: Cast | None,
) -> Cast:
    main, *others = stages.values()
    dubs = {(main.narrator, stage.narrator): None for stage in others}
    dubs |= {(main.unknown, stage.unknown): None for stage in others}
    parts: dict[str, Part] = {}
    for person in people:
        stage = stages[person.language]
        voice = stage.given[person.name]
        if person.name not in parts:
            parts[person.name] = _part(person, voice, kept.get(person.name), stage)
        own = parts[person.name].voice
        if primary(own.language) != primary(voice.language):
            dubs[own, voice] = None
    names = {name for part in parts.values() for name in (part.name, *part.aliases)}
    absent = [part for part in cast.parts if part.name not in names] if cast else []
    return Cast(main.narrator, main.unknown, (*parts.values(), *absent), tuple(dubs))


def _part(person: Person, voice: Voice, kept: Part | None, stage: _Stage) -> Part:
    if kept is None:
        names = sorted(person.names - {person.name})
        return Part(person.name, voice, tuple(names), person.gender)
    names = sorted({*person.names, *kept.aliases} - {kept.name})
    foreign = kept.voice.synthesizer in stage.synthesizers and (
        primary(kept.voice.language) != person.language
    )
    own = kept.voice if foreign else voice
    return Part(kept.name, own, tuple(names), person.gender, kept.pinned)
