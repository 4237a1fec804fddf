"""The cast file: each person's voice, kept from one bulletin to the next, to be edited by hand.

It is TOML. `[narrator]` and `[unknown]` hold a `voice` and its `synthesizer`; each `[[speaker]]`
has a `name` and a `voice`, and may have `aliases`, a `gender`, a `synthesizer`, and
`pinned = true` for a voice that is never to be changed. What is in the file stays: entries and
comments of other runs, of other synthesizers, and of a person's own.
"""

from __future__ import annotations

import json
import os
import re
import time
import tomllib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from newsreader.errors import CastingError
from newsreader.model import Cast, Gender, Part, Voice
from newsreader.speech.casting import assign_voices
from newsreader.speech.identity import keys
from newsreader.speech.palette import espeak_voice

HEADER = """\
# Who speaks with which voice. Change what you like: names, aliases and voices are kept.
# `newsreader voices` lists the voices there are.
"""
PATIENCE_SECONDS = 10.0  # a write takes milliseconds: a lock that is older was left by a dead run
DEFAULT_SYNTHESIZER = Voice("", "").synthesizer
Entry = dict[str, Any]


def read_cast(path: Path, voices: Sequence[Voice]) -> Cast | None:
    """The cast in a file, with these voices; `None` if there is no file yet.

    Entries for synthesizers that are not among the voices' are left out. `CastingError` says what
    is wrong with the file, and where.
    """
    document = _parse(path, _text(path))
    if not document or not voices:
        return None
    known = {voice.synthesizer for voice in voices}
    parts = [
        _part(path, number, entry, voices)
        for number, entry in enumerate(document.get("speaker", ()), 1)
        if entry.get("synthesizer", DEFAULT_SYNTHESIZER) in known
    ]
    narrator = _role(path, document, "narrator", voices) or voices[0]
    unknown = _role(path, document, "unknown", voices)
    return Cast(narrator, unknown or narrator, tuple(parts))


def write_cast(path: Path, cast: Cast) -> None:
    """Add a cast to its file; who is in the file already keeps the voice there.

    A pinned part takes the place of one that is not. Two runs may write at once: each adds to
    what the other wrote. `CastingError` when the file is bad or cannot be written.
    """
    try:
        path = path.resolve()  # a link stays a link
        path.parent.mkdir(parents=True, exist_ok=True)
        with _locked(path):
            text = _text(path)
            new = _merged(text, _parse(path, text), cast)
            if new != text:
                _replace(path, new)
    except OSError as error:
        reason = f"the cast file {path} cannot be written: {error.strerror or error}"
        raise CastingError(reason) from error


def choose_narrator(cast: Cast | None, wanted: str, voices: Sequence[Voice]) -> Cast:
    """The cast with another narrator; nobody chosen by hand may have that voice."""
    cast = cast or assign_voices([], voices)
    narrator = find_voice(wanted, voices)
    for part in cast.parts:
        if part.pinned and part.voice == narrator:
            reason = f"{wanted} is the voice of {part.name}; choose another for the narrator"
            raise CastingError(reason)
    return replace(cast, narrator=narrator)


def choose_voices(cast: Cast | None, choices: Sequence[str], voices: Sequence[Voice]) -> Cast:
    """The cast with voices chosen by hand, each as `Name=voice id`.

    >>> voices = [Voice("a", "en"), Voice("b", "en"), Voice("c", "en")]
    >>> choose_voices(None, ["Owen Pell=c"], voices).parts[0].voice.id
    'c'
    """
    cast = cast or assign_voices([], voices)
    for choice in choices:
        name, equals, wanted = (piece.strip() for piece in choice.partition("="))
        if not (name and equals and wanted):
            reason = f'{choice!r} names no voice; write it as "Owen Pell=gmw/en+m7"'
            raise CastingError(reason)
        voice = find_voice(wanted, voices)
        if voice == cast.narrator:
            reason = f"{wanted} is the narrator's voice; choose another for {name}"
            raise CastingError(reason)
        same = [part for part in cast.parts if keys((part.name, *part.aliases)) & keys((name,))]
        part = replace(same[0] if same else Part(name, voice), voice=voice, pinned=True)
        rest = tuple(other for other in cast.parts if other not in same)
        cast = replace(cast, parts=(part, *rest))
    return cast


