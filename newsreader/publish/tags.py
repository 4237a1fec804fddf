"""The ID3 tag that makes an MP3 a bulletin: what it is called, and where its stories start.

ID3v2.3, which the oldest players read too. In v2.4 ffmpeg (5.1) misreads the sizes of a chapter's
parts and drops every chapter with a title or address of more than 127 bytes. Chapters:
id3.org/id3v2-chapters-1.0.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING
from urllib.parse import quote

from newsreader.languages import primary
from newsreader.lexicon.languages import THREE_LETTERS
from newsreader.model import Article, Bulletin, Chapter

if TYPE_CHECKING:
    from mutagen.id3 import CTOC, Frame

ALBUM = "newsreader"
GENRE = "News"

_HEADER_BYTES = 10
_UTF_16 = 1
# A table of contents counts its entries in one byte.
_MAX_ENTRIES = 255
_TOP_LEVEL, _ORDERED = 2, 1
_UNWRITABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")


def id3_tags(bulletin: Bulletin) -> bytes:
    """Return the tag that goes in front of a bulletin's audio.

    It holds title, artist (the publishers), album, genre, date (the latest day of any story),
    languages, and a chapter per story in the order of time, with the story's address. Each run
    of control characters becomes a space. Its size does not depend on the chapters' times, so
    that room can be left for it before they are known.
    """
    frames = b"".join(_written(frame) for frame in _frames(bulletin))
    size = len(frames)
    return b"ID3\x03\x00\x00" + bytes(size >> shift & 0x7F for shift in (21, 14, 7, 0)) + frames


def _written(frame: Frame) -> bytes:
    """Return one frame as mutagen writes it.

    Given a whole tag it writes chapters by size, not time, and some players show them so.
    """
    from mutagen.id3 import ID3

    tag = ID3()
    tag.add(frame)
    tag.update_to_v23()
    file = BytesIO()
    tag.save(file, v2_version=3, padding=lambda _: 0)
    return file.getvalue()[_HEADER_BYTES:]


def _frames(bulletin: Bulletin) -> Iterator[Frame]:
    from mutagen import id3

    articles = bulletin.articles
    yield _text(id3.TIT2, bulletin.title)
    publishers = dict.fromkeys(article.publisher for article in articles if article.publisher)
    yield _text(id3.TPE1, ", ".join(publishers) or ALBUM)
    yield _text(id3.TALB, ALBUM)
    yield _text(id3.TCON, GENRE)
    if days := [day for article in articles if (day := _day(article))]:
        yield _text(id3.TDRC, max(days))
    if languages := dict.fromkeys(_language(article.language) for article in articles):
        yield _text(id3.TLAN, "".join(languages))  # one after the other: id3v2.3.0, 4.2.1
    yield from _contents(len(bulletin.chapters))
    one_each = len(articles) == len(bulletin.chapters)
    for number, chapter in enumerate(bulletin.chapters):
        yield _chapter(number, chapter, articles[number].url if one_each else None)


def _text(kind: type[Frame], text: str) -> Frame:
    return kind(encoding=_UTF_16, text=[_UNWRITABLE.sub(" ", text)])


def _day(article: Article) -> str | None:
    moment = article.updated or article.published
    return moment.isoformat()[:10] if moment else None


def _language(tag: str) -> str:
    """Return the three letters of a language (ISO 639-2) from its BCP 47 tag.

    >>> _language("en-GB"), _language("gsw"), _language("x-klingon")
    ('eng', 'gsw', 'und')
    """
    code = primary(tag)
    return code if len(code) == 3 else THREE_LETTERS.get(code, "und")


def _contents(chapters: int) -> Iterator[CTOC]:
    """Return a table of contents, or one of tables where there are too many chapters for one."""
    from mutagen.id3 import CTOC

    names = [_name(number) for number in range(chapters)]
    parts = [names[i : i + _MAX_ENTRIES] for i in range(0, chapters, _MAX_ENTRIES)]
    if len(parts) == 1:
        yield CTOC(element_id="toc", flags=_TOP_LEVEL | _ORDERED, child_element_ids=names)
    elif parts:
        ids = [f"toc{number:03}" for number in range(len(parts))]
        yield CTOC(element_id="toc", flags=_TOP_LEVEL | _ORDERED, child_element_ids=ids)
        for name, part in zip(ids, parts, strict=True):
            yield CTOC(element_id=name, flags=_ORDERED, child_element_ids=part)


def _name(number: int) -> str:
    return f"ch{number:05}"


def _chapter(number: int, chapter: Chapter, url: str | None) -> Frame:
    from mutagen.id3 import CHAP, TIT2, WXXX

    parts = [_text(TIT2, chapter.title)]
    if url is not None:
        parts.append(WXXX(encoding=_UTF_16, desc="", url=_ascii(url)))
    return CHAP(
        element_id=_name(number),
        start_time=chapter.start,
        end_time=chapter.end,
        sub_frames=parts,
    )


def _ascii(url: str) -> str:
    """Return an address with everything beyond ASCII percent-encoded, for it is Latin-1 in a tag.

    >>> _ascii("https://news.example/café?a=b%20c#d")
    'https://news.example/caf%C3%A9?a=b%20c#d'
    """
    return quote(url, safe="%/:=&?~#+!$,;'@()*[]", errors="replace")
