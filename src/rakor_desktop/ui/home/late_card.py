"""The card of what is late: bars for the eye, the same as a table one key away, each row a way to what is late."""

from collections.abc import Hashable

from PySide6.QtCore import QCoreApplication, QPointF, QSize, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QWidget

from rakor_desktop.domain.dates import grouped
from rakor_desktop.domain.followups import LONG_LATE
from rakor_desktop.services.meetings.home import Owing
from rakor_desktop.ui.home.late_chart import LateChart
from rakor_desktop.ui.home.wording import late_words, spoken
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.labels import Caption, ElidedLabel, Label
from rakor_desktop.ui.kit.paint import RIGHT, paint_dot, painter_of
from rakor_desktop.ui.kit.rows import Column, RowsModel
from rakor_desktop.ui.kit.state import State
from rakor_desktop.ui.kit.surfaces import Card
from rakor_desktop.ui.kit.table import Table
from rakor_desktop.ui.navigation import Overdue
from rakor_desktop.ui.style import theme

_STATE = "home/late"
"""Under this name it is remembered that somebody wants the table."""


class Dot(QWidget):
    """What a colour of the bars means; the words stand beside it."""

    def __init__(self, color: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._color = color
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(10, theme.px(16))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        paint_dot(painter, QPointF(5, self.height() / 2), 4, self._color)
        painter.end()


class LateCard(Card):
    """`wanted` with what is to be looked at; Enter on the bars turns to the table, Esc in the table back."""

    wanted = Signal(object)  # Overdue
    remind_wanted = Signal()

    def __init__(self, state: State, parent: QWidget | None = None) -> None:
        self.all = Button(QCoreApplication.translate("LateCard", "Open what is late"), kind="link", height=28)
        title = QCoreApplication.translate("LateCard", "Late follow-ups")
        self.remind = Button(QCoreApplication.translate("LateCard", "Reminder letters"), kind="link", height=28)
        super().__init__(title, actions=[self.remind, self.all], parent=parent)
        self._state = state
        self.words, self.nothing = ElidedLabel("", 13, 400, "text3"), Label("", 13, 400, "text2", wrap=True)
        self.chart, self.model = LateChart(), RowsModel(_columns(), _key_of, sentence=spoken, parent=self)
        self.table, self.views = Table(title, self.model), QStackedWidget()
        self.chart.setAccessibleName(self.tr("Late follow-ups, Enter for a table"))
        self.key = self._make_key()
        for widget in (self.key, self.views, self.nothing):
            self.body.addWidget(widget)
        for view in (self.chart, self.table):
            self.views.addWidget(view)
        self._bind()
        self.views.setCurrentIndex(1 if state.text(_STATE) == "table" else 0)

    def set_owing(self, rows: tuple[Owing, ...]) -> None:
        """Show who owes what."""
        any_late = any(one.lateness.late for one in rows)
        self.words.set_text(late_words(rows))
        self.chart.set_rows(rows)
        self.model.set_rows(rows)
        self.key.setVisible(any_late)
        self.views.setVisible(any_late)
        for button in (self.all, self.remind):
            button.setVisible(any_late)
        self.nothing.setVisible(not any_late)
        on_time, none = self.tr("Nothing is late."), self.tr("Nobody owes anything yet: obligations come from minutes.")
        self.nothing.setText(on_time if rows else none)

    def stops(self) -> list[QWidget]:
        """Where Tab stops, from above."""
        return [self.remind, self.all, self.chart, self.table]

    def _bind(self) -> None:
        self.show_table = make_action(self.chart, self.tr("as a table"), ("Return", "Enter"), self._on_table)
        make_action(self.table, self.tr("as bars"), "Esc", self._on_chart)
        make_action(self.table, self.tr("Open"), ("Return", "Enter"), self._on_open)
        self.chart.opened.connect(self._on_opened)
        self.chart.more.connect(self._on_table)
        self.table.row_activated.connect(self._on_opened)
        self.all.clicked.connect(self._on_all)
        self.remind.clicked.connect(self.remind_wanted)

    @Slot()
    def _on_table(self) -> None:
        self._turn_to(self.table, "table")
        self.table.select_first()

    @Slot()
    def _on_chart(self) -> None:
        self._turn_to(self.chart, "")

    @Slot()
    def _on_open(self) -> None:
        if (row := self.table.current_row()) is not None:
            self._on_opened(row)

    @Slot(object)
    def _on_opened(self, row: Owing) -> None:
        self.wanted.emit(Overdue(row.institution.id, row.institution.name))

    @Slot()
    def _on_all(self) -> None:
        self.wanted.emit(Overdue())

    def _turn_to(self, view: QWidget, name: str) -> None:
        self.views.setCurrentWidget(view)
        self._state.set_text(_STATE, name)
        view.setFocus()

    def _make_key(self) -> QWidget:
        """How much there is, and what the two colours are."""
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.words, 1)
        words = (self.tr("more than {days} days"), self.tr("up to {days} days"))
        for color, text in zip(("bad_solid", "bad_line"), words, strict=True):
            row.addWidget(Dot(color))
            row.addWidget(Caption(text.format(days=LONG_LATE)))
        return holder


def _key_of(row: Owing) -> Hashable:
    return row.institution.id


def _columns() -> list[Column[Owing]]:
    """All that the bars say, in words."""
    translate = QCoreApplication.translate

    def number(head: str, name: str) -> Column[Owing]:
        return Column(head, lambda row: grouped(getattr(row.lateness, name)), width=96, align=RIGHT)

    return [
        Column(translate("LateCard", "Institution"), lambda row: row.institution.name, stretch=True),
        number(translate("LateCard", "Late"), "late"),
        number(translate("LateCard", "Over 30 days"), "long"),
        number(translate("LateCard", "Oldest, days"), "oldest"),
        number(translate("LateCard", "All"), "all"),
    ]
