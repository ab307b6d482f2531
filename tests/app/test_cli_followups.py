"""Follow-ups by the command line: the matrix, an open list, what moved, the workbook; and what it refuses."""

from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from builders import found_banten, make_meeting
from rakor_desktop.app import cli
from rakor_desktop.app.startup import made
from rakor_desktop.db.database import Database
from rakor_desktop.domain.errors import RegionNotHere
from rakor_desktop.domain.letters import Secrecy
from rakor_desktop.services.directory import directory
from rakor_desktop.services.followups import followups
from rakor_desktop.services.followups.followups import RecommendationDraft
from rakor_desktop.services.minutes import minutes_life

Export = Callable[..., bytes]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An open meeting and one of confidential minutes, each with a recommendation to all regions of Banten."""
    path = tmp_path_factory.mktemp("tindak") / "tindak.sqlite"
    database = made(str(path), _fill)
    database.close()
    return path


def _fill(database: Database) -> None:
    found_banten(database)
    owners = tuple(one.id for one in database.ask(directory.institutions) if one.is_region)
    for title in ("Terbuka", "Tertutup"):
        meeting_id = make_meeting(database, title)
        draft = RecommendationDraft(f"Rekomendasi {title}", owners, date(2016, 6, 30))
        database.run(followups.recommend, meeting_id, draft)
    database.run(minutes_life.set_secrecy, meeting_id, Secrecy.LIMITED)


@pytest.fixture
def export(store: Path, tmp_path: Path) -> Export:
    def exported(kind: str, *further: str) -> bytes:
        target = tmp_path / f"keluaran.{kind[-4:].strip('-')}"
        done = cli.export_command(
            cli.parser().parse_args(["export", kind, "--store", str(store), "-o", str(target), *further])
        )
        assert done == cli.DONE
        return target.read_bytes()

    return exported


def told(content: bytes) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(content)).pages]


def test_the_matrix_leaves_confidential_minutes_out_and_says_so(
    export: Export, capsys: pytest.CaptureFixture[str]
) -> None:
    text = " ".join(told(export("followups-pdf")))
    assert "MATRIKS TINDAK LANJUT" in text
    assert "8 kewajiban" in text
    assert "Rekomendasi Tertutup" not in text
    assert "--with-confidential" in capsys.readouterr().err
    whole = told(export("followups-pdf", "--with-confidential", "--words", "bpk"))
    assert all("RAHASIA" in page or "TERBATAS" in page for page in whole)
    assert "16 kewajiban" in whole[0]


def test_the_open_list_of_a_region_is_one_page(export: Export) -> None:
    (text,) = told(export("followups-pdf", "--per", "region", "--region", "36.02", "--open", "--with-confidential"))
    assert "Kabupaten Lebak" in text
    assert text.count("R-1") == 2
    assert len(told(export("followups-pdf", "--per", "region", "--open"))) == 8


def test_a_comparison_tells_what_became_late(export: Export) -> None:
    (text, *_) = told(export("followups-pdf", "--since", "2016-06-30", "--until", "2016-07-01"))
    assert "Menjadi terlambat (8)" in text


def test_the_workbook_has_its_sheets(export: Export) -> None:
    book = load_workbook(BytesIO(export("followups-xlsx", "--meeting", "1")))
    assert book.sheetnames == ["Matriks", "Daftar", "Angka", "Grafik"]
    assert book["Daftar"].max_row == 5 + 8


def test_what_makes_no_sense_is_refused(export: Export) -> None:
    with pytest.raises(RegionNotHere):
        export("followups-pdf", "--region", "99.99")
    for kind, further in (("followups-pdf", "--open"), ("followups-xlsx", "--open")):
        with pytest.raises(SystemExit):
            export(kind, further)
