"""The codes of forms: read back, told apart, and bound to what stands beside them."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rakor_desktop.domain.form_codes import (
    fits,
    form_code,
    form_key,
    form_of,
    obligation_of,
    plain,
    row_code,
    store_mark,
)
from rakor_desktop.domain.tokens import ALPHABET

MEETING = uuid4()
MOMENT = datetime(2016, 8, 22, tzinfo=UTC)
moments = st.timedeltas(timedelta(0), timedelta(days=100_000)).map(lambda since: MOMENT + since)
texts = st.lists(st.text(max_size=40), min_size=5, max_size=5)


@given(st.integers(1, 29**5 - 1), moments)
def test_the_code_of_a_form_leads_back_to_it(institution_id: int, sent_at: datetime) -> None:
    key = form_key(store_mark(MEETING), institution_id, sent_at)
    assert form_of(form_code(key)) == form_of(f" {form_code(key).lower()} ") == key
    assert 0 <= (sent_at - key.sent_at).total_seconds() < 0.001


@given(st.integers(1, 29**5 - 1), texts, st.data())
def test_a_row_is_bound_to_facts_form_and_meeting(number: int, facts: list[str], data: st.DataObject) -> None:
    key = form_key(store_mark(MEETING), 42, MOMENT)
    code = row_code(key, MEETING, number, facts)
    assert obligation_of(code) == number
    assert fits(code, key, MEETING, [f" {plain(fact)} \n" for fact in facts])
    at = data.draw(st.integers(0, 4))
    edited = [*facts[:at], facts[at] + " x", *facts[at + 1 :]]
    assert not fits(code, key, MEETING, edited)
    assert not fits(code, form_key(key.store, 43, key.sent_at), MEETING, facts)
    assert not fits(code, key, uuid4(), facts)


@given(st.integers(1, 29**5 - 1), st.data())
def test_one_wrong_sign_and_two_that_changed_places_are_found(number: int, data: st.DataObject) -> None:
    key = form_key(store_mark(MEETING), 42, MOMENT)
    code = row_code(key, MEETING, number, ["x"]).replace("-", "")
    at = data.draw(st.integers(0, len(code) - 1))
    wrong = code[:at] + data.draw(st.sampled_from(ALPHABET.replace(code[at], ""))) + code[at + 1 :]
    swapped = code[:at] + code[at : at + 2][::-1] + code[at + 2 :]
    assert [obligation_of(typed) for typed in {wrong, swapped} - {code}] == [None] * len({wrong, swapped} - {code})


@pytest.mark.parametrize("typed", ["", "2222", "Kode formulir:", "222-2é", "0OI1-00000-000000000-0"])
def test_what_is_no_code_is_none(typed: str) -> None:
    assert form_of(typed) is None
    assert obligation_of(typed) is None


@given(st.text())
def test_plain_text_stays_as_it_is(text: str) -> None:
    once = plain(text)
    assert plain(once) == once
    assert once == " ".join(once.split())
