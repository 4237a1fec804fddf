"""What a listener knows better: names, genders, and who says a quotation.

A file of corrections is TOML:

    [[speaker]]
    name = "Sarah O'Neill"                  # how she should be called
    aliases = ["DCI O'Neill", "O'Neil"]     # other names that are hers
    gender = "female"                       # or "male"
    kind = "person"                         # or "role", "organisation"

    [[quotation]]
    starts = "We will not rest"
    by = "Sarah O'Neill"                    # or "narrator", or "unknown"

Only `name`, `starts` and `by` are required.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from newsreader.errors import CorrectionsError
from newsreader.model import Gender, SpeakerKind

Choice = TypeVar("Choice", bound=StrEnum)
WORD = re.compile(r"\w+(?:'\w+)*")


@dataclass(frozen=True, slots=True)
class SpeakerCorrection:
    """A speaker's right name, the other names that are theirs, and what else is known."""

    name: str
    aliases: tuple[str, ...] = ()
    gender: Gender | None = None
    kind: SpeakerKind | None = None


@dataclass(frozen=True, slots=True)
class QuotationCorrection:
    """The words a quotation starts with, and who says it: a name, "narrator" or "unknown"."""

    starts: str
    by: str


@dataclass(frozen=True, slots=True)
class Corrections:
    """Everything a file of corrections says, and the file's name for messages."""

    source: str
    speakers: tuple[SpeakerCorrection, ...] = ()
    quotations: tuple[QuotationCorrection, ...] = ()


def parse_corrections(content: bytes | str, *, source: str) -> Corrections:
    """Corrections from a TOML file's content; `source` is its name for messages.

    Raises CorrectionsError, in one line that says which entry is wrong and why.

    >>> text = "quotation = [{starts = 'We will', by = 'Ada Quill'}]"
    >>> parse_corrections(text, source="mine.toml").quotations
    (QuotationCorrection(starts='We will', by='Ada Quill'),)
    """
    document = _Table(_document(content, source), source, "the file")
    document.allow("speaker", "quotation")
    corrections = Corrections(
        source,
        tuple(_speaker(table) for table in document.tables("speaker")),
        tuple(_quotation(table) for table in document.tables("quotation")),
    )
    _refuse_shared_names(corrections)
    return corrections


def _document(content: bytes | str, source: str) -> Mapping[str, object]:
    try:
        text = content if isinstance(content, str) else content.decode("utf-8-sig")
        return tomllib.loads(text)
    except UnicodeDecodeError as error:
        reason = f"is not UTF-8 text (byte {error.start}); save it as UTF-8"
        raise CorrectionsError(source, reason) from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise CorrectionsError(source, f"is not TOML: {error}") from error


@dataclass(frozen=True, slots=True)
class _Table:
    """One table of the file, which knows its place for messages."""

    values: Mapping[str, object]
    source: str
    place: str

    def error(self, what: str) -> CorrectionsError:
        return CorrectionsError(self.source, f"{self.place} {what}")

    def allow(self, *keys: str) -> None:
        for key in self.values:
            if key not in keys:
                known = ", ".join(sorted(keys))
                raise self.error(f"has an unknown key {key!r}; there are: {known}")

    def tables(self, key: str) -> list[_Table]:
        entries = self.values.get(key, [])
        if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
            raise self.error(f"has {key!r} in another form than [[{key}]]")
        return [
            _Table(entry, self.source, f"[[{key}]] number {number}")
            for number, entry in enumerate(entries, start=1)
        ]

    def text(self, key: str) -> str:
        """Read a text that must be there."""
        if key not in self.values:
            raise self.error(f"has no {key!r}")
        return self._text(key, self.values[key])

    def texts(self, key: str) -> tuple[str, ...]:
        entries = self.values.get(key, [])
        if not isinstance(entries, list):
            raise self.error(f'has {key!r} that is no list of texts: write ["...", "..."]')
        return tuple(self._text(key, entry) for entry in entries)

    def choice(self, key: str, kind: type[Choice]) -> Choice | None:
        if key not in self.values:
            return None
        known = {member.value: member for member in kind}
        value = self.text(key)
        if value not in known:
            raise self.error(f"has {key} {value!r}; there are: {', '.join(known)}")
        return known[value]

    def _text(self, key: str, value: object) -> str:
        if not isinstance(value, str) or not value.strip():
            raise self.error(f"has {key!r} that is no text: {value!r}")
        return value.strip()


def _speaker(table: _Table) -> SpeakerCorrection:
    table.allow("name", "aliases", "gender", "kind")
    return SpeakerCorrection(
        table.text("name"),
        table.texts("aliases"),
        table.choice("gender", Gender),
        table.choice("kind", SpeakerKind),
    )


def _quotation(table: _Table) -> QuotationCorrection:
    table.allow("starts", "by")
    starts = table.text("starts")
    if not folded(starts):
        raise table.error(f"has 'starts' without a word: {starts!r}")
    return QuotationCorrection(starts, table.text("by"))


def _refuse_shared_names(corrections: Corrections) -> None:
    """Raise if two entries claim one name: nobody could tell whose it is."""
    owners: dict[str, str] = {}
    for speaker in corrections.speakers:
        for name in {folded(name) for name in (speaker.name, *speaker.aliases)}:
            if name in owners:
                reason = f"{name!r} is a name of both {owners[name]!r} and {speaker.name!r}"
                raise CorrectionsError(corrections.source, reason)
            owners[name] = speaker.name


def folded(text: str) -> str:
    """Bring a name or quoted words to the form in which they are compared: words, small letters.

    >>> folded("Sarah  O’Neill,") == folded("sarah o'neill")
    True
    """
    return " ".join(WORD.findall(text.casefold().replace("’", "'")))
