"""What a page is told of a meeting: the people it lists are those its figures count, on both stores."""

from uuid import uuid4

import pytest

from builders import DAY, arrive, banten_meeting, found_banten
from rakor_desktop.db.database import Database
from rakor_desktop.documents.invitees_paper import InviteesPaper
from rakor_desktop.documents.profiles import OLD_STYLE, load_profile
from rakor_desktop.documents.seating_paper import BadgesPaper, SeatingPaper, TentsPaper
from rakor_desktop.domain.attendance import Representative
from rakor_desktop.domain.publishing import DocumentKind
from rakor_desktop.services import attendance, invitations, meetings, papers


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


@pytest.mark.parametrize(("organiser", "host"), [("Inspektorat", ""), ("", "Kabupaten Lebak"), ("", "")])
def test_the_head_of_a_page_is_that_of_the_secretariat_whoever_is_the_host(
    database: Database, organiser: str, host: str
) -> None:
    found_banten(database)
    meeting_id = database.run(
        meetings.create_meeting, meetings.MeetingDraft("Rakor", DAY, "Pendopo", organiser=organiser, host=host)
    )
    for kind in set(DocumentKind) - {DocumentKind.SEATING, DocumentKind.CARDS, DocumentKind.BADGES}:
        paper = database.ask(papers.paper, meeting_id, kind, load_profile(OLD_STYLE))
        assert not isinstance(paper, SeatingPaper | TentsPaper | BadgesPaper)
        assert paper.letterhead.lines == ("PEMERINTAH PROVINSI BANTEN", "SEKRETARIAT DAERAH")


@pytest.mark.parametrize("kind", [DocumentKind.INVITEES_PDF, DocumentKind.INVITEES_XLSX])
def test_the_list_of_invitations_has_the_order_and_numbers_of_the_screen(
    database: Database, kind: DocumentKind
) -> None:
    meeting_id, _ = banten_meeting(database)
    paper = database.ask(papers.paper, meeting_id, kind, load_profile(OLD_STYLE))
    assert isinstance(paper, InviteesPaper)
    listed = [(line.no, line.office) for group in paper.groups for line in group.lines]
    assert listed == [(one.no, one.office.name) for one in database.ask(invitations.invitees, meeting_id)]
    assert paper.workbook is (kind is DocumentKind.INVITEES_XLSX)
