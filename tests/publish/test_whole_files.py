"""A file is at its place whole or not at all, and a failure is one line that names it."""

import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from newsreader.errors import PublishError
from newsreader.publish.files import write_whole

ON_LINUX = sys.platform == "linux" and shutil.which("unshare") is not None
posix = pytest.mark.skipif(os.name == "nt", reason="needs POSIX")


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def write(target: Path, data: bytes = b"new") -> None:
    with write_whole(target) as file:
        file.write(data)


def refusal(target: Path, data: bytes = b"new") -> str:
    """Why a target cannot be written: one line that begins with the target."""
    with pytest.raises(PublishError) as caught:
        write(target, data)
    assert str(caught.value) == f"{target}: {caught.value.reason}"
    assert "\n" not in caught.value.reason
    return caught.value.reason


def test_the_file_is_there_when_the_block_ends(tmp_path: Path) -> None:
    write(tmp_path / "a.mp3", b"sound")
    assert (tmp_path / "a.mp3").read_bytes() == b"sound"
    assert names(tmp_path) == ["a.mp3"]


def test_until_then_at_most_a_hidden_file_is_there_and_the_old_one(tmp_path: Path) -> None:
    target = tmp_path / "a.mp3"
    target.write_bytes(b"old")
    with write_whole(target) as file:
        file.write(b"new")
        hidden = [name for name in names(tmp_path) if name != "a.mp3"]
        assert len(hidden) <= 1
        assert all(name.startswith(".") and name.endswith(".part") for name in hidden)
        assert target.read_bytes() == b"old"
    assert target.read_bytes() == b"new"


def fail_halfway(target: Path, failure: type[BaseException]) -> None:
    with write_whole(target) as file:
        file.write(b"half")
        raise failure


@pytest.mark.parametrize("failure", [RuntimeError, KeyboardInterrupt, SystemExit, GeneratorExit])
@pytest.mark.parametrize("before", [b"old", None])
def test_a_failure_leaves_everything_as_it_was(
    tmp_path: Path, failure: type[BaseException], before: bytes | None
) -> None:
    target = tmp_path / "a.mp3"
    if before is not None:
        target.write_bytes(before)
    with pytest.raises(failure):
        fail_halfway(target, failure)
    assert names(tmp_path) == (["a.mp3"] if before is not None else [])
    assert before is None or target.read_bytes() == before


def test_two_writers_do_not_meet(tmp_path: Path) -> None:
    target = tmp_path / "a.mp3"
    with write_whole(target) as one, write_whole(target) as other:
        one.write(b"one")
        other.write(b"other")
    assert target.read_bytes() in {b"one", b"other"}
    assert names(tmp_path) == ["a.mp3"]


def test_a_file_may_be_patched_before_it_is_done(tmp_path: Path) -> None:
    with write_whole(tmp_path / "a.mp3") as file:
        file.write(b"????sound")
        file.seek(0)
        file.write(b"head")
    assert (tmp_path / "a.mp3").read_bytes() == b"headsound"


@posix
def test_a_new_file_has_the_mode_of_any_other(tmp_path: Path) -> None:
    write(tmp_path / "a.mp3")
    (tmp_path / "other").write_bytes(b"")
    assert (tmp_path / "a.mp3").stat().st_mode == (tmp_path / "other").stat().st_mode


@posix
def test_a_file_that_is_replaced_keeps_its_mode(tmp_path: Path) -> None:
    target = tmp_path / "a.mp3"
    target.write_bytes(b"old")
    target.chmod(0o640)
    write(target)
    assert target.stat().st_mode & 0o777 == 0o640


@posix
def test_a_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    link = tmp_path / "a.mp3"
    link.symlink_to(tmp_path / "real" / "b.mp3")
    write(link)
    assert link.is_symlink()
    assert (tmp_path / "real" / "b.mp3").read_bytes() == b"new"


@posix
def test_a_pipe_is_written_to_and_stays_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    received: list[bytes] = []
    reader = threading.Thread(target=lambda: received.append(pipe.read_bytes()))
    reader.start()
    write(pipe, b"sound")
    reader.join(5)
    assert received == [b"sound"]
    assert pipe.is_fifo()


@posix
def test_the_null_device_stays_a_device() -> None:
    write(Path(os.devnull))
    assert Path(os.devnull).is_char_device()


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    assert refusal(tmp_path / "none" / "a.mp3") == "there is no such folder"


def test_a_folder_is_no_target(tmp_path: Path) -> None:
    assert refusal(tmp_path) == "is a folder; name a file in it"
    assert refusal(Path()) == "is a folder; name a file in it"


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"old")
    assert refusal(tmp_path / "file" / "a.mp3").startswith("cannot be written: ")


