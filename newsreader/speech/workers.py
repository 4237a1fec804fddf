"""Speaking in worker processes: in order, within a bounded window, never silently incomplete.

An engine can hang, crash or stop; it does so in a process of its own. A worker that does not
answer within a deadline in proportion to its text is killed; its batch is tried once more in a
fresh worker and then fails by name. Workers are plain programs on pipes rather than
`multiprocessing` pools, so that a caller's script needs no main guard and a dead worker costs
one batch, not the pool.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import asdict
from itertools import islice
from types import TracebackType
from typing import Any, Self

from newsreader.errors import SpeechError, SynthesisError
from newsreader.model import Clip, Utterance, Voice
from newsreader.speech.clips import expected_seconds
from newsreader.speech.worker import voice_from

ATTEMPTS = 2
START_SECONDS = 20.0  # for a worker to start on a busy machine, within its first deadline
ANSWER_SECONDS = 6.0  # for each batch, and
SECONDS_PER_SPOKEN_SECOND = 2.0  # as much for its length; engines are far faster than speech
BATCHES_PER_WORKER = 3  # waiting or being spoken at a time
FIRST_BATCH, LARGEST_BATCH = 100, 1600  # characters; small at first, so that sound starts soon
PROGRAM = "import sys; sys.path[:] = {path!r}; from newsreader.speech.worker import main; main()"


class WorkerError(Exception):
    """A worker ended, was ended for not answering, or refused; after how many clips, and why."""

    def __init__(self, clips: int, reason: str, *, fatal: bool = False) -> None:
        super().__init__(reason)
        self.clips, self.reason, self.fatal = clips, reason, fatal


class Worker:
    """One process that speaks; killed, not asked, when it is no longer wanted."""

    def __init__(self) -> None:
        self.synthesizer: str | None = None  # the one engine it speaks with, once it has spoken
        self._seconds_to_start = START_SECONDS
        self._process = subprocess.Popen(  # noqa: S603 - this very interpreter
            [sys.executable, "-c", PROGRAM.format(path=sys.path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )

    def ask(
        self, request: dict[str, Any], answers: int, seconds: float
    ) -> list[tuple[dict[str, Any], bytes]]:
        """As many answers, headers and samples; `WorkerError` when they are not there in time."""
        timer = threading.Timer(self._seconds_to_start + seconds, self._process.kill)
        timer.daemon = True
        timer.start()
        got: list[tuple[dict[str, Any], bytes]] = []
        try:
            self._send(request)
            while len(got) < answers:
                got.append(self._receive())
                if "error" in got[-1][0]:
                    header = got.pop()[0]
                    raise WorkerError(len(got), header["error"], fatal="fatal" in header)
        except (OSError, ValueError, EOFError) as error:
            raise WorkerError(len(got), self._last_words()) from error
        finally:
            timer.cancel()
        self._seconds_to_start = 0.0
        return got

    def close(self) -> None:
        """End the process at once and wait for it, so that none is left behind."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()

    def _send(self, request: dict[str, Any]) -> None:
        assert self._process.stdin is not None  # noqa: S101 - it was asked for
        self._process.stdin.write(json.dumps(request).encode() + b"\n")
        self._process.stdin.flush()

    def _receive(self) -> tuple[dict[str, Any], bytes]:
        assert self._process.stdout is not None  # noqa: S101 - it was asked for
        line = self._process.stdout.readline()
        if not line.endswith(b"\n"):
            raise EOFError
        header: dict[str, Any] = json.loads(line)
        pcm = self._process.stdout.read(header.get("bytes", 0))
        if len(pcm) < header.get("bytes", 0):
            raise EOFError
        return header, pcm

    def _last_words(self) -> str:
        self._process.kill()
        return f"its worker ended (exit code {self._process.wait()})"


