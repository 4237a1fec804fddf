"""The order of the steps: sources to articles, articles to scripts, scripts to a bulletin.

A source that gives no article is reported and skipped; the bulletin goes on.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from newsreader.audio.encoders import SAMPLE_RATE, Encoder, Mp3Encoder, encoder_for
from newsreader.audio.sounds import read_intro
from newsreader.audio.timeline import Spoken, lay_out, pause_samples
from newsreader.cleaner import clean
from newsreader.errors import NewsreaderError, PageError
from newsreader.model import (
    Bulletin,
    Cast,
    Chapter,
    Clip,
    Delivery,
    Line,
    Problem,
    Progress,
    Script,
    Utterance,
)
from newsreader.pcm import WIDTH, resample, silence
from newsreader.publish.files import write_whole
from newsreader.publish.tags import id3_tags
from newsreader.segmenter import segment
from newsreader.sources import fetch
from newsreader.speech.casting import assign_voices
from newsreader.speech.lines import lines_of
from newsreader.speech.spoken import spoken_form
from newsreader.speech.synthesizers import default_synthesizer
from newsreader.speech.workers import Workers

Output = str | Path | BinaryIO
OnProgress = Callable[[Progress], None]
AS_ASKED = Delivery()


def read_scripts(
    sources: Iterable[str | Path], on_error: Callable[[PageError], None]
) -> Iterator[Script]:
    """The script of each source that gives an article; `on_error` is told of the others."""
    for source in sources:
        try:
            yield segment(clean(fetch(source)))
        except PageError as error:
            on_error(error)


def narrate(
    sources: Iterable[str | Path],
    output: Output,
    *,
    synthesizer: str | None = None,
    cast: Cast | None = None,
    on_progress: OnProgress | None = None,
    delivery: Delivery = AS_ASKED,
) -> Bulletin:
    r"""A bulletin of all that can be read from the sources: paths, addresses, or `-`.

    Sources without an article are in the bulletin's `problems`; `PageError` when there is none
    with one. The other options, and the other errors, are those of `render`.

    >>> import newsreader, tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     source = Path(folder) / "news.txt"
    ...     _ = source.write_text("Ferry sails\n\nThe ferry sailed at last.\n")
    ...     bulletin = newsreader.narrate([source], f"{folder}/news.mp3", synthesizer="silent")
    >>> bulletin.chapters[0].title
    'Ferry sails'
    """
    errors: list[PageError] = []
    with Workers(delivery.workers) as workers:  # they start while the pages are read
        scripts = tuple(read_scripts(sources, errors.append))
        if not scripts and errors:
            raise _nothing_to_read(errors)
        bulletin = _Rendering(workers, synthesizer, cast, on_progress, delivery).to(scripts, output)
    problems = tuple(Problem(error.source, error.reason) for error in errors)
    return replace(bulletin, problems=problems)


def render(
    scripts: Iterable[Script],
    output: Output,
    *,
    synthesizer: str | None = None,
    cast: Cast | None = None,
    on_progress: OnProgress | None = None,
    delivery: Delivery = AS_ASKED,
) -> Bulletin:
    """A bulletin of the scripts, one chapter each, every speaker in a voice of their own.

    `output` is a path, whose ending picks the format, or a binary file open for writing, which
    is given MP3 as it is made. A file appears at its path complete or not at all. `synthesizer`
    is an engine's name, `cast` keeps voices from an earlier bulletin, `on_progress` is called
    after each line. Raises `SpeechError`, `CastingError`, `EncodingError` or `PublishError`.

    >>> import newsreader, tempfile
    >>> article = newsreader.Article("Ferry sails", (newsreader.Block("paragraph", "At last."),))
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     bulletin = newsreader.render(
    ...         [newsreader.segment(article)], f"{folder}/news.mp3", synthesizer="silent"
    ...     )
    >>> [caption.text for caption in bulletin.captions]
    ['Ferry sails', 'At last.']
    """
    with Workers(delivery.workers) as workers:
        rendering = _Rendering(workers, synthesizer, cast, on_progress, delivery)
        return rendering.to(tuple(scripts), output)


class _Rendering:
    """One bulletin in the making."""

    def __init__(
        self,
        workers: Workers,
        synthesizer: str | None,
        cast: Cast | None,
        on_progress: OnProgress | None,
        delivery: Delivery,
    ) -> None:
        self._workers, self._cast = workers, cast
        self._synthesizer = synthesizer or default_synthesizer()
        self._on_progress, self._delivery = on_progress, delivery
        self._lead = b""
        if delivery.intro is not None:
            self._lead = read_intro(delivery.intro, SAMPLE_RATE)

    def to(self, scripts: Sequence[Script], output: Output) -> Bulletin:
        if not scripts:
            raise NewsreaderError("there is nothing to read: no scripts were given")
        encoder = encoder_for(output) if isinstance(output, str | Path) else Mp3Encoder()
        voices = self._workers.voices(self._synthesizer)
        cast = assign_voices(scripts, voices, cast=self._cast)
        draft = _draft(scripts, self._delivery.title)
        if not isinstance(output, str | Path):
            return self._stream(scripts, cast, encoder, output, draft)
        with write_whole(Path(output)) as file:
            if not file.seekable():  # a pipe
                return self._stream(scripts, cast, encoder, file, draft)
            room = file.write(_header(draft, encoder))
            bulletin = self._encode(scripts, cast, encoder, file, draft)
            header = _header(bulletin, encoder)
            if len(header) != room:  # its size depends on titles only, and those were known
                raise AssertionError(f"the header grew from {room} to {len(header)} bytes")
            file.seek(0)
            file.write(header)
        return replace(bulletin, audio=Path(output))

    def _stream(
        self,
        scripts: Sequence[Script],
        cast: Cast,
        encoder: Encoder,
        file: BinaryIO,
        draft: Bulletin,
    ) -> Bulletin:
        """Write what cannot be gone back to: without chapters, whose times come too late."""
        file.write(_header(replace(draft, chapters=()), encoder))
        return self._encode(scripts, cast, encoder, file, draft)

    def _encode(
        self,
        scripts: Sequence[Script],
        cast: Cast,
        encoder: Encoder,
        file: BinaryIO,
        draft: Bulletin,
    ) -> Bulletin:
        """Speak and encode every line in order, holding a window of clips at the most."""
        spoken: list[Spoken] = []
        progress = _Counter(scripts, self._on_progress)
        file.write(encoder.encode(self._lead))
        for line, clip in self._speak(scripts, cast):
            samples = resample(clip.pcm, clip.sample_rate, SAMPLE_RATE)
            pause = pause_samples(line, self._delivery.pauses, SAMPLE_RATE)
            file.write(encoder.encode(silence(pause) + samples))
            spoken.append(Spoken(line, len(samples) // WIDTH))
            progress.count(line)
        file.write(encoder.finish())
        timeline = lay_out(
            spoken,
            [script.article.headline for script in scripts],
            pauses=self._delivery.pauses,
            sample_rate=SAMPLE_RATE,
            lead=len(self._lead) // WIDTH + encoder.delay,
            length=encoder.length(),
        )
        return replace(
            draft,
            chapters=timeline.chapters,
            captions=timeline.captions,
            duration=timeline.duration,
        )

    def _speak(self, scripts: Sequence[Script], cast: Cast) -> Iterator[tuple[Line, Clip]]:
        waiting: deque[Line] = deque()

        def utterances() -> Iterator[Utterance]:
            for number, script in enumerate(scripts):
                for line in lines_of(
                    script, article=number, cast=cast, rate=self._delivery.rate, say=spoken_form
                ):
                    waiting.append(line)
                    yield line.utterance

        for clip in self._workers.speak(utterances()):
            yield waiting.popleft(), clip


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


def _draft(scripts: Sequence[Script], title: str | None) -> Bulletin:
    """The bulletin as it is known before a word is spoken: everything but the times."""
    articles = tuple(script.article for script in scripts)
    one = articles[0].headline if len(articles) == 1 else "News bulletin"
    chapters = tuple(Chapter(article.headline, 0, 0) for article in articles)
    return Bulletin(title or one, chapters, (), 0, articles)


def _header(bulletin: Bulletin, encoder: Encoder) -> bytes:
    return encoder.header() or id3_tags(bulletin)


def _nothing_to_read(errors: Sequence[PageError]) -> NewsreaderError:
    if len(errors) == 1:
        return errors[0]
    told = "; ".join(str(error) for error in errors)
    return NewsreaderError(f"none of the {len(errors)} sources gave an article: {told}")
