"""Each paper by the command line: the file is what it says, and names who is invited or was there."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx import Document
from openpyxl import load_workbook
from pypdf import PdfReader

from rakor_desktop.app import cli
from rakor_desktop.app.demo import build_reference_meeting
from rakor_desktop.app.startup import made
from rakor_desktop.domain.errors import FileEdited, TemplateNotWord

LAST = "Wakil Walikota Tangerang Selatan"


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("contoh") / "contoh.sqlite"
    made(str(path), build_reference_meeting).close()
    return path


def of_pdf(content: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(content)).pages).split())


def of_workbook(content: bytes) -> str:
    (sheet,) = load_workbook(BytesIO(content)).worksheets
    return " ".join(str(value) for row in sheet.iter_rows(values_only=True) for value in row if value)


def of_word(content: bytes) -> str:
    with ZipFile(BytesIO(content)) as packed:
        return packed.read("word/document.xml").decode()


@pytest.mark.parametrize(
    ("kind", "read", "words"),
    [
        ("letter-pdf", of_pdf, ("Undangan", LAST, "KONSEP")),
        ("letter-docx", of_word, ("Undangan", LAST)),
        ("letters-pdf", of_pdf, ("Undangan", LAST, "Kode hadir")),
        ("invitees-pdf", of_pdf, ("DAFTAR UNDANGAN", LAST)),
        ("invitees-xlsx", of_workbook, ("DAFTAR UNDANGAN", LAST)),
        ("minutes-docx", of_word, ("KONSEP", "NOTULEN", "Wakil Bupati Lebak (mewakili Bupati Lebak)")),
        ("agreement-pdf", of_pdf, ("BERITA ACARA KESEPAKATAN", "Wakil Bupati Lebak")),
        ("report-pdf", of_pdf, ("NOTA DINAS", "Gubernur Banten")),
        ("pack-pdf", of_pdf, ("Undangan", "DAFTAR HADIR", "NOTULEN")),
        ("cards-pdf", of_pdf, (LAST.upper(),)),
        ("badges-pdf", of_pdf, (LAST,)),
        ("seating-pdf", of_pdf, ("Rapat Koordinasi",)),
        ("call-list-pdf", of_pdf, ("Gubernur Banten",)),
    ],
)
def test_each_paper_of_invitations_is_exported(
    sample: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    kind: str,
    read: Callable[[bytes], str],
    words: tuple[str, ...],
) -> None:
    target = tmp_path / f"naskah.{kind.rsplit('-', 1)[1]}"
    options = cli.parser().parse_args(["export", kind, "--store", str(sample), "--meeting", "1", "-o", str(target)])
    assert options.command(options) == cli.DONE
    assert capsys.readouterr().out.strip() == str(target.resolve())
    text = read(target.read_bytes())
    assert [word for word in words if word not in text] == []


def export(sample: Path, target: Path, *more: str) -> int:
    options = cli.parser().parse_args(["export", "minutes-docx", "--store", str(sample), "-o", str(target), *more])
    return int(options.command(options))


def test_minutes_for_word_that_were_edited_are_never_written_over(sample: Path, tmp_path: Path) -> None:
    target = tmp_path / "notula.docx"
    assert export(sample, target) == cli.DONE
    assert export(sample, target) == cli.DONE  # the same again
    edited = target.read_bytes() + b"edited"
    target.write_bytes(edited)
    with pytest.raises(FileEdited):
        export(sample, target)
    assert target.read_bytes() == edited


def test_a_template_of_the_office_is_used_or_refused(sample: Path, tmp_path: Path) -> None:
    template, target = tmp_path / "templat.docx", tmp_path / "notula.docx"
    document = Document()
    document.add_paragraph("Di {{tempat}} saja")
    document.save(str(template))
    assert export(sample, target, "--template", str(template)) == cli.DONE
    (paragraph,) = Document(str(target)).paragraphs
    assert paragraph.text == "Di Pendopo Gubernur Banten, KP3B, Curug, Kota Serang saja"
    template.write_bytes(b"MZ")
    with pytest.raises(TemplateNotWord):
        export(sample, tmp_path / "lain.docx", "--template", str(template))
    assert not (tmp_path / "lain.docx").exists()
