"""The language that a page declares."""

from __future__ import annotations

import re

from newsreader.guessed_languages import DEFAULT

TAG = re.compile(r"([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?", re.IGNORECASE)


def language_tag(*declared: str | None) -> str:
    """Give the first language declared in BCP 47's usual case, with its region if any says one.

    >>> language_tag("en", None, "en_gb"), language_tag("??", "pt_BR"), language_tag()
    ('en-GB', 'pt-BR', 'en')
    """
    tags = [tag for text in declared if text and (tag := _tag(text))]
    if not tags:
        return DEFAULT
    same = [tag for tag in tags if tag.split("-")[0] == tags[0].split("-")[0]]
    return next((tag for tag in same if "-" in tag), tags[0])


def _tag(text: str) -> str | None:
    match = TAG.match(text.strip())
    if match is None or re.match(r"[^-_ ,;.]", text.strip()[match.end() :]):
        return None
    language, script, region = match.groups()
    parts = [language.lower(), script.title() if script else "", region.upper() if region else ""]
    return "-".join(part for part in parts if part)
