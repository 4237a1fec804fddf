"""The values that pass from step to step.

A value is frozen and complete when it exists; what may be missing is `None`, never `""`.
Positions are characters, times are milliseconds unless a name says otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from newsreader.errors import CastingError
from newsreader.languages import primary

if TYPE_CHECKING:
    from pathlib import Path


class BlockKind(StrEnum):
    """What part a block plays in its article."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list_item"
    PULL_QUOTE = "pull_quote"


class SpeakerKind(StrEnum):
    """What sort of source a speaker is."""

    PERSON = "person"
    ROLE = "role"
    ORGANISATION = "organisation"


class Gender(StrEnum):
    """The gender a text gives a speaker, or the one a voice sounds like."""

    FEMALE = "female"
    MALE = "male"


class SegmentKind(StrEnum):
    """Who reads a segment: the narrator, or a quoted speaker."""

    NARRATION = "narration"
    QUOTE = "quote"


class Gap(StrEnum):
    """What stands between a line and the one before it, and so how long the pause is."""

    NONE = "none"
    SENTENCE = "sentence"
    VOICE = "voice"
    PARAGRAPH = "paragraph"
    HEADLINE = "headline"
    STORY = "story"


@dataclass(frozen=True, slots=True)
class Page:
    """A source as it was read: its text, `text/html` or `text/plain`, and where it came from."""

    content: str
    media_type: str = "text/html"
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, sub-heading, list item or pull quote; no line breaks inside.

    `language` (BCP 47) is set where the page marks it as different from the article's.
    """

    kind: BlockKind
    text: str
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Removed:
    """A line that was taken out: what kind of furniture it is, and the rule that said so."""

    text: str
    category: str
    rule: str


@dataclass(frozen=True, slots=True)
class Article:
    """A page's news, without its furniture.

    >>> article = Article("Bridge reopens", blocks=(Block(BlockKind.PARAGRAPH, "It did."),))
    >>> article.authors
    ()
    """

    headline: str
    blocks: tuple[Block, ...]
    standfirst: str | None = None
    authors: tuple[str, ...] = ()
    publisher: str | None = None
    published: datetime | date | None = None
    updated: datetime | date | None = None
    language: str = "en"
    url: str | None = None
    section: str | None = None
    removed: tuple[Removed, ...] = ()


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody who is quoted: the fullest form of the name in the article, and its other forms."""

    name: str
    kind: SpeakerKind = SpeakerKind.PERSON
    gender: Gender | None = None
    aliases: tuple[str, ...] = ()


UNKNOWN_SPEAKER = Speaker("Unknown speaker", SpeakerKind.ROLE)
"""Who captions and transcripts name where a text does not tell who speaks."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """Quoted words in a block, marks included: `article.blocks[block].text[start:end]`.

    `source` is the words that name the speaker, `cue` the reporting verb, `rule` how the
    speaker was found, `continues` whether the speech goes on from an earlier quotation.
    """

    block: int
    start: int
    end: int
    speaker: Speaker | None = None
    source: str | None = None
    cue: str | None = None
    rule: str = "none"
    continues: bool = False


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of a block's text in one voice; `language` (BCP 47) is set if it is not the block's."""

    kind: SegmentKind
    block: int
    start: int
    end: int
    text: str
    speaker: Speaker | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Script:
    """An article, with who says what."""

    article: Article
    segments: tuple[Segment, ...]
    quotations: tuple[Quotation, ...] = ()

    @property
    def speakers(self) -> tuple[Speaker, ...]:
        """Everybody who is quoted, in the order they first speak."""
        return tuple(dict.fromkeys(q.speaker for q in self.quotations if q.speaker is not None))


@dataclass(frozen=True, slots=True)
class Voice:
    """A voice of one synthesizer: the engine's own id, its language (BCP 47), how it sounds.

    `gain` (dB) brings it to the loudness of the others.
    """

    id: str
    language: str
    gender: Gender | None = None
    synthesizer: str = "espeak"
    gain: float = 0.0


@dataclass(frozen=True, slots=True)
class Part:
    """A speaker's voice; `aliases` are the other names the same person goes by in full.

    `pinned` parts were chosen by hand, and are never given another voice.
    """

    name: str
    voice: Voice
    aliases: tuple[str, ...] = ()
    gender: Gender | None = None
    pinned: bool = False


