"""A store of every version opens: backed up first, brought up to date, with all that it held."""

import re
from hashlib import sha256
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from program import rakor, refused
from rakor_desktop.app.startup import open_store
from rakor_desktop.db.database import Database, engine_for
from rakor_desktop.db.driver import sqlcipher
from rakor_desktop.db.migrate import HEAD, revision_of
from rakor_desktop.db.tables import Base, know_all
from rakor_desktop.documents.strangers.suspects import Suspect
from rakor_desktop.domain.publishing import DocumentKind
from rakor_desktop.local.paths import backup_dir
from rakor_desktop.services.attendance import attendance
from rakor_desktop.services.followups import followups
from rakor_desktop.services.minutes import minutes, minutes_life
from rakor_desktop.services.publishing import publishing, verifying
from rakor_desktop.services.publishing.verifying import Verdict
from stores.make import FOLDER, unpacked

STORES = sorted(FOLDER.glob("*.sqlite.xz"))
CHANGELOG = FOLDER.parents[1] / "CHANGELOG.md"
MEETING = 1
FINAL_SINCE = "0022"
"""From this revision on minutes are made final; before, they were only issued."""

every_store = pytest.mark.parametrize("packed", STORES, ids=[one.name.partition(".sqlite")[0] for one in STORES])


def revision_in(packed: Path) -> str:
    return packed.name.partition(".sqlite")[0].rpartition("-")[2]


@every_store
def test_it_is_backed_up_as_it_was_and_brought_up_to_date(packed: Path, tmp_path: Path) -> None:
    store, revision = str(unpacked(packed, tmp_path)), revision_in(packed)
    assert revision_of(store) == revision
    held = issued(store)
    open_store(store).close()
    assert revision_of(store) == HEAD
    copies = list(backup_dir().iterdir())
    assert [revision_of(str(copy)) for copy in copies] == ([] if revision == HEAD else [revision])
    assert all(issued(str(copy)) == held for copy in copies)


@every_store
def test_its_figures_are_the_same(packed: Path, tmp_path: Path) -> None:
    opened = open_store(str(unpacked(packed, tmp_path)))
    at_door = opened.ask(attendance.door, MEETING)
    figures, regions = at_door.figures, at_door.regions
    assert (regions.of, regions.represented, regions.heads_in_person) == (8, 8, 7)
    assert (figures.invitations, figures.in_person, figures.represented) == (28, 21, 1)
    assert (figures.excused, figures.absent, figures.not_recorded, figures.heads_in_room) == (0, 1, 5, 21)
    said, recommended = opened.ask(minutes.proceedings, MEETING), opened.ask(followups.recommendations, MEETING)
    assert (len(said.entries), len(recommended)) == (8, 5)
    opened.close()


@every_store
def test_what_was_issued_then_is_proved_now(packed: Path, tmp_path: Path) -> None:
    store = unpacked(packed, tmp_path)
    held = issued(str(store))
    opened = open_store(str(store))
    listed = opened.ask(publishing.documents, MEETING)
    assert DocumentKind.MINUTES in {one.kind for one in listed}
    final = opened.ask(minutes_life.life, MEETING).document_id is not None
    assert final == (revision_in(packed) >= FINAL_SINCE)
    assert {one.file_name: opened.ask(publishing.document_content, one.id) for one in listed} == held
    for name, content in held.items():
        assert answer(opened, name, content) is Verdict.UNCHANGED
        assert answer(opened, name, content + b"\n") is not Verdict.UNCHANGED
    opened.close()


@every_store
def test_its_tables_are_those_of_a_new_store(packed: Path, tmp_path: Path) -> None:
    store = str(unpacked(packed, tmp_path))
    open_store(store).close()
    know_all()
    engine = engine_for(store)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []
    engine.dispose()


def test_a_store_of_a_newer_version_is_refused_with_one_sentence_and_left_alone(tmp_path: Path) -> None:
    store = unpacked(STORES[-1], tmp_path)
    connection = sqlcipher.connect(str(store))
    connection.execute("update alembic_version set version_num = '9999'")
    connection.commit()
    connection.close()
    before = store.read_bytes()
    assert refused(rakor("check", "--store", store))
    assert store.read_bytes() == before
    assert list(backup_dir().iterdir()) == []


def test_every_release_left_its_store() -> None:
    released = re.findall(r"^## (\d+\.\d+\.\d+)", CHANGELOG.read_text(encoding="utf-8"), re.MULTILINE)
    left = {one.name.partition("-")[0] for one in STORES}
    assert set(released) <= left
    assert STORES


def issued(store: str) -> dict[str, bytes]:
    """The documents in the file itself, by name."""
    connection = sqlcipher.connect(store)
    found = dict(connection.execute("select file_name, content from document").fetchall())
    connection.close()
    return found


def answer(database: Database, name: str, content: bytes) -> Verdict:
    return database.ask(verifying.verify, Suspect(name, content, sha256(content).hexdigest())).verdict
