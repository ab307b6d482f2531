"""Nothing that the gate holds up is issued; what was passed over is kept with its reason. On both stores."""

from dataclasses import replace
from datetime import time

import pytest

from builders import arrive, banten_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.documents.findings import Finding, Level, Subject
from rakor_desktop.documents.papers import MinutesPaper
from rakor_desktop.documents.profiles import OLD_STYLE, load_profile
from rakor_desktop.documents.readiness import findings
from rakor_desktop.documents.typesetting.proofs import PaperField, Where
from rakor_desktop.domain.errors import FieldMissing, MeetingUnknown, NotReady
from rakor_desktop.domain.publishing import DocumentKind
from rakor_desktop.services import history
from rakor_desktop.services.publishing import gate, publishing
from rakor_desktop.services.publishing.publishing import Particulars

KIND, NOTHING = DocumentKind.MINUTES, Particulars()
WRONG = Finding(Level.FIX, Subject.ENDS_MISSING, Where(PaperField.ENDS))
OPEN = Finding(Level.CHECK, Subject.NOT_RECORDED, Where(PaperField.ATTENDANCE, 2), ("Bupati Lebak",))


def issue(database: Database, meeting_id: int, *found: Finding) -> publishing.IssuedDocument:
    return database.run(publishing.issue, meeting_id, KIND, b"%PDF", NOTHING, found)


def test_what_must_be_mended_cannot_be_passed_over(database: Database) -> None:
    meeting_id, _ = banten_meeting(database)
    database.run(gate.pass_over, meeting_id, KIND, WRONG.key, "biar saja")
    with pytest.raises(NotReady) as refused:
        issue(database, meeting_id, WRONG)
    assert (refused.value.wrong, refused.value.unexplained) == (1, 0)
    assert database.ask(publishing.documents, meeting_id) == ()


def test_a_reason_lets_it_through_and_stays_with_the_document(database: Database) -> None:
    meeting_id, _ = banten_meeting(database)
    with pytest.raises(NotReady):
        issue(database, meeting_id, OPEN)
    database.run(gate.pass_over, meeting_id, KIND, OPEN.key, " tanpa keterangan ")
    made = issue(database, meeting_id, OPEN)
    database.run(gate.look_again, meeting_id, KIND, OPEN.key)
    (kept,) = database.ask(publishing.documents, meeting_id)
    assert kept == made
    assert [(one.key, one.reason) for one in kept.passed_over] == [(OPEN.key, "tanpa keterangan")]
    taken_back, given = database.ask(history.history, [("waiver", 1)])
    assert (given.action, taken_back.action) == ("added", "removed")
    with pytest.raises(NotReady):
        issue(database, meeting_id, OPEN)


def test_a_reason_is_for_what_was_seen_and_for_this_paper(database: Database) -> None:
    meeting_id, _ = banten_meeting(database)
    database.run(gate.pass_over, meeting_id, KIND, OPEN.key, "a")
    with pytest.raises(NotReady):
        issue(database, meeting_id, replace(OPEN, facts=("Bupati Lebak", "Bupati Serang")))
    assert database.ask(gate.waivers, meeting_id, DocumentKind.ATTENDANCE) == ()


def test_nobody_looked(database: Database) -> None:
    meeting_id, _ = banten_meeting(database)
    with pytest.raises(NotReady):
        database.run(publishing.issue, meeting_id, KIND, b"%PDF")
    assert issue(database, meeting_id).version == 1
    assert database.run(publishing.issue, meeting_id, DocumentKind.ATTENDANCE, b"PK").passed_over == ()


def test_a_reason_is_needed_and_the_later_one_stands(database: Database) -> None:
    meeting_id, _ = banten_meeting(database)
    with pytest.raises(FieldMissing):
        database.run(gate.pass_over, meeting_id, KIND, OPEN.key, "  ")
    with pytest.raises(MeetingUnknown):
        database.run(gate.pass_over, 99, KIND, OPEN.key, "a")
    for reason in ("a", "b"):
        database.run(gate.pass_over, meeting_id, KIND, OPEN.key, reason)
    assert [one.reason for one in database.ask(gate.waivers, meeting_id, KIND)] == ["b"]


def test_the_gate_sees_the_paper_and_where_its_fields_are_kept(database: Database) -> None:
    meeting_id, invited = banten_meeting(database)
    arrive(database, invited["Walikota Serang"])
    seen = database.ask(gate.gate, meeting_id, KIND, load_profile(OLD_STYLE))
    assert isinstance(seen.paper, MinutesPaper)
    assert [line.no for line in seen.paper.attendance] == list(range(1, len(seen.links.invitees) + 1))
    absent = next(one for one in findings(seen.paper, seen.moved) if one.subject is Subject.NOT_RECORDED)
    office = seen.paper.attendance[absent.where.no - 1].office
    assert seen.links.invitees[absent.where.no - 1] == invited[office]
    assert seen.moved == ()
    done = replace(seen.paper, starts=time(9), ends=time(12))
    assert Subject.ENDS_MISSING not in {one.subject for one in findings(done)}
