"""A button for what is seldom done: a menu of actions that keep their own keys, opened by Shift+F10 too."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.buttons import Button

_OPEN = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class MoreButton(Button):
    """Opens a menu of these actions of a page; each says its key there, and works by it without the menu."""

    def __init__(self, page: QWidget, actions: Sequence[QAction]) -> None:
        super().__init__("", menu=True)
        self.setText(self.tr("More"))
        self._actions = tuple(actions)
        self.action = make_action(page, self.tr("More"), "Shift+F10", self.open, anywhere=True)
        self.setToolTip(self.tr("Shift+F10 opens it."))
        self.clicked.connect(self.open)

    def menu_now(self) -> QMenu:
        """The menu with what may be done now, its first line chosen."""
        menu = QMenu(self)
        menu.setAccessibleName(self.text())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self._actions)
        menu.setActiveAction(next(one for one in self._actions if one.isVisible()))
        return menu

    @Slot()
    def open(self) -> None:
        """Show the menu below the button, its right edge at that of the button."""
        menu = self.menu_now()
        menu.popup(self.mapToGlobal(QPoint(self.width() - menu.sizeHint().width(), self.height())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPEN:
            self.open()
        else:
            super().keyPressEvent(event)
