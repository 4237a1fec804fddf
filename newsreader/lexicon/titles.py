"""Titles, ranks and role nouns: what they stand for, and the gender they tell."""

# Forms of address, and the gender they tell ("" tells none).
HONORIFICS = {
    "mr": "male", "mister": "male", "sir": "male", "lord": "male", "mrs": "female", "ms": "female",
    "miss": "female", "mx": "", "dame": "female", "lady": "female", "baroness": "female",
    "baron": "male", "viscount": "male", "earl": "male", "duke": "male", "duchess": "female",
    "countess": "female", "marquess": "male", "king": "male", "queen": "female",
    "prince": "male", "princess": "female", "pope": "male", "father": "male", "brother": "male",
    "sister": "female", "mother": "female", "imam": "male", "sheikh": "male", "rabbi": "",
    "dr": "", "doctor": "", "prof": "", "professor": "", "rev": "", "revd": "", "reverend": "",
    "canon": "", "archdeacon": "", "hon": "", "del": "", "assemblyman": "male",
    "assemblywoman": "female", "alderman": "",
    "adv": "", "advocate": "", "madam": "female", "monsieur": "male",
    "madame": "female", "mme": "female", "mlle": "female",
    "herr": "male", "frau": "female", "signor": "male", "senor": "male",
    "señor": "male", "senora": "female", "señora": "female", "sgt": "", "messrs": "male",
    "aunt": "female", "auntie": "female", "uncle": "male", "grandma": "female", "grandpa": "male",
    "nan": "female", "fr": "male", "taoiseach": "", "tanaiste": "", "ayatollah": "male",
    "mullah": "male", "comrade": "", "alhaji": "male", "alhaja": "female", "hajia": "female",
    "hajiya": "female", "otunba": "male", "engr": "", "barr": "", "shri": "male", "smt": "female",
    "thiru": "male", "swami": "male", "maulana": "male", "mufti": "male", "pandit": "male",
    "datuk": "", "emir": "male", "sultan": "male", "evangelist": "", "apostle": "",
}  # fmt: skip

# Short ranks, written out.
RANKS = {
    "acc": "assistant chief constable", "dcc": "deputy chief constable", "cc": "chief constable",
    "pc": "police constable", "wpc": "police constable", "dc": "detective constable",
    "ps": "police sergeant", "ds": "detective sergeant", "di": "detective inspector",
    "dci": "detective chief inspector", "dsu": "detective superintendent",
    "dcs": "detective chief superintendent", "insp": "inspector", "supt": "superintendent",
    "ch": "chief", "det": "detective", "con": "constable", "const": "constable", "sgt": "sergeant",
    "t/ds": "temporary detective sergeant", "t/di": "temporary detective inspector",
    "pcso": "police community support officer", "pcc": "police and crime commissioner",
    "cmdr": "commander", "cdr": "commander", "cpt": "captain", "capt": "captain",
    "lt": "lieutenant", "col": "colonel", "maj": "major", "gen": "general", "brig": "brigadier",
    "cpl": "corporal", "pte": "private", "adm": "admiral", "asst": "assistant",
    "comm": "commissioner",
    "dac": "deputy assistant commissioner", "cfo": "chief fire officer",
    "acfo": "assistant chief fire officer", "ceo": "chief executive", "mp": "member of parliament",
    "mep": "member", "msp": "member", "ms": "ms", "td": "deputy", "cllr": "councillor",
    "gda": "garda", "garda": "garda",
    "coun": "councillor", "cr": "councillor",
    "sen": "senator", "rep": "representative", "gov": "governor", "pres": "president",
    "sec": "secretary", "pm": "prime minister", "qc": "barrister", "kc": "barrister",
    "sc": "barrister",
    "chf": "chief", "ag": "attorney general", "atty": "attorney", "amb": "ambassador",
    "hm": "", "vp": "vice president", "fm": "first minister",
}  # fmt: skip

