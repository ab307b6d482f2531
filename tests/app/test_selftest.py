"""The selftest tries every part of the program, and names the one that is broken."""

import json
import os
import shutil
import sys
import zoneinfo
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from program import rakor
from rakor_desktop.app.selftest import window
from rakor_desktop.app.selftest.cli import outcomes, tried
from rakor_desktop.app.selftest.step import Outcome, State
from rakor_desktop.app.selftest.steps import steps
from rakor_desktop.app.selftest.stores import STORE
from rakor_desktop.app.selftest.window_child import SIGNS
from rakor_desktop.db.migrate import HEAD, upgrade
from rakor_desktop.domain.publishing import DocumentKind
from rakor_desktop.local import paths
from rakor_desktop.local.dictionary import dictionary
from rakor_desktop.local.first import Place
from rakor_desktop.ui.help.topics import topics

pytestmark = pytest.mark.usefixtures("caplog")  # what is broken is also logged
RESOURCES = paths.resources_dir()


@pytest.fixture(scope="module")
def trial(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the trial has made its store and its minutes."""
    folder = tmp_path_factory.mktemp("Uji coba é")
    for name in (STORE, DocumentKind.MINUTES, DocumentKind.ATTENDANCE):
        assert outcome(folder, name).state is State.OK
    return folder


@pytest.fixture
def resources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The resources in a folder of their own, to be broken."""
    copied = tmp_path / "bahan"
    shutil.copytree(RESOURCES, copied, copy_function=os.link)
    monkeypatch.setenv("RAKOR_RESOURCES", str(copied))
    dictionary.cache_clear()
    topics.cache_clear()
    yield copied
    dictionary.cache_clear()
    topics.cache_clear()


def outcome(folder: Path, name: str, named: str = "") -> Outcome:
    (step,) = [one for one in steps(folder, named) if one.name == name]
    return tried(step)


def beside_the_program() -> dict[Path, int]:
    """Every file of the program, and when it was written; what Python compiles for itself does not count."""
    folders = (Path(window.__file__).parents[2], RESOURCES)
    files = (path for folder in folders for path in folder.rglob("*") if path.is_file())
    return {path: path.stat().st_mtime_ns for path in files if "__pycache__" not in path.parts}


def test_every_part_of_the_program_works(tmp_path: Path) -> None:
    told, before = tmp_path / "hasil é.json", beside_the_program()
    said = rakor("selftest", "--json", "--out", told)
    found = json.loads(told.read_bytes())
    assert (said.status, said.out, said.err, found["failed"]) == (0, "", "", None)
    assert beside_the_program() == before
    names = [one["name"] for one in found["steps"]]
    assert {one["state"] for one in found["steps"]} == {"ok"}
    assert {kind.value for kind in DocumentKind} < set(names)
    assert set(window.PARTS) < set(names)
    assert len(names) == len(set(names))


def test_the_first_broken_part_is_named_with_a_sentence(resources: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (resources / "reference" / "banten-2016.toml").unlink()
    monkeypatch.setenv("QT_QPA_PLATFORM", "tidak-ada")
    said = rakor("selftest")
    assert said.status == 1
    assert len(said.err.strip().splitlines()) == 1
    assert "window system" in said.err
    lines = {line[20:].split(":")[0].strip(): line.split()[0] for line in said.out.splitlines()}
    assert (lines["window system"], lines["icons"], lines[STORE]) == ("FAILED", "left", "FAILED")
    assert (lines["spelling"], lines["minutes-pdf"], lines["PDF pages"]) == ("ok", "left", "left")


def gone(path: Path) -> None:
    path.unlink()


def emptied(path: Path) -> None:
    path.unlink()
    path.touch()


def folder_gone(path: Path) -> None:
    shutil.rmtree(path)


@pytest.mark.parametrize(
    ("part", "spoil", "named"),
    [
        ("templates", folder_gone, "resources"),
        ("profiles/permendagri-54-2009.toml", emptied, "profiles"),
        ("reference/regions.csv", emptied, "reference data"),
        ("help/meja.png", gone, "help"),
        ("help/notula.md", emptied, "help"),
        ("spelling/id.words", emptied, "spelling"),
        ("templates/notula.docx", gone, "Word template"),
        ("colour/sRGB.icc", gone, "minutes-pdf"),
        ("fonts/Inter-Regular.ttf", emptied, "fonts of the screen"),
        ("icons/mail.svg", emptied, "icons"),
        ("i18n/rakor_id.qm", gone, "translations"),
        ("i18n/qt_id.qm", gone, "translations"),
    ],
)
def test_a_missing_or_broken_resource_is_named(
    trial: Path, resources: Path, part: str, spoil: Callable[[Path], None], named: str
) -> None:
    spoil(resources / part)
    (trial / "window.jsonl").unlink(missing_ok=True)
    assert outcome(trial, named).state is State.FAILED


@pytest.mark.parametrize(
    ("module", "named"),
    [
        ("psycopg", "PostgreSQL driver"),
        ("psycopg_binary", "PostgreSQL driver"),
        ("pikepdf", "PDF structure"),
        ("pypdfium2", "PDF pages"),
        ("openpyxl", "Excel read back"),
        ("docx", "minutes-docx"),
    ],
)
def test_a_library_that_was_not_packed_is_named(
    trial: Path, monkeypatch: pytest.MonkeyPatch, module: str, named: str
) -> None:
    for name in [one for one in sys.modules if depends(one, module)]:
        monkeypatch.delitem(sys.modules, name)
    before = set(sys.modules)
    monkeypatch.setitem(sys.modules, module, None)
    found = outcome(trial, named)
    for name in [one for one in set(sys.modules) - before if depends(one, module)]:
        del sys.modules[name]  # half of what was imported; the next test imports it whole
    assert found.state is State.FAILED
    assert module.removesuffix("_binary") in found.told


def depends(name: str, module: str) -> bool:
    """Whether a module has to be imported again to notice that another is missing."""
    first = name.split(".")[0]
    return first in (module, module.removesuffix("_binary")) or name.endswith(("_docx", ".word"))


def test_time_zones_that_the_system_lacks_are_named(trial: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "tzdata", None)
    zoneinfo.ZoneInfo.clear_cache()
    zoneinfo.reset_tzpath(to=[])
    try:
        assert outcome(trial, "time zones").state is State.FAILED
    finally:
        zoneinfo.reset_tzpath()


def test_folders_that_cannot_be_written_are_named(trial: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "logs").touch()
    monkeypatch.setenv("RAKOR_HOME", str(tmp_path))
    assert outcome(trial, "log folder").state is State.FAILED
    assert outcome(trial, "data folder").state is State.OK


def test_a_window_that_nobody_can_find_is_named(trial: Path) -> None:
    place = Place(trial / "window.lock")
    assert place.taken()
    assert outcome(trial, "one window").state is State.FAILED
    place.leave()
    assert outcome(trial, "one window").state is State.OK


def test_what_needs_a_part_that_failed_is_left_out(tmp_path: Path, resources: Path) -> None:
    (resources / "reference" / "banten-2016.toml").unlink()
    found = {one.name: one for one in outcomes(tmp_path)}
    assert found[STORE].state is State.FAILED
    assert (found["minutes-pdf"].state, found["minutes-pdf"].told) == (State.LEFT_OUT, STORE)
    assert found["PDF structure"].state is State.LEFT_OUT


def test_a_store_that_is_named_is_looked_at_and_left_as_it_is(store_url: str, tmp_path: Path) -> None:
    upgrade(store_url, "0020")
    assert outcome(tmp_path, "store named", store_url).told.endswith("0020")
    upgrade(store_url)
    assert outcome(tmp_path, "store named", store_url).told.endswith(HEAD)


def test_a_store_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    (tmp_path / "surat.pdf").write_bytes(b"%PDF-1.7")
    for name in ("tidak-ada.sqlite", "surat.pdf"):
        assert outcome(tmp_path, "store named", str(tmp_path / name)).state is State.FAILED
    assert [path.name for path in tmp_path.iterdir()] == ["surat.pdf"]


def test_a_server_that_does_not_answer_is_a_sentence_without_its_password(tmp_path: Path) -> None:
    found = outcome(tmp_path, "store named", "postgresql://rakor:rahasia@127.0.0.1:1/rakor")
    assert found.state is State.FAILED
    assert "rahasia" not in found.told


def test_every_sign_of_the_screen_is_looked_for_in_its_fonts() -> None:
    texts = ElementTree.parse(RESOURCES / "i18n" / "rakor_id.ts").getroot().iter("message")
    words = {sign for one in texts for part in one.iter() for sign in part.text or ""}
    assert {sign for sign in words if not sign.isspace()} <= set(SIGNS)
