"""Quotation marks, and the words that look as if they had one.

Marks of one family close each other, however badly they are mixed: news text has been through
many hands. Sources: the Unicode property Quotation_Mark and CLDR's delimiters per language.
"""

# Family -> its marks. While one family's speech is open, the other families' marks are inside it.
FAMILIES = {
    "double": '"“”„‟″〝〞＂',
    "single": "'‘’‚‛′＇",
    "guillemet": "«»",
    "single guillemet": "‹›",
    "corner": "「」",
    "white corner": "『』",
}

# What a mark does where the spaces around it do not tell.
OPENING = frozenset("“„‟〝‘‚‛「『")
CLOSING = frozenset("”〞’」』")

# Written with an apostrophe in front, so that they seem to open speech.
ELISIONS = frozenset(
    {"Cause", "Em", "Til", "Tis", "Twas", "ad", "allo", "appen", "ard", "ave", "bout", "cause"}
    | {"cos", "coz", "cuz", "d", "ead", "ell", "ello", "em", "er", "ere", "gainst", "im", "is"}
    | {"ll", "m", "n", "neath", "ome", "orrible", "ospital", "ouse", "ow", "owt", "re", "round"}
    | {"s", "t", "til", "till", "tis", "tude", "twas", "tween", "twere", "twill", "twould", "ve"}
)

# Written with an apostrophe behind, so that they seem to close speech.
CLIPPED = frozenset(
    {"an", "comin", "doin", "goin", "gonna", "livin", "lookin", "lovin", "ma", "makin", "n"}
    | {"nothin", "o", "ol", "rockin", "runnin", "sayin", "singin", "somethin", "takin", "talkin"}
    | {"th", "thinkin", "tryin", "wi", "workin"}
)
