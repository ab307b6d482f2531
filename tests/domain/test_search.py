"""Search: any order, parts of words, from one letter, short names."""

import pytest

from rakor_desktop.domain.search import BLOCK, found_in, in_blocks, matches, search_text

TANGSEL = search_text("Wakil Walikota Tangerang Selatan", "Pemerintah Kota Tangerang Selatan")
SERANG = search_text("Bupati Serang", "Pemerintah Kabupaten Serang")


@pytest.mark.parametrize("typed", ["tangsel", "selatan wakil", "s", "WALI KOTA tang", "kota tangerang", "wawali"])
def test_typed_words_find_the_deputy_mayor(typed: str) -> None:
    assert matches(typed, TANGSEL)


@pytest.mark.parametrize("typed", ["kab serang", "bup ser", "sérang", ""])
def test_typed_words_find_the_regent(typed: str) -> None:
    assert matches(typed, SERANG)


def test_every_word_has_to_be_found() -> None:
    assert not matches("serang kota", SERANG)
    assert not matches("serng", SERANG)


@pytest.mark.parametrize(
    ("typed", "office"),
    [
        ("kajati", "Kepala Kejaksaan Tinggi Banten"),
        ("kapolda", "Kepala Kepolisian Daerah Banten"),
        ("danrem", "Komandan Korem 064/Maulana Yusuf"),
        ("kpk", "Wakil Ketua Komisi Pemberantasan Korupsi"),
        ("wabup", "Wakil Bupati Lebak"),
        ("064", "Komandan Korem 064/Maulana Yusuf"),
        ("pangdam", "Panglima Kodam I/Bukit Barisan"),
        ("sekda tapsel", "Sekretaris Daerah Kabupaten Tapanuli Selatan"),
        ("kab serang", "Bupati Serang Pemerintah Kabupaten Serang"),
        ("pemkot serang", "Pemerintah Kota Serang"),
        ("sekwan", "Sekretaris DPRD Provinsi Banten"),
        ("wagub sumut", "Wakil Gubernur Sumatera Utara"),
        ("mrp", "Ketua Majelis Rakyat Papua Barat"),
        ("wali kota serang", "Walikota Serang"),
        ("walikota serang", "Wali Kota Serang"),
    ],
)
def test_short_names_are_known(typed: str, office: str) -> None:
    assert matches(typed, search_text(office))


@pytest.mark.parametrize("typed", ["serang", "kab serang", "s", "", "serng", "selatan wakil"])
def test_long_lists_are_searched_as_short_ones(typed: str) -> None:
    searched = [TANGSEL, SERANG, search_text("Bupati Lebak")] * BLOCK
    assert list(found_in(in_blocks(searched), typed)) == [
        at for at, text in enumerate(searched) if matches(typed, text)
    ]
