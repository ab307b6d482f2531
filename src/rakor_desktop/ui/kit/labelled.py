"""A control under its label, for what is no `Field` with a label of its own."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from rakor_desktop.ui.kit.fields import Frame
from rakor_desktop.ui.kit.labels import Label
from rakor_desktop.ui.style.tokens import RING


def labelled(control: QWidget, note: QWidget | None = None, *, label: str = "") -> QWidget:
    """A control under its label (its accessible name where none is given), as near to it as in a `Field`."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(RING if isinstance(control, Frame) else 2 * RING)
    words = Label(label or control.accessibleName(), 13, 500, "text2")
    words.setContentsMargins(RING, 0, 0, 0)
    words.setBuddy(control)
    column.addWidget(words)
    column.addWidget(control)
    if note is not None:
        note.setContentsMargins(RING, 0, 0, 0)
        column.addWidget(note)
    column.addStretch(1)
    return holder
