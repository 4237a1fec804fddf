"""Fits the weights that choose whom "he" and "she" mean: train_ranker.py GOLD.jsonl... > weights.

Reads articles in the form of README.md, asks the segmenter for the people in mind at every
pronoun that names a speaker in the gold, and fits a linear choice among them (softmax over the
candidates, L2) with numpy. The table it prints is `newsreader/lexicon/pronoun_weights.py`.
`--across publisher` reports accuracy on each publisher with the weights fitted on the others.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from newsreader.lexicon import pronoun_weights
from newsreader.model import Block, BlockKind
from newsreader.segmenter import attribution
from newsreader.segmenter.frames import Frame
from newsreader.segmenter.gender import PRONOUNS
from newsreader.segmenter.people import Person
from newsreader.segmenter.pronouns import Focus
from newsreader.segmenter.span import Span, SpanKind

ROUNDS = 3
STEPS = 300
RATE = 0.5
DECAY = 0.1


@dataclass(frozen=True)
class Choice:
    """The candidates for one pronoun by their features, and which of them are right."""

    group: str
    candidates: tuple[tuple[str, ...], ...]
    right: tuple[int, ...]


def blocks_of(text: str) -> list[tuple[int, str]]:
    """The paragraphs of a text between blank lines, with the place of each."""
    found, at = [], 0
    for part in text.split("\n\n"):
        lead = len(part) - len(part.lstrip())
        if part.strip():
            found.append((at + lead, part.strip()))
        at += len(part) + 2
    return found


def spans_of(row: dict[str, Any], parts: Sequence[tuple[int, str]]) -> list[Span]:
    """The gold spans of an article, the direct ones as speech."""
    found: list[Span] = []
    for quote in sorted(row["quotes"], key=lambda q: q["start"]):
        for block, (at, text) in enumerate(parts):
            if at <= quote["start"] and quote["end"] <= at + len(text):
                kind = SpanKind.SPEECH if quote["type"] == "direct" else SpanKind.MENTION
                span = Span(block, quote["start"] - at, quote["end"] - at, kind)
                if not found or found[-1].block != block or found[-1].end <= span.start:
                    found.append(span)
    return found


class Recorder(Focus):
    """A focus that notes at each pronoun whom it chose among, and what held for them."""

    log: ClassVar[dict[tuple[int, int], tuple[list[Person], list[tuple[str, ...]]]]] = {}

    def _read_pronoun(self, frame: Frame, at: int, subject: bool) -> bool:
        gender = PRONOUNS.get(frame.tokens[at].lower)
        if gender is not None:
            fitting = self.fitting(gender)
            features = [tuple(self.features(p, gender, fitting)) for p in fitting]
            self.log[frame.block, frame.tokens[at].start] = (fitting, features)
        return Focus._read_pronoun(self, frame, at, subject)


def same(name: str, person: Person) -> bool:
    """Whether a gold name is a person's: last words agree, and first ones where both have one."""
    gold = name.lower().replace("’", "'").split()
    mine = [word.lower() for word in person.words]
    if not gold or gold[-1] != mine[-1]:
        return len(gold) == 1 and gold[0] == mine[0]
    return len(gold) == 1 or len(mine) == 1 or gold[0] == mine[0]


def choices(row: dict[str, Any]) -> Iterator[Choice]:
    """A choice for each pronoun that is the source of a quotation in the gold.

    One whose speaker is named inside the speech is taken for a slip of the gold, and left out.
    """
    parts = blocks_of(row["text"])
    blocks = [Block(BlockKind.PARAGRAPH, text) for _, text in parts]
    Recorder.log.clear()
    attribution.attribute(blocks, spans_of(row, parts))
    done: set[tuple[int, int]] = set()
    for quote in row["quotes"]:
        place = place_of(quote.get("source_start"), parts)
        if place is None or place in done or place not in Recorder.log or not quote["speaker"]:
            continue
        done.add(place)
        people, features = Recorder.log[place]
        right = tuple(i for i, person in enumerate(people) if same(quote["speaker"], person))
        if right and len(people) > 1 and not all("heard" in features[i] for i in right):
            yield Choice(row.get("publisher", row["id"]), tuple(features), right)


