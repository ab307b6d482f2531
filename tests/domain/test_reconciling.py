"""What is typed from the signed pages: read, written, refused at its place; and where paper and ledger differ."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rakor_desktop.domain.attendance import State
from rakor_desktop.domain.errors import RakorError, SignedNotPrinted, SignedReversed, SignedUnreadable
from rakor_desktop.domain.reconciling import Mark, Typed, Verdict, read_signed, verdict, written

PRINTED = range(1, 49)
SIGNED, BY = Mark.SIGNED, Mark.REPRESENTED
marks = st.dictionaries(st.sampled_from(PRINTED), st.sampled_from(Mark))


def test_the_line_of_the_drawing() -> None:
    typed = read_signed("12 13 15-18 21w -38", PRINTED)
    assert typed.marked == {12: SIGNED, 13: SIGNED, 15: SIGNED, 16: SIGNED, 17: SIGNED, 18: SIGNED, 21: BY}
    assert typed.removed == {38}
    assert typed.onto({38: SIGNED, 40: BY, 12: BY}) == {**typed.marked, 40: BY}


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("", {}),
        (" , ; ", {}),
        ("1,2;3", {1: SIGNED, 2: SIGNED, 3: SIGNED}),
        ("21W", {21: BY}),
        ("5–7w", {5: BY, 6: BY, 7: BY}),
        ("5-5", {5: SIGNED}),
        ("5 5w", {5: BY}),
        ("5w 5", {5: SIGNED}),
        ("1-3 -2", {1: SIGNED, 3: SIGNED}),
        ("-2 2", {2: SIGNED}),
        ("007", {7: SIGNED}),
    ],
)
def test_ways_to_write_it(text: str, marked: dict[int, Mark]) -> None:
    assert read_signed(text, PRINTED).marked == marked


@pytest.mark.parametrize(
    ("text", "refusal", "at"),
    [
        ("12 abc 13", SignedUnreadable, 2),
        ("12 13 1.5", SignedUnreadable, 3),
        ("-38w", SignedUnreadable, 1),
        ("--3", SignedUnreadable, 1),
        ("3-", SignedUnreadable, 1),
        ("1 9999999999", SignedUnreadable, 2),
        ("12 18-15", SignedReversed, 2),
        ("12 49", SignedNotPrinted, 2),
        ("0", SignedNotPrinted, 1),
        ("1 2 40-999999999", SignedNotPrinted, 3),
        ("-49", SignedNotPrinted, 1),
    ],
)
def test_what_cannot_be_taken_is_told_with_its_place(text: str, refusal: type[RakorError], at: int) -> None:
    with pytest.raises(refusal) as refused:
        read_signed(text, PRINTED)
    assert getattr(refused.value, "at") == at  # noqa: B009 - each of the three has it


def test_numbers_between_pages_are_told() -> None:
    with pytest.raises(SignedNotPrinted) as refused:
        read_signed("8-12", [7, 8, 12, 13])
    assert (refused.value.number, refused.value.last) == (9, 13)


@given(marks)
def test_what_is_written_is_read_back(marked: dict[int, Mark]) -> None:
    assert read_signed(written(marked), PRINTED) == Typed(dict(sorted(marked.items())), frozenset())


@given(marks, st.frozensets(st.sampled_from(PRINTED)), marks)
def test_a_line_holds_however_often_it_is_typed(
    marked: dict[int, Mark], gone: frozenset[int], before: dict[int, Mark]
) -> None:
    line = " ".join([*(f"-{number}" for number in gone), written(marked)])
    typed = read_signed(line, PRINTED)
    after = typed.onto(before)
    assert typed.onto(after) == after
    assert after == dict(sorted({**{no: mark for no, mark in before.items() if no not in gone}, **marked}.items()))


@given(st.text(alphabet="0123456789wW-– ,;xé\n", max_size=30))
def test_any_text_is_read_whole_or_refused_by_name(text: str) -> None:
    words = re.findall(r"[^\s,;]+", text)
    at = 0
    try:
        named = read_signed(text, PRINTED).numbers
    except (SignedUnreadable, SignedReversed, SignedNotPrinted) as refused:
        named, at = frozenset(), refused.at
    assert named <= set(PRINTED)
    assert bool(named) == bool(words) or 1 <= at <= len(words)


@given(st.sampled_from(State), st.none() | st.sampled_from(Mark), st.booleans())
def test_a_verdict_differs_only_where_paper_and_ledger_do(state: State, mark: Mark | None, looked_at: bool) -> None:
    found = verdict(state, mark, looked_at=looked_at)
    if mark is None:
        assert found.differs == (looked_at and state.filled)
    else:
        says = {State.IN_PERSON: SIGNED, State.REPRESENTED: BY}
        assert found.differs == (says.get(state) is not mark)
    assert (found is Verdict.UNRECORDED) == (mark is not None and not state.filled)
