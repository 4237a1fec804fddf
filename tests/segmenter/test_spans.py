"""What a span says of itself beyond where it is."""

import pytest

from newsreader.model import Block, BlockKind
from newsreader.segmenter.marks import Span, SpanKind, find_spans


def spans(*texts: str, kinds: dict[int, BlockKind] | None = None) -> tuple[Span, ...]:
    return find_spans(
        [
            Block((kinds or {}).get(index, BlockKind.PARAGRAPH), text)
            for index, text in enumerate(texts)
        ]
    )


def label(texts: tuple[str, ...], span: Span) -> str | None:
    if span.label is None:
        return None
    block, start, end = span.label
    return texts[block][start:end]


def test_speech_is_told_from_words_that_are_named() -> None:
    found = spans("The “hub” shut. “We are going nowhere,” she said, as the “Wendle Waltz” played.")
    assert [span.kind for span in found] == [SpanKind.MENTION, SpanKind.SPEECH, SpanKind.MENTION]
    assert [span.speech for span in found] == [False, True, False]


def test_a_reopened_paragraph_continues_and_only_the_last_is_closed() -> None:
    found = spans("“We waited for years.", "“Nobody came to see us.", "“Then they did.”")
    assert [span.continues for span in found] == [False, True, True]
    assert [span.closed for span in found] == [False, False, True]


def test_a_paragraph_that_forgets_its_mark_continues() -> None:
    found = spans("“We waited for years.", "Nobody came to see us.", "Then they did,” she said.")
    assert [(span.block, span.start, span.continues) for span in found] == [
        (0, 0, False),
        (1, 0, True),
        (2, 0, True),
    ]


def test_a_closed_paragraph_does_not_continue() -> None:
    assert not any(span.continues for span in spans("“We waited for years.”", "“Nobody came.”"))


def test_a_heading_does_not_end_an_open_speech() -> None:
    found = spans("“We waited.", "A long wait", "“Nobody came.”", kinds={1: BlockKind.HEADING})
    assert [(span.block, span.continues) for span in found] == [(0, False), (2, True)]


def test_a_sentence_resumes_behind_an_interruption() -> None:
    found = spans("“The bridge,” she said, “is shut until noon.” “Go round,” she added.")
    assert [span.resumes for span in found] == [False, True, False]


def test_a_new_sentence_resumes_nothing() -> None:
    found = spans("“The bridge is shut,” she said. “It opens at noon.”")
    assert not any(span.resumes for span in found)


def test_a_pull_quote_points_to_the_speech_it_repeats() -> None:
    found = spans(
        "“We lost three engines in one winter”",
        "“It never pays to buy old engines,” he said.",
        "“We lost three engines in one winter and nearly the boat,” she said.",
        kinds={0: BlockKind.PULL_QUOTE},
    )
    assert [span.repeats for span in found] == [2, None, None]


def test_two_speeches_in_running_text_repeat_nothing() -> None:
    line = "“We lost three engines in one winter,” she said."
    assert [span.repeats for span in spans(line, line)] == [None, None]


def test_of_two_equal_lines_alone_the_first_repeats_the_second() -> None:
    line = "“We lost three engines in one winter.”"
    assert [span.repeats for span in spans(line, line)] == [1, None]


@pytest.mark.parametrize(
    ("texts", "name"),
    [
        (("“I love it here, and so do they.” – Jo Bell, 34, Wendle",), "Jo Bell, 34, Wendle"),
        (("“I love it here, and so do they.”", "— Jo Bell"), "Jo Bell"),
        (("“I love it here, and so do they.”", "Jo Bell, baker"), "Jo Bell, baker"),
        (("“I love it here, and so do they.” – and then she left",), None),
        (("“I love it here, and so do they.”", "Then she left, in tears"), None),
        (("She said: “I love it here.", "Jo Bell, baker.”"), "Jo Bell, baker"),
        (("“BELL: I love it here.", "“CARR: You do?", "“BELL: I do.”"), "BELL"),
    ],
)
def test_a_label_is_the_name_that_the_layout_gives(
    texts: tuple[str, ...], name: str | None
) -> None:
    assert label(texts, spans(*texts)[0]) == name


def test_all_paragraphs_of_a_speech_share_its_label() -> None:
    texts = ("“We waited for years.", "“Nobody came.” – Jo Bell")
    assert [label(texts, span) for span in spans(*texts)] == ["Jo Bell", "Jo Bell"]


def test_every_turn_of_a_transcript_has_its_own_label() -> None:
    texts = ("Jo Bell: Were you there?", "Tom Carr: I was.", "I stood on a chair.", "Jo Bell: Oh?")
    found = spans(*texts)
    assert [label(texts, span) for span in found] == ["Jo Bell", "Tom Carr", "Tom Carr", "Jo Bell"]
    assert [span.continues for span in found] == [False, False, True, False]
    assert texts[0][found[0].start :] == "Were you there?"


def test_marks_of_one_kind_may_stay_open_only_where_the_next_paragraph_opens_again() -> None:
    open_again = spans("“They called it the “Big Dig” and dug nothing.", "“Nobody came.”")
    assert [(span.block, span.start) for span in open_again] == [(0, 0), (1, 0)]
    alone = spans("“They called it mad, he said. “It is mad, and they know it.” She left.")
    assert [span.closed for span in alone] == [False, True]


MIDDLE = "“We open on Friday,” said Ann Hale. “Nobody has to pay,” she added. “It is free.”"
AROUND = ("“The quay is old,” said Jo Bell.", "Ben Orme said: “It is a mile too far.”")


@pytest.mark.parametrize("at", [at for at, mark in enumerate(MIDDLE) if mark in "“”"])
@pytest.mark.parametrize("damage", ["", "““", "””", "“", "”", '"', "’", "‘"])
def test_a_damaged_mark_does_no_damage_beyond_its_paragraph(at: int, damage: str) -> None:
    damaged = MIDDLE[:at] + damage + MIDDLE[at + 1 :]
    found = spans(AROUND[0], damaged, AROUND[1])
    assert [span for span in found if span.block != 1] == [
        Span(0, 0, AROUND[0].index("”") + 1),
        Span(2, AROUND[1].index("“"), len(AROUND[1])),
    ]


@pytest.mark.parametrize("at", [at for at, mark in enumerate(MIDDLE) if mark in "“”"])
@pytest.mark.parametrize("damage", ["““", "””", "“", "”", '"'])
def test_a_reversed_or_doubled_mark_is_read_by_what_surrounds_it(at: int, damage: str) -> None:
    damaged = MIDDLE[:at] + damage + MIDDLE[at + 1 :]
    words = [damaged[span.start : span.end].strip('“”"') for span in spans(damaged)]
    assert words == ["We open on Friday,", "Nobody has to pay,", "It is free."]