# Role nouns that can stand right before a name, or for a person alone; with the gender they tell.
_ROLES = """
academic accountant activist actor administrator admiral adviser advisor advocate agent aide ally
ambassador analyst architect archbishop artist assistant associate astronaut athlete attorney aunt
author baker barrister bishop blogger boss boxer brigadier broadcaster builder campaigner candidate
captain cardinal carer caretaker chair chairman chairperson chairwoman chancellor chaplain chef
chief clerk cleric client coach colleague colonel columnist comedian commander commentator
commissioner
comptroller congressman congresswoman constable consultant contractor coordinator co-founder
cofounder correspondent councillor councilman councilwoman councilor counsel counsellor couple
coroner corporal critic cyclist dancer deacon dean defender defendant delegate democrat dentist
deputy designer detective developer diplomat director doctor donor driver economist editor educator
electrician employee employer engineer entrepreneur envoy epidemiologist executive expert farmer
fighter filmmaker financier firefighter fisherman footballer forward founder friend gardener general
goalkeeper governor graduate guard head headmaster headmistress headteacher historian homeowner host
immunologist inspector instructor insider investigator investor janitor journalist judge justice
juror keeper landlord landlady lawmaker lawyer leader lecturer legislator librarian lieutenant
lobbyist magistrate magnate major manager marshal mayor mechanic member meteorologist midfielder
midwife minister ministers mla model moderator mp mep msp mogul musician neighbor neighbour nominee
novelist nurse officer official ombudsman operative operator organiser organizer owner painter
paramedic parent parishioner participant partner pastor patient pensioner philosopher photographer
physician physicist pilot player plumber poet politician pollster porter postman premier presenter
president priest principal prisoner producer professor programmer promoter prosecutor protester
psychiatrist psychologist publisher qc kc ranger rapper receptionist rector referee refugee
recorder registrar reporter representative republican researcher resident retiree reviewer rider
royal runner
sailor salesman scholar scientist screenwriter secretary senator sergeant sheriff shopkeeper singer
skipper socialite soldier solicitor speaker specialist spokesman spokesperson spokeswoman sportsman
staffer star statistician steward strategist striker student superintendent supervisor supporter
surgeon survivor surveyor teacher technician teenager tenant therapist tour-guide trader trainer
treasurer trustee tycoon veteran vet vicar victim virologist volunteer voter waiter waitress warden
whistleblower widow widower winner witness worker writer youngster rival opponent predecessor
successor counterpart challenger classmate flatmate housemate roommate companion mate pal caller
td cornerback linebacker quarterback goaltender bystander undersecretary vice-president
vice-chair vice-chairman vice-chancellor co-owner co-chair co-host co-author co-director backbencher
frontbencher taoiseach chaplain curator archivist botanist biologist ecologist geologist chemist
zoologist angler medic grandee regular breeder conservationist environmentalist climatologist
astronomer archaeologist anthropologist sociologist criminologist pathologist cardiologist
oncologist paediatrician pediatrician gp
pharmacist gunman suspect attacker boy girl man woman mum mother father dad son daughter brother
sister husband wife grandmother grandfather grandson granddaughter nephew niece cousin uncle sibling
twin fiance fiancee fiancé fiancée boyfriend girlfriend stepfather stepmother mother-in-law
father-in-law sister-in-law brother-in-law policeman policewoman businessman businesswoman
congressperson schoolboy schoolgirl actress heiress hostess landowner millionaire billionaire
newcomer passer-by passerby onlooker motorist pedestrian commuter passenger customer shopper user
viewer listener reader fan spectator forecaster umpire linesman jockey golfer swimmer sprinter rower
gymnast pundit physio teammate team-mate podcaster influencer youtuber streamer choreographer
composer sculptor illustrator florist hairdresser beautician caterer publican barman barmaid
bartender courier cabbie signalman lifeboatman coxswain coastguard lifeguard gamekeeper crofter
childminder nanny tutor caseworker fundraiser councilman mathematician fraudster burglar thief
robber killer murderer rapist stalker addict inmate detainee hostage paratrooper bodyguard bouncer
doorman groundsman greenkeeper mediator negotiator interpreter translator grower beekeeper roofer
plasterer bricklayer welder scaffolder labourer steelworker trawlerman deckhand great-grandmother
great-grandfather grandparent stepdaughter stepson godmother godfather bride bridegroom co-accused
co-defendant claimant complainant accuser petitioner respondent juryman batsman wicketkeeper
goalscorer racegoer chorister organist curate missionary housewife schoolteacher busker cellist
violinist pianist guitarist drummer vocalist frontman bassist dj
"""
# Callings less often told of, which say little against another word for their bearers.
_TRADES_WORDS = """
joiner machinist decorator bookkeeper optician optometrist locksmith tattooist seamstress
dressmaker cobbler blacksmith farrier stonemason glazier handyman upholsterer barista trucker
dispatcher cleaner caregiver physiotherapist radiographer chiropractor osteopath psychotherapist
neurologist dermatologist radiologist anaesthetist obstetrician gynaecologist veterinarian
nutritionist dietitian dietician entomologist ornithologist palaeontologist neuroscientist
microbiologist biochemist astrophysicist geneticist hydrologist seismologist volcanologist
glaciologist oceanographer demographer philanthropist restaurateur hotelier brewer winemaker
distiller cheesemaker hiker rambler climber mountaineer skier surfer snowboarder skateboarder diver
triathlete paralympian olympian wrestler weightlifter winger full-back centre-back playmaker
bailiff usher stewardess bookseller newsagent grocer greengrocer fishmonger undertaker taxidermist
magician puppeteer stuntman cinematographer cameraman playwright songwriter biographer copywriter
auctioneer valuer realtor broker banker stockbroker actuary auditor bookmaker punter gambler
croupier collector postmaster postmistress postwoman milkman dustman binman chauffeur conductor
stationmaster bosun sapper gunner airman reservist cadet recruit conscript deserter defector
dissident asylum-seeker migrant immigrant evacuee herder rancher forester arborist lumberjack logger
miner pitman docker shipwright boatbuilder boatman ferryman harbourmaster harbormaster birdwatcher
detectorist contestant finalist medallist toddler orphan foster-carer godparent great-uncle
great-aunt half-brother half-sister newlywed holidaymaker backpacker hitchhiker camper lodger
squatter custodian verger sexton monk preacher theologian trooper patrolman jailer convict smuggler
hacker scammer poacher arsonist hijacker kidnapper assailant shooter ringleader accomplice
sixth-former schoolchild headteacher-designate groundskeeper smallholder landscaper tiler
"""
TRADESPEOPLE = frozenset(_TRADES_WORDS.split())
ROLES = frozenset(_ROLES.split()) | TRADESPEOPLE
# Roles of many people: they speak, and nobody's name belongs to them.
_GROUPS = """
police officers officials authorities prosecutors detectives investigators lawyers attorneys
firefighters paramedics doctors scientists researchers experts analysts economists critics
campaigners activists protesters supporters residents neighbours neighbors locals villagers
parents relatives friends colleagues ministers mps senators lawmakers democrats republicans
conservatives tories teachers unions bosses chiefs organisers organizers sources insiders aides
advisers advisors allies witnesses voters students workers employees staff judges jurors reporters
journalists editors spokespeople spokesmen leaders members owners authors bishops councillors
commissioners inspectors regulators watchdogs charities businesses companies people others fans
players users readers viewers customers shoppers drivers passengers farmers groups firms clubs
councils agencies hospitals schools universities governments forces banks families mothers fathers
pupils patients nurses traders landlords tenants motorists commuters backbenchers peers rebels
opponents hosts guests presenters managers executives medics crews rescuers volunteers tourists
visitors onlookers bystanders mourners pensioners homeowners
"""
GROUPS = frozenset(_GROUPS.split())
# Bodies spoken of by a common noun.
_BODIES = """
force council company charity firm club association union committee commission court tribunal
department ministry government administration campaign party group organisation organization agency
authority board university school college hospital trust church bank broadcaster airline network
newspaper paper magazine website watchdog regulator team family couple office service foundation
society institute centre center federation league panel inquiry embassy army military navy
parliament senate congress house cabinet coalition consortium corporation retailer supermarket
developer publisher manufacturer operator provider supplier venue museum theatre theater festival
station jury bureau studio label band statement report letter document complaint lawsuit article
post tweet sign notice poster banner leaflet note email e-mail memo ruling judgment study survey
poll petition review investigation audit inquest dossier analysis editorial column advert ad law act
bill treaty constitution charter guidance campaigners pair duo trio
"""
BODIES = frozenset(_BODIES.split())

