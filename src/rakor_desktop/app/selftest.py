"""Each thing that packaging can break, as a step that the command line tries."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtSvg import QSvgRenderer

from rakor_desktop.app.startup import create_store, open_store
from rakor_desktop.documents.directory_template import render_template
from rakor_desktop.documents.profiles import OLD_STYLE, load_profile, profile_keys
from rakor_desktop.documents.rendering import file_of
from rakor_desktop.documents.workbook_reader import read_sheets
from rakor_desktop.domain.importing import table_in
from rakor_desktop.domain.publishing import MEETING_KINDS, DocumentKind
from rakor_desktop.local.paths import resources_dir
from rakor_desktop.services import attendance, papers

Step = tuple[str, Callable[[], bool]]


def steps(folder: Path) -> Iterator[Step]:
    """Each part by name, with what tries it; `folder` is empty and may be used."""
    store = str(folder / "rapat.sqlite")
    yield "resources", lambda: all((resources_dir() / name).is_dir() for name in ("colour", "fonts", "icons", "i18n"))
    yield "profiles", lambda: len([load_profile(key) for key in profile_keys()]) > 1
    yield "icons", lambda: QSvgRenderer(str(resources_dir() / "icons" / "rakor.svg")).isValid()
    yield "store and migrations", lambda: _make(store)
    yield "reading the store", lambda: _read(store)
    yield "lists of strangers", lambda: _list_is_read(folder / "daftar.xlsx")
    for kind in MEETING_KINDS:
        yield kind.value, partial(_document_is_made, store, kind)


def _make(store: str) -> bool:
    from rakor_desktop.app.demo import build_reference_meeting

    database = create_store(store)
    try:
        return build_reference_meeting(database) > 0
    finally:
        database.close()


def _read(store: str) -> bool:
    database = open_store(store)
    try:
        return database.ask(attendance.door, 1).regions.represented == 8
    finally:
        database.close()


def _list_is_read(path: Path) -> bool:
    """The child process starts here as it does in the window, and reads the list that we write ourselves."""
    path.write_bytes(render_template(date(2016, 4, 12)))
    return not table_in(read_sheets(path)).rows


def _document_is_made(store: str, kind: DocumentKind) -> bool:
    database = open_store(store)
    try:
        return len(file_of(kind, database.ask(papers.paper, 1, kind, load_profile(OLD_STYLE)))) > 1000
    finally:
        database.close()
