"""Fonts and paragraph styles of printed pages: Liberation Sans from our own resources, embedded, nothing else."""

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from rakor_desktop.documents.profiles import TypeSizes
from rakor_desktop.local.paths import resources_dir

if TYPE_CHECKING:
    from reportlab.lib.styles import ParagraphStyle

MM = 72 / 25.4
REGULAR, BOLD, ITALIC = "RakorSans", "RakorSans-Bold", "RakorSans-Italic"
_FILES = {
    REGULAR: "LiberationSans-Regular.ttf",
    BOLD: "LiberationSans-Bold.ttf",
    ITALIC: "LiberationSans-Italic.ttf",
}


@dataclass(frozen=True, slots=True)
class Styles:
    """The paragraph styles of one profile; left-aligned, since justified lines without hyphens leave wide gaps."""

    body: "ParagraphStyle"
    heading: "ParagraphStyle"
    title: "ParagraphStyle"
    cell: "ParagraphStyle"
    cell_head: "ParagraphStyle"
    band: "ParagraphStyle"


@cache
def glyphs() -> frozenset[int]:
    """The characters all our faces can draw; registers the fonts with reportlab on first use."""
    from reportlab.pdfbase.pdfmetrics import registerFont
    from reportlab.pdfbase.ttfonts import TTFont

    fonts = [TTFont(name, str(resources_dir() / "fonts" / file)) for name, file in _FILES.items()]
    for font in fonts:
        registerFont(font)
    return frozenset.intersection(*(frozenset(font.face.charToGlyph) for font in fonts))


def styles(sizes: TypeSizes) -> Styles:
    """Paragraph styles in the profile's sizes."""
    glyphs()
    body, cell = _style("body", sizes.body, sizes.leading), _style("cell", sizes.table, 1.3)
    return Styles(
        body=body,
        heading=_style("heading", sizes.body, sizes.leading, bold=True),
        title=_style("title", sizes.title, sizes.leading, bold=True, centred=True),
        cell=cell,
        cell_head=_style("cell-head", sizes.table, 1.3, bold=True, centred=True),
        band=_style("band", sizes.table, 1.3, bold=True),
    )


def _style(name: str, size: float, leading: float, *, bold: bool = False, centred: bool = False) -> "ParagraphStyle":
    from reportlab.lib.styles import ParagraphStyle

    return ParagraphStyle(
        name,
        fontName=BOLD if bold else REGULAR,
        fontSize=size,
        leading=size * leading,
        bulletFontName=REGULAR,  # reportlab's own default is Helvetica, which is not embedded
        bulletFontSize=size,
        alignment=1 if centred else 0,
        allowWidows=0,
        allowOrphans=0,
        splitLongWords=1,
    )
