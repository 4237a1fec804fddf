"""Who wrote it: names out of bylines, author fields and run-together lines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from newsreader.cleaner.dates import find_dates
from newsreader.cleaner.folding import fold
from newsreader.lexicon.agencies import AGENCIES, DESK_WORDS
from newsreader.lexicon.bylines import (
    BEATS,
    BUTTON_WORDS,
    BYLINE_OPENINGS,
    JOB_ENDINGS,
    JOB_WORDS,
    NAME_JOINERS,
    NAME_PARTICLES,
    PICTURE_OPENINGS,
    PUBLISHED_WORDS,
    UPDATED_WORDS,
    WEAK_OPENINGS,
    WRITERS,
)
from newsreader.lexicon.given_names import EITHER, FEMALE, MALE

GIVEN_NAMES = (FEMALE | MALE | EITHER) - NAME_PARTICLES
MAX_NAME_WORDS = 6
SMALL = NAME_PARTICLES.union(NAME_JOINERS)
MAX_NAME_LETTERS = 60
MAX_AUTHORS = 25
MAX_FIELD = 1_000
MAX_BYLINE = 250


def _any_of(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


ADDRESS = re.compile(r"\S*(?:@|://|www\.)\S*", re.IGNORECASE)
BRACKETS = re.compile(r"\s*[(\[][^()\[\]]*[)\]]")
OPENING = re.compile(
    rf"^(?:{_any_of(BYLINE_OPENINGS)})\b\s*:?\s+|^(?:{_any_of(BYLINE_OPENINGS)})\s*:", re.I
)
JOINER = re.compile(
    rf"\s*(?:[;|/•·\n]|\s[-–—]\s|&(?!\w)|\s(?:{_any_of(NAME_JOINERS)})\s)\s*", re.IGNORECASE
)
# What opens a byline in one language and is a given name in another.
GIVEN_TOO = frozenset(["Di "])
TAIL = re.compile(r"\s(?:in|for|at|via|from|für|pour|para)\s.*$|\s?['’]s\b.*$", re.IGNORECASE)
NAME_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[.'’‘`´-])*$")


def split_names(text: str) -> tuple[str, ...]:
    """The people and agencies an author field or byline names, in its order.

    Openings ("By"), jobs, places, addresses and handles are dropped; a field that names nobody
    gives nothing.

    >>> split_names("By Ann Oakes and Li Wei, Chief Reporters")
    ('Ann Oakes', 'Li Wei')
    >>> split_names("Rosa Marsh & AP in Valencia"), split_names("https://example.org/rosa")
    (('Rosa Marsh', 'AP'), ())
    """
    text = BRACKETS.sub(" ", ADDRESS.sub(" ", fold(text[:MAX_FIELD])))
    names: list[str] = []
    for group in JOINER.split(_without_opening(text)):
        if names and len(_without_job(group).split()) == 1 < len(group.split()):
            continue  # a job, after a dash or a stroke
        parts = [part for part in group.split(",") if part.strip()]
        names.extend(_names_of(parts))
    return tuple(dict.fromkeys(names))[:MAX_AUTHORS]


def _without_opening(text: str) -> str:
    return _unopened(text.strip())


def _names_of(parts: list[str]) -> Iterator[str]:
    """The names among parts that commas divide; after the first, a single word is a place."""
    for position, part in enumerate(parts):
        name = _clean(part)
        if is_agency(name):
            yield name
        elif not could_be_name(name) or _is_job(name, loosely=position > 0):
            continue
        elif position == 0 or len(name.split()) > 1 or _is_uncased(name):
            yield name


def _clean(part: str) -> str:
    name = _unopened(TAIL.sub("", fold(part).strip(' -–—·:;,*"“”')).strip())
    name = name.rstrip(".") if not re.search(r"\b\w\.$", name) else name
    return capitalised(_without_job(name))


def _unopened(name: str) -> str:
    """A name without what opens a byline; but "Di Oakes" is called so."""
    opening = OPENING.match(name)
    rest = name[opening.end() :] if opening else name
    called = opening is not None and opening[0] in GIVEN_TOO
    return name if called and " " not in rest and not is_desk(rest) else rest


def _without_job(name: str, after: str = "") -> str:
    """A name without the jobs and buttons that follow it; one of them may be cut off already."""
    words = name.split()
    if words[:1] == ["Our"] or (words[-1:] == ["Staff"] and not has_given_name(name)):
        return name  # a desk that signs as one
    while len(words) > 1 and _ends_name(words, after):
        after = words.pop().casefold()
    if len(words) > 2 and words[-1].casefold() in JOB_WORDS:  # a desk's word, after a whole name
        return _without_job(" ".join(words[:-1]), words[-1].casefold())
    return " ".join(words)


def _ends_name(words: list[str], after: str) -> bool:
    """Whether the last word is a button's or a job's, or what a job that came after is about."""
    word = words[-1].casefold()
    beat = word in BEATS and len(words) > 2 and (after in WRITERS or after in BEATS)
    return _is_job(words[-1]) or word in BUTTON_WORDS or beat


def capitalised(name: str) -> str:
    """A name shouted in capitals, in ordinary spelling; agencies stay as they are.

    >>> capitalised("ANN O'BRIEN-OAKES"), capitalised("AFP"), capitalised("BBC News")
    ("Ann O'Brien-Oakes", 'AFP', 'BBC News')
    """
    if name != name.upper() or " " not in name or is_agency(name) or _is_uncased(name):
        return name
    if DESK_WORDS & set(name.lower().split()):
        return name
    return re.sub(r"[^\W\d_]+", lambda word: word[0].capitalize(), name)


def _is_uncased(name: str) -> bool:
    """Whether a name has letters of a script without capitals."""
    return any(letter.isalpha() and letter.lower() == letter.upper() for letter in name)


def is_agency(name: str) -> bool:
    """Whether a name is a news agency's."""
    return name.casefold() in AGENCIES


