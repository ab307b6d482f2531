"""500 letters with a QR each beside a bare loop of reportlab that sets the same page once and repeats it."""

import os
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from statistics import median
from time import process_time

import pytest
import segno
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Frame, Paragraph

from benchmarks.keys import compare, holds_in_quiet
from letters_of_banten import new_letter
from rakor_desktop.documents.letters import letter_parts
from rakor_desktop.documents.letters.invitation_letter import render
from rakor_desktop.documents.letters.letter_paper import Addressee, LetterPaper
from rakor_desktop.documents.typesetting.style import MM, styles
from rakor_desktop.documents.typesetting.typesetter import Typesetter
from rakor_desktop.domain.letters import AddressMode
from rakor_desktop.domain.tokens import make

MANY = 500
MORE = 5000 if os.environ.get("RAKOR_TEST_LONG") else 1000
AT_MOST, GROWTH_AT_MOST = 1.5, 1.25
PAIRS, GROWTHS = 5, 3
pytestmark = pytest.mark.benchmark


def test_many_letters_cost_little_more_than_a_bare_loop(capsys: pytest.CaptureFixture[str]) -> None:
    paper = letters(MANY)
    bare(paper), render(paper)  # loads what is imported

    def measured() -> float:
        ratio, figures = compare([(taken(bare, paper), taken(render, paper)) for _ in range(PAIRS)])
        tell(capsys, f"{MANY} letters: {figures} (at most {AT_MOST})")
        return ratio

    assert holds_in_quiet(measured, AT_MOST)


def test_cost_grows_with_the_number_of_letters(capsys: pytest.CaptureFixture[str]) -> None:
    few, many = letters(MANY), letters(MORE)
    render(few)

    def measured() -> float:
        growth = median(taken(render, many) / taken(render, few) for _ in range(GROWTHS)) * MANY / MORE
        tell(capsys, f"{MORE} letters cost {growth:.2f} times each what {MANY} do (at most {GROWTH_AT_MOST})")
        return growth

    assert holds_in_quiet(measured, GROWTH_AT_MOST)


def letters(count: int) -> LetterPaper:
    """A letter for each of so many offices, some of them in two lines."""
    long = " dan Penanaman Modal Terpadu Satu Pintu Kabupaten Pandeglang"
    offices = [f"Kepala Dinas Nomor {no} Provinsi Banten{long if no % 5 == 0 else ''}" for no in range(count)]
    each = tuple(Addressee(office, code=make(no * 7919)) for no, office in enumerate(offices))
    return replace(new_letter(), mode=AddressMode.EACH, addressees=each)


def bare(paper: LetterPaper) -> bytes:
    """The quickest way measured before the work: the page as a form, the office and the QR drawn over it."""
    (width, height), margins = (side * MM for side in paper.profile.paper.millimetres), paper.profile.margins
    left, inner = margins.left * MM, width - (margins.left + margins.right) * MM
    setter = Typesetter(paper.profile, inner)
    canvas = Canvas(BytesIO(), pagesize=(width, height), initialFontName=setter.letters.regular)  # type: ignore[arg-type]
    canvas.beginForm("LETTER", 0, 0, width, height)
    story = letter_parts.letter(paper, setter, [setter.gap(35)])
    Frame(left, margins.bottom * MM, inner, height - 45 * MM, 0, 0, 0, 0).addFromList(story, canvas)
    canvas.endForm()
    style = styles(paper.profile).body
    for one in paper.addressees:
        canvas.doForm("LETTER")
        address = Paragraph(f"Yth. {one.office}<br/>di Tempat", style)
        _, high = address.wrap(inner, height)
        address.drawOn(canvas, left, 700 - high)
        canvas.addLiteral(f"q 0 g 57 0 0 57 {left} 290 cm {symbol(one.code)} Q")
        canvas.setFont(setter.letters.regular, 9)
        canvas.drawString(left, 280, one.code)
        canvas.showPage()
    pages: bytes = canvas.getpdfdata()  # type: ignore[no-untyped-call]
    return pages


def symbol(code: str) -> str:
    """The QR as a picture of one bit a module."""
    rows = segno.make(code, error="m", version=1, mask=2, boost_error=False).matrix
    bits = b"".join(int("".join(map(str, row)).ljust(24, "0"), 2).to_bytes(3, "big") for row in rows)
    return f"BI /W 21 /H 21 /IM true /BPC 1 /D [1 0] /F /AHx ID {bits.hex()}> EI"


def taken(make_pages: Callable[[LetterPaper], bytes], paper: LetterPaper) -> float:
    begun = process_time()
    make_pages(paper)
    return process_time() - begun


def tell(capsys: pytest.CaptureFixture[str], figures: str) -> None:
    with capsys.disabled():
        print(f"\n{figures}")  # noqa: T201 (the figures are what a benchmark is for)