@pytest.mark.parametrize("name", ["x" * 5000, "nul\0.mp3"])
def test_an_impossible_name_is_named_at_once(tmp_path: Path, name: str) -> None:
    assert refusal(tmp_path / name).startswith("cannot be written: ")
    assert names(tmp_path) == []


@posix
@pytest.mark.skipif(not Path("/proc/self").exists(), reason="there is no /proc")
def test_a_folder_that_takes_no_files_is_named() -> None:
    assert refusal(Path("/proc/self/a.mp3"))


@posix
def test_protected_files_and_folders_are_named(tmp_path: Path) -> None:
    target = tmp_path / "a.mp3"
    target.write_bytes(b"old")
    target.chmod(0o444)
    if os.access(target, os.W_OK):
        pytest.skip("this user may write all files")
    assert refusal(target) == "is write-protected"
    target.chmod(0o644)
    tmp_path.chmod(0o555)
    assert refusal(target) == "may not be written: permission denied"
    tmp_path.chmod(0o755)
    assert target.read_bytes() == b"old"


@contextmanager
def files_end_at(size: int) -> Iterator[None]:
    """As if the disk were full: the system lets no file grow over a size."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, handler)


@posix
@pytest.mark.parametrize("size", [2000, 100_000])
def test_a_full_disk_is_named_and_leaves_everything_as_it_was(tmp_path: Path, size: int) -> None:
    target = tmp_path / "a.mp3"
    target.write_bytes(b"old")
    with files_end_at(1000):
        assert refusal(target, bytes(size)).startswith("cannot be written: ")
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["a.mp3"]


@pytest.mark.skipif(not ON_LINUX, reason="needs a small disk of its own")
def test_a_small_disk_that_fills_up_keeps_the_old_file(tmp_path: Path) -> None:
    code = (
        "import sys, pathlib\n"
        "from newsreader.errors import PublishError\n"
        "from newsreader.publish.files import write_whole\n"
        "target = pathlib.Path(sys.argv[1], 'a.mp3')\n"
        "target.write_bytes(b'old')\n"
        "try:\n"
        "    with write_whole(target) as file:\n"
        "        file.write(bytes(100_000))\n"
        "except PublishError as error:\n"
        "    sys.stdout.write(error.reason)\n"
        "assert target.read_bytes() == b'old'\n"
        "assert [path.name for path in target.parent.iterdir()] == ['a.mp3']\n"
    )
    mount = 'mount -t tmpfs -o size=64k none "$0" || exit 77; exec "$1" -c "$2" "$0"'
    command = ["unshare", "-rm", "sh", "-c", mount, str(tmp_path), sys.executable, code]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    if run.returncode == 77 or run.stderr.startswith("unshare:"):
        pytest.skip("this user may mount nothing")
    assert run.stderr == ""
    assert run.stdout == "cannot be written: No space left on device"


@posix
def test_a_folder_that_goes_away_meanwhile_is_named(tmp_path: Path) -> None:
    target = tmp_path / "folder" / "a.mp3"
    target.parent.mkdir()
    with pytest.raises(PublishError) as caught, write_whole(target):
        shutil.rmtree(target.parent)
    assert str(caught.value) == f"{target}: there is no such folder"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device")
def test_a_full_device_is_named() -> None:
    assert "No space left" in refusal(Path("/dev/full"))


@posix
def test_an_interrupt_from_the_keyboard_leaves_nothing(tmp_path: Path) -> None:
    code = (
        "import sys, time, pathlib\n"
        "from newsreader.publish.files import write_whole\n"
        f"target = pathlib.Path({str(tmp_path / 'a.mp3')!r})\n"
        "with write_whole(target) as file:\n"
        "    file.write(bytes(100000))\n"
        "    sys.stdout.write('ready\\n'); sys.stdout.flush(); time.sleep(60)\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as run:
        assert run.stdout is not None
        assert run.stdout.readline() == b"ready\n"
        run.send_signal(signal.SIGINT)
        _, errors = run.communicate(timeout=10)
    assert b"KeyboardInterrupt" in errors
    assert b"Exception ignored" not in errors
    assert names(tmp_path) == []


@pytest.mark.skipif(not ON_LINUX, reason="only Linux has files without a name")
def test_even_a_killed_process_leaves_nothing(tmp_path: Path) -> None:
    code = (
        "import sys, time, pathlib\n"
        "from newsreader.publish.files import write_whole\n"
        f"with write_whole(pathlib.Path({str(tmp_path / 'a.mp3')!r})) as file:\n"
        "    file.write(bytes(100000))\n"
        "    sys.stdout.write('ready\\n'); sys.stdout.flush(); time.sleep(60)\n"
    )
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE) as run:
        assert run.stdout is not None
        assert run.stdout.readline() == b"ready\n"
        run.kill()
    assert names(tmp_path) == []
