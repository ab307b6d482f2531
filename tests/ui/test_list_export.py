"""Ctrl+E on every list: what is seen goes into an Excel file, without telephone numbers unless they are asked for."""

import logging
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from builders import DAY, arrive, banten_meeting, issue_minutes
from rakor_desktop.db.database import Database
from rakor_desktop.db.feed import Feed
from rakor_desktop.domain.appointments import Holding, PersonFacts
from rakor_desktop.domain.attendance import State as Standing
from rakor_desktop.domain.names import Name
from rakor_desktop.local.paths import documents_dir
from rakor_desktop.services.directory import appointments, directory
from rakor_desktop.services.directory.appointments import Appointment
from rakor_desktop.services.followups import followups
from rakor_desktop.services.followups.followups import RecommendationDraft
from rakor_desktop.ui.attendance.page import AttendancePage
from rakor_desktop.ui.directory.page import DirectoryPage
from rakor_desktop.ui.followups.page import FollowupsPage
from rakor_desktop.ui.invitations.page import InvitationsPage
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.list_export import MESSAGE, ListExport, file_name
from rakor_desktop.ui.kit.messages import MessageArea, MessageStrip
from rakor_desktop.ui.kit.page import Page
from rakor_desktop.ui.kit.privacy_sheet import PrivacySheet
from rakor_desktop.ui.kit.state import State
from rakor_desktop.ui.meetings.page import MeetingsPage
from rakor_desktop.ui.navigation import Navigator, Place
from rakor_desktop.ui.publishing.page import DocumentsPage
from screens import opened, shown

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
ONE = PersonFacts(Name("Hj.", "Pejabat Satu", "S.H."), "Pembina", "19650101 199003 1 001", "Ajudan", "081123456214")


class Hall:
    """A store with a meeting, and pages over it."""

    def __init__(self, qtbot: QtBot, jobs: Jobs, store: Database, folder: Path) -> None:
        self.qtbot, self.jobs, self.store, self.folder = qtbot, jobs, store, folder
        self.messages, self.navigator = MessageArea(), Navigator()
        qtbot.addWidget(self.messages)
        self.meeting_id, self.invited = banten_meeting(store)
        arrive(store, self.invited["Bupati Lebak"])
        self.viewed: list[Path] = []

    def page(self, made: Page) -> Page:
        exporter = made.findChild(ListExport)
        assert exporter
        exporter.opener = self.view
        made.enter(None if isinstance(made, MeetingsPage | DirectoryPage) else self.meeting_id)
        shown(self.qtbot, made)
        made.focus_first()
        return made

    def view(self, path: Path) -> bool:
        self.viewed.append(path)
        return True

    def dialog(self, page: Page) -> QFileDialog:
        found = [one for one in page.findChildren(QFileDialog) if one.isVisible()]
        assert len(found) == 1
        return found[0]

    def save(self, page: Page, name: str = "daftar.xlsx") -> Worksheet:
        dialog, target = self.dialog(page), self.folder / name
        dialog.fileSelected.emit(str(target))
        dialog.close()
        self.qtbot.waitUntil(target.exists, timeout=20_000)
        sheet = load_workbook(target).active
        assert isinstance(sheet, Worksheet)
        return sheet

    def exported(self, page: Page) -> Worksheet:
        QTest.keyClick(page, KEY.Key_E, CTRL)
        return self.save(page)


@pytest.fixture
def hall(qtbot: QtBot, jobs: Jobs, store: Database, tmp_path: Path) -> Hall:
    return Hall(qtbot, jobs, store, tmp_path)


def rows(sheet: Worksheet) -> list[dict[str, object]]:
    """The rows below the head that stay in view, without bands."""
    head = int(str(sheet.freeze_panes)[1:]) - 1
    titles = [str(cell.value) for cell in sheet[head]]
    values = sheet.iter_rows(min_row=head + 1, values_only=True)
    found: list[dict[str, object]] = [dict(zip(titles, row, strict=True)) for row in values]
    return [row for row in found if sum(value is not None for value in row.values()) > 1]


def facts(sheet: Worksheet) -> list[object]:
    values: list[object] = [row[0] for row in sheet.iter_rows(max_col=1, values_only=True)]
    return values[: values.index(None)]


def invitations(hall: Hall) -> InvitationsPage:
    made = hall.page(InvitationsPage(hall.jobs, hall.messages, hall.navigator))
    assert isinstance(made, InvitationsPage)
    return made


def offices(hall: Hall, today: Callable[[], date] = lambda: DAY) -> DirectoryPage:
    made = hall.page(DirectoryPage(hall.jobs, hall.messages, today=today))
    assert isinstance(made, DirectoryPage)
    return made


