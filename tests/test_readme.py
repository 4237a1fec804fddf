"""What the README promises is what happens."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

import newsreader
from newsreader.speech.clips import accept

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
CI = (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_the_first_two_commands_are_those_that_ci_runs() -> None:
    first, second = re.findall(r"```\n(pip install [^\n]*)\n", README)[:2]
    install, narrate = first.split(" && ")
    assert install in CI
    assert narrate.replace(" bulletin.mp3", "") in CI
    assert second == "pip install -e '.[dev]' && pytest"
    assert "pip install -e '.[dev]'" in CI


def test_the_library_example_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    [example] = re.findall(r"```python\n(import newsreader\n.*?)```", README, re.DOTALL)
    assert len([line for line in example.splitlines() if line and "import" not in line]) == 5
    (tmp_path / "samples").symlink_to(ROOT / "samples")
    monkeypatch.chdir(tmp_path)
    scope: dict[str, object] = {}
    exec(example, scope)
    assert len(scope["script"].speakers) >= 5  # type: ignore[attr-defined]
    assert len(scope["sound"]) == scope["bulletin"].duration  # type: ignore[attr-defined, arg-type]
    assert capsys.readouterr().out.startswith("['")


def test_the_engine_example_keeps_the_contract() -> None:
    [example] = re.findall(r"```python\n(from newsreader import Clip.*?)```", README, re.DOTALL)
    scope: dict[str, object] = {}
    exec(example, scope)
    engine = scope["Hum"]()  # type: ignore[operator]
    [voice] = engine.voices()
    utterance = newsreader.Utterance("The ferry hums across the sound.", voice)
    assert accept(engine.synthesize(utterance), utterance).samples > 0


@pytest.mark.parametrize("command", ["narrate", "listen", "clean", "script", "voices", "cache"])
def test_every_command_is_documented_and_has_help(command: str) -> None:
    assert f"`newsreader {command}" in README
    run = subprocess.run(
        [sys.executable, "-m", "newsreader", command, "--help"], capture_output=True, text=True
    )
    assert run.returncode == 0
    assert run.stdout.startswith("Usage:")


def test_public_names_are_sorted_and_there() -> None:
    assert newsreader.__all__ == sorted(newsreader.__all__)
    for name in newsreader.__all__:
        assert getattr(newsreader, name) is not None
        assert getattr(newsreader, name).__doc__
