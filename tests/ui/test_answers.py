"""Answers on the screen, by keyboard: J and one letter, who comes instead, why nobody does, undo, the call list."""

from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from builders import DAY, arrive, banten_meeting, found_banten
from rakor_desktop.db.database import Database
from rakor_desktop.domain.appointments import PersonFacts
from rakor_desktop.domain.attendance import Excuse, State
from rakor_desktop.domain.invitations import Channel, Reply, Role, Said
from rakor_desktop.domain.names import Name
from rakor_desktop.domain.numbers import NumberRule
from rakor_desktop.domain.publishing import DocumentKind
from rakor_desktop.services.directory import appointments
from rakor_desktop.services.directory.appointments import Appointment
from rakor_desktop.services.invitations import answers, call_messages, invitations
from rakor_desktop.services.invitations.invitations import Invitee
from rakor_desktop.services.publishing import numbers, publishing
from rakor_desktop.services.publishing.numbers import BookDraft
from rakor_desktop.ui.invitations.answer_sheet import AnswerSheet
from rakor_desktop.ui.invitations.columns import ATTENDANCE, CHANNEL
from rakor_desktop.ui.invitations.page import InvitationsPage
from rakor_desktop.ui.invitations.representation_sheet import RepresentationSheet
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.message_text import MessageTextSheet
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.meetings.summary import SummaryPage
from rakor_desktop.ui.navigation import Navigator, Place, Spot
from rakor_desktop.ui.publishing.columns import document_words, issues
from screens import opened, shown

KEY, CTRL, ALT, SHIFT = Qt.Key, *(
    getattr(Qt.KeyboardModifier, name) for name in ("ControlModifier", "AltModifier", "ShiftModifier")
)


@pytest.fixture
def page(qtbot: QtBot, jobs: Jobs, messages: MessageArea, navigator: Navigator) -> InvitationsPage:
    made = InvitationsPage(jobs, messages, navigator)
    qtbot.addWidget(messages)
    return made


@pytest.fixture
def ids(qtbot: QtBot, page: InvitationsPage, store: Database) -> dict[str, int]:
    """The page is open on a meeting with sixteen invitations, the list has the keyboard."""
    meeting_id, invited = banten_meeting(store)
    page.enter(meeting_id)
    shown(qtbot, page)
    page.focus_first()
    return invited


def listed(page: InvitationsPage, store: Database) -> dict[str, Invitee]:
    assert page.meeting_id is not None
    return {one.office.name: one for one in store.ask(invitations.invitees, page.meeting_id)}


def said(page: InvitationsPage, store: Database, office: str) -> Said:
    answer = listed(page, store)[office].answer
    assert answer
    assert answer.said
    return answer.said


def ask(qtbot: QtBot, page: InvitationsPage, invitee_id: int) -> AnswerSheet:
    back(qtbot, page)
    page.table.select_key(invitee_id)
    QTest.keyClick(page.table, KEY.Key_J)
    return opened(qtbot, AnswerSheet)


def back(qtbot: QtBot, page: InvitationsPage) -> None:
    """A screen that is none has nobody who turns to the window below when a sheet has gone."""
    page.window().activateWindow()
    qtbot.waitUntil(page.window().isActiveWindow)
    assert page.table.hasFocus()


def shown_offices(page: InvitationsPage) -> int:
    return sum(page.model.rowCount(page.model.index(at, 0)) for at in range(page.model.rowCount()))


