"""Which language a tag is of (BCP 47)."""

from __future__ import annotations

from collections.abc import Iterable


def primary(language: str) -> str:
    """The language of a tag, without region or script.

    >>> primary("en-GB")
    'en'
    """
    return language.partition("-")[0].lower()


def is_among(language: str, languages: Iterable[str]) -> bool:
    """Whether a tag is of one of several languages.

    >>> is_among("en-GB", ["fr", "en-US"]), is_among("en-GB", ["fr"])
    (True, False)
    """
    return primary(language) in map(primary, languages)
