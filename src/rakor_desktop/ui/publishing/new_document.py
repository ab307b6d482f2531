"""The documents that can be made of a meeting: a digit or letter for each, keys of their own for the usual two."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from rakor_desktop.domain.publishing import MEETING_KINDS, DocumentKind
from rakor_desktop.ui.document_words import kind_words
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.buttons import Button

_SIGNS = "123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
"""What chooses each line: after nine lines there is no digit left."""


class NewDocument(QObject):
    """Tells `wanted` with the kind of the document that shall be made now."""

    wanted = Signal(object)  # DocumentKind

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.minutes = self._own(self.tr("Make minutes"), "Ctrl+P", DocumentKind.MINUTES)
        self.attendance = self._own(self.tr("Make attendance sheet"), "Ctrl+D", DocumentKind.ATTENDANCE)
        self.choose = make_action(page, self.tr("New document"), "Ctrl+N", self._on_choose, anywhere=True)
        self.button = Button.for_action(self.choose, icon="plus")

    def set_enabled(self, enabled: bool) -> None:
        """Whether another document may be begun."""
        for action in (self.minutes, self.attendance, self.choose):
            action.setEnabled(enabled)

    def menu(self) -> QMenu:
        """A line for each kind; its digit or letter makes it."""
        menu = QMenu(self._page)
        menu.setAccessibleName(self.tr("New document"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        forms = (DocumentKind.LETTERS, DocumentKind.LETTER_WORD)  # the letter's page decides which
        kinds = [kind for kind in MEETING_KINDS if kind not in forms]
        for sign, kind in zip(_SIGNS, kinds, strict=False):
            menu.addAction(f"&{sign}  {kind_words(kind)}").setData(kind)
        menu.triggered.connect(self._on_chosen)
        menu.setActiveAction(menu.actions()[0])
        return menu

    @Slot()
    def _on_choose(self) -> None:
        """Below its button, or in the middle while the list with the button is empty and not there."""
        button = self.button
        below, middle = button.mapToGlobal(QPoint(0, button.height())), self._page.rect().center()
        self.menu().popup(below if button.isVisible() else self._page.mapToGlobal(middle))

    @Slot(QAction)
    def _on_chosen(self, chosen: QAction) -> None:
        self.wanted.emit(DocumentKind(chosen.data()))

    def _own(self, words: str, key: str, kind: DocumentKind) -> QAction:
        return make_action(self._page, words, key, partial(self.wanted.emit, kind), anywhere=True)
