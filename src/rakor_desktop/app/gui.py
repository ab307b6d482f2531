"""The program with a window: Qt, language, log, crash watch, then the store last opened or the welcome."""

import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from rakor_desktop import __version__
from rakor_desktop.app import opening
from rakor_desktop.app.crash import CrashWatch
from rakor_desktop.app.helping import Helping
from rakor_desktop.app.pages import recover, welcome
from rakor_desktop.app.wiring import House, furnish
from rakor_desktop.db.database import Database
from rakor_desktop.domain.errors import NoDisplay, RakorError
from rakor_desktop.local import config, logs
from rakor_desktop.local.first import Place
from rakor_desktop.local.paths import config_dir
from rakor_desktop.ui import translation
from rakor_desktop.ui.errors import sentence
from rakor_desktop.ui.kit.icons import app_icon
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.state import State
from rakor_desktop.ui.kit.tidying import Tidying
from rakor_desktop.ui.navigation import Place as WindowPlace
from rakor_desktop.ui.style import theme

if TYPE_CHECKING:
    from rakor_desktop.app.handing_over import Doorbell
    from rakor_desktop.ui.first_start import FirstStart


APPLICATION_ID = "rakor-desktop"
"""How the desktop knows the program: the name of its entry in the menu and the class of its windows."""


def run(arguments: Sequence[str]) -> int:
    """Open the window, on the store named or the one last opened; returns when it is closed."""
    if not _has_display():
        return _tell_no_display()
    app = make_application()
    place, asked = Place(config_dir() / "window.lock"), _asked(arguments)
    if not place.taken() and _handed_over(asked):
        return 0
    faults = logs.start()
    desktop = Desktop()
    desktop.up.connect(desktop.listen)
    desktop.begin(asked or config.load().last_store)
    status = app.exec()
    desktop.close()
    place.leave()
    logs.stop(faults)
    return status


def _asked(arguments: Sequence[str]) -> str:
    """The store that was named, told so that another process finds it: a file by its whole path."""
    named = arguments[0] if arguments else ""
    return str(Path(named).absolute()) if named and Path(named).exists() else named


def _handed_over(store: str) -> bool:
    from rakor_desktop.app.handing_over import address, handed_over

    return handed_over(store, address(config_dir()))


def _has_display() -> bool:
    """Whether a window can open: only X and Wayland have to be asked for, and not if a platform was chosen by name."""
    named = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    return named or not sys.platform.startswith("linux")


def _tell_no_display() -> int:
    """Qt would abort without a word that helps."""
    core = QCoreApplication(sys.argv[:1])
    translation.install(core, config.load().language)
    sys.stderr.write(sentence(NoDisplay()).text + "\n")
    return 1


def make_application() -> QApplication:
    """Qt with our name, language and icon."""
    app = QApplication(sys.argv[:1])
    translation.install(app, config.load().language)
    dress(app)
    return app


def dress(app: QApplication) -> None:
    """Name the application as its entry in the menu is named, so that a desktop takes its windows for the same."""
    app.setApplicationName("Rakor Desktop")
    app.setApplicationVersion(__version__)
    QGuiApplication.setDesktopFileName(APPLICATION_ID)
    app.setWindowIcon(app_icon())


PATIENCE_MS = 2500
"""So long a person waits for the window without being told why."""
EMPTY_MS = 200
"""The window waits so long for its first rows before it is painted without them."""


