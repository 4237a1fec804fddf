"""How well pages are cleaned, beside other extractors: quality, seconds per page, peak memory.

    python tests/benchmarks/pages.py FOLDER [--only NAME] [--errors]

FOLDER holds pages and what is to be heard of them, in the form that README.md describes. Other
extractors are run if they are installed (the `bench` extra). Each runs in a process of its own, so
that its memory can be told; seconds are of the processor, reading the file excluded.

F1 and exact are the four-gram formulas of the public article extraction benchmark. pP, pR and pF1
are the mean precision, recall and F of exact paragraphs, after folding of white space, quotation
marks and dashes. extra counts the lines of a page that are not in the article, lost the paragraphs
of the article that are not in the lines (half of the three-grams decide); clean is the share of
pages with neither. title, authors and day are exact. must is the F of strings that must, and must
not, be in the text.
"""

from __future__ import annotations

import argparse
import gzip
import importlib
import json
import re
import resource
import statistics
import subprocess
import sys
import time
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from datetime import UTC, date, datetime
from importlib.util import find_spec
from pathlib import Path
from typing import Any

Gram = tuple[str, ...]
Row = dict[str, Any]

WORD = re.compile(r"\w+")
SHINGLE, TRIGRAM = 4, 3
COVERED = 0.5
LIST_MARK = re.compile(r"^([-•*·▪●|]|\d{1,2}[.)])\s+")
CHARSET = re.compile(rb"charset=[\"' ]?([\w-]+)")
PLAIN = str.maketrans(
    "‘’‚`´“”„«»–—−‑",
    "'''''\"\"\"\"\"----",
    "\u200b\u200c\u200d\u00ad\u2060\ufeff",  # zero-width characters and the soft hyphen
)


@dataclass(frozen=True)
class Extraction:
    """What an extractor makes of a page; one paragraph to a line of `text`."""

    text: str = ""
    title: str | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None


# Extractors.


def with_newsreader(content: str, url: str | None) -> Extraction:
    from newsreader.cleaner import clean
    from newsreader.errors import CleaningError
    from newsreader.model import Page

    try:
        article = clean(Page(content, url=url))
    except CleaningError:
        return Extraction()
    lines = [block.text for block in article.blocks]
    return Extraction(
        text="\n".join([article.standfirst, *lines] if article.standfirst else lines),
        title=article.headline,
        authors=article.authors,
        published=article.published.isoformat() if article.published else None,
    )


def with_trafilatura(content: str, url: str | None) -> Extraction:
    trafilatura = importlib.import_module("trafilatura")
    found = trafilatura.bare_extraction(
        content, url=url, with_metadata=True, include_comments=False
    )
    if found is None:
        return Extraction()
    row = found.as_dict()
    authors = tuple(name.strip() for name in (row["author"] or "").split(";") if name.strip())
    return Extraction(row["text"] or "", row["title"], authors, row["date"])


def with_newspaper(content: str, url: str | None) -> Extraction:
    newspaper = importlib.import_module("newspaper")
    article = newspaper.Article(url or "https://example.org/", fetch_images=False)
    article.download(input_html=content)
    article.parse()
    when = article.publish_date
    published = when.isoformat() if isinstance(when, datetime) else None
    return Extraction(article.text, article.title, tuple(article.authors), published)


def with_readability(content: str, url: str | None) -> Extraction:
    readability = importlib.import_module("readability")
    html = importlib.import_module("lxml.html")
    document = readability.Document(content, url=url)
    tree = html.fromstring(document.summary() or "<p></p>")
    blocks = tree.xpath("//p|//li|//h2|//h3|//h4|//blockquote[not(p)]")
    return Extraction(
        "\n".join(" ".join(b.text_content().split()) for b in blocks), document.title()
    )


EXTRACTORS: dict[str, tuple[str, Callable[[str, str | None], Extraction]]] = {
    "newsreader": ("newsreader", with_newsreader),
    "trafilatura": ("trafilatura", with_trafilatura),
    "newspaper4k": ("newspaper", with_newspaper),
    "readability-lxml": ("readability", with_readability),
}


# Measures.


def words(text: str) -> list[str]:
    return WORD.findall(text)


