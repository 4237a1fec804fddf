"""espeak-ng through its C API.

Synchronous retrieval: the library hands over samples while `espeak_Synth` runs, so a finished
call is a finished clip. The library starts once for a process and is never shared between
threads: run it in a worker.
"""

from __future__ import annotations

import ctypes
import os
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from newsreader.errors import SynthesisError
from newsreader.model import Clip, Utterance, Voice
from newsreader.speech.engine_text import for_engine
from newsreader.speech.palette import all_voices
from newsreader.speech.synthesizers.espeak_library import espeak_files

SYNCHRONOUS = 2
BUFFER_MS = 500
DONT_EXIT = 0x8000  # report failure instead of ending the process
CHARS_UTF8 = 1
POSITION_CHARACTER = 1
RATE, VOLUME, PITCH = 1, 2, 3
RATES = (80, 450)  # words per minute the engine can do by itself
DEFAULT_VOLUME, MAX_VOLUME = 100, 200
DEFAULT_PITCH = 50
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
        """The utterance in 16-bit mono at the engine's own rate."""
        text = for_engine(utterance.text)
        if not self._engine.set_voice(utterance.voice.id, utterance.voice.gain):
            raise SynthesisError(text, utterance.voice.id, "espeak has no such voice")
        return Clip(self._engine.speak(text, utterance.rate), self._engine.sample_rate)


@cache
def _engine() -> _Engine:
    return _Engine()


class _Engine:
    """The C library, started; one for the life of the process, as it allows no second start."""

    def __init__(self) -> None:
        files = espeak_files()
        data = _short_path(files.data)
        self._variants = frozenset(path.name for path in (Path(data) / "voices" / "!v").iterdir())
        self._library = ctypes.CDLL(str(files.library))
        self.sample_rate: int = self._library.espeak_Initialize(
            SYNCHRONOUS, BUFFER_MS, os.fsencode(data), DONT_EXIT
        )
        if self.sample_rate <= 0:
            raise OSError(f"espeak-ng does not start with its data at {data}")
        self._library.espeak_ng_SetRandSeed(ctypes.c_long(SEED))  # breath and roughness are noise
        self._pieces: list[bytes] = []
        # The library keeps only the address: the callback must live as long as it does.
        self._callback = _CALLBACK(self._take)
        self._library.espeak_SetSynthCallback(self._callback)

    def speak(self, text: str, rate: int) -> bytes:
        """Samples of a text; its size is given exactly, as the library reads that many bytes."""
        self._library.espeak_SetParameter(RATE, min(max(rate, RATES[0]), RATES[1]), 0)
        self._pieces.clear()
        encoded = text.encode()
        self._library.espeak_Synth(
            encoded, len(encoded) + 1, 0, POSITION_CHARACTER, 0, CHARS_UTF8, None, None
        )
        return b"".join(self._pieces)

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

    def _take(self, samples: int | None, count: int, _events: int | None) -> int:
        if samples and count > 0:
            self._pieces.append(ctypes.string_at(samples, 2 * count))
        return 0


_CALLBACK = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)


def _short_path(data: Path) -> str:
    """The data folder's path; where it is too long for the library, a relative one.

    That moves the process to the folder, which a worker can afford.
    """
    if len(os.fsencode(data)) <= MAX_DATA_PATH:
        return str(data)
    os.chdir(data.parent)
    return data.name
