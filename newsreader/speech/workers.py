"""Speaking in worker processes: in order, within a bounded window, never silently incomplete.

An engine can hang, crash or stop; it does so in a process of its own. A worker that does not get
on within a deadline in proportion to its text is killed; its passage is tried again in fresh
workers and then fails by name. Workers are plain programs on pipes rather than
`multiprocessing` pools, so that a caller's script needs no main guard and a dead worker costs
one passage, not the pool. They also make of the clips what is wanted, as encoding takes longer
than speaking and little of it has to cross the pipe.
"""

from __future__ import annotations

import contextlib
import json
import os
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field
from functools import lru_cache, partial
from itertools import islice
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from newsreader.errors import SpeechError, SynthesisError
from newsreader.model import Clip, Utterance, Voice
from newsreader.speech.clips import clip_from, expected_seconds, only_clip
from newsreader.speech.copies import Template, may_fork
from newsreader.speech.processes import Process, Program, Watch, surviving
from newsreader.speech.spoken.pronunciation import PLAIN, Pronunciation, to_fields
from newsreader.speech.worker import main, prepare, voice_from

if TYPE_CHECKING:
    from newsreader.speech.clip_cache import Cache

ATTEMPTS = 2  # at what an engine refuses, and
ATTEMPTS_LOST = 8  # at what its workers ended over: they may all have been ended by somebody else
GIVE_UP_SECONDS = 60.0  # but no more than two attempts that take longer than this
START_SECONDS = 20.0  # for a worker to start on a busy machine
ANSWER_SECONDS = 6.0  # for each utterance, and
SECONDS_PER_SPOKEN_SECOND = 2.0  # as much for its length; engines are far faster than speech
MOST_WORKERS = 8
PASSAGES_PER_WORKER = 4  # waiting or being spoken at a time
THREADS = "newsreader-speech"
PROGRAM = "from newsreader.speech.worker import main; main()"


Header = dict[str, Any]
Answer = tuple[Header, bytes]
Assemble = Callable[..., Answer]
"""Makes a JSON-able header and bytes of a passage's clips; importable, as workers look it up."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Utterances of one engine, spoken one after the other, and `assemble`'s options for them.

    With `languages` (BCP 47), one for each, they are as written, and their spoken form is said,
    with this `pronunciation`. Without, they are said as they stand.
    """

    utterances: tuple[Utterance, ...]
    options: dict[str, Any] = field(default_factory=dict)
    languages: tuple[str, ...] = ()
    pronunciation: Pronunciation = PLAIN


class WorkerError(Exception):
    """A worker ended, was ended for not answering, or refused; after how many clips, and why.

    `attempts` is after how many of these to give up.
    """

    def __init__(self, spoken: int, reason: str, attempts: int) -> None:
        super().__init__(reason)
        self.spoken, self.reason, self.attempts = spoken, reason, attempts


def _engine_version(synthesizer: str) -> str:
    from newsreader.speech.versions import engine_version  # 5 ms, which most runs can spare

    return engine_version(synthesizer)


class Worker:
    """One process that speaks; killed, not asked, when it is no longer wanted."""

    def __init__(self, process: Process, synthesizer: str | None = None) -> None:
        self.synthesizer = synthesizer  # the one engine it speaks with; `None` until it has spoken
        self._seconds_to_start = START_SECONDS
        self._process = process

    def ask(self, request: dict[str, Any], patience: float, expected: Sequence[float]) -> Answer:
        """Its answer; `WorkerError` when it does not get on.

        It has `patience`, in seconds, for each utterance, and more for the seconds of speech that
        are `expected` of it.
        """
        spoken = 0
        with Watch(self._process.kill) as watch:
            watch.allow(self._seconds_to_start + patience)
            try:
                self._send(request)
                header, data = self._receive()
                while "spoken" in header:
                    spoken = header["spoken"]
                    coming = sum(expected[spoken : spoken + 1])
                    watch.allow(patience + SECONDS_PER_SPOKEN_SECOND * coming)
                    header, data = self._receive()
            except (OSError, ValueError, EOFError) as error:
                raise WorkerError(spoken, self._last_words(), ATTEMPTS_LOST) from error
        if "error" in header:
            attempts = {"lost": ATTEMPTS_LOST, "fatal": 1}
            known = next((attempts[kind] for kind in attempts if kind in header), ATTEMPTS)
            raise WorkerError(spoken, header["error"], known)
        self._seconds_to_start = 0.0
        return header, data

    def close(self) -> None:
        """End the process and wait for it, so that none is left behind."""
        self._process.stop()
        self._process.wait()
        self._process.close()

    def _send(self, request: dict[str, Any]) -> None:
        with surviving():
            self._process.stdin.write(json.dumps(request).encode() + b"\n")
            self._process.stdin.flush()

    def _receive(self) -> Answer:
        line = self._process.stdout.readline()
        if not line.endswith(b"\n"):
            raise EOFError
        header: Header = json.loads(line)
        data = self._process.stdout.read(header["bytes"])
        if len(data) < header["bytes"]:
            raise EOFError
        return header, data

    def _last_words(self) -> str:
        self._process.kill()
        self._process.wait()
        return "its worker ended"


