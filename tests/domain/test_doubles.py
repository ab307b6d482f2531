"""Who and what was probably entered twice: misspelt, with other degrees, abbreviated; never a Kabupaten for a Kota."""

import pytest

from rakor_desktop.domain.doubles import (
    Likeness,
    PersonHint,
    alike_offices,
    alike_people,
    office_key,
    person_key,
)

NUMBER, NAME, SIMILAR = Likeness.NUMBER, Likeness.NAME, Likeness.SIMILAR
HERE = frozenset({1})


@pytest.mark.parametrize(
    ("one", "other", "near", "apart"),
    [
        ("Rano Karno", "rano  KARNO", NAME, NAME),
        ("H. Rano Karno", "Rano Karno, S.IP.", NAME, NAME),  # degrees that were typed into the name
        ("Karno Rano", "Rano Karno", NAME, NAME),
        ("Soeharto", "Suharto", NAME, None),  # one name alone says little
        ("Ma'ruf Amin", "Maruf Amin", NAME, NAME),
        ("Moh. Nasir Djamil", "Muhamad Nasir Jamil", NAME, NAME),
        ("Rachmat Yasin", "Rahmat Jasin", NAME, NAME),
        ("M. Nasir", "Muhammad Nasir", SIMILAR, None),
        ("A. Rahman Hakim", "Abdul Rahman Hakim", SIMILAR, None),
        ("Wahidin Halim", "Wahidn Halim", SIMILAR, None),
        ("Wahidin Halim", "Wahdiin Halim", SIMILAR, None),  # two letters swapped
        ("Basaria Panjaitan", "Basaria Panjaitan Siregar", SIMILAR, None),
        ("Siti Aminah", "Siti Rahmah", None, None),
        ("Ade", "Adi", None, None),  # too short for a slip
        ("Nasir", "Muhammad Yusuf Nasir", None, None),
        ("", "Rano Karno", None, None),
    ],
)
def test_names_of_people(one: str, other: str, near: Likeness | None, apart: Likeness | None) -> None:
    assert alike_people(PersonHint(one, offices=HERE), PersonHint(other, offices=HERE)) is near
    assert alike_people(PersonHint(other, bodies=HERE), PersonHint(one, bodies=HERE)) is near
    assert alike_people(PersonHint(one), PersonHint(other)) is apart


def test_numbers_tell_people_apart_or_together() -> None:
    one = PersonHint("Rano Karno", "19650101 199003 1 001")
    assert alike_people(one, PersonHint("Orang Lain", "196501011990031001")) is NUMBER
    assert alike_people(one, PersonHint("Rano Karno", "19650101 199003 1 002")) is NAME  # a slip in the number
    assert alike_people(one, PersonHint("Rano Karno", "19700202 199503 1 004")) is None
    assert alike_people(one, PersonHint("Rano Karno")) is NAME


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Bupati Serang", "Bupati Kab. Serang", NAME),
        ("Walikota Serang", "Wali Kota Serang", NAME),
        ("Kadis Kesehatan Kab. Serang", "Kepala Dinas Kesehatan Kabupaten Serang", NAME),
        ("Kepala Dinas Kesehatn Kota Serang", "Kepala Dinas Kesehatan Kota Serang", SIMILAR),
        ("Sekda Provinsi Banten", "Sekretaris Daerah Propinsi Banten", NAME),
        ("Bupati Serang", "Walikota Serang", None),
        ("Kepala Dinas Kesehatan Kabupaten Serang", "Kepala Dinas Kesehatan Kota Serang", None),
        ("Sekretaris Daerah Kota Tangerang", "Sekretaris Daerah Kota Tangerang Selatan", None),
        ("Kepala Dinas Kesehatan Serang", "Kepala Dinas Kesehatan Kota Serang", None),  # which Serang nobody knows
        ("Walikota Tangerang", "Walikota Tangerang Selatan", None),
        ("Bupati Lebak", "Wakil Bupati Lebak", None),
        ("Wakil Ketua I DPRD Provinsi Banten", "Wakil Ketua II DPRD Provinsi Banten", None),
        ("Kepala Dinas Kesehatan Kota Serang", "Kepala Dinas Kesatuan Kota Serang", None),
        ("Asisten 1 Gubernur Banten", "Asisten 2 Gubernur Banten", None),
    ],
)
def test_names_of_offices(one: str, other: str, expected: Likeness | None) -> None:
    assert alike_offices(one, other) is alike_offices(other, one) is expected


@pytest.mark.parametrize(
    ("one", "other"),
    [("Rachmat Yasin", "Jasin Rahmat"), ("Drs. H. Soekarno", "Sukarno"), ("Muh. Nasir", "M. Nasir"), ("Novi", "Nofi")],
)
def test_misspelt_names_share_their_key(one: str, other: str) -> None:
    assert person_key(one) == person_key(other) != ""


def test_keys_part_what_is_never_one() -> None:
    assert person_key("") == person_key(" . ") == ""
    assert person_key("M. A.") == ""
    assert office_key("Bupati Serang") != office_key("Walikota Serang")
    assert office_key("Bupati Lebak") != office_key("Wakil Bupati Lebak")
    assert office_key("Wakil Ketua I DPRD") != office_key("Wakil Ketua II DPRD")
    assert office_key("Kadis Kesehatan Kab. Serang") == office_key("Kepala Dinas Kesehatan")
