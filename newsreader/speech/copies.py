"""Copies of a process that has made something ready: they start at once, and share its memory."""

from __future__ import annotations

import gc
import os
import select
import signal
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import BinaryIO

from newsreader.speech.processes import Watch, close_all, end_with_parent

ANSWER_SECONDS = 5.0  # for a template to start a copy
ENGINE = b"espeak"  # in the name of the libraries that speak


class Template:
    """A fork of this process that makes something ready, once, for copies of it to work with.

    A copy starts at once with all that is loaded, and has pipes as its standard input and output.
    It ends with the template, and the template with this process. Only where `may_fork`.
    """

    def __init__(self, make_ready: Callable[[], None], work: Callable[[], None]) -> None:
        self._socket, asked = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._pid = os.fork()
        if self._pid == 0:
            _use(os.open(os.devnull, os.O_RDONLY), os.open(os.devnull, os.O_WRONLY), asked.fileno())
            _work_and_exit(partial(_be_copied, asked, make_ready, work))
        asked.close()
        self._process = os.pidfd_open(self._pid)

    def copy(self) -> Copy:
        """One more copy, which starts when the template is ready; `OSError` if that has ended."""
        requests, stdin = os.pipe()
        stdout, answers = os.pipe()
        told, tell = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        made = Copy(os.fdopen(stdin, "wb"), os.fdopen(stdout, "rb"), told, self._end)
        try:
            socket.send_fds(self._socket, [b"."], [requests, answers, tell.fileno()])
        except OSError:
            made.close()
            raise
        finally:
            os.close(requests)
            os.close(answers)
            tell.close()
        return made

    def close(self) -> None:
        """End the template, and so what copies are left.

        It ends by itself, with word of what time its copies took, unless it was halted.
        """
        self._socket.close()
        with Watch(self._end) as watch:
            watch.allow(0.0)
            os.waitpid(self._pid, 0)
        os.close(self._process)

    def _end(self) -> None:
        with suppress(OSError):
            signal.pidfd_send_signal(self._process, signal.SIGKILL)


class Copy:
    """A copy of a template, which tells what process that is when it has started it."""

    def __init__(
        self,
        stdin: BinaryIO,
        stdout: BinaryIO,
        told: socket.socket,
        end_template: Callable[[], None],
    ) -> None:
        self.stdin, self.stdout = stdin, stdout
        self._told, self._end_template = told, end_template
        self._lock = threading.Lock()
        self._process: int | None = None

    def await_start(self) -> None:
        """Return once it has started; `OSError` if it never does."""
        with self._lock:
            self._started()

    def kill(self) -> None:
        """End it at once, if it has not ended."""
        with suppress(OSError), self._lock:
            signal.pidfd_send_signal(self._started(), signal.SIGKILL)

    def wait(self) -> None:
        """Return when it has ended; another thread may close it meanwhile."""
        with suppress(OSError):
            with self._lock:
                process = os.dup(self._started())
            try:
                ended = select.poll()
                ended.register(process, select.POLLIN)
                ended.poll()
            finally:
                os.close(process)

    def close(self) -> None:
        """Close what is open of it here."""
        close_all(self.stdin, self.stdout)
        with self._lock:
            self._told.close()
            if self._process is not None:
                os.close(self._process)
                self._process = None

    def _started(self) -> int:
        """The file that stands for its process, which this waits for, with the lock held.

        A template that was halted is ended: it would keep the pipes of the copy open for ever.
        """
        if self._process is None:
            self._told.settimeout(ANSWER_SECONDS)
            try:
                _, processes, _, _ = socket.recv_fds(self._told, 1, 1)
            except TimeoutError:
                self._end_template()
                raise
            if not processes:
                raise ProcessLookupError
            self._process = processes[0]
        return self._process


def may_fork() -> bool:
    """Whether this process may go on in a fork: on Linux, while it has neither thread nor engine.

    A thread could hold a lock that nobody releases in the fork, and an engine could not be made new
    there: a library that the caller has loaded is not unloaded.
    """
    try:
        os.close(os.pidfd_open(os.getpid()))
    except (AttributeError, OSError):  # another system, an old kernel, or one that is closed to us
        return False
    maps = Path("/proc/self/maps").read_bytes()
    return len(os.listdir("/proc/self/task")) == 1 and ENGINE not in maps  # noqa: PTH208


def _be_copied(
    asked: socket.socket, make_ready: Callable[[], None], work: Callable[[], None]
) -> None:
    """The template's life: a copy for each pair of pipes, and word of which process it is."""
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever is asked to stop, will stop us
    signal.signal(signal.SIGCHLD, _forget_the_ended)
    make_ready()
    while files := socket.recv_fds(asked, 1, 3)[1]:
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGCHLD})  # a number is used anew at once
        child = os.fork()
        if child == 0:
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGCHLD})
            _use(*files[:2])
            _work_and_exit(work)
        process = os.pidfd_open(child)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGCHLD})
        with socket.socket(fileno=files.pop()) as tell, suppress(OSError):
            socket.send_fds(tell, [b"."], [process])
        for each in (process, *files):
            os.close(each)
    with suppress(ChildProcessError):
        while True:
            os.waitpid(-1, 0)


def _forget_the_ended(*_: object) -> None:
    with suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass


def _use(stdin: int, stdout: int, other: int = 2) -> None:
    """Have these as standard input and output, nothing as standard error, and no other files."""
    os.dup2(stdin, 0)
    os.dup2(stdout, 1)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    gc.freeze()  # or an object that had a file would close another's that has come to its number
    for number in map(int, os.listdir("/proc/self/fd")):  # noqa: PTH208 - numbers are wanted
        if number not in {0, 1, 2, other}:
            with suppress(OSError):  # the one that was listed from
                os.close(number)


def _work_and_exit(work: Callable[[], None]) -> None:
    """The fork's life; it never returns, so that nothing of the parent's is done twice."""
    status = 1
    try:
        end_with_parent()
        work()
        status = 0
    finally:
        os._exit(status)
