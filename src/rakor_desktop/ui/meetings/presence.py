"""Attendance at a glance: four figures that are never added up, and one square per invitation in each group."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from rakor_desktop.domain.attendance import State
from rakor_desktop.services.attendance.attendance import Door
from rakor_desktop.services.invitations.invitations import Invitee
from rakor_desktop.ui.kit.charts import Squares
from rakor_desktop.ui.kit.labels import Caption, ElidedLabel, Label
from rakor_desktop.ui.kit.paint import paint_dot, painter_of
from rakor_desktop.ui.kit.pills import STATUSES
from rakor_desktop.ui.kit.surfaces import Card, Divider
from rakor_desktop.ui.style import theme

UNKNOWN = "–"
_KEYS = (State.IN_PERSON, State.REPRESENTED, State.ABSENT, State.NOT_RECORDED)


class Figure(QWidget):
    """A large figure, what it counts, and how it comes about."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.figure, self.note = Label(UNKNOWN, 24, 600), Caption()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for label in (self.figure, Label(words, 12, 600, "text2"), self.note):
            column.addWidget(label)
        self.note.hide()

    def set_figure(self, figure: str, note: str = "") -> None:
        """Show another figure and note."""
        self.figure.setText(figure)
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.setAccessibleName(" ".join(part for part in (figure, self._words, note) if part))


class Dot(QWidget):
    """The dot of a state in the key of the squares, with its words."""

    def __init__(self, state: State, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = STATUSES[state].kind
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(10, theme.px(16))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        fill = "chart_none" if self._kind == "mute" else f"{self._kind}_solid"
        paint_dot(painter, QPointF(5, self.height() / 2), 4, fill)
        painter.end()


class PresenceCard(Card):
    """The door of a meeting, by precedence group."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("PresenceCard", "Attendance by group"), actions=_key(), parent=parent
        )
        self.filled, self.heads = Figure(self.tr("invitations filled")), Figure(self.tr("people in the room"))
        self.regions = Figure(self.tr("regions represented"))
        self.region_heads = Figure(self.tr("heads of region in person"))
        self._grid = QGridLayout()
        self._rows: dict[str, tuple[ElidedLabel, Squares, Label]] = {}
        self._nobody = Label(self.tr("Nobody is invited yet."), 13, 400, "text3")
        columns = QHBoxLayout()
        columns.setSpacing(16)
        columns.addLayout(self._figures())
        columns.addWidget(Divider(Qt.Orientation.Vertical))
        columns.addLayout(self._groups(), 1)
        self.body.addLayout(columns, 1)

    def set_door(self, door: Door) -> None:
        """Show the state of the door; rows of groups that stay are kept."""
        figures, regions = door.figures, door.regions
        split = self.tr("{present} present, {represented} represented")
        note = split.format(present=figures.in_person, represented=figures.represented) if figures.filled else ""
        self.filled.set_figure(_of(figures.filled, figures.invitations), note)
        self.heads.set_figure(str(figures.heads_in_room) if figures.invitations else UNKNOWN)
        self.regions.set_figure(_of(regions.represented, regions.of))
        self.region_heads.set_figure(_of(regions.heads_in_person, regions.of))
        self._nobody.setVisible(not door.invitees)
        self._show_groups(door.invitees)

    def group_names(self) -> tuple[str, ...]:
        """The groups shown, from above."""
        return tuple(self._rows)

    def _show_groups(self, invitees: Sequence[Invitee]) -> None:
        groups: dict[str, list[State]] = {}
        for invitee in invitees:
            groups.setdefault(invitee.group.title, []).append(invitee.standing.state)
        if tuple(groups) != tuple(self._rows):
            self._make_rows(groups)
        for title, states in groups.items():
            _, squares, count = self._rows[title]
            squares.set_states([state.value for state in states])
            filled = sum(state.filled for state in states)
            count.setText(f"{filled} / {len(states)}")
            squares.setAccessibleName(f"{title}: {squares.toolTip()}")

    def _make_rows(self, titles: Sequence[str] | dict[str, list[State]]) -> None:
        for row in self._rows.values():
            for widget in row:
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self._rows = {title: (ElidedLabel(title, 13), Squares(), Label("", 13, 500)) for title in titles}
        for at, (name, squares, count) in enumerate(self._rows.values()):
            name.setFixedWidth(theme.px(214))
            self._grid.addWidget(name, at, 0)
            self._grid.addWidget(squares, at, 1)
            self._grid.addWidget(count, at, 2, right)

    def _figures(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        for figure in (self.filled, self.heads, self.regions, self.region_heads):
            figure.setFixedWidth(theme.px(150))
            column.addWidget(figure)
        column.addStretch(1)
        return column

    def _groups(self) -> QVBoxLayout:
        column = QVBoxLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        column.addWidget(self._nobody)
        column.addLayout(self._grid)
        column.addStretch(1)
        return column


def _of(part: int, whole: int) -> str:
    """`8/8`; a dash where there is nothing to be counted."""
    return f"{part}/{whole}" if whole else UNKNOWN


def _key() -> list[QWidget]:
    """What the colours of the squares mean."""
    return [part for state in _KEYS for part in (Dot(state), Caption(f"{STATUSES[state].text.lower()}  "))]
