"""Units of measure: the sign, what one is called, and what many are called."""

UNITS: dict[str, tuple[str, str]] = {
    # length
    "mm": ("millimetre", "millimetres"),
    "cm": ("centimetre", "centimetres"),
    "km": ("kilometre", "kilometres"),
    "kms": ("kilometre", "kilometres"),
    "nm": ("nanometre", "nanometres"),
    "in": ("inch", "inches"),
    "ins": ("inch", "inches"),
    "ft": ("foot", "feet"),
    "yd": ("yard", "yards"),
    "yds": ("yard", "yards"),
    "mi": ("mile", "miles"),
    # area and volume
    "sq ft": ("square foot", "square feet"),
    "sq. ft.": ("square foot", "square feet"),
    "sq. ft": ("square foot", "square feet"),
    "sqft": ("square foot", "square feet"),
    "sq m": ("square metre", "square metres"),
    "sq. m": ("square metre", "square metres"),
    "sqm": ("square metre", "square metres"),
    "sq km": ("square kilometre", "square kilometres"),
    "sq. km": ("square kilometre", "square kilometres"),
    "sq mi": ("square mile", "square miles"),
    "sq yd": ("square yard", "square yards"),
    "sq yds": ("square yard", "square yards"),
    "sq miles": ("square mile", "square miles"),
    "sq mile": ("square mile", "square miles"),
    "sq metres": ("square metre", "square metres"),
    "sq feet": ("square foot", "square feet"),
    "cu ft": ("cubic foot", "cubic feet"),
    "cu m": ("cubic metre", "cubic metres"),
    "ft²": ("square foot", "square feet"),
    "m²": ("square metre", "square metres"),
    "m2": ("square metre", "square metres"),
    "km²": ("square kilometre", "square kilometres"),
    "km2": ("square kilometre", "square kilometres"),
    "cm²": ("square centimetre", "square centimetres"),
    "m³": ("cubic metre", "cubic metres"),
    "m3": ("cubic metre", "cubic metres"),
    "km³": ("cubic kilometre", "cubic kilometres"),
    "km3": ("cubic kilometre", "cubic kilometres"),
    "cm³": ("cubic centimetre", "cubic centimetres"),
    "ha": ("hectare", "hectares"),
    "ml": ("millilitre", "millilitres"),
    "cl": ("centilitre", "centilitres"),
    "l": ("litre", "litres"),
    "L": ("litre", "litres"),
    "pt": ("pint", "pints"),
    "cc": ("C.C", "C.C"),
    # weight
    "mg": ("milligram", "milligrams"),
    "mcg": ("microgram", "micrograms"),
    "µg": ("microgram", "micrograms"),
    "μg": ("microgram", "micrograms"),
    "g": ("gram", "grams"),
    "kg": ("kilogram", "kilograms"),
    "kgs": ("kilogram", "kilograms"),
    "lb": ("pound", "pounds"),
    "lbs": ("pound", "pounds"),
    "oz": ("ounce", "ounces"),
    "fl oz": ("fluid ounce", "fluid ounces"),
    "st": ("stone", "stone"),
    "t": ("tonne", "tonnes"),
    # in the kitchen, on the racecourse
    "tbsp": ("tablespoon", "tablespoons"),
    "tbsps": ("tablespoon", "tablespoons"),
    "tsp": ("teaspoon", "teaspoons"),
    "tsps": ("teaspoon", "teaspoons"),
    "f": ("furlong", "furlongs"),
    # speed and rates
    "mph": ("mile an hour", "miles an hour"),
    "km/h": ("kilometre an hour", "kilometres an hour"),
    "kmh": ("kilometre an hour", "kilometres an hour"),
    "kph": ("kilometre an hour", "kilometres an hour"),
    "km/hr": ("kilometre an hour", "kilometres an hour"),
    "m/s": ("metre per second", "metres per second"),
    "ft/s": ("foot per second", "feet per second"),
    "km/s": ("kilometre per second", "kilometres per second"),
    "mpg": ("mile per gallon", "miles per gallon"),
    "rpm": ("R.P.M", "R.P.M"),
    "bpm": ("beat per minute", "beats per minute"),
    "mg/l": ("milligram per litre", "milligrams per litre"),
    "g/km": ("gram per kilometre", "grams per kilometre"),
    "µg/m³": ("microgram per cubic metre", "micrograms per cubic metre"),
    "μg/m³": ("microgram per cubic metre", "micrograms per cubic metre"),
    "µg/m3": ("microgram per cubic metre", "micrograms per cubic metre"),
    # power, sound and data
    "W": ("watt", "watts"),
    "kW": ("kilowatt", "kilowatts"),
    "kw": ("kilowatt", "kilowatts"),
    "MW": ("megawatt", "megawatts"),
    "GW": ("gigawatt", "gigawatts"),
    "TW": ("terawatt", "terawatts"),
    "kWh": ("kilowatt hour", "kilowatt hours"),
    "kwh": ("kilowatt hour", "kilowatt hours"),
    "MWh": ("megawatt hour", "megawatt hours"),
    "GWh": ("gigawatt hour", "gigawatt hours"),
    "TWh": ("terawatt hour", "terawatt hours"),
    "V": ("volt", "volts"),
    "kV": ("kilovolt", "kilovolts"),
    "mAh": ("milliamp hour", "milliamp hours"),
    "Hz": ("hertz", "hertz"),
    "kHz": ("kilohertz", "kilohertz"),
    "MHz": ("megahertz", "megahertz"),
    "GHz": ("gigahertz", "gigahertz"),
    "dB": ("decibel", "decibels"),
    "db": ("decibel", "decibels"),
    "KB": ("kilobyte", "kilobytes"),
    "kB": ("kilobyte", "kilobytes"),
    "MB": ("megabyte", "megabytes"),
    "GB": ("gigabyte", "gigabytes"),
    "TB": ("terabyte", "terabytes"),
    "Mbps": ("megabit per second", "megabits per second"),
    "Mb/s": ("megabit per second", "megabits per second"),
    "Gbps": ("gigabit per second", "gigabits per second"),
    "MP": ("megapixel", "megapixels"),
    "kJ": ("kilojoule", "kilojoules"),
    "kcal": ("kilocalorie", "kilocalories"),
    "cal": ("calorie", "calories"),
    "bhp": ("brake horsepower", "brake horsepower"),
    "hp": ("horsepower", "horsepower"),
    "psi": ("pound per square inch", "pounds per square inch"),
    "hPa": ("hectopascal", "hectopascals"),
    "kPa": ("kilopascal", "kilopascals"),
    "mb": ("millibar", "millibars"),
    "mSv": ("millisievert", "millisieverts"),
    # time
    "hr": ("hour", "hours"),
    "hrs": ("hour", "hours"),
    "h": ("hour", "hours"),
    "min": ("minute", "minutes"),
    "mins": ("minute", "minutes"),
    "sec": ("second", "seconds"),
    "secs": ("second", "seconds"),
    "ms": ("millisecond", "milliseconds"),
    "yr": ("year", "years"),
    "yrs": ("year", "years"),
    "wk": ("week", "weeks"),
    "wks": ("week", "weeks"),
    "mth": ("month", "months"),
    "mths": ("month", "months"),
    # parts of a whole
    "pc": ("per cent", "per cent"),
    "pct": ("per cent", "per cent"),
    "ppm": ("part per million", "parts per million"),
    "ppb": ("part per billion", "parts per billion"),
    "pts": ("point", "points"),
    "bps": ("basis point", "basis points"),
    "bp": ("basis point", "basis points"),
    "wkt": ("wicket", "wickets"),
    "wkts": ("wicket", "wickets"),
}

