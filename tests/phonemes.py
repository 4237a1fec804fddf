"""The sounds that espeak-ng's British voice makes of a text, in its own letters."""

from __future__ import annotations

import ctypes
import re
from functools import cache

import espeakng_loader

_WEAK = {"a#nd": "and", "DI2": "D@", "Di": "D@", "t@": "tu", "tU": "tu", "@v": "0v", "f@": "fO@"}
_WEAK |= {"w@z": "w0z", "h@v": "hav", "h@d": "had", "h@z": "haz", "@t": "at", "a#t": "at"}


@cache
def _engine() -> ctypes.CDLL:
    engine = ctypes.CDLL(espeakng_loader.get_library_path())
    engine.espeak_TextToPhonemes.restype = ctypes.c_char_p
    engine.espeak_TextToPhonemes.argtypes = [
        ctypes.POINTER(ctypes.c_char_p),
        ctypes.c_int,
        ctypes.c_int,
    ]
    started = engine.espeak_Initialize(2, 0, espeakng_loader.get_data_path().encode(), 0)
    assert started > 0
    assert engine.espeak_SetVoiceByName(b"gmw/en") == 0
    return engine


def phonemes(text: str) -> str:
    """The phonemes of a text, words parted by spaces, marks of stress and pause left in."""
    engine = _engine()
    buffer = ctypes.create_string_buffer(" ".join(text.split()).encode())
    rest = ctypes.pointer(ctypes.c_char_p(ctypes.addressof(buffer)))
    said = []
    while rest[0]:
        said.append((engine.espeak_TextToPhonemes(rest, 1, 0) or b"").decode())
    return " ".join(said)


def sounds(text: str) -> str:
    """The phonemes without stress, pauses and joins, weak small words taken for strong ones.

    So a comma more or less, and where a clause ends, make no difference.
    """
    words = (re.sub(r"[,'_:|;!?]", "", word).removesuffix("r-") for word in phonemes(text).split())
    return "".join(_WEAK.get(word, word) for word in words).replace("r-", "")
