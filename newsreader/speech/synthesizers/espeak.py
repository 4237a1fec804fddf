"""espeak-ng through its C API.

Synchronous retrieval: the library hands over samples while `espeak_Synth` runs, so a finished
call is a finished clip. The library starts once for a process and is never shared between
threads: run it in a worker.
"""

from __future__ import annotations

import _ctypes
import ctypes
import os
import sys
import unicodedata
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from newsreader.errors import SynthesisError
from newsreader.model import Clip, Utterance, Voice
from newsreader.pcm import WIDTH
from newsreader.speech.engine_text import for_engine
from newsreader.speech.palette import all_voices
from newsreader.speech.synthesizers.espeak_library import espeak_files, espeak_variants
from newsreader.speech.word_times import timed_words

SYNCHRONOUS = 2
BUFFER_MS = 500
PHONEME_EVENTS = 0x0001
DONT_EXIT = 0x8000  # report failure instead of ending the process
CHARS_UTF8 = 1
POSITION_CHARACTER = 1
RATE, VOLUME, PITCH = 1, 2, 3
# Words per minute. From 450 on the library stretches slower speech instead, with Sonic: that is no
# faster than 400, and words are elsewhere than it says.
RATES = (80, 449)
DEFAULT_VOLUME, MAX_VOLUME = 100, 200
DEFAULT_PITCH = 50
END_OF_EVENTS, WORD_EVENT, PHONEME_EVENT = 0, 1, 7
# How the names of phonemes begin: pauses among them, vowels, and the marks before a stressed one.
PAUSE, VOWELS, STRESS = b"_", tuple(bytes([letter]) for letter in b"aAeEiIoOuUVyY0123@&"), b"',%="
SEED = 1  # any, but always the same: by default it is the time of day
MAX_DATA_PATH = 159  # measured: from 160 characters on the library fails to start


