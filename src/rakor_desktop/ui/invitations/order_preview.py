"""What moving an invitation does to the list, told before anybody decides: the lines around it, before and after."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from rakor_desktop.domain.precedence import Group, Side
from rakor_desktop.services.invitations.invitations import Invitee
from rakor_desktop.ui.kit.paint import RIGHT, paint_frame, paint_icon, paint_text, painter_of
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import CONTROL_RADIUS

SHOWN = 5
"""How many rows of either list are seen."""
_ROW = 34


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a list: number, office, whether it is the one that moves."""

    no: int
    office: str
    moves: bool


class OrderPreview:
    """An invitation on its way through the list, with those that go `along` behind it; `at` stand before it."""

    def __init__(self, rows: Sequence[Invitee], moving: Invitee, along: Sequence[Invitee] = ()) -> None:
        self.moving, self.block = moving, (moving, *along)
        self._ids = {row.id for row in self.block}
        self._by_rule = sorted(rows, key=lambda row: row.rule_no)
        self._others = [row for row in rows if row.id not in self._ids]
        self._start = self.at = next(at for at, row in enumerate(rows) if row.id == moving.id)
        together = rows[self._start : self._start + len(self.block)]
        self._is_apart = [row.id for row in together] != [row.id for row in self.block]

    def put(self, beside_id: int, above: bool) -> None:
        """Go directly above or below another."""
        at = next((at for at, row in enumerate(self._others) if row.id == beside_id), self.at)
        self.at = at if above else at + 1

    def step(self, by: int) -> bool:
        """Go so many places down (up if negative); False at either end."""
        before, self.at = self.at, min(max(self.at + by, 0), len(self._others))
        return self.at != before

    @property
    def is_new(self) -> bool:
        """Whether it stands elsewhere than it did when the preview began."""
        return self.at != self._start or self._is_apart

    @property
    def is_back(self) -> bool:
        """Whether it was moved before and now stands where the rule has it, among others who do."""
        alone = len(self.block) == 1 and all(row.moved is None for row in self._others)
        return alone and self.moving.moved is not None and self.risen == 0

    @property
    def risen(self) -> int:
        """How many places it stands above the one of the rule; negative if below."""
        return self.moving.rule_no - self.at - 1

    def beside(self) -> tuple[Invitee, Side]:
        """The neighbour it was moved to: the one it was put before on the way up, after on the way down."""
        if self.at < len(self._others) and (self.at <= self._start or self.at == 0):
            return self._others[self.at], Side.BEFORE
        return self._others[self.at - 1], Side.AFTER

    def steps(self) -> Iterator[tuple[Invitee, Invitee, Side]]:
        """Who goes beside whom, one after the other: the first to its neighbour, each other behind the one before."""
        beside, side = self.beside()
        for row in self.block:
            yield row, beside, side
            beside, side = row, Side.AFTER

    def group(self) -> Group:
        """The group it would stand in."""
        return self.beside()[0].group if self.is_new else self.moving.group

    def by_rule(self) -> list[Line]:
        """The lines around it as the rule has them."""
        return self._cut(self._by_rule, self.moving.rule_no - 1, self.at)

    def as_moved(self) -> list[Line]:
        """The lines around it as they would be."""
        rows = [*self._others[: self.at], *self.block, *self._others[self.at :]]
        return self._cut(rows, self.at, self.moving.rule_no - 1)

    def _cut(self, rows: Sequence[Invitee], own: int, other: int) -> list[Line]:
        """Where both places go into one view, both lists show the same numbers; else each the neighbours of its own."""
        near = abs(own - other) < SHOWN - 1
        first = min(own, other) - 1 if near else own - SHOWN // 2
        first = max(0, min(first, len(rows) - SHOWN))
        cut = rows[first : first + SHOWN]
        return [Line(first + no, row.office.name, row.id in self._ids) for no, row in enumerate(cut, 1)]


class OrderList(QWidget):
    """A few numbered lines; the one that moves is framed and says by an arrow which way it went."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._arrow = name, ""
        self._lines: list[Line] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_lines(self, lines: Sequence[Line], arrow: str = "") -> None:
        """Show these lines; `arrow` is an icon beside the one that moves."""
        self._lines, self._arrow = list(lines), arrow
        said = QCoreApplication.translate("OrderList", "{no} {office}")
        told = ", ".join(said.format(no=line.no, office=line.office) for line in lines)
        self.setAccessibleName(f"{self._name}: {told}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(330), SHOWN * theme.px(_ROW))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, height = painter_of(self), theme.px(_ROW)
        for at, line in enumerate(self._lines):
            rect = QRectF(0, at * height + 1, self.width(), height - 2)
            if line.moves:
                paint_frame(painter, rect, CONTROL_RADIUS, "accent_soft", "accent", 1.5)
            number = QRectF(0, rect.y(), theme.px(36), rect.height())
            paint_text(painter, number, str(line.no), 13, 400, "text2", RIGHT)
            left, arrow = theme.px(46), theme.px(16) if line.moves and self._arrow else 0
            words = QRectF(left, rect.y(), rect.width() - left - arrow - 16, rect.height())
            paint_text(painter, words, line.office, 13, 600 if line.moves else 400)
            if arrow:
                paint_icon(
                    painter, self._arrow, rect.right() - arrow - 10, rect.center().y() - arrow / 2, arrow, "accent"
                )
        painter.end()