def find_voice(wanted: str, voices: Sequence[Voice], synthesizer: str | None = None) -> Voice:
    """The voice of that id; `CastingError` if there is none."""
    engines = {synthesizer} if synthesizer else {voice.synthesizer for voice in voices}
    for voice in voices:
        if voice.id == wanted and voice.synthesizer in engines:
            return voice
    other = espeak_voice(wanted) if "espeak" in engines else None
    if other is None:
        reason = f"no voice is called {wanted!r}; `newsreader voices` lists those there are"
        raise CastingError(reason)
    return other


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return ""
    except (OSError, UnicodeDecodeError) as error:
        reason = f"the cast file {path} cannot be read: {error}"
        raise CastingError(reason) from error


def _parse(path: Path, text: str) -> Entry:
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        reason = f"the cast file {path} is not TOML: {error}"
        raise CastingError(reason) from error
    for name, kind in (("speaker", list), ("narrator", dict), ("unknown", dict)):
        if not isinstance(document.get(name, kind()), kind):
            form = f"[[{name}]]" if kind is list else f"[{name}]"
            reason = f"{path}: {name!r} must be a table, under {form}"
            raise CastingError(reason)
    for number, entry in enumerate(document.get("speaker", ()), 1):
        _check(path, f"speaker {number}", entry, ("name", "voice"))
    for role in ("narrator", "unknown"):
        if role in document:
            _check(path, role, document[role], ("voice",))
    return document


def _check(path: Path, where: str, entry: Any, required: Sequence[str]) -> None:
    """Complain of the first field that is missing or of the wrong kind."""
    if not isinstance(entry, dict):
        reason = f"{path}: {where} is not a table"
        raise CastingError(reason)
    where = f"{where} ({entry['name']})" if isinstance(entry.get("name"), str) else where
    for field in entry.keys() - _FIELDS.keys():
        reason = f"{path}: {where} has an unknown {field!r}; there are {', '.join(sorted(_FIELDS))}"
        raise CastingError(reason)
    for field in required:
        if field not in entry:
            reason = f"{path}: {where} has no {field}"
            raise CastingError(reason)
    for field, (right, kind) in _FIELDS.items():
        if field in entry and not right(entry[field]):
            reason = f"{path}: {where}: {field} must be {kind}, not {entry[field]!r}"
            raise CastingError(reason)


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())


_FIELDS = {
    "name": (_is_text, "a name"),
    "voice": (_is_text, "a voice's id"),
    "synthesizer": (_is_text, "a synthesizer's name"),
    "gender": (lambda value: value in list(Gender), "female or male"),
    "pinned": (lambda value: isinstance(value, bool), "true or false"),
    "aliases": (lambda value: isinstance(value, list) and all(map(_is_text, value)), "names"),
}


def _part(path: Path, number: int, entry: Entry, voices: Sequence[Voice]) -> Part:
    gender = Gender(entry["gender"]) if "gender" in entry else None
    try:
        voice = find_voice(entry["voice"], voices, entry.get("synthesizer", DEFAULT_SYNTHESIZER))
    except CastingError as error:
        reason = f"{path}: speaker {number} ({entry['name']}): {error}"
        raise CastingError(reason) from error
    aliases = tuple(entry.get("aliases", ()))
    return Part(entry["name"], voice, aliases, gender, entry.get("pinned", False))


def _role(path: Path, document: Entry, role: str, voices: Sequence[Voice]) -> Voice | None:
    entry = document.get(role)
    if not entry or entry.get("synthesizer", DEFAULT_SYNTHESIZER) not in {
        voice.synthesizer for voice in voices
    }:
        return None
    try:
        return find_voice(entry["voice"], voices, entry.get("synthesizer"))
    except CastingError as error:
        reason = f"{path}: {role}: {error}"
        raise CastingError(reason) from error


