"""Capitals: short forms said as words, short forms spelled, and words that are only shouted."""

# Said as words, with how they are said where reading them as English would go wrong.
SAID: dict[str, str] = {
    "ACAS": "Acas", "ACPO": "Acpo", "AIDS": "Aids", "ALDI": "Aldi", "ANSA": "Ansa",
    "APEC": "Aypec", "ASBO": "Asbo", "ASBOS": "Asbos", "ASDA": "Asda", "ASEAN": "Assian",
    "ASH": "Ash", "ASLEF": "Aslef", "ASOS": "Aysoss", "AUKUS": "Awkus", "BAFTA": "Bafta",
    "BAFTAS": "Baftas", "BAME": "Bame", "BECTU": "Bectu", "BRIC": "Bric", "BRICS": "Brics",
    "BRIT": "Brit", "BTEC": "B-Tec", "BUPA": "Boopa", "CAFCASS": "Cafcass", "CAFOD": "Cafod",
    "CAMHS": "Cams", "CAMRA": "Camra", "CEFAS": "Cefas", "CERN": "Sern", "COBR": "Cobra",
    "COBRA": "Cobra", "COP": "Cop", "COSLA": "Cosla", "COVID": "Covid", "DEFRA": "Defra",
    "DORA": "Dora", "EFTA": "Efta", "EPOS": "Eepos", "ETA": "Etta",
    "FEMA": "Feema", "FIFA": "Feefa", "FTSE": "Footsie", "GIF": "Gif",
    "HAMAS": "Hamas", "IATA": "I-ahta", "IKEA": "Ikea", "IMAX": "I-max", "INTERPOL": "Interpol",
    "ISA": "I-sa", "ISAS": "I-sas", "ISIL": "Isil", "ISIS": "Isis", "LAN": "lan",
    "LASER": "laser", "LEGO": "Lego", "LIBOR": "Libor", "MASH": "mash",
    "MENA": "Meena", "MENSA": "Mensa", "MERS": "Mers", "MIND": "Mind", "MOMA": "Moma",
    "MOSSAD": "Mossad", "NAAFI": "Naffy", "NAFTA": "Nafta", "NASA": "Nasa",
    "NASDAQ": "Nazdack", "NATO": "Nato", "NAVAL": "naval", "NEET": "neet", "NEETS": "neets",
    "NEST": "Nest", "NICE": "Nice", "NIMBY": "nimby", "NIMBYS": "nimbies", "OFCOM": "Ofcom",
    "OFGEM": "Ofgem", "OFSTED": "Ofsted", "OFWAT": "Ofwat", "OPEC": "Opec", "OXFAM": "Oxfam",
    "PETA": "Peeta", "PIN": "pin", "PIP": "Pip", "PINS": "pins",
    "QUANGO": "quango", "RADA": "Rahda", "RADAR": "radar", "RAM": "ram", "RAAC": "rack",
    "SAD": "sad", "SAGE": "Sage", "SALT": "Salt", "SARS": "Sars", "SCOTUS": "Scotus",
    "SEND": "Send", "SERPS": "Serps", "SIM": "sim", "SIMS": "sims", "SONAR": "sonar",
    "STEM": "Stem", "SWAT": "swat", "TARDIS": "Tardis", "TASER": "taser", "TEFL": "Teffle",
    "UCAS": "You-cass", "UEFA": "You-eefa", "UKIP": "You-kip", "UNESCO": "Unesco",
    "UNICEF": "Unicef", "UNISON": "Unison", "UNITE": "Unite",
    "UNRWA": "Unra", "WAG": "wag", "WAGS": "wags",
    "WASP": "wasp", "WASPI": "Waspy", "WRAP": "Wrap", "YIMBY": "yimby",
    "ZANU": "Zanoo", "AWOL": "Ay-woll", "SATS": "Sats", "GIFS": "gifs",
    "POTUS": "Potus", "FLOTUS": "Flotus", "MAGA": "Mahga", "NOAA": "Noah", "DACA": "Dacca",
    "DOGE": "Dohj", "NAACP": "N double A C.P", "AAA": "triple-A", "OK": "okay",
    "JPEG": "jaypeg", "CAPTCHA": "captcha",
    "ERNIE": "Ernie", "MIDAS": "Midas", "SCUBA": "scuba",
    "AGA": "Ahga", "CALPERS": "Calpers",
}  # fmt: skip

