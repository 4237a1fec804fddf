"""From written text to the words to be said."""

from __future__ import annotations

from functools import lru_cache

from newsreader.lexicon.pronunciations import RESPELLINGS
from newsreader.speech.spoken.english import ENGLISH
from newsreader.speech.spoken.form import SpokenForm, apply, compose
from newsreader.speech.spoken.pronunciation import PLAIN, Pronunciation, Respelling, words_of
from newsreader.speech.spoken.rewriting import Context, Grammar
from newsreader.speech.spoken.signs import HYGIENE

# A language's rules by its tag's first part; others get a text that is safe to speak, no more.
GRAMMARS: dict[str, Grammar] = {"en": ENGLISH}
_PATIENCE = 8
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
    return _settled(text, GRAMMARS.get(primary, _SAFE), context)


def _settled(text: str, grammar: Grammar, context: Context) -> SpokenForm:
    """The form after which the rules have nothing more to say; mostly they are asked twice.

    What one rule says may stand beside what another has left alone, as after a sign that is dropped
    from the middle of a word; then that is said too.
    """
    form = apply(text, tuple(grammar.changes(text, context)))
    for _ in range(_PATIENCE):
        again = tuple(grammar.changes(form.text, context)) if form.changes else ()
        if not again:
            break
        form = compose(form, apply(form.text, again))
    return form


@lru_cache(maxsize=64)
def _context(primary: str, american: bool, pronunciation: Pronunciation) -> Context:
    wishes = words_of(pronunciation.respellings)
    shipped = _SHIPPED if primary == "en" else ()
    sounds = words_of(shipped + pronunciation.respellings)
    return Context(american, pronunciation.acronyms, sounds, wishes)