# Also met in capitals.
UNITS |= {
    sign.upper(): UNITS[sign]
    for sign in (
        "kg",
        "km",
        "cm",
        "mm",
        "mph",
        "kph",
        "km/h",
        "ft",
        "lb",
        "lbs",
        "oz",
        "ml",
        "sq ft",
    )
}

# These are signs only where no space parts them from the number ("5in" and "5 in ten").
TIGHT = frozenset(
    {
        "in",
        "g",
        "l",
        "L",
        "h",
        "st",
        "V",
        "W",
        "MP",
        "mb",
        "m2",
        "m3",
        "pt",
        "ms",
        "cal",
        "mi",
        "t",
        "f",
    }
)

# After a slash or in a rate: what the thing is counted by.
RATES: dict[str, str] = {
    "hour": "per hour",
    "hr": "per hour",
    "h": "per hour",
    "day": "per day",
    "week": "per week",
    "wk": "per week",
    "month": "per month",
    "mth": "per month",
    "year": "per year",
    "yr": "per year",
    "night": "per night",
    "person": "per person",
    "head": "per head",
    "unit": "per unit",
    "tonne": "per tonne",
    "ton": "per ton",
    "barrel": "per barrel",
    "litre": "per litre",
    "mile": "per mile",
    "min": "per minute",
    "minute": "per minute",
    "kg": "per kilogram",
    "km": "per kilometre",
    "kWh": "per kilowatt hour",
    "MWh": "per megawatt hour",
    "therm": "per therm",
    "sq ft": "per square foot",
    "ounce": "per ounce",
    "oz": "per ounce",
    "lb": "per pound",
    "g": "per gram",
    "l": "per litre",
    "m": "per metre",
    "bottle": "per bottle",
    "pint": "per pint",
    "share": "per share",
}