def grams(text: str, size: int) -> list[Gram]:
    found = words(text)
    all_grams = [tuple(found[n : n + size]) for n in range(max(1, len(found) - size + 1))]
    return [gram for gram in all_grams if gram]


def fold(line: str) -> str:
    """A line as it sounds: one kind of quotation marks and dashes, no list mark."""
    line = unicodedata.normalize("NFKC", line).translate(PLAIN)
    line = LIST_MARK.sub("", " ".join(line.split())).rstrip(" |")
    return re.sub(r"\s+([,.;:!?])", r"\1", line)


def folded(lines: Iterable[str]) -> list[str]:
    return [line for line in map(fold, lines) if line]


def uncovered(lines: Sequence[str], text: str) -> list[str]:
    """The lines of which the text has less than half of the three-grams."""
    text = text.lower()
    known = set(grams(text, TRIGRAM))

    def is_covered(line: str) -> bool:
        own = grams(line, TRIGRAM)
        if len(words(line)) < TRIGRAM:
            return line in text
        return sum(gram in known for gram in own) >= COVERED * len(own)

    return [line for line in lines if words(line) and not is_covered(line.lower())]


def ratio(part: float, whole: float) -> float:
    return part / whole if whole else 0.0


def harmonic(one: float, other: float) -> float:
    return ratio(2 * one * other, one + other)


def shingles(body: str, text: str) -> tuple[float, float]:
    """Precision and recall of four-grams, counted as often as they stand."""
    true, said = Counter(grams(body, SHINGLE)), Counter(grams(text, SHINGLE))
    shared = (true & said).total()
    return ratio(shared, said.total()), ratio(shared, true.total())


@dataclass
class Score:
    """The figures of one page; `None` where the truth has nothing to compare."""

    precision: float | None = None
    recall: float | None = None
    exact: float | None = None
    pP: float | None = None  # noqa: N815 - as the table heads it
    pR: float | None = None  # noqa: N815
    pF1: float | None = None  # noqa: N815
    extra: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    title: float | None = None
    authors: float | None = None
    day: float | None = None
    must: tuple[int, int, int] = (0, 0, 0)  # found, missing, unwanted


def score(truth: Row, found: Extraction) -> Score:
    result = Score()
    if (body := truth.get("body")) is not None:
        result.precision, result.recall = shingles(body, found.text)
        result.exact = float(words(body) == words(found.text))
    if truth.get("paragraphs"):
        score_paragraphs(truth, found, result)
    if truth.get("title"):
        result.title = float(same(truth["title"]) == same(found.title or ""))
    if truth.get("authors"):
        result.authors = float(
            {same(n) for n in truth["authors"]} == {same(n) for n in found.authors}
        )
    if truth.get("published"):
        result.day = float(bool(days(truth["published"]) & days(found.published)))
    text = " ".join(found.text.split())
    wanted = [" ".join(each.split()) in text for each in truth.get("must", ())]
    unwanted = [" ".join(each.split()) in text for each in truth.get("must_not", ())]
    result.must = (sum(wanted), len(wanted) - sum(wanted), sum(unwanted))
    return result


def score_paragraphs(truth: Row, found: Extraction, result: Score) -> None:
    """Standfirst, sub-headings, title and `neutral` lines neither count nor cost."""
    true = folded(truth["paragraphs"])
    free = folded([*truth.get("optional", ()), *truth.get("neutral", ()), truth.get("title") or ""])
    spared = set(free) - set(true)
    said = [line for line in folded(found.text.splitlines()) if line not in spared]
    shared = (Counter(true) & Counter(said)).total()
    result.pP, result.pR = ratio(shared, len(said)), ratio(shared, len(true))
    result.pF1 = harmonic(result.pP, result.pR)
    result.extra = uncovered(said, "\n".join(true + free))
    result.lost = uncovered(true, "\n".join(said))


def same(name: str) -> str:
    return fold(name).casefold()


def days(when: str | None) -> set[date]:
    """The day a date names, as written and as in Greenwich."""
    found: set[date] = set()
    with suppress(ValueError):
        found.add(date.fromisoformat((when or "")[:10]))
        moment = datetime.fromisoformat((when or "").replace("Z", "+00:00"))
        if moment.tzinfo:
            found.add(moment.astimezone(UTC).date())
    return found


