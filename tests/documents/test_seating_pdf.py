"""The seating plan read back from its PDF: who is drawn where, how it is read aloud, nothing lost in small seats."""

from dataclasses import replace

import pytest
from pypdfium2 import PdfDocument  # type: ignore[import-untyped]

import structure_checks
from archive_checks import findings
from overprints import overprinted
from papers_of_banten import DAY, DEPUTIES, FORKOPIMDA, HEADS, INSTITUTIONS, PLACE, TITLE
from rakor_desktop.documents.profiles import NEW_STYLE, OLD_STYLE, PaperSize, load_profile
from rakor_desktop.documents.rendering import render
from rakor_desktop.documents.seating.seating_paper import SeatingPaper, SeatLine, SeatState
from rakor_desktop.domain.seating import Layout, Shape, Viewpoint, seats_of

THEATRE = Layout(Shape.THEATRE, head=6, rows=2, per_row=4)
KNOWN = (*FORKOPIMDA, *HEADS, *DEPUTIES, *INSTITUTIONS)
LONG = "Kepala Bidang Pencegahan Tindak Pidana Korupsi " * 8


def paper(layout: Layout, *offices: str, viewpoint: Viewpoint = Viewpoint.AUDIENCE) -> SeatingPaper:
    """A plan whose first seats are taken by these offices."""
    seats = seats_of(layout)
    lines = [SeatLine(seat.key, office, (), SeatState.TAKEN) for seat, office in zip(seats, offices, strict=False)]
    spare = [SeatLine(seat.key) for seat in seats[len(lines) :]]
    return SeatingPaper(load_profile(OLD_STYLE), TITLE, DAY, PLACE, layout, viewpoint, (*lines, *spare))


def lettered(count: int) -> tuple[str, ...]:
    return tuple(f"Kursi{number:03}" for number in range(1, count + 1))


def crowd(count: int) -> tuple[str, ...]:
    """Offices as long as they are in life."""
    return tuple(f"{KNOWN[at % len(KNOWN)]} {at}" for at in range(count))


def places(content: bytes, page: int = 0) -> dict[str, tuple[float, float]]:
    """Where the words KursiNNN are drawn, in points from the lower left."""
    document = PdfDocument(content)
    try:
        text = document[page].get_textpage()
        whole = text.get_text_bounded()
        names = {word for word in whole.split() if word.startswith("Kursi") and word[5:].isdigit()}
        return {name: text.get_charbox(text.search(name).get_next()[0])[:2] for name in names}
    finally:
        document.close()


def in_rows(content: bytes) -> list[list[int]]:
    """The numbers of all seats from the top to the bottom and from left to right, as they are seen."""
    rows: dict[int, list[tuple[float, int]]] = {}
    for name, (x, y) in places(content).items():
        rows.setdefault(round(y / 8), []).append((x, int(name[5:])))
    return [[number for _, number in sorted(rows[y])] for y in sorted(rows, reverse=True)]


def words(content: bytes) -> str:
    document = PdfDocument(content)
    try:
        return " ".join(" ".join(page.get_textpage().get_text_bounded().split()) for page in document)
    finally:
        document.close()


def pages(content: bytes) -> int:
    document = PdfDocument(content)
    try:
        return len(document)
    finally:
        document.close()


def test_the_head_table_is_mirrored_and_the_rows_are_not() -> None:
    content = render(paper(THEATRE, *lettered(14)))
    assert in_rows(content) == [[5, 3, 1, 2, 4, 6], [10, 8, 7, 9], [14, 12, 11, 13]]
    assert "Dilihat dari arah hadirin" in words(content)


def test_from_the_head_table_everything_is_turned() -> None:
    content = render(paper(THEATRE, *lettered(14), viewpoint=Viewpoint.HEAD))
    assert in_rows(content) == [[13, 11, 12, 14], [9, 7, 8, 10], [6, 4, 2, 1, 3, 5]]
    assert "Dilihat dari arah meja pimpinan" in words(content)


def test_arms_of_a_u_go_down_from_the_right_hand_of_the_head() -> None:
    content = render(paper(Layout(Shape.U, head=3, rows=2, per_row=2), *lettered(7)))
    assert in_rows(content) == [[2, 1, 3], [4, 6], [5, 7]] or in_rows(content)[0] == [2, 1, 3]
    left = places(content)
    assert left["Kursi004"][0] < left["Kursi001"][0] < left["Kursi005"][0]


