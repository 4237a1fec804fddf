"""Rules for lines that share an element with furniture, or with a picture, a form or links."""

from __future__ import annotations

import re
from itertools import islice, takewhile

from newsreader.cleaner.cues import LABEL_EDGES, LONGEST_LABEL
from newsreader.cleaner.outline import Container
from newsreader.cleaner.paragraphs import ITEM
from newsreader.cleaner.prose import is_prose
from newsreader.cleaner.sieve import Setting, Sieve, size
from newsreader.lexicon.furniture import SUMMARY_LABELS

# A caption's box is small; with a credit it may be larger.
CAPTION_CHARACTERS, CREDITED_CHARACTERS = 320, 600
# A box of furniture is small beside the story.
BOX_LINES, BOX_CHARACTERS = 60, 700
# A box of requests has so many of them among its lines, and little of the story's prose.
ASKING = frozenset(["paywall", "newsletter", "contact", "consent", "summary", "appeal"])
SAID = ("cue", "label", "plug", "an appeal")  # by its own words, not by its element's name
ASKED_SHARE, ASKING_PROSE = 0.24, 0.15
# Above the story, what a label says a machine has made, or that is a summary among other words.
MADE = re.compile(r"\b(?:AI|KI)\b|\b(?i:summary|takeaways|key points|highlights|at a glance)\b")
FORM_LINES = 6
FORM_CHARACTERS = 400
# What is filled in, how far around it its box is sought, and how small that is beside the story.
FIELDS = frozenset(["input", "textarea", "select"])
FIELD_DEPTH, FIELD_SHARE = 4, 0.3
# What furniture takes its box with it; an advert or a caption may stand among paragraphs.
LEADING = frozenset(
    [
        "related",
        "newsletter",
        "paywall",
        "contact",
        "comments",
        "radio_promo",
        "summary",
        "appeal",
        "sponsor",
    ]
)


def captions(sieve: Sieve) -> None:
    """Remove the few lines that share a box with a picture, unless the story is written so."""
    written = sieve.written()
    for n, line in sieve.kept():
        box = sieve.pictured(line)
        if box is None or (sieve.setting(line) in written and is_prose(line)):
            continue
        credited = any((sieve.verdicts[m] or ("",))[0] == "caption" for m in sieve.places(box))
        limit = CREDITED_CHARACTERS if credited else CAPTION_CHARACTERS
        if size(sieve, sieve.places(box)) <= limit:
            sieve.verdicts[n] = ("caption", "shares a box with a picture")


def summaries(sieve: Sieve) -> None:
    """Remove a summary that its label announces: the story says it again."""
    written = sieve.written()
    begun = next((n for n, line in sieve.kept() if sieve.setting(line) in written), 0)
    for n, line in sieve.kept():
        box = sieve.box(line) if len(line.text) <= LONGEST_LABEL else None
        if box is None or box[0] != n or size(sieve, box) > 2 * BOX_CHARACTERS:
            continue
        last = sieve.lines[box[-1]]
        above = box.stop <= begun and any(c.name == "li" for c in sieve.around(last))
        label = LABEL_EDGES.sub("", line.text).casefold()
        if label in SUMMARY_LABELS or (above and MADE.search(line.text)):
            for m in box:
                sieve.verdicts[m] = sieve.verdicts[m] or ("summary", f"under {line.text[:40]}")


def askings(sieve: Sieve) -> None:
    """Remove elements that are to a good part requests: to pay, to sign in, to sign up."""
    asked, prose = [0], [0]
    for line, verdict in zip(sieve.lines, sieve.verdicts, strict=True):
        said = verdict is not None and verdict[0] in ASKING and verdict[1].startswith(SAID)
        asked.append(asked[-1] + said)
        prose.append(prose[-1] + (len(line.text) if not verdict and is_prose(line) else 0))
    for container in sieve.inside():
        places = sieve.places(container)
        requests = asked[places.stop] - asked[places.start]
        held = prose[places.stop] - prose[places.start]
        if (
            requests > ASKED_SHARE * len(places)
            and requests > 1
            and held <= ASKING_PROSE * prose[-1]
        ):
            for n in places:
                sieve.verdicts[n] = sieve.verdicts[n] or (
                    "paywall",
                    "among requests to pay or sign in",
                )


