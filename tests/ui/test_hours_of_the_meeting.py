"""A meeting in Jayapura, kept on a computer far away: whatever is told of it is told by the clock on its own wall."""

from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from builders import DAY, found_banten, invite_regions
from doors import Door
from rakor_desktop.db.database import Database
from rakor_desktop.domain.errors import AlreadyRecorded
from rakor_desktop.domain.invitations import Reply, Said
from rakor_desktop.domain.precedence import Output, Side
from rakor_desktop.services.invitations import answers
from rakor_desktop.services.meetings import meetings
from rakor_desktop.services.meetings.meetings import MeetingDraft
from rakor_desktop.services.minutes import minutes_life
from rakor_desktop.services.precedence import Wanted, move
from rakor_desktop.services.publishing.gate import Waiver
from rakor_desktop.ui.invitations.page import InvitationsPage
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.labels import Caption
from rakor_desktop.ui.kit.messages import MessageArea, MessageStrip
from rakor_desktop.ui.minutes.life_card import LifeCard
from rakor_desktop.ui.navigation import Navigator
from rakor_desktop.ui.publishing.panel import Passed
from rakor_desktop.ui.salutation.wording import updated_words
from rakor_desktop.ui.signing.page import SigningPage
from screens import shown

AT = datetime(2016, 4, 10, 15, 30, tzinfo=UTC)
"""Half an hour after midnight of the eleventh in Jayapura, the tenth everywhere west of it."""

pytestmark = pytest.mark.usefixtures("elsewhere")


@pytest.fixture
def jayapura(store: Database) -> tuple[int, dict[str, int]]:
    """The meeting and its invitations; one was called and one moved at that moment, and the minutes were checked."""
    found_banten(store)
    meeting_id = store.run(meetings.create_meeting, MeetingDraft("Rapat", DAY, "Jayapura", zone="WIT"))
    invited = invite_regions(store, meeting_id)
    then = Database(store.store, clock=lambda: AT)
    lebak, other = invited["Bupati Lebak"], invited["Wakil Bupati Lebak"]
    then.run(answers.record_answers, [lebak], Said(Reply.WILL_BE_REPRESENTED, by_office="Asisten I"))
    then.run(move, Wanted(lebak, other, Side.AFTER, reason="Permintaan", outputs=frozenset({Output.INVITATIONS})))
    then.run(minutes_life.mark_checked, meeting_id, "Kepala Biro")
    then.close()
    return meeting_id, invited


def test_answers_and_moves_of_the_order(
    qtbot: QtBot, jobs: Jobs, messages: MessageArea, navigator: Navigator, jayapura: tuple[int, dict[str, int]]
) -> None:
    page = InvitationsPage(jobs, messages, navigator)
    qtbot.addWidget(messages)
    page.enter(jayapura[0])
    shown(qtbot, page)
    page.table.select_key(jayapura[1]["Bupati Lebak"])
    (entry,) = page.panel.answers.trail.entries()
    assert ", 11-04 00.30, " in entry.accessibleName()
    assert page.panel.whither.text().startswith("11-04 00.30")


def test_who_was_announced_at_the_door(
    qtbot: QtBot, jobs: Jobs, store: Database, jayapura: tuple[int, dict[str, int]]
) -> None:
    door = Door(qtbot, jobs, store, jayapura[0])
    door.begin()
    assert "announced 11-04" in door.panel.people.cards()[0].accessibleName()


def test_who_checked_the_minutes(qtbot: QtBot, store: Database, jayapura: tuple[int, dict[str, int]]) -> None:
    card = LifeCard()
    qtbot.addWidget(card)
    card.show_life(store.ask(minutes_life.life, jayapura[0]))
    assert card.note.text() == "Kepala Biro, 11-04-2016 00.30"


def test_a_refusal_beside_the_signed_pages(
    qtbot: QtBot, jobs: Jobs, messages: MessageArea, navigator: Navigator, jayapura: tuple[int, dict[str, int]]
) -> None:
    page = SigningPage(jobs, messages, navigator)
    qtbot.addWidget(messages)
    page.enter(jayapura[0])
    shown(qtbot, page)
    page.refuse(AlreadyRecorded("Bupati Lebak", "represented", AT, "Meja 1"))
    strip = messages.strip("refusal")
    assert isinstance(strip, MessageStrip)
    assert "at 00.30 at Meja 1" in strip.title.text()


def test_when_the_salutation_was_read_anew() -> None:
    assert updated_words(AT.astimezone(), "WIT") == "updated 00.30.00"


def test_what_was_passed_over(qtbot: QtBot) -> None:
    passed = Passed(Waiver("no-place", "disetujui", "Kabag", AT), "WIT")
    qtbot.addWidget(passed)
    assert passed.findChildren(Caption)[-1].text() == "disetujui · 11-04 00.30 · Kabag"
