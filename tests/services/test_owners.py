"""Who answers for a recommendation, read from its words: on both stores."""

import pytest

from builders import banten_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.domain.errors import MeetingUnknown
from rakor_desktop.services.directory import directory
from rakor_desktop.services.minutes.owners import owners_in

REGENCIES = ["Kabupaten Pandeglang", "Kabupaten Lebak", "Kabupaten Tangerang", "Kabupaten Serang"]
CITIES = ["Kota Tangerang", "Kota Cilegon", "Kota Serang", "Kota Tangerang Selatan"]
EIGHT = [*REGENCIES, *CITIES]
PROVINCE = "Provinsi Banten"

CASES: list[tuple[str, list[str], str]] = [
    ("Seluruh kabupaten/kota melaporkan LHKPN.", EIGHT, ""),
    ("Seluruh kabupaten dan kota membentuk ULP mandiri", EIGHT, ""),
    ("agar para bupati dan wali kota menyampaikan laporan", EIGHT, ""),
    ("8 (delapan) kabupaten/kota menyusun rencana aksi", EIGHT, ""),
    ("Kabupaten/kota menyusun rencana aksi", EIGHT, ""),
    ("Pemerintah Provinsi Banten dan seluruh kabupaten/kota menata aset", [PROVINCE, *EIGHT], ""),
    ("Pemerintah Provinsi dan kabupaten/kota menata aset", [PROVINCE, *EIGHT], ""),
    ("Seluruh kabupaten/kota kecuali Kota Cilegon dan Kabupaten Lebak melapor.",
     [one for one in EIGHT if one not in ("Kota Cilegon", "Kabupaten Lebak")], ""),
    ("Seluruh kabupaten menata dana desa.", REGENCIES, ""),
    ("Para walikota menata parkir", CITIES, ""),
    ("Kabupaten Serang dan Kota Serang menyelesaikan aset.", ["Kabupaten Serang", "Kota Serang"], ""),
    ("Kab. Serang menyelesaikan aset", ["Kabupaten Serang"], ""),
    ("Wali Kota Tangerang Selatan menyelesaikan aset", ["Kota Tangerang Selatan"], ""),
    ("Bupati Lebak dan Wakil Bupati Lebak hadir", ["Kabupaten Lebak"], ""),
    ("Ketua DPRD Kota Serang membahas ranperda", ["DPRD Kota Serang"], ""),
    ("Pemkot Cilegon dan Pemprov Banten menyusun", ["Kota Cilegon", PROVINCE], ""),
    ("Sekretaris Daerah Provinsi Banten menghimpun laporan", [PROVINCE], ""),
    ("Inspektorat Provinsi mendampingi", [PROVINCE], ""),
    ("KPK mengevaluasi", ["Komisi Pemberantasan Korupsi"], ""),
    ("Seluruh kabupaten/kota melapor, dikoordinasikan oleh Inspektorat Provinsi paling lambat akhir Mei",
     EIGHT, "Inspektorat Provinsi"),
    ("Membentuk UPG dengan pendampingan Inspektorat Provinsi.", [], ""),
    ("Kota Serang melapor kepada Gubernur Banten.", ["Kota Serang"], ""),
    ("Rapat dilaksanakan di Kota Serang", [], ""),
    ("Serang dan Tangerang melapor", [], ""),
    ("Inspektorat Kota Serang mengawasi", [], ""),
    ("Kota Serang Baru dibentuk", [], ""),
    ("Belum seluruh kabupaten/kota melapor", [], ""),
    ("4 kabupaten/kota belum melapor", [], ""),
    ("sebagian kabupaten/kota belum melapor", [], ""),
    ("", [], ""),
]  # fmt: skip


@pytest.fixture
def meeting_id(database: Database) -> int:
    return banten_meeting(database)[0]


def test_owners_are_read_from_the_words(database: Database, meeting_id: int) -> None:
    names = {one.id: one.name.removeprefix("Pemerintah ") for one in database.ask(directory.institutions)}
    for text, wanted, coordinator in CASES:
        found = database.ask(owners_in, meeting_id, text)
        assert ([names[one] for one in found.ids], found.coordinator) == (wanted, coordinator), text


@pytest.mark.parametrize(
    ("text", "supporters"),
    [
        ("Kota Serang membentuk UPG dengan pendampingan Inspektorat Provinsi.", [PROVINCE]),
        ("Kota Serang menata aset, dibantu oleh KPK paling lambat akhir Mei", ["Komisi Pemberantasan Korupsi"]),
        ("Kota Serang melapor kepada Gubernur Banten.", []),
        ("Kota Serang, didukung Kota Serang, menata aset", []),
    ],
)
def test_who_helps_is_read_beside_who_answers_for_it(
    database: Database, meeting_id: int, text: str, supporters: list[str]
) -> None:
    names = {one.id: one.name.removeprefix("Pemerintah ") for one in database.ask(directory.institutions)}
    found = database.ask(owners_in, meeting_id, text)
    assert [names[one] for one in found.supporter_ids] == supporters
    assert [names[one] for one in found.ids] == ["Kota Serang"]


def test_a_meeting_that_is_gone_has_no_owners(database: Database) -> None:
    with pytest.raises(MeetingUnknown):
        database.ask(owners_in, 7, "Kota Serang")
