"""Draws the program's icon: `icons.py 32=FILE.png`; all sizes of Windows `ico=FILE.ico`; its set-up `side=FILE.bmp`."""

from __future__ import annotations

import sys
from io import BytesIO
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

_SOURCE = Path(__file__).parents[2] / "resources" / "icons" / "rakor.svg"
_OF_WINDOWS = (16, 20, 24, 32, 48, 64, 256)
_SIDE, _GROUND, _MARK = (328, 628), "#0F2140", 200
"""Twice the panel of the set-up, px, so that it is sharp on screens of more dots; the colour of the icon around it."""


def drawn(size: int) -> Image.Image:
    """The icon as a picture of size x size px."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(_SOURCE)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # its stub wants bytes, its code text
    return Image.open(BytesIO(bytes(buffer.data().data())))


def side() -> Image.Image:
    """The picture beside the first and the last words of the set-up."""
    picture, mark = Image.new("RGB", _SIDE, _GROUND), drawn(_MARK)
    picture.paste(mark, ((_SIDE[0] - _MARK) // 2, (_SIDE[0] - _MARK) // 2), mark)
    return picture


def main(asked: list[str]) -> int:
    """Write each file that was asked for."""
    app = QGuiApplication([])
    for one in asked:
        size, path = one.split("=", 1)
        if size == "ico":
            pictures = [drawn(side) for side in _OF_WINDOWS]
            pictures[-1].save(path, append_images=pictures[:-1], sizes=[(side, side) for side in _OF_WINDOWS])
        elif size == "side":
            side().save(path)
        else:
            drawn(int(size)).save(path, optimize=True)
    del app
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