def is_desk(name: str) -> bool:
    """Whether a name is an agency's, a desk's or a paper's, not a person's.

    >>> is_desk("Newsroom Staff"), is_desk("Ann Oakes")
    (True, False)
    """
    return is_agency(name) or bool(DESK_WORDS & set(re.findall(r"\w+", name.casefold())))


def has_given_name(name: str) -> bool:
    """Whether a name begins with a given name; one of a place hardly does.

    >>> has_given_name("Ann Oakes"), has_given_name("New Quill")
    (True, False)
    """
    return name.split()[0].casefold() in GIVEN_NAMES


def could_be_name(text: str) -> bool:
    """Whether a text could be the name of a person, a desk or an agency.

    >>> could_be_name("Ann van der Oakes"), could_be_name("the road was closed")
    (True, False)
    """
    words = text.split()
    if not 0 < len(words) <= MAX_NAME_WORDS or len(text) > MAX_NAME_LETTERS:
        return False
    if BUTTON_WORDS.intersection(text.casefold().split()):
        return False
    return all(NAME_WORD.match(word) for word in words) and (len(words) == 1 or _capitals(words))


def _capitals(words: list[str]) -> bool:
    return all(
        word.casefold() in NAME_PARTICLES or not word[0].islower() or "." in word for word in words
    ) and words[-1].casefold() not in NAME_PARTICLES - {"la", "e"}


def _is_job(name: str, *, loosely: bool = False) -> bool:
    """Whether half of the words, or loosely any, are words of jobs."""
    words = name.casefold().split()
    jobs = sum(
        not JOB_WORDS.isdisjoint((word, word.removesuffix("s"))) or word.endswith(JOB_ENDINGS)
        for word in words
    )
    return jobs > 0 if loosely else jobs * 2 >= len(words) and not is_desk(name)


def names_job(name: str) -> bool:
    """Whether a text has a word of a job, or one in capitals, so that it is hardly a person's name.

    >>> names_job("Harbour Desk Marketing Editor"), names_job("Ann Oakes")
    (True, False)
    """
    shouted = any(len(word) > 1 and word.isupper() for word in name.split())
    return shouted or len(name.split()) > MAX_PERSON or _is_job(name, loosely=True)


MAX_PERSON, MAX_JOB = 4, 5
MAX_DATED = 160
MAX_TITLED = 3
PARTS = re.compile(r"\s*(?:[|•·/–—,]|\s-\s)\s*")
# The small word between a name and its date.
BEFORE_DATE = re.compile(
    r"\s*[|,·•–—-]*\s*\b(?:on|am|vom|le|el|il|den|om|op|at|um)?\s*[|,·•–—-]*\s*$", re.I
)
PICTURES = re.compile(rf"[|,;•·.]?\s*\b(?:{_any_of(PICTURE_OPENINGS)})(?: by|:)", re.IGNORECASE)
DATE_WORDS = re.compile(rf"(?:{_any_of((*PUBLISHED_WORDS, *UPDATED_WORDS))})\b", re.IGNORECASE)
# "A B & C DPublished 21st May 2024": the label follows a small letter without a space.
_LABELS = _any_of(word.capitalize() for word in (*PUBLISHED_WORDS, *UPDATED_WORDS))
RUN_TOGETHER = re.compile(rf"(?<=[a-zß-ÿ.])(?=(?:{_LABELS})\b)")


