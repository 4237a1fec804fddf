"""The command: results on standard output, the rest on standard error, exit codes as promised."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import webvtt

from tests.conftest import SAMPLES

PAGE = SAMPLES / "harbour-radio.html"


def run(*arguments: str | Path, stdin: bytes = b"") -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "newsreader", *map(str, arguments)]
    done = subprocess.run(command, input=stdin, capture_output=True)
    return subprocess.CompletedProcess(
        command, done.returncode, done.stdout.decode(errors="replace"), done.stderr.decode()
    )


def narrate(*arguments: str | Path, stdin: bytes = b"") -> "subprocess.CompletedProcess[str]":
    return run("narrate", "--synthesizer", "silent", *arguments, stdin=stdin)


def test_a_bulletin_with_everything_beside_it(tmp_path: Path) -> None:
    beside = {name: tmp_path / f"news.{name}" for name in ("vtt", "txt", "json")}
    made = narrate(
        *(PAGE, "-o", tmp_path / "news.mp3", "--captions", beside["vtt"]),
        *("--transcript", beside["txt"], "--json", beside["json"]),
    )
    assert made.returncode == 0, made.stderr
    assert made.stdout == ""
    assert "Wrote" in made.stderr.splitlines()[-1]
    bulletin = json.loads(beside["json"].read_text())
    captions = list(webvtt.from_string(beside["vtt"].read_text()).captions)
    assert len(captions) == len(bulletin["captions"]) > 20
    assert {c.voice for c in captions} - {None, ""} == {
        c["speaker"] for c in bulletin["captions"] if c["speaker"]
    }
    assert bulletin["articles"][0]["headline"] in beside["txt"].read_text()
    assert sorted(p.name for p in tmp_path.iterdir()) == [
        "news.json", "news.mp3", "news.txt", "news.vtt",
    ]  # fmt: skip


def test_words_are_timed_on_request(tmp_path: Path) -> None:
    source, captions = tmp_path / "news.txt", tmp_path / "news.vtt"
    source.write_text("Ferry sails\n\nThe ferry sailed at last on Monday.\n")
    made = run(
        *("narrate", source, "-o", tmp_path / "news.mp3", "--synthesizer", "espeak"),
        *("--captions", captions, "--words"),
    )
    assert made.returncode == 0, made.stderr
    times = re.findall(r"<(\d\d:\d\d:\d\d\.\d{3})>(\w+)", captions.read_text())
    assert " ".join(word for _, word in times) == "Ferry sails The ferry sailed at last on Monday"
    assert times == sorted(times)


def test_standard_input_and_output(tmp_path: Path) -> None:
    del tmp_path
    made = narrate("-", "-o", "-", stdin=PAGE.read_bytes())
    assert made.returncode == 0, made.stderr
    assert made.stdout.startswith("ID3")
    assert "Streamed" in made.stderr


def test_progress_is_plain_lines_where_there_is_no_terminal(tmp_path: Path) -> None:
    lines = narrate(PAGE, "-o", tmp_path / "news.mp3").stderr.splitlines()
    assert 2 < len(lines) < 10
    assert all("\x1b" not in line and "\r" not in line for line in lines)


def test_a_skipped_source_is_exit_3_and_named(tmp_path: Path) -> None:
    made = narrate(PAGE, tmp_path / "missing.html", "-o", tmp_path / "news.mp3")
    assert made.returncode == 3
    assert f"skipped {tmp_path / 'missing.html'}" in made.stderr
    assert (tmp_path / "news.mp3").exists()


def test_nothing_made_is_exit_1_one_line_and_no_traceback(tmp_path: Path) -> None:
    for arguments in (
        (tmp_path / "missing.html", "-o", tmp_path / "news.mp3"),
        (PAGE, "-o", tmp_path / "news.doc"),
        (PAGE, "-o", tmp_path / "none" / "news.mp3"),
        (PAGE, "-o", tmp_path / "news.mp3", "--intro", tmp_path / "none.wav"),
        (PAGE, "-o", tmp_path / "news.mp3", "--synthesizer", "loudhailer"),
    ):
        made = narrate(*arguments)
        assert made.returncode == 1, made.stderr
        complaint = [line for line in made.stderr.splitlines() if "% done" not in line]
        assert len(complaint) == 1
        assert complaint[0].startswith("newsreader: ")
        assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "arguments",
    [
        ["narrate"],
        ["narrate", "page.html"],
        ["narrate", "page.html", "-o", "a.mp3", "--rate", "4000"],
        ["narrate", "page.html", "-o", "a.mp3", "--rate", "fast"],
        ["clean"],
        ["sing"],
    ],
)
def test_wrong_usage_is_exit_2(arguments: list[str]) -> None:
    assert run(*arguments).returncode == 2


def test_clean_shows_the_article_or_what_was_removed() -> None:
    article = json.loads(run("clean", PAGE, "--json").stdout)
    text = run("clean", PAGE).stdout
    assert text.startswith(article["headline"])
    assert all(block["text"] in text for block in article["blocks"])
    removed = run("clean", PAGE, "--removed").stdout
    assert any(line["text"] in removed for line in article["removed"])
    assert json.loads(run("clean", PAGE, "--removed", "--json").stdout) == article["removed"]


def test_script_shows_who_says_what() -> None:
    script = json.loads(run("script", PAGE, "--json").stdout)
    shown = run("script", PAGE).stdout
    assert "Narrator: " in shown
    speakers = [quotation["speaker"] for quotation in script["quotations"]]
    assert all(speaker["name"] in shown for speaker in speakers if speaker)


def test_voices_lists_id_language_and_gender() -> None:
    lines = run("voices", "--synthesizer", "espeak").stdout.splitlines()
    assert len(lines) >= 17
    assert all(len(line.split("\t")) == 3 for line in lines)


def test_help_is_quick() -> None:
    before = os.times()
    assert run("--help").returncode == 0
    after = os.times()
    spent = (
        after.children_user - before.children_user + after.children_system - before.children_system
    )
    assert spent < 0.4


def test_a_closed_pipe_ends_the_stream_quietly(tmp_path: Path) -> None:
    long = tmp_path / "long.txt"
    long.write_text("Ferry sails\n\n" + "The ferry sailed at last on Monday. " * 4000)
    command = [sys.executable, "-m", "newsreader", "narrate", str(long), "-o", "-", "--plain"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.read(1000)
        running.stdout.close()
        told = running.stderr.read().decode()
    assert "Traceback" not in told
    assert running.returncode == 1
