"""Abbreviations and what is said for them, by what must stand beside them."""

# Before a name: "Dr Hale", "Cllr Ama Boateng". Keys are without their stop.
BEFORE_NAMES: dict[str, str] = {
    "Mr": "mister", "Mrs": "missis", "Ms": "miz", "Mx": "mix", "Messrs": "messers",
    "Dr": "doctor", "Drs": "doctors", "Prof": "professor", "Profs": "professors",
    "Rev": "reverend", "Revd": "reverend", "Fr": "father", "Hon": "honourable",
    "Rt Hon": "right honourable", "Rt Rev": "right reverend", "Cllr": "councillor",
    "Cllrs": "councillors", "Ald": "alderman", "Mme": "madame", "Mlle": "mademoiselle",
    "Gen": "general", "Maj Gen": "major general", "Lt Gen": "lieutenant general",
    "Maj": "major", "Col": "colonel", "Lt Col": "lieutenant colonel",
    "Lt": "lieutenant", "Capt": "captain", "Cpt": "captain", "Sgt": "sergeant",
    "Sgts": "sergeants", "Cpl": "corporal", "L Cpl": "lance corporal", "LCpl": "lance corporal",
    "Pte": "private", "Brig": "brigadier", "Brig Gen": "brigadier general", "Cdr": "commander",
    "Cmdr": "commander", "Cdre": "commodore", "Adm": "admiral", "Sqn Ldr": "squadron leader",
    "Wg Cdr": "wing commander", "Flt Lt": "flight lieutenant", "Gp Capt": "group captain",
    "Supt": "superintendent", "Insp": "inspector", "Det": "detective", "Cons": "constable",
    "Const": "constable", "Con": "constable", "Ch": "chief", "Ch Supt": "chief superintendent",
    "Ch Insp": "chief inspector", "Dep": "deputy", "Asst": "assistant", "Sen": "senator",
    "Sens": "senators", "Rep": "representative", "Reps": "representatives", "Gov": "governor",
    "Govs": "governors", "Pres": "president", "Atty": "attorney", "Amb": "ambassador",
    "Sec": "secretary", "Hons": "honours", "Bp": "bishop", "Abp": "archbishop",
    "Mt": "mount", "Ft": "fort", "Det Insp": "detective inspector",
    "Det Ch Insp": "detective chief inspector", "Det Sgt": "detective sergeant",
    "Det Con": "detective constable", "Det Supt": "detective superintendent",
    "Det Ch Supt": "detective chief superintendent", "Spc": "specialist", "Tpr": "trooper",
    "CSgt": "colour sergeant", "C Sgt": "colour sergeant", "SSgt": "staff sergeant",
    "S Sgt": "staff sergeant", "Flt Sgt": "flight sergeant", "Sgt Maj": "sergeant major",
    "Lt Cdr": "lieutenant commander", "Lt Cmdr": "lieutenant commander",
    "Sub Lt": "sub lieutenant", "Surg": "surgeon", "Rear Adm": "rear admiral",
    "Vice Adm": "vice admiral", "Fg Off": "flying officer", "Plt Off": "pilot officer",
    "Air Cdre": "air commodore", "Bdr": "bombardier", "LBdr": "lance bombardier",
    "L Bdr": "lance bombardier", "Gnr": "gunner", "Spr": "sapper", "Rfn": "rifleman",
    "Fus": "fusilier", "Mne": "marine", "Cfn": "craftsman", "Ven": "venerable",
    "Gdsm": "guardsman", "Sig": "signor", "Hr": "herr", "Sr": "senior",
}  # fmt: skip

# Names that look like two-word titles are left alone when nothing with a capital follows.
# The Americans say "lootenant", and engines in an American voice do.