def test_two_keys_record_that_somebody_comes_and_one_takes_it_back(
    qtbot: QtBot, page: InvitationsPage, store: Database, ids: dict[str, int]
) -> None:
    sheet = ask(qtbot, page, ids["Bupati Lebak"])
    QTest.keyClick(sheet, KEY.Key_H)
    assert not sheet.isVisible()
    assert said(page, store, "Bupati Lebak") == Said(Reply.WILL_COME)
    assert page.table.current_row().id == ids["Bupati Lebak"]
    assert page.panel.state.accessibleName() == "Will come"
    assert len(page.panel.answers.trail.entries()) == 1
    back(qtbot, page)
    QTest.keyClick(page.table, KEY.Key_Z, CTRL)
    assert listed(page, store)["Bupati Lebak"].reply is Reply.NOT_CONTACTED
    entries = page.panel.answers.trail.entries()
    assert [entry.title.text() for entry in entries] == ["Taken back", "Will come"]
    assert entries[1].text.text().startswith("taken back · Phone")


def test_the_sheet_stays_inside_its_window_whatever_it_asks(
    qtbot: QtBot, page: InvitationsPage, ids: dict[str, int]
) -> None:
    sheet = ask(qtbot, page, ids["Bupati Lebak"])
    for key in (KEY.Key_W, KEY.Key_T):
        QTest.keyClick(sheet.cards, key)
        assert page.window().geometry().contains(sheet.geometry())
        sheet.cards.setFocus()
    assert sheet.isVisible()


def test_the_channel_is_chosen_by_a_number_and_remembered(
    qtbot: QtBot, page: InvitationsPage, store: Database, ids: dict[str, int]
) -> None:
    sheet = ask(qtbot, page, ids["Bupati Lebak"])
    QTest.keyClick(sheet, KEY.Key_2, CTRL)
    QTest.keyClick(sheet, KEY.Key_B)
    sheet = ask(qtbot, page, ids["Bupati Serang"])
    QTest.keyClick(sheet, KEY.Key_H)
    assert said(page, store, "Bupati Lebak") == Said(Reply.NO_ANSWER, Channel.WHATSAPP)
    assert said(page, store, "Bupati Serang") == Said(Reply.WILL_COME, Channel.WHATSAPP)


def test_a_likely_representative_is_taken_by_alt_and_a_number(
    qtbot: QtBot, page: InvitationsPage, store: Database, ids: dict[str, int]
) -> None:
    sheet = ask(qtbot, page, ids["Bupati Lebak"])
    QTest.keyClick(sheet, KEY.Key_W)
    assert sheet.represented.office.line.hasFocus()
    QTest.keyClick(sheet, KEY.Key_1, ALT)
    assert sheet.represented.office.text() == "Wakil Bupati Lebak"
    QTest.keyClicks(sheet.represented.name.line, "Contoh")
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    known = said(page, store, "Bupati Lebak")
    deputy = found_banten(store)["Wakil Bupati Lebak"]
    assert (known.by_office, known.by_office_id, known.by_name) == ("Wakil Bupati Lebak", deputy, "Contoh")
    assert page.panel.by.text() == "by Wakil Bupati Lebak, Contoh"


def test_who_comes_instead_may_still_be_unknown_but_a_name_needs_its_office(
    qtbot: QtBot, page: InvitationsPage, store: Database, ids: dict[str, int]
) -> None:
    sheet = ask(qtbot, page, ids["Bupati Lebak"])
    QTest.keyClick(sheet, KEY.Key_W)
    QTest.keyClicks(sheet.represented.name.line, "Contoh")
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    assert sheet.isVisible()
    assert sheet.represented.office.error()
    sheet.represented.name.set_text("")
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    assert said(page, store, "Bupati Lebak") == Said(Reply.WILL_BE_REPRESENTED)
    assert page.panel.by.text() == "by whom is not said yet"


def test_why_nobody_comes_is_one_key_or_words_of_ones_own(
    qtbot: QtBot, page: InvitationsPage, store: Database, ids: dict[str, int]
) -> None:
    sheet = ask(qtbot, page, ids["Bupati Lebak"])
    QTest.keyClick(sheet, KEY.Key_T)
    QTest.keyClick(sheet, KEY.Key_1)
    assert said(page, store, "Bupati Lebak").reason == Excuse.DUTY
    sheet = ask(qtbot, page, ids["Bupati Serang"])
    QTest.keyClick(sheet, KEY.Key_T)
    QTest.keyClicks(sheet.refused.own.line, "1 dinas luar, T")
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    assert said(page, store, "Bupati Serang").reason == "1 dinas luar, T"


