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


def test_voices_lists_id_language_gender_and_engine() -> None:
    lines = run("voices", "--synthesizer", "espeak").stdout.splitlines()
    assert len(lines) >= 17
    assert all(len(line.split("\t")) == 4 for line in lines)


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


def test_a_listeners_rules_decide() -> None:
    lines = run("clean", PAGE).stdout.split("\n\n")
    fewer = run("clean", PAGE, "--drop", "outboard engines").stdout.split("\n\n")
    assert [line for line in lines if line not in fewer] == [
        line for line in lines if "outboard engines" in line
    ]
    kept = run("clean", PAGE, "--keep", "Picture:").stdout
    assert "Picture:" in kept
    assert "Picture:" not in "".join(lines)
    wrong = run("clean", PAGE, "--drop", "[")
    assert wrong.returncode == 1
    assert "'['" in wrong.stderr


def test_corrections_change_who_says_what(tmp_path: Path) -> None:
    mine = tmp_path / "mine.toml"
    mine.write_text('[[quotation]]\nstarts = "Some have."\nby = "Odo Finch"\n')
    assert "Odo Finch (correction): " in run("script", PAGE, "--corrections", mine).stdout
    mine.write_text('[[quotation]]\nstarts = "Nobody said this"\nby = "Odo Finch"\n')
    wrong = run("script", PAGE, "--corrections", mine)
    assert wrong.returncode == 1
    assert "Nobody said this" in wrong.stderr


def test_spoken_shows_what_is_said_otherwise_and_why(tmp_path: Path) -> None:
    lexicon = tmp_path / "words.toml"
    lexicon.write_text('[[word]]\nwritten = "Saltmere"\nsaid = "Sawltmeer"\n')
    shown = run("script", PAGE, "--spoken", "--lexicon", lexicon).stdout.splitlines()
    rows = [line.split("\t") for line in shown]
    assert ["Saltmere", "Sawltmeer", "lexicon"] in rows
    assert ["£600,000", "six hundred thousand pounds", "money"] in rows


def test_a_cast_file_keeps_voices_and_takes_choices(tmp_path: Path) -> None:
    cast, beside = tmp_path / "cast.toml", tmp_path / "news.json"
    options = ("-o", tmp_path / "news.mp3", "--json", beside, "--cast", cast)

    def voices() -> dict[str, str]:
        parts = json.loads(beside.read_text())["cast"]["parts"]
        return {part["name"]: part["voice"]["id"] for part in parts}

    assert narrate(PAGE, *options).returncode == 0
    first = voices()
    assert len(set(first.values())) == len(first) >= 4
    other = narrate(SAMPLES / "night-bus.html", PAGE, *options)
    assert other.returncode == 0, other.stderr
    assert first.items() <= voices().items()
    chosen = narrate(PAGE, *options, "--voice", "Colin Strake=male-8", "--narrator", "female-8")
    assert chosen.returncode == 0, chosen.stderr
    assert voices()["Colin Strake"] == "male-8"
    assert narrate(PAGE, *options, "--voice", "Colin Strake").returncode == 1


def test_the_cache_is_shown_and_cleared(tmp_path: Path) -> None:
    made = narrate(PAGE, "-o", tmp_path / "news.mp3")
    assert made.returncode == 0
    assert ": 0 entries" not in run("cache").stdout
    assert run("cache", "--clear").stdout.startswith("Cleared ")
    assert ": 0 entries" in run("cache").stdout
    narrate(PAGE, "-o", tmp_path / "news.mp3", "--no-cache")
    assert ": 0 entries" in run("cache").stdout


@pytest.mark.skipif(os.name != "posix", reason="the player is a shell script")
def test_listen_plays_as_it_speaks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    player = tmp_path / "mpv"
    player.write_text(f"#!/bin/sh\ncat > {tmp_path / 'heard.mp3'}\n")
    player.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    played = run("listen", PAGE, "--synthesizer", "silent")
    assert played.returncode == 0, played.stderr
    assert (tmp_path / "heard.mp3").read_bytes().startswith(b"ID3")
    player.write_text("#!/bin/sh\nexit 7\n")
    failed = run("listen", PAGE, "--synthesizer", "silent")
    assert failed.returncode == 1
    assert len(failed.stderr.splitlines()) == 1


