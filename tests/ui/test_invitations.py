"""Invitations on the screen: groups and single offices invited, taken off and brought back, by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from builders import DAY, arrive, banten_meeting, found_banten, make_meeting
from executors import Held
from rakor_desktop.db.database import Database
from rakor_desktop.db.feed import Feed
from rakor_desktop.domain.appointments import PersonFacts
from rakor_desktop.domain.attendance import State
from rakor_desktop.domain.directory import TermKind
from rakor_desktop.domain.names import Name
from rakor_desktop.services.directory import appointments
from rakor_desktop.services.directory.appointments import Appointment
from rakor_desktop.services.invitations import invitations
from rakor_desktop.ui.invitations.columns import HOLDER, holder_words, spoken
from rakor_desktop.ui.invitations.group_dialog import GroupDialog
from rakor_desktop.ui.invitations.page import InvitationsPage
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.navigation import Navigator
from rakor_desktop.ui.style import theme
from screens import opened, shown

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot: QtBot, jobs: Jobs, messages: MessageArea, navigator: Navigator) -> InvitationsPage:
    made = InvitationsPage(jobs, messages, navigator)
    qtbot.addWidget(messages)
    return made


def look(qtbot: QtBot, page: InvitationsPage, meeting_id: int, width: int = 1282) -> None:
    page.enter(meeting_id)
    shown(qtbot, page, width)
    page.focus_first()


def offices(page: InvitationsPage) -> list[str]:
    model = page.model
    groups = [model.index(at, 0) for at in range(model.rowCount())]
    rows = [model.row(model.index(at, 0, group)) for group in groups for at in range(model.rowCount(group))]
    return [row.office.name for row in rows if row]


def invited(store: Database, meeting_id: int) -> list[str]:
    return [one.office.name for one in store.ask(invitations.invitees, meeting_id)]


def test_an_empty_list_leads_to_inviting_a_group(qtbot: QtBot, page: InvitationsPage, store: Database) -> None:
    found_banten(store)
    meeting_id = make_meeting(store)
    look(qtbot, page, meeting_id)
    assert page.stack.currentWidget() is page.empty
    QTest.keyClick(page, KEY.Key_G, CTRL)
    dialog = opened(qtbot, GroupDialog)
    assert not dialog.primary.isEnabled()
    dialog.list.select_key("P-10")
    QTest.keyClick(dialog.list, KEY.Key_Space)
    dialog.list.select_key("P-14")
    QTest.keyClick(dialog.list, KEY.Key_Space)
    assert len(dialog.office_ids()) == 16
    assert "16" in dialog.primary.text()
    QTest.keyClick(dialog, KEY.Key_Return, CTRL)
    assert len(invited(store, meeting_id)) == 16
    assert offices(page) == invited(store, meeting_id)
    assert page.stack.currentWidget() is not page.empty
    assert page.window().focusWidget() is page.table


def test_the_keyboard_waits_in_the_list_for_its_rows(
    qtbot: QtBot, store: Database, messages: MessageArea, navigator: Navigator
) -> None:
    meeting_id, _ = banten_meeting(store)
    held = Held()
    page = InvitationsPage(Jobs(store, Feed(store), executor=lambda: held), messages, navigator)
    look(qtbot, page, meeting_id)
    assert page.table.hasFocus()
    assert not page.withdraw.isEnabled()
    held.release()
    assert page.table.hasFocus()
    assert page.table.current_row().no == 1
    assert page.withdraw.isEnabled()


def test_adding_a_group_can_be_undone(
    qtbot: QtBot, page: InvitationsPage, store: Database, messages: MessageArea
) -> None:
    found_banten(store)
    meeting_id = make_meeting(store)
    look(qtbot, page, meeting_id)
    page.add.trigger()
    dialog = opened(qtbot, GroupDialog)
    QTest.keyClick(dialog.list, KEY.Key_Space)
    QTest.keyClick(dialog, KEY.Key_Return, CTRL)
    assert len(invited(store, meeting_id)) == 16
    assert messages.undo()
    assert invited(store, meeting_id) == []


def test_one_office_is_found_and_invited_and_one_left_out(qtbot: QtBot, page: InvitationsPage, store: Database) -> None:
    meeting_id, _ = banten_meeting(store)
    look(qtbot, page, meeting_id)
    page.add.trigger()
    dialog = opened(qtbot, GroupDialog)
    QTest.keyClick(dialog, KEY.Key_F, CTRL)
    QTest.keyClicks(dialog.search.line, "danrem")
    QTest.keyClick(dialog.search.line, KEY.Key_Down)
    QTest.keyClick(dialog.list, KEY.Key_Space)
    assert [row.office.name for row in dialog.preview.rows] == ["Komandan Korem 064/Maulana Yusuf"]
    assert "new numbers" in dialog.note.text()
    dialog.search.set_text("P-10")
    QTest.keyClick(dialog.list, KEY.Key_Space)
    assert len(dialog.preview.rows) == 9
    assert len(dialog.office_ids()) == 1
    QTest.keyClick(dialog.list, KEY.Key_Tab)
    assert dialog.table.hasFocus()
    QTest.keyClick(dialog.table, KEY.Key_Space)
    assert not dialog.primary.isEnabled()
    QTest.keyClick(dialog, KEY.Key_Escape)
    assert len(invited(store, meeting_id)) == 16


def test_search_number_and_filters(qtbot: QtBot, page: InvitationsPage, store: Database) -> None:
    meeting_id, ids = banten_meeting(store)
    arrive(store, ids["Walikota Serang"])
    look(qtbot, page, meeting_id)
    QTest.keyClick(page, KEY.Key_F, CTRL)
    QTest.keyClicks(page.bar.search.line, "serang kab")
    assert offices(page) == ["Bupati Serang", "Wakil Bupati Serang"]
    page.bar.search.set_text("3")
    assert offices(page)[0] == "Bupati Tangerang"
    page.bar.clear()
    page.bar.choose(State.IN_PERSON)
    assert offices(page) == ["Walikota Serang"]
    page.bar.search.set_text("lebak")
    assert offices(page) == []
    assert "lebak" in page.bar.nothing_found()
    QTest.keyClick(page.table, KEY.Key_Escape)
    assert len(offices(page)) == 16


def test_taking_off_and_bringing_back_keeps_the_note(
    qtbot: QtBot, page: InvitationsPage, store: Database, messages: MessageArea
) -> None:
    meeting_id, ids = banten_meeting(store)
    store.run(invitations.set_terms, ids["Bupati Lebak"], False, "Menunggu surat")
    look(qtbot, page, meeting_id)
    page.table.select_key(ids["Bupati Lebak"])
    QTest.keyClick(page.table, KEY.Key_Delete)
    assert "Bupati Lebak" not in invited(store, meeting_id)
    QTest.keyClick(page.table, KEY.Key_Z, CTRL)
    (back,) = [one for one in store.ask(invitations.invitees, meeting_id) if one.office.name == "Bupati Lebak"]
    assert (back.may_be_represented, back.note) == (False, "Menunggu surat")
    assert page.panel.shown_id == back.id


def test_who_came_cannot_be_taken_off(
    qtbot: QtBot, page: InvitationsPage, store: Database, messages: MessageArea
) -> None:
    meeting_id, ids = banten_meeting(store)
    arrive(store, ids["Bupati Lebak"])
    look(qtbot, page, meeting_id)
    page.table.select_key(ids["Bupati Lebak"])
    QTest.keyClick(page.table, KEY.Key_Delete)
    assert "refusal" in messages.ids()
    assert len(invited(store, meeting_id)) == 16


def test_the_panel_changes_the_terms(qtbot: QtBot, page: InvitationsPage, store: Database) -> None:
    meeting_id, ids = banten_meeting(store)
    look(qtbot, page, meeting_id)
    page.table.select_key(ids["Walikota Cilegon"])
    assert page.panel.city.isVisible()
    assert not page.panel.regency.isVisible()
    page.panel.note.line.setFocus()
    QTest.keyClicks(page.panel.note.line, "Kursi roda")
    QTest.keyClick(page.panel.note.line, KEY.Key_Return)
    QTest.keyClick(page.panel.switch, KEY.Key_Space)
    (row,) = [one for one in store.ask(invitations.invitees, meeting_id) if one.id == ids["Walikota Cilegon"]]
    assert (row.may_be_represented, row.note) == (False, "Kursi roda")


def begin_note(qtbot: QtBot, page: InvitationsPage, store: Database, words: str) -> tuple[int, int]:
    """The meeting, and the invitation beside which these words are typed and not entered yet."""
    meeting_id, ids = banten_meeting(store)
    look(qtbot, page, meeting_id)
    page.table.select_key(ids["Bupati Lebak"])
    page.panel.note.line.setFocus()
    QTest.keyClicks(page.panel.note.line, words)
    return meeting_id, ids["Bupati Lebak"]


def test_a_note_being_typed_is_not_overwritten(
    qtbot: QtBot, page: InvitationsPage, store: Database, jobs: Jobs
) -> None:
    _, lebak = begin_note(qtbot, page, store, "Surat tu")
    arrive(store, lebak)
    jobs.poll()
    assert page.panel.note.text() == "Surat tu"
    assert page.panel.state.accessibleName() == "Present"


def test_a_note_typed_here_and_one_of_another_desk_both_stay(
    qtbot: QtBot, page: InvitationsPage, store: Database, jobs: Jobs
) -> None:
    meeting_id, lebak = begin_note(qtbot, page, store, "kursi roda")
    store.run(invitations.set_terms, lebak, False, "Menunggu surat", (True, ""))
    jobs.poll()
    QTest.keyClick(page.panel.note.line, KEY.Key_Return)
    jobs.poll()
    (known,) = [one for one in store.ask(invitations.invitees, meeting_id) if one.office.name == "Bupati Lebak"]
    assert set(known.note.split()) == {"kursi", "roda", "Menunggu", "surat"}
    assert (known.may_be_represented, page.panel.note.text()) == (False, known.note)
    page.panel.note.line.selectAll()
    QTest.keyClicks(page.panel.note.line, "kursi")
    QTest.keyClick(page.panel.note.line, KEY.Key_Return)
    (known,) = [one for one in store.ask(invitations.invitees, meeting_id) if one.office.name == "Bupati Lebak"]
    assert known.note == "kursi"


def test_rows_are_copied_as_text(qtbot: QtBot, page: InvitationsPage, store: Database) -> None:
    meeting_id, _ = banten_meeting(store)
    look(qtbot, page, meeting_id)
    page.table.selectAll()
    QTest.keyClick(page.table, KEY.Key_C, CTRL)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 16
    assert lines[0].startswith("1\tBupati Pandeglang\t")


def test_a_narrow_window_leaves_out_the_holder(qtbot: QtBot, page: InvitationsPage, store: Database) -> None:
    meeting_id, _ = banten_meeting(store)
    look(qtbot, page, meeting_id, width=1196)
    assert page.table.isColumnHidden(HOLDER)
    page.resize(1282, 596)
    assert not page.table.isColumnHidden(HOLDER)


def test_an_acting_holder_is_called_so(store: Database) -> None:
    meeting_id, ids = banten_meeting(store)
    offices_by_name = found_banten(store)
    person = PersonFacts(Name("", "Contoh", "S.H."))
    store.run(appointments.appoint, Appointment(offices_by_name["Bupati Lebak"], person, TermKind.PLT))
    (row,) = [one for one in store.ask(invitations.invitees, meeting_id) if one.id == ids["Bupati Lebak"]]
    assert holder_words(row.office) == "Plt. Contoh, S.H."
    assert spoken(row) == "Invitation 2, Bupati Lebak, not contacted"


def test_vacant_is_not_what_nobody_entered(store: Database) -> None:
    meeting_id, ids = banten_meeting(store)
    store.run(appointments.say_vacant, found_banten(store)["Bupati Lebak"], DAY)
    said = {one.office.name: holder_words(one.office) for one in store.ask(invitations.invitees, meeting_id)}
    assert (said["Bupati Lebak"], said["Bupati Serang"]) == ("Vacant", "not recorded")
    assert ids.keys() == said.keys()


def test_what_was_taken_off_comes_back_into_its_own_meeting(
    qtbot: QtBot, page: InvitationsPage, store: Database, messages: MessageArea
) -> None:
    first, _ = banten_meeting(store)
    second = make_meeting(store)
    before = invited(store, first)
    look(qtbot, page, first)
    QTest.keyClick(page.table, KEY.Key_Delete)
    assert len(invited(store, first)) == len(before) - 1
    page.enter(second)
    assert messages.undo()
    assert invited(store, first) == before
    assert invited(store, second) == []


def test_groups_asked_for_one_meeting_are_not_offered_at_the_next(
    qtbot: QtBot, store: Database, messages: MessageArea, navigator: Navigator
) -> None:
    found_banten(store)
    first, second = make_meeting(store), make_meeting(store)
    held = Held()
    page = InvitationsPage(Jobs(store, Feed(store), executor=lambda: held), messages, navigator)
    look(qtbot, page, first)
    held.release()
    QTest.keyClick(page, KEY.Key_G, CTRL)
    page.enter(second)
    held.release()
    assert not page.findChildren(GroupDialog)
    QTest.keyClick(page, KEY.Key_G, CTRL)
    held.release()
    opened(qtbot, GroupDialog).reject()


def test_a_note_still_being_typed_is_saved_when_the_page_is_left(
    qtbot: QtBot, page: InvitationsPage, store: Database
) -> None:
    meeting_id, _ = banten_meeting(store)
    look(qtbot, page, meeting_id)
    QTest.keyClicks(page.panel.note.line, "minta kursi roda")
    assert page.can_leave()
    assert store.ask(invitations.invitees, meeting_id)[0].note == "minta kursi roda"


def test_large_letters_leave_out_the_holder_rather_than_the_office(
    qtbot: QtBot, qapp: QApplication, page: InvitationsPage, store: Database
) -> None:
    meeting_id, _ = banten_meeting(store)
    look(qtbot, page, meeting_id)
    before = page.table.columnWidth(0)
    assert not page.table.isColumnHidden(HOLDER)
    theme.install(qapp, dark=False, scale=130)
    assert page.table.isColumnHidden(HOLDER)
    assert page.table.columnWidth(0) > before
    theme.install(qapp, dark=False)
    assert not page.table.isColumnHidden(HOLDER)
