"""Who gets which voice."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.errors import CastingError
from newsreader.model import (
    Article,
    Block,
    BlockKind,
    Cast,
    Gender,
    Part,
    Quotation,
    Script,
    Segment,
    SegmentKind,
    Speaker,
    SpeakerKind,
    Voice,
)
from newsreader.speech.casting import assign_voices
from newsreader.speech.palette import PALETTE, all_voices, voices_for

F, M = Gender.FEMALE, Gender.MALE
OWEN = Speaker("Owen Pell", gender=M, aliases=("Pell", "Mr Pell"))
IDA = Speaker("Ida Crane", gender=F, aliases=("Crane",))
TOM = Speaker("Tom Varley", gender=M)
COUNCIL = Speaker("Marsh Valley Council", SpeakerKind.ORGANISATION, aliases=("the council",))

Turn = tuple[Speaker | None, str]


def script(*turns: Turn, language: str = "en-GB") -> Script:
    """A story in which the narrator speaks before each of these turns."""
    blocks, segments = [], []
    for number, (speaker, words) in enumerate(turns):
        before = "The meeting went on for a while. "
        text = before + words
        blocks.append(Block(BlockKind.PARAGRAPH, text))
        cut = len(before)
        segments += [
            Segment(SegmentKind.NARRATION, number, 0, cut, before),
            Segment(SegmentKind.QUOTE, number, cut, len(text), words, speaker),
        ]
    return Script(Article("Meeting", tuple(blocks), language=language), tuple(segments))


def spoken(*speakers: Speaker | None, language: str = "en-GB") -> Script:
    """A story in which each of these says the same once."""
    return script(*((speaker, "We shall see.") for speaker in speakers), language=language)


def voice(name: str, gender: Gender | None = None, language: str = "en-GB") -> Voice:
    return Voice(name, language, gender)


FIRST = ("Ada", "Bert", "Cleo", "Dov", "Elin", "Finn", "Greta", "Hal", "Iris", "Jon")
LAST = ("Abbot", "Birch", "Crane", "Dale", "Esk", "Firth", "Gorse", "Heath")
people = st.builds(
    lambda first, last, gender: Speaker(f"{first} {last}", gender=gender, aliases=(last,)),
    st.sampled_from(FIRST),
    st.sampled_from(LAST),
    st.sampled_from((F, M, None)),
)
bodies = st.builds(
    Speaker,
    st.sampled_from(("a spokesperson", "Marsh Valley Council", "the coroner")),
    st.sampled_from((SpeakerKind.ROLE, SpeakerKind.ORGANISATION)),
)
speakers = st.one_of(st.none(), people, bodies)
turns = st.tuples(speakers, st.sampled_from(("No.", "We shall see.", "It rained " * 9)))
stories = st.builds(lambda said: script(*said), st.lists(turns, max_size=12))
bulletins = st.lists(stories, max_size=3)
casts_of_voices = st.lists(st.sampled_from((F, M, None)), min_size=1, max_size=40).map(
    lambda genders: tuple(voice(f"v{n}", gender) for n, gender in enumerate(genders))
)


def names_in(scripts: list[Script]) -> set[str]:
    return {s.speaker.name for one in scripts for s in one.segments if s.speaker is not None}


@given(bulletins, casts_of_voices)
def test_the_same_scripts_and_voices_give_the_same_cast(
    scripts: list[Script], voices: tuple[Voice, ...]
) -> None:
    assert assign_voices(scripts, voices) == assign_voices(list(scripts), list(voices))


@given(bulletins, casts_of_voices)
def test_everybody_has_a_voice_there_is(scripts: list[Script], voices: tuple[Voice, ...]) -> None:
    cast = assign_voices(scripts, voices)
    for one in scripts:
        for segment in one.segments:
            assert cast.voice_of(segment.speaker) in voices
    assert cast.narrator == voices[0]


@given(bulletins, casts_of_voices)
def test_different_people_differ_while_voices_last(
    scripts: list[Script], voices: tuple[Voice, ...]
) -> None:
    cast = assign_voices(scripts, voices)
    given_out = [part.voice for part in cast.parts]
    for gender in (F, M):
        alike = [part.voice for part in cast.parts if part.gender is gender]
        wide = sum(one.gender is gender for one in voices[1:]) - 1
        if len(cast.parts) <= wide:
            assert len(set(alike)) == len(alike)
    neutral = sum(one.gender is None for one in voices[1:]) - 1
    if len(cast.parts) <= neutral:
        assert len(set(given_out)) == len(given_out)


@given(bulletins, casts_of_voices)
def test_the_narrators_voice_is_nobody_elses(
    scripts: list[Script], voices: tuple[Voice, ...]
) -> None:
    cast = assign_voices(scripts, voices)
    if len(voices) > 1:
        assert cast.narrator not in {cast.unknown, *(part.voice for part in cast.parts)}


@given(bulletins)
def test_the_voice_of_unknown_speakers_is_neutral_and_nobody_elses(scripts: list[Script]) -> None:
    cast = assign_voices(scripts, PALETTE)
    assert cast.voice_of(None).gender is None
    assert cast.voice_of(None) not in {cast.narrator, *(part.voice for part in cast.parts)}


@given(bulletins)
def test_no_voice_contradicts_a_gender(scripts: list[Script]) -> None:
    for part in assign_voices(scripts, PALETTE).parts:
        if part.gender:
            assert part.voice.gender in (part.gender, None)


@given(bulletins, bulletins)
def test_a_person_keeps_their_voice(today: list[Script], tomorrow: list[Script]) -> None:
    first = assign_voices(today, PALETTE)
    second = assign_voices(tomorrow, PALETTE, cast=first)
    kept = {part.name: part.voice for part in second.parts}
    held = [part.voice for part in first.parts]
    for part in first.parts:
        if held.count(part.voice) == 1:  # nobody shares it
            assert kept[part.name] == part.voice
    assert (second.narrator, second.unknown) == (first.narrator, first.unknown)


@given(bulletins, bulletins)
def test_yesterdays_cast_is_cast_as_it_was(today: list[Script], other: list[Script]) -> None:
    cast = assign_voices(today, PALETTE)
    again = assign_voices(today, PALETTE, cast=assign_voices(today, PALETTE, cast=cast))
    assert all(
        again.voice_of(Speaker(name)) == cast.voice_of(Speaker(name)) for name in names_in(today)
    )


def test_no_voices_is_an_error() -> None:
    with pytest.raises(CastingError, match="no voices"):
        assign_voices([spoken(OWEN)], [])


def test_a_stranger_to_the_cast_is_an_error() -> None:
    with pytest.raises(CastingError, match="Ida Crane"):
        assign_voices([spoken(OWEN)], PALETTE).voice_of(IDA)


def test_one_voice_reads_everything() -> None:
    only = voice("only")
    cast = assign_voices([spoken(OWEN, IDA, None)], [only])
    assert {cast.narrator, cast.voice_of(None), cast.voice_of(IDA)} == {only}


def test_of_two_voices_one_is_the_narrators() -> None:
    narrator, other = voice("a", F), voice("b", M)
    cast = assign_voices([spoken(OWEN, IDA, None)], [narrator, other])
    assert {cast.voice_of(None), cast.voice_of(OWEN), cast.voice_of(IDA)} == {other}


def test_of_three_voices_a_woman_and_a_man_take_their_own() -> None:
    narrator, man, woman = voice("a"), voice("b", M), voice("c", F)
    cast = assign_voices([spoken(OWEN, IDA, None)], [narrator, man, woman])
    assert (cast.voice_of(OWEN), cast.voice_of(IDA)) == (man, woman)


def test_somebody_quoted_in_the_narrators_words_has_a_part() -> None:
    story = replace(spoken(OWEN), quotations=(Quotation(0, 0, 3, IDA), Quotation(0, 4, 9, OWEN)))
    cast = assign_voices([story], PALETTE)
    assert cast.voice_of(IDA) != cast.voice_of(OWEN)


def test_whoever_says_most_has_the_best_voice() -> None:
    cast = assign_voices([script((OWEN, "No."), (TOM, "It rained and rained."))], PALETTE)
    best = next(one for one in PALETTE[1:] if one.gender is M)
    assert cast.voice_of(TOM) == best


def test_organisations_and_people_of_unknown_gender_are_neutral() -> None:
    nameless = Speaker("Robin Esk")
    cast = assign_voices([spoken(COUNCIL, nameless)], PALETTE)
    assert cast.voice_of(COUNCIL).gender is None
    assert cast.voice_of(nameless).gender is None


def test_those_who_share_a_voice_are_far_apart() -> None:
    voices = [voice("narrator"), voice("unknown"), voice("x", M), voice("y", M)]
    near, far = Speaker("Al Near", gender=M), Speaker("Al Far", gender=M)
    late = Speaker("Al Late", gender=M)
    story = script(
        (far, "We waited for hours and hours, and nobody came."),
        *((None, "Some words in between.") for _ in range(9)),
        (near, "We waited for hours and hours, nobody came."),
        (late, "No."),
    )
    cast = assign_voices([story], voices)
    assert cast.voice_of(far) != cast.voice_of(near)
    assert cast.voice_of(late) == cast.voice_of(far)


def test_a_full_name_is_the_same_person_in_the_next_story() -> None:
    knight = Speaker("Sir Owen Pell", gender=M, aliases=("Sir Owen",))
    cast = assign_voices([spoken(OWEN, TOM), spoken(knight)], PALETTE)
    assert cast.voice_of(knight) == cast.voice_of(OWEN) != cast.voice_of(TOM)


def test_an_alias_in_full_makes_one_person_of_two_names() -> None:
    bob = Speaker("Bob Esk", gender=M, aliases=("Robert Esk",))
    cast = assign_voices([spoken(bob), spoken(Speaker("Robert Esk", gender=M))], PALETTE)
    assert cast.voice_of(bob) == cast.voice_of(Speaker("Robert Esk"))


@pytest.mark.parametrize("form", ["Zoë O’Pell", "Zoe O'Pell", "Dame Zoe O'Pell, OBE", "ZOE O'PELL"])
def test_a_name_is_the_same_however_it_is_spelt(form: str) -> None:
    zoe = Speaker("Zoë O'Pell", gender=F)
    cast = assign_voices([spoken(zoe, IDA), spoken(Speaker(form))], PALETTE)
    assert cast.voice_of(Speaker(form)) == cast.voice_of(zoe)


def test_a_role_is_the_same_at_the_start_of_a_sentence() -> None:
    low, high = (Speaker(name, SpeakerKind.ROLE) for name in ("a spokesman", "A spokesman"))
    cast = assign_voices([spoken(low), spoken(high)], PALETTE)
    assert cast.voice_of(low) == cast.voice_of(high)


def test_a_person_has_the_part_whose_engine_is_there() -> None:
    gone = Part("Ida Crane", Voice("Hazel", "en-GB", F, "sapi"))
    here = Part("Ida Crane", PALETTE[-1])
    cast = replace(assign_voices([], PALETTE), parts=(gone, here))
    assert assign_voices([spoken(IDA)], PALETTE, cast=cast).voice_of(IDA) == PALETTE[-1]


def test_a_surname_in_common_makes_nobody_the_same() -> None:
    other = Speaker("Rhys Pell", gender=M, aliases=("Pell", "Mr Pell"))
    cast = assign_voices([spoken(OWEN), spoken(other)], PALETTE)
    assert cast.voice_of(OWEN) != cast.voice_of(other)


def test_the_council_of_another_story_is_another_council() -> None:
    other = Speaker("Upper Dale Council", SpeakerKind.ORGANISATION, aliases=("the council",))
    cast = assign_voices([spoken(COUNCIL), spoken(other)], PALETTE)
    assert cast.voice_of(COUNCIL) != cast.voice_of(other)


def test_new_people_do_not_take_the_voices_of_absent_ones() -> None:
    before = assign_voices([spoken(OWEN)], PALETTE)
    after = assign_voices([spoken(TOM)], PALETTE, cast=before)
    assert after.voice_of(TOM) != before.voice_of(OWEN) == after.voice_of(OWEN)


def test_two_who_came_to_share_a_voice_do_not_share_it_in_one_story() -> None:
    shared = next(one for one in PALETTE[1:] if one.gender is M)
    cast = assign_voices([], PALETTE)
    cast = replace(cast, parts=(Part(OWEN.name, shared), Part(TOM.name, shared)))
    together = assign_voices([spoken(OWEN, TOM)], PALETTE, cast=cast)
    assert together.voice_of(OWEN) == shared != together.voice_of(TOM)
    apart = assign_voices([spoken(OWEN), spoken(TOM)], PALETTE, cast=cast)
    assert apart.voice_of(OWEN) == apart.voice_of(TOM) == shared


def test_voices_chosen_by_hand_may_be_shared_and_found_by_surname() -> None:
    chosen = Voice("gmw/en+Lee", "en-GB")
    cast = assign_voices([], PALETTE)
    pins = (Part("Pell", chosen, pinned=True), Part("Crane", chosen, pinned=True))
    cast = assign_voices([spoken(OWEN, IDA)], PALETTE, cast=replace(cast, parts=pins))
    assert cast.voice_of(OWEN) == cast.voice_of(IDA) == chosen


def test_a_surname_chosen_by_hand_is_nobodys_when_two_have_it() -> None:
    chosen = Voice("gmw/en+Lee", "en-GB")
    cast = replace(assign_voices([], PALETTE), parts=(Part("Pell", chosen, pinned=True),))
    family = (OWEN, Speaker("Rhys Pell", aliases=("Pell",)))
    cast = assign_voices([spoken(*family)], PALETTE, cast=cast)
    assert chosen not in {cast.voice_of(one) for one in family}


def test_a_voice_of_an_engine_that_is_not_there_is_replaced() -> None:
    gone = Voice("Hazel", "en-GB", F, "sapi")
    cast = Cast(gone, gone, (Part("Ida Crane", gone),))
    cast = assign_voices([spoken(IDA)], PALETTE, cast=cast)
    assert {cast.narrator, cast.voice_of(IDA), cast.unknown} <= set(PALETTE)


def test_american_news_has_american_voices() -> None:
    cast = assign_voices([spoken(OWEN, language="en-US")], all_voices())
    assert cast.narrator.language == cast.voice_of(OWEN).language == "en-US"


def test_a_british_cast_stays_british_for_american_news() -> None:
    british = assign_voices([spoken(OWEN)], all_voices())
    cast = assign_voices([spoken(OWEN, TOM, language="en-US")], all_voices(), cast=british)
    assert {cast.narrator, cast.unknown, *(part.voice for part in cast.parts)} <= set(PALETTE)


def test_a_gender_in_the_cast_is_believed() -> None:
    gone = Voice("Hazel", "en-GB", F, "sapi")
    cast = replace(assign_voices([], PALETTE), parts=(Part("Robin Esk", gone, gender=F),))
    robin = Speaker("Robin Esk", gender=M)
    assert assign_voices([spoken(robin)], PALETTE, cast=cast).voice_of(robin).gender is F


def test_english_without_a_country_is_british() -> None:
    assert assign_voices([spoken(OWEN, language="en")], all_voices()).narrator == PALETTE[0]


def test_a_few_voices_of_the_country_come_first_and_others_after() -> None:
    voices = [voice("a", None, "en-US"), voice("b", F, "en-US"), voice("c", F), voice("d", M)]
    cast = assign_voices([spoken(IDA)], voices)
    assert cast.narrator == voices[2]
    assert cast.voice_of(IDA) == voices[1]


def test_another_engines_voices_join_whatever_their_country() -> None:
    others = tuple(Voice(f"m{n}", "en-US", M, "other") for n in range(3))
    men = [Speaker(f"{first} Dale", gender=M) for first in FIRST] + [OWEN, TOM]
    men += [Speaker(f"{first} Esk", gender=M) for first in FIRST[:6]]
    cast = assign_voices([spoken(*men)], [*all_voices(), *others])
    assert set(others) <= {part.voice for part in cast.parts}


def test_a_story_in_another_language_has_voices_of_that_language() -> None:
    english, german = spoken(OWEN, IDA, TOM), spoken(OWEN, language="de")
    cast = assign_voices([english, german], all_voices())
    own = cast.voice_of(OWEN)
    assert own.language == "en-GB"
    assert cast.in_language(own, "de").language == "de"
    assert cast.in_language(own, "de") != cast.in_language(cast.narrator, "de")
    assert cast.in_language(cast.narrator, "de") == voices_for("de")[0]
    assert cast.in_language(own, "en") == own


def test_a_passage_in_a_language_nobody_speaks_is_read_by_their_own_voice() -> None:
    cast = assign_voices([spoken(OWEN, language="xx")], PALETTE)
    assert cast.in_language(cast.voice_of(OWEN), "xx") == cast.voice_of(OWEN)


def test_a_crowd_is_cast_from_one_country() -> None:
    crowd = [Speaker(f"{first} {last}", gender=M) for first in FIRST for last in LAST]
    cast = assign_voices([spoken(*crowd)], all_voices())
    assert {part.voice.language for part in cast.parts} == {"en-GB"}
