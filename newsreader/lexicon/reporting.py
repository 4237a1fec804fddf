"""Words that report speech, and the words that stand around them in a clause."""

# Verbs that report somebody's words, by how they are found in print.
_PAST = """
charged beamed retaliated lectured imagined counselled clarified crowed demurred groaned growled
howled huffed pressed roared rejoined shot fired sobbed stammered wished reminisced justified
related cracked grinned wept scolded chided chanted reckoned figured believed appealed commanded
said told added wrote asked replied responded continued explained insisted warned claimed noted
recalled stated declared announced concluded admitted acknowledged commented observed remarked
suggested urged joked quipped shouted yelled argued tweeted posted answered confirmed conceded
countered exclaimed mused complained contended asserted reported revealed reiterated stressed
emphasised emphasized predicted promised pledged vowed recounted repeated protested testified
texted messaged emailed blogged thundered whispered muttered cried boasted bragged lamented
cautioned advised agreed alleged began boomed chimed chuckled confessed confided demanded
denounced disclosed elaborated fumed grumbled guessed hinted implored instructed interjected
interrupted intoned jested laughed maintained marvelled marveled opined ordered pleaded praised
prayed pronounced proclaimed proposed queried questioned quoted ranted read reasoned assured
reassured recommended reflected remembered retorted retweeted scoffed screamed shrugged sighed
smiled snapped sneered speculated summarised summarized surmised sang sung taunted tell teased
thanked thought tutted uttered ventured voiced volunteered wondered mocked blasted slammed hailed
described called branded labelled labeled dubbed deemed accused criticised criticized condemned
defended dismissed rejected denied welcomed referred spoke signed highlighted outlined pointed
paraphrased echoed hit vented barked bellowed bemoaned bristled cheered deadpanned gushed enthused
hissed implied informed inquired enquired noticed objected offered penned rapped recited resolved
ruled shared snarled spat sniffed stormed swore tallied typed underlined underscored wailed
submitted averred hollered drawled croaked gasped radioed interposed parried moaned griped whined
whimpered bawled squealed spluttered blurted begged exhorted preached posited murmured
warranted tweet-stormed captioned theorised theorized jeered heckled written sung
"""
_PRESENT = """
says tells adds writes asks replies responds continues explains insists warns claims notes recalls
states declares announces concludes admits acknowledges comments observes remarks suggests urges
jokes quips shouts yells argues tweets posts answers confirms concedes counters exclaims muses
complains contends asserts reports reveals reiterates stresses emphasises emphasizes predicts
promises pledges vows repeats protests testifies believes thinks reckons maintains laments boasts
cautions advises agrees alleges begins demands describes calls accuses criticises criticizes
defends denies quotes reads reflects remembers retorts sighs smiles wonders laughs goes shrugs
feels refers slams blasts mocks snaps sings warns chuckles nods beams
"""
_BARE = "say tell add write ask reply argue explain insist claim warn think believe admit note"
_SAYING = """
saying telling adding writing asking replying responding explaining insisting warning claiming
noting recalling stating declaring announcing concluding admitting acknowledging commenting
observing remarking suggesting urging joking quipping shouting yelling arguing tweeting posting
answering confirming emphasising emphasizing stressing promising pledging vowing repeating
describing calling accusing branding labelling labeling dubbing quoting reading singing screaming
citing referring chanting boasting complaining lamenting predicting reiterating deriding mocking
"""

