"""Who is not here yet, on the screen: live, with answers and contacts, numbers masked until they are asked for."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from builders import arrive, banten_meeting, found_banten
from rakor_desktop.db.database import Database
from rakor_desktop.domain.appointments import PersonFacts
from rakor_desktop.domain.invitations import Reply, Said
from rakor_desktop.domain.names import Name
from rakor_desktop.services.directory import appointments
from rakor_desktop.services.directory.appointments import Appointment
from rakor_desktop.services.invitations import answers
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.navigation import Navigator, Place, Spot
from rakor_desktop.ui.waiting.page import WaitingPage
from screens import shown

KEY = Qt.Key
NUMBER = "0811-2345-214"


@dataclass
class Lobby:
    """The page over a meeting of sixteen, one of whom is here; of one office it is known whom to call."""

    store: Database
    jobs: Jobs
    navigator: Navigator
    page: WaitingPage
    meeting_id: int
    invited: dict[str, int]

    def offices(self) -> list[str]:
        return [row.invitee.office.name for row in self.page.model.rows]

    def shown(self, row: int, column: int) -> str:
        """Both lines of a cell."""
        told = self.page.model.columns[column].cell(self.page.model.rows[row])
        return f"{told.text} {told.second}".strip()


@pytest.fixture
def lobby(qtbot: QtBot, jobs: Jobs, store: Database, messages: MessageArea, tmp_path: Path) -> Lobby:
    meeting_id, invited = banten_meeting(store)
    person = PersonFacts(Name("", "Contoh", ""), contact_name="Ajudan", contact_phone=NUMBER)
    store.run(appointments.appoint, Appointment(found_banten(store)["Bupati Lebak"], person))
    said = Said(Reply.WILL_BE_REPRESENTED, by_office="Wakil Bupati Serang")
    store.run(answers.record_answers, [invited["Bupati Serang"]], said)
    arrive(store, invited["Bupati Pandeglang"])
    navigator = Navigator()
    page = WaitingPage(jobs, messages, navigator)
    qtbot.addWidget(messages)
    page.enter(meeting_id)
    shown(qtbot, page)
    page.focus_first()
    return Lobby(store, jobs, navigator, page, meeting_id, invited)


def test_only_who_is_not_recorded_stands_here_by_rank_with_what_was_answered(lobby: Lobby) -> None:
    assert len(lobby.offices()) == 15
    assert lobby.offices()[:3] == ["Bupati Lebak", "Bupati Tangerang", "Bupati Serang"]
    assert lobby.shown(2, 2) == "Will be represented"
    assert lobby.shown(2, 3) == "by Wakil Bupati Serang"
    assert lobby.shown(1, 4) == "nobody known"


def test_the_list_grows_shorter_while_guests_come(lobby: Lobby) -> None:
    arrive(lobby.store, lobby.invited["Bupati Lebak"])
    lobby.jobs.poll()
    assert lobby.offices()[0] == "Bupati Tangerang"
    for office, invitee in lobby.invited.items():
        if office not in ("Bupati Pandeglang", "Bupati Lebak"):
            arrive(lobby.store, invitee)
    lobby.jobs.poll()
    assert lobby.page.stack.currentWidget() is lobby.page.empty


def test_numbers_are_masked_until_they_are_asked_for_and_again_when_one_leaves(lobby: Lobby) -> None:
    assert lobby.shown(0, 4) == "Ajudan 0811…214"
    QTest.keyClick(lobby.page.table, KEY.Key_N)
    assert lobby.shown(0, 4) == f"Ajudan {NUMBER}"
    assert NUMBER not in str(lobby.page.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    lobby.page.hide()
    assert lobby.shown(0, 4) == "Ajudan 0811…214"


def test_rows_are_filtered_searched_and_copied(lobby: Lobby) -> None:
    lobby.page.bar.choose(Reply.WILL_BE_REPRESENTED)
    assert lobby.offices() == ["Bupati Serang"]
    lobby.page.bar.clear()
    lobby.page.bar.search.set_text("ajudan")
    assert lobby.offices() == ["Bupati Lebak"]
    lobby.page.table.select_first()
    lobby.page.table.setFocus()
    QTest.keyClick(lobby.page.table, KEY.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert "Bupati Lebak" in copied
    assert NUMBER not in copied


def test_contacts_leave_the_screen_only_when_they_are_asked_for(lobby: Lobby) -> None:
    seen = lobby.page._seen()
    assert [column.header for column in seen.columns if column.private] == ["Contact", "Phone"]
    assert seen.count == 15


def test_enter_leads_to_the_invitation_and_the_button_to_the_salutation(lobby: Lobby) -> None:
    lobby.page.table.select_first()
    QTest.keyClick(lobby.page.table, KEY.Key_Return)
    assert lobby.navigator.here == Spot(Place.INVITATIONS, lobby.meeting_id, lobby.invited["Bupati Lebak"])
    lobby.page.salutation.click()
    assert lobby.navigator.here == Spot(Place.SALUTATION, lobby.meeting_id)


def test_esc_clears_the_filter_first_and_then_leads_to_the_desk(lobby: Lobby) -> None:
    lobby.page.bar.search.line.setText("serang")
    lobby.page.table.setFocus()
    QTest.keyClick(lobby.page.table, KEY.Key_Escape)
    assert (lobby.page.bar.text(), lobby.navigator.here) == ("", None)
    QTest.keyClick(lobby.page.table, KEY.Key_Escape)
    assert lobby.navigator.here == Spot(Place.ATTENDANCE, lobby.meeting_id)
