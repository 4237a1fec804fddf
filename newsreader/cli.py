"""The `newsreader` command: arguments, progress, printing and exit codes.

Results go to standard output, everything else to standard error. Exit codes: 0 done, 1 nothing
could be made, 2 wrong usage, 3 made, but some sources were skipped.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from types import FrameType
from typing import Any, NoReturn

import click

from newsreader.errors import NewsreaderError, PageError
from newsreader.model import Bulletin, Delivery, Pauses, Problem, Progress, Reading, Script

SKIPPED_SOME = 3
STREAM = "-"
BESIDE = ("captions", "transcript", "as_json")  # files that are written beside the sound


def main() -> None:
    """Run the command; ends the process."""
    signal.signal(signal.SIGTERM, _stop)
    try:
        newsreader.main(prog_name="newsreader", standalone_mode=True)
    except NewsreaderError as error:
        complain(str(error))
        sys.exit(1)
    except OSError as error:  # what is printed cannot be written, as on a full disk
        complain(f"{error.filename or 'standard output'}: {error.strerror or error}")
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


Command = Callable[..., Any]
A_FILE = click.Path(path_type=Path)


def _number(default: int, low: int, high: int) -> dict[str, Any]:
    return {"default": default, "type": click.IntRange(low, high), "show_default": True}


def _pause(name: str, default: int, where: str) -> Callable[[Command], Command]:
    return click.option(
        f"--pause-{name}", **_number(default, 0, 10_000), metavar="MS", help=f"Pause {where}."
    )


def _together(*options: Callable[[Command], Command]) -> Callable[[Command], Command]:
    """Several options as one decorator, shown in this order."""

    def decorate(command: Command) -> Command:
        for option in reversed(options):
            command = option(command)
        return command

    return decorate


rules_options = _together(
    click.option("--keep", multiple=True, metavar="PATTERN", help="Keep lines that match."),
    click.option("--drop", multiple=True, metavar="PATTERN", help="Leave out lines that match."),
    click.option(
        "--site-memory", type=A_FILE, help="Learn what recurs on a site, and leave it out."
    ),
)
newest_option = click.option(
    "--newest", **_number(10, 1, 1000), metavar="N", help="Of a feed, as many stories."
)
corrections_option = click.option("--corrections", type=A_FILE, help="TOML: who says what.")
lexicon_option = click.option("--lexicon", type=A_FILE, help="TOML: how words sound.")
synthesizer_option = click.option(
    "--synthesizer", multiple=True, metavar="NAME", help="An engine that speaks; may be repeated."
)
speaking_options = _together(
    synthesizer_option,
    click.option("--cast", type=A_FILE, help="TOML: keep everybody's voice here."),
    click.option("--voice", multiple=True, metavar="NAME=ID", help="Give somebody this voice."),
    click.option("--narrator", metavar="ID", help="The narrator's voice."),
    click.option("--rate", **_number(170, 90, 450), help="Words per minute."),
    lexicon_option,
    _pause("sentence", 350, "between sentences"),
    _pause("voice", 450, "where the voice changes"),
    _pause("paragraph", 700, "between paragraphs"),
    _pause("headline", 1000, "after a headline"),
    _pause("story", 2000, "between stories"),
    click.option("--intro", type=A_FILE, help="A sound to open with."),
    click.option("--workers", type=click.IntRange(1, 64), help="Processes that speak."),
    click.option("--cache/--no-cache", default=True, help="Use what was spoken before."),
)


@newsreader.command()
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")
@click.option("-o", "--output", required=True, metavar="FILE", help="FILE.mp3, FILE.wav or -.")
@click.option("--title", help="The bulletin's title.")
@newest_option
@rules_options
@corrections_option
@speaking_options
@click.option("--captions", type=A_FILE, help="Write WebVTT captions here.")
@click.option("--words", is_flag=True, help="Put the time of each word into the captions.")
@click.option("--transcript", type=A_FILE, help="Write a transcript here.")
@click.option("--json", "as_json", type=A_FILE, help="Write all as JSON here.")
@click.option("--plain", is_flag=True, help="Progress as plain lines, for screen readers.")
def narrate(sources: Sequence[str], output: str, **options: Any) -> None:
    """Make a bulletin of SOURCES: files, addresses of pages and feeds, or - for standard input.

    The ending of the output file picks the format; - streams MP3 to standard output.
    """
    from newsreader import pipeline
    from newsreader.publish.beside import write_beside

    if options["words"] and options["captions"] is None:
        raise click.UsageError("--words are put into captions; say where with --captions")
    _require_places(sources, output, options)
    with progress_shown(plain=options["plain"]) as on_progress:
        bulletin = pipeline.narrate(
            sources,
            sys.stdout.buffer if output == STREAM else output,
            reading=_reading(options),
            delivery=_delivery(options),
            on_progress=on_progress,
            **_asked(options),
        )
    write_beside(bulletin, words=options["words"], **{name: options[name] for name in BESIDE})
    click.echo(_summary(bulletin, output), err=True)
    _tell_skipped(bulletin.problems)


@newsreader.command()
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")
@newest_option
@rules_options
@corrections_option
@speaking_options
def listen(sources: Sequence[str], **options: Any) -> None:
    """Play SOURCES on this machine's own player, from the first words on."""
    from newsreader import pipeline
    from newsreader.audio.players import find_player, play

    player = find_player()
    skipped: list[Problem] = []
    pieces = pipeline.stream(
        sources,
        reading=_reading(options),
        delivery=_delivery(options),
        on_problem=skipped.append,
        **_asked(options),
    )
    play(pieces, player)
    _tell_skipped(skipped)


