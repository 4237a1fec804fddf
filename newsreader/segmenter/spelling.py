"""Whether two words may be one name: short forms, initials, slips of the pen."""

from __future__ import annotations

from newsreader.lexicon.titles import NICKNAMES

LONG_SLIP = 6  # letters from which one may be missing


def first_names_agree(one: str, other: str) -> bool:
    """Whether two given names may be one: equal, an initial, a short form, or long and misspelt.

    >>> first_names_agree("bill", "william"), first_names_agree("j", "jane")
    (True, True)
    """
    if one == other or NICKNAMES.get(one, one) == NICKNAMES.get(other, other):
        return True
    if min(len(one), len(other)) >= LONG_SLIP and differ_by_one(one, other):
        return True
    return min(len(one), len(other)) == 1 and one[:1] == other[:1]


def differ_by_one(one: str, other: str) -> bool:
    """Whether two words differ in one letter, or one long word lacks a letter of the other."""
    if len(one) == len(other):
        return sum(map(str.__ne__, one, other)) == 1
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) != 1 or len(short) < LONG_SLIP:
        return False
    same = next((i for i, letter in enumerate(short) if letter != long[i]), len(short))
    return short[same:] == long[same + 1 :]