def test_without_a_player_listen_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    told = run("listen", PAGE)
    assert told.returncode == 1
    assert "install one of mpv" in told.stderr


def test_trouble_with_the_cache_is_told_and_stops_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "cache").write_text("no folder")
    monkeypatch.setenv("NEWSREADER_CACHE", str(tmp_path / "cache"))
    made = narrate(PAGE, "-o", tmp_path / "news.mp3")
    assert made.returncode == 0
    assert (tmp_path / "news.mp3").exists()
    told = [line for line in made.stderr.splitlines() if line.startswith("newsreader: ")]
    assert len(told) == 1
    assert str(tmp_path / "cache") in told[0]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device")
def test_a_full_disk_is_exit_1_and_one_line(tmp_path: Path) -> None:
    full = tmp_path / "news.mp3"
    full.symlink_to("/dev/full")
    made = narrate(PAGE, "-o", full, "--no-cache")
    assert made.returncode == 1
    [told] = [line for line in made.stderr.splitlines() if line.startswith("newsreader: ")]
    assert "No space left" in told


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device")
def test_so_is_what_cannot_be_printed() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "newsreader", "script", PAGE],
            stdout=full,
            stderr=subprocess.PIPE,
        )
    assert done.returncode == 1
    assert done.stderr == b"newsreader: standard output: No space left on device\n"


def test_no_file_may_take_the_place_of_another(tmp_path: Path) -> None:
    source, target = tmp_path / "page.html", tmp_path / "news.mp3"
    source.write_bytes(PAGE.read_bytes())
    for wrong in (
        ("-o", target, "--captions", target),
        ("-o", target, "--json", tmp_path / "all", "--transcript", tmp_path / "all"),
        ("-o", target, "--transcript", source),
        ("-o", target, "--words"),
    ):
        assert narrate(source, *wrong).returncode == 2
    assert list(tmp_path.iterdir()) == [source]
    assert source.read_bytes() == PAGE.read_bytes()


def test_places_that_cannot_be_are_told_before_a_word_is_spoken(tmp_path: Path) -> None:
    for option in ("--captions", "--transcript", "--json"):
        for place in (tmp_path / "none" / "text", tmp_path):
            made = narrate(PAGE, "-o", tmp_path / "news.mp3", option, place)
            assert made.returncode == 1
            [told] = made.stderr.splitlines()
            assert str(place) in told
    assert list(tmp_path.iterdir()) == []


def test_listen_names_what_it_skips(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    player = tmp_path / "mpv"
    player.write_text("#!/bin/sh\ncat > /dev/null\n")
    player.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    played = run("listen", PAGE, tmp_path / "gone.html", "--synthesizer", "silent")
    assert played.returncode == 3
    assert f"newsreader: skipped {tmp_path / 'gone.html'}: " in played.stderr


def test_a_voice_for_nobody_is_told_and_one_that_is_none_refused(tmp_path: Path) -> None:
    target = tmp_path / "news.mp3"
    made = narrate(PAGE, "-o", target, "--voice", "Nora Nobody=neutral-5")
    assert "nobody called Nora Nobody is quoted" in made.stderr
    refused = run("narrate", PAGE, "-o", target, "--voice", "Colin Strake=gmw/en+nobody")
    assert refused.returncode == 1
    assert "no voice is called 'gmw/en+nobody'" in refused.stderr


def test_voices_of_one_language_are_shown() -> None:
    shown = run("voices", "--synthesizer", "espeak", "--language", "en-gb", "--language", "fr")
    languages = {line.split("\t")[1] for line in shown.stdout.splitlines()}
    assert {"en-GB", "fr"} <= {tag.partition("-x-")[0] for tag in languages}
    assert all(tag.startswith(("en-GB", "fr")) for tag in languages)
