"""What is kept is got back whole or not at all, within its room; no trouble with it stops a run."""

import os
import signal
import subprocess
import sys
import time
from collections import OrderedDict
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.errors import NewsreaderError
from newsreader.speech.clip_cache import LIMIT, Cache, Entry, key_of

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="signals, limits and mounts")

HEADER = {"samples": 22050, "spans": [[0, 22050]], "words": []}
SOUND = bytes(range(256)) * 8
PLAIN = st.none() | st.booleans() | st.integers() | st.text()
HEADERS = st.dictionaries(st.text(), PLAIN | st.lists(PLAIN))


def entries(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.clip"))


def no_entry() -> Entry:
    raise AssertionError("it was kept, and was made again")


@pytest.fixture
def heard() -> list[str]:
    """What the cache has to say."""
    return []


@given(HEADERS, st.binary())
def test_what_was_put_is_got(header: dict[str, Any], data: bytes) -> None:
    with TemporaryDirectory() as name:
        key = key_of(header)
        Cache(Path(name)).put(key, header, data)
        assert Cache(Path(name)).get(key) == (header, data)


def test_what_was_not_put_is_not_got(tmp_path: Path) -> None:
    Cache(tmp_path).put(key_of("gate"), HEADER, SOUND)
    assert Cache(tmp_path).get(key_of("lock")) is None
    assert Cache(tmp_path / "nowhere").get(key_of("gate")) is None


@given(st.sets(st.tuples(st.text(), st.integers(), st.text())))
def test_keys_differ_where_descriptions_do(said: set[tuple[str, int, str]]) -> None:
    keys = {key_of({"text": text, "rate": rate, "voice": voice}) for text, rate, voice in said}
    assert len(keys) == len(said)


@given(HEADERS)
def test_the_order_of_a_description_does_not_matter(described: dict[str, Any]) -> None:
    assert key_of(dict(reversed(described.items()))) == key_of(described)


@given(st.data())
def test_any_flipped_byte_is_noticed(data: st.DataObject) -> None:
    heard: list[str] = []
    with TemporaryDirectory() as name:
        cache = Cache(Path(name), on_warning=heard.append)
        cache.put(key_of("gate"), HEADER, SOUND)
        [file] = entries(Path(name))
        content = bytearray(file.read_bytes())
        content[data.draw(st.integers(0, len(content) - 1))] ^= data.draw(st.integers(1, 255))
        file.write_bytes(content)
        assert cache.recall("gate", lambda: ({}, b"anew")) == ({}, b"anew")
        assert cache.recall("gate", no_entry) == ({}, b"anew")
    assert len(heard) == 1
    assert "damaged" in heard[0]


@pytest.mark.parametrize("size", [0, 1, 17, 40, 100, 2000])
def test_an_entry_cut_short_is_noticed(tmp_path: Path, heard: list[str], size: int) -> None:
    cache = Cache(tmp_path, on_warning=heard.append)
    cache.put(key_of("gate"), HEADER, SOUND)
    os.truncate(entries(tmp_path)[0], size)
    assert cache.get(key_of("gate")) is None
    assert len(heard) == 1
    assert entries(tmp_path) == []


def test_an_entry_is_not_taken_for_another(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    cache.put(key_of("gate"), HEADER, SOUND)
    entries(tmp_path)[0].rename(tmp_path / f"{key_of('lock')}.clip")
    assert cache.get(key_of("lock")) is None


def test_damage_is_told_once(tmp_path: Path, heard: list[str]) -> None:
    cache = Cache(tmp_path, on_warning=heard.append)
    for number in range(5):
        cache.put(key_of(number), HEADER, SOUND)
    for file in entries(tmp_path):
        file.write_bytes(b"rust")
    assert [cache.get(key_of(number)) for number in range(5)] == [None] * 5
    assert len(heard) == 1


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 9), st.integers(0, 900)), max_size=40))
def test_the_least_recently_asked_for_go_first(steps: list[tuple[bool, int, int]]) -> None:
    """Beside a plain model; each number is put once, as what has a key never changes."""
    limit, kept = 2000, OrderedDict[int, int]()
    with TemporaryDirectory() as name:
        cache = Cache(Path(name), limit=limit)
        for number, (is_new_run, asked, size) in enumerate(steps):
            if is_new_run:
                cache = Cache(Path(name), limit=limit)
            key = 10 * number
            taken = size_of(key, size)
            if taken <= limit:
                while sum(kept.values()) + taken > limit:
                    kept.popitem(last=False)
                kept[key] = taken
            cache.put(key_of(key), {}, bytes(size))
            assert (cache.get(key_of(10 * asked)) is not None) == (10 * asked in kept)
            if 10 * asked in kept:
                kept.move_to_end(10 * asked)
            assert cache.usage().size == sum(kept.values()) <= limit
        assert [number for number in range(400) if cache.get(key_of(number))] == sorted(kept)


