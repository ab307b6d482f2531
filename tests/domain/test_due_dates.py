"""Reading a due date from the words of a recommendation."""

from datetime import date

import pytest

from rakor_desktop.domain.followups import due_in


@pytest.mark.parametrize(
    ("text", "due", "words"),
    [
        ("paling lambat akhir September 2016.", date(2016, 9, 30), "akhir September 2016"),
        ("sebelum 5 juli 2016", date(2016, 7, 5), "5 juli 2016"),
        ("Akhir Februari 2016", date(2016, 2, 29), "Akhir Februari 2016"),
        ("dari 1 Mei 2016 s.d. 30 Juni 2016", date(2016, 6, 30), "30 Juni 2016"),
        ("mulai 1 Mei 2016 sampai 31 Juni 2016", date(2016, 5, 1), "1 Mei 2016"),
    ],
)
def test_the_last_date_of_the_text_is_read(text: str, due: date, words: str) -> None:
    assert due_in(text) == (due, words)


@pytest.mark.parametrize(
    "text", ["", "secepatnya", "31 Juni 2016", "September 2016", "0 Mei 0000", "akhir Mei 0000", "12-04-2016"]
)
def test_what_is_no_date_is_not_read(text: str) -> None:
    assert due_in(text) is None
