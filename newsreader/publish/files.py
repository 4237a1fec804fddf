"""Files that are there whole or not at all."""

from __future__ import annotations

import io
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

from newsreader.errors import PublishError

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer


@contextmanager
def write_whole(target: Path) -> Iterator[BinaryIO]:
    """Open a binary file that takes its place at `target` when the block ends well.

    Until then it is a hidden file in the same folder. When the block fails, by whatever
    exception, it is removed, and what was at `target` before is untouched. A link is followed;
    a device or a pipe is written to directly. Where nothing can be written, or a write fails as
    on a full disk, a `PublishError` names the target and the reason.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     target = Path(folder, "notes.txt")
    ...     with write_whole(target) as file:
    ...         _ = file.write(b"Bridge reopens")
    ...     target.read_text()
    'Bridge reopens'
    """
    with _as_publish_error(target):
        place = _place(target)
    if place is None:
        with _opened(target, target, "wb") as file:
            yield file
            file.flush()
        return
    path = _hidden_beside(place)
    try:
        with _opened(_nameless(place.parent) or path, target, "xb") as file:
            yield file
            file.flush()
            with _as_publish_error(target):
                os.fsync(file.fileno())
                _give_name(file.fileno(), path)
        with _as_publish_error(target):
            if place.exists():
                path.chmod(stat.S_IMODE(place.stat().st_mode))
            path.replace(place)
    finally:
        with suppress(OSError):  # moved into place, or its folder is gone or closed to us
            path.unlink()


def require_place(target: Path) -> None:
    """Raise the `PublishError` of `write_whole`, as far as it can be foretold."""
    with _as_publish_error(target):
        place = _place(target)
        if place is not None:
            place.parent.stat()
            if not os.access(place.parent, os.W_OK | os.X_OK):
                raise PermissionError


def _place(target: Path) -> Path | None:
    """Return where a file is to go, links followed, or `None` for a device or a pipe."""
    place = Path(os.path.realpath(target))
    try:
        place.stat()  # a name may be too long even to look for
    except FileNotFoundError:
        return place
    if place.is_dir():
        raise PublishError(str(target), "is a folder; name a file in it")
    if not os.access(place, os.W_OK):
        raise PublishError(str(target), "is write-protected")
    return place if place.is_file() else None


def _hidden_beside(place: Path) -> Path:
    return place.with_name(f".{os.urandom(8).hex()}.part")


def _nameless(folder: Path) -> int | None:
    """A file in the folder that has no name yet, and so is gone with this process, even killed.

    `None` where the system or its disk has no such files.
    """
    if not hasattr(os, "O_TMPFILE"):
        return None
    try:
        return os.open(folder, os.O_TMPFILE | os.O_WRONLY, 0o666)
    except OSError:
        return None


def _give_name(descriptor: int, path: Path) -> None:
    """Have a file appear under its name, if it has none yet (`open(2)`, O_TMPFILE)."""
    if os.fstat(descriptor).st_nlink == 0:
        here = os.open(path.parent, os.O_RDONLY)  # without a folder, Python would not follow
        try:
            os.link(f"/proc/self/fd/{descriptor}", path, src_dir_fd=here)
        finally:
            os.close(here)


class _Target(io.FileIO):
    """A raw file whose writes fail as those of the target it stands for."""

    def __init__(self, file: Path | int, mode: str, target: Path) -> None:
        with _as_publish_error(target):
            super().__init__(file, "wb" if isinstance(file, int) else mode)
        self._target = target

    def write(self, data: ReadableBuffer, /) -> int:
        with _as_publish_error(self._target):
            return super().write(data)


@contextmanager
def _opened(file: Path | int, target: Path, mode: str) -> Iterator[BinaryIO]:
    raw = _Target(file, mode, target)
    try:
        yield cast(BinaryIO, io.BufferedWriter(raw))
    finally:
        raw.close()  # and not the buffer: what a failed file still holds is not wanted


@contextmanager
def _as_publish_error(target: Path) -> Iterator[None]:
    try:
        yield
    except FileNotFoundError as error:
        raise PublishError(str(target), "there is no such folder") from error
    except PermissionError as error:
        raise PublishError(str(target), "may not be written: permission denied") from error
    except (OSError, ValueError) as error:  # a NUL in a file name is a ValueError
        reason = getattr(error, "strerror", None) or str(error)
        raise PublishError(str(target), f"cannot be written: {reason}") from error
