"""The file that keeps a cast from one bulletin to the next."""

import os
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsreader.errors import CastingError
from newsreader.model import (
    Article,
    Block,
    BlockKind,
    Cast,
    Gender,
    Part,
    Script,
    Segment,
    SegmentKind,
    Speaker,
    Voice,
)
from newsreader.speech.cast_file import (
    PATIENCE_SECONDS,
    choose_narrator,
    choose_voices,
    read_cast,
    write_cast,
)
from newsreader.speech.casting import assign_voices
from newsreader.speech.identity import keys
from newsreader.speech.palette import PALETTE, all_voices

VOICES = all_voices()
SYSTEM = (Voice("Hazel", "en-GB", Gender.FEMALE, "pyttsx3"),)
OWEN = Part("Owen Pell", PALETTE[5], ("Sir Owen Pell",), Gender.MALE)
IDA = Part("Ida Crane", PALETTE[17], (), Gender.FEMALE)
CAST = Cast(PALETTE[0], PALETTE[1], (OWEN, IDA))

names = st.one_of(
    st.text(st.characters(codec="utf-8"), min_size=1).filter(str.strip),
    st.sampled_from(("Owen Pell", "Sir Owen Pell", "Ida Crane", "Ida Vane", "Crane")),
)
parts = st.builds(
    Part,
    names,
    st.sampled_from(PALETTE),
    st.lists(names, max_size=3).map(tuple),
    st.one_of(st.none(), st.sampled_from(Gender)),
    st.booleans(),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "cast.toml"


def kept(path: Path) -> Cast:
    cast = read_cast(path, VOICES)
    assert cast is not None
    return cast


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(part=parts, narrator=st.sampled_from(PALETTE), unknown=st.sampled_from(PALETTE))
def test_what_is_written_reads_back_the_same(
    path: Path, part: Part, narrator: Voice, unknown: Voice
) -> None:
    path.unlink(missing_ok=True)
    cast = Cast(narrator, unknown, (part,))
    write_cast(path, cast)
    assert read_cast(path, PALETTE) == cast
    before = path.read_text(encoding="utf-8")
    write_cast(path, cast)
    assert path.read_text(encoding="utf-8") == before


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(parts, max_size=4), max_size=3))
def test_nobody_in_the_file_is_lost_or_changed(path: Path, runs: list[list[Part]]) -> None:
    path.unlink(missing_ok=True)
    before: tuple[Part, ...] = ()
    for run in runs:
        write_cast(path, replace(CAST, parts=tuple(run)))
        after = kept(path).parts
        for old, new in zip(before, after, strict=False):
            assert new.name == old.name
            assert set(new.aliases) >= set(old.aliases)
            assert new.voice == old.voice or any(part.pinned for part in run)
        known = {key for part in after for key in keys((part.name, *part.aliases))}
        assert all(keys((part.name, *part.aliases)) <= known for part in run)
        before = after


def test_there_is_no_cast_before_the_first_bulletin(path: Path) -> None:
    assert read_cast(path, PALETTE) is None


def test_a_cast_is_added_to_the_one_in_the_file(path: Path) -> None:
    write_cast(path, replace(CAST, parts=(OWEN,)))
    write_cast(path, replace(CAST, parts=(IDA,)))
    assert kept(path).parts == (OWEN, IDA)


def test_a_hand_on_the_file_is_stronger_than_a_run(path: Path) -> None:
    write_cast(path, CAST)
    text = path.read_text(encoding="utf-8")
    by_hand = "# our mayor\n" + text.replace(OWEN.voice.id, "gmw/en+Lee  ") + "# the end\n"
    by_hand = by_hand.replace('"gmw/en+Lee  "', '"gmw/en+Lee" # softer')
    path.write_text(by_hand, encoding="utf-8")
    write_cast(path, CAST)
    assert path.read_text(encoding="utf-8") == by_hand
    assert kept(path).parts[0].voice.id == "gmw/en+Lee"


