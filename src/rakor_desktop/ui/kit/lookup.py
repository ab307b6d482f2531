"""One of more than a window can hold: what is typed is looked for elsewhere, the few that fit best are offered."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from rakor_desktop.domain.search import fold
from rakor_desktop.ui.kit.completion import Offers
from rakor_desktop.ui.kit.fields import Frame
from rakor_desktop.ui.kit.pills import Icon
from rakor_desktop.ui.style import theme


class Lookup(Frame):
    """Tells `wanted` at each key with what is typed; whoever knows answers with `offer`. Down asks too."""

    wanted = Signal(str)
    changed = Signal()

    def __init__(self, name: str, *, placeholder: str = "") -> None:
        self.line = QLineEdit()
        super().__init__(self.line)
        self._values: dict[str, object] = {}
        self._is_waiting = False
        self._offers = Offers(self)
        self.line.setCompleter(self._offers)
        self.line.setFrame(False)
        self.line.setPlaceholderText(placeholder)
        for widget in (self, self.line):
            widget.setAccessibleName(name)
        self.row.addWidget(Icon("chevron-down", 14, "text3"))
        self.line.textEdited.connect(self._ask)
        self.line.textChanged.connect(self.changed)
        theme.themed.changed.connect(self._letters)
        self._letters()

    def text(self) -> str:
        """What stands in the field, of those offered or not."""
        return self.line.text().strip()

    def value(self) -> object | None:
        """The value whose words stand in the field, or None when nothing of that name was offered."""
        return self._values.get(fold(self.text()))

    def set_value(self, value: object, words: str) -> None:
        """Choose; asks nobody."""
        self._values[fold(words)] = value
        self.line.setText(words)

    @property
    def is_waiting(self) -> bool:
        """Whether what is typed was not answered yet, so that `value` may still come."""
        return self._is_waiting

    def offer(self, found: Sequence[tuple[object, str]]) -> None:
        """Offer these (value, words) for what is typed, the best first."""
        was_waiting, self._is_waiting = self._is_waiting, False
        self._values |= {fold(words): value for value, words in found}
        if was_waiting:
            self._offers.show_now([words for _, words in found])

    @Slot()
    def _ask(self) -> None:
        self._is_waiting = True
        self.wanted.emit(self.text())

    @Slot()
    def _letters(self) -> None:
        self.line.setFont(theme.font(13))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
            self._ask()
            return True
        return super().eventFilter(watched, event)
