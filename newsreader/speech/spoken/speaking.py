"""From written text to the words to be said."""

from __future__ import annotations

from functools import lru_cache

from newsreader.lexicon.pronunciations import RESPELLINGS
from newsreader.speech.spoken.english import ENGLISH
from newsreader.speech.spoken.form import SpokenForm, apply
from newsreader.speech.spoken.pronunciation import PLAIN, Pronunciation, Respelling, words_of
from newsreader.speech.spoken.rewriting import Context, Grammar
from newsreader.speech.spoken.signs import HYGIENE

# A language's rules by its tag's first part; others get a text that is safe to speak, no more.
GRAMMARS: dict[str, Grammar] = {"en": ENGLISH}
_SAFE = Grammar(HYGIENE, frozenset())
_SHIPPED = tuple(Respelling(written, said) for written, said in RESPELLINGS.items())


def spoken_form(text: str, language: str = "en-GB", pronunciation: Pronunciation = PLAIN) -> str:
    """The words a newsreader would say for a text; `language` is a BCP 47 tag.

    Saying the result again changes nothing. Other languages than English keep their words.

    >>> spoken_form("The £1.2bn plan won 61% of votes")
    'The one point two billion pound plan won sixty one per cent of votes'
    """
    return explain(text, language, pronunciation).text


def explain(text: str, language: str = "en-GB", pronunciation: Pronunciation = PLAIN) -> SpokenForm:
    """The same, with every difference, the rule that made it, and positions that map both ways."""
    primary, _, region = language.replace("_", "-").lower().partition("-")
    context = _context(primary, region in {"us", "ca"}, pronunciation)
    return apply(text, tuple(GRAMMARS.get(primary, _SAFE).changes(text, context)))


@lru_cache(maxsize=64)
def _context(primary: str, american: bool, pronunciation: Pronunciation) -> Context:
    wishes = words_of(pronunciation.respellings)
    shipped = _SHIPPED if primary == "en" else ()
    sounds = words_of(shipped + pronunciation.respellings)
    return Context(american, pronunciation.acronyms, sounds, wishes)
