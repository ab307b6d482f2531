"""A door's code is found wrong whichever sign was mistaken, and is told to nobody by its neighbour."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rakor_desktop.domain.errors import DoorCodeMistyped
from rakor_desktop.domain.tokens import ALPHABET, CODES, at_end, check, make, spoken

NUMBERS = st.integers(0, CODES - 1)


@given(NUMBERS)
def test_a_code_is_read_back_however_it_is_typed(number: int) -> None:
    code = make(number)
    assert len(code) == 9
    assert check(code) == check(spoken(code)) == check(f" {spoken(code).lower().replace('-', ' ')} ") == code


@given(NUMBERS, st.integers(0, 8), st.sampled_from(ALPHABET))
def test_one_wrong_sign_is_found(number: int, at: int, sign: str) -> None:
    code = make(number)
    wrong = code[:at] + sign + code[at + 1 :]
    if wrong != code:
        with pytest.raises(DoorCodeMistyped):
            check(wrong)


@given(NUMBERS, st.integers(0, 8), st.integers(0, 8))
def test_two_signs_that_changed_places_are_found(number: int, first: int, second: int) -> None:
    signs = list(make(number))
    signs[first], signs[second] = signs[second], signs[first]
    wrong = "".join(signs)
    if wrong != make(number):
        with pytest.raises(DoorCodeMistyped):
            check(wrong)


@given(NUMBERS, NUMBERS)
def test_two_numbers_have_two_codes(first: int, second: int) -> None:
    assert (make(first) == make(second)) == (first == second)


def test_signs_that_look_alike_are_left_out() -> None:
    assert not set("01OILSZ") & set(ALPHABET)
    assert len(set(ALPHABET)) == len(ALPHABET) == 29


@pytest.mark.parametrize("typed", ["", "ABC", "ABC-DEF-GH0", "https://contoh.go.id", "ABCDEFGHJK", "ÄBCDEFGHJ"])
def test_what_is_no_code_is_refused(typed: str) -> None:
    with pytest.raises(DoorCodeMistyped):
        check(typed)


@pytest.mark.parametrize("number", [-1, CODES])
def test_a_number_without_a_code_is_refused(number: int) -> None:
    with pytest.raises(ValueError, match=str(number)):
        make(number)


def test_spoken_code_has_groups_of_three() -> None:
    assert spoken("ABCDEFGHJ") == "ABC-DEF-GHJ"


@given(NUMBERS, st.sampled_from(["", "Budi ", "BUDI", "090/"]), st.sampled_from(["", "-", " "]))
def test_a_code_of_the_meeting_is_found_behind_whatever_was_typed(number: int, before: str, between: str) -> None:
    code = make(number)
    typed = before + between.join(code[at : at + 3] for at in (0, 3, 6))
    assert at_end(typed, {code}) == (before, code)


def test_any_other_code_is_found_where_no_word_and_no_number_can_be_meant() -> None:
    mixed = next(make(number) for number in range(10**9, 10**9 + 99) if make(number)[-1].isalpha())
    assert at_end(f"Budi {mixed}", ()) == ("Budi ", mixed)
    assert at_end(f"BUDI{mixed}", ()) is None
    assert at_end(f"{mixed}x", ()) is None
    for signs in ("23456789", "ABCDEFGH"):
        alone = next(signs + sign for sign in ALPHABET if _is_code(signs + sign))
        if alone.isdigit() or alone.isalpha():
            assert at_end(alone, ()) is None
        assert at_end(alone, {alone}) == ("", alone)


def _is_code(typed: str) -> bool:
    try:
        return check(typed) == typed
    except DoorCodeMistyped:
        return False
