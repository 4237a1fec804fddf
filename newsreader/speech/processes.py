"""Processes that end with the one that started them, and when to end them."""

from __future__ import annotations

import math
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import BinaryIO, Protocol, Self, cast

PR_SET_PDEATHSIG = 1
LOOK_SECONDS = 0.5
LAST_SECONDS = 0.5  # for a process to end by itself


def end_with_parent() -> None:
    """Have the kernel kill this process when its parent ends, even if it is stopped by then.

    Linux only; elsewhere a process ends when it next meets the closed pipe.
    """
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


class Watch:
    """Ends something when the time it was last allowed has run out, unless that is over by then.

    >>> with Watch(lambda: None) as watch:
    ...     watch.allow(2.0)
    """

    def __init__(self, end: Callable[[], None]) -> None:
        self._end = end
        self._until = math.inf
        self._over = threading.Event()

    def __enter__(self) -> Self:
        threading.Thread(target=self._look, name="newsreader-watch", daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()

    def allow(self, seconds: float) -> None:
        """From now on."""
        self._until = time.monotonic() + seconds

    def _look(self) -> None:
        while not self._over.wait(LOOK_SECONDS):
            if time.monotonic() > self._until:
                self._end()
                return


class Process(Protocol):
    """A process that is asked on its standard input and answers on its standard output."""

    stdin: BinaryIO
    stdout: BinaryIO

    def stop(self) -> None:
        """Ask it to end, and end it if it does not."""
        ...

    def kill(self) -> None:
        """End it at once, if it has not ended."""
        ...

    def wait(self) -> None:
        """Return when it has ended."""
        ...

    def close(self) -> None:
        """Close what is open of it here."""
        ...


class Program:
    """A process that runs code in a fresh interpreter, which finds the modules found here."""

    def __init__(self, code: str) -> None:
        from subprocess import DEVNULL, PIPE, Popen, TimeoutExpired  # 3 ms, most runs can spare

        paths = f"import sys; sys.path[:] = {sys.path!r}\n"
        self._process = Popen(  # noqa: S603 - this very interpreter
            [sys.executable, "-c", paths + code], stdin=PIPE, stdout=PIPE, stderr=DEVNULL
        )
        self._timeout_expired = TimeoutExpired  # nothing can be imported when Python is ending
        self.stdin = cast("BinaryIO", self._process.stdin)
        self.stdout = cast("BinaryIO", self._process.stdout)

    def stop(self) -> None:
        """Ask it to end, and end it if it does not."""
        self._process.terminate()
        with suppress(self._timeout_expired):
            self._process.wait(LAST_SECONDS)
        self.kill()

    def kill(self) -> None:
        """End it at once, if it has not ended."""
        self._process.kill()

    def wait(self) -> None:
        """Return when it has ended."""
        self._process.wait()

    def close(self) -> None:
        """Close its pipes."""
        close_all(self.stdin, self.stdout)


def close_all(*pipes: BinaryIO) -> None:
    """Close pipes, though what was written to one cannot be sent any more."""
    for pipe in pipes:
        with suppress(OSError), surviving():
            pipe.close()


@contextmanager
def surviving() -> Iterator[None]:
    """Have what is sent to a process that has ended raise an `OSError` only.

    Even in a program that has `SIGPIPE` end it, as many on the command line do.
    """
    if sys.platform == "win32":
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGPIPE})
    try:
        yield
    finally:
        if signal.SIGPIPE not in before:
            if signal.SIGPIPE in signal.sigpending():
                signal.sigwait({signal.SIGPIPE})
            signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGPIPE})
