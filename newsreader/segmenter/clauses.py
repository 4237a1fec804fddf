"""What the sentence around a speech says about who spoke it."""

from __future__ import annotations

from typing import NamedTuple

from newsreader.lexicon.reporting import (
    ABROAD,
    INVERTED,
    PLAIN_SAID,
    SAID,
    SAYING,
)
from newsreader.segmenter.abroad import has_subject, who_abroad
from newsreader.segmenter.credits import credited, credited_at_mark
from newsreader.segmenter.cues import (
    NAMED,
    Clause,
    is_built_in,
    is_noun,
    is_passive,
    is_subordinate,
    is_written,
    looks_verbal,
    nearness,
    verbs_in,
)
from newsreader.segmenter.frames import ending
from newsreader.segmenter.phrases import PERSONAL, Phrase
from newsreader.segmenter.prompts import agent_of, prompted, put_to_somebody
from newsreader.segmenter.subjects import (
    main_subject,
    subject_after,
    subject_before,
    verb_start,
)

MAX_AFTER = 40  # words between a speech and the verb that follows it
DASHES = frozenset({"-", "–", "—", "―", "--"})
CREDITING = frozenset({"by", "from"})
SUBORDINATES = frozenset(
    {"when", "after", "because", "if", "before", "since", "where", "which", "who", "that", "by"}
)
TOLD = frozenset({"asked", "told"}) | NAMED
CHARGED = frozenset({"accused", "convicted", "suspected"})  # of words that others choose
CONJUNCTIONS = frozenset({"and", "but", "while", "or", "whereas", "although"})


class Attribution(NamedTuple):
    """Who a clause says spoke, the verb that says so, and which rule read it."""

    phrase: Phrase | None
    cue: str
    rule: str


def read_lead_in(clause: Clause) -> Attribution | None:
    """Whom a sentence that ends in a colon announces; `quote` is after its last token."""
    return _before(clause) or _colon(clause)


def read_clause(clause: Clause) -> Attribution | None:
    """Who the words of a speech's own sentence give it to."""
    question = put_to_somebody(clause)
    if question is not None:
        return Attribution(question.agent, question.cue, "asked by others")
    readers = (_after, _before) if _leads_on(clause) else (_before, _after)
    for reader in readers:
        found = reader(clause)
        if found is not None:
            return found
    return _colon(clause) or _of_sentence(clause)


def _leads_on(clause: Clause) -> bool:
    """Whether a speech's end asks for "he said": a comma, a question, or an open sentence."""
    if clause.quote == clause.first:
        return True
    following = clause.quote + 1
    if following >= clause.last or clause.tokens[following].text in (";", ":"):
        return False
    if clause.tokens[following].lower in CONJUNCTIONS | SUBORDINATES:
        return False
    if is_subordinate(clause) and is_built_in(clause):
        return False
    ends = ending(clause.tokens[clause.quote].text) in (",", "?", "!", "—", "–", "-", "…")
    return ends and clause.tokens[clause.quote - 1].text != ":"


def _stretch_after(clause: Clause) -> tuple[int, int]:
    """The words from a speech to the next one."""
    first = clause.quote + 1
    if first < clause.last and clause.tokens[first].text == ",":
        first += 1
    last = first
    while last < clause.last and clause.tokens[last].kind != "quote":
        last += 1
    return first, last


def _after(clause: Clause) -> Attribution | None:
    first, last = _stretch_after(clause)
    if last < clause.last and [t.lower for t in clause.tokens[first:last]] in (["and"], ["but"]):
        return _after(clause._replace(quote=last))
    signed = _signed(clause)
    while first < last - 1 and (clause.tokens[first].text in DASHES or _is_so(clause, first)):
        first += 1
    if signed is not None or first >= last:
        return signed
    if clause.quote > clause.first and clause.tokens[first].lower in CONJUNCTIONS:
        return None
    credit = credited(clause.frame, clause.roster, first, last)
    if credit is not None:
        return Attribution(*credit, "according to")
    if clause.tokens[first].lower.endswith("ing") and clause.tokens[first].text.islower():
        return None  # "..., echoing others who have said so"
    for verb in verbs_in(clause, first, min(last, first + MAX_AFTER)):
        found = _around(clause, first, verb, last)
        if found is not None:
            return found
    return _unknown_verb(clause, first, last)


