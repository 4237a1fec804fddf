"""Small words by what may stand beside them, for telling a noun from the rest of a sentence."""

# After an amount, these begin something else: the amount is not said of a noun that follows.
_NOT_NOUNS = """
a about above across after again against ago all already also although always am among amount an
and annually another any apart apiece are around as aside at available away back be became
because become been before behind being below beneath beside between beyond both but by came can
cheaper come could daily despite did do does down due during each either else even every except
extra far fell following for from further gave give given go going gone got grew had has have he
heavier her here higher him his hourly how however i if in including inside instead into
invested is it its itself just last late later least less like longer lost lower made make many
may me meanwhile might monthly more most much must my near nearly never next no nor not now of
off on once one only onto or other our out outside over overall owed paid per plus quickly
raised rather rose said saved says set shall she should shy since slower so some soon spent
still such taken taller tax than that the their them then there these they this those though
through throughout to today together tomorrow tonight too took toward towards under unless
unlike until up upfront upon us versus via was we weekly went were what when where whereas
whether which while who whole whom whose why will with within without won worth would yearly
yesterday yet you your
"""
NOT_NOUNS = frozenset(_NOT_NOUNS.split())

# Before an amount, these say that a noun is to follow it ("a £5 note").
_DETERMINERS = """
a additional an annual another any each every extra final first further her his huge initial its
massive maximum minimum my new no one our own planned proposed record second single some special
that the their third this total whole your
"""
DETERMINERS = frozenset(_DETERMINERS.split())

# Before a four-digit number, these make it a count and not a year.
_COUNTING = """
about all almost another approximately around every exactly just least most nearly only over
roughly some than these those total
"""
COUNTING = frozenset(_COUNTING.split())

# Before a four-digit number, these make it a year though a plural follows.
_DATING = """
after and around autumn before between by circa during early fall for from in late mid of since
spring summer the through throughout till to until winter year years
"""
DATING = frozenset(_DATING.split())

# Near two figures with a dash, these say that it is a score or a vote.
_SCORES = """
beat beaten beating beats defeat defeated draw drawn drew edged lead leading led level lose losing
loss lost score scored scoreline scores scoring thrashed thrashing tie tied trail trailed trailing
victory win winner winners winning won downed hammered overcame routed stunned
fought comeback deficit aggregate full-time half-time kick-off ht ft aet agg
"""
SCORES = frozenset(_SCORES.split())

# Near two figures with a dash or a stroke, these say that they are odds.
_ODDS = """
odds favourite favourites favorite shot outsider outsiders bet bets bookmaker bookmakers bookies
priced ratio backed
"""
ODDS = frozenset(_ODDS.split())

# Near two figures with a dash, these say that they are votes.
VOTES = frozenset({"vote", "voted", "votes", "voting", "ballot", "backed", "approved", "rejected"})

# In reports of matches.
OF_MATCHES = {
    "ht": "half-time",
    "ft": "full-time",
    "att": "attendance",
    "og": "own goal",
    "pen": "penalty",
    "pens": "penalties",
}

# Before two figures with a dash, these say that it is a range though names stand beside it.
NUMBERED_THINGS = frozenset(
    {"age", "ages", "aged", "grades", "years", "year", "pages", "chapters", "days", "stage", "from"}
    | {
        "between",
        "units",
        "nos",
        "numbers",
        "rooms",
        "verses",
        "levels",
        "key",
        "rows",
        "platforms",
    }
    | {"junctions", "episodes", "figures", "articles", "sections", "lots", "flats"}
    | {"weeks", "parts", "rounds", "gates"}
)

# Near two figures with a dash, these say that wickets and runs are meant.
CRICKET = frozenset(
    {"stumps", "wicket", "wickets", "wkts", "overs", "innings", "declared", "bowled", "bowler"}
    | {"batted", "bowling", "spinner", "seamer"}
)
