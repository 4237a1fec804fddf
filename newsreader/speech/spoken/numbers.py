"""Numbers as words, without hyphens and commas, as they are heard."""

from __future__ import annotations

from functools import lru_cache

DIGIT_WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_UNITS = (
    *DIGIT_WORDS,
    *("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"),
    *("eighteen", "nineteen"),
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_THOUSANDS = (
    *("", " thousand", " million", " billion", " trillion", " quadrillion", " quintillion"),
    *(" sextillion", " septillion", " octillion", " nonillion", " decillion"),
)
_ORDINALS = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}


@lru_cache(maxsize=1 << 14)
def cardinal(number: int) -> str:
    """A whole number in words, with "and" before the tens, as the British say it.

    American speakers may leave the "and" out; number grammars made there keep it too. Beyond what
    there are names for, the digits are read one by one.

    >>> cardinal(16042)
    'sixteen thousand and forty two'
    """
    if number >= 1000 ** len(_THOUSANDS):
        return digits(str(number))
    if number < 1000:
        return _below_thousand(number)
    parts = []
    for power in range(len(_THOUSANDS) - 1, 0, -1):
        count, number = divmod(number, 1000**power)
        if count:
            parts.append(_below_thousand(count) + _THOUSANDS[power])
    if number:
        parts.append(("and " if number < 100 else "") + _below_thousand(number))
    return " ".join(parts)


def _below_thousand(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    tens, units = divmod(rest, 10)
    if rest < len(_UNITS):
        below_hundred = _UNITS[rest]
    else:
        below_hundred = _TENS[tens - 2] + (f" {_UNITS[units]}" if units else "")
    if not hundreds:
        return below_hundred
    return f"{_UNITS[hundreds]} hundred" + (f" and {below_hundred}" if rest else "")


@lru_cache(maxsize=1 << 12)
def ordinal(number: int) -> str:
    """A whole number's place in a row.

    >>> ordinal(112), ordinal(20)
    ('one hundred and twelfth', 'twentieth')
    """
    before, space, last = cardinal(number).rpartition(" ")
    return before + space + (_ORDINALS.get(last) or f"{last}th".replace("yth", "ieth"))


def plural(words: str) -> str:
    """Number words in the plural, as in decades.

    >>> plural("seventeen seventy"), plural("fifty two"), plural("fifty six")
    ('seventeen seventies', 'fifty twos', 'fifty sixes')
    """
    if words.endswith("y"):
        return words[:-1] + "ies"
    return words + ("es" if words.endswith("x") else "s")


def digits(text: str, zero: str = "zero") -> str:
    """Every digit by itself; other characters are passed over.

    >>> digits("0203", "oh")
    'oh two oh three'
    """
    return " ".join(
        zero if digit == "0" else DIGIT_WORDS[int(digit)] for digit in text if digit in "0123456789"
    )


def number(written: str) -> str:
    """A number as printed, with thousands marks and decimals.

    >>> number("1,250"), number("0.25"), number(".5"), number("007")
    ('one thousand two hundred and fifty', 'zero point two five', 'point five', 'zero zero seven')
    """
    whole, point, part = written.replace(",", "").partition(".")
    if not point:
        return digits(whole) if len(whole) > 1 and whole[0] == "0" else cardinal(int(whole))
    spoken = cardinal(int(whole)) + " " if whole else ""
    return f"{spoken}point {digits(part)}"


def pairs(written: str, zero: str = "oh") -> str:
    """Four digits two by two, as years, houses and roads are read.

    >>> pairs("1666"), pairs("1506"), pairs("1900"), pairs("2000")
    ('sixteen sixty six', 'fifteen oh six', 'nineteen hundred', 'two thousand')
    """
    high, low = int(written[:2]), int(written[2:])
    if low == 0:
        return cardinal(int(written)) if high % 10 == 0 else f"{cardinal(high)} hundred"
    return f"{cardinal(high)} {zero + ' ' if low < 10 else ''}{cardinal(low)}"


def year(written: str, *, american: bool = False) -> str:
    """A year of one to four digits.

    >>> year("2005"), year("2024"), year("1066"), year("1807")
    ('two thousand and five', 'twenty twenty four', 'ten sixty six', 'eighteen oh seven')
    >>> year("476"), year("1000")
    ('four seventy six', 'one thousand')
    """
    value = int(written)
    if 2000 <= value < 2010:
        return cardinal(value).replace(" and ", " ") if american else cardinal(value)
    if len(written) == 4 and value >= 1010:
        return pairs(written)
    if 100 < value < 1000 and value % 100 >= 10:
        return f"{cardinal(value // 100)} {cardinal(value % 100)}"
    return cardinal(value)
