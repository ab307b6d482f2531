"""The editor of one remark: plain text, lines of 22 px, as tall as its text, its neighbours one arrow key away."""

from collections.abc import Sequence

from PySide6.QtCore import QKeyCombination, QMimeData, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextDocumentFragment,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QPlainTextDocumentLayout, QPlainTextEdit, QTextEdit, QWidget

from rakor_desktop.domain.pasted_text import pictures_in, plain
from rakor_desktop.ui.minutes.zoom import zoom
from rakor_desktop.ui.style import theme

_PASTE_PLAIN = QKeyCombination(Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_V)
Spans = Sequence[tuple[int, int]]
"""From and to, in characters."""

WRAP = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere


def units(text: str) -> int:
    """How long a text is as Qt counts: letters beyond the basic plane take two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def space_lines(layout: QTextLayout) -> float:
    """Put the lines of a laid-out paragraph at the distance minutes have; returns its height in px."""
    line_height = zoom.line()
    for at in range(layout.lineCount()):
        line = layout.lineAt(at)
        line.setPosition(QPointF(line.position().x(), at * line_height + (line_height - line.height()) / 2))
    return float(layout.lineCount() * line_height)


class _Spaced(QPlainTextDocumentLayout):
    """Plain text has no line height of its own, so each paragraph is spaced out after Qt has laid it out."""

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        rect = super().blockBoundingRect(block)
        if block.isValid():
            rect.setHeight(space_lines(block.layout()))
        return rect


class RemarkEditor(QPlainTextEdit):
    """Undo is Qt's own; what is pasted loses its looks."""

    grown = Signal()
    caret_moved = Signal()
    focused = Signal()
    go_up = Signal()
    go_down = Signal()
    nothing_to_undo = Signal()
    pictures_pasted = Signal(object)  # tuple[str, ...]: signs that no paper can show

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bare", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(WRAP)
        self.setCursorWidth(2)
        self._spaced = _Spaced(self.document())
        self.document().setDocumentLayout(self._spaced)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._on_text)
        self.cursorPositionChanged.connect(self.caret_moved)
        theme.themed.changed.connect(self._letters)
        zoom.changed.connect(self._letters)
        self._tall = 0
        self._letters()

    def text_height(self) -> int:
        """How tall the text is at the present width, px; one line at least."""
        return max(zoom.line(), round(self._height_of(self.document())))

    def selected_text(self) -> str:
        """The selected words with ordinary line ends."""
        return self.textCursor().selectedText().replace("\u2029", "\n").strip()

    def characters(self, at: int) -> int:
        """A position that Qt told, in characters of the text."""
        return len(self.toPlainText().encode("utf-16-le", "surrogatepass")[: 2 * at].decode("utf-16-le", "replace"))

    def show_spans(self, spans: Spans, look: QTextCharFormat) -> None:
        """Show these places of the text in this look, in place of those shown before."""
        self.setExtraSelections([self._selection(span, look) for span in self._counted(spans)])

    def _counted(self, spans: Spans) -> Spans:
        """The same places as Qt counts."""
        text = self.toPlainText()
        if not text or max(text) <= "\uffff":
            return spans
        return [(units(text[:start]), units(text[:end])) for start, end in spans]

    def _selection(self, span: tuple[int, int], look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        made, cursor = QTextEdit.ExtraSelection(), QTextCursor(self.document())
        cursor.setPosition(span[0])
        cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
        # PySide's stubs hide the two members of the struct.
        setattr(made, "cursor", cursor)  # noqa: B010
        setattr(made, "format", look)  # noqa: B010
        return made

    @Slot()
    def _on_text(self) -> None:
        tall = self.text_height()
        if tall != self._tall:
            self._tall = tall
            self.grown.emit()

    @Slot()
    def _letters(self) -> None:
        self.setFont(zoom.font())
        self.document().setDefaultFont(zoom.font())
        self._on_text()

    def _height_of(self, document: QTextDocument) -> float:
        block, height = document.firstBlock(), 0.0
        while block.isValid():
            height += self._spaced.blockBoundingRect(block).height()
            block = block.next()
        return height

    def _is_on_edge(self, up: bool) -> bool:
        """Whether the caret is on the first (last) line of the text."""
        block, cursor = self.textCursor().block(), self.textCursor()
        line = block.layout().lineForTextPosition(cursor.positionInBlock()).lineNumber()
        if up:
            return not block.previous().isValid() and line == 0
        return not block.next().isValid() and line == block.layout().lineCount() - 1

    def insertFromMimeData(self, source: QMimeData) -> None:
        words = source.text() if source.hasText() else QTextDocumentFragment.fromHtml(source.html()).toPlainText()
        kept = plain(words)
        self.textCursor().insertText(kept)
        self.ensureCursorVisible()
        if pictures := pictures_in(kept):
            self.pictures_pasted.emit(pictures)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain_key = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.matches(QKeySequence.StandardKey.Undo) and not self.document().isUndoAvailable():
            self.nothing_to_undo.emit()
        elif event.keyCombination() == _PASTE_PLAIN:
            self.paste()
        elif plain_key and event.key() == Qt.Key.Key_Up and self._is_on_edge(up=True):
            self.go_up.emit()
        elif event.keyCombination() == _PASTE_PLAIN:
            self.paste()
        elif plain_key and event.key() == Qt.Key.Key_Down and self._is_on_edge(up=False):
            self.go_down.emit()
        else:
            super().keyPressEvent(event)
