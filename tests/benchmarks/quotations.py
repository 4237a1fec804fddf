"""Measures who-says-what on a folder of annotated articles: quotations.py FOLDER [NAME...].

The form of the folder is described in README.md. Prints a line for each file: spans, end-to-end
F1 for persons, same person same voice (B-cubed), roles, articles without a wrong voice, coverage
and precision of the attributions made, and the median time per article.
"""

from __future__ import annotations

import argparse
import json
import re
import statistics
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from newsreader.lexicon.titles import NICKNAMES
from newsreader.model import Article, Block, BlockKind, Speaker
from newsreader.segmenter import segment
from newsreader.segmenter.names import TITLES, plain

Extent = tuple[int, int]
EDGES = "\"“”‘’'«»` \t\n\xa0,."
SUFFIXES = {"jr", "sr", "ii", "iii", "iv"}
SMALL = {"the", "a", "an", "of", "for", "and", "in", "on", "at", "to", "his", "her", "their"}


@dataclass
class Tally:
    """Counts over the articles of one file."""

    spans: Counter[str] = field(default_factory=Counter)
    persons: Counter[str] = field(default_factory=Counter)
    attributed: Counter[str] = field(default_factory=Counter)
    roles: Counter[str] = field(default_factory=Counter)
    articles: Counter[str] = field(default_factory=Counter)
    cubed: list[tuple[float, float]] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)


def blocks_of(text: str) -> Iterator[tuple[int, str]]:
    """Paragraphs between blank lines, each with its place in the text."""
    for match in re.finditer(r"\S(?:.|\n(?!\s*\n))*", text):
        yield match.start(), match.group().rstrip()


def trimmed(text: str, start: int, end: int) -> Extent:
    """An extent without the marks, spaces and stops at its edges."""
    while start < end and text[start] in EDGES:
        start += 1
    while end > start and text[end - 1] in EDGES:
        end -= 1
    return start, end


def words_of(name: str) -> list[str]:
    """A name's words in lower case, without titles before and suffixes behind."""
    words = [plain(re.sub(r"['’]s$", "", word).strip(".,()'’\"“”")) for word in name.split()]
    words = [word for word in words if word and word not in SUFFIXES]
    while len(words) > 1 and words[0] in TITLES:
        words.pop(0)
    return words


def same(one: str, other: str) -> bool:
    """Whether two forms of a name may be one person's."""
    a, b = words_of(one), words_of(other)
    if not a or not b:
        return False
    if a[-1] != b[-1]:
        return min(len(a), len(b)) == 1 and a[0] == b[0]
    if min(len(a), len(b)) == 1:
        return True
    first, second = (NICKNAMES.get(name[0], name[0]) for name in (a, b))
    initial = min(len(a[0]), len(b[0])) == 1 and a[0][0] == b[0][0]
    return first == second or initial or a[0] in b or b[0] in a


def predicted(row: dict[str, Any], tally: Tally) -> dict[Extent, Speaker | None]:
    """What the segmenter says of an article's text, by extent."""
    parts = list(blocks_of(row["text"]))
    blocks = tuple(Block(BlockKind.PARAGRAPH, text) for _, text in parts)
    began = time.perf_counter()
    script = segment(Article("Headline", blocks))
    tally.seconds.append(time.perf_counter() - began)
    return {
        trimmed(row["text"], parts[q.block][0] + q.start, parts[q.block][0] + q.end): q.speaker
        for q in script.quotations
    }


