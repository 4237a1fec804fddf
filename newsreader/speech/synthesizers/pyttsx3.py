"""The system's voices through pyttsx3: SAPI5, NSSpeechSynthesizer, or espeak on Linux.

pyttsx3 was written to talk, not to make files; every rule here answers a measured fault:
one save per run (a queue keeps only the last), the engine settled before a save (a pending
change of voice ends it at once), errors only on the `error` topic, a file accepted only when
it is whole, at most 4 kB in one utterance, and nothing else in the process.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from textwrap import wrap
from typing import Any

from newsreader.errors import SynthesisError
from newsreader.model import Clip, Gender, Utterance, Voice
from newsreader.pcm import amplified
from newsreader.speech.engine_text import for_engine
from newsreader.speech.palette import PALETTE
from newsreader.speech.sound_file import SoundFileError, place_for_sound, read_sound
from newsreader.speech.synthesizers.espeak_library import espeak_files

NAME = "pyttsx3"
ATTEMPTS = 3
SETTLE_SECONDS = 2.0  # the first run returns before its file is there
MAX_CHARACTERS = 4000
RATES = (80, 449)  # from 450 on espeak is slower than at 400
DEFAULT_PITCH = 50


class Pyttsx3Synthesizer:
    """Speaks with the voices of the system; on Linux those are espeak's, and so is the palette."""

    def __init__(self) -> None:
        if sys.platform == "linux":
            _preload_espeak()
        import pyttsx3

        self._errors: list[str] = []
        self._engine: Any = pyttsx3.init()
        self._engine.connect("error", self._note_error)

    def voices(self) -> Sequence[Voice]:
        """The system's voices in the system's order; on Linux the palette of espeak voices."""
        if sys.platform == "linux":
            return tuple(replace(voice, synthesizer=NAME) for voice in PALETTE)
        return tuple(_voice(found) for found in self._engine.getProperty("voices"))

    def synthesize(self, utterance: Utterance) -> Clip:
        """The utterance as the system saves it, read back and found whole."""
        text = for_engine(utterance.text)
        parts = [self._spoken(part, utterance) for part in wrap(text, MAX_CHARACTERS)]
        samples = b"".join(part.pcm for part in parts)
        louder = max(utterance.voice.gain, 0.0)  # than the volume goes
        return Clip(amplified(samples, louder), parts[0].sample_rate)

    def _spoken(self, text: str, utterance: Utterance) -> Clip:
        reason = ""
        for _ in range(ATTEMPTS):
            with place_for_sound() as target:
                self._save(text, utterance, target)
                if self._errors:
                    raise SynthesisError(text, utterance.voice.id, "; ".join(self._errors))
                try:
                    return _settled(target)
                except SoundFileError as error:
                    reason = str(error)
        raise SynthesisError(text, utterance.voice.id, f"pyttsx3 left no whole file: {reason}")

    def _save(self, text: str, utterance: Utterance, target: Path) -> None:
        self._errors.clear()
        name, at, pitch = utterance.voice.id.partition("@")
        self._engine.setProperty("voice", name)
        if sys.platform == "linux":  # the one driver with a pitch; the setting outlives the voice
            self._engine.setProperty("pitch", int(pitch) if at else DEFAULT_PITCH)
        self._engine.setProperty("rate", min(max(utterance.rate, RATES[0]), RATES[1]))
        self._engine.setProperty("volume", min(10 ** (utterance.voice.gain / 20), 1.0))
        _settle_espeak()
        self._engine.save_to_file(text, str(target))
        self._engine.runAndWait()

    def _note_error(self, name: str | None, exception: Exception) -> None:
        del name  # pyttsx3 passes both by keyword
        self._errors.append(str(exception))


def _voice(found: Any) -> Voice:
    language = next(iter(found.languages or ()), None) or "en"
    if isinstance(language, bytes):
        language = language.decode(errors="ignore")
    gender = str(found.gender or "").removeprefix("VoiceGender").lower()
    known = Gender(gender) if gender in set(Gender) else None
    return Voice(found.id, language.strip("\x05").replace("_", "-"), known, NAME)


def _settled(target: Path) -> Clip:
    """The file's sound, once it is whole: the engine may finish it after its run returned."""
    end = time.monotonic() + SETTLE_SECONDS
    while True:
        try:
            return read_sound(target)
        except SoundFileError:
            if time.monotonic() > end:
                raise
            time.sleep(0.01)


def _preload_espeak() -> None:
    """Make the library that came with the package the one pyttsx3 finds by its bare name."""
    files = espeak_files()
    os.environ["ESPEAK_DATA_PATH"] = str(files.data)
    ctypes.CDLL(str(files.library))


def _settle_espeak() -> None:
    """Wait until espeak has taken the new settings; a save that overtakes them is cut short."""
    driver = sys.modules.get("pyttsx3.drivers._espeak")
    if driver is not None:
        with contextlib.suppress(AttributeError):
            driver.Synchronize()
