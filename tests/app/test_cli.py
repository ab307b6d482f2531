"""The command line as an administrator uses it: the installed program in a process of its own."""

import json
import os
import shutil
import subprocess
import sys
from io import BytesIO
from pathlib import Path
from uuid import uuid4

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from program import PROGRAM, Said, rakor, refused
from rakor_desktop import __version__
from rakor_desktop.app import cli
from rakor_desktop.db.database import Database, shown
from rakor_desktop.db.driver import sqlcipher
from rakor_desktop.documents.attendance.recap_xlsx import AGREES, CHECK
from rakor_desktop.local import logs
from rakor_desktop.services.minutes import minutes
from recalculated import recalculated


@pytest.fixture
def demo(store_url: str) -> str:
    made = rakor("demo", "--store", store_url)
    assert (made.status, made.err) == (0, "")
    assert shown(store_url) in made.out
    return store_url


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("contoh") / "contoh.sqlite"
    assert rakor("demo", "--store", path).status == 0
    return path


def test_the_version() -> None:
    assert rakor("--version") == Said(0, f"rakor-desktop {__version__}\n", "")


def test_the_reference_meetings_figures(demo: str) -> None:
    found = json.loads(rakor("list", "attendance", "--store", demo, "--json").out)
    rows = found.pop("rows")
    assert found == {
        "invitations": 28,
        "in_person": 21,
        "represented": 1,
        "excused": 0,
        "absent": 1,
        "not_recorded": 5,
        "heads_in_room": 21,
        "heads_came": 21,
        "guests": 0,
        "regions": {"of": 8, "represented": 8, "heads_in_person": 7},
    }
    assert [row["no"] for row in rows] == list(range(1, 29))
    assert {tuple(row) for row in rows} == {("no", "office", "state", "represented_by")}
    by_office = {row["office"]: (row["state"], row["represented_by"]) for row in rows}
    assert by_office["Bupati Lebak"] == ("represented", "Wakil Bupati Lebak")
    assert by_office["Wakil Walikota Cilegon"] == ("absent", None)


def test_the_other_lists(demo: str) -> None:
    (meeting,) = json.loads(rakor("list", "meetings", "--store", demo, "--json").out)
    assert set(meeting) == {"id", "title", "date", "place"}
    assert (meeting["date"], meeting["place"]) == ("2016-04-12", "Pendopo Gubernur Banten, KP3B, Curug, Kota Serang")
    invitees = json.loads(rakor("list", "invitees", "--store", demo, "--meeting", meeting["id"], "--json").out)
    assert all((one["no_by_rule"], one["order_reason"]) == (one["no"], None) for one in invitees)
    holders = {one["office"]: one["holder"] for one in invitees if one["holder"]}
    assert holders == {
        "Gubernur Banten": "H. Rano Karno, S.IP.",
        "Wakil Ketua Komisi Pemberantasan Korupsi": "Basaria Panjaitan",
    }
    owed = json.loads(rakor("list", "followups", "--store", demo, "--json").out)
    assert len(owed) == 37  # four recommendations to all eight regions, and five obligations of the province's own
    assert {one["recommendation"] for one in owed} == {1, 2, 3, 4, 5}


def test_lists_can_be_read_by_people_as_well(sample: Path) -> None:
    said = rakor("list", "attendance", "--store", sample)
    assert "heads_in_room: 21" in said.out
    assert "Bupati Lebak\trepresented\tWakil Bupati Lebak" in said.out