def score(row: dict[str, Any], tally: Tally) -> None:
    """Adds an article to the tally; mixed quotations are neutral."""
    found = predicted(row, tally)
    gold = {trimmed(row["text"], q["start"], q["end"]): q for q in row["quotes"]}
    direct = {extent: q for extent, q in gold.items() if q["type"] == "direct"}
    tally.spans["missed"] += len(direct.keys() - found.keys())
    tally.spans["hit"] += len(direct.keys() & found.keys())
    extra = found.keys() - gold.keys()
    tally.spans["extra"] += len(extra)
    tally.persons["extra"] += sum(found[extent] is not None for extent in extra)
    people = {extent: q["speaker"] for extent, q in direct.items() if q["speaker"]}
    right = [score_person(name, extent, found, tally) for extent, name in people.items()]
    for extent, quote in direct.items():
        if extent in found and not quote["speaker"] and quote.get("source_text"):
            tally.roles["all"] += 1
            tally.roles["right"] += role_agrees(found[extent], quote["source_text"])
    if len(right) >= 2:
        tally.articles["all"] += 1
        tally.articles["clean"] += all(right)
    tally.cubed.extend(cubed(people, found))


def score_person(
    name: str, extent: Extent, found: dict[Extent, Speaker | None], tally: Tally
) -> bool:
    """Adds a person's quotation; whether it was found and given to that person."""
    speaker = found.get(extent)
    right = speaker is not None and same(name, speaker.name)
    if extent in found:
        tally.attributed["all"] += 1
        tally.attributed["made"] += speaker is not None
        tally.attributed["right"] += right
    tally.persons["hit" if right else "missed"] += 1
    tally.persons["extra"] += speaker is not None and not right
    return right


def role_agrees(speaker: Speaker | None, source: str) -> bool:
    """Whether a role or body is named by one of the source's own words, or left open."""
    if speaker is None:
        return True
    return bool((set(words_of(speaker.name)) & set(words_of(source))) - SMALL)


def cubed(
    people: dict[Extent, str], found: dict[Extent, Speaker | None]
) -> Iterator[tuple[float, float]]:
    """B-cubed precision and recall of each person's quotation as a cluster of voices."""
    heard: dict[Extent, str] = {}
    for extent in people:
        speaker = found.get(extent)
        heard[extent] = speaker.name if speaker else "open" if extent in found else "narrator"
    for extent, name in people.items():
        gold = {other for other in people if same(name, people[other])}
        mine = {other for other in people if heard[other] == heard[extent]}
        yield len(gold & mine) / len(mine), len(gold & mine) / len(gold)


def f1(tally: Counter[str]) -> float:
    """F1 in per cent from hits, misses and extras."""
    hits = tally["hit"]
    return 200 * hits / max(1, 2 * hits + tally["missed"] + tally["extra"])


def share(tally: Counter[str], part: str, whole: str = "all") -> float:
    """A part of a whole in per cent."""
    return 100 * tally[part] / max(1, tally[whole])


def report(name: str, tally: Tally) -> str:
    """One line of figures."""
    precision = statistics.fmean(p for p, _ in tally.cubed)
    recall = statistics.fmean(r for _, r in tally.cubed)
    return (
        f"{name}: spans {f1(tally.spans):.1f} | persons {f1(tally.persons):.1f}"
        f" | voices {200 * precision * recall / (precision + recall):.1f}"
        f" | roles {share(tally.roles, 'right'):.1f}"
        f" | clean articles {share(tally.articles, 'clean'):.1f}"
        f" | coverage {share(tally.attributed, 'made'):.1f}"
        f" precision {share(tally.attributed, 'right', 'made'):.1f}"
        f" | {1000 * statistics.median(tally.seconds):.1f} ms"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("names", nargs="*", help="files to measure, without .jsonl")
    parser.add_argument("--by", help="a field of the rows to report by, such as publisher")
    options = parser.parse_args()
    for path in sorted(options.folder.glob("*.jsonl")):
        if options.names and path.stem not in options.names:
            continue
        tallies: dict[str, Tally] = {}
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            group = f"{path.stem} {row[options.by]}" if options.by else path.stem
            score(row, tallies.setdefault(group, Tally()))
        for name, tally in sorted(tallies.items()):
            print(report(name, tally))


if __name__ == "__main__":
    main()
