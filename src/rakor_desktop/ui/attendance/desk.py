"""The desk itself: the field to type or scan into, the strip or card below it, and the list."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from rakor_desktop.domain.tokens import has_form
from rakor_desktop.services.invitations.invitations import Invitee
from rakor_desktop.ui.attendance.already_card import AlreadyCard
from rakor_desktop.ui.attendance.card import Act
from rakor_desktop.ui.attendance.guest_list import GuestList
from rakor_desktop.ui.attendance.rows import found_by_code
from rakor_desktop.ui.attendance.switches import Switches
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.fields import SearchField
from rakor_desktop.ui.kit.held import drop_repeats
from rakor_desktop.ui.kit.labels import ElidedLabel
from rakor_desktop.ui.kit.messages import MessageArea, UndoStrip
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import MARGIN_LEFT, RING, SEARCH_DESK

GREETING = "desk"
"""The one message shown here at a time."""
_LAYOUT, _SHOWN = QEvent.Type.LayoutRequest.value, QEvent.Type.UpdateLater.value
_BAND = 48
"""Room kept for the strip, px: the list never jumps under the hand when one comes or goes."""


class Desk(QWidget):
    """Enter in the field only goes to the list, or to the card that was scanned; letters are commands only there."""

    asked = Signal(object, object)  # Act, Invitee
    scanned = Signal(object)  # the Invitee whose code it was
    unknown_code = Signal(str)  # has the form of a code, is of nobody here
    nothing_to_undo = Signal()

    def __init__(self, switches: Switches, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        hint = self.tr("Scan a card or type an office")
        self.search = SearchField(hint, key="Ctrl F", icon="scan-line", height=SEARCH_DESK)
        self.hint, self.strip, self.list = ElidedLabel("", 13, 400, "text3"), MessageArea(ground="bg"), GuestList()
        self.already, self.switches = AlreadyCard(), switches
        self._band = QWidget()
        self._lay_out()
        self.setFocusProxy(self.search)
        self._connect()
        self._on_themed()
        self._tell(0)

    def show_invitees(self, invitees: Sequence[Invitee], zone: str) -> None:
        """Show the present state without moving what is chosen."""
        self.list.show_invitees(invitees, zone)
        self._tell(self.list.matching())

    @Slot()
    def again(self) -> None:
        """Ready for the next guest: field empty and in focus."""
        self.search.clear()
        if self.list.current() is not None:
            self.list.search("")
        self.already.hide()

    def await_record(self) -> None:
        """Ready for the next guest, as the screen shows when this one is greeted: nothing is painted before that."""
        self.list.begin_anew(self.search, self.hint)
        self.search.clear()
        self.already.hide()

    @Slot()
    def to_field(self) -> None:
        """Back to the field with what is typed in it."""
        self.search.line.setFocus()

    def greet(self, text: str, undo: Callable[[], object]) -> UndoStrip:
        """Say what was recorded and offer to undo it: on the screen when this returns, before the lists are read."""
        strip = self.strip.offer_undo(GREETING, text, undo)
        for kind in (_LAYOUT, _SHOWN):
            QCoreApplication.sendPostedEvents(None, kind)
        strip.repaint()
        self.list.begin_now()
        return strip

    def say_read(self, text: str) -> None:
        """Say below the field what was scanned."""
        self.hint.set_text(text)

    def offer_code(self, code: str) -> None:
        """Show whose card this is; the next that is scanned or typed takes its place."""
        self.search.set_text(code)
        self.search.line.selectAll()

    def is_idle(self) -> bool:
        """Whether nothing was begun for the next guest."""
        return self.search.line.hasFocus() and not self.search.text()

    def chosen(self) -> str:
        """The office that is chosen in the list, or that was scanned; "" is none."""
        invitee = self.list.current()
        return invitee.office.name if invitee else ""

    def show_already(self, invitee: Invitee, second: str, sentence: str) -> None:
        """Show that this invitation is recorded, with the keys of what else can be meant."""
        self.again()
        if not isinstance(self.strip.strip(GREETING), UndoStrip):
            self.strip.take_away(GREETING)
        self.already.show_record(invitee, second, sentence)
        self.already.setFocus()

    def _lay_out(self) -> None:
        cell, told = QGridLayout(self._band), QHBoxLayout()
        cell.setContentsMargins(RING, 0, RING, 0)
        told.addWidget(self.hint, 1)
        told.addWidget(self.switches)
        cell.addLayout(told, 0, 0, Qt.AlignmentFlag.AlignTop)
        cell.addWidget(self.strip, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN_LEFT - RING, 14, MARGIN_LEFT - RING, 0)
        column.setSpacing(4)
        for widget in (self.search, self._band, self.already, self.list):
            column.addWidget(widget)
        column.setStretch(3, 1)
        self.list.setMinimumHeight(1)  # it scrolls: where there is little room, the card above it is not cut

    def _connect(self) -> None:
        self.search.changed.connect(self._on_typed)
        self.search.go_down.connect(self._on_down)
        self.search.accepted.connect(self._on_accepted)
        self.search.line.installEventFilter(self)
        theme.themed.changed.connect(self._on_themed)
        for keys in (self.list, self.already):
            keys.asked.connect(self.asked)
            keys.typed_on.connect(self._on_typed_on)
            keys.left.connect(self.again)
        self.list.climbed.connect(self.to_field)
        make_action(self.search, self.tr("Represented"), "Alt+W", self._on_represented)
        make_action(self, "", "Ctrl+F", self.to_field)
        make_action(self, "", "Ctrl+Z", self._on_undo)

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        if text:
            self.already.hide()
        if text and not isinstance(self.strip.strip(GREETING), UndoStrip):
            self.strip.take_away(GREETING)
        waits = not text and self.list.is_behind()
        self._tell(0 if waits else self.list.search(text))

    @Slot()
    def _on_down(self) -> None:
        self.list.enter()

    @Slot()
    def _on_accepted(self) -> None:
        """Enter, which a scanner sends too: a code is known by its form, never by how quickly it came."""
        drop_repeats()  # held down it would go on to the list and record there
        typed = self.search.text()
        carried = found_by_code(self.list.invitees, typed)
        if carried is not None:
            self.scanned.emit(carried)
        elif has_form(typed) and self.list.matching() == 0:
            self.unknown_code.emit(typed)
        else:
            self._on_down()

    @Slot(str)
    def _on_typed_on(self, text: str) -> None:
        self.search.line.setFocus()
        self.search.line.insert(text)

    @Slot()
    def _on_represented(self) -> None:
        invitee = self.list.current()
        if invitee is None:
            self.list.enter()
        else:
            self.asked.emit(Act.REPRESENTED, invitee)

    @Slot()
    def _on_themed(self) -> None:
        self._band.setFixedHeight(theme.px(_BAND))

    @Slot()
    def _on_undo(self) -> None:
        if not self.strip.undo():
            self.nothing_to_undo.emit()

    def _tell(self, found: int) -> None:
        if self.search.text().strip():
            said = self.tr("{found} match. Words in any order, for example “serang deputy”.").format(found=found)
        else:
            said = self.tr("Region or number too. Enter goes to the list; nothing is recorded from here.")
        self.hint.set_text(said)

    def legend_keys(self) -> tuple[tuple[str, str], ...]:
        """Keys that are no actions, for the legend."""
        return (("↓|Enter", self.tr("to the list")),) if self.search.line.hasFocus() else ()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """An empty field has nothing of its own to undo: Ctrl Z means the last record."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            undo = event.key() == Qt.Key.Key_Z and event.modifiers() == Qt.KeyboardModifier.ControlModifier
            if undo and not self.search.text():
                event.ignore()
                return True
        return super().eventFilter(watched, event)
