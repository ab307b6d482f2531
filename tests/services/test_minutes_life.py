"""Draft, checked, final: what is final stays as it was issued, whichever way somebody goes. On both stores."""

import hashlib
import inspect
import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from functools import partial
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from builders import arrive, banten_meeting, make_final, make_meeting, make_ready
from rakor_desktop.db.database import Database, Tx, engine_for
from rakor_desktop.db.migrate import upgrade
from rakor_desktop.documents.findings import Finding, Level, Subject
from rakor_desktop.documents.profiles import Profile
from rakor_desktop.documents.typesetting.proofs import PaperField, Where
from rakor_desktop.domain.attendance import Event, Guest, Kind, Representative
from rakor_desktop.domain.errors import (
    ChangedSince,
    DocumentIssued,
    FieldMissing,
    LedgerFrozen,
    MeetingUnknown,
    MinutesFinal,
    MinutesMoved,
    NotReady,
)
from rakor_desktop.domain.followups import Progress
from rakor_desktop.domain.letters import Secrecy
from rakor_desktop.domain.minutes_life import LifeState
from rakor_desktop.domain.precedence import Output, Side
from rakor_desktop.domain.publishing import DocumentKind
from rakor_desktop.local.spool import Spooled
from rakor_desktop.services import precedence
from rakor_desktop.services.attendance import attendance, corrections, freezing, guests, movements, replay
from rakor_desktop.services.followups import followups, progress, register
from rakor_desktop.services.followups.followups import RecommendationDraft
from rakor_desktop.services.invitations import invitations
from rakor_desktop.services.meetings import meetings
from rakor_desktop.services.meetings.meetings import Meeting, MeetingDraft
from rakor_desktop.services.minutes import finalising, minutes, minutes_life
from rakor_desktop.services.minutes.minutes import Entry
from rakor_desktop.services.publishing import gate, publishing
from rakor_desktop.services.settings import profiles

