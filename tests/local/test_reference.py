"""Reference data against DOMAIN.md §7.2 to §7.5: counts for both dates, the map of Papua row by row, full names."""

from collections import Counter
from datetime import date, timedelta

import pytest

from rakor_desktop.domain.dates import ZONES
from rakor_desktop.domain.directory import (
    OfficeReference,
    Post,
    Province,
    RegionKind,
    RegionReference,
    name_on,
    region_name,
)
from rakor_desktop.domain.errors import RegionUnknown
from rakor_desktop.domain.search import matches, search_text
from rakor_desktop.local.reference import load_reference, provinces

THEN, NOW = date(2016, 4, 12), date(2026, 1, 1)

#: Province, regencies and cities as of 2016 and today; None: not there. DOMAIN.md §7.2.
COUNTS = [
    ("36", (4, 4), (4, 4)), ("14", (10, 2), (10, 2)), ("12", (25, 8), (25, 8)), ("11", (18, 5), (18, 5)),
    ("91", (28, 1), (8, 1)), ("92", (12, 1), (7, 0)), ("93", None, (4, 0)), ("94", None, (8, 0)),
    ("95", None, (8, 0)), ("96", None, (5, 1)),
]  # fmt: skip

#: DOMAIN.md §7.4, typed from there: old code, name, new code ("=" where it stayed).
PAPUA = """
91.01 Merauke 93.01; 91.02 Jayawijaya 95.01; 91.03 Jayapura =; 91.04 Nabire 94.01; 91.05 Kepulauan Yapen =;
91.06 Biak Numfor =; 91.07 Puncak Jaya 94.02; 91.08 Paniai 94.03; 91.09 Mimika 94.04; 91.10 Sarmi =; 91.11 Keerom =;
91.12 Pegunungan Bintang 95.02; 91.13 Yahukimo 95.03; 91.14 Tolikara 95.04; 91.15 Waropen =; 91.16 Boven Digoel 93.02;
91.17 Mappi 93.03; 91.18 Asmat 93.04; 91.19 Supiori =; 91.20 Mamberamo Raya =; 91.21 Mamberamo Tengah 95.05;
91.22 Yalimo 95.06; 91.23 Lanny Jaya 95.07; 91.24 Nduga 95.08; 91.25 Puncak 94.05; 91.26 Dogiyai 94.06;
91.27 Intan Jaya 94.07; 91.28 Deiyai 94.08; 91.71 Jayapura =;
92.01 Sorong 96.01; 92.02 Manokwari =; 92.03 Fakfak =; 92.04 Sorong Selatan 96.02; 92.05 Raja Ampat 96.03;
92.06 Teluk Bintuni =; 92.07 Teluk Wondama =; 92.08 Kaimana =; 92.09 Tambrauw 96.04; 92.10 Maybrat 96.05;
92.11 Manokwari Selatan =; 92.12 Pegunungan Arfak =; 92.71 Sorong 96.71
"""
MOVES = [tuple(row.split(" ", 1)) for row in PAPUA.replace("\n", " ").strip().split("; ")]
ALL_PROVINCES = [province.code for province in provinces(NOW)]


def parts(code: str, day: date) -> dict[str, RegionReference]:
    return {one.code: one for one in load_reference(code, day).regions if one.kind is not RegionKind.PROVINCE}


def count(code: str, day: date) -> tuple[int, int]:
    kinds = Counter(region.kind for region in parts(code, day).values())
    return kinds[RegionKind.REGENCY], kinds[RegionKind.CITY]


@pytest.mark.parametrize(("code", "then", "now"), COUNTS)
def test_the_counts_of_both_dates(code: str, then: tuple[int, int] | None, now: tuple[int, int]) -> None:
    assert count(code, NOW) == now
    if then:
        assert count(code, THEN) == then
        return
    with pytest.raises(RegionUnknown):
        load_reference(code, THEN)


@pytest.mark.parametrize(("day", "number"), [(THEN, 34), (NOW, 38)])
def test_the_country_has_514_regencies_and_cities_at_both_dates(day: date, number: int) -> None:
    codes = [province.code for province in provinces(day)]
    counts = [count(code, day) for code in codes]
    assert len(codes) == number
    assert (sum(one[0] for one in counts), sum(one[1] for one in counts)) == (416, 98)


@pytest.mark.parametrize(("old", "rest"), MOVES)
def test_the_map_of_papua(old: str, rest: str) -> None:
    name, new = rest.rsplit(" ", 1)
    then = parts(old[:2], THEN)[old]
    assert then.name == name
    now = parts(old[:2] if new == "=" else new[:2], NOW)[old if new == "=" else new]
    assert (now.name, now.kind) == (then.name, then.kind)
    assert then.successor == ("" if new == "=" else new)
    assert (then.span.last is None) == (new == "=")


def test_every_region_of_papua_is_in_the_map() -> None:
    assert {*parts("91", THEN), *parts("92", THEN)} == {old for old, _ in MOVES}
    assert len(MOVES) == 42


