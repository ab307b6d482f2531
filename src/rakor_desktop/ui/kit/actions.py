"""Keys and words of what can be done here, in one line each, so that the legend tells the truth."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

HINT = "rakor-hint"
QUIET = "rakor-quiet"


def make_action(
    owner: QWidget,
    text: str,
    keys: str | tuple[str, ...],
    slot: Callable[[], object],
    *,
    anywhere: bool = False,
    quiet: bool = False,
) -> QAction:
    """An action of `owner`: its keys work while the focus is in it, or `anywhere` in the window while it is shown.

    `keys` are portable names ("Ctrl+G", "Del"); a `quiet` action has no place in the legend.
    """
    action = QAction(text, owner)
    action.setShortcuts([QKeySequence(key) for key in ((keys,) if isinstance(keys, str) else keys)])
    context = Qt.ShortcutContext.WindowShortcut if anywhere else Qt.ShortcutContext.WidgetWithChildrenShortcut
    action.setShortcutContext(context)
    action.setProperty(QUIET, quiet)
    action.triggered.connect(lambda _checked=False: slot())
    owner.addAction(action)
    return action


def make_hint(owner: QWidget, text: str, keys: str) -> QAction:
    """A line of the legend for keys that the widget handles by itself, such as arrows; `keys` as they are printed."""
    action = QAction(text, owner)
    action.setProperty(HINT, keys)
    owner.addAction(action)
    return action


def printed_keys(action: QAction) -> str:
    """The keys of an action as the legend prints them; "" when it has none."""
    hint = action.property(HINT)
    return str(hint) if hint else action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def in_legend(action: QAction) -> bool:
    """Whether the legend names this action now."""
    return action.isVisible() and action.isEnabled() and not action.property(QUIET) and bool(printed_keys(action))
