"""The order of the steps: sources to articles, articles to scripts, scripts to a bulletin.

A source that gives no article is reported and skipped; the bulletin goes on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO
from warnings import warn

from newsreader.errors import PageError
from newsreader.model import Bulletin, Delivery, Problem, Reading, Script
from newsreader.speech.synthesizers import names_of
from newsreader.speech.workers import Workers

if TYPE_CHECKING:
    from typing import Unpack

    from newsreader.rendering import Options, Rendering
    from newsreader.speech.clip_cache import Cache

Sources = str | Path | Iterable[str | Path]
Output = str | Path | BinaryIO
OnProblem = Callable[[Problem], None]
AS_IT_IS = Reading()


def narrate(
    sources: Sources,
    output: Output,
    *,
    reading: Reading = AS_IT_IS,
    **options: Unpack[Options],
) -> Bulletin:
    r"""A bulletin of all that can be read from the sources: paths, addresses, or `-`; or from one.

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
    with _workers(options) as (workers, cache):
        scripts, problems = _read(sources, reading, cache, workers)
        return replace(_put(_rendering(workers, scripts, options), output), problems=problems)


def render(scripts: Iterable[Script], output: Output, **options: Unpack[Options]) -> Bulletin:
    """A bulletin of the scripts, one chapter each, every speaker in a voice of their own.

    `output` is a path, whose ending picks the format, or a binary file open for writing, which
    is given MP3 as it is made. A file appears at its path complete or not at all. Options:

    - `synthesizer`: an engine's name, or several;
    - `cast`: the cast of an earlier bulletin, or the path of a cast file, which is added to;
    - `delivery`: how it is read out, see `Delivery`;
    - `on_progress`: called after each line;
    - `on_warning`: called with a line on what is amiss and stops nothing;
    - `forks`: whether this process may be forked to speak, which is quicker, but safe only for a
      program that has no threads, signal handlers and open files that a fork should not have.

    Raises `SpeechError`, `CastingError`, `EncodingError` or `PublishError`.

    >>> import newsreader, tempfile
    >>> article = newsreader.Article("Ferry sails", (newsreader.Block("paragraph", "At last."),))
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     bulletin = newsreader.render(
    ...         [newsreader.segment(article)], f"{folder}/news.mp3", synthesizer="silent"
    ...     )
    >>> [caption.text for caption in bulletin.captions]
    ['Ferry sails', 'At last.']
    """
    with _workers(options) as (workers, _):
        return _put(_rendering(workers, tuple(scripts), options), output)


def stream(
    sources: Sources,
    *,
    reading: Reading = AS_IT_IS,
    on_problem: OnProblem | None = None,
    **options: Unpack[Options],
) -> Iterator[bytes]:
    r"""The bulletin of `narrate` as MP3, piece by piece as it is made: the first one very soon.

    `on_problem` is called for each source without an article; otherwise it is a warning.

    >>> import newsreader, tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     source = Path(folder) / "news.txt"
    ...     _ = source.write_text("Ferry sails\n\nThe ferry sailed at last.\n")
    ...     pieces = list(newsreader.stream([source], synthesizer="silent"))
    >>> pieces[0][:3], len(pieces)
    (b'ID3', 3)
    """
    with _workers(options) as (workers, cache):
        scripts, problems = _read(sources, reading, cache, workers)
        for problem in problems:
            if on_problem is not None:
                on_problem(problem)
            else:
                told = f"skipped {problem.source}: {problem.reason}"
                options.get("on_warning", warn)(told)
        yield from _rendering(workers, scripts, options).stream()


@contextmanager
def _workers(options: Options) -> Iterator[tuple[Workers, Cache | None]]:
    """Workers, and what they have spoken before, if that is wanted."""
    delivery = options.get("delivery", Delivery())
    cache = _opened(options) if delivery.cache else None
    engine = names_of(options.get("synthesizer"))[0]
    forks = options.get("forks", False)
    with Workers(delivery.workers, synthesizer=engine, cache=cache, forks=forks) as workers:
        yield workers, cache


def _opened(options: Options) -> Cache:
    from newsreader.speech.clip_cache import Cache  # 15 ms, which a run without one can spare

    return Cache(on_warning=options.get("on_warning", warn))


def _read(
    sources: Sources, reading: Reading, cache: Cache | None, workers: Workers
) -> tuple[tuple[Script, ...], tuple[Problem, ...]]:
    """The scripts there are, and what was skipped; an error if that is all.

    The workers start as soon as there is a page that is new, while the cleaner is loaded.
    """
    from newsreader.reading import read_scripts

    if isinstance(sources, str | Path):
        sources = [sources]
    errors: list[PageError] = []
    found = read_scripts(sources, errors.append, reading, cache=cache, on_new=workers.start)
    scripts = tuple(found)
    if not scripts and len(errors) == 1:
        raise errors[0]
    if not scripts and errors:
        told = "; ".join(str(error) for error in errors)
        raise PageError(f"none of the {len(errors)} sources gave an article", told)
    return scripts, tuple(Problem(error.source, error.reason) for error in errors)


def _rendering(workers: Workers, scripts: tuple[Script, ...], options: Options) -> Rendering:
    from newsreader.rendering import Rendering

    return Rendering(workers, scripts, options)


def _put(rendering: Rendering, output: Output) -> Bulletin:
    if isinstance(output, str | Path):
        return rendering.to_file(Path(output))
    return rendering.to_stream(output)
