"""What a Word file of ours is made of: the page of a profile, paragraphs, rows without lines, pictures.

It is made of python-docx's parts and is imported inside the functions that need it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from io import BytesIO
from typing import Any

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph

from rakor_desktop.documents.office.package import repacked
from rakor_desktop.documents.office.workbook import writable
from rakor_desktop.documents.profiles import PaperSize, Profile
from rakor_desktop.documents.typesetting.wording import DRAFT, LANGUAGE


@dataclass(frozen=True, slots=True)
class Say:
    """A text and how it stands: indents in mm, gaps and `size` in points (0 = the body's); `marker` hangs before it.

    `kept` stays on one page with what follows.
    """

    text: str
    size: float = 0
    bold: bool = False
    align: str = "LEFT"
    left: float = 0
    hang: float = 0
    marker: str = ""
    first: float = 0
    after: float = 0
    before: float = 0
    kept: bool = False


class Writer:
    """Writes a Word file from above to below; in its cells as on its pages."""

    def __init__(self, profile: Profile, size: PaperSize, title: str) -> None:
        self._document = Document()
        self._place: Any = self._document
        self._profile = profile
        self.width = size.millimetres[0] - profile.margins.left - profile.margins.right
        self._set_page(size)
        self._set_font()
        self._document.core_properties.title = writable(title)[:250]
        self._document.core_properties.author = "Rakor Desktop"
        self._document.core_properties.language = LANGUAGE

    def say(self, *lines: Say) -> None:
        """Paragraphs, one below the other."""
        for line in lines:
            self._dress(self._place.add_paragraph(), line)

    def rows(self, rows: Sequence[Sequence[Sequence[Say]]], widths: Sequence[float]) -> None:
        """Rows of cells without lines; a cell holds paragraphs. Widths in mm, 0 takes the rest."""
        rest = self.width - sum(widths)
        columns = [width or rest for width in widths]
        table = self._document.add_table(len(rows), len(columns))
        table.autofit = False
        for column, width in zip(table.columns, columns, strict=True):
            column.width = Mm(width)
        cells = table._cells  # asked once: reading a cell by its row and column is quadratic
        for at, cell in enumerate(cells):
            cell.width = Mm(columns[at % len(columns)])
            self._fill(cell, rows[at // len(columns)][at % len(columns)])

    def ruled(self, head: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[float]) -> None:
        """A table with lines in the size of tables, its head again on each page. Widths in mm, 0 takes the rest."""
        size, rest = self._profile.sizes.table, self.width - sum(widths)
        columns = [width or rest for width in widths]
        table = self._document.add_table(len(rows) + 1, len(head), style="Table Grid")
        table.autofit = False
        for column, width in zip(table.columns, columns, strict=True):
            column.width = Mm(width)
        told = [text for row in (head, *rows) for text in row]
        for at, (cell, text) in enumerate(zip(table._cells, told, strict=True)):
            cell.width = Mm(columns[at % len(columns)])
            self._fill(cell, [Say(line, size=size, bold=at < len(head)) for line in text.splitlines() or ("",)])
        table.rows[0]._tr.get_or_add_trPr().append(parse_xml(f"<w:tblHeader {nsdecls('w')}/>"))

    def picture(self, content: bytes, millimetres: float, align: str = "LEFT") -> None:
        """A picture this high."""
        paragraph = self._place.add_paragraph()
        paragraph.alignment = getattr(WD_ALIGN_PARAGRAPH, align)
        paragraph.add_run().add_picture(BytesIO(content), height=Mm(millimetres))

    def rule(self) -> None:
        """The double line under a letterhead."""
        paragraph = self._place.add_paragraph()
        border = '<w:bottom w:val="thickThinSmallGap" w:sz="18" w:space="1" w:color="000000"/>'
        paragraph._p.get_or_add_pPr().append(parse_xml(f"<w:pBdr {nsdecls('w')}>{border}</w:pBdr>"))

    def new_page(self) -> None:
        """The end of a page."""
        self._place.add_page_break()

    def head_and_foot(self, footer: str, *, draft: bool) -> None:
        """The foot from the second page on, and the word KONSEP over each page of a draft."""
        section = self._document.sections[0]
        section.different_first_page_header_footer = True
        paragraph = section.footer.paragraphs[0]
        self._dress(paragraph, Say(f"{footer} – Halaman ", size=self._profile.sizes.footer))
        for field, between in (("PAGE", " dari "), ("NUMPAGES", "")):
            self._field(paragraph, field)
            self._run(paragraph, between, self._profile.sizes.footer)
        for header in (section.header, section.first_page_header) if draft else ():
            self._dress(header.paragraphs[0], Say(DRAFT, size=20, bold=True, align="CENTER"))

    def finish(self, day: date) -> bytes:
        """The file; the same words give the same bytes."""
        moment = datetime(day.year, day.month, day.day, tzinfo=UTC)
        properties, raw = self._document.core_properties, BytesIO()
        properties.created = properties.modified = moment
        self._document.save(raw)
        return repacked(raw.getvalue(), day)

    def _fill(self, cell: Any, lines: Sequence[Say]) -> None:
        first, *further = lines or (Say(""),)
        self._dress(cell.paragraphs[0], first)
        for line in further:
            self._dress(cell.add_paragraph(), line)

    def _dress(self, paragraph: Paragraph, line: Say) -> None:
        look = paragraph.paragraph_format
        look.alignment = getattr(WD_ALIGN_PARAGRAPH, line.align)
        look.left_indent = Mm(line.left + line.hang)
        look.first_line_indent = Mm(-line.hang if line.hang else line.first)
        look.space_before, look.space_after = Pt(line.before), Pt(line.after)
        look.keep_with_next = line.kept
        if line.marker:
            look.tab_stops.add_tab_stop(Mm(line.left + line.hang))
        text = f"{line.marker}\t{line.text}" if line.marker else line.text
        self._run(paragraph, text, line.size, bold=line.bold)

    def _run(self, paragraph: Paragraph, text: str, size: float, *, bold: bool = False) -> None:
        run = paragraph.add_run(writable(text))
        run.bold = bold or None
        if size:
            run.font.size = Pt(size)

    def _field(self, paragraph: Paragraph, name: str) -> None:
        size = int(self._profile.sizes.footer * 2)
        run = f'<w:r><w:rPr><w:sz w:val="{size}"/></w:rPr><w:t>1</w:t></w:r>'
        paragraph._p.append(parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr="{name}">{run}</w:fldSimple>'))

    def _set_page(self, size: PaperSize) -> None:
        section, margins = self._document.sections[0], self._profile.margins
        section.page_width, section.page_height = (Mm(side) for side in size.millimetres)
        section.left_margin, section.right_margin = Mm(margins.left), Mm(margins.right)
        section.top_margin, section.bottom_margin = Mm(margins.top), Mm(margins.bottom)

    def _set_font(self) -> None:
        style: Any = self._document.styles["Normal"]
        font = self._profile.typeface.word_name
        style.font.name, style.font.size = font, Pt(self._profile.sizes.body)
        style.element.rPr.rFonts.set(qn("w:eastAsia"), font)
        style.paragraph_format.space_after = Pt(0)
        style.paragraph_format.line_spacing = Pt(self._profile.sizes.body * self._profile.sizes.leading)
