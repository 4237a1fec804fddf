"""Words that tell organisations, places and other names from people's."""

# A capitalised name holding one of these is an organisation's or a thing's.
_ORGANISATION = """
academy action administration advisers affairs agency alliance analysis army assembly associates
association athletic authority award awards bank board book books brewery brigade broadcasting
brothers bureau business cabinet campaign capital care caucus center central centre chamber
channel charity church city-council clinic club coalition college commission committee commons
communications community company conference congress congressional conservatives consulting corp
corporation council court daily data department dept department's defence defense division
education embassy energy enterprise enterprises environment exchange executive express federation
festival fire forces force forum foundation freedom front fund gazette global government group
guard guardian guild hall health herald holdings hospital hotel hotels house housing hq inc
initiative insider institute institution insurance intelligence international investments journal
justice labs league law library limited live llc llp lords ltd magazine mail management marketing
media ministry mirror mission mosque movement museum network news newspaper nhs office
organisation organization orchestra parliament partners partnership party plc police policy
politics polytechnic post press primary productions project prison radio railway record records
red-cross reform registry relations report republic research reserve resources review revenue
rights rovers royal rugby safety school schools science sciences secretariat security senate show
service services social society solutions standard star state states station store stores studio
studios sun supermarket supply survey system systems taskforce tax team technologies technology
telegraph television theatre theater times today transport treasury tribune tribunal trust tv
twitter union united university university's ventures veterans wanderers watch water welfare wing
workers works world youth zoo albion athletic rovers harriers thistle argyle orient fc afc rfc villa
hotspur arsenal everton celtic highways advice
act amendment bill constitution treaty agreement accord convention
law administration's squad unit county borough district downing festival games cup championship
olympics premier-league foods buses coaches taxis trains ferries airlines airways motors homes farms
breweries distillery dairies developments properties supermarkets pharmacy pharmaceuticals leisure
travel tours electric gas telecom telecoms steel oil petroleum aerospace aviation rail railways
ports docks shipping logistics couriers outfitters retail brands pictures films publishing
publications securities savings mutual assurance estates lettings recruitment construction
engineering strategies analytics dynamics roofing waste recycling vineyards bookmakers casinos
cinemas hospice hospices premier-league oscars awards prize facebook instagram youtube google apple
amazon microsoft tesla uber netflix democrats republicans tories lib dems libdems ukip snp plaid
sinn fein fianna
"""
ORGANISATION = frozenset(_ORGANISATION.split())

_PLACE = """
road street lane avenue square park river lake mount mountain island islands bay beach bridge
castle north south east west northern southern eastern western upper lower greater great new city
town village county shire valley hill hills forest airport port harbour harbor coast ocean sea
peninsula bank gate green cross court gardens terrace drive crescent
"""
PLACE = frozenset(_PLACE.split())

# Countries, nations, regions and great cities: never people, and often beside their titles.
_NATIONS = """
africa african albania albanian algeria america american americans arab arabia argentina asia
asian australia australian austria austrian bangladesh belarus belfast belgian belgium berlin
birmingham bosnia boston brazil brazilian bristol britain british britons brussels bulgaria
california cambridge canada canadian cardiff caribbean catalan chicago chile china chinese
colombia columbia cornwall croatia cuba cuban cyprus czech danish denmark devon dublin dutch
edinburgh egypt egyptian england english essex europe european finland finnish florida france
french georgia german germany ghana glasgow greece greek hawaii hungarian hungary iceland india
indian indonesia iowa iran iranian iraq iraqi ireland irish israel israeli italian italy jamaica
japan japanese jewish jordan kent kenya kenyan korea korean kuwait latin latino lebanon leeds
leicester libya liverpool london lancashire manchester malaysia mexican mexico michigan moscow
muslim muslims christian christians jews nepal netherlands newcastle nigeria nigerian norway
norwegian norfolk nottingham ohio oxford pakistan pakistani palestine palestinian paris
pennsylvania persian philippines poland polish portugal portuguese qatar romania romanian rome
russia russian russians saudi scotland scots scottish serbia sheffield singapore somali somalia
spain spanish suffolk surrey sussex sweden swedish swiss switzerland sydney syria syrian taiwan
texas thai thailand tokyo turkey turkish uganda ukraine ukrainian ulster vatican venezuela vietnam
wales washington welsh westminster yemen yorkshire zealand zimbabwe catholic protestant anglican
scot welshman welshwoman englishman englishwoman irishman irishwoman frenchman dutchman spaniard
dane swede finn pole turk briton aussie geordie scouser mancunian londoner dubliner
texan californian glaswegian aberdonian liverpudlian australian
hispanic black white asian-american african-american eu uk us usa u.s u.s. u.k. un u.n. nato gop
wall facebook twitter instagram congress parliament labour labor conservative tory republican
democrat democratic democrats republicans liberal libertarian labour's lib dem snp ukip brexit
christmas easter ramadan monday tuesday wednesday thursday friday saturday sunday january february
march april june july august september october november december
"""
NATIONS = frozenset(_NATIONS.split())

