"""The order of UU 9/2010 Pasal 10, national officials first (ayat 2), whatever the order of entry."""

from datetime import date
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from rakor_desktop.domain.precedence import (
    UNRANKED,
    Place,
    Side,
    Spot,
    Ties,
    in_order,
    position,
    spot_beside,
)
from rakor_desktop.local.reference import load_reference

BANTEN = load_reference("36", date(2016, 4, 12))
RANKS = {group.code: group.rank for group in BANTEN.groups}
OFFICES = [Place(RANKS[one.group_code], one.sub, one.region_code or "", one.name) for one in BANTEN.offices]

#: Written by hand from the law, not from the data.
EXPECTED = [
    "Wakil Ketua Komisi Pemberantasan Korupsi",
    "Gubernur Banten",
    "Wakil Gubernur Banten",
    "Ketua DPRD Provinsi Banten",
    "Wakil Ketua DPRD Provinsi Banten",
    "Sekretaris Daerah Provinsi Banten",
    "Komandan Korem 064/Maulana Yusuf",
    "Kepala Kepolisian Daerah Banten",
    "Ketua Pengadilan Tinggi Banten",
    "Kepala Kejaksaan Tinggi Banten",
    "Bupati Pandeglang",
    "Bupati Lebak",
    "Bupati Tangerang",
    "Bupati Serang",
    "Walikota Tangerang",
    "Walikota Cilegon",
    "Walikota Serang",
    "Walikota Tangerang Selatan",
    "Kepala BPK Perwakilan Provinsi Banten",
    "Ketua KPU Provinsi Banten",
    "Ketua DPRD Kabupaten Pandeglang",
    "Ketua DPRD Kabupaten Lebak",
    "Ketua DPRD Kabupaten Tangerang",
    "Ketua DPRD Kabupaten Serang",
    "Ketua DPRD Kota Tangerang",
    "Ketua DPRD Kota Cilegon",
    "Ketua DPRD Kota Serang",
    "Ketua DPRD Kota Tangerang Selatan",
    "Wakil Bupati Pandeglang",
    "Wakil Bupati Lebak",
    "Wakil Bupati Tangerang",
    "Wakil Bupati Serang",
    "Wakil Walikota Tangerang",
    "Wakil Walikota Cilegon",
    "Wakil Walikota Serang",
    "Wakil Walikota Tangerang Selatan",
    "Inspektur Provinsi Banten",
    "Sekretaris DPRD Provinsi Banten",
    "Kepala BPKP Perwakilan Provinsi Banten",
    "Sekretaris Daerah Kabupaten Pandeglang",
    "Sekretaris Daerah Kabupaten Lebak",
    "Sekretaris Daerah Kabupaten Tangerang",
    "Sekretaris Daerah Kabupaten Serang",
    "Sekretaris Daerah Kota Tangerang",
    "Sekretaris Daerah Kota Cilegon",
    "Sekretaris Daerah Kota Serang",
    "Sekretaris Daerah Kota Tangerang Selatan",
    "Perwakilan Badan Pemeriksa Keuangan",
    "Perwakilan Badan Pengawasan Keuangan dan Pembangunan",
    "Perwakilan Kementerian Dalam Negeri",
    "Perwakilan Kementerian Keuangan",
    "Perwakilan Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi",
]


@given(st.permutations(OFFICES))
def test_offices_stand_in_the_order_of_the_law(entered: list[Place]) -> None:
    assert [place.office for place in in_order(entered, lambda place: place)] == EXPECTED


def test_the_groups_of_the_law_rise_with_their_number() -> None:
    in_province = [RANKS[f"P-{number:02}"] for number in range(1, 18)]
    assert in_province == sorted(in_province)
    assert all(rank < RANKS["P-01"] for code, rank in RANKS.items() if code.startswith("NAS"))


REGENCIES, CITIES = ("36.01", "36.02", "36.03", "36.04"), ("36.71", "36.72", "36.73", "36.74")
NAMES = {
    "36.01": "Pandeglang", "36.02": "Lebak", "36.03": "Tangerang", "36.04": "Serang",
    "36.71": "Tangerang", "36.72": "Cilegon", "36.73": "Serang", "36.74": "Tangerang Selatan",
}  # fmt: skip


def _numbered(group: str, sub: int, title: str, count: int, region: str = "36") -> list[Place]:
    return [Place(RANKS[group], sub, region, f"{title} {number:02}") for number in range(1, count + 1)]


