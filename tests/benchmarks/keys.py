"""From a key to the picture: what a person who types waits for, whatever the widget."""

from collections.abc import Sequence
from statistics import median
from time import perf_counter

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget


class Typist(QObject):
    """Types into one widget and looks at another until it was painted anew."""

    def __init__(self, into: QWidget, seen: QAbstractScrollArea) -> None:
        super().__init__()
        self._into, self._viewport, self._painted = into, seen.viewport(), False
        self._viewport.installEventFilter(self)

    def stroke(self, sign: str) -> float:
        """Type one character; seconds until the picture of it is finished."""
        QApplication.processEvents()  # what is left from before is not this key's
        self._painted, begun = False, perf_counter()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(self._into, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, sign))
        while not self._painted:
            QApplication.processEvents()
        return perf_counter() - begun

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self._painted = self._painted or event.type() == QEvent.Type.Paint
        return False


def compare(pairs: Sequence[tuple[float, float]]) -> tuple[float, str]:
    """Of pairs (bare, program) in seconds: the median of their ratios, and the figures as a person reads them."""
    ratio = median(ours / bare for bare, ours in pairs)
    bare, ours = (median(side) * 1000 for side in zip(*pairs, strict=True))
    return ratio, f"bare {bare:.1f} ms, program {ours:.1f} ms, {ratio:.2f} times"
