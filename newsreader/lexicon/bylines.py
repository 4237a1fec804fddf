"""Words of bylines and of the lines around them."""

from __future__ import annotations

# What comes before the names in a byline; longest first where one begins another.
BYLINE_OPENINGS: tuple[str, ...] = (
    "a report by",
    "analysis by",
    "article by",
    "exclusive by",
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
    "words",
    "written by",
    "interview by",
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
    "interview",
    "kommentar von",
    "ein kommentar von",
    "erstellt von",
    "text von",
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

# What names who made the pictures, after who wrote the words.
PICTURE_OPENINGS: tuple[str, ...] = (
    "camera", "fotos", "images", "illustrations", "photographs", "photography", "photos",
    "pictures", "video",
)  # fmt: skip

# Openings that are ordinary words too: a byline only with nothing but names after them.
_WEAK_OPENINGS = "text di door av af par por von redaktion reporter interview author writer words"
WEAK_OPENINGS: frozenset[str] = frozenset(_WEAK_OPENINGS.split())

# What joins two names.
NAME_JOINERS: tuple[str, ...] = (
    "and", "und", "et", "y", "e", "og", "och", "en", "i", "ve", "ja", "sowie", "with", "mit",
    "avec",
)  # fmt: skip

# The ends of words of jobs, where a language builds them in one word.
JOB_ENDINGS: tuple[str, ...] = (
    "redakteur", "redakteurin", "korrespondent", "korrespondentin", "reporterin", "leiter",
    "journalist", "journalistin", "redaktør", "redaktör",
)  # fmt: skip

# Words of buttons and counts beside a byline: no name has them.
_BUTTON_WORDS = """
    about admin comment comments kommentar kommentare commentaires comentarios follow folgen
    following share teilen view views posts articles artikel read more mehr minutes minuten min
    mins live watch subscribe profile profil contact email print save listen sponsored gesponserte
    uhr
    """
BUTTON_WORDS: frozenset[str] = frozenset(_BUTTON_WORDS.split())

# Small words inside names, in lower case.
_NAME_PARTICLES = """
    af al av bin bint da dal das de degli dei del della der di do dos du e el ibn la las le los
    op 't te ten ter um van vande vander vom von y zu zum zur
    """
NAME_PARTICLES: frozenset[str] = frozenset(_NAME_PARTICLES.split())

# Words of jobs: what follows a name after a comma, and is no name.
_JOB_WORDS = """
    analyst anchor assistant audience author business chef chief columnist community
    content contributing contributor correspondent critic crime culture democracy deputy digital
    director editor education entertainment
    environment executive foreign freelance freelancer head health host international
    investigations journalist local managing multimedia news photographer policy political
    politics presenter producer professor redakteur redakteurin redaktör reporter researcher
    royal science senior showbiz specialist staff sport sports technology transport trainee trends
    video volunteer
    writer journaliste journalista periodista giornalista korrespondent korrespondentin ressort
    autor autorin ressortleiter ressortleiterin volontär volontärin 기자 記者 记者
    """
JOB_WORDS: frozenset[str] = frozenset(_JOB_WORDS.split())

# Jobs of those who write: a line that ends with one, under a name, says who signs.
_WRITERS = """
    columnist contributor correspondent critic editor journalist presenter reporter writer
    journaliste periodista giornalista redakteur redakteurin korrespondent korrespondentin
    """
WRITERS: frozenset[str] = frozenset(_WRITERS.split())

# What they write about: a part of the job only before one of those words.
_BEATS = """
    agriculture arts books city coast consumer county court courts cricket data diplomatic
    environmental europe family farming fashion features film finance food football games gardening
    history home legal lifestyle media money motoring music nature night parliamentary planning
    property racing regional religion rugby rural social sports state television tennis theatre
    travel tv union war weather weekend world
    """
BEATS: frozenset[str] = frozenset(_BEATS.split())

# What stands before a date: the first kind says when the story came out, the other when it
# changed.
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
