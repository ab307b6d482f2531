"""Buttons: painted from tokens, with icon, key cap and a ring when the keyboard is on them."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QWidget

from rakor_desktop.ui.kit.paint import (
    key_text,
    key_width,
    paint_frame,
    paint_icon,
    paint_key,
    paint_ring,
    paint_text,
    painter_of,
    text_width,
)
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import CONTROL, CONTROL_RADIUS, RING

ButtonKind = Literal["secondary", "primary", "ghost", "link", "danger", "soft"]
_Look = tuple[str | None, str | None, str]
"""Fill, outline, words."""

_MOUSE = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
PRESS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
"""Keys that press what has the focus, beside the space bar."""

_TALL = 36
"""Above this height letters and icons are one step larger."""


class PaintedButton(QAbstractButton):
    """A button that paints itself and may be anything: it takes the focus, notices the mouse, and Enter presses it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)  # painted anew when the mouse comes and goes

    def paint_ground(self, painter: QPainter) -> QRectF:
        """The ground of a line or figure, seen while the mouse is on it, and the ring; returns its place."""
        rect = self.rect().toRectF().adjusted(RING, RING, -RING, -RING)
        if self.underMouse() or self.isDown():
            paint_frame(painter, rect, CONTROL_RADIUS, "surface3" if self.isDown() else "surface2")
        if self.hasFocus():
            paint_ring(painter, rect, CONTROL_RADIUS)
        return rect

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in PRESS:
            self.click()
        else:
            super().keyPressEvent(event)


class Button(QPushButton):
    """A button of one of six kinds; at most one primary in a view."""

    def __init__(
        self,
        text: str = "",
        *,
        kind: ButtonKind = "secondary",
        icon: str | None = None,
        key: str | None = None,
        height: int = CONTROL,
        menu: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.kind, self.icon_name, self.key, self._height, self._arrow = kind, icon, key, height, menu
        self._action: QAction | None = None
        self._ring = False
        self.setAccessibleName(self._label())
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)  # painted anew when the mouse comes and goes
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoDefault(False)

    @classmethod
    def for_action(
        cls, action: QAction, *, kind: ButtonKind = "secondary", icon: str | None = None, height: int = CONTROL
    ) -> "Button":
        """A button that triggers the action and follows its words, key, visibility and whether it may be used."""
        button = cls(action.text(), kind=kind, icon=icon, height=height)
        button._action = action
        button.clicked.connect(action.trigger)
        action.changed.connect(button._on_action_changed)
        button._on_action_changed()
        return button

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(self._label())
        self.updateGeometry()

    @Slot()
    def _on_action_changed(self) -> None:
        if self._action is None:
            return
        keys = self._action.shortcut()
        self.key = None if keys.isEmpty() else key_text(keys)
        self.setText(self._action.text())
        self.setEnabled(self._action.isEnabled())
        self.setVisible(self._action.isVisible()) if self.parent() else None
        self.setToolTip(self._action.toolTip() if self._action.toolTip() != self._action.text() else "")

    def _label(self) -> str:
        return self.text().replace("&", "")

    def _letter(self) -> float:
        return 13 if self._height <= _TALL else 14

    def _icon_size(self) -> int:
        return theme.px(16 if self._height <= _TALL else 18)

    def _content_width(self) -> float:
        label, width = self._label(), 0.0
        if self.icon_name:
            width += self._icon_size() + (6 if label else 0)
        if label:
            width += text_width(label, self._letter(), 500)
        if self._arrow:
            width += 6 + theme.px(14)
        if self.key:
            width += 8 + key_width(self.key)
        return width

    def _look(self) -> _Look:
        if not self.isEnabled():
            return (None if self.kind in ("ghost", "link") else "surface3", None, "text3")
        hover, press = self.underMouse(), self.isDown()
        fills = {
            "primary": ("accent", "accent_hover", "accent_press"),
            "danger": ("danger", "bad_solid", "bad"),
            "secondary": ("surface", "surface2", "surface3"),
            "soft": ("accent_soft", "accent_soft", "accent_line"),
            "ghost": ("", "surface3", "border"),
            "link": ("", "accent_soft", "accent_soft"),
        }[self.kind]
        words = {"primary": "on_accent", "danger": "on_danger", "soft": "accent_text", "ghost": "text2"}
        fill = fills[2 if press else 1 if hover else 0]
        line = ("border2" if hover else "mute_line") if self.kind == "secondary" else None
        return (fill or None, line, words.get(self.kind, "accent" if self.kind == "link" else "text"))

    def sizeHint(self) -> QSize:
        height = theme.px(self._height)
        pad = 4 if self.kind == "link" else 12
        width = self._content_width() + 2 * pad if self._label() else height
        return QSize(round(width + 0.5) + 2 * RING, height + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in PRESS:
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() not in _MOUSE
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = painter_of(self)
        rect = QRectF(self.rect()).adjusted(RING, RING, -RING, -RING)
        fill, line, words = self._look()
        if fill or line:
            paint_frame(painter, rect, CONTROL_RADIUS, fill, line)
        if self.hasFocus() and self._ring:
            paint_ring(painter, rect, CONTROL_RADIUS)
        x, cy = rect.x() + (rect.width() - self._content_width()) / 2, rect.center().y()
        if self.icon_name:
            size = self._icon_size()
            tint = "text2" if words == "text" else words
            paint_icon(painter, self.icon_name, x, cy - size / 2, size, tint)
            x += size + 6
        label = self._label()
        wide = text_width(label, self._letter(), 500)
        paint_text(painter, QRectF(x, rect.y(), wide + 4, rect.height()), label, self._letter(), 500, words)
        x += wide if label else 0
        if self._arrow:
            arrow = theme.px(14)
            paint_icon(painter, "chevron-down", x + 6, cy - arrow / 2, arrow, words)
            x += 6 + arrow
        if self.key:
            filled = words if self.isEnabled() and self.kind in ("primary", "danger", "soft") else None
            paint_key(painter, x + 8, cy, self.key, on=filled)
        painter.end()


class IconButton(Button):
    """A square button with an icon alone; its name is read aloud and shown as a tooltip."""

    def __init__(
        self, icon: str, name: str, *, kind: ButtonKind = "ghost", height: int = CONTROL, parent: QWidget | None = None
    ) -> None:
        super().__init__("", kind=kind, icon=icon, height=height, parent=parent)
        self.setAccessibleName(name)
        self.setToolTip(name)
