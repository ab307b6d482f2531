"""Reading a due date from the words of a recommendation: certain ones are resolved, others are told."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rakor_desktop.domain.dates import MONTHS
from rakor_desktop.domain.due import Due, Reading, read_due

MET = date(2016, 4, 12)


@pytest.mark.parametrize(
    ("text", "due", "words", "reading"),
    [
        ("paling lambat akhir September 2016.", "2016-09-30", "akhir September 2016", Reading.NAMED),
        ("diselesaikan 30 September 2016", "2016-09-30", "30 September 2016", Reading.NAMED),
        ("sebelum 5 juli 2016", "2016-07-05", "5 juli 2016", Reading.NAMED),
        ("Akhir Februari 2020", "2020-02-29", "Akhir Februari 2020", Reading.NAMED),
        ("pada 30-09-2016", "2016-09-30", "30-09-2016", Reading.NAMED),
        ("s.d.30/6/2016", "2016-06-30", "30/6/2016", Reading.NAMED),
        ("selesai Triwulan II (2016)", "2016-06-30", "Triwulan II (2016)", Reading.NAMED),
        ("TW III Tahun 2016", "2016-09-30", "TW III Tahun 2016", Reading.NAMED),
        ("TW II", "2016-06-30", "TW II", Reading.YEAR),
        ("triwulan keempat", "2016-12-31", "triwulan keempat", Reading.YEAR),
        ("Q2", "2016-06-30", "Q2", Reading.YEAR),
        ("Semester I", "2016-06-30", "Semester I", Reading.YEAR),
        ("akhir Semester II T.A. 2017", "2017-12-31", "akhir Semester II T.A. 2017", Reading.NAMED),
        ("laporan B06", "2016-06-30", "B06", Reading.YEAR),
        ("B03", "2017-03-31", "B03", Reading.YEAR),
        ("target B12 2016", "2016-12-31", "B12 2016", Reading.NAMED),
        ("akhir tahun 2016", "2016-12-31", "akhir tahun 2016", Reading.NAMED),
        ("akhir tahun ini", "2016-12-31", "akhir tahun ini", Reading.NAMED),
        ("akhir tahun depan", "2017-12-31", "akhir tahun depan", Reading.NAMED),
        ("akhir tahun anggaran", "2016-12-31", "akhir tahun anggaran", Reading.YEAR),
        ("bulan Juni", "2016-06-30", "bulan Juni", Reading.YEAR),
        ("paling lambat Juni", "2016-06-30", "Juni", Reading.YEAR),
        ("akhir Maret", "2017-03-31", "akhir Maret", Reading.YEAR),
        ("5 Nopember", "2016-11-05", "5 Nopember", Reading.YEAR),
        ("31 Des. 2016", "2016-12-31", "31 Des. 2016", Reading.NAMED),
        ("minggu kedua Mei 2016", "2016-05-14", "minggu kedua Mei 2016", Reading.WEEKS),
        ("minggu ke-2 Mei 2016", "2016-05-14", "minggu ke-2 Mei 2016", Reading.WEEKS),
        ("minggu terakhir bulan Mei 2016", "2016-05-31", "minggu terakhir bulan Mei 2016", Reading.WEEKS),
        ("Minggu 8 Mei 2016", "2016-05-08", "8 Mei 2016", Reading.NAMED),
        ("14 (empat belas) hari setelah rapat ini", "2016-04-26", "14 (empat belas) hari setelah rapat ini",
         Reading.NAMED),
        ("2 minggu sejak rapat", "2016-04-26", "2 minggu sejak rapat", Reading.NAMED),
        ("1 bulan setelah rapat", "2016-05-12", "1 bulan setelah rapat", Reading.NAMED),
        ("bulan depan", "2016-05-31", "bulan depan", Reading.NAMED),
        ("dari 1 Mei 2016 s.d. 30 Juni 2016", "2016-06-30", "30 Juni 2016", Reading.NAMED),
        ("laporan Semester I paling lambat 31 Juli 2016", "2016-07-31", "31 Juli 2016", Reading.NAMED),
        ("paling lambat 31 Juli 2016 untuk laporan Triwulan III", "2016-07-31", "31 Juli 2016", Reading.NAMED),
        ("menindaklanjuti rapat 12 Januari 2016 pada akhir Mei", "2016-05-31", "akhir Mei", Reading.YEAR),
        ("akhir Mei 2016 selama 3 bulan", "2016-05-31", "akhir Mei 2016", Reading.NAMED),
    ],
)  # fmt: skip
def test_a_certain_day_is_read(text: str, due: str, words: str, reading: Reading) -> None:
    assert read_due(text, MET) == Due(words, date.fromisoformat(due), reading)


@pytest.mark.parametrize(
    ("text", "words", "reading"),
    [
        (
            "paling lambat 14 hari kerja sejak surat diterima.",
            "14 hari kerja sejak surat diterima",
            Reading.WORKING_DAYS,
        ),
        ("14 hari sejak peraturan ditetapkan", "14 hari sejak peraturan ditetapkan", Reading.UNCERTAIN),
        ("dalam waktu 3 bulan", "3 bulan", Reading.UNCERTAIN),
        ("secepatnya", "secepatnya", Reading.UNCERTAIN),
        ("awal Mei 2016", "awal Mei 2016", Reading.UNCERTAIN),
        ("sebelum bulan Juni 2016", "bulan Juni 2016", Reading.UNCERTAIN),
        ("mulai 1 Mei 2016 sampai 31 Juni 2016", "31 Juni 2016", Reading.NO_SUCH_DAY),
        ("akhir Mei 0000", "akhir Mei 0000", Reading.NO_SUCH_DAY),
        ("30 Februari", "30 Februari", Reading.NO_SUCH_DAY),
        ("triwulan V 2016", "triwulan V 2016", Reading.NO_SUCH_DAY),
    ],
)
def test_what_is_not_certain_keeps_its_words_and_is_told(text: str, words: str, reading: Reading) -> None:
    assert read_due(text, MET) == Due(words, None, reading)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Kota Serang",
        "12 Januari 2016",
        "setiap akhir bulan",
        "setiap triwulan II",
        "222 orang",
        "S1 dan B5",
        "Pasal 9",
    ],
)
def test_what_names_no_time_is_not_read(text: str) -> None:
    assert read_due(text, MET) is None


_PIECES = st.sampled_from([
    "akhir", "awal", "minggu", "ke-", "kedua", "Triwulan", "TW", "II", "V", "Q4", "B06", "B13", "Semester", "tahun",
    "depan", "ini", "bulan", "hari", "kerja", "sejak", "rapat", "setelah", "paling lambat", "0", "31", "9999", "2016",
    "99", "(", ")", ",", "-", ".", *MONTHS,
])  # fmt: skip


@given(st.one_of(st.text(), st.lists(_PIECES, max_size=12).map(" ".join)), st.dates())
def test_any_text_is_read_without_error_and_no_due_date_lies_before_the_meeting(text: str, met: date) -> None:
    due = read_due(text, met)
    if due is not None:
        assert due.words
        assert due.words in " ".join(text.split())
        assert due.day is None or due.day >= met
        assert (due.day is None) == (due.reading not in (Reading.NAMED, Reading.YEAR, Reading.WEEKS))


@given(st.dates(date(2016, 4, 12), date(2099, 12, 31)))
def test_every_day_of_the_calendar_is_read_back_from_its_words(day: date) -> None:
    due = read_due(f"paling lambat {day.day} {MONTHS[day.month - 1]} {day.year}", MET)
    assert due is not None
    assert due.day == day
