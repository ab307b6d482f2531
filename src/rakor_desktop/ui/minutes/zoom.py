"""How large the words of minutes are on this screen, apart from the letters of the program."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFont, QWheelEvent
from PySide6.QtWidgets import QScrollArea

from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.page import Page
from rakor_desktop.ui.kit.state import State
from rakor_desktop.ui.style import theme

TEXT, LINE = 14, 22
"""Size of letters and height of a line of minutes, px at 100 %."""

STEPS = (80, 90, 100, 115, 130, 150, 175, 200)
"""In per cent of the letters of the program."""

_NAME, _USUAL = "minutes/zoom", 100


class Zoom(QObject):
    """One size for every text of minutes."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._percent = _USUAL

    @property
    def percent(self) -> int:
        """One of STEPS."""
        return self._percent

    def set_percent(self, percent: int) -> None:
        """Be this large; another number than one of STEPS counts as the usual."""
        wanted = percent if percent in STEPS else _USUAL
        if wanted != self._percent:
            self._percent = wanted
            self.changed.emit()

    def text(self) -> float:
        """Size of letters, px at 100 %."""
        return TEXT * self._percent / 100

    def font(self) -> QFont:
        """The letters of minutes."""
        return theme.font(self.text())

    def line(self) -> int:
        """Height of a line in px."""
        return theme.px(LINE * self._percent / 100)


zoom = Zoom()
"""The size in force, as `theme` is the theme in force."""


class ZoomKeys(QObject):
    """Ctrl with plus, minus or the wheel; what was chosen is remembered on this computer."""

    def __init__(self, page: Page, area: QScrollArea, state: State | None) -> None:
        super().__init__(page)
        self._state, self._turned = state, 0
        if state is not None:
            remembered = state.text(_NAME)
            zoom.set_percent(int(remembered) if remembered.isdecimal() else _USUAL)
        make_action(page, "", ("Ctrl++", "Ctrl+="), self.larger)
        make_action(page, "", "Ctrl+-", self.smaller)
        area.viewport().installEventFilter(self)

    @Slot()
    def larger(self) -> None:
        """One step up."""
        self._step(1)

    @Slot()
    def smaller(self) -> None:
        """One step down."""
        self._step(-1)

    def _step(self, step: int) -> None:
        at = STEPS.index(zoom.percent) + step
        if 0 <= at < len(STEPS):
            zoom.set_percent(STEPS[at])
            if self._state is not None:
                self._state.set_text(_NAME, str(STEPS[at]))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A wheel turned while Ctrl is held; a touchpad tells small turns, of which a notch is 120."""
        held = isinstance(event, QWheelEvent) and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if not held or not isinstance(event, QWheelEvent):
            return super().eventFilter(watched, event)
        self._turned += event.angleDelta().y()
        if abs(self._turned) >= 120:
            self._step(1 if self._turned > 0 else -1)
            self._turned = 0
        return True
