"""Icons: SVG files of resources in any token colour, rendered at twice the size and kept."""

import re
from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from rakor_desktop.local.paths import resources_dir
from rakor_desktop.ui.style import theme

_SHARPNESS = 2
"""Device pixels per px."""


def icon(name: str, size: int = 16, color: str = "text2", stroke: float | None = None) -> QPixmap:
    """The icon of that file name, `size` px square, in a token colour or `#hex`; `stroke` in 24ths of its size."""
    width = stroke or (1.75 if size >= 18 else 2.0)
    return _rendered(name, size, theme.color(color).name(), width)


def app_icon() -> QIcon:
    """The mark of the program, for windows and the task bar."""
    return QIcon(str(resources_dir() / "icons" / "rakor.svg"))


@cache
def _source(name: str) -> str:
    return (resources_dir() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@cache
def _rendered(name: str, size: int, hex_color: str, stroke: float) -> QPixmap:
    svg = _source(name).replace("currentColor", hex_color)
    svg = re.sub(r'stroke-width="[\d.]+"', f'stroke-width="{stroke}"', svg, count=1)
    pixmap = QPixmap(size * _SHARPNESS, size * _SHARPNESS)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, pixmap.width(), pixmap.height()))
    painter.end()
    pixmap.setDevicePixelRatio(_SHARPNESS)
    return pixmap
