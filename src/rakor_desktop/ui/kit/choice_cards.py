"""Large numbered choices: who came instead, why a record is taken back, which office a row of a list means."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QHideEvent, QKeySequence, QPaintEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QSizePolicy, QWidget

from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.paint import paint_frame, paint_icon, paint_key, paint_ring, paint_text, painter_of
from rakor_desktop.ui.kit.pills import Status
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import CARD_RADIUS, RING

_MOST = 9
_NUMBERS = [QKeySequence(f"Alt+{number}") for number in range(1, _MOST + 1)]


class ChoiceCard(QAbstractButton):
    """One choice: its key, what it is, and a line about it; that of a `status` has its icon and its colour."""

    def __init__(self, key: str, title: str, second: str, status: Status | None = None) -> None:
        super().__init__()
        self._key, self._second, self._status = key, second, status
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)  # painted anew when the mouse comes and goes
        self.setText(title)
        self.setToolTip(title)
        self.setAccessibleName(f"{title}. {second}" if second else title)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(260), theme.px(54) + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(180), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, on = painter_of(self), self.isChecked()
        rect = self.rect().toRectF().adjusted(RING, RING, -RING, -RING)
        tone = theme.tones(self._status.kind) if self._status else None
        chosen, edge = (tone.bg, tone.fg) if tone else ("accent_soft", "accent")
        ground = chosen if on else "surface2" if self.underMouse() else "surface"
        paint_frame(painter, rect, CARD_RADIUS, ground, edge if on else "mute_line", 2 if on else 1)
        if self.hasFocus():
            paint_ring(painter, rect, CARD_RADIUS)
        line, x, size = theme.px(20), rect.x() + theme.px(44), theme.px(16)
        top = rect.center().y() - (line if self._second else line / 2)
        paint_key(painter, rect.x() + 12, top + line / 2, self._key, 12)
        beside = size + 6 if self._status else 0
        if self._status:
            paint_icon(painter, self._status.icon, x, top + (line - size) / 2, size, edge, 2.2)
        paint_text(painter, QRectF(x + beside, top, rect.right() - x - beside - 8, line), self.text(), 14, 600)
        second = QRectF(x, top + line, rect.right() - x - 8, line)
        paint_text(painter, second, self._second, 12, 400, "text2" if on else "text3")
        painter.end()


class ChoiceCards(QWidget):
    """A grid of choices, one of them made; Alt and its number makes one from anywhere in `around`.

    `plain`: the number alone does too, where nothing is typed. `wide` is how many stand side by side,
    `told` what the legend says of the first key while there is a choice.
    """

    chosen = Signal(int)

    def __init__(self, name: str, around: QWidget, *, plain: bool = False, wide: int = 2, told: str = "") -> None:
        super().__init__(around)
        self.setAccessibleName(name)
        self._group: QButtonGroup | None = None
        self._wide = wide
        self._actions: list[QAction] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(4)
        for number in range(1, _MOST + 1):
            keys = (str(number), f"Alt+{number}") if plain else f"Alt+{number}"
            words = told if number == 1 else ""
            self._actions.append(make_action(around, words, keys, partial(self.choose, number - 1)))
        self._tell_keys()

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer these (what, line about it); none is made yet."""
        for card in self.cards():
            card.hide()
            card.deleteLater()
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._on_clicked)
        for at, (title, second) in enumerate(choices):
            card = ChoiceCard(str(at + 1), title, second)
            self._group.addButton(card, at)
            self._grid.addWidget(card, at // self._wide, at % self._wide)
            card.show()  # at once: the layout would only show it later, and until then it cannot take the focus
        self._tell_keys()

    def cards(self) -> list[QAbstractButton]:
        """The choices as they stand."""
        return self._group.buttons() if self._group else []

    def choose(self, at: int) -> None:
        """Make a choice, as if it was pressed; nothing happens where there is none."""
        card = self._group.button(at) if self._group else None
        if card is not None:
            card.click()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._take_keys(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._take_keys(False)

    def _take_keys(self, taken: bool) -> None:
        """While a choice is asked, Alt and a number are its own: a window that has them too would answer neither."""
        for shortcut in self.window().findChildren(QShortcut):
            if shortcut.key() in _NUMBERS:
                shortcut.setEnabled(not taken)

    def _tell_keys(self) -> None:
        """A number beyond the choices asks for nothing: with none left, Alt and a number are the window's."""
        for at, action in enumerate(self._actions):
            action.setEnabled(at < len(self.cards()))

    @Slot(int)
    def _on_clicked(self, at: int) -> None:
        self.chosen.emit(at)
