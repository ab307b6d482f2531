"""The menu of a misspelt word: what may have been meant, and adding it to the words of the office."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from rakor_desktop.services.minutes import spelling
from rakor_desktop.services.minutes.spelling import Proposed
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.page import Page
from rakor_desktop.ui.minutes.editor import RemarkEditor, units
from rakor_desktop.ui.minutes.spelling import Spelling
from rakor_desktop.ui.minutes.writing import Writing

_ADDED = "minutes-spelling-added"
ADD_KEY = "Ctrl+F8"


@dataclass(frozen=True, slots=True)
class _Asked:
    """For which editor a menu was wanted, and where on the screen."""

    editor: RemarkEditor
    at: QPoint


class SpellingMenu(QObject):
    """Right click, Shift+F10 or Ctrl+. at a word; it opens when what is proposed is known."""

    def __init__(self, page: Page, writing: Writing, checking: Spelling) -> None:
        super().__init__(page)
        self._page, self._writing, self._checking = page, writing, checking
        writing.flow.current_changed.connect(self._on_current)
        make_action(page, "", "Ctrl+.", self._on_key)
        make_action(page, "", ADD_KEY, self._on_add_key)

    @Slot()
    def _on_current(self) -> None:
        editor = self._writing.guards.current
        if editor is not None and editor.contextMenuPolicy() is not Qt.ContextMenuPolicy.CustomContextMenu:
            editor.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            editor.customContextMenuRequested.connect(partial(self._on_menu, editor))

    def _on_menu(self, editor: RemarkEditor, at: QPoint) -> None:
        place = editor.cursorForPosition(at).position()
        self._ask(_Asked(editor, editor.viewport().mapToGlobal(at)), place)

    @Slot()
    def _on_key(self) -> None:
        editor = self._writing.guards.current
        if editor is not None:
            below = editor.viewport().mapToGlobal(editor.cursorRect().bottomLeft() + QPoint(0, 4))
            self._ask(_Asked(editor, below), editor.textCursor().position())

    @Slot()
    def _on_add_key(self) -> None:
        editor = self._writing.guards.current
        if editor is not None:
            at = editor.characters(editor.textCursor().position())
            answer = self._on_word_to_add
            self._page.jobs.read(spelling.proposed, editor.toPlainText(), at, then=answer, refused=self._page.refuse)

    def _ask(self, asked: _Asked, place: int) -> None:
        text, at = asked.editor.toPlainText(), asked.editor.characters(place)
        if not self._checking.is_on:
            self._open(asked, None)
            return
        answer = partial(self._open, asked)
        self._page.jobs.read(spelling.proposed, text, at, then=answer, refused=self._page.refuse)

    def _open(self, asked: _Asked, found: Proposed | None) -> None:
        if self._writing.guards.current is not asked.editor or not self._page.isVisible():
            return  # the person went on meanwhile
        self.menu(asked.editor, found).popup(asked.at)

    def menu(self, editor: RemarkEditor, found: Proposed | None) -> QMenu:
        """The menu that every text has, below what is proposed for the misspelt word, if there is one."""
        menu = editor.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        first = menu.actions()[0]
        if found is not None and found.text == editor.toPlainText() and not editor.isReadOnly():
            menu.insertActions(first, [*self._proposals(menu, editor, found), self._adding(menu, found.piece.text)])
            menu.insertSeparator(first)
        menu.addSeparator()
        switch = menu.addAction(self.tr("Check spelling"))
        switch.setCheckable(True)
        switch.setChecked(self._checking.is_on)
        switch.toggled.connect(self._checking.set_on)
        return menu

    def _proposals(self, menu: QMenu, editor: RemarkEditor, found: Proposed) -> list[QAction]:
        if not found.words:
            nothing = QAction(self.tr("Nothing like it is known"), menu)
            nothing.setEnabled(False)
            return [nothing]
        made = [QAction(f"&{at}  {word}", menu) for at, word in enumerate(found.words, 1)]
        for action, word in zip(made, found.words, strict=True):
            action.triggered.connect(partial(self._replace, editor, found, word))
        return made

    def _adding(self, menu: QMenu, word: str) -> QAction:
        words = self.tr("&Add “{word}” to the words of the office").format(word=word)
        add = QAction(words, menu)
        add.setShortcut(ADD_KEY)
        add.triggered.connect(partial(self._add, word))
        return add

    def _replace(self, editor: RemarkEditor, found: Proposed, word: str, _checked: bool = False) -> None:
        """One step of undo."""
        if editor.toPlainText() != found.text:
            return
        cursor = editor.textCursor()
        cursor.setPosition(units(found.text[: found.piece.start]))
        cursor.setPosition(units(found.text[: found.piece.end]), cursor.MoveMode.KeepAnchor)
        cursor.insertText(word)
        editor.setTextCursor(cursor)

    @Slot(object)
    def _on_word_to_add(self, found: Proposed | None) -> None:
        if found is not None:
            self._add(found.piece.text)

    def _add(self, word: str, _checked: bool = False) -> None:
        added = partial(self._on_added, word)
        self._page.jobs.write(spelling.add_word, word, then=added, refused=self._page.refuse)

    def _on_added(self, word: str, _nothing: None) -> None:
        self._checking.check_anew()
        words = self.tr("“{word}” is a word of the office from now on").format(word=word)
        self._page.messages.offer_undo(_ADDED, words, partial(self._take, word))

    def _take(self, word: str) -> None:
        self._page.jobs.write(spelling.take_word, word, then=self._on_taken, refused=self._page.refuse)

    @Slot(object)
    def _on_taken(self, _nothing: None) -> None:
        self._checking.check_anew()
