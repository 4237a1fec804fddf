"""Questions and prompts in a sentence: who asks somebody something, and who is made to speak."""

from __future__ import annotations

from dataclasses import dataclass

from newsreader.lexicon.reporting import CUTS, PREPOSITIONS
from newsreader.segmenter.cues import Clause
from newsreader.segmenter.frames import Token, ending
from newsreader.segmenter.phrases import ASKED, Phrase, headed

QUESTIONS = frozenset({"question", "questions", "query"})
PROMPTING = frozenset(
    {"prompting", "prompted", "leading", "led", "causing", "caused", "forcing", "forced", "moving"}
    | {"provoking", "provoked", "inspiring", "inspired", "spurring", "spurred", "driving", "drove"}
)
LONGEST = 8  # words from "prompting" to the verb


@dataclass(frozen=True, slots=True)
class Question:
    """A speech that is put to whom the sentence is about, and who puts it, if it tells."""

    agent: Phrase | None
    cue: str


def put_to_somebody(clause: Clause) -> Question | None:
    """The question that opens an answer's sentence: "Asked by Jo Bell, “Why?”, Tom Carr said"."""
    tokens, first = clause.tokens, clause.first
    if first == clause.quote or ending(tokens[clause.quote].text) != "?":
        return None
    first += tokens[first].lower in ("when", "if")
    behind = clause.quote + 1 < clause.last and tokens[clause.quote + 1].text not in ".;"
    if not behind or first == clause.quote:
        return None
    if tokens[first].lower == "to" and tokens[clause.quote - 1].lower in QUESTIONS:
        return Question(None, "question")
    commas = [at for at in range(first, clause.quote - 1) if tokens[at].text == ","]
    if tokens[first].lower not in ASKED or commas:
        return None
    return Question(agent_of(clause, first), tokens[first].lower)


def agent_of(clause: Clause, verb: int) -> Phrase | None:
    """Who asks, where somebody "was asked by Jo Bell"; else it is left open."""
    if verb + 2 >= clause.quote or clause.tokens[verb + 1].lower != "by":
        return None
    end = next(
        (at for at in range(verb + 2, clause.quote) if _ends_agent(clause.tokens[at])),
        clause.quote,
    )
    end -= clause.tokens[end - 1].lower in PREPOSITIONS  # "accused by Jo Bell of"
    return headed(clause.frame, clause.roster, verb + 2, end)


def _ends_agent(token: Token) -> bool:
    return token.kind == "sign" or token.lower in CUTS


def prompted(clause: Clause, verb: int) -> Phrase | None:
    """Who is made to speak: "prompting Jo Bell to reply"."""
    tokens = clause.tokens
    if tokens[verb - 1].lower != "to":
        return None
    for at in range(verb - 2, max(clause.first, verb - LONGEST) - 1, -1):
        if tokens[at].lower in PROMPTING:
            return headed(clause.frame, clause.roster, at + 1, verb - 1)
        if tokens[at].kind in ("sign", "quote"):
            return None
    return None
