"""What decides how an engine sounds, beside words, voice and rate; looked up without starting it.

A version is a digest of files' names, sizes and times of change: an update changes them, and to
look at them costs no import and takes a hundredth of a millisecond each.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from newsreader.speech.synthesizers import GROUP

PACKAGE = Path(__file__).parent.parent
ENCODER = "lameenc"


def engine_version(name: str) -> str:
    """The version of a synthesizer: another after a change in it, its voices or its settings.

    Of an engine of another package it is that package's; of one there is not, it says nothing.

    >>> engine_version("espeak") == engine_version("espeak")
    True
    """
    files = FILES.get(name)
    return _digest(str(path) for path in files()) if files else _version_of_package(name)


@cache
def program_version() -> str:
    """The version of this program, whatever part of it was changed, and of the MP3 encoder."""
    return _digest([*_files_in(PACKAGE), *(str(file) for file in _module(ENCODER))])


def _digest(files: Iterable[str]) -> str:
    told = hashlib.blake2b(digest_size=8)
    for file in sorted(files):
        told.update(os.fsencode(file))
        with suppress(OSError):
            status = os.stat(file)  # noqa: PTH116 - a Path for each would take longer than this
            told.update(b"\0%d %d\n" % (status.st_size, status.st_mtime_ns))
    return told.hexdigest()


def _files_in(place: Path) -> Iterator[str]:
    """The files of a folder and those below it, but for what Python compiled."""
    for folder, _, names in os.walk(place):
        if not folder.endswith("__pycache__"):
            yield from (f"{folder}/{name}" for name in names)


def _module(name: str) -> Iterator[Path]:
    """The file a library begins with, without importing it."""
    found = find_spec(name)
    if found is not None and found.origin:
        yield Path(found.origin)


def _version_of_package(name: str) -> str:
    from importlib.metadata import entry_points

    found = entry_points(group=GROUP, name=name)
    packages = {entry.dist for entry in found if entry.dist is not None}
    modules = {entry.module.partition(".")[0] for entry in found}
    files = _digest(str(file) for module in modules for file in _module(module))
    return " ".join([*sorted(f"{each.name} {each.version}" for each in packages), files])


def _espeak() -> Iterator[Path]:
    from newsreader.speech.synthesizers.espeak_library import espeak_files

    files = espeak_files()
    yield files.library
    yield from files.data.iterdir()


def _pyttsx3() -> Iterator[Path]:
    yield from _module("pyttsx3")
    if sys.platform == "linux":
        yield from _espeak()
    else:  # the voices are those of the system
        import platform

        yield Path(platform.platform())


def _piper() -> Iterator[Path]:
    from newsreader.speech.synthesizers.piper import model_folders

    yield from _module("piper")
    for folder in model_folders():
        yield from folder.glob("*.onnx")
        yield from folder.glob("*.onnx.json")


def _command() -> Iterator[Path]:
    """The programs' own files, the scripts they are given, and the file that declares them."""
    from newsreader.speech.synthesizers.command import command_file, read_commands

    yield command_file()
    words = {"flite", "festival", "text2wave"}
    with suppress(OSError):  # the engine will say what is wrong with them
        words.update(word for found in read_commands(command_file()) for word in found.command)
    for word in words:
        yield Path(shutil.which(word) or word)


def _silent() -> Iterator[Path]:
    yield from ()


FILES: dict[str, Callable[[], Iterable[Path]]] = {
    "command": _command,
    "espeak": _espeak,
    "piper": _piper,
    "pyttsx3": _pyttsx3,
    "silent": _silent,
}
