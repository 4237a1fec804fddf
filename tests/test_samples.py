"""Each sample page beside its expectation: what a careful editor would keep, and who says what."""

import json
import re
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from newsreader.cleaner import clean
from newsreader.model import Article, Quotation, Script, Speaker, SpeakerKind
from newsreader.segmenter import segment
from newsreader.sources import fetch

SAMPLES = Path(__file__).parent.parent / "samples"
SUFFIX = ".expected.json"


NAMES = sorted(path.name.removesuffix(SUFFIX) for path in SAMPLES.glob(f"*{SUFFIX}"))

# What is not yet as it should be, and why; whoever mends it takes the line out.
KNOWN: dict[str, str] = {}


@pytest.fixture(autouse=True)
def known_failure(request: pytest.FixtureRequest) -> None:
    if (reason := KNOWN.get(request.node.name)) is not None:
        request.applymarker(pytest.mark.xfail(reason=reason, strict=True))


@pytest.fixture(scope="module", params=NAMES)
def sample(request: pytest.FixtureRequest) -> tuple[dict[str, Any], Script]:
    """An expectation, and the script that its page makes."""
    name: str = request.param
    expected = json.loads((SAMPLES / f"{name}{SUFFIX}").read_text(encoding="utf-8"))
    return expected, segment(clean(fetch(SAMPLES / name)))


def day(moment: datetime | date | None) -> str | None:
    return moment.isoformat()[:10] if moment else None


def named(speaker: Speaker, name: str) -> bool:
    """Whether a person has just this name, and a role holds its last word."""
    if speaker.kind is SpeakerKind.ROLE:
        return name.split()[-1].casefold() in speaker.name.casefold()
    return re.sub("^the ", "", speaker.name, flags=re.IGNORECASE) == name


def test_every_sample_has_an_expectation() -> None:
    pages = {path.name for path in SAMPLES.iterdir() if path.suffix in {".html", ".txt"}}
    assert pages == set(NAMES)


@pytest.mark.parametrize("field", ["headline", "standfirst", "authors", "publisher", "language"])
def test_the_article_says_what_it_is(sample: tuple[dict[str, Any], Script], field: str) -> None:
    expected, script = sample
    if field not in expected:
        pytest.skip(f"the sample does not say its {field}")
    found = getattr(script.article, field)
    assert (list(found) if isinstance(found, tuple) else found) == expected[field]


@pytest.mark.parametrize("field", ["published", "updated"])
def test_the_article_says_when(sample: tuple[dict[str, Any], Script], field: str) -> None:
    expected, script = sample
    assert day(getattr(script.article, field)) == expected[field]


def test_the_news_is_kept_whole_and_nothing_else(sample: tuple[dict[str, Any], Script]) -> None:
    expected, script = sample
    assert texts(script.article) == [block["text"] for block in expected["blocks"]]


def texts(article: Article) -> list[str]:
    return [block.text for block in article.blocks]


def test_headings_lists_and_pull_quotes_are_known(sample: tuple[dict[str, Any], Script]) -> None:
    expected, script = sample
    kinds = {block.text: str(block.kind) for block in script.article.blocks}
    wanted = {block["text"]: block["kind"] for block in expected["blocks"] if block["kind"]}
    assert {text: kinds.get(text) for text in wanted} == wanted


def test_the_furniture_is_shown_as_removed(sample: tuple[dict[str, Any], Script]) -> None:
    expected, script = sample
    removed = squeezed(" ".join(line.text for line in script.article.removed))
    assert [text for text in expected["removed"] if squeezed(text) not in removed] == []


def squeezed(text: str) -> str:
    """Text without white space: how a line was cut up does not matter here."""
    return "".join(text.split())


def test_each_quotation_is_found_whole(sample: tuple[dict[str, Any], Script]) -> None:
    expected, script = sample
    found = [text for _, text in quoted(script)]
    assert found == [quotation["text"] for quotation in expected["quotations"]]


def quoted(script: Script) -> list[tuple[Quotation, str]]:
    blocks = script.article.blocks
    return [(q, blocks[q.block].text[q.start : q.end]) for q in script.quotations]


def test_each_quotation_has_the_right_speaker(sample: tuple[dict[str, Any], Script]) -> None:
    expected, script = sample
    speakers = {text: quotation for quotation, text in quoted(script)}
    wrong = [
        (said["speaker"], quotation and quotation.speaker, said["text"])
        for said in expected["quotations"]
        if not (quotation := speakers.get(said["text"]))
        or quotation.speaker is None
        or not named(quotation.speaker, said["speaker"])
    ]
    assert wrong == []


def test_a_reopened_speech_goes_on(sample: tuple[dict[str, Any], Script]) -> None:
    expected, script = sample
    going_on = {text for quotation, text in quoted(script) if quotation.continues}
    wanted = {said["text"] for said in expected["quotations"] if said["continues"]}
    assert wanted <= going_on


def test_speakers_are_who_they_are(sample: tuple[dict[str, Any], Script]) -> None:
    expected, script = sample
    found = {q.speaker for q in script.quotations if q.speaker is not None}
    wrong = [
        (wanted, [speaker for speaker in found if named(speaker, wanted["name"])])
        for wanted in expected["speakers"]
        if not any(is_like(speaker, wanted) for speaker in found)
    ]
    assert wrong == []
    assert len(found) == len(expected["speakers"])


def is_like(speaker: Speaker, wanted: dict[str, str | None]) -> bool:
    """Whether kind and gender are right; `any` gender is one that the text leaves open."""
    return (
        named(speaker, wanted["name"] or "")
        and speaker.kind == wanted["kind"]
        and wanted["gender"] in {speaker.gender, "any"}
    )