@dataclass(frozen=True, slots=True)
class Cast:
    """Who speaks with which voice; `unknown` is for quotations whose speaker is not known.

    `dubs` are pairs of a voice and the one that stands in for it in another language.

    >>> cast = Cast(Voice("a", "en"), Voice("b", "en"), (Part("Ann Hill", Voice("c", "en")),))
    >>> cast.voice_of(Speaker("Ann Hill")).id, cast.voice_of(None).id
    ('c', 'b')
    """

    narrator: Voice
    unknown: Voice
    parts: tuple[Part, ...] = ()
    dubs: tuple[tuple[Voice, Voice], ...] = ()

    def voice_of(self, speaker: Speaker | None) -> Voice:
        """The speaker's voice, `unknown` for `None`; `CastingError` when they have no part."""
        if speaker is None:
            return self.unknown
        for part in self.parts:
            if speaker.name == part.name or speaker.name in part.aliases:
                return part.voice
        reason = f"{speaker.name} has no voice in this cast; cast their script first"
        raise CastingError(reason)

    def in_language(self, voice: Voice, language: str) -> Voice:
        """The voice that speaks this language (BCP 47) in its stead; itself if there is none."""
        wanted = primary(language)
        if primary(voice.language) == wanted:
            return voice
        for own, other in self.dubs:
            if own == voice and primary(other.language) == wanted:
                return other
        return voice


@dataclass(frozen=True, slots=True)
class Utterance:
    """Words to be said, as they sound, by one voice at a rate in words per minute."""

    text: str
    voice: Voice
    rate: int = 170


@dataclass(frozen=True, slots=True)
class Word:
    """When a word is heard: its characters in the text it belongs to, and when it starts (ms)."""

    start: int
    end: int
    at: int


@dataclass(frozen=True, slots=True)
class Clip:
    """Sound: signed 16-bit mono samples in little-endian order, and how many make a second.

    `words` are those of the utterance's text, timed from the clip's start, where the engine
    tells; whoever keeps or hands on a clip keeps them too.
    """

    pcm: bytes
    sample_rate: int
    words: tuple[Word, ...] = ()

    @property
    def samples(self) -> int:
        """Its length in samples."""
        return len(self.pcm) // 2


@dataclass(frozen=True, slots=True)
class Line:
    """One caption's worth of a script: the words as written, whose they are, and their voice.

    `gap` is what comes before it; `article` counts the bulletin's stories from 0.
    """

    article: int
    text: str
    speaker: Speaker | None
    gap: Gap
    language: str
    voice: Voice


@dataclass(frozen=True, slots=True)
class Pauses:
    """Silence (ms) before a line, by what stands between it and the one before."""

    sentence: int = 350
    voice: int = 450
    paragraph: int = 700
    headline: int = 1000
    story: int = 2000

    def before(self, gap: Gap) -> int:
        """The pause for a gap.

        >>> Pauses(story=1500).before(Gap.STORY), Pauses().before(Gap.NONE)
        (1500, 0)
        """
        return 0 if gap is Gap.NONE else int(getattr(self, gap.value))


@dataclass(frozen=True, slots=True)
class Reading:
    """How sources are read: `keep` and `drop` are patterns (of `re`) for lines.

    `corrections` is a TOML file on who says what; `site_memory` is a file that learns what recurs
    on the pages of a site; `newest` is how many stories are read of a feed.
    """

    keep: tuple[str, ...] = ()
    drop: tuple[str, ...] = ()
    corrections: Path | None = None
    site_memory: Path | None = None
    newest: int = 10


@dataclass(frozen=True, slots=True)
class Delivery:
    """How a bulletin is read out: its title, words per minute, pauses, an opening sound.

    `title` is `None` for the one story's headline, or "News bulletin"; `workers` is `None` for one
    a processor. `narrator` is a voice's id and `voices` are choices such as `Ann Hill=gmw/en+f2`;
    `lexicon` is a TOML file of words and how they sound. With `cache`, what was spoken before is
    not spoken again; with `words`, captions have the times of their words, where the engine tells.
    """

    title: str | None = None
    rate: int = 170
    pauses: Pauses = Pauses()
    intro: Path | None = None
    workers: int | None = None
    narrator: str | None = None
    voices: tuple[str, ...] = ()
    lexicon: Path | None = None
    cache: bool = True
    words: bool = False


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a rendering is: characters spoken, of how many, and the headline they are below."""

    done: int
    total: int
    headline: str


@dataclass(frozen=True, slots=True)
class Chapter:
    """One story of a bulletin, from `start` to `end` (ms)."""

    title: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Caption:
    """Words as they are heard, from `start` to `end` (ms); `speaker` is `None` for the narrator.

    `words` are those of `text`, timed from the bulletin's start, where the engine tells.
    """

    text: str
    speaker: str | None
    start: int
    end: int
    words: tuple[Word, ...] = ()


@dataclass(frozen=True, slots=True)
class Problem:
    """A source that is not in the bulletin, and why."""

    source: str
    reason: str


@dataclass(frozen=True, slots=True)
class Bulletin:
    """What was made: stories as chapters, every caption, the length (ms), and what was skipped.

    `cast` is who spoke with which voice; `audio` is the file, `None` when it was streamed.
    """

    title: str
    chapters: tuple[Chapter, ...]
    captions: tuple[Caption, ...]
    duration: int
    articles: tuple[Article, ...]
    problems: tuple[Problem, ...] = ()
    cast: Cast | None = None
    audio: Path | None = None
