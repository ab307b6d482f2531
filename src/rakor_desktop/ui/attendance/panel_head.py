"""The head of what stands in place of the list: what is being done, for which invitation, and the key back."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from rakor_desktop.domain.directory import RegionKind
from rakor_desktop.services.invitations.invitations import Invitee
from rakor_desktop.ui.attendance.marked_text import fit, line_height, paint_marked
from rakor_desktop.ui.kit.paint import key_width, paint_frame, paint_icon, paint_key, paint_text, painter_of
from rakor_desktop.ui.kit.pills import paint_region_tag
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import CARD_RADIUS, RING, Kind

_ICON, _TEXT = 20, 64
"""Where icon and words begin, px."""


def inset(widget: QWidget) -> QHBoxLayout:
    """Room at both sides for what has no ring of its own, so that it lines up with what has."""
    row = QHBoxLayout()
    row.setContentsMargins(RING, 0, RING, 0)
    row.addWidget(widget)
    return row


class PanelHead(QWidget):
    """A coloured bar with an icon, a title that is never cut, and a line about the invitation."""

    def __init__(self, kind: Kind, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind, self._icon = kind, icon
        self._title, self._second = "", ""
        self._region: RegionKind | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_invitee(self, title: str, second: str, invitee: Invitee) -> None:
        """Show what is being done for this invitation."""
        self._title, self._second, self._region = title, second, invitee.office.region_kind
        self.setAccessibleName(f"{title}. {second}")
        self.update()

    def show_title(self, title: str, second: str) -> None:
        """Show what is being done where no invitation is concerned."""
        self._title, self._second, self._region = title, second, None
        self.setAccessibleName(f"{title}. {second}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(300), theme.px(68))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tone, rect = painter_of(self), theme.tones(self._kind), self.rect().toRectF()
        paint_frame(painter, rect, CARD_RADIUS, tone.bg, tone.line)
        paint_icon(painter, self._icon, _ICON, rect.center().y() - theme.px(14), theme.px(28), tone.fg, 2)
        paint_key(painter, rect.right() - 16 - key_width("Esc"), rect.center().y(), "Esc")
        width = rect.width() - _TEXT - 72
        size = fit(self._title, width, 20)
        above, below = line_height(size.px) * size.lines, theme.px(22)
        top = rect.center().y() - (above + below) / 2
        paint_marked(painter, QRectF(_TEXT, top, width, above), self._title, "", size, "text")
        x, cy = float(_TEXT), top + above + below / 2
        if self._region in (RegionKind.REGENCY, RegionKind.CITY):
            x += paint_region_tag(painter, x, cy, self._region is RegionKind.CITY) + 8
        paint_text(painter, QRectF(x, cy - below / 2, width + _TEXT - x, below), self._second, 13, 400, "text2")
        painter.end()
