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
from typing import BinaryIO, cast

from newsreader.speech.processes import (
    LAST_SECONDS,
    close_all,
    end_with_parent,
    surviving,
)

ANSWER_SECONDS = 5.0  # for a template to start a copy


class Template:
    """A fork of this process that makes something ready, once, for copies of it to work with.

    A copy starts at once with all that is loaded, and has a socket as its standard input and
    output. It ends with the template, and the template with this process. Only where `may_fork`,
    and not for a program of which little is known: a fork inherits its handlers and its locks.
    """

    def __init__(self, make_ready: Callable[[], None], work: Callable[[], None]) -> None:
        self._socket, asked = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with asked:
            child = _fork(partial(_be_copied, asked, make_ready, work))
        try:
            self._process = os.pidfd_open(child)
        except OSError:
            self._socket.close()  # it ends by itself
            os.waitpid(child, 0)
            raise

    def copy(self) -> Copy:
        """One more copy, which starts when the template is ready; `OSError` if that has ended."""
        ours, theirs = socket.socketpair()
        with theirs:
            told, tell = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
            made = Copy(ours, told, self._end)
            with tell:
                try:
                    with surviving():
                        socket.send_fds(self._socket, [b"."], [theirs.fileno(), tell.fileno()])
                except OSError:
                    made.close()
                    raise
        return made

    def close(self) -> None:
        """End the template, and so what copies are left.

        It ends by itself, with word of what time its copies took, unless it was halted.
        """
        self._socket.close()
        if not _ends(self._process, LAST_SECONDS):
            self._end()
        with suppress(ChildProcessError):  # whoever has loaded us waits for all children
            os.waitid(os.P_PIDFD, self._process, os.WEXITED)
        os.close(self._process)

    def _end(self) -> None:
        with suppress(OSError):
            signal.pidfd_send_signal(self._process, signal.SIGKILL)


class Copy:
    """A copy of a template, which tells what process that is when it has started it."""

    def __init__(
        self, ours: socket.socket, told: socket.socket, end_template: Callable[[], None]
    ) -> None:
        with ours:
            self.stdin = cast("BinaryIO", ours.makefile("wb"))
            self.stdout = cast("BinaryIO", ours.makefile("rb"))
        self._told, self._end_template = told, end_template
        self._lock = threading.Lock()
        self._process: int | None = None

    def await_start(self) -> None:
        """Return once it has started; `OSError` if it never does."""
        with self._lock:
            self._started(ANSWER_SECONDS)

    def stop(self) -> None:
        """Ask it to end, and end it if it does not."""
        self._send(signal.SIGTERM)
        with suppress(OSError):
            self._await_end(LAST_SECONDS)
        self.kill()

    def kill(self) -> None:
        """End it at once, if it has not ended."""
        self._send(signal.SIGKILL)

    def wait(self) -> None:
        """Return when it has ended; another thread may close it meanwhile."""
        with suppress(OSError):
            self._await_end(None)

    def close(self) -> None:
        """Close what is open of it here."""
        close_all(self.stdin, self.stdout)
        with self._lock:
            self._told.close()
            if self._process is not None:
                os.close(self._process)
                self._process = None

    def _send(self, number: signal.Signals) -> None:
        with suppress(OSError), self._lock:
            signal.pidfd_send_signal(self._started(LAST_SECONDS), number)

    def _await_end(self, seconds: float | None) -> None:
        with self._lock:
            process = os.dup(self._started(LAST_SECONDS))
        try:
            _ends(process, seconds)
        finally:
            os.close(process)

    def _started(self, seconds: float) -> int:
        """The file that stands for its process, which this waits for, with the lock held.

        A template that was halted is ended, as it would keep the copy's socket open for ever; and
        so is one whose word was lost, as its copy could not be ended otherwise.
        """
        if self._process is None:
            self._told.settimeout(seconds)
            try:
                word, processes, _, _ = socket.recv_fds(self._told, 1, 1)
            except TimeoutError:
                self._end_template()
                raise
            if word and not processes:
                self._end_template()
            if not processes:
                raise ProcessLookupError
            self._process = processes[0]
        return self._process