# The same in German, French, Spanish and Dutch, where they are no English words.
_ABROAD = """
sagte sagt erklärte erklärt betonte betont meinte meint forderte fordert kritisierte kritisiert
ergänzte ergänzt fügte teilte schrieb schreibt berichtete berichtet warnte warnt lobte begründete
bestätigte bestätigt versicherte behauptete räumte kündigte antwortete erzählte erzählt klagte
klagt verkündete entgegnete erwiderte konterte versprach
fragte rief äußerte mahnte
dit déclaré déclare affirmé affirme ajouté ajoute expliqué explique indiqué indique estimé estime
souligné souligne précisé précise assuré assure confié confie raconté raconte regretté regrette
lâche lâché glisse glissé tempête soupire rappelle rappelé poursuit poursuivi reconnaît
témoigne témoigné prévient prévenu ironise plaide plaidé renchérit tranche déplore déploré salue
salué
admet juge jugé avance avancé argumente demande demandé
répond répondu lancé lance martelé dénoncé dénonce conclut
dijo dice afirmó afirma añadió añade explicó explica aseguró asegura señaló señala indicó declaró
declara manifestó comentó contó insistió subrayó advirtió criticó lamentó reconoció respondió
preguntó escribió concluyó señalado afirmado asegurado explicado añadido declarado dicho
sostuvo sostiene apuntó agregó agrega destacó destaca recalcó matizó recordó recuerda defendió
denunció
zanjó remarcó expresó precisó confesó confiesa relata opina
disse afirmou declarou explicou acrescentou detto spiegato spiega dichiarato aggiunto aggiunge
zei zegt vertelde vertelt verklaarde verklaart meldde meldt schreef schrijft benadrukte benadrukt
vindt vond stelde stelt waarschuwde waarschuwt reageerde reageert vervolgde aldus
"""
ABROAD = frozenset(_ABROAD.split())
SAID = frozenset(f"{_PAST} {_PRESENT} {_BARE}".split()) | ABROAD
SAYING = frozenset(_SAYING.split())

# Verbs that report nothing but speech: they win over the others near them.
_PLAIN_SAID_WORDS = """
said says say told tells added adds wrote writes asked asks replied responded continued explained
insisted warned claimed noted recalled stated declared tweeted posted commented argued admitted
concluded answered remarked quipped joked exclaimed retorted
explains argues notes insists warns claims recalls tweets saying telling adding
writing
"""
PLAIN_SAID = frozenset(_PLAIN_SAID_WORDS.split())
# Verbs whose own mark follows at once: nobody else is asked or shouted at in between.
_CRIED_WORDS = """
shouted yelled screamed chanted cried asked replied answered sang shouting yelling screaming
chanting asking replying read reading
"""
CRIED = frozenset(_CRIED_WORDS.split())
# What somebody does or is who then goes on to speak: "Bell shrugs", "he had no doubts".
_EXPRESSIVE_WORDS = """
laughs hoots smiles grins shrugs nods sighs pauses winces chuckles giggles frowns grimaces hesitates
doubts disagrees disagreed unimpressed unconvinced unmoved unrepentant adamant philosophical
blunt honest defiant dismissive scathing sceptical
"""
EXPRESSIVE = frozenset(_EXPRESSIVE_WORDS.split())
# Verbs by which somebody goes on speaking.
CONTINUED = frozenset({"added", "adds", "continued", "continues", "concluded", "concludes", "went"})
# Verbs that may stand before their subject: "said Smith".
_NOT_INVERTED = """
told tells tell called calls described describes branded labelled labeled dubbed deemed accused
accuses criticised criticized condemned informed thanked praised reassured assured advised urged hit
signed feels offered shared resolved ruled
"""
INVERTED = SAID - frozenset(_NOT_INVERTED.split())

# Words between a subject and its verb that belong to the verb.
_BETWEEN_WORDS = """
has had have having also then later previously recently just simply already once again never even
still further subsequently did does do would could can will may might must should first always
often sometimes repeatedly famously reportedly allegedly initially finally eventually now soon
earlier afterwards once quietly merely only not n't 'd 'll 've 're 's didn't has been was is
were are be being who've today yesterday tomorrow monday tuesday wednesday thursday friday saturday
sunday twice both all too since long more so recently yet
"""
BETWEEN = frozenset(_BETWEEN_WORDS.split())
# Nouns for words said or written, standing where a verb might: "Smith's message: ...".
_MESSAGE_NOUNS_WORDS = """
statement letter email e-mail tweet post message speech interview book memo note blog column
article essay report response reply answer comment comments remarks words quote question testimony
affidavit deposition filing lawsuit complaint ruling opinion dissent judgment announcement press
release video caption text texts transcript tribute
"""
MESSAGE_NOUNS = frozenset(_MESSAGE_NOUNS_WORDS.split())

