"""Captions as WebVTT, and back (www.w3.org/TR/webvtt1)."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator

from newsreader.errors import PublishError
from newsreader.model import Caption

# What some reader takes for the end of a line, and what cannot be written at all.
_BREAKS = re.compile("\r\n|[\n\r\v\f\x00\x1c\x1d\x1e\x85\u2028\u2029\ud800-\udfff]")

_TIME = r"(?:(\d+):)?(\d\d):(\d\d)\.(\d\d\d)"
_TIMING = re.compile(rf"\s*{_TIME}\s+-->\s+{_TIME}(?:\s.*)?$")
_VOICE = re.compile(r"<v(?:\.[^\s>]*)?[ \t]+([^>]*)>")
_TAG = re.compile(r"<[^>]*>")


def to_webvtt(captions: Iterable[Caption], *, words: bool = False) -> str:
    """Return captions as a WebVTT file: a numbered cue each, with `<v Name>` for a speaker.

    A line break in a text, or half of a surrogate pair, becomes a space; a caption of no length
    is given a millisecond, for the format has no other. All else comes back the same from
    `from_webvtt`. With `words`, a time stands before each word whose time is known, so that a
    player can show which one is being said; it is left out where it would not be later than the
    one before, as the format demands.

    >>> print(to_webvtt((Caption("“It’s < £5”", "Ann Lea", 0, 1500),)), end="")
    WEBVTT
    <BLANKLINE>
    1
    00:00:00.000 --> 00:00:01.500
    <v Ann Lea>“It’s &lt; £5”
    """
    cues = (_cue(number, caption, words=words) for number, caption in enumerate(captions, 1))
    return "\n".join(("WEBVTT\n", *cues))


def from_webvtt(text: str) -> tuple[Caption, ...]:
    """Return the captions of a WebVTT file; notes, styles, settings and other tags are left out.

    A `PublishError` says where the text is not WebVTT.
    """
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if not re.match(r"WEBVTT(?:[ \t]|$)", lines[0]):
        raise _not_webvtt(f"it begins with {lines[0][:20]!r}")
    return tuple(_captions(lines))


def _cue(number: int, caption: Caption, *, words: bool) -> str:
    end = max(caption.end, caption.start + 1)
    name = " ".join(_BREAKS.sub(" ", caption.speaker or "").split())
    voice = f"<v {_escape(name)}>" if name else ""
    text = "".join(_timed(caption, end)) if words else _written(caption.text)
    return f"{number}\n{_clock(caption.start)} --> {_clock(end)}\n{voice}{text}\n"


def _timed(caption: Caption, end: int) -> Iterator[str]:
    """The caption's text with a time before each word that starts inside the caption."""
    done, now = 0, caption.start
    for word in caption.words:
        if now < word.at < end and done <= word.start:
            yield f"{_written(caption.text[done : word.start])}<{_clock(word.at)}>"
            done, now = word.start, word.at
    yield _written(caption.text[done:])


def _written(text: str) -> str:
    return _escape(_BREAKS.sub(" ", text))


def _escape(text: str) -> str:
    return html.escape(text, quote=False)


def _clock(ms: int) -> str:
    seconds, ms = divmod(ms, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}.{ms:03}"


def _captions(lines: list[str]) -> Iterator[Caption]:
    for number, line in enumerate(lines):
        if "-->" not in line:
            continue
        timing = _TIMING.match(line)
        if timing is None:
            raise _not_webvtt(f"line {number + 1} is {line[:40]!r}")
        payload = lines[number + 1 : _end_of_block(lines, number + 1)]
        speaker, text = _read_payload(" ".join(payload))
        yield Caption(text, speaker, _ms(*timing.groups()[:4]), _ms(*timing.groups()[4:]))


def _end_of_block(lines: list[str], start: int) -> int:
    return next((i for i in range(start, len(lines)) if not lines[i]), len(lines))


def _read_payload(payload: str) -> tuple[str | None, str]:
    voice = _VOICE.match(payload)
    return html.unescape(voice[1]) if voice else None, html.unescape(_TAG.sub("", payload))


def _ms(hours: str | None, minutes: str, seconds: str, thousandths: str) -> int:
    return ((int(hours or 0) * 60 + int(minutes)) * 60 + int(seconds)) * 1000 + int(thousandths)


def _not_webvtt(reason: str) -> PublishError:
    return PublishError("captions", f"this is no WebVTT: {reason}")
