"""The four answers as large choices, each with its letter: H will come, W represented, T will not come, B not yet."""

from functools import partial

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QEnterEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QSizePolicy, QWidget

from rakor_desktop.domain.invitations import Reply
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.paint import paint_frame, paint_icon, paint_key, paint_ring, paint_text, painter_of
from rakor_desktop.ui.kit.pills import STATUSES
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import CARD_RADIUS, RING

LETTERS: dict[Reply, str] = {
    Reply.WILL_COME: "H",
    Reply.WILL_BE_REPRESENTED: "W",
    Reply.WILL_NOT_COME: "T",
    Reply.NO_ANSWER: "B",
}


class ReplyCard(QAbstractButton):
    """One answer: its letter, its icon in the colour of its state, and a line about what follows."""

    def __init__(self, reply: Reply, second: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reply, self._second = reply, second
        self.setText(STATUSES[reply].text)
        self.setAccessibleName(f"{self.text()}. {second}")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(250), theme.px(54) + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(180), self.sizeHint().height())

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, on, look = painter_of(self), self.isChecked(), STATUSES[self.reply]
        tone, rect = theme.tones(look.kind), self.rect().toRectF().adjusted(RING, RING, -RING, -RING)
        ground = tone.bg if on else "surface2" if self.underMouse() else "surface"
        paint_frame(painter, rect, CARD_RADIUS, ground, tone.fg if on else "mute_line", 2 if on else 1)
        if self.hasFocus():
            paint_ring(painter, rect, CARD_RADIUS)
        line, x, size = theme.px(20), rect.x() + theme.px(44), theme.px(16)
        top = rect.center().y() - line
        paint_key(painter, rect.x() + 12, rect.center().y(), LETTERS[self.reply], 12)
        paint_icon(painter, look.icon, x, top + (line - size) / 2, size, tone.fg, 2.2)
        paint_text(painter, QRectF(x + size + 6, top, rect.right() - x - size - 10, line), self.text(), 14, 600)
        second = QRectF(x, top + line, rect.right() - x - 8, line)
        paint_text(painter, second, self._second, 12, 400, "text2" if on else "text3")
        painter.end()


class ReplyCards(QWidget):
    """The four in a square; a letter makes the choice from anywhere in `around` where nothing is typed."""

    chosen = Signal(object)  # Reply

    def __init__(self, around: QWidget) -> None:
        super().__init__(around)
        self.setAccessibleName(self.tr("Answer"))
        at_once, asks = self.tr("recorded at once"), self.tr("asks by whom")
        seconds = {Reply.WILL_BE_REPRESENTED: asks, Reply.WILL_NOT_COME: self.tr("asks why")}
        self._group, grid = QButtonGroup(self), QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        self.cards = {reply: ReplyCard(reply, seconds.get(reply, at_once)) for reply in LETTERS}
        for at, (reply, card) in enumerate(self.cards.items()):
            self._group.addButton(card)
            grid.addWidget(card, at // 2, at % 2)
            make_action(around, "", LETTERS[reply], partial(self.choose, reply))
        self._group.buttonClicked.connect(self._on_clicked)
        self.setFocusProxy(self.cards[Reply.WILL_COME])

    def choose(self, reply: Reply) -> None:
        """Make a choice, as if it was pressed."""
        self.cards[reply].click()

    def value(self) -> Reply | None:
        """The choice made, if any."""
        return next((reply for reply, card in self.cards.items() if card.isChecked()), None)

    @Slot(QAbstractButton)
    def _on_clicked(self, card: ReplyCard) -> None:
        self.chosen.emit(card.reply)
