"""What holds of every meeting whatever happens at its door: counts, representatives, the order of those who came."""

import shutil
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from builders import banten_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.domain.attendance import Guest, Kind, Representative, State
from rakor_desktop.domain.errors import RakorError
from rakor_desktop.domain.precedence import Output, in_order
from rakor_desktop.services.attendance import attendance, corrections, guests, movements, presence
from rakor_desktop.services.attendance.attendance import Door
from rakor_desktop.services.attendance.corrections import Fact
from rakor_desktop.services.invitations import invitations
from rakor_desktop.services.meetings.meetings import meeting

MEETING = 1
FEW = 5
Deed = Callable[[Database, list[int], int], object]


def _represent(store: Database, invited: list[int], at: int) -> object:
    own = invited[(at + 1) % FEW] if at % 2 else None
    person = Representative("Asisten", invitee_id=own)
    return store.run(attendance.represent, uuid4(), invited[at], person, uuid4())


def _correct(store: Database, invited: list[int], at: int) -> object:
    fact = Fact(Kind.REPRESENTED, Representative("Asisten")) if at % 2 else Fact(Kind.EXCUSED, excuse="sakit")
    return store.run(corrections.correct, uuid4(), invited[at], fact, "lembar tanda tangan")


DEEDS: list[Deed] = [
    lambda store, invited, at: store.run(attendance.check_in, uuid4(), invited[at]),
    _represent,
    lambda store, invited, at: store.run(attendance.excuse, uuid4(), invited[at], "sakit" if at % 2 else ""),
    lambda store, invited, at: store.run(movements.leave, uuid4(), invited[at]),
    lambda store, invited, at: store.run(movements.come_back, uuid4(), invited[at]),
    lambda store, invited, at: store.run(attendance.revoke, uuid4(), invited[at], "salah orang"),
    _correct,
    lambda store, _invited, at: store.run(guests.walk_in, uuid4(), MEETING, Guest(f"Tamu {at}")),
]
ACTS = st.lists(st.tuples(st.integers(0, len(DEEDS) - 1), st.integers(0, FEW - 1)), max_size=15)


@pytest.fixture(scope="module")
def template(migrated_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with the sixteen heads and deputies of region invited."""
    path = Path(shutil.copy(migrated_file, tmp_path_factory.mktemp("rapat") / "asal.sqlite"))
    database = Database(str(path))
    banten_meeting(database)
    database.close()
    return path


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ACTS)
def test_whatever_happens_at_the_door(
    template: Path, tmp_path_factory: pytest.TempPathFactory, acts: list[tuple[int, int]]
) -> None:
    store = Database(str(shutil.copy(template, tmp_path_factory.mktemp("rapat") / "rakor.sqlite")))
    listed = [one.id for one in store.ask(attendance.door, MEETING).invitees]
    for deed, at in acts:
        try:
            DEEDS[deed](store, listed[:FEW], at)
        except RakorError:  # refused: nothing happened
            continue
    at_door = store.ask(attendance.door, MEETING)
    _counts_agree(at_door)
    _representatives_are_others(at_door)
    _order_is_of_those_present(store, at_door)
    assert [one.id for one in store.ask(invitations.invitees, MEETING)] == listed
    store.close()


def _counts_agree(at_door: Door) -> None:
    """DOMAIN 10.1, and heads beside them."""
    found = at_door.figures
    states = (found.in_person, found.represented, found.excused, found.absent, found.not_recorded)
    assert sum(states) == found.invitations == len(at_door.invitees)
    assert found.heads_in_room <= found.heads_came <= found.filled + found.guests
    assert found.guests == len(at_door.guests)


def _representatives_are_others(at_door: Door) -> None:
    """DOMAIN 10.2: whoever represents has an office of his own, which is not the invited one."""
    for one in at_door.invitees:
        if one.standing.state is State.REPRESENTED:
            assert one.standing.event is not None
            assert one.standing.event.representative is not None
            assert one.standing.event.representative.office not in ("", one.office.name)


def _order_is_of_those_present(store: Database, at_door: Door) -> None:
    """DOMAIN 10.3: who came stands by the rank of his own office, and each is counted once."""
    held = store.ask(meeting, MEETING)
    came = store.ask(presence.present_people, held, at_door, Output.ATTENDANCE)
    here = store.ask(presence.present_people, held, at_door, Output.ATTENDANCE, now=True)
    assert (len(came), len(here)) == (at_door.figures.heads_came, at_door.figures.heads_in_room)
    assert len({one.key for one in came}) == len(came)
    own = {one.office.name: one.office.holder_place for one in at_door.invitees}
    assert all(one.position.own == own[one.office] for one in came if one.office in own)
    assert list(came) == list(in_order(came, lambda one: one.position))
    assert [one for one in came if one.key in {other.key for other in here}] == list(here)
