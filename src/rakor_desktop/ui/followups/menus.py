"""A button of the head with a menu that others fill: letters, forms. Nobody sees it while nothing is in it."""

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.navigation import Focus, Navigator, Place

_OPEN = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ActionsMenu(Button):
    """Actions of the page under one name; each says its key, and works by it without the menu."""

    def __init__(self, text: str, icon: str, parent: QWidget) -> None:
        super().__init__(text, icon=icon, menu=True, parent=parent)
        self.actions_offered: list[QAction] = []
        self.clicked.connect(self.open)
        self.hide()

    def add(self, action: QAction) -> None:
        """Offer this too, below what is offered."""
        self.actions_offered.append(action)
        self.show()

    @Slot()
    def open(self) -> None:
        """Show what may be done now below the button, the first line chosen."""
        menu = QMenu(self)
        menu.setAccessibleName(self.text())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.actions_offered)
        menu.setActiveAction(self.actions_offered[0])
        menu.popup(self.mapToGlobal(QPoint(self.width() - menu.sizeHint().width(), self.height())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPEN:
            self.open()
        else:
            super().keyPressEvent(event)


class FormsMenu(ActionsMenu):
    """The ways to the progress forms: those that came back, and new ones to be sent."""

    def __init__(self, navigator: Navigator, page: QWidget) -> None:
        super().__init__("", "file-spreadsheet", page)
        self.setText(self.tr("Forms"))
        self._navigator = navigator
        self.add(make_action(page, self.tr("Forms that came back"), "Ctrl+M", self._on_back, anywhere=True))
        self.add(make_action(page, self.tr("Send forms…"), "Ctrl+Shift+M", self._on_send, anywhere=True))

    @Slot()
    def _on_back(self) -> None:
        self._navigator.go(Place.FORMS)

    @Slot()
    def _on_send(self) -> None:
        self._navigator.go(Place.FORMS, None, Focus.SEND_FORMS)
