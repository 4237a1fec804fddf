"""What was spoken before, kept on disk by all that decides how it sounds.

An entry is a file of its own, written under another name and then moved into place: a run that is
cut short leaves whole entries only, runs at the same time do not disturb one another, and damage to
one entry costs one. Its time of change is when it was last asked for; when the room is used up,
those not asked for the longest go first. Nothing here stops a run: what cannot be read is made
anew, what cannot be written is not kept, and the caller is told once.
"""

from __future__ import annotations

import hashlib
import heapq
import json
import os
import re
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from newsreader.errors import NewsreaderError
from newsreader.model import Article
from newsreader.speech.folders import cache_folder
from newsreader.speech.versions import program_version

LIMIT = 500_000_000  # bytes: some 17 hours of MP3 at 64 kbit/s, or 3 hours of plain samples
MAGIC = b"newsreader clip 1\n"
CHECKSUM_BYTES = 16
LONGEST_KEPT = 50_000  # characters of an article: three quarters of an hour
ENDING, UNFINISHED = ".clip", ".part"
LEFT_BEHIND_SECONDS = 3600.0  # an unfinished entry of this age is nobody's any more
_OURS = re.compile(r"[0-9a-f]{64}\.clip|[0-9a-f]{16}\.part")

Entry = tuple[dict[str, Any], bytes]
OnWarning = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Usage:
    """How many entries a cache has, and how many bytes they take of how many they may."""

    folder: Path
    entries: int
    size: int
    limit: int


def key_of(description: object) -> str:
    """The key of what a JSON-able description describes, 64 hexadecimal digits.

    Two descriptions have the same key if they say the same. The version of this program is added,
    so that an entry is never older than the code that would make it.

    >>> key_of({"text": "Gate 1", "rate": 170}) == key_of({"rate": 170, "text": "Gate 1"})
    True
    """
    said = json.dumps([program_version(), description], sort_keys=True)
    return hashlib.sha256(said.encode()).hexdigest()


def is_short(article: Article) -> bool:
    """Whether an article is short enough to be kept as a whole beside what is spoken of it.

    A book is not held in memory only to be kept; to read it out takes long anyway.
    """
    return sum(len(block.text) for block in article.blocks) <= LONGEST_KEPT


class Cache:
    """Headers, which are JSON, and bytes, by key; for any number of threads and processes.

    `limit` (bytes) is kept by each run for itself: of several at once, each knows of what the
    others wrote before it began to write. `on_warning` is called, from whichever thread it is,
    with one line for each kind of trouble: damage, and a folder that cannot be used.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     cache = Cache(Path(folder))
    ...     cache.recall("gate", lambda: ({"samples": 2}, b"..."))
    ...     cache.recall("gate", lambda: ({"samples": 0}, b"made anew"))
    ({'samples': 2}, b'...')
    ({'samples': 2}, b'...')
    """

    def __init__(
        self,
        folder: Path | None = None,
        *,
        limit: int = LIMIT,
        on_warning: OnWarning | None = None,
    ) -> None:
        self.folder = folder or cache_folder() / "clips"
        self.limit = limit
        self._on_warning = on_warning
        self._warned: set[str] = set()
        self._lock = threading.RLock()
        self._room: _Room | None = None  # looked into when something is to be written
        self._is_writable = True

    def recall(self, description: object, make: Callable[[], Entry]) -> Entry:
        """What is kept under this description (see `key_of`), or else is made, and kept."""
        key = key_of(description)
        found = self.get(key)
        if found is None:
            found = make()
            self.put(key, *found)
        return found

    def get(self, key: str) -> Entry | None:
        """What was put under that key, unless it has gone; damage is noticed, and is gone."""
        path = self._path(key)
        try:
            content = path.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            self._warn("unusable", f"cannot be read: {error.strerror}; everything is made anew")
            return None
        entry = _unpacked(key, content)
        with suppress(OSError):  # a cache that cannot be written can still be read
            if entry is None:
                path.unlink()
            else:
                _touch(path)
        if entry is None:
            self._warn("damaged", "was damaged in part; that part is made anew")
        return entry

    def put(self, key: str, header: Mapping[str, Any], data: bytes) -> None:
        """Keep a header and bytes, instead of what has not been asked for the longest."""
        content = _packed(key, header, data)
        with self._lock:
            if not self._is_writable or len(content) > self.limit:
                return
            try:
                self._write(self._path(key), content)
            except OSError as error:
                self._is_writable = False
                self._warn("unusable", f"cannot be written: {error.strerror}; nothing is kept")

    def usage(self) -> Usage:
        """What is kept by now; `NewsreaderError` when the folder cannot be read."""
        try:
            sizes = [found.size for found in _entries(self.folder) if found.is_entry]
        except OSError as error:
            raise NewsreaderError(f"{self.folder}: cannot be read: {error.strerror}") from error
        return Usage(self.folder, len(sizes), sum(sizes), self.limit)

    def clear(self) -> Usage:
        """Remove everything that is kept, and nothing else that may be in the folder; what it was.

        `NewsreaderError` when it cannot be removed.
        """
        before = self.usage()
        try:
            for found in _entries(self.folder):
                (self.folder / found.name).unlink(missing_ok=True)
        except OSError as error:
            raise NewsreaderError(f"{self.folder}: not cleared: {error.strerror}") from error
        return before

    def _path(self, key: str) -> Path:
        return self.folder / f"{key}{ENDING}"

    def _write(self, path: Path, content: bytes) -> None:
        """Without waiting for the disk: what a power cut spoils, the checksum tells."""
        if self._room is None:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._room = _Room(self.folder)
        self._room.make(self.limit - len(content))
        unfinished = self.folder / f"{os.urandom(8).hex()}{UNFINISHED}"
        try:
            with unfinished.open("xb") as file:
                file.write(content)
            used = _touch(unfinished)
            unfinished.replace(path)
        finally:
            with suppress(OSError):  # moved into place, or its folder is gone
                unfinished.unlink()
        self._room.add(_Found(used, len(content), path.name))

    def _warn(self, kind: str, what: str) -> None:
        with self._lock:
            is_news = kind not in self._warned
            self._warned.add(kind)
        if is_news and self._on_warning is not None:
            self._on_warning(f"the cache in {self.folder} {what}")


