"""The words that name who does what a verb says: before it, after it, or of its sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsreader.lexicon.reporting import (
    BETWEEN,
    CONJUNCTIONS,
    CUTS,
    DETERMINERS,
    FINITE,
    MESSAGE_NOUNS,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATING,
)
from newsreader.lexicon.titles import BODIES, GROUPS, ROLE_MODIFIERS, ROLES
from newsreader.segmenter.frames import Frame, Token
from newsreader.segmenter.names import NameKind
from newsreader.segmenter.people import Mention, Roster
from newsreader.segmenter.phrases import (
    ATTACHED,
    MAX_PHRASE,
    PERSONAL,
    Extent,
    Phrase,
    chunks,
    ends_phrase,
    head_end,
    headed,
    is_fronted,
    office_holder,
    phrase_at_end,
    simple_start,
)

NO_ADVERBS = frozenset({"family", "ally", "reply", "supply", "assembly", "anomaly", "bully"})
ARTICLES = frozenset({"the", "a", "an"})
# "Jo Bell, of Elm Road, Ashby, said": what goes before a place; only some can open a clause.
HOMES = (frozenset({"of", "from", "near", "in", "for"}), frozenset({"of", "from"}))
# Words beside a role noun: "retired teacher".
DESCRIBING = frozenset(
    {"retired", "veteran", "local", "fellow", "longtime", "self-employed", "old"}
)


def verb_start(tokens: Sequence[Token], start: int, verb: int) -> int:
    """Where the verb group of a verb begins: before "has also"."""
    while verb > start and _is_between(tokens[verb - 1]):
        verb -= 1
    return verb


def _is_between(token: Token) -> bool:
    word = token.lower
    adverb = word.endswith("ly") and not token.capital and word not in NO_ADVERBS
    return token.kind == "word" and (word in BETWEEN or adverb)


def subject_before(frame: Frame, roster: Roster, start: int, verb: int) -> Phrase | None:
    """The subject standing before a verb, across appositions and relative clauses."""
    end = verb_start(frame.tokens, start, verb)
    if end > start and frame.tokens[end - 1].lower in CONJUNCTIONS:
        return main_subject(frame, roster, start, end)
    parts = chunks(frame.tokens, start, end)
    first, last = parts[-1]
    if first < last and not _is_aside(frame.tokens, first, last):
        return _subject_in(frame, roster, parts)
    return _subject_across(frame, roster, parts[:-1])


def _is_aside(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether a stretch is only a time or manner: "on Monday", "in a statement"."""
    word = tokens[first].lower
    if word == "as" and last - first < 3 and tokens[last - 1].capital and last < len(tokens):
        return tokens[last].lower not in ("put", "puts")  # "as Bell put it"
    if word in ("and", "but", "then"):
        return last - first == 1 or _is_aside(tokens, first + 1, last)
    noun = tokens[last - 1].lower
    roles = any(noun in table for table in (BODIES, ROLES, GROUPS))
    if word in PREPOSITIONS and last - first > 3 and roles:
        return tokens[last - 2].lower not in ARTICLES  # "in a statement the force said"
    return word in PREPOSITIONS and not any(
        tokens[at].lower in PERSONAL or (tokens[at].capital and at == last - 1 and last - first > 2)
        for at in range(first + 1, last)
    )


def _subject_in(frame: Frame, roster: Roster, parts: Sequence[Extent]) -> Phrase | None:
    first, last = parts[-1]
    word = frame.tokens[first].lower
    if word in ("who", "which", "whom") and len(parts) > 1:
        inner = roster.at(frame.block, first + 1) if first + 1 < last else None
        own = first + 1 < last and frame.tokens[first + 1].lower in PERSONAL
        if not own and (inner is None or inner.person is None):
            nearest = _antecedent(frame, roster, parts[:-1], body=word == "which")
            return nearest or _subject_across(frame, roster, parts[:-1])
    relative = frame.tokens[last - 1].lower
    if relative == "that" and frame.tokens[last - 2].lower in MESSAGE_NOUNS:
        relative = "which"  # "a text that said"
    if relative == "which" and last - first > 2:
        told = _antecedent(frame, roster, [(first, last - 1)], body=True)
        if told is not None and told.mention is None:
            return told
    if len(parts) > 1 and _describes(frame, roster, parts):
        across = _subject_across(frame, roster, parts[:-1])
        if across is not None and across.mention is not None:
            return across
    return phrase_at_end(frame, roster, first, last)


