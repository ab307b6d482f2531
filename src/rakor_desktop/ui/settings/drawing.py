"""A paper drawn for the settings: its first page as a picture, and where the things stand that can be settled."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from rakor_desktop.documents.letters.invitation_letter import render
from rakor_desktop.documents.letters.letter_paper import LetterPaper
from rakor_desktop.documents.typesetting.letterhead import Place, places
from rakor_desktop.documents.typesetting.style import MM
from rakor_desktop.ui.kit.preview import page_image

EMBLEM, LINE = "emblem", "line"
LEFT, RIGHT, TOP, BOTTOM = "left", "right", "top", "bottom"


@dataclass(frozen=True, slots=True)
class Drawn:
    """The picture, and places by name (`line0`, `emblem`, `left`) as parts of the page's width and height."""

    image: QImage = field(default_factory=QImage)
    places: Mapping[str, QRectF] = field(default_factory=dict)


def drawn(paper: LetterPaper, width: int) -> Drawn:
    """The first page, `width` px wide. Pure: for the export thread. Raises as a letter does."""
    return Drawn(page_image(render(paper), width), _places(paper))


def _places(paper: LetterPaper) -> dict[str, QRectF]:
    margins = paper.profile.margins
    wide, high = (paper.size or paper.profile.paper).millimetres
    text = wide - margins.left - margins.right
    emblem, lines = places(paper.letterhead, paper.profile, text * MM)
    found = {f"{LINE}{at}": line for at, line in enumerate(lines)} | {EMBLEM: emblem}
    on_page = {name: _on_page(place, margins.left, margins.top) for name, place in found.items()}
    on_page |= {
        LEFT: QRectF(0, 0, margins.left, high),
        RIGHT: QRectF(wide - margins.right, 0, margins.right, high),
        TOP: QRectF(0, 0, wide, margins.top),
        BOTTOM: QRectF(0, high - margins.bottom, wide, margins.bottom),
    }
    return {
        name: QRectF(one.x() / wide, one.y() / high, one.width() / wide, one.height() / high)
        for name, one in on_page.items()
    }


def _on_page(place: Place, left: float, top: float) -> QRectF:
    """In mm from the corner of the paper."""
    return QRectF(left + place.left / MM, top + place.top / MM, place.width / MM, place.height / MM)
