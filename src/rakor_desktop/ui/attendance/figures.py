"""The right column of the desk: figures that are never added up, the regions, and who came last."""

from collections.abc import Collection
from datetime import UTC, datetime
from uuid import UUID

from PySide6.QtCore import QRectF, QSize, QTimer, Slot
from PySide6.QtGui import QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from rakor_desktop.domain.attendance import NO_FIGURES, Figures, RegionFigures, State
from rakor_desktop.domain.directory import Post
from rakor_desktop.services.attendance.attendance import Arrival, Door
from rakor_desktop.ui.attendance.arrivals import Arrivals
from rakor_desktop.ui.attendance.region_checks import RegionChecks
from rakor_desktop.ui.attendance.wording import hour
from rakor_desktop.ui.kit.charts import CounterTile, Part, StackedBar
from rakor_desktop.ui.kit.labels import Caption, ElidedLabel, Label
from rakor_desktop.ui.kit.paint import paint_text, painter_of, text_width
from rakor_desktop.ui.kit.surfaces import Divider, Panel
from rakor_desktop.ui.style import theme

WIDTH, NARROW = 440, 376
"""Width of the column in px, and in a window below 1340 px."""
_GAP = 8
_TICK_MS = 1000


class Figure(QWidget):
    """A number and what it counts; green when it is complete."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, self._words, self._whole = "0", "", False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def tell(self, number: str, words: str, whole: bool = False) -> None:
        """Show a number; `whole` when nothing is missing."""
        self._number, self._words, self._whole = number, words, whole
        self.setAccessibleName(f"{number} {words}")
        self.setToolTip(words)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """The number as shown."""
        return self._number

    def sizeHint(self) -> QSize:
        return QSize(round(text_width(self._words, 12) + 2), theme.px(48))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, width = painter_of(self), float(self.width())
        above, below = QRectF(0, 0, width, theme.px(29)), QRectF(0, theme.px(29), width, theme.px(18))
        paint_text(painter, above, self._number, 24, 700, "ok" if self._whole else "text")
        paint_text(painter, below, self._words, 12, 400, "text2")
        painter.end()


class DeskClock(QWidget):
    """Which desk this is and the hour at the meeting."""

    def __init__(self, desk: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = "WIB"
        self._desk, self._hour, self._label = Label(desk, 16, 600), Label("", 24, 700), Caption("WIB")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._desk)
        row.addStretch(1)
        row.addWidget(self._hour)
        row.addWidget(self._label)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._on_tick)

    def set_desk(self, desk: str) -> None:
        """Another name for this desk."""
        self._desk.setText(desk)

    def set_zone(self, zone: str) -> None:
        """Show the hour of another zone."""
        self._zone = zone
        self._label.setText(zone)
        self._on_tick()

    @Slot()
    def _on_tick(self) -> None:
        now = hour(datetime.now(UTC), self._zone)
        if now != self._hour.text():
            self._hour.setText(now)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._on_tick()
        self._timer.start()


class FiguresColumn(Panel):
    """Never scrolls away; tells `arrivals.revoke_asked` when the last own record shall be taken back."""

    def __init__(self, desk: str, seats: QWidget, lists: QWidget, parent: QWidget | None = None) -> None:
        """`seats` stands beside the invitations, `lists` beside the latest records: the ways from here."""
        super().__init__("l", parent=parent)
        self.clock, self.caption = DeskClock(desk), ElidedLabel("", 13, 400, "text3")
        self.present = CounterTile("ok", "check", self.tr("present"))
        self.represented = CounterTile("rep", "user-round-pen", self.tr("represented"))
        self.open = CounterTile("mute", "circle-dashed", self.tr("not yet"))
        self.bar = StackedBar()
        self.seats, self.lists = seats, lists
        self.heads, self.regions, self.in_person = Figure(), Figure(), Figure()
        self.checks, self.arrivals = RegionChecks(), Arrivals()
        self._records_head, self._has_clock = QWidget(), True
        self._settled: tuple[object, ...] = ()
        self._lay_out()
        self.set_narrow(False)
        theme.themed.changed.connect(self._on_themed)
        self._tell(NO_FIGURES, RegionFigures(0, 0, 0))

    def show_door(
        self, door: Door, own: Arrival | None, zone: str, unsent: Collection[UUID] = frozenset()
    ) -> None:
        """Show the present state; `own` is the last record of this desk, `unsent` what waits on this computer."""
        self.clock.set_zone(zone)
        self._tell(door.figures, door.regions)
        self.checks.show_lines(door.region_lines, _heads_represented(door))
        self.arrivals.show_arrivals(door.arrivals, own, zone, unsent)
        self.set_room(self.height())

    def set_narrow(self, narrow: bool) -> None:
        """Take less room in a small window."""
        self._narrow = narrow
        self._on_themed()

    def show_clock(self, wanted: bool) -> None:
        """Whether desk and hour are told here at all."""
        self._has_clock = wanted
        self.set_room(self.height())

    def set_room(self, height: int) -> None:
        """In a column as low as this the clock goes first, then the bar, then the head of the records: none is cut.

        Nothing is shown only to be hidden again where this was settled before: each of that lays out the window anew.
        """
        if self._settled != self._needs(height):
            self._make_room(height)
            self._settled = self._needs(height)

    @Slot()
    def _on_themed(self) -> None:
        self.setFixedWidth(theme.px(NARROW if self._narrow else WIDTH))

    def _needs(self, height: int) -> tuple[object, ...]:
        """By what it is decided what has room."""
        return height, self._has_clock, theme.px(100), self._column.minimumSize().height()

    def _make_room(self, height: int) -> None:
        spare = (self.clock, self.bar, self._records_head)
        self._column.setSpacing(_GAP)
        for part in spare:
            part.setVisible(self._has_clock or part is not self.clock)
        for part in spare:
            if self._column.minimumSize().height() <= height:
                return
            part.hide()
        if self._column.minimumSize().height() > height:
            self._column.setSpacing(_GAP // 2)

    def _tell(self, figures: Figures, regions: RegionFigures) -> None:
        for tile, count in (
            (self.present, figures.in_person),
            (self.represented, figures.represented),
            (self.open, figures.not_recorded),
        ):
            tile.set_count(count)
        self.caption.set_text(self._caption(figures))
        self.bar.set_parts(
            [
                Part(self.tr("present"), figures.in_person, "ok_solid"),
                Part(self.tr("represented"), figures.represented, "rep_solid"),
                Part(self.tr("excused"), figures.excused, "mute_solid"),
                Part(self.tr("absent"), figures.absent, "bad_solid"),
                Part(self.tr("not recorded"), figures.not_recorded, "chart_none"),
            ]
        )
        self.heads.tell(str(figures.heads_in_room), self.tr("people in the room"))
        whole = 0 < regions.of == regions.represented
        self.regions.tell(f"{regions.represented}/{regions.of}", self.tr("regions represented"), whole)
        whole = 0 < regions.of == regions.heads_in_person
        self.in_person.tell(f"{regions.heads_in_person}/{regions.of}", self.tr("heads in person"), whole)

    def _caption(self, figures: Figures) -> str:
        parts = [self.tr("{filled} of {invitations} filled")]
        parts += [self.tr("{excused} excused")] if figures.excused else []
        parts += [self.tr("{absent} absent")] if figures.absent else []
        return " · ".join(parts).format(
            filled=figures.filled, invitations=figures.invitations, excused=figures.excused, absent=figures.absent
        )

    def _lay_out(self) -> None:
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(24, 10, 22, 6)
        column.setSpacing(_GAP)
        column.addWidget(self.clock)
        invited = _beside(Label(self.tr("Invitations"), 13, 600), self.caption, stretch=1)
        invited.addWidget(self.seats)
        column.addLayout(invited)
        column.addLayout(_beside(self.present, self.represented, self.open, gap=6))
        column.addWidget(self.bar)
        column.addLayout(_beside(self.heads, self.regions, self.in_person))
        column.addWidget(self.checks)
        column.addWidget(Divider())
        latest = _beside(Label(self.tr("Latest records"), 13, 600), Caption(self.tr("all desks")), apart=True)
        latest.addWidget(self.lists)
        self._records_head.setLayout(latest)
        column.addWidget(self._records_head)
        column.addWidget(self.arrivals, 1)


def _heads_represented(door: Door) -> frozenset[str]:
    """The regions whose head is represented, which is more than that somebody of the region is here."""
    return frozenset(
        one.office.region_code
        for one in door.invitees
        if one.office.region_code and one.office.post == Post.HEAD and one.standing.state is State.REPRESENTED
    )


def _beside(*widgets: QWidget, gap: int = 8, stretch: int | None = None, apart: bool = False) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(gap)
    for at, widget in enumerate(widgets):
        if apart and at:
            row.addStretch(1)
        row.addWidget(widget, stretch if stretch is not None and at else 0)
    return row