# Spelled although they could be read as words of four letters and more, or are words.
_SPELLED = """
DIY GCHQ LED MOT PAYE UNHCR VAR VAT WHO SAT IRA DVLA NUS ASAP LOL FAQ
ADHD AFP AIG ALS AI AM AMA AOC ATP AU BA BAE BBC BMA BST CAA CAB CBE CEO CIA CID CNN COO CFO CTO
CPS DIY DOE DOJ DUI DUP DVD EDF EDL EEA EIA ER ERM ESA ESG ET EU EUC EVS EV FA FAA FBI FCA FCO FDA FIA
FM FOI GDP GED GI GMT GOP GP HIV HR HSE ICAO IAEA IAG ICC ICE ICI ICO ICU ID IDF IMF IOC IOPC IPCC
IPPR IPSA IPSO IP IQ IRA IRS IT ITN ITV IVF JCB KKK LA LBC LGA LSE MEP MIA MIT MLA MLB MOD MOJ MOT MP MRI
MSP NBA NCA NFL NFU NHL NHS NI NIH NUJ NUT NY NYC OAP OBE OBR OCD OECD ONS PA PC PE PFA PHE PM POA
POW PR PTA PTSD QPR RAC RAF RIBA RICS ROI RMT RPI RSC RTE RUC SAS SDLP SEC SEN SNP SOS SSE TA TB TFL TSA TUC
TV UAE UCL UCLA UDA UFC UFO UK UKHSA UN UNHCR UNITA UPS US USA USAF USB USDA USSR UVF UV VC VIP VR WBA
WC WI WTO XL YMCA YWCA ACAB ADA APA ARM ASA AWS EE EBU ECB ECHR EPA EPL ESPN EUFA HBO IBM INEC
IOM IOW IRC ISP ITVX LAPD MEPS NYPD OED OPCW PBS RCN RIP RNLI ROTC SUV TEU UAW UCI UCU USADA WADA
AGM AGMS AAP ABC ABI ACC ACT ADB AFC AFD AHA ANC AP APD ASX BIT CAP CAS CAT DA DAB DEA DEI ECG EGM EMA
EPO ERA ESRB FARC FAI FIR GBH ABH GMO HMO HMOS IED IEDS IEA IFS IGA IISS IMO INS IOE IPO IUCN LAD
LIDL LNG LPG MAC MAD MAN MBA MCA MET MOH NAO NEC NEU NPA OMG OSCE PAC PIE PPE PAD RAD RBA
REF RFA SAG SCO SEO SIA SIS SOE TAA TAX TEN UAP UGC ULEZ UNC USC UTC VAC WAN WAR WEF WHA YES
"""
# Words of ordinary English that also happen to be letters are judged by what stands around them.
_ORDINARY = """
ACT ARM BIT CAP CAS CAT ERA FIR LAD MAC MAD MAN MET PAC PAD PIE RAD SAG TAX TEN VAC WAN WAR YES INS
ULEZ UNITA WADA LIDL FARC EUFA
"""
SPELLED = frozenset(_SPELLED.split()) - frozenset(_ORDINARY.split())

# Letters with small ones between them that are spelled.
MIXED: dict[str, str] = {
    "PhD": "P.H.D",
    "PhDs": "P.H.D.'s",
    "TfL": "T.F.L",
    "TfGM": "T.F.G.M",
    "MoD": "M.O.D",
    "MoJ": "M.O.J",
    "MoT": "M.O.T",
    "DfE": "D.F.E",
    "DfT": "D.F.T",
    "DoE": "D.O.E",
    "DoH": "D.O.H",
    "DoJ": "D.O.J",
    "HoC": "H.O.C",
    "CoE": "C.O.E",
    "BoE": "B.O.E",
    "LoC": "L.O.C",
    "BSc": "B.S.C",
    "MSc": "M.S.C",
    "BEd": "B.Ed",
    "MPhil": "M.Phil",
    "DPhil": "D.Phil",
    "LLB": "L.L.B",
    "iOS": "I O.S",
    "macOS": "mac O.S",
    "iPad": "I pad",
    "iPads": "I pads",
    "iPhone": "I phone",
    "iPhones": "I phones",
    "iPod": "I pod",
    "iMac": "I mac",
    "iCloud": "I cloud",
    "iTunes": "I tunes",
    "iPlayer": "I player",
    "eBay": "E bay",
    "CBeebies": "C Beebies",
    "BTec": "B-Tec",
    "BTecs": "B-Tecs",
    "WiFi": "wye-fye",
    "Wi-Fi": "wye-fye",
    "wifi": "wye-fye",
    "wi-fi": "wye-fye",
    "mRNA": "M.R.N.A",
    "eSIM": "E sim",
    "IoT": "I.O.T",
    "SaaS": "sass",
    "BnB": "B and B",
    "UKIP": "You-kip",
    "Ukip": "You-kip",
    "Uefa": "You-eefa",
    "Ucas": "You-cass",
    "Bupa": "Boopa",
    "Cern": "Sern",
    "Isa": "I-sa",
    "Isas": "I-sas",
    "FTSE": "Footsie",
    "Ftse": "Footsie",
    "Camhs": "Cams",
    "Cobr": "Cobra",
    "Fema": "Feema",
    "Fifa": "Feefa",
    "Unrwa": "Unra",
    "Waspi": "Waspy",
}

