"""Beranda on both stores: the next meeting and how ready it is, what comes after, who is late; few reads, and quick."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, time, timedelta
from time import process_time
from typing import Any

import pytest
from sqlalchemy import event, insert, select
from sqlalchemy.engine import Engine
from sqlalchemy.orm import Session

from builders import DAY, arrive, banten_meeting, found_banten, invite_regions, issue_minutes, make_meeting
from rakor_desktop.db.database import Database, Tx
from rakor_desktop.db.tables import InstitutionRow, MeetingRow, ObligationRow, RecommendationRow
from rakor_desktop.domain.followups import Lateness, Progress
from rakor_desktop.domain.invitations import Readiness, Reply, Said
from rakor_desktop.domain.precedence import Output, Side
from rakor_desktop.domain.publishing import DocumentKind
from rakor_desktop.services import precedence
from rakor_desktop.services.directory import directory
from rakor_desktop.services.followups import followups, progress, register
from rakor_desktop.services.followups.followups import RecommendationDraft
from rakor_desktop.services.invitations import answers
from rakor_desktop.services.letters import letters
from rakor_desktop.services.meetings import meetings
from rakor_desktop.services.meetings.home import DAYS_AHEAD, Held, Home, LetterStep, home
from rakor_desktop.services.publishing import publishing
from rakor_desktop.services.seating import seating

BEFORE = DAY - timedelta(days=1)


def on(database: Database, today: date = BEFORE) -> Home:
    return database.ask(home, today)


def recommend(database: Database, meeting_id: int, due: date | None, *names: str) -> None:
    owners = [one.id for one in database.ask(directory.institutions) if one.name in names]
    assert len(owners) == len(names)
    database.run(followups.recommend, meeting_id, RecommendationDraft("Lapor LHKPN", tuple(owners), due))


@contextmanager
def statements(database: Database) -> Iterator[list[str]]:
    """What is asked of the store meanwhile."""
    said: list[str] = []

    def hear(_conn: object, _cursor: object, statement: str, *_rest: Any) -> None:
        said.append(statement)

    event.listen(Engine, "before_cursor_execute", hear)
    yield said
    event.remove(Engine, "before_cursor_execute", hear)


def test_an_empty_store_has_nothing_ahead_and_nothing_behind(database: Database) -> None:
    assert on(database) == Home(None, None, (), None, 0, ())


def test_the_nearest_is_next_and_those_of_a_fortnight_follow(database: Database) -> None:
    draft = meetings.MeetingDraft("Pagi", DAY, "Pendopo", time(9))
    late = database.run(meetings.create_meeting, meetings.MeetingDraft("Siang", DAY, "Pendopo", time(13)))
    open_hour = make_meeting(database, "Belum berjam", DAY)
    early = database.run(meetings.create_meeting, draft)
    make_meeting(database, "Jauh", BEFORE + timedelta(days=DAYS_AHEAD + 1))
    edge = make_meeting(database, "Batas", BEFORE + timedelta(days=DAYS_AHEAD))
    past = make_meeting(database, "Lalu", BEFORE - timedelta(days=1))
    seen = on(database)
    assert seen.next
    assert seen.next.id == early
    assert [one.id for one in seen.ahead] == [late, open_hour, edge]
    assert seen.last == Held(past, "Lalu", BEFORE - timedelta(days=1))


def test_the_next_may_be_far_and_a_meeting_of_today_is_still_ahead(database: Database) -> None:
    far = make_meeting(database, "Jauh", DAY)
    early = on(database, DAY - timedelta(days=90))
    assert early.next
    assert (early.next.id, early.ahead, early.last) == (far, (), None)
    assert on(database, DAY).next
    over = on(database, DAY + timedelta(days=1))
    assert (over.next, over.preparation, over.last, over.minutes_open) == (None, None, Held(far, "Jauh", DAY), 1)


def test_answers_are_counted_for_their_own_meeting(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    other = make_meeting(database, "Rapat lain", DAY + timedelta(days=2))
    others = list(invite_regions(database, other).values())
    ids = list(invited.values())
    database.run(answers.record_answers, ids[:5], Said(Reply.WILL_COME))
    (taken_back,) = database.run(answers.record_answers, ids[5:6], Said(Reply.WILL_NOT_COME))
    database.run(answers.take_back_answers, [taken_back])
    database.run(answers.record_answers, others[:2], Said(Reply.NO_ANSWER))
    seen = on(database)
    assert seen.next
    assert seen.next.readiness == Readiness(will_come=5, not_contacted=11)
    assert seen.next.readiness == database.ask(answers.meeting_readiness, meeting_id)
    assert [one.readiness for one in seen.ahead] == [Readiness(no_answer=2, not_contacted=14)]


def test_the_steps_of_the_next_meeting_are_told(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    first = on(database).preparation
    assert first
    assert (first.letter, first.moved, first.recorded, first.agenda, first.minutes_issued) == (
        LetterStep.NONE, 0, 0, 0, False,
    )  # fmt: skip
    version = database.ask(letters.letter, meeting_id).version
    database.run(letters.save_letter, meeting_id, letters.LetterDraft(), version)
    ids = list(invited.values())
    wanted = precedence.Wanted(ids[3], ids[0], Side.BEFORE, "tuan rumah", frozenset({Output.INVITATIONS}))
    database.run(precedence.move, wanted)
    arrive(database, ids[0])
    issue_minutes(database, meeting_id, b"%PDF")
    then = on(database, DAY).preparation
    assert then
    assert (then.letter, then.moved, then.recorded, then.minutes_issued) == (LetterStep.DRAFT, 1, 1, True)
    assert on(database, DAY + timedelta(days=1)).minutes_open == 0
    paper = database.run(publishing.issue, meeting_id, DocumentKind.LETTERS, b"%PDF", findings=())
    steps = [one.letter for one in [on(database).preparation] if one]
    database.run(publishing.void, paper.id, "salah hari")
    steps += [one.letter for one in [on(database).preparation] if one]
    assert steps == [LetterStep.ISSUED, LetterStep.DRAFT]


def test_seats_that_changed_since_their_tents_were_printed_are_counted(database: Database) -> None:
    meeting_id, _ = banten_meeting(database)
    database.run(seating.fill, meeting_id)
    told = [(one.plan_printed, one.tents_changed) for one in [on(database).preparation] if one]
    database.run(seating.mark_printed, meeting_id, database.ask(seating.tents, meeting_id))
    database.run(publishing.issue, meeting_id, DocumentKind.SEATING, b"%PDF")
    first, second = list(database.ask(seating.tents, meeting_id).items())[:2]
    database.run(seating.sit, meeting_id, first[1], second[0])
    told += [(one.plan_printed, one.tents_changed) for one in [on(database).preparation] if one]
    assert told == [(False, 0), (True, 2)]


def test_who_is_late_is_sorted_by_number_and_split_at_thirty_days(database: Database) -> None:
    meeting_id, _ = banten_meeting(database)
    lebak, serang = "Pemerintah Kabupaten Lebak", "Pemerintah Kabupaten Serang"
    cilegon, province = "Pemerintah Kota Cilegon", "Pemerintah Provinsi Banten"
    due = date(2016, 6, 30)
    recommend(database, meeting_id, due, lebak, serang, cilegon)
    recommend(database, meeting_id, due + timedelta(days=1), serang)
    recommend(database, meeting_id, due + timedelta(days=21), cilegon)
    recommend(database, meeting_id, None, province, lebak)
    done = next(one for one in database.ask(register.obligations, due) if one.institution.name == cilegon)
    database.run(progress.state, done.id, Progress.DONE)
    seen = on(database, due + timedelta(days=31)).owing
    assert [(one.institution.name, one.lateness) for one in seen] == [
        (serang, Lateness(2, late=2, long=1, oldest=31)),
        (lebak, Lateness(2, late=1, long=1, oldest=31)),
        (cilegon, Lateness(2, late=1, long=0, oldest=10)),
        (province, Lateness(1)),
    ]


def test_the_reads_stay_few_and_quick_with_five_hundred_meetings_and_five_thousand_obligations(
    database: Database,
) -> None:
    meeting_id, _ = banten_meeting(database)
    recommend(database, meeting_id, DAY, "Pemerintah Kota Cilegon")
    with statements(database) as small:
        on(database)
    database.run(_crowd, 500, 5000)
    with statements(database) as large:
        begun = process_time()
        seen = on(database)
        took = process_time() - begun
    assert len(large) == len(small) <= 24
    assert sum(one.lateness.all for one in seen.owing) == 5001
    assert len(seen.ahead) == 2 * (DAYS_AHEAD + 1)
    assert took < 1, f"{took:.2f} s"


def _crowd(tx: Tx, count: int, owed: int) -> None:
    """So many meetings, two a day, half of them to come; so many obligations, over all institutions."""
    session: Session = tx.session
    owners = session.scalars(select(InstitutionRow.id)).all()
    days = [DAY + timedelta(days=(no - count // 2) // 2 + 1) for no in range(count)]
    facts = {"zone": "WIB", "place": "Pendopo", "organiser": "", "host": "", "note": ""}
    rows = [{"title": f"Rapat {no}", "held_on": day, **facts} for no, day in enumerate(days)]
    session.execute(insert(MeetingRow), rows)
    ids = session.scalars(select(MeetingRow.id)).all()
    places = [(ids[no % len(ids)], no + 2, DAY - timedelta(days=no)) for no in range(owed // len(owners) + 1)]
    texts = {"text": "x", "due_note": ""}
    session.execute(
        insert(RecommendationRow),
        [{"meeting_id": held, "position": position, "due": due, **texts} for held, position, due in places],
    )
    recommended = session.scalars(select(RecommendationRow.id).where(RecommendationRow.text == "x")).all()
    pairs = [(one, owner) for one in recommended for owner in owners][:owed]
    progress = Progress.NOT_STARTED
    session.execute(
        insert(ObligationRow),
        [{"recommendation_id": one, "institution_id": owner, "progress": progress} for one, owner in pairs],
    )


def test_banten_is_founded_without_a_meeting(database: Database) -> None:
    found_banten(database)
    assert on(database).owing == ()


@pytest.mark.parametrize(("days", "told"), [(0, (0, 0, 0)), (1, (1, 0, 1)), (30, (1, 0, 30)), (31, (1, 1, 31))])
def test_lateness_begins_the_day_after_and_is_long_after_thirty(days: int, told: tuple[int, int, int]) -> None:
    one = Lateness().with_more(days, 1)
    assert (one.late, one.long, one.oldest) == told
