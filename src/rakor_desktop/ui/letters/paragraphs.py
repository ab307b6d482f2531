"""The paragraphs of a letter: each a text of its own, moved and removed by keys, begun from ready texts."""

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from rakor_desktop.documents.letters.letter_rules import TextModule
from rakor_desktop.domain.letters import claims_signature, unknown_marks
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.buttons import Button, IconButton
from rakor_desktop.ui.kit.fields import TextField
from rakor_desktop.ui.kit.labels import Label
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import RING

_LEAST, _AROUND = 40, 18


class Paragraph(TextField):
    """One paragraph, as high as its words; a mark that nothing can replace is told below it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.editor.setAccessibleName(name)
        self.editor.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.editor.document().documentLayout().documentSizeChanged.connect(self._fit)
        theme.themed.changed.connect(self._fit)
        self._fit()

    def check(self, known: Iterable[str]) -> None:
        """Say which marks nothing can replace, or that the text claims what the program cannot do."""
        known, text = tuple(known), self.text()
        wrong = ", ".join(f"{{{mark}}}" for mark in unknown_marks(text, known))
        if wrong:
            told = ", ".join(f"{{{mark}}}" for mark in known)
            words = self.tr("Nothing can be put in the place of {mark}. Known: {known}.")
            self.set_error(words.format(mark=wrong, known=told))
        elif claims_signature(text):
            self.set_error(self.tr("This program signs nothing electronically, and no letter may say so."))
        elif self.error():
            self.set_error("")

    @Slot()
    def _fit(self) -> None:
        lines = self.editor.document().size().height() * self.editor.fontMetrics().lineSpacing()
        height = max(theme.px(_LEAST), round(lines) + _AROUND)
        if self.frame.minimumHeight() != height:
            self.frame.setFixedHeight(height)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout else super().sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


class Paragraphs(QWidget):
    """The paragraphs of one part. `edited` when the person changed something; `removed` with a place and its text."""

    edited = Signal()
    removed = Signal(int, str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._known, self._modules = name, tuple[str, ...](), tuple[TextModule, ...]()
        self._loading = False
        self.items: list[Paragraph] = []
        self.setAccessibleName(name)
        self.insert = make_action(self, self.tr("Ready text"), "Ctrl+M", self._on_insert)
        self.up = make_action(self, self.tr("Paragraph up"), "Alt+Up", partial(self._move, -1))
        self.down = make_action(self, self.tr("Paragraph down"), "Alt+Down", partial(self._move, 1))
        self.remove = make_action(self, self.tr("Remove paragraph"), "Ctrl+Del", self._on_remove, once=True)
        self.button = Button.for_action(self.insert, kind="link", icon="plus", height=28)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(self._head())
        column.addLayout(self._rows)

    def texts(self) -> tuple[str, ...]:
        """Every paragraph that says something."""
        return tuple(item.text().strip() for item in self.items if item.text().strip())

    def show_texts(self, texts: Sequence[str]) -> None:
        """Show these; tells nobody. What stands there already keeps caret and undo."""
        self._loading = True
        while len(self.items) > max(1, len(texts)):
            self._drop(self.items[-1])
        while len(self.items) < max(1, len(texts)):
            self._add(len(self.items))
        for item, text in zip(self.items, [*texts, ""], strict=False):
            if item.text().strip() != text:
                item.set_text(text)
        self._loading = False
        self.check(self._known)

    def bring_back(self, at: int, text: str) -> None:
        """A paragraph that was removed stands in its place again; all others stay as they are now."""
        alone_and_empty = len(self.items) == 1 and not self.items[0].text().strip()
        place = 0 if alone_and_empty else min(at, len(self.items))
        if not alone_and_empty:
            self._add(place)
        self.items[place].set_text(text)
        self._on_edited()

    def offer(self, modules: Iterable[TextModule]) -> None:
        """Ready texts to insert."""
        self._modules = tuple(modules)
        self.insert.setEnabled(bool(self._modules))

    def check(self, known: Sequence[str]) -> None:
        """These marks can be replaced; every paragraph tells of others."""
        self._known = tuple(known)
        if known:
            for item in self.items:
                item.check(known)

    def menu(self) -> QMenu:
        """The ready texts by title, with a digit for each, and a paragraph of one's own."""
        menu = QMenu(self)
        menu.setAccessibleName(self.insert.text())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for at, module in enumerate(self._modules, 1):
            menu.addAction(f"&{at}  {module.title}").setData(module.text)
        menu.addSeparator()
        menu.addAction("&0  " + self.tr("Empty paragraph")).setData("")
        menu.triggered.connect(self._on_chosen)
        menu.setActiveAction(menu.actions()[0])
        return menu

    @Slot()
    def _on_insert(self) -> None:
        self.menu().popup(self.button.mapToGlobal(QPoint(0, self.button.height())))

    @Slot(QAction)
    def _on_chosen(self, chosen: QAction) -> None:
        """Below the paragraph with the caret, or in its place where it is empty."""
        at = self._current()
        if self.items[at].text().strip():
            at += 1
            self._add(at)
        self.items[at].set_text(str(chosen.data()))
        self.items[at].setFocus()
        self._on_edited()

    @Slot()
    def _on_remove(self) -> None:
        at = self._current()
        text = self.items[at].text()
        if len(self.items) > 1:
            self._drop(self.items[at])
        else:
            self.items[0].set_text("")
        self.items[min(at, len(self.items) - 1)].setFocus()
        self._on_edited()
        self.removed.emit(at, text)

    def _move(self, step: int) -> None:
        at = self._current()
        if not 0 <= at + step < len(self.items):
            return
        item = self.items.pop(at)
        self.items.insert(at + step, item)
        self._rows.removeWidget(item)
        self._rows.insertWidget(at + step, item)
        item.setFocus()
        self._on_edited()

    @Slot()
    def _on_edited(self) -> None:
        if not self._loading:
            self.check(self._known)
            self.edited.emit()

    def _current(self) -> int:
        """The paragraph with the caret, else the last."""
        return next((at for at, item in enumerate(self.items) if item.editor.hasFocus()), len(self.items) - 1)

    def _add(self, at: int) -> None:
        item = Paragraph(self.tr("{part}, paragraph").format(part=self._name))
        item.edited.connect(self._on_edited)
        self.items.insert(at, item)
        self._rows.insertWidget(at, item)
        before = self.items[at - 1].editor if at else self.button
        QWidget.setTabOrder(before, item.editor)

    def _drop(self, item: Paragraph) -> None:
        self.items.remove(item)
        self._rows.removeWidget(item)
        item.hide()
        item.deleteLater()

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(RING, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(Label(self._name, 13, 500, "text2"))
        row.addStretch(1)
        row.addWidget(self.button)
        for action, icon in ((self.up, "chevron-up"), (self.down, "chevron-down"), (self.remove, "trash-2")):
            button = IconButton(icon, action.text(), height=28)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it acts upon the paragraph with the caret
            button.clicked.connect(action.trigger)
            row.addWidget(button)
        return row
