"""The program a worker process runs: reads batches of utterances, answers with their clips.

Requests are JSON, one on a line: {"voices": "espeak"} or {"utterances": [...]}. An answer is a
JSON header on a line: {"voices": [...]}; or for each utterance {"sample_rate": 22050, "bytes":
1234} followed by its samples; or {"error": "..."}, which ends the batch.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Sequence
from dataclasses import asdict
from functools import partial
from typing import Any, BinaryIO

from newsreader.errors import SpeechError, SynthesisError
from newsreader.model import Gender, Utterance, Voice
from newsreader.speech.clips import accept
from newsreader.speech.processes import end_with_parent, in_a_copy
from newsreader.speech.synthesizers import Synthesizer, load_synthesizer

# What espeak says depends, by milliseconds, on all it has said before. So each batch is spoken by
# a copy of the freshly started engine: the same batch is the same samples, whoever speaks it.
SPEAKS_IN_COPIES = frozenset({"espeak"})


def serve(requests: BinaryIO, answers: BinaryIO) -> None:
    """Answer until the requests end."""
    engines: dict[str, Synthesizer] = {}
    for line in requests:
        request = json.loads(line)
        utterances = [utterance_from(fields) for fields in request.get("utterances", ())]
        name = utterances[0].voice.synthesizer if utterances else request["voices"]
        try:
            if name not in engines:
                engines[name] = load_synthesizer(name)
        except SpeechError as error:
            _answer(answers, {"error": str(error), "fatal": True})
            continue
        if utterances:
            _speak(name, engines[name], utterances, answers)
        else:
            _answer(answers, {"voices": [asdict(voice) for voice in engines[name].voices()]})


def _speak(
    name: str, engine: Synthesizer, utterances: Sequence[Utterance], answers: BinaryIO
) -> None:
    speaking = partial(_speak_batch, engine, utterances, answers)
    if name not in SPEAKS_IN_COPIES:
        speaking()
    elif code := in_a_copy(speaking):
        _answer(answers, {"error": f"the engine died (exit code {code})"})


def _speak_batch(engine: Synthesizer, utterances: Sequence[Utterance], answers: BinaryIO) -> None:
    for utterance in utterances:
        try:
            clip = accept(engine.synthesize(utterance), utterance)
        except SynthesisError as error:
            _answer(answers, {"error": error.reason})
            return
        _answer(answers, {"sample_rate": clip.sample_rate, "bytes": len(clip.pcm)}, clip.pcm)


def _answer(answers: BinaryIO, header: dict[str, Any], pcm: bytes = b"") -> None:
    answers.write(json.dumps(header).encode() + b"\n")
    answers.write(pcm)
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
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    serve(sys.stdin.buffer, answers)


if __name__ == "__main__":
    main()
