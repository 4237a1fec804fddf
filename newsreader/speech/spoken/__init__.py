"""The spoken form: written text as a newsreader would say it."""

from newsreader.speech.spoken.form import Change, SpokenForm
from newsreader.speech.spoken.pronunciation import PLAIN, Pronunciation
from newsreader.speech.spoken.speaking import explain, spoken_form

__all__ = ["PLAIN", "Change", "Pronunciation", "SpokenForm", "explain", "spoken_form"]
