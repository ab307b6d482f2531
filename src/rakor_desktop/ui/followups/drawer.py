"""The drawer beside matrix and list: one obligation, its state and history, and the form for a new report."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Signal, Slot
from PySide6.QtGui import QAction, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from rakor_desktop.domain.dates import short_date
from rakor_desktop.domain.followups import Progress
from rakor_desktop.services.followups.evidence import Standing
from rakor_desktop.services.followups.register import ObligationFile
from rakor_desktop.ui.followups.columns import due_words, state_of, state_words
from rakor_desktop.ui.followups.history_view import HistoryView
from rakor_desktop.ui.followups.matrix_words import marks, short_name
from rakor_desktop.ui.followups.report_form import ReportForm
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.buttons import IconButton
from rakor_desktop.ui.kit.drops import FilesDrops
from rakor_desktop.ui.kit.labels import Caption, ElidedLabel, Heading, Label
from rakor_desktop.ui.kit.more import MoreButton
from rakor_desktop.ui.kit.paint import paint_frame, painter_of
from rakor_desktop.ui.kit.pills import Pill
from rakor_desktop.ui.kit.surfaces import Divider, Panel, scrolling
from rakor_desktop.ui.style import theme

WIDTH, SHARE = 404, 0.46
"""Width of the drawer, px at 100 %, and the share of the page that it never exceeds."""

LOW = 440
"""Below this height, px at 100 %, the form takes less room."""


class ProgressBar(QWidget):
    """How much is done, red while it is late."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._percent, self._late = 0, False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_percent(self, percent: int, *, late: bool) -> None:
        """Another share."""
        self._percent, self._late = percent, late
        self.setAccessibleName(f"{percent}%")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(120), theme.px(8))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(40), theme.px(8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, rect = painter_of(self), self.rect().toRectF()
        paint_frame(painter, rect, rect.height() / 2, "surface3")
        if self._percent:
            color = "bad_solid" if self._late else "ok_solid" if self._percent >= 100 else "warn_solid"
            filled = QRectF(rect.x(), rect.y(), max(rect.width() * self._percent / 100, rect.height()), rect.height())
            paint_frame(painter, filled, rect.height() / 2, color)
        painter.end()


class Facts(QWidget):
    """Small words over what they name, two side by side; what is not known is left out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._facts: tuple[tuple[str, str], ...] = ()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show these (name, what it is)."""
        if tuple(facts) == self._facts:
            return
        self._facts = tuple(facts)
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for at, (name, words) in enumerate((name, words) for name, words in facts if words):
            box, cell = QVBoxLayout(), QWidget()
            cell.setLayout(box)
            box.setContentsMargins(0, 0, 0, 0)
            box.setSpacing(0)
            box.addWidget(Caption(name))
            box.addWidget(Label(words, 13, 500, wrap=True))
            box.addStretch(1)
            self._grid.addWidget(cell, at // 2, at % 2)
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1)


class Drawer(Panel):
    """Shows one obligation; Alt+Up and Alt+Down go to the one before and the next without leaving the form."""

    closed = Signal()
    stepped = Signal(int)  # 1 for the next, -1 for the one before

    def __init__(self, more: Sequence[QAction] = (), parent: QWidget | None = None) -> None:
        super().__init__("l", "surface", parent)
        self.setAccessibleName(self.tr("Details"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.file: ObligationFile | None = None
        self._most = 0
        self.number, self.name = Heading("", 14), ElidedLabel("", 16, 600)
        self.text, self.pill = Label("", 14, 500, wrap=True), Pill("not_started")
        self.due, self.percent = Label("", 13, 400, "text2"), Label("", 14, 600)
        self.bar, self.facts, self.more = ProgressBar(), Facts(), Label("", 12, 400, "text2", wrap=True)
        self.history, self.form = HistoryView(), ReportForm()
        self.number.set_color("accent_text")
        make_action(self, self.tr("Next one"), "Alt+Down", self._on_next)
        make_action(self, self.tr("One before"), "Alt+Up", self._on_before)
        self.actions_here = MoreButton(self, more) if more else None
        self._lay_out()
        FilesDrops(self).dropped.connect(self.form.add)

    def show_file(self, file: ObligationFile, found: Mapping[str, Standing]) -> None:
        """Show an obligation as it is now; what is typed in the form is not touched."""
        self.file, owed = file, file.obligation
        self.number.setText(f"R-{owed.recommendation_no}")
        self.name.set_text(short_name(owed.institution))
        self.text.setText(owed.text)
        self.pill.set_status(state_of(owed), state_words(owed))
        self.due.setText(self.tr("due {day}").format(day=due_words(owed)))
        percent = 100 if owed.progress is Progress.DONE else owed.percent
        self.percent.setText(f"{percent}%")
        self.bar.show_percent(percent, late=bool(owed.days_late))
        said = marks(owed)[1 if owed.percent and owed.progress is not Progress.DONE else 0 :]
        self.more.setText(" · ".join(one[:1].upper() + one[1:] for one in said))
        self.more.setVisible(bool(said))
        self.facts.show_facts(self._known(file))
        self.history.show_file(file, found)

    def set_most(self, page: int) -> None:
        """Be no wider than its share of a page so wide, in px."""
        self._most = round(page * SHARE)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(min(theme.px(WIDTH), self._most or theme.px(WIDTH)), theme.px(400))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), theme.px(240))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.form.set_tight(self.height() < theme.px(LOW))
        parts = (self._top.minimumSize(), self.area.minimumSizeHint(), self.form.minimumSizeHint())
        # messages above a low window may leave less than all need: then the form is whole and the rest waits
        self.area.setVisible(self.height() >= sum(part.height() for part in parts))

    @Slot()
    def _on_next(self) -> None:
        self.stepped.emit(1)

    @Slot()
    def _on_before(self) -> None:
        self.stepped.emit(-1)

    def _known(self, file: ObligationFile) -> list[tuple[str, str]]:
        owed = file.obligation
        first = short_date(owed.first_due) if owed.is_extended and owed.first_due else ""
        return [
            (self.tr("Responsible"), owed.institution.name),
            (self.tr("Coordinator"), owed.coordinator),
            (self.tr("Supporting"), ", ".join(one.name for one in file.supporters)),
            (self.tr("Area of intervention"), owed.area),
            (self.tr("Output"), file.output),
            (self.tr("Indicator"), file.indicator),
            (self.tr("Due date as said"), owed.due_note),
            (self.tr("First target"), first),
        ]

    def _lay_out(self) -> None:
        inner, column = QWidget(), QVBoxLayout(self)
        body = QVBoxLayout(inner)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        self._top = self._head()
        column.addLayout(self._top)
        body.setContentsMargins(18, 2, 16, 8)
        body.setSpacing(8)
        state = QHBoxLayout()
        state.setSpacing(8)
        for widget in (self.pill, self.due):
            state.addWidget(widget)
        state.addStretch(1)
        state.addWidget(self.percent)
        told = QHBoxLayout()
        told.setSpacing(8)
        told.addWidget(Heading(self.tr("History"), 13))
        told.addWidget(Caption(self.tr("only grows, nothing is deleted")))
        told.addStretch(1)
        if self.actions_here is not None:
            told.addWidget(self.actions_here)
        body.addWidget(self.text)
        body.addLayout(state)
        for one in (self.bar, self.more, self.facts, Divider()):
            body.addWidget(one)
        body.addLayout(told)
        body.addWidget(self.history)
        body.addStretch(1)
        self.area = scrolling(inner, down_only=True)
        for see_through in (self.area.viewport(), inner):
            see_through.setAutoFillBackground(False)
        column.addWidget(self.area, 1)
        column.addWidget(self.form)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(18, 6, 8, 4)
        head.setSpacing(4)
        before = IconButton("chevron-up", self.tr("One before: Alt+↑"), height=28)
        after = IconButton("chevron-down", self.tr("Next one: Alt+↓"), height=28)
        cross = IconButton("x", self.tr("Close: Esc"), height=28)
        before.clicked.connect(self._on_before)
        after.clicked.connect(self._on_next)
        cross.clicked.connect(self.closed)
        head.addWidget(self.number)
        head.addSpacing(4)
        head.addWidget(self.name, 1)
        for button in (before, after, cross):
            head.addWidget(button)
        return head
