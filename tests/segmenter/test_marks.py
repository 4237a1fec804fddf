"""Laws of the spans between marks, and of the segments made from them, for any text."""

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsreader.model import Article, Block, BlockKind, Quotation, Speaker
from newsreader.segmenter import segment
from newsreader.segmenter.marks import Span, find_spans
from newsreader.segmenter.segments import tile

MARKS = "\"'“”‘’„‚«»‹›「」`´′″ \n-–—:.,?!s1"
WORDS = (
    "said",
    "Q:",
    "A:",
    "Jo Bell:",
    "I",
    "we",
    "Dear Sir,",
    "Yours,",
    "Ann",
    "officers'",
    "’90s",
)
text = st.one_of(
    st.text(),
    st.text(alphabet=MARKS + "aAé中"),
    st.lists(st.sampled_from([*WORDS, *MARKS]), max_size=30).map("".join),
)
blocks = st.lists(st.builds(Block, st.sampled_from(BlockKind), text), max_size=6)
quotations = st.lists(
    st.builds(
        Quotation,
        st.integers(-1, 6),
        st.integers(-3, 40),
        st.integers(-3, 40),
        st.sampled_from([None, Speaker("Ann Hale")]),
    ),
    max_size=8,
)


@given(blocks)
@example([Block(BlockKind.PARAGRAPH, "“")])
@example([Block(BlockKind.PULL_QUOTE, " \x85 ")])
def test_spans_lie_in_their_blocks_in_order_and_apart(blocks: list[Block]) -> None:
    spans = find_spans(blocks)
    end = (-1, 0)
    for span in spans:
        assert 0 <= span.start < span.end <= len(blocks[span.block].text)
        assert end <= (span.block, span.start)
        end = (span.block, span.end)


@given(blocks)
def test_a_label_and_a_repeated_speech_are_where_a_span_says(blocks: list[Block]) -> None:
    spans = find_spans(blocks)
    for index, span in enumerate(spans):
        if span.label is not None:
            block, start, end = span.label
            assert blocks[block].text[start:end].strip()
        if span.repeats is not None:
            assert 0 <= span.repeats < len(spans)
            assert span.repeats != index


@given(blocks)
@example([Block(BlockKind.PARAGRAPH, "‘"), Block(BlockKind.PARAGRAPH, "‘:")])
@example([Block(BlockKind.PULL_QUOTE, ""), Block(BlockKind.PULL_QUOTE, "0")])
def test_a_speech_goes_on_from_something_in_an_earlier_block(blocks: list[Block]) -> None:
    spans = find_spans(blocks)
    for earlier, span in zip((None, *spans), spans, strict=False):
        if span.continues:
            assert earlier is not None
            assert earlier.block < span.block


@given(blocks, quotations)
def test_the_segments_of_a_block_joined_are_its_text(
    blocks: list[Block], quotations: list[Quotation]
) -> None:
    segments = tile(Article("A", tuple(blocks)), quotations)
    for index, block in enumerate(blocks):
        assert "".join(s.text for s in segments if s.block == index) == block.text
    assert all(s.text == blocks[s.block].text[s.start : s.end] for s in segments)
    assert all(s.text for s in segments)


@given(blocks)
def test_no_character_of_an_article_is_lost(blocks: list[Block]) -> None:
    script = segment(Article("Headline", tuple(blocks)))
    for index, block in enumerate(blocks):
        assert "".join(s.text for s in script.segments if s.block == index) == block.text


@pytest.mark.parametrize(
    "pattern",
    [
        '"',
        "'",
        "“",
        "”",
        "«",
        "''",
        ' "a',
        " 'a",
        "a' ",
        'a" "',
        " 'a \"b",
        'a," said ',
        "“a’s ‘b’ c”, ",
        ". a,” ",
        '"a." ',
    ],
)
def test_time_grows_with_the_length_of_a_block_of_marks(pattern: str) -> None:
    def seconds(characters: int) -> float:
        block = Block(BlockKind.PARAGRAPH, pattern * (characters // len(pattern)))
        start = time.process_time()
        find_spans([block])
        return time.process_time() - start

    seconds(10_000)
    assert seconds(80_000) < 24 * max(seconds(10_000), 0.005)


@pytest.mark.parametrize(
    "line",
    [
        '"a',
        '"a b c d"',
        "'a",
        'a"',
        "Q: a?",
        "Jo Bell: I?",
        "“I.” – Jo Bell",
        "He said:",
        "Dear Sir,",
    ],
)
def test_time_grows_with_the_number_of_blocks(line: str) -> None:
    def seconds(count: int) -> float:
        blocks = [Block(BlockKind.PARAGRAPH, line)] * count
        start = time.process_time()
        find_spans(blocks)
        return time.process_time() - start

    seconds(500)
    assert seconds(8_000) < 48 * max(seconds(500), 0.005)


@pytest.mark.slow
@pytest.mark.parametrize("mark", ['"', "“a "])
def test_a_megabyte_of_marks_is_read(mark: str) -> None:
    block = Block(BlockKind.PARAGRAPH, mark * (1_000_000 // len(mark)))
    start = time.process_time()
    spans: tuple[Span, ...] = find_spans([block])
    assert time.process_time() - start < 60
    assert all(span.end <= len(block.text) for span in spans)
