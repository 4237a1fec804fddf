"""Bytes to text, by what they declare or else by what they look like."""

from __future__ import annotations

import codecs
import re

# Longest first: the mark of UTF-32-LE begins with that of UTF-16-LE.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

# A page declares its encoding near its start: the HTML standard asks for the first 1024 bytes,
# real pages often need more.
_DECLARED_WITHIN = 4096
_DECLARATION = re.compile(
    rb"""<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)"""
    rb"""|\A\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]+)""",
    re.IGNORECASE,
)

# What browsers read these labels as (encoding.spec.whatwg.org, "names and labels"): the
# quotation marks of Windows are far more frequent than control characters.
_READ_AS = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
}

# The characters beyond ASCII that western languages are written with. Read as Windows-1252, text
# of another region shows others often: ³ and ¹ for Polish, š and ž for Czech, and õ without ã,
# which is Portuguese, for Hungarian.
_WESTERN = frozenset(
    "“”‘’„‚–—…•·«»‹›£€©®™°½¼¾²§´×\xa0\xadáàâäãåæçéèêëíìîïñóòôöøúùûüœßÁÀÂÄÃÅÆÇÉÈÊËÍÓÔÖØÚÜÑ¿¡ºª"
)
_STRANGE_SHARE = 0.07
# In western languages letters with accents are seldom neighbours; in Cyrillic all are.
_NEIGHBOURS = re.compile("[À-ÿ]{2,}")
_NEIGHBOUR_SHARE = 0.5


# The encodings of pages keep ASCII as it is; "hex", "punycode", "utf-7" and the like do not.
_PLAIN = b"<p>It's 2-1 \\x41 +AGE-"


def marked(data: bytes) -> str | None:
    r"""Return the encoding that a byte order mark names.

    >>> marked("\ufeffNews".encode("utf-16-le"))
    'utf-16'
    """
    return next((name for mark, name in _MARKS if data.startswith(mark)), None)


def declared(data: bytes) -> str | None:
    """Return the encoding that a page itself declares, as Python calls it.

    >>> declared(b'<html><meta charset="iso-8859-1">')
    'cp1252'
    """
    found = _DECLARATION.search(data, 0, _DECLARED_WITHIN)
    name = _known((found[1] or found[2]).decode("ascii")) if found else None
    # Whoever can read this declaration is not reading UTF-16.
    return "utf-8" if name and name.startswith(("utf-16", "utf-32")) else name


def decode(data: bytes, charset: str | None = None) -> str | None:
    r"""Return the text of some bytes, or `None` when no encoding fits.

    A byte order mark decides, then `charset` (what the server said), then the page's own
    declaration. Text that says nothing is read as UTF-8, as western Windows text, or as what
    charset-normalizer takes it for, whichever fits first. Valid UTF-8 beyond ASCII is UTF-8
    whatever it declares, for text of another encoding is never that by chance. Line ends become
    `\n`, and NULs go.

    >>> decode("“It’s £5,” she said.".encode("cp1252"))
    '“It’s £5,” she said.'
    """
    said = marked(data) or _known(charset) or declared(data)
    text = None if data.isascii() or marked(data) else _strictly(data, "utf-8")
    text = text or (said and _strictly(data, said)) or _unsaid(data, said)
    return text and _tidied(text)


def _tidied(text: str) -> str:
    return text.removeprefix("\ufeff").replace("\0", "").replace("\r\n", "\n").replace("\r", "\n")


def _unsaid(data: bytes, said: str | None) -> str | None:
    """Return the text of bytes that declare nothing, or are not quite what they declare."""
    if data.isascii():
        return data.decode("ascii")
    if (text := _damaged_utf8(data)) is not None:
        return text
    if said and not said.startswith("utf-8"):
        return data.decode(said, errors="replace")
    return _western(data) or _guessed(data)


def _known(label: str | None) -> str | None:
    """Return Python's name for a label, or `None` if it is no text encoding Python has."""
    try:
        name = codecs.lookup(label or "").name
        b"\xff".decode(name, errors="replace")  # nor can "idna" be asked to
        is_known = name.startswith(("utf-16", "utf-32")) or _PLAIN.decode(name) == _PLAIN.decode()
    except (LookupError, ValueError):
        return None
    return _READ_AS.get(name, name) if is_known else None


def _strictly(data: bytes, name: str) -> str | None:
    try:
        return data.decode(name)
    except UnicodeError:
        return None


def _damaged_utf8(data: bytes) -> str | None:
    """Return UTF-8 with a byte broken here and there: most beyond ASCII still makes sense."""
    text = data.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    sound = sum(character > "\x7f" for character in text) - broken
    return text if sound > 2 * broken else None


def _western(data: bytes) -> str | None:
    """Return Windows-1252 if that is what it looks like.

    charset-normalizer alone takes long English for Windows-1250, and its pounds for Ł.
    """
    text = _strictly(data, "cp1252")
    if text is None:
        return None
    beyond = [character for character in text if character > "\x7f"]
    usual = _WESTERN | {"õ"} if "ã" in beyond else _WESTERN
    strange = sum(character not in usual for character in beyond)
    neighbours = sum(len(run) for run in _NEIGHBOURS.findall(text))
    if strange > _STRANGE_SHARE * len(beyond) or neighbours > _NEIGHBOUR_SHARE * len(beyond):
        return None
    return text


def _guessed(data: bytes) -> str | None:
    from charset_normalizer import from_bytes

    best = from_bytes(data).best()
    return None if best is None else str(best)
