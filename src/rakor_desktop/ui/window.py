"""The window: rail, head of the meeting, messages, the page in view, legend."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from rakor_desktop.domain.errors import RakorError
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.autosave import Saved
from rakor_desktop.ui.kit.fitting import fitting
from rakor_desktop.ui.kit.help_wish import bind_help
from rakor_desktop.ui.kit.icons import app_icon
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.legend import Legend
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.page import Page, refuse_in
from rakor_desktop.ui.kit.state import TEXT_SIZES, State
from rakor_desktop.ui.meeting_head import MeetingBar, MeetingHead
from rakor_desktop.ui.meeting_ways import MeetingWays
from rakor_desktop.ui.navigation import MEETING_PLACES, Navigator, Place, Spot
from rakor_desktop.ui.panes import Panes
from rakor_desktop.ui.rail import Rail
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import MARGIN_LEFT, MARGIN_RIGHT, WIDE_WINDOW
from rakor_desktop.ui.whole_screen import WholeScreen

MINIMUM, FIRST = QSize(1280, 650), QSize(1366, 728)
"""The least size, where the screen has so much, and the one that a new window has; px."""
MakePage = Callable[[Jobs, MessageArea], Page]


class MainWindow(QWidget):
    """The shell. Pages are made when first shown; it shows the one that the navigator went to."""

    def __init__(self, navigator: Navigator, jobs: Jobs, state: State) -> None:
        super().__init__()
        self.navigator, self.jobs, self.state = navigator, jobs, state
        self._makers: dict[Place, MakePage] = {}
        self._pages: dict[Place, Page] = {}
        self._head: MeetingHead | None = None
        self._meeting_id: int | None = None
        self._store_words = ""
        self.rail, self.bar, self.messages = Rail(), MeetingBar(), MessageArea()
        self.messages.wait_for(jobs.when_saved)
        self.stack, self.legend = QStackedWidget(), Legend()
        self.setObjectName("main")
        self.setWindowIcon(app_icon())
        self.setMinimumSize(fitting(self, MINIMUM))
        self._lay_out()
        self._connect()
        self._bind_keys()
        self._ways = MeetingWays(navigator, self)
        self._dress()
        if not state.restore_window(self):
            self.resize(fitting(self, FIRST))

    def add_page(self, place: Place, make: MakePage) -> None:
        """Say how the page of a place is made: `make(jobs, messages)`; it is made when it is first shown."""
        self._makers[place] = make

    def page(self, place: Place) -> Page:
        """The page of a place, made now if it was not."""
        if place not in self._pages:
            page = self._makers[place](self.jobs, self.messages)
            page.save_state_changed.connect(self._on_saved)
            page.place_changed.connect(self.legend.set_place)
            self._pages[place] = page
        return self._pages[place]

    def tell_store(self, *, remote: bool) -> None:
        """Say in the legend where the data are, wherever a page has nothing of its own to say there."""
        shared, own = self.tr("Connected · shared database"), self.tr("Offline · data on this computer")
        self._store_words = shared if remote else own
        self.legend.set_place(self._store_words)

    def show_meeting(self, head: MeetingHead) -> None:
        """Show the head of the meeting in view."""
        self._head = head
        self.bar.show_head(head)
        self._name_window()

    def _lay_out(self) -> None:
        content = QVBoxLayout()
        content.setSpacing(0)
        content.addWidget(self.bar)
        self.messages.setContentsMargins(MARGIN_LEFT, 12, MARGIN_RIGHT, 0)
        content.addWidget(self.messages)
        content.addWidget(self.stack, 1)
        content.addWidget(self.legend)
        self.whole_screen = WholeScreen(self, content)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(content, 1)
        self.bar.hide()

    def _connect(self) -> None:
        self.navigator.guard = self._may_leave
        self.navigator.went.connect(self._on_went)
        self.rail.chosen.connect(self._on_place)
        self.rail.theme_wanted.connect(self._on_theme)
        self.rail.text_size_wanted.connect(self._on_text_size)
        self.rail.about_wanted.connect(partial(self.navigator.go, Place.SETTINGS, None, "about"))
        self.bar.tabs.chosen.connect(self._on_place)
        self.jobs.refusal.connect(self._on_refusal)
        self.jobs.busy.connect(self._on_busy)
        self.jobs.linked.connect(self._on_linked)
        self.whole_screen.changed.connect(self._on_whole_screen)

    def _bind_keys(self) -> None:
        for at, place in enumerate(MEETING_PLACES, start=1):
            self._bind(f"Alt+{at}", partial(self._go_to_step, place))
        self._bind("Shift+F7", partial(self._go_to_step, Place.SEATING))
        self._bind("Ctrl+F9", partial(self._go_to_step, Place.SIGNING))
        self._bind("F9", self._on_desk)
        self._bind("F10", partial(self._go_to_step, Place.MINUTES))
        self._bind("Alt+Left", self.navigator.back)
        self._bind("Alt+Right", self.navigator.forward)
        Panes(self)
        self._full_screen = make_action(self, "", "F11", self._on_full_screen, anywhere=True)
        self.help = bind_help(self, self.tr("Help"))

    def _bind(self, keys: str, slot: Callable[[], object]) -> None:
        QShortcut(QKeySequence(keys), self).activated.connect(slot)

    def _go_to_step(self, place: Place) -> None:
        here = self.navigator.here
        if here and here.place.of_meeting:
            self._on_place(place)

    @Slot(object)
    def _on_place(self, place: Place) -> None:
        if not self.navigator.go(place) and self.navigator.here:
            self._mark(self.navigator.here)

    @Slot()
    def _on_desk(self) -> None:
        """To the registration desk of this meeting, which gets the whole screen."""
        self._go_to_step(Place.ATTENDANCE)
        here = self.navigator.here
        if here and here.place is Place.ATTENDANCE:
            self.whole_screen.give(self.page(here.place))

    @Slot(bool)
    def _on_whole_screen(self, alone: bool) -> None:
        """Rail and head of the meeting stand aside while a page has the whole screen."""
        self.rail.setVisible(not alone)
        self._full_screen.setText(self.tr("Leave the full screen") if alone else "")
        self.legend.set_place("" if alone else self._store_words)
        if self.navigator.here:
            self._mark(self.navigator.here)

    @Slot(object)
    def _on_went(self, spot: Spot) -> None:
        page = self.page(spot.place)
        if page is not self.whole_screen.page:
            self.whole_screen.take_back()
        self._forget_head(spot)
        self.legend.set_place("" if self.whole_screen.page else self._store_words)
        self.legend.set_desk(spot.place is Place.ATTENDANCE)
        page.enter(spot.meeting_id)
        if self.stack.indexOf(page) < 0:
            self.stack.addWidget(page)
        self._mark(spot)
        self.messages.take_away("refusal")
        self.stack.setCurrentWidget(page)
        page.arrive(spot.focus)
        page.focus_first()
        self.legend.follow(self.focusWidget())
        self._name_window()

    @Slot()
    def _on_theme(self) -> None:
        self.state.dark = not self.state.dark
        self._dress()

    @Slot()
    def _on_text_size(self) -> None:
        at = TEXT_SIZES.index(self.state.text_size) + 1
        self.state.text_size = TEXT_SIZES[at % len(TEXT_SIZES)]
        self._dress()

    @Slot()
    def _on_full_screen(self) -> None:
        if self.whole_screen.page is not None:
            self.whole_screen.take_back()
        else:
            self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    @Slot(object)
    def _on_saved(self, saved: Saved | None) -> None:
        self.legend.set_save_state(saved.state.value if saved else "ok", saved.text if saved else "")

    @Slot(object)
    def _on_refusal(self, error: RakorError) -> None:
        refuse_in(self.messages, error)

    @Slot(str)
    def _on_busy(self, text: str) -> None:
        if text:
            self.legend.progress.show_step(text)
        else:
            self.legend.progress.end()

    @Slot(bool)
    def _on_linked(self, linked: bool) -> None:
        if linked:
            self.messages.take_away("link")
        else:
            self.messages.show_message(
                "link",
                "warn",
                self.tr("The database does not answer."),
                self.tr("What you type is kept in the journal of this computer; it is tried again by itself."),
            )

    def _forget_head(self, spot: Spot) -> None:
        """The head of one meeting never stands above another, however long the store takes to tell it."""
        if spot.meeting_id not in (None, self._meeting_id):
            self._meeting_id, self._head = spot.meeting_id, None
            self.bar.clear()

    def _may_leave(self) -> bool:
        here = self.navigator.here
        return here is None or self.page(here.place).can_leave()

    def _mark(self, spot: Spot) -> None:
        self.rail.set_here(spot.place)
        self.bar.setVisible(spot.place.of_meeting and self.whole_screen.page is None)
        self._ways.tell(spot)
        if spot.place.of_meeting:
            self.bar.tabs.set_here(spot.step)

    def _name_window(self) -> None:
        here = self.navigator.here
        if here is None:
            return
        if not here.place.of_meeting:
            self.setWindowTitle(f"{self.rail.name(here.place)} — Rakor Desktop")
            return
        meeting = (self._head.short_title or self._head.title) if self._head else ""
        parts = [part for part in (self.bar.tabs.name(here.step), meeting) if part]
        self.setWindowTitle(f"{' · '.join(parts)} — Rakor Desktop")

    def _dress(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.install(app, self.state.dark, self.state.text_size)
        self.rail.set_look(self.state.dark, self.state.text_size)
        self.rail.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rail.set_wide(self.width() >= WIDE_WINDOW)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.jobs.poll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Z that no page wanted belongs to the strip above it, which may come from another page."""
        if not (event.matches(QKeySequence.StandardKey.Undo) and self.messages.undo()):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_leave():
            event.ignore()
            return
        self.whole_screen.take_back()
        self.state.remember_window(self)
        event.accept()