# After a name: "Elm Rd", "Hale & Sons Ltd".
AFTER_NAMES: dict[str, str] = {
    "St": "street", "Rd": "road", "Ave": "avenue", "Av": "avenue", "Ln": "lane", "Dr": "drive",
    "Blvd": "boulevard", "Sq": "square", "Ct": "court", "Cl": "close", "Cres": "crescent",
    "Gdns": "gardens", "Gdn": "garden", "Pl": "place", "Terr": "terrace", "Ter": "terrace",
    "Gr": "grove", "Gro": "grove", "Pk": "park", "Hwy": "highway", "Expy": "expressway",
    "Pkwy": "parkway", "Hse": "house", "Bldg": "building", "Bldgs": "buildings",
    "Ltd": "limited", "Inc": "incorporated", "Corp": "corporation", "Bros": "brothers",
    "Assoc": "association", "Assn": "association", "Intl": "international",
    "Jr": "junior", "Jnr": "junior", "Sr": "senior", "Snr": "senior", "Esq": "esquire",
    "Dept": "department", "Uni": "uni", "Utd": "united", "Co": "company",
    "Ind Est": "industrial estate", "Est": "estate", "Hosp": "hospital",
    "Sch": "school", "Stn": "station", "Wks": "works", "Mt": "mountain",
}  # fmt: skip

# Anywhere; small letters stand for any case.
ANYWHERE: dict[str, str] = {
    "etc": "et cetera", "approx": "approximately", "govt": "government", "govts": "governments",
    "dept": "department", "depts": "departments", "assoc": "association", "incl": "including",
    "excl": "excluding", "esp": "especially", "vs": "versus", "ref": "ref", "tel": "telephone",
    "misc": "miscellaneous", "est": "established", "cont": "continued", "w/o": "without",
    "int'l": "international", "nat'l": "national", "mgmt": "management", "mngr": "manager",
    "mgr": "manager", "ltd": "limited", "hq": "H.Q", "hqs": "H.Q.'s", "bn": "billion",
    "pls": "please", "cttee": "committee", "comm": "committee", "parlt": "parliament",
    "e.g": "for example", "eg": "for example", "i.e": "that is", "ie": "that is",
    "viz": "namely", "cf": "compare", "n.b": "note well", "p.a": "a year", "a.k.a": "also known as",
    "aka": "also known as", "et al": "and others", "pw": "a week", "pcm": "a calendar month",
    "plc": "P.L.C", "llc": "L.L.C", "llp": "L.L.P", "gmbh": "G.M.B.H", "w/e": "weekend",
    "aet": "after extra time", "a.e.t": "after extra time", "agg": "aggregate", "nr": "near",
    "fav": "favourite", "tsp": "teaspoon", "tbsp": "tablespoon",
    "ave": "avenue", "blvd": "boulevard", "ops": "ops", "sq": "square",
}  # fmt: skip

# Before a number: "No 10", "Vol 2".
BEFORE_NUMBERS: dict[str, str] = {
    "no": "number", "nos": "numbers", "vol": "volume", "vols": "volumes", "ch": "chapter",
    "chap": "chapter", "p": "page", "pp": "pages", "pg": "page", "art": "article",
    "arts": "articles", "sec": "section", "sect": "section", "fig": "figure", "figs": "figures",
    "mk": "mark", "pt": "part", "ep": "episode", "ext": "extension", "para": "paragraph",
    "paras": "paragraphs", "approx": "approximately", "est": "estimated", "flt": "flight",
    "apt": "apartment", "ste": "suite", "rm": "room", "op": "opus", "ser": "series",
    "div": "division",
    "gt": "greater than", "ph": "phone", "abt": "about", "max": "max", "min": "min", "lot": "lot",
    "dist": "district", "reg": "regulation", "sch": "schedule", "cl": "clause", "bk": "book",
}  # fmt: skip

# After a councillor's or candidate's name, and before the figures of an election.
PARTIES: dict[str, str] = {
    "Con": "Conservative", "Lab": "Labour", "LD": "Liberal Democrat",
    "Lib Dem": "Liberal Democrat", "Lib Dems": "Liberal Democrats", "Lib": "Liberal",
    "Grn": "Green", "Ind": "Independent",
}  # fmt: skip

