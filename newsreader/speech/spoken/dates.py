"""Days, months, years and decades."""

from __future__ import annotations

import re

from newsreader.lexicon.calendar import BEFORE_SHORT_MONTHS, MONTHS, SHORT_DAYS, SHORT_MONTHS
from newsreader.speech.spoken.numbers import cardinal, ordinal, plural, year
from newsreader.speech.spoken.patterns import (
    ALONE_BEFORE,
    DASH,
    START,
    stop,
    text_before,
    word_before,
)
from newsreader.speech.spoken.rewriting import DIGITS, OTHER, SPACES, Context, Rule, initials

_MONTHS: dict[str, str] = {month.lower(): month for month in MONTHS} | SHORT_MONTHS
_MONTH = rf"(?P<month>(?i:{'|'.join(sorted(_MONTHS, key=len, reverse=True))}))\b\.?"
_DAY = r"(?P<day>0?[1-9]|[12]\d|3[01])"
_YEAR = r"(?P<year>1[0-9]\d\d|20\d\d)"
_SHORT_DAY = "|".join(sorted(SHORT_DAYS, key=len, reverse=True))
_AFTER_MONTH = re.compile(rf"(?<![^\W\d_]){_MONTH}[ \u00a0-]\Z")
_ENDS_WITH_THE = re.compile(r"\b[Tt]he\s\Z")


def _said_year(match: re.Match[str], context: Context) -> str:
    written = match["year"] or _whole_year(match.groupdict().get("short"))
    return f" {year(written, american=context.american)}" if written else ""


def _whole_year(short: str | None) -> str:
    """Two figures of a year, of this century up to the forties."""
    return (short and f"{20 if int(short) < 40 else 19}{short}") or ""


def _dated(day: str, month: str, match: re.Match[str], context: Context) -> str:
    """A day of a month: "the second of March", without a second "the"."""
    the = "" if _ENDS_WITH_THE.search(text_before(match)) else "the "
    return f"{the}{ordinal(int(day))} of {month}{_said_year(match, context)}"


def _day_month(match: re.Match[str], context: Context) -> str:
    said = _dated(match["day"], _MONTHS[match["month"].lower()], match, context)
    ends = match[0].endswith(".") and re.match(r"\s+[A-Z]", match.string[match.end() :][:3])
    return said + ("." if ends else stop(match))


def _day_range(match: re.Match[str], context: Context) -> str:
    the = "" if _ENDS_WITH_THE.search(text_before(match)) else "the "
    last = f"{ordinal(int(match['day']))} of {_MONTHS[match['month'].lower()]}"
    first, joint = ordinal(int(match["first"])), match["joint"] or "to"
    return f"{the}{first} {joint} the {last}{_said_year(match, context)}"


def _month_day(match: re.Match[str], context: Context) -> str | None:
    """The day (and year) after a month's name, which stays as it is."""
    if not _AFTER_MONTH.search(text_before(match)):
        return None
    comma = "," if match["year"] else ""
    last = f" to {ordinal(int(match['last']))}" if match["last"] else ""
    return f"{ordinal(int(match['day']))}{last}{comma}{_said_year(match, context)}"


def _hyphened_month(match: re.Match[str], context: Context) -> str:
    month = _MONTHS[match["month"].lower()]
    return f"{month} {ordinal(int(match['day']))}{_said_year(match, context)}"


def _in_figures(match: re.Match[str], context: Context) -> str | None:
    """Day, month and year in figures; which is first depends on the country and on what fits."""
    first, second = int(match["first"]), int(match["second"])
    month_first = second > 12 or (context.american and match["mark"] != "." and first <= 12)
    day, month = (second, first) if month_first else (first, second)
    if not (1 <= month <= 12 and 1 <= day <= 31) or (match["short"] and match["mark"] == "-"):
        return None
    name = MONTHS[month - 1]
    if month_first:
        return f"{name} {ordinal(day)}{_said_year(match, context)}"
    return _dated(str(day), name, match, context)


def _year_first(match: re.Match[str], context: Context) -> str | None:
    month, day = int(match["second"]), int(match["day"])
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    if match["mark"] == "/":
        return f"{MONTHS[month - 1]} {ordinal(day)}{_said_year(match, context)}"
    return _dated(str(day), MONTHS[month - 1], match, context)


