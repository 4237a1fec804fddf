"""Words of bylines and of the lines around them."""

from __future__ import annotations

# What comes before the names in a byline; longest first where one begins another.
BYLINE_OPENINGS: tuple[str, ...] = (
    "a report by",
    "analysis by",
    "article by",
    "authored by",
    "opinion by",
    "posted by",
    "published by",
    "report by",
    "reported by",
    "reporting by",
    "review by",
    "reviewed by",
    "story by",
    "text by",
    "words by",
    "written by",
    "about the author",
    "authors",
    "author",
    "autorin",
    "autoren",
    "autor",
    "auteur",
    "autore",
    "redaktion",
    "reporter",
    "writer",
    "byline",
    "by",
    "ein artikel von",
    "ein beitrag von",
    "ein gastbeitrag von",
    "geschrieben von",
    "veröffentlicht von",
    "text",
    "von",
    "écrit par",
    "publié par",
    "par",
    "escrito por",
    "publicado por",
    "por",
    "scritto da",
    "di",
    "door",
    "av",
    "af",
)

# Openings that are ordinary words too: a byline only with nothing but names after them.
WEAK_OPENINGS: frozenset[str] = frozenset("text di door av af par por von redaktion reporter".split())

# What joins two names.
NAME_JOINERS: tuple[str, ...] = (
    "and", "und", "et", "y", "e", "og", "och", "en", "i", "ve", "ja", "sowie", "with", "mit", "avec",
)  # fmt: skip

# Small words inside names, in lower case.
NAME_PARTICLES: frozenset[str] = frozenset(
    """
    af al av bin bint da dal das de degli dei del della der di do dos du e el ibn la las le los
    op 't te ten ter um van vande vander vom von y zu zum zur
    """.split()
)

# Words of jobs: what follows a name after a comma, and is no name.
JOB_WORDS: frozenset[str] = frozenset(
    """
    analyst anchor assistant author business chef chief columnist contributing contributor
    correspondent critic crime culture deputy director editor education entertainment
    environment executive foreign freelance freelancer head health host international
    investigations journalist local managing multimedia news photographer policy political
    politics presenter producer professor redakteur redakteurin redaktör reporter researcher
    royal science senior specialist sport sports technology transport trainee video volunteer
    writer journaliste journalista periodista giornalista korrespondent korrespondentin
    """.split()
)

# What stands before a date: the first kind says when the story came out, the second when it changed.
PUBLISHED_WORDS: tuple[str, ...] = (
    "published", "posted", "first published", "date published", "publication date", "created",
    "veröffentlicht", "erstellt", "publié", "publicado", "pubblicato", "gepubliceerd",
    "publisert", "publicerad", "opublikowano", "vydáno", "stand",
)  # fmt: skip
UPDATED_WORDS: tuple[str, ...] = (
    "last updated", "updated", "last modified", "modified", "update", "aktualisiert",
    "zuletzt aktualisiert", "geändert", "mis à jour", "modifié", "actualizado", "aggiornato",
    "bijgewerkt", "oppdatert", "uppdaterad", "opdateret", "aktualizacja", "güncelleme",
)  # fmt: skip