# Those who speak for a body.
MOUTHPIECES = frozenset(
    {"spokesman", "spokeswoman", "spokesperson", "representative", "source", "spokespeople"}
)

_FEMALE_ROLES_WORDS = """
woman girl mum mother mom grandmother daughter sister wife widow niece aunt girlfriend fiancee
fiancée spokeswoman chairwoman congresswoman councilwoman businesswoman policewoman actress
waitress landlady headmistress schoolgirl heiress hostess stepmother granddaughter saleswoman
mother-in-law sister-in-law duchess queen princess baroness lady sportswoman grandma
stepdaughter stepsister lass housewife ballerina nun bride goddaughter godmother
"""
FEMALE_ROLES = frozenset(_FEMALE_ROLES_WORDS.split())
_MALE_ROLES_WORDS = """
man boy dad father grandfather son brother husband widower nephew uncle boyfriend fiance fiancé
spokesman chairman congressman councilman businessman policeman postman fisherman salesman
headmaster schoolboy sportsman stepfather grandson father-in-law brother-in-law gunman king prince
duke lord landlord cameraman sportsman serviceman grandpa stepson lad monk stepbrother groom
godfather bloke gentleman waiter handyman
"""
MALE_ROLES = frozenset(_MALE_ROLES_WORDS.split())

