"""A transcript says what is heard, by whom, in the articles' paragraphs."""

from hypothesis import given
from hypothesis import strategies as st

from newsreader.model import Article, Block, BlockKind, Bulletin, Caption, Chapter, Problem
from newsreader.publish.transcript import to_transcript

P = BlockKind.PARAGRAPH
Said = list[tuple[str | None, str]]
ANN, BEN = "Ann Lea", "Ben Orr"


def told(*stories: tuple[Article, Said], problems: int = 0) -> Bulletin:
    """A bulletin of stories, each with what is said in it; every caption lasts a second."""
    captions: list[Caption] = []
    chapters: list[Chapter] = []
    for article, lines in stories:
        begin = len(captions) * 1000
        for speaker, text in lines:
            start = len(captions) * 1000
            captions.append(Caption(text, speaker, start, start + 1000))
        chapters.append(Chapter(article.headline, begin, len(captions) * 1000))
    return Bulletin(
        title="News at six",
        chapters=tuple(chapters),
        captions=tuple(captions),
        duration=len(captions) * 1000,
        articles=tuple(article for article, _ in stories),
        problems=tuple(Problem(f"page{n}.html", "is empty") for n in range(problems)),
    )


def story(*texts: str, headline: str = "Bridge reopens") -> Article:
    return Article(headline, tuple(Block(P, text) for text in texts))


BRIDGE = (
    story(
        "The bridge is open. It took a year.", "Ann Lea said: “It is.", "“At last.”", "Cars came."
    ),
    [
        (None, "Bridge reopens"),
        (None, "The bridge is open."),
        (None, "It took a year."),
        (None, "Ann Lea said:"),
        (ANN, "“It is."),
        (ANN, "“At last.”"),
        (None, "Cars came."),
    ],
)


def test_paragraphs_stay_whole_and_changes_of_voice_are_named() -> None:
    assert to_transcript(told(BRIDGE)) == (
        "Bridge reopens\n\n"
        "The bridge is open. It took a year.\n\n"
        "Ann Lea said:\n\n"
        "Ann Lea: “It is.\n\n"
        "“At last.”\n\n"
        "Narrator: Cars came.\n"
    )


def test_several_stories_are_numbered_under_the_bulletins_title() -> None:
    second = (story("Rain.", headline="Weather"), [(None, "Weather"), (BEN, "Rain.")])
    text = to_transcript(told(BRIDGE, second, problems=1))
    assert text.startswith("News at six: 2 stories\n\n1. Bridge reopens\n\nThe bridge is open.")
    assert text.endswith(
        "Narrator: Cars came.\n\n2. Weather\n\nBen Orr: Rain.\n\n"
        "Not included: page0.html: is empty\n"
    )


def test_the_standfirst_is_a_paragraph() -> None:
    article = Article("Fair", (Block(P, "It rained."),), standfirst="The fair was wet.")
    lines: Said = [(None, text) for text in ("Fair", "The fair was wet.", "It rained.")]
    text = to_transcript(told((article, lines)))
    assert text == "Fair\n\nThe fair was wet.\n\nIt rained.\n"


def test_words_that_no_article_holds_are_paragraphs_too() -> None:
    lines: Said = [(None, "Fair"), (None, "By Ann Lea."), (None, "It rained.")]
    text = to_transcript(told((story("It rained.", headline="Fair"), lines)))
    assert text == "Fair\n\nBy Ann Lea.\n\nIt rained.\n"


def test_text_without_spaces_between_sentences_gets_none() -> None:
    lines: Said = [(None, "橋"), (None, "橋が開いた。"), (None, "車が来た。")]
    text = to_transcript(told((story("橋が開いた。車が来た。", headline="橋"), lines)))
    assert text == "橋\n\n橋が開いた。車が来た。\n"


def test_an_empty_bulletin_tells_what_was_left_out() -> None:
    assert to_transcript(told(problems=2)) == (
        "Not included: page0.html: is empty\n\nNot included: page1.html: is empty\n"
    )


def test_what_cannot_be_written_is_left_out() -> None:
    lines: Said = [(None, "Fair \ud83d day"), (None, "It \udcff rained.")]
    text = to_transcript(told((story("It \udcff rained.", headline="Fair \ud83d day"), lines)))
    assert text == "Fair day\n\nIt rained.\n"


sentences = st.lists(st.sampled_from(["It rained.", "Ann said:", "“Yes.”", "No. No."]), min_size=1)
paragraphs = st.lists(sentences, min_size=1, max_size=6)


@given(paragraphs, st.data())
def test_every_word_that_is_heard_is_written_once_and_in_order(
    texts: list[list[str]], data: st.DataObject
) -> None:
    article = story(*(" ".join(text) for text in texts), headline="Headline")
    lines: Said = [(None, "Headline")]
    voices = st.sampled_from([None, ANN, BEN])
    said = [(data.draw(voices), sentence) for text in texts for sentence in text]
    written = to_transcript(told((article, [*lines, *said])))
    body = [
        part.removeprefix("Narrator: ").removeprefix(f"{ANN}: ").removeprefix(f"{BEN}: ")
        for part in written.removesuffix("\n").split("\n\n")
    ]
    assert " ".join(body) == " ".join(["Headline", *(sentence for _, sentence in said)])