def _is_so(clause: Clause, at: int) -> bool:
    """Whether a token only leads to its clause: "so says Jo Bell", "as the memo put it"."""
    word = clause.tokens[at].lower
    return word == "as" or (word == "so" and clause.tokens[at + 1].lower in PLAIN_SAID)


def _unknown_verb(clause: Clause, first: int, last: int) -> Attribution | None:
    """A name beside a verb of no list, after a speech that ends in a comma: "...," beamed Jo."""
    if ending(clause.tokens[clause.quote].text) not in (",", "?", "!", "—") or last - first < 2:
        return None
    if clause.tokens[first].lower in ("he", "she") and looks_verbal(clause.tokens[first + 1]):
        phrase = Phrase(clause.frame.block, first, first + 1)
        return Attribution(phrase, clause.tokens[first + 1].lower, "verb of no list")
    for at, verb in ((first, None), (first + 1, first)):
        mention = clause.roster.at(clause.frame.block, at)
        if mention is None or mention.person is None or mention.name.first != at:
            continue
        cue = clause.tokens[min(mention.name.last, last - 1) if verb is None else verb]
        if looks_verbal(cue):
            phrase = Phrase(clause.frame.block, at, mention.name.last, mention)
            return Attribution(phrase, cue.lower, "verb of no list")
    return None


def _signed(clause: Clause) -> Attribution | None:
    """A name behind a dash: "Best day ever." - Jo Bell, Ashby."""
    at = clause.quote + 1
    if at + 1 >= clause.last or clause.tokens[at].text not in DASHES:
        return None
    mention = clause.roster.at(clause.frame.block, at + 1)
    if mention is None or mention.person is None or mention.name.first != at + 1:
        return None
    after = mention.name.last
    if after < clause.last and clause.tokens[after].text not in (",", ".", "("):
        return None
    phrase = Phrase(clause.frame.block, mention.name.first, after, mention)
    return Attribution(phrase, clause.tokens[at].text, "signed")


def _around(clause: Clause, first: int, verb: int, last: int) -> Attribution | None:
    """A verb after a speech: "said Jo Bell", or "Jo Bell said"."""
    cue = clause.tokens[verb].lower
    if cue in SAYING or is_passive(clause, verb) or clause.tokens[verb - 1].lower == "to":
        return None
    if cue in ABROAD and verb - first <= 1:
        abroad = who_abroad(clause, first, verb, last)
        return Attribution(abroad, cue, "inverted") if has_subject(clause, verb, abroad) else None
    leads = verb_start(clause.tokens, first, verb) == first
    if cue in INVERTED and (leads or clause.tokens[verb - 1].text == ","):
        phrase = subject_after(clause.frame, clause.roster, verb, last)
        if phrase is not None and (leads or phrase.mention is not None):
            return Attribution(phrase, cue, "inverted")
    if verb == first:
        return None
    phrase = subject_before(clause.frame, clause.roster, first, verb)
    return Attribution(phrase, cue, "after") if phrase is not None else None


def _before(clause: Clause) -> Attribution | None:
    first = clause.first
    near = credited_at_mark(clause.frame, clause.roster, first, clause.quote)
    if near is not None:
        return Attribution(*near, "credited")
    verbs = list(verbs_in(clause, first, clause.quote))
    for verb in sorted(verbs, key=lambda verb: nearness(clause, verb), reverse=True):
        if is_passive(clause, verb):
            behind = clause.tokens[verb + 1]
            told = clause.tokens[verb].lower in TOLD
            if clause.tokens[verb].lower in CHARGED and behind.lower == "of":
                return Attribution(None, clause.tokens[verb].lower, "asked by others")
            if behind.lower == "by" or (told and behind.lower not in ("about", "of")):
                cue = clause.tokens[verb].lower
                return Attribution(agent_of(clause, verb), cue, "asked by others")
            continue
        if is_written(clause, verb):
            return Attribution(None, clause.tokens[verb].lower, "written")
        phrase = _subject_of(clause, verb)
        if phrase is None or phrase.mention is None:
            phrase = _inverted(clause, verb) or phrase
        if phrase is not None:
            return Attribution(phrase, clause.tokens[verb].lower, "before")
    credit = credited(clause.frame, clause.roster, first, clause.quote)
    return Attribution(*credit, "according to") if credit is not None else None


