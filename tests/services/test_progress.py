"""What is told of an obligation: added, taken back, never overwritten; on both stores."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from threading import Thread
from uuid import uuid4

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from builders import banten_meeting
from rakor_desktop.db.database import Database, Tx
from rakor_desktop.domain.errors import (
    FieldMissing,
    ObligationUnknown,
    PercentWrong,
    RecommendationTold,
    ReportUnknown,
    SkipNotAhead,
    TargetNotLater,
    ToldAhead,
)
from rakor_desktop.domain.followups import KeptFile, Progress, RegisterStatus, Tally, Told
from rakor_desktop.services.directory import directory
from rakor_desktop.services.followups import followups, progress, register
from rakor_desktop.services.followups.followups import Details, RecommendationDraft
from rakor_desktop.services.followups.progress import Report
from rakor_desktop.services.followups.register import Chosen, Obligation, ObligationFile
from rakor_desktop.services.meetings import carry_over, meetings
from rakor_desktop.services.meetings.meetings import MeetingDraft
from rakor_desktop.ui.followups.grid import grid_of

NOW = datetime(2016, 8, 22, 3, tzinfo=UTC)
TODAY, DUE = date(2016, 8, 22), date(2016, 6, 30)


@pytest.fixture
def store(migrated_url: str) -> Iterator[Database]:
    opened = Database(migrated_url, actor="rini", clock=lambda: NOW)
    yield opened
    opened.close()


@pytest.fixture
def owed(store: Database) -> list[int]:
    """One recommendation to the eight regions, due 53 days ago."""
    meeting_id, _ = banten_meeting(store)
    owners = tuple(one.id for one in store.ask(directory.institutions) if one.is_region)
    store.run(followups.recommend, meeting_id, RecommendationDraft("Melapor LHKPN", owners, DUE))
    return [one.id for one in store.ask(register.obligations, TODAY)]


def line(store: Database, obligation_id: int) -> Obligation:
    return next(one for one in store.ask(register.obligations, TODAY) if one.id == obligation_id)


def file(store: Database, obligation_id: int) -> ObligationFile:
    return store.ask(register.obligation, obligation_id, TODAY)


def test_reports_are_only_added_and_the_newest_is_read_first(store: Database, owed: list[int]) -> None:
    proof = KeptFile("Surat ../../pengantar.pdf", 1200, "ab" * 32)
    first = Report(Progress.IN_PROGRESS, 40, " Sedang disusun ", date(2016, 7, 1), "Sekda Lebak", (proof,))
    store.run(progress.report, owed[0], first)
    store.run(progress.report, owed[0], Report(Progress.DONE, text="Sudah"))
    known = file(store, owed[0])
    assert (known.obligation.progress, known.obligation.percent, known.obligation.days_late) == (Progress.DONE, 100, 0)
    assert [(one.kind, one.told_on, one.percent, one.text, one.told_by) for one in known.history] == [
        (Told.REPORTED, TODAY, None, "Sudah", ""),
        (Told.REPORTED, date(2016, 7, 1), 40, "Sedang disusun", "Sekda Lebak"),
    ]
    [kept] = known.history[1].evidence
    assert (kept.file, kept.added_at) == (proof, NOW)
    assert known.history[0].actor == "rini"
    assert line(store, owed[1]).progress is Progress.NOT_STARTED


def test_what_is_given_back_counts_as_late_again(store: Database, owed: list[int]) -> None:
    store.run(progress.report, owed[0], Report(Progress.DONE))
    with pytest.raises(FieldMissing):
        store.run(progress.give_back, owed[0], " ")
    store.run(progress.give_back, owed[0], "Bukti belum lengkap")
    back = line(store, owed[0])
    assert (back.progress, back.returned, back.days_late, back.status) == (
        Progress.IN_PROGRESS, True, 53, RegisterStatus.LATE
    )  # fmt: skip


def test_an_extension_keeps_the_first_target_and_can_be_taken_back(store: Database, owed: list[int]) -> None:
    told = store.run(progress.extend, owed[0], date(2016, 9, 30), "Menunggu Permendagri")
    longer = line(store, owed[0])
    assert (longer.due, longer.first_due, longer.is_extended, longer.days_late) == (date(2016, 9, 30), DUE, True, 0)
    for day in (date(2016, 9, 30), DUE):
        with pytest.raises(TargetNotLater):
            store.run(progress.extend, owed[0], day, "lagi")
    for _ in range(2):
        store.run(progress.revoke, told, "salah kabupaten")
    assert (line(store, owed[0]).due, line(store, owed[0]).days_late) == (DUE, 53)
    history = file(store, owed[0]).history
    assert [(one.kind, one.text, one.revoked) for one in history] == [
        (Told.REVOKED, "salah kabupaten", False),
        (Told.EXTENDED, "Menunggu Permendagri", True),
    ]
    assert history[0].revokes == history[1].uuid


def test_nobody_asks_before_a_day_and_it_is_late_all_the_same(store: Database, owed: list[int]) -> None:
    store.run(progress.skip_until, owed[0], date(2016, 9, 1), "Pilkada")
    assert (line(store, owed[0]).skip_until, line(store, owed[0]).days_late) == (date(2016, 9, 1), 53)
    store.run(progress.skip_until, owed[0], None, "")
    assert line(store, owed[0]).skip_until is None
    with pytest.raises(SkipNotAhead):
        store.run(progress.skip_until, owed[0], TODAY, "Pilkada")


@pytest.mark.parametrize("settled", [Progress.IMPOSSIBLE, Progress.CANCELLED])
def test_what_cannot_be_done_needs_a_reason_and_is_neither_late_nor_taken_over(
    store: Database, owed: list[int], settled: Progress
) -> None:
    for use_case, said in ((progress.state, settled), (progress.report, Report(settled))):
        with pytest.raises(FieldMissing):
            store.run(use_case, owed[0], said)  # type: ignore[arg-type]
    store.run(progress.state, owed[0], settled, "Kewenangan beralih ke provinsi")
    assert (line(store, owed[0]).days_late, line(store, owed[0]).status.value) == (0, settled.value)
    told = store.ask(register.tally, TODAY)
    assert (told.late, told.impossible + told.cancelled, told.open, told.all) == (7, 1, 7, 8)
    later = store.run(meetings.create_meeting, MeetingDraft("Evaluasi", TODAY, "Serang"))
    assert owed[0] not in store.run(carry_over.carry, later).obligation_ids


def test_what_cannot_be_told_is_refused(store: Database, owed: list[int]) -> None:
    with pytest.raises(ObligationUnknown):
        store.run(progress.report, 99, Report(Progress.DONE))
    with pytest.raises(ObligationUnknown):
        store.ask(register.obligation, 99, TODAY)
    for percent in (-1, 101):
        with pytest.raises(PercentWrong):
            store.run(progress.report, owed[0], Report(Progress.IN_PROGRESS, percent))
    with pytest.raises(ToldAhead):
        store.run(progress.report, owed[0], Report(Progress.DONE, told_on=date(2016, 8, 23)))
    with pytest.raises(ReportUnknown):
        store.run(progress.revoke, uuid4())
    assert file(store, owed[0]).history == ()


def test_a_revocation_is_not_revoked(store: Database, owed: list[int]) -> None:
    told = store.run(progress.state, owed[0], Progress.DONE)
    store.run(progress.revoke, told)
    revocation = file(store, owed[0]).history[0]
    with pytest.raises(ReportUnknown):
        store.run(progress.revoke, revocation.uuid)


@pytest.mark.parametrize(("zone", "told_on"), [("WIB", date(2016, 12, 31)), ("WIT", date(2017, 1, 1))])
def test_the_day_is_that_of_the_meetings_zone(migrated_url: str, zone: str, told_on: date) -> None:
    late_evening = datetime(2016, 12, 31, 15, 30, tzinfo=UTC)
    store = Database(migrated_url, clock=lambda: late_evening)
    meeting_id, _ = banten_meeting(store)
    held = store.ask(meetings.meeting, meeting_id)
    store.run(meetings.change_meeting, meeting_id, MeetingDraft(held.title, held.held_on, held.place, zone=zone))
    owner = store.ask(directory.institutions)[0].id
    store.run(followups.recommend, meeting_id, RecommendationDraft("Lapor", (owner,), date(2016, 12, 31)))
    (one,) = store.ask(register.obligations, told_on)
    store.run(progress.report, one.id, Report(Progress.IN_PROGRESS))
    assert store.ask(register.obligation, one.id, told_on).history[0].told_on == told_on
    store.close()


def test_of_what_was_told_nothing_is_withdrawn(store: Database, owed: list[int]) -> None:
    told = store.run(progress.state, owed[0], Progress.DONE)
    store.run(progress.revoke, told)
    recommendation = line(store, owed[0]).recommendation_id
    with pytest.raises(RecommendationTold) as refused:
        store.run(followups.withdraw_recommendation, recommendation)
    assert refused.value.no == 1
    assert len(store.ask(register.obligations, TODAY)) == 8


@pytest.mark.parametrize(
    "statement",
    [
        "update obligation_event set text = 'lain'",
        "delete from obligation_event",
        "update evidence set sha256 = ''",
        "delete from evidence",
    ],
)
def test_the_store_itself_keeps_what_was_told(store: Database, owed: list[int], statement: str) -> None:
    store.run(progress.report, owed[0], Report(Progress.DONE, evidence=(KeptFile("a.pdf", 1, "ab" * 32),)))
    before = file(store, owed[0])
    with pytest.raises(DBAPIError, match="what was told stays"):
        store.run(_tell, statement)
    assert file(store, owed[0]) == before


def _tell(tx: Tx, statement: str) -> None:
    tx.session.execute(text(statement))


def test_two_desks_at_once_lose_nothing(store: Database, owed: list[int]) -> None:
    """Whoever comes second folds what the first told too."""
    desks = [Database(store.store, desk=f"Meja {no}", clock=lambda: NOW) for no in range(4)]
    work = [
        Thread(target=desk.run, args=(progress.report, owed[0], Report(Progress.IN_PROGRESS, 10 * no, f"laporan {no}")))
        for no, desk in enumerate(desks)
    ]
    for one in work:
        one.start()
    for one in work:
        one.join()
    known = file(store, owed[0])
    assert {one.text for one in known.history} == {f"laporan {no}" for no in range(4)}
    assert known.obligation.percent == known.history[0].percent
    for desk in desks:
        desk.close()


def test_the_register_as_it_stood_on_a_day(store: Database, owed: list[int]) -> None:
    store.run(progress.report, owed[0], Report(Progress.IN_PROGRESS, 30, told_on=date(2016, 5, 2)))
    store.run(progress.report, owed[0], Report(Progress.DONE, told_on=date(2016, 7, 15)))
    wrong = store.run(progress.report, owed[1], Report(Progress.DONE, told_on=date(2016, 5, 2)))
    store.run(progress.revoke, wrong)
    store.run(progress.extend, owed[2], date(2016, 12, 31), "Menunggu")
    assert store.ask(register.at, date(2016, 4, 11)) == ()
    tallies = {
        day: _tally(store.ask(register.at, day))
        for day in (date(2016, 4, 12), date(2016, 5, 2), date(2016, 7, 14), date(2016, 7, 15), TODAY)
    }
    assert tallies == {
        date(2016, 4, 12): Tally(not_started=8),
        date(2016, 5, 2): Tally(in_progress=1, not_started=7),
        date(2016, 7, 14): Tally(late=8),
        date(2016, 7, 15): Tally(done=1, late=7),
        TODAY: Tally(done=1, late=6, not_started=1),
    }
    assert store.ask(register.at, TODAY) == store.ask(register.obligations, TODAY)


def _tally(lines: tuple[Obligation, ...]) -> Tally:
    return Tally(
        done=sum(one.status is RegisterStatus.DONE for one in lines),
        in_progress=sum(one.status is RegisterStatus.IN_PROGRESS for one in lines),
        late=sum(one.status is RegisterStatus.LATE for one in lines),
        not_started=sum(one.status is RegisterStatus.NOT_STARTED for one in lines),
    )


def test_what_the_register_knows_beside_the_minutes(store: Database, owed: list[int]) -> None:
    bodies = store.ask(directory.institutions)
    before = store.run(
        followups.describe,
        line(store, owed[0]).recommendation_id,
        Details(" Laporan ", "100% wajib lapor", None, (bodies[9].id, bodies[8].id)),
    )
    assert before == Details()
    known = file(store, owed[0])
    assert (known.output, known.indicator) == ("Laporan", "100% wajib lapor")
    assert {one.id for one in known.supporters} == {bodies[8].id, bodies[9].id}
    store.run(followups.describe, line(store, owed[0]).recommendation_id, before)
    assert file(store, owed[0]).supporters == ()


def test_each_way_of_choosing(store: Database, owed: list[int]) -> None:
    store.run(progress.report, owed[0], Report(Progress.DONE))
    pandeglang = line(store, owed[0]).institution

    def ids(chosen: Chosen) -> list[int]:
        return [one.id for one in store.ask(register.obligations, TODAY, chosen)]

    assert ids(Chosen(status=RegisterStatus.LATE)) == owed[1:]
    assert ids(Chosen(institution_id=pandeglang.id)) == ids(Chosen(region_code="36.01")) == owed[:1]
    assert ids(Chosen(late_over=52)) == owed[1:]
    assert ids(Chosen(late_over=53)) == ids(Chosen(meeting_id=99)) == ids(Chosen(area_id=1)) == []
    assert ids(Chosen(coordinator="Inspektorat")) == []
    assert ids(Chosen(due_from=DUE, due_until=DUE)) == owed
    assert ids(Chosen(due_from=TODAY)) == ids(Chosen(due_until=date(2016, 6, 29))) == []
    assert ids(Chosen(text="kota lhkpn r-1")) == owed[4:]


def test_the_matrix_is_counted_from_the_lines(store: Database, owed: list[int]) -> None:
    store.run(progress.report, owed[0], Report(Progress.DONE))
    store.run(progress.skip_until, owed[1], date(2016, 9, 1), "Pilkada")
    seen = store.ask(register.columns, TODAY)
    grid = grid_of(seen, seen.all)
    [what] = grid.lines
    assert (what.no, what.done, what.of, what.due) == (1, 1, 8, DUE)
    assert [(one.institution.region_code, one.done, one.of, one.late) for one in grid.heads][:2] == [
        ("36.01", 1, 1, 0), ("36.02", 0, 1, 1)
    ]  # fmt: skip
    cell = grid.cell(0, 1)
    assert cell
    assert (cell.id, cell.status, cell.days_late, cell.skip_until) == (
        owed[1], RegisterStatus.LATE, 53, date(2016, 9, 1)
    )  # fmt: skip
    assert store.ask(register.tally, TODAY) == Tally(done=1, late=7)


def test_a_later_meeting_that_took_it_over_is_told(store: Database, owed: list[int]) -> None:
    later = store.run(meetings.create_meeting, MeetingDraft("Evaluasi", TODAY, "Serang"))
    store.run(carry_over.carry, later)
    [spoken] = file(store, owed[0]).spoken_in
    assert (spoken.meeting_id, spoken.meeting, spoken.held_on, spoken.entry_id) == (later, "Evaluasi", TODAY, None)
