"""Words whose full stop does not end a sentence."""

# Never the last word of a sentence in practice: a name or a number follows.
BEFORE_A_NAME = frozenset(
    """
    adm asst bdr brig bro capt cdr cllr cmdr col comdr cpl det dr fr gen gov hon insp lieut lt
    maj messrs mgr mlle mme mr mrs ms mx mt no nos op pc pres prof pt pvt rep reps rev sen sens
    sgt sr st supt vol
    """.split()
)

# May end a sentence: it does when a capital follows that starts one.
MAY_END = frozenset(
    """
    a.m approx ave bros co corp ct dept dist e.g esp est etc hr i.e inc jr ltd max min mins p.m
    plc rd sq st univ vs jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu
    thur thurs fri sat sun u.k u.s e.u u.n
    """.split()
)

# Capitalised words that start a sentence more often than they go on with a name.
SENTENCE_STARTERS = frozenset(
    """
    a after although an and as asked at before both but by despite during each even every few for
    from he her here his how however i if in it its later many meanwhile more most mr mrs ms my no
    not now of on once one only other our over police she since so some such that the their then
    there these they this those though three to two under until was we were what when where which
    while who why with yesterday yet you
    """.split()
)
