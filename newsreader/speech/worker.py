"""The program a worker process runs: speaks passages, and answers with what is made of them.

Requests are JSON, one on a line: {"voices": "espeak", "languages": ["en"]}, or
{"utterances": [...], "languages": [...], "assemble": "module:function", "options": {...}}; where
there are languages, one for each, and a "pronunciation", the utterances are as written, and it is
their spoken form that is said; with "cache", the folder and the limit of a cache
and the engine's version, a clip that was spoken before is taken from it.

An answer is a JSON header on a line: {"voices": [...]}; or at once {"spoken": 0} and after each
utterance {"spoken": 1}, and then the header that `assemble(clips, **options)` made, with the number
of its bytes, and those bytes; or {"error": "..."}, which ends the passage.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import asdict, replace
from functools import lru_cache, partial
from pathlib import Path
from pkgutil import resolve_name
from typing import TYPE_CHECKING, Any, BinaryIO

from newsreader.errors import SpeechError, SynthesisError
from newsreader.languages import is_among
from newsreader.model import Clip, Gender, Utterance, Voice
from newsreader.speech.clips import accept, clip_from, only_clip
from newsreader.speech.processes import end_with_parent
from newsreader.speech.spoken.form import SpokenForm
from newsreader.speech.spoken.pronunciation import from_fields
from newsreader.speech.synthesizers import (
    Restarting,
    Synthesizer,
    find_synthesizer,
    load_synthesizer,
)
from newsreader.speech.word_times import as_written

if TYPE_CHECKING:
    from newsreader.speech.clip_cache import Cache

Say = Callable[[Utterance], Clip]


def prepare(synthesizer: str | None) -> None:
    """Load what the first passage would wait for, and start nothing: this process may be copied."""
    if synthesizer is not None:
        with suppress(SpeechError):  # whoever asks for it will be told
            find_synthesizer(synthesizer)
    from newsreader.speech import saying

    saying.prepare()


def serve(requests: BinaryIO, answers: BinaryIO) -> None:
    """Answer until the requests end."""
    engines: dict[str, Synthesizer] = {}
    for line in requests:
        request = json.loads(line)
        spoken = _spoken(request)
        name = spoken[0][0].voice.synthesizer if spoken else request["voices"]
        try:
            if name not in engines:
                engines[name] = load_synthesizer(name)
        except SpeechError as error:
            _answer(answers, {"error": str(error), "fatal": True})
            continue
        if spoken:
            _answer(answers, {"spoken": 0})
            assemble = partial(resolve_name(request["assemble"]), **request["options"])
            _speak_passage(_sayer(engines[name], request.get("cache")), spoken, assemble, answers)
            _make_as_new(engines[name])
        else:
            _tell_voices(engines[name], request.get("languages") or (), answers)


def _tell_voices(engine: Synthesizer, languages: Sequence[str], answers: BinaryIO) -> None:
    try:
        voices = engine.voices()
        wanted = [voice for voice in voices if is_among(voice.language, languages)]
        told = [asdict(voice) for voice in wanted or voices]
    except Exception as error:  # noqa: BLE001 - an engine is anybody's code
        _answer(answers, {"error": _raised(error), "fatal": True})
    else:
        _answer(answers, {"voices": told})


def _raised(error: Exception) -> str:
    return f"its engine raised {type(error).__name__}: {error}"


def _spoken(request: dict[str, Any]) -> Sequence[tuple[Utterance, SpokenForm]]:
    """What is to be said, in the engine's order; nothing for a request of another kind."""
    utterances = [utterance_from(fields) for fields in request.get("utterances", ())]
    if not (utterances and request["languages"]):
        return [(each, SpokenForm(each.text, each.text)) for each in utterances]
    from newsreader.speech.saying import said  # rules that the parent can do without

    return said(utterances, request["languages"], from_fields(request["pronunciation"]))


def _make_as_new(engine: Synthesizer) -> None:
    """After each passage, so that it sounds the same whichever worker speaks it, and when."""
    if isinstance(engine, Restarting):
        engine.restart()


def _sayer(engine: Synthesizer, cache: tuple[str, int, str] | None) -> Say:
    """How an utterance becomes a clip: it is spoken, unless it was before and sounds the same."""

    def say(utterance: Utterance) -> Clip:
        return accept(engine.synthesize(utterance), utterance)

    def recall(utterance: Utterance) -> Clip:
        said = ["clip", version, asdict(utterance)]
        return clip_from(*kept.recall(said, lambda: only_clip([say(utterance)])))

    if cache is None or isinstance(engine, Restarting):
        return say
    folder, limit, version = cache
    kept = _opened(folder, limit)
    return recall


@lru_cache
def _opened(folder: str, limit: int) -> Cache:
    from newsreader.speech.clip_cache import Cache

    return Cache(Path(folder), limit=limit)


def _speak_passage(
    say: Say,
    spoken: Sequence[tuple[Utterance, SpokenForm]],
    assemble: Callable[[Sequence[Clip]], tuple[dict[str, Any], bytes]],
    answers: BinaryIO,
) -> None:
    clips: list[Clip] = []
    for utterance, form in spoken:
        try:
            clip = say(utterance)
        except SynthesisError as error:
            _answer(answers, {"error": error.reason})
            return
        except Exception as error:  # noqa: BLE001 - an engine is anybody's code
            _answer(answers, {"error": _raised(error)})
            return
        clips.append(replace(clip, words=as_written(form, clip.words)) if form.changes else clip)
        _answer(answers, {"spoken": len(clips)})
    _answer(answers, *assemble(clips))


def _answer(answers: BinaryIO, header: dict[str, Any], data: bytes = b"") -> None:
    answers.write(json.dumps({**header, "bytes": len(data)}).encode() + b"\n")
    answers.write(data)
    answers.flush()


def utterance_from(fields: dict[str, Any]) -> Utterance:
    """The utterance whose fields those are; the other way is `dataclasses.asdict`."""
    return Utterance(fields["text"], voice_from(fields["voice"]), fields["rate"])


def voice_from(fields: dict[str, Any]) -> Voice:
    """The voice whose fields those are; the other way is `dataclasses.asdict`.

    >>> voice_from(asdict(Voice("gmw/en", "en-GB", Gender.MALE))).gender
    <Gender.MALE: 'male'>
    """
    gender = Gender(fields["gender"]) if fields["gender"] else None
    return Voice(**{**fields, "gender": gender})


def main() -> None:
    """Serve standard input to standard output; whatever an engine prints goes nowhere."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides when to stop
    end_with_parent()
    answers = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    # In a copy of a process that has something of its own there, that is closed by now; and an
    # engine that cannot print in a callback of its library never ends.
    sys.stdout = sys.stderr = os.fdopen(nowhere, "w", encoding="utf-8", errors="replace")
    serve(os.fdopen(0, "rb", closefd=False), answers)


if __name__ == "__main__":
    main()
