"""Ctrl+Space: the key that was typed becomes its text; without one all texts are offered."""

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QMenu

from rakor_desktop.domain.text_modules import TextModule, module_of
from rakor_desktop.services.minutes import text_modules
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.page import Page
from rakor_desktop.ui.minutes.editor import RemarkEditor
from rakor_desktop.ui.minutes.writing import Writing


class Modules(QObject):
    """What is put in is one step of undo: Ctrl+Z brings the key back."""

    def __init__(self, page: Page, writing: Writing) -> None:
        super().__init__(page)
        self._page, self._writing = page, writing
        make_action(page, self.tr("Text module"), "Ctrl+Space", writing.early.hold(self.ask))

    @Slot()
    def ask(self) -> None:
        """The office may have settled others at another desk."""
        self._page.jobs.read(text_modules.text_modules, then=self._on_known, refused=self._page.refuse)

    def menu(self, known: tuple[TextModule, ...]) -> QMenu:
        """A line for each; those to the ninth have a digit."""
        menu = QMenu(self._page)
        menu.setAccessibleName(self.tr("Text modules"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for at, one in enumerate(known, 1):
            digit = f"&{at}  " if at < 10 else "     "
            menu.addAction(digit + f"{one.key}: {one.text}".replace("&", "&&")).setData(one.text)
        menu.triggered.connect(self._on_chosen)
        return menu

    @Slot(object)
    def _on_known(self, known: tuple[TextModule, ...]) -> None:
        editor = self._writing.guards.current
        if editor is None or not known:
            return
        cursor = editor.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        module = module_of(known, before)
        if module is None:
            self.menu(known).popup(editor.mapToGlobal(editor.cursorRect().bottomLeft() + QPoint(0, 4)))
            return
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(module.key))
        self._put(editor, cursor, module.text)

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        editor = self._writing.guards.current
        if editor is not None:
            self._put(editor, editor.textCursor(), str(action.data()))
            editor.setFocus()

    def _put(self, editor: RemarkEditor, cursor: QTextCursor, text: str) -> None:
        cursor.insertText(text)
        editor.setTextCursor(cursor)
