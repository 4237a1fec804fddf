"""How often the spoken form is heard as it should be, and whether plain sentences stay.

    python tests/benchmarks/spoken.py cases CASES.jsonl [--language en-GB] [--errors]
    python tests/benchmarks/spoken.py plain FOLDER_OR_FILE [--sentences 1000]
    python tests/benchmarks/spoken.py speed FOLDER_OR_FILE

The forms of the files are in README.md. What is heard are espeak-ng's British phonemes, without
stress, pauses and linking sounds.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from newsreader.speech.spoken.speaking import explain, spoken_form
from tests.phonemes import sounds

# A sentence with none of what the spoken form is for: figures, runs of capitals, signs.
PLAIN = re.compile(
    r"(?!.*[A-Z]{2})(?!.*\b[A-Z]\.)"
    r"[^\W\d_][^\d£$€%&@#/+=*<>\[\]{}|\\~^_°™®©]+[.!?][”\"’']?"
)

ABBREVIATIONS = {"abbreviation", "after-name", "number-sign", "roman", "saint-or-street"}
ABBREVIATIONS |= {"short-day", "short-month", "state", "title"}


def texts(source: Path) -> Iterator[str]:
    """The texts of a folder or file: plain text, or JSON lines with a field `text`."""
    files = sorted(source.rglob("*")) if source.is_dir() else [source]
    for file in files:
        if file.suffix == ".jsonl":
            for line in file.read_text(encoding="utf-8").splitlines():
                yield json.loads(line).get("text", "")
        elif file.suffix == ".txt":
            yield file.read_text(encoding="utf-8")


def sentences(source: Path) -> Iterator[str]:
    for text in texts(source):
        for sentence in re.split(r"(?<=[.!?])\s+|\n+", text):
            if PLAIN.fullmatch(sentence):
                yield sentence


def letters_named(gold: str) -> str:
    """In the cases the letter A is written "ay"."""
    return re.sub(r"\bay\b", "eh", gold)


def cases(source: Path, language: str, *, errors: bool) -> None:
    right: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for line in source.read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        said = spoken_form(case["written"], language)
        ok = sounds(said) in {sounds(letters_named(gold)) for gold in case["spoken"]}
        for kind in (case["kind"], "all"):
            right[kind][0] += ok
            right[kind][1] += 1
        if errors and not ok:
            print(f"- {case['written']}\n    said {said}\n    gold {case['spoken'][0]}")
    for kind, (good, many) in sorted(right.items()):
        print(f"{kind:20} {good:4}/{many:<4} {good / many:6.1%}")


def plain(source: Path, most: int) -> None:
    """Count what changes; an abbreviation said in full is what the spoken form is for."""
    in_full = heard = looked_at = 0
    for sentence in islice(sentences(source), most):
        looked_at += 1
        form = explain(sentence)
        if sounds(form.text) == sounds(sentence):
            continue
        if {change.rule for change in form.changes} & ABBREVIATIONS:
            in_full += 1
        else:
            heard += 1
            print(f"- {sentence}\n+ {form.text}")
    print(f"{looked_at} sentences: {in_full} with abbreviations in full, {heard} heard otherwise")


def speed(source: Path) -> None:
    everything = list(texts(source))
    spoken_form(everything[0] if everything else "")
    started = time.perf_counter()
    for text in everything:
        spoken_form(text)
    took = time.perf_counter() - started
    size = sum(len(text.encode()) for text in everything)
    print(f"{size / 1e6:.2f} MB in {took:.2f} s: {size / 1e6 / took:.2f} MB/s")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", choices=["cases", "plain", "speed"])
    parser.add_argument("source", type=Path)
    parser.add_argument("--language", default="en-GB")
    parser.add_argument("--sentences", type=int, default=1000)
    parser.add_argument("--errors", action="store_true")
    asked = parser.parse_args()
    if asked.what == "cases":
        cases(asked.source, asked.language, errors=asked.errors)
    elif asked.what == "plain":
        plain(asked.source, asked.sentences)
    else:
        speed(asked.source)


if __name__ == "__main__":
    main()
