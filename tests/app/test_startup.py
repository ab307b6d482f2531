"""Opening a store: made new, brought up to date after a backup, or refused unchanged."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from rakor_desktop.app import startup
from rakor_desktop.app.demo import build_reference_meeting
from rakor_desktop.db import migrate
from rakor_desktop.db.database import engine_for
from rakor_desktop.domain.errors import (
    CannotWrite,
    NotAStore,
    RakorError,
    StoreDamaged,
    StoreExists,
    StoreMissing,
    StoreNewer,
    StoreOnNetwork,
)
from rakor_desktop.local.paths import data_dir
from rakor_desktop.services.attendance import attendance


def test_a_new_store_is_made_and_opened_again(store_url: str) -> None:
    startup.create_store(store_url).close()
    again = startup.open_store(store_url)
    assert migrate.revision_of(store_url) == migrate.HEAD
    again.close()


def test_a_store_is_never_made_over_another(store_url: str) -> None:
    startup.create_store(store_url).close()
    with pytest.raises(StoreExists):
        startup.create_store(store_url)


@pytest.mark.parametrize("name", ["apa?.sqlite", "a?mode=ro&uri=true", "100%25 é.sqlite", "#;x=1", ":memory:"])
def test_a_store_may_have_any_name(tmp_path: Path, name: str) -> None:
    opened = startup.made(str(tmp_path / name), build_reference_meeting)
    opened.close()
    assert [path.name for path in tmp_path.iterdir()] == [name]
    startup.open_store(str(tmp_path / name)).close()


def test_a_store_has_one_name_wherever_the_program_was_started(
    migrated_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = Path(shutil.copy(migrated_file, tmp_path / "rakor.sqlite"))
    monkeypatch.chdir(tmp_path)
    for named in ("rakor.sqlite", f"../{tmp_path.name}/rakor.sqlite", str(path)):
        opened = startup.open_store(named)
        assert opened.store == str(path.resolve())
        opened.close()


def test_an_address_that_cannot_be_read_is_missing_and_keeps_its_password() -> None:
    with pytest.raises(StoreMissing) as refused:
        startup.open_store("postgresql://protokol:rahasia@server:lima/rakor")
    assert refused.value.path == "server:lima/rakor"


def test_an_older_store_is_backed_up_before_it_is_migrated(store_url: str) -> None:
    migrate.upgrade(store_url, "0001")
    startup.open_store(store_url, clock=lambda: datetime(2026, 1, 2, tzinfo=UTC)).close()
    (copy,) = (data_dir() / "backups").iterdir()
    assert migrate.revision_of(str(copy)) == "0001"
    assert migrate.revision_of(store_url) == migrate.HEAD


def test_the_reference_meeting_has_its_figures(migrated_url: str) -> None:
    opened = startup.open_store(migrated_url)
    at_door = opened.ask(attendance.door, build_reference_meeting(opened))
    figures, regions = at_door.figures, at_door.regions
    assert (regions.of, regions.represented, regions.heads_in_person) == (8, 8, 7)
    assert (figures.invitations, figures.in_person, figures.represented) == (28, 21, 1)
    assert (figures.excused, figures.absent, figures.not_recorded, figures.heads_in_room) == (0, 1, 5, 21)
    opened.close()


def newer(path: Path) -> None:
    connection = engine_for(str(path)).connect()
    connection.exec_driver_sql("update alembic_version set version_num = '9999'")
    connection.commit()
    connection.close()
    connection.engine.dispose()


def broken(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[4096 * 3 : 4096 * 6] = b"\xa5" * 4096 * 3
    path.write_bytes(content)


def cut_off(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


def foreign(path: Path) -> None:
    path.write_bytes(b"PK\x03\x04 something else")


def empty(path: Path) -> None:
    path.write_bytes(b"")


def missing(path: Path) -> None:
    path.unlink()


def folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize(
    ("spoil", "refused"),
    [
        (newer, StoreNewer),
        (broken, StoreDamaged),
        (cut_off, StoreDamaged),
        (foreign, NotAStore),
        (empty, NotAStore),
        (missing, StoreMissing),
        (folder, NotAStore),
    ],
)
def test_a_bad_store_is_refused_and_left_as_it_is(
    migrated_file: Path, tmp_path: Path, spoil: object, refused: type[RakorError]
) -> None:
    path = Path(shutil.copy(migrated_file, tmp_path / "rakor.sqlite"))
    spoil(path)  # type: ignore[operator]
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(refused):
        startup.open_store(str(path))
    assert (path.read_bytes() if path.is_file() else None) == before


def test_a_store_on_a_network_share_is_refused(
    migrated_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = shutil.copy(migrated_file, tmp_path / "rakor.sqlite")
    mounts = tmp_path / "mountinfo"
    mounts.write_text(f"36 35 98:0 / {tmp_path} rw - nfs4 server:/share rw\n", encoding="utf-8")
    monkeypatch.setattr("rakor_desktop.local.files.is_on_network.__defaults__", (mounts,))
    for attempt in (startup.open_store, startup.create_store):
        with pytest.raises((StoreOnNetwork, StoreExists)):
            attempt(str(path))
    with pytest.raises(StoreOnNetwork):
        startup.create_store(str(tmp_path / "baru.sqlite"))
    assert not (tmp_path / "baru.sqlite").exists()


def test_no_store_is_made_in_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite):
        startup.create_store(str(tmp_path / "tidak" / "ada.sqlite"))