class Workers:
    """A few workers that speak passages side by side.

    `count` is by default as many as there are processors; `patience` is the seconds an utterance
    may take beside those its length explains. `synthesizer` is the engine they are to load as
    they start, before they are asked for anything. What a `cache` has is not spoken again; with
    one they start when `start` is called, or when it has not got what they are asked for. They
    start sooner if they may be `forks` of this process, as far as that has no other threads; but
    they would inherit what else the program around has.

    >>> with Workers(1) as workers:
    ...     voice = workers.voices("silent")[0]
    ...     [clip.sample_rate for clip in workers.speak([Utterance("Good evening.", voice)])]
    [22050]
    """

    def __init__(
        self,
        count: int | None = None,
        *,
        synthesizer: str | None = None,
        patience: float = ANSWER_SECONDS,
        cache: Cache | None = None,
        forks: bool = False,
    ) -> None:
        self._closed, self._forks = False, forks
        self._patience, self._synthesizer, self._cache = patience, synthesizer, cache
        self._version = lru_cache(_engine_version)
        self._count = count or min(os.cpu_count() or 1, MOST_WORKERS)
        self._lock = threading.Lock()
        self._template: Template | None = None
        self._all: set[Worker] = set()
        self._idle: list[Worker] = []
        self._threads = ThreadPoolExecutor(self._count, thread_name_prefix=THREADS)
        if cache is None:
            try:
                self.start()
            except BaseException:  # an interruption, too: nobody else has got hold of them
                self.close()
                raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def start(self) -> None:
        """Have all the workers there are to be, before they are asked for anything."""
        with self._lock:
            if self._forks and not self._template and not self._all and may_fork():
                with contextlib.suppress(OSError):  # programs will do
                    self._template = Template(partial(prepare, self._synthesizer), main)
            while len(self._all) < self._count:
                self._idle.append(self._employ(self._process(in_time=False), self._synthesizer))

    def close(self) -> None:
        """End every worker; whatever is being spoken is dropped."""
        if self._closed:
            return
        self._closed = True
        self._threads.shutdown(wait=False, cancel_futures=True)
        try:
            for worker in tuple(self._all):
                worker.close()
        finally:
            if self._template:
                self._template.close()
        if not threading.current_thread().name.startswith(THREADS):  # where garbage is collected
            self._threads.shutdown(wait=True)

    def voices(self, synthesizer: str, languages: Sequence[str] = ()) -> tuple[Voice, ...]:
        """The voices an engine has; of these languages (BCP 47) only, if it has some.

        An engine may have thousands. Raises `SpeechError` when it does not start.
        """
        request = {"voices": synthesizer, "languages": list(languages)}
        try:
            header, _ = self._answer(request, synthesizer, ())
        except WorkerError as error:
            raise SpeechError(f"{synthesizer}: {error.reason}") from error
        return tuple(voice_from(fields) for fields in header["voices"])

    def speak(self, utterances: Iterable[Utterance]) -> Iterator[Clip]:
        """Each utterance's clip, in order; see `make`."""
        passages = (Passage((utterance,)) for utterance in utterances)
        for header, data in self.make(passages, only_clip):
            yield clip_from(header, data)

    def make(self, passages: Iterable[Passage], assemble: Assemble) -> Iterator[Answer]:
        """What `assemble` makes of each passage's clips, in order.

        A bounded number of passages is taken ahead. Raises `SynthesisError` for the first
        utterance that fails twice.
        """
        name = f"{assemble.__module__}:{assemble.__qualname__}"
        coming = (self._threads.submit(self._make, passage, name) for passage in passages)
        waiting = deque(islice(coming, self._count * PASSAGES_PER_WORKER))
        while waiting:
            made = waiting.popleft().result()
            waiting.extend(islice(coming, 1))
            yield made

    def _make(self, passage: Passage, assemble: str) -> Answer:
        utterances = passage.utterances
        expected = [expected_seconds(utterance) for utterance in utterances]
        request = {
            "utterances": [asdict(utterance) for utterance in utterances],
            "languages": passage.languages,
            "pronunciation": to_fields(passage.pronunciation),
            "assemble": assemble,
            "options": passage.options,
        }
        try:
            return self._answer(request, utterances[0].voice.synthesizer, expected)
        except WorkerError as error:
            if error.attempts == 1:  # the engine does not start
                raise SpeechError(error.reason) from error
            failed = utterances[min(error.spoken, len(utterances) - 1)]
            raise SynthesisError(failed.text, failed.voice.id, error.reason) from error

    def _answer(
        self, request: dict[str, Any], synthesizer: str, expected: Sequence[float]
    ) -> Answer:
        """What this version of the engine answered before, or else what a worker does."""
        cache = self._cache
        if cache is None:
            return self._ask(request, synthesizer, expected)
        version = self._version(synthesizer)
        clips = {"cache": [str(cache.folder), cache.limit, version]}
        ask = partial(self._ask, request | clips, synthesizer, expected)
        return cache.recall([version, request], ask)

    def _ask(self, request: dict[str, Any], synthesizer: str, expected: Sequence[float]) -> Answer:
        """A worker's answer; asked again of a fresh worker when one dies or refuses."""
        attempt, began = 0, time.monotonic()
        while True:
            attempt += 1
            worker = self._worker_for(synthesizer, fresh=attempt > 1)
            try:
                got = worker.ask(request, self._patience, expected)
            except WorkerError as error:
                self._dismiss(worker)
                late = time.monotonic() - began > GIVE_UP_SECONDS
                if (
                    attempt >= min(error.attempts, ATTEMPTS if late else ATTEMPTS_LOST)
                    or self._closed
                ):
                    raise
            else:
                with self._lock:
                    self._idle.append(worker)
                return got

    def _worker_for(self, synthesizer: str, *, fresh: bool) -> Worker:
        """An idle worker that speaks with this engine or with none yet, or else a new one.

        Two engines never share a process: pyttsx3 and espeak drive the same C library.
        """
        with self._lock:
            fits = () if fresh else (synthesizer, None)
            fit = [worker for worker in self._idle if worker.synthesizer in fits]
            fit.sort(key=lambda worker: worker.synthesizer is None)
            worker = fit[0] if fit else self._start_worker(synthesizer)
            if fit:
                self._idle.remove(worker)
            worker.synthesizer = synthesizer
            return worker

    def _dismiss(self, worker: Worker) -> None:
        worker.close()
        with self._lock:
            self._all.discard(worker)

    def _start_worker(self, synthesizer: str) -> Worker:
        """One more; a copy where that can be had, as it starts at once, or else a program."""
        return self._employ(self._process(in_time=True), synthesizer)

    def _process(self, *, in_time: bool) -> Process:
        """A copy, which must have started if it has to be `in_time`, or else a program."""
        if self._template:
            with contextlib.suppress(OSError), contextlib.ExitStack() as undone:
                copy = self._template.copy()
                undone.callback(copy.close)
                if in_time:
                    copy.await_start()
                undone.pop_all()
                return copy
        try:
            return Program(PROGRAM)
        except OSError as error:
            raise SpeechError(f"no process can be started to speak in: {error}") from error

    def _employ(self, process: Process, synthesizer: str | None) -> Worker:
        worker = Worker(process, synthesizer)
        self._all.add(worker)
        if self._closed:
            worker.close()
        return worker
