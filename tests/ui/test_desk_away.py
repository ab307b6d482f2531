"""The desk while the store is away: it goes on, says so, keeps what it records, and brings it in; nothing twice."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, TypeVar, TypeVarTuple

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from builders import arrive, banten_meeting, make_meeting
from doors import CTRL, KEY, Door
from executors import Inline
from rakor_desktop.db.database import Database
from rakor_desktop.db.feed import Feed
from rakor_desktop.domain.attendance import Kind, Revocation, State
from rakor_desktop.domain.errors import StoreUnreachable
from rakor_desktop.domain.topics import Changes
from rakor_desktop.local.spool import Spool, spool_of
from rakor_desktop.services.attendance import ledger
from rakor_desktop.services.invitations.invitations import Invitee
from rakor_desktop.ui.attendance.contradictions import STRIP as ASKED
from rakor_desktop.ui.attendance.spooling import Spooling
from rakor_desktop.ui.kit.dialogs import ReasonSheet
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea, MessageStrip
from rakor_desktop.ui.style import theme

T = TypeVar("T")
Ts = TypeVarTuple("Ts")
STRIP, ASIDE = "spool", "spool-aside"


class Cable:
    """The link to a store and its feed, which can be cut; with `silently` a commit arrives, its answer does not."""

    def __init__(self, database: Database) -> None:
        self._database, self._feed = database, Feed(database)
        self.is_cut = self.silently = False

    def run(self, use_case: Callable[[Any, *Ts], T], *args: *Ts) -> T:
        self._try()
        done = self._database.run(use_case, *args)
        if self.silently:
            self.is_cut = True
        self._try()
        return done

    def ask(self, query: Callable[[Any, *Ts], T], *args: *Ts) -> T:
        self._try()
        return self._database.ask(query, *args)

    def poll(self) -> Changes:
        self._try()
        return self._feed.poll()

    def _try(self) -> None:
        if self.is_cut:
            raise StoreUnreachable("cut")


@pytest.fixture
def path(migrated_file: Path, tmp_path: Path) -> str:
    return str(shutil.copy(migrated_file, tmp_path / "rakor.sqlite"))


@pytest.fixture
def store(path: str) -> Iterator[Database]:
    with closing(Database(path, desk="Meja 2")) as opened:
        yield opened


@pytest.fixture
def cable(store: Database) -> Cable:
    return Cable(store)


@pytest.fixture
def jobs(qapp: QApplication, cable: Cable) -> Iterator[Jobs]:
    theme.install(qapp, dark=False)
    bugs: list[Exception] = []
    made = Jobs(cable, cable, executor=Inline)
    made.failed.connect(bugs.append)
    yield made
    made.close()
    assert not bugs


@pytest.fixture
def spooling(qtbot: QtBot, jobs: Jobs, store: Database, messages: MessageArea) -> Iterator[Spooling]:
    qtbot.addWidget(messages)
    made = Spooling(jobs, Spool(spool_of(store.place)), messages)
    yield made
    made.close()


@pytest.fixture
def door(qtbot: QtBot, jobs: Jobs, store: Database, spooling: Spooling) -> Door:
    meeting_id, _ = banten_meeting(store)
    return Door(qtbot, jobs, store, meeting_id, spooling)


def cut(door: Door, cable: Cable) -> None:
    cable.is_cut = True
    door.jobs.poll()


def mend(door: Door, cable: Cable) -> None:
    cable.is_cut = cable.silently = False
    door.jobs.poll()


def said(messages: MessageArea, which: str = STRIP) -> str:
    strip = messages.strip(which)
    return strip.accessibleName() if isinstance(strip, MessageStrip) else ""


def seconds(door: Door) -> list[str]:
    """The second lines of the latest records."""
    return [line.accessibleName() for line in door.page.figures.arrivals.lines()]


def shown_state(door: Door, office: str) -> State:
    """What the desk shows of somebody, whatever the store has."""
    rows = door.list.rows.rows
    return next(row.standing.state for row in rows if isinstance(row, Invitee) and row.office.name == office)


def spool_files(store: Database) -> list[str]:
    return [path.suffix for path in spool_of(store.place).parent.glob("*")]


def test_cut_off_the_desk_goes_on_and_says_so(
    door: Door, cable: Cable, spooling: Spooling, messages: MessageArea
) -> None:
    cut(door, cable)
    assert door.page.bar.accessibleName().startswith("Meja 2, ")
    assert "Meja 2 cut off since " in door.page.bar.accessibleName()
    door.record("bupati lebak")
    assert door.greeting().startswith("Bupati Lebak recorded as present ")
    assert shown_state(door, "Bupati Lebak") is State.IN_PERSON
    assert door.page.figures.present.accessibleName() == "1 present"
    assert "not sent yet" in seconds(door)[0]
    assert said(messages).startswith("1 record(s) wait on this computer")
    assert "1 record(s) wait to be sent; safe here" in door.page.bar.accessibleName()
    assert door.state("Bupati Lebak") is State.NOT_RECORDED


def test_back_again_what_waited_is_in_the_store_once(
    door: Door, cable: Cable, spooling: Spooling, messages: MessageArea, store: Database
) -> None:
    cut(door, cable)
    for office in ("bupati lebak", "bupati serang"):
        door.record(office)
    mend(door, cable)
    assert (door.state("Bupati Lebak"), door.state("Bupati Serang")) == (State.IN_PERSON, State.IN_PERSON)
    assert len(store.ask(ledger.events, door.meeting_id)) == 2
    assert said(messages).startswith("2 record(s) that waited")
    assert "not sent yet" not in "".join(seconds(door))
    assert "Data on this computer" in door.page.bar.accessibleName()
    assert spool_files(store) == []


def test_undo_takes_back_what_waits(door: Door, cable: Cable, spooling: Spooling, store: Database) -> None:
    cut(door, cable)
    door.record("walikota cilegon")
    assert shown_state(door, "Walikota Cilegon") is State.IN_PERSON
    (first,) = spooling.waiting(door.meeting_id)
    door.page.acts.revoke_own()
    assert shown_state(door, "Walikota Cilegon") is State.NOT_RECORDED
    assert [event.revokes for event in spooling.waiting(door.meeting_id)] == [None, first.id]
    mend(door, cable)
    assert door.state("Walikota Cilegon") is State.NOT_RECORDED
    assert len(store.ask(ledger.events, door.meeting_id)) == 2


def test_the_link_may_die_while_a_record_is_on_its_way(
    door: Door, cable: Cable, spooling: Spooling, store: Database
) -> None:
    cable.is_cut = True
    door.record("bupati lebak")
    assert door.greeting().startswith("Bupati Lebak recorded as present ")
    assert spooling.takes_over
    mend(door, cable)
    assert door.state("Bupati Lebak") is State.IN_PERSON


def test_a_commit_whose_answer_is_lost_is_no_second_record(
    door: Door, cable: Cable, spooling: Spooling, store: Database
) -> None:
    cable.silently = True
    door.record("bupati lebak")
    assert spooling.count == 1
    assert door.state("Bupati Lebak") is State.IN_PERSON  # it arrived
    mend(door, cable)
    assert len(store.ask(ledger.events, door.meeting_id)) == 1
    assert spooling.count == 0


def test_a_record_of_a_meeting_that_was_left_is_kept_too(
    qtbot: QtBot, door: Door, cable: Cable, spooling: Spooling, store: Database
) -> None:
    cut(door, cable)
    door.record("bupati lebak")
    door.page.enter(make_meeting(store, "Rapat lain"))
    assert spooling.waiting(door.meeting_id)
    mend(door, cable)
    assert door.state("Bupati Lebak") is State.IN_PERSON


def test_what_waits_is_brought_in_at_the_next_start(
    qtbot: QtBot, door: Door, cable: Cable, spooling: Spooling, store: Database, jobs: Jobs
) -> None:
    cut(door, cable)
    door.record("bupati lebak")
    spooling.close()
    cable.is_cut = False
    messages = MessageArea()
    qtbot.addWidget(messages)
    later = Jobs(store, Feed(store), executor=Inline)
    again = Spooling(later, Spool(spool_of(store.place)), messages)
    again.recover()
    assert door.state("Bupati Lebak") is State.IN_PERSON
    assert said(messages).startswith("1 record(s) that waited")
    again.close()
    later.close()


def test_what_cannot_be_read_is_told_and_kept(spooling: Spooling, messages: MessageArea, store: Database) -> None:
    folder = spool_of(store.place)
    folder.parent.mkdir(parents=True)
    folder.with_name(folder.name + "-1-aa.spool").write_bytes(b"deadbeef {}\n")
    spooling.recover()
    assert ".damaged" in said(messages, ASIDE)
    assert spool_files(store) == [".damaged"]


def test_where_the_disk_refuses_nothing_is_said_to_be_recorded(
    door: Door, cable: Cable, spooling: Spooling, store: Database
) -> None:
    spool_of(store.place).parent.write_text("no folder")
    cut(door, cable)
    door.record("bupati lebak")
    assert shown_state(door, "Bupati Lebak") is State.NOT_RECORDED
    assert "recorded as present" not in door.greeting()
    assert spooling.count == 0


def test_what_another_desk_recorded_meanwhile_is_not_written_over(
    door: Door, cable: Cable, spooling: Spooling, store: Database, path: str
) -> None:
    lebak = door.invitee().id
    door.begin()
    with closing(Database(path, desk="Meja 1")) as other:
        arrive(other, lebak)
    cut(door, cable)
    door.press(KEY.Key_Return, CTRL)
    assert shown_state(door, "Bupati Lebak") is State.REPRESENTED
    assert spooling.count == 2
    mend(door, cable)
    standing = store.ask(ledger.standings, door.meeting_id)[lebak]
    assert standing.event is not None
    assert (standing.event.desk, [one.desk for one in standing.contradicted_by]) == ("Meja 1", ["Meja 2"])
    strip = door.messages.strip(ASKED)
    assert isinstance(strip, MessageStrip)
    assert "Meja 1, " in strip.accessibleName()
    assert "Meja 2, " in strip.accessibleName()
    assert [button.text() for button in strip.actions_offered] == ["Present, Meja 1", "Represented, Meja 2"]
    assert not strip.actions_offered[0].hasFocus()
    door.page.activateWindow()
    door.press(KEY.Key_J, CTRL)
    assert door.messages.focusWidget() is strip.actions_offered[0]
    strip.actions_offered[1].click()
    assert store.ask(ledger.standings, door.meeting_id)[lebak].contradicted_by  # not without a reason
    (asked,) = door.page.window().findChildren(ReasonSheet)
    asked.chips[1].click()
    asked.submit()
    settled = store.ask(ledger.standings, door.meeting_id)[lebak]
    assert (settled.state, settled.contradicted_by) == (State.REPRESENTED, ())
    assert door.messages.strip(ASKED) is None
    last = max(store.ask(ledger.events, door.meeting_id), key=lambda event: event.at)
    assert (last.kind, last.revokes) == (Kind.REVOKED, standing.event.id)
    assert (last.reason, last.why) == (Revocation.WRONG_PERSON, Revocation.WRONG_PERSON)