def _reading(options: dict[str, Any]) -> Reading:
    return Reading(
        options["keep"],
        options["drop"],
        options.get("corrections"),
        options["site_memory"],
        options.get("newest", 1),
    )


def _delivery(options: dict[str, Any]) -> Delivery:
    kinds = ("sentence", "voice", "paragraph", "headline", "story")
    return Delivery(
        title=options.get("title"),
        rate=options["rate"],
        pauses=Pauses(**{kind: options[f"pause_{kind}"] for kind in kinds}),
        intro=options["intro"],
        workers=options["workers"],
        narrator=options["narrator"],
        voices=options["voice"],
        lexicon=options["lexicon"],
        cache=options["cache"],
        words=options.get("words", False) or options.get("as_json") is not None,
    )


def _asked(options: dict[str, Any]) -> dict[str, Any]:
    return {
        "synthesizer": options["synthesizer"],
        "cast": options["cast"],
        "on_warning": complain,
        "forks": True,  # this process is all our own
    }


def _require_places(sources: Sequence[str], output: str, options: dict[str, Any]) -> None:
    """Complain, before a word is spoken, of files that cannot be or would replace each other."""
    from newsreader.publish.files import require_place

    taken = {os.path.realpath(source): "a source" for source in sources if "\0" not in source}
    asked = {"-o": None if output == STREAM else Path(output)}
    asked |= {f"--{name.removeprefix('as_')}": options[name] for name in BESIDE}
    for option, path in asked.items():
        if path is None:
            continue
        require_place(path)
        place = os.path.realpath(path)
        if place in taken and not (path.exists() and not path.is_file()):
            raise click.UsageError(f"{option} {path} is {taken[place]}, too")
        taken[place] = option


def _tell_skipped(problems: Sequence[Problem]) -> None:
    """Name the sources that are not in what was made; ends the process if there are some."""
    for problem in problems:
        complain(f"skipped {problem.source}: {problem.reason}")
    if problems:
        sys.exit(SKIPPED_SOME)


def _summary(bulletin: Bulletin, output: str) -> str:
    minutes, seconds = divmod(round(bulletin.duration / 1000), 60)
    stories = len(bulletin.chapters)
    what = f"{stories} {'story' if stories == 1 else 'stories'}, {minutes} min {seconds} s"
    return f"{'Streamed' if output == STREAM else f'Wrote {output}'}: {what}"