def test_several_invitations_answer_alike_at_once_and_are_undone_at_once(
    qtbot: QtBot, page: InvitationsPage, store: Database, ids: dict[str, int]
) -> None:
    page.table.selectAll()
    QTest.keyClick(page.table, KEY.Key_J)
    sheet = opened(qtbot, AnswerSheet)
    QTest.keyClick(sheet, KEY.Key_H)
    assert {one.reply for one in listed(page, store).values()} == {Reply.WILL_COME}
    back(qtbot, page)
    QTest.keyClick(page.table, KEY.Key_Z, CTRL)
    assert {one.reply for one in listed(page, store).values()} == {Reply.NOT_CONTACTED}


def test_what_is_refused_keeps_the_sheet_with_all_that_was_typed(
    qtbot: QtBot, page: InvitationsPage, store: Database, ids: dict[str, int]
) -> None:
    store.run(invitations.set_terms, ids["Bupati Lebak"], False, "")
    sheet = ask(qtbot, page, ids["Bupati Lebak"])
    QTest.keyClick(sheet, KEY.Key_W)
    QTest.keyClicks(sheet.represented.office.line, "Wakil Bupati Lebak")
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    assert "refusal" in sheet.messages.ids()
    assert sheet.represented.office.text() == "Wakil Bupati Lebak"
    QTest.keyClick(sheet, KEY.Key_Escape)
    assert listed(page, store)["Bupati Lebak"].answer is None


def test_those_who_have_not_answered_are_the_call_list(
    qtbot: QtBot, page: InvitationsPage, store: Database, ids: dict[str, int], jobs: Jobs
) -> None:
    store.run(answers.record_answers, list(ids.values())[:13], Said(Reply.WILL_COME))
    store.run(answers.record_answers, list(ids.values())[13:14], Said(Reply.NO_ANSWER))
    jobs.poll()
    page.arrive(Reply.NO_ANSWER)
    assert shown_offices(page) == 3
    page.arrive(Reply.WILL_COME)
    assert shown_offices(page) == 13


def test_a_number_is_masked_until_somebody_asks_for_it(
    qtbot: QtBot, page: InvitationsPage, store: Database, ids: dict[str, int], jobs: Jobs
) -> None:
    person = PersonFacts(Name("", "Contoh", ""), contact_name="Ajudan", contact_phone="0811-2345-214")
    store.run(appointments.appoint, Appointment(found_banten(store)["Bupati Lebak"], person))
    jobs.poll()
    page.table.select_key(ids["Bupati Lebak"])
    section = page.panel.answers
    assert section.contact.text() == "Ajudan · 0811…214"
    section.show_phone.click()
    assert section.contact.text() == "Ajudan · 0811-2345-214"
    page.table.select_key(ids["Bupati Serang"])
    assert not section.show_phone.isVisible()
    page.table.select_key(ids["Bupati Lebak"])
    assert section.contact.text() == "Ajudan · 0811…214"


def test_the_message_is_ready_to_be_pasted_and_its_text_is_the_staffs(
    qtbot: QtBot, page: InvitationsPage, store: Database, ids: dict[str, int], messages: MessageArea
) -> None:
    page.table.select_key(ids["Bupati Lebak"])
    QTest.keyClick(page.table, KEY.Key_P)
    assert QGuiApplication.clipboard().text().startswith("Yth. Bupati Lebak\n")
    assert "Selasa, 12 April 2016" in QGuiApplication.clipboard().text()
    QTest.keyClick(page.table, KEY.Key_P, SHIFT)
    sheet = opened(qtbot, MessageTextSheet)
    sheet.text.set_text("Kepada {jabatan}: {rapat} {lain}")
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    back(qtbot, page)
    QTest.keyClick(page.table, KEY.Key_P)
    assert QGuiApplication.clipboard().text() == "Kepada Bupati Lebak: Rapat Koordinasi {lain}"
    assert messages.undo()
    assert store.ask(call_messages.call_template).startswith("Yth. {jabatan}")


