"""How well voices are told apart in finished bulletins, by their sound alone.

    python -m tests.benchmarks.bulletins FILE_OR_FOLDER... [--limit 50] [--synthesizer NAME]

Of each article three MP3s are made: of all of it, and of every other paragraph, the two halves with
one cast file. Each is decoded by ffmpeg and cut by its captions. Printed are the pairs of voices in
one bulletin that are farther apart than each is from itself, in pitch and in spectrum; and the
people in both halves who are nearer to themselves than to anybody in the other half.

A source is a page or text, or a file of JSON lines, each an article with a field `text`.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

import newsreader
from newsreader import Article, Block, BlockKind, Bulletin, Script
from tests.voices_heard import Heard, told_apart, unlikeness, voices_heard


def articles(sources: Sequence[Path]) -> Iterator[Article]:
    for source in sources:
        if source.is_dir():
            yield from articles(sorted(source.iterdir()))
        elif source.suffix == ".jsonl":
            for line in source.read_text(encoding="utf-8").splitlines():
                paragraphs = json.loads(line)["text"].split("\n\n")
                blocks = tuple(Block(BlockKind.PARAGRAPH, text) for text in paragraphs if text)
                yield Article(paragraphs[0], blocks)
        else:
            yield newsreader.clean(newsreader.fetch(source))


def halves(script: Script) -> Iterator[Script]:
    for parity in (0, 1):
        kept = tuple(segment for segment in script.segments if segment.block % 2 == parity)
        said = tuple(q for q in script.quotations if q.block % 2 == parity)
        yield replace(script, segments=kept, quotations=said)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sources", nargs="+", type=Path)
    parser.add_argument("--limit", type=int, help="read so many articles")
    parser.add_argument("--synthesizer", default="espeak")
    arguments = parser.parse_args()
    pairs: Counter[bool] = Counter()
    people: Counter[bool] = Counter()
    for number, article in enumerate(islice(articles(arguments.sources), arguments.limit)):
        script = newsreader.segment(article)
        with TemporaryDirectory() as name:
            folder = Path(name)

            def heard(part: Script, folder: Path = folder, number: int = number) -> list[Heard]:
                made: Bulletin = newsreader.render(
                    [part],
                    folder / "bulletin.mp3",
                    synthesizer=arguments.synthesizer,
                    cast=folder / "cast.toml",
                )
                return voices_heard(made)

            for two, apart in told_apart(heard(script)).items():
                pairs[apart] += 1
                if not apart:
                    print(f"{number}: alike: {' and '.join(two)}")
            for name, own in own_nearest(*map(heard, halves(script))):
                people[own] += 1
                if not own:
                    print(f"{number}: nearer to another: {name}")
    show("pairs farther apart than each from itself", pairs)
    show("people nearest to themselves in another bulletin", people)


def own_nearest(here: Sequence[Heard], there: Sequence[Heard]) -> Iterator[tuple[str, bool]]:
    for voice in here:
        others = {other.name: unlikeness(voice, other) for other in there}
        if voice.name in others and len(others) > 1:
            yield voice.name, min(others, key=lambda name: others[name]) == voice.name


def show(what: str, count: Counter[bool]) -> None:
    print(f"{what}: {count[True]} of {count.total()}, {count[True] / max(count.total(), 1):.3f}")


if __name__ == "__main__":
    main()
