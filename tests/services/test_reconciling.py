"""Signed pages against the ledger, on both stores: typing, differences, records from paper with one undo, scans."""

from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import pytest
from PIL import Image
from sqlalchemy import update

from builders import arrive, banten_meeting, make_meeting
from rakor_desktop.db.database import Database, Tx
from rakor_desktop.db.tables import ScanRow
from rakor_desktop.documents.attendance.attendance_pdf import planned, render
from rakor_desktop.documents.profiles import OLD_STYLE, load_profile
from rakor_desktop.documents.strangers.scans import MOST_MB, Scan, load_scan
from rakor_desktop.domain.attendance import Representative, State
from rakor_desktop.domain.errors import (
    CannotRead,
    PageUnknown,
    ScanChanged,
    ScanTooLarge,
    ScanUnreadable,
    SignedNotPrinted,
)
from rakor_desktop.domain.invitations import Channel, Reply, Said
from rakor_desktop.domain.reconciling import TAKEN_BACK, Verdict
from rakor_desktop.services.attendance import attendance, freezing
from rakor_desktop.services.attendance.recaps import recap_paper
from rakor_desktop.services.invitations import answers, invitations
from rakor_desktop.services.publishing import papers
from rakor_desktop.services.signing import reconciling, scans, signing
from rakor_desktop.services.signing.reconciling import FromPaper, SignedPage, SignedRow

LEBAK = "Bupati Lebak"


@dataclass
class Sheet:
    """A printed sheet of sixteen invitations and four empty rows."""

    store: Database
    meeting_id: int
    invited: dict[str, int]

    def print(self) -> None:
        paper = self.store.ask(papers.attendance_paper, self.meeting_id, load_profile(OLD_STYLE))
        self.store.run(signing.print_sheet, self.meeting_id, paper, planned(paper))

    def pages(self, printing: int | None = None) -> tuple[SignedPage, ...]:
        return self.store.ask(reconciling.signed_pages, self.meeting_id, printing)

    def rows(self) -> list[SignedRow]:
        return [row for page in self.pages() for row in page.rows]

    def row(self, office: str) -> SignedRow:
        return next(row for row in self.rows() if row.invitee and row.invitee.office.name == office)

    def number(self, office: str) -> int:
        return self.row(office).number

    def type(self, text: str) -> reconciling.Typing:
        return self.store.run(reconciling.type_signed, self.meeting_id, text)

    def record(self, *wanted: FromPaper) -> tuple[reconciling.PaperRecord, ...]:
        return self.store.run(reconciling.record_signed, self.meeting_id, wanted)

    def wanted(self, office: str, person: Representative | None = None) -> FromPaper:
        row = self.row(office)
        return FromPaper(row.page_id, row.number, uuid4(), person)

    def state(self, office: str) -> State:
        door = self.store.ask(attendance.door, self.meeting_id)
        return next(one for one in door.invitees if one.office.name == office).standing.state


@pytest.fixture
def sheet(database: Database) -> Sheet:
    meeting_id, invited = banten_meeting(database)
    made = Sheet(database, meeting_id, invited)
    made.print()
    return made


def test_before_anything_is_typed_nothing_differs(sheet: Sheet) -> None:
    arrive(sheet.store, sheet.invited[LEBAK])
    page = sheet.pages()[0]
    assert len(sheet.rows()) == 20
    assert {row.verdict for row in sheet.rows()} == {Verdict.OPEN}
    assert (page.is_looked_at, page.open_rows, page.signed) == (False, (), 0)


def test_what_is_signed_and_not_recorded_and_the_reverse_are_listed(sheet: Sheet) -> None:
    arrive(sheet.store, sheet.invited[LEBAK])
    arrive(sheet.store, sheet.invited["Bupati Serang"])
    sheet.type(f"{sheet.number('Bupati Serang')} {sheet.number('Walikota Serang')} {sheet.number('Walikota Cilegon')}w")
    found = {row.invitee.office.name: row.verdict for row in sheet.rows() if row.is_open and row.invitee}
    assert found == {
        LEBAK: Verdict.UNSIGNED, "Walikota Serang": Verdict.UNRECORDED, "Walikota Cilegon": Verdict.UNRECORDED
    }  # fmt: skip
    assert sheet.row("Bupati Serang").verdict is Verdict.AGREES
    assert sheet.pages()[0].signed == 3