# "Co Durham": a county where one of these follows.
COUNTIES = frozenset(
    [
        "Durham",
        "Antrim",
        "Armagh",
        "Down",
        "Fermanagh",
        "Londonderry",
        "Derry",
        "Tyrone",
        "Cork",
        "Kerry",
        "Donegal",
        "Galway",
        "Mayo",
        "Clare",
        "Limerick",
        "Tipperary",
        "Waterford",
        "Wexford",
        "Wicklow",
        "Kildare",
        "Kilkenny",
        "Carlow",
        "Laois",
        "Offaly",
        "Meath",
        "Westmeath",
        "Louth",
        "Longford",
        "Monaghan",
        "Cavan",
        "Leitrim",
        "Roscommon",
        "Sligo",
        "Dublin",
    ]
)

# After a comma: "Springfield, IL".
STATES: dict[str, str] = {
    "AL": "Alabama", "AK": "Alaska", "AZ": "Arizona", "AR": "Arkansas", "CA": "California",
    "CO": "Colorado", "CT": "Connecticut", "DE": "Delaware", "FL": "Florida", "GA": "Georgia",
    "HI": "Hawaii", "ID": "Idaho", "IL": "Illinois", "IN": "Indiana", "IA": "Iowa",
    "KS": "Kansas", "KY": "Kentucky", "LA": "Louisiana", "ME": "Maine", "MD": "Maryland",
    "MA": "Massachusetts", "MI": "Michigan", "MN": "Minnesota", "MS": "Mississippi",
    "MO": "Missouri", "MT": "Montana", "NE": "Nebraska", "NV": "Nevada", "NH": "New Hampshire",
    "NJ": "New Jersey", "NM": "New Mexico", "NY": "New York", "NC": "North Carolina",
    "ND": "North Dakota", "OH": "Ohio", "OK": "Oklahoma", "OR": "Oregon", "PA": "Pennsylvania",
    "RI": "Rhode Island", "SC": "South Carolina", "SD": "South Dakota", "TN": "Tennessee",
    "TX": "Texas", "UT": "Utah", "VT": "Vermont", "VA": "Virginia", "WA": "Washington",
    "WV": "West Virginia", "WI": "Wisconsin", "WY": "Wyoming", "DC": "D.C",
}  # fmt: skip

# "D-Calif.", "Gov. Hale, R-Ill.", "in Springfield, Mass.": short forms of the press.
PRESS_STATES: dict[str, str] = {
    "Ala": "Alabama", "Ariz": "Arizona", "Ark": "Arkansas", "Calif": "California",
    "Colo": "Colorado", "Conn": "Connecticut", "Del": "Delaware", "Fla": "Florida",
    "Ill": "Illinois", "Ind": "Indiana", "Kan": "Kansas", "Ky": "Kentucky", "La": "Louisiana",
    "Mass": "Massachusetts", "Md": "Maryland", "Mich": "Michigan", "Minn": "Minnesota",
    "Miss": "Mississippi", "Mo": "Missouri", "Mont": "Montana", "Neb": "Nebraska",
    "Nev": "Nevada", "Okla": "Oklahoma", "Ore": "Oregon", "Pa": "Pennsylvania",
    "Tenn": "Tennessee", "Tex": "Texas", "Va": "Virginia", "Vt": "Vermont",
    "Wash": "Washington", "Wis": "Wisconsin", "Wyo": "Wyoming",
}  # fmt: skip

DIRECTIONS: dict[str, str] = {
    "N": "North", "S": "South", "E": "East", "W": "West", "NE": "North East",
    "NW": "North West", "SE": "South East", "SW": "South West",
}  # fmt: skip
# With one letter before them: "S Wales", "W Yorks".
REGIONS = frozenset(
    {"Wales", "Ireland", "Korea", "Yorks", "Yorkshire", "Sussex", "Midlands", "Africa", "Lincs"}
)