def part_fields(line: str) -> str:
    """A line with a space put where two fields of a byline were run together.

    >>> part_fields("Author: Ann OakesPublished 21st May 2024")
    'Author: Ann Oakes Published 21st May 2024'
    """
    return RUN_TOGETHER.sub(" ", line)


def byline_names(line: str) -> tuple[str, ...]:
    """The names in a line that is a byline, with or without a date; nothing for any other line.

    >>> byline_names("Author: Ann Oakes & Li WeiPublished 21st May 2024")
    ('Ann Oakes', 'Li Wei')
    >>> byline_names("By midnight the water had gone."), byline_names("Ann Oakes said so.")
    ((), ())
    """
    if len(line) > MAX_BYLINE:
        return ()
    line = part_fields(fold(line))
    opening = OPENING.match(line)
    if opening is None:
        return ()
    rest = _before_date(line[opening.end() :])
    weak = opening[0].strip(" :").casefold() in WEAK_OPENINGS and ":" not in opening[0]
    names = split_names(rest)
    if not names or (weak and not all(" " in name for name in names)):
        return ()
    return _without_place(rest, names) if _is_names(rest) else ()


def _without_place(byline: str, names: tuple[str, ...]) -> tuple[str, ...]:
    """A byline's names without the second of two that is no person's: of a place, or of a house."""
    if len(names) != 2 or JOINER.search(byline):
        return names
    other = names[1]
    stays = has_given_name(other) or is_desk(other) or _is_uncased(other)
    return names if stays else names[:1]


def _before_date(text: str) -> str:
    """A byline's text up to its dates, and to who made the pictures."""
    ends = [match.start() for match in (DATE_WORDS.search(text), PICTURES.search(text)) if match]
    ends += [start for start, _, _ in find_dates(text)]
    return BEFORE_DATE.sub("", text[: min(ends)]) if ends else text


def titled_names(line: str) -> tuple[str, ...]:
    """The full name in a line that has nothing else but a job.

    >>> titled_names("Ann Oakes Environment Reporter"), titled_names("Chief Executive")
    (('Ann Oakes',), ())
    """
    if len(line) > MAX_NAME_LETTERS or line.split()[-1].casefold() not in JOB_WORDS:
        return ()
    name = _without_job(line)
    whole = 2 <= len(name.split()) <= MAX_TITLED and name != line and not is_desk(name)
    return (name,) if whole and could_be_name(name) else ()


def is_job_line(line: str) -> bool:
    """Whether a line tells the job of somebody who writes, and perhaps where, and nothing else.

    >>> is_job_line("Coast correspondent, Saltmere"), is_job_line("Ann Oakes, reporter")
    (True, False)
    """
    words = PARTS.split(line)[0].split()
    short = 0 < len(words) <= MAX_JOB and len(line) <= MAX_NAME_LETTERS
    return short and words[-1].casefold() in WRITERS and words[0].casefold() not in GIVEN_NAMES


def dated_names(line: str) -> tuple[str, ...]:
    """The full names in a line of nothing but names, dates and what goes with them.

    >>> dated_names("27. Januar 2026 • Ann Oakes • 3 Minuten"), dated_names("Ann Oakes")
    (('Ann Oakes',), ())
    """
    if len(line) > MAX_DATED:
        return ()
    spans = list(find_dates(line))
    rest = line
    for start, end, _ in reversed(spans):
        rest = rest[:start] + " | " + rest[end:]
    parts = [_clean(BEFORE_DATE.sub("", DATE_WORDS.sub("", part))) for part in PARTS.split(rest)]
    wordy = [
        part for part in parts if re.search(r"[^\W\d_]{3}", part) and not _is_small_print(part)
    ]
    names = [part for part in wordy if " " in part and could_be_name(part) and not _is_job(part)]
    return tuple(dict.fromkeys(names)) if spans and len(names) == len(wordy) else ()


def _is_small_print(part: str) -> bool:
    """Whether a part of a byline counts minutes or comments, or names a day of the week."""
    words = set(re.findall(r"[^\W\d_]+", part.casefold()))
    return len(part) < 25 and (bool(words & BUTTON_WORDS) or bool(re.search(r"\d", part)))


def _is_names(text: str) -> bool:
    """Whether names make up most of a byline: a sentence that opens with "By" has other words."""
    if re.search(r"[.!?…]$", text.strip()) and not re.search(r"\b[\w]{1,2}\.$", text.strip()):
        return False
    found: list[str] = re.findall(r"[^\W\d_]+", text)
    words = [word for word in found if word.casefold() not in SMALL]
    small = sum(word.islower() for word in words)
    return small <= 2 + sum(word[0].isupper() for word in words)
