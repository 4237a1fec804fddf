"""What a text tells of people's gender and standing: pronouns, titles, role nouns, given names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsreader.lexicon.organisations import PARTIES
from newsreader.lexicon.quotation_marks import FAMILIES
from newsreader.lexicon.reporting import CONJUNCTIONS, DETERMINERS, PREPOSITIONS, RELATIVES, SAID
from newsreader.lexicon.titles import ALSO, FEMALE_ROLES, MALE_ROLES, ROLE_MODIFIERS, ROLES
from newsreader.model import Gender
from newsreader.segmenter.frames import Frame, Token
from newsreader.segmenter.names import expand
from newsreader.segmenter.people import Mention, Person, Roster, gender_of_name

PRONOUNS = {
    "he": Gender.MALE, "him": Gender.MALE, "his": Gender.MALE, "himself": Gender.MALE,
    "she": Gender.FEMALE, "her": Gender.FEMALE, "hers": Gender.FEMALE, "herself": Gender.FEMALE,
}  # fmt: skip
ROLE_VOTES = 6
PRONOUN_VOTES = 2
SPEECH_VOTES = 3
NAME_VOTES = 3
LONE_VOTES = 1
APPOSITION = 9
LONG_APPOSITION = 16  # words before it
SILKS = frozenset({"kc", "qc", "sc"})
PLEADING = {
    "defending": ("lawyer", "barrister", "counsel", "solicitor"),
    "mitigating": ("lawyer", "barrister", "counsel", "solicitor"),
    "prosecuting": ("lawyer", "barrister", "counsel", "prosecutor"),
}
HEARINGS = frozenset({"court", "inquest", "jury", "hearing", "tribunal", "inquiry", "jurors"})
NEUTRAL = frozenset({"non-binary", "nonbinary", "genderqueer", "agender", "they/them"})
MARKS = frozenset("".join(FAMILIES.values()))


def describe(frames: Sequence[Frame], roster: Roster) -> None:
    """Notes on each person what the text says they are, and the gender it tells."""
    for mention in roster.mentions:
        if mention.person is not None:
            for title in mention.name.titles:
                _note(mention.person, title)
            for token in _descriptions(frames[mention.frame], mention, mention.person):
                _note(mention.person, token.lower)
            _note_in_court(frames[mention.frame].tokens, mention, mention.person)
    for frame in frames:
        _vote_by_pronouns(frame, roster)
        _vote_by_speech(frame, roster)
        _note_neutral(frame, roster)
    for person in roster.people:
        _vote_by_given_name(person)
        person.certain = person.certain or bool(person.roles & ROLES)


def _note(person: Person, word: str) -> None:
    if word == "former" or word in PARTIES:
        person.roles.add(word)
    for part in {word, word.split("-")[-1]}:
        if part in ROLES:
            person.roles.update({part, ALSO.get(part, part), *expand([part])})
            gender = gender_of_role(part)
            if gender is not None:
                person.votes[gender] += ROLE_VOTES


def _note_in_court(tokens: Sequence[Token], mention: Mention, person: Person) -> None:
    """Notes who is a barrister by the letters behind a name, or tells a court what they saw."""
    letters = {token.lower for token in tokens[mention.name.start : mention.name.last]}
    if not letters.isdisjoint(SILKS):
        person.roles.update({"barrister", "counsel"})
    before = {token.lower for token in tokens[max(mention.name.first - 2, 0) : mention.name.first]}
    behind = {token.lower for token in tokens[mention.name.last : mention.name.last + 2]}
    for word, roles in PLEADING.items():
        if "," in before | behind and word in before | behind:
            person.roles.update(roles)  # "Defending, Jo Bell said"
    told = mention.name.last
    told += tokens[min(told, len(tokens) - 1)].text == ","  # "A neighbour, Jo Bell, told the court"
    court = told + 2
    if court < len(tokens) and tokens[told].lower == "told" and tokens[court].lower in HEARINGS:
        person.roles.add("witness")


def gender_of_role(word: str) -> Gender | None:
    """The gender a role noun tells.

    >>> gender_of_role("spokeswoman")
    <Gender.FEMALE: 'female'>
    """
    if word in FEMALE_ROLES:
        return Gender.FEMALE
    return Gender.MALE if word in MALE_ROLES else None


def _descriptions(frame: Frame, mention: Mention, person: Person) -> Iterator[Token]:
    """The words that say what a named person is: before the name, in apposition, after "is"."""
    tokens, at = frame.tokens, mention.name.first - 1
    if at > 0 and tokens[at].lower in ("is", "was"):
        yield tokens[at - 1]
    if at > 0 and tokens[at].kind == "owner":
        yield tokens[at - 1]  # "Labour's Jo Bell"
    owned = at >= 0 and tokens[at].lower in PREPOSITIONS  # "the husband of Jo Bell"
    while not owned and at >= 0 and tokens[at].kind == "word" and _describes(tokens[at].lower):
        yield tokens[at]
        at -= 1
    after = mention.name.last
    while after < len(tokens) and tokens[after].text in (",", "(", "–", "-"):
        after += 1
    if after < len(tokens) and _is_marked(frame, mention.name.last - 1, after):
        return  # On “Good Morning Wendle,” the mayor said
    if after > mention.name.last and after < len(tokens) and tokens[after].kind == "number":
        person.certain = True
        person.age = tokens[after].text.partition("-")[0]
    if after > mention.name.last or _is_copula(tokens, after):
        yield from _until_stop(tokens, after, commas=after > mention.name.last)
    if mention.name.first and tokens[mention.name.first - 1].text == ",":
        yield from _before_comma(tokens, mention.name.first - 2)


def _is_marked(frame: Frame, at: int, after: int) -> bool:
    """Whether a quotation mark stands between two tokens."""
    between = frame.text[frame.tokens[at].end : frame.tokens[after].start]
    return not MARKS.isdisjoint(between)


def _describes(word: str) -> bool:
    return word in ROLES or word in ROLE_MODIFIERS or word in ("old", "campaign")


def _is_copula(tokens: Sequence[Token], at: int) -> bool:
    words = [t.lower for t in tokens[at : at + 2]]
    return words[:1] in (["is"], ["was"]) and words[1:] in (["a"], ["an"], ["the"])


def _until_stop(tokens: Sequence[Token], at: int, *, commas: bool) -> Iterator[Token]:
    """The head of an apposition: up to its first preposition, comma, verb or relative."""
    found: list[Token] = []
    for token in tokens[at : at + APPOSITION]:
        word = token.lower
        if token.kind == "number" or (word == "," and not found):
            continue
        if token.kind in ("sign", "quote") or word in PREPOSITIONS:
            yield from found
            return
        if word in RELATIVES or word in SAID or word in PRONOUNS:
            if not commas:
                yield from found
            return
        if token.kind == "owner":
            found.clear()  # "Jo Bell, the mayor's nephew"
        if token.kind == "word" and not (word.endswith("s") and word[:-1] in ROLES):
            found.append(token)


def _before_comma(tokens: Sequence[Token], at: int) -> Iterator[Token]:
    """The head of "The club's chairman, Jo Bell": back from the comma to an article."""
    found: list[Token] = []
    for place in range(at, max(-1, at - LONG_APPOSITION), -1):
        token = tokens[place]
        if token.kind == "owner":
            yield from found  # "Jo Bell's father, Tom"
            return
        if token.kind in ("sign", "quote") or token.lower in SAID:
            return
        if token.lower in PREPOSITIONS or _governs(token):
            found.clear()
        found.append(token)
        of = place and _governs(tokens[place - 1])  # "the son of an inspector, Jo Bell"
        if token.lower in ("the", "a", "an", "his", "her") and not of:
            yield from found
            return


def _governs(token: Token) -> bool:
    """Whether what follows a word only tells more of what stands before it."""
    return token.lower in ("of", "in", "for", "representing")


def _vote_by_pronouns(frame: Frame, roster: Roster) -> None:
    """A pronoun after the only person named in its sentence speaks of that person."""
    for first, last in frame.sentences:
        named: Person | None = None
        for at in range(first, last):
            mention = roster.at(frame.block, at)
            if mention is not None and mention.person is not None:
                if named is not None and named is not mention.person:
                    break
                named = mention.person
            elif named is not None and (gender := _gender_told(frame.tokens, at)):
                named.votes[gender] += PRONOUN_VOTES
                break


def _vote_by_speech(frame: Frame, roster: Roster) -> None:
    """Whoever is alone in a paragraph is "he" who says something behind them there."""
    person: Person | None = None
    for at, token in enumerate(frame.tokens):
        mention = roster.at(frame.block, at)
        if mention is not None and mention.person is not None:
            if person is not None and mention.person is not person:
                return
            person = mention.person
        elif token.lower in ("he", "she") and frame.tokens[at - 1].kind == "quote":
            verb = frame.tokens[min(at + 1, len(frame.tokens) - 1)]
            if person is not None and verb.lower in SAID:
                person.votes[PRONOUNS[token.lower]] += SPEECH_VOTES
            return


def _note_neutral(frame: Frame, roster: Roster) -> None:
    """Notes who is non-binary, by the sentence that says so."""
    for first, last in frame.sentences:
        if any(frame.tokens[at].lower in NEUTRAL for at in range(first, last)):
            named = [roster.at(frame.block, at) for at in range(first, last)]
            people = {m.person for m in named if m is not None and m.person is not None}
            for person in people if len(people) == 1 else ():
                person.neutral = True


def _gender_told(tokens: Sequence[Token], at: int) -> Gender | None:
    """The gender of a pronoun that may mean its clause's subject: not "him", nor "told her"."""
    word, following = tokens[at].lower, tokens[min(at + 1, len(tokens) - 1)]
    if word == "him" or (word == "her" and not _may_be_owned(following)):
        return None
    return PRONOUNS.get(word)


def _may_be_owned(token: Token) -> bool:
    if token.kind != "word":
        return False
    return not any(
        token.lower in table for table in (PREPOSITIONS, RELATIVES, CONJUNCTIONS, DETERMINERS)
    )


def _vote_by_given_name(person: Person) -> None:
    gender = gender_of_name(person.given or person.surname)  # a child, or a friend, is "Becky"
    if gender is not None:
        person.votes[gender] += NAME_VOTES if person.given else LONE_VOTES
