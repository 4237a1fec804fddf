"""Chapters tile the audio and captions follow it, whatever is read."""

from hypothesis import given
from hypothesis import strategies as st

from newsreader.audio.timeline import Spoken, Timeline, lay_out, to_ms
from newsreader.model import Gap, Pauses

RATE = 22_050
INNER = st.sampled_from([Gap.SENTENCE, Gap.VOICE, Gap.PARAGRAPH, Gap.HEADLINE])
STORIES = st.lists(
    st.lists(st.tuples(INNER, st.integers(RATE // 10, 5 * RATE)), min_size=1, max_size=6),
    min_size=1,
    max_size=5,
)
PAUSES = st.builds(
    Pauses, *(st.integers(0, 3000) for _ in ("sentence", "voice", "paragraph", "headline", "story"))
)


def timeline(
    stories: list[list[tuple[Gap, int]]], pauses: Pauses, lead: int
) -> tuple[Timeline, list[Spoken]]:
    spoken = []
    length = lead
    for number, story in enumerate(stories):
        for place, (gap, samples) in enumerate(story):
            if not place:
                gap = Gap.STORY if number else Gap.NONE
            start = length + pauses.before(gap) * RATE // 1000
            length = start + samples
            spoken.append(Spoken(number, "Words.", "Ann Hill", start, length))
    titles = [f"Story {number}" for number in range(len(stories))]
    return lay_out(spoken, titles, sample_rate=RATE, opening=lead, length=length), spoken


@given(STORIES, PAUSES, st.integers(0, 2 * RATE))
def test_chapters_tile_the_audio(
    stories: list[list[tuple[Gap, int]]], pauses: Pauses, lead: int
) -> None:
    made, _ = timeline(stories, pauses, lead)
    assert [chapter.title for chapter in made.chapters] == [
        f"Story {n}" for n in range(len(stories))
    ]
    assert made.chapters[0].start == 0
    assert made.chapters[-1].end == made.duration
    for before, after in zip(made.chapters, made.chapters[1:], strict=False):
        assert before.end == after.start
        assert before.start < before.end


@given(STORIES, PAUSES, st.integers(0, 2 * RATE))
def test_captions_follow_each_other_to_the_end_of_the_audio(
    stories: list[list[tuple[Gap, int]]], pauses: Pauses, lead: int
) -> None:
    made, spoken = timeline(stories, pauses, lead)
    assert len(made.captions) == len(spoken)
    assert made.captions[0].start == to_ms(lead, RATE)
    assert made.captions[-1].end == made.duration
    for before, after in zip(made.captions, made.captions[1:], strict=False):
        assert before.start < before.end == after.start


@given(STORIES, PAUSES)
def test_a_caption_lasts_at_least_as_long_as_its_sound(
    stories: list[list[tuple[Gap, int]]], pauses: Pauses
) -> None:
    made, spoken = timeline(stories, pauses, 0)
    for caption, item in zip(made.captions, spoken, strict=True):
        assert caption.end - caption.start >= to_ms(item.end - item.start, RATE) - 1


@given(STORIES, PAUSES)
def test_a_story_starts_with_its_first_caption(
    stories: list[list[tuple[Gap, int]]], pauses: Pauses
) -> None:
    made, spoken = timeline(stories, pauses, 0)
    starts: dict[int, int] = {}
    for caption, item in zip(made.captions, spoken, strict=True):
        starts.setdefault(item.article, caption.start)
    assert [chapter.start for chapter in made.chapters] == list(starts.values())
