"""The processes that another one has started, and whether they run on, from /proc."""

import time
from contextlib import suppress
from pathlib import Path

SECONDS = 5.0


def descendants(pid: int) -> list[int]:
    """Their numbers, a process before those it has started."""
    found: list[int] = []
    with suppress(FileNotFoundError):  # the process, or a thread of it, has ended just now
        for task in Path(f"/proc/{pid}/task").iterdir():
            for child in (task / "children").read_text().split():
                found += [int(child), *descendants(int(child))]
    return found


def await_descendants(pid: int, count: int) -> list[int]:
    """The same, once there are as many."""
    deadline = time.monotonic() + SECONDS
    while len(found := descendants(pid)) < count:
        assert time.monotonic() < deadline, f"{len(found)} of {count} processes have started"
        time.sleep(0.01)
    return found


def have_ended(*processes: int) -> bool:
    """Whether none of them runs after a while; it may wait for an orphan's new parent to notice."""
    deadline = time.monotonic() + SECONDS
    while any(map(_runs, processes)):
        if time.monotonic() > deadline:
            return False
        time.sleep(0.01)
    return True


def _runs(process: int) -> bool:
    with suppress(FileNotFoundError, ProcessLookupError):
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    return False