def _inverted(clause: Clause, verb: int) -> Phrase | None:
    """Who stands behind a verb before a speech: "In other words, explained Jo Bell: ..."."""
    comma = verb == clause.first or clause.tokens[verb - 1].text == ","
    if not comma or clause.tokens[verb].lower not in INVERTED:
        return None
    phrase = subject_after(clause.frame, clause.roster, verb, clause.quote)
    if phrase is not None and phrase.mention is None:
        aside = clause.tokens[verb].lower in PLAIN_SAID and phrase.last == clause.quote - 1
        aside = aside and clause.tokens[clause.quote - 1].text in (",", ":")
        return phrase if aside and verb > clause.first else None  # "It was, said the cook,"
    if phrase is None or phrase.mention is None:
        return None
    before = clause.tokens[phrase.first : phrase.mention.name.first]
    behind = clause.tokens[phrase.mention.name.last]
    verbless = not any(token.lower in PERSONAL for token in before)
    return phrase if behind.text in (":", ",") and verbless else None


def _subject_of(clause: Clause, verb: int) -> Phrase | None:
    tokens = clause.tokens
    if tokens[verb].lower in SAYING or (verb and tokens[verb - 1].lower == "to"):
        near = verb_start(tokens, clause.first, verb) - 1
        adjacent = clause.roster.at(clause.frame.block, near)
        if adjacent is not None and adjacent.person is not None:
            return Phrase(clause.frame.block, adjacent.name.first, verb, adjacent)
        return prompted(clause, verb) or _willing(clause, verb) or _earlier_subject(clause, verb)
    phrase = subject_before(clause.frame, clause.roster, clause.first, verb)
    if phrase is None or phrase.first == verb:
        return main_subject(clause.frame, clause.roster, clause.first, verb)
    return phrase


def _willing(clause: Clause, verb: int) -> Phrase | None:
    """Who "used to say" or "was moved to say" something."""
    governing = verb - 2
    if governing <= clause.first or clause.tokens[verb - 1].lower != "to":
        return None
    if not clause.tokens[governing].lower.endswith(("ed", "es")) or is_noun(
        clause.tokens, governing
    ):
        return None
    return subject_before(clause.frame, clause.roster, clause.first, governing)


def _earlier_subject(clause: Clause, verb: int) -> Phrase | None:
    """Who has been saying something in the sentence already, else its subject."""
    for earlier in verbs_in(clause, clause.first, verb):
        if clause.tokens[earlier].lower in SAID and not is_passive(clause, earlier):
            phrase = subject_before(clause.frame, clause.roster, clause.first, earlier)
            if phrase is not None and phrase.mention is not None:
                return phrase
    return main_subject(clause.frame, clause.roster, clause.first, verb)


def _colon(clause: Clause) -> Attribution | None:
    """A name or a whole clause that ends in a colon before the speech."""
    if clause.quote == clause.first or clause.tokens[clause.quote - 1].text != ":":
        return None
    last = clause.roster.at(clause.frame.block, clause.quote - 2)
    phrase: Phrase | None = None
    if last is not None and last.person is not None:
        first = last.name.first
        before = clause.tokens[first - 1] if first > clause.first else None
        if before is not None and before.text not in DASHES and before.lower not in CREDITING:
            phrase = main_subject(clause.frame, clause.roster, clause.first, first)
        if phrase is None or phrase.mention is None:
            phrase = Phrase(clause.frame.block, first, last.name.last, last)
    elif _is_mine(clause):
        return Attribution(None, ":", "colon")
    else:
        phrase = main_subject(clause.frame, clause.roster, clause.first, clause.quote - 1)
    return Attribution(phrase, ":", "colon") if phrase is not None else None


def _is_mine(clause: Clause) -> bool:
    """Whether the last stretch before a speech's colon tells what I did: "so I had to say:"."""
    at = clause.quote - 1
    while at > clause.first and clause.tokens[at - 1].text != ",":
        at -= 1
    return "i" in (token.lower for token in clause.tokens[at : at + 2])


def _of_sentence(clause: Clause) -> Attribution | None:
    """The subject of the sentence a speech is built into."""
    if clause.quote == clause.first:
        return None
    phrase = main_subject(clause.frame, clause.roster, clause.first, clause.quote)
    return Attribution(phrase, "", "sentence") if phrase is not None else None