def test_a_text_that_another_desk_wrote_meanwhile_is_told_of_and_what_was_typed_stays(
    qtbot: QtBot, page: InvitationsPage, store: Database, ids: dict[str, int]
) -> None:
    page.table.select_key(ids["Bupati Lebak"])
    QTest.keyClick(page.table, KEY.Key_P, SHIFT)
    sheet = opened(qtbot, MessageTextSheet)
    sheet.text.set_text("Kepada {jabatan}")
    store.run(call_messages.set_call_template, "Yth. {jabatan}")
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    assert (sheet.isVisible(), sheet.text.text()) == (True, "Kepada {jabatan}")
    assert store.ask(call_messages.call_template) == "Yth. {jabatan}"
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    assert store.ask(call_messages.call_template) == "Kepada {jabatan}"
    back(qtbot, page)


def test_a_role_is_chosen_in_the_panel_and_said_in_the_list(
    qtbot: QtBot, page: InvitationsPage, store: Database, ids: dict[str, int]
) -> None:
    page.table.select_key(ids["Bupati Lebak"])
    page.panel.role.combo.setFocus()
    QTest.keyClick(page.panel.role.combo, KEY.Key_Down)
    assert listed(page, store)["Bupati Lebak"].role is Role.SPEAKER


def test_once_the_door_is_open_attendance_takes_the_place_of_the_channel(
    qtbot: QtBot, page: InvitationsPage, store: Database, ids: dict[str, int], jobs: Jobs
) -> None:
    assert page.table.isColumnHidden(ATTENDANCE)
    assert not page.table.isColumnHidden(CHANNEL)
    arrive(store, ids["Bupati Lebak"])
    jobs.poll()
    assert not page.table.isColumnHidden(ATTENDANCE)
    assert page.table.isColumnHidden(CHANNEL)
    page.bar.choose(State.IN_PERSON)
    assert shown_offices(page) == 1


def test_the_overview_counts_the_answers_and_leads_to_those_who_gave_them(
    qtbot: QtBot, jobs: Jobs, navigator: Navigator, messages: MessageArea, store: Database
) -> None:
    meeting_id, invited = banten_meeting(store)
    ids = list(invited.values())
    store.run(answers.record_answers, ids[:5], Said(Reply.WILL_COME))
    store.run(answers.record_answers, ids[5:7], Said(Reply.WILL_NOT_COME))
    overview = SummaryPage(jobs, messages, navigator, today=lambda: DAY - timedelta(days=1))
    overview.enter(meeting_id)
    shown(qtbot, overview)
    figures = overview.readiness.shown.figures
    assert overview.readiness.shown.sentence.text() == "7 of 16 have answered (43%)"
    assert {reply: figure.count() for reply, figure in figures.items()} == {
        Reply.WILL_COME: 5, Reply.WILL_BE_REPRESENTED: 0, Reply.WILL_NOT_COME: 2, Reply.NO_ANSWER: 9,
    }  # fmt: skip
    assert figures[Reply.NO_ANSWER].accessibleDescription() == "9 not contacted"
    QTest.keyClick(figures[Reply.NO_ANSWER], KEY.Key_Return)
    assert navigator.here == Spot(Place.INVITATIONS, meeting_id, Reply.NO_ANSWER)
    arrive(store, ids[0])
    jobs.poll()
    assert not overview.readiness.isVisible()


