"""The order of the steps: sources to articles, articles to scripts, scripts to a bulletin.

A source that gives no article is reported and skipped; the bulletin goes on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from newsreader.errors import NewsreaderError, PageError
from newsreader.model import Bulletin, Cast, Delivery, Problem, Reading, Script
from newsreader.speech.synthesizers import default_synthesizer
from newsreader.speech.workers import Workers

if TYPE_CHECKING:
    from newsreader.rendering import OnProgress, Rendering

Output = str | Path | BinaryIO
AS_ASKED = Delivery()
AS_IT_IS = Reading()


def narrate(
    sources: Iterable[str | Path],
    output: Output,
    *,
    synthesizer: str | Sequence[str] | None = None,
    cast: Cast | Path | None = None,
    on_progress: OnProgress | None = None,
    delivery: Delivery = AS_ASKED,
    reading: Reading = AS_IT_IS,
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
    with Workers(
        delivery.workers, synthesizer=_first(synthesizer)
    ) as workers:  # they start while the rest is loaded
        scripts, problems = _read(sources, reading)
        rendering = _rendering(workers, scripts, delivery, synthesizer, cast, on_progress)
        return replace(_put(rendering, output), problems=problems)


def render(
    scripts: Iterable[Script],
    output: Output,
    *,
    synthesizer: str | Sequence[str] | None = None,
    cast: Cast | Path | None = None,
    on_progress: OnProgress | None = None,
    delivery: Delivery = AS_ASKED,
) -> Bulletin:
    """A bulletin of the scripts, one chapter each, every speaker in a voice of their own.

    `output` is a path, whose ending picks the format, or a binary file open for writing, which
    is given MP3 as it is made. A file appears at its path complete or not at all. `synthesizer`
    is an engine's name, or several; `cast` keeps the voices of an earlier bulletin, or of a cast
    file, to which new ones are added; `on_progress` is called after each line. Raises
    `SpeechError`, `CastingError`, `EncodingError` or `PublishError`.

    >>> import newsreader, tempfile
    >>> article = newsreader.Article("Ferry sails", (newsreader.Block("paragraph", "At last."),))
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     bulletin = newsreader.render(
    ...         [newsreader.segment(article)], f"{folder}/news.mp3", synthesizer="silent"
    ...     )
    >>> [caption.text for caption in bulletin.captions]
    ['Ferry sails', 'At last.']
    """
    with Workers(delivery.workers, synthesizer=_first(synthesizer)) as workers:
        rendering = _rendering(workers, tuple(scripts), delivery, synthesizer, cast, on_progress)
        return _put(rendering, output)


def stream(
    sources: Iterable[str | Path],
    *,
    synthesizer: str | Sequence[str] | None = None,
    cast: Cast | Path | None = None,
    delivery: Delivery = AS_ASKED,
    reading: Reading = AS_IT_IS,
) -> Iterator[bytes]:
    r"""The bulletin of `narrate` as MP3, piece by piece as it is made: the first one very soon.

    >>> import newsreader, tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     source = Path(folder) / "news.txt"
    ...     _ = source.write_text("Ferry sails\n\nThe ferry sailed at last.\n")
    ...     pieces = list(newsreader.stream([source], synthesizer="silent"))
    >>> pieces[0][:3], len(pieces)
    (b'ID3', 3)
    """
    with Workers(delivery.workers, synthesizer=_first(synthesizer)) as workers:
        scripts, _ = _read(sources, reading)
        yield from _rendering(workers, scripts, delivery, synthesizer, cast, None).stream()


def _read(
    sources: Iterable[str | Path], reading: Reading
) -> tuple[tuple[Script, ...], tuple[Problem, ...]]:
    """The scripts there are, and what was skipped; an error if that is all."""
    from newsreader.reading import read_scripts

    errors: list[PageError] = []
    scripts = tuple(read_scripts(sources, errors.append, reading))
    if not scripts and len(errors) == 1:
        raise errors[0]
    if not scripts and errors:
        told = "; ".join(str(error) for error in errors)
        raise NewsreaderError(f"none of the {len(errors)} sources gave an article: {told}")
    return scripts, tuple(Problem(error.source, error.reason) for error in errors)


def _first(synthesizer: str | Sequence[str] | None) -> str:
    """The engine most will be spoken with."""
    names = (synthesizer,) if isinstance(synthesizer, str) else synthesizer or ()
    return next(iter(names), default_synthesizer())


def _rendering(
    workers: Workers,
    scripts: tuple[Script, ...],
    delivery: Delivery,
    synthesizer: str | Sequence[str] | None,
    cast: Cast | Path | None,
    on_progress: OnProgress | None,
) -> Rendering:
    from newsreader.rendering import Rendering

    return Rendering(
        *(workers, scripts, delivery),
        synthesizer=synthesizer,
        cast=cast,
        on_progress=on_progress,
    )


def _put(rendering: Rendering, output: Output) -> Bulletin:
    if isinstance(output, str | Path):
        return rendering.to_file(Path(output))
    return rendering.to_stream(output)