def _merged(text: str, document: Entry, cast: Cast) -> str:
    """The file's text with the cast's parts: changed where they must be, the rest as it is."""
    entries: list[Entry] = document.get("speaker", [])
    pieces = _tables(text)
    places = [place for place, piece in enumerate(pieces) if _SPEAKER.match(piece)]
    if len(places) != len(entries):  # written in some other form of TOML
        pieces = [_table(f"[{role}]", document[role]) for role in _ROLES if role in document]
        places = list(range(len(pieces), len(pieces) + len(entries)))
        pieces += [_table("[[speaker]]", entry) for entry in entries]
    for role, voice in zip(_ROLES, (cast.narrator, cast.unknown), strict=True):
        if role not in document:
            pieces.append(_table(f"[{role}]", _voice_fields(voice)))
    numbers: dict[tuple[str, str], int] = {}
    for number, entry in enumerate(entries):
        _index(numbers, number, entry)
    for part in cast.parts:
        found = ((part.voice.synthesizer, key) for key in keys((part.name, *part.aliases)))
        number = min((numbers[key] for key in found if key in numbers), default=len(entries))
        if number == len(entries):
            entries.append(_fields(part))
            places.append(len(pieces))
            pieces.append(_table("[[speaker]]", entries[number]))
        else:
            changes = _changes(part, entries[number])
            pieces[places[number]] = _edited(pieces[places[number]], entries[number], changes)
            entries[number] |= changes
        _index(numbers, number, entries[number])
    return "".join(piece if piece.endswith("\n") else f"{piece}\n" for piece in pieces if piece)


def _index(numbers: dict[tuple[str, str], int], number: int, entry: Entry) -> None:
    """Note an entry's place under its synthesizer and each of its names."""
    for key in keys((entry["name"], *entry.get("aliases", ()))):
        numbers.setdefault((entry.get("synthesizer", DEFAULT_SYNTHESIZER), key), number)


_ROLES = ("narrator", "unknown")
_SPEAKER = re.compile(r"[ \t]*\[\[[ \t]*speaker[ \t]*\]\]")


def _tables(text: str) -> list[str]:
    """The text before the first table, and each table with all that follows it."""
    return re.split(r"(?m)^(?=[ \t]*\[)", text or HEADER)


def _changes(part: Part, entry: Entry) -> Entry:
    """The fields that a part adds to its entry; the voice only if it is pinned."""
    new = _fields(part)
    names = {entry["name"], *entry.get("aliases", ())}
    more = [alias for alias in (part.name, *part.aliases) if alias not in names]
    changes: Entry = {"aliases": [*entry.get("aliases", ()), *more]} if more else {}
    if "gender" in new and "gender" not in entry:
        changes["gender"] = new["gender"]
    if part.pinned:
        changes |= {key: new[key] for key in ("voice", "pinned") if entry.get(key) != new[key]}
    return changes


def _edited(table: str, entry: Entry, changes: Entry) -> str:
    """A table's text with some fields changed, and its comments if they can be kept."""
    edited = table if table.endswith("\n") else f"{table}\n"
    for field, value in changes.items():
        line = f"{field} = {_toml(value)}"
        old = re.search(rf"(?m)^[ \t]*{field}[ \t]*=.*$", edited)
        if old:
            edited = f"{edited[: old.start()]}{line}{edited[old.end() :]}"
        else:
            header = edited.index("\n", edited.index("]]"))
            edited = f"{edited[:header]}\n{line}{edited[header:]}"
    try:
        if not changes or tomllib.loads(edited)["speaker"] == [entry | changes]:
            return edited if changes else table
    except tomllib.TOMLDecodeError:
        pass  # a value over several lines, say
    return _table("[[speaker]]", entry | changes)


def _fields(part: Part) -> Entry:
    fields: Entry = {"name": part.name}
    if part.aliases:
        fields["aliases"] = list(part.aliases)
    if part.gender:
        fields["gender"] = str(part.gender)
    fields |= _voice_fields(part.voice)
    return fields | ({"pinned": True} if part.pinned else {})


def _voice_fields(voice: Voice) -> Entry:
    return {"voice": voice.id, "synthesizer": voice.synthesizer}


def _table(header: str, entry: Entry) -> str:
    lines = (f"{field} = {_toml(value)}\n" for field, value in entry.items())
    return f"\n{header}\n{''.join(lines)}"


def _toml(value: Any) -> str:
    """A string, truth value or list of strings; JSON writes those as TOML does, but for DEL."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007F")


def _replace(path: Path, text: str) -> None:
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with part.open("w", encoding="utf-8", errors="replace", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Nobody else writes the file meanwhile: whoever creates the lock file holds the lock."""
    lock = path.with_name(f".{path.name}.lock")
    while not _created(lock):
        time.sleep(0.01)
    try:
        yield
    finally:
        lock.unlink(missing_ok=True)


def _created(lock: Path) -> bool:
    try:
        lock.touch(exist_ok=False)
    except FileExistsError:
        try:
            if time.time() - lock.stat().st_mtime > PATIENCE_SECONDS:
                lock.unlink(missing_ok=True)
        except FileNotFoundError:
            pass  # given back just now
        return False
    return True