def test_what_becomes_of_a_seat_is_written_on_it() -> None:
    told = paper(THEATRE, "Bupati Lebak", "Wakil Bupati Lebak", "Bupati Serang")
    lines = list(told.lines)
    lines[0] = replace(lines[0], state=SeatState.LEFT_FREE)
    lines[1] = replace(lines[1], represents=("Bupati Lebak",))
    lines[2] = replace(lines[2], state=SeatState.ABSENT)
    text = words(render(replace(told, lines=tuple(lines), standing=("Walikota Cilegon",))))
    for part in ("(dikosongkan)", "(mewakili Bupati Lebak)", "(tidak hadir)", "cadangan"):
        assert part in text
    assert "Belum mendapat kursi: Walikota Cilegon." in text
    assert "Keadaan setelah pendaftaran hadir" not in text


@pytest.mark.parametrize("style", [OLD_STYLE, NEW_STYLE])
def test_mayors_are_spelled_by_the_profile(style: str) -> None:
    told = replace(paper(THEATRE, "Walikota Serang"), profile=load_profile(style))
    assert told.profile.terms.office("Walikota Serang") in words(render(told))


@pytest.mark.parametrize(
    "layout",
    [
        Layout(Shape.U, 6, 7, 4),
        Layout(Shape.CLASSROOM, 6, 6, 7),
        Layout(Shape.THEATRE, 8, 8, 14),
        Layout(Shape.FACING, 7, 1, 9),
    ],
)
@pytest.mark.parametrize("size", PaperSize)
def test_a_room_up_to_120_is_on_one_sheet_and_every_plan_is_fit_for_an_archive(layout: Layout, size: PaperSize) -> None:
    seats = len(seats_of(layout))
    content = render(replace(paper(layout, *lettered(seats)), size=size))
    assert pages(content) == 1
    assert len(places(content)) == seats
    assert findings(content) == []


def test_a_larger_room_is_parted_and_nobody_is_lost() -> None:
    layout = Layout(Shape.THEATRE, 9, 16, 30)
    content = render(paper(layout, *lettered(489)))
    found = [name for page in range(pages(content)) for name in places(content, page)]
    assert sorted(found) == list(lettered(489))
    assert "bagian 2 dari" in words(content)
    assert findings(content) == []


def test_offices_too_long_for_a_seat_stand_whole_at_the_foot() -> None:
    content = render(paper(Layout(Shape.THEATRE, 8, 8, 14), *crowd(119), LONG))
    assert LONG.strip() in words(content)
    assert findings(content) == []


def test_no_two_seats_are_drawn_over_each_other() -> None:
    for layout in (Layout(Shape.THEATRE, 8, 8, 14), Layout(Shape.THEATRE, 9, 16, 30)):
        content = render(paper(layout, *crowd(600)))
        assert overprinted(content) == []


@pytest.mark.parametrize("text", ["<b>tebal</b>", "A & B", "Dinas 🙂"])
def test_any_office_stands_as_it_is_typed(text: str) -> None:
    assert text.replace("🙂", "[U+1F642]") in words(render(paper(THEATRE, text)))


def test_it_is_read_aloud_row_by_row_in_order_of_honour() -> None:
    read = [(role, text.strip()) for role, text in structure_checks.reading(render(paper(THEATRE, *lettered(14))))]
    names = [text for role, text in read if role == "P"]
    assert ("H1", "DENAH TEMPAT DUDUK") in read
    assert [name for name in names if name in ("MEJA PIMPINAN", "Baris I", "Baris II")] == [
        "MEJA PIMPINAN", "Baris I", "Baris II",
    ]  # fmt: skip
    seats = [text for role, text in read if role == "LBody" and text.startswith("Kursi0")]
    assert seats == list(lettered(14))
    assert [text for role, text in read if role == "Lbl"][:3] == ["1", "2", "3"]


@pytest.mark.parametrize("layout", [Layout(Shape.U, 0, 0, 0), Layout(Shape.THEATRE, 0, 1, 1), Layout(Shape.U, 1, 0, 0)])
def test_a_room_with_hardly_a_seat_is_a_page_all_the_same(layout: Layout) -> None:
    assert findings(render(paper(layout))) == []
