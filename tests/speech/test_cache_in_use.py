"""A bulletin made again is the same bulletin, and only what is new in it is spoken."""

import os
import re
import signal
import subprocess
import sys
import wave
from pathlib import Path

import pytest

import newsreader
from newsreader import Bulletin, Delivery, Reading, SpeechError
from newsreader.speech.clip_cache import Cache

pytestmark = pytest.mark.skipif(os.name != "posix", reason="runs shell scripts")

HEADLINE = "Ferry sails again"
PARAGRAPHS = [
    f"Boat {number} left the harbour of Marlow Sound soon after sunrise on Monday."
    for number in ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
]
QUOTED = "“We had the tide with us,” said Ottilie Brack, the harbour master."
# Writes down what it is to say, and says it in one tone.
PROGRAM = """
text=$(cat)
echo "$text" >> "{log}"
cat "{tone}"
"""


class Booth:
    """An engine that keeps account of what it has spoken, and a page to be read."""

    def __init__(self, folder: Path) -> None:
        self._log, self._folder = folder / "spoken.txt", folder
        self.page, self.program = folder / "page.txt", folder / "say.sh"
        self.commands, self.cache = folder / "commands.toml", folder / "cache"
        with wave.open(str(folder / "tone.wav"), "wb") as tone:
            tone.setparams((1, 2, 8000, 0, "NONE", ""))
            tone.writeframes((b"\0\x20" * 20 + b"\0\xe0" * 20) * 500)
        self.program.write_text(PROGRAM.format(log=self._log, tone=folder / "tone.wav"))
        self.commands.write_text(
            "\n".join(
                f'[[voice]]\nid = "booth/{number}"\nlanguage = "en"\n'
                f'command = ["/bin/sh", "{self.program}"]'
                for number in range(4)
            )
        )
        self.write(*PARAGRAPHS[:5], QUOTED, *PARAGRAPHS[5:])

    def write(self, *paragraphs: str) -> None:
        self.page.write_text("\n\n".join([HEADLINE, *paragraphs]), encoding="utf-8")

    def spoken(self) -> list[str]:
        """What was spoken since this was last asked, sorted: workers speak side by side."""
        lines = self._log.read_text(encoding="utf-8").splitlines() if self._log.exists() else []
        self._log.unlink(missing_ok=True)
        return sorted(lines)

    def narrate(self, name: str = "news.mp3", reading: Reading = Reading(), **how: object) -> bytes:  # noqa: B008 - frozen
        self.heard: list[str] = []
        self.bulletin: Bulletin = newsreader.narrate(
            [self.page],
            self._folder / name,
            synthesizer="command",
            reading=reading,
            delivery=Delivery(**how),  # type: ignore[arg-type]
            on_warning=self.heard.append,
        )
        return (self._folder / name).read_bytes()