# Political parties and their members, as they stand before an office.
_PARTIES_WORDS = """
labour labor conservative tory democrat democratic republican liberal lib dem snp ukip reform
green plaid sdlp dup uup alliance fein fianna gael
"""
PARTIES = frozenset(_PARTIES_WORDS.split())

# Countries that bodies are named after: "Sport Wales".
COUNTRIES = frozenset({"england", "scotland", "wales", "britain", "ireland", "uk", "cymru"})

# Words that are capitalised only because they open a sentence.
_ORDINARY = """
the a an and but or so yet for nor in on at by to of from with without as if when while whilst
because although though since until unless after before during he she it they we you i his her its
their our your my this that these those there here what which who whose whom how why where then
now also not no yes never always often just only even still perhaps maybe however meanwhile
moreover furthermore nevertheless nonetheless instead indeed thus therefore hence otherwise
finally eventually recently later earlier today tomorrow yesterday tonight once twice one two
three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions some
many most more much few several all both each every any either neither another other others such
same last next first second third according asked speaking responding writing following including
among about above across against ahead along amid around behind below beneath beside between
beyond despite down inside into like near off onto out outside over past per regarding through
throughout toward towards under up upon via within is are was were be been being do does did have
has had having will would can could may might must shall should let make made makes take took get
got go goes going come came see saw seen look looking say says said tell told ask think thought
know knew want wanted well oh ah hey hi hello ok okay please thanks thank sorry dear good bad
great little big old new young long short high low early late own whatever whoever whichever
whenever wherever whether than too very quite rather almost nearly about officials police people
men women children kids parents residents voters critics experts supporters protesters lawyers
prosecutors officers detectives investigators doctors scientists researchers analysts teachers
students workers ministers everyone everybody someone somebody anyone anybody nobody nothing
everything something anything none part half news update breaking read watch listen click sign
join follow share subscribe advertisement asking given born told known based added another called
using working being yet anyway clearly obviously certainly surely simply really actually basically
frankly honestly personally politically economically historically unfortunately fortunately sadly
happily interestingly importantly surprisingly similarly likewise additionally specifically
generally typically usually overall together separately elsewhere everywhere nowhere
does don't didn't isn't wasn't can't won't it's he's she's they're we're you're i'm i've that's
there's here's what's let's who's work life love time world home school
der die das eine seine ihre als im am het een selon laut según segun volgens
"""
ORDINARY = frozenset(_ORDINARY.split())

# Nouns for bodies whose own names seldom hold them: "the supermarket" is Wendle's.
_TRADES = """
bank company firm retailer airline charity club supermarket developer publisher manufacturer
operator broadcaster supplier corporation giant chain brand startup start-up housebuilder builder
brewer insurer lender carmaker automaker regulator watchdog grocer bookmaker studio label utility
consultancy pressure-group campaign-group thinktank think-tank quango contractor agency
franchise owner-operator group business restaurant pub hotel store shop outlet platform website app
newspaper magazine network union
"""
TRADES = frozenset(_TRADES.split())
