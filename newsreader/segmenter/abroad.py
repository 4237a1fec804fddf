"""Who speaks by a verb of another language: "sagte Ana Gil der Agentur", "souligne Ana Gil"."""

from __future__ import annotations

import re
from functools import cache

from newsreader.lexicon.reporting import ABROAD
from newsreader.model import Gender
from newsreader.segmenter.cues import Clause
from newsreader.segmenter.phrases import Phrase

SOON = 5  # words from a verb to a name
PRONOUNS_ABROAD = {
    "er": Gender.MALE, "sie": Gender.FEMALE, "il": Gender.MALE, "elle": Gender.FEMALE,
    "él": Gender.MALE, "ella": Gender.FEMALE, "hij": Gender.MALE, "zij": Gender.FEMALE,
    "ze": Gender.FEMALE,
}  # fmt: skip
ARTICLES_ABROAD = frozenset({"der", "die", "das", "ein", "eine", "le", "la", "un", "une"})
GENITIVES = frozenset({"der", "des"})


def gender_abroad(word: str) -> Gender | None:
    """The gender of a pronoun of another language: "er", "a-t-elle"."""
    return PRONOUNS_ABROAD.get(word.rpartition("-")[2])


def has_subject(clause: Clause, verb: int, phrase: Phrase | None) -> bool:
    """Whether a verb has a subject of its own, read or not: "souligne une riveraine"."""
    behind = clause.tokens[min(verb + 1, len(clause.tokens) - 1)].lower
    return phrase is not None or behind in ARTICLES_ABROAD


def who_abroad(clause: Clause, first: int, verb: int, last: int) -> Phrase | None:
    """Who stands soon behind a verb: "dijo la alcaldesa Ana Gil"; None where it is left open."""
    tokens, block = clause.tokens, clause.frame.block
    if verb > first and gender_abroad(tokens[first].lower) is not None:
        return Phrase(block, first, first + 1)  # "a-t-elle dit"
    if verb + 1 < last and tokens[verb + 1].lower in PRONOUNS_ABROAD:
        return Phrase(block, verb + 1, verb + 2)
    for at in range(verb + 1, min(verb + 1 + SOON, last)):
        mention = clause.roster.at(block, at)
        if mention is not None and mention.person is not None:
            return Phrase(block, mention.name.first, mention.name.last, mention)
        if tokens[at].kind in ("sign", "quote"):
            break
    return _noun(clause, verb, last)


def _noun(clause: Clause, verb: int, last: int) -> Phrase | None:
    """The noun with a capital behind an article: "teilte das Ministerium mit"."""
    at, tokens = verb + 2, clause.tokens
    if at >= last or tokens[at - 1].lower not in ARTICLES_ABROAD or not tokens[at].capital:
        return None
    end = at + 1
    if end + 1 < last and tokens[end].lower in GENITIVES and tokens[end + 1].capital:
        end += 2  # "ein Sprecher der Polizei"
    return Phrase(clause.frame.block, at, end)


@cache
def _incise() -> re.Pattern[str]:
    verbs = "|".join(sorted(ABROAD))
    name = r"[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)+"
    return re.compile(rf", (?:a |ha )?(?:{verbs}) (?:[^,.»”]{{1,40}}?[, ] ?)?({name})[,.]")


def named_inside(speech: str) -> str | None:
    """The name in a clause within a speech's marks: "« Assez, souligne Ana Gil. Dormons. »"."""
    found = _incise().search(speech) if speech.startswith(("«", "»", "„", "“")) else None
    return found[1] if found is not None else None
