"""What can be read in a window: words of labels, buttons, fields, lists and the legend."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QLineEdit, QPlainTextEdit, QWidget

from rakor_desktop.ui.kit.labels import ElidedLabel
from rakor_desktop.ui.kit.legend import Legend

_MOST_ROWS = 12
"""Of a list: what stands below is seldom in the picture."""


def seen_in(window: QWidget) -> tuple[str, ...]:
    """Every word in view once, sorted; figures as 0 and fingerprints as f, which may differ from day to day."""
    shown = [window, *(one for one in window.findChildren(QWidget) if one.isVisible())]
    words = {_plain(text) for widget in shown for text in _words(widget)}
    return tuple(sorted(text for text in words if text))


def _plain(text: str) -> str:
    text = re.sub(r"\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{6,}\b", "f", text.replace("&", ""))
    return re.sub(r"\d+", "0", " ".join(text.split()))


def _words(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton | ElidedLabel):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.text() or widget.placeholderText()
    if isinstance(widget, QPlainTextEdit):
        yield widget.toPlainText()
    if isinstance(widget, Legend):
        yield from (f"{keys} {words}" for keys, words in widget.entries())
    if isinstance(widget, QAbstractItemView):
        yield from _listed(widget.model())


def _listed(model: QAbstractItemModel) -> Iterator[str]:
    for column in range(model.columnCount(QModelIndex())):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    for row in range(min(model.rowCount(QModelIndex()), _MOST_ROWS)):
        yield str(model.index(row, 0).data() or "")
