"""What a worker says: the spoken form of words that came to it as they are written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from newsreader.model import Utterance
from newsreader.speech.engine_text import is_speakable
from newsreader.speech.spoken.english import ENGLISH
from newsreader.speech.spoken.form import SpokenForm
from newsreader.speech.spoken.pronunciation import PLAIN, Pronunciation
from newsreader.speech.spoken.speaking import explain


def prepare() -> None:
    """Make ready what the first passage would wait for: the rules of English."""
    for rule in ENGLISH.rules:
        _ = rule.pattern


def said(
    written: Sequence[Utterance], languages: Sequence[str], pronunciation: Pronunciation = PLAIN
) -> list[tuple[Utterance, SpokenForm]]:
    """Each utterance with the words to be said in its language (BCP 47), and how they differ.

    Where nothing would be left to say, the words as written are better than a gap.
    """
    spoken = []
    for utterance, language in zip(written, languages, strict=True):
        form = explain(utterance.text, language, pronunciation)
        if not is_speakable(form.text):
            form = SpokenForm(utterance.text, utterance.text)
        spoken.append((replace(utterance, text=form.text), form))
    return spoken