class Desktop(QObject):
    """What lives as long as the program: one open store with its window, or the welcome."""

    up = Signal()  # there is something to look at; what a start can do without may follow

    def __init__(self) -> None:
        super().__init__()
        self.state = State(config_dir())
        self.tidying = Tidying(self)
        self.welcome: FirstStart | None = None
        self.house: House | None = None
        self.doorbell: Doorbell | None = None
        self.watch = CrashWatch(self._on_bug)
        self.helping = Helping(self.state, self._place, self)
        self.opening = opening.Opening(self)
        self.opening.opened.connect(self._on_opened)
        self.opening.refused.connect(self._on_refused)
        self.opening.failed.connect(self.watch.report)

    def begin(self, store: str) -> None:
        """Open this store; without one, or if it is refused, the welcome asks."""
        if store:
            self.opening.begin(opening.existing, store)
            QTimer.singleShot(PATIENCE_MS, self, self._on_slow)
        else:
            self.show_welcome()

    @Slot()
    def _on_slow(self) -> None:
        """A large store that an update brings up to date takes its time: that is said, not left to be guessed."""
        if self.house is None and self.welcome is None:
            self.show_welcome().set_busy(True)

    @Slot()
    def listen(self) -> None:
        """From now on a second start hands its store over to this window."""
        if self.doorbell:
            return
        from rakor_desktop.app.handing_over import Doorbell, address

        self.doorbell = Doorbell(address(config_dir()), self)
        self.doorbell.rung.connect(self.on_rung)

    @Slot(str)
    def on_rung(self, store: str) -> None:
        """Come to the front, and open the store that a second start was asked for, if it is another."""
        if store and not (self.house and self.house.database.store == store):
            self._begin(opening.existing, store)
        window = self.house.window if self.house and self.house.window.isVisible() else self.welcome
        if window:
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
            window.raise_()
            window.activateWindow()

    def close(self) -> None:
        """Let go of everything."""
        if self.doorbell:
            self.doorbell.close()
        self.opening.close()
        self.helping.close()
        if self.house:
            self.house.close()
        self.tidying.close()

    def show_welcome(self) -> "FirstStart":
        """The three ways to begin."""
        if self.welcome is None:
            app = QApplication.instance()
            if isinstance(app, QApplication):
                theme.install(app, self.state.dark, self.state.text_size)
            self.welcome = welcome()
            self.welcome.new_store.connect(self._on_new)
            self.welcome.sample_store.connect(self._on_sample)
            self.welcome.open_store.connect(self._on_open)
            self.welcome.left.connect(self._on_back)
        self.welcome.offer_way_back(self.house is not None)
        self.welcome.show()
        self.welcome.focus_first()
        QTimer.singleShot(0, self.up.emit)
        return self.welcome

    @Slot(str, str, object)
    def _on_new(self, store: str, province: str, day: date) -> None:
        self._begin(partial(opening.fresh, province=province, day=day), store)

    @Slot(str)
    def _on_sample(self, store: str) -> None:
        self._begin(opening.sample, store)

    @Slot(str)
    def _on_open(self, store: str) -> None:
        self._begin(opening.existing, store)

    @Slot()
    def _on_want_sample(self) -> None:
        welcome = self.show_welcome()
        welcome.propose_paths()
        self._on_sample(str(welcome.sample_path))

    @Slot()
    def _on_want_store(self) -> None:
        self.show_welcome().propose_paths()

    @Slot()
    def _on_back(self) -> None:
        if self.house and self.welcome:
            self.house.window.show()
            self.house.window.activateWindow()
            self.welcome.hide()

    def _begin(self, way: opening.Way, store: str) -> None:
        if self.welcome:
            self.welcome.set_busy(True)
        self.opening.begin(way, store)

    @Slot(object)
    def _on_opened(self, database: Database) -> None:
        try:
            house = furnish(database, self.state, self._on_want_sample, self._on_want_store)
        except RakorError as error:
            database.close()
            self._on_refused(error)
            return
        before, self.house = self.house, house
        self.house.jobs.failed.connect(self.watch.report)
        self._show()
        QTimer.singleShot(0, self._on_up)
        if before:
            before.close()
        if self.welcome:
            self.welcome.hide()
            self.welcome.set_busy(False)
        self._remember(database.store)

    def _show(self) -> None:
        """Show the window and paint it with its first rows, not empty first and then anew."""
        if self.house:
            self.house.window.setUpdatesEnabled(False)
            self.house.window.show()
            self.house.jobs.busy.connect(self._on_answered)
            QTimer.singleShot(EMPTY_MS, self._paint)

    @Slot()
    def _on_answered(self) -> None:
        """The first answer is about to be delivered."""
        QTimer.singleShot(0, self._paint)

    @Slot()
    def _paint(self) -> None:
        there = self.house and shiboken6.isValid(self.house.window)  # it may have been closed meanwhile
        if self.house and there and not self.house.window.updatesEnabled():
            self.house.jobs.busy.disconnect(self._on_answered)
            self.house.window.setUpdatesEnabled(True)

    @Slot()
    def _on_up(self) -> None:
        """The window stands; now what only some starts need."""
        self.up.emit()
        if self.house:
            recover(self.house.jobs, self.house.journal, self.house.window.messages)
            self.house.spooling.recover()

    @Slot(object)
    def _on_refused(self, error: RakorError) -> None:
        self.show_welcome().show_refusal(error)

    def _place(self) -> WindowPlace | None:
        """Where in the window the person is, if it is in view."""
        here = self.house.navigator.here if self.house and self.house.window.isVisible() else None
        return here.place if here else None

    def _remember(self, store: str) -> None:
        known = config.load()
        if known.last_store == store:
            return
        try:
            config.save(replace(known, last_store=store))
        except RakorError as error:
            self._messages().show_message("config", "warn", sentence(error).text)

    def _on_bug(self, details: str) -> None:
        translate = QCoreApplication.translate
        self._messages().show_message(
            "bug",
            "bad",
            translate("Crash", "The program made a mistake."),
            translate("Crash", "What you typed is kept in the journal of this computer. The log has the details."),
            (translate("Crash", "Copy the details for IT"), lambda: QGuiApplication.clipboard().setText(details)),
        )

    def _messages(self) -> MessageArea:
        return self.house.window.messages if self.house else self.show_welcome().messages
