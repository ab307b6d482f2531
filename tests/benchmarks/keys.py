"""From a key to the picture: what a person who types waits for, whatever the widget."""

from collections.abc import Callable, Sequence
from functools import partial
from statistics import median, quantiles
from time import perf_counter, process_time

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget


class Typist(QObject):
    """Types into one widget and looks at another until it was painted anew, and `whole` if that is asked for."""

    def __init__(self, into: QWidget, seen: QAbstractScrollArea, whole: Callable[[], bool] = lambda: True) -> None:
        super().__init__()
        self._into, self._viewport, self._painted, self._whole = into, seen.viewport(), False, whole
        self._viewport.installEventFilter(self)

    def stroke(self, sign: str, key: Qt.Key | int = 0) -> float:
        """Type one character, or press a key that has none; seconds until the picture of it is finished."""
        QApplication.processEvents()  # what is left from before is not this key's
        return self.painted_after(partial(self._press, sign, key))

    def painted_after(self, act: Callable[[], object]) -> float:
        """Do something; seconds until the picture of it is finished, on a computer that has nothing else to do.

        That is the shorter of two: what the clock says, and what the processors spent on this process, which never
        rests while it waits. A busy computer stretches the one, a thread that works beside this one the other.
        """
        self._painted, begun, spent = False, perf_counter(), process_time()
        act()
        while not self._painted:
            QApplication.processEvents()
        return min(perf_counter() - begun, process_time() - spent)

    def _press(self, sign: str, key: int) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(self._into, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, sign))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self._painted = self._painted or (event.type() == QEvent.Type.Paint and self._whole())
        return False


class Painted(QObject):
    """Notices when a widget begins to be painted and `done` is so."""

    def __init__(self, widget: QWidget, done: Callable[[], bool]) -> None:
        super().__init__()
        self.begun = False
        self._done = done
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.begun = self.begun or (event.type() == QEvent.Type.Paint and self._done())
        return False


def until_painted(widget: QWidget, act: Callable[[], object], done: Callable[[], bool]) -> float:
    """Seconds until the picture of a widget is finished in which `done` is so: all that was begun with it is over."""
    picture, loop = Painted(widget, done), QEventLoop()
    begun = perf_counter()
    act()
    while not picture.begun:
        loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)  # asleep meanwhile, as the program is
    seconds = perf_counter() - begun
    widget.removeEventFilter(picture)
    QApplication.processEvents()
    return seconds


def compare(pairs: Sequence[tuple[float, float]]) -> tuple[float, str]:
    """Of pairs (bare, program) in seconds: the median of their ratios, and the figures as a person reads them."""
    ratio = median(ours / bare for bare, ours in pairs)
    bare, ours = (median(side) * 1000 for side in zip(*pairs, strict=True))
    return ratio, f"bare {bare:.1f} ms, program {ours:.1f} ms, {ratio:.2f} times"


def holds_in_quiet(ratio: Callable[[], float], at_most: float, rounds: int = 3) -> bool:
    """Whether a round of measuring stays within the limit: what else a computer does spoils rounds and mends none."""
    return any(ratio() <= at_most for _ in range(rounds))


def percentile_95(seconds: Sequence[float]) -> float:
    """What 95 of 100 stay below, in ms."""
    return quantiles(seconds, n=20)[-1] * 1000
