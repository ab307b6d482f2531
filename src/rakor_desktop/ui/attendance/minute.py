"""Who was in the room at a chosen minute: asked for by a key, shown in place of the list, only to be read."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rakor_desktop.domain.dates import local_day, local_time, moment_of
from rakor_desktop.services.attendance.room_at import MINUTE, InRoom, RoomAt, room_at
from rakor_desktop.ui.attendance.panel_head import PanelHead, inset
from rakor_desktop.ui.attendance.panels import Panels
from rakor_desktop.ui.attendance.wording import hour
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.fields import TimeField
from rakor_desktop.ui.kit.labels import Caption
from rakor_desktop.ui.kit.page import Page
from rakor_desktop.ui.kit.rows import CellKind, Column, RowsModel
from rakor_desktop.ui.kit.table import Table
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import FIELD_DESK, MARGIN_LEFT, RING

_QUARTER, _SINCE = 15, 110
"""Minutes that a page goes; width of the column of hours, px."""


class MinutePanel(QWidget):
    """A minute, typed or gone through by arrows, and the room as it was then; Escape goes back to the desk."""

    left = Signal()
    wanted = Signal(object)  # the datetime at which the minute begins

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = "WIB"
        self._at: datetime | None = None
        self.head = PanelHead("accent", "clock")
        self.field = TimeField(self.tr("Minute"), hint=self.tr("↑↓ by minutes, PgUp and PgDn by quarters of an hour."))
        self.model = RowsModel(self._columns(), lambda row: row.key)
        self.table = Table(self.tr("In the room"), self.model)
        self.back = Button(self.tr("Back"), key="Esc", height=FIELD_DESK)
        self.back.clicked.connect(self.left)
        self._lay_out()
        self._bind()

    def start(self) -> None:
        """Nothing is known yet; `show_room` brings it."""
        self._at = None
        self.model.set_rows([])
        self.table.set_empty_text("")
        self.field.set_text("")
        self.head.show_title(self.tr("Who was in the room"), "")
        self.field.setFocus()

    def show_room(self, room: RoomAt, zone: str) -> None:
        """Show the room of this minute, in the hours of the meeting's zone."""
        self._at, self._zone = room.at, zone
        self.field.set_value(local_time(room.at, zone))
        self.field.line.selectAll()
        self.model.set_rows(room.people)
        self.table.set_empty_text(self.tr("Nobody was in the room."))
        title = self.tr("Who was in the room at {time} {zone}").format(time=hour(room.at, zone), zone=zone)
        said = self.tr("{heads} people in the room · {present} present · {represented} represented · {open} not yet")
        told = room.figures
        self.head.show_title(
            title,
            said.format(
                heads=told.heads_in_room, present=told.in_person, represented=told.represented, open=told.not_recorded
            ),
        )

    def _bind(self) -> None:
        for keys, words, minutes in (
            ("Up", self.tr("A minute later"), 1), ("Down", self.tr("A minute earlier"), -1),
            ("PgUp", self.tr("A quarter later"), _QUARTER), ("PgDown", self.tr("A quarter earlier"), -_QUARTER),
        ):  # fmt: skip
            make_action(self.field, words, keys, partial(self._step, minutes))
        make_action(self.field, self.tr("Show this minute"), ("Return", "Enter"), self._on_typed)
        make_action(self, self.tr("Back to the search"), "Esc", self.left.emit)

    def _step(self, minutes: int) -> None:
        if self._at is not None:
            self.wanted.emit(self._at + minutes * MINUTE)

    @Slot()
    def _on_typed(self) -> None:
        typed = self.field.value()
        if typed is not None and self._at is not None:
            self.wanted.emit(moment_of(local_day(self._at, self._zone), typed, self._zone))

    def _columns(self) -> list[Column[InRoom]]:
        return [
            Column(self.tr("In the room"), _who, CellKind.TWO_LINES, second=self._second, stretch=True),
            Column(self.tr("Since"), self._since, width=_SINCE),
        ]

    def _second(self, row: InRoom) -> str:
        if not row.represents:
            return row.name
        represented = self.tr("represents {offices}").format(offices=", ".join(row.represents))
        return " · ".join(part for part in (row.name, represented) if part)

    def _since(self, row: InRoom) -> str:
        return hour(row.since, self._zone)

    def _lay_out(self) -> None:
        foot, column = QHBoxLayout(), QVBoxLayout(self)
        foot.setContentsMargins(RING, 0, 0, 0)
        told = self.tr("As the records stood at that minute; what was recorded later is not counted.")
        foot.addWidget(Caption(told, wrap=True), 1)
        foot.addWidget(self.back)
        column.setContentsMargins(MARGIN_LEFT - RING, 12, MARGIN_LEFT - RING, 10)
        column.setSpacing(12)
        self.field.setMaximumWidth(theme.px(380))
        column.addLayout(inset(self.head))
        column.addWidget(self.field)
        column.addWidget(self.table, 1)
        column.addLayout(foot)


class RoomAtMinute(QObject):
    """The key of the page that asks, and the way to the store and back. A form that was begun is never closed by it."""

    def __init__(self, page: Page, panels: Panels) -> None:
        super().__init__(page)
        self._page, self._panels, self.panel = page, panels, MinutePanel()
        panels.addWidget(self.panel)
        self.panel.left.connect(panels.back)
        self.panel.wanted.connect(self._read)
        self.action = make_action(page, self.tr("The room at a minute"), "Ctrl+Shift+T", self.open, anywhere=True)
        self.action.setPriority(QAction.Priority.LowPriority)

    @Slot()
    def open(self) -> None:
        """Show the room as it was at the last record; nothing happens while the desk asks for something."""
        if self._page.meeting_id is not None and self._panels.currentWidget() is self._panels.desk:
            self._panels.setCurrentWidget(self.panel)
            self.panel.start()
            self._read(None)

    @Slot(object)
    def _read(self, at: datetime | None) -> None:
        if self._page.meeting_id is not None:
            self._page.jobs.read(room_at, self._page.meeting_id, at, then=self._on_room, refused=self._page.refuse)

    @Slot(object)
    def _on_room(self, room: RoomAt) -> None:
        self.panel.show_room(room, self._page.zone or "WIB")


def _who(row: InRoom) -> str:
    return row.office
