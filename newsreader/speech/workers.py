"""Speaking in worker processes: in order, within a bounded window, never silently incomplete.

An engine can hang, crash or stop; it does so in a process of its own. A worker that does not
answer within a deadline in proportion to its text is killed; its utterance is tried once more in
a fresh worker and then fails by name. Workers are plain programs on pipes rather than
`multiprocessing` pools, so that a caller's script needs no main guard and a dead worker costs
one utterance, not the pool.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import asdict
from itertools import islice
from queue import SimpleQueue
from types import TracebackType
from typing import Self

from newsreader.errors import SpeechError, SynthesisError
from newsreader.model import Clip, Utterance, Voice
from newsreader.speech.clips import expected_seconds
from newsreader.speech.worker import voice_from

ATTEMPTS = 2
START_SECONDS = 20.0  # for a worker to start on a busy machine, within its first deadline
ANSWER_SECONDS = 6.0  # for each answer, and
SECONDS_PER_SPOKEN_SECOND = 2.0  # as much for its length; engines are far faster than speech
WINDOW_PER_WORKER = 8
PROGRAM = "import sys; sys.path[:] = {path!r}; from newsreader.speech.worker import main; main()"


class WorkerDiedError(Exception):
    """A worker ended, or was ended for not answering, in the middle of its work."""


class Worker:
    """One process that speaks; killed, not asked, when it is no longer wanted."""

    def __init__(self) -> None:
        self._seconds_to_start = START_SECONDS
        self._process = subprocess.Popen(  # noqa: S603 - this very interpreter
            [sys.executable, "-c", PROGRAM.format(path=sys.path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )

    def ask(self, request: dict[str, object], seconds: float) -> tuple[dict[str, object], bytes]:
        """The answer's header and samples; raises `WorkerDiedError` when there is none in time."""
        requests, answers = self._process.stdin, self._process.stdout
        assert requests is not None and answers is not None  # noqa: S101, PT018 - both are pipes
        timer = threading.Timer(self._seconds_to_start + seconds, self._process.kill)
        timer.daemon = True
        timer.start()
        try:
            requests.write(json.dumps(request).encode() + b"\n")
            requests.flush()
            header = json.loads(answers.readline() or b"null")
            pcm = answers.read(header.get("bytes", 0)) if header else b""
        except (OSError, ValueError) as error:
            raise WorkerDiedError(self._last_words()) from error
        finally:
            timer.cancel()
        if not header or len(pcm) < header.get("bytes", 0):
            raise WorkerDiedError(self._last_words())
        self._seconds_to_start = 0.0
        return header, pcm

    def close(self) -> None:
        """End the process at once and wait for it, so that none is left behind."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()

    def _last_words(self) -> str:
        self._process.kill()
        code = self._process.wait()
        return f"its worker ended (exit code {code})"


class Workers:
    """A few workers that speak utterances side by side.

    >>> with Workers(1) as workers:
    ...     voice = workers.voices("silent")[0]
    ...     [clip.sample_rate for clip in workers.speak([Utterance("Good evening.", voice)])]
    [22050]
    """

    def __init__(self, count: int | None = None) -> None:
        self._closed = False
        self._count = count or max(1, min(os.cpu_count() or 1, 8))
        self._idle: SimpleQueue[Worker] = SimpleQueue()
        self._all: set[Worker] = set()
        for _ in range(self._count):
            self._start_worker()
        self._threads = ThreadPoolExecutor(self._count, thread_name_prefix="newsreader-speech")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End every worker; whatever is being spoken is dropped."""
        self._closed = True
        self._threads.shutdown(wait=False, cancel_futures=True)
        for worker in tuple(self._all):
            worker.close()
        self._threads.shutdown(wait=True)

    def voices(self, synthesizer: str) -> tuple[Voice, ...]:
        """The voices an engine has; raises `SpeechError` when it does not start."""
        header, _ = self._ask({"voices": synthesizer}, ANSWER_SECONDS)
        found = header.get("voices")
        if not isinstance(found, list):
            raise SpeechError(str(header.get("error")))
        return tuple(voice_from(fields) for fields in found)

    def speak(self, utterances: Iterable[Utterance]) -> Iterator[Clip]:
        """Each utterance's clip, in order; at most a window of them is held at a time.

        Raises `SynthesisError` for the first that fails twice.
        """
        coming = iter(utterances)
        waiting: deque[Future[Clip]] = deque(
            self._threads.submit(self._speak, utterance)
            for utterance in islice(coming, self._count * WINDOW_PER_WORKER)
        )
        while waiting:
            clip = waiting.popleft().result()
            waiting.extend(self._threads.submit(self._speak, later) for later in islice(coming, 1))
            yield clip

    def _speak(self, utterance: Utterance) -> Clip:
        seconds = ANSWER_SECONDS + SECONDS_PER_SPOKEN_SECOND * expected_seconds(utterance)
        try:
            header, pcm = self._ask(asdict(utterance), seconds)
        except WorkerDiedError as error:
            raise SynthesisError(utterance.text, utterance.voice.id, str(error)) from error
        if header.get("fatal"):
            raise SpeechError(str(header["error"]))
        if "error" in header:
            raise SynthesisError(utterance.text, utterance.voice.id, str(header["error"]))
        return Clip(pcm, int(str(header["sample_rate"])))

    def _ask(self, request: dict[str, object], seconds: float) -> tuple[dict[str, object], bytes]:
        """Any worker's answer; asked again once, of a fresh worker, when one dies or refuses."""
        for attempt in range(1, ATTEMPTS + 1):
            worker = self._idle.get()
            try:
                header, pcm = worker.ask(request, seconds)
            except WorkerDiedError:
                self._replace(worker)
                if attempt == ATTEMPTS or self._closed:
                    raise
                continue
            if "error" not in header:
                self._idle.put(worker)
                return header, pcm
            self._replace(worker)
        return header, b""

    def _replace(self, worker: Worker) -> None:
        worker.close()
        self._all.discard(worker)
        self._start_worker()

    def _start_worker(self) -> None:
        worker = Worker()
        self._all.add(worker)
        self._idle.put(worker)
        if self._closed:
            worker.close()
