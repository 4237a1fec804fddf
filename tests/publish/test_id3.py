"""The tag in front of an MP3: players find the title, the date, and the stories in order."""

import io
import json
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import lameenc
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from mutagen.id3 import ID3
from tinytag import TinyTag

from newsreader.model import Article, Bulletin, Chapter
from newsreader.publish.tags import id3_tags

SAMPLE_RATE = 22050
BREAKS_A_LINE = "".join(map(chr, [*range(0x20), *range(0x7F, 0xA0), 0x2028, 0x2029]))


def needs(program: str) -> pytest.MarkDecorator:
    missing = shutil.which(program) is None
    return pytest.mark.skipif(missing, reason=f"{program} is not installed")


def bulletin(titles: Sequence[str], articles: Sequence[Article] = (), each: int = 1500) -> Bulletin:
    """A bulletin of stories of `each` milliseconds."""
    return Bulletin(
        title="News for Saltmere",
        chapters=tuple(
            Chapter(title, number * each, (number + 1) * each)
            for number, title in enumerate(titles)
        ),
        captions=(),
        duration=len(titles) * each,
        articles=tuple(articles),
    )


def silence(ms: int) -> bytes:
    encoder = lameenc.Encoder()
    encoder.set_bit_rate(64)
    encoder.set_in_sample_rate(SAMPLE_RATE)
    encoder.set_channels(1)
    encoder.set_quality(7)
    pcm = bytes(2 * (SAMPLE_RATE * ms // 1000))
    return bytes(encoder.encode(pcm) + encoder.flush())


def mp3(folder: Path, made: Bulletin) -> Path:
    path = folder / "bulletin.mp3"
    path.write_bytes(id3_tags(made) + silence(made.duration))
    return path


def read(tag: bytes) -> ID3:
    return ID3(io.BytesIO(tag))


LONG = "/a-headline-of-several-words" * 10  # what ffmpeg drops a chapter for in ID3v2.4
ARTICLES = (
    Article(
        "Harbour wall rebuilt",
        (),
        publisher="Harbourlight Radio",
        published=datetime(2026, 6, 3, 7, 12, tzinfo=timezone(timedelta(hours=1))),
        language="en-GB",
        url="https://www.harbourlight.example/news/wall",
    ),
    Article(
        "Fête au village", (), publisher="La Gazette", published=date(2026, 6, 1), language="fr"
    ),
    Article(
        "Band saved", (), publisher="Harbourlight Radio", url="https://c.example/café b" + LONG
    ),
)
HEADLINES = [article.headline for article in ARTICLES]


def test_the_tag_says_what_the_bulletin_is() -> None:
    tag = read(id3_tags(bulletin(HEADLINES, ARTICLES)))
    assert tag.version == (2, 3, 0)
    assert {frame: tag[frame].text for frame in ("TIT2", "TPE1", "TALB", "TCON", "TLAN")} == {
        "TIT2": ["News for Saltmere"],
        "TPE1": ["Harbourlight Radio, La Gazette"],
        "TALB": ["newsreader"],
        "TCON": ["News"],
        "TLAN": ["engfra"],
    }
    assert str(tag["TDRC"]) == "2026-06-03"


def test_an_undated_bulletin_of_nobody_has_a_tag_all_the_same() -> None:
    tag = read(id3_tags(bulletin([])))
    assert tag["TPE1"].text == ["newsreader"]
    assert not {"TDRC", "TLAN", "CTOC:toc"} & set(tag)


def test_each_story_is_a_chapter_with_its_title_and_address() -> None:
    tag = read(id3_tags(bulletin(HEADLINES, ARTICLES)))
    chapters = tag.getall("CHAP")
    assert [(c.start_time, c.end_time) for c in chapters] == [(0, 1500), (1500, 3000), (3000, 4500)]
    assert {(c.start_offset, c.end_offset) for c in chapters} == {(0xFFFFFFFF, 0xFFFFFFFF)}
    assert [c.sub_frames["TIT2"].text for c in chapters] == [[title] for title in HEADLINES]
    assert [[w.url for w in c.sub_frames.getall("WXXX")] for c in chapters] == [
        ["https://www.harbourlight.example/news/wall"],
        [],
        ["https://c.example/caf%C3%A9%20b" + LONG],
    ]
    (contents,) = tag.getall("CTOC")
    assert int(contents.flags) == 3  # top level, ordered
    assert contents.child_element_ids == [c.element_id for c in chapters]


def order_of_chapters(tag: bytes) -> list[bytes]:
    """The names of the chapters as they stand in the bytes."""
    return [part[6:13] for part in tag.split(b"CHAP")[1:]]


@given(st.lists(st.text(max_size=300), min_size=2, max_size=40))
def test_chapters_stand_in_order_of_time_however_long_their_titles(titles: list[str]) -> None:
    found = order_of_chapters(id3_tags(bulletin(titles)))
    assert found == [f"ch{number:05}".encode() for number in range(len(titles))]


times = st.integers(0, 2**32 - 1)


@given(st.lists(st.tuples(st.text(), times, times), max_size=5))
def test_the_size_does_not_depend_on_times(stories: list[tuple[str, int, int]]) -> None:
    chapters = tuple(Chapter(*story) for story in stories)
    blank = tuple(Chapter(title, 0, 0) for title, _, _ in stories)
    made = Bulletin("News", chapters, (), 0, ())
    assert len(id3_tags(made)) == len(id3_tags(replace(made, chapters=blank)))


def test_more_chapters_than_a_table_holds_are_all_listed() -> None:
    tag = read(id3_tags(bulletin([f"Story {number}" for number in range(600)])))
    contents = {c.element_id: c for c in tag.getall("CTOC")}
    parts = [contents[name] for name in contents["toc"].child_element_ids]
    listed = [name for part in parts for name in part.child_element_ids]
    assert listed == sorted(c.element_id for c in tag.getall("CHAP"))
    assert len(listed) == 600
    assert [int(c.flags) for c in (contents["toc"], *parts)] == [3, 1, 1, 1]


HOSTILE = [
    "🚢 Ahoy 🎺",
    "Two\nlines\r\nor three",
    "Nul\0 here",
    "x" * 10_000,
    "\ud800 lone",
    "",
    " ",
    "مرحبا",
]


@given(st.lists(st.text(), max_size=5))
@example(HOSTILE)
def test_no_title_breaks_the_tag(titles: list[str]) -> None:
    made = bulletin(
        titles, [Article(title, (), url=f"https://x.example/{title}") for title in titles]
    )
    tag = read(id3_tags(made))
    chapters = tag.getall("CHAP")
    assert [c.start_time for c in chapters] == [c.start for c in made.chapters]
    read_titles = [c.sub_frames["TIT2"].text if "TIT2" in c.sub_frames else [""] for c in chapters]
    assert read_titles == [[cleaned(title)] for title in titles]


def cleaned(title: str) -> str:
    """A title with each run of what a tag cannot hold as one space."""
    kept = "".join("\0" if c in BREAKS_A_LINE or "\ud800" <= c <= "\udfff" else c for c in title)
    while "\0\0" in kept:
        kept = kept.replace("\0\0", "\0")
    return kept.replace("\0", " ")


def test_another_reader_finds_the_facts_and_the_length(tmp_path: Path) -> None:
    found = TinyTag.get(mp3(tmp_path, bulletin(HEADLINES, ARTICLES)))
    assert (found.title, found.artist, found.album, found.genre, found.year) == (
        "News for Saltmere",
        "Harbourlight Radio, La Gazette",
        "newsreader",
        "News",
        "2026",
    )
    assert found.duration == pytest.approx(4.5, abs=0.1)


def ffprobe(path: Path) -> Any:
    command = ["ffprobe", "-v", "error", "-of", "json", "-show_chapters", "-show_format", str(path)]
    run = subprocess.run(command, capture_output=True, check=True)
    assert run.stderr == b""
    return json.loads(run.stdout)


@needs("ffprobe")
@pytest.mark.parametrize(
    "titles", [HEADLINES, [title for title in HOSTILE if title]], ids=["plain", "hostile"]
)
def test_ffprobe_lists_the_chapters_in_order(tmp_path: Path, titles: list[str]) -> None:
    made = bulletin(titles, ARTICLES)
    found = ffprobe(mp3(tmp_path, made))
    assert [
        (float(c["start_time"]), float(c["end_time"]), c.get("tags", {}).get("title", ""))
        for c in found["chapters"]
    ] == [(c.start / 1000, c.end / 1000, cleaned(c.title)) for c in made.chapters]
    assert float(found["format"]["duration"]) == pytest.approx(made.duration / 1000, abs=0.1)
    assert found["format"]["tags"]["date"] == "2026-06-03"


@needs("mpv")
def test_mpv_counts_the_chapters(tmp_path: Path) -> None:
    message = "--term-playing-msg=${chapters} ${chapter-list}"
    command = ["mpv", "--no-config", "--ao=null", "--vid=no", "--length=0.1", message]
    path = mp3(tmp_path, bulletin(HEADLINES, ARTICLES))
    run = subprocess.run([*command, str(path)], capture_output=True, check=True)
    said = run.stdout.decode(errors="replace")
    assert "\n3 " in f"\n{said}"
    places = [said.index(title) for title in HEADLINES]
    assert places == sorted(places)
