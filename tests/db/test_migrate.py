"""Revisions: from nothing and from the one before, all or none; what is not ours or too new is refused unchanged."""

import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from builders import make_meeting
from rakor_desktop.db import backup, migrate
from rakor_desktop.db.database import Database, engine_for, is_postgresql
from rakor_desktop.db.driver import sqlcipher
from rakor_desktop.db.tables import Base, know_all
from rakor_desktop.domain.errors import CannotWrite, NotAStore, StoreDamaged, StoreNewer
from rakor_desktop.domain.followups import Progress, Told
from rakor_desktop.services.followups import register
from rakor_desktop.services.meetings import meetings

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


def test_the_revisions_named_are_those_there_are() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(migrate.__file__).parent / "migrations"))
    scripts = [script.revision for script in ScriptDirectory.from_config(config).walk_revisions()]
    assert tuple(reversed(scripts)) == migrate.REVISIONS


def test_a_migrated_store_has_the_tables_of_the_program(migrated_url: str) -> None:
    know_all()
    engine = engine_for(migrated_url)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []
    engine.dispose()


def test_a_store_of_the_first_revision_is_brought_up_with_its_data(store_url: str) -> None:
    migrate.upgrade(store_url, "0001")
    _insert_meeting(store_url)
    migrate.upgrade(store_url)
    assert migrate.revision_of(store_url) == migrate.HEAD
    database = Database(store_url)
    assert [line.title for line in database.ask(meetings.meetings)] == ["Rapat lama"]
    database.close()


def test_what_obligations_were_set_to_becomes_the_first_thing_told_of_them(store_url: str) -> None:
    migrate.upgrade(store_url, "0024")
    for statement in _OBLIGATIONS_OF_0024:
        _tell(store_url, statement)
    migrate.upgrade(store_url)
    database = Database(store_url)
    today = date(2016, 8, 22)
    done, untouched = database.ask(register.obligations, today)
    assert (done.progress, done.percent, untouched.days_late) == (Progress.DONE, 100, 53)
    assert database.ask(register.at, date(2016, 7, 4))[0].progress is Progress.NOT_STARTED
    (told,) = database.ask(register.obligation, done.id, today).history
    assert (told.kind, told.told_on, told.progress) == (Told.STATED, date(2016, 7, 5), Progress.DONE)
    assert database.ask(register.obligation, untouched.id, today).history == ()
    database.close()


def test_of_desks_that_migrate_at_the_same_moment_all_but_one_wait(store_url: str) -> None:
    command = [sys.executable, "-c", "import sys; from rakor_desktop.db import migrate; migrate.upgrade(sys.argv[1])"]
    desks = [subprocess.Popen([*command, store_url]) for _ in range(3)]
    assert [desk.wait() for desk in desks] == [0, 0, 0]
    assert migrate.revision_of(store_url) == migrate.HEAD


def test_a_store_of_a_newer_program_is_refused(migrated_url: str) -> None:
    _tell(migrated_url, "update alembic_version set version_num = '9999'")
    with pytest.raises(StoreNewer) as refused:
        migrate.revision_of(migrated_url)
    assert refused.value.revision == "9999"


def test_another_programs_database_is_not_ours(store_url: str) -> None:
    _tell(store_url, "create table song (title text)")
    with pytest.raises(NotAStore):
        migrate.revision_of(store_url)


@pytest.mark.parametrize("content", [b"", b"Not a database at all", b"SQLite format 3\0" + b"\0" * 84])
def test_a_file_of_another_kind_is_told_by_its_first_bytes(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "strange"
    path.write_bytes(content)
    assert not migrate.is_our_file(path)
    assert path.read_bytes() == content


def test_our_file_is_known_by_its_first_bytes(migrated_file: Path) -> None:
    assert migrate.is_our_file(migrated_file)


def test_a_broken_page_is_found(tmp_path: Path) -> None:
    path = tmp_path / "rakor.sqlite"
    migrate.upgrade(str(path))
    broken = bytearray(path.read_bytes())
    broken[3 * 4096 : 5 * 4096] = b"\xa5" * 8192
    path.write_bytes(broken)
    with pytest.raises(StoreDamaged):
        backup.check_pages(str(path))


@pytest.mark.usefixtures("elsewhere")
def test_a_backup_is_a_whole_store_of_its_own(migrated_url: str, tmp_path: Path) -> None:
    database = Database(migrated_url)
    make_meeting(database, "Rakor")
    database.close()
    copy = backup.back_up(migrated_url, tmp_path / "cadangan", NOW)
    assert copy.name.endswith("-20260101-220405.sqlite")
    assert migrate.revision_of(str(copy)) == migrate.HEAD
    restored = Database(str(copy))
    assert [line.title for line in restored.ask(meetings.meetings)] == ["Rakor"]
    restored.close()


def test_two_backups_in_one_second_are_two_files(migrated_file: Path, tmp_path: Path) -> None:
    copies = {backup.back_up(str(migrated_file), tmp_path, NOW) for _ in range(2)}
    assert copies == set(tmp_path.iterdir())
    assert len(copies) == 2


def test_a_backup_that_finds_no_folder_is_refused(migrated_file: Path, tmp_path: Path) -> None:
    (tmp_path / "cadangan").touch()
    with pytest.raises(CannotWrite):
        backup.back_up(str(migrated_file), tmp_path / "cadangan", NOW)


def test_a_backup_that_fails_leaves_no_half_file(tmp_path: Path) -> None:
    path = tmp_path / "rakor.sqlite"
    path.write_bytes(b"SQLite format 3\0" + b"\xa5" * 8192)
    with pytest.raises((StoreDamaged, NotAStore)):
        backup.back_up(str(path), tmp_path / "cadangan", NOW)
    assert list((tmp_path / "cadangan").iterdir()) == []


_OBLIGATIONS_OF_0024 = (
    "insert into meeting (key, title, held_on, zone, place, organiser, host, note) values"
    " ('6f1d3c2a000040008000000000000001', 'Rapat lama', '2016-04-12', 'WIB', 'Pendopo', '', '', '')",
    "insert into institution (name) values ('Inspektorat'), ('Bappeda')",
    "insert into recommendation (meeting_id, position, text, due, due_note) values (1, 1, 'Lapor', '2016-06-30', '')",
    "insert into obligation (recommendation_id, institution_id, progress) values (1, 1, 'done'), (1, 2, 'not_started')",
    "insert into history (at, actor, desk, subject, subject_id, action, fields)"
    " values ('2016-07-05 03:00:00.000000', '', '', 'obligation', '1', 'changed', '{}')",
)


def _insert_meeting(store: str) -> None:
    _tell(
        store,
        "insert into meeting (title, held_on, zone, place, organiser, host, note)"
        " values ('Rapat lama', '2016-04-12', 'WIB', 'Pendopo', '', '', '')",
    )


def _tell(store: str, statement: str) -> None:
    if is_postgresql(store):
        engine = engine_for(store)
        with engine.begin() as connection:
            _execute(connection, statement)
        engine.dispose()
        return
    connection = sqlcipher.connect(store)
    connection.execute(statement)
    connection.commit()
    connection.close()


def _execute(connection: Connection, statement: str) -> None:
    connection.execute(text(statement))
