"""How an article uses its names: as people who act, as places, as parts in a play, as the dead."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from newsreader.lexicon.organisations import NATIONS
from newsreader.lexicon.quotation_marks import TITLE_NOUNS
from newsreader.lexicon.reporting import BETWEEN, PLAIN_SAID, PREPOSITIONS, SAID
from newsreader.lexicon.titles import GROUPS, ROLES
from newsreader.segmenter.frames import Token
from newsreader.segmenter.names import GIVEN, Name, NameKind, plain

SURE = 2  # times that a word stands where places do, from which it is one
PLACING = frozenset({"in", "at", "near", "across", "to", "into", "around", "outside", "the"})
FROM = frozenset({"in", "at", "near", "across", "around", "outside", "from"})
TITLED = frozenset({"titled", "entitled", "subtitled"})
PLAYING = frozenset({"plays", "portrays"})  # before a part in a play
PLURAL = frozenset({"have", "were", "are"})  # a team's verbs: "Wendle have said"
DEATHS = frozenset(
    {"death", "deaths", "body", "funeral", "murder", "killing", "manslaughter", "loss", "grave"}
    | {"remains", "shooting", "stabbing"}
)
DYING = frozenset({"died", "dies", "drowned", "perished"})
KILLED = frozenset({"killed", "murdered", "drowned", "shot", "stabbed", "dead"})
LONGEST_ASIDE = 20  # words of "who" behind a name
LONGEST_PART = 4  # words from "plays" to a part's name


@dataclass(slots=True)
class Evidence:
    """What the names of an article are, as far as the words beside them tell."""

    common: set[str] = field(default_factory=set)  # words also written without a capital
    spoken: set[str] = field(default_factory=set)
    placed: Counter[str] = field(default_factory=Counter)
    surnames: set[str] = field(default_factory=set)
    parts: set[str] = field(default_factory=set)

    def weigh(self, tokens: Sequence[Token], name: Name) -> None:
        """Notes whether a name acts as people do, or stands where places or parts do."""
        before = tokens[name.first - 1].lower if name.first else ""
        if len(name.words) > 1 and name.kind is NameKind.PERSON:
            self.surnames.add(name.key)
        if _is_part(tokens, name):
            self.parts.update(plain(word) for word in name.words)
        if before in PLACING:
            self.placed[name.key] += 1
        if name.kind is NameKind.PLACE or _is_seat(tokens, name):
            self.placed.update({plain(word): SURE for word in name.words})
        behind = [token.lower for token in tokens[name.last : name.last + 2]]
        aside = behind[:1] in ([","], ["–"], ["-"], ["—"]) and before not in FROM
        plural = [token.lower for token in tokens[name.last + 2 : name.last + 3]]
        aside = aside and (len(name.words) > 1 or PLURAL.isdisjoint(plural))  # ", who have won"
        full = len(name.words) > 1 and behind[1:] and behind[1] in PLAIN_SAID
        if (aside and (full or behind[1:] in (["who"], ["whose"]))) or says(tokens, name):
            self.spoken.add(name.key)

    def is_person(self, tokens: Sequence[Token], name: Name) -> bool:
        """Whether a name can be a person's where it stands."""
        before = tokens[name.first - 1].lower if name.first else ""
        if _is_part(tokens, name):
            return False
        if name.kind is not NameKind.UNKNOWN:
            return name.kind is NameKind.PERSON
        if self.placed[name.key] >= SURE and name.key not in self.spoken | self.surnames:
            return False
        if _is_titled(tokens, name.first):
            return False
        return before not in ("the", "an") and plain(name.words[0]) not in NATIONS

    def acts(self, name: Name) -> bool:
        """Whether a name of one word is that of somebody who acts."""
        if name.key in self.common or name.key in GROUPS or name.key in ROLES:
            return False
        return self.placed[name.key] < SURE and (name.key in self.spoken or name.key in GIVEN)


def says(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a verb of saying is a name's: "Jo Bell has said", "said Jo Bell"."""
    before = tokens[name.first - 1].lower if name.first else ""
    after = name.last
    while after < len(tokens) and _is_between(tokens[after]):
        after += 1
    following = tokens[after] if after < len(tokens) else None
    plural = len(name.words) == 1 and after > name.last and tokens[name.last].lower in PLURAL
    acts = following is not None and following.lower in SAID and before not in PREPOSITIONS
    ends = following is None or following.kind != "word"
    return (acts and not plural) or (
        before in PLAIN_SAID and ends and _is_inverted(tokens, name.first - 1)
    )


def _is_inverted(tokens: Sequence[Token], verb: int) -> bool:
    """Whether no subject stands before a verb: not "Jo Bell says Wendle are"."""
    return verb < 1 or not (tokens[verb - 1].capital or tokens[verb - 1].lower in ("he", "she"))


def is_dead(tokens: Sequence[Token], name: Name) -> bool:
    """Whether the words beside a name tell of a death: "the death of Jo Bell", "Jo Bell died"."""
    before = [token.lower for token in tokens[max(name.first - 2, 0) : name.first]]
    if before[1:] == ["of"] and before[0] in DEATHS:
        return True
    at = name.last
    if at + 2 < len(tokens) and tokens[at].text == "," and tokens[at + 1].kind == "number":
        at += 2 + (tokens[at + 2].text == ",")  # "Jo Bell, 34, died"
    if at + 1 < len(tokens) and tokens[at].text == "," and tokens[at + 1].lower == "who":
        ends = (i for i in range(at + 1, min(at + LONGEST_ASIDE, len(tokens))))
        at = next((i for i in ends if tokens[i].text == ","), at)  # ", who taught there, died"
    behind = [token.lower for token in tokens[at : at + 3]]
    if behind[:1] != [] and tokens[at].kind == "owner":
        return behind[1:2] != [] and behind[1] in DEATHS
    behind = behind[1:] if behind[:1] in (["who"], ["had"], ["has"], [","]) else behind
    if behind[:1] != [] and behind[0] in DYING:
        return True
    passive = behind[:1] in (["was"], ["were"], ["been"])
    return passive and not KILLED.isdisjoint(behind[1:]) and "not" not in behind


def _is_part(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a name is a part's: "who plays landlady Jo Bell", "plays Jo's daughter"."""
    owned = name.last < len(tokens) and tokens[name.last].kind == "owner"
    if len(name.words) < 2 and not owned:
        return False
    for at in range(name.first - 1, max(-1, name.first - 1 - LONGEST_PART), -1):
        word = tokens[at].lower
        if word in PLAYING:
            return True
        if not tokens[at].text.islower() or word in PREPOSITIONS:
            return False
    return False


def _is_seat(tokens: Sequence[Token], name: Name) -> bool:
    """Whether a name says whose or where somebody is: "Ashby boss Jo Bell"."""
    behind = [token.lower for token in tokens[name.last : name.last + 1]]
    unknown = name.kind is NameKind.UNKNOWN and len(name.words) == 1 and name.key not in GIVEN
    return unknown and behind != [] and behind[0] in ROLES


def _is_titled(tokens: Sequence[Token], first: int) -> bool:
    """Whether a name is a book's or a film's: "her memoir, Living Water", "titled The Water"."""
    at = first - 1
    at -= at > 0 and tokens[at].capital  # "The"
    at -= at > 0 and tokens[at].text == ","
    return at >= 0 and (tokens[at].lower in TITLE_NOUNS or tokens[at].lower in TITLED)


def _is_between(token: Token) -> bool:
    """Whether a word may stand between a subject and its verb."""
    adverb = token.kind == "word" and token.text.islower() and token.lower.endswith("ly")
    return token.lower in BETWEEN or adverb
