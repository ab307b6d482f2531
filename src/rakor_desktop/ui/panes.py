"""F6 goes from one part of the window to the next: rail, head of the meeting, lists, forms, side panels."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from rakor_desktop.ui.kit.page import Page
from rakor_desktop.ui.kit.surfaces import Panel


class Panes(QObject):
    """F6 and Shift+F6 of a window; each part is entered where the keyboard was in it last."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        for keys, slot in (("F6", self.next), ("Shift+F6", self.previous)):
            QShortcut(QKeySequence(keys), window).activated.connect(slot)

    @Slot()
    def next(self) -> None:
        """To the part after the one with the keyboard, in the order of Tab."""
        self._go(QWidget.nextInFocusChain)

    @Slot()
    def previous(self) -> None:
        """To the part before it."""
        self._go(QWidget.previousInFocusChain)

    def _go(self, step: Callable[[QWidget], QWidget | None]) -> None:
        here = QApplication.focusWidget() or self._window
        pane = pane_of(here)
        for widget in _others(here, step):
            if (there := pane_of(widget)) is not pane:
                _enter(there, widget)
                return


def pane_of(widget: QWidget) -> QWidget:
    """The part of the window that a widget is in: its panel, else the outermost area that scrolls, else its room."""
    scrolling: QWidget | None = None
    above: QWidget | None = widget
    while above is not None and not above.isWindow():
        if isinstance(above, Panel):
            return above
        if isinstance(above, QAbstractScrollArea):
            scrolling = above
        if isinstance(above, Page):
            return scrolling or above
        widget, above = above, above.parentWidget()
    return scrolling or widget


def _others(here: QWidget, step: Callable[[QWidget], QWidget | None]) -> Iterator[QWidget]:
    """What Tab would stop at, once around the window."""
    widget = step(here)
    while widget is not None and widget is not here:
        if _takes_keys(widget):
            yield widget
        widget = step(widget)


def _takes_keys(widget: QWidget) -> bool:
    by_tab = Qt.FocusPolicy.TabFocus
    return widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & by_tab == by_tab


def _enter(pane: QWidget, first: QWidget) -> None:
    last = pane.focusWidget()
    (last if last is not None and _takes_keys(last) else first).setFocus(Qt.FocusReason.TabFocusReason)
