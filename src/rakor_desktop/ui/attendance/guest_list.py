"""The list of the desk: large rows, letters as commands, everything else typed goes back to the search field."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from rakor_desktop.services.invitations.invitations import Invitee
from rakor_desktop.ui.attendance.capitals import Capitals
from rakor_desktop.ui.attendance.card import Act, buttons, card_in
from rakor_desktop.ui.attendance.card_view import CardView
from rakor_desktop.ui.attendance.rows import desk_rows, updated_in_place
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.paint import CENTER, paint_text
from rakor_desktop.ui.kit.rows import Index
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import RING

_AT_LATEST_MS = 100
"""When the list begins anew after a guest although nothing was said of him yet."""


class GuestList(CardView):
    """Shows the invitations that match; tells which act was asked for the current one, by key or by mouse."""

    asked = Signal(object, object)  # Act, Invitee
    typed_on = Signal(str)  # a letter that belongs into the search field
    left = Signal()  # search for somebody else
    climbed = Signal()  # above the first row

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed: Act | None = None
        self.invitees: tuple[Invitee, ...] = ()
        self.setAccessibleName(self.tr("Invitations"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setViewportMargins(RING, 0, RING, 0)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().setSingleStep(theme.px(36))
        self._still: tuple[QWidget, ...] = ()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._begin_anew)
        self._make_actions()
        Capitals(self)
        theme.themed.changed.connect(self.scheduleDelayedItemsLayout)

    def show_invitees(self, invitees: Sequence[Invitee], zone: str) -> None:
        """Show the present state; while somebody is choosing, every row stays where it is on the screen."""
        self.invitees, self.rows.zone = tuple(invitees), zone
        if self._later.isActive():
            self._begin_anew()
            return
        same = updated_in_place(self.rows.rows, self.invitees) if self.hasFocus() else None
        self.rows.set_rows(desk_rows(self.invitees, self.rows.typed) if same is None else same)
        self.viewport().update()

    def search(self, typed: str) -> int:
        """Show what matches, from its beginning; returns how many do."""
        self._later.stop()
        for one in self._still:
            one.setUpdatesEnabled(True)
        self._still = ()
        self.rows.typed = typed
        self.rows.begin_anew(desk_rows(self.invitees, typed))
        if typed.strip():
            self.setCurrentIndex(self._first())
        self.executeDelayedItemsLayout()  # now: laid out while it is painted, it would be painted a second time
        self.scrollToTop()
        return self.matching()

    def begin_anew(self, *beside: QWidget) -> None:
        """Show all with nobody chosen: later, since who waits for the record of his coming does not wait for that.

        Until then this and what stands `beside` stay as they are on the screen; who asks meanwhile who is chosen is
        told of the list as it will be.
        """
        self._still = (self.viewport(), *beside)
        for one in self._still:
            one.setUpdatesEnabled(False)
        self._later.start(_AT_LATEST_MS)

    def begin_now(self) -> None:
        """What was put off may be done when all is painted that is to be painted before."""
        if self._later.isActive():
            self._later.start(0)

    def is_behind(self) -> bool:
        """Whether it is about to begin anew."""
        return self._later.isActive()

    def matching(self) -> int:
        """How many invitations are shown."""
        return sum(isinstance(row, Invitee) for row in self.rows.rows)

    def enter(self) -> bool:
        """Take the focus with a row chosen; False when there is none to choose."""
        self._catch_up()
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._first())
        if self.current() is None:
            return False
        self.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def current(self) -> Invitee | None:
        """The chosen invitation."""
        self._catch_up()
        row = self.rows.row(self.currentIndex()) if self.currentIndex().isValid() else None
        return row if isinstance(row, Invitee) else None

    def button_places(self) -> dict[Act, QRectF]:
        """Where the buttons of the current row stand."""
        invitee = self.current()
        card = card_in(QRectF(self.visualRect(self.currentIndex())))
        return dict(buttons(card, invitee)) if invitee is not None else {}

    def choose(self, invitee_id: int) -> None:
        """Choose an invitation that is shown."""
        self.setCurrentIndex(self.rows.index_of(invitee_id))

    def _make_actions(self) -> None:
        make_action(self, self.tr("Present"), ("Return", "Enter"), self._on_present, once=True)
        make_action(self, self.tr("Represented"), "W", self._on_represented)
        make_action(self, self.tr("Excused"), "T", self._on_excused)
        make_action(self, self.tr("Came back"), "K", self._on_return)
        make_action(self, self.tr("Left early"), "P", self._on_leave)
        make_action(self, self.tr("Revoke"), "U", self._on_revoke)
        make_action(self, self.tr("History"), "H", self._on_history)
        make_action(self, self.tr("Search again"), "Esc", self.left.emit)

    @Slot()
    def _begin_anew(self) -> None:
        self.search("")

    def _catch_up(self) -> None:
        if self._later.isActive():
            self._begin_anew()

    @Slot()
    def _on_present(self) -> None:
        self._ask(Act.PRESENT)

    @Slot()
    def _on_represented(self) -> None:
        self._ask(Act.REPRESENTED)

    @Slot()
    def _on_excused(self) -> None:
        self._ask(Act.EXCUSED)

    @Slot()
    def _on_return(self) -> None:
        self._ask(Act.RETURN)

    @Slot()
    def _on_leave(self) -> None:
        self._ask(Act.LEAVE)

    @Slot()
    def _on_revoke(self) -> None:
        self._ask(Act.REVOKE)

    @Slot()
    def _on_history(self) -> None:
        self._ask(Act.HISTORY)

    def _ask(self, act: Act) -> None:
        invitee = self.current()
        if invitee is not None:
            self.asked.emit(act, invitee)

    def _first(self) -> QModelIndex:
        at = next((at for at, row in enumerate(self.rows.rows) if isinstance(row, Invitee)), None)
        return QModelIndex() if at is None else self.rows.index(at, 0)

    def legend_keys(self) -> tuple[tuple[str, str], ...]:
        """Keys that are no actions, for the legend."""
        return (("↑|↓", self.tr("choose")),)

    def currentChanged(self, current: Index, previous: Index) -> None:
        self.doItemsLayout()  # the row that is chosen is larger: it is brought into view by its new size
        super().currentChanged(current, previous)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Up and self.currentIndex() == self._first():
            self.climbed.emit()
            return
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if event.text() and event.text().isprintable() and not held:
            self.typed_on.emit(event.text())
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        act = self._act_at(event)
        if act is not None and act is self._pressed:
            self._ask(act)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # Asked before the row under the mouse is chosen and grows buttons: choosing a row must not press one of them.
        self._pressed = self._act_at(event)
        super().mousePressEvent(event)

    def _act_at(self, event: QMouseEvent) -> Act | None:
        return next((act for act, rect in self.button_places().items() if rect.contains(event.position())), None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.invitees and self.rows.rowCount() == 0:
            nothing = self.tr("Nothing matches “{typed}”.").format(typed=self.rows.typed.strip())
            ways = self.tr("Esc clears the field, F4 records a guest without invitation.")
            painter, said = QPainter(self.viewport()), QRectF(self.viewport().rect())
            paint_text(painter, said, nothing, 14, 400, "text2", CENTER)
            paint_text(painter, said.translated(0, theme.px(26)), ways, 13, 400, "text3", CENTER)
            painter.end()
