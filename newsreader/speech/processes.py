"""Processes that end with the one that started them, and work done in a throw-away copy."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable

PR_SET_PDEATHSIG = 1


def end_with_parent() -> None:
    """Have the kernel kill this process when its parent ends, even if it is stopped by then.

    Linux only; elsewhere a process ends when it next meets the closed pipe.
    """
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def in_a_copy(work: Callable[[], None]) -> int:
    """Do the work in a fork of this process, which stays as it was; the fork's exit code.

    Below 0 it is the signal that ended the fork. For single-threaded processes. Where there is
    no fork, the work is done here.

    >>> in_a_copy(lambda: None)
    0
    """
    if not hasattr(os, "fork"):
        work()
        return 0
    child = os.fork()
    if child == 0:
        _work_and_exit(work)
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status)


def _work_and_exit(work: Callable[[], None]) -> None:
    """The fork's life; it never returns, so that nothing of the parent's is done twice."""
    status = 1
    try:
        end_with_parent()
        work()
        status = 0
    finally:
        os._exit(status)
