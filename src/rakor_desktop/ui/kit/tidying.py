"""Cyclic garbage is collected on the GUI thread alone: a worker would destroy widgets and timers from outside of it."""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

EVERY_MS = 250
_MANY = 10_000
"""Whoever makes so many objects at once holds memory that only a whole collection gives back."""


class Tidying(QObject):
    """While it is there Python never collects by itself, on whatever thread it happens to run out of patience.

    Made by the GUI thread, which collects between two events instead, no more often than Python would.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._whole = False
        gc.disable()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start()

    def close(self) -> None:
        """Leave collecting to Python again."""
        self._timer.stop()
        gc.enable()

    @Slot()
    def _on_tick(self) -> None:
        """Collect the oldest generation that has reached its threshold; all of them when a great work is over."""
        full = [count > most for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        busy = gc.get_count()[0] > _MANY
        if self._whole and not busy:
            gc.collect()
        elif any(full):
            gc.collect(max(at for at, reached in enumerate(full) if reached))
        self._whole = busy
