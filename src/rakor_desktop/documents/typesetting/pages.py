"""The sheet around the content: size, margins, footer with "Halaman x dari y", the word KONSEP; makes the PDF bytes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING, Any, TypeVar

from rakor_desktop.documents.profiles import Margins, PaperSize, Profile
from rakor_desktop.documents.typesetting.archival import archive
from rakor_desktop.documents.typesetting.attachment import Attachment
from rakor_desktop.documents.typesetting.course import Course
from rakor_desktop.documents.typesetting.proofs import Proof
from rakor_desktop.documents.typesetting.reading_order import structure
from rakor_desktop.documents.typesetting.structure import Element
from rakor_desktop.documents.typesetting.style import MM, Faces, faces
from rakor_desktop.documents.typesetting.text import visible
from rakor_desktop.documents.typesetting.wording import DRAFT
from rakor_desktop.documents.typesetting.xmp import Properties
from rakor_desktop.domain.letters import Secrecy

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.platypus.flowables import Flowable

    from rakor_desktop.documents.typesetting.flowables import TaggedCanvas

_Canvas = TypeVar("_Canvas", bound="TaggedCanvas")
_GREY = 0.35
_FOOTER_HEIGHT = 13 * MM
_BLACK, _RED = (0, 0, 0), (0.75, 0, 0)
#: The size of a word across the page, if it fits.
_ACROSS = 110


@dataclass(frozen=True, slots=True)
class Sheet:
    """One kind of page: `footer` stands at the left of the foot of each page from number `footer_from` on.

    `title`, `author` (the office that issues it) and `dated` (the day the paper bears) are the file's properties. A
    `landscape` sheet is one that was turned: its binding edge is at the top. `footers` are those of each page where
    they differ; the last one stands on all further pages. `nature` (Terbatas, Rahasia) stands
    on each page and across it.
    """

    profile: Profile
    size: PaperSize
    title: str
    footer: str
    draft: bool = False
    author: str = ""
    dated: date | None = None
    footer_from: int = 1
    landscape: bool = False
    footers: tuple[str, ...] = ()
    nature: str = ""

    @property
    def measures(self) -> tuple[float, float]:
        """Width and height in points."""
        width, height = self.size.millimetres
        return (height * MM, width * MM) if self.landscape else (width * MM, height * MM)

    @property
    def margins(self) -> Margins:
        """Those of the profile, turned with the sheet."""
        of = self.profile.margins
        return Margins(left=of.bottom, right=of.top, top=of.left, bottom=of.right) if self.landscape else of

    @property
    def properties(self) -> Properties:
        """The properties of the file."""
        glyphs = self.letters.glyphs
        return Properties(visible(self.title, glyphs), visible(self.author, glyphs), self.dated)

    @property
    def letters(self) -> Faces:
        """The faces of the profile's family."""
        return faces(self.profile.typeface)

    @property
    def text_width(self) -> float:
        """Width between the margins in points."""
        return self.measures[0] - (self.margins.left + self.margins.right) * MM

    def footer_of(self, page: int) -> str:
        """What stands at the left of the foot of this page, from 1."""
        return self.footers[min(page, len(self.footers)) - 1] if self.footers else self.footer

    @property
    def text_height(self) -> float:
        """Height between the margins in points."""
        return self.measures[1] - (self.margins.top + self.margins.bottom) * MM


def to_pdf(sheet: Sheet, story: "Sequence[Flowable]", attached: Attachment, course: Course | None = None) -> bytes:
    """The story on pages, as PDF/A with its data attached; the same story gives the same bytes.

    Raises Stopped where its course was.
    """
    return to_proof(sheet, story, attached, course).content


def to_proof(sheet: Sheet, story: "Sequence[Flowable]", attached: Attachment, course: Course | None = None) -> Proof:
    """The same PDF, and where the fields of its paper stand."""
    from rakor_desktop.documents.typesetting.flowables import TaggedCanvas

    document = structure(story)
    canvas = blank(sheet, TaggedCanvas)
    left = sheet.margins.left * MM
    canvas.margins = left, left + sheet.text_width
    lay(sheet, story, canvas, course=course)
    if course is not None:
        course.go_on()
    return Proof(finish(sheet, canvas, attached, document), canvas.places)


def finish(sheet: Sheet, canvas: "Canvas", attached: Attachment, document: Element) -> bytes:
    """The file of a canvas all of whose pages are laid; `document` is the tree of what they say."""
    pages: Any = canvas
    return archive(pages.getpdfdata(), sheet.properties, attached, document)


def count_pages(sheet: Sheet, story: "Sequence[Flowable]") -> int:
    """How many pages the story takes. It is laid out for it, so print another one of the same parts."""
    from rakor_desktop.documents.typesetting.flowables import TaggedCanvas

    return lay(sheet, story, blank(sheet, TaggedCanvas))


def blank(sheet: Sheet, kind: "type[_Canvas]") -> "_Canvas":
    """A canvas of this kind without pages yet."""
    letters = sheet.letters
    options: dict[str, Any] = {"pagesize": sheet.measures, "invariant": 1, "initialFontName": letters.regular}
    return kind(BytesIO(), letters=letters, pageCompression=0, **options)  # the archive's pass does it, and quicker