# English words that are often printed in capitals for their weight; read as words.
_SHOUTED = """
A ABOUT ABSOLUTE ABSOLUTELY ABUSE ACT ADD ADS AFTER AGAIN AGAINST AGE AGO AIM AIR ALL ALONE ALSO
ALWAYS AM AN AND ANGER ANY ANYONE ANYTHING ARE ARM ARMS ART AS ASK AT ATE AWAY BABY BACK BAD BAG BAN
BANNED BANS BAR BE BED BEFORE BEG BEST BET BETTER BIG BILL BIT BOMB BOTH BOX BOY BREAKING BRING BUS
BUT BUY BY CALL CAN CANNOT CAR CARE CASE CAT CHILD CITY COLD COME COST COULD CRY CUT CUTS DAD DAILY DAY
DAYS DEAD DEAL DEATH DEFINITELY DID DIE DIED DO DOES DOG DON DONE DOWN DRUG DUE EACH EAR EAT EGG END
ENDS ENOUGH EVEN EVER EVERY EVERYONE EVERYTHING EXACTLY EXCLUSIVE EXTREMELY EYE FACE FACT FALL FAN FANS
FAR FAST FAT FEAR FEW FIGHT FIND FIRE FIRST FIT FIVE FIX FLY FOR FOUR FREE FROM FULL FUN FUND GAME GAS
GAVE GET GETS GIRL GIVE GO GOD GOES GOING GOOD GOT GREAT GUN GUY HAD HALF HAS HATE HAVE HE HELP HER
HERE HEY HI HIGH HIM HIS HIT HITS HOLD HOME HOPE HOT HOUSE HOW HOWEVER HUGE I IF ILL IN INFO INSIDE INTO
IS ITS JAIL JET JOB JOBS JOIN JUST KEEP KEPT KEY KID KIDS KILL KILLED KING KNOW LAST LATE LATER
LAW LAWS LAY LEAD LEAST LEAVE LEFT LEG LESS LET LETS LIE LIED LIES LIFE LIKE LINE LIST LIT LITTLE LIVE LONG
LOOK LOSE LOST LOT LOVE LOW MAD MADE MAJOR MAKE MAN MANY MAP MAY ME MEET MEN MET MINE MISS MORE MOST
MUCH MUM MUST MY NAME NEAR NEED NEVER NEW NEWS NEXT NIGHT NINE NO NOBODY NONE NOR NOT NOTHING NOW ODD
OF OFF OFTEN OIL OK OKAY OLD ON ONCE ONE ONLY OPEN OR OTHER OUR OUT OVER OWN PAID PARTY PAST PAY
PEOPLE PER PET PLAN PLEASE PLUS POOR PUB PUT QUICK QUIT RAN RAPE READ REAL REALLY RED RESULTS REVEALED RIGHT
RISE RISK ROAD ROW RULE RUN SAD SAFE SAID SAME SAT SAVE SAW SAY SAYS SEA SEE SET SEVEN SEX SHE SHOCK
SHOULD SHOW SHOWS SHUT SIR SIT SIX SKY SO SOME SON SOON SORRY SPECIAL SPY STAR START STAY STILL STOP
STRENGTH STRENGTHS STRONG SUCH SUN TAKE TALK TALKS TAX TAXES TEA TELL TEN TERROR THAN THANK THANKS THAT
THE THEIR THEM THEN THERE THESE THEY THING THINGS THINK THIS THOSE THREE TIE TIME TINY TO TODAY TOLD
TOO TOOK TOP TOTAL TOTALLY TOWN TRIED TRUE TRULY TRY TURN TWICE TWO UNDER UNTIL UP UPDATE UPON USE USED
USING VERY VIA VIDEO VOTE VOTES WAIT WALK WANT WAR WARM WARNING WARS WAS WATCH WATER WAY WE WEEK WELL WENT
WERE WET WHAT WHEN WHERE WHICH WHILE WHY WIFE WILL WIN WINS WITH WITHIN WITHOUT WOMAN WOMEN WON
WORD WORK WORLD WORSE WORST WOULD WRONG YEAR YEARS YES YET YOU YOUNG YOUR ZERO OH AH HA WOW DR MR MRS MS
JAN FEB MAR APR MAY JUN JUL AUG SEP SEPT OCT NOV DEC ST VS ETC
"""
SHOUTED = frozenset(_SHOUTED.split())
