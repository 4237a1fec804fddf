"""Copies start with what their template has loaded, and neither outlives whoever started it."""

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from newsreader.speech.copies import Copy, Template
from tests.processes import have_ended

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="templates are for Linux"),
    # Other tests have started threads here; they are no concern of the little that forks do.
    pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning"),
]

ready: list[str] = []


def make_ready() -> None:
    ready.append(f"made ready by {os.getpid()}")


def answer() -> None:
    for line in os.fdopen(0, "rb"):
        os.write(1, f"{os.getpid()} {ready[-1]}: ".encode() + line)


def asked(copy: Copy) -> str:
    copy.stdin.write(b"hello\n")
    copy.stdin.flush()
    return copy.stdout.readline().decode()


@pytest.fixture
def template() -> Iterator[Template]:
    made = Template(make_ready, answer)
    yield made
    made.close()


def test_copies_are_processes_that_share_what_was_made_ready_once(template: Template) -> None:
    copies = [template.copy() for _ in range(3)]
    answers = [asked(copy).split(maxsplit=1) for copy in copies]
    assert len({process for process, _ in answers}) == 3
    assert len({rest for _, rest in answers}) == 1
    assert ready == [], "this process was not touched"
    for copy in copies:
        copy.close()


def test_a_killed_copy_has_ended_and_leaves_the_others(template: Template) -> None:
    one, other = template.copy(), template.copy()
    process = int(asked(one).split()[0])
    one.kill()
    one.wait()
    assert one.stdout.read() == b""
    assert "hello" in asked(other)
    assert have_ended(process)
    one.close()
    other.close()


def test_a_copy_can_be_ended_before_it_has_been_asked_anything(template: Template) -> None:
    copy = template.copy()
    copy.kill()
    copy.wait()
    copy.close()
    copy.kill()  # by somebody who has not heard


@pytest.mark.parametrize("sent", [signal.SIGKILL, signal.SIGSTOP])
def test_a_template_that_is_lost_is_noticed(
    sent: signal.Signals, template: Template, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsreader.speech.copies.ANSWER_SECONDS", 0.5)
    before = template.copy()
    process = int(asked(before).split()[0])
    os.kill(_parent_of(process), sent)
    with (
        pytest.raises((ConnectionError, ProcessLookupError, TimeoutError)),
        closing(template.copy()) as after,
    ):
        after.await_start()
    assert before.stdout.read() == b"", "its copies end with it"
    assert have_ended(process)
    before.close()


def test_nothing_stays_open(template: Template) -> None:
    def use_one() -> None:
        copy = template.copy()
        asked(copy)
        copy.kill()
        copy.wait()
        copy.close()

    use_one()
    files = len(list(Path("/proc/self/fd").iterdir()))
    for _ in range(5):
        use_one()
    assert len(list(Path("/proc/self/fd").iterdir())) == files


def _parent_of(process: int) -> int:
    return int(Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[1])
