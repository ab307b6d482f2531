"""Places in a letter where each copy says something of its own: whose it is, and the code for the door.

Like `flowables` it is made of reportlab's parts and is imported inside the functions that need it.
"""

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.flowables import Flowable

from rakor_desktop.documents.typesetting.qr import MODULES, path


class CodePicture(Flowable):
    """The QR of a code, `size` points wide."""

    def __init__(self, code: str, size: float) -> None:
        super().__init__()
        self.hAlign = "LEFT"
        self._code, self._size = code, size

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """A square."""
        return self._size, self._size

    def draw(self) -> None:
        """Fill the modules."""
        draw_code(self.canv, self._code, 0, 0, self._size)


def draw_code(canvas: Canvas, code: str, left: float, bottom: float, size: float) -> None:
    """Draw the QR of a code in a square of `size` points; it is black whatever was drawn before."""
    module = size / MODULES
    canvas.addLiteral(f"q 0 g {module:.4f} 0 0 {module:.4f} {left:.2f} {bottom:.2f} cm {path(code)} Q")
