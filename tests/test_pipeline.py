"""From sources to a bulletin: nothing lost, nothing partial, bad sources named and skipped."""

import io
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest
import tinytag
from hypothesis import given, settings
from hypothesis import strategies as st

import newsreader
from newsreader import (
    Article,
    Block,
    BlockKind,
    Bulletin,
    Delivery,
    EncodingError,
    NewsreaderError,
    PageError,
    Pauses,
    Progress,
    PublishError,
    Script,
    SynthesizerNotFoundError,
)
from newsreader.audio.encoders import FRAME, SAMPLE_RATE
from tests.conftest import SAMPLES
from tests.mp3 import frames
from tests.processes import descendants

PAGES = sorted(SAMPLES.glob("*.html"))


def script(headline: str, *paragraphs: str) -> Script:
    blocks = tuple(Block(BlockKind.PARAGRAPH, text) for text in paragraphs)
    return newsreader.segment(Article(headline, blocks))


def words(text: str) -> list[str]:
    return [
        "".join(filter(str.isalnum, word)) for word in text.split() if any(map(str.isalnum, word))
    ]


def article_text(article: Article) -> str:
    return " ".join([article.headline, article.standfirst or "", *(b.text for b in article.blocks)])


def heard(bulletin: Bulletin) -> str:
    return " ".join(caption.text for caption in bulletin.captions)


@pytest.fixture(scope="module")
def bulletin(tmp_path_factory: pytest.TempPathFactory) -> Bulletin:
    """The sample pages, spoken by the real engine into a real MP3."""
    output = tmp_path_factory.mktemp("bulletin") / "news.mp3"
    return newsreader.narrate(PAGES, output, synthesizer="espeak")


def test_every_word_of_every_article_is_heard_once(bulletin: Bulletin) -> None:
    written = " ".join(article_text(article) for article in bulletin.articles)
    assert "".join(words(heard(bulletin))) == "".join(words(written))


def test_each_story_is_a_chapter_with_its_headline(bulletin: Bulletin) -> None:
    assert len(bulletin.chapters) == len(PAGES)
    assert [c.title for c in bulletin.chapters] == [a.headline for a in bulletin.articles]


def test_the_file_is_as_long_as_the_bulletin_says(bulletin: Bulletin) -> None:
    assert bulletin.audio is not None
    seconds = frames(bulletin.audio.read_bytes()) * FRAME / SAMPLE_RATE
    assert 1000 * seconds == pytest.approx(bulletin.duration, abs=0.5)
    assert tinytag.TinyTag.get(bulletin.audio).title == bulletin.title


def test_the_same_sources_give_the_same_bulletin(bulletin: Bulletin, tmp_path: Path) -> None:
    again = newsreader.narrate(PAGES, tmp_path / "again.mp3", synthesizer="espeak")
    assert again.captions == bulletin.captions
    assert again.audio is not None
    assert bulletin.audio is not None
    assert again.audio.read_bytes() == bulletin.audio.read_bytes()


def test_the_number_of_workers_changes_nothing(bulletin: Bulletin, tmp_path: Path) -> None:
    three = newsreader.narrate(
        PAGES, tmp_path / "three.mp3", synthesizer="espeak", delivery=Delivery(workers=3)
    )
    assert three.captions == bulletin.captions


@settings(max_examples=10)
@given(
    st.lists(
        st.lists(st.text(st.characters(codec="utf-8"), min_size=1), max_size=4),
        min_size=1,
        max_size=3,
    )
)
def test_whatever_is_written_is_heard_in_order(stories: list[list[str]]) -> None:
    scripts = [script(f"Story {n}", *paragraphs) for n, paragraphs in enumerate(stories)]
    made = newsreader.render(scripts, io.BytesIO(), synthesizer="silent")
    written = " ".join(article_text(item.article) for item in scripts)
    assert "".join(words(heard(made))) == "".join(words(written))
    assert made.chapters[-1].end == made.captions[-1].end == made.duration


