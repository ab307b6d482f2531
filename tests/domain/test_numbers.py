"""Numbers of letters: parts, counters, what was typed, and gaps."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rakor_desktop.domain.errors import NumberPatternWrong
from rakor_desktop.domain.numbers import Counter, NumberRule, checked, composed, counter_of, gaps, read_back

DAY = date(2016, 4, 4)
PATTERNS = {
    "{kode}/{nomor}-{unit}/{tahun}": "005/1187-Um/2016",
    "{kode}/{nomor}/{unit}/{bulan_romawi}/{tahun}": "005/1187/Um/IV/2016",
    "{keamanan}/{kode}/{nomor:6}/{bulan}": "B/005/001187/04",
    "{nomor}": "1187",
}


@pytest.mark.parametrize(("pattern", "printed"), PATTERNS.items())
def test_a_number_is_put_together_as_the_office_writes_it(pattern: str, printed: str) -> None:
    assert composed(NumberRule(checked(pattern), "005", "Um"), 1187, DAY, "B") == printed


@given(st.sampled_from(sorted(PATTERNS)), st.integers(1, 10**7), st.dates(date(1990, 1, 1), date(2099, 1, 1)))
def test_what_was_put_together_is_read_back(pattern: str, number: int, day: date) -> None:
    rule = NumberRule(pattern, "000.1.5", "Umum")
    assert read_back(rule, composed(rule, number, day, "B"), day, "B") == number


@pytest.mark.parametrize("typed", ["005/1187-Um/2015", "005/-Um/2016", "1187", "005/11x7-Um/2016", "005/²-Um/2016"])
def test_what_does_not_follow_the_pattern_has_no_running_number(typed: str) -> None:
    assert read_back(NumberRule("{kode}/{nomor}-{unit}/{tahun}", "005", "Um"), typed, DAY) is None


@pytest.mark.parametrize(
    ("pattern", "told"),
    [
        ("{kode}/{tahun}", "{nomor}"),
        ("{nomor}/{nomor}", "{nomor}"),
        ("{nomor}/{kota}", "{kota}"),
        ("{nomor}/{kode", "{}"),
        ("{nomor}/{kode!r}", "{kode!r}"),
        ("", "{nomor}"),
    ],
)
def test_a_pattern_that_cannot_number_is_refused_with_the_part_to_look_at(pattern: str, told: str) -> None:
    with pytest.raises(NumberPatternWrong) as refused:
        checked(pattern)
    assert refused.value.token == told


def test_a_counter_is_of_its_year_and_of_code_and_unit_where_asked() -> None:
    rule = NumberRule("{nomor}", "005", "Um")
    assert counter_of(rule, DAY) == Counter(2016, "", "")
    apart = NumberRule("{nomor}", "005", "Um", yearly=False, per_code=True, per_unit=True)
    assert counter_of(apart, DAY) == Counter(0, "005", "Um")


def test_gaps_lie_between_the_first_and_the_last() -> None:
    assert gaps(1, [2, 5]) == (1, 3, 4)
    assert gaps(100, [100, 101]) == ()
    assert gaps(1, []) == ()
