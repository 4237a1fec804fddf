"""Programs that read text and write WAV: how they are declared, run, bounded and ended."""

import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from newsreader.errors import SynthesisError, SynthesizerNotFoundError
from newsreader.model import Clip, Gender, Utterance, Voice
from newsreader.pcm import peak
from newsreader.speech.synthesizers import load_synthesizer
from newsreader.speech.synthesizers.command import read_commands
from newsreader.speech.workers import Workers
from tests.processes import have_ended

posix_only = pytest.mark.skipif(os.name != "posix", reason="runs shell scripts")
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
flite_only = pytest.mark.skipif(not shutil.which("flite"), reason="install flite to test it")

TEXT = "The bakery in Quay Lane opens at six."

# A program that speaks in a square wave, 50 ms for a character: sing.py OUTPUT [SPEED].
SING = """
import sys, wave
text = sys.stdin.read() or sys.argv[3]
speed = float(sys.argv[2]) if sys.argv[2:] else 1
with wave.open(sys.stdout.buffer if sys.argv[1] == "-" else sys.argv[1], "wb") as sound:
    sound.setparams((1, 2, 8000, 0, "NONE", ""))
    sound.writeframes((b"\\0\\x20" * 20 + b"\\0\\xe0" * 20) * int(10 * len(text) / speed))
"""


@pytest.fixture
def sing(tmp_path: Path) -> str:
    """The beginning of a command that runs the program."""
    program = tmp_path / "sing.py"
    program.write_text(SING)
    return f'"{sys.executable}", "{program}"'


