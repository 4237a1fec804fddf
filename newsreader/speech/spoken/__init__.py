"""The spoken form: written text as a newsreader would say it."""

from newsreader.speech.spoken.form import Change, SpokenForm
from newsreader.speech.spoken.pronunciation import (
    PLAIN,
    Pronunciation,
    Respelling,
    learn,
    load_lexicon,
    read_lexicon,
)
from newsreader.speech.spoken.speaking import explain, spoken_form

__all__ = [
    "PLAIN",
    "Change",
    "Pronunciation",
    "Respelling",
    "SpokenForm",
    "explain",
    "learn",
    "load_lexicon",
    "read_lexicon",
    "spoken_form",
]