@pytest.mark.parametrize(
    ("code", "first"),
    [("93", date(2022, 7, 25)), ("94", date(2022, 7, 25)), ("95", date(2022, 7, 25)), ("96", date(2022, 12, 8))],
)
def test_a_new_province_begins_on_the_day_its_parent_loses_its_regions(code: str, first: date) -> None:
    assert len(parts(code, first)) == len(parts(code, NOW))
    assert code not in {province.code for province in provinces(first - timedelta(1))}
    parent, whole = ("92", 13) if code == "96" else ("91", 29)
    assert len(parts(parent, first - timedelta(1))) == whole
    assert len(parts(parent, first)) < whole


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (THEN, "Toba Samosir"),
        (date(2020, 2, 25), "Toba Samosir"),
        (date(2020, 2, 26), "Toba"),
        (NOW, "Toba"),
    ],
)
def test_toba_was_toba_samosir_under_the_same_code(day: date, name: str) -> None:
    region = parts("12", day)["12.12"]
    assert name_on(day, region.name, region.formers) == name


@pytest.mark.parametrize("day", [THEN, NOW])
def test_no_two_regions_share_a_full_name(day: date) -> None:
    names = [
        region_name(one.kind, name_on(day, one.name, one.formers))
        for province in provinces(day)
        for one in load_reference(province.code, day).regions
    ]
    assert len(names) == len(set(names))
    assert {"Kabupaten Serang", "Kota Serang", "Kabupaten Tangerang", "Kota Tangerang", "Kota Sorong"} <= set(names)


@pytest.mark.parametrize("code", ALL_PROVINCES)
def test_a_province_has_its_offices_once_each(code: str) -> None:
    reference = load_reference(code, NOW)
    standing = [one for one in reference.offices if one.span.covers(NOW)]
    local = [one for one in standing if "." in (one.region_code or "")]
    posts = Counter(one.post for one in local)
    of = len(parts(code, NOW))
    assert len({one.name for one in reference.offices}) == len(reference.offices)
    assert {one.group_code for one in reference.offices} <= {group.code for group in reference.groups}
    assert (posts[Post.HEAD], posts[Post.DEPUTY]) == (of, of)
    assert len(local) == of * (3 if code == "31" else 4)
    assert [one.sub for one in standing if one.group_code == "P-07"].count(2) == 1
    assert Counter(one.sub for one in standing if one.group_code == "P-07") == {1: 1, 2: 1, 3: 1, 4: 1, 5: 1}
    assert reference.zone in ZONES


@pytest.mark.parametrize(
    ("code", "day", "there", "missing"),
    [
        ("11", THEN, {"Ketua DPRA", "Wali Nanggroe Aceh", "Ketua DPRK Kabupaten Pidie", "Sekretaris Daerah Aceh",
                      "Ketua Majelis Permusyawaratan Ulama Aceh", "Panglima Kodam Iskandar Muda"},
         {"Ketua DPRD Provinsi Aceh", "Ketua DPRD Kabupaten Pidie"}),
        ("91", THEN, {"Ketua DPRP", "Ketua Majelis Rakyat Papua", "Bupati Merauke", "Ketua DPRD Kabupaten Merauke"},
         {"Ketua DPRD Provinsi Papua", "Ketua DPRK Kabupaten Merauke"}),
        ("92", THEN, {"Ketua DPRPB", "Ketua Majelis Rakyat Papua Barat", "Komandan tertinggi TNI di Papua Barat"},
         {"Panglima Kodam XVIII/Kasuari"}),
        ("93", NOW, {"Ketua DPRP Papua Selatan", "Ketua DPRK Kabupaten Merauke", "Panglima Kodam XXIV/Mandala Trikora"},
         {"Ketua DPRD Kabupaten Merauke"}),
        ("14", THEN, {"Komandan Korem 031/Wira Bima"}, {"Panglima Kodam XIX/Tuanku Tambusai"}),
        ("14", NOW, {"Panglima Kodam XIX/Tuanku Tambusai"}, {"Komandan Korem 031/Wira Bima"}),
        ("31", NOW, {"Gubernur Daerah Khusus Ibukota Jakarta", "Walikota Administrasi Jakarta Pusat"},
         {"Ketua DPRD Kota Administrasi Jakarta Pusat"}),
        ("34", NOW, {"Sekretaris Daerah Daerah Istimewa Yogyakarta"}, set()),
        ("36", THEN, {"Komandan Korem 064/Maulana Yusuf", "Ketua Pengadilan Tinggi Banten", "Ketua DPRD Kota Serang",
                      "Sekretaris Daerah Kabupaten Lebak"}, set()),
    ],
)  # fmt: skip
def test_offices_are_named_as_in_that_province(code: str, day: date, there: set[str], missing: set[str]) -> None:
    names = {one.name for one in load_reference(code, day).offices if one.span.covers(day)}
    assert there <= names
    assert not missing & names


def test_an_office_of_a_renamed_region_knows_what_it_was_called() -> None:
    toba = named(load_reference("12", NOW).offices, "Bupati Toba")
    assert [(one.name, one.institution) for one in toba.formers] == [
        ("Bupati Toba Samosir", "Pemerintah Kabupaten Toba Samosir")
    ]


@pytest.mark.parametrize("province", [one for one in provinces(NOW) if one.short], ids=lambda one: one.code)
def test_the_short_name_of_a_province_is_found_by_search(province: Province) -> None:
    assert matches(province.short, search_text(f"Gubernur {province.name}"))


def test_zones_by_province() -> None:
    zones = {one.code: one.zone for one in provinces(NOW)}
    assert [zones[code] for code in ("11", "36", "61", "62", "51", "64", "73", "81", "91", "96")] == [
        *["WIB"] * 4, *["WITA"] * 3, *["WIT"] * 3,
    ]  # fmt: skip


def named(offices: tuple[OfficeReference, ...], name: str) -> OfficeReference:
    return next(one for one in offices if one.name == name)