def _short_month(match: re.Match[str], _: Context) -> str | None:
    """A short month where the words around it show that it is one."""
    month = _MONTHS[match["month"].lower()]
    if match["month"].lower() in ("may", month.lower()):
        return None
    numbered = re.match(r"[ \u00a0-]?\d", match.string[match.end() : match.end() + 2])
    digit_before = re.search(r"\d(?:st|nd|rd|th)?[ -]\Z", text_before(match))
    if numbered or digit_before or word_before(match).lower() in BEFORE_SHORT_MONTHS:
        return month + stop(match)
    sure = match["month"].lower() in ("feb", "sept", "oct", "nov")
    return month + stop(match) if sure else None


def _short_day(match: re.Match[str], _: Context) -> str | None:
    day = match["weekday"].lower()
    sure = day in ("tues", "weds", "thurs", "thur") or match["other"]
    dated = re.match(r",?[ \u00a0]\d", match.string[match.end() : match.end() + 3])
    if not (sure or dated or _ends_on_a_day(match)):
        return None
    other = f" to {SHORT_DAYS[match['other'].lower()]}" if match["other"] else ""
    return SHORT_DAYS[day] + other + stop(match)


def _ends_on_a_day(match: re.Match[str]) -> bool:
    """As in "by 5pm on Sat" and "until Fri."."""
    after = match.string[match.end() : match.end() + 2]
    ends = not after.strip() or after[0] in ",;)" or (after[0] == " " and after[1].islower())
    return match[0].istitle() and ends and word_before(match) in ("on", "until", "every", "next")


def _decade(match: re.Match[str], _: Context) -> str | None:
    if match["year"] == "1000" and match.string.startswith(" of", match.end()):
        return None
    return plural(year(match["year"]))


def _decade_range(match: re.Match[str], _: Context) -> str:
    return f"{plural(year(match['year']))} to {plural(year(match['last']))}"


def _short_decade(match: re.Match[str], _: Context) -> str | None:
    if match["mark"] or int(match["year"]) >= 20:
        return plural(cardinal(int(match["year"])))
    return None


def _year_range(match: re.Match[str], context: Context) -> str | None:
    first, last = match["year"], match["last"]
    if len(last) == 2:
        if int(last) <= int(first[2:]) and not (first[2:] == "99" and last == "00"):
            return None
        end = cardinal(int(last)) if last[0] != "0" else f"oh {cardinal(int(last))}"
    else:
        if int(last) <= int(first) or last[0] == "0":
            return None
        end = year(last, american=context.american)
    return f"{year(first, american=context.american)} to {end}"


def _era(match: re.Match[str], context: Context) -> str:
    letters = match["era"].replace(".", "")
    return f"{year(match['year'], american=context.american)} {'.'.join(letters)}"


def _era_first(match: re.Match[str], context: Context) -> str:
    return f"A.D {year(match['year'], american=context.american)}"


def _apostrophe_year(match: re.Match[str], _: Context) -> str | None:
    value = int(match["year"])
    return f"oh {cardinal(value)}" if value < 10 else cardinal(value)


def _quarter(match: re.Match[str], context: Context) -> str:
    """As in "2Q22": a quarter of a business year."""
    last = match["year"]
    when = cardinal(int(last)) if len(last) == 2 else year(last, american=context.american)
    return f"the {ordinal(int(match[1]))} quarter of {when}"


def _to_another(match: re.Match[str], _: Context) -> str | None:
    """As in "28 June-3 July" and "Monday-Friday"."""
    before = match.string[max(0, match.start() - 16) : match.start()].split()[-2:]
    if before and before[-1].rstrip("stndrh").isdecimal():
        before.pop()  # "July 4-"
    after = match.string[match.end() : match.end() + 16].split()[:2]
    if after and after[0].rstrip("stndrh").isdecimal():
        after.pop(0)
    if before and after and _JUNCTION.fullmatch(f"{before[-1]} {after[0].rstrip(',.;:)')}"):
        return " to "
    names = before[-1:] + [word.rstrip(",.;:)") for word in after[:1]]
    return " to " if len(names) > 1 and _NAMED.issuperset(names) else None


_JUNCTION = re.compile(r"J\d+[A-Z]? J\d+[A-Z]?")
_NAMED = {*MONTHS, *SHORT_DAYS.values(), *(short.title() for short in SHORT_MONTHS)}


def _circa(match: re.Match[str], context: Context) -> str:
    return f"circa {year(match['year'], american=context.american)}"