def test_bad_sources_are_skipped_and_named(tmp_path: Path) -> None:
    missing = tmp_path / "missing.html"
    made = newsreader.narrate([missing, PAGES[0]], tmp_path / "news.mp3", synthesizer="silent")
    assert len(made.chapters) == 1
    assert [problem.source for problem in made.problems] == [str(missing)]


def test_nothing_to_read_is_an_error_and_leaves_no_file(tmp_path: Path) -> None:
    output = tmp_path / "news.mp3"
    with pytest.raises(PageError, match=r"missing\.html"):
        newsreader.narrate([tmp_path / "missing.html"], output, synthesizer="silent")
    with pytest.raises(NewsreaderError, match="none of the 2 sources"):
        newsreader.narrate([tmp_path / "a", tmp_path / "b"], output, synthesizer="silent")
    with pytest.raises(NewsreaderError, match="nothing to read"):
        newsreader.render([], output, synthesizer="silent")
    assert list(tmp_path.iterdir()) == []


def test_an_unknown_ending_or_engine_fails_before_anything_is_written(tmp_path: Path) -> None:
    scripts = [script("Ferry sails", "At last.")]
    with pytest.raises(EncodingError, match=r"\.mp3"):
        newsreader.render(scripts, tmp_path / "news.xyz", synthesizer="silent")
    with pytest.raises((SynthesizerNotFoundError, NewsreaderError), match="loudhailer"):
        newsreader.render(scripts, tmp_path / "news.mp3", synthesizer="loudhailer")
    with pytest.raises(PublishError, match="no such folder"):
        newsreader.render(scripts, tmp_path / "none" / "news.mp3", synthesizer="silent")
    assert list(tmp_path.iterdir()) == []


def test_a_failing_progress_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    output = tmp_path / "news.mp3"
    output.write_bytes(b"yesterday")

    def fail(_: Progress) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        newsreader.render(
            [script("Ferry sails", "At last.")], output, synthesizer="silent", on_progress=fail
        )
    assert output.read_bytes() == b"yesterday"
    assert list(tmp_path.iterdir()) == [output]


def test_progress_ends_complete(tmp_path: Path) -> None:
    seen: list[Progress] = []
    newsreader.narrate(PAGES, tmp_path / "news.wav", synthesizer="silent", on_progress=seen.append)
    assert [p.done for p in seen] == sorted(p.done for p in seen)
    assert seen[-1].done > 0.97 * seen[-1].total
    assert len({p.headline for p in seen}) == len(PAGES)


def test_pauses_and_rate_are_as_asked(tmp_path: Path) -> None:
    scripts = [script("Ferry sails", "One.", "Two.")]

    def duration(delivery: Delivery) -> int:
        target = tmp_path / "news.wav"
        return newsreader.render(scripts, target, synthesizer="silent", delivery=delivery).duration

    none = Pauses(sentence=0, voice=0, paragraph=0, headline=0, story=0)
    spoken = duration(Delivery(pauses=none))
    longer = duration(Delivery(pauses=Pauses(0, 0, paragraph=500, headline=2000, story=9000)))
    assert longer - spoken == pytest.approx(2500, abs=2)
    assert duration(Delivery(pauses=none, rate=340)) == pytest.approx(spoken / 2, abs=3)


def test_a_wave_bulletin_is_a_pydub_segment(tmp_path: Path) -> None:
    made = newsreader.narrate(PAGES[:1], tmp_path / "news.wav", synthesizer="silent")
    assert len(newsreader.audio_segment(made)) == pytest.approx(made.duration, abs=1)


def test_an_intro_comes_first_and_moves_the_captions(tmp_path: Path) -> None:
    intro = tmp_path / "intro.wav"
    newsreader.render([script("Ding", "Dong.")], intro, synthesizer="espeak")
    plain, opened = (
        newsreader.narrate(
            PAGES[:1], tmp_path / "news.wav", synthesizer="silent", delivery=Delivery(intro=sound)
        )
        for sound in (None, intro)
    )
    lead = opened.duration - plain.duration
    assert lead > 500
    assert opened.chapters[0].start == 0
    assert [c.start - lead for c in opened.captions] == pytest.approx(
        [c.start for c in plain.captions], abs=1
    )


