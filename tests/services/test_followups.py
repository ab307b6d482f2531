"""Recommendations and one obligation per institution, on both stores."""

from datetime import date

import pytest

from builders import found_banten, make_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.documents.profiles import OLD_STYLE, load_profile
from rakor_desktop.domain.errors import DateOutOfOrder, FieldMissing, MeetingUnknown, ObligationUnknown
from rakor_desktop.domain.followups import Progress
from rakor_desktop.domain.minutes_life import LifeState
from rakor_desktop.services.directory import directory
from rakor_desktop.services.followups import followups, progress, register
from rakor_desktop.services.followups.register import Chosen
from rakor_desktop.services.minutes import minutes_life
from rakor_desktop.services.publishing.papers import minutes_paper

DUE = date(2016, 6, 30)


def regions(database: Database) -> tuple[int, ...]:
    found_banten(database)
    return tuple(one.id for one in database.ask(directory.institutions) if one.is_region)


def test_all_regions_owe_one_obligation_each(database: Database) -> None:
    owners = regions(database)
    meeting_id = make_meeting(database)
    draft = followups.RecommendationDraft("Melaporkan rencana aksi.", owners + owners, DUE)
    database.run(followups.recommend, meeting_id, draft)
    (kept,) = database.ask(followups.recommendations, meeting_id)
    assert (kept.no, kept.due, len(kept.responsible)) == (1, DUE, 8)
    owed = database.ask(register.obligations, date(2016, 7, 2))
    first_two = ["Pemerintah Kabupaten Pandeglang", "Pemerintah Kabupaten Lebak"]
    assert [one.institution.name for one in owed][:2] == first_two
    assert {one.days_late for one in owed} == {2}


def test_a_status_changes_one_obligation_and_can_be_undone(database: Database) -> None:
    owners = regions(database)
    meeting_id = make_meeting(database)
    database.run(followups.recommend, meeting_id, followups.RecommendationDraft("x", owners, DUE))
    first, *others = database.ask(register.obligations, DUE, Chosen(meeting_id=meeting_id))
    told = database.run(progress.state, first.id, Progress.DONE)
    after = {one.id: one.progress for one in database.ask(register.obligations, DUE, Chosen(meeting_id=meeting_id))}
    assert after[first.id] is Progress.DONE
    assert {after[one.id] for one in others} == {Progress.NOT_STARTED}
    database.run(progress.revoke, told)
    assert {one.progress for one in database.ask(register.obligations, DUE)} == {Progress.NOT_STARTED}


def test_a_withdrawn_recommendation_takes_its_obligations_along(database: Database) -> None:
    owners = regions(database)
    meeting_id = make_meeting(database)
    made = database.run(followups.recommend, meeting_id, followups.RecommendationDraft("x", owners))
    for _ in range(2):
        database.run(followups.withdraw_recommendation, made)
    assert database.ask(register.obligations, DUE) == ()


def test_a_recommendation_that_is_brought_back_has_its_number_whatever_was_entered_since(database: Database) -> None:
    owners = regions(database)
    meeting_id = make_meeting(database)
    drafts = [followups.RecommendationDraft(text, owners[:2], DUE) for text in ("a", "b", "c")]
    made = [database.run(followups.recommend, meeting_id, draft) for draft in drafts]
    gone = [database.run(followups.withdraw_recommendation, made[at]) for at in (0, 2)]
    database.run(followups.recommend, meeting_id, followups.RecommendationDraft("later", owners[2:4]))
    for one in gone:
        assert one is not None
        database.run(followups.bring_back, one)
    listed = database.ask(followups.recommendations, meeting_id)
    assert [one.text for one in listed if one.text != "later"] == ["a", "b", "c"]
    assert {len(one.responsible) for one in listed} == {2}


def test_supporters_stand_in_the_minutes_and_a_change_of_them_takes_a_check_back(database: Database) -> None:
    first, second, *_ = regions(database)
    meeting_id = make_meeting(database)
    draft = followups.RecommendationDraft(
        "x", (first,), coordinator="Inspektorat", details=followups.Details(supporter_ids=(second,))
    )
    made = database.run(followups.recommend, meeting_id, draft)
    (line,) = database.ask(minutes_paper, meeting_id, load_profile(OLD_STYLE)).recommendations
    assert (line.coordinator, line.supporters) == ("Inspektorat", ("Pemerintah Kabupaten Lebak",))
    database.run(minutes_life.mark_checked, meeting_id, "Kepala Biro")
    database.run(followups.describe, made, followups.Details("Laporan", supporter_ids=(second,)))
    assert database.ask(minutes_life.life, meeting_id).state is LifeState.CHECKED
    database.run(followups.describe, made, followups.Details("Laporan"))
    assert database.ask(minutes_life.life, meeting_id).state is LifeState.DRAFT
    assert database.ask(followups.recommendations, meeting_id)[0].supporters == ()


def test_what_is_missing_or_out_of_order_is_refused(database: Database) -> None:
    owners = regions(database)
    meeting_id = make_meeting(database)
    for draft in (followups.RecommendationDraft(" ", owners), followups.RecommendationDraft("x", ())):
        with pytest.raises(FieldMissing):
            database.run(followups.recommend, meeting_id, draft)
    too_early = followups.RecommendationDraft("x", owners, date(2016, 4, 11))
    with pytest.raises(DateOutOfOrder):
        database.run(followups.recommend, meeting_id, too_early)
    with pytest.raises(MeetingUnknown):
        database.run(followups.recommend, 99, followups.RecommendationDraft("x", owners))
    with pytest.raises(ObligationUnknown):
        database.run(progress.state, 99, Progress.DONE)
