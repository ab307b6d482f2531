"""Each kind of document made from the reference meeting, and the files read back by what others read them with."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from rakor_desktop.app.selftest.step import Broken, Step
from rakor_desktop.app.selftest.stores import MEETING, REPRESENTED, STORE, store_in
from rakor_desktop.app.startup import open_store
from rakor_desktop.db.database import Database
from rakor_desktop.documents import reading_back
from rakor_desktop.documents.directory_template import render_template
from rakor_desktop.documents.followups import followup_rendering, reminder_letter
from rakor_desktop.documents.minutes import amendment_pdf
from rakor_desktop.documents.minutes.amendment_paper import AmendmentPaper
from rakor_desktop.documents.office.template_trial import tried
from rakor_desktop.documents.papers import MinutesPaper
from rakor_desktop.documents.profiles import OLD_STYLE, load_profile
from rakor_desktop.documents.rendering import file_of
from rakor_desktop.documents.strangers.workbook_reader import read_sheets
from rakor_desktop.domain.importing import table_in
from rakor_desktop.domain.publishing import MEETING_KINDS, DocumentKind
from rakor_desktop.domain.word_templates import WordTemplate
from rakor_desktop.local.files import write_whole
from rakor_desktop.services.followups import followup_papers, reminders
from rakor_desktop.services.followups.followup_papers import Wanted
from rakor_desktop.services.followups.reminders import ReminderOrder
from rakor_desktop.services.invitations import invitations
from rakor_desktop.services.invitations.representation import representation_form
from rakor_desktop.services.publishing import papers
from rakor_desktop.ui.kit.preview import page_image

translate = QCoreApplication.translate
Make = Callable[[Database], bytes]
_STARTS = {".pdf": b"%PDF-", ".xlsx": b"PK\x03\x04", ".docx": b"PK\x03\x04"}
_LATER = date(2026, 1, 5)
"""A day on which what was agreed in 2016 is long late."""
_PATIENCE = 60.0
"""Seconds for the child that reads a file: on a slow computer too it is asked whether that works; its time is told."""


def steps(folder: Path) -> Iterator[Step]:
    """The files stay in the folder, under the names of their kinds."""
    for name, make in makers().items():
        yield Step(name, partial(_write, folder, name, make), needs=STORE)
    yield Step("PDF structure", partial(_structure, folder), needs=DocumentKind.MINUTES)
    yield Step("PDF pages", partial(_pages, folder), needs=DocumentKind.MINUTES)
    yield Step("Excel read back", partial(_cells, folder), needs=DocumentKind.ATTENDANCE)
    yield Step("Word template", lambda: f"{len(tried(WordTemplate('', b'')))} bytes")
    yield Step("lists of strangers", partial(_list_is_read, folder / "daftar é.xlsx"))


def makers() -> dict[str, Make]:
    """How each document is made, by the name of its kind."""
    kinds: dict[str, Make] = {kind.value: partial(_of_meeting, kind=kind) for kind in MEETING_KINDS}
    return kinds | {
        DocumentKind.ASSIGNMENT.value: partial(_of_office, mandate=False),
        DocumentKind.MANDATE.value: partial(_of_office, mandate=True),
        DocumentKind.RALAT.value: partial(_amendment, addendum=False),
        DocumentKind.ADDENDUM.value: partial(_amendment, addendum=True),
        DocumentKind.REMINDER.value: _reminder,
        "followups-pdf": _matrix,
        "followups-xlsx": _followups,
    }


def _write(folder: Path, name: str, make: Make) -> str:
    database = open_store(store_in(folder))
    try:
        content = make(database)
    finally:
        database.close()
    path = _file(folder, name)
    if not content.startswith(_STARTS[path.suffix]):
        raise Broken(translate("Selftest", "What was made is no file of its kind."))
    write_whole(path, content)
    return f"{len(content)} bytes"


def _file(folder: Path, name: str) -> Path:
    return folder / f"{name}.{name.rsplit('-', 1)[1]}"


def _of_meeting(database: Database, kind: DocumentKind) -> bytes:
    return file_of(kind, database.ask(papers.paper, MEETING, kind, load_profile(OLD_STYLE)))


def _of_office(database: Database, mandate: bool) -> bytes:
    listed = database.ask(invitations.invitees, MEETING)
    of = next(one.id for one in listed if one.office.name == REPRESENTED)
    kind = DocumentKind.MANDATE if mandate else DocumentKind.ASSIGNMENT
    return file_of(kind, database.ask(representation_form, of, mandate))


def _amendment(database: Database, addendum: bool) -> bytes:
    told = database.ask(papers.paper, MEETING, DocumentKind.MINUTES, load_profile(OLD_STYLE))
    if not isinstance(told, MinutesPaper):
        raise TypeError(type(told).__name__)
    paper = AmendmentPaper(
        told.profile, told.letterhead, told.title, told.day, 1, "Uji coba.", told.day, "0" * 64, told.day, addendum
    )
    return amendment_pdf.render(paper)


def _reminder(database: Database) -> bytes:
    desk = database.ask(reminders.reminder_desk, _LATER, MEETING)
    late = tuple(one.institution.id for one in desk.debtors if one.late)[:1]
    found = database.ask(reminders.reminders, ReminderOrder(late, _LATER, None, meeting_id=MEETING))
    return reminder_letter.render(found[0].paper)


def _matrix(database: Database) -> bytes:
    return followup_rendering.render(database.ask(followup_papers.matrix_paper, _LATER, Wanted()))


def _followups(database: Database) -> bytes:
    return followup_rendering.render(database.ask(followup_papers.workbook_paper, _LATER, Wanted()))


def _structure(folder: Path) -> str:
    return reading_back.structure(_file(folder, DocumentKind.MINUTES).read_bytes())


def _pages(folder: Path) -> str:
    image = page_image(_file(folder, DocumentKind.MINUTES).read_bytes(), 200)
    colours = {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
    if len(colours) < 2:
        raise Broken(translate("Selftest", "The pages of a PDF are not drawn."))
    return f"{image.width()} x {image.height()}"


def _cells(folder: Path) -> str:
    """What one library wrote two others read: the one that writes, and the one that reads lists of strangers."""
    path = _file(folder, DocumentKind.ATTENDANCE)
    written = reading_back.cells(path.read_bytes())
    rows = [row for sheet in read_sheets(path, _PATIENCE) for _no, row in sheet.rows]
    read = sum(1 for row in rows for cell in row if cell not in ("", None))
    if not written or not read:
        raise Broken(translate("Selftest", "A workbook is not read as it was written."))
    return f"{written} cells"


def _list_is_read(path: Path) -> str:
    """The child process starts here as it does in the window, and reads the list that we write ourselves."""
    write_whole(path, render_template(date(2016, 4, 12)))
    started = datetime.now().astimezone()
    table = table_in(read_sheets(path, _PATIENCE))
    if table.rows:
        raise Broken(translate("Selftest", "An empty list is not read as empty."))
    return f"child process, {(datetime.now().astimezone() - started).total_seconds():.1f} s"