class _Found(NamedTuple):
    """A file of ours: when it was last asked for (ns), its size, and its name."""

    used: int
    size: int
    name: str

    @property
    def is_entry(self) -> bool:
        return self.name.endswith(ENDING)


class _Room:
    """How much the entries take, and which have not been asked for the longest.

    The folder is looked through once, to begin with; what is added is added here as well.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._oldest: list[_Found] = []
        for found in _entries(folder):
            if found.is_entry:
                self._oldest.append(found)
            elif time.time() - found.used / 1e9 > LEFT_BEHIND_SECONDS:
                (folder / found.name).unlink(missing_ok=True)
        heapq.heapify(self._oldest)
        self._taken = sum(found.size for found in self._oldest)

    def add(self, found: _Found) -> None:
        heapq.heappush(self._oldest, found)
        self._taken += found.size

    def make(self, limit: int) -> None:
        """Remove entries until the others take no more than that many bytes."""
        while self._taken > limit and self._oldest:
            found = heapq.heappop(self._oldest)
            self._taken -= found.size
            path = self._folder / found.name
            with suppress(FileNotFoundError):
                used = path.stat().st_mtime_ns
                if used > found.used:  # it was asked for since
                    self.add(found._replace(used=used))
                else:
                    path.unlink()


def _entries(folder: Path) -> Iterator[_Found]:
    """The files of ours in a folder, unfinished ones too; none where there is no such folder."""
    with suppress(FileNotFoundError), os.scandir(folder) as files:
        for file in files:
            if _OURS.fullmatch(file.name):
                with suppress(FileNotFoundError):  # another run may have removed it
                    status = file.stat()
                    yield _Found(status.st_mtime_ns, status.st_size, file.name)


def _touch(path: Path) -> int:
    """Note that an entry is asked for, more finely than the system's clock for files does."""
    now = time.time_ns()
    os.utime(path, ns=(now, now))
    return now


def _packed(key: str, header: Mapping[str, Any], data: bytes) -> bytes:
    head = json.dumps(header).encode()
    body = len(head).to_bytes(4, "big") + head + data
    return MAGIC + _checksum(key, body) + body


def _unpacked(key: str, content: bytes) -> Entry | None:
    """The header and bytes of an entry; `None` if it is not what was packed under that key."""
    start = len(MAGIC) + CHECKSUM_BYTES
    body = content[start:]
    if content[:start] != MAGIC + _checksum(key, body):
        return None
    head = 4 + int.from_bytes(body[:4], "big")
    return json.loads(body[4:head]), body[head:]


def _checksum(key: str, body: bytes) -> bytes:
    return hashlib.blake2b(body, digest_size=CHECKSUM_BYTES, key=bytes.fromhex(key)).digest()