def test_invitations_as_they_are_seen_with_the_column_that_is_hidden(hall: Hall) -> None:
    page = invitations(hall)
    page.resize(1000, 600)
    sheet = hall.exported(page)
    found = rows(sheet)
    assert [row["Invited office"] for row in found] == list(hall.invited)
    assert [row["No"] for row in found] == list(range(1, 17))
    assert "Holder" in found[0]
    assert facts(sheet) == ["Invitations", "Rapat Koordinasi, Selasa, 12 April 2016", "16 row(s)"]


def test_filter_and_search_rule_what_leaves_and_stand_on_the_sheet(hall: Hall) -> None:
    page = invitations(hall)
    page.bar.choose(Standing.NOT_RECORDED)
    page.bar.search.set_text("lebak")
    sheet = hall.exported(page)
    assert [row["Invited office"] for row in rows(sheet)] == ["Wakil Bupati Lebak"]
    assert facts(sheet)[2] == "Filter: Not recorded · Search: “lebak”"


def test_a_list_that_shows_nothing_says_so(hall: Hall) -> None:
    page = invitations(hall)
    page.bar.search.set_text("tidak ada")
    QTest.keyClick(page, KEY.Key_E, CTRL)
    assert not page.findChildren(QFileDialog)
    assert MESSAGE in hall.messages.ids()


@pytest.mark.parametrize("where", ["search", "table"])
def test_the_key_works_wherever_the_keyboard_is(hall: Hall, where: str) -> None:
    page = invitations(hall)
    field = page.bar.search.line if where == "search" else page.table
    field.setFocus()
    QTest.keyClick(field, KEY.Key_E, CTRL)
    assert len(rows(hall.save(page))) == 16


def test_meetings(hall: Hall) -> None:
    page = hall.page(MeetingsPage(hall.jobs, hall.messages, hall.navigator, today=lambda: DAY))
    (row,) = rows(hall.exported(page))
    assert (row["Meeting"], row["Invited"], row["Present"], row["Late"]) == ("Rapat Koordinasi", 16, 1, 0)
    assert f"{row['Date']:%d-%m-%Y}" == "12-04-2016"


def test_attendance_as_the_desk_lists_it(hall: Hall) -> None:
    page = hall.page(AttendancePage(hall.jobs, hall.messages, navigator=hall.navigator, desk="Meja 1"))
    assert isinstance(page, AttendancePage)
    page.desk.search.line.setFocus()
    QTest.keyClicks(page.desk.search.line, "lebak")
    sheet = hall.exported(page)
    found = rows(sheet)
    assert [row["Invited office"] for row in found] == ["Wakil Bupati Lebak", "Bupati Lebak"]
    assert (found[0]["Time"], str(found[1]["Time"])[-3:]) == (None, "WIB")
    assert "Search: “lebak”" in facts(sheet)
    assert page.desk.search.text() == "lebak"


@pytest.mark.parametrize("place", [Place.FOLLOWUPS, Place.ALL_FOLLOWUPS])
def test_followups_with_what_stands_in_the_heads_of_groups(hall: Hall, place: Place) -> None:
    owner = hall.store.ask(directory.institutions)[0]
    draft = RecommendationDraft("=Menertibkan aset", (owner.id,), date(2016, 6, 30))
    hall.store.run(followups.recommend, hall.meeting_id, draft)
    page = FollowupsPage(hall.jobs, hall.messages, hall.navigator, place, today=lambda: date(2016, 7, 10))
    sheet = hall.exported(hall.page(page))
    (row,) = rows(sheet)
    assert (row["No"], row["Recommendation"], row["Responsible"]) == ("R-1", "=Menertibkan aset", owner.name)
    assert (row["Days late"], row["Status"]) == (10, "Overdue")
    assert "As of 10 Juli 2016" in facts(sheet)


@pytest.mark.parametrize("place", [Place.DOCUMENTS, Place.ALL_DOCUMENTS])
def test_documents_with_the_whole_fingerprint(hall: Hall, place: Place) -> None:
    one = issue_minutes(hall.store, hall.meeting_id, b"%PDF")
    page = DocumentsPage(hall.jobs, hall.messages, hall.navigator, State(hall.folder), place)
    (row,) = rows(hall.exported(hall.page(page)))
    assert str(row["File fingerprint"]).replace(" ", "") == one.sha256
    assert (row["Meeting"], row["Version"], row["File"]) == ("Rapat Koordinasi", 1, "2016-04-12-notula-v1.pdf")


