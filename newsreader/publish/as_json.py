"""Values as JSON."""

from __future__ import annotations

import base64
import json
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from pathlib import PurePath


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
