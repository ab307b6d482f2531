"""Two programs check the same guest in at the same moment: one success, one "already recorded", never an error."""

import multiprocessing
from multiprocessing.synchronize import Barrier
from uuid import uuid4

from builders import found_banten, invite_regions, make_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.domain.errors import AlreadyRecorded
from rakor_desktop.services.attendance import attendance

TIMES = 200
DESKS = ("Meja 1", "Meja 2")


def _desk(
    store: str, desk: str, guests: list[int], together: Barrier, told: "multiprocessing.Queue[list[str]]"
) -> None:
    database = Database(store, desk=desk)
    outcomes = []
    for guest in guests:
        together.wait(60)
        try:
            database.run(attendance.check_in, uuid4(), guest)
            outcomes.append("recorded")
        except AlreadyRecorded as refused:
            outcomes.append(f"already recorded at {refused.desk}")
        except Exception as error:  # noqa: BLE001 - whatever else it is, the test has to name it
            outcomes.append(repr(error))
    told.put([desk, *outcomes])


def test_two_desks_and_one_guest(migrated_url: str) -> None:
    database = Database(migrated_url)
    found_banten(database)
    meetings = [make_meeting(database, f"Rapat {number}") for number in range(-(-TIMES // 16))]
    guests = [guest for meeting in meetings for guest in invite_regions(database, meeting).values()][:TIMES]
    context = multiprocessing.get_context("spawn")
    together, told = context.Barrier(len(DESKS)), context.Queue()
    desks = [context.Process(target=_desk, args=(migrated_url, desk, guests, together, told)) for desk in DESKS]
    for desk in desks:
        desk.start()
    outcomes = {name: rest for name, *rest in (told.get(timeout=120) for _ in desks)}
    for desk in desks:
        desk.join(30)
    for one, other in zip(outcomes["Meja 1"], outcomes["Meja 2"], strict=True):
        assert {one, other} in ({"recorded", "already recorded at Meja 1"}, {"recorded", "already recorded at Meja 2"})
    recorded = sum(database.ask(attendance.door, meeting).figures.in_person for meeting in meetings)
    assert recorded == TIMES
    database.close()
