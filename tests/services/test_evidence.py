"""Where the evidence of a store lies, and what a report keeps of it; on both stores."""

from datetime import date
from pathlib import Path

from builders import banten_meeting
from rakor_desktop.db.database import Database, is_postgresql
from rakor_desktop.domain.followups import Progress
from rakor_desktop.local import config
from rakor_desktop.local.config import Config
from rakor_desktop.services.directory import directory
from rakor_desktop.services.followups import evidence, followups, progress, register
from rakor_desktop.services.followups.evidence import Standing
from rakor_desktop.services.followups.followups import RecommendationDraft
from rakor_desktop.services.followups.progress import Report

DAY = date(2016, 7, 5)


def test_a_report_keeps_what_was_copied_under_its_own_name(database: Database, tmp_path: Path) -> None:
    meeting_id, _ = banten_meeting(database)
    owner = database.ask(directory.institutions)[0].id
    database.run(followups.recommend, meeting_id, RecommendationDraft("Lapor", (owner,)))
    (owed,) = database.ask(register.obligations, DAY)
    given = tmp_path / "Surat & lampiran.pdf"
    given.write_bytes(b"%PDF")
    folder = evidence.folder_of(database.store)
    kept = evidence.put(folder, given)
    database.run(progress.report, owed.id, Report(Progress.IN_PROGRESS, told_on=DAY, evidence=(kept, kept)))
    (told,) = database.ask(register.obligation, owed.id, DAY).history
    assert [one.file for one in told.evidence] == [kept, kept]
    listed = database.ask(evidence.evidence, owed.id)
    assert [(one.obligation_id, one.told_on, one.file) for one in listed] == [(owed.id, DAY, kept)] * 2
    assert database.ask(evidence.evidence, owed.id + 1) == ()
    assert {evidence.check(folder, one.file) for one in database.ask(evidence.evidence)} == {Standing.INTACT}


def test_the_folder_lies_beside_a_file_and_is_set_for_a_server(database: Database, tmp_path: Path) -> None:
    folder = evidence.folder_of(database.store)
    if not is_postgresql(database.store):
        assert folder == Path(f"{database.store}.bukti")
        return
    assert folder == evidence.folder_of(database.store.replace("postgresql://", "postgres://"))
    assert folder != evidence.folder_of(f"{database.store}x")
    config.save(Config(evidence_folder=str(tmp_path / "bersama")))
    assert evidence.folder_of(database.store) == tmp_path / "bersama"
