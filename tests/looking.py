"""Look at a window as a careful person does: what is cut off, covers another, has no name, is English."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import combinations
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QStackedWidget,
    QWidget,
)

from rakor_desktop.ui.kit.dialogs import Scrim
from rakor_desktop.ui.kit.labels import ElidedLabel
from rakor_desktop.ui.kit.legend import Legend

_TS = Path(__file__).resolve().parents[1] / "resources" / "i18n" / "rakor_id.ts"
_PLACEHOLDER = re.compile(r"\{\w*\}|%n|%\d")
_INSIDES = (QAbstractScrollArea, QComboBox, QLineEdit, QStackedWidget)
"""What lays out its own insides; they may lie over one another and outside."""
_NEAR = 1
"""Rounding of letters, px."""


def shown_in(window: QWidget) -> list[QWidget]:
    """Every visible widget, parents before their children."""
    return [widget for widget in window.findChildren(QWidget) if widget.isVisible()]


def cut_off(window: QWidget) -> list[str]:
    """Words that have less room than they need and are not shortened with the whole in a tooltip."""
    return [_told(widget, "is cut off") for widget in shown_in(window) if _text(widget) and _lacks_room(widget)]


def misplaced(window: QWidget) -> list[str]:
    """Widgets that reach out of their parent or cover a sibling."""
    found = []
    for parent in [window, *shown_in(window)]:
        if isinstance(parent, _INSIDES):
            continue
        children = [one for one in parent.children() if isinstance(one, QWidget) and _counts(one)]
        children = [one for one in children if not isinstance(one, Scrim)]
        if not _scrolls(parent):
            found += [_told(one, "reaches out") for one in children if not _holds(parent.rect(), one.geometry())]
        found += [_told(a, f"covers {_told(b, '')}") for a, b in combinations(children, 2) if _covers(a, b)]
    return found


def nameless(window: QWidget) -> list[str]:
    """Controls that Tab reaches and a screen reader cannot name."""
    reached = [one for one in shown_in(window) if one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    return [_told(one, "has no name") for one in reached if one.focusProxy() is None and not _name(one)]


def english(window: QWidget) -> list[str]:
    """Words of the source on the screen, where the shipped language has others."""
    said = {text for widget in [window, *shown_in(window)] for text in _words(widget)}
    return sorted(f"English: {text!r}" for text in said if any(one.fullmatch(text) for one in _sources()))


def _words(widget: QWidget) -> Iterator[str]:
    yield from (widget.windowTitle(), widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    yield _text(widget)
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, Legend):
        yield from (words for _keys, words in widget.entries())
    if isinstance(widget, QAbstractItemView):
        yield from _listed(widget)


def _listed(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for column in range(_columns(model, QModelIndex())):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    yield from _below(model, QModelIndex())


def _below(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    for row in range(model.rowCount(parent)):
        for column in range(_columns(model, parent)):
            yield str(model.index(row, column, parent).data() or "")
        yield from _below(model, model.index(row, 0, parent))


def _columns(model: QAbstractItemModel, parent: QModelIndex) -> int:
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)


@cache
def _sources() -> list[re.Pattern[str]]:
    """Source texts with another translation; a placeholder stands for anything."""
    found = set()
    for message in ElementTree.parse(_TS).getroot().iter("message"):
        source, target = message.findtext("source") or "", message.find("translation")
        translated = "".join(target.itertext()).strip() if target is not None else ""
        if source != translated and len(re.sub(r"[^a-zA-Z]", "", _PLACEHOLDER.sub("", source))) > 2:
            found.add(".+".join(re.escape(part) for part in _PLACEHOLDER.split(source)))
    return [re.compile(one, re.DOTALL) for one in found]


def _text(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QLabel | QAbstractButton | ElidedLabel) else ""


def _lacks_room(widget: QWidget) -> bool:
    if isinstance(widget, ElidedLabel) or _is_shortened(widget):
        return False
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) > widget.height() + _NEAR
    need = widget.sizeHint()
    return need.width() > widget.width() + _NEAR or need.height() > widget.height() + _NEAR


def _is_shortened(widget: QWidget) -> bool:
    """Made to be narrower than its words, which are whole in its tooltip or its accessible name."""
    narrow = widget.minimumSizeHint().width() < widget.sizeHint().width()
    return narrow and bool(widget.toolTip() or isinstance(widget, QAbstractButton))


def _counts(widget: QWidget) -> bool:
    return widget.isVisible() and not widget.isWindow() and not widget.size().isEmpty()


def _scrolls(parent: QWidget) -> bool:
    """Whether the widget is the viewport of a scroll area: what it holds may be larger."""
    return isinstance(parent.parent(), QAbstractScrollArea)


def _holds(outer: QRect, inner: QRect) -> bool:
    return outer.adjusted(-_NEAR, -_NEAR, _NEAR, _NEAR).contains(inner)


def _covers(one: QWidget, other: QWidget) -> bool:
    common = one.geometry().intersected(other.geometry())
    return common.width() > _NEAR and common.height() > _NEAR


def _name(widget: QWidget) -> str:
    spoken = QAccessible.queryAccessibleInterface(widget)
    return spoken.text(QAccessible.Text.Name) if spoken else widget.accessibleName()


def _told(widget: QWidget, fault: str) -> str:
    words = (_text(widget) or widget.accessibleName() or widget.objectName())[:60]
    need, place = widget.sizeHint(), widget.geometry()
    parents: list[str] = []
    above = widget.parentWidget()
    while above is not None and len(parents) < 3:
        parents.append(type(above).__name__)
        above = above.parentWidget()
    where = f"{place.width()}x{place.height()} needs {need.width()}x{need.height()} in {'<'.join(parents)}"
    return f"{type(widget).__name__} {words!r} {where} {fault}".rstrip()