def place_of(start: int | None, parts: Sequence[tuple[int, str]]) -> tuple[int, int] | None:
    """The block and the place in it of a place in the whole text."""
    for block, (at, text) in enumerate(parts):
        if start is not None and at <= start < at + len(text):
            return block, start - at
    return None


def fit(data: Sequence[Choice], names: Sequence[str]) -> dict[str, float]:
    """Weights that make the right candidates likely: gradient ascent on the log-likelihood."""
    names = [name for name in names if name not in pronoun_weights.PRIORS]
    number = {name: i for i, name in enumerate(names)}
    tables = [table_of(choice, number) for choice in data]
    priors = [[prior(row) for row in choice.candidates] for choice in data]
    weights: NDArray[np.float64] = np.zeros(len(names))
    for step in range(STEPS):
        slope = np.zeros(len(names))
        for table, choice, known in zip(tables, data, priors, strict=True):
            scores = table @ weights + known
            odds = np.exp(scores - np.max(scores))
            right = np.zeros(len(odds))
            right[list(choice.right)] = odds[list(choice.right)]
            slope += table.T @ (right / right.sum() - odds / odds.sum())
        weights += RATE / (1 + step / 100) * (slope / len(data) * 10 - DECAY * weights)
    return {name: round(float(w), 2) for name, w in zip(names, weights, strict=True)}


def prior(features: Sequence[str]) -> float:
    """What the weights set by hand say of a candidate."""
    return sum(pronoun_weights.PRIORS.get(name, 0.0) for name in features)


def table_of(choice: Choice, number: dict[str, int]) -> NDArray[np.float64]:
    """A row for each candidate, a column for each feature."""
    table = np.zeros((len(choice.candidates), len(number)))
    for row, features in enumerate(choice.candidates):
        for name in features:
            if name in number:
                table[row, number[name]] = 1.0
    return table


def accuracy(data: Sequence[Choice], weights: dict[str, float]) -> float:
    """The share of pronouns for which the best candidate is right."""
    hits = 0
    for choice in data:
        scores = [prior(fs) + sum(weights.get(f, 0.0) for f in fs) for fs in choice.candidates]
        hits += scores.index(max(scores)) in choice.right
    return hits / max(1, len(data))


def load(paths: Sequence[str]) -> list[Choice]:
    """The choices of all the articles in some files."""
    lines = [line for path in paths for line in Path(path).read_text("utf-8").splitlines()]
    rows = [json.loads(line) for line in lines]
    return [choice for row in rows for choice in choices(row)]


def across(data: Sequence[Choice]) -> None:
    """Prints the accuracy on each group with weights fitted on the others."""
    groups: dict[str, list[Choice]] = defaultdict(list)
    for choice in data:
        groups[choice.group].append(choice)
    for group, held in sorted(groups.items()):
        rest = [choice for choice in data if choice.group != group]
        weights = fit(rest, sorted({f for c in rest for row in c.candidates for f in row}))
        print(f"{group:14} {len(held):5} {100 * accuracy(held, weights):.1f}", file=sys.stderr)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", nargs="+", help="JSON lines to fit on")
    parser.add_argument("--check", nargs="*", default=[], help="JSON lines to report on")
    parser.add_argument("--across", action="store_true", help="report publisher by publisher")
    options = parser.parse_args()
    setattr(attribution, "Focus", Recorder)  # noqa: B010 - a watched stand-in
    data = load(options.gold)
    if options.across:
        across(data)
    for _ in range(ROUNDS):
        weights = fit(data, sorted({f for c in data for row in c.candidates for f in row}))
        pronoun_weights.WEIGHTS.clear()
        pronoun_weights.WEIGHTS.update(weights)
        print(f"fitted on {len(data)}: {100 * accuracy(data, weights):.1f}", file=sys.stderr)
        for path in options.check:
            held = load([path])
            print(f"{path}: {len(held)} {100 * accuracy(held, weights):.1f}", file=sys.stderr)
        data = load(options.gold)
    print(json.dumps({k: v for k, v in weights.items() if v}, indent=4))


if __name__ == "__main__":
    main()