def _antecedent(
    frame: Frame, roster: Roster, parts: Sequence[Extent], *, body: bool
) -> Phrase | None:
    """Who or what "who" or "which" behind stretches stands for, if not for all of the last one.

    That is who ends the stretch: "wrote to Jo Bell, who", "wrote to the head, who", or the one
    before it that it describes: "wrote to Jo Bell, the head, who"; or the last body in it: "gave
    it to the trust, which".
    """
    first, last = parts[-1]
    if not body:
        if len(parts) > 1 and frame.tokens[first].lower in ARTICLES:
            named = roster.at(frame.block, parts[-2][1] - 1)
            if named is not None and named.person is not None:
                return Phrase(frame.block, named.name.first, named.name.last, named)
        mention = roster.at(frame.block, last - 1)
        if mention is not None and mention.person is not None:
            return Phrase(frame.block, mention.name.first, last, mention)
        start = simple_start(frame, roster, first, last)
        told = start > first and _is_noun(frame.tokens[last - 1])
        return Phrase(frame.block, start, last) if told else None
    for at in range(last - 1, first, -1):
        mention = roster.at(frame.block, at)
        if mention is not None and mention.name.kind is NameKind.ORGANISATION:
            return Phrase(frame.block, mention.name.first, at + 1)
        noun = frame.tokens[at].lower
        if (noun in BODIES or noun in MESSAGE_NOUNS) and frame.tokens[at - 1].lower in ARTICLES:
            return Phrase(frame.block, at - 1, at + 1)
    return None


def _describes(frame: Frame, roster: Roster, parts: Sequence[Extent]) -> bool:
    """Whether the last stretch tells of a name before it: "the cook who won", a place."""
    first, last = parts[-1]
    words = frame.tokens[first:last]
    if words[0].lower in ARTICLES and any(token.lower in RELATIVES for token in words):
        return True
    bare = words[0].lower in ROLES and words[0].text.islower()  # "Jo Bell, president of the club"
    told = bare or (words[0].lower in ("a", "an") and _names_speaker(frame, parts))
    if told and any(map(_is_noun, words)) and _opens_with_name(frame, roster, parts):
        return True  # its second comma is missing
    mention = roster.at(frame.block, first)
    whole = mention is not None and mention.name.first == first and mention.name.last == last
    return whole and mention is not None and mention.person is None


def _names_speaker(frame: Frame, parts: Sequence[Extent]) -> bool:
    """Whether what stands before the last stretch begins right behind a speech."""
    start = parts[0][0]
    return start > 0 and frame.tokens[start - 1].kind == "quote"


def _opens_with_name(frame: Frame, roster: Roster, parts: Sequence[Extent]) -> bool:
    """Whether the first stretch is just a name, and those up to the last tell of it."""
    described = all(_is_apposition(frame.tokens, *part) for part in parts[1:-1])
    return described and _whole_name(frame, roster, *parts[0]) is not None


def _subject_across(frame: Frame, roster: Roster, parts: Sequence[Extent]) -> Phrase | None:
    """Back over appositions to what they describe; a stretch that is just a name settles it."""
    chosen: Extent | None = None
    for place, (first, last) in reversed(list(enumerate(parts))):
        if place and frame.tokens[parts[place - 1][0]].lower in HOMES[place == 1]:
            continue
        mention = _whole_name(frame, roster, first, last)
        if mention is not None:
            return Phrase(frame.block, mention.name.first, mention.name.last, mention)
        if not place and is_fronted(frame.tokens, first) and chosen is not None:
            break
        chosen = (first, last)
        told = place and frame.tokens[parts[place - 1][0]].lower in RELATIVES
        if not told and not _is_apposition(frame.tokens, first, last):
            break
    if chosen is None or frame.tokens[chosen[0]].lower in RELATIVES:
        return None
    return phrase_at_end(frame, roster, *chosen)