@pytest.fixture
def commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file of commands, empty; flite and festival are out of reach."""
    file = tmp_path / "commands.toml"
    file.touch()
    (tmp_path / "bin").mkdir()
    monkeypatch.setenv("NEWSREADER_COMMANDS", str(file))
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}")
    return file


def entry(command: str, more: str = "") -> str:
    return f'[[voice]]\nid = "x/1"\nlanguage = "en"\n{more}\ncommand = [{command}]\n'


def shell(script: str) -> str:
    return f'"/bin/sh", "-c", """{script}"""'


def say(file: Path, command: str, text: str = TEXT, *, rate: int = 170, more: str = "") -> Clip:
    file.write_text(entry(command, more))
    synthesizer = load_synthesizer("command")
    return synthesizer.synthesize(Utterance(text, synthesizer.voices()[0], rate))


def seconds(clip: Clip) -> float:
    return clip.samples / clip.sample_rate


@pytest.mark.parametrize(
    "arguments",
    ['"-"', '"{output}"', '"{output}", "1", "{text}"'],
    ids=["standard output", "a file", "the text as an argument"],
)
def test_sound_is_taken_from_where_the_program_puts_it(
    commands: Path, sing: str, arguments: str
) -> None:
    clip = say(commands, f"{sing}, {arguments}")
    assert clip.sample_rate == 8000
    assert seconds(clip) == pytest.approx(0.05 * len(TEXT))


@posix_only
def test_text_can_come_in_a_file(commands: Path, sing: str) -> None:
    script = sing.replace('"', "'").replace(",", "") + " - < $0"
    clip = say(commands, f'{shell(script)}, "{{text_file}}"')
    assert seconds(clip) == pytest.approx(0.05 * len(TEXT))


def test_the_rate_reaches_the_program_as_it_wants_it(commands: Path, sing: str) -> None:
    lasting = [
        seconds(say(commands, f'{sing}, "-", "{{speed}}"', rate=rate, more="words_per_minute=160"))
        for rate in (80, 160, 320)
    ]
    assert lasting == pytest.approx([0.1 * len(TEXT), 0.05 * len(TEXT), 0.025 * len(TEXT)], rel=0.1)


@posix_only
def test_no_shell_and_no_option_is_made_of_the_text(commands: Path, tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    program = tmp_path / "keep.sh"
    program.write_text(f'#!/bin/sh\nprintf "%s|" "$@" > {kept}\n')
    program.chmod(0o755)
    text = '-o $(touch /tmp/x); "quoted" `id`'
    with pytest.raises(SynthesisError):
        say(commands, f'"{program}", "--", "{{text}}"', text)
    assert kept.read_text() == f"--| {text}|"


def test_letters_the_program_cannot_take_are_made_plain(commands: Path, sing: str) -> None:
    clip = say(commands, f'{sing}, "-"', "“Ærø’s”", more='encoding = "ascii"')
    assert seconds(clip) == pytest.approx(0.05 * len('"Aero\'s"'))


def test_a_voice_is_made_louder_by_its_gain(commands: Path, sing: str) -> None:
    plain, soft = (say(commands, f'{sing}, "-"', more=f"gain = {gain}") for gain in (0, -6.0206))
    assert peak(soft.pcm) == pytest.approx(peak(plain.pcm) / 2, abs=1)


@posix_only
def test_a_length_that_could_not_be_known_beforehand_is_found(commands: Path, sing: str) -> None:
    sung, python = sing.replace('"', "'").replace(",", ""), f"'{sys.executable}'"
    unknown = (
        "import sys; d = bytearray(sys.stdin.buffer.read()); "
        "d[4:8] = d[40:44] = bytes([255] * 4); sys.stdout.buffer.write(d)"
    )
    script = f"{sung} $0 && {python} -c '{unknown}' < $0"
    place = commands.with_name("between.wav")
    clip = say(commands, f'{shell(script)}, "{place}"')
    assert seconds(clip) == pytest.approx(0.05 * len(TEXT))


@posix_only
@pytest.mark.parametrize(
    ("script", "reason"),
    [
        ("echo one >&2; echo no such voice >&2; exit 3", "/bin/sh: no such voice$"),
        ("exit 3", "exit code 3$"),
        ("true", "of the sound it left, it is empty$"),
        ("echo SIOD ERROR >&2", "/bin/sh: SIOD ERROR$"),
        ("echo nonsense", "neither WAVE nor AIFF$"),
        ("printf RIFF1234WAVE", "no whole WAVE"),
        ("kill -9 $$", "exit code -9"),
    ],
)
def test_a_program_that_fails_is_named_with_its_last_words(
    commands: Path, script: str, reason: str
) -> None:
    with pytest.raises(SynthesisError, match=reason):
        say(commands, shell(script))


@linux_only
def test_a_program_that_hangs_is_ended_with_all_it_started(commands: Path, tmp_path: Path) -> None:
    pids = tmp_path / "pids"
    script = f"/bin/sleep 77 & echo $! $$ > {pids}; wait"
    started = time.monotonic()
    with pytest.raises(SynthesisError, match="did not end within 4 s"):
        say(commands, shell(script), "Hm.")
    assert time.monotonic() - started < 6
    assert have_ended(*map(int, pids.read_text().split()))


@linux_only
def test_a_flood_is_stopped(commands: Path) -> None:
    with pytest.raises(SynthesisError, match=r"exit code -25$"):
        say(commands, '"/usr/bin/yes"')


@linux_only
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM])
def test_a_program_ends_with_its_worker(
    commands: Path, tmp_path: Path, how: signal.Signals
) -> None:
    pid_file = tmp_path / "pid"
    commands.write_text(entry(shell(f"echo $$ > {pid_file}; exec /bin/sleep 78")))
    code = (
        "from newsreader.speech.synthesizers import load_synthesizer as load;"
        "from newsreader.model import Utterance; s = load('command');"
        "s.synthesize(Utterance('word ' * 99, s.voices()[0]))"
    )
    with subprocess.Popen([sys.executable, "-c", code]) as worker:
        pid = int(awaited(pid_file))
        worker.send_signal(how)
    assert have_ended(pid)


@linux_only
def test_nothing_is_left_of_a_program_whose_worker_is_not_wanted_any_more(
    commands: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scratch, pids = tmp_path / "scratch", tmp_path / "pids"
    scratch.mkdir()
    monkeypatch.setenv("TMPDIR", str(scratch))
    commands.write_text(entry(shell(f"/bin/sleep 79 & echo $! $$ > {pids}; wait") + ', "{output}"'))
    with Workers(1) as workers:
        voice = workers.voices("command")[0]
        threading.Thread(
            target=suppressing, args=(lambda: list(workers.speak([Utterance("Hm.", voice)])),)
        ).start()
        awaited(pids)
    assert have_ended(*map(int, pids.read_text().split()))
    assert list(scratch.iterdir()) == []


def test_no_file_is_left_behind(
    commands: Path, sing: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "temporary"
    place.mkdir()
    monkeypatch.setenv("TMPDIR", str(place))
    monkeypatch.setattr("tempfile.tempdir", None)
    say(commands, f'{sing}, "{{output}}"')
    with pytest.raises(SynthesisError):
        say(commands, f'{sing}, "{{output}}", "no number"')
    assert list(place.iterdir()) == []


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("[[voice", "is not TOML"),
        ('voice = "flite"', "write each voice under"),
        ('[[voice]]\nid = "x/1"\ncommand = ["true"]', r"voice 1 \(x/1\): it needs language"),
        (entry('"no-such-program-anywhere"'), "no program 'no-such-program-anywhere'"),
        (entry('"/bin/sh", "{voice}"'), "{voice} is none of"),
        (entry('"/bin/sh"', 'gender = "robot"'), "'robot' is not a valid Gender"),
        (entry('"/bin/sh"', "colour = 3"), "colour = 3 is not understood"),
        (entry('"/bin/sh"', 'encoding = "morse"'), "no encoding 'morse'"),
        (entry('"/bin/sh"', "words_per_minute = 0"), "above 0"),
    ],
)
def test_a_file_that_cannot_work_is_refused_in_one_line(
    commands: Path, text: str, reason: str
) -> None:
    commands.write_text(text)
    with pytest.raises(SynthesizerNotFoundError, match=reason) as refused:
        load_synthesizer("command")
    assert "\n" not in str(refused.value)


def test_where_nothing_can_speak_it_says_what_to_install(commands: Path) -> None:
    with pytest.raises(SynthesizerNotFoundError, match="neither flite nor festival; install one"):
        load_synthesizer("command")


def test_a_file_that_is_asked_for_must_be_there(commands: Path) -> None:
    commands.unlink()
    with pytest.raises(SynthesizerNotFoundError, match=r"commands\.toml cannot be read: No such"):
        load_synthesizer("command")


def test_voices_come_as_they_are_declared(commands: Path) -> None:
    commands.write_text(
        entry(f'"{sys.executable}"', 'gender = "female"\ngain = 2')
        + entry(f'"{sys.executable}"').replace("x/1", "x/2")
    )
    assert [voice.voice for voice in read_commands(commands)] == [
        Voice("x/1", "en", Gender.FEMALE, "command", 2.0),
        Voice("x/2", "en", None, "command"),
    ]


@flite_only
def test_flite_speaks_at_once_after_its_install_and_at_the_rate_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty = tmp_path / "commands.toml"
    empty.touch()
    monkeypatch.setenv("NEWSREADER_COMMANDS", str(empty))
    text = "Ponies grazed beside the harbour wall, and nobody in Marlow knew whose they were."
    with Workers(1) as workers:
        voices = [voice for voice in workers.voices("command") if voice.id.startswith("flite/")]
        lasting = [
            seconds(clip) for clip in workers.speak(Utterance(text, voice) for voice in voices)
        ]
    assert {voice.id for voice in voices} >= {"flite/slt", "flite/rms"}
    assert max(lasting) < 1.25 * min(lasting)


@flite_only
def test_the_readmes_example_speaks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    readme = Path(__file__).parent.parent.parent / "README.md"
    [example] = re.findall(r"```toml\n(\[\[voice.*?)```", readme.read_text(), re.DOTALL)
    file = tmp_path / "commands.toml"
    file.write_text(example)
    monkeypatch.setenv("NEWSREADER_COMMANDS", str(file))
    synthesizer = load_synthesizer("command")
    first = synthesizer.voices()[0]
    assert first == Voice("flite/slow", "en-US", Gender.FEMALE, "command", -4.2)
    fast, slow = (synthesizer.synthesize(Utterance(TEXT, first, rate)) for rate in (240, 120))
    assert seconds(slow) == pytest.approx(2 * seconds(fast), rel=0.1)


def suppressing(call: Callable[[], object]) -> None:
    with suppress(SynthesisError):
        call()


def awaited(file: Path) -> str:
    """A file's text, once it has any."""
    end = time.monotonic() + 20
    while not (file.exists() and file.read_text().strip()):
        assert time.monotonic() < end, f"{file} never came"
        time.sleep(0.01)
    return file.read_text()