class EspeakSynthesizer:
    """Speaks with espeak-ng; voice ids are `VOICE[+VARIANT][@PITCH]`, as in `gmw/en+Lee@40`."""

    def __init__(self) -> None:
        self._engine = _engine()

    def voices(self) -> Sequence[Voice]:
        """The palette: the clearest and most different voices first."""
        return all_voices()

    def synthesize(self, utterance: Utterance) -> Clip:
        """The utterance in 16-bit mono at the engine's own rate, with the times of its words."""
        text = for_engine(utterance.text)
        if not self._engine.set_voice(utterance.voice.id, utterance.voice.gain):
            raise SynthesisError(text, utterance.voice.id, "espeak has no such voice")
        samples, starts = self._engine.speak(text, utterance.rate)
        if not any(samples):  # as some letters of scripts are that the library does not know
            samples, starts = self._engine.speak(_by_name(text), utterance.rate)[0], ()
        words = timed_words(utterance.text, starts, len(samples) // WIDTH, self._engine.sample_rate)
        return Clip(samples, self._engine.sample_rate, words)

    def restart(self) -> None:
        """Start the library anew; its samples depend, a little, on all it has said since."""
        self._engine.restart()


def _by_name(text: str) -> str:
    """Letters by their names, as screen readers say what they have no sound for."""
    return ", ".join(unicodedata.name(letter, "unknown letter").lower() for letter in text)


@cache
def _engine() -> _Engine:
    return _Engine()


class _Engine:
    """The C library, started; one in a process, as it keeps what it knows in variables."""

    def __init__(self) -> None:
        files = espeak_files()
        self._path, self._data = str(files.library), _short_path(files.data)
        self._variants = espeak_variants()
        self._pieces: list[bytes] = []
        self._starts: list[tuple[int, int]] = []
        self._word: tuple[int, int | None] | None = None
        # The library keeps only the address: the callback must live as long as it does.
        self._callback = _CALLBACK(self._take)
        self._start()

    def restart(self) -> None:
        """Unload the library and load it again: ending it would leave some variables as they are.

        That takes half a millisecond, and loses it 2 kB.
        """
        self._library.espeak_Terminate()
        _unload(self._library)
        self._start()

    def _start(self) -> None:
        self._library = ctypes.CDLL(self._path)
        self.sample_rate: int = self._library.espeak_Initialize(
            SYNCHRONOUS, BUFFER_MS, os.fsencode(self._data), DONT_EXIT | PHONEME_EVENTS
        )
        if self.sample_rate <= 0:
            raise OSError(f"espeak-ng does not start with its data at {self._data}")
        self._library.espeak_SetSynthCallback(self._callback)
        # Breath and roughness are noise: espeak's own, and the C library's.
        self._library.espeak_ng_SetRandSeed(ctypes.c_long(SEED))
        if hasattr(self._library, "srand"):  # not where a library shows its own functions only
            self._library.srand(SEED)

    def speak(self, text: str, rate: int) -> tuple[bytes, Sequence[tuple[int, int]]]:
        """Samples of a text, and where its words start: the character and the sample.

        The text's size is given exactly, as the library reads that many bytes.
        """
        self._library.espeak_SetParameter(RATE, min(max(rate, RATES[0]), RATES[1]), 0)
        self._pieces.clear()
        self._starts.clear()
        self._word = None
        encoded = text.encode()
        self._library.espeak_Synth(
            encoded, len(encoded) + 1, 0, POSITION_CHARACTER, 0, CHARS_UTF8, None, None
        )
        return b"".join(self._pieces), tuple(self._starts)

    def set_voice(self, id_: str, gain: float) -> bool:
        """Whether the library will speak with that voice, and not with another or none."""
        name, _, pitch = id_.partition("@")
        base, _, variant = name.partition("+")
        # An unknown variant would be taken for the plain voice, and a bare one is silent.
        if variant not in self._variants | {""} or base.removeprefix("!v/") in self._variants:
            return False
        if self._library.espeak_SetVoiceByName(name.encode()) != 0:
            return False
        pitched = int(pitch) if pitch.isdigit() else DEFAULT_PITCH
        self._library.espeak_SetParameter(PITCH, pitched, 0)
        volume = round(DEFAULT_VOLUME * 10 ** (gain / 20))
        self._library.espeak_SetParameter(VOLUME, min(volume, MAX_VOLUME), 0)
        return True

    def _take(self, samples: int | None, count: int, events: ctypes._Pointer[_Event]) -> int:
        if samples and count > 0:
            self._pieces.append(ctypes.string_at(samples, WIDTH * count))
        number = 0
        while (event := events[number]).type != END_OF_EVENTS:
            self._note(event)
            number += 1
        return 0

    def _note(self, event: _Event) -> None:
        """Note where a word is first heard: at its first phoneme that is no pause.

        Its own event is too early by any pause and by the closure of a "p", 50 ms each. But a vowel
        is announced too late, up to 100 ms after its beginning, where it follows an "n" or "r".
        """
        if event.type == WORD_EVENT:
            self._word = event.position - 1, event.sample  # the library counts from 1
        elif event.type == PHONEME_EVENT and self._word is not None:
            position, announced = self._word
            name = event.name.lstrip(STRESS)
            if name.startswith(PAUSE):
                self._word = position, None
                return
            if announced is None or not name.startswith(VOWELS):
                announced = event.sample
            self._starts.append((position, announced))
            self._word = None


class _Event(ctypes.Structure):
    """`espeak_EVENT` in the library's `speak_lib.h`."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("identifier", ctypes.c_uint),
        ("position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("milliseconds", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("name", ctypes.c_char * 8),
    )


_CALLBACK = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.POINTER(_Event))


def _unload(library: ctypes.CDLL) -> None:
    """Have the system forget a library; `ctypes` loads them, and has no word for this."""
    if sys.platform == "win32":
        _ctypes.FreeLibrary(library._handle)
    else:
        _ctypes.dlclose(library._handle)


def _short_path(data: Path) -> str:
    """The data folder's path; where it is too long for the library, a relative one.

    That moves the process to the folder, which a worker can afford.
    """
    if len(os.fsencode(data)) <= MAX_DATA_PATH:
        return str(data)
    os.chdir(data.parent)
    return data.name
