"""From scripts to sound: voices given out, passages spoken side by side, their bytes in a row."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, TypedDict
from warnings import warn

from newsreader.audio.encoders import ENCODERS, MP3, SAMPLE_RATE, Encoder, ending_of
from newsreader.audio.passages import assemble
from newsreader.audio.sounds import read_intro
from newsreader.audio.timeline import Spoken, lay_out, to_ms
from newsreader.errors import NewsreaderError
from newsreader.model import (
    Article,
    Bulletin,
    Cast,
    Chapter,
    Clip,
    Delivery,
    Line,
    Progress,
    Script,
    Utterance,
    Voice,
    Word,
)
from newsreader.publish.files import write_whole
from newsreader.publish.tags import id3_tags
from newsreader.speech.casting import assign_voices, languages_of
from newsreader.speech.identity import keys
from newsreader.speech.lines import lines_of
from newsreader.speech.passages import passages
from newsreader.speech.spoken.pronunciation import Pronunciation, learn, load_lexicon
from newsreader.speech.synthesizers import names_of
from newsreader.speech.workers import Header, Passage, Workers

if TYPE_CHECKING:
    from newsreader.speech.clip_cache import OnWarning

OnProgress = Callable[[Progress], None]


class Options(TypedDict, total=False):
    """What may be asked of a bulletin; `pipeline.render` says what each is."""

    synthesizer: str | Sequence[str] | None
    cast: Cast | str | Path | None
    delivery: Delivery
    on_progress: OnProgress | None
    on_warning: OnWarning
    forks: bool


class Rendering:
    """One bulletin in the making."""

    def __init__(self, workers: Workers, scripts: Sequence[Script], options: Options) -> None:
        if not scripts:
            raise NewsreaderError("there is nothing to read: no scripts were given")
        for name in options.keys() - Options.__annotations__:
            raise TypeError(f"a bulletin has no option {name!r}")
        delivery = options.get("delivery", Delivery())
        self._on_warning = options.get("on_warning", warn)
        self._workers, self._scripts, self._delivery = workers, scripts, delivery
        self._intro = read_intro(Path(delivery.intro), SAMPLE_RATE) if delivery.intro else b""
        cast = options.get("cast")
        cast = Path(cast) if isinstance(cast, str) else cast
        self._cast = self._give_voices(names_of(options.get("synthesizer")), cast)
        self._progress = _Counter(scripts, options.get("on_progress"))
        self._spoken: list[Spoken] = []
        self._opening = self._samples = 0

    def to_file(self, path: Path) -> Bulletin:
        """The bulletin in a file: whole, or not there at all."""
        ending = ending_of(path)
        encoder = ENCODERS[ending]()
        with write_whole(path) as file:
            if not file.seekable():  # a named pipe
                return self.to_stream(file)
            sound = self._sound(ending)
            first = next(sound)  # the workers speak on while the tags are made
            room = file.write(_header(self._draft(), encoder, 0))
            file.write(first)
            file.writelines(sound)
            bulletin = self._bulletin()
            header = _header(bulletin, encoder, self._samples)
            if len(header) != room:  # its size depends on titles only, and those were known
                raise AssertionError(f"the header grew from {room} to {len(header)} bytes")
            file.seek(0)
            file.write(header)
        return replace(bulletin, audio=path)

    def to_stream(self, stream: BinaryIO) -> Bulletin:
        """The bulletin as MP3 into something that cannot be gone back in."""
        for data in self.stream():
            stream.write(data)
            stream.flush()
        return self._bulletin()

    def stream(self) -> Iterator[bytes]:
        """MP3 as it is made; without chapters, whose times come too late."""
        yield _header(replace(self._draft(), chapters=()), ENCODERS[MP3](), 0)
        yield from self._sound(MP3)

    def _give_voices(self, synthesizers: Sequence[str], cast: Cast | Path | None) -> Cast:
        """Everybody's voice, of those that speak the stories' languages."""
        if isinstance(cast, Path) or self._delivery.narrator or self._delivery.voices:
            return self._give_chosen_voices(self._voices(synthesizers, ()), cast)
        voices = self._voices(synthesizers, languages_of(self._scripts))
        return assign_voices(self._scripts, voices, cast=cast)

    def _give_chosen_voices(self, voices: Sequence[Voice], cast: Cast | Path | None) -> Cast:
        """Everybody's voice as was asked; those in a cast file are kept, and new ones added."""
        from newsreader.speech.cast_file import (
            choose_narrator,
            choose_voices,
            read_cast,
            write_cast,
        )

        kept = read_cast(cast, voices) if isinstance(cast, Path) else cast
        if self._delivery.narrator:
            kept = choose_narrator(kept, self._delivery.narrator, voices)
        if self._delivery.voices:
            kept = choose_voices(kept, self._delivery.voices, voices)
            self._warn_of_strangers()
        given = assign_voices(self._scripts, voices, cast=kept)
        if isinstance(cast, Path):
            write_cast(cast, given)
        return given

    def _warn_of_strangers(self) -> None:
        """Tell of voices that were chosen for people who say nothing."""
        speakers = {s.speaker for script in self._scripts for s in script.segments if s.speaker}
        quoted = keys(name for speaker in speakers for name in (speaker.name, *speaker.aliases))
        for choice in self._delivery.voices:
            name = choice.partition("=")[0].strip()
            if keys((name,)).isdisjoint(quoted):
                self._on_warning(f"nobody called {name} is quoted: {choice!r} changes nothing")

    def _voices(self, synthesizers: Sequence[str], languages: Sequence[str]) -> list[Voice]:
        return [voice for name in synthesizers for voice in self._workers.voices(name, languages)]

    def _sound(self, ending: str) -> Iterator[bytes]:
        """The encoded bulletin, passage by passage, noting when each line is heard."""
        if self._intro:
            header, data = assemble([Clip(self._intro, SAMPLE_RATE)], pauses=[0], ending=ending)
            self._opening = self._samples = header["samples"]
            yield data
        waiting: deque[tuple[Line, ...]] = deque()
        made = self._workers.make(self._passages(ending, waiting), assemble)
        for header, data in made:
            self._note(waiting.popleft(), header)
            yield data
        if not self._spoken:
            raise NewsreaderError("there is nothing to read: the scripts have no words")

    def _passages(self, ending: str, waiting: deque[tuple[Line, ...]]) -> Iterator[Passage]:
        delivery = self._delivery
        for number, script in enumerate(self._scripts):
            pronunciation = pronunciation_of(script.article, delivery.lexicon)
            for lines in passages(lines_of(script, article=number, cast=self._cast)):
                waiting.append(lines)
                pauses = [delivery.pauses.before(line.gap) for line in lines]
                yield Passage(
                    tuple(Utterance(line.text, line.voice, delivery.rate) for line in lines),
                    {"pauses": pauses, "ending": ending},
                    tuple(line.language for line in lines),
                    pronunciation,
                )

    def _note(self, lines: Sequence[Line], header: Header) -> None:
        for line, (start, end), words in zip(lines, header["spans"], header["words"], strict=True):
            heard = (start + self._samples, end + self._samples)
            timed: tuple[Word, ...] = ()
            if self._delivery.words:
                clip_at = to_ms(heard[0], SAMPLE_RATE)
                timed = tuple(Word(a, b, clip_at + at) for a, b, at in words)
            name = line.speaker.name if line.speaker else None
            self._spoken.append(Spoken(line.article, line.text, name, *heard, timed))
            self._progress.count(line)
        self._samples += header["samples"]

    def _bulletin(self) -> Bulletin:
        titles = [script.article.headline for script in self._scripts]
        timeline = lay_out(
            self._spoken,
            titles,
            sample_rate=SAMPLE_RATE,
            opening=self._opening,
            length=self._samples,
        )
        return replace(
            self._draft(),
            chapters=timeline.chapters,
            captions=timeline.captions,
            duration=timeline.duration,
        )

    def _draft(self) -> Bulletin:
        """The bulletin as it is known before a word is spoken: everything but the times."""
        articles = tuple(script.article for script in self._scripts)
        one = articles[0].headline if len(articles) == 1 else "News bulletin"
        chapters = tuple(Chapter(article.headline, 0, 0) for article in articles)
        title = self._delivery.title or one
        return Bulletin(title, chapters, (), 0, articles, cast=self._cast)


def pronunciation_of(article: Article, lexicon: str | Path | None) -> Pronunciation:
    """How an article's names sound: by the listener's lexicon, and what it says itself."""
    texts = (article.standfirst or "", *(block.text for block in article.blocks))
    return learn(texts, load_lexicon(Path(lexicon), article.language) if lexicon else ())


def _header(bulletin: Bulletin, encoder: Encoder, samples: int) -> bytes:
    return encoder.header(samples) or id3_tags(bulletin)


class _Counter:
    """Tells how many of the scripts' characters have been spoken."""

    def __init__(self, scripts: Sequence[Script], on_progress: OnProgress | None) -> None:
        self._headlines = [script.article.headline for script in scripts]
        self._on_progress = on_progress
        self._done = 0
        self._total = sum(
            len(script.article.headline)
            + len(script.article.standfirst or "")
            + sum(len(block.text) for block in script.article.blocks)
            for script in scripts
        )

    def count(self, line: Line) -> None:
        self._done += len(line.text)
        if self._on_progress is not None:
            done = min(self._done, self._total)
            self._on_progress(Progress(done, self._total, self._headlines[line.article]))
