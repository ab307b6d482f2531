"""Keys and words of what can be done here, in one line each, so that the legend tells the truth."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from rakor_desktop.ui.kit.held import drop_repeats


def make_action(
    owner: QWidget,
    text: str,
    keys: str | tuple[str, ...],
    slot: Callable[[], object],
    *,
    anywhere: bool = False,
    once: bool = False,
) -> QAction:
    """An action of `owner`: its keys work while the focus is in it, or `anywhere` in the window while it is shown.

    `keys` are portable names ("Ctrl+G", "Del"); the first is told in the legend, where focus is inside `owner`.
    With `once` a key held down does it once: where the next row or card stands in its place at once.
    """
    action = QAction(text, owner)
    action.setShortcuts([QKeySequence(key) for key in ((keys,) if isinstance(keys, str) else keys)])
    context = Qt.ShortcutContext.WindowShortcut if anywhere else Qt.ShortcutContext.WidgetWithChildrenShortcut
    action.setShortcutContext(context)
    if once:
        action.triggered.connect(drop_repeats)
    action.triggered.connect(lambda _checked=False: slot())
    owner.addAction(action)
    return action


def is_offered(action: QAction) -> bool:
    """Whether it can be done now by a key and has words; a page that is gone took its actions along."""
    can = isValid(action) and action.isVisible() and action.isEnabled()
    return can and not action.shortcut().isEmpty() and bool(action.iconText())