# Words that come before a role noun inside a title.
_ROLE_MODIFIERS_WORDS = """
chief deputy assistant vice acting former ex-president senior junior lead head principal shadow
home foreign prime first interim temporary honorary associate general executive managing founding
non-executive permanent parliamentary political press communications national regional local area
district county city state federal supreme high crown attorney police fire station crime cabinet
health education justice defence defense treasury housing transport environment culture business
trade energy work pensions northern southern eastern western labour conservative tory liberal
democrat green snp ukip reform independent republican democratic then and of for the us uk eu un
fbi cia nhs bbc u.s. house senate majority minority whip campaign media team detective special
security intelligence presidential vice-presidential secretary minister chair director
commissioner superintendent inspector sergeant constable officer lieutenant staff wing squadron
group flight rear field lance brigade brigadier
"""
ROLE_MODIFIERS = frozenset(_ROLE_MODIFIERS_WORDS.split())

# Offices of which a story seldom tells of two.
_OFFICES_WORDS = """
judge coroner magistrate mayor president premier chancellor taoiseach tanaiste headteacher
headmaster headmistress principal manager coach captain skipper minister secretary governor
commissioner chairman chairwoman chairperson archbishop bishop vicar pope king queen prince
princess sheriff ambassador ombudsman pm recorder
"""
OFFICES = frozenset(_OFFICES_WORDS.split())
# Whom a story's happenings bring in by themselves, without "a" before: "the driver said".
_STANDING_WORDS = """
ambassador announcer archbishop attacker bishop boss bystander caller captive cashier chair chairman
chairperson chairwoman chief claimant coach commissioner coroner counsel couple court driver
examiner governor guard gunman head headmaster headmistress headteacher informant interviewer judge
juror justice killer leader magistrate manager mayor moderator narrator neighbor neighbour officer
official ombudsman onlooker operator owner passenger passer-by pathologist presenter principal
prosecutor publisher recorder referee reporter secretary sheriff source spokesman spokesperson
spokeswoman suspect umpire vicar victim waiter waitress whistleblower witness
"""
STANDING = frozenset(_STANDING_WORDS.split())
# Who may be brought in like that, but not right behind somebody's words: "the lawyer said".
_BRIDGED_WORDS = """
advocate agent aide ally ambulanceman attorney aunt baby barrister boy boyfriend brother child clerk
colleague commander complainant constable consultant contractor cousin customer cyclist dad daughter
deputy detective director doctor editor employee employer executive expert father foreman friend
girl girlfriend gp host hostage husband insider inspector investigator landlady landlord
lawyer lieutenant man marshal midwife mother motorist mum nephew niece nurse organiser
organizer paramedic parent partner patient pedestrian pilot policeman policewoman priest producer
receptionist registrar representative rescuer resident sergeant shopkeeper sister solicitor son
speaker surgeon surveyor teacher trainer treasurer uncle vet warden widow wife woman
"""
BRIDGED = frozenset(_BRIDGED_WORDS.split())
# What people with one of these may also be called, although it is another work.
_SPORT_WORDS = """
striker midfielder defender goalkeeper keeper winger forward skipper captain footballer player boxer
golfer jockey trainer sprinter swimmer gymnast cyclist rower batsman bowler prop hooker fly-half
flanker playmaker cornerback linebacker quarterback receiver international athlete
"""
_POLITICS_WORDS = """
mp msp mla td mep ms senator congressman congresswoman lawmaker backbencher frontbencher minister
peer councillor politician nominee candidate contender secretary leader chancellor grandee democrat
republican chair member deputy representative governor president
"""
_SHOW_WORDS = """
singer songwriter singer-songwriter actor actress comedian comic presenter broadcaster author
novelist playwright poet writer rapper musician guitarist drummer dj director film-maker filmmaker
painter sculptor artist songstress
"""
_FORCE_WORDS = """
boss chief commander officer superintendent inspector sergeant detective constable
"""
CALLINGS = tuple(
    frozenset(words.split()) for words in (_SPORT_WORDS, _POLITICS_WORDS, _SHOW_WORDS, _FORCE_WORDS)
)
# Places in a team, of which a player has one.
POSITIONS = frozenset(
    {"striker", "midfielder", "defender", "goalkeeper", "prop", "hooker", "fly-half", "flanker"}
    | {"cornerback", "linebacker", "quarterback", "receiver", "batsman", "bowler"}
)
# What anybody may be besides their work.
_BESIDES_WORDS = """
native nun ace hero legend hunk star veteran widow widower pensioner teenager youngster grandee
campaigner activist businessman businesswoman entrepreneur tycoon millionaire billionaire hopeful
resident student graduate pal homeowner parent patient regular fan shopper angler motorist commuter
founder organiser volunteer supporter owner neighbour neighbor
"""
BESIDES = frozenset(_BESIDES_WORDS.split()) | TRADESPEOPLE
# Offices of a country, whose holder needs no name.
STATE = frozenset(
    {"president", "premier", "chancellor", "taoiseach", "tanaiste", "pm", "pope", "king", "queen"}
    | {"prince", "princess"}
)
# What somebody with a role may be called instead.
ALSO = {
    "justice": "judge", "recorder": "judge", "boss": "manager", "manager": "boss",
    "skipper": "captain", "captain": "skipper", "headmaster": "headteacher", "principal": "head",
    "headmistress": "headteacher", "headteacher": "head", "mum": "mother", "mother": "mum",
    "dad": "father", "father": "dad", "councilman": "councillor", "priest": "cleric",
}  # fmt: skip

