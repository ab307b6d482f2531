"""Fonts and paragraph styles of printed pages: the family of the profile, ours or loaded, embedded, nothing else."""

from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from io import BytesIO
from typing import TYPE_CHECKING

from rakor_desktop.documents.profiles import Profile
from rakor_desktop.domain.errors import CannotRead
from rakor_desktop.domain.typefaces import Style, Typeface
from rakor_desktop.local.paths import resources_dir

if TYPE_CHECKING:
    from reportlab.lib.styles import ParagraphStyle

MM = 72 / 25.4
#: How the files that this program brings are called.
_ENDS = {Style.REGULAR: "Regular", Style.BOLD: "Bold", Style.ITALIC: "Italic", Style.BOLD_ITALIC: "BoldItalic"}


@dataclass(frozen=True, slots=True)
class Faces:
    """The names by which reportlab knows the faces of a family, and the characters that all of them can draw."""

    regular: str
    bold: str
    italic: str
    glyphs: frozenset[int]


@dataclass(frozen=True, slots=True)
class Styles:
    """The paragraph styles of one profile; left-aligned, since justified lines without hyphens leave wide gaps."""

    body: "ParagraphStyle"
    heading: "ParagraphStyle"
    title: "ParagraphStyle"
    cell: "ParagraphStyle"
    cell_head: "ParagraphStyle"
    band: "ParagraphStyle"


@lru_cache(maxsize=16)
def faces(typeface: Typeface) -> Faces:
    """The faces of a family; registers its fonts with reportlab on first use. Raises CannotRead when ours are gone."""
    from reportlab.pdfbase.pdfmetrics import registerFont
    from reportlab.pdfbase.ttfonts import TTFont

    fonts = []
    for style in (Style.REGULAR, Style.BOLD, Style.ITALIC):
        content = _content(typeface, style)
        fonts.append(TTFont(f"Rakor-{sha256(content).hexdigest()[:16]}", BytesIO(content)))
        registerFont(fonts[-1])
    regular, bold, italic = (font.fontName for font in fonts)
    return Faces(regular, bold, italic, frozenset.intersection(*(frozenset(font.face.charToGlyph) for font in fonts)))


def styles(profile: Profile) -> Styles:
    """Paragraph styles in the profile's family and sizes."""
    sizes, letters = profile.sizes, faces(profile.typeface)
    body, cell = _style("body", letters, sizes.body, sizes.leading), _style("cell", letters, sizes.table, 1.3)
    return Styles(
        body=body,
        heading=_style("heading", letters, sizes.body, sizes.leading, bold=True),
        title=_style("title", letters, sizes.title, sizes.leading, bold=True, centred=True),
        cell=cell,
        cell_head=_style("cell-head", letters, sizes.table, 1.3, bold=True, centred=True),
        band=_style("band", letters, sizes.table, 1.3, bold=True),
    )


def _content(typeface: Typeface, style: Style) -> bytes:
    if typeface.files:
        return typeface.file(style).content
    name = f"{typeface.name.replace(' ', '')}-{_ENDS[style]}.ttf"
    path = resources_dir() / "fonts" / name
    try:
        return path.read_bytes()
    except OSError as problem:
        raise CannotRead(path=str(path), detail=str(problem)) from problem


def _style(
    name: str, letters: Faces, size: float, leading: float, *, bold: bool = False, centred: bool = False
) -> "ParagraphStyle":
    from reportlab.lib.styles import ParagraphStyle

    return ParagraphStyle(
        name,
        fontName=letters.bold if bold else letters.regular,
        fontSize=size,
        leading=size * leading,
        bulletFontName=letters.regular,  # reportlab's own default is Helvetica, which is not embedded
        bulletFontSize=size,
        alignment=1 if centred else 0,
        allowWidows=0,
        allowOrphans=0,
        splitLongWords=1,
    )