def _in_each(group: str, sub: int, regency: str, city: str, count: int = 1) -> list[Place]:
    """So many of an office in each regency and city, as their codes follow each other."""
    of = [(code, regency) for code in REGENCIES] + [(code, city) for code in CITIES]
    named = [(code, title.format(region=NAMES[code])) for code, title in of]
    if count == 1:
        return [Place(RANKS[group], sub, code, title) for code, title in named]
    return [place for code, title in named for place in _numbered(group, sub, title, count, code)]


#: 200 mixed guests as a protocol officer would write them down, from the first to the last.
GUESTS = [
    Place(RANKS["NAS-14"], 0, "", "Menteri Dalam Negeri"),
    *_numbered("NAS-14", 1, "Anggota DPR daerah pemilihan Banten", 4),
    Place(RANKS["NAS-17"], 0, "", "Anggota BPK RI"),
    Place(RANKS["NAS-18"], 1, "", "Ketua Komisi Pemberantasan Korupsi"),
    Place(RANKS["NAS-18"], 2, "", "Wakil Ketua Komisi Pemberantasan Korupsi"),
    Place(RANKS["P-01"], 0, "36", "Gubernur Banten"),
    Place(RANKS["P-02"], 1, "36", "Wakil Gubernur Banten"),
    Place(RANKS["P-02"], 5, "", "Kepala BPKP"),
    Place(RANKS["P-03"], 0, "36", "Mantan Gubernur Banten"),
    Place(RANKS["P-04"], 0, "36", "Ketua DPRD Provinsi Banten"),
    *_numbered("P-06", 0, "Wakil Ketua DPRD Provinsi Banten", 4),
    Place(RANKS["P-07"], 1, "36", "Sekretaris Daerah Provinsi Banten"),
    Place(RANKS["P-07"], 2, "36", "Komandan Korem 064/Maulana Yusuf"),
    Place(RANKS["P-07"], 3, "36", "Kepala Kepolisian Daerah Banten"),
    Place(RANKS["P-07"], 4, "36", "Ketua Pengadilan Tinggi Banten"),
    Place(RANKS["P-07"], 5, "36", "Kepala Kejaksaan Tinggi Banten"),
    *_numbered("P-08", 0, "Pemimpin partai politik", 6),
    *_numbered("P-09", 0, "Anggota DPRD Provinsi Banten", 12),
    *_in_each("P-10", 0, "Bupati {region}", "Walikota {region}"),
    Place(RANKS["P-11"], 1, "36", "Kepala Perwakilan BPK"),
    Place(RANKS["P-11"], 2, "36", "Kepala Perwakilan Bank Indonesia"),
    Place(RANKS["P-11"], 3, "36", "Ketua KPU Provinsi Banten"),
    *_numbered("P-12", 0, "Tokoh masyarakat", 5),
    *_in_each("P-13", 0, "Ketua DPRD Kabupaten {region}", "Ketua DPRD Kota {region}"),
    *_in_each("P-14", 1, "Wakil Bupati {region}", "Wakil Walikota {region}"),
    *_in_each("P-14", 2, "Wakil Ketua DPRD Kabupaten {region}", "Wakil Ketua DPRD Kota {region}", 3),
    *_in_each("P-15", 0, "Anggota DPRD Kabupaten {region}", "Anggota DPRD Kota {region}", 4),
    *_numbered("P-16", 1, "Asisten Sekretaris Daerah Provinsi Banten", 3),
    *_numbered("P-16", 2, "Kepala dinas Provinsi Banten", 30),
    *_numbered("P-16", 3, "Kepala instansi vertikal", 6),
    *_in_each("P-16", 5, "Sekretaris Daerah Kabupaten {region}", "Sekretaris Daerah Kota {region}"),
    *_in_each("P-16", 6, "Inspektur Kabupaten {region}", "Inspektur Kota {region}"),
    *_numbered("P-17", 0, "Kepala bagian Provinsi Banten", 10),
    *[Place(UNRANKED, 0, "", f"Pendamping {number}") for number in range(1, 8)],
]  # fmt: skip


@given(st.randoms(use_true_random=False))
def test_two_hundred_mixed_guests_stand_as_written_down_whatever_the_order_of_entry(chance: Random) -> None:
    entered = list(GUESTS)
    chance.shuffle(entered)
    assert in_order(entered, lambda place: place) == GUESTS


def test_they_are_two_hundred_and_each_is_another() -> None:
    assert len(GUESTS) == len(set(GUESTS)) == 200


