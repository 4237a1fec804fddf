"""Processes that end with the one that started them, and copies of this one."""

from __future__ import annotations

import math
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import BinaryIO, Self

PR_SET_PDEATHSIG = 1
LOOK_SECONDS = 0.5


def end_with_parent() -> None:
    """Have the kernel kill this process when its parent ends, even if it is stopped by then.

    Linux only; elsewhere a process ends when it next meets the closed pipe.
    """
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def _work_and_exit(work: Callable[[], None]) -> None:
    """The fork's life; it never returns, so that nothing of the parent's is done twice."""
    status = 1
    try:
        end_with_parent()
        work()
        status = 0
    finally:
        os._exit(status)


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


class Copy:
    """A fork of this process that does some work with pipes as its standard input and output.

    It is used like a `subprocess.Popen`, and starts at once with all that is loaded here. Only
    for single-threaded processes on Linux: see `may_copy`.
    """

    def __init__(self, work: Callable[[], None]) -> None:
        requests, stdin = os.pipe()
        stdout, answers = os.pipe()
        self._lock = threading.Lock()
        self._exit_code: int | None = None
        self._pid = os.fork()
        if self._pid == 0:
            os.dup2(requests, 0)
            os.dup2(answers, 1)
            os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
            os.closerange(3, os.sysconf("SC_OPEN_MAX"))
            signal.signal(signal.SIGTERM, signal.SIG_DFL)
            _work_and_exit(work)
        os.close(requests)
        os.close(answers)
        self.stdin: BinaryIO = os.fdopen(stdin, "wb")
        self.stdout: BinaryIO = os.fdopen(stdout, "rb")

    def kill(self) -> None:
        """End it at once, if it has not ended."""
        with self._lock:
            if self._exit_code is None:
                os.kill(self._pid, signal.SIGKILL)

    def wait(self) -> int:
        """Its exit code once it has ended; below 0 the signal that ended it."""
        with suppress(ChildProcessError):  # another thread was here before
            os.waitid(os.P_PID, self._pid, os.WEXITED | os.WNOWAIT)  # without the lock
        with self._lock:
            if self._exit_code is None:
                _, status = os.waitpid(self._pid, 0)
                self._exit_code = os.waitstatus_to_exitcode(status)
            return self._exit_code


def may_copy() -> bool:
    """Whether this process may go on in a fork: on Linux, while it has no thread but this one."""
    return sys.platform == "linux" and len(os.listdir("/proc/self/task")) == 1  # noqa: PTH208
