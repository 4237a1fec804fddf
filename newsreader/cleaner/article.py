"""The cleaner's whole way: page, outline, body, lines, article."""

from __future__ import annotations

from newsreader.cleaner.body import find_body
from newsreader.cleaner.cues import cue
from newsreader.cleaner.markup import outline, parse
from newsreader.cleaner.sieve import sift
from newsreader.cleaner.structure import furniture_elements
from newsreader.errors import CleaningError
from newsreader.model import Article, Block, BlockKind, Page, Removed


def clean(page: Page) -> Article:
    document = parse(page.content)
    lines = outline(document.root)
    cues = [cue(line.text) for line in lines.lines]
    furniture = furniture_elements(lines, cues)
    body = find_body(lines, furniture, cues)
    if body is None:
        raise CleaningError(page.url or "page", "has no article")
    verdicts = sift(lines, body, furniture, cues)
    blocks, removed = [], []
    for n, line in enumerate(lines.lines):
        if not body.first <= n < body.last:
            removed.append(Removed(line.text, "outside", "outside the body"))
        elif verdict := verdicts[n - body.first]:
            removed.append(Removed(line.text, *verdict))
        else:
            blocks.append(Block(BlockKind.PARAGRAPH, line.text))
    return Article("x", tuple(blocks), removed=tuple(removed))
