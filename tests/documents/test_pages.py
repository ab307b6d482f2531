"""Pages look as they did when a person last looked at them, beside the pictures in `pages/`.

Take the pictures anew with `RAKOR_NEW_PICTURES=1 pytest tests/documents/test_pages.py`, and look at each before
committing it.
"""

import os
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageFilter
from pypdfium2 import PdfDocument  # type: ignore[import-untyped]

from letters_of_banten import addressees, new_letter, old_letter
from papers_of_banten import DAY, minutes
from rakor_desktop.documents.letters.invitation_letter import render as render_letter
from rakor_desktop.documents.minutes.minutes_pdf import render
from rakor_desktop.documents.papers import Letterhead
from rakor_desktop.documents.profiles import NEW_STYLE, load_profile
from rakor_desktop.domain.letters import AddressMode
from rakor_desktop.domain.publishing import LetterheadKind

FOLDER = Path(__file__).parent / "pages"
DOTS_PER_INCH = 60
#: Grey levels by which a place, blurred as an eye does from afar, may differ, and how many of 10,000 may do so more.
SAME, FEW, BLUR = 32, 2, 2
OFFICE = Letterhead(LetterheadKind.OFFICE, ("PEMERINTAH PROVINSI BANTEN", "SEKRETARIAT DAERAH"), ("KP3B, Curug",))


@cache
def old_style() -> bytes:
    return render(minutes())


@cache
def new_style() -> bytes:
    paper = replace(minutes(), profile=load_profile(NEW_STYLE), letterhead=OFFICE, draft=True)
    return render(replace(paper, closing_place="Serang", closing_date=DAY))


@cache
def old_letter_for_all() -> bytes:
    return render_letter(old_letter())


@cache
def new_letter_for_each() -> bytes:
    return render_letter(replace(new_letter(), mode=AddressMode.EACH, addressees=addressees()[-2:]))


PAGES: dict[str, tuple[Callable[[], bytes], int]] = {
    "notulen-kepala": (old_style, 0),
    "notula-konsep": (new_style, 0),
    "notulen-tanda-tangan": (old_style, 2),
    "notulen-lampiran": (old_style, 3),
    "undangan-54-2009": (old_letter_for_all, 0),
    "undangan-54-2009-lampiran": (old_letter_for_all, 1),
    "undangan-1-2023-masing-masing": (new_letter_for_each, 1),
}


@pytest.mark.parametrize("name", PAGES)
def test_page_looks_as_it_did(name: str) -> None:
    make, number = PAGES[name]
    picture, path = drawn(make(), number), FOLDER / f"{name}.png"
    if os.environ.get("RAKOR_NEW_PICTURES"):
        picture.save(path, optimize=True)
        pytest.skip(f"taken anew: {path}")
    with Image.open(path) as before:
        assert different(before, picture) <= FEW


def test_a_page_that_changed_looks_different() -> None:
    """One word more, a line lower, a row less: each is more than what edges of letters may differ by."""
    paper = minutes()
    for other in (
        replace(paper, place=f"{paper.place} (lama)"),
        replace(paper, agenda=(*paper.agenda, "Lain-lain")),
        replace(paper, participants=paper.participants[:-1]),
        replace(paper, letterhead=replace(paper.letterhead, lines=("GUBERNUR",))),
    ):
        assert different(drawn(old_style(), 0), drawn(render(other), 0)) > FEW


def test_a_page_drawn_a_hair_aside_looks_the_same() -> None:
    """Another machine draws the edges of letters a little otherwise."""
    page = drawn(old_style(), 0)
    finer = drawn(old_style(), 0, DOTS_PER_INCH * 2).resize(page.size, Image.Resampling.LANCZOS)
    assert finer.tobytes() != page.tobytes()
    assert different(page, finer) <= FEW


def drawn(content: bytes, number: int, dots_per_inch: int = DOTS_PER_INCH) -> Image.Image:
    """The page, counted from 0, in greys."""
    with closing(PdfDocument(content)) as document:
        picture: Image.Image = document[number].render(scale=dots_per_inch / 72, grayscale=True).to_pil()
    return picture.convert("L")


def different(before: Image.Image, after: Image.Image) -> float:
    """How many of 10,000 places differ; all of them where the paper has another size."""
    if before.size != after.size:
        return 10_000
    blurred = [picture.filter(ImageFilter.GaussianBlur(BLUR)) for picture in (before, after)]
    levels = ImageChops.difference(*blurred).histogram()
    return 10_000 * sum(levels[SAME + 1 :]) / sum(levels)
