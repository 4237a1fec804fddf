"""Any program that reads text and writes WAV, run without a shell, once for each utterance.

flite and festival are known and work when they are installed; other programs are entries in
`commands.toml`, in the user's settings folder or where NEWSREADER_COMMANDS says:

    [[voice]]
    id = "flite/slt"
    language = "en-US"
    gender = "female"                   # may be left out
    command = ["flite", "-voice", "slt", "-o", "{output}"]

The text comes on standard input, or where `{text}` or `{text_file}` stand; the sound goes to
standard output, or to `{output}`, a file whose name ends in .wav. `{rate}` is the rate in words
per minute, `{speed}` that rate as a multiple of the voice's own, `words_per_minute`, and
`{duration_stretch}` its inverse. `gain` (dB) makes a voice louder, `encoding` is the text's.
Standard input and output need no named file, so nothing can be left behind.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import signal
import subprocess
import threading
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NoReturn

from newsreader import pcm
from newsreader.errors import SynthesisError
from newsreader.model import Clip, Gender, Utterance, Voice
from newsreader.speech.clips import expected_seconds
from newsreader.speech.engine_text import for_engine
from newsreader.speech.folders import config_folder
from newsreader.speech.processes import end_with_parent
from newsreader.speech.sound_file import SoundFileError, read_sound

NAME = "command"
VARIABLE = "NEWSREADER_COMMANDS"
FIELDS: dict[str, type | tuple[type, ...]] = {
    "id": str,
    "language": str,
    "gender": str,
    "command": list,
    "words_per_minute": int,
    "gain": (int, float),
    "encoding": str,
}
PLACES = frozenset({"text", "text_file", "output", "rate", "speed", "duration_stretch"})
_PLACE = re.compile(r"\{(\w+)\}")

RATES = (80, 450)  # words per minute
NATURAL_RATE = 170  # of a voice whose entry does not say
# Within the worker's own deadline, so that the program's words are heard and not just its end.
SECONDS_TO_START, SECONDS_PER_SPOKEN_SECOND = 4.0, 1.0
SECONDS_TO_LIST = 5.0
LARGEST_FILE = 1 << 28  # bytes; some 40 minutes of stereo, far more than any utterance

# Letters that no decomposition makes plain.
_PLAIN = str.maketrans(
    {"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "…": "..."}
    | {"æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L"}
    | {"ß": "ss", "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th", "£": " pounds "}
)


@dataclass(frozen=True, slots=True)
class CommandVoice:
    """A voice, and the program and arguments that speak with it."""

    voice: Voice
    command: tuple[str, ...]
    words_per_minute: int = NATURAL_RATE
    encoding: str = "utf-8"

    def uses(self, *places: str) -> bool:
        """Whether one of these placeholders stands in the command."""
        return any(f"{{{place}}}" in part for place in places for part in self.command)


class CommandSynthesizer:
    """Speaks with the user's programs, and with flite and festival where they are installed."""

    def __init__(self) -> None:
        file = command_file()
        own = read_commands(file) if file.exists() or VARIABLE in os.environ else ()
        self._voices = {voice.voice.id: voice for voice in (*own, *_flite(), *_festival())}
        self._voices |= {voice.voice.id: voice for voice in own}
        if not self._voices:
            raise OSError(f"it finds neither flite nor festival; install one, or write {file}")

    def voices(self) -> Sequence[Voice]:
        """The user's voices in the order of their file, then the known programs'."""
        return tuple(voice.voice for voice in self._voices.values())

    def synthesize(self, utterance: Utterance) -> Clip:
        """What the program wrote; `SynthesisError` with its last words if that is no sound."""
        found = self._voices.get(utterance.voice.id)
        if found is None:
            raise SynthesisError(utterance.text, utterance.voice.id, "no command has that id")
        try:
            clip = _run(found, utterance)
        except (_ProgramError, OSError) as error:
            reason = f"{found.command[0]}: {error}"
            raise SynthesisError(utterance.text, utterance.voice.id, reason) from error
        return Clip(pcm.amplified(clip.pcm, utterance.voice.gain), clip.sample_rate)


class _ProgramError(Exception):
    """A program took too long, failed, or left no sound; its last words."""


def command_file() -> Path:
    """Where the user's own voices are declared; it may not be there."""
    return Path(os.environ.get(VARIABLE) or config_folder() / "commands.toml")


def read_commands(file: Path) -> tuple[CommandVoice, ...]:
    """The voices a file declares; `OSError`, in one line, for the first entry that cannot work."""
    try:
        entries = tomllib.loads(file.read_text(encoding="utf-8")).get("voice", [])
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise OSError(f"{file} is not TOML: {error}") from error
    except OSError as error:
        raise OSError(f"{file} cannot be read: {error.strerror}") from error
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise OSError(f"{file}: write each voice under [[voice]]")
    voices = []
    for number, entry in enumerate(entries, start=1):
        try:
            voices.append(_declared(entry))
        except ValueError as error:
            raise OSError(
                f"{file}, voice {number} ({entry.get('id', 'no id')}): {error}"
            ) from error
    return tuple(voices)