def test_the_documents_carry_the_same_figures_and_the_same_order(demo: str, tmp_path: Path) -> None:
    rows = json.loads(rakor("list", "attendance", "--store", demo, "--json").out)["rows"]
    offices = [row["office"] for row in rows]
    pdf, sheet = tmp_path / "notula.pdf", tmp_path / "hadir.xlsx"
    assert rakor("export", "minutes-pdf", "--store", demo, "-o", pdf).out.strip() == str(pdf)
    assert rakor("export", "attendance-xlsx", "--store", demo, "--meeting", 1, "-o", sheet).status == 0
    text = " ".join(" ".join(page.extract_text().split()) for page in PdfReader(pdf).pages)
    annex = text[text.index("REKAPITULASI KEHADIRAN") :]
    assert _in_this_order(offices, annex)
    for line in (
        "Undangan 28 (dua puluh delapan)",
        "hadir sendiri 21 (dua puluh satu)",
        "diwakili 1 (satu)",
        "tidak hadir 1 (satu)",
        "belum tercatat 5 (lima)",
        "Orang yang hadir di ruang rapat 21 (dua puluh satu)",
        "Kabupaten/kota yang terwakili 8 (delapan) dari 8 (delapan)",
        "Kepala daerah yang hadir sendiri 7 (tujuh) dari 8 (delapan)",
    ):
        assert line in annex
    signed = tmp_path / "hadir.pdf"
    assert rakor("export", "attendance-pdf", "--store", demo, "-o", signed).status == 0
    pages = [" ".join(page.extract_text().split()) for page in PdfReader(signed).pages]
    assert _in_this_order([f"{office} {no}." for no, office in enumerate(offices, 1)], " ".join(pages))
    codes = [text.split(", kode ")[1].split()[0] for text in pages]
    recap, table = tmp_path / "rekap.pdf", tmp_path / "rekap.xlsx"
    assert rakor("export", "recap-pdf", "--store", demo, "-o", recap).status == 0
    assert rakor("export", "recap-xlsx", "--store", demo, "-o", table).status == 0
    told = " ".join(" ".join(page.extract_text().split()) for page in PdfReader(recap).pages)
    assert "Jumlah 28 21 1 0 1 5" in told
    assert "Hadir/terwakili 7 dari 8" in told
    check = recalculated(table.read_bytes())[CHECK]
    assert [check[f"D{row}"] for row in range(5, 15)] == [AGREES] * 10
    book = load_workbook(BytesIO(sheet.read_bytes()))
    bands = [str(row[0]) for row in book.worksheets[0].iter_rows(values_only=True) if str(row[0]).startswith("Lembar")]
    assert [band.split()[3] for band in bands] == codes
    cells = [str(cell.value) for row in book.worksheets[0].iter_rows() for cell in row if cell.value is not None]
    assert [cell for cell in cells if cell in set(offices)] == offices


def test_the_same_store_gives_the_same_bytes(sample: Path, tmp_path: Path) -> None:
    for kind in ("minutes-pdf", "attendance-xlsx", "attendance-pdf"):
        files = [tmp_path / f"{kind}-{number}" for number in (1, 2)]
        for file in files:
            assert rakor("export", kind, "--store", sample, "-o", file).status == 0
        assert files[0].read_bytes() == files[1].read_bytes()


def test_letters_are_saved_separately_and_never_over_others(sample: Path, tmp_path: Path) -> None:
    folder = tmp_path / "surat masing-masing"
    folder.mkdir()
    (folder / "01-wakil-ketua-komisi-pemberantasan-korupsi.pdf").write_bytes(b"lain")
    told = rakor("export", "letters-pdf", "--store", sample, "--separately", folder)
    assert (told.status, told.out.strip()) == (0, f"{folder}\t28")
    names = sorted(path.name for path in folder.iterdir())
    assert len(names) == 29
    assert (folder / "01-wakil-ketua-komisi-pemberantasan-korupsi.pdf").read_bytes() == b"lain"
    assert "02-gubernur-banten.pdf" in names
    assert rakor("export", "minutes-pdf", "--store", sample, "--separately", folder).status == 2
    assert rakor("export", "letters-pdf", "--store", sample).status == 2


def test_what_no_font_can_draw_is_told(sample: Path, tmp_path: Path) -> None:
    store = shutil.copy(sample, tmp_path / "gambar.sqlite")
    database = Database(str(store))
    database.run(minutes.begin_entry, 1, minutes.Entry(uuid4(), None, None, None, "setuju 😀 ✓", 1))
    database.close()
    said = rakor("export", "minutes-pdf", "--store", store, "-o", tmp_path / "notula.pdf")
    assert said.status == 0
    assert "U+2713" in said.err
    assert "U+1F600" in said.err
    assert "U+" not in rakor("export", "minutes-pdf", "--store", sample, "-o", tmp_path / "polos.pdf").err


