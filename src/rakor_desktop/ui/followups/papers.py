"""Ctrl+P of the follow-ups: a menu with a digit for each paper; what is looked at is saved where the person says."""

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu

from rakor_desktop.documents.typesetting.course import Course, Stopped
from rakor_desktop.domain.dates import grouped
from rakor_desktop.domain.errors import RakorError
from rakor_desktop.local.files import write_whole
from rakor_desktop.services.minutes import minutes_life
from rakor_desktop.ui.followups.comparison_sheet import ComparisonSheet
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.list_export import file_name, last_folder, remember_folder
from rakor_desktop.ui.kit.messages import MessageStrip
from rakor_desktop.ui.kit.privacy_sheet import PrivacySheet
from rakor_desktop.ui.kit.state import State
from rakor_desktop.ui.kit.viewer import open_in_viewer

if TYPE_CHECKING:
    from rakor_desktop.documents.followups.followup_rendering import FollowupPaper
    from rakor_desktop.services.followups.followup_papers import Wanted
    from rakor_desktop.ui.followups.page import FollowupsPage
    from rakor_desktop.ui.followups.paper_menu import Order

log = logging.getLogger(__name__)
MESSAGE, WORDS = "printed", "followups/words"
"""Under the second name it is remembered in whose words papers tell a status."""
#: How the kinds of files are called.
_KINDS = {"pdf": "PDF", "xlsx": "Excel"}