def size_of(number: int, size: int) -> int:
    """What an entry of that many bytes takes."""
    with TemporaryDirectory() as name:
        cache = Cache(Path(name))
        cache.put(key_of(number), {}, bytes(size))
        return cache.usage().size


def test_what_is_larger_than_the_room_is_not_kept_and_takes_nobody_elses(tmp_path: Path) -> None:
    cache = Cache(tmp_path, limit=5000)
    cache.put(key_of("gate"), HEADER, SOUND)
    cache.put(key_of("lock"), HEADER, bytes(5000))
    assert cache.get(key_of("lock")) is None
    assert cache.get(key_of("gate")) == (HEADER, SOUND)


def test_what_another_run_asks_for_meanwhile_stays(tmp_path: Path) -> None:
    mine = Cache(tmp_path, limit=7500)
    for name in ("gate", "lock", "weir"):
        mine.put(key_of(name), HEADER, SOUND)
    Cache(tmp_path).get(key_of("gate"))
    mine.put(key_of("quay"), HEADER, SOUND)
    assert [bool(mine.get(key_of(name))) for name in ("gate", "lock", "weir")] == [1, 0, 1]


def test_unfinished_entries_are_nobodys_after_an_hour(tmp_path: Path) -> None:
    old, new = tmp_path / f"{'0' * 16}.part", tmp_path / f"{'1' * 16}.part"
    for file in (old, new):
        file.write_bytes(SOUND)
    os.utime(old, (time.time() - 4000,) * 2)
    Cache(tmp_path).put(key_of("gate"), HEADER, SOUND)
    assert (old.exists(), new.exists()) == (False, True)


def test_usage_and_clearing_are_of_entries_only(tmp_path: Path) -> None:
    own = tmp_path / "my letters.txt"
    own.write_text("Dear Ottilie")
    cache = Cache(tmp_path)
    for number in range(3):
        cache.put(key_of(number), HEADER, SOUND)
    usage = cache.usage()
    assert (usage.folder, usage.entries, usage.limit) == (tmp_path, 3, LIMIT)
    assert usage.size == sum(file.stat().st_size for file in entries(tmp_path))
    assert cache.clear() == usage
    assert list(tmp_path.iterdir()) == [own]
    assert (cache.usage().entries, cache.usage().size) == (0, 0)
    assert cache.get(key_of(0)) is None


def test_nothing_is_kept_before_the_first_run(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "new")
    assert (cache.usage().entries, cache.clear().entries) == (0, 0)
    assert not (tmp_path / "new").exists()


def test_a_folder_that_is_none_costs_one_line(tmp_path: Path, heard: list[str]) -> None:
    place = tmp_path / "file"
    place.write_text("no folder")
    cache = Cache(place, on_warning=heard.append)
    for number in range(3):
        assert cache.recall(number, lambda: (HEADER, SOUND)) == (HEADER, SOUND)
    assert len(heard) == 1
    assert str(place) in heard[0]
    assert "\n" not in heard[0]
    with pytest.raises(NewsreaderError, match="cannot be read"):
        cache.usage()


@linux_only
def test_a_folder_closed_to_writing_is_still_read(tmp_path: Path, heard: list[str]) -> None:
    Cache(tmp_path).put(key_of("gate"), HEADER, SOUND)
    tmp_path.chmod(0o500)
    if os.access(tmp_path, os.W_OK):
        pytest.skip("the superuser may write anywhere")
    cache = Cache(tmp_path, on_warning=heard.append)
    assert cache.recall("gate", no_entry) == (HEADER, SOUND)
    assert heard == []
    assert cache.recall("lock", lambda: (HEADER, b"")) == (HEADER, b"")
    assert cache.recall("weir", lambda: (HEADER, b"")) == (HEADER, b"")
    assert len(heard) == 1
    tmp_path.chmod(0o700)


def run(program: str, *arguments: object) -> subprocess.Popen[str]:
    imports = "import sys\nfrom pathlib import Path\nfrom newsreader.speech.clip_cache import *\n"
    return subprocess.Popen(
        [sys.executable, "-c", imports + program, *map(str, arguments)],
        stdout=subprocess.PIPE,
        text=True,
    )


LIMITED = """
import resource
resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000))
cache = Cache(Path(sys.argv[1]), on_warning=print)
for number, size in enumerate([100, 50_000, 100]):
    cache.recall(number, lambda: ({}, bytes(size)))
print([bool(cache.get(key_of(number))) for number in range(3)])
"""