def test_what_the_gate_holds_up_is_printed_as_a_draft(sample: Path, tmp_path: Path) -> None:
    said = rakor("export", "minutes-pdf", "--store", sample, "-o", tmp_path / "notula.pdf")
    assert said.status == 0
    assert "Dicetak sebagai konsep: 5 harus diperbaiki" in said.err
    pages = PdfReader(tmp_path / "notula.pdf").pages
    assert all("KONSEP" in page.extract_text() for page in pages)


def test_the_call_list_masks_numbers_unless_they_are_asked_for(sample: Path, tmp_path: Path) -> None:
    for option in ((), ("--with-phones",)):
        pdf = tmp_path / "konfirmasi.pdf"
        assert rakor("export", "call-list-pdf", *option, "--store", sample, "-o", pdf).status == 0
        assert "DAFTAR KONFIRMASI KEHADIRAN" in PdfReader(pdf).pages[0].extract_text()


def test_the_papers_of_a_representative_are_made_of_one_invitation(sample: Path, tmp_path: Path) -> None:
    target = tmp_path / "tugas.pdf"
    said = rakor("export", "assignment-pdf", "--store", sample, "--invitee", 99_999, "-o", target)
    assert "nomor 99999" in refused(said)
    unnamed = rakor("export", "assignment-pdf", "--store", sample, "-o", target)
    assert unnamed.status == 2
    assert "--invitee" in unnamed.err.splitlines()[-1]
    assert not target.exists()


def test_a_ralat_that_was_never_issued_is_refused(sample: Path, tmp_path: Path) -> None:
    said = rakor("export", "ralat-pdf", "--store", sample, "-o", tmp_path / "ralat.pdf")
    assert "belum pernah diterbitkan" in refused(said)


def test_paper_of_another_size(sample: Path, tmp_path: Path) -> None:
    pdf = tmp_path / "a4.pdf"
    assert rakor("export", "minutes-pdf", "--store", sample, "--paper", "A4", "-o", pdf).status == 0
    box = PdfReader(pdf).pages[0].mediabox
    assert (round(float(box.width) / 72 * 25.4), round(float(box.height) / 72 * 25.4)) == (210, 297)


def test_a_sound_store_is_said_to_be_sound(sample: Path) -> None:
    assert rakor("check", "--store", sample).status == 0


def test_bad_stores_are_refused_with_one_sentence(sample: Path, tmp_path: Path) -> None:
    strange = tmp_path / "surat.pdf"
    strange.write_bytes(b"%PDF-1.7 something")
    damaged = tmp_path / "rusak.sqlite"
    damaged.write_bytes(sample.read_bytes()[:20000])
    for store in (tmp_path / "tidak-ada.sqlite", strange, damaged, tmp_path, "postgresql://x:rahasia@127.0.0.1:1/y"):
        assert "rahasia" not in refused(rakor("list", "meetings", "--store", store))
    for command in (("check",), ("export", "minutes-pdf", "-o", tmp_path / "x.pdf")):
        refused(rakor(*command, "--store", damaged))
    assert not (tmp_path / "x.pdf").exists()
    assert strange.read_bytes() == b"%PDF-1.7 something"


def test_an_unknown_meeting_is_refused(sample: Path, tmp_path: Path) -> None:
    assert "99" in refused(rakor("list", "attendance", "--store", sample, "--meeting", 99))
    refused(rakor("export", "minutes-pdf", "--store", sample, "--meeting", 99, "-o", tmp_path / "x.pdf"))
    assert not (tmp_path / "x.pdf").exists()


def test_a_target_that_cannot_be_written_is_refused_and_left_alone(sample: Path, tmp_path: Path) -> None:
    for target in (tmp_path / "tidak" / "ada.pdf", tmp_path, ""):
        refused(rakor("export", "minutes-pdf", "--store", sample, "-o", target))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk_leaves_no_half_document(sample: Path, tmp_path: Path) -> None:
    limited = ["prlimit", "--fsize=4096", *PROGRAM, "export", "minutes-pdf", "--store", str(sample)]
    target = tmp_path / "x.pdf"
    done = subprocess.run([*limited, "-o", str(target)], capture_output=True, text=True, timeout=60, check=False)
    refused(Said(done.returncode, done.stdout, done.stderr))
    assert list(tmp_path.iterdir()) == []