def _whole_name(frame: Frame, roster: Roster, first: int, last: int) -> Mention | None:
    """The person whose name ends a stretch that is otherwise only their title."""
    mention = roster.at(frame.block, last - 1)
    if mention is None or mention.person is None:
        return None
    if frame.tokens[first].lower in SUBORDINATING | CONJUNCTIONS:
        first += 1
    before = frame.tokens[first : mention.name.first]
    if any(t.lower in PREPOSITIONS or t.lower in RELATIVES or t.lower in CUTS for t in before):
        return None
    return mention


def _is_apposition(tokens: Sequence[Token], first: int, last: int) -> bool:
    token = tokens[first]
    if any(t.kind == "owner" for t in tokens[first:last]):
        return True
    return (
        token.kind == "number"
        or token.lower in DETERMINERS
        or token.lower in RELATIVES
        or token.lower in ATTACHED
        or not token.capital
        or token.lower in ROLES
        or token.kind == "abbr"
    )


def subject_after(frame: Frame, roster: Roster, verb: int, end: int) -> Phrase | None:
    """The subject standing after its verb: "said Jo Bell", "said the club's owner, Jo Bell"."""
    tokens = frame.tokens
    first = verb + 1
    if first >= end or not _can_open(frame, roster, first):
        return None
    last = _stretch_end(tokens, first, end)
    phrase = headed(frame, roster, first, last)
    if phrase is not None and phrase.mention is None and last + 1 < end:
        renamed = _renamed(frame, roster, last)
        return renamed or phrase
    return phrase


def _stretch_end(tokens: Sequence[Token], first: int, end: int) -> int:
    for at in range(first, end):
        if tokens[at].kind in ("sign", "quote") and tokens[at].text != "&":
            return at
        linked = tokens[at].lower == "but" and tokens[first].lower in ("a", "an")
        if at > first and tokens[at].lower in CUTS and not linked:  # "a tired but smiling Jo Bell"
            return at
    return end


def _renamed(frame: Frame, roster: Roster, comma: int) -> Phrase | None:
    """A name in apposition to a role: "the club's owner, Jo Bell", "..., retired cook Jo Bell"."""
    tokens = frame.tokens
    first = comma + 1
    while first < len(tokens) and tokens[first].text in ROLES | ROLE_MODIFIERS | DESCRIBING:
        first += 1  # small letters only: a title with a capital belongs to the name
    mention = roster.at(frame.block, first) if first < len(tokens) else None
    if tokens[comma].text != "," or mention is None or mention.person is None:
        return None
    if mention.name.first != first or (first > comma + 1 and tokens[first - 1].lower not in ROLES):
        return None
    return Phrase(frame.block, first, mention.name.last, mention)


def _can_open(frame: Frame, roster: Roster, at: int) -> bool:
    token = frame.tokens[at]
    word = token.lower
    if token.kind == "number":
        return True
    if roster.at(frame.block, at) is not None:
        return True
    return (
        word in DETERMINERS - {"that", "this", "no", "any"}
        or word in ("he", "she", "they")
        or any(word in table for table in (ROLES, ROLE_MODIFIERS - PREPOSITIONS, GROUPS, BODIES))
        or _leads_to_name(frame, roster, at)
    )


def _leads_to_name(frame: Frame, roster: Roster, at: int) -> bool:
    """Whether a name follows a role that begins with any noun: "election lawyer Jo Bell"."""
    for place in range(at, min(at + 4, len(frame.tokens))):
        mention = roster.at(frame.block, place)
        if mention is not None:
            before = frame.tokens[place - 1]
            return mention.person is not None and before.kind == "word" and before.text.islower()
        if frame.tokens[place].kind not in ("word", "abbr") or ends_phrase(frame.tokens[place]):
            return False
    return False


