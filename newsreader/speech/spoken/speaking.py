"""From written text to the words to be said."""

from __future__ import annotations

from newsreader.speech.spoken.english import ENGLISH
from newsreader.speech.spoken.form import SpokenForm, apply
from newsreader.speech.spoken.pronunciation import PLAIN, Pronunciation
from newsreader.speech.spoken.rewriting import Context


def spoken_form(text: str, language: str = "en-GB", pronunciation: Pronunciation = PLAIN) -> str:
    """The words a newsreader would say for a text; `language` is a BCP 47 tag.

    >>> spoken_form("The £1.2bn plan won 61% of votes")
    'The one point two billion pound plan won sixty one per cent of votes'
    """
    return explain(text, language, pronunciation).text


def explain(text: str, language: str = "en-GB", pronunciation: Pronunciation = PLAIN) -> SpokenForm:
    """The same, with every difference, the rule that made it, and positions that map both ways."""
    primary, _, region = language.lower().partition("-")
    if primary != "en":
        return SpokenForm(text, text)
    context = Context(region in {"us", "ca"}, pronunciation)
    return apply(text, tuple(ENGLISH.changes(text, context)))
