"""The latest records of all desks, newest first, with the way to take the last own one back."""

from collections.abc import Collection, Sequence
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rakor_desktop.services.attendance.attendance import Arrival
from rakor_desktop.ui.attendance.record_line import HEIGHT, RecordLine
from rakor_desktop.ui.attendance.wording import BY, hour, say, state_key, state_words
from rakor_desktop.ui.style import theme

_MOST = 12


class Arrivals(QWidget):
    """As many lines as there is room for; the last own record is always among them."""

    revoke_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[RecordLine] = []
        self._unsent: Collection[UUID] = frozenset()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_arrivals(
        self, arrivals: Sequence[Arrival], own: Arrival | None, zone: str, unsent: Collection[UUID] = frozenset()
    ) -> None:
        """Show these, newest first; `own` is the last one of this desk and carries the button; `unsent` say so."""
        self._unsent = unsent
        for line in self._lines:
            line.hide()
            line.deleteLater()
        shown = list(arrivals[:_MOST])
        if own is not None:
            shown = [own, *(one for one in shown if one != own)]
        self._lines = [self._line(one, one == own, zone) for one in shown]
        self._fit()

    def lines(self) -> list[RecordLine]:
        """What is shown, from above."""
        return [line for line in self._lines if not line.isHidden()]

    def _line(self, arrival: Arrival, own: bool, zone: str) -> RecordLine:
        event = arrival.event
        second = f"{state_words(event)} · {event.desk}"
        if event.representative is not None:
            by = say(BY, person=event.representative.office)
            second = f"{state_words(event)} {by} · {event.desk}"
        if event.id in self._unsent:
            second = " · ".join((second, self.tr("not sent yet")))
        line = RecordLine(state_key(event), arrival.office, second, hour(event.at, zone), own, self)
        if line.revoke is not None:
            line.revoke.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            line.revoke.clicked.connect(self.revoke_asked)
        return line

    def _fit(self) -> None:
        """Place whole lines only; by hand, since a layout would squeeze in one more."""
        height = theme.px(HEIGHT)
        for at, line in enumerate(self._lines):
            line.setGeometry(0, at * height, self.width(), height)
            line.setVisible(at == 0 or (at + 1) * height <= self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(300), 3 * theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(220), theme.px(HEIGHT))
