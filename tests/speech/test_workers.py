"""Workers that die, hang or are stopped cost a retry, never a gap; none outlives its use."""

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from newsreader.errors import SynthesisError
from newsreader.model import Clip, Utterance, Voice
from newsreader.speech.workers import PASSAGES_PER_WORKER, Workers
from tests.processes import await_descendants, descendants, have_ended

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")

UTTERANCES = [
    Utterance(f"Gate {number} of the lock opened at noon on Tuesday.", Voice("gmw/en", "en-GB"))
    for number in range(1, 61)
]


def speak(workers: Workers, disturb: dict[int, int], victim: int = 0) -> list[Clip]:
    """Every clip, sending a process a signal after the clips of the given numbers."""
    clips = []
    for number, clip in enumerate(workers.speak(UTTERANCES)):
        clips.append(clip)
        if number in disturb:
            os.kill(descendants(os.getpid())[victim], disturb[number])
    return clips


@linux_only
@pytest.mark.parametrize("sent", [signal.SIGKILL, signal.SIGSTOP])
def test_a_lost_worker_changes_nothing_that_is_heard(sent: signal.Signals) -> None:
    assert_nothing_is_lost_with(sent, victim=0)


def assert_nothing_is_lost_with(sent: int, victim: int, *, forks: bool = False) -> None:
    with Workers(2) as workers:
        undisturbed = speak(workers, {})
    with Workers(2, patience=1.0, forks=forks) as workers:
        disturbed = speak(workers, {3: sent, 20: sent}, victim)
    assert [clip.samples for clip in disturbed] == [clip.samples for clip in undisturbed]


@linux_only
@pytest.mark.parametrize("sent", [signal.SIGKILL, signal.SIGSTOP])
@pytest.mark.parametrize("victim", [0, 1, -1], ids=["their template", "the first", "the last"])
def test_nor_does_one_that_is_lost_of_copies(sent: signal.Signals, victim: int) -> None:
    """In a program of its own, as this one may have threads, and then workers are no copies."""
    program = f"""if True:
        import os
        from tests.speech import test_workers as tests
        with tests.Workers(2, forks=True):
            tests.await_descendants(os.getpid(), 3)  # two copies and their template
        tests.assert_nothing_is_lost_with({int(sent)}, {victim}, forks=True)
    """
    subprocess.run([sys.executable, "-c", program], check=True, timeout=120)


@linux_only
def test_workers_lost_while_idle_change_nothing_either() -> None:
    with Workers(2) as workers:
        list(workers.speak(UTTERANCES[:10]))
        for worker in descendants(os.getpid())[::-1]:
            os.kill(worker, signal.SIGKILL)
        assert len(list(workers.speak(UTTERANCES[:10]))) == 10


@linux_only
def test_what_fails_twice_fails_by_name() -> None:
    endless = Utterance("word " * 40_000, Voice("gmw/en", "en-GB"), rate=450)
    no_time_at_all = -20_000.0  # for this length
    with (
        Workers(1, patience=no_time_at_all) as workers,
        pytest.raises(SynthesisError, match="could not speak 'word word"),
    ):
        list(workers.speak([endless]))


@linux_only
def test_no_worker_is_left_behind() -> None:
    with Workers(2) as workers:
        next(iter(workers.speak(UTTERANCES)))
        started = descendants(os.getpid())
        assert len(started) >= 2
    assert not any(Path(f"/proc/{pid}").exists() for pid in started)


@linux_only
def test_workers_end_with_a_parent_that_is_killed() -> None:
    program = (
        "from newsreader.speech.workers import PASSAGES_PER_WORKER, Workers\n"
        "import time\n"
        "with Workers(2, forks=True) as workers:\n"
        "    workers.voices('silent')\n"
        "    print('ready', flush=True)\n"
        "    time.sleep(60)\n"
    )
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE) as parent:
        assert parent.stdout is not None
        parent.stdout.readline()
        workers = await_descendants(parent.pid, 3)
        os.kill(workers[-1], signal.SIGSTOP)
        parent.kill()
    assert have_ended(*workers), "a worker outlived its parent"


def test_the_window_is_bounded() -> None:
    asked = 0

    def endless() -> Iterator[Utterance]:
        nonlocal asked
        while True:
            asked += 1
            yield Utterance("Tick.", Voice("neutral-1", "en", synthesizer="silent"))

    with Workers(2) as workers:
        clips = workers.speak(endless())
        for taken in range(1, 200):
            next(clips)
            assert asked - taken <= 2 * PASSAGES_PER_WORKER


@linux_only
def test_an_engine_may_print_though_standard_output_is_another_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    voice = Voice("gmw/en", "en-GB", synthesizer="pyttsx3")
    monkeypatch.setattr("newsreader.speech.workers.ATTEMPTS", 1)
    printed = tmp_path / "printed.txt"
    with (
        printed.open("w", buffering=1) as elsewhere,
        contextlib.redirect_stdout(elsewhere),
        Workers(1, patience=1.0) as workers,
    ):
        assert len(list(workers.speak(2 * [Utterance("Said and printed.", voice)]))) == 2
    assert printed.read_text() == ""