class Workers:
    """A few workers that speak utterances side by side.

    `count` is by default one less than there are processors, which leaves one to encode;
    `patience` is the seconds a batch may take beside those its length explains.

    >>> with Workers(1) as workers:
    ...     voice = workers.voices("silent")[0]
    ...     [clip.sample_rate for clip in workers.speak([Utterance("Good evening.", voice)])]
    [22050]
    """

    def __init__(self, count: int | None = None, *, patience: float = ANSWER_SECONDS) -> None:
        self._closed = False
        self._patience = patience
        self._count = count or min(max((os.cpu_count() or 1) - 1, 1), 8)
        self._lock = threading.Lock()
        self._all: set[Worker] = set()
        self._idle = [self._start_worker() for _ in range(self._count)]
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
        try:
            [(header, _)] = self._ask({"voices": synthesizer}, synthesizer, 1, self._patience)
        except WorkerError as error:
            raise SpeechError(f"{synthesizer}: {error.reason}") from error
        return tuple(voice_from(fields) for fields in header["voices"])

    def speak(self, utterances: Iterable[Utterance]) -> Iterator[Clip]:
        """Each utterance's clip, in order; a bounded number of them is held at a time.

        Raises `SynthesisError` for the first that fails twice.
        """
        coming = batches(utterances)
        waiting: deque[Future[list[Clip]]] = deque(
            self._threads.submit(self._speak, batch)
            for batch in islice(coming, self._count * BATCHES_PER_WORKER)
        )
        while waiting:
            clips = waiting.popleft().result()
            waiting.extend(self._threads.submit(self._speak, batch) for batch in islice(coming, 1))
            yield from clips

    def _speak(self, batch: Sequence[Utterance]) -> list[Clip]:
        expected = sum(expected_seconds(utterance) for utterance in batch)
        seconds = self._patience + SECONDS_PER_SPOKEN_SECOND * expected
        request = {"utterances": [asdict(utterance) for utterance in batch]}
        try:
            answers = self._ask(request, batch[0].voice.synthesizer, len(batch), seconds)
        except WorkerError as error:
            if error.fatal:
                raise SpeechError(error.reason) from error
            failed = batch[error.clips]
            raise SynthesisError(failed.text, failed.voice.id, error.reason) from error
        return [Clip(pcm, header["sample_rate"]) for header, pcm in answers]

    def _ask(
        self, request: dict[str, Any], synthesizer: str, answers: int, seconds: float
    ) -> list[tuple[dict[str, Any], bytes]]:
        """A worker's answers; asked again once, of a fresh worker, when one dies or refuses."""
        for attempt in range(1, ATTEMPTS + 1):
            worker = self._worker_for(synthesizer)
            try:
                got = worker.ask(request, answers, seconds)
            except WorkerError as error:
                self._dismiss(worker)
                if attempt == ATTEMPTS or self._closed or error.fatal:
                    raise
            else:
                with self._lock:
                    self._idle.append(worker)
                return got
        raise AssertionError("the last attempt returns or raises")

    def _worker_for(self, synthesizer: str) -> Worker:
        """An idle worker that speaks with this engine or with none yet, or a new one.

        Two engines never share a process: pyttsx3 and espeak drive the same C library.
        """
        with self._lock:
            fit = [worker for worker in self._idle if worker.synthesizer in {synthesizer, None}]
            fit.sort(key=lambda worker: worker.synthesizer is None)
            worker = fit[0] if fit else self._start_worker()
            if fit:
                self._idle.remove(worker)
            worker.synthesizer = synthesizer
            return worker

    def _dismiss(self, worker: Worker) -> None:
        worker.close()
        with self._lock:
            self._all.discard(worker)

    def _start_worker(self) -> Worker:
        worker = Worker()
        self._all.add(worker)
        if self._closed:
            worker.close()
        return worker


def batches(utterances: Iterable[Utterance]) -> Iterator[tuple[Utterance, ...]]:
    """Utterances of one engine, as many at a time as make a batch; the first batches are small.

    >>> voice = Voice("neutral-1", "en", synthesizer="silent")
    >>> [len(batch) for batch in batches(Utterance("x" * 60, voice) for _ in range(40))]
    [2, 4, 7, 14, 13]
    """
    batch: list[Utterance] = []
    size, limit = 0, FIRST_BATCH
    for utterance in utterances:
        mixed = batch and utterance.voice.synthesizer != batch[0].voice.synthesizer
        if mixed or size >= limit:
            yield tuple(batch)
            batch, size, limit = [], 0, min(2 * limit, LARGEST_BATCH)
        batch.append(utterance)
        size += len(utterance.text)
    if batch:
        yield tuple(batch)