def test_new_names_of_a_person_join_the_old_ones(path: Path) -> None:
    write_cast(path, CAST)
    path.write_text(path.read_text(encoding="utf-8").replace("[[", "# a friend\n[["), "utf-8")
    write_cast(path, replace(CAST, parts=(Part("Lord Owen Pell", IDA.voice, ("O. J. Pell",)),)))
    [owen, ida] = kept(path).parts
    assert owen == replace(OWEN, aliases=("Sir Owen Pell", "Lord Owen Pell", "O. J. Pell"))
    assert ida == IDA
    assert path.read_text(encoding="utf-8").count("# a friend") == 2


def test_a_voice_chosen_on_the_command_line_is_kept(path: Path) -> None:
    write_cast(path, CAST)
    chosen = choose_voices(kept(path), ["Owen Pell = gmw/en+m7@69"], VOICES)
    write_cast(path, chosen)
    assert kept(path).parts[0] == replace(OWEN, voice=chosen.parts[0].voice, pinned=True)
    assert kept(path).parts[1] == IDA


def test_a_link_to_the_file_stays_a_link(path: Path) -> None:
    link = path.with_name("link.toml")
    link.symlink_to(path)
    write_cast(link, CAST)
    assert link.is_symlink()
    assert kept(path) == CAST


def test_other_synthesizers_entries_stay(path: Path) -> None:
    write_cast(path, CAST)
    hazel = Part("Ida Crane", SYSTEM[0], (), Gender.FEMALE)
    write_cast(path, Cast(SYSTEM[0], SYSTEM[0], (hazel,)))
    system = read_cast(path, SYSTEM)
    assert system is not None
    assert system.parts == (hazel,)
    assert kept(path) == CAST
    both = read_cast(path, [*VOICES, *SYSTEM])
    assert both is not None
    assert both.parts == (OWEN, IDA, hazel)


def test_speakers_written_in_another_form_of_toml_stay(path: Path) -> None:
    path.write_text('speaker = [{name = "Owen Pell", voice = "gmw/en+Lee"}]\n', "utf-8")
    write_cast(path, replace(CAST, parts=(IDA,)))
    assert [part.name for part in kept(path).parts] == ["Owen Pell", "Ida Crane"]


def test_names_over_several_lines_stay(path: Path) -> None:
    path.write_text(
        '[[speaker]]\nname = "Owen Pell"\naliases = [\n  "Sir Owen Pell",\n]\nvoice = "gmw/en+Lee"',
        "utf-8",
    )
    write_cast(path, replace(CAST, parts=(Part("Owen Pell", PALETTE[5], ("Lord Owen Pell",)),)))
    assert kept(path).parts[0].aliases == ("Sir Owen Pell", "Lord Owen Pell")


WRITER = """
import sys
from pathlib import Path
from newsreader.model import Cast, Part
from newsreader.speech.cast_file import write_cast
from newsreader.speech.palette import PALETTE
for number in range(12):
    part = Part(f"Number {sys.argv[2]} {number}", PALETTE[number])
    write_cast(Path(sys.argv[1]), Cast(PALETTE[0], PALETTE[1], (part,)))
"""


def test_runs_that_write_at_once_lose_nobody(path: Path) -> None:
    runs = [
        subprocess.Popen([sys.executable, "-c", WRITER, str(path), str(run)]) for run in range(4)
    ]
    assert [run.wait(60) for run in runs] == [0, 0, 0, 0]
    assert len({part.name for part in kept(path).parts}) == 4 * 12
    assert list(path.parent.iterdir()) == [path]


def test_a_lock_of_a_dead_run_is_broken(path: Path) -> None:
    lock = path.with_name(".cast.toml.lock")
    lock.touch()
    long_ago = time.time() - 2 * PATIENCE_SECONDS
    os.utime(lock, (long_ago, long_ago))
    write_cast(path, CAST)
    assert kept(path) == CAST


