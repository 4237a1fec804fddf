"""Engines of other packages: declared as entry points, found by name, spoken with by workers."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = """
from newsreader import Clip, SynthesisError, Voice

class Broken:
    def voices(self):
        return (Voice("rip", "en-IE", synthesizer="rips"),)

    def synthesize(self, utterance):
        return 1 / 0

class Mute:
    def voices(self):
        return self.choir

class Hum:
    def voices(self):
        return (Voice("hum/low", "en-IE", synthesizer="hum"),)

    def synthesize(self, utterance):
        if utterance.voice.id != "hum/low":
            raise SynthesisError(utterance.text, utterance.voice.id, "no such hum")
        return Clip(b"\\0\\x20\\0\\xe0" * 800 * len(utterance.text), 16000)
"""
ENTRY_POINTS = """
[newsreader.synthesizers]
hum = humming:Hum
broken = not_there:Engine
rips = humming:Broken
mute = humming:Mute
espeak = humming:Hum
"""


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """Where a package that declares engines is installed."""
    (tmp_path / "humming.py").write_text(PACKAGE)
    information = tmp_path / "humming-1.0.dist-info"
    information.mkdir()
    (information / "METADATA").write_text("Metadata-Version: 2.1\nName: humming\nVersion: 1.0\n")
    (information / "entry_points.txt").write_text(ENTRY_POINTS)
    return os.environ | {"PYTHONPATH": str(tmp_path)}


def run(environment: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments], env=environment, capture_output=True, text=True, timeout=60
    )


def voices_of(environment: dict[str, str], name: str) -> subprocess.CompletedProcess[str]:
    return run(environment, "-m", "newsreader", "voices", "--synthesizer", name)


def test_an_engine_of_another_package_is_found_by_name(environment: dict[str, str]) -> None:
    shown = voices_of(environment, "hum")
    assert shown.stdout == "hum/low\ten-IE\tneutral\thum\n", shown.stderr


def test_it_speaks_in_workers_like_any_other(environment: dict[str, str]) -> None:
    code = """
from newsreader.model import Utterance
from newsreader.speech.workers import Workers
with Workers(2) as workers:
    [voice] = workers.voices("hum")
    said = [Utterance("Six words were hummed by ear.", voice)] * 3
    print([clip.samples for clip in workers.speak(said)])
"""
    said = run(environment, "-c", code)
    assert said.stdout == f"{[1600 * 29] * 3}\n", said.stderr


def test_it_makes_a_bulletin(environment: dict[str, str], tmp_path: Path) -> None:
    page, target = tmp_path / "page.txt", tmp_path / "bulletin.wav"
    page.write_text("Ferry sails again\n\nThe ferry to Marlow Sound sailed again on Monday.\n")
    arguments = ("narrate", str(page), "--synthesizer", "hum", "-o", str(target))
    made = run(environment, "-m", "newsreader", *arguments)
    assert made.returncode == 0, made.stderr
    assert target.stat().st_size > 100_000


def test_one_that_is_broken_is_named_with_the_reason(environment: dict[str, str]) -> None:
    refused = voices_of(environment, "broken")
    assert refused.returncode == 1
    assert "synthesizer 'broken' does not start: No module named 'not_there'" in refused.stderr
    assert "Traceback" not in refused.stderr


def test_what_it_raises_is_told(environment: dict[str, str], tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text("Ferry sails again\n\nThe ferry to Marlow Sound sailed again on Monday.\n")
    arguments = ("narrate", str(page), "--synthesizer", "rips", "-o", str(tmp_path / "no.wav"))
    refused = run(environment, "-m", "newsreader", *arguments)
    assert refused.returncode == 1
    assert "in voice rip: its engine raised ZeroDivisionError: division by zero" in refused.stderr
    silent = voices_of(environment, "mute")
    assert silent.returncode == 1
    assert "mute: its engine raised AttributeError: 'Mute' object has no attr" in silent.stderr


def test_it_is_listed_when_a_name_is_unknown(environment: dict[str, str]) -> None:
    refused = voices_of(environment, "loudhailer")
    assert "there are: broken, command, espeak, hum, mute, piper" in refused.stderr


def test_a_name_of_ours_stays_ours(environment: dict[str, str]) -> None:
    assert "hum/low" not in voices_of(environment, "espeak").stdout