@newsreader.command()
@click.argument("source")
@rules_options
@click.option("--json", "as_json", is_flag=True, help="The article's fields as JSON.")
@click.option("--removed", is_flag=True, help="What was taken out instead, and why.")
def clean(source: str, *, as_json: bool, removed: bool, **options: Any) -> None:
    """Show the article in SOURCE without its furniture."""
    from newsreader.cleaner.plain_text import article_text
    from newsreader.publish.as_json import to_json
    from newsreader.reading import read_articles

    [article] = read_articles([source], _fail, _reading(options))
    if as_json:
        click.echo(to_json(article.removed if removed else article))
    elif removed:
        for line in article.removed:
            click.echo(f"{line.category}\t{line.rule}\t{line.text}")
    else:
        click.echo(article_text(article))


def _fail(error: PageError) -> NoReturn:
    raise error


@newsreader.command()
@click.argument("source")
@rules_options
@corrections_option
@lexicon_option
@click.option("--spoken", is_flag=True, help="What is said where it is not as written, and why.")
@click.option("--json", "as_json", is_flag=True, help="The script's fields as JSON.")
def script(source: str, *, spoken: bool, as_json: bool, **options: Any) -> None:
    """Show who says what in SOURCE, and how that was found."""
    from newsreader.publish.as_json import to_json
    from newsreader.reading import read_scripts

    [made] = read_scripts([source], _fail, _reading(options))
    if spoken:
        lines = _spoken_lines(made, options["lexicon"], as_json=as_json)
    else:
        lines = iter([to_json(made)]) if as_json else _script_lines(made)
    for line in lines:
        click.echo(line)


def _script_lines(made: Script) -> Iterator[str]:
    rules = {(q.block, q.start): q.rule for q in made.quotations}
    for segment in made.segments:
        rule = rules.get((segment.block, segment.start))
        name = segment.speaker.name if segment.speaker else "unknown speaker"
        label = f"{name} ({rule})" if rule else "Narrator"
        if segment.text.strip():
            yield f"{label}: {segment.text.strip()}"


def _spoken_lines(made: Script, lexicon: Path | None, *, as_json: bool) -> Iterator[str]:
    """What differs as `written`, `spoken` and the rule, with tabs between; or all as JSON."""
    from newsreader.publish.as_json import to_json
    from newsreader.rendering import pronunciation_of
    from newsreader.speech.spoken.speaking import explain

    article = made.article
    say = partial(explain, pronunciation=pronunciation_of(article, lexicon))
    opening = [
        say(text, article.language) for text in (article.headline, article.standfirst) if text
    ]
    blocks = [say(block.text, block.language or article.language) for block in article.blocks]
    forms = [*opening, *blocks]
    if as_json:
        yield to_json(forms)
    else:
        for form in forms:
            yield from (f"{each.written}\t{each.spoken}\t{each.rule}" for each in form.changes)


@newsreader.command()
@synthesizer_option
@click.option("--language", multiple=True, metavar="TAG", help="Only such, as en or en-GB.")
def voices(synthesizer: Sequence[str], language: Sequence[str]) -> None:
    """Show the voices there are: id, language, gender, engine."""
    from newsreader.speech.synthesizers import names_of
    from newsreader.speech.workers import Workers

    wanted = tuple(tag.lower() for tag in language)
    with Workers(1, forks=True) as workers:
        for name in names_of(synthesizer):
            for voice in workers.voices(name):
                if language and not voice.language.lower().startswith(wanted):
                    continue
                gender = voice.gender or "neutral"
                click.echo(f"{voice.id}\t{voice.language}\t{gender}\t{voice.synthesizer}")


@newsreader.command()
@click.option("--clear", is_flag=True, help="Remove everything that is kept.")
def cache(*, clear: bool) -> None:
    """Show, or clear, what is kept of earlier bulletins."""
    from newsreader.speech.clip_cache import Cache

    kept = Cache(on_warning=complain)
    usage = kept.clear() if clear else kept.usage()
    size = f"{usage.entries} entries, {usage.size / 1e6:.1f} of {usage.limit / 1e6:.0f} MB"
    click.echo(f"{'Cleared' if clear else 'Kept in'} {usage.folder}: {size}")


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
