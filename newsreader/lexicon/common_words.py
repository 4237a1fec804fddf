"""The commonest small words of languages, by which a text's language is guessed.

Words that neighbouring languages share are kept: the sum decides.
"""

from __future__ import annotations

_COMMON_WORDS = {
    "en": (
        "the of and to in that is was for it with as his on be at by had not are but from "
        "have they were"
    ),
    "de": (
        "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als "
        "auch es an werden wird"
    ),
    "fr": (
        "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne "
        "se ce il sont avec"
    ),
    "es": ("de la que el en y a los se del las un por con no una su para es al lo como más fue ha"),
    "it": (
        "di e il la che in un a per è del con non una da si le i dei alla della sono nel ha al più"
    ),
    "pt": (
        "de a o que e do da em um para com não uma os no se na por mais as dos como foi "
        "ao das é são"
    ),
    "nl": (
        "de van het een en in is dat op te zijn met voor niet die aan er om ook als bij "
        "door naar maar"
    ),
    "sv": (
        "och i att det som en på är av för med den till inte har de ett om var jag från vi men så"
    ),
    "da": (
        "og i at det som en på er af for med den til ikke har de et om var jeg fra vi men "
        "så blev efter ved"
    ),
    "no": (
        "og i å det som en på er av for med den til ikke har de et om var jeg fra vi men "
        "så ble etter ved"
    ),
    "fi": ("ja on ei että se oli hän joka mutta kun myös ovat sen mukaan kuin tai jos nyt vain"),
    "pl": ("i w na z do nie się że to jest o jak po za od przez co są dla ale tym był jego oraz"),
    "cs": ("a v na se je že z do to s o k i ve za po by pro jako ale které jsou byl podle tak"),
    "tr": (
        "ve bir bu da de için ile olarak çok daha olan gibi en ne sonra kadar ancak göre oldu dedi"
    ),
    "id": (
        "yang dan di dengan untuk pada dari ini itu dalam tidak akan oleh juga ke adalah "
        "telah bahwa"
    ),
    "cy": "y yn i a o ar yr ei am wedi mae gan fod eu hynny oedd sydd bod cael at hefyd",
}
COMMON_WORDS: dict[str, frozenset[str]] = {
    language: frozenset(words.split()) for language, words in _COMMON_WORDS.items()
}

# Scripts that one language (among those that voices speak) is written in, as ranges for a regular
# expression; the first that a text has much of.
SCRIPTS: dict[str, str] = {
    "ja": r"\u3040-\u30ff",
    "ko": r"\uac00-\ud7af",
    "zh": r"\u4e00-\u9fff",
    "el": r"\u0370-\u03ff",
    "uk": r"іїєґІЇЄҐ",
    "ru": r"\u0400-\u04ff",
    "he": r"\u0590-\u05ff",
    "ar": r"\u0600-\u06ff",
    "hi": r"\u0900-\u097f",
    "th": r"\u0e00-\u0e7f",
}