def test_a_stream_is_the_same_sound(tmp_path: Path) -> None:
    stream = io.BytesIO()
    scripts = [script("Ferry sails", "It sailed at last on Monday.")]
    streamed = newsreader.render(scripts, stream, synthesizer="espeak")
    filed = newsreader.render(scripts, tmp_path / "news.mp3", synthesizer="espeak")
    assert filed.audio is not None
    assert streamed.audio is None
    sound = stream.getvalue()
    assert filed.audio.read_bytes().endswith(sound[sound.index(b"\xff\xf3") :])


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes")
def test_a_pipe_is_given_a_stream(tmp_path: Path) -> None:
    pipe, received = tmp_path / "pipe.mp3", list[bytes]()
    os.mkfifo(pipe)
    reader = threading.Thread(target=lambda: received.append(pipe.read_bytes()), daemon=True)
    reader.start()
    bulletin = newsreader.render([script("One", "Two.")], pipe, synthesizer="silent")
    reader.join(10)
    stream = io.BytesIO()
    newsreader.render([script("One", "Two.")], stream, synthesizer="silent")
    assert received == [stream.getvalue()]
    assert bulletin.audio is None


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
@pytest.mark.parametrize("sent", [signal.SIGTERM, signal.SIGINT])
def test_a_stopped_command_leaves_nothing_behind(sent: signal.Signals, tmp_path: Path) -> None:
    output = tmp_path / "news.mp3"
    long = tmp_path / "long.txt"
    long.write_text("Ferry sails\n\n" + "The ferry sailed at last on Monday. " * 4000)
    arguments = ["narrate", str(long), "-o", str(output), "--plain", "--synthesizer", "espeak"]
    command = [sys.executable, "-m", "newsreader", *arguments]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as running:
        assert running.stderr is not None
        running.stderr.readline()  # it has begun to speak
        workers = descendants(running.pid)
        running.send_signal(sent)
        running.communicate(timeout=30)
    assert running.returncode not in {0, None}
    assert workers
    assert not any(Path(f"/proc/{pid}").exists() for pid in workers)
    assert list(tmp_path.iterdir()) == [long]


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may write anywhere")
def test_a_read_only_folder_is_one_clear_line(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(PublishError, match=str(tmp_path)):
        newsreader.render([script("A", "B.")], tmp_path / "news.mp3", synthesizer="silent")


def test_one_source_may_stand_alone_and_a_path_may_be_a_string(tmp_path: Path) -> None:
    cast = str(tmp_path / "cast.toml")
    bulletin = newsreader.narrate(
        str(PAGES[0]), tmp_path / "news.mp3", synthesizer="silent", cast=cast
    )
    assert len(bulletin.chapters) == 1
    assert Path(cast).exists()
    with pytest.raises(newsreader.SpeechError, match="the lexicon cannot be read"):
        newsreader.narrate(
            PAGES[0],
            tmp_path / "news.mp3",
            synthesizer="silent",
            delivery=Delivery(lexicon=str(tmp_path / "gone.toml")),  # type: ignore[arg-type]
        )


def test_an_option_that_there_is_not_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TypeError, match="no option 'sinthesizer'"):
        newsreader.render([script("A", "B.")], tmp_path / "a.mp3", sinthesizer="x")  # type: ignore[call-arg]


def test_scripts_without_a_word_are_told_so(tmp_path: Path) -> None:
    with pytest.raises(NewsreaderError, match="no words"):
        newsreader.render([newsreader.segment(Article("", ()))], tmp_path / "a.mp3")
    assert list(tmp_path.iterdir()) == []


def test_a_stream_tells_of_sources_it_skips(tmp_path: Path) -> None:
    sources, told = [PAGES[0], tmp_path / "gone.html"], list[str]()
    list(newsreader.stream(sources, synthesizer="silent", on_warning=told.append))
    assert told == [f"skipped {tmp_path / 'gone.html'}: there is no such file"]
    skipped = list[newsreader.Problem]()
    list(newsreader.stream(sources, synthesizer="silent", on_problem=skipped.append))
    assert [problem.source for problem in skipped] == [str(tmp_path / "gone.html")]
