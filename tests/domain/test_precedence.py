"""The order of UU 9/2010 Pasal 10, national officials first (ayat 2), whatever the order of entry."""

from datetime import date
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from rakor_desktop.domain.precedence import UNRANKED, Place, in_order
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
