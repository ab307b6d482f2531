"""Issued documents are stored whole and never rebuilt; papers are filled from one read. On both stores."""

from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest
from sqlalchemy import text

from builders import arrive, banten_meeting, issue_minutes, make_meeting
from rakor_desktop.db import guards
from rakor_desktop.db.database import Database, Tx
from rakor_desktop.documents.profiles import OLD_STYLE, load_profile
from rakor_desktop.domain.attendance import Representative
from rakor_desktop.domain.errors import DocumentChanged, DocumentUnknown, DocumentVoid, FieldMissing, MeetingUnknown
from rakor_desktop.domain.publishing import DocumentKind, DocumentState
from rakor_desktop.services.attendance import attendance
from rakor_desktop.services.publishing import papers, publishing


def test_a_reprint_is_the_stored_file(database: Database) -> None:
    meeting_id = make_meeting(database)
    first = issue_minutes(database, meeting_id, b"%PDF one")
    second = issue_minutes(database, meeting_id, b"%PDF two")
    sheet = database.run(publishing.issue, meeting_id, DocumentKind.ATTENDANCE, b"PK")
    assert [first.file_name, second.file_name, sheet.file_name] == [
        "2016-04-12-notula-v1.pdf",
        "2016-04-12-notula-v2.pdf",
        "2016-04-12-daftar-hadir-v1.xlsx",
    ]
    assert database.ask(publishing.document_content, first.id) == b"%PDF one"
    replaced = replace(first, state=DocumentState.REPLACED)
    assert database.ask(publishing.documents, meeting_id) == (sheet, second, replaced)


def test_changed_bytes_are_found(database: Database) -> None:
    issued = issue_minutes(database, make_meeting(database), b"%PDF one")

    def tamper(tx: Tx) -> None:
        guards.lift(tx.session.connection())  # whoever breaks the lock is found nevertheless
        tx.session.execute(text("update document set content = :other"), {"other": b"%PDF 0ne"})

    database.run(tamper)
    with pytest.raises(DocumentChanged):
        database.ask(publishing.document_content, issued.id)


def test_unknown_documents_and_meetings_are_refused(database: Database) -> None:
    with pytest.raises(DocumentUnknown):
        database.ask(publishing.document_content, 99)
    with pytest.raises(MeetingUnknown):
        issue_minutes(database, 99, b"x")


def test_people_are_listed_once_by_their_own_rank(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    deputy = Representative("Wakil Bupati Lebak", invitee_id=invited["Wakil Bupati Lebak"])
    aide = Representative("Asisten Pemerintahan", "Budi")
    database.run(attendance.represent, uuid4(), invited["Bupati Lebak"], deputy)
    database.run(attendance.represent, uuid4(), invited["Walikota Cilegon"], aide)
    database.run(attendance.represent, uuid4(), invited["Wakil Walikota Cilegon"], aide)
    arrive(database, invited["Walikota Serang"])
    paper = database.ask(papers.minutes_paper, meeting_id, load_profile(OLD_STYLE))
    assert [(one.office, one.represents) for one in paper.participants] == [
        ("Walikota Serang", ()),
        ("Wakil Bupati Lebak", ("Bupati Lebak",)),
        ("Asisten Pemerintahan", ("Walikota Cilegon", "Wakil Walikota Cilegon")),
    ]
    assert paper.figures.heads_in_room == len(paper.participants)


def test_both_papers_carry_the_same_figures_and_the_same_order(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    arrive(database, invited["Walikota Serang"])
    profile = load_profile(OLD_STYLE)
    minutes = database.ask(papers.minutes_paper, meeting_id, profile)
    sheet = database.ask(papers.attendance_paper, meeting_id, profile)
    rows = [row for group in sheet.groups for row in group.rows]
    assert (minutes.figures, minutes.regions) == (sheet.figures, sheet.regions)
    assert [(line.no, line.office, line.state) for line in minutes.attendance] == [
        (row.no, row.office, row.state) for row in rows
    ]


def test_a_later_version_replaces_and_a_void_one_stays_with_its_reason(database: Database) -> None:
    meeting_id, _ = banten_meeting(database)
    about = publishing.Particulars("005/1-Um/2016", date(2016, 4, 4))
    first = issue_minutes(database, meeting_id, b"satu", about)
    corrected = replace(about, note="jam mulai")
    second = issue_minutes(database, meeting_id, b"dua", corrected)
    shown = {one.id: one for one in database.ask(publishing.documents)}
    assert (shown[first.id].state, shown[second.id].state) == (DocumentState.REPLACED, DocumentState.FINAL)
    assert (shown[second.id].number, shown[second.id].dated, shown[second.id].note) == (
        "005/1-Um/2016", date(2016, 4, 4), "jam mulai",
    )  # fmt: skip
    with pytest.raises(FieldMissing):
        database.run(publishing.void, second.id, " ")
    database.run(publishing.void, second.id, "salah alamat")
    with pytest.raises(DocumentVoid):
        database.run(publishing.void, second.id, "lagi")
    with pytest.raises(DocumentUnknown):
        database.run(publishing.void, 99, "x")
    (last, _) = database.ask(publishing.documents, meeting_id)
    assert (last.state, last.void_reason) == (DocumentState.VOID, "salah alamat")
    assert database.ask(publishing.document_content, second.id) == b"dua"
