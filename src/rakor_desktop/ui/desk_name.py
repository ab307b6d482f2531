"""The name under which this computer records, as a setting of this computer alone."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from rakor_desktop.local import config
from rakor_desktop.ui.kit.messages import MessageArea

ASKED = "desk-name"
"""Under this name stands the wish for a name."""


class DeskName(QObject):
    """One for the program; whoever shows or writes the name follows `changed`."""

    changed = Signal(str)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = name

    @property
    def was_given(self) -> bool:
        """Whether a person gave this computer its name: two desks that nobody named have the same."""
        return bool(config.load().desk)

    def ask_unless_given(self, messages: MessageArea, go: Callable[[], object]) -> None:
        """Where several desks share a store: ask a computer that nobody named for its name; `go` leads to it."""
        if not self.was_given:
            said = self.tr("This computer records as {desk}.").format(desk=self.name)
            text = self.tr("Other desks work with this database too: give each a name of its own.")
            strip = messages.show_message(ASKED, "info", said, text, (self.tr("Name this desk"), go))
            self.changed.connect(strip.closed)

    def rename(self, name: str) -> None:
        """Keep this name on this computer and go by it from now on. Raises CannotWrite, DiskFull."""
        config.save(replace(config.load(), desk=name))
        self.name = name
        self.changed.emit(name)
