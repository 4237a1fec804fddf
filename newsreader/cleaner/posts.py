"""Posts from social media that a story quotes by showing them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsreader.cleaner.cues import Verdict
from newsreader.cleaner.outline import Outline

# How an embedded post is signed: "— Ann Oakes (@annoakes) May 3, 2026".
SIGNED = re.compile(r"^[—–-]+\s*(?P<name>[^@]{1,60}?)\s*\(@\w+\)")
ANNOUNCED = {"en": "{name} wrote in a post: “{text}”"}
PLAINLY = "{name}: “{text}”"
MARKS = "\"'“”‘’„«» "


def announced_posts(
    outline: Outline, verdicts: list[Verdict], language: str
) -> Iterator[tuple[int, str]]:
    """The lines of posts that a story relies on, announced by their author's name.

    A story relies on a post if the line before it ends with a colon; a post whose words the story
    gives itself, and any other, stays out.
    """
    told = " ".join(
        line.text for line, verdict in zip(outline.lines, verdicts, strict=True) if not verdict
    )
    form = ANNOUNCED.get(language.split("-")[0], PLAINLY)
    for n in range(1, len(outline.lines) - 1):
        text = outline.lines[n].text.strip(MARKS)
        signed = SIGNED.match(outline.lines[n + 1].text)
        shown = _is_post(verdicts[n]) and _is_post(verdicts[n + 1]) and not verdicts[n - 1]
        if shown and signed and outline.lines[n - 1].text.endswith(":") and text not in told:
            yield n, form.format(name=signed["name"], text=text)


def _is_post(verdict: Verdict) -> bool:
    return verdict is not None and verdict[0] == "embed"
