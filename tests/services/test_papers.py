"""What a page is told of a meeting: the people it lists are those its figures count, on both stores."""

from uuid import uuid4

import pytest

from builders import arrive, banten_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.documents.profiles import OLD_STYLE, load_profile
from rakor_desktop.domain.attendance import Representative
from rakor_desktop.services import attendance, papers


@pytest.mark.parametrize(
    "people",
    [
        (Representative("Asisten I"), Representative("asisten  i")),
        (Representative("Inspektur", office_id=1), Representative("Inspektur", "Budi", office_id=1)),
        (Representative("Asisten I"), Representative("Asisten II")),
    ],
)
def test_who_is_listed_in_the_room_is_who_is_counted(
    database: Database, people: tuple[Representative, Representative]
) -> None:
    meeting_id, invited = banten_meeting(database)
    arrive(database, invited["Bupati Serang"])
    for office, person in zip(("Bupati Lebak", "Bupati Pandeglang"), people, strict=True):
        database.run(attendance.represent, uuid4(), invited[office], person)
    paper = database.ask(papers.minutes_paper, meeting_id, load_profile(OLD_STYLE))
    assert len(paper.participants) == paper.figures.heads_in_room
    assert sum(len(one.represents) for one in paper.participants) == 2
