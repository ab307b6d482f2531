"""What became of what a meeting took over: a bar with its figures, and the list behind them."""

from collections.abc import Hashable

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rakor_desktop.domain.dates import grouped, short_date
from rakor_desktop.domain.followups import RegisterStatus
from rakor_desktop.services.meetings.carry_status import CarriedStatus, Fate
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.charts import Part, StackedBar
from rakor_desktop.ui.kit.dialogs import Sheet
from rakor_desktop.ui.kit.labels import Label
from rakor_desktop.ui.kit.pills import STATUSES
from rakor_desktop.ui.kit.rows import CellKind, Column, RowsModel
from rakor_desktop.ui.kit.table import Table
from rakor_desktop.ui.style import theme

_WIDTH, _HEIGHT = 980, 560
_COLORS = {
    RegisterStatus.DONE: "ok_solid",
    RegisterStatus.IN_PROGRESS: "warn_solid",
    RegisterStatus.LATE: "bad_solid",
    RegisterStatus.NOT_STARTED: "chart_none",
    RegisterStatus.IMPOSSIBLE: "mute_solid",
    RegisterStatus.CANCELLED: "mute_solid",
}


class CarriedStatusLine(QWidget):
    """Not there while nothing was taken over. `wanted` with all of it when the list is asked for."""

    wanted = Signal(object)  # CarriedStatus

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seen: CarriedStatus | None = None
        self.bar, self.words = StackedBar(), Label("", 13, 400, "text2", wrap=True)
        self.open_list = Button(self.tr("What became of it"), kind="link", height=28)
        self.open_list.clicked.connect(self._on_open)
        row, column = QHBoxLayout(), QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        row.setSpacing(12)
        row.addWidget(self.words, 1)
        row.addWidget(self.open_list)
        column.addWidget(self.bar)
        column.addLayout(row)
        self.hide()

    def set_status(self, seen: CarriedStatus) -> None:
        """Show how it stands now."""
        self._seen = seen
        parts = _parts(seen)
        self.bar.set_parts(parts)
        self.words.setText(" · ".join(f"{part.label} {grouped(part.count)}" for part in parts if part.count))
        self.setVisible(bool(seen.fates))

    @Slot()
    def _on_open(self) -> None:
        self.wanted.emit(self._seen)


class CarriedSheet(Sheet):
    """Every obligation that was taken over: how it stood then, how it stands now. `wanted` with the id of one."""

    wanted = Signal(int)

    def __init__(self, seen: CarriedStatus, *, parent: QWidget) -> None:
        title = self.tr("Status of what was taken over")
        super().__init__(title, _sentence(seen), submit=self.tr("Open"), width=_WIDTH, parent=parent)
        self.model = RowsModel(_columns(), _key_of, sentence=_spoken, parent=self)
        self.table = Table(title, self.model)
        self.model.set_rows(seen.fates)
        self.content.setContentsMargins(1, 0, 1, 0)
        self.content.addWidget(self.table, 1)
        self.resize(theme.px(_WIDTH), theme.px(_HEIGHT))
        self.table.row_activated.connect(self._on_row)
        self.submitted.connect(self._on_submitted)
        self.table.setFocus()
        self.table.select_first()

    @Slot()
    def _on_submitted(self) -> None:
        self._on_row(self.table.current_row())

    @Slot(object)
    def _on_row(self, row: object) -> None:
        if isinstance(row, Fate):
            self.accept()
            self.wanted.emit(row.now.id)


def _parts(seen: CarriedStatus) -> list[Part]:
    counts = {status: sum(one.now.status is status for one in seen.fates) for status in _COLORS}
    return [Part(STATUSES[status.value].text, counts[status], color) for status, color in _COLORS.items()]


def _sentence(seen: CarriedStatus) -> str:
    settled = max(seen.settled, 0)
    words = QCoreApplication.translate("CarriedSheet", "Of {all} taken over {settled} were settled since the meeting.")
    return words.format(all=grouped(len(seen.fates)), settled=grouped(settled))


def _columns() -> list[Column[Fate]]:
    translate = QCoreApplication.translate
    return [
        Column(
            translate("CarriedSheet", "Recommendation"), lambda row: row.now.text, CellKind.TWO_LINES,
            second=_said_where, stretch=True,
        ),
        Column(translate("CarriedSheet", "Institution"), lambda row: row.now.institution.name, width=240),
        Column(translate("CarriedSheet", "When it met"), _then, CellKind.PILL, status=_then_status, width=140),
        Column(translate("CarriedSheet", "Now"), _now, CellKind.PILL, status=_now_status, width=150),
    ]  # fmt: skip


def _key_of(row: Fate) -> Hashable:
    return row.now.id


def _said_where(row: Fate) -> str:
    translate = QCoreApplication.translate
    parts = (
        f"R-{row.now.recommendation_no}", short_date(row.now.held_on),
        translate("CarriedSheet", "due {day}").format(day=short_date(row.now.due)) if row.now.due else row.now.due_note,
        translate("CarriedSheet", "spoken of") if row.entry_id else "",
    )  # fmt: skip
    return " · ".join(part for part in parts if part)


def _then_status(row: Fate) -> str:
    return row.then.value


def _now_status(row: Fate) -> str:
    return row.now.status.value


def _then(row: Fate) -> str:
    return _words(row.then, row.then_late, 0)


def _now(row: Fate) -> str:
    return _words(row.now.status, row.now.days_late, row.now.percent)


def _words(status: RegisterStatus, late: int, percent: int) -> str:
    if status is RegisterStatus.LATE:
        return QCoreApplication.translate("CarriedSheet", "%n day(s)", "", late)
    word = STATUSES[status.value].text
    return f"{word} {percent}%" if status is RegisterStatus.IN_PROGRESS and percent else word


def _spoken(row: Fate) -> str:
    words = QCoreApplication.translate("CarriedSheet", "{text}, {body}: {then}, now {now}")
    return words.format(text=row.now.text, body=row.now.institution.name, then=_then(row), now=_now(row))
