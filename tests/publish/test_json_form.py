"""Values are written as JSON under their own field names."""

import dataclasses
import json
import os
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from newsreader import model
from newsreader.publish.as_json import from_json, to_json

VALUES = [
    value
    for value in vars(model).values()
    if isinstance(value, type) and dataclasses.is_dataclass(value)
]
paths = st.none() | st.text(st.characters(codec="utf-8")).map(Path)
# The model knows paths by name only, so Hypothesis cannot find out how to make these.
st.register_type_strategy(
    model.Bulletin,
    st.builds(
        model.Bulletin,
        title=st.text(),
        chapters=st.from_type(tuple[model.Chapter, ...]),
        captions=st.from_type(tuple[model.Caption, ...]),
        duration=st.integers(),
        articles=st.from_type(tuple[model.Article, ...]),
        problems=st.from_type(tuple[model.Problem, ...]),
        audio=paths,
    ),
)
st.register_type_strategy(model.Delivery, st.builds(model.Delivery, intro=paths, lexicon=paths))
st.register_type_strategy(
    model.Reading, st.builds(model.Reading, corrections=paths, site_memory=paths)
)


st.register_type_strategy(float, st.floats(allow_nan=False))  # no value holds one, nor is it itself


@given(st.sampled_from(VALUES).flatmap(st.from_type))
def test_every_value_is_written_under_its_own_field_names(value: Any) -> None:
    read = json.loads(to_json(value))
    assert list(read) == [field.name for field in dataclasses.fields(value)]


@given(st.sampled_from(VALUES).flatmap(st.from_type))
def test_what_is_written_reads_back_the_same(value: Any) -> None:
    assert from_json(type(value), to_json(value)) == value


def test_days_times_and_odd_bytes_read_back_the_same() -> None:
    summer = timezone(timedelta(hours=1))
    for published in (date(2026, 6, 4), datetime(2026, 6, 3, 7, 12, tzinfo=summer), None):
        article = model.Article(os.fsdecode(b"caf\xe9"), (), published=published)
        read = from_json(model.Article, to_json(article).encode())
        assert read == article
        assert type(read.published) is type(published)


def test_a_script_is_written_in_full() -> None:
    summer = timezone(timedelta(hours=1))
    article = model.Article(
        headline="Bridge “reopens”",
        blocks=(model.Block(model.BlockKind.PARAGRAPH, "“It did.”"),),
        published=datetime(2026, 6, 3, 7, 12, tzinfo=summer),
        updated=date(2026, 6, 4),
    )
    speaker = model.Speaker("Ann Lea", gender=model.Gender.FEMALE, aliases=("Ms Lea",))
    segment = model.Segment(model.SegmentKind.QUOTE, 0, 0, 9, "“It did.”", speaker)
    read = json.loads(to_json(model.Script(article, (segment,))))
    assert read["article"]["headline"] == "Bridge “reopens”"
    assert read["article"]["published"] == "2026-06-03T07:12:00+01:00"
    assert read["article"]["updated"] == "2026-06-04"
    assert read["article"]["standfirst"] is None
    assert read["article"]["blocks"] == [
        {"kind": "paragraph", "text": "“It did.”", "language": None}
    ]
    assert read["segments"][0]["speaker"] == {
        "name": "Ann Lea",
        "kind": "person",
        "gender": "female",
        "aliases": ["Ms Lea"],
    }


def test_paths_are_text_and_sound_is_base64() -> None:
    bulletin = model.Bulletin("News", (), (), 0, (), audio=Path("bulletin.mp3"))
    assert json.loads(to_json(bulletin))["audio"] == "bulletin.mp3"
    assert json.loads(to_json(model.Clip(b"\x00\x01", 22050)))["pcm"] == "AAE="


def test_letters_are_written_as_themselves() -> None:
    assert to_json("café – “no”") == '"café – “no”"'


def test_the_odd_bytes_of_a_file_name_do_not_break_the_text() -> None:
    odd = os.fsdecode(b"caf\xe9.mp3")
    text = to_json(model.Problem(odd, "is empty"))
    assert text.encode("utf-8")
    assert json.loads(text)["source"] == odd


def test_lists_of_values_are_written_too() -> None:
    assert json.loads(to_json([model.Chapter("News", 0, 5)])) == [
        {"title": "News", "start": 0, "end": 5}
    ]
