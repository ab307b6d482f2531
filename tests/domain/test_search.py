"""Search: any order, parts of words, from one letter, short names; in pickers the beginnings of words first."""

import pytest

from rakor_desktop.domain.search import BLOCK, begins, best_first, best_in, found_in, in_blocks, matches, search_text

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


SECRETARY = search_text("Sekretaris Daerah Kabupaten Lebak", "Pemerintah Kabupaten Lebak")
REGENT = search_text("Bupati Lebak", "Pemerintah Kabupaten Lebak")
DEPUTY = search_text("Wakil Bupati Lebak", "Pemerintah Kabupaten Lebak")
CHIEF = search_text("Kepala Badan Kepegawaian", "Pemerintah Kabupaten Lebak")


@pytest.mark.parametrize(
    ("typed", "searched", "does"),
    [
        ("lebak bup", REGENT, True),
        ("lebak bup", DEPUTY, True),
        ("lebak bup", SECRETARY, False),
        ("LEB", SECRETARY, True),
        ("wabup", DEPUTY, True),
        ("abup", DEPUTY, False),
        ("lebak lebak", REGENT, True),
        ("", REGENT, True),
    ],
)
def test_a_word_typed_begins_a_word_or_not(typed: str, searched: str, does: bool) -> None:
    assert begins(typed, searched) is does


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("lebak bup", [REGENT, DEPUTY, SECRETARY, CHIEF]),
        ("bup", [REGENT, DEPUTY, SECRETARY, CHIEF]),
        ("kep", [CHIEF]),
        ("peg", [CHIEF]),
        ("wakil", [DEPUTY]),
        ("k", [SECRETARY, REGENT, DEPUTY, CHIEF]),
        ("", [SECRETARY, REGENT, DEPUTY, CHIEF]),
        ("serang", []),
    ],
)
def test_who_picks_is_offered_the_beginnings_of_words_first(typed: str, first: list[str]) -> None:
    offices = [SECRETARY, REGENT, DEPUTY, CHIEF]
    assert best_first(typed, offices, str) == first


@pytest.mark.parametrize("typed", ["lebak bup", "bup", "kep", "s", "", "serang", "a b"])
def test_long_lists_are_offered_as_short_ones(typed: str) -> None:
    searched = [CHIEF, TANGSEL, SECRETARY, SERANG, REGENT, DEPUTY] * (2 * BLOCK)
    places = best_first(typed, range(len(searched)), searched.__getitem__)
    assert list(best_in(in_blocks(searched), typed)) == places
