"""A desk by itself decides as the store would, and shows the door as the store would tell of it."""

import random
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from shutil import copy
from typing import Any
from uuid import UUID, uuid4

import pytest

from builders import banten_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.domain.attendance import Guest, Representative, Revocation
from rakor_desktop.domain.errors import CannotRepresentItself, RakorError, StoreUnreachable
from rakor_desktop.services.attendance import attendance, freezing, guests, movements, offline
from rakor_desktop.services.attendance.attendance import Door
from rakor_desktop.services.attendance.door import door_with
from rakor_desktop.services.attendance.offline import TWINS, Seen

ACTS = 40
Act = tuple[Callable[..., Any], tuple[Any, ...]]


class Clock:
    """Moves when it is told to."""

    def __init__(self) -> None:
        self.now = datetime.now(UTC) - timedelta(hours=1)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(migrated_file: Path, tmp_path: Path, clock: Clock) -> Iterator[Database]:
    with closing(Database(str(copy(migrated_file, tmp_path / "a.sqlite")), desk="Meja 2", clock=clock)) as opened:
        yield opened


@pytest.mark.parametrize("seed", range(4))
def test_by_itself_a_desk_decides_as_the_store_does(store: Database, clock: Clock, seed: int) -> None:
    dice = random.Random(seed)
    meeting_id, _ = banten_meeting(store)
    kinds, refusals = set(), set()
    for _ in range(ACTS):
        clock.now += timedelta(seconds=30)
        door = store.ask(attendance.door, meeting_id)
        use_case, about = act(dice, door, meeting_id)
        event_id = UUID(int=dice.getrandbits(128))
        alone = answer(lambda: TWINS[use_case](Seen(door, "Meja 2", clock.now), event_id, *about))  # noqa: B023
        told = answer(lambda: store.run(use_case, event_id, *about))  # noqa: B023
        after = store.ask(attendance.door, meeting_id)
        assert store.ask(attendance.door_again, meeting_id, door) == after
        if isinstance(told, RakorError):
            assert (type(alone), vars(alone)) == (type(told), vars(told))
            refusals.add(type(told).__name__)
            assert after == door
            continue
        assert alone[-1] == told
        assert door_with(door, [one.event for one in alone]) == after
        kinds.add(told.event.kind)
    assert len(kinds) > 3
    assert len(refusals) > 2


def test_a_desk_alone_knows_a_typed_office_of_its_list(store: Database, clock: Clock) -> None:
    meeting_id, invited = banten_meeting(store)
    door = store.ask(attendance.door, meeting_id)
    about = (UUID(int=1), invited["Bupati Lebak"], Representative(" Wakil Bupati Lebak", "Ade"), UUID(int=2))
    alone = answer(lambda: TWINS[attendance.represent](Seen(door, "Meja 2", clock.now), *about))
    assert alone[-1] == answer(lambda: store.run(attendance.represent, *about))
    with_them = door_with(door, [one.event for one in alone])
    assert with_them == store.ask(attendance.door, meeting_id)
    assert (with_them.figures.in_person, with_them.figures.represented, with_them.figures.heads_in_room) == (1, 1, 1)


def test_a_frozen_ledger_is_frozen_for_a_desk_alone_too(store: Database, clock: Clock) -> None:
    meeting_id, invited = banten_meeting(store)
    store.run(freezing.freeze, meeting_id)
    door = store.ask(attendance.door, meeting_id)
    about = (UUID(int=1), invited["Bupati Lebak"])
    alone = answer(lambda: TWINS[attendance.check_in](Seen(door, "Meja 2", clock.now), *about))
    told = answer(lambda: store.run(attendance.check_in, *about))
    assert isinstance(told, RakorError)
    assert (type(alone), vars(alone)) == (type(told), vars(told))


def test_nobody_stands_in_for_himself_at_a_desk_alone_either(store: Database, clock: Clock) -> None:
    meeting_id, _ = banten_meeting(store)
    door = store.ask(attendance.door, meeting_id)
    regent = next(one for one in door.invitees if one.office.name == "Bupati Lebak")
    himself = Representative("Bupati Lebak (dulu)", office_id=regent.office.id)
    with pytest.raises(CannotRepresentItself):
        store.run(attendance.represent, uuid4(), regent.id, himself)
    with pytest.raises(CannotRepresentItself):
        offline.represent(Seen(door, "Meja 2", clock.now), uuid4(), regent.id, himself)


def test_taking_back_what_came_last_a_desk_alone_knows_what_was_before(store: Database, clock: Clock) -> None:
    meeting_id, invited = banten_meeting(store)
    regent = invited["Bupati Lebak"]
    for use_case in (attendance.check_in, movements.leave, movements.come_back):
        clock.now += timedelta(minutes=1)
        store.run(use_case, uuid4(), regent)
    door = store.ask(attendance.door, meeting_id)
    alone = offline.revoke(Seen(door, "Meja 2", clock.now), uuid4(), regent, "salah orang")
    shown = door_with(door, [one.event for one in alone])
    assert next(one.standing for one in shown.invitees if one.id == regent).left is not None
    assert shown.figures.heads_in_room == 0


def test_events_the_store_tells_of_already_change_nothing(store: Database) -> None:
    meeting_id, invited = banten_meeting(store)
    recorded = store.run(attendance.check_in, UUID(int=1), invited["Bupati Lebak"])
    door = store.ask(attendance.door, meeting_id)
    assert door_with(door, [recorded.event, recorded.event]) == door


def act(dice: random.Random, door: Door, meeting_id: int) -> Act:
    """Some act about somebody, more often than not one that makes sense."""
    few = [one.id for one in door.invitees[:5]]
    subject = dice.choice([*few, *(guest.id for guest in door.guests)])
    invitee, other = dice.choice(few), dice.choice(door.invitees[:8])
    office = dice.choice([other.office.name, "Sekretaris Daerah", " "])
    person = Representative(office, "", dice.choice([None, other.id]) if office == other.office.name else None)
    own = UUID(int=dice.getrandbits(128)) if dice.random() < 0.5 else None
    standing = next((one.standing.event for one in door.invitees if one.id == subject), None)
    recorded = dice.choice([None, standing.id if standing else None, UUID(int=7)])
    acts: list[Act] = [
        (attendance.check_in, (dice.choice([invitee, invitee, 10**6]),)),
        (attendance.represent, (invitee, person, own)),
        (attendance.excuse, (invitee, dice.choice(["", "sakit"]))),
        (attendance.revoke, (subject, dice.choice([Revocation.UNDONE, "salah orang"]), recorded)),
        (movements.leave, (subject,)),
        (movements.come_back, (subject,)),
        (guests.walk_in, (meeting_id, Guest(dice.choice(["Pers: TVRI Banten ", " "]), "  "))),
    ]
    return dice.choice(acts)


def answer(ask: Callable[[], Any]) -> Any:
    """What was recorded, or the refusal."""
    try:
        return ask()
    except StoreUnreachable:
        raise
    except RakorError as error:
        return error


def test_a_twin_bears_the_name_of_what_it_stands_for() -> None:
    assert all(twin.__name__ == use_case.__name__ for use_case, twin in TWINS.items())