def test_typing_is_taken_back_as_it_was_and_a_wrong_number_takes_nothing(sheet: Sheet) -> None:
    sheet.type("1-3 5w")
    typing = sheet.type("-2 4 5")
    assert [row.number for row in sheet.rows() if row.mark] == [1, 3, 4, 5]
    sheet.store.run(reconciling.put_back, typing)
    assert {row.number: row.mark for row in sheet.rows() if row.mark} == {
        1: "signed", 2: "signed", 3: "signed", 5: "represented"
    }  # fmt: skip
    with pytest.raises(SignedNotPrinted):
        sheet.type("6 7 99")
    assert sheet.row(LEBAK).number in range(1, 17)
    assert [row.number for row in sheet.rows() if row.mark] == [1, 2, 3, 5]


def test_taking_a_line_back_leaves_what_another_typed_since_and_brings_the_note_back(sheet: Sheet) -> None:
    sheet.type("1")
    sheet.store.run(reconciling.settle, sheet.pages()[0].id, 1, "biar")
    mine = sheet.type("1w 2")
    sheet.type("3")
    sheet.store.run(reconciling.put_back, mine)
    marked = {row.number: (row.mark, row.note) for row in sheet.rows() if row.mark}
    assert marked == {1: ("signed", "biar"), 3: ("signed", "")}


def test_taking_a_line_back_leaves_what_another_desk_typed_and_noted_at_its_numbers(sheet: Sheet) -> None:
    mine = sheet.type("1-4")
    sheet.type("2w -3")
    page_id = sheet.pages()[0].id
    sheet.store.run(reconciling.settle, page_id, 4, "bukan tanda tangannya")
    sheet.store.run(reconciling.put_back, mine)
    marked = {row.number: (row.mark, row.note) for row in sheet.rows() if row.mark}
    assert marked == {2: ("represented", ""), 4: ("signed", "bukan tanda tangannya")}


def test_a_note_is_taken_back_unless_another_desk_wrote_its_own(sheet: Sheet) -> None:
    sheet.type("1 2")
    page_id = sheet.pages()[0].id
    for number in (1, 2):
        sheet.store.run(reconciling.settle, page_id, number, " biar ")
    sheet.store.run(reconciling.settle, page_id, 2, "salah baris")
    for number in (1, 2):
        sheet.store.run(reconciling.note_back, page_id, number, " biar ", "")
    assert {row.number: row.note for row in sheet.rows() if row.mark} == {1: "", 2: "salah baris"}


def test_a_page_that_is_done_without_a_signature_is_compared_too(sheet: Sheet) -> None:
    arrive(sheet.store, sheet.invited[LEBAK])
    page = sheet.pages()[0]
    sheet.store.run(reconciling.set_done, page.id, True)
    assert sheet.row(LEBAK).verdict is Verdict.UNSIGNED
    sheet.store.run(reconciling.set_done, page.id, False)
    assert not sheet.pages()[0].is_looked_at
    with pytest.raises(PageUnknown):
        sheet.store.run(reconciling.set_done, 999, True)


