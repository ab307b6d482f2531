"""The order of UU 9/2010 Pasal 10, national officials first (ayat 2), whatever the order of entry."""

from hypothesis import given
from hypothesis import strategies as st

from rakor_desktop.domain.precedence import Place, in_order
from rakor_desktop.local.reference import load_reference

BANTEN = load_reference("36")
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
    "Kepala Kejaksaan Tinggi Banten",
    "Bupati Pandeglang",
    "Bupati Lebak",
    "Bupati Tangerang",
    "Bupati Serang",
    "Walikota Tangerang",
    "Walikota Cilegon",
    "Walikota Serang",
    "Walikota Tangerang Selatan",
    "Wakil Bupati Pandeglang",
    "Wakil Bupati Lebak",
    "Wakil Bupati Tangerang",
    "Wakil Bupati Serang",
    "Wakil Walikota Tangerang",
    "Wakil Walikota Cilegon",
    "Wakil Walikota Serang",
    "Wakil Walikota Tangerang Selatan",
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
