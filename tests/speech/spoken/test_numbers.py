"""Numbers as words, held against another program's."""

from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from newsreader.speech.spoken.numbers import cardinal, ordinal

# Of every length as often, and round ones too.
NUMBERS = st.builds(
    lambda digits, zeros: int(digits + "0" * zeros),
    st.text("0123456789", min_size=1, max_size=30),
    st.integers(0, 6),
)


def theirs(number: int, **kind: str) -> str:
    words: str = num2words(number, lang="en_GB", **kind)
    return words.replace(",", "").replace("-", " ")


@given(NUMBERS)
def test_a_number_is_said_as_num2words_says_it(number: int) -> None:
    assert cardinal(number) == theirs(number)
    assert ordinal(number) == theirs(number, to="ordinal")


def test_so_is_every_number_to_some_thousands() -> None:
    for number in range(2200):
        assert (cardinal(number), ordinal(number)) == (
            theirs(number),
            theirs(number, to="ordinal"),
        )
