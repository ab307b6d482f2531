"""Only the very bytes that were issued are unchanged: whatever is changed anywhere in a file is found."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pikepdf
import pytest
from docx import Document
from openpyxl import load_workbook

from builders import issue_minutes, make_meeting
from papers_of_banten import attendance, minutes
from rakor_desktop.db.database import Database
from rakor_desktop.documents.office.office_mark import marked, read_mark
from rakor_desktop.documents.rendering import Paper, render
from rakor_desktop.documents.strangers.suspects import Suspect, load_suspect
from rakor_desktop.domain.errors import CannotRead, DocumentTooLarge
from rakor_desktop.domain.publishing import DocumentKind
from rakor_desktop.services.publishing import publishing
from rakor_desktop.services.publishing.publishing import IssuedDocument, Particulars
from rakor_desktop.services.publishing.verifying import Verdict, Verified, verify


def _of_others() -> bytes:
    """A file with a mark like ours that is no Word or Excel file."""
    target = BytesIO()
    with ZipFile(target, "w") as package:
        package.writestr("docProps/custom.xml", f'<property name="Rakor Desktop">{"0" * 32}</property>')
    return target.getvalue()


ZIP = _of_others()


def attendance_workbook() -> Paper:
    """The sheet to sign as a workbook."""
    return replace(attendance(), workbook=True)


@pytest.fixture(scope="module")
def paper() -> bytes:
    return render(minutes())


@pytest.fixture
def issued(database: Database, paper: bytes) -> IssuedDocument:
    return issue_minutes(database, make_meeting(database), paper, Particulars(number="005/1/2016"))


def asked(database: Database, tmp_path: Path, content: bytes, name: str = "notula.pdf") -> Verified:
    path = tmp_path / name
    path.write_bytes(content)
    return database.ask(verify, load_suspect(path))


def test_the_same_bytes_are_unchanged_and_named(
    database: Database, tmp_path: Path, issued: IssuedDocument, paper: bytes
) -> None:
    seen = asked(database, tmp_path, paper)
    assert (seen.verdict, seen.sha256) == (Verdict.UNCHANGED, issued.sha256)
    assert seen.document is not None
    assert (seen.document.id, seen.document.version, seen.document.number) == (issued.id, 1, "005/1/2016")


def test_one_changed_byte_anywhere_is_found_and_the_document_is_known(
    database: Database, issued: IssuedDocument, paper: bytes
) -> None:
    step = max(1, len(paper) // 40)
    for at in [*range(0, len(paper), step), len(paper) - 1]:
        flipped = bytearray(paper)
        flipped[at] ^= 1
        suspect = Suspect("notula.pdf", bytes(flipped), "x")
        seen = database.ask(verify, suspect)
        assert (seen.verdict, seen.document and seen.document.id) == (Verdict.CHANGED, issued.id), at


def test_a_file_that_was_added_to_or_cut_is_changed(
    database: Database, tmp_path: Path, issued: IssuedDocument, paper: bytes
) -> None:
    for content in (paper + b"\n", b"\n" + paper, paper[:-100], paper[:3000] + b"x" * 77 + paper[3000:]):
        seen = asked(database, tmp_path, content)
        assert (seen.verdict, seen.document and seen.document.id) == (Verdict.CHANGED, issued.id)


def test_a_pdf_that_another_program_wrote_anew_is_known_by_the_data_in_it(
    database: Database, tmp_path: Path, issued: IssuedDocument, paper: bytes
) -> None:
    again = BytesIO()
    with pikepdf.open(BytesIO(paper)) as pdf:
        pdf.pages[0].Rotate = 90
        mode, streams = pikepdf.ObjectStreamMode.disable, pikepdf.StreamDecodeLevel.generalized
        pdf.save(again, object_stream_mode=mode, compress_streams=False, stream_decode_level=streams)
    seen = asked(database, tmp_path, again.getvalue())
    assert (seen.verdict, seen.document and seen.document.id) == (Verdict.CHANGED, issued.id)


def test_a_pdf_that_lost_its_data_is_known_by_its_id(
    database: Database, tmp_path: Path, issued: IssuedDocument, paper: bytes
) -> None:
    again = BytesIO()
    with pikepdf.open(BytesIO(paper)) as pdf:
        del pdf.Root.Names, pdf.Root.AF
        pdf.save(again, object_stream_mode=pikepdf.ObjectStreamMode.disable, compress_streams=False)
    seen = asked(database, tmp_path, again.getvalue(), "cetak.pdf")
    assert (seen.verdict, seen.document and seen.document.id) == (Verdict.CHANGED, issued.id)


@pytest.mark.parametrize("kind", [DocumentKind.MINUTES_WORD, DocumentKind.ATTENDANCE])
def test_a_file_that_an_office_program_saved_anew_is_known_by_its_mark(
    database: Database, tmp_path: Path, kind: DocumentKind
) -> None:
    made = render(replace(minutes(), word=True) if kind is DocumentKind.MINUTES_WORD else attendance_workbook())
    document = database.run(publishing.issue, make_meeting(database), kind, made)
    again = BytesIO()
    if kind is DocumentKind.MINUTES_WORD:
        edited = Document(BytesIO(made))
        edited.add_paragraph("Ditambahkan dengan tangan.")
        edited.save(again)
    else:
        book = load_workbook(BytesIO(made))
        book.create_sheet("Catatan")
        book.save(again)
    seen = asked(database, tmp_path, again.getvalue(), "disunting")
    assert (seen.verdict, seen.document and seen.document.id) == (Verdict.CHANGED, document.id)


def test_a_mark_takes_the_place_of_another_and_leaves_other_properties() -> None:
    """As in a file of ours that is used as a template, which has properties of the office too."""
    made = render(replace(minutes(), word=True))
    old = read_mark(made)
    with ZipFile(BytesIO(made)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    theirs = b'<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="7" name="Bagian"></property></Properties>'
    parts["docProps/custom.xml"] = parts["docProps/custom.xml"].replace(b"</Properties>", theirs)
    custom = marked(parts, "0" * 32)["docProps/custom.xml"]
    assert old.encode() not in custom
    assert custom.count(b"<property ") == 2
    assert b'pid="8"' in custom
    assert b'name="Bagian"' in custom


@pytest.mark.parametrize(
    "content",
    [b"", b"%PDF-", b"%PDF-1.7\nRoot", b"PK\x03\x04", ZIP, b"\x00" * 9000, "surat — é".encode()],
    ids=["empty", "head", "no pdf", "zip", "a zip of others", "zeros", "text"],
)
@pytest.mark.usefixtures("issued")
def test_a_strange_file_is_unknown(database: Database, tmp_path: Path, content: bytes) -> None:
    seen = asked(database, tmp_path, content)
    assert (seen.verdict, seen.document) == (Verdict.UNKNOWN, None)


def test_of_two_versions_the_one_issued_is_named_with_its_state(
    database: Database, tmp_path: Path, paper: bytes
) -> None:
    meeting_id = make_meeting(database)
    first, second = (issue_minutes(database, meeting_id, content) for content in (paper, paper + b"%"))
    database.run(publishing.void, second.id, "salah cetak")
    seen = asked(database, tmp_path, paper + b"%")
    assert seen.document is not None
    assert (seen.document.id, seen.document.void_reason) == (second.id, "salah cetak")
    seen = asked(database, tmp_path, paper)
    assert seen.document is not None
    assert seen.document.id == first.id


def test_what_is_no_file_or_too_large_is_refused(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "tidak ada", Path("/dev/zero")):
        with pytest.raises(CannotRead):
            load_suspect(path)
    large = tmp_path / "besar.pdf"
    with large.open("wb") as file:
        file.truncate(100_000_001)
    with pytest.raises(DocumentTooLarge):
        load_suspect(large)
