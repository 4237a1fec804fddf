"""Whatever program imports the library: it speaks there, and leaves that program as it was."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import SAMPLES

PROGRAM = """if True:
    import signal, sys, threading
    import newsreader
    {before}
    page, mp3 = {page!r}, {mp3!r}
    options = {{"synthesizer": {engine!r}, "delivery": newsreader.Delivery(cache=False, workers=2)}}
    {use}
"""
NARRATE = 'newsreader.narrate([page], mp3, **options); assert open(mp3, "rb").read(3) == b"ID3"'
KEEP_HALF = "stream = newsreader.stream([page], **options); next(stream); next(stream)"


def run(tmp_path: Path, use: str, *, before: str = "", engine: str = "silent") -> int:
    """The exit code of a program that says nothing amiss."""
    page, mp3 = str(SAMPLES / "harbour-radio.html"), str(tmp_path / "news.mp3")
    program = PROGRAM.format(before=before, use=use, page=page, mp3=mp3, engine=engine)
    done = subprocess.run(
        [sys.executable, "-c", program], stderr=subprocess.PIPE, text=True, timeout=60, check=False
    )
    assert done.stderr == ""
    return done.returncode


posix = pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")
linux = pytest.mark.skipif(sys.platform != "linux", reason="processes are found in /proc")


@pytest.mark.parametrize("engine", ["silent", "espeak"])
def test_a_stream_may_be_left_half_read(engine: str, tmp_path: Path) -> None:
    assert run(tmp_path, KEEP_HALF, engine=engine) == 0
    assert run(tmp_path, f"{KEEP_HALF}; sys.exit(3)", engine=engine) == 3


@posix
@pytest.mark.parametrize("answer", ["signal.SIG_IGN", "lambda *_: os.waitpid(-1, os.WNOHANG)"])
def test_the_caller_may_wait_for_all_children_itself(answer: str, tmp_path: Path) -> None:
    handler = f"import os; signal.signal(signal.SIGCHLD, {answer})"
    assert run(tmp_path, f"{NARRATE}; {NARRATE}", before=handler) == 0


def test_the_callers_output_may_be_a_file(tmp_path: Path) -> None:
    path = tmp_path / "said.txt"
    before = f'sys.stdout = open({str(path)!r}, "w"); print("said before")'
    after = 'print("said after"); sys.stdout.close()'
    assert run(tmp_path, f"{NARRATE}; {after}", before=before) == 0
    assert path.read_text() == "said before\nsaid after\n"


def test_the_caller_may_have_threads(tmp_path: Path) -> None:
    waiting = "threading.Thread(target=threading.Event().wait, daemon=True).start()"
    assert run(tmp_path, NARRATE, before=waiting, engine="espeak") == 0


def test_the_caller_may_have_started_espeak_itself(tmp_path: Path) -> None:
    started = (
        "from newsreader.speech.synthesizers.espeak import EspeakSynthesizer; EspeakSynthesizer()"
    )
    assert run(tmp_path, NARRATE, before=started, engine="espeak") == 0


KILL_ALL = """from os import getpid, kill; from newsreader.speech.workers import Workers
    from newsreader.model import Utterance; from tests.processes import descendants
    with Workers(1, synthesizer="silent", forks={forks}) as workers:
        said = [Utterance("At last.", workers.voices("silent")[0])]
        for process in reversed(descendants(getpid())): kill(process, signal.SIGKILL)
        assert len(list(workers.speak(said))) == 1
"""


@linux
@pytest.mark.parametrize("forks", [True, False])
def test_the_caller_outlives_its_workers_though_a_broken_pipe_ends_it(
    forks: bool, tmp_path: Path
) -> None:
    ends = "signal.signal(signal.SIGPIPE, signal.SIG_DFL)"
    assert run(tmp_path, KILL_ALL.format(forks=forks), before=ends) == 0
