"""How fast a bulletin is made, against a floor measured in the same run.

    python tests/benchmarks/speed.py TEXT_FILE [--rounds 5] [--articles 1]

The floor is one process that speaks the whole text in one voice through the same espeak library
and then encodes it with the same encoder at the same settings: no cleaning, no voices, no
captions. Beside a bulletin that is new, timed is one that was made before, and is all in the cache.
All are whole commands, timed from start to exit, one after the other in every round; printed are
medians over the rounds and their ratios.
"""

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

FLOOR = """
import ctypes, pathlib, sys
import espeakng_loader, lameenc
from newsreader.audio.encoders import KBIT_PER_SECOND, QUALITY
text = pathlib.Path(sys.argv[1]).read_text(encoding="utf-8").encode()
library = ctypes.CDLL(espeakng_loader.get_library_path())
data = espeakng_loader.get_data_path().encode()
rate = library.espeak_Initialize(2, 500, data, 0x8000)
pieces = []
@ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)
def take(samples, count, events):
    if samples and count > 0:
        pieces.append(ctypes.string_at(samples, 2 * count))
    return 0
library.espeak_SetSynthCallback(take)
library.espeak_SetVoiceByName(b"gmw/en")
library.espeak_SetParameter(1, 170, 0)
library.espeak_Synth(text, len(text) + 1, 0, 1, 0, 1, None, None)
encoder = lameenc.Encoder()
encoder.set_bit_rate(KBIT_PER_SECOND)
encoder.set_in_sample_rate(rate)
encoder.set_channels(1)
encoder.set_quality(QUALITY)
with open(sys.argv[2], "wb") as out:
    out.write(encoder.encode(b"".join(pieces)) + encoder.flush())
"""


def timed(command: list[str]) -> tuple[float, float]:
    """Wall and CPU seconds of a command and its children."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    wall = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def copies(source: Path, count: int, folder: Path) -> list[Path]:
    """As many files as there are to be articles, each with a headline of its own."""
    text = source.read_text(encoding="utf-8")
    files = [folder / f"{number}.txt" for number in range(count)]
    for number, file in enumerate(files):
        file.write_text(text.replace("\n", f" {number}\n", 1), encoding="utf-8")
    return files


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("text", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--articles", type=int, default=1)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = copies(arguments.text, arguments.articles, folder)
        whole = folder / "whole.txt"
        whole.write_text("\n\n".join(file.read_text(encoding="utf-8") for file in files))
        floor = [sys.executable, "-c", FLOOR, str(whole), str(folder / "floor.mp3")]
        ours = [sys.executable, "-m", "newsreader", "narrate", *map(str, files)]
        ours += ["-o", str(folder / "ours.mp3"), "--synthesizer", "espeak"]
        os.environ["NEWSREADER_CACHE"] = str(folder / "cache")
        timed(ours)
        commands = {"floor": floor, "new": [*ours, "--no-cache"], "again": ours}
        rounds = [
            {name: timed(command) for name, command in commands.items()}
            for _ in range(arguments.rounds)
        ]
    for name in ("new", "again"):
        for number, label in enumerate(("wall", "CPU")):
            low = statistics.median(each["floor"][number] for each in rounds)
            high = statistics.median(each[name][number] for each in rounds)
            ratio = statistics.median(each[name][number] / each["floor"][number] for each in rounds)
            print(f"{name:5} {label:4} floor {low:6.2f} s   ours {high:6.2f} s   ratio {ratio:.2f}")
    print(f"articles {arguments.articles}, processors {os.cpu_count()}")


if __name__ == "__main__":
    main()
