"""Engines that speak, behind one seam, found by name.

An engine of your own: a class with `voices` and `synthesize` as in `Synthesizer`, made without
arguments, declared under the entry point group `newsreader.synthesizers`. With `restart` too, as in
`Restarting`, it is started anew for each passage.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pkgutil import resolve_name
from typing import Protocol, runtime_checkable

from newsreader.errors import SynthesizerNotFoundError
from newsreader.model import Clip, Utterance, Voice

GROUP = "newsreader.synthesizers"
BUILT_IN = {
    "command": "newsreader.speech.synthesizers.command:CommandSynthesizer",
    "espeak": "newsreader.speech.synthesizers.espeak:EspeakSynthesizer",
    "piper": "newsreader.speech.synthesizers.piper:PiperSynthesizer",
    "pyttsx3": "newsreader.speech.synthesizers.pyttsx3:Pyttsx3Synthesizer",
    "silent": "newsreader.speech.synthesizers.silent:SilentSynthesizer",
}


class Synthesizer(Protocol):
    """Something that speaks: value in, value out, nothing set beforehand."""

    def voices(self) -> Sequence[Voice]:
        """Every voice it has, best first; never empty."""
        ...

    def synthesize(self, utterance: Utterance) -> Clip:
        """The utterance as sound; raises `SynthesisError` when it cannot be spoken."""
        ...


@runtime_checkable
class Restarting(Protocol):
    """A synthesizer whose sound depends on what it said before, until it is started anew."""

    def restart(self) -> None:
        """Speak from now on as if nothing had been said."""
        ...


def default_synthesizer() -> str:
    """The engine for this platform: the system's voices on Windows and macOS, else espeak."""
    return "pyttsx3" if sys.platform in {"win32", "darwin"} else "espeak"


def names_of(asked: str | Sequence[str] | None) -> Sequence[str]:
    """The engines that were asked for, at least one: the platform's when none was.

    >>> names_of("piper"), names_of(["piper", "espeak"])
    (('piper',), ['piper', 'espeak'])
    """
    if isinstance(asked, str):
        return (asked,)
    return asked or (default_synthesizer(),)


def synthesizer_names() -> tuple[str, ...]:
    """Every name `load_synthesizer` knows, sorted."""
    return tuple(sorted(_declared()))


def load_synthesizer(name: str) -> Synthesizer:
    """The engine of that name, ready to speak.

    Raises `SynthesizerNotFoundError` for an unknown name, listing those there are, and for an
    engine whose parts are not installed.
    """
    make = find_synthesizer(name)
    try:
        return make()
    except Exception as error:  # an engine is anybody's code
        plain = isinstance(error, ImportError | OSError)
        told = str(error) if plain else f"{type(error).__name__}: {error}"
        raise SynthesizerNotFoundError(name, _declared(), told) from error


def find_synthesizer(name: str) -> Callable[[], Synthesizer]:
    """What makes the engine of that name; it is imported, and not started.

    Raises `SynthesizerNotFoundError` for one that is unknown or cannot be imported.
    """
    place = BUILT_IN.get(name) or _declared().get(name)
    if place is None:
        raise SynthesizerNotFoundError(name, _declared())
    try:
        found: Callable[[], Synthesizer] = resolve_name(place)
    except (ImportError, AttributeError, OSError) as error:
        raise SynthesizerNotFoundError(name, _declared(), str(error)) from error
    return found


def _declared() -> dict[str, str]:
    from importlib.metadata import entry_points  # 20 ms, which a worker of ours can spare

    others = {entry.name: entry.value for entry in entry_points(group=GROUP)}
    return others | BUILT_IN
