"""Name tents and badges read back from their PDF: every office whole and large, the codes what a scanner reads."""

from dataclasses import replace
from io import BytesIO
from time import process_time

import pikepdf
import pytest
from pypdf import PdfReader

import structure_checks
from archive_checks import findings
from overprints import overprinted
from papers_of_banten import DAY, DEPUTIES, FORKOPIMDA, GOVERNOR, HEADS, PLACE, TITLE
from rakor_desktop.documents.profiles import NEW_STYLE, OLD_STYLE, PaperSize, load_profile
from rakor_desktop.documents.rendering import render
from rakor_desktop.documents.seating.seating_paper import Badge, BadgesPaper, Tent, TentsPaper
from rakor_desktop.documents.typesetting.qr import path
from rakor_desktop.domain.tokens import make, spoken

KNOWN = (*FORKOPIMDA, *HEADS, *DEPUTIES)
LONG = ("Kepala Bidang Pencegahan Tindak Pidana Korupsi " * 9).strip()[:400]
CODE = make(7 * 10_000_019)


def tents(*offices: str, style: str = OLD_STYLE) -> TentsPaper:
    return TentsPaper(load_profile(style), TITLE, DAY, tuple(Tent(office) for office in offices))


def badges(*of: Badge) -> BadgesPaper:
    return BadgesPaper(load_profile(OLD_STYLE), TITLE, DAY, PLACE, of)


def texts(paper: TentsPaper | BadgesPaper) -> list[str]:
    return [" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(render(paper))).pages]


def large(paper: TentsPaper) -> set[float]:
    """The sizes of the letters in which offices stand, in points."""
    with pikepdf.open(BytesIO(render(paper))) as pdf:
        return {
            float(one.operands[1])
            for page in pdf.pages
            for one in pikepdf.parse_content_stream(page)
            if str(one.operator) == "Tf" and float(one.operands[1]) > 7
        }


def test_two_tents_are_on_a_sheet_each_face_twice_with_its_folds() -> None:
    found = texts(tents("Gubernur Banten", "Bupati Lebak", "Bupati Serang"))
    assert len(found) == 2
    assert found[0].count("GUBERNUR") == 2
    assert found[0].count("LEBAK") == 2
    assert found[0].count("lipat") == 6  # two folds of each, and "lipat ke dalam" on the foot
    assert found[0].count("potong") == 1
    assert "Papan nama 3 dari 3" in found[1]


def test_all_offices_that_fit_have_letters_of_one_size() -> None:
    assert large(tents(*FORKOPIMDA, *HEADS)) == {44.0}
    assert large(tents(*HEADS, LONG)) > {44.0}


def test_it_is_the_office_that_stands_on_a_tent_as_the_profile_spells_it() -> None:
    assert "WALIKOTA CILEGON" in texts(tents("Walikota Cilegon"))[0]
    assert "WALI KOTA CILEGON" in texts(tents("Walikota Cilegon", style=NEW_STYLE))[0]


def test_nothing_of_a_long_office_is_lost() -> None:
    read = [text for _, text in structure_checks.reading(render(tents(LONG)))]
    assert LONG.upper() in " ".join(" ".join(read).split())


@pytest.mark.parametrize("size", PaperSize)
def test_cards_are_fit_for_an_archive_on_every_paper(size: PaperSize) -> None:
    several = tuple(Badge(office, GOVERNOR, ("Bupati Lebak",), CODE) for office in (*KNOWN, LONG))
    for paper in (tents(*KNOWN, LONG), badges(*several), tents(), badges()):
        content = render(replace(paper, size=size))
        assert findings(content) == []
        assert content == render(replace(paper, size=size))
        assert overprinted(content) == []


def test_a_tent_is_read_aloud_once() -> None:
    read = [text.strip() for role, text in structure_checks.reading(render(tents("Bupati Lebak"))) if role == "P"]
    assert read == ["BUPATI LEBAK"]


def test_a_badge_says_who_comes_for_whom_and_where() -> None:
    (text,) = texts(badges(Badge("Wakil Bupati Lebak", GOVERNOR, ("Bupati Lebak",), CODE)))
    for part in (TITLE, "Wakil Bupati Lebak", GOVERNOR.full, "mewakili Bupati Lebak", "12 April 2016", spoken(CODE)):
        assert part in text


@pytest.mark.parametrize(("count", "sheets"), [(8, 3), (10, 2)])
def test_so_many_badges_are_on_a_sheet(count: int, sheets: int) -> None:
    assert len(texts(cut(count, *(Badge(f"Camat {no}") for no in range(17))))) == sheets


@pytest.mark.parametrize("size", PaperSize)
def test_ten_on_a_sheet_say_as_much_as_eight(size: PaperSize) -> None:
    guests = tuple(Badge(office, GOVERNOR, ("Bupati Lebak",), CODE) for office in (*KNOWN, LONG))
    content = render(replace(cut(10, *guests), size=size))
    assert findings(content) == []
    assert overprinted(content) == []
    assert words(content) == words(render(replace(badges(*guests), size=size)))


def cut(count: int, *guests: Badge) -> BadgesPaper:
    paper = badges(*guests)
    return replace(paper, profile=replace(paper.profile, badges=count))


def words(content: bytes) -> list[str]:
    """All that is read, in its order, whatever its lines."""
    return " ".join(text for role, text in structure_checks.reading(content) if role != "Figure").split()


def test_the_code_on_a_badge_is_that_of_the_invitation() -> None:
    content = render(badges(Badge("Bupati Lebak", code=CODE), Badge("Bupati Serang")))
    with pikepdf.open(BytesIO(content)) as pdf:
        dark = sum(1 for one in pikepdf.parse_content_stream(pdf.pages[0]) if str(one.operator) == "re")
        (figure,) = [one for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and one.get("/S") == "/Figure"]
        assert spoken(CODE) in str(figure.Alt)
    assert dark == path(CODE).count(" re") + 2  # the frames of two badges


def test_cost_grows_with_the_number_of_cards_and_no_more() -> None:
    """Ten times as many take about ten times as long: a square would be a hundred."""

    def seconds(count: int) -> float:
        paper = tents(*(f"Kepala Dinas {no} Provinsi Banten" for no in range(count)))
        cards = badges(*(Badge(f"Camat {no}", GOVERNOR, code=make(no * 10_000_019)) for no in range(count)))
        start = process_time()
        render(paper)
        render(cards)
        return process_time() - start

    seconds(5)
    assert seconds(500) / seconds(50) < 25


def test_a_tent_may_say_whom_somebody_represents_on_both_faces() -> None:
    named = replace(tents(), tents=(Tent("Wakil Bupati Lebak", ("Bupati Lebak", "Walikota Serang")), Tent("Kapolda")))
    (found,) = texts(named)
    assert found.count("mewakili Bupati Lebak dan Walikota Serang") == 2
    assert findings(render(named)) == []
    assert overprinted(render(named)) == []
    long = replace(named, tents=(Tent(LONG, (LONG,)),))
    assert "mewakili" in texts(long)[0]
    assert overprinted(render(long)) == []
