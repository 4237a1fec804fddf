"""Quotation marks, and the words that look as if they had one.

Marks of one family close each other, however badly they are mixed: news text has been through
many hands. Sources: the Unicode property Quotation_Mark and CLDR's delimiters per language.
"""

# Family -> its marks. While one family's speech is open, the other families' marks are inside it.
FAMILIES = {
    "double": '"“”„‟″〝〞＂',
    "single": "'‘’‚‛′＇´`",
    "guillemet": "«»",
    "single guillemet": "‹›",
    "corner": "「」",
    "white corner": "『』",
}

# What a mark does where the spaces around it do not tell.
OPENING = frozenset("“„‟〝‘‚‛「『«‹")
CLOSING = frozenset("”〞’」』»›")

# Written with an apostrophe in front, so that they seem to open speech.
ELISIONS = frozenset(
    {"Cause", "Em", "Til", "Tis", "Twas", "allo", "appen", "ard", "ave", "bout", "cause"}
    | {"cos", "coz", "cuz", "d", "ead", "ello", "em", "er", "ere", "gainst", "im"}
    | {"ll", "m", "n", "neath", "ome", "orrible", "ospital", "ouse", "owt", "re"}
    | {"s", "t", "til", "tis", "tude", "twas", "tween", "twere", "twill", "twould", "ve"}
)

# Written with an apostrophe behind, so that they seem to close speech.
CLIPPED = frozenset(
    {"an", "comin", "doin", "goin", "gonna", "livin", "lookin", "lovin", "ma", "makin", "n"}
    | {"nothin", "o", "ol", "rockin", "runnin", "sayin", "singin", "somethin", "takin", "talkin"}
    | {"th", "thinkin", "tryin", "wi", "workin"}
)

# What can be nobody's, so that the mark before it is no apostrophe: 'the lads' said, 'boys' in.
NEVER_OWNED = frozenset(
    {"a", "about", "after", "against", "an", "are", "as", "at", "because", "before", "but", "by"}
    | {"can", "could", "did", "does", "during", "for", "from", "had", "has", "have", "he", "his"}
    | {"if", "in", "into", "is", "it", "its", "may", "might", "must", "nor", "of", "on", "over"}
    | {"said", "say", "says", "she", "should", "since", "so", "than", "that", "the", "their"}
    | {"these", "they", "this", "those", "though", "to", "told", "under", "until", "was", "we"}
    | {"were", "when", "where", "which", "while", "who", "will", "with", "without", "would", "you"}
)

# Before these words a quoted title is a title whatever it says.
TITLE_NOUNS = frozenset(
    {"ad", "advert", "album", "anthem", "article", "autobiography", "ballad", "banner", "biography"}
    | {"blog", "book", "broadcast", "brochure", "campaign", "classic", "column", "comedy"}
    | {"documentary", "drama", "editorial", "episode", "essay", "exhibition", "festival", "film"}
    | {
        "game",
        "headline",
        "hymn",
        "leaflet",
        "magazine",
        "memoir",
        "movie",
        "musical",
        "newsletter",
    }
    | {"novel", "opera", "painting", "paper", "play", "podcast", "poem", "policy", "poster"}
    | {"programme", "program", "project", "report", "scheme", "sequel", "series", "show", "single"}
    | {"sitcom", "slogan", "song", "spot", "story", "strategy", "study", "thriller", "track"}
    | {"trilogy", "tune", "video", "website"}
)
TITLE_CUES = frozenset(
    {"billed", "codenamed", "entitled", "headed", "headlined", "labelled"}
    | {"marked", "named", "nicknamed", "titled", "christened", "renamed"}
    | {"so-called", "emblazoned"}
)

LONG_TITLE_CUES = frozenset({"called"})  # a short one is what somebody calls something

# Small words that stay small In a Title.
TITLE_SMALL_WORDS = frozenset(
    {"a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "is", "it", "its"}
    | {"my", "nor", "of", "on", "or", "over", "the", "to", "vs", "with", "your", "be", "are", "s"}
    | {"de", "la", "le", "les", "des", "du", "el", "los", "der", "die", "das", "und", "di", "del"}
)

# Verbs that let a short sentence in the middle of another be speech: "she shouted 'Stop!'".
SPEECH_VERBS = frozenset(
    {"added", "adding", "adds", "admitted", "announced", "answered", "asked", "asking", "asks"}
    | {"begged", "bellowed", "chant", "chanted", "chanting", "chants", "commented", "continued"}
    | {"cried", "cries", "cry", "declared", "declaring", "exclaimed", "exclaiming", "explained"}
    | {"explains", "hissed", "insisted", "insists", "interjected", "joked", "jokes", "muttered"}
    | {"murmured", "pleaded", "posted", "quipped", "recalled", "recalls", "remarked", "replied"}
    | {"replies", "reply", "replying", "responded", "responding", "retorted", "roared", "said"}
    | {"sang", "say", "saying", "says", "scream", "screamed", "screaming", "shout", "shouted"}
    | {
        "shouting",
        "shouts",
        "sighed",
        "singing",
        "smiled",
        "snapped",
        "stated",
        "stating",
        "sobbed",
    }
    | {"texted", "texting", "told", "tweeted", "tweeting", "utter", "uttered", "warned", "warns"}
    | {"wept", "whispered", "writes", "writing", "wrote", "yell", "yelled", "yelling", "yells"}
)

# Behind these a capitalised word with an end mark is somebody's, if hardly a sentence.
NAMING_CUES = frozenset(
    {"as", "branded", "called", "dubbed", "is", "labeled", "labelled", "that", "was", "were"}
)
