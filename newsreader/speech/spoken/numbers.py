"""Numbers as words, without hyphens and commas, as they are heard."""

from __future__ import annotations

from functools import lru_cache

DIGIT_WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_LONGEST = 36  # digits; beyond a few, they are read one by one


@lru_cache(maxsize=1 << 14)
def cardinal(number: int) -> str:
    """A whole number in words, with "and" before the tens, as the British say it.

    American speakers may leave the "and" out; number grammars made there keep it too.

    >>> cardinal(16042)
    'sixteen thousand and forty two'
    """
    if number >= 10**_LONGEST:
        return digits(str(number))
    from num2words import num2words

    return _without_marks(num2words(number, lang="en_GB"))


@lru_cache(maxsize=1 << 12)
def ordinal(number: int) -> str:
    """A whole number's place in a row.

    >>> ordinal(112)
    'one hundred and twelfth'
    """
    if number >= 10**_LONGEST:
        return digits(str(number)) + "th"
    from num2words import num2words

    return _without_marks(num2words(number, lang="en_GB", to="ordinal"))


def _without_marks(words: str) -> str:
    return words.replace(",", "").replace("-", " ")


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