# What somebody does who has a message to the world: "put out a statement".
_SENDING_WORDS = """
sent sends written wrote writes posted posts penned signed shared shares issued issues released
releases published publishes put puts made makes gave gives uploaded circulated
"""
SENDING = frozenset(_SENDING_WORDS.split())

# Nouns for what somebody says, behind their owner: "her claim that ...".
_CLAIMS_WORDS = """
accusation accusations admission advice allegation allegations argument assertion assessment
assurance assurances belief call claim claims complaint conclusion confession contention conviction
criticism declaration demand denial description explanation hint insistence joke line mantra motto
observation plea pledge point prediction promise quip refrain remark remarks request retort slogan
suggestion tip verdict view vow warning wish
"""
CLAIMS = frozenset(_CLAIMS_WORDS.split())
# In somebody's ...
VIEWS = frozenset({"view", "words", "opinion", "telling", "phrase", "account", "estimation"})

# What words are written on: "a sign that read".
_THINGS_WORDS = """
sign signs banner banners placard placards poster posters t-shirt t-shirts shirt shirts headline
headlines sticker stickers plaque hat hats cap caps billboard billboards slogan slogans graffiti
tattoo label labels badge badges flag flags
"""
THINGS = frozenset(_THINGS_WORDS.split())

_PREPOSITIONS_WORDS = """
about above across after against ahead along alongside amid amidst among amongst around as at
before behind below beneath beside besides between beyond by concerning despite down during except
for from in inside into like near next of off on onto opposite out outside over past per regarding
round since through throughout till to toward towards under underneath unlike until up upon via
versus with within without
"""
PREPOSITIONS = frozenset(_PREPOSITIONS_WORDS.split())
# Words that open a phrase standing before the clause: "When asked, Smith said".
_OPENERS = """
when while whilst if because although though whereas once unless whether asked speaking writing
responding according following given having being however meanwhile later earlier still yet
yesterday today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday january
february march april may june july august september october november december then now also
instead nevertheless nonetheless moreover furthermore finally eventually additionally afterwards
elsewhere perhaps maybe indeed thus therefore hence so even just only nor yes no not this that
these those there here it what how why where last next first second third addressing asking
discussing describing explaining talking referring commenting reflecting turning standing sitting
looking posting tweeting citing recalling announcing adding noting pressed questioned interviewed
quizzed contacted reached
"""
OPENERS = PREPOSITIONS | frozenset(_OPENERS.split())
_CONJUNCTIONS_WORDS = """
and but or so yet plus nor
"""
CONJUNCTIONS = frozenset(_CONJUNCTIONS_WORDS.split())
# Words at which a clause of its own begins.
_CUTS_WORDS = """
that whether because as when while if although though but which so than until after what how
"""
CUTS = frozenset(_CUTS_WORDS.split())
# Words that open a clause standing beside the main one: "When Jo left, Ann said".
SUBORDINATING = frozenset(
    {"as", "when", "while", "although", "though", "after", "whereas", "before", "since", "because"}
    | {"if", "once", "until"}
)
_RELATIVES_WORDS = """
who whose whom which that where when
"""
RELATIVES = frozenset(_RELATIVES_WORDS.split())

_DETERMINERS_WORDS = """
the a an his her its their our my your this that these those one two three four five six several
some many most both another each every any no other all few various
"""
DETERMINERS = frozenset(_DETERMINERS_WORDS.split())

# Verbs that only a clause with a subject of its own can have.
FINITE = frozenset(
    [
        "is", "are", "was", "were", "has", "have", "had", "would", "will", "could", "can", "may",
        "might", "must", "should", "does", "did", "do", "isn't", "aren't", "wasn't", "weren't",
        "hasn't", "haven't", "hadn't", "wouldn't", "won't", "couldn't", "can't", "cannot",
        "doesn't", "didn't", "don't", "shouldn't",
    ]
)  # fmt: skip
