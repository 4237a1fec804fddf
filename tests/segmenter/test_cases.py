"""Invented passages, marked up as a careful editor would: what is quoted, and who says it.

A case in `cases/*.json` has a label, the blocks of a passage, and its quotations in order: the
words with their marks, and the speaker (`null`: the text does not tell). A person's name is the
fullest in the passage, without titles; a role or a body may go by more words than the expected
ones. `genders` holds what the text says of them. `expect` is "pass", or "xfail" with a reason.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from newsreader.model import Article, Block, BlockKind, Quotation, Speaker, SpeakerKind
from newsreader.segmenter import segment

CASES = [
    (path.stem, case)
    for path in sorted((Path(__file__).parent / "cases").glob("*.json"))
    for case in json.loads(path.read_text(encoding="utf-8"))
]


def parameters() -> list[Any]:
    return [
        pytest.param(
            case,
            id=f"{file}: {case['label']}",
            marks=pytest.mark.xfail(reason=case["reason"]) if case["expect"] == "xfail" else (),
        )
        for file, case in CASES
    ]


def blocks_of(case: dict[str, Any]) -> tuple[Block, ...]:
    return tuple(
        Block(BlockKind(block.get("kind", "paragraph")), block["text"]) for block in case["blocks"]
    )


def name_of(speaker: Speaker | None, expected: dict[str, Any]) -> str | None:
    """Find the speaker's name, or the expected one where it means the same."""
    if speaker is None:
        return None
    wanted: str | None = expected["speaker"]
    if wanted is None:
        return speaker.name
    if "kind" in expected:
        same = wanted.casefold() in speaker.name.casefold()
        return wanted if same and speaker.kind is not SpeakerKind.PERSON else speaker.name
    return wanted if speaker.name.endswith(f" {wanted}") else speaker.name


def found_in(
    blocks: tuple[Block, ...], quotations: tuple[Quotation, ...], expected: list[dict[str, Any]]
) -> list[tuple[int, str, str | None]]:
    nothing = {"speaker": None}
    return [
        (
            q.block,
            blocks[q.block].text[q.start : q.end].strip(),
            name_of(q.speaker, expected[i] if i < len(expected) else nothing),
        )
        for i, q in enumerate(quotations)
    ]


@pytest.mark.parametrize("case", parameters())
def test_a_passage_is_read_as_its_editor_would(case: dict[str, Any]) -> None:
    blocks = blocks_of(case)
    script = segment(Article("Headline", blocks))
    expected = [(q["block"], q["words"].strip(), q["speaker"]) for q in case["quotations"]]
    assert found_in(blocks, script.quotations, case["quotations"]) == expected
    genders = {
        speaker.name: speaker.gender
        for speaker in script.speakers
        if speaker.name in case.get("genders", {})
    }
    assert genders == case.get("genders", {})


def test_labels_are_unique_and_failures_have_reasons() -> None:
    labels = [case["label"] for _, case in CASES]
    assert len(labels) == len(set(labels))
    assert len(labels) >= 150
    assert all(case.get("reason") for _, case in CASES if case["expect"] == "xfail")