def test_a_store_is_never_overwritten(sample: Path) -> None:
    before = sample.read_bytes()
    refused(rakor("demo", "--store", sample))
    refused(rakor("export", "minutes-pdf", "--store", sample, "-o", sample))
    assert sample.read_bytes() == before


@pytest.mark.parametrize("number", ["0", "-1", "2147483648", "9" * 30])
def test_a_number_no_meeting_can_have_is_refused(demo: str, number: str) -> None:
    for what in ("attendance", "followups"):
        assert number in refused(rakor("list", what, "--store", demo, "--meeting", number))


def test_a_mistake_of_the_program_is_one_sentence_and_a_traceback_in_the_log(sample: Path, tmp_path: Path) -> None:
    store = Path(shutil.copy(sample, tmp_path / "tanpa-tabel.sqlite"))
    connection = sqlcipher.connect(str(store))
    connection.execute("drop table decision")
    connection.close()
    refused(rakor("export", "minutes-pdf", "--store", store, "-o", tmp_path / "x.pdf"))
    assert "Traceback" in logs.log_file().read_text(encoding="utf-8")


def test_where_no_log_can_be_written_the_work_goes_on(
    sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "berkas").touch()
    monkeypatch.setenv("RAKOR_HOME", str(tmp_path / "berkas"))
    assert rakor("list", "meetings", "--store", sample).status == 0


def test_what_is_printed_is_utf_8_whatever_the_system_says(sample: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = shutil.copy(sample, sample.with_name("contoh–é.sqlite"))
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    done = rakor("export", "minutes-pdf", "--store", store, "-o", sample.with_name("notula–é.pdf"))
    assert (done.status, done.out.strip()) == (0, str(sample.with_name("notula–é.pdf")))


@pytest.mark.skipif(sys.platform == "win32", reason="names are text there")
def test_a_name_that_is_no_text_is_wrong_usage() -> None:
    done = subprocess.run([*PROGRAM, "check", "--store", b"\xff.sqlite"], capture_output=True, timeout=60, check=False)
    assert (done.returncode, b"Traceback" in done.stderr) == (2, False)


WRONG = [
    ("list",),
    ("open",),
    ("open", "a", "b"),
    ("open", "--store", "y"),
    ("list", "x", "--store", "y"),
    ("export", "minutes-pdf"),
    ("nothing",),
]


@pytest.mark.parametrize("wrong", WRONG)
def test_wrong_usage_has_its_own_status(wrong: tuple[str, ...]) -> None:
    said = rakor(*wrong)
    assert said.status == 2
    assert "Traceback" not in said.err
    assert (wrong[0] == "open") == ("rakor-desktop open STORE" in said.err.splitlines()[-1])


def test_a_day_and_a_name_that_cannot_be_understood_are_told_with_what_to_write(
    capsys: pytest.CaptureFixture[str],
) -> None:
    for wrong in (
        ["import", "directory", "a.csv", "--store", "y", "--day", "12-04-2016"],
        ["export", "followups-pdf", "--store", "y", "-o", "x.pdf", "--since", "12-04-2016"],
    ):
        with pytest.raises(SystemExit):
            cli.parser().parse_args(wrong)
        assert "'12-04-2016'" in (said := capsys.readouterr().err.splitlines()[-1])
        assert "2016-04-12" in said
    with pytest.raises(SystemExit):
        cli.parser().parse_args(["verify", "\udcff.pdf", "--store", "y"])
    assert "'\\udcff.pdf'" in capsys.readouterr().err.splitlines()[-1]


def test_a_reader_that_goes_away_is_no_error(sample: Path) -> None:
    line = " ".join([*PROGRAM, "list", "attendance", "--store", str(sample), "| head -n 1"])
    done = subprocess.run(["sh", "-c", line], capture_output=True, text=True, timeout=60, check=False, env=os.environ)
    assert done.stderr == ""


def _in_this_order(words: list[str], text: str) -> bool:
    at = 0
    for word in words:
        at = text.find(word, at)
        if at < 0:
            return False
        at += len(word)
    return True


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a screen")
def test_a_window_without_a_screen_is_refused_in_words(sample: Path) -> None:
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    bare = {name: value for name, value in os.environ.items() if name not in screens}
    command = [*PROGRAM, "open", str(sample)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, env=bare)
    assert "layar" in refused(Said(done.returncode, done.stdout, done.stderr))
