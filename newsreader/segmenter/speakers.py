"""Whom a phrase names: a person of the article, or a role or organisation with its own name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from newsreader.lexicon.organisations import NATIONS, PARTIES, TRADES
from newsreader.lexicon.reporting import MESSAGE_NOUNS
from newsreader.lexicon.titles import (
    BODIES,
    GROUPS,
    HONORIFICS,
    KIN,
    MOUTHPIECES,
    RANKS,
    ROLES,
)
from newsreader.model import SpeakerKind
from newsreader.segmenter.abroad import gender_abroad
from newsreader.segmenter.bodies import may_be_a_body
from newsreader.segmenter.epithets import described, describes
from newsreader.segmenter.frames import Frame, Token
from newsreader.segmenter.gender import PRONOUNS, gender_of_role
from newsreader.segmenter.kin import Stranger
from newsreader.segmenter.messages import Messages
from newsreader.segmenter.names import GIVEN, NameKind, plain
from newsreader.segmenter.offices import (
    Office,
    Who,
    kind_of,
    may_speak,
    names_somebody,
    noun_of,
    size_of,
)
from newsreader.segmenter.people import Person, Roster
from newsreader.segmenter.phrases import PERSONAL, Phrase, head_end
from newsreader.segmenter.pronouns import Focus

ARTICLES = frozenset({"a", "an", "the"})
POSSESSIVES = frozenset({"his", "her"})
TITLES = ROLES | frozenset(HONORIFICS) | frozenset(RANKS)
FORCES = frozenset({"police", "constabulary", "force"})
LASTING = 4  # sentences after which nobody says "it" of a body without naming it
GENERIC = frozenset(
    {"charity", "company", "firm", "group", "business", "regulator", "watchdog", "retailer"}
    | {"operator", "developer", "club", "supplier", "publisher", "broadcaster"}
)  # what a body may be called whatever its name says: the National Trust is a charity
COUNTED = frozenset({"one", "two", "three", "four", "five", "six", "seven", "twins"})
RECENT = 100  # roles and bodies that may speak again
MANY = 2000  # names, beyond which a list of names is no article


@dataclass(slots=True)
class Register:
    """Finds who a phrase means, and keeps the roles and organisations that have spoken."""

    roster: Roster
    focus: Focus
    acronyms: dict[str, str]
    offices: list[Office] = field(default_factory=list)
    messages: Messages = field(init=False)

    def __post_init__(self) -> None:
        self.messages = Messages(self.roster, self.focus, self.who)

    def who(
        self, frame: Frame, phrase: Phrase, *, said: bool = True, goes_on: bool = False
    ) -> Who | None:
        """The person or office a phrase stands for; None where the text leaves it open.

        `said` tells that a verb of saying is the phrase's: then any noun may speak, "a voice".
        `goes_on` tells that the verb is "added": the role is the last speaker's.
        """
        if phrase.mention is not None:
            return self._joint(frame, phrase) or phrase.mention.person
        tokens = frame.tokens[phrase.first : phrase.last]
        end = head_end(frame, self.roster, phrase.first, phrase.last) - phrase.first
        abroad = gender_abroad(tokens[0].lower) if len(tokens) == 1 else None
        if abroad is not None:
            return self.focus.meant_abroad(abroad)
        if len(tokens) == 1 and tokens[0].lower in PERSONAL | PRONOUNS.keys():
            return self._by_pronoun(tokens[0].lower, frame.block, phrase.first)
        who: Who | None = None
        if tokens[-1].kind == "owner":  # "Bellamy's said"
            who = self._named(frame.words(phrase.first, phrase.last), SpeakerKind.ORGANISATION)
        elif tokens[end - 1].lower in MESSAGE_NOUNS:
            who = self.messages.sender(frame, phrase, end)
        else:
            who = self._by_role(frame, phrase, tokens, end)
        if who is None and goes_on:
            who = self._going_on(tokens)
        leader = self.roster.at(frame.block, phrase.first)
        if who is None and leader is not None and leader.person is not None:
            behind = frame.tokens[leader.name.last] if leader.name.last < phrase.last else None
            if behind is not None and behind.kind == "word" and not may_speak(tokens, end):
                return leader.person  # "Ms Bell struck a note"
        body = self.roster.at(frame.block, phrase.first + end - 1)
        named = body is not None and body.name.kind is NameKind.ORGANISATION
        if who is not None or not (said or named or may_speak(tokens, end)):
            return who
        return self._office(frame, phrase.first, phrase.last, end)

    def _going_on(self, tokens: Sequence[Token]) -> Person | None:
        """Who goes on speaking, where a role without a name does: "the officer added"."""
        if len(tokens) != 2 or tokens[0].lower != "the" or tokens[1].lower not in ROLES:
            return None
        if tokens[1].lower in self.focus.unnamed:
            return None
        person, gender = self.focus.last_speaker(), gender_of_role(tokens[1].lower)
        if person is None or gender not in (None, person.gender):
            return None
        spoke = self.focus.traces[person].said_last
        told = self.focus.nouns.get(tokens[1].lower, self.focus.sentence)
        if spoke < told < self.focus.sentence:
            return None  # another, who was told of since
        return person if all(office.sentence < spoke for office in self.offices) else None

    def labelled(self, text: str) -> Who | None:
        """Whom a label before or below a speech names; "A" answers as who was written of."""
        if text in ("Q", "A"):
            return self.focus.foremost() if text == "A" else None
        return self.roster.named(text) or self._named(text, SpeakerKind.ROLE)

    def _joint(self, frame: Frame, phrase: Phrase) -> Office | None:
        """Two people who speak as one: "Tom and Jo Carr"."""
        at = phrase.mention.name.first - 1 if phrase.mention is not None else 0
        if at <= phrase.first or frame.tokens[at].lower != "and":
            return None
        other = self.roster.at(frame.block, at - 1)
        if frame.tokens[at - 1].lower not in GIVEN and (other is None or other.person is None):
            return None
        return self._named(frame.words(phrase.first, phrase.last), SpeakerKind.ROLE)

    def keep(self, who: Who | None, frame: Frame, first: int, last: int) -> None:
        """Notes that somebody was quoted in a sentence, and what they said it in."""
        if isinstance(who, Office):
            kept = [office for office in self.offices[-RECENT:] if office is not who]
            self.offices = [*kept, who]
            who.sentence = self.focus.sentence
            self.focus.still_speaks(who.head)
        self.messages.issue(who, frame, first, last)
        self.messages.sent(frame, first, last)

    def _by_pronoun(self, word: str, frame: int, token: int) -> Who | None:
        stranger = self.focus.strange.get((frame, token))
        if stranger is not None:
            return self._stranger(stranger)
        if word in PRONOUNS:
            person = self.focus.meant.get((frame, token))
            doubted = (frame, token) in self.focus.doubted
            return self._role_meant(word) or (None if doubted else person)
        if word == "they":
            return self._group_meant()
        return self._body_meant() if word == "it" else None

    def _stranger(self, told: Stranger) -> Office | None:
        """The role of somebody without a name; the one that spoke last where it is that."""
        if self.offices and self.offices[-1].head == told.noun:
            return self.offices[-1]
        office = self._office(told.frame, told.first, told.last, told.last - told.first)
        if office is not None:
            office.gender = office.gender or told.gender
        return office

    def _group_meant(self) -> Who | None:
        """The group that "they" means, or the one person of whom no gender is told."""
        topics, told = self.focus.topics, self.focus.stranger
        if topics.group is not None and self.focus.sentence - topics.group_sentence <= 1:
            return self._named(topics.group, SpeakerKind.ROLE)
        if told is not None and not told.gender and self.focus.sentence - told.sentence <= 1:
            told.sentence = self.focus.sentence
            return self._stranger(told)
        several = topics.body is not None and topics.body.endswith("s")  # "The Bells"
        if several and self.focus.sentence - topics.body_sentence <= 2:
            return self._body_meant()
        return self.focus.neutral() or self._last_office()

    def _last_office(self) -> Office | None:
        office = self.offices[-1] if self.offices else None
        near = office is not None and self.focus.sentence - office.sentence <= LASTING
        return office if near else None

    def _body_meant(self) -> Who | None:
        """The body that "it" means: the last that spoke or was written of."""
        focus = self.focus
        office = self.offices[-1] if self.offices else None
        spoke = office.sentence if office is not None else -LASTING
        told = focus.topics.message_sentence
        if told > max(spoke, focus.topics.body_sentence) and focus.sentence - told <= LASTING:
            message = focus.topics.message
            heard = [office for office in self.offices if office.name.lower() == message]
            return self.messages.issuers.get(message) or next(iter(heard), None)
        if focus.topics.body is not None and focus.topics.body_sentence >= spoke:
            near = focus.sentence - focus.topics.body_sentence <= LASTING
            return self._named(focus.topics.body, SpeakerKind.ORGANISATION) if near else None
        return self._last_office()

    def _role_meant(self, word: str) -> Office | None:
        """The unnamed role that a pronoun means: the one that spoke in the sentence before."""
        gender = PRONOUNS[word]
        if not self.offices or self.offices[-1].kind is not SpeakerKind.ROLE:
            return None
        office = self.offices[-1]
        fitting = self.focus.fitting(gender)
        near = any(self.focus.traces[person].named >= office.sentence for person in fitting)
        reach = 1 if fitting or office.gender is not gender else LASTING
        if near or self.focus.sentence - office.sentence > reach or office.head not in ROLES:
            return None
        if office.gender not in (None, gender):
            return None
        office.gender = gender
        return office

    def _by_role(
        self, frame: Frame, phrase: Phrase, tokens: tuple[Token, ...], end: int
    ) -> Who | None:
        opening, head = tokens[0].lower, tokens[end - 1].lower
        kin = self.focus.kinsmen.get((frame.block, phrase.first + end - 1))
        if kin is not None:
            return kin
        if opening in ("the", "this", "his", "her", "counsel"):
            told = self._told_of(tokens, end, behind=frame.tokens[0].quote >= 0)
            if isinstance(told, Person):
                self.focus.is_about(told)
            if told is not None or head.endswith("-year-old"):
                return told
        if opening == "the" and len(tokens) == 2 and head in BODIES | TRADES:
            body = self._body(head)
            if body is not None:
                return self._named(body, SpeakerKind.ORGANISATION)
        if head in TITLES | BODIES | GROUPS:
            return None
        if opening in POSSESSIVES:
            return self.focus.meant.get((frame.block, phrase.first))
        return self._owner(frame, phrase.first, phrase.first + end)

    def _described(self, tokens: Sequence[Token], end: int, *, behind: bool) -> Who | None:
        """Who was just told of, by a description: "the striker"; it may be somebody unnamed."""
        if tokens[0].lower not in ("the", "this") or end < 2:
            return None
        stranger = self.focus.new_stranger()
        owned = any(token.kind == "owner" for token in tokens[:end])
        if stranger is not None and describes(tokens[1:end], close=False) and not owned:
            return self._stranger(stranger)
        return described(tokens[1:end], self.focus, behind=behind)

    def _told_of(self, tokens: Sequence[Token], end: int, *, behind: bool) -> Who | None:
        """Who is "the 34-year-old nurse", "the mother-of-two" or "the mayor".

        `behind` tells that it stands behind a speech that opens its paragraph.
        """
        aged = next((t.lower for t in tokens[:end] if "-year-old" in t.lower), None)
        person = self.focus.aged(aged.partition("-")[0]) if aged is not None else None
        if "-of-" in tokens[end - 1].lower or _counts(tokens[end : end + 2]):
            person = self.focus.topic()
        title = tokens[1:end] if tokens[0].lower != "counsel" else tokens[:end]
        party = PARTIES.intersection(token.lower for token in title[:-1])
        if person is None and party and title[-1].lower in ROLES:  # "the Labour MP"
            holder = self.focus.holder(title, set())
            person = holder if holder is not None and party <= holder.roles else None
        who = person or self._described(tokens, end, behind=behind)
        if who is not None or aged is not None or not title or plain(title[-1].text) not in TITLES:
            return who
        if tokens[0].lower in POSSESSIVES and title[-1].lower in KIN:
            return None  # her mother, who is not the mother of before
        return self.focus.holder(title, {token.lower for token in tokens[end:]})

    def _owner(self, frame: Frame, first: int, last: int) -> Person | None:
        """Whose word or manner a phrase speaks of: "Jo Bell's answer"."""
        for at in range(first, last - 1):
            mention = self.roster.at(frame.block, at)
            if mention is not None and frame.tokens[at + 1].kind == "owner":
                return mention.person
        return None

    def _body(self, noun: str) -> str | None:
        """The organisation that "the force" or "the bank" means: of that name, or just told of."""
        words = FORCES if noun == "force" else {noun}
        for mention in reversed(self.roster.mentions[:MANY]):
            name = mention.name
            known = mention.person is None and mention.frame <= self.focus.block
            if known and len(name.words) > 1 and words & {plain(word) for word in name.words}:
                return " ".join(name.words)
        body = self.focus.topics.body
        if noun not in TRADES:
            return None
        if body in (None, noun) or self.focus.sentence - self.focus.topics.body_sentence > 2:
            return self._taken_for_a_person()
        others = {plain(word) for word in body.split()} & (BODIES | TRADES)
        return None if others and noun not in GENERIC else body

    def _taken_for_a_person(self) -> str | None:
        """A name just written of, of which nothing tells that it is a person's: "Wendle Pratt"."""
        near = [
            person
            for person, trace in self.focus.traces.items()
            if trace.subject and self.focus.sentence - trace.sentence <= 2
        ]
        unsure = len(near) == 1 and may_be_a_body(near[0]) and not near[0].votes
        return near[0].name if unsure else None

    def _office(self, frame: Frame, first: int, last: int, end: int) -> Office | None:
        """The office that the words from one token to before another name."""
        tokens = frame.tokens[first:last]
        if not names_somebody(tokens, end):
            return None
        head = noun_of(tokens, end)
        name = self._title(frame, first, first + size_of(tokens))
        if head in MOUTHPIECES and name.lower() == head and tokens[0].lower in ("a", "the"):
            employer = self._employer(frame, new=tokens[0].lower == "a")
            name = " ".join(filter(None, (employer, name)))
        office = self._named(name, kind_of(head, tokens[:end]))
        office.gender = office.gender or gender_of_role(head)
        office.head = office.head or head
        return office

    def _title(self, frame: Frame, first: int, last: int) -> str:
        """An office's name: without its article, and with the owner's name for "his"."""
        opening = frame.tokens[first].lower
        owner = self.focus.meant.get((frame.block, first)) if opening in POSSESSIVES else None
        if owner is not None and self._role_meant(opening) is not None:
            owner = None  # "said a woman ...; her friend added"
        if last - first == 1 or (opening not in ARTICLES and owner is None):
            return frame.words(first, last)
        name = frame.words(first + 1, last)
        return f"{owner.full_name}’s {name}" if owner is not None else name

    def _employer(self, frame: Frame, *, new: bool) -> str | None:
        """Whose spokesperson speaks, where only the words around tell: a body they speak of."""
        if self.offices and self.offices[-1].head in MOUTHPIECES:
            return None
        bodies = Counter(
            " ".join(mention.name.words)
            for mention in self.roster.mentions[:MANY]
            if mention.name.kind is NameKind.ORGANISATION and len(mention.name.words) > 1
        )
        speech = " ".join(token.text for token in frame.tokens if token.quote >= 0)
        spoken_of = [body for body in bodies if body in speech]
        told_most = max(bodies, key=lambda body: bodies[body], default=None)
        near = self.focus.sentence - self.focus.topics.body_sentence == 1
        if new and near and self.focus.topics.body not in NATIONS and told_most not in spoken_of:
            return self.focus.topics.body
        return max(spoken_of, key=lambda body: bodies[body], default=None)

    def _named(self, name: str, kind: SpeakerKind) -> Office:
        """The office of a name, by its full form; the one that spoke before where there is one."""
        rank = RANKS.get(name.lower()) if name.isupper() else None  # "the PM"
        full = self.acronyms.get(name, name)
        for office in self.offices:
            known = office.name.lower()
            if known in (full.lower(), rank) or known.split()[-1] == full.lower():
                office.forms[name] += 1
                return office
        return Office(full, kind, forms=Counter([name]))


def _counts(tokens: Sequence[Token]) -> bool:
    """Whether words behind a parent count the children: "of three", "of twins"."""
    words = [token.lower for token in tokens]
    number = words[1:] and (tokens[1].kind == "number" or words[1] in COUNTED)
    return words[:1] == ["of"] and bool(number)
