"""A ledger carried by a file: the union of two desks on both stores, and files that are refused whole."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.event import listen

from builders import arrive, banten_meeting, invite_regions, make_meeting
from rakor_desktop.db.database import Database, Tx
from rakor_desktop.db.tables import MeetingRow
from rakor_desktop.domain.attendance import Event, Guest, Kind, Representative, fold_all
from rakor_desktop.domain.errors import (
    LedgerFileContradicts,
    LedgerFileDamaged,
    LedgerOfOtherMeeting,
    MeetingUnknown,
    NotInvitedHere,
    RakorError,
)
from rakor_desktop.local.ledger_file import LedgerFile, Line, read_ledger, written
from rakor_desktop.services.attendance import (
    attendance,
    corrections,
    freezing,
    guests,
    ledger,
    ledger_files,
    movements,
)
from rakor_desktop.services.attendance.corrections import Fact

KEY = UUID(int=42)


def know(tx: Tx, meeting_id: int) -> None:
    """Give the meeting the key by which both stores know it."""
    tx.session.get_one(MeetingRow, meeting_id).key = KEY


@pytest.fixture
def other(migrated_file: Path, tmp_path: Path) -> Database:
    """A store at another desk, with other numbers for the same offices."""
    return Database(str(shutil.copy(migrated_file, tmp_path / "lain.sqlite")), desk="Meja 2")


def same_meeting(here: Database, there: Database) -> tuple[int, int]:
    mine, _ = banten_meeting(here)
    here.run(know, mine)
    make_meeting(there, "Rapat lain", date(2016, 4, 1))
    theirs, _ = banten_meeting(there)
    there.run(know, theirs)
    return mine, theirs


def invited(database: Database, meeting_id: int) -> dict[str, int]:
    return {one.office.name: one.id for one in database.ask(attendance.door, meeting_id).invitees}


def carried(source: Database, meeting_id: int, target: Database) -> ledger_files.Merged:
    return target.run(ledger_files.merge_ledger, source.ask(ledger_files.ledger_file, meeting_id))


def states(database: Database, meeting_id: int) -> dict[str, tuple[str, bool, int]]:
    listed = database.ask(attendance.door, meeting_id).invitees
    return {
        one.office.name: (one.standing.state.value, one.standing.in_room, len(one.standing.contradicted_by))
        for one in listed
    }


def test_a_long_file_costs_few_questions_whatever_order_its_records_name_each_other_in(database: Database) -> None:
    """Each taken back by one that stands before it in the file, down to a guest; SQLite adds row by row."""
    meeting_id = make_meeting(database)
    database.run(know, meeting_id)
    count, at = 1_200, datetime(2016, 4, 12, 2, 0, tzinfo=UTC)
    first = Event(UUID(int=1), Kind.WALKED_IN, None, at, "Meja 2", guest_id=UUID(int=1), guest=Guest("Pers"))
    chain = [
        Event(UUID(int=n), Kind.REVOKED, None, at, "Meja 2", guest_id=first.id, revokes=UUID(int=n - 1))
        for n in range(count, 1, -1)
    ]
    lines = tuple(Line(one) for one in (*chain, first))
    asked: list[str] = []

    def _note(_conn: object, _cursor: object, statement: str, *_rest: object) -> None:
        asked.append(statement.split()[0])

    listen(database._engine, "before_cursor_execute", _note)
    done = database.run(ledger_files.merge_ledger, LedgerFile(KEY, "Rakor", date(2016, 4, 12), lines, "berkas"))
    assert done.new == count
    assert asked.count("SELECT") < 20


def test_records_that_name_each_other_in_a_ring_are_refused_whole(database: Database) -> None:
    meeting_id = make_meeting(database)
    database.run(know, meeting_id)
    at, guest_id = datetime(2016, 4, 12, 2, 0, tzinfo=UTC), UUID(int=1)
    first = Event(guest_id, Kind.WALKED_IN, None, at, "Meja 2", guest_id=guest_id, guest=Guest("Pers"))
    ring = [
        Event(UUID(int=one), Kind.REVOKED, None, at, "Meja 2", guest_id=guest_id, revokes=UUID(int=other))
        for one, other in ((2, 3), (3, 2))
    ]
    file = LedgerFile(KEY, "Rakor", date(2016, 4, 12), tuple(Line(one) for one in (first, *ring)), "berkas")
    with pytest.raises(LedgerFileDamaged):
        database.run(ledger_files.merge_ledger, file)
    assert database.ask(ledger.events, meeting_id) == []


def test_two_desks_become_one_ledger_whatever_numbers_they_have(database: Database, other: Database) -> None:
    mine, theirs = same_meeting(database, other)
    arrive(database, invited(database, mine)["Bupati Serang"])
    there = invited(other, theirs)
    deputy = Representative("Wakil Bupati Lebak", invitee_id=there["Wakil Bupati Lebak"])
    other.run(attendance.represent, uuid4(), there["Bupati Lebak"], deputy, uuid4())
    other.run(movements.leave, uuid4(), there["Bupati Lebak"])
    other.run(attendance.excuse, uuid4(), there["Bupati Serang"], "sakit")
    guest = uuid4()
    other.run(guests.walk_in, guest, theirs, Guest("Camat Cibadak", region_code="36.02"))
    done = carried(other, theirs, database)
    assert (done.title, done.new, done.known, done.contradicted) == ("Rapat Koordinasi", 5, 0, 1)
    now = states(database, mine)
    assert (now["Bupati Lebak"], now["Wakil Bupati Lebak"]) == (("represented", False, 0), ("in_person", False, 0))
    assert now["Bupati Serang"] == ("in_person", True, 1)
    at_door = database.ask(attendance.door, mine)
    assert [(one.id, one.region) for one in at_door.guests] == [(guest, "Kabupaten Lebak")]
    assert (at_door.figures.heads_came, at_door.figures.heads_in_room) == (3, 2)
    carried(database, mine, other)
    assert states(other, theirs) == now


def test_bringing_a_file_in_again_changes_nothing(database: Database, other: Database) -> None:
    mine, theirs = same_meeting(database, other)
    arrive(other, invited(other, theirs)["Bupati Serang"])
    other.run(attendance.revoke, uuid4(), invited(other, theirs)["Bupati Serang"], "salah orang")
    first, again = carried(other, theirs, database), carried(other, theirs, database)
    assert (first.new, first.known, again.new, again.known) == (2, 0, 0, 2)
    assert len(database.ask(ledger.events, mine)) == 2


def test_the_file_goes_over_a_stick_and_back(database: Database, other: Database, tmp_path: Path) -> None:
    mine, theirs = same_meeting(database, other)
    arrive(database, invited(database, mine)["Bupati Serang"])
    path = tmp_path / "meja 1.rakor-kehadiran"
    path.write_bytes(written(database.ask(ledger_files.ledger_file, mine)))
    assert other.run(ledger_files.merge_ledger, read_ledger(path)).new == 1
    assert written(other.ask(ledger_files.ledger_file, theirs)) == path.read_bytes()


def test_a_frozen_ledger_takes_what_another_desk_recorded(database: Database, other: Database) -> None:
    mine, theirs = same_meeting(database, other)
    arrive(other, invited(other, theirs)["Bupati Serang"])
    database.run(freezing.freeze, mine)
    assert carried(other, theirs, database).new == 1


def test_another_meeting_is_refused(database: Database, other: Database) -> None:
    _, theirs = same_meeting(database, other)
    file = replace(other.ask(ledger_files.ledger_file, theirs), meeting_key=uuid4())
    with pytest.raises(LedgerOfOtherMeeting) as refused:
        database.run(ledger_files.merge_ledger, file)
    assert (refused.value.title, refused.value.day) == ("Rapat Koordinasi", date(2016, 4, 12))
    with pytest.raises(MeetingUnknown):
        database.ask(ledger_files.ledger_file, 9999)


def test_an_office_that_is_not_invited_here_is_named_and_nothing_is_taken(database: Database, other: Database) -> None:
    mine = make_meeting(database)
    database.run(know, mine)
    theirs, there = banten_meeting(other)
    other.run(know, theirs)
    arrive(other, there["Bupati Serang"])
    arrive(other, there["Bupati Lebak"])
    with pytest.raises(NotInvitedHere) as refused:
        carried(other, theirs, database)
    assert (refused.value.office, refused.value.count) == ("Bupati Lebak", 2)
    assert database.ask(ledger.events, mine) == []


def _changed(file: LedgerFile, **values: object) -> LedgerFile:
    line, *rest = file.lines
    event = replace(line.event, **values)  # type: ignore[arg-type]
    return replace(file, lines=(replace(line, event=event), *rest))


def test_a_file_that_was_changed_by_a_skilled_hand_is_refused_whole(database: Database, other: Database) -> None:
    mine, theirs = same_meeting(database, other)
    there = invited(other, theirs)
    arrive(other, there["Bupati Serang"])
    carried(other, theirs, database)
    arrive(other, there["Bupati Lebak"])
    file = other.ask(ledger_files.ledger_file, theirs)
    with pytest.raises(LedgerFileContradicts):
        database.run(ledger_files.merge_ledger, _changed(file, kind=Kind.ABSENT))
    stray = Line(Event(uuid4(), Kind.REVOKED, None, file.lines[0].event.at, "x", revokes=uuid4()), "Bupati Lebak")
    with pytest.raises(LedgerFileDamaged):
        database.run(ledger_files.merge_ledger, replace(file, lines=(*file.lines, stray)))
    assert len(database.ask(ledger.events, mine)) == 1


def test_an_event_of_another_meeting_is_not_taken_twice(database: Database, other: Database) -> None:
    mine, theirs = same_meeting(database, other)
    arrive(other, invited(other, theirs)["Bupati Serang"])
    carried(other, theirs, database)
    second = make_meeting(database, "Rapat kedua")
    invite_regions(database, second)
    key = uuid4()

    def name_it(tx: Tx) -> None:
        tx.session.get_one(MeetingRow, second).key = key

    database.run(name_it)
    file = replace(other.ask(ledger_files.ledger_file, theirs), meeting_key=key)
    with pytest.raises(LedgerFileContradicts):
        database.run(ledger_files.merge_ledger, file)
    assert (len(database.ask(ledger.events, mine)), database.ask(ledger.events, second)) == (1, [])


Deed = Callable[[Database, int, list[int], int], object]


def _represent(store: Database, _meeting: int, invited: list[int], at: int) -> object:
    person = Representative("Asisten", invitee_id=invited[(at + 1) % len(invited)])
    return store.run(attendance.represent, uuid4(), invited[at], person, uuid4())


DEEDS: list[Deed] = [
    lambda store, _, invited, at: store.run(attendance.check_in, uuid4(), invited[at]),
    _represent,
    lambda store, _, invited, at: store.run(attendance.excuse, uuid4(), invited[at], ""),
    lambda store, _, invited, at: store.run(movements.leave, uuid4(), invited[at]),
    lambda store, _, invited, at: store.run(movements.come_back, uuid4(), invited[at]),
    lambda store, _, invited, at: store.run(attendance.revoke, uuid4(), invited[at], "salah orang"),
    lambda store, _, invited, at: store.run(corrections.correct, uuid4(), invited[at], Fact(Kind.ABSENT), "x"),
    lambda store, meeting, _, at: store.run(guests.walk_in, uuid4(), meeting, Guest(f"Tamu {at}")),
]
ACTS = st.lists(st.tuples(st.integers(0, len(DEEDS) - 1), st.integers(0, 3)), max_size=12)


@pytest.fixture(scope="module")
def two_desks(migrated_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with a meeting, to be copied for each desk."""
    path = Path(shutil.copy(migrated_file, tmp_path_factory.mktemp("meja") / "asal.sqlite"))
    database = Database(str(path))
    banten_meeting(database)
    database.close()
    return path


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ACTS, ACTS)
def test_the_union_is_the_same_in_any_order_and_as_often_as_one_likes(
    two_desks: Path,
    tmp_path_factory: pytest.TempPathFactory,
    first: list[tuple[int, int]],
    second: list[tuple[int, int]],
) -> None:
    folder = tmp_path_factory.mktemp("desks")
    stores = [Database(str(shutil.copy(two_desks, folder / f"{at}.sqlite")), desk=f"Meja {at}") for at in (1, 2)]
    for store, acts in zip(stores, (first, second), strict=True):
        _act(store, acts)
    here, there = stores
    wanted = {one.id for store in stores for one in store.ask(ledger.events, 1)}
    carried(here, 1, there)
    carried(there, 1, here)
    again = carried(here, 1, there)
    assert again.new == 0
    found = [store.ask(ledger.events, 1) for store in stores]
    assert [{one.id for one in events} for events in found] == [wanted, wanted]
    assert fold_all(found[0]) == fold_all(found[1])
    for store in stores:
        store.close()


def _act(store: Database, acts: list[tuple[int, int]]) -> None:
    """Do what a desk does; what it is refused changes nothing."""
    invited = sorted(one.id for one in store.ask(attendance.door, 1).invitees)[:4]
    for deed, at in acts:
        try:
            DEEDS[deed](store, 1, invited, at)
        except RakorError:
            continue