def _declared(entry: Mapping[str, Any]) -> CommandVoice:
    """An entry as a voice; `ValueError` says what is wrong with it."""
    for name, value in entry.items():
        if name not in FIELDS or not isinstance(value, FIELDS[name]):
            raise ValueError(f"{name} = {value!r} is not understood")
    for name in ("id", "language", "command"):
        if not entry.get(name):
            raise ValueError(f"it needs {name}")
    if entry.get("words_per_minute", NATURAL_RATE) <= 0:
        raise ValueError("words_per_minute must be above 0")
    gender = Gender(entry["gender"]) if "gender" in entry else None
    voice = Voice(entry["id"], entry["language"], gender, NAME, float(entry.get("gain", 0)))
    return CommandVoice(
        voice,
        _program(entry["command"]),
        entry.get("words_per_minute", NATURAL_RATE),
        _known_encoding(entry.get("encoding", "utf-8")),
    )


def _known_encoding(name: str) -> str:
    try:
        "".encode(name)
    except LookupError as error:
        raise ValueError(f"there is no encoding {name!r}") from error
    return name


def _program(command: Sequence[object]) -> tuple[str, ...]:
    parts = tuple(str(part) for part in command)
    unknown = {place for part in parts for place in _PLACE.findall(part)} - PLACES
    if unknown:
        raise ValueError(f"{{{min(unknown)}}} is none of {', '.join(sorted(PLACES))}")
    if shutil.which(parts[0]) is None:
        raise ValueError(f"there is no program {parts[0]!r} on the PATH")
    return parts


def _run(found: CommandVoice, utterance: Utterance) -> Clip:
    text = _encoded(for_engine(utterance.text), found.encoding)
    seconds = SECONDS_TO_START + SECONDS_PER_SPOKEN_SECOND * expected_seconds(utterance)
    with _stopped_in_order(), _places(found) as (sound, text_file):
        if text_file is not None:
            text_file.write_bytes(text)
        values = _values(found, utterance.rate, text.decode(found.encoding), sound, text_file)
        command = [_PLACE.sub(lambda place: values[place[1]], part) for part in found.command]
        given = b"" if found.uses("text", "text_file") else text
        if found.uses("output"):
            said = _wait(command, given, subprocess.DEVNULL, seconds)
        else:
            with sound.open("wb") as output:
                said = _wait(command, given, output.fileno(), seconds)
            _declare_length(sound)
        try:
            return read_sound(sound)
        except SoundFileError as error:
            raise _ProgramError(said or f"of the sound it left, {error}") from error


def _values(
    found: CommandVoice, rate: int, text: str, sound: Path, text_file: Path | None
) -> dict[str, str]:
    """What the placeholders stand for."""
    rate = min(max(rate, RATES[0]), RATES[1])
    return {
        # A program would take a text that starts with a dash for an option.
        "text": f" {text}" if text.startswith("-") else text,
        "text_file": str(text_file),
        "output": str(sound),
        "rate": str(rate),
        "speed": f"{rate / found.words_per_minute:.3f}",
        "duration_stretch": f"{found.words_per_minute / rate:.3f}",
    }


@contextlib.contextmanager
def _stopped_in_order() -> Iterator[None]:
    """A worker that is asked to end meanwhile ends the program first, and removes its files."""
    of_ours = threading.current_thread() is threading.main_thread()
    if not of_ours or signal.getsignal(signal.SIGTERM) is not signal.SIG_DFL:
        yield
        return
    signal.signal(signal.SIGTERM, _stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)


def _stop(number: int, _frame: object) -> NoReturn:
    raise SystemExit(128 + number)


@contextlib.contextmanager
def _places(found: CommandVoice) -> Iterator[tuple[Path, Path | None]]:
    """Where the sound goes and, if it is wanted, a file for the text.

    Files have names only if the program needs them: memory is gone with the process, however it
    ends.
    """
    if hasattr(os, "memfd_create") and not found.uses("output", "text_file"):
        memory = os.memfd_create("newsreader")
        try:
            yield Path(f"/proc/self/fd/{memory}"), None
        finally:
            os.close(memory)
        return
    with TemporaryDirectory(prefix="newsreader-") as folder:
        text = Path(folder) / "text.txt" if found.uses("text_file") else None
        yield Path(folder) / "sound.wav", text


