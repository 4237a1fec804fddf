"""How the names of one article sound: a listener's own words, and short forms it explains."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pronunciation:
    """What a caller knows of one article's names; made once, used for all its text.

    `respellings` holds pairs (written, said); pairs whose written part is in small letters hold for
    any case. `acronyms` are short forms the article gives the full name of.
    """

    respellings: tuple[tuple[str, str], ...] = ()
    acronyms: frozenset[str] = frozenset()

    @property
    def beginnings(self) -> frozenset[str]:
        """The first words of the respellings, in small letters."""
        return frozenset(written.split()[0].lower() for written, _ in self.respellings)


PLAIN = Pronunciation()
"""Nothing known."""
