"""What some content is: HTML, plain text, or nothing to be read aloud."""

from __future__ import annotations

import re
from codecs import BOM_UTF8

from newsreader.sources.decoding import marked

_SIGNATURES = (
    (re.compile(rb"%PDF-"), "a PDF file"),
    (re.compile(rb"\x89PNG|\xff\xd8\xff|GIF8[79]a|RIFF....WEBP", re.DOTALL), "a picture"),
    (re.compile(rb"ID3[\x02-\x04]|OggS\0|RIFF....WAVE", re.DOTALL), "a sound file"),
    (re.compile(rb"PK\x03\x04|\xd0\xcf\x11\xe0"), "an archive or office document"),
    (re.compile(rb"\x1f\x8b|BZh[1-9]|\xfd7zXZ"), "a compressed file"),
    (re.compile(rb"\{\\rtf"), "a word processor's file"),
)
# What may stand before the first element; atomic, for comments can be cut up in many ways.
_PROLOGUE = r"(?>(?:\s|<!--.*?-->|<\?.*?\?>)*)"
_FEED = re.compile(rf"{_PROLOGUE}<(?:rss|feed|rdf:RDF)\b".encode(), re.DOTALL)
_HTML_START = re.compile(
    rf"{_PROLOGUE}<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)

_BYTES_PER_NUL = 1000

_HTML_SUFFIXES = {".html", ".htm", ".xhtml", ".shtml", ".xht"}
_PLAIN_SUFFIXES = {".txt", ".text", ".md"}
_TAG = re.compile(
    r"</?(a|article|b|body|br|div|em|figure|h[1-6]|head|html|i|img|li|main|meta|p|script|section"
    r"|span|strong|table|title|ul)\b[^<>]*>",
    re.IGNORECASE,
)


def foreign(data: bytes) -> str | None:
    """Return what some bytes are when they are no page, in words, or `None` when they may be one.

    >>> foreign(b"%PDF-1.7 ...")
    'a PDF file'
    >>> foreign(b"Bridge reopens")
    """
    for signature, kind in _SIGNATURES:
        if signature.match(data):
            return kind
    if is_feed(data):
        return "a feed"
    # A page may hold a stray NUL; sound, pictures and programs hold many.
    many = data.count(0) * _BYTES_PER_NUL > len(data)
    return "a binary file" if many and marked(data) is None else None


def is_feed(data: bytes) -> bool:
    """Return whether some bytes begin as RSS, Atom or RDF do."""
    return _FEED.match(data.removeprefix(BOM_UTF8)) is not None


def media_type_of(content: str, suffix: str = "", declared: str | None = None) -> str:
    """Return `text/html` or `text/plain`.

    Content that begins as HTML is HTML, and content without a tag is not, whatever it is called:
    tags read aloud, or paragraphs run together, are worse than a wrong name. In between, the
    file's ending or the server's word decides.

    >>> media_type_of("<!DOCTYPE html><p>Bridge reopens", ".txt")
    'text/html'
    """
    if _HTML_START.match(content):
        return "text/html"
    if suffix.lower() in _PLAIN_SUFFIXES or (declared == "text/plain" and not _is_html(suffix)):
        return "text/plain"
    return "text/html" if _TAG.search(content) else "text/plain"


def _is_html(suffix: str) -> bool:
    return suffix.lower() in _HTML_SUFFIXES
