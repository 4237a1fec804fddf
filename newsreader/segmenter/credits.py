"""Whom a sentence credits with words without a verb: "according to", "her claim that"."""

from __future__ import annotations

from newsreader.lexicon.reporting import CLAIMS, MESSAGE_NOUNS, PREPOSITIONS, VIEWS
from newsreader.segmenter.frames import Frame
from newsreader.segmenter.people import Roster
from newsreader.segmenter.phrases import POSSESSIVES, Phrase, headed

Credit = tuple[Phrase, str]  # who, and the words that say so

LONGEST_CLAIM = 3  # words from an owner to the noun: "his latest public claim"


def credited(frame: Frame, roster: Roster, first: int, last: int) -> Credit | None:
    """Who is credited between two tokens: "according to Jo Bell", "in Jo Bell's view"."""
    for at in range(first, last - 2):
        phrase = _according(frame, roster, at, last)
        if phrase is not None:
            return phrase, "according to"
        viewer = _viewer(frame, roster, at + 1, last) if frame.tokens[at].lower == "in" else None
        if viewer is not None:
            return viewer, "in the view of"
    return None


def _according(frame: Frame, roster: Roster, at: int, last: int) -> Phrase | None:
    """Whom words at a token credit, up to a sign: "according to Jo Bell"."""
    if [token.lower for token in frame.tokens[at : at + 2]] != ["according", "to"]:
        return None
    return headed(frame, roster, at + 2, _stretch_end(frame, at + 2, last))


def _stretch_end(frame: Frame, at: int, last: int) -> int:
    while at < last and frame.tokens[at].kind not in ("sign", "quote"):
        at += 1
    return at


def _viewer(frame: Frame, roster: Roster, at: int, last: int) -> Phrase | None:
    """Whose view it is: "in Jo Bell's view"."""
    mention = roster.at(frame.block, at)
    if mention is None or mention.person is None or mention.name.last + 1 >= last:
        return None
    owner, noun = frame.tokens[mention.name.last : mention.name.last + 2]
    if owner.kind != "owner" or noun.lower not in VIEWS:
        return None
    return Phrase(frame.block, mention.name.first, mention.name.last, mention)


def credited_at_mark(frame: Frame, roster: Roster, first: int, quote: int) -> Credit | None:
    """Who is credited right before a speech: "..., according to Jo Bell," or "her claim that"."""
    end = quote - 1 if quote > first and frame.tokens[quote - 1].text in (",", ":") else quote
    for at in range(end - 3, first - 1, -1):
        phrase = _according(frame, roster, at, end)
        if phrase is not None and _stretch_end(frame, at, end) == end:
            return phrase, "according to"
    return _claimant(frame, roster, first, quote)


def _claimant(frame: Frame, roster: Roster, first: int, quote: int) -> Credit | None:
    """Whose claim the words are: "her claim that ...", "Jo Bell's warning: ..."."""
    noun = quote - 2
    if noun <= first or frame.tokens[quote - 1].lower not in ("that", ":"):
        return None
    word = frame.tokens[noun].lower
    if word not in CLAIMS and word not in MESSAGE_NOUNS:
        return None
    for at in range(noun - 1, max(first - 1, noun - LONGEST_CLAIM - 2), -1):
        mention = roster.at(frame.block, at - 1) if frame.tokens[at].kind == "owner" else None
        start = mention.name.first if mention is not None else at
        if mention is None and frame.tokens[at].lower not in POSSESSIVES:
            continue
        if start > first and frame.tokens[start - 1].lower in PREPOSITIONS:
            return None  # "said of Jo Bell's claim: ..."
        head = mention if mention is not None and mention.person is not None else None
        return Phrase(frame.block, start, max(at, start + 1), head), word
    return None
