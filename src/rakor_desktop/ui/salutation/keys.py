"""The keys of the reading, the same in the page and in the large window; presenter remotes send PageUp and PageDown."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QWidget

from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.salutation.reader import Reader
from rakor_desktop.ui.salutation.wording import copied

NEXT, BACK = ("Space", "Down", "Right"), ("Up", "Left", "Backspace")


def bind_reading(view: QWidget, reader: Reader) -> tuple[QAction, ...]:
    """Keys of a view that has the focus; the first of each stands in the legend."""
    translate = QCoreApplication.translate
    return (
        make_action(view, translate("Salutation", "Next line"), NEXT, reader.next),
        make_action(view, translate("Salutation", "Line above"), BACK, reader.back),
        make_action(view, translate("Salutation", "Begin anew"), "Home", reader.begin_anew),
    )


def bind_remote(owner: QWidget, reader: Reader) -> None:
    """Keys of a presenter remote, wherever the focus is in the window."""
    for keys, slot in (("PgDown", reader.next), ("PgUp", reader.back)):
        action = make_action(owner, "", keys, slot, anywhere=True)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)


def copy_list(reader: Reader) -> str:
    """Put the list on the clipboard as it is read; returns what was put there."""
    text = copied(reader.reading.lines, short=reader.in_short)
    QGuiApplication.clipboard().setText(text)
    return text


def larger_keys() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What enlarges and what makes smaller, with and without Ctrl, as a keyboard may say it."""
    return ("Ctrl++", "Ctrl+=", "+", "="), ("Ctrl+-", "-")