_END = r"(?!\d|[.,]\d|\w)"
_ORDINAL_END = r"(?:st|nd|rd|th)?"
RULES: tuple[Rule, ...] = (
    Rule(
        "date-in-figures",
        DIGITS,
        rf"{ALONE_BEFORE}{_YEAR}(?P<mark>[-/.])(?P<second>\d\d?)(?P=mark)(?P<day>\d\d?){_END}",
        _year_first,
    ),
    Rule(
        "date-in-figures",
        DIGITS,
        rf"{ALONE_BEFORE}(?P<first>\d\d?)(?P<mark>[-/.])(?P<second>\d\d?)(?P=mark)(?:{_YEAR}|(?P<short>\d\d)){_END}",
        _in_figures,
    ),
    Rule(
        "date-range",
        DIGITS,
        rf"{ALONE_BEFORE}(?P<first>0?[1-9]|[12]\d|3[01]){_ORDINAL_END}(?:\s?{DASH}\s?|\s(?P<joint>to|and)\s)"
        rf"{_DAY}{_ORDINAL_END}\s{_MONTH}(?:,?\s{_YEAR}{_END})?(?!\w)",
        _day_range,
    ),
    Rule(
        "date",
        DIGITS,
        rf"{ALONE_BEFORE}{_DAY}{_ORDINAL_END}(?:\s(?:of\s)?|-){_MONTH}(?:[,]?[\s-]{_YEAR}{_END})?(?!\w)",
        _day_month,
    ),
    Rule(
        "date",
        initials(_MONTHS),
        rf"\b{_MONTH}-{_DAY}{_ORDINAL_END}(?:-{_YEAR}{_END})?(?!\w)",
        _hyphened_month,
    ),
    Rule(
        "date",
        DIGITS,
        rf"(?<=[\s.-]){_DAY}{_ORDINAL_END}(?:\s?{DASH}\s?(?P<last>[12]\d|3[01]|[1-9]){_ORDINAL_END})?"
        rf"(?:,?\s{_YEAR}{_END})?(?![\w:%-]|[.,]\d|\s?[ap]\.?m\b)",
        _month_day,
    ),
    Rule("date-range", SPACES + OTHER, rf"\s?{DASH}\s?(?=[A-Z\d])", _to_another),
    Rule("short-month", initials(SHORT_MONTHS), rf"\b{_MONTH}(?!\w)", _short_month),
    Rule(
        "short-day",
        initials(SHORT_DAYS),
        rf"\b(?P<weekday>(?i:{_SHORT_DAY}))\b\.?"
        rf"(?:\s?(?:{DASH}|to)\s?(?P<other>(?i:{_SHORT_DAY}))\b\.?)?(?!['’]?\w)",
        _short_day,
    ),
    Rule(
        "decade-range",
        DIGITS,
        rf"{START}(?P<year>1\d\d0|20\d0|[2-9]0)['’]?s\s?{DASH}\s?['’]?(?P<last>1\d\d0|20\d0|[1-9]0)['’]?s\b",
        _decade_range,
    ),
    Rule("decade", DIGITS, rf"{START}(?P<year>1\d\d0|20\d0)['’]?s\b", _decade),
    Rule(
        "decade", DIGITS + OTHER, r"(?<!\w)(?P<mark>['’‘])?(?P<year>[1-9]0)['’]?s\b", _short_decade
    ),
    Rule("year", OTHER, r"(?<!\w)['’‘](?P<year>\d\d)(?![\w.,]\w|\w)(?!['’])", _apostrophe_year),
    Rule("quarter", DIGITS, rf"{START}([1-4])Q\s?['’]?(?P<year>20\d\d|\d\d)\b", _quarter),
    Rule("year", "cC", r"\b[cC](?:a\.?|irca|\.)?\s?(?P<year>[1-9]\d{2,3})\b", _circa),
    Rule(
        "year-range",
        DIGITS,
        rf"{ALONE_BEFORE}{_YEAR}\s?(?:{DASH}|/)\s?(?P<last>\d{{4}}|\d\d)(?![\w%]|{DASH}|[.,]\d)",
        _year_range,
    ),
    Rule(
        "year-era",
        DIGITS,
        rf"{START}(?P<year>[1-9]\d{{0,3}})\s?"
        r"(?P<era>AD|BC|BCE|CE|A\.D|B\.C|B\.C\.E|C\.E)(?:(?<=\..)\.(?=\s[a-z]|[,;)]))?\b(?![.]?\w)",
        _era,
    ),
    Rule("year-era", "A", r"\bA\.?D\.?\s(?P<year>[1-9]\d{0,3})\b", _era_first),
)
