"""Dates, hours and numbers as official paper writes them."""

from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rakor_desktop.domain.dates import (
    clock,
    date_in_words,
    grouped,
    hours,
    in_words,
    local_time,
    long_date,
    weekday_date,
)

MEETING = date(2016, 4, 12)


def test_the_reference_day() -> None:
    assert weekday_date(MEETING) == "Selasa, 12 April 2016"
    assert date_in_words(MEETING) == "Selasa, tanggal dua belas, bulan April, tahun dua ribu enam belas"


def test_friday_has_no_apostrophe_and_days_no_leading_zero() -> None:
    assert weekday_date(date(2016, 4, 1)) == "Jumat, 1 April 2016"
    assert long_date(date(2016, 8, 9)) == "9 Agustus 2016"


@pytest.mark.parametrize(
    ("starts", "ends", "expected"),
    [
        (time(9), None, "Pukul 09.00 WIB s.d. selesai"),
        (time(9), time(12, 5), "Pukul 09.00 WIB s.d. 12.05 WIB"),
        (None, None, "Pukul .... WIB s.d. selesai"),
    ],
)
def test_hours_have_dots_and_unknown_ones_are_left_open(starts: time | None, ends: time | None, expected: str) -> None:
    assert hours(starts, ends, "WIB") == expected


def test_the_zone_is_the_meetings_own() -> None:
    moment = datetime(2016, 4, 12, 2, 14, tzinfo=UTC)
    assert [clock(local_time(moment, zone)) for zone in ("WIB", "WITA", "WIT")] == ["09.14", "10.14", "11.14"]


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "nol"), (1, "satu"), (10, "sepuluh"), (11, "sebelas"), (12, "dua belas"), (20, "dua puluh"),
        (21, "dua puluh satu"), (31, "tiga puluh satu"), (100, "seratus"), (110, "seratus sepuluh"),
        (111, "seratus sebelas"), (200, "dua ratus"), (999, "sembilan ratus sembilan puluh sembilan"),
        (1000, "seribu"), (1001, "seribu satu"), (1999, "seribu sembilan ratus sembilan puluh sembilan"),
        (2016, "dua ribu enam belas"), (11000, "sebelas ribu"), (100000, "seratus ribu"),
        (1000000, "satu juta"), (1001000, "satu juta seribu"), (2000000000, "dua miliar"),
        (10**12, "satu triliun"),
    ],
)  # fmt: skip
def test_numbers_in_words(number: int, words: str) -> None:
    assert in_words(number) == words


@given(st.integers(0, 10**15 - 1), st.integers(0, 10**15 - 1))
def test_different_numbers_have_different_words(one: int, other: int) -> None:
    assert (in_words(one) == in_words(other)) == (one == other)


@pytest.mark.parametrize("number", [-1, 10**15])
def test_a_number_beyond_the_words_is_refused(number: int) -> None:
    with pytest.raises(ValueError, match=str(number)):
        in_words(number)


def test_thousands_are_parted_by_dots() -> None:
    assert [grouped(number) for number in (7, 1284, 100052)] == ["7", "1.284", "100.052"]