def main_subject(frame: Frame, roster: Roster, start: int, limit: int) -> Phrase | None:
    """The subject a sentence opens with, past what is fronted."""
    parts = chunks(frame.tokens, start, limit, whole=True)
    fronted: Phrase | None = None
    for place, (first, last) in enumerate(parts):
        if first >= last:
            continue
        if not is_fronted(frame.tokens, first):
            phrase = _leading(frame, roster, first, last)
            if phrase is not None and phrase.mention is None and place + 1 < len(parts):
                phrase = _renamed(frame, roster, last) or phrase
            if phrase is not None:
                return phrase
        elif frame.tokens[min(first + 1, last - 1)].lower in ("he", "she"):
            fronted = fronted or Phrase(frame.block, first + 1, first + 2)
            if frame.tokens[first].lower not in SUBORDINATING:
                break
    return fronted


def _leading(frame: Frame, roster: Roster, first: int, last: int) -> Phrase | None:
    """The noun phrase a stretch begins with."""
    tokens = frame.tokens
    while first < last and tokens[first].lower in CONJUNCTIONS:
        first += 1
    if first < last and tokens[first].lower in PERSONAL:
        return Phrase(frame.block, first, first + 1)
    opening = first + (first + 1 < last and tokens[first].lower in ARTICLES)
    leader = roster.at(frame.block, opening) if first < last else None
    body = leader is not None and leader.name.kind is NameKind.ORGANISATION
    if leader is not None and body and _has_verb(tokens[min(leader.name.last, last - 1)]):
        return Phrase(frame.block, first, leader.name.last)
    for at in range(first, _before_verb(frame, roster, first, last)):
        mention = roster.at(frame.block, at)
        if mention is not None and mention.person is not None and not _owns(tokens, mention, last):
            return Phrase(frame.block, first, mention.name.last, mention)
    holder = office_holder(frame, roster, first, last) if first < last else None
    if holder is not None:
        return Phrase(frame.block, first, last, holder)
    return _leading_role(frame, first, last)


def _before_verb(frame: Frame, roster: Roster, first: int, last: int) -> int:
    """Where the leading phrase ends: at a preposition, or the verb of "groups granted Jo Bell"."""
    end = head_end(frame, roster, first, last) if first < last else first
    for at in range(first + 1, end):
        done = frame.tokens[at].text.endswith("ed") and _is_noun(frame.tokens[at - 1])
        if done and frame.tokens[at].text.islower():
            return at
    return end


def _has_verb(token: Token) -> bool:
    """Whether what follows a body's name is its verb: "CREW filed", not "BBC presenter Jo Bell"."""
    if token.kind != "word" or token.lower in CONJUNCTIONS or not token.text.islower():
        return False
    return token.lower in FINITE or token.lower[-1:] in "sd"


def _owns(tokens: Sequence[Token], mention: Mention, last: int) -> bool:
    after = mention.name.last
    return after < last and tokens[after].kind == "owner"


def _leading_role(frame: Frame, first: int, last: int) -> Phrase | None:
    ends = [at + 1 for at in _nouns(frame.tokens, first, last)]
    owned = any(token.kind == "owner" for token in frame.tokens[first:last])
    if not ends and first < last and (owned or frame.tokens[first].lower in DETERMINERS):
        ends = [at for at in range(first + 1, last) if frame.tokens[at].lower in FINITE]
    return Phrase(frame.block, first, ends[0]) if ends else None


def _nouns(tokens: Sequence[Token], first: int, last: int) -> Iterator[int]:
    """Where role nouns end that no other role noun follows."""
    for at in range(first, min(last, first + MAX_PHRASE)):
        if _is_noun(tokens[at]) and not (at + 1 < last and _is_noun(tokens[at + 1])):
            yield at


def _is_noun(token: Token) -> bool:
    return token.lower in ROLES or token.lower in GROUPS or token.lower in BODIES
