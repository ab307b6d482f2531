"""The line above the remarks: the item, where the words are safe, and the way to the next item."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QResizeEvent
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
_HEIGHT, _TITLE_LEAST = 44, 130
"""Of the line, and below which width a title says nothing; px at 100 %."""

_LONGEST = 6 * 3600
"""After so many seconds an item is not being spoken to any more: the minutes are written up later."""


class RunningTime(Label):
    """How long an item has been spoken to, minutes and seconds; nothing for one that is not of these hours."""

    def __init__(self, clock: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__("", 13, 600, "accent_text", parent=parent)
        self._clock = clock
        self._began: datetime | None = None
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._on_tick)
        self.hide()

    def set_began(self, began: datetime | None) -> None:
        """When the item was first spoken to."""
        self._began = began
        self._on_tick()

    @Slot()
    def _on_tick(self) -> None:
        spent = int((self._clock() - self._began).total_seconds()) if self._began else -1
        runs = 0 <= spent < _LONGEST
        self.setVisible(runs)
        if runs:
            self.setText(self.tr("running {minutes}.{seconds}").format(minutes=spent // 60, seconds=f"{spent % 60:02}"))
            self._tick.start()
        else:
            self._tick.stop()


class ItemHead(Panel):
    """The save clock stands here as well as in the legend, because here the eyes are."""

    def __init__(self, clock: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__("b", "surface", parent)
        self.title = ElidedLabel("", 14, 600)
        self._icon, self._saved = Icon("circle-check", 16, "ok"), Label("", 13, 600, "ok")
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(20, 0, 14, 0)
        self.row.setSpacing(8)
        self.row.addWidget(self.title, 1)
        self.clock = RunningTime(clock)
        self.row.addWidget(self.clock)
        self.row.addSpacing(8)
        for widget in (self._icon, self._saved):
            self.row.addWidget(widget)
        self._icon.hide()
        self._next: Button | None = None

    def set_title(self, title: str) -> None:
        """Name the item."""
        self.title.set_text(title)

    def add_tool(self, button: Button) -> None:
        """A button before that of the next item."""
        self.row.addWidget(button)

    def set_next(self, action: QAction) -> None:
        """The button that goes to the next item."""
        self._next = Button.for_action(action)
        self.row.addWidget(self._next)
        self._fit()

    @Slot(object)
    def show_saved(self, saved: Saved) -> None:
        """Say where the words are and since when."""
        icon, tint = _LOOKS[saved.state]
        self._icon.set_icon(icon, tint)
        self._icon.show()
        self._saved.set_color(tint)
        self._saved.setText(saved.text)
        self._fit()

    def _fit(self) -> None:
        """Where the line is narrow the clock stays whole: the way to the next item is a key of the legend too."""
        if self._next is not None:
            margins = self.row.contentsMargins()
            needed = margins.left() + margins.right() + theme.px(_TITLE_LEAST) + self._next.sizeHint().width()
            tools = self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
            shown = [one for one in tools if one not in (self.title, self._next) and not one.isHidden()]
            needed += sum(one.sizeHint().width() + self.row.spacing() for one in shown) + 2 * self.row.spacing()
            self._next.setVisible(needed <= self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(400), theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(_HEIGHT))
