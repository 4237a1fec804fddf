"""Values as JSON, and back."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache, partial
from pathlib import Path, PurePath
from types import NoneType, UnionType
from typing import Any, TypeVar, cast, get_args, get_origin, get_type_hints

T = TypeVar("T")


def to_json(value: object) -> str:
    """Return any of the project's values as JSON text under its own field names.

    Dates are written as ISO 8601, kinds by their value, paths as text and bytes as base64.

    >>> from newsreader.model import Problem
    >>> print(to_json(Problem("a.html", "is empty")))
    {
      "source": "a.html",
      "reason": "is empty"
    }
    """
    text = json.dumps(_plain(value), ensure_ascii=False, indent=2)
    # What no encoding can write, such as the odd bytes of a file name, JSON's own way.
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def _plain(value: object) -> object:
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, (tuple, list, set, frozenset)):
        return [_plain(item) for item in value]
    return _scalar(value)


def _scalar(value: object) -> object:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, PurePath):
        return str(value)
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    return value


def from_json(kind: type[T], text: str | bytes) -> T:
    """Return the value of that kind which `to_json` gave as this text.

    >>> from newsreader.model import Article, Block, BlockKind
    >>> article = Article("Ferry sails", (Block(BlockKind.PARAGRAPH, "At last."),))
    >>> from_json(Article, to_json(article)) == article
    True
    """
    read: Callable[[Any], T] = _reader(cast(Any, kind))
    return read(json.loads(text))


@cache
def _reader(kind: Any) -> Callable[[Any], Any]:
    """Return the function that makes a value of a kind from what JSON has for it."""
    if is_dataclass(kind):
        hints = get_type_hints(kind, localns={"Path": Path})
        make = cast("Callable[..., Any]", kind)
        return partial(_read_fields, make, {name: _reader(hint) for name, hint in hints.items()})
    if get_origin(kind) is UnionType:
        return _union_reader(set(get_args(kind)))
    if get_origin(kind) is tuple:
        item, *_ = get_args(kind)
        return partial(_read_items, _reader(item))
    if kind is bytes:
        return base64.b64decode
    return kind if kind in {Path} or issubclass(kind, Enum) else _as_it_is


def _union_reader(kinds: set[Any]) -> Callable[[Any], Any]:
    """Return the reader of a value that may be missing, or of a day with or without its time."""
    known = kinds - {NoneType}
    if known == {date, datetime}:
        read: Callable[[Any], Any] = _read_date
    else:
        (kind,) = known
        read = _reader(kind)
    return lambda value: None if value is None else read(value)


def _read_date(text: str) -> date:
    return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)


def _read_items(read: Callable[[Any], Any], items: list[Any]) -> tuple[Any, ...]:
    return tuple(read(item) for item in items)


def _read_fields(
    make: Callable[..., Any], readers: dict[str, Callable[[Any], Any]], value: dict[str, Any]
) -> Any:
    return make(**{name: readers[name](item) for name, item in value.items()})


def _as_it_is(value: object) -> object:
    return value
