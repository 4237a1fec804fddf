"""Names that stand in bylines and are no person's: agencies, desks."""

from __future__ import annotations

# News agencies, as bylines name them, in lower case.
AGENCIES: frozenset[str] = frozenset(
    """
    aap
    afp
    afp deutschland
    agence france-presse
    agencia efe
    anadolu agency
    anadolu ajansı
    anp
    ansa
    ap
    apa
    associated press
    australian associated press
    belga
    bloomberg
    bloomberg news
    bns
    canadian press
    cp
    ctk
    dpa
    dpa-afx
    efe
    epd
    europa press
    ians
    iranian students' news agency
    keystone-sda
    kna
    lusa
    ntb
    pa
    pa media
    pa news agency
    pap
    press association
    press trust of india
    pti
    reuters
    ritzau
    sid
    sda
    stt
    sapa
    the associated press
    the canadian press
    the press association
    thomson reuters
    tt
    upi
    xinhua
    yonhap
    čtk
    """.strip().replace("    ", "").splitlines()
)

# Words that make a name a desk's or a firm's, not a person's.
DESK_WORDS: frozenset[str] = frozenset(
    """
    agency agencies bureau correspondents desk editors editorial media network newsdesk newsroom
    newspaper online press publisher redaktion rédaction redacción redazione redactie redaktionen
    reporter reporters service staff team times writers news radio tv television post herald
    tribune gazette
    """.split()
)
