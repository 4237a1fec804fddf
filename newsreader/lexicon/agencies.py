"""Names that stand in bylines and are no person's: agencies, desks."""

from __future__ import annotations

# News agencies as bylines name them, in lower case, parted by commas.
_AGENCIES = """
aap, afp, afp deutschland, agence france-presse, agencia efe, anadolu agency, anadolu ajansı, anp,
ansa, ap, apa, associated press, australian associated press, belga, bloomberg, bloomberg news,
bns, canadian press, cp, ctk, dpa, dpa-afx, efe, epd, europa press, ians, jiji, kathpress,
keystone-sda, kna, kyodo, lusa, ntb, pa, pa media, pa news agency, pap, press association,
press trust of india, pti, reuters, ritzau, sapa, sda, sid, stt, the associated press,
the canadian press, the press association, thomson reuters, tt, upi, xinhua, yonhap, čtk
"""
AGENCIES: frozenset[str] = frozenset(
    name.strip().replace("\n", " ") for name in _AGENCIES.split(",")
)

# Words that make a name a desk's or a firm's, not a person's.
_DESK_WORDS = """
agency agencies bureau correspondents desk editors editorial media network newsdesk newsroom
newspaper online press publisher redaktion rédaction redacción redazione redactie redaktionen
reporter reporters service staff team times writers news radio tv television post herald
tribune gazette zeitung nachrichtenagentur gmbh verlag stiftung ltd inc
"""
DESK_WORDS: frozenset[str] = frozenset(_DESK_WORDS.split())

# What the name of a paper ends with.
_PAPER_WORDS = """
advertiser argus chronicle courier dispatch echo examiner express gazette globe guardian herald
independent journal leader mail mercury messenger news newsletter observer packet post press
record reporter review sentinel standard star telegraph times tribune weekly zeitung
"""
PAPER_WORDS: frozenset[str] = frozenset(_PAPER_WORDS.split())