BAD = {
    "speaker = 3": "'speaker' must be a table, under [[speaker]]",
    "[[speaker]]\nvoice = 'gmw/en+m7'": "speaker 1 has no name",
    "[[speaker]]\nname = 'Owen Pell'": "speaker 1 (Owen Pell) has no voice",
    "[[speaker]]\nname = 'Owen Pell'\nvoice = 'gmw/nowhere'": "speaker 1 (Owen Pell): no voice",
    "[[speaker]]\nname = 'Ida'\nvoice = 'gmw/en'\ngender = 'f'": "gender must be female or male",
    "[[speaker]]\nname = 'Ida'\nvoice = 'gmw/en'\naliases = 'I'": "aliases must be names, not 'I'",
    "[[speaker]]\nname = ''\nvoice = 'gmw/en'": "name must be a name",
    "speaker = [3]": "speaker 1 is not a table",
    "[narrator]\n": "narrator has no voice",
    "[[speaker]]\nname = 'Owen Pell'\nvoice = 'gmw/en+m7'\nsex = 'male'": "an unknown 'sex'",
    "[narrator]\nvoice = 'gmw/nowhere'": "narrator: no voice is called 'gmw/nowhere'",
    "\n\n[[speaker\n": "line 3",
}


@pytest.mark.parametrize(("text", "complaint"), BAD.items())
def test_a_bad_file_is_one_line_that_says_what_and_where(
    path: Path, text: str, complaint: str
) -> None:
    path.write_text(text, "utf-8")
    with pytest.raises(CastingError) as caught:
        read_cast(path, PALETTE)
    assert complaint in str(caught.value)
    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_bad_file_is_not_written_over(path: Path) -> None:
    path.write_text("[[speaker", "utf-8")
    with pytest.raises(CastingError, match="not TOML"):
        write_cast(path, CAST)
    assert path.read_text(encoding="utf-8") == "[[speaker"


def test_a_file_that_is_no_text_is_named(path: Path) -> None:
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(CastingError, match="cannot be read"):
        read_cast(path, PALETTE)


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(CastingError, match="cannot be written"):
        write_cast(tmp_path / "file" / "cast.toml", CAST)


@pytest.mark.parametrize("choice", ["Owen Pell", "=gmw/en+m7", "Owen Pell="])
def test_a_choice_needs_a_name_and_a_voice(choice: str) -> None:
    with pytest.raises(CastingError, match="names no voice"):
        choose_voices(CAST, [choice], VOICES)


def test_a_choice_names_a_voice_there_is() -> None:
    with pytest.raises(CastingError, match="no voice is called 'Lee'"):
        choose_voices(CAST, ["Owen Pell=Lee"], VOICES)


def test_the_narrators_voice_is_no_choice() -> None:
    with pytest.raises(CastingError, match="narrator's voice"):
        choose_voices(CAST, [f"Owen Pell={PALETTE[0].id}"], VOICES)


def test_a_narrator_can_be_chosen_before_there_is_a_cast() -> None:
    cast = choose_narrator(None, "gmw/en+m7@69", VOICES)
    assert cast.narrator.id == "gmw/en+m7@69"
    assert choose_voices(cast, ["Owen Pell=gmw/en+max@50"], VOICES).parts[0].voice == PALETTE[0]


def test_a_narrator_does_not_take_a_voice_chosen_for_somebody() -> None:
    cast = choose_voices(CAST, ["Owen Pell=gmw/en+m7@69"], VOICES)
    with pytest.raises(CastingError, match="voice of Owen Pell"):
        choose_narrator(cast, "gmw/en+m7@69", VOICES)


def test_a_new_narrators_voice_is_taken_from_whoever_had_it() -> None:
    cast = choose_narrator(CAST, OWEN.voice.id, VOICES)
    text = "It will be dry."
    speaker = Speaker("Owen Pell", gender=Gender.MALE)
    article = Article("Weather", (Block(BlockKind.PARAGRAPH, text),))
    story = Script(article, (Segment(SegmentKind.QUOTE, 0, 0, len(text), text, speaker),))
    again = assign_voices([story], VOICES, cast=cast)
    assert again.narrator == OWEN.voice != again.voice_of(speaker)
