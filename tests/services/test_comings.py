"""Arrivals and departures as sentences for the minutes, on both stores."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from uuid import uuid4

import pytest

from builders import found_banten, invite_regions
from rakor_desktop.db.database import Database
from rakor_desktop.documents.attendance.attendance_pdf import planned
from rakor_desktop.documents.profiles import OLD_STYLE, load_profile
from rakor_desktop.domain.attendance import Guest, Kind, Representative
from rakor_desktop.domain.errors import MeetingUnknown
from rakor_desktop.services.attendance import attendance, corrections, guests, movements
from rakor_desktop.services.attendance.corrections import Fact
from rakor_desktop.services.meetings import meetings
from rakor_desktop.services.minutes import comings, minutes
from rakor_desktop.services.publishing import papers
from rakor_desktop.services.signing import reconciling, signing


class Clock:
    """The hour at the meeting, in WIB, set by the test."""

    def __init__(self) -> None:
        self.at = time(9, 0)

    def __call__(self) -> datetime:
        return datetime(2016, 4, 12, self.at.hour - 7, self.at.minute, tzinfo=UTC)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def door(migrated_url: str, clock: Clock) -> Iterator[Database]:
    opened = Database(migrated_url, clock=clock)
    yield opened
    opened.close()


def held(door: Database, starts: time | None = time(9, 0)) -> tuple[int, dict[str, int]]:
    found_banten(door)
    draft = meetings.MeetingDraft("Rapat Koordinasi", date(2016, 4, 12), "Pendopo", starts)
    meeting_id = door.run(meetings.create_meeting, draft)
    return meeting_id, invite_regions(door, meeting_id)


def sentences(door: Database, meeting_id: int) -> list[str]:
    return [one.sentence for one in door.ask(comings.comings, meeting_id)]


def test_who_came_late_left_and_came_back_is_told_in_the_order_of_the_clock(door: Database, clock: Clock) -> None:
    meeting_id, invited = held(door)
    door.run(attendance.check_in, uuid4(), invited["Bupati Serang"])
    clock.at = time(9, 20)
    deputy = Representative("Wakil Bupati Lebak", invitee_id=invited["Wakil Bupati Lebak"])
    door.run(attendance.represent, uuid4(), invited["Bupati Lebak"], deputy, uuid4())
    door.run(guests.walk_in, uuid4(), meeting_id, Guest("Pers: TVRI Banten"))
    clock.at = time(9, 41)
    door.run(movements.leave, uuid4(), invited["Bupati Serang"])
    clock.at = time(10, 5)
    door.run(movements.come_back, uuid4(), invited["Bupati Serang"])
    clock.at = time(11, 0)
    door.run(movements.leave, uuid4(), invited["Wakil Bupati Lebak"])
    told = sentences(door, meeting_id)
    assert sorted(told[:2]) == [
        "Pukul 09.20 WIB Pers: TVRI Banten tiba di ruang rapat.",
        "Pukul 09.20 WIB Wakil Bupati Lebak (mewakili Bupati Lebak) tiba di ruang rapat.",
    ]
    assert told[2:] == [
        "Pukul 09.41 WIB Bupati Serang meninggalkan ruang rapat.",
        "Pukul 10.05 WIB Bupati Serang kembali ke ruang rapat.",
        "Pukul 11.00 WIB Wakil Bupati Lebak (mewakili Bupati Lebak) meninggalkan ruang rapat.",
    ]


def test_what_the_minutes_tell_or_was_taken_back_is_not_offered(door: Database, clock: Clock) -> None:
    meeting_id, invited = held(door)
    for office in ("Bupati Serang", "Walikota Serang"):
        door.run(attendance.check_in, uuid4(), invited[office])
    clock.at = time(9, 41)
    for office in ("Bupati Serang", "Walikota Serang"):
        door.run(movements.leave, uuid4(), invited[office])
    door.run(attendance.revoke, uuid4(), invited["Walikota Serang"], "salah orang")
    (sentence,) = sentences(door, meeting_id)
    entry = minutes.Entry(uuid4(), None, None, None, f"Rapat diskors. {sentence} Rapat dilanjutkan.", 1)
    door.run(minutes.begin_entry, meeting_id, entry)
    assert sentences(door, meeting_id) == []


def test_the_annex_of_the_minutes_tells_all_of_them(door: Database, clock: Clock) -> None:
    meeting_id, invited = held(door)
    clock.at = time(9, 20)
    door.run(attendance.check_in, uuid4(), invited["Bupati Lebak"])
    told = "Pukul 09.20 WIB Bupati Lebak tiba di ruang rapat."
    entry = minutes.Entry(uuid4(), None, None, None, told, 1)
    door.run(minutes.begin_entry, meeting_id, entry)
    assert sentences(door, meeting_id) == []
    assert door.ask(papers.minutes_paper, meeting_id, load_profile(OLD_STYLE)).comings == (told,)


def test_nobody_is_late_by_the_hour_at_which_the_signed_sheet_was_read(door: Database, clock: Clock) -> None:
    meeting_id, invited = held(door)
    paper = door.ask(papers.attendance_paper, meeting_id, load_profile(OLD_STYLE))
    door.run(signing.print_sheet, meeting_id, paper, planned(paper))
    clock.at = time(13, 30)
    door.run(reconciling.type_signed, meeting_id, "1 2")
    page = door.ask(reconciling.signed_pages, meeting_id)[0]
    wanted = [reconciling.FromPaper(page.id, number, uuid4()) for number in (1, 2)]
    assert len(door.run(reconciling.record_signed, meeting_id, wanted)) == 2
    door.run(corrections.correct, uuid4(), invited["Walikota Cilegon"], Fact(Kind.ARRIVED), "terlewat di meja")
    assert sentences(door, meeting_id) == []


def test_nobody_is_late_where_no_hour_is_known(door: Database, clock: Clock) -> None:
    meeting_id, invited = held(door, None)
    clock.at = time(11, 0)
    door.run(attendance.check_in, uuid4(), invited["Bupati Serang"])
    assert sentences(door, meeting_id) == []
    with pytest.raises(MeetingUnknown):
        door.ask(comings.comings, 9999)
