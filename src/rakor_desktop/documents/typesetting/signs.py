"""Small shapes beside words of a status, to read a column at a glance; drawn, as no font is sure to have them."""

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas


class Sign(StrEnum):
    """A circle that fills as work goes on, a triangle for what is late, a crossed circle for what is given up."""

    EMPTY = "empty"
    HALF = "half"
    FULL = "full"
    WARNING = "warning"
    CROSSED = "crossed"
    STRUCK = "struck"


def draw_sign(canvas: "Canvas", sign: Sign, middle: float, size: float) -> None:
    """Draw a shape beside letters of this size, at the left edge, its middle at this height (points)."""
    radius = size * 0.34
    canvas.saveState()
    canvas.setLineWidth(0.8)
    canvas.setStrokeGray(0)
    canvas.setFillGray(0)
    canvas.translate(radius + 0.6, middle)
    if sign is Sign.WARNING:
        _triangle(canvas, radius * 1.15)
    else:
        canvas.circle(0, 0, radius, stroke=1, fill=int(sign is Sign.FULL))
        _within(canvas, sign, radius)
    canvas.restoreState()


def _within(canvas: "Canvas", sign: Sign, radius: float) -> None:
    if sign is Sign.HALF:
        canvas.wedge(-radius, -radius, radius, radius, 90, 180, stroke=0, fill=1)
    elif sign is Sign.CROSSED:
        part = radius * 0.7
        canvas.line(-part, -part, part, part)
        canvas.line(-part, part, part, -part)
    elif sign is Sign.STRUCK:
        canvas.line(-radius, 0, radius, 0)


def _triangle(canvas: "Canvas", radius: float) -> None:
    path = canvas.beginPath()
    path.moveTo(-radius, -radius * 0.8)
    path.lineTo(radius, -radius * 0.8)
    path.lineTo(0, radius)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)
