"""How ready a meeting is before its day: one bar and four figures, each a way to those who answered so."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from rakor_desktop.domain.dates import grouped
from rakor_desktop.domain.invitations import Readiness, Reply
from rakor_desktop.ui.kit.buttons import PaintedButton
from rakor_desktop.ui.kit.charts import Part, StackedBar
from rakor_desktop.ui.kit.labels import Caption, ElidedLabel, Heading
from rakor_desktop.ui.kit.paint import RIGHT, paint_icon, paint_text, painter_of, text_width
from rakor_desktop.ui.kit.pills import STATUSES
from rakor_desktop.ui.kit.surfaces import Card
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import RING

_COLORS = {
    Reply.WILL_COME: "ok_solid",
    Reply.WILL_BE_REPRESENTED: "rep_solid",
    Reply.WILL_NOT_COME: "bad_solid",
    Reply.NO_ANSWER: "chart_none",
}
"""The parts of the bar. NO_ANSWER stands for all who are still to be asked or reminded; they leave the bar empty."""


class FigureButton(PaintedButton):
    """A large figure over what it counts, with its icon: pressing it opens the list behind it."""

    def __init__(self, status: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._count = STATUSES[status], 0
        self.setText(self._look.text.lower())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_count(0)

    def count(self) -> int:
        """The figure."""
        return self._count

    def set_count(self, count: int, detail: str = "") -> None:
        """Show another figure; `detail` is said beside it for those who listen or point."""
        self._count = count
        self.setAccessibleName(f"{grouped(count)} {self.text()}")
        self.setAccessibleDescription(detail)
        self.setToolTip(detail or self.accessibleName())
        self.update()

    def sizeHint(self) -> QSize:
        words = theme.px(14) + 6 + text_width(self.text(), 13)
        return QSize(round(words) + 10 + 2 * RING, theme.px(56) + 8 + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(84), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tint = painter_of(self), theme.tones(self._look.kind).fg if self._count else "text3"
        rect = self.paint_ground(painter)
        x, top, size = rect.x() + 3, rect.y() + 4, theme.px(14)
        figure = QRectF(x, top, rect.width() - 6, theme.px(36))
        paint_text(painter, figure, grouped(self._count), 28, 600, "text" if self._count else "text3")
        words = QRectF(x + size + 6, figure.bottom(), rect.width() - size - 10, theme.px(20))
        paint_icon(painter, self._look.icon, x, words.center().y() - size / 2, size, tint, 2.2)
        paint_text(painter, words, self.text(), 13, 400, "text2")
        painter.end()


class ReadinessFigures(QWidget):
    """What was answered, as a bar and its four figures; `wanted` with the answer whose figure was pressed."""

    wanted = Signal(object)  # Reply

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.invited, self.sentence = Caption(), ElidedLabel("", 12, 400, "text3", align=RIGHT)
        self.bar, self.figures = StackedBar(height=12), {reply: FigureButton(reply.value) for reply in _COLORS}
        head, row, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        head.setSpacing(8)
        head.addWidget(Heading(self.tr("Answers to invitations"), 13))
        head.addWidget(self.invited)
        head.addWidget(self.sentence, 1)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for reply, figure in self.figures.items():
            figure.clicked.connect(partial(self.wanted.emit, reply))
            row.addWidget(figure, figure.sizeHint().width())
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addLayout(row)

    def set_readiness(self, ready: Readiness) -> None:
        """Show these figures."""
        self.invited.setText(self.tr("{count} invited").format(count=grouped(ready.invitations)))
        words = self.tr("{answered} of {all} have answered ({percent}%)")
        percent = ready.answered * 100 // (ready.invitations or 1)
        self.sentence.set_text(words.format(answered=ready.answered, all=ready.invitations, percent=percent))
        counts = {
            Reply.WILL_COME: ready.will_come,
            Reply.WILL_BE_REPRESENTED: ready.will_be_represented,
            Reply.WILL_NOT_COME: ready.will_not_come,
            Reply.NO_ANSWER: ready.waiting,
        }
        self.bar.set_parts([Part(self.figures[reply].text(), count, _COLORS[reply]) for reply, count in counts.items()])
        for reply, count in counts.items():
            self.figures[reply].set_count(count, _waiting_words(ready) if reply is Reply.NO_ANSWER else "")


class ReadinessCard(Card):
    """The same on a card of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.shown = ReadinessFigures()
        self.wanted, self.set_readiness = self.shown.wanted, self.shown.set_readiness
        self.body.addWidget(self.shown)


def _waiting_words(ready: Readiness) -> str:
    """`3 belum menjawab, 4 belum dihubungi`: who was asked already is reminded, the others are asked."""
    parts = ((ready.no_answer, Reply.NO_ANSWER), (ready.not_contacted, Reply.NOT_CONTACTED))
    words = QCoreApplication.translate("Readiness", "{count} {state}")
    return ", ".join(words.format(count=n, state=STATUSES[reply].text.lower()) for n, reply in parts if n)
