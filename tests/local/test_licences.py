"""Everything the program consists of is named with its licence, from source and bundled."""

import shutil
import sys
from pathlib import Path

import pytest

from rakor_desktop.local import paths
from rakor_desktop.local.licences import PROGRAM, licences

RULE = "=" * 100


def test_from_source_the_libraries_tell_their_own_licences() -> None:
    assert len(licences()) == len({one.name for one in licences()})
    found = {one.name.lower(): one for one in licences()}
    assert "Permission is hereby granted" in found[PROGRAM].text
    assert "PYTHON SOFTWARE FOUNDATION" in found["python"].text
    for name in ("sqlalchemy", "psycopg", "psycopg-binary", "reportlab", "pikepdf", "pillow", "openpyxl", "shiboken6"):
        assert found[name].version
        assert found[name].kind or found[name].text
    assert "LGPL" in found["pyside6_essentials" if "pyside6_essentials" in found else "pyside6-essentials"].kind
    assert not {"pytest", "mypy", "ruff"} & set(found)


def test_fonts_icons_and_data_stand_among_them() -> None:
    found = {one.name: one.text for one in licences()}
    assert "SIL OPEN FONT LICENSE" in found["fonts/Inter"].upper()
    assert "Open Database License" in found["reference/ODbL-1.0"]


def test_bundled_they_are_read_from_what_was_written_when_it_was_made(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder = tmp_path / "Rakor é" / "LICENSES"
    folder.mkdir(parents=True)
    shutil.copy(paths.resources_dir().parent / "LICENSE", folder / "LICENSE.txt")
    for name, text in (("PYTHON", "PSF"), ("QT", "Qt may be replaced"), ("LGPL-3.0", "GNU LESSER")):
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    chapters = f"Intro\n\n{RULE}\nalembic 1.20.1 - MIT\n{RULE}\n\nFirst\n\n{RULE}\nlxml 6.0 - BSD\n{RULE}\n\nSecond\n"
    (folder / "THIRD-PARTY.txt").write_text(chapters, encoding="utf-8")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(folder.parent / "rakor-desktop"))
    found = {one.name: one for one in licences()}
    assert (found["alembic"].version, found["alembic"].kind, found["alembic"].text) == ("1.20.1", "MIT", "First")
    assert (found["lxml"].text, found["Qt"].text) == ("Second", "Qt may be replaced\n\nGNU LESSER")
    assert "Permission" in found[PROGRAM].text
    assert "reportlab" not in found