def boxes(sieve: Sieve) -> None:
    """Remove what stands in a small box that furniture opens, or that is mostly requests."""
    written = sieve.written()
    for n, line in enumerate(sieve.lines):
        verdict = sieve.verdicts[n]
        box = sieve.box(line) if verdict and verdict[0] in LEADING else None
        if verdict is None or box is None:
            continue
        opens = box[0] == n or (verdict[0] in ASKING and _asks_mostly(sieve, box, written))
        if not opens or size(sieve, box) > BOX_CHARACTERS:
            continue
        rest = [m for m in box if not sieve.verdicts[m]]
        if verdict[0] != "related" or not any(is_prose(sieve.lines[m]) for m in rest):
            for m in rest:
                sieve.verdicts[m] = (verdict[0], "in the same box")


def _asks_mostly(sieve: Sieve, box: range, written: frozenset[Setting]) -> bool:
    """Whether half of a few lines' text is requests, and none of it written as the story is."""
    if len(box) > FORM_LINES:
        return False
    asked = sum(len(sieve.lines[m].text) for m in box if (sieve.verdicts[m] or ("",))[0] in ASKING)
    return 2 * asked >= size(sieve, box) and written.isdisjoint(
        sieve.setting(sieve.lines[m]) for m in box
    )


def forms(sieve: Sieve) -> None:
    """Remove the few lines that share a box with a form, or with a field to fill in."""
    whole = size(sieve, range(len(sieve.lines)))
    for container in sieve.inside():
        if container.name in FIELDS:
            for n in _around_field(sieve, container, FIELD_SHARE * whole):
                sieve.verdicts[n] = sieve.verdicts[n] or ("newsletter", "shares a box with a field")
    for n, verdict in enumerate(sieve.verdicts):
        if not verdict or verdict[1] != "tag form":
            continue
        box = sieve.box(sieve.lines[n])
        if box and len(box) <= FORM_LINES and size(sieve, box) <= FORM_CHARACTERS:
            for m in box:
                sieve.verdicts[m] = sieve.verdicts[m] or ("newsletter", "shares a box with a form")


def labels(sieve: Sieve) -> None:
    """Remove what is left of boxes that are mostly links and the like."""
    for _, line in sieve.kept():
        box = None if is_prose(line) else sieve.box(line)
        if box is None or len(box) > BOX_LINES:
            continue
        kept = [m for m in box if not sieve.verdicts[m]]
        leading = sum((sieve.verdicts[m] or ("",))[0] in LEADING for m in box)
        if leading >= len(kept) and not any(is_prose(sieve.lines[m]) for m in kept):
            for m in kept:
                sieve.verdicts[m] = ("related", "in a box of links")


def heads(sieve: Sieve) -> None:
    """Remove headings of lists that are gone."""
    for n, line in sieve.kept():
        following = [v for v in sieve.verdicts[n + 1 : n + 3] if v and v[0] in LEADING]
        if len(following) == 2 and not is_prose(line) and _heads_list(sieve, n):
            sieve.verdicts[n] = ("related", "heads a list of links")


def _heads_list(sieve: Sieve, n: int) -> bool:
    """Whether a line is a heading; in emphasis only, it is no item, nor right above a heading."""
    line = sieve.lines[n]
    if sieve.level(line):
        return True
    follows = sieve.level(sieve.lines[n + 1]) is not None
    return sieve.is_heading(line) and not (follows or ITEM.match(line.text))


def _around_field(sieve: Sieve, field: Container, most: float) -> range:
    """The few lines of the boxes just around a field."""
    found = range(0)
    boxes = islice(sieve.outline.ancestors(field.parent), FIELD_DEPTH)
    for box in takewhile(lambda box: box.index > sieve.body.index, boxes):
        places = sieve.places(box)
        if len(places) > FORM_LINES or size(sieve, places) > min(FORM_CHARACTERS, most):
            break
        found = places
    return found
