"""The room: seats that are gone to by arrow keys, moved by cut and paste, swapped, emptied, or dragged by the mouse."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAction,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QGraphicsScene, QGraphicsView, QWidget

from rakor_desktop.domain.seating import seen_from
from rakor_desktop.services.seating.seating import Plan
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.seating.furniture import FurnitureItem, Ghost, furniture_items
from rakor_desktop.ui.seating.seat import PITCH_X, PITCH_Y, SeatItem
from rakor_desktop.ui.style import theme

_STEP, _LEAST, _MOST = 1.15, 0.5, 2.0
_MARGIN = 16
#: Sideways counts more: an arrow goes to the seat in its direction, not to one that happens to be near.
_SIDEWAYS = 2.5
_ARROWS = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}


class RoomView(QGraphicsView):
    """Shows a plan and tells what is wanted; `current_key` is the chosen seat, "" while there is none."""

    moved = Signal(str, str)  # who, the seat he gets
    emptied = Signal(str)  # the seat
    chosen = Signal(str)  # the seat
    entered = Signal()  # Enter: somebody is wanted for the chosen seat

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seats: dict[str, SeatItem] = {}
        self.current_key, self.picked_key = "", ""
        self._plan: Plan | None = None
        self._pieces: list[FurnitureItem] = []
        self._fits, self._pressed = True, QPoint()
        self._dragged, self._target = "", ""
        self._room = QGraphicsScene(self)
        self._ghost = Ghost()
        self._room.addItem(self._ghost)
        self.setScene(self._room)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._make_actions()
        self._on_themed()
        theme.themed.changed.connect(self._on_themed)

    def show_plan(self, plan: Plan) -> None:
        """Show this plan; the chosen seat stays chosen while it is there."""
        furnished = (plan.layout, plan.viewpoint)
        if self._plan is None or furnished != (self._plan.layout, self._plan.viewpoint):
            self._furnish(plan)
        self._plan = plan
        for key, item in self.seats.items():
            item.show_sitter(plan.sitters.get(plan.taken.get(key, "")))
        if self.picked_key and self.picked_key not in plan.taken:
            self.picked_key = ""
        self.choose(self.current_key if self.current_key in self.seats else next(iter(self.seats), ""))

    def choose(self, key: str) -> None:
        """Go to a seat."""
        changed, self.current_key = key != self.current_key, key
        self._mark()
        item = self.seats.get(key)
        if item is None:
            self.setAccessibleName(self.tr("Seating plan"))
            return
        self.setAccessibleName(item.spoken)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
        if changed:
            self.ensureVisible(item, _MARGIN, _MARGIN)
            self.chosen.emit(key)

    def next_free(self) -> str:
        """The free seat of highest honour, the chosen one before all; "" when all are taken."""
        ordered = sorted(self.seats.values(), key=lambda item: (item.seat.key != self.current_key, item.seat.number))
        return next((item.seat.key for item in ordered if item.sitter is None), "")

    def seat_at(self, where: QPoint) -> str:
        """The seat at a place of the screen; "" where there is none."""
        found = self.itemAt(self.viewport().mapFromGlobal(where))
        return found.seat.key if isinstance(found, SeatItem) else ""

    def hover(self, words: str, where: QPoint) -> None:
        """Somebody is dragged over the room, at a place of the screen."""
        self._target = self.seat_at(where)
        self._ghost.show_words(words, self.mapToScene(self.viewport().mapFromGlobal(where)))
        self._mark()

    def drop(self, who: str, where: QPoint) -> bool:
        """He is let go there; False when that is no seat."""
        seat = self.seat_at(where)
        self._target = ""
        self._ghost.hide()
        self._mark()
        if seat:
            self.choose(seat)
            self.moved.emit(who, seat)
        return bool(seat)

    @Slot()
    def fit(self) -> None:
        """See the whole room, as far as it can be read then."""
        self._fits = True
        view, room = self.viewport().rect(), self._room.sceneRect()
        if room.isEmpty() or view.isEmpty():
            return
        whole = min(view.width() / room.width(), view.height() / room.height())
        self.setTransform(_scaled(min(1.0, whole)))

    def _make_actions(self) -> None:
        self.cut = self._action(self.tr("pick up"), "Ctrl+X", self._on_cut)
        self.paste = self._action(self.tr("put here"), "Ctrl+V", self._on_paste)
        self.swap = self._action(self.tr("swap"), "T", self._on_swap)
        self.empty = self._action(self.tr("empty"), ("Del", "Backspace"), self._on_empty)
        self._action("", "Esc", self._on_leave)
        self._action("", ("Ctrl++", "Ctrl+="), self._on_larger)
        self._action("", "Ctrl+-", self._on_smaller)
        self._action("", "Ctrl+0", self.fit)

    def _action(self, words: str, keys: str | tuple[str, ...], slot: Callable[[], object]) -> QAction:
        return make_action(self, words, keys, slot)

    def legend_keys(self) -> list[tuple[str, str]]:
        """Arrows go from seat to seat."""
        return [("←|↑|↓|→", self.tr("seat"))]

    @Slot()
    def _on_cut(self) -> None:
        """Who sits here goes wherever Ctrl+V or T says next."""
        self.picked_key = self.current_key if self._who(self.current_key) else ""
        self._mark()

    @Slot()
    def _on_paste(self) -> None:
        who, self.picked_key = self._who(self.picked_key), ""
        self._mark()
        if who and self.current_key:
            self.moved.emit(who, self.current_key)

    @Slot()
    def _on_swap(self) -> None:
        """The first time this seat is one of the two, the second time that one is the other."""
        if self.picked_key and self.picked_key != self.current_key:
            self._on_paste()
        else:
            self._on_cut()

    @Slot()
    def _on_empty(self) -> None:
        if self._who(self.current_key):
            self.emptied.emit(self.current_key)

    @Slot()
    def _on_leave(self) -> None:
        self.picked_key = self._dragged = self._target = ""
        self._ghost.hide()
        self._mark()

    @Slot()
    def _on_larger(self) -> None:
        self._zoom(_STEP)

    @Slot()
    def _on_smaller(self) -> None:
        self._zoom(1 / _STEP)

    @Slot()
    def _on_themed(self) -> None:
        self.setBackgroundBrush(theme.color("bg"))
        if self._plan is not None:
            self._furnish(self._plan)
            self.show_plan(self._plan)
        self.viewport().update()

    def _who(self, key: str) -> str:
        return self._plan.taken.get(key, "") if self._plan else ""

    def _zoom(self, by: float) -> None:
        self._fits = False
        self.setTransform(_scaled(self.transform().m11() * by))
        if self.current_key:
            self.ensureVisible(self.seats[self.current_key], _MARGIN, _MARGIN)

    def _furnish(self, plan: Plan) -> None:
        """Put all seats and tables where they are seen from now on."""
        for item in (*self.seats.values(), *self._pieces):
            self._room.removeItem(item)
        self.seats = {seat.key: SeatItem(seat) for seat in plan.seats}
        for key, (x, y) in seen_from(plan.viewpoint, plan.seats).items():
            self.seats[key].setPos(theme.px((x + 0.5) * PITCH_X), theme.px((y + 0.5) * PITCH_Y))
            self._room.addItem(self.seats[key])
        self._pieces = furniture_items(plan.layout, plan.viewpoint, self.tr("head table"), self.tr("aisle"))
        for piece in self._pieces:
            self._room.addItem(piece)
        self._room.setSceneRect(_extent(self.seats))
        if self._fits:
            self.fit()

    def _mark(self) -> None:
        for key, item in self.seats.items():
            marks = item.marks
            marks.current, marks.picked = key == self.current_key, key in (self.picked_key, self._dragged) and bool(key)
            marks.target, item.focused = key == self._target, self.hasFocus()
            item.update()

    def _go(self, direction: QPointF) -> None:
        here = self.seats.get(self.current_key)
        if here is not None:
            self.choose(_next(here, self.seats, direction))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ARROWS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._go(_ARROWS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit() if not self.picked_key else self._on_paste()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.choose(list(self.seats)[0 if key == Qt.Key.Key_Home else -1] if self.seats else "")
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.globalPosition().toPoint()
        if seat := self.seat_at(self._pressed):
            self.choose(seat)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        where = event.globalPosition().toPoint()
        held = bool(event.buttons() & Qt.MouseButton.LeftButton)
        far = (where - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if held and far and not self._dragged and self._who(self.seat_at(self._pressed)):
            self._dragged = self.seat_at(self._pressed)
        if self._dragged:
            sitter = self.seats[self._dragged].sitter
            self.hover(sitter.office if sitter else "", where)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragged, self._dragged = self._dragged, ""
        where = event.globalPosition().toPoint()
        is_away = bool(dragged) and self.seat_at(where) != dragged
        is_outside = not self.viewport().rect().contains(self.viewport().mapFromGlobal(where))
        if is_away and not self.drop(self._who(dragged), where) and is_outside:
            self.emptied.emit(dragged)
        self._on_leave()
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom(_STEP if event.angleDelta().y() > 0 else 1 / _STEP)
            event.accept()
        else:
            super().wheelEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._mark()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._mark()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fits:
            self.fit()


def _next(here: SeatItem, seats: Mapping[str, SeatItem], direction: QPointF) -> str:
    """The nearest seat in a direction; the same where there is none."""
    ways = [(0.0, here.seat.key)]
    for key, item in seats.items():
        gone = item.pos() - here.pos()
        ahead = gone.x() * direction.x() + gone.y() * direction.y()
        aside = abs(gone.x() * direction.y()) + abs(gone.y() * direction.x())
        if ahead > 1:
            ways.append((ahead + _SIDEWAYS * aside, key))
    return min(ways[1:] or ways)[1]


def _extent(seats: Mapping[str, SeatItem]) -> QRectF:
    """The room with a margin."""
    width = max((item.pos().x() for item in seats.values()), default=0) + theme.px(PITCH_X / 2)
    height = max((item.pos().y() for item in seats.values()), default=0) + theme.px(PITCH_Y / 2)
    return QRectF(0, 0, width, height).adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)


def _scaled(scale: float) -> QTransform:
    """Neither smaller nor larger than can be read, whatever the size of letters: large ones may shrink by more."""
    within = max(_LEAST * 100 / theme.px(100), min(_MOST, scale))
    return QTransform.fromScale(within, within)
