"""Who came late, left or came back, offered to the minute-taker as sentences: chosen from a menu, no word to type."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from rakor_desktop.services.minutes import comings
from rakor_desktop.services.minutes.comings import Coming
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.buttons import IconButton
from rakor_desktop.ui.kit.page import Page
from rakor_desktop.ui.minutes.writing import Writing

MESSAGE = "comings"
_MOST = 12
"""Lines of the menu: the last, since those before were passed over."""


class Comings(QObject):
    """An action with its button; the sentence becomes an entry of its own, in the course of the meeting."""

    def __init__(self, page: Page, writing: Writing) -> None:
        super().__init__(page)
        self._page, self._writing = page, writing
        self._wanted = writing.early.hold(self.ask)
        make_action(page, self.tr("Arrivals and departures"), "Ctrl+J", self._wanted, anywhere=True)
        self.button = IconButton("log-out", self.tr("Arrivals and departures (Ctrl+J)"))
        self.button.clicked.connect(self._on_clicked)

    @Slot()
    def ask(self) -> None:
        """Look for what the minutes do not tell yet."""
        if self._page.meeting_id is not None:
            self._page.jobs.read(
                comings.comings, self._page.meeting_id, then=self._on_comings, refused=self._page.refuse
            )

    def menu(self, found: Sequence[Coming]) -> QMenu:
        """A line for each sentence; those to the ninth have a digit."""
        menu = QMenu(self._page)
        menu.setAccessibleName(self.tr("Arrivals and departures"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for at, one in enumerate(found[-_MOST:], 1):
            digit = f"&{at}  " if at < 10 else "     "
            menu.addAction(digit + one.sentence.replace("&", "&&")).setData(one.sentence)
        menu.triggered.connect(self._on_chosen)
        menu.setActiveAction(menu.actions()[-1])
        return menu

    @Slot()
    def _on_clicked(self) -> None:
        self._wanted()

    @Slot(object)
    def _on_comings(self, found: tuple[Coming, ...]) -> None:
        if found:
            self._page.messages.take_away(MESSAGE)
            self.menu(found).popup(self.button.mapToGlobal(QPoint(0, self.button.height())))
            return
        text = self.tr("Nobody came late, left or came back of whom the minutes do not tell.")
        self._page.messages.show_message(MESSAGE, "info", text)

    @Slot(QAction)
    def _on_chosen(self, chosen: QAction) -> None:
        """An entry of its own, which nobody speaks."""
        self._writing.begin_entry()
        entry, editor = self._writing.current, self._writing.guards.current
        if entry is not None and entry.speaker_id is not None:
            self._writing.remarks.set_speaker(entry.id, None)
        if editor is not None:
            editor.insertPlainText(str(chosen.data()))
