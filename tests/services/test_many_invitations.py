"""Five hundred invitations stay quick: how often the store is asked does not depend on how many there are."""

from collections.abc import Callable, Sequence
from functools import partial
from uuid import uuid4

from sqlalchemy import event, select

from builders import found_banten, make_meeting
from rakor_desktop.db.database import Database, Tx
from rakor_desktop.db.tables import InstitutionRow, OfficeRow
from rakor_desktop.domain.attendance import Representative
from rakor_desktop.domain.invitations import Reply, Role, Said
from rakor_desktop.services.attendance import attendance, presence
from rakor_desktop.services.invitations import answers, invitations
from rakor_desktop.services.meetings.meetings import meeting

FEW, MANY = 20, 500
Act = Callable[[Database, int, Sequence[int]], object]


def add_offices(tx: Tx, number: int) -> list[int]:
    body = tx.session.scalars(select(InstitutionRow).limit(1)).one()
    rows = [
        OfficeRow(
            name=f"Kepala Bagian {at}", institution_id=body.id, region_code=None, group_code="P-17", sub=at,
            post="other", search_text=f"kepala bagian {at}",
        )
        for at in range(number)
    ]  # fmt: skip
    tx.session.add_all(rows)
    tx.session.flush()
    return [row.id for row in rows]


def asked(database: Database, act: Callable[[], object]) -> int:
    """How many statements the store is given meanwhile.

    One that adds rows counts once: SQLite gives back the new numbers row by row, PostgreSQL all at once.
    """
    heard: list[str] = []

    def _note(_conn: object, _cursor: object, statement: str, *_rest: object) -> None:
        heard.append(statement)

    event.listen(database._engine, "before_cursor_execute", _note)
    act()
    event.remove(database._engine, "before_cursor_execute", _note)
    adding = {statement for statement in heard if statement.startswith("INSERT")}
    return len(adding) + sum(not statement.startswith("INSERT") for statement in heard)


def _invite(database: Database, meeting_id: int, office_ids: Sequence[int]) -> object:
    return database.run(invitations.invite, meeting_id, office_ids)


def _list(database: Database, meeting_id: int, _office_ids: Sequence[int]) -> object:
    return database.ask(invitations.invitees, meeting_id)


def _door(database: Database, meeting_id: int, _office_ids: Sequence[int]) -> object:
    return database.ask(attendance.door, meeting_id)


def _roles(database: Database, meeting_id: int, _office_ids: Sequence[int]) -> object:
    return database.run(invitations.set_roles, ids(database, meeting_id), Role.HOST)


def _answer(database: Database, meeting_id: int, _office_ids: Sequence[int]) -> object:
    return database.run(answers.record_answers, ids(database, meeting_id), Said(Reply.NO_ANSWER))


def _take_back(database: Database, meeting_id: int, _office_ids: Sequence[int]) -> object:
    return database.run(answers.take_back_answers, range(1, 10_000))


def _call(database: Database, meeting_id: int, _office_ids: Sequence[int]) -> object:
    return database.ask(answers.call_list, meeting_id)


def _off_and_on(database: Database, meeting_id: int, _office_ids: Sequence[int]) -> object:
    gone = database.run(invitations.withdraw, ids(database, meeting_id))
    return database.run(invitations.put_back, meeting_id, gone)


def ids(database: Database, meeting_id: int) -> list[int]:
    return [one.id for one in database.ask(invitations.invitees, meeting_id)]


ACTS: tuple[Act, ...] = (_invite, _list, _door, _roles, _answer, _call, _off_and_on, _take_back)


def test_the_number_of_statements_does_not_depend_on_the_number_of_invitations(database: Database) -> None:
    found_banten(database)
    offices = database.run(add_offices, MANY)
    few, many = make_meeting(database), make_meeting(database)
    for act in ACTS:
        first = asked(database, partial(act, database, few, offices[:FEW]))
        second = asked(database, partial(act, database, many, offices))
        assert first >= second, act
    assert len(ids(database, many)) == MANY


def test_who_came_from_off_the_list_is_read_at_once_however_many_they_are(database: Database) -> None:
    found_banten(database)
    offices, meeting_id = database.run(add_offices, 8), make_meeting(database)
    invited = database.run(invitations.invite, meeting_id, offices[:4])
    found = []
    for invitee_id, own in zip(invited, offices[4:], strict=True):
        person = Representative(f"Kepala Dinas {own}", office_id=own)
        database.run(attendance.represent, uuid4(), invitee_id, person)
        at_door, held = database.ask(attendance.door, meeting_id), database.ask(meeting, meeting_id)
        found.append(asked(database, partial(database.ask, presence.present_people, held, at_door)))
    assert len(set(found)) == 1
    assert len(database.ask(presence.present_people, held, at_door)) == 4
