"""The line above the remarks: the item, where the words are safe, and the way to the next item."""

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QWidget

from rakor_desktop.ui.kit.autosave import Saved, SaveState
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.labels import ElidedLabel, Label
from rakor_desktop.ui.kit.pills import Icon
from rakor_desktop.ui.kit.surfaces import Panel
from rakor_desktop.ui.style import theme

_LOOKS = {
    SaveState.SAVED: ("circle-check", "ok"),
    SaveState.SAVING: ("loader", "text3"),
    SaveState.JOURNAL: ("triangle-alert", "warn"),
    SaveState.NOWHERE: ("circle-x", "bad"),
}
_HEIGHT = 44


class ItemHead(Panel):
    """The save clock stands here as well as in the legend, because here the eyes are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("b", "surface", parent)
        self.title = ElidedLabel("", 14, 600)
        self._icon, self._saved = Icon("circle-check", 16, "ok"), Label("", 13, 600, "ok")
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(20, 0, 14, 0)
        self.row.setSpacing(8)
        self.row.addWidget(self.title, 1)
        for widget in (self._icon, self._saved):
            self.row.addWidget(widget)
        self._icon.hide()

    def set_title(self, title: str) -> None:
        """Name the item."""
        self.title.set_text(title)

    def add_tool(self, button: Button) -> None:
        """A button before that of the next item."""
        self.row.addWidget(button)

    def set_next(self, action: QAction) -> None:
        """The button that goes to the next item."""
        self.row.addWidget(Button.for_action(action))

    @Slot(object)
    def show_saved(self, saved: Saved) -> None:
        """Say where the words are and since when."""
        icon, tint = _LOOKS[saved.state]
        self._icon.set_icon(icon, tint)
        self._icon.show()
        self._saved.set_color(tint)
        self._saved.setText(saved.text)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(400), theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(_HEIGHT))