def test_records_from_paper_are_one_undo_and_say_where_they_come_from(sheet: Sheet) -> None:
    said = Said(Reply.WILL_BE_REPRESENTED, Channel.PHONE, "Wakil Bupati Lebak")
    sheet.store.run(answers.record_answers, [sheet.invited[LEBAK]], said)
    serang = sheet.number("Bupati Serang")
    sheet.type(f"{serang} {sheet.number(LEBAK)}w {sheet.number('Walikota Cilegon')}w")
    rows = [row for row in sheet.rows() if row.can_be_recorded]
    assert {row.invitee.office.name for row in rows if row.invitee} == {"Bupati Serang", LEBAK}
    made = sheet.record(*(FromPaper(row.page_id, row.number, uuid4(), row.representative) for row in rows))
    assert (sheet.state("Bupati Serang"), sheet.state(LEBAK)) == (State.IN_PERSON, State.REPRESENTED)
    assert sheet.state("Walikota Cilegon") is State.NOT_RECORDED
    (event,) = sheet.store.ask(attendance.history, sheet.meeting_id, sheet.invited["Bupati Serang"])
    assert event.desk.startswith("Kertas ")
    assert event.why == f"bertanda tangan di daftar hadir, lembar 1 nomor {serang}"
    recap = sheet.store.ask(recap_paper, sheet.meeting_id, load_profile(OLD_STYLE))
    assert {line.office for line in recap.lines if line.from_paper} == {"Bupati Serang", LEBAK}
    assert sheet.record(*(FromPaper(row.page_id, row.number, uuid4(), row.representative) for row in rows)) == ()
    sheet.store.run(reconciling.take_back, [(one, uuid4()) for one in made], TAKEN_BACK)
    assert (sheet.state("Bupati Serang"), sheet.state(LEBAK)) == (State.NOT_RECORDED, State.NOT_RECORDED)


def test_undo_leaves_what_another_desk_recorded_since(sheet: Sheet) -> None:
    sheet.type(str(sheet.number(LEBAK)))
    made = sheet.record(sheet.wanted(LEBAK))
    sheet.store.run(attendance.revoke, uuid4(), sheet.invited[LEBAK], "salah orang")
    arrive(sheet.store, sheet.invited[LEBAK])
    sheet.store.run(reconciling.take_back, [(one, uuid4()) for one in made], TAKEN_BACK)
    assert sheet.state(LEBAK) is State.IN_PERSON


def test_a_named_representative_is_recorded_and_one_who_must_come_himself_is_left(sheet: Sheet) -> None:
    number, person = sheet.number(LEBAK), Representative("Asisten I", "Budi")
    sheet.type(f"{number}w")
    assert sheet.record(sheet.wanted(LEBAK)) == ()
    sheet.store.run(invitations.set_terms, sheet.invited[LEBAK], False, "")
    assert sheet.record(sheet.wanted(LEBAK, person)) == ()
    sheet.store.run(invitations.set_terms, sheet.invited[LEBAK], True, "")
    assert len(sheet.record(sheet.wanted(LEBAK, person))) == 1
    assert sheet.state(LEBAK) is State.REPRESENTED


def test_a_frozen_ledger_takes_what_is_signed(sheet: Sheet) -> None:
    sheet.store.run(freezing.freeze, sheet.meeting_id)
    sheet.type(str(sheet.number(LEBAK)))
    (made,) = sheet.record(sheet.wanted(LEBAK))
    assert sheet.state(LEBAK) is State.IN_PERSON
    sheet.store.run(reconciling.take_back, [(made, uuid4())], TAKEN_BACK)
    assert sheet.state(LEBAK) is State.NOT_RECORDED


def test_a_note_settles_a_difference_until_its_number_is_typed_again(sheet: Sheet) -> None:
    number = sheet.number(LEBAK)
    sheet.type(str(number))
    page_id = sheet.pages()[0].id
    assert sheet.store.run(reconciling.settle, page_id, number, " bukan tanda tangannya ") == ""
    assert (sheet.row(LEBAK).note, sheet.row(LEBAK).is_open) == ("bukan tanda tangannya", False)
    assert sheet.store.run(reconciling.settle, page_id, number, "") == "bukan tanda tangannya"
    assert sheet.row(LEBAK).is_open
    sheet.store.run(reconciling.settle, page_id, number, "biar")
    sheet.type(f"{number}w")
    assert sheet.row(LEBAK).is_open


def test_numbers_stay_those_of_the_paper_when_the_list_changes(sheet: Sheet) -> None:
    serang = sheet.number("Walikota Serang")
    sheet.store.run(invitations.withdraw, [sheet.invited["Bupati Pandeglang"]])
    sheet.type(str(serang))
    assert sheet.row("Walikota Serang").mark == "signed"
    assert sheet.row("Walikota Serang").number == serang
    sheet.record(sheet.wanted("Walikota Serang"))
    assert sheet.state("Walikota Serang") is State.IN_PERSON