MORNING = datetime(2016, 4, 12, 3, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Hall:
    """A meeting of which everything is written: an entry, a decision, a recommendation, somebody at the door."""

    store: Database
    meeting_id: int
    invited: dict[str, int]
    entry_id: UUID
    decision_id: int
    recommendation_id: int

    def life(self) -> minutes_life.Life:
        return self.store.ask(minutes_life.life, self.meeting_id)

    def profile(self) -> Profile:
        return self.store.ask(profiles.meeting_profile, self.meeting_id)


@pytest.fixture
def hall(database: Database) -> Hall:
    meeting_id, invited = banten_meeting(database)
    arrive(database, invited["Bupati Serang"])
    held = database.ask(meetings.meeting, meeting_id)
    facts = MeetingDraft(held.title, held.held_on, held.place, time(9), time(12), agenda=("Pembukaan", "Penutup"))
    database.run(meetings.change_meeting, meeting_id, facts)
    items = database.ask(meetings.meeting, meeting_id).agenda
    entry = Entry(uuid4(), items[0].id, invited["Bupati Serang"], MORNING, "Rapat dibuka.", 1)
    database.run(minutes.begin_entry, meeting_id, entry)
    decision_id = database.run(minutes.decide, meeting_id, "Disepakati.", entry.id)
    owner = next(one.id for one in database.ask(minutes.book, meeting_id).institutions if one.is_region)
    draft = RecommendationDraft("Membentuk tim.", (owner,), date(2016, 9, 30))
    recommendation_id = database.run(followups.recommend, meeting_id, draft)
    return Hall(database, meeting_id, invited, entry.id, decision_id, recommendation_id)


def test_whoever_checks_is_named_and_any_change_takes_it_back(hall: Hall) -> None:
    assert hall.life() == minutes_life.Life()
    with pytest.raises(FieldMissing):
        hall.store.run(minutes_life.mark_checked, hall.meeting_id, "  ")
    with pytest.raises(MeetingUnknown):
        hall.store.run(minutes_life.mark_checked, 99, "Kepala bagian")
    hall.store.run(minutes_life.mark_checked, hall.meeting_id, " Kepala bagian ")
    assert (hall.life().state, hall.life().checked_by) == (LifeState.CHECKED, "Kepala bagian")
    hall.store.run(minutes.save_text, hall.entry_id, 1, "Rapat dibuka pukul sembilan.")
    assert (hall.life().state, hall.life().checked_by) == (LifeState.DRAFT, "Kepala bagian")
    hall.store.run(minutes_life.mark_checked, hall.meeting_id, "Kepala bagian")
    hall.store.run(minutes_life.take_back_check, hall.meeting_id)
    assert hall.life() == minutes_life.Life()


def test_the_degree_of_secrecy_is_not_put_back_over_what_another_desk_said(hall: Hall) -> None:
    before = hall.store.run(minutes_life.set_secrecy, hall.meeting_id, Secrecy.LIMITED)
    hall.store.run(minutes_life.set_secrecy, hall.meeting_id, Secrecy.SECRET)
    with pytest.raises(ChangedSince):
        hall.store.run(minutes_life.secrecy_back, hall.meeting_id, Secrecy.LIMITED, before)
    hall.store.run(minutes_life.secrecy_back, hall.meeting_id, Secrecy.SECRET, before)
    assert hall.life().secrecy is before


@pytest.mark.parametrize("step", ["decide", "recommend", "arrive", "agenda", "secrecy"])
def test_what_the_minutes_print_is_checked_as_it_is(hall: Hall, step: str) -> None:
    hall.store.run(minutes_life.mark_checked, hall.meeting_id, "Kepala bagian")
    held = hall.store.ask(meetings.meeting, hall.meeting_id)
    change: dict[str, Callable[[], object]] = {
        "decide": partial(hall.store.run, minutes.withdraw_decision, hall.decision_id),
        "recommend": partial(hall.store.run, followups.withdraw_recommendation, hall.recommendation_id),
        "arrive": partial(arrive, hall.store, hall.invited["Bupati Lebak"]),
        "agenda": partial(hall.store.run, meetings.change_meeting, held.id, _facts(held, agenda=("Pembukaan",))),
        "secrecy": partial(hall.store.run, minutes_life.set_secrecy, held.id, Secrecy.SECRET),
    }
    change[step]()
    assert hall.life().state is LifeState.DRAFT


def test_final_minutes_keep_bytes_hash_and_data(hall: Hall) -> None:
    made = make_final(hall.store, hall.meeting_id)
    stands = hall.life()
    assert (stands.state, stands.document_id, stands.final_by) == (LifeState.FINAL, made.id, "Meja 1")
    assert hall.store.ask(publishing.document_content, made.id) == b"%PDF final"
    assert made.sha256 == hashlib.sha256(b"%PDF final").hexdigest()
    data = hall.store.ask(finalising.final_data, hall.meeting_id)
    assert data is not None
    printed = json.loads(data)["paper"]
    assert [one["text"] for one in printed["entries"]] == ["Rapat dibuka."]
    assert printed["decisions"] == ["Disepakati."]
    assert [one["text"] for one in printed["recommendations"]] == ["Membentuk tim."]


def test_the_gate_is_asked_in_the_same_step(hall: Hall) -> None:
    make_ready(hall.store, hall.meeting_id)
    finalise = partial(_finalise, hall)
    alone = Finding(Level.CHECK, Subject.SIGNATURE_ALONE, Where(PaperField.SIGNATURE), ("2",))
    with pytest.raises(NotReady):
        finalise(of_pages=(alone,))
    hall.store.run(freezing.unfreeze, hall.meeting_id, "ada yang terlambat")
    hall.store.run(minutes_life.mark_checked, hall.meeting_id, "Kepala bagian")
    with pytest.raises(NotReady) as refused:
        finalise()
    assert refused.value.wrong == 1
    assert hall.life().state is LifeState.CHECKED
    assert hall.store.ask(publishing.documents, hall.meeting_id) == ()


def test_what_was_changed_while_the_pages_were_drawn_is_not_issued(hall: Hall) -> None:
    make_ready(hall.store, hall.meeting_id)
    seen = hall.store.ask(gate.gate, hall.meeting_id, DocumentKind.MINUTES, hall.profile())
    printed = finalising.snapshot(seen.paper)
    hall.store.run(minutes.save_text, hall.entry_id, 1, "Rapat ditutup.")
    with pytest.raises(MinutesMoved):
        hall.store.run(finalising.finalise, hall.meeting_id, hall.profile(), None, b"%PDF", printed)
    assert not hall.life().is_final


def test_minutes_are_made_final_once(hall: Hall) -> None:
    make_final(hall.store, hall.meeting_id)
    for step in (
        partial(_finalise, hall),
        partial(hall.store.run, minutes_life.mark_checked, hall.meeting_id, "Kepala bagian"),
        partial(hall.store.run, minutes_life.take_back_check, hall.meeting_id),
        partial(hall.store.run, minutes_life.set_secrecy, hall.meeting_id, Secrecy.SECRET),
    ):
        with pytest.raises(MinutesFinal):
            step()


def uses(hall: Hall) -> dict[str, tuple[Any, ...]]:
    """Every use-case that writes what minutes print, with arguments by which it would change something."""
    return {**uses_of_the_text(hall), **uses_around_it(hall)}


def uses_of_the_text(hall: Hall) -> dict[str, tuple[Any, ...]]:
    """Those that write entries, decisions and recommendations, and their life."""
    meeting_id, entry = hall.meeting_id, hall.store.ask(minutes.entry, hall.entry_id)
    book = hall.store.ask(minutes.book, meeting_id)
    draft = RecommendationDraft("Lagi.", (book.institutions[0].id,), date(2016, 12, 31))
    removed = minutes.Removed(replace(entry, id=uuid4()), 9, (), ())
    undecided = minutes.WithdrawnDecision(99, meeting_id, 9, "Lain.", None, "")
    return {
        "minutes.begin_entry": (minutes.begin_entry, meeting_id, replace(entry, id=uuid4())),
        "minutes.save_text": (minutes.save_text, entry.id, entry.version, "Lain."),
        "minutes.set_speaker": (minutes.set_speaker, entry.id, None),
        "minutes.remove_entry": (minutes.remove_entry, entry.id),
        "minutes.bring_back": (minutes.bring_back, meeting_id, removed),
        "minutes.decide": (minutes.decide, meeting_id, "Lain."),
        "minutes.withdraw_decision": (minutes.withdraw_decision, hall.decision_id),
        "minutes.decide_again": (minutes.decide_again, undecided),
        "followups.recommend": (followups.recommend, meeting_id, draft),
        "followups.withdraw_recommendation": (followups.withdraw_recommendation, hall.recommendation_id),
        "followups.bring_back": (followups.bring_back, followups.Withdrawn(99, meeting_id, 9, draft)),
        "minutes_life.mark_checked": (minutes_life.mark_checked, meeting_id, "Kepala bagian"),
        "minutes_life.take_back_check": (minutes_life.take_back_check, meeting_id),
        "minutes_life.set_secrecy": (minutes_life.set_secrecy, meeting_id, Secrecy.LIMITED),
        "minutes_life.secrecy_back": (minutes_life.secrecy_back, meeting_id, Secrecy.ORDINARY, Secrecy.LIMITED),
    }


def uses_around_it(hall: Hall) -> dict[str, tuple[Any, ...]]:
    """Those that write the facts of the meeting, who is invited, who came, and what was issued."""
    held, meeting_id = hall.store.ask(meetings.meeting, hall.meeting_id), hall.meeting_id
    lebak, serang = hall.invited["Bupati Lebak"], hall.invited["Bupati Serang"]
    came = Representative("Sekretaris Daerah Kabupaten Lebak")
    (document,) = hall.store.ask(publishing.documents, meeting_id)
    order = precedence.Wanted(lebak, serang, Side.AFTER, "atas permintaan", frozenset(Output))
    again = (DocumentKind.MINUTES, b"%PDF 2", publishing.Particulars(), ())
    return {
        "meetings.change_meeting": (meetings.change_meeting, meeting_id, _facts(held, title="Lain")),
        "the chair": (meetings.change_meeting, meeting_id, _facts(held, chair_office_id=None)),
        "the secretary": (meetings.change_meeting, meeting_id, _facts(held, secretary_office_id=held.chair_office_id)),
        "invitations.invite": (invitations.invite, meeting_id, (held.chair_office_id,)),
        "invitations.withdraw": (invitations.withdraw, (lebak,)),
        "invitations.set_terms": (invitations.set_terms, lebak, False, "harus sendiri"),
        "precedence.move": (precedence.move, order),
        "attendance.check_in": (attendance.check_in, uuid4(), lebak),
        "attendance.represent": (attendance.represent, uuid4(), lebak, came),
        "attendance.excuse": (attendance.excuse, uuid4(), lebak, "sakit"),
        "attendance.revoke": (attendance.revoke, uuid4(), serang, "salah orang"),
        "corrections.correct": (corrections.correct, uuid4(), serang, corrections.Fact(Kind.ABSENT), "salah orang"),
        "movements.leave": (movements.leave, uuid4(), serang, "pulang"),
        "guests.walk_in": (guests.walk_in, uuid4(), meeting_id, Guest("Badan Pusat Statistik"), "terlewat"),
        "freezing.unfreeze": (freezing.unfreeze, meeting_id, "lupa"),
        "publishing.void": (publishing.void, document.id, "salah"),
        "publishing.issue": (publishing.issue, meeting_id, *again),
    }


def test_no_use_case_changes_final_minutes_at_this_desk_or_another(hall: Hall) -> None:
    make_final(hall.store, hall.meeting_id)
    before, second = printed_rows(hall.store), Database(hall.store.store, desk="Meja 2")
    for name, (use_case, *arguments) in uses(hall).items():
        for desk in (hall.store, second):
            assert _refused(desk, use_case, *arguments), name
    assert printed_rows(hall.store) == before
    second.close()


def test_every_use_case_of_minutes_and_recommendations_is_among_them(hall: Hall) -> None:
    """One that is new is caught here: say in `uses` how it is called, or below why it leaves final minutes alone."""
    make_final(hall.store, hall.meeting_id)
    # what the register knows goes on after the minutes
    goes_on = {"followups.describe", "followups.file_under", "followups.file_back"}
    known = {*uses(hall), *goes_on}
    found = {
        f"{module.__name__.rsplit('.', 1)[1]}.{name}"
        for module in (minutes, followups, minutes_life)
        for name, function in inspect.getmembers(module, inspect.isfunction)
        if function.__module__ == module.__name__ and not name.startswith("_") and _takes_tx(function)
    }
    assert found <= known


def test_what_a_desk_recorded_by_itself_comes_too_late_for_final_minutes(hall: Hall) -> None:
    make_final(hall.store, hall.meeting_id)
    late = Event(uuid4(), Kind.ARRIVED, hall.invited["Bupati Lebak"], MORNING, "Meja 3")
    done = hall.store.run(replay.replay, [Spooled(hall.meeting_id, late)])
    assert (done.taken, done.refused) == ((), (late.id,))


def test_how_far_an_obligation_is_goes_on_after_the_minutes(hall: Hall) -> None:
    make_final(hall.store, hall.meeting_id)
    (one,) = hall.store.ask(register.obligations, date(2016, 5, 1), register.Chosen(meeting_id=hall.meeting_id))
    hall.store.run(progress.state, one.id, Progress.DONE)
    (after,) = hall.store.ask(register.obligations, date(2016, 5, 1), register.Chosen(meeting_id=hall.meeting_id))
    assert after.progress is Progress.DONE


def test_another_meeting_is_written_on(hall: Hall) -> None:
    make_final(hall.store, hall.meeting_id)
    other = make_meeting(hall.store, "Rapat lain")
    hall.store.run(minutes.decide, other, "Lain.")
    hall.store.run(meetings.change_meeting, other, MeetingDraft("Rapat lanjutan", date(2016, 5, 1), "Serang"))


STATEMENTS = (
    "update minutes_entry set text = 'lain'",
    "update minutes_entry set meeting_id = meeting_id",
    "delete from decision",
    "update decision set text = 'lain'",
    "update recommendation set due = '2017-01-01'",
    "delete from obligation",
    "update obligation set institution_id = 1",
    "update agenda_item set title = 'lain'",
    "update meeting set place = 'lain'",
    "update meeting set held_on = '2017-01-01'",
    "update invitee set may_be_represented = false",
    "delete from attendance_event",
    "update attendance_event set by_name = 'lain'",
    "delete from ledger_freeze",
    "insert into decision (meeting_id, position, text) select meeting_id, 9, 'lain' from decision",
    "update minutes_life set state = 'draft'",
    "update minutes_life set snapshot = null",
    "delete from minutes_life",
    "update document set content = null",
    "update document set sha256 = 'lain'",
    "update document set number = 'lain', dated = null",
    "update document set voided_at = '2017-01-01', void_reason = 'lain'",
    "delete from document",
    "insert into document (id, meeting_id, kind, version, issued_at, file_name, sha256, content) "
    "select id, meeting_id, kind, version, issued_at, file_name, 'lain', content from document",
    "insert into document (meeting_id, kind, version, issued_at, file_name, sha256, content) "
    "select meeting_id, kind, 2, issued_at, file_name, 'lain', content from document",
)


def test_no_statement_changes_final_minutes(hall: Hall) -> None:
    make_final(hall.store, hall.meeting_id)
    before, engine = printed_rows(hall.store), engine_for(hall.store.store)
    for statement in STATEMENTS:
        assert "rakor: " in _answer(engine, statement), statement
    engine.dispose()
    assert printed_rows(hall.store) == before


def test_the_guards_stay_when_the_store_is_brought_up_again(hall: Hall) -> None:
    make_final(hall.store, hall.meeting_id)
    upgrade(hall.store.store)
    with pytest.raises(MinutesFinal):
        hall.store.run(minutes.save_text, hall.entry_id, 1, "Lain.")


def test_no_issued_document_is_changed_though_its_meeting_goes_on(hall: Hall) -> None:
    hall.store.run(publishing.issue, hall.meeting_id, DocumentKind.ATTENDANCE, b"PK")
    for statement in ("update document set content = null", "delete from document"):
        with pytest.raises(DocumentIssued):
            hall.store.run(_tell, statement)


def printed_rows(store: Database) -> list[list[tuple[Any, ...]]]:
    """Every row that final minutes print, and what was issued of them."""
    tables = (
        "minutes_entry", "decision", "recommendation", "obligation", "agenda_item", "meeting", "invitee",
        "order_change", "attendance_event", "ledger_freeze", "minutes_life", "document",
    )  # fmt: skip
    return store.ask(_rows, tables)


def _rows(session: Session, tables: tuple[str, ...]) -> list[list[tuple[Any, ...]]]:
    return [[tuple(row) for row in session.execute(text(f"select * from {name} order by 1"))] for name in tables]


def _tell(tx: Tx, statement: str) -> None:
    tx.session.execute(text(statement))


def _refused(desk: Database, use_case: Callable[..., Any], *arguments: Any) -> bool:
    try:
        desk.run(use_case, *arguments)
    except (MinutesFinal, LedgerFrozen):
        return True
    return False


def _answer(engine: Engine, statement: str) -> str:
    """What the store says to a statement; nothing when it took it."""
    try:
        with engine.begin() as connection:
            connection.execute(text(statement))
    except DBAPIError as error:
        return str(error.orig)
    return ""


def _takes_tx(function: Callable[..., Any]) -> bool:
    return next(iter(inspect.signature(function).parameters), "") == "tx"


def _finalise(hall: Hall, of_pages: tuple[Finding, ...] = ()) -> publishing.IssuedDocument:
    seen = hall.store.ask(gate.gate, hall.meeting_id, DocumentKind.MINUTES, hall.profile())
    printed = finalising.snapshot(seen.paper)
    arguments = (hall.meeting_id, hall.profile(), None, b"%PDF", printed, of_pages)
    return hall.store.run(finalising.finalise, *arguments)


def _facts(held: Meeting, **changed: Any) -> MeetingDraft:
    """The facts of a meeting as they are, but for these."""
    same = MeetingDraft(
        held.title, held.held_on, held.place, held.starts, held.ends, chair_office_id=held.chair_office_id,
        agenda=tuple(item.title for item in held.agenda), secretary_office_id=held.secretary_office_id,
        note_taker_office_id=held.note_taker_office_id,
    )  # fmt: skip
    return replace(same, **changed)