def mean(values: Iterable[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return statistics.mean(known) if known else None


def summary(scores: Sequence[Score]) -> dict[str, float | None]:
    precision, recall = mean(s.precision for s in scores), mean(s.recall for s in scores)
    paged = [s for s in scores if s.pF1 is not None]
    found, missing, unwanted = (sum(s.must[n] for s in scores) for n in range(3))
    return {
        "F1": harmonic(precision, recall) if precision and recall else None,
        "exact": mean(s.exact for s in scores),
        **{name: mean(getattr(s, name) for s in paged) for name in ("pP", "pR", "pF1")},
        "extra": mean(float(len(s.extra)) for s in paged),
        "lost": mean(float(len(s.lost)) for s in paged),
        "clean": mean(float(not s.extra and not s.lost) for s in paged),
        **{name: mean(getattr(s, name) for s in scores) for name in ("title", "authors", "day")},
        "must": ratio(2 * found, 2 * found + missing + unwanted) if found + missing else None,
    }


# The run.


def truths(folder: Path) -> Iterator[Row]:
    for line in (folder / "truth.jsonl").read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


def read_page(folder: Path, name: str) -> str:
    """A page's text, in UTF-8 or in what it says its encoding is."""
    packed = folder / f"{name}.html.gz"
    content = (
        gzip.decompress(packed.read_bytes())
        if packed.exists()
        else (folder / f"{name}.html").read_bytes()
    )
    named = CHARSET.search(content[:4096])
    for encoding in ("utf-8", named[1].decode() if named else "cp1252"):
        with suppress(UnicodeDecodeError, LookupError):
            return content.decode(encoding)
    return content.decode("utf-8", "replace")


def extract_all(folder: Path, name: str) -> None:
    """Run one extractor over the folder; print a line of JSON for each page, and one for memory."""
    extract = EXTRACTORS[name][1]
    for truth in truths(folder):
        content = read_page(folder, truth["id"])
        began = time.process_time()
        try:
            found = extract(content, truth.get("url"))
        except Exception as error:  # noqa: BLE001 - another project's failure is a lost page
            print(f"{name}: {truth['id']}: {error!r}", file=sys.stderr)
            found = Extraction()
        print(json.dumps({**asdict(found), "seconds": time.process_time() - began}))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(json.dumps({"peak": peak / (1024 if sys.platform != "darwin" else 1024**2)}))


def run(folder: Path, name: str) -> tuple[list[Extraction], list[float], float]:
    """The extractions, the seconds each took, and the peak of memory in megabytes."""
    command = [sys.executable, __file__, str(folder), "--extract", name]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    *rows, last = [json.loads(line) for line in done.stdout.splitlines()]
    seconds = [row.pop("seconds") for row in rows]
    return [Extraction(**row) for row in rows], seconds, last["peak"]


def table(results: dict[str, dict[str, float | None]]) -> str:
    columns = [
        c for c in next(iter(results.values())) if any(r[c] is not None for r in results.values())
    ]
    lines = ["| | " + " | ".join(columns) + " |", "|---" * (len(columns) + 1) + "|"]
    for name, row in results.items():
        cells = ("-" if (value := row[c]) is None else f"{value:.3f}" for c in columns)
        lines.append(f"| {name} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", choices=EXTRACTORS, help="run one extractor")
    parser.add_argument("--errors", action="store_true", help="print every extra and lost line")
    parser.add_argument("--extract", choices=EXTRACTORS, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.extract:
        extract_all(options.folder, options.extract)
        return
    known = list(truths(options.folder))
    results = {}
    for name, (module, _) in EXTRACTORS.items():
        if (options.only and name != options.only) or find_spec(module) is None:
            continue
        extractions, seconds, peak = run(options.folder, name)
        scores = [score(*pair) for pair in zip(known, extractions, strict=True)]
        results[name] = {**summary(scores), "seconds": statistics.median(seconds), "MB": peak}
        if options.errors:
            for truth, page in zip(known, scores, strict=True):
                for sign, lines in (("+", page.extra), ("-", page.lost)):
                    print(*(f"{name} {truth['id']} {sign} {line}" for line in lines), sep="\n")
    print(f"{options.folder.name}: {len(known)} pages")
    print(table(results))


if __name__ == "__main__":
    main()
