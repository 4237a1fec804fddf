"""Whether hundreds of bulletins are made without a loss, even while workers are being killed.

    python -m tests.benchmarks.endurance [FILE_OR_FOLDER...] [--articles 200] [--each 1]
        [--synthesizer espeak] [--sabotage] [--seed 1]

Runs the command for each article, or for `--each` articles at a time, and looks at what it leaves:
its exit code; every letter of the articles in the captions, in order; every caption with a sound of
plausible length; no process, and no file but those asked for. `--sabotage` ends (SIGKILL) or halts
(SIGSTOP) a random worker every second. Linux, with ffmpeg.

Sources are pages, texts and files of JSON lines as for `bulletins.py`; without any, articles are
made up. Prints a line for everything that is wrong, and exits with 1 if there is any.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from newsreader import Utterance, Voice, spoken_form
from newsreader.audio.encoders import SAMPLE_RATE
from newsreader.speech.clips import (
    LONGEST,
    LONGEST_EXTRA_SECONDS,
    SHORTEST,
    SILENCE_PEAK,
    expected_seconds,
)
from tests.acoustics import decoded

LONGEST_PAUSE = 2.5  # seconds, which are part of the caption before
PATIENCE = 900.0  # seconds for one bulletin
VOICE = Voice("any", "en")


@dataclass
class Tally:
    """What has been seen so far."""

    bulletins: int = 0
    captions: int = 0
    milliseconds: int = 0
    wrong: Counter[str] = field(default_factory=Counter)
    signals: Counter[str] = field(default_factory=Counter)

    def complain(self, where: str, kind: str, detail: object = "") -> None:
        self.wrong[kind] += 1
        print(f"{where}: {kind} {detail}".rstrip(), flush=True)


def sources(places: Sequence[Path], folder: Path) -> Iterator[Path]:
    """A file for each article; JSON lines are written out as text."""
    for place in places:
        if place.is_dir():
            yield from sources(sorted(place.iterdir()), folder)
        elif place.suffix == ".jsonl":
            for number, line in enumerate(place.read_text(encoding="utf-8").splitlines(), 1):
                file = folder / f"{place.stem}-{number}.txt"
                text = json.loads(line)["text"]
                file.write_text(f"Story {number} of the day\n\n{text}\n", encoding="utf-8")
                yield file
        else:
            yield place


def invented(folder: Path, seed: int) -> Iterator[Path]:
    """Articles without end, none of them true, with a few people who are quoted."""
    chance = random.Random(seed)
    for number in range(1, 1_000_000):
        place, thing = chance.choice(PLACES), chance.choice(THINGS)
        paragraphs = [f"The {thing} at {place} is to close on {chance.randint(2, 28)} May."]
        people = chance.sample(PEOPLE, 4)
        for _ in range(chance.randint(5, 25)):
            name, role = chance.choice(people)
            said = " ".join(chance.sample(SENTENCES, chance.randint(1, 3))).format(
                thing=thing, place=place, number=chance.randint(2, 900)
            )
            paragraphs.append(f"“{said}” said {name}, {role}.")
            paragraphs.append(chance.choice(TURNS).format(thing=thing, place=place))
        file = folder / f"invented-{number}.txt"
        file.write_text("\n\n".join([f"{place} loses its {thing}", *paragraphs]), "utf-8")
        yield file


PLACES = ("Marlow Sound", "Great Skerrow", "Wendholm", "Tarn Bridge", "Ostley", "Pell Harbour")
THINGS = ("ferry", "library", "lido", "night bus", "maternity ward", "signal box", "corn exchange")
PEOPLE = (
    ("Ines Holloway", "a midwife"),
    ("Colin Marsh", "who runs the kiosk"),
    ("Joan Petrie", "who chairs the council"),
    ("Tom Arkwright", "the treasurer"),
    ("Priya Sandell", "a fisherwoman"),
    ("Dr Owen Pell", "who lives next door"),
    ("Mrs Edith Vane", "its first visitor"),
)
SENTENCES = (
    "We have asked for {number} months what will become of the {thing}.",
    "Nobody at {place} has answered.",
    "It costs £{number},000 a year, and it is worth every penny.",
    "I learned to swim, to read and to argue there.",
    "There is no money left!",
    "You can't run a {thing} on 5% of what it needs.",
    "My mother walked {number} miles to be there when it opened, in the rain, with me on her back.",
    "What else is there in {place}?",
)
TURNS = (
    "The {thing} opened in 1962.",
    "A petition was handed in at {place} town hall; it has been mislaid.",
    "Not everybody agrees, however.",
    "About 40 people stood outside the {thing} on Tuesday, some of them in costume.",
    "The council – which met in private – declined to comment.",
)


def narrate(files: Sequence[Path], arguments: argparse.Namespace, tally: Tally) -> None:
    """Run the command once, and look at what it has done."""
    where = files[0].stem
    with TemporaryDirectory() as name:
        out, scratch = Path(name) / "out", Path(name) / "tmp"
        out.mkdir()
        scratch.mkdir()
        command = [sys.executable, "-m", "newsreader", "narrate", *map(str, files), "--plain"]
        command += ["-o", str(out / "news.mp3"), "--json", str(out / "news.json")]
        command += ["--synthesizer", arguments.synthesizer]
        code, last_words = run(command, scratch, arguments, tally)
        left = [*scratch.iterdir(), *out.glob(".*"), *out.glob("*.part")]
        if left:
            tally.complain(where, "files left", [file.name for file in left])
        if code != 0:
            tally.complain(where, f"exit code {code}", last_words)
        if code in (0, 3):
            check(where, out, tally)


def run(
    command: Sequence[str], scratch: Path, arguments: argparse.Namespace, tally: Tally
) -> tuple[int, str]:
    cache = scratch.with_name("cache")
    environment = {**os.environ, "TMPDIR": str(scratch), "NEWSREADER_CACHE": str(cache)}
    running = subprocess.Popen(
        command,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    done = threading.Event()
    if arguments.sabotage:
        saboteur = threading.Thread(target=sabotage, args=(running.pid, done, arguments, tally))
        saboteur.start()
    try:
        _, said = running.communicate(timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        running.kill()
        _, said = running.communicate()
        said += "it did not end"
    done.set()
    time.sleep(0.05)
    if left := workers_of(running.pid):
        tally.complain(command[4], "processes left", left)
    return running.returncode, said.strip().rpartition("\n")[2]


def sabotage(
    command: int, done: threading.Event, arguments: argparse.Namespace, tally: Tally
) -> None:
    chance = arguments.chance
    while not done.wait(1.0):
        victims = workers_of(command)
        if victims:
            sent = chance.choice((signal.SIGKILL, signal.SIGSTOP))
            with suppress(ProcessLookupError):
                os.kill(chance.choice(victims), sent)
                tally.signals[sent.name] += 1


def workers_of(command: int) -> list[int]:
    """The processes of a command's session, but for itself."""
    found = []
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit() and int(folder.name) != command:
            with suppress(OSError):
                fields = (folder / "stat").read_text().rpartition(")")[2].split()
                if int(fields[3]) == command and fields[0] != "Z":
                    found.append(int(folder.name))
    return found


