"""The same remark changed in two places: both texts side by side, and a third that joins them."""

from difflib import SequenceMatcher

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPaintEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from rakor_desktop.ui.kit.choices import RadioButton
from rakor_desktop.ui.kit.dialogs import Sheet
from rakor_desktop.ui.kit.labels import Caption
from rakor_desktop.ui.kit.paint import paint_frame, painter_of
from rakor_desktop.ui.kit.pills import Keycap
from rakor_desktop.ui.minutes.editor import RemarkEditor
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import CARD_RADIUS

Spans = list[tuple[int, int]]
"""From and to, in characters."""


def compare(mine: str, theirs: str) -> tuple[Spans, Spans, str]:
    """What is only in mine, what is only in theirs, and a text that has all words of both in their order."""
    left, right = _words(mine), _words(theirs)
    only_mine: Spans = []
    only_theirs: Spans = []
    joined: list[str] = []
    at = [0, 0]
    for tag, a, b, c, d in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        one, other = "".join(left[a:b]), "".join(right[c:d])
        if tag != "equal":
            only_mine += [(at[0], at[0] + len(one))] if one.strip() else []
            only_theirs += [(at[1], at[1] + len(other))] if other.strip() else []
        joined.append(one if tag == "equal" else _both(one, other))
        at = [at[0] + len(one), at[1] + len(other)]
    return only_mine, only_theirs, "".join(joined)


def _words(text: str) -> list[str]:
    """Words and the white space between them; joined again they are the text."""
    found: list[str] = []
    for sign in text:
        if found and found[-1][-1].isspace() == sign.isspace() and not sign.isspace():
            found[-1] += sign
        else:
            found.append(sign)
    return found


def _both(one: str, other: str) -> str:
    if one.strip() and other.strip() and not one[-1].isspace() and not other[0].isspace():
        return f"{one} {other}"
    return one + other


class _Version(QWidget):
    """One choice: title, where it is from, its key, its text."""

    def __init__(self, number: int, title: str, note: str, text: str, *, editable: bool = False) -> None:
        super().__init__()
        self.radio, self.editor = RadioButton(title), RemarkEditor()
        self.editor.setPlainText(text)
        self.editor.setReadOnly(not editable)
        self.editor.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.editor.setAccessibleName(title)
        self.radio.toggled.connect(self.update)
        head = QHBoxLayout()
        head.addWidget(self.radio)
        head.addWidget(Caption(note))
        head.addStretch(1)
        head.addWidget(Keycap(str(number)))
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 12, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.editor, 1)

    def mark(self, spans: Spans, ground: str, words: str) -> None:
        """Show where the texts differ."""
        look = QTextCharFormat()
        look.setBackground(theme.color(ground))
        look.setForeground(theme.color(words))
        self.editor.setExtraSelections([self._selection(span, look) for span in spans])

    def _selection(self, span: tuple[int, int], look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        made, cursor = QTextEdit.ExtraSelection(), QTextCursor(self.editor.document())
        cursor.setPosition(self._units(span[0]))
        cursor.setPosition(self._units(span[1]), QTextCursor.MoveMode.KeepAnchor)
        # PySide's stubs hide the two members of the struct.
        setattr(made, "cursor", cursor)  # noqa: B010
        setattr(made, "format", look)  # noqa: B010
        return made

    def _units(self, characters: int) -> int:
        """A position as Qt counts it: letters beyond the basic plane take two."""
        return len(self.editor.toPlainText()[:characters].encode("utf-16-le")) // 2

    def sizeHint(self) -> QSize:
        return QSize(theme.px(408), theme.px(180))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, chosen = painter_of(self), self.radio.isChecked()
        line, width = ("accent", 2) if chosen else ("mute_line", 1)
        paint_frame(painter, self.rect().toRectF(), CARD_RADIUS, "surface", line, width)
        painter.end()


class ConflictSheet(Sheet):
    """`chosen` with the text that shall stand; closed by Esc nothing is decided and both texts stay where they are."""

    chosen = Signal(str)

    def __init__(self, title: str, mine: str, theirs: str, note: str, parent: QWidget) -> None:
        subtitle = self.tr("Choose one version, or use both joined. What differs is marked.")
        super().__init__(title, subtitle, submit=self.tr("Use this version"), width=880, parent=parent)
        only_mine, only_theirs, joined = compare(mine, theirs)
        self.mine = _Version(1, self.tr("Your version"), self.tr("this computer"), mine)
        self.theirs = _Version(2, self.tr("The other version"), self.tr("in the store"), theirs)
        self.joined = _Version(3, self.tr("Both joined, may be edited"), "", joined, editable=True)
        self.mine.mark(only_mine, "warn_bg", "warn")
        self.theirs.mark(only_theirs, "accent_soft", "accent_text")
        self._versions, self._group = (self.mine, self.theirs, self.joined), QButtonGroup(self)
        for version in self._versions:
            self._group.addButton(version.radio)
        pair = QHBoxLayout()
        pair.setSpacing(12)
        pair.addWidget(self.mine)
        pair.addWidget(self.theirs)
        self.content.addLayout(pair, 1)
        self.content.addWidget(self.joined, 1)
        self.note.setText(note)
        self.joined.radio.setChecked(True)
        self.joined.radio.setFocus()
        self.joined.editor.focused.connect(self._on_editing)
        self.submitted.connect(self._on_submitted)

    @Slot()
    def _on_editing(self) -> None:
        self.joined.radio.setChecked(True)

    @Slot()
    def _on_submitted(self) -> None:
        version = next(one for one in self._versions if one.radio.isChecked())
        self.accept()
        self.chosen.emit(version.editor.toPlainText())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in ("1", "2", "3"):
            radio = self._versions[int(event.text()) - 1].radio
            radio.setChecked(True)
            radio.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().keyPressEvent(event)
