"""The next meeting opens with what is still open: the same rows, by region, with the last minutes to confirm."""

from datetime import UTC, date, datetime
from uuid import uuid4

import pytest

from builders import DAY, found_banten, make_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.domain.errors import ChangedSince, MeetingUnknown, RecommendationTold
from rakor_desktop.domain.followups import Progress
from rakor_desktop.services.directory import directory
from rakor_desktop.services.followups import followups, progress, register
from rakor_desktop.services.followups.followups import RecommendationDraft
from rakor_desktop.services.meetings import carry_over, meetings
from rakor_desktop.services.meetings.meetings import MeetingDraft
from rakor_desktop.services.minutes import minutes
from rakor_desktop.services.minutes.confirming import to_confirm
from rakor_desktop.services.minutes.minutes import Entry

NEXT = date(2016, 7, 12)


@pytest.fixture
def two(database: Database) -> tuple[int, int]:
    """A meeting with two recommendations, one of them done by one city, and the next with an agenda."""
    found_banten(database)
    first = make_meeting(database)
    owners = [one.id for one in database.ask(directory.institutions) if one.is_region]
    database.run(followups.recommend, first, RecommendationDraft("Melapor LHKPN", tuple(owners), date(2016, 6, 30)))
    database.run(followups.recommend, first, RecommendationDraft("Menata aset", (owners[-1],), None, "segera"))
    database.run(minutes.begin_entry, first, Entry(uuid4(), None, None, datetime(2016, 4, 12, 3, tzinfo=UTC), "", 1))
    done = database.ask(register.obligations, NEXT)[-2]
    database.run(progress.state, done.id, Progress.DONE)
    second = database.run(
        meetings.create_meeting, MeetingDraft("Rapat evaluasi", NEXT, "Serang", agenda=("Sambutan", "Penutup"))
    )
    return first, second


def agenda(database: Database, meeting_id: int) -> list[str]:
    return [one.title for one in database.ask(meetings.meeting, meeting_id).agenda]


def test_open_ones_come_first_by_region_and_then_the_last_minutes(database: Database, two: tuple[int, int]) -> None:
    first, second = two
    offer = database.ask(carry_over.carry_offer, second)
    assert (offer.recommendations, offer.carried, offer.last_held) == (2, 0, DAY)
    taken = database.run(carry_over.carry, second)
    assert taken.recommendations == 2
    assert agenda(database, second) == [
        "Tindak lanjut rekomendasi rapat sebelumnya",
        "Pengesahan notula Rapat Koordinasi tanggal 12 April 2016",
        "Sambutan",
        "Penutup",
    ]
    confirmed = database.ask(to_confirm, second)
    assert confirmed is not None
    assert confirmed.meeting_id == first
    assert confirmed.item_id == database.ask(meetings.meeting, second).agenda[1].id
    assert database.ask(to_confirm, first) is None
    bodies = database.ask(carry_over.carried, second)
    assert all(one.institution.is_region for one in bodies)
    assert {line.no for one in bodies for line in one.lines} == {1, 2}
    assert bodies[0].lines[0].days_late == 12
    stored = database.ask(register.obligations, NEXT)
    kept = {line.obligation_id for one in bodies for line in one.lines}
    assert kept == {one.id for one in stored if one.progress is not Progress.DONE}
    assert {one.meeting_id for one in stored} == {first}


def test_a_second_time_takes_only_what_is_new_and_undo_puts_it_back(database: Database, two: tuple[int, int]) -> None:
    first, second = two
    taken = database.run(carry_over.carry, second)
    assert database.run(carry_over.carry, second) == carry_over.Carried((), ())
    assert database.ask(carry_over.carry_offer, second).recommendations == 0
    database.run(carry_over.put_back, second, taken)
    assert agenda(database, second) == ["Sambutan", "Penutup"]
    assert database.ask(carry_over.carried, second) == ()
    assert database.ask(carry_over.carry_offer, first).recommendations == 0


def test_an_item_with_remarks_stays_when_it_is_put_back(database: Database, two: tuple[int, int]) -> None:
    _, second = two
    taken = database.run(carry_over.carry, second)
    database.run(minutes.begin_entry, second, Entry(uuid4(), taken.item_ids[0], None, None, "", 1))
    database.run(carry_over.put_back, second, taken)
    assert agenda(database, second) == ["Tindak lanjut rekomendasi rapat sebelumnya", "Sambutan", "Penutup"]


def test_what_was_spoken_of_leads_to_its_remark(database: Database, two: tuple[int, int]) -> None:
    _, second = two
    database.run(carry_over.carry, second)
    entry = Entry(uuid4(), None, None, None, "", 1)
    database.run(minutes.begin_entry, second, entry)
    body = database.ask(carry_over.carried, second)[0]
    assert database.run(carry_over.speak_of, second, body.institution.id, entry.id) is None
    assert database.ask(carry_over.carried, second)[0].entry_id == entry.id
    database.run(carry_over.speech_back, second, body.institution.id, entry.id, None)
    assert database.ask(carry_over.carried, second)[0].entry_id is None
    database.run(carry_over.speak_of, second, body.institution.id, entry.id)
    with pytest.raises(ChangedSince):  # another desk linked it meanwhile
        database.run(carry_over.speech_back, second, body.institution.id, None, None)
    removed = database.run(minutes.remove_entry, entry.id)
    assert database.ask(carry_over.carried, second)[0].entry_id is None
    database.run(minutes.bring_back, second, removed)
    assert database.run(carry_over.speak_of, second, body.institution.id, None) == entry.id


def test_a_recommendation_that_is_withdrawn_is_carried_no_more(database: Database, two: tuple[int, int]) -> None:
    first, second = two
    database.run(carry_over.carry, second)
    lhkpn, aset = database.ask(followups.recommendations, first)
    database.run(followups.withdraw_recommendation, aset.id)
    assert {line.no for one in database.ask(carry_over.carried, second) for line in one.lines} == {1}
    with pytest.raises(RecommendationTold):  # one city told that it is done
        database.run(followups.withdraw_recommendation, lhkpn.id)


def test_a_recommendation_that_is_brought_back_is_all_that_it_was(database: Database, two: tuple[int, int]) -> None:
    first, second = two
    database.run(carry_over.carry, second)
    aset = database.ask(followups.recommendations, first)[-1]
    before = database.run(followups.describe, aset.id, followups.Details("Peta aset", "Sertifikat", aset.area_id))
    assert before.output == ""
    known, owed = database.ask(followups.recommendations, first), lines(database.ask(carry_over.carried, second))
    gone = database.run(followups.withdraw_recommendation, aset.id)
    assert gone is not None
    assert database.run(followups.withdraw_recommendation, aset.id) is None
    assert [database.run(followups.bring_back, gone) for _ in range(2)] == [aset.id, aset.id]
    assert database.ask(followups.details, aset.id).output == "Peta aset"
    assert database.ask(followups.recommendations, first) == known
    assert lines(database.ask(carry_over.carried, second)) == owed


def lines(bodies: tuple[carry_over.CarriedBody, ...]) -> list[tuple[str, int, str]]:
    return sorted((one.institution.name, line.no, line.text) for one in bodies for line in one.lines)


def test_without_earlier_meetings_there_is_nothing_to_take_over(database: Database) -> None:
    meeting_id = make_meeting(database)
    assert database.ask(carry_over.carry_offer, meeting_id) == carry_over.CarryOffer(0, 0)
    assert database.run(carry_over.carry, meeting_id) == carry_over.Carried((), ())
    with pytest.raises(MeetingUnknown):
        database.ask(carry_over.carry_offer, 99)
