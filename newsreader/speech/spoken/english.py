"""The rules for English, in the order in which they are asked."""

from __future__ import annotations

from newsreader.speech.spoken.money import RULES as MONEY
from newsreader.speech.spoken.quantities import RULES as QUANTITIES
from newsreader.speech.spoken.rewriting import Grammar

ENGLISH = Grammar(rules=(*MONEY, *QUANTITIES), words=frozenset())
