"""Fills a Word template: fixed marks such as `{{rapat}}` are replaced by words, nothing in it is ever carried out.

Like `word` it is made of python-docx's parts and is imported inside the functions that need it.
"""

import re
from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any, NoReturn

from docx import Document
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.text.run import Run

from rakor_desktop.documents.office.template_check import check_template
from rakor_desktop.documents.office.workbook import writable
from rakor_desktop.domain.errors import TemplateMarkUnknown, TemplateNotWord
from rakor_desktop.domain.letterheads import LineStyle

_MARK = re.compile(r"\{\{\s*([a-z_.]+)\s*\}\}")
#: What another program would carry out, or what is left of a mark that was spoilt.
_CODE = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}")
_BORDERS = {LineStyle.DOUBLE: "thickThinSmallGap", LineStyle.SINGLE: "single"}
#: What Word wants behind the borders of a paragraph.
_AFTER_BORDERS = ("w:shd", "w:tabs", "w:spacing", "w:ind", "w:contextualSpacing", "w:jc", "w:outlineLvl", "w:rPr")
_STEP = 397  # 7 mm in twentieths of a point


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph of a list: `marker` hangs before it, `level` steps it in, a `bold` one stays with the next; one
    that is `ruled` has a line below it."""

    text: str
    marker: str = ""
    level: int = 0
    bold: bool = False
    ruled: LineStyle = LineStyle.NONE


@dataclass(frozen=True, slots=True)
class Filling:
    """What stands in place of the marks: words within a paragraph, lines instead of one, rows instead of a row.

    The marks of a row begin with the name of its table: `{{rekomendasi.target}}`.
    """

    words: Mapping[str, str]
    lines: Mapping[str, Sequence[Line]]
    rows: Mapping[str, Sequence[Mapping[str, str]]] = field(default_factory=dict)


def filled(template: bytes, filling: Filling) -> Any:
    """The python-docx document with its marks replaced. Raises TemplateMarkUnknown and
    as `check_template`.
    """
    check_template(template)
    try:
        document = Document(BytesIO(template))
        parts = _parts(document)
    except (KeyError, ValueError, AttributeError, SyntaxError) as problem:  # lxml's are SyntaxErrors
        raise TemplateNotWord() from problem
    for part in parts:
        _fill(part, filling)
    return document


def _fill(part: Any, filling: Filling) -> None:
    """What is put in is never looked at again: words with braces of their own stay as they were typed."""
    rows = [row for row in part.iter(qn("w:tr")) if any("." in name for name in _MARK.findall(_text(row)))]
    within = {paragraph for row in rows for paragraph in row.iter(qn("w:p"))}
    alone = [paragraph for paragraph in part.iter(qn("w:p")) if paragraph not in within]
    lists = {paragraph: name for paragraph in alone if (name := _list_name(paragraph)) in filling.lines}
    for paragraph in alone:
        if paragraph not in lists:
            _fill_words(paragraph, filling.words)
    for paragraph, name in lists.items():
        _fill_lines(paragraph, filling.lines[name])
    for row in rows:
        _fill_rows(row, filling)


def _list_name(paragraph: Any) -> str:
    mark = _MARK.fullmatch(_text(paragraph).strip())
    return mark.group(1) if mark else ""


def _parts(document: Any) -> list[Any]:
    """The body, and the heads and feet of its sections."""
    sections = [
        holder._element
        for section in document.sections
        for holder in (section.header, section.footer, section.first_page_header, section.first_page_footer)
        if not holder.is_linked_to_previous
    ]
    return [document.element.body, *sections]


def _fill_rows(row: Any, filling: Filling) -> None:
    """One row for each of its table."""
    tables = {name.partition(".")[0] for name in _MARK.findall(_text(row)) if "." in name}
    table = tables.pop()
    if tables or table not in filling.rows:
        _unknown(_text(row))
    for told in filling.rows[table]:
        made = deepcopy(row)
        row.addprevious(made)
        words = {**filling.words, **{f"{table}.{name}": text for name, text in told.items()}}
        for paragraph in list(made.iter(qn("w:p"))):
            _fill_words(paragraph, words)
    row.getparent().remove(row)


def _fill_lines(paragraph: Any, lines: Sequence[Line]) -> None:
    """One paragraph for each line; without any, an empty one, as a cell needs one."""
    for line in lines or (Line(""),):
        made = deepcopy(paragraph)
        paragraph.addprevious(made)
        _put(made, line)
    paragraph.getparent().remove(paragraph)


def _put(paragraph: Any, line: Line) -> None:
    texts = list(paragraph.iter(qn("w:t")))
    first = texts[0]
    for other in texts[1:]:
        other.text = ""
    if line.marker:
        first.addprevious(_text_node(line.marker))
        first.addprevious(OxmlElement("w:tab"))
    _set(first, line.text)
    if line.bold:
        Run(first.getparent(), paragraph).bold = True
    _indent(paragraph, line)
    if line.ruled is not LineStyle.NONE:
        border = f'<w:bottom w:val="{_BORDERS[line.ruled]}" w:sz="18" w:space="1" w:color="000000"/>'
        made = parse_xml(f"<w:pBdr {nsdecls('w')}>{border}</w:pBdr>")
        paragraph.get_or_add_pPr().insert_element_before(made, *_AFTER_BORDERS)


def _indent(paragraph: Any, line: Line) -> None:
    if not (line.level or line.marker or line.bold):
        return
    properties = paragraph.get_or_add_pPr()
    if line.bold:
        properties.get_or_add_keepNext()
    hang = _STEP if line.marker else 0
    indent = properties.get_or_add_ind()
    indent.set(qn("w:left"), str(line.level * _STEP + hang))
    indent.set(qn("w:hanging"), str(hang))


def _fill_words(paragraph: Any, words: Mapping[str, str]) -> None:
    """Each mark becomes its words in the letters in which it begins, however Word has cut it into pieces."""
    text = _text(paragraph)
    if not _CODE.search(text):
        return
    for mark in reversed(list(_MARK.finditer(text))):
        if mark.group(1) not in words:
            _unknown(mark.group())
        _replace(paragraph, mark.start(), mark.end(), words[mark.group(1)])
    rest = _MARK.sub("", text)
    if _CODE.search(rest):
        _unknown(rest)


def _replace(paragraph: Any, start: int, end: int, words: str) -> None:
    at = 0
    for node in list(paragraph.iter(qn("w:t"))):
        whole = node.text or ""
        begins, ends = max(start - at, 0), min(end - at, len(whole))
        if begins < len(whole) and ends > 0 and begins < ends:
            _set(node, f"{whole[:begins]}{words if start >= at else ''}{whole[ends:]}")
        at += len(whole)


def _text(element: Any) -> str:
    return "".join(node.text or "" for node in element.iter(qn("w:t")))


def _set(node: Any, text: str) -> None:
    node.text = writable(text)
    node.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")


def _text_node(text: str) -> Any:
    node = OxmlElement("w:t")
    _set(node, text)
    return node


def _unknown(mark: str) -> NoReturn:
    raise TemplateMarkUnknown(mark.strip()[:60])

