"""The `newsreader` command: arguments, progress, printing and exit codes.

Results go to standard output, everything else to standard error. Exit codes: 0 done, 1 nothing
could be made, 2 wrong usage, 3 made, but some sources were skipped.
"""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

import click

from newsreader.errors import NewsreaderError
from newsreader.model import Article, Bulletin, Delivery, Pauses, Progress, Script

SKIPPED_SOME = 3
STREAM = "-"


def main() -> None:
    """Run the command; ends the process."""
    signal.signal(signal.SIGTERM, _stop)
    try:
        newsreader.main(prog_name="newsreader", standalone_mode=True)
    except NewsreaderError as error:
        complain(str(error))
        sys.exit(1)


def _stop(number: int, _frame: FrameType | None) -> None:
    sys.exit(128 + number)  # unwinds, so that workers end and nothing partial is left


def complain(line: str) -> None:
    """Say something on standard error, on one line."""
    click.echo(f"newsreader: {' '.join(line.split())}", err=True)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="newsreader")
def newsreader() -> None:
    """Listen to the news: pages in, audio out, every quoted person in a voice of their own."""


def _number(default: int, low: int, high: int) -> dict[str, Any]:
    return {"default": default, "type": click.IntRange(low, high), "show_default": True}


def _pause(name: str, default: int, where: str) -> Callable[[Any], Any]:
    return click.option(
        f"--pause-{name}", **_number(default, 0, 10_000), metavar="MS", help=f"Pause {where}."
    )


@newsreader.command()
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")
@click.option("-o", "--output", required=True, metavar="FILE", help="FILE.mp3, FILE.wav or -.")
@click.option("--synthesizer", metavar="NAME", help="The engine that speaks.")
@click.option("--rate", **_number(170, 90, 450), help="Words per minute.")
@click.option("--title", help="The bulletin's title.")
@click.option("--intro", type=click.Path(path_type=Path), help="A sound to open with.")
@_pause("sentence", 350, "between sentences")
@_pause("voice", 450, "where the voice changes")
@_pause("paragraph", 700, "between paragraphs")
@_pause("headline", 1000, "after a headline")
@_pause("story", 2000, "between stories")
@click.option("--workers", type=click.IntRange(1, 64), help="Processes that speak.")
@click.option("--captions", type=click.Path(path_type=Path), help="Write WebVTT captions here.")
@click.option("--words", is_flag=True, help="Captions with the time of each word.")
@click.option("--transcript", type=click.Path(path_type=Path), help="Write a transcript here.")
@click.option("--json", "as_json", type=click.Path(path_type=Path), help="Write all as JSON here.")
@click.option("--plain", is_flag=True, help="Progress as plain lines, for screen readers.")
def narrate(sources: Sequence[str], output: str, **options: Any) -> None:
    """Make a bulletin of SOURCES: files, addresses, or - for standard input.

    The ending of the output file picks the format; - streams MP3 to standard output.
    """
    from newsreader import pipeline

    with progress_shown(plain=options["plain"]) as on_progress:
        bulletin = pipeline.narrate(
            sources,
            sys.stdout.buffer if output == STREAM else output,
            synthesizer=options["synthesizer"],
            delivery=_delivery(options),
            on_progress=on_progress,
        )
    _write_beside(bulletin, options)
    for problem in bulletin.problems:
        complain(f"skipped {problem.source}: {problem.reason}")
    click.echo(_summary(bulletin, output), err=True)
    if bulletin.problems:
        sys.exit(SKIPPED_SOME)


def _delivery(options: dict[str, Any]) -> Delivery:
    kinds = ("sentence", "voice", "paragraph", "headline", "story")
    return Delivery(
        title=options["title"],
        rate=options["rate"],
        pauses=Pauses(**{kind: options[f"pause_{kind}"] for kind in kinds}),
        intro=options["intro"],
        workers=options["workers"],
    )