def may_fork() -> bool:
    """Whether this process may go on in a fork: on Linux, while it has no thread but this one.

    Another thread could hold a lock that nobody releases in the fork.
    """
    try:
        os.close(os.pidfd_open(os.getpid()))
        return len(os.listdir("/proc/self/task")) == 1  # noqa: PTH208 - numbers are wanted
    except (AttributeError, OSError):  # another system, an old kernel, or one that is closed to us
        return False


def _fork(life: Callable[[], None]) -> int:
    """A fork that lives this life, and then ends, without doing anything of the caller's twice.

    Signals wait until the life has its own answers to them, and unblocks them.
    """
    before = signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())
    try:
        child = os.fork()
        if child == 0:
            _live_and_exit(life)
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
    return child


def _live_and_exit(life: Callable[[], None]) -> None:
    status = 1
    try:
        end_with_parent()
        life()
        status = 0
    finally:
        os._exit(status)


def _be_copied(
    asked: socket.socket, make_ready: Callable[[], None], work: Callable[[], None]
) -> None:
    """The template's life: a copy for each socket it is sent, and word of which process it is."""
    gc.freeze()  # or an object that had a file would close another's that has come to its number
    asked = _out_of_the_way(asked)
    _use(os.open(os.devnull, os.O_RDONLY), os.open(os.devnull, os.O_WRONLY), asked.fileno())
    signal.set_wakeup_fd(-1)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever is asked to stop, will stop us
    signal.signal(signal.SIGCHLD, _forget_the_ended)
    signal.pthread_sigmask(signal.SIG_SETMASK, ())
    make_ready()
    if not may_fork():  # an engine has started a thread
        return
    while files := socket.recv_fds(asked, 1, 2)[1]:
        with suppress(OSError, ValueError):  # too few processes or files: the socket's end tells
            _start_copy(*files, work=work)
        for file in files:
            os.close(file)
    with suppress(ChildProcessError):
        while True:
            os.waitpid(-1, 0)


def _start_copy(*files: int, work: Callable[[], None]) -> None:
    """With two sockets: to work with, and to tell which process it is."""
    file, teller = files
    # As soon as one that has ended is waited for, its number may be another's.
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGCHLD})
    try:
        child = _fork(partial(_be_a_copy, file, work))
        process = os.pidfd_open(child)
    finally:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGCHLD})
    try:
        with socket.socket(fileno=os.dup(teller)) as tell:
            socket.send_fds(tell, [b"."], [process])
    finally:
        os.close(process)


def _be_a_copy(file: int, work: Callable[[], None]) -> None:
    _use(file, file)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_SETMASK, ())
    work()


def _forget_the_ended(*_: object) -> None:
    with suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass


def _ends(process: int, seconds: float | None) -> bool:
    """Whether a process, given by its pidfd, ends within so many seconds, or at all."""
    ended = select.poll()
    ended.register(process, select.POLLIN)
    return bool(ended.poll(None if seconds is None else 1000 * seconds))


def _out_of_the_way(taken: socket.socket) -> socket.socket:
    """The same socket, as a file that is none of the standard ones."""
    import fcntl

    return socket.socket(fileno=fcntl.fcntl(taken.fileno(), fcntl.F_DUPFD, 3))


def _use(stdin: int, stdout: int, other: int = 2) -> None:
    """Have these as standard input and output, nothing as standard error, and no other files."""
    os.dup2(stdin, 0)
    os.dup2(stdout, 1)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    for number in map(int, os.listdir("/proc/self/fd")):  # noqa: PTH208 - numbers are wanted
        if number not in {0, 1, 2, other}:
            with suppress(OSError):  # the one that was listed from
                os.close(number)
