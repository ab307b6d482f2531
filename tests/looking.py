"""Look at a window as a careful person does: what is cut off, covers another, has no name, is English."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import combinations
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QRect, Qt
from PySide6.QtGui import QAccessible, QAction, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QWidget,
)

from rakor_desktop.ui.kit.dialogs import Scrim
from rakor_desktop.ui.kit.labels import ElidedLabel
from rakor_desktop.ui.kit.legend import Legend
from rakor_desktop.ui.kit.table import Table
from rakor_desktop.ui.style import theme

_TS = Path(__file__).resolve().parents[1] / "resources" / "i18n" / "rakor_id.ts"
_PLACEHOLDER = re.compile(r"\{\w*\}|%n|%\d")
_INSIDES = (QAbstractScrollArea, QComboBox, QLineEdit, QStackedWidget)
"""What lays out its own insides; they may lie over one another and outside."""
_NAME_LEAST = 96
"""Below this width of the column that names them, px at 100 %, nobody knows which row is which."""
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


def squeezed(window: QWidget) -> list[str]:
    """Painted parts lower than what they paint, pages that scroll sideways, and tables whose rows have no name left."""
    seen = shown_in(window)
    low = [one for one in seen if _is_low(one)]
    sideways = [one for one in seen if isinstance(one, QScrollArea) and one.horizontalScrollBar().isVisible()]
    cramped = [one for one in seen if isinstance(one, Table) and _name_width(one) < theme.px(_NAME_LEAST)]
    return [
        *(_told(one, "is squeezed") for one in low),
        *(_told(one, "scrolls sideways") for one in sideways),
        *(_told(one, f"leaves {_name_width(one)} px to the names") for one in cramped),
    ]


def ambiguous(window: QWidget) -> list[str]:
    """Keys with two meanings in one place: Qt then does neither."""
    cuts = [*_shortcuts(window)]
    places = [one for one in shown_in(window) if one.window() is window and one.isEnabled()]
    found: list[str] = []
    for place in (one for one in places if one.focusPolicy() != Qt.FocusPolicy.NoFocus):
        meant = Counter(keys for keys, owners, context in cuts if any(_works(one, context, place) for one in owners))
        found += [f"{keys} has {count} meanings in {_told(place, '')}" for keys, count in meant.items() if count > 1]
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


def _is_low(widget: QWidget) -> bool:
    fixed = widget.minimumHeight() == widget.maximumHeight()
    rigid = widget.sizePolicy().verticalPolicy() == QSizePolicy.Policy.Fixed
    inside = isinstance(widget.parent(), QComboBox | QAbstractSpinBox)
    return rigid and not fixed and not inside and widget.height() < widget.minimumSizeHint().height() - _NEAR


def _name_width(table: Table) -> int:
    """The width of the narrowest column that takes what the others leave; all of the table where there is none."""
    header, modes = table.header(), QHeaderView.ResizeMode
    columns = [at for at in range(header.count()) if header.sectionResizeMode(at) == modes.Stretch]
    return min((table.columnWidth(at) for at in columns if not table.isColumnHidden(at)), default=table.width())


def _shortcuts(window: QWidget) -> Iterator[tuple[str, list[QWidget], Qt.ShortcutContext]]:
    """Each key that works somewhere, whose it is, and how far it reaches."""
    for action in window.findChildren(QAction):
        owners = [one for one in action.associatedObjects() if isinstance(one, QWidget) and not isinstance(one, QMenu)]
        if action.isEnabled() and action.isVisible():
            yield from ((keys.toString(), owners, action.shortcutContext()) for keys in action.shortcuts())
    for cut in window.findChildren(QShortcut):
        owner = cut.parent()
        if cut.isEnabled() and isinstance(owner, QWidget):
            yield cut.key().toString(), [owner], cut.context()


def _works(owner: QWidget, context: Qt.ShortcutContext, focus: QWidget) -> bool:
    if not owner.isVisible() or not owner.isEnabled():
        return False
    if context == Qt.ShortcutContext.WindowShortcut:
        return owner.window() is focus.window()
    return owner is focus or (context == Qt.ShortcutContext.WidgetWithChildrenShortcut and owner.isAncestorOf(focus))


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