def _wait(command: Sequence[str], given: bytes, output: int, seconds: float) -> str:
    """Run a program to its end; the last line it said. `_ProgramError` when it fails."""
    process = subprocess.Popen(  # noqa: S603 - the user's own program, and no shell
        command,
        stdin=subprocess.PIPE,
        stdout=output,
        stderr=subprocess.PIPE,
        start_new_session=True,  # so that what it starts can be ended with it
        preexec_fn=_bind if os.name == "posix" else None,
    )
    with process:
        try:
            _, said = process.communicate(given, timeout=seconds)
        except subprocess.TimeoutExpired as error:
            raise _ProgramError(f"it did not end within {seconds:.0f} s") from error
        finally:
            if process.returncode is None:
                _end(process)
    words = _last_line(said)
    if process.returncode:
        raise _ProgramError(words or f"it ended with exit code {process.returncode}")
    return words


def _bind() -> None:
    """In the child, before it becomes the program: it ends with its worker, and within bounds."""
    import resource

    end_with_parent()
    resource.setrlimit(resource.RLIMIT_FSIZE, (LARGEST_FILE, LARGEST_FILE))


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a program and whatever it has started."""
    if os.name == "posix":
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()


def _last_line(said: bytes) -> str:
    lines = said.decode(errors="replace").split("\n")
    return next((for_engine(line)[:200] for line in reversed(lines) if line.strip()), "")


def _declare_length(sound: Path) -> None:
    """Write a WAVE file's true length into it where its maker could not know it beforehand.

    Such makers put 0 or about 2**31 or 2**32 there.
    """
    with sound.open("r+b") as file:
        start = file.read(1024)
        size = file.seek(0, os.SEEK_END)
        at = start.find(b"data", 12) + 4
        if start[:4] != b"RIFF" or at < 16:
            return
        if 0 < int.from_bytes(start[at : at + 4], "little") < 0x7FFF0000:
            return
        for place in (4, at):
            file.seek(place)
            file.write((size - place - 4).to_bytes(4, "little"))


def _encoded(text: str, encoding: str) -> bytes:
    """The text for a program of little learning: letters it cannot take are made plain.

    >>> _encoded("Ærø’s façade", "ascii").decode()
    "Aero's facade"
    """
    try:
        return text.encode(encoding)
    except UnicodeEncodeError:
        plain = unicodedata.normalize("NFKD", text.translate(_PLAIN))
        return plain.encode(encoding, errors="ignore")


# Gender, language, words of six letters a minute, and the gain that brings it to -20 LUFS: measured
# on 50 such words. The first reads the news: of the men, so that one woman is left to be quoted.
_FLITE = {
    "rms": (Gender.MALE, "en-US", 159, 1.9),
    "slt": (Gender.FEMALE, "en-US", 177, -4.2),
    "awb": (Gender.MALE, "en-GB", 181, 0.7),
    "kal16": (Gender.MALE, "en-US", 177, 8.4),
}
_FESTIVAL = {
    "kal_diphone": (Gender.MALE, "en-US", 154, 0.7),
    "ked_diphone": (Gender.MALE, "en-US", 170, 0.0),
    "rab_diphone": (Gender.MALE, "en-GB", 170, 0.0),
    "don_diphone": (Gender.MALE, "en-GB", 170, 0.0),
    "cmu_us_slt_arctic_hts": (Gender.FEMALE, "en-US", 170, 0.0),
}


def _flite() -> Iterator[CommandVoice]:
    """The voices flite has; one it does not know it would speak with another, silently."""
    there = _listed("flite", "-lv")
    for name, (gender, language, words, gain) in _FLITE.items():
        if name in there:
            voice = Voice(f"flite/{name}", language, gender, NAME, gain)
            stretch = "duration_stretch={duration_stretch}"
            command = ("flite", "-voice", name, "--setf", stretch, "-o", "/dev/stdout")
            yield CommandVoice(voice, command, words, "ascii")


def _festival() -> Iterator[CommandVoice]:
    """The voices festival has, spoken by the text2wave that comes with it."""
    there = _listed("festival", "-b", "(print (voice.list))") if shutil.which("text2wave") else ()
    for name, (gender, language, words, gain) in _FESTIVAL.items():
        if name in there:
            voice = Voice(f"festival/{name}", language, gender, NAME, gain)
            stretch = "(Parameter.set 'Duration_Stretch {duration_stretch})"
            command = ("text2wave", "-eval", f"(voice_{name})", "-eval", stretch)
            yield CommandVoice(voice, command, words, "ascii")


def _listed(*command: str) -> frozenset[str]:
    """The words a program prints; none where there is no such program, or it does not answer."""
    if os.name != "posix" or shutil.which(command[0]) is None:
        return frozenset()
    with contextlib.suppress(OSError, subprocess.SubprocessError):
        run = subprocess.run(  # noqa: S603 - a fixed command
            command, capture_output=True, stdin=subprocess.DEVNULL, timeout=SECONDS_TO_LIST
        )
        return frozenset(re.findall(r"\w+", run.stdout.decode(errors="replace")))
    return frozenset()
