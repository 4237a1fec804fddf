"""Where on a page the article is: the element whose lines read most like one."""

from __future__ import annotations

from newsreader.cleaner.cues import Verdict
from newsreader.cleaner.outline import Container, Line, Outline
from newsreader.cleaner.prose import is_prose, is_short_sentence

# What a line that is no sentence costs the element that holds it, in characters of prose.
LABEL_COST = 10
LINK_COST = 1.0
PURITY = 0.75
# A part with this share of what the whole is worth stands for it: if it says so, or in any case.
NEARLY_ALL = 0.93
ALL = 0.98
BODY_NAMES = tuple(
    frozenset(names.split())
    for names in ("article body", "story body", "article content", "entry content", "post content")
)


def find_body(outline: Outline, furniture: list[Verdict], cues: list[Verdict]) -> Container | None:
    """Find the innermost element with the best sum of prose less links and labels.

    `None` when the page has no prose. The sum over an element is a difference of two running
    totals, so the search is linear (the maximum subsequence of Pasternack and Roth, 2009, over
    elements instead of runs).
    """
    gains, costs = [0.0], [0.0]
    for line, cue in zip(outline.lines, cues, strict=True):
        value = 0.0 if furniture[line.container] else worth(line, cue)
        gains.append(gains[-1] + max(value, 0.0))
        costs.append(costs[-1] + max(-value, 0.0))
    best, most = None, 0.0
    for container in outline.containers:
        gain = gains[container.last] - gains[container.first]
        cost = costs[container.last] - costs[container.first]
        score = gain and gain * (gain / (gain + cost)) ** PURITY
        if score and score >= most:
            best, most = container, score
    return best and _narrowed(outline, best, gains)


def _narrowed(outline: Outline, body: Container, totals: list[float]) -> Container:
    """The innermost part of the body that holds it all, or nearly all and says it is an article."""
    least = NEARLY_ALL * (totals[body.last] - totals[body.first])
    for container in outline.containers[body.index + 1 :]:
        if container.first >= body.last:
            break
        held = totals[container.last] - totals[container.first]
        whole = totals[body.last] - totals[body.first]
        if held >= ALL * whole or (held >= least and _claims(container)):
            body = container
    return body


def _claims(container: Container) -> bool:
    """Whether an element says that it is an article or its body."""
    if container.name in {"article", "main"} or "articleBody" in container.attributes.get(
        "itemprop", ""
    ):
        return True
    return any(words <= container.words for words in BODY_NAMES)


def worth(line: Line, cue: Verdict) -> float:
    """Rate a line: its characters if it is prose, and below nothing if it is not."""
    if is_prose(line) and not cue:
        return float(len(line.text) - line.linked)
    if is_short_sentence(line) and not cue:
        return len(line.text) / 2
    return -LABEL_COST * line.cells - LINK_COST * line.linked