#: Regencies and cities of two provinces, as two provinces that meet would write them down, rule by rule.
HEADS = {
    code: Place(RANKS["P-10"], 0, code, f"{'Walikota' if city else 'Bupati'} {name}", name, city)
    for code, name, city in (
        ("31.01", "Kepulauan Seribu", False),
        ("31.71", "Jakarta Pusat", True),
        ("36.02", "Lebak", False),
        ("36.04", "Serang", False),
        ("36.72", "Cilegon", True),
        ("36.73", "Serang", True),
    )
}
SETTLED = {
    Ties.REGION_CODE: ["31.01", "31.71", "36.02", "36.04", "36.72", "36.73"],
    Ties.ALPHABETICAL: ["36.72", "31.71", "31.01", "36.02", "36.04", "36.73"],
    Ties.REGENCIES_FIRST: ["31.01", "36.02", "36.04", "31.71", "36.72", "36.73"],
}


@given(st.permutations(list(HEADS)), st.sampled_from(Ties))
def test_ties_are_settled_as_the_office_says(entered: list[str], ties: Ties) -> None:
    assert in_order(entered, HEADS.__getitem__, ties) == SETTLED[ties]


def test_in_one_region_who_was_appointed_first_goes_first_then_the_name() -> None:
    since = {"Kepala Dinas A": None, "Kepala Dinas B": date(2015, 1, 5), "Kepala Dinas C": date(2014, 3, 1)}
    heads = [Place(16000, 2, "36", name, "Banten", since=day) for name, day in since.items()]
    heads.append(Place(16000, 2, "36", "Kepala Badan A", "Banten"))
    expected = ["Kepala Dinas C", "Kepala Dinas B", "Kepala Badan A", "Kepala Dinas A"]
    assert [one.office for one in in_order(heads, lambda one: one)] == expected


PLACES = dict(enumerate(GUESTS))


def listed(present: list[int], spots: dict[int, Spot]) -> list[int]:
    """The guests of these numbers in their order."""
    where = {one: position(PLACES[one], spots.get(one), PLACES[spots[one].anchor_id] if one in spots else None)
             for one in present}  # fmt: skip
    return in_order(present, where.__getitem__)


def moved(present: list[int], spots: dict[int, Spot], one: int, beside: int, side: Side) -> dict[int, Spot]:
    """The spots after one more override, made by somebody who looks at these guests."""
    others = [other for other in listed(present, spots) if other != one]
    return {**spots, one: spot_beside(others, spots, beside, side)}


@st.composite
def overrides(draw: st.DrawFn) -> dict[int, Spot]:
    """Up to twelve overrides one after the other, among the first thirty guests, so that they meet each other."""
    spots: dict[int, Spot] = {}
    few = list(range(30))
    for _ in range(draw(st.integers(1, 12))):
        one, beside = draw(st.lists(st.sampled_from(few), min_size=2, max_size=2, unique=True))
        spots = moved(few, spots, one, beside, draw(st.sampled_from(Side)))
    return spots


@given(overrides(), st.integers(0, 29), st.integers(0, 29), st.sampled_from(Side))
def test_whoever_is_moved_stands_directly_beside_his_neighbour_and_nobody_else_moves(
    spots: dict[int, Spot], one: int, beside: int, side: Side
) -> None:
    if one == beside:
        return
    everybody = list(PLACES)
    before = [other for other in listed(everybody, spots) if other != one]
    after = listed(everybody, moved(everybody, spots, one, beside, side))
    assert abs(after.index(one) - after.index(beside)) == 1
    assert (after.index(one) < after.index(beside)) is (side is Side.BEFORE)
    assert [other for other in after if other != one] == before


@given(overrides(), st.randoms(use_true_random=False), st.integers(0, 200))
def test_who_else_is_invited_withdrawn_or_entered_first_never_changes_who_goes_before_whom(
    spots: dict[int, Spot], chance: Random, count: int
) -> None:
    everybody = listed(list(PLACES), spots)
    some = chance.sample(list(PLACES), count)
    assert listed(some, spots) == [one for one in everybody if one in set(some)]


@given(overrides())
def test_taking_every_override_away_gives_back_the_order_of_the_law(spots: dict[int, Spot]) -> None:
    for one in list(spots):
        del spots[one]
        stays = [other for other in listed(list(PLACES), spots) if other not in spots]
        assert stays == sorted(stays)
    assert listed(list(PLACES), spots) == list(PLACES)


def test_between_two_there_is_always_room_for_another() -> None:
    few = [0, 1, 2, 3]
    spots: dict[int, Spot] = {}
    for _ in range(200):
        spots = moved(few, spots, 2, 0, Side.AFTER)
        spots = moved(few, spots, 3, 0, Side.AFTER)
    assert listed(few, spots) == [0, 3, 2, 1]
    assert len({spots[2].offset, spots[3].offset}) == 2