class FollowupPapers(QObject):
    """Belongs to a page; prints what its search and filters leave, as of today."""

    saved = Signal(object)  # Path of the file
    progressed = Signal(int, int)  # the page that is laid, of about how many; told from the thread that sets them

    def __init__(self, page: "FollowupsPage", today: Callable[[], date], state: State | None = None) -> None:
        super().__init__(page)
        self._page, self._today, self._state, self._is_busy = page, today, state, False
        self._words = state.text(WORDS) if state else ""
        self.opener: Callable[[Path], bool] = open_in_viewer
        self.action = make_action(page, self.tr("Print"), "Ctrl+P", self._on_choose, anywhere=True)
        self.button = Button.for_action(self.action, icon="printer")
        self._stop, self._name = Event(), ""
        self._strip: MessageStrip | None = None
        self.progressed.connect(self._on_progress)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What was saved from one page is not said over another."""
        if event.type() == QEvent.Type.Hide and not self._is_busy and shiboken6.isValid(self._page.messages):
            self._page.messages.take_away(MESSAGE)
        return super().eventFilter(watched, event)

    def menu(self) -> QMenu:
        """A line for each paper; its digit makes it."""
        from rakor_desktop.ui.followups.paper_menu import orders

        menu = QMenu(self._page)
        menu.setAccessibleName(self.tr("Print"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._orders = orders(self._today())
        titles = [f"{one.title} ({_KINDS[one.suffix]})" for one in self._orders]
        for at, title in enumerate((*titles, self.tr("Compare two days…")), 1):
            menu.addAction(f"&{at}  {title}").setData(at - 1)
        self._add_words(menu)
        menu.triggered.connect(self._on_chosen)
        menu.setActiveAction(menu.actions()[0])
        return menu

    def _add_words(self, menu: QMenu) -> None:
        """In whose words the papers tell a status: those of the meeting, of BPK or of the inspectorate; remembered."""
        from rakor_desktop.ui.followups.paper_menu import vocabularies, vocabulary

        title = self.tr("Words for the status")
        kinds = menu.addMenu(f"&{len(menu.actions()) + 1}  {title}")
        for one, words in vocabularies():
            action = kinds.addAction(words)
            action.setCheckable(True)
            action.setChecked(one is vocabulary(self._words))
            action.setData(one.value)

    def ask_place(self, order: "Order", asked: "Wanted") -> QFileDialog:
        """Ask for a place in the folder of the last time; returns the dialog, which is open already."""
        subject = self.tr("Follow-ups")
        named = file_name(f"{subject} {order.title}", self._today())
        proposed = str((last_folder() / named).with_suffix(f".{order.suffix}"))
        kind = _KINDS[order.suffix]
        dialog = QFileDialog(self._page, self.tr("Save"), proposed, f"{kind} (*.{order.suffix})")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(order.suffix)
        dialog.selectFile(proposed)
        dialog.fileSelected.connect(partial(self._on_place, order, asked))
        dialog.open()
        return dialog

    def begin_open_list(self) -> None:
        """What the menu calls the open list, at once."""
        from rakor_desktop.ui.followups.paper_menu import open_list

        if self._can_begin():
            self._begin(open_list(self._today()))

    @Slot()
    def stop(self) -> None:
        """Set no further page; no file is left, and one that stood there stays."""
        self._stop.set()
        self._say_course(self.tr("Stopping…"))

    @Slot()
    def _on_choose(self) -> None:
        if self._can_begin():
            self.menu().popup(self.button.mapToGlobal(QPoint(0, self.button.height())))

    def _can_begin(self) -> bool:
        """Whether a paper can be begun; why not is said."""
        if self._is_busy:  # one after the other: the strip says how far it is, and how to stop it
            self._show_course()
        elif self._page.is_empty:
            self._page.messages.show_message(MESSAGE, "info", self.tr("There is nothing here to print yet."))
        else:
            return True
        return False

    @Slot(QAction)
    def _on_chosen(self, chosen: QAction) -> None:
        if isinstance(chosen.data(), str):
            self._words = chosen.data()
            if self._state is not None:
                self._state.set_text(WORDS, self._words)
            return
        at = int(chosen.data())
        if at < len(self._orders):
            self._begin(self._orders[at])
            return
        sheet = ComparisonSheet(self._today(), parent=self._page)
        sheet.given.connect(self._on_days)
        sheet.open()

    @Slot(object, object)
    def _on_days(self, first: date, second: date) -> None:
        from rakor_desktop.ui.followups.paper_menu import comparison

        self._begin(comparison(first, second))

    def _begin(self, order: "Order") -> None:
        """Confidential minutes are asked about first; what is looked at is what was so when it was chosen."""
        from rakor_desktop.ui.followups.paper_menu import vocabulary, wanted

        page = self._page
        asked = wanted(page.meeting_id or page.head.chooser.meeting(), page.bar, page.narrowing.now)
        asked = replace(asked, vocabulary=vocabulary(self._words))
        then = partial(self._on_closed, order, asked)
        page.jobs.read(minutes_life.confidential_meetings, then=then, refused=page.refuse)

    def _on_closed(self, order: "Order", asked: "Wanted", closed: frozenset[int]) -> None:
        meetings = self._page.meetings_of(order.printed(asked.chosen), asked.recommendation_id)
        rows, confidential = len(meetings), sum(1 for meeting in meetings if meeting in closed)
        if not confidential:
            self.ask_place(order, asked)
            return
        sheet = PrivacySheet(
            order.title, rows, phones=False, confidential=confidential, heading=self.tr("Print"), parent=self._page
        )
        sheet.agreed.connect(partial(self._on_agreed, order, asked))
        sheet.open()

    def _on_agreed(self, order: "Order", asked: "Wanted", _phones: bool, confidential: bool) -> None:
        self.ask_place(order, replace(asked, confidential=confidential))

    def _on_place(self, order: "Order", asked: "Wanted", place: str) -> None:
        path = Path(place)
        remember_folder(path.parent)
        self._is_busy, self._stop, self._name = True, Event(), path.name
        self._show_course()
        self._page.jobs.read(order.query, asked, then=partial(self._on_paper, path), refused=self._on_refused)

    def _on_paper(self, path: Path, paper: "FollowupPaper") -> None:
        then, course = partial(self._on_written, path), Course(self.progressed.emit, self._stop)
        self._page.jobs.export(write_paper, path, paper, course, then=then, refused=self._on_refused)

    @Slot(int, int)
    def _on_progress(self, page: int, of: int) -> None:
        if not self._stop.is_set():
            self._say_course(self.tr("page {page} of {of}").format(page=grouped(page), of=grouped(of)))

    def _show_course(self) -> None:
        words, way = self.tr("Setting the pages…"), (self.tr("Stop"), self.stop)
        self._strip = self._page.messages.show_message(MESSAGE, "info", words, self._name, way)

    def _say_course(self, words: str) -> None:
        if self._strip is not None and self._page.messages.strip(MESSAGE) is self._strip:
            self._strip.text.setText(words)

    def _on_written(self, path: Path, size: int | None) -> None:
        self._is_busy = False
        if size is None:
            self._page.messages.show_message(MESSAGE, "info", self.tr("Stopped; no file was written."))
            return
        log.info("follow-ups printed: %s, %d bytes", path.suffix, size)
        self._page.messages.show_message(
            MESSAGE,
            "ok",
            self.tr("Saved {name}.").format(name=path.name),
            str(path.parent),
            (self.tr("Open"), partial(self._open, path)),
            (self.tr("Open folder"), partial(self._open, path.parent)),
        )
        self.saved.emit(path)

    @Slot(object)
    def _on_refused(self, error: RakorError) -> None:
        self._is_busy = False
        self._page.messages.take_away(MESSAGE)
        self._page.refuse(error)

    def _open(self, path: Path) -> None:
        if not self.opener(path):
            text = self.tr("The file is at {path}").format(path=path)
            self._page.messages.show_message(MESSAGE, "warn", self.tr("No program here opens this file."), text)


def write_paper(path: Path, paper: "FollowupPaper", course: Course | None = None) -> int | None:
    """Write the file whole or not at all; returns its size in bytes, None when it was stopped.

    Raises DiskFull, CannotWrite, CannotRead.
    """
    from rakor_desktop.documents.followups.followup_rendering import render

    try:
        content = render(paper, course)
    except Stopped:
        return None
    if course is not None and course.stop.is_set():
        return None
    write_whole(path, content)
    return len(content)