def test_a_sheet_that_was_signed_before_it_was_printed_anew_is_compared_as_well(sheet: Sheet) -> None:
    serang, cilegon = sheet.wanted("Walikota Serang"), sheet.wanted("Walikota Cilegon")
    sheet.store.run(invitations.withdraw, [sheet.invited["Bupati Pandeglang"]])
    sheet.print()
    last, first = sheet.store.ask(reconciling.printings, sheet.meeting_id)
    assert (last.number, first.number) == (2, 1)
    assert {page.id for page in sheet.pages()} == last.pages
    assert {page.id for page in sheet.pages(1)} == first.pages
    sheet.store.run(reconciling.type_signed, sheet.meeting_id, f"{serang.number} {cilegon.number}w", 1)
    assert not any(row.mark for row in sheet.rows())
    marked = {row.number: row.mark for page in sheet.pages(1) for row in page.rows if row.mark}
    assert marked == {serang.number: "signed", cilegon.number: "represented"}
    sheet.record(serang)
    assert sheet.state("Walikota Serang") is State.IN_PERSON
    assert sheet.store.run(reconciling.record_signed, make_meeting(sheet.store), [cilegon]) == ()


def test_who_signed_another_printing_is_not_missed_on_this_one(sheet: Sheet) -> None:
    wanted = sheet.wanted("Walikota Serang")
    sheet.type(str(wanted.number))
    sheet.record(wanted)
    sheet.store.run(invitations.withdraw, [sheet.invited["Bupati Pandeglang"]])
    sheet.print()
    sheet.store.run(reconciling.set_done, sheet.row("Walikota Serang").page_id, True)
    row = sheet.row("Walikota Serang")
    assert (row.verdict, row.elsewhere, row.is_open) == (Verdict.AGREES, True, False)


def test_a_scan_is_kept_whole_and_the_latest_counts(sheet: Sheet) -> None:
    page = sheet.pages()[0]
    sheet.store.run(scans.attach, page.id, Scan("lama.pdf", b"%PDF-1.7 lama"))
    kept = sheet.store.run(scans.attach, page.id, Scan("lembar-1.pdf", b"%PDF-1.7 baru"))
    assert sheet.pages()[0].scan == kept
    assert sheet.store.ask(scans.scan_content, kept.id) == Scan("lembar-1.pdf", b"%PDF-1.7 baru")
    sheet.store.run(_spoil, kept.id)
    with pytest.raises(ScanChanged):
        sheet.store.ask(scans.scan_content, kept.id)
    sheet.store.run(scans.detach, kept.id)
    found = sheet.pages()[0].scan
    assert found is not None
    assert found.file_name == "lama.pdf"
    with pytest.raises(PageUnknown):
        sheet.store.run(scans.attach, 999, Scan("x.pdf", b""))


def _spoil(tx: Tx, scan_id: int) -> None:
    tx.session.execute(update(ScanRow).where(ScanRow.id == scan_id).values(content=b"%PDF-1.7 lain"))


def test_scans_are_pdf_jpeg_or_png_that_open(sheet: Sheet, tmp_path: Path) -> None:
    paper = sheet.store.ask(papers.attendance_paper, sheet.meeting_id, load_profile(OLD_STYLE))
    (tmp_path / "a.pdf").write_bytes(render(paper))
    for name in ("b.png", "c.jpg"):
        Image.new("L", (20, 30), 255).save(tmp_path / name)
    for name in ("a.pdf", "b.png", "c.jpg"):
        assert load_scan(tmp_path / name) == Scan(name, (tmp_path / name).read_bytes())
    (tmp_path / "besar.pdf").write_bytes(b"%PDF-" + bytes(MOST_MB * 1_000_000))
    with pytest.raises(ScanTooLarge):
        load_scan(tmp_path / "besar.pdf")
    broken = {"d.pdf": b"%PDF-1.7 potong", "e.png": b"\x89PNG\r\n\x1a\n", "f.txt": b"teks", "g": b""}
    for name, content in broken.items():
        (tmp_path / name).write_bytes(content)
        with pytest.raises(ScanUnreadable):
            load_scan(tmp_path / name)
    with pytest.raises(CannotRead):
        load_scan(tmp_path / "tidak-ada.pdf")