@pytest.fixture
def booth(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Booth:
    booth = Booth(tmp_path)
    monkeypatch.setenv("NEWSREADER_COMMANDS", str(booth.commands))
    monkeypatch.setenv("NEWSREADER_CACHE", str(booth.cache))
    return booth


def test_what_was_spoken_is_not_spoken_again(booth: Booth) -> None:
    first, bulletin = booth.narrate(), booth.bulletin
    assert len(booth.spoken()) >= len(PARAGRAPHS) + 2
    assert booth.narrate() == first
    assert booth.bulletin == bulletin
    assert booth.spoken() == []
    assert booth.heard == []


def test_another_bulletin_takes_what_it_shares_with_the_first(booth: Booth) -> None:
    booth.narrate()
    booth.spoken()
    booth.write(*PARAGRAPHS[:5], QUOTED, *PARAGRAPHS[5:9], "Boat ten stayed in the harbour.")
    booth.narrate()
    assert booth.spoken() == ["Boat ten stayed in the harbour."]


def test_a_corrected_quotation_speaks_only_what_changed(booth: Booth, tmp_path: Path) -> None:
    booth.narrate()
    booth.spoken()
    corrections = tmp_path / "corrections.toml"
    corrections.write_text('[[quotation]]\nstarts = "We had the tide"\nby = "unknown"\n')
    booth.narrate(reading=Reading(corrections=corrections))
    assert booth.spoken() == ["“We had the tide with us,”"]
    assert "Ottilie Brack" not in {caption.speaker for caption in booth.bulletin.captions}
    booth.narrate()
    assert booth.spoken() == []
    assert "Ottilie Brack" in {caption.speaker for caption in booth.bulletin.captions}


def test_a_rule_for_what_is_dropped_holds_for_a_page_read_before(booth: Booth) -> None:
    booth.narrate()
    booth.narrate(reading=Reading(drop=("Boat six",)))
    assert not any("Boat six" in caption.text for caption in booth.bulletin.captions)
    booth.narrate()
    assert any("Boat six" in caption.text for caption in booth.bulletin.captions)


def test_a_lexicon_holds_for_a_page_read_before(booth: Booth, tmp_path: Path) -> None:
    booth.narrate()
    booth.spoken()
    lexicon = tmp_path / "lexicon.toml"
    lexicon.write_text('[[word]]\nwritten = "Brack"\nsaid = "Brock"\n')
    booth.narrate(lexicon=lexicon)
    assert booth.spoken() == ["said Ottilie Brock, the harbour master."]
    lexicon.unlink()
    with pytest.raises(SpeechError, match="lexicon"):
        booth.narrate(lexicon=lexicon)


def test_without_the_cache_everything_is_spoken_and_nothing_kept(booth: Booth) -> None:
    first = booth.narrate(cache=False)
    everything = booth.spoken()
    assert not booth.cache.exists()
    assert booth.narrate(cache=False) == first
    assert booth.spoken() == everything


def test_another_rate_is_spoken_anew(booth: Booth) -> None:
    booth.narrate()
    everything = booth.spoken()
    booth.narrate(rate=200)
    assert booth.spoken() == everything


def test_another_version_of_the_engine_speaks_anew(booth: Booth) -> None:
    booth.narrate()
    everything = booth.spoken()
    with booth.program.open("a") as program:
        program.write("# its second version\n")
    booth.narrate()
    assert booth.spoken() == everything


def test_sound_for_another_format_is_not_mistaken_for_it(booth: Booth) -> None:
    booth.narrate("news.mp3")
    assert booth.narrate("news.wav")[:4] == b"RIFF"
    assert booth.narrate("again.wav") == booth.narrate("news.wav")


def test_damaged_entries_are_noticed_and_made_anew(booth: Booth) -> None:
    first = booth.narrate()
    everything = booth.spoken()
    for file in (booth.cache / "clips").iterdir():
        content = bytearray(file.read_bytes())
        content[len(content) // 2] ^= 1
        file.write_bytes(content)
    assert booth.narrate() == first
    assert booth.spoken() == everything
    assert len(booth.heard) == 1
    assert booth.narrate() == first
    assert booth.spoken() == []
    assert booth.heard == []


def test_a_cache_that_cannot_be_is_one_line_and_no_more(booth: Booth) -> None:
    first = booth.narrate(cache=False)
    booth.cache.write_text("a file where the folder should be")
    assert booth.narrate() == first
    assert len(booth.heard) == 1
    assert str(booth.cache) in booth.heard[0]


def command(booth: Booth, output: Path) -> subprocess.Popen[str]:
    arguments = ("-m", "newsreader", "narrate", booth.page, "-o", output, "--plain")
    return subprocess.Popen(
        [sys.executable, *arguments, "--synthesizer", "espeak"], stderr=subprocess.PIPE, text=True
    )


@pytest.fixture
def long_page(booth: Booth) -> Booth:
    """Some minutes of it, for an engine that is quick."""
    booth.write(*(re.sub("^Boat", f"Boat {n} and", text) for n in range(4) for text in PARAGRAPHS))
    return booth


def plainly(booth: Booth, output: Path) -> bytes:
    """The bulletin as it is without a cache."""
    newsreader.narrate([booth.page], output, synthesizer="espeak", delivery=Delivery(cache=False))
    return output.read_bytes()


@pytest.mark.parametrize("sent", [signal.SIGKILL, signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_run_goes_on_where_it_stopped(
    long_page: Booth, tmp_path: Path, sent: signal.Signals
) -> None:
    expected, output = plainly(long_page, tmp_path / "plain.mp3"), tmp_path / "news.mp3"
    with command(long_page, output) as run:
        assert run.stderr is not None
        for line in run.stderr:
            if line.startswith("25 %"):
                run.send_signal(sent)
                break
        run.stderr.read()
    assert not output.exists()
    kept = Cache(long_page.cache / "clips").usage().entries
    with command(long_page, output) as run:
        run.communicate()
    assert output.read_bytes() == expected
    assert 0 < kept < Cache(long_page.cache / "clips").usage().entries


def test_what_has_been_removed_in_part_is_made_anew(long_page: Booth, tmp_path: Path) -> None:
    expected, output = plainly(long_page, tmp_path / "plain.mp3"), tmp_path / "news.mp3"
    for remaining in (1.0, 0.5, 0.1):
        with command(long_page, output) as run:
            run.communicate()
        assert output.read_bytes() == expected
        kept = sorted((long_page.cache / "clips").iterdir())
        for file in kept[round(remaining * len(kept)) :]:
            file.unlink()


def test_two_runs_at_once_make_the_same_bulletin(long_page: Booth, tmp_path: Path) -> None:
    expected = plainly(long_page, tmp_path / "plain.mp3")
    outputs = [tmp_path / "one.mp3", tmp_path / "two.mp3"]
    runs = [command(long_page, output) for output in outputs]
    said = [run.communicate()[1] for run in runs]
    assert [output.read_bytes() for output in outputs] == [expected] * 2
    assert not any("cache" in line for line in said)


@pytest.mark.skipif(sys.platform != "linux", reason="reads the use of children")
def test_nothing_is_loaded_or_started_for_what_is_all_there(booth: Booth, tmp_path: Path) -> None:
    first = booth.narrate()
    code = (
        "import resource, sys, newsreader\n"
        "newsreader.narrate([sys.argv[1]], sys.argv[2], synthesizer='command')\n"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)\n"
        "print([name for name in ('newsreader.cleaner', 'newsreader.segmenter',\n"
        "                         'newsreader.speech.spoken.speaking')\n"
        "       if name in sys.modules])\n"
    )
    command = [sys.executable, "-c", code, str(booth.page), str(tmp_path / "again.mp3")]
    said = subprocess.run(command, capture_output=True, text=True, check=True)
    assert said.stdout.splitlines() == ["0", "[]"]
    assert (tmp_path / "again.mp3").read_bytes() == first
