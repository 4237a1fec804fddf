"""A version changes with whatever changes the sound, and is told without starting an engine."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import newsreader
from newsreader.speech.synthesizers import BUILT_IN
from newsreader.speech.versions import FILES, engine_version

PACKAGE = Path(newsreader.__file__).parent
posix_only = pytest.mark.skipif(os.name != "posix", reason="runs a script")


def change(file: Path) -> None:
    status = file.stat()
    os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns + 1))


def python(code: str, place: Path) -> str:
    """What a program prints that finds modules in `place` first."""
    environment = os.environ | {"PYTHONPATH": str(place)}
    run = subprocess.run(
        [sys.executable, "-c", code], env=environment, cwd=place, capture_output=True, text=True
    )
    assert run.returncode == 0, run.stderr
    return run.stdout.strip()


def test_every_engine_of_ours_has_one() -> None:
    assert FILES.keys() == BUILT_IN.keys()


@pytest.mark.parametrize("name", sorted(FILES))
def test_a_version_stays_while_nothing_changes(name: str) -> None:
    assert engine_version(name) == engine_version(name) != ""


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_no_engine_is_started() -> None:
    code = (
        "from pathlib import Path\n"
        "from newsreader.speech.versions import FILES, engine_version, program_version\n"
        "for name in FILES: engine_version(name)\n"
        "program_version()\n"
        "print([name for name in ('libespeak', 'onnxruntime', 'lameenc')\n"
        "       if name in Path('/proc/self/maps').read_text()])"
    )
    assert python(code, PACKAGE.parent) == "[]"


def test_espeaks_changes_with_its_library_and_its_data(tmp_path: Path) -> None:
    library, data = tmp_path / "libespeak-ng.so", tmp_path / "data"
    data.mkdir()
    dictionary = data / "en_dict"
    for file in (library, dictionary):
        file.write_bytes(b"1")
    (tmp_path / "espeakng_loader.py").write_text(
        f"def get_library_path(): return {str(library)!r}\n"
        f"def get_data_path(): return {str(data)!r}\n"
    )
    code = "from newsreader.speech.versions import engine_version as v; print(v('espeak'))"
    shutil.copytree(PACKAGE, tmp_path / "newsreader")
    versions = [python(code, tmp_path)]
    for file in (library, dictionary):
        change(file)
        versions.append(python(code, tmp_path))
    assert len(set(versions)) == 3


def test_pipers_changes_with_its_models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEWSREADER_PIPER", str(tmp_path))
    versions = [engine_version("piper")]
    for name in ("ottilie.onnx", "ottilie.onnx.json"):
        (tmp_path / name).write_text("{}")
        versions.append(engine_version("piper"))
        change(tmp_path / name)
        versions.append(engine_version("piper"))
    assert len(set(versions)) == 5


@posix_only
def test_a_commands_changes_with_its_entry_its_program_and_its_script(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program, script, commands = (tmp_path / name for name in ("say", "say.cfg", "commands.toml"))
    for file in (program, script):
        file.write_text("#!/bin/sh\n")
        file.chmod(0o755)
    commands.write_text(
        f'[[voice]]\nid = "a"\nlanguage = "en"\ncommand = ["{program}", "{script}"]\n'
    )
    monkeypatch.setenv("NEWSREADER_COMMANDS", str(commands))
    versions = [engine_version("command")]
    for file in (program, script, commands):
        change(file)
        versions.append(engine_version("command"))
    assert len(set(versions)) == 4


def test_a_broken_entry_is_left_for_the_engine_to_tell(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    commands = tmp_path / "commands.toml"
    commands.write_text("[[voice]]\nid = 1\n")
    monkeypatch.setenv("NEWSREADER_COMMANDS", str(commands))
    assert engine_version("command")


def test_another_packages_engine_has_the_packages_version(tmp_path: Path) -> None:
    (tmp_path / "humming.py").write_text("")
    information = tmp_path / "humming-1.0.dist-info"
    information.mkdir()
    (information / "entry_points.txt").write_text("[newsreader.synthesizers]\nhum = humming:Hum\n")
    code = "from newsreader.speech.versions import engine_version as v; print(v('hum'))"
    versions = []
    for number in ("1.0", "1.1"):
        metadata = f"Metadata-Version: 2.1\nName: humming\nVersion: {number}\n"
        (information / "METADATA").write_text(metadata)
        versions.append(python(code, tmp_path))
    assert [version.partition("1.")[0] for version in versions] == ["humming ", "humming "]
    change(tmp_path / "humming.py")
    assert len({*versions, python(code, tmp_path)}) == 3


@pytest.mark.parametrize("part", ["audio/encoders.py", "lexicon/units.py", "model.py"])
def test_keys_change_with_the_program(tmp_path: Path, part: str) -> None:
    shutil.copytree(PACKAGE, tmp_path / "newsreader")
    code = "from newsreader.speech.clip_cache import key_of; print(key_of('gate'))"
    key = python(code, tmp_path)
    assert python(code, tmp_path) == key
    change(tmp_path / "newsreader" / part)
    assert python(code, tmp_path) != key
