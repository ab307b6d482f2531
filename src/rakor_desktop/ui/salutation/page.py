"""The salutation list of a meeting: who is here now, read line by line, also alone on the second screen."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from rakor_desktop.documents.profiles import PaperSize
from rakor_desktop.domain.publishing import DocumentKind
from rakor_desktop.domain.topics import Topic
from rakor_desktop.services.publishing.publishing import IssuedDocument
from rakor_desktop.services.salutation import Salutation, salutation
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.autosave import local_now
from rakor_desktop.ui.kit.buttons import Button, IconButton
from rakor_desktop.ui.kit.choices import Segmented
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.labels import Heading
from rakor_desktop.ui.kit.making import Maker
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.page import Page
from rakor_desktop.ui.kit.state import State
from rakor_desktop.ui.kit.surfaces import Panel
from rakor_desktop.ui.navigation import Navigator, Place
from rakor_desktop.ui.salutation.keys import bind_reading, bind_remote, copy_list, larger_keys
from rakor_desktop.ui.salutation.large import LargeWindow, chosen_screen
from rakor_desktop.ui.salutation.reader import Reader
from rakor_desktop.ui.salutation.view import SIZES, SalutationView
from rakor_desktop.ui.salutation.wording import waiting_words
from rakor_desktop.ui.style.tokens import MARGIN_LEFT, MARGIN_RIGHT

SCREEN, SIZE, FORM = "salutation_screen", "salutation_size", "salutation_form"
"""Under these names the screen, the size of the letters and the form are remembered."""
COPIED, MADE, ALONE = "salutation-copied", "salutation-made", "salutation-screen"
_SHORT = "short"


class SalutationPage(Page):
    """Live as long as it is seen, or its large window is, wherever the main window is meanwhile."""

    topics = frozenset({Topic.ATTENDANCE, Topic.INVITATIONS, Topic.DIRECTORY, Topic.MEETINGS, Topic.SETTINGS})

    def __init__(
        self,
        jobs: Jobs,
        messages: MessageArea,
        navigator: Navigator,
        state: State,
        *,
        clock: Callable[[], datetime] = local_now,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(jobs, messages, parent)
        self._navigator, self._state = navigator, state
        self.reader = Reader(clock, self)
        self.reader.in_short = state.text(FORM) == _SHORT
        self.view, self.maker = SalutationView(self.reader), Maker(jobs, self)
        self.large = LargeWindow(self.reader, self)
        self.form = Segmented(self.tr("Form"), [(False, self.tr("In full")), (True, self.tr("In short"))])
        self._make_actions()
        self._make_buttons()
        self._lay_out()
        self._connect()
        self._show_size(self._size())

    def enter(self, meeting_id: int | None) -> None:
        """Another meeting is read from its beginning, and not on the large screen until it is wanted."""
        if meeting_id != self.meeting_id:
            self.large.close()
            self.reader.forget()
        super().enter(meeting_id)

    def touch(self) -> None:
        """Also while only the large window is seen."""
        super().touch()
        if self.large.isVisible():
            self._freshen()

    def reload(self) -> None:
        """Ask who is here now."""
        if self.meeting_id is not None:
            self.jobs.read(salutation, self.meeting_id, then=self._on_salutation, refused=self.refuse)

    def focus_first(self) -> None:
        """The lines."""
        self.view.setFocus()

    @Slot(object)
    def _on_salutation(self, now: Salutation) -> None:
        if now.meeting_id == self.meeting_id:
            self.reader.show(now)
            self.waiting.setText(waiting_words(now.waiting))

    @Slot()
    def _on_moved(self) -> None:
        self.form.set_value(self.reader.in_short)
        self._state.set_text(FORM, _SHORT if self.reader.in_short else "")

    @Slot(object)
    def _on_form(self, short: bool) -> None:
        if short != self.reader.in_short:
            self.reader.change_form()
        self.view.setFocus()

    @Slot()
    def _on_larger(self) -> None:
        self._step_size(1)

    @Slot()
    def _on_smaller(self) -> None:
        self._step_size(-1)

    @Slot()
    def _on_copy(self) -> None:
        if copy_list(self.reader):
            self.messages.show_message(COPIED, "ok", self.tr("The list is on the clipboard."))

    @Slot()
    def _on_print(self) -> None:
        if self.meeting_id is not None:
            size = self._state.text("paper_size", PaperSize.F4.value)
            known = PaperSize(size) if size in set(PaperSize) else PaperSize.F4
            self.maker.make(self.meeting_id, DocumentKind.SALUTATION, known)

    @Slot(bool)
    def _on_working(self, working: bool) -> None:
        self.printer.setEnabled(not working)

    @Slot(object)
    def _on_made(self, document: IssuedDocument) -> None:
        title = self.tr("Ready to be printed: {file}").format(file=document.file_name)
        go = partial(self._navigator.go, Place.DOCUMENTS, document.meeting_id, document.id)
        text = self.tr("Stored with the meeting.")
        self.messages.show_message(MADE, "ok", title, text, (self.tr("Show in Documents"), go))

    @Slot()
    def _on_large(self) -> None:
        """Show the list alone, or close it; where there is one screen only, say how one comes back."""
        if self.large.isVisible():
            self.large.close()
            return
        screens = QGuiApplication.screens()
        screen = chosen_screen(screens, self.screen(), self._state.text(SCREEN))
        if screen is self.screen():
            text = self.tr("It covers this screen as there is no other; Esc leads back.")
            self.messages.show_message(ALONE, "info", self.tr("The list is shown alone."), text)
        self.large.show_on(screen)
        self.show_large.setText(self.tr("Close the large screen"))

    @Slot()
    def _on_large_closed(self) -> None:
        self.messages.take_away(ALONE)
        self.show_large.setText(self.tr("Large screen"))
        if self.isVisible():
            self.window().activateWindow()
            self.view.setFocus()

    @Slot()
    def _on_choose(self) -> None:
        """Which screen is the large one; it is remembered by its name."""
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("Screen"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for at, one in enumerate(QGuiApplication.screens(), 1):
            size = one.size()
            menu.addAction(f"&{at}  {one.name()} · {size.width()} × {size.height()}").setData(one.name())
        menu.triggered.connect(self._on_chosen)
        menu.setActiveAction(menu.actions()[0])
        menu.popup(self.mapToGlobal(QPoint(MARGIN_LEFT, self.view.y())))

    @Slot(QAction)
    def _on_chosen(self, chosen: QAction) -> None:
        self._state.set_text(SCREEN, str(chosen.data()))
        if self.large.isVisible():
            self.large.close()
        self._on_large()

    @Slot()
    def _on_waiting(self) -> None:
        self._navigator.go(Place.WAITING, self.meeting_id)

    def _size(self) -> int:
        kept = self._state.text(SIZE, "100")
        return int(kept) if kept in map(str, SIZES) else 100

    def _step_size(self, by: int) -> None:
        at = SIZES.index(self.view.percent) + by
        if 0 <= at < len(SIZES):
            self._state.set_text(SIZE, str(SIZES[at]))
            self._show_size(SIZES[at])

    def _show_size(self, percent: int) -> None:
        self.view.set_percent(percent)
        self.large.view.set_percent(percent)

    def _make_actions(self) -> None:
        more, less = larger_keys()
        bind_reading(self.view, self.reader)
        bind_remote(self, self.reader)
        self.change = make_action(self.view, self.tr("Change the form"), "R", self.reader.change_form)
        self.show_large = make_action(self, self.tr("Large screen"), "L", self._on_large)
        self.choose = make_action(self, self.tr("Choose the screen"), "Shift+L", self._on_choose)
        self.more = make_action(self, self.tr("Larger letters"), more, self._on_larger, anywhere=True)
        self.less = make_action(self, self.tr("Smaller letters"), less, self._on_smaller, anywhere=True)
        self.copy = make_action(self, self.tr("Copy the list"), "Ctrl+C", self._on_copy)
        self.copy.setIconText(self.tr("Copy"))
        self.printer = make_action(self, self.tr("Print"), "Ctrl+P", self._on_print, anywhere=True)

    def _make_buttons(self) -> None:
        self.waiting = Button(waiting_words(0), kind="ghost", icon="clock", key="Shift F9")
        self.smaller = IconButton("zoom-out", self.less.text())
        self.larger = IconButton("zoom-in", self.more.text())
        self.copying = IconButton("copy", self.copy.text())
        self.buttons = (
            self.waiting,
            self.smaller,
            self.larger,
            self.copying,
            Button.for_action(self.printer, icon="printer"),
            Button.for_action(self.show_large, kind="primary", icon="scan-eye"),
        )

    def _connect(self) -> None:
        self.form.chosen.connect(self._on_form)
        self.reader.moved.connect(self._on_moved)
        self.waiting.clicked.connect(self._on_waiting)
        self.smaller.clicked.connect(self._on_smaller)
        self.larger.clicked.connect(self._on_larger)
        self.copying.clicked.connect(self._on_copy)
        self.large.closed.connect(self._on_large_closed)
        self.large.larger.connect(self._on_larger)
        self.large.smaller.connect(self._on_smaller)
        self.maker.made.connect(self._on_made)
        self.maker.refused.connect(self.refuse)
        self.maker.working.connect(self._on_working)
        self._on_moved()

    def _lay_out(self) -> None:
        column, tools = QVBoxLayout(self), Panel("b", "surface")
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout(tools)
        row.setContentsMargins(MARGIN_LEFT, 8, MARGIN_RIGHT, 8)
        row.setSpacing(8)
        row.addWidget(Heading(self.tr("Salutation"), 16))
        row.addWidget(self.form)
        row.addStretch(1)
        for button in self.buttons:
            row.addWidget(button)
        column.addWidget(tools)
        column.addWidget(self.view, 1)
