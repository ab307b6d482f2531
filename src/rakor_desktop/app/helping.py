"""F1: the window of the help is made when it is first wanted, and goes with the program."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from rakor_desktop.ui.kit.help_wish import help_wish
from rakor_desktop.ui.kit.state import State
from rakor_desktop.ui.navigation import Place

if TYPE_CHECKING:
    from rakor_desktop.ui.help.window import HelpWindow


class Helping(QObject):
    """Opens the sheet of the place where the person is; `here` tells it, None where no store is open."""

    def __init__(self, state: State, here: Callable[[], Place | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state, self._here = state, here
        self.window: HelpWindow | None = None
        self._heard = help_wish.wanted.connect(self.open)

    @Slot()
    def open(self) -> None:
        """Show it; nothing else is closed, blocked or changed."""
        from rakor_desktop.ui.help.places import sheet_of
        from rakor_desktop.ui.help.window import HelpWindow

        if self.window is None:
            self.window = HelpWindow(self._state)
        self.window.open_at(sheet_of(self._here()))

    def close(self) -> None:
        """Nobody is heard any more; what is closed already is no error."""
        QObject.disconnect(self._heard)
        if self.window is not None:
            self.window.close()