def check(where: str, out: Path, tally: Tally) -> None:
    """Whether all that was written is heard, each line as long and as loud as it must be."""
    bulletin = json.loads((out / "news.json").read_text(encoding="utf-8"))
    sound = np.abs(decoded(out / "news.mp3", SAMPLE_RATE))
    captions = bulletin["captions"]
    tally.bulletins += 1
    tally.captions += len(captions)
    tally.milliseconds += bulletin["duration"]
    if abs(1000 * len(sound) / SAMPLE_RATE - bulletin["duration"]) > 1:
        tally.complain(where, "wrong duration", bulletin["duration"])
    written = "".join(map(article_text, bulletin["articles"]))
    if letters("".join(caption["text"] for caption in captions)) != letters(written):
        tally.complain(where, "text lost")
    for caption in captions:
        start, end = (round(caption[key] * SAMPLE_RATE / 1000) for key in ("start", "end"))
        seconds = (end - start) / SAMPLE_RATE
        expected = expected_seconds(Utterance(spoken_form(caption["text"]), VOICE))
        longest = LONGEST * expected + LONGEST_EXTRA_SECONDS + LONGEST_PAUSE
        if not SHORTEST * expected <= seconds <= longest:
            tally.complain(where, f"a line of {seconds:.2f} s", caption["text"])
        elif sound[start:end].max(initial=0.0) < SILENCE_PEAK / 32768:
            tally.complain(where, "a silent line", caption["text"])


def article_text(article: dict[str, Any]) -> str:
    parts = [article["headline"], article["standfirst"] or ""]
    return "".join([*parts, *(block["text"] for block in article["blocks"])])


def letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def batches(files: Iterator[Path], size: int) -> Iterator[list[Path]]:
    while batch := list(islice(files, size)):
        yield batch


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sources", nargs="*", type=Path)
    parser.add_argument("--articles", type=int, default=200)
    parser.add_argument("--each", type=int, default=1, help="articles in a bulletin")
    parser.add_argument("--synthesizer", default="espeak")
    parser.add_argument("--sabotage", action="store_true")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    arguments.chance = random.Random(arguments.seed)
    if not shutil.which("ffmpeg"):
        parser.error("install ffmpeg")
    tally, began = Tally(), time.monotonic()
    with TemporaryDirectory() as name:
        folder = Path(name)
        files = (
            sources(arguments.sources, folder)
            if arguments.sources
            else invented(folder, arguments.seed)
        )
        for batch in batches(islice(files, arguments.articles), arguments.each):
            narrate(batch, arguments, tally)
    hours = tally.milliseconds / 3_600_000
    print(
        f"{tally.bulletins} bulletins, {tally.captions} captions, {hours:.2f} hours of sound "
        f"in {time.monotonic() - began:.0f} s; signals sent: {dict(tally.signals) or 'none'}; "
        f"wrong: {dict(tally.wrong) or 'nothing'}"
    )
    sys.exit(1 if tally.wrong else 0)


if __name__ == "__main__":
    main()