def _write_beside(bulletin: Bulletin, options: dict[str, Any]) -> None:
    """Write the captions, the transcript and the JSON that were asked for."""
    from newsreader.publish.as_json import to_json
    from newsreader.publish.captions import to_webvtt
    from newsreader.publish.files import write_whole
    from newsreader.publish.transcript import to_transcript

    texts: dict[str, Callable[[], str]] = {
        "captions": lambda: to_webvtt(bulletin.captions, words=options["words"]),
        "transcript": lambda: to_transcript(bulletin),
        "as_json": lambda: to_json(bulletin),
    }
    for option, text in texts.items():
        if options[option] is not None:
            with write_whole(options[option]) as file:
                file.write(text().encode())


def _summary(bulletin: Bulletin, output: str) -> str:
    minutes, seconds = divmod(round(bulletin.duration / 1000), 60)
    stories = len(bulletin.chapters)
    what = f"{stories} {'story' if stories == 1 else 'stories'}, {minutes} min {seconds} s"
    return f"{'Streamed' if output == STREAM else f'Wrote {output}'}: {what}"


@newsreader.command()
@click.argument("source")
@click.option("--json", "as_json", is_flag=True, help="The article's fields as JSON.")
@click.option("--removed", is_flag=True, help="What was taken out instead, and why.")
def clean(source: str, *, as_json: bool, removed: bool) -> None:
    """Show the article in SOURCE without its furniture."""
    from newsreader.cleaner import clean
    from newsreader.publish.as_json import to_json
    from newsreader.sources import fetch

    article = clean(fetch(source))
    if as_json:
        click.echo(to_json(article.removed if removed else article))
    elif removed:
        for line in article.removed:
            click.echo(f"{line.category}\t{line.rule}\t{line.text}")
    else:
        click.echo("\n\n".join(_paragraphs(article)))


def _paragraphs(article: Article) -> Iterator[str]:
    yield article.headline
    if article.standfirst:
        yield article.standfirst
    yield from (block.text for block in article.blocks)


@newsreader.command()
@click.argument("source")
@click.option("--json", "as_json", is_flag=True, help="The script's fields as JSON.")
def script(source: str, *, as_json: bool) -> None:
    """Show who says what in SOURCE, and how that was found."""
    from newsreader.cleaner import clean
    from newsreader.publish.as_json import to_json
    from newsreader.segmenter import segment
    from newsreader.sources import fetch

    made = segment(clean(fetch(source)))
    if as_json:
        click.echo(to_json(made))
    else:
        for line in _script_lines(made):
            click.echo(line)


def _script_lines(made: Script) -> Iterator[str]:
    rules = {(q.block, q.start): q.rule for q in made.quotations}
    for segment in made.segments:
        rule = rules.get((segment.block, segment.start))
        name = segment.speaker.name if segment.speaker else "unknown speaker"
        label = f"{name} ({rule})" if rule else "Narrator"
        if segment.text.strip():
            yield f"{label}: {segment.text.strip()}"


@newsreader.command()
@click.option("--synthesizer", metavar="NAME", help="The engine whose voices to show.")
def voices(synthesizer: str | None) -> None:
    """Show the voices there are: id, language, gender."""
    from newsreader.speech.synthesizers import default_synthesizer
    from newsreader.speech.workers import Workers

    with Workers(1) as workers:
        for voice in workers.voices(synthesizer or default_synthesizer()):
            click.echo(f"{voice.id}\t{voice.language}\t{voice.gender or 'neutral'}")


@contextmanager
def progress_shown(*, plain: bool) -> Iterator[Callable[[Progress], None]]:
    """A function that shows progress on standard error: a bar on a terminal, else plain lines."""
    if plain or not sys.stderr.isatty():
        yield _plain_progress()
        return
    from rich.console import Console
    from rich.progress import Progress as Bar

    with Bar(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("Reading", total=None)

        def show(progress: Progress) -> None:
            bar.update(
                task,
                description=click.style(progress.headline[:40]),
                completed=progress.done,
                total=progress.total,
            )

        yield show


def _plain_progress() -> Callable[[Progress], None]:
    said: set[tuple[str, int]] = set()

    def show(progress: Progress) -> None:
        quarter = 4 * progress.done // max(progress.total, 1)
        if (progress.headline, quarter) not in said:
            said.add((progress.headline, quarter))
            click.echo(f"{25 * quarter} % done, speaking: {progress.headline}", err=True)

    return show