@linux_only
def test_a_write_that_fails_leaves_nothing_and_costs_one_line(tmp_path: Path) -> None:
    said, _ = run(LIMITED, tmp_path).communicate(timeout=30)
    warning, kept = said.splitlines()
    assert "cannot be written" in warning
    assert kept == "[True, False, False]"
    assert len(list(tmp_path.iterdir())) == 1


@pytest.fixture
def mounted(tmp_path: Path) -> Iterator[Callable[[str], Path]]:
    """Mounts a small disk of memory with some options, for those who may."""
    place = tmp_path / "disk"
    place.mkdir()

    def mount(options: str) -> Path:
        command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(place)]
        if subprocess.run(command, capture_output=True).returncode:
            pytest.skip("may not mount a disk here")
        return place

    yield mount
    subprocess.run(["umount", str(place)], capture_output=True)


@linux_only
def test_a_full_disk_costs_one_line(mounted: Callable[[str], Path], heard: list[str]) -> None:
    cache = Cache(mounted("size=64k"), on_warning=heard.append)
    made = [cache.recall(number, lambda: (HEADER, bytes(20_000))) for number in range(9)]
    assert made == [(HEADER, bytes(20_000))] * 9
    assert len(heard) == 1
    assert "No space left" in heard[0]
    assert 1 <= cache.usage().entries <= 3
    assert cache.recall(0, no_entry) == (HEADER, bytes(20_000))


@linux_only
def test_a_disk_that_is_read_only_is_still_read(
    mounted: Callable[[str], Path], heard: list[str]
) -> None:
    place = mounted("size=1m")
    Cache(place).put(key_of("gate"), HEADER, SOUND)
    mounted("remount,ro")
    cache = Cache(place, on_warning=heard.append)
    assert cache.recall("gate", no_entry) == (HEADER, SOUND)
    assert heard == []
    assert cache.recall("lock", lambda: (HEADER, b"")) == (HEADER, b"")
    assert len(heard) == 1


BUSY = """
import random
cache = Cache(Path(sys.argv[1]), limit=200_000, on_warning=print)
order = list(range(60)) * 10
random.Random(sys.argv[2]).shuffle(order)
for number in order:
    cache.recall(number, lambda: ({"number": number}, bytes([number]) * 5000))
    header, data = cache.recall(number, lambda: ({"number": number}, bytes([number]) * 5000))
    assert header == {"number": number}
    assert data == bytes([number]) * 5000
"""


def test_runs_at_the_same_time_do_not_disturb_one_another(tmp_path: Path) -> None:
    runs = [run(BUSY, tmp_path, number) for number in range(4)]
    told = [each.communicate(timeout=60)[0] for each in runs]
    assert [each.returncode for each in runs] == [0] * 4
    assert told == [""] * 4
    assert 0 < Cache(tmp_path).usage().size < 4 * 200_000
    assert {file.suffix for file in tmp_path.iterdir()} == {".clip"}


ENDLESS = """
cache = Cache(Path(sys.argv[1]))
number = 0
while True:
    cache.put(f"{number:064x}", {"number": number}, bytes([number % 256]) * 500_000)
    number += 1
    print(flush=True)
"""


@linux_only
def test_a_run_that_is_killed_leaves_whole_entries_only(tmp_path: Path, heard: list[str]) -> None:
    with run(ENDLESS, tmp_path) as writing:
        assert writing.stdout is not None
        for _ in range(20):
            writing.stdout.readline()
        writing.send_signal(signal.SIGKILL)
    cache = Cache(tmp_path, on_warning=heard.append)
    kept = cache.usage().entries
    assert kept >= 20
    for number in range(kept):
        found = cache.get(f"{number:064x}")
        assert found == ({"number": number}, bytes([number % 256]) * 500_000)
    assert heard == []


@linux_only
@pytest.mark.parametrize(
    ("variables", "place"),
    [
        ({"NEWSREADER_CACHE": "{}/own"}, "own/clips"),
        ({"NEWSREADER_CACHE": "", "XDG_CACHE_HOME": "{}/xdg"}, "xdg/newsreader/clips"),
    ],
)
def test_it_is_where_the_user_says_or_the_platform(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], place: str
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value.format(tmp_path))
    Cache().put(key_of("gate"), HEADER, SOUND)
    assert len(entries(tmp_path / place)) == 1


@linux_only
def test_what_one_listens_to_is_ones_own_business(tmp_path: Path) -> None:
    Cache(tmp_path / "clips").put(key_of("gate"), HEADER, SOUND)
    assert (tmp_path / "clips").stat().st_mode & 0o077 == 0