# What ministers and secretaries are for.
_DEPARTMENTS_WORDS = """
shadow home foreign prime health education justice defence defense treasury housing transport
environment culture business trade energy work pensions state interior finance
"""
DEPARTMENTS = frozenset(_DEPARTMENTS_WORDS.split())

# Letters after a name.
_POST_NOMINALS_WORDS = """
jr sr ii iii iv mp msp ms mep td mla qc kc sc obe mbe cbe dbe kbe phd md bem qpm kpm frs esq
"""
POST_NOMINALS = frozenset(_POST_NOMINALS_WORDS.split())
_PARTICLES_WORDS = """
de del della di da du dos das van von der den ter ten la le al el bin ibn ben abu ap ab mac st af
zu y e of-the san santa dal do ul ur uz
"""
PARTICLES = frozenset(_PARTICLES_WORDS.split())
NICKNAMES = {
    "don": "donald", "joe": "joseph", "bill": "william", "billy": "william", "will": "william",
    "bob": "robert", "bobby": "robert", "rob": "robert", "mike": "michael", "mick": "michael",
    "jim": "james", "jimmy": "james", "jamie": "james", "tom": "thomas", "ben": "benjamin",
    "ted": "edward", "ed": "edward", "eddie": "edward", "dan": "daniel", "danny": "daniel",
    "chris": "christopher", "rick": "richard", "dick": "richard", "ricky": "richard",
    "steve": "stephen", "steven": "stephen", "matt": "matthew", "tim": "timothy", "ken": "kenneth",
    "bernie": "bernard", "liz": "elizabeth", "beth": "elizabeth", "lizzie": "elizabeth",
    "sam": "samuel", "pat": "patrick", "paddy": "patrick", "dave": "david", "jeff": "jeffrey",
    "geoff": "geoffrey", "ron": "ronald", "greg": "gregory", "andy": "andrew", "tony": "anthony",
    "nick": "nicholas", "al": "albert", "alex": "alexander", "sandy": "alexander",
    "kate": "katherine",
    "katie": "katherine", "kathy": "katherine", "cathy": "catherine", "sue": "susan",
    "maggie": "margaret", "meg": "margaret", "peggy": "margaret", "jenny": "jennifer",
    "jen": "jennifer", "becky": "rebecca", "vicky": "victoria", "phil": "philip", "pete": "peter",
    "charlie": "charles", "larry": "lawrence", "harry": "henry", "jack": "john", "johnny": "john",
    "frank": "francis", "fred": "frederick", "gerry": "gerald", "jerry": "gerald", "les": "leslie",
    "ray": "raymond", "stan": "stanley", "terry": "terence", "vince": "vincent", "walt": "walter",
    "abby": "abigail", "angie": "angela", "barb": "barbara", "cindy": "cynthia", "deb": "deborah",
    "debbie": "deborah", "fran": "frances", "jo": "joanne", "josh": "joshua", "mo": "mohammed",
    "nat": "natalie", "steph": "stephanie", "sally": "sarah", "trish": "patricia",
    "wendy": "gwendolyn",
    "zach": "zachary", "zack": "zachary", "alf": "alfred", "bert": "albert", "doug": "douglas",
    "gabby": "gabrielle", "hal": "henry", "jon": "jonathan", "kim": "kimberly", "len": "leonard",
    "lou": "louis", "marty": "martin", "mandy": "amanda", "mindy": "melinda", "molly": "mary",
    "nate": "nathaniel", "ollie": "oliver", "penny": "penelope", "russ": "russell", "sid": "sidney",
    "theo": "theodore", "toni": "antonia", "val": "valerie", "viv": "vivian",
}  # fmt: skip