def test_the_directory_leaves_without_telephone_numbers(hall: Hall, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    ids = {office.name: office.id for office in hall.store.ask(directory.offices, DAY)}
    hall.store.run(appointments.appoint, Appointment(ids["Bupati Lebak"], ONE))
    page = offices(hall)
    QTest.keyClick(page, KEY.Key_E, CTRL)
    asked = opened(hall.qtbot, PrivacySheet)
    assert not asked.phones.isChecked()
    QTest.keyClick(asked, KEY.Key_Return, CTRL)
    sheet = hall.save(page)
    found = {str(row["Office"]): row for row in rows(sheet)}
    assert list(found) == list(ids)
    regent = found["Bupati Lebak"]
    assert (regent["Holder"], regent["NIP/NRP"], regent["Region code"]) == (
        "Hj. Pejabat Satu, S.H.", "19650101 199003 1 001", "36.02"
    )  # fmt: skip
    content = [str(cell) for row in sheet.iter_rows(values_only=True) for cell in row]
    assert not [cell for cell in content if "0811" in cell or "Ajudan" in cell]
    assert "As of 12 April 2016" in facts(sheet)
    assert f"list exported: directory, {len(ids)} rows, phone numbers: no" in caplog.text


def test_telephone_numbers_leave_when_they_are_asked_for(hall: Hall, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    ids = {office.name: office.id for office in hall.store.ask(directory.offices, DAY)}
    hall.store.run(appointments.appoint, Appointment(ids["Bupati Lebak"], ONE))
    page = offices(hall)
    page.bar.choose(Holding.ACTING)
    page.bar.choose(None)
    QTest.keyClick(page, KEY.Key_E, CTRL)
    asked = opened(hall.qtbot, PrivacySheet)
    asked.phones.setFocus()
    QTest.keyClick(asked.phones, KEY.Key_Space)
    QTest.keyClick(asked, KEY.Key_Return, CTRL)
    found = {str(row["Office"]): row for row in rows(hall.save(page))}
    assert (found["Bupati Lebak"]["Adjutant"], found["Bupati Lebak"]["Phone"]) == ("Ajudan", "081123456214")
    assert "phone numbers: yes" in caplog.text
    assert "0811" not in caplog.text


def test_escape_sends_nothing_out(hall: Hall) -> None:
    page = offices(hall)
    QTest.keyClick(page, KEY.Key_E, CTRL)
    QTest.keyClick(opened(hall.qtbot, PrivacySheet), KEY.Key_Escape)
    assert not page.findChildren(QFileDialog)


def test_the_strip_opens_the_file_and_its_folder_which_is_remembered(hall: Hall) -> None:
    page = invitations(hall)
    QTest.keyClick(page, KEY.Key_E, CTRL)
    assert Path(hall.dialog(page).directory().absolutePath()) == documents_dir()
    hall.save(page)
    strip = hall.messages.strip(MESSAGE)
    assert isinstance(strip, MessageStrip)
    assert "daftar.xlsx" in strip.accessibleName()
    for button in strip.actions_offered:
        button.click()
    assert hall.viewed == [hall.folder / "daftar.xlsx", hall.folder]
    QTest.keyClick(page, KEY.Key_E, CTRL)
    assert Path(hall.dialog(page).directory().absolutePath()) == hall.folder
    hall.dialog(page).close()
    page.hide()
    assert MESSAGE not in hall.messages.ids()


def test_a_place_that_cannot_be_written_is_refused_and_nothing_is_left(hall: Hall) -> None:
    page = invitations(hall)
    QTest.keyClick(page, KEY.Key_E, CTRL)
    dialog = hall.dialog(page)
    dialog.fileSelected.emit(str(hall.folder / "tidak ada" / "x.xlsx"))
    dialog.close()
    assert "refusal" in hall.messages.ids()


def test_each_step_on_its_own_thread(qtbot: QtBot, store: Database, tmp_path: Path) -> None:
    jobs = Jobs(store, Feed(store))
    page = offices(Hall(qtbot, jobs, store, tmp_path))
    qtbot.waitUntil(lambda: bool(page.model.keys), timeout=10_000)
    page.exporter.begin()
    opened(qtbot, PrivacySheet).submit()
    with qtbot.waitSignal(page.exporter.saved, timeout=20_000):
        (dialog,) = page.findChildren(QFileDialog)
        dialog.fileSelected.emit(str(tmp_path / "direktori.xlsx"))
        dialog.close()
    sheet = load_workbook(tmp_path / "direktori.xlsx").active
    assert isinstance(sheet, Worksheet)
    assert len(rows(sheet)) == len(page.model.keys)
    jobs.close()


@pytest.mark.parametrize(
    ("title", "name"),
    [("Tindak lanjut", "2016-04-12-tindak-lanjut.xlsx"), ("../..", "2016-04-12-rakor.xlsx")],
)
def test_names_of_files(title: str, name: str) -> None:
    assert file_name(title, DAY) == name
