"""The codes of a signature sheet's pages: read back, told apart, refused when mistyped."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rakor_desktop.domain.errors import PageCodeMistyped
from rakor_desktop.domain.page_codes import make, number_of, printed
from rakor_desktop.domain.tokens import ALPHABET

numbers = st.integers(1, 1 << 40)


@given(numbers)
def test_a_code_leads_back_to_its_page(number: int) -> None:
    code = make(number)
    assert number_of(printed(code)) == number_of(f" {code.lower()} ") == number
    assert len(code) >= 5


@given(numbers, st.data())
def test_one_wrong_sign_and_two_that_changed_places_are_found(number: int, data: st.DataObject) -> None:
    code = make(number)
    at = data.draw(st.integers(0, len(code) - 1))
    wrong = code[:at] + data.draw(st.sampled_from(ALPHABET.replace(code[at], ""))) + code[at + 1 :]
    swapped = code[:at] + code[at : at + 2][::-1] + code[at + 2 :]
    for typed in {wrong, swapped} - {code}:
        with pytest.raises(PageCodeMistyped):
            number_of(typed)


@pytest.mark.parametrize("typed", ["", "2222", "O1I0S", "222-2é", "22222222?"])
def test_what_is_no_code_is_refused(typed: str) -> None:
    with pytest.raises(PageCodeMistyped):
        number_of(typed)
