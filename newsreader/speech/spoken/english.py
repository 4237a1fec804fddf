"""The rules for English, in the order in which they are asked."""

from __future__ import annotations

from newsreader.lexicon.acronyms import LETTERED, MIXED, MIXED_SPELLED
from newsreader.lexicon.calendar import SHORT_DAYS, SHORT_MONTHS
from newsreader.speech.spoken.abbreviations import RULES as ABBREVIATIONS
from newsreader.speech.spoken.abbreviations import WORDS
from newsreader.speech.spoken.acronyms import RULES as ACRONYMS
from newsreader.speech.spoken.codes import RULES as CODES
from newsreader.speech.spoken.contests import RULES as CONTESTS
from newsreader.speech.spoken.dates import RULES as DATES
from newsreader.speech.spoken.figures import RULES as FIGURES
from newsreader.speech.spoken.measures import RULES as MEASURES
from newsreader.speech.spoken.money import RULES as MONEY
from newsreader.speech.spoken.names import RULES as NAMES
from newsreader.speech.spoken.quantities import RULES as QUANTITIES
from newsreader.speech.spoken.rewriting import Grammar
from newsreader.speech.spoken.signs import RULES as SIGNS
from newsreader.speech.spoken.signs import SUMS
from newsreader.speech.spoken.statutes import RULES as STATUTES
from newsreader.speech.spoken.telephones import RULES as TELEPHONES
from newsreader.speech.spoken.times import RULES as TIMES
from newsreader.speech.spoken.web import RULES as WEB

# The more a rule asks of its match, the earlier it is asked.
ENGLISH = Grammar(
    rules=(
        *WEB,
        *MONEY,
        *DATES,
        *TIMES,
        *STATUTES,
        *TELEPHONES,
        *MEASURES,
        *CODES,
        *QUANTITIES,
        *SUMS,
        *CONTESTS,
        *NAMES,
        *ABBREVIATIONS,
        *ACRONYMS,
        *FIGURES,
        *SIGNS,
    ),
    words=WORDS
    | frozenset(SHORT_DAYS)
    | frozenset(SHORT_MONTHS)
    | frozenset(word.lower() for word in (*MIXED, *MIXED_SPELLED))
    | LETTERED
    | frozenset({"c", "ca", "og", "pen", "pens", "att", "s", "ss"}),
)
