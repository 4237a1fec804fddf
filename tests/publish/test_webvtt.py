"""Captions are written as WebVTT that others read, and read back the same."""

import itertools
import re

import pytest
import webvtt
from hypothesis import example, given
from hypothesis import strategies as st

from newsreader.errors import PublishError
from newsreader.model import Caption, Word
from newsreader.publish.captions import from_webvtt, to_webvtt

BREAKS = "\n\r\v\f\x00\x1c\x1d\x1e\x85\u2028\u2029"
any_text = st.text(st.characters() | st.characters(categories=["Cs"]))
lines = st.text(st.characters(exclude_categories=["Cs"], exclude_characters=BREAKS))
names = lines.map(lambda text: " ".join(text.split())).filter(bool)


def tiled(texts: list[tuple[str, str | None, int]]) -> tuple[Caption, ...]:
    """Captions one after the other, from (text, speaker, length in ms)."""
    starts = itertools.accumulate((length for _, _, length in texts), initial=0)
    return tuple(
        Caption(text, speaker, start, start + length)
        for (text, speaker, length), start in zip(texts, starts, strict=False)
    )


def captions(
    text: st.SearchStrategy[str], name: st.SearchStrategy[str]
) -> st.SearchStrategy[tuple[Caption, ...]]:
    length = st.integers(1, 10_000_000)
    return st.lists(st.tuples(text, st.none() | name, length)).map(tiled)


ODD = tiled(
    [
        ("a --> b", "--> c", 1),
        ("<v Ann>not a voice</v>", "Ann > Bob & <i>Co</i>", 20),
        ("", "Ann", 300),
        ("&amp; &lt;", None, 4_000_000),
        (" spaced  out ", "WEBVTT", 500_000_000),
    ]
)


@given(captions(lines, names))
@example(())
@example(ODD)
def test_what_is_written_reads_back_the_same(written: tuple[Caption, ...]) -> None:
    assert from_webvtt(to_webvtt(written)) == written


@given(captions(any_text, any_text))
def test_line_breaks_become_spaces_and_nothing_else_changes(written: tuple[Caption, ...]) -> None:
    read = from_webvtt(to_webvtt(written))
    assert [(c.start, c.end) for c in read] == [(c.start, c.end) for c in written]
    assert [words(c.text) for c in read] == [words(c.text) for c in written]
    assert [words(c.speaker or "") for c in read] == [words(c.speaker or "") for c in written]
    assert from_webvtt(to_webvtt(read)) == read


def words(text: str) -> list[str]:
    return re.sub("[\0\ud800-\udfff]", " ", text).split()


@given(captions(any_text.filter(str.strip), names))
@example(ODD)
def test_another_reader_finds_the_same_cues(written: tuple[Caption, ...]) -> None:
    read = webvtt.from_string(to_webvtt(written)).captions
    assert [(c.identifier, c.start, c.end) for c in read] == [
        (str(number), clock(c.start), clock(c.end)) for number, c in enumerate(written, 1)
    ]


def clock(ms: int) -> str:
    return f"{ms // 3_600_000:02}:{ms // 60_000 % 60:02}:{ms // 1000 % 60:02}.{ms % 1000:03}"


def test_another_reader_finds_speakers_and_words() -> None:
    written = tiled([("The mayor said:", None, 900), ("“It’s done.”", "Ann Lea", 800)])
    read = webvtt.from_string(to_webvtt(written)).captions
    assert [(c.voice, c.text) for c in read] == [
        (None, "The mayor said:"),
        ("Ann Lea", "“It’s done.”"),
    ]


@given(captions(any_text, any_text))
@example(ODD)
def test_the_format_is_kept_to(written: tuple[Caption, ...]) -> None:
    cue = (
        r"\d+\n"
        r"\d{2,}:\d\d:\d\d\.\d{3} --> \d{2,}:\d\d:\d\d\.\d{3}\n"
        r"(<v [^<>\s]([^<>\n]*[^<>\s])?>)?[^<>\n]*\n"
    )
    text = to_webvtt(written)
    assert text.encode()
    assert re.fullmatch(rf"WEBVTT\n(\n{cue})*", text)
    assert text.count("-->") == len(written)


def test_a_caption_of_no_length_lasts_a_millisecond() -> None:
    assert from_webvtt(to_webvtt([Caption("—", None, 70, 70)])) == (Caption("—", None, 70, 71),)


def test_what_others_write_is_read() -> None:
    text = (
        "\ufeffWEBVTT - news\r\nKind: captions\r\n\r\nSTYLE\r\n::cue { color: red }\r\n\r\n"
        "NOTE made by hand\r\n\r\n00:01.500 --> 00:02.000 align:start\r\n"
        "<v.loud Ann Lea>It’s <i>done</i>,\r\nat last.</v>\r\n\r\n\r\n"
        "last\r\n01:00:00.000 --> 01:00:00.250\r\nShe left.\r\n"
    )
    assert from_webvtt(text) == (
        Caption("It’s done, at last.", "Ann Lea", 1500, 2000),
        Caption("She left.", None, 3_600_000, 3_600_250),
    )


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "it begins with ''"),
        ("1\n00:00:00,000 --> 00:00:01,000\nNews", "it begins with '1'"),
        ("WEBVTT\n\n00:00:00,000 --> 00:00:01,000\nNews", "line 3 is '00:00:00,000"),
    ],
)
def test_text_that_is_no_webvtt_is_refused(text: str, reason: str) -> None:
    with pytest.raises(PublishError, match=reason):
        from_webvtt(text)


@st.composite
def spoken(draw: st.DrawFn) -> Caption:
    """A caption with words of any kind: crowded, out of order, outside of it."""
    text = draw(lines)
    start, length = draw(st.integers(0, 400_000)), draw(st.integers(0, 5_000))
    places = st.integers(0, len(text))
    at = st.integers(start - 10, start + length + 10).map(lambda ms: max(ms, 0))
    words = draw(st.lists(st.builds(Word, places, places, at)))
    return Caption(text, draw(st.none() | names), start, start + length, tuple(words))


INNER = re.compile(r"<\d{2,}:\d\d:\d\d\.\d{3}>")


@given(st.lists(spoken()))
def test_times_of_words_rise_inside_their_cue_and_add_nothing_else(written: list[Caption]) -> None:
    text = to_webvtt(written, words=True)
    assert INNER.sub("", text) == to_webvtt(written)
    for start, end, payload in re.findall(r"(?m)^(\S+) --> (\S+)\n(.*)$", text):
        times = [start, *(time[1:-1] for time in INNER.findall(payload)), end]
        assert times == sorted(set(times), key=lambda time: (len(time), time))


def test_a_time_stands_before_its_word() -> None:
    words = (Word(1, 5, 1000), Word(10, 13, 1250), Word(15, 19, 1400))
    text = to_webvtt([Caption("“It’s the £5m, they", "Ann Lea", 1000, 1500, words)], words=True)
    assert text.endswith("<v Ann Lea>“It’s the <00:00:01.250>£5m, <00:00:01.400>they\n")
    [read] = webvtt.from_string(text).captions
    assert (read.voice, read.text) == ("Ann Lea", "“It’s the £5m, they")
