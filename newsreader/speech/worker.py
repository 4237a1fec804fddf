"""The program a worker process runs: reads utterances, answers with clips.

Both directions are length-prefixed: a JSON header on one line, then, for a clip, its samples.
Requests: {"voices": true} or an utterance's fields. Answers: {"voices": [...]},
{"sample_rate": 22050, "bytes": 1234} and the samples, or {"error": "..."}.
"""

from __future__ import annotations

import ctypes
import json
import os
import signal
import sys
from dataclasses import asdict
from typing import BinaryIO

from newsreader.errors import SpeechError, SynthesisError
from newsreader.model import Clip, Gender, Utterance, Voice
from newsreader.speech.clips import accept
from newsreader.speech.synthesizers import Synthesizer, load_synthesizer

PR_SET_PDEATHSIG = 1


def run(requests: BinaryIO, answers: BinaryIO) -> None:
    """Answer until the requests end."""
    engines: dict[str, Synthesizer] = {}
    for request in requests:
        fields = json.loads(request)
        try:
            header, pcm = _answer(fields, engines)
        except SynthesisError as error:
            header, pcm = {"error": error.reason}, b""
        except (SpeechError, OSError) as error:
            header, pcm = {"error": str(error), "fatal": True}, b""
        answers.write(json.dumps(header).encode() + b"\n")
        answers.write(pcm)
        answers.flush()


def _answer(
    fields: dict[str, object], engines: dict[str, Synthesizer]
) -> tuple[dict[str, object], bytes]:
    if "voices" in fields:
        engine = _engine(str(fields["voices"]), engines)
        return {"voices": [asdict(voice) for voice in engine.voices()]}, b""
    utterance = utterance_from(fields)
    clip = _speak(utterance, engines)
    return {"sample_rate": clip.sample_rate, "bytes": len(clip.pcm)}, clip.pcm


def _speak(utterance: Utterance, engines: dict[str, Synthesizer]) -> Clip:
    engine = _engine(utterance.voice.synthesizer, engines)
    return accept(engine.synthesize(utterance), utterance)


def _engine(name: str, engines: dict[str, Synthesizer]) -> Synthesizer:
    if name not in engines:
        engines[name] = load_synthesizer(name)
    return engines[name]


def utterance_from(fields: dict[str, object]) -> Utterance:
    """The utterance whose fields those are; the other way is `dataclasses.asdict`."""
    voice = fields["voice"]
    assert isinstance(voice, dict)  # noqa: S101 - the other end of the pipe is ours
    return Utterance(str(fields["text"]), voice_from(voice), int(str(fields["rate"])))


def voice_from(fields: dict[str, str]) -> Voice:
    """The voice whose fields those are; the other way is `dataclasses.asdict`."""
    gender = Gender(fields["gender"]) if fields["gender"] else None
    return Voice(
        fields["id"], fields["language"], gender, fields["synthesizer"], float(fields["gain"])
    )


def main() -> None:
    """Serve standard input to standard output; whatever an engine prints goes nowhere."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides when to stop
    if sys.platform == "linux":  # no orphan, even if the parent is killed while we are stopped
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    answers = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    run(sys.stdin.buffer, answers)


if __name__ == "__main__":
    main()