def test_an_assignment_letter_is_issued_with_a_number_of_a_book(
    qtbot: QtBot, page: InvitationsPage, store: Database, ids: dict[str, int]
) -> None:
    lebak = ids["Bupati Lebak"]
    store.run(numbers.add_book, BookDraft("Surat tugas", NumberRule("090/{nomor}/{tahun}")))
    store.run(answers.record_answers, [lebak], Said(Reply.WILL_BE_REPRESENTED, by_office="Asisten I"))
    page.touch()
    back(qtbot, page)
    page.table.select_key(lebak)
    QTest.keyClick(page.table, KEY.Key_T)
    sheet = opened(qtbot, RepresentationSheet)
    QTest.keyClicks(sheet.town.line, "Rangkasbitung")
    QTest.keyClicks(sheet.day.line, "31-04-2016")
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    assert sheet.isVisible()
    sheet.day.line.selectAll()
    QTest.keyClicks(sheet.day.line, "11-04-2016")
    QTest.keyClick(sheet.book.combo, KEY.Key_Down)
    assert sheet.number.text() == "090/1/2016"
    assert not sheet.number.isEnabled()
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    (kept,) = store.ask(publishing.documents, page.meeting_id)
    assert (kept.kind, kept.office, kept.number) == (DocumentKind.ASSIGNMENT, "Bupati Lebak", "090/1/2016")
    content = store.ask(publishing.document_content, kept.id)
    words = " ".join(PdfReader(BytesIO(content)).pages[0].extract_text().split())
    for said_there in ("090/1/2016", "Rangkasbitung", "11 April 2016"):
        assert said_there in words
    assert "representation" in page.messages.ids()
    listed_there = issues((kept,))[0]
    assert document_words(listed_there.document) == "Assignment letter, Bupati Lebak"


def test_without_a_number_the_signer_writes_it_and_a_refusal_keeps_what_was_typed(
    qtbot: QtBot, page: InvitationsPage, store: Database, ids: dict[str, int]
) -> None:
    lebak = ids["Bupati Lebak"]
    store.run(answers.record_answers, [lebak], Said(Reply.WILL_BE_REPRESENTED))
    page.touch()
    back(qtbot, page)
    page.table.select_key(lebak)
    QTest.keyClick(page.table, KEY.Key_K)
    sheet = opened(qtbot, RepresentationSheet)
    QTest.keyClicks(sheet.number.line, "094/7")
    store.run(answers.record_answers, [lebak], Said(Reply.WILL_COME))
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    assert sheet.isVisible()
    assert sheet.messages.ids()
    assert sheet.number.text() == "094/7"
    assert sheet.primary.isEnabled()
    store.run(answers.record_answers, [lebak], Said(Reply.WILL_BE_REPRESENTED))
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    (kept,) = store.ask(publishing.documents, page.meeting_id)
    assert (kept.kind, kept.number, kept.dated) == (DocumentKind.MANDATE, "094/7", None)


def test_papers_of_a_representative_are_saved_from_the_list(
    qtbot: QtBot, page: InvitationsPage, store: Database, ids: dict[str, int], tmp_path: Path
) -> None:
    lebak = ids["Bupati Lebak"]
    back(qtbot, page)
    page.table.select_key(lebak)
    assert not page.representing.assignment.isVisible()
    store.run(answers.record_answers, [lebak], Said(Reply.WILL_BE_REPRESENTED, by_office="Asisten I"))
    page.touch()
    qtbot.waitUntil(page.representing.assignment.isVisible)
    for key, name in ((KEY.Key_T, "2016-04-12-surat-tugas-bupati-lebak.pdf"), (KEY.Key_K, "kuasa")):
        QTest.keyClick(page.table, key)
        sheet = opened(qtbot, RepresentationSheet)
        QTest.keyClick(sheet, KEY.Key_S, CTRL)
        dialog = page.findChildren(QFileDialog)[-1]
        assert name in dialog.selectedFiles()[0]
        target = tmp_path / f"{key.name}.pdf"
        dialog.fileSelected.emit(str(target))
        dialog.close()
        assert target.read_bytes().startswith(b"%PDF")
        assert "representation" in page.messages.ids()
        back(qtbot, page)