def lay(
    sheet: Sheet, story: "Sequence[Flowable]", canvas: "Canvas", total: str = "TOTAL", course: Course | None = None
) -> int:
    """Lay the story on further pages of the canvas; returns their number, counted from the canvas's present page.

    One pass: pages refer forward to a form called `total` that holds their number and is drawn at the end. Its course
    is told with each page. Raises Stopped.
    """
    from reportlab.platypus import ActionFlowable, BaseDocTemplate, Frame, PageBreak, PageTemplate

    from rakor_desktop.documents.typesetting.flowables import furniture

    class Document(BaseDocTemplate):
        _doSave = 0  # noqa: N815 (reportlab's own name; the canvas may get further pages)

        def handle_total(self) -> None:
            _define_total(sheet, self.canv, total)

    margins = sheet.margins
    left, bottom = margins.left * MM, margins.bottom * MM
    frame = Frame(left, bottom, sheet.text_width, sheet.text_height, 0, 0, 0, 0)
    document = Document(BytesIO(), pagesize=sheet.measures, invariant=1, initialFontName=sheet.letters.regular)

    about = 1 + sum(isinstance(one, PageBreak) for one in story)

    def furnish(canvas: "Canvas", _: object) -> None:
        if course is not None:
            course.page(canvas.getPageNumber(), about)
        with furniture(canvas, "Pagination"):
            _furnish(sheet, canvas, total)

    document.addPageTemplates([PageTemplate(frames=[frame], onPage=furnish)])
    # the last of the story takes no room at all: else a full last page would be followed by an empty one
    document.build([*story, ActionFlowable(("total",))], canvasmaker=lambda *_, **__: canvas)
    return canvas.getPageNumber() - 1


def _furnish(sheet: Sheet, canvas: "Canvas", total: str) -> None:
    canvas.saveState()
    if word := DRAFT if sheet.draft else sheet.nature.upper():
        _draw_across(sheet, canvas, word)
    if sheet.nature:
        _draw_nature(sheet, canvas)
    if canvas.getPageNumber() >= sheet.footer_from:
        _draw_footer(sheet, canvas, total)
    canvas.restoreState()


def _draw_across(sheet: Sheet, canvas: "Canvas", word: str) -> None:
    width, height = sheet.measures
    size = min(_ACROSS, _ACROSS * 0.95 * width / canvas.stringWidth(word, sheet.letters.bold, _ACROSS))
    canvas.saveState()
    canvas.translate(width / 2, height / 2)
    canvas.rotate(55)
    canvas.setFillGray(0.9)
    canvas.setFont(sheet.letters.bold, size)
    canvas.drawCentredString(0, -size / 3, word)
    canvas.restoreState()


def _draw_nature(sheet: Sheet, canvas: "Canvas") -> None:
    """At the middle above and below: in red what is secret, in black what is only limited (BAPANAS 3/2022 Pasal 39)."""
    width, height = sheet.measures
    canvas.saveState()
    canvas.setFillColorRGB(*(_BLACK if sheet.nature == sheet.profile.letter.secrecy.get(Secrecy.LIMITED) else _RED))
    canvas.setFont(sheet.letters.bold, sheet.profile.sizes.body)
    for base in (height - 13 * MM, _FOOTER_HEIGHT - 6 * MM):
        canvas.drawCentredString(width / 2, base, sheet.nature.upper())
    canvas.restoreState()


def _draw_footer(sheet: Sheet, canvas: "Canvas", total: str) -> None:
    margins, size, letters = sheet.margins, sheet.profile.sizes.footer, sheet.letters
    left, right = margins.left * MM, sheet.measures[0] - margins.right * MM
    canvas.setStrokeGray(_GREY)
    canvas.setLineWidth(0.4)
    canvas.line(left, _FOOTER_HEIGHT + 4 * MM, right, _FOOTER_HEIGHT + 4 * MM)
    canvas.setFillGray(_GREY)
    canvas.setFont(letters.regular, size)
    canvas.drawString(left, _FOOTER_HEIGHT, visible(sheet.footer_of(canvas.getPageNumber()), letters.glyphs))
    page = f"Halaman {canvas.getPageNumber()} dari "
    start = right - canvas.stringWidth(f"{page}00", letters.regular, size)
    canvas.drawString(start, _FOOTER_HEIGHT, page)
    canvas.translate(start + canvas.stringWidth(page, letters.regular, size), _FOOTER_HEIGHT)
    canvas.doForm(total)


def _define_total(sheet: Sheet, canvas: "Canvas", total: str) -> None:
    canvas.saveState()
    canvas.beginForm(total, 0, -3, 40, 12)
    canvas.setFont(sheet.letters.regular, sheet.profile.sizes.footer)
    canvas.setFillGray(_GREY)
    canvas.drawString(0, 0, str(canvas.getPageNumber()))
    canvas.endForm()
    canvas.restoreState()