# After a number with "m", these are what is so long.
_RACES = """
banner board borehole cordon ditch hedge plank queue ramp slide
air boat boundary bronze butterfly backstroke breaststroke barrier buffer cable chimney champion
champions championship chasm cliff cliffs climb column crane crater crawl dash deep-water dive
drilling drop embankment event exclusion fall fence fences final finals flagpole freestyle gap gold
gorge heat heats hole hurdle hurdles hurdler jetty jump ladder ledge mast medal medley obelisk
peak pier pit plunge pole pool precipice pylon race races racing radius ravine record relay relays
rifle rope rule run runner semi semis semi-final semi-finals shaft sheer sinkhole silver spire
sprint sprinter sprints statue steeple steeplechase stretch swell swells swim telescope throw time
title tower towers trench trials trimaran tsunami tunnel turbine turbines viaduct walk wall walls
waterfall wave waves yacht yachts zip zipwire
"""
RACES = frozenset(_RACES.split())
_SIZES = """
above across ahead apart away behind below beneath beyond deep deeper distance downhill downstream
from high higher inland level long longer narrower off offshore or short shorter square tall taller
thick thicker underground underwater uphill upstream wide wider
"""
SIZES = frozenset(_SIZES.split())

# Around a number with "m", these say that metres are meant.
AFTER_METRES = RACES | SIZES
BEFORE_METRES = frozenset(
    {"men's", "women's", "girls'", "boys'", "mens", "womens", "men’s", "women’s"}
)
# So do these before "of" ("a drop of 30m"), and these before the number ("plunged 30m").
SIZED = frozenset(
    {"drop", "depth", "depths", "height", "heights", "length", "width", "distance", "radius"}
    | {"altitude", "diameter", "elevation", "lengths", "span", "wave", "waves"}
)
MOVED = frozenset(
    {"plunged", "plunging", "plummeted", "swam", "abseiled", "tumbled", "dragged", "measuring"}
    | {"measured", "measures", "leapt", "leaped", "vaulted", "hurled", "towering", "skidded"}
    | {"crawled", "dived", "stands", "stood", "fell", "fallen", "fall"}
)
# Where these are spoken of, so are metres.
WATERS = frozenset(
    {"flood", "flooding", "river", "tide", "tides", "snow", "swell", "wave", "waves", "depth"}
    | {"cliff", "tower", "height", "altitude", "peaked", "sea", "summit", "climbers", "throw"}
)
# Distances that are run or swum.
TRACKS = frozenset({"50", "60", "100", "110", "200", "300", "400", "600", "800"})

# After a number with "k", these say that a race is meant.
RUNS = frozenset({"run", "race", "parkrun", "fun", "event", "course", "runner", "runners", "walk"})

# Before a number with a capital, these say that a place in a row is meant ("Flat 3C").
NUMBERED = frozenset(
    {"flat", "room", "gate", "seat", "class", "unit", "block", "apartment", "line", "route", "bus"}
    | {"platform", "apt", "year", "form", "group", "section", "article", "rule", "schedule", "row"}
)

FRACTIONS: dict[str, str] = {
    "½": "half",
    "⅓": "third",
    "⅔": "two thirds",
    "¼": "quarter",
    "¾": "three quarters",
    "⅕": "fifth",
    "⅖": "two fifths",
    "⅗": "three fifths",
    "⅘": "four fifths",
    "⅙": "sixth",
    "⅚": "five sixths",
    "⅛": "eighth",
    "⅜": "three eighths",
    "⅝": "five eighths",
    "⅞": "seven eighths",
}
