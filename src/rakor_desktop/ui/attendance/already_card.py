"""The card of an invitation that is recorded already: nothing was changed, and what a second scan can mean."""

from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from rakor_desktop.domain.directory import RegionKind
from rakor_desktop.services.invitations.invitations import Invitee
from rakor_desktop.ui.attendance.capitals import Capitals
from rakor_desktop.ui.attendance.card import Act
from rakor_desktop.ui.attendance.marked_text import fit, line_height, paint_marked
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.paint import paint_dot, paint_frame, paint_icon, paint_text, painter_of
from rakor_desktop.ui.kit.pills import paint_region_tag
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import CARD_RADIUS, FIELD_DESK, RING

_HEIGHT, _ICON, _TEXT = 152, 88, 142
"""Height of the card, width of its mark, where its words begin; px."""
_GAP = 8


class Notice(QWidget):
    """The card itself, painted: what it says in four lines, none of them cut."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office, self._second, self._sentence = "", "", ""
        self._region: RegionKind | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def tell(self, invitee: Invitee, second: str, sentence: str) -> None:
        """Say of which invitation it is, and what is recorded."""
        self._office, self._second, self._sentence = invitee.office.name, second, sentence
        self._region = invitee.office.region_kind
        self.setAccessibleName(f"{self.tr('Recorded already')}. {self._office}. {second}. {sentence}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(400), theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(300), theme.px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, rect, tone = painter_of(self), self.rect().toRectF(), theme.tones("warn")
        paint_frame(painter, rect, CARD_RADIUS + 2, tone.bg, tone.solid, 2)
        center, size = QPointF(theme.px(71), rect.center().y()), theme.px(40)
        paint_dot(painter, center, theme.px(_ICON) / 2, tone.fg)
        paint_icon(painter, "repeat-2", center.x() - size / 2, center.y() - size / 2, size, "warn_bg", 2)
        left, line = float(theme.px(_TEXT)), theme.px(24)
        width = rect.right() - left - 12
        office = fit(self._office, width, 24)
        high = line_height(office.px) * office.lines
        y = rect.center().y() - (3 * line + high + 4) / 2
        head = self.tr("Recorded already").upper()
        paint_text(painter, QRectF(left, y, width, line), head, 14, 700, tone.fg)
        paint_marked(painter, QRectF(left, y + line, width, high), self._office, "", office, "text")
        x, below = left, y + line + high + 4
        if self._region in (RegionKind.REGENCY, RegionKind.CITY):
            x += paint_region_tag(painter, x, below + line / 2, self._region is RegionKind.CITY) + 8
        paint_text(painter, QRectF(x, below, left + width - x, line), self._second, 13, 400, "text2")
        said = QRectF(left, below + line, width, line)
        paint_text(painter, said, self._sentence, 14, 500, "text")
        painter.end()


class AlreadyCard(QWidget):
    """Enter goes on to the next guest; letters are commands, everything else typed goes to the search field."""

    asked = Signal(object, object)  # Act, Invitee
    left = Signal()
    typed_on = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.invitee: Invitee | None = None
        self.notice = Notice()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(RING, 0, RING, 4)
        column.setSpacing(_GAP)
        column.addWidget(self.notice)
        column.addLayout(self._grid)
        self.buttons = self._make_buttons()
        self._wide = 0
        self._place_buttons()
        Capitals(self)
        self.hide()

    def show_record(self, invitee: Invitee, second: str, sentence: str) -> None:
        """Show what is recorded of this invitation; the keys are the card's until somebody goes on."""
        self.invitee = invitee
        self.notice.tell(invitee, second, sentence)
        self.setAccessibleName(self.notice.accessibleName())
        self._place_buttons()
        self.show()

    def _make_buttons(self) -> list[Button]:
        go_on = make_action(self, self.tr("Scan on"), ("Return", "Enter", "Esc"), self.left.emit)
        buttons = [Button.for_action(go_on, kind="primary", icon="scan-line", height=FIELD_DESK)]
        represents = self.tr("This person represents")
        offered = {Act.REPRESENTED: represents, Act.RETURN: self.tr("Record the return"), Act.HISTORY: Act.HISTORY.text}
        for act, words in offered.items():
            action = make_action(self, words, act.key, partial(self._ask, act))
            buttons.append(Button.for_action(action, icon=act.icon, height=FIELD_DESK))
        make_action(self, Act.REVOKE.text, Act.REVOKE.key, partial(self._ask, Act.REVOKE))
        for button in buttons:
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return buttons

    def _ask(self, act: Act) -> None:
        if self.invitee is not None:
            self.asked.emit(act, self.invitee)

    def _place_buttons(self) -> None:
        """In one line, or with large letters in as many as they need."""
        room, needed = self.width() - 2 * RING, sum(one.sizeHint().width() + _GAP for one in self.buttons)
        wide = len(self.buttons) if needed <= room else -(-len(self.buttons) // 2)
        if wide != self._wide:
            self._wide = wide
            for at, button in enumerate(self.buttons):
                self._grid.addWidget(button, at // wide, at % wide, Qt.AlignmentFlag.AlignLeft)
            for at in range(len(self.buttons) + 1):
                self._grid.setColumnStretch(at, 1 if at == wide else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_buttons()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if event.text() and event.text().isprintable() and not held:
            self.typed_on.emit(event.text())
        else:
            super().keyPressEvent(event)