# Kin, and what each is to the other: a son's parents are his mother and father.
KIN: dict[str, tuple[str, ...]] = {
    "mother": ("son", "daughter"), "father": ("son", "daughter"),
    "mum": ("son", "daughter"), "dad": ("son", "daughter"), "mom": ("son", "daughter"),
    "son": ("mother", "mum", "mom", "father", "dad"),
    "daughter": ("mother", "mum", "mom", "father", "dad"),
    "wife": ("husband",), "husband": ("wife",), "partner": ("partner",),
    "widow": ("husband",), "widower": ("wife",),
    "fiance": ("fiancee",), "fiancee": ("fiance",), "fiancé": ("fiancée",), "fiancée": ("fiancé",),
    "girlfriend": ("boyfriend", "girlfriend"), "boyfriend": ("girlfriend", "boyfriend"),
    "brother": ("brother", "sister"), "sister": ("brother", "sister"),
    "twin": ("twin",), "cousin": ("cousin",),
    "uncle": ("nephew", "niece"), "aunt": ("nephew", "niece"),
    "nephew": ("uncle", "aunt"), "niece": ("uncle", "aunt"),
    "grandmother": ("grandson", "granddaughter"), "grandfather": ("grandson", "granddaughter"),
    "grandson": ("grandmother", "grandfather"), "granddaughter": ("grandmother", "grandfather"),
}  # fmt: skip
