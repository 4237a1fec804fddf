"""A passage in another language is told by its small words, and only where they are clear."""

import pytest

from newsreader.guessed_languages import foreign_language, guess_language
from newsreader.model import Article, Block, BlockKind
from newsreader.segmenter import segment

PASSAGES = {
    "cy": "Mae hyn yn newyddion da iawn i'r pentref.",
    "de": "Ich habe so etwas noch nie gesehen.",
    "es": "No vamos a parar hasta que nos escuchen.",
    "fr": "On ne peut pas continuer comme ça.",
    "ga": "Tá áthas an domhain orainn go bhfuil sé seo déanta.",
    "it": "Non abbiamo mai visto una cosa del genere.",
    "nl": "Wij hebben dit nog nooit meegemaakt.",
    "pl": "Nie mamy już nic do stracenia, to jest koniec.",
    "pt": "Nós não vamos parar até que nos ouçam.",
    "el": "Δεν έχουμε δει ποτέ κάτι τέτοιο.",
}


@pytest.mark.parametrize("language", PASSAGES)
def test_a_sentence_in_another_language_is_told(language: str) -> None:
    assert foreign_language(PASSAGES[language], "en-GB") == language
    assert foreign_language(PASSAGES[language], f"{language}-XX") is None


@pytest.mark.parametrize("language", PASSAGES)
def test_an_english_sentence_is_told_in_a_text_of_another_language(language: str) -> None:
    assert foreign_language("We have never seen a thing like this.", language) == "en"


@pytest.mark.parametrize(
    "passage",
    [
        "It was a tour de force.",
        "C'est la vie.",
        "La La Land, La Traviata, Der Ring des Nibelungen",
        "Bu, bu, bu",
        "A man in a D.C. bar, no less.",
        "Die, die, die!",
        "Tamsin Okafor, Piotr Zielinski, Marguerite de la Tour",
        "",
    ],
)
def test_borrowed_words_names_and_noises_are_no_other_language(passage: str) -> None:
    assert foreign_language(passage, "en-GB") is None


def test_languages_that_share_their_small_words_are_not_told_apart() -> None:
    assert foreign_language("Vi har aldrig set noget lignende her i byen.", "nb") is None


def test_a_long_text_overrules_what_is_declared_only_where_it_is_clear() -> None:
    assert guess_language(PASSAGES["de"] * 3, "en-GB") == "de"
    assert (
        guess_language("Borrowed: " + PASSAGES["de"] + " We have seen it all, and so on.") == "en"
    )


def test_a_quotation_in_another_language_is_a_segment_in_it() -> None:
    text = f'"{PASSAGES["cy"]}" said Eleri Pugh. "That is good news for all of us," she added.'
    script = segment(Article("Good news", (Block(BlockKind.PARAGRAPH, text),), language="en-GB"))
    assert [segment.language for segment in script.segments] == ["cy", None, None, None]
