"""Printed sheets by the codes of their pages, on both stores."""

import pytest

from builders import banten_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.documents.attendance.attendance_pdf import planned
from rakor_desktop.documents.papers import AttendancePaper
from rakor_desktop.documents.profiles import OLD_STYLE, PaperSize, load_profile
from rakor_desktop.domain.errors import MeetingUnknown, OrderChangedSince
from rakor_desktop.domain.page_codes import number_of
from rakor_desktop.services.invitations import invitations
from rakor_desktop.services.publishing import papers
from rakor_desktop.services.signing import signing


def paper_of(database: Database, meeting_id: int, size: PaperSize = PaperSize.F4) -> AttendancePaper:
    return database.ask(papers.attendance_paper, meeting_id, load_profile(OLD_STYLE), size)


def printed(database: Database, meeting_id: int, size: PaperSize = PaperSize.F4) -> AttendancePaper:
    paper = paper_of(database, meeting_id, size)
    return database.run(signing.print_sheet, meeting_id, paper, planned(paper))


def test_a_printed_page_is_known_by_its_code(database: Database) -> None:
    meeting_id, _ = banten_meeting(database)
    paper = printed(database, meeting_id)
    numbers = [number_of(page.code) for page in paper.pages]
    assert len(set(numbers)) == len(paper.pages)
    assert [page.numbers for page in paper.pages] == [page.numbers for page in planned(paper_of(database, meeting_id))]


def test_the_same_sheet_keeps_its_codes_another_one_gets_its_own(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    first = printed(database, meeting_id)
    assert printed(database, meeting_id).pages == first.pages
    database.run(invitations.withdraw, [invited["Bupati Lebak"]])
    second = printed(database, meeting_id)
    assert {page.code for page in second.pages}.isdisjoint(page.code for page in first.pages)
    assert printed(database, meeting_id).pages == second.pages


def test_a_list_that_changed_since_is_not_printed(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    paper = paper_of(database, meeting_id)
    database.run(invitations.withdraw, [invited["Bupati Lebak"]])
    with pytest.raises(OrderChangedSince):
        database.run(signing.print_sheet, meeting_id, paper, planned(paper))
    with pytest.raises(MeetingUnknown):
        database.run(signing.print_sheet, 999, paper, planned(paper))
