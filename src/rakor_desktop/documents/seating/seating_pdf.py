"""The seating plan (denah tempat duduk) as a PDF: one landscape sheet, or parts when the seats would be too small."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import ceil
from typing import TYPE_CHECKING

from rakor_desktop.documents.seating import seating_words as words
from rakor_desktop.documents.seating.seating_drawing import LABELS, Painter, Part, Place
from rakor_desktop.documents.seating.seating_paper import SeatingPaper, SeatLine
from rakor_desktop.documents.typesetting.attachment import attachment
from rakor_desktop.documents.typesetting.pages import Sheet, to_pdf
from rakor_desktop.documents.typesetting.style import MM, Faces, faces
from rakor_desktop.documents.typesetting.typesetter import Look, Typesetter
from rakor_desktop.domain.dates import long_date
from rakor_desktop.domain.room import Furniture, furniture
from rakor_desktop.domain.seating import Seat, seats_of, seen_from

if TYPE_CHECKING:
    from reportlab.platypus.flowables import Flowable

#: A seat that can still be read, and one that need not be larger; in points.
_LEAST, _MOST = (15.5 * MM, 11 * MM), (44 * MM, 24 * MM)
_LINE, _SIDE = Look(centred=True, after=2, size=11), Look(centred=True, bold=True, before=4, after=10, size=11)
_PART = Look(centred=True, bold=True, after=8, size=11)
_NOTE = Look(hang=6, after=1, size=9)
#: Longer notes go on with a sheet of their own rather than make the seats small.
_NOTES_MOST = 0.3
_AIR = 8


@dataclass(frozen=True, slots=True)
class _Room:
    """The whole plan: every place as it is seen, and its size in seats."""

    places: tuple[Place, ...]
    furniture: tuple[Furniture, ...]
    width: float
    height: float
    letters: Faces


def render(paper: SeatingPaper) -> bytes:
    """The PDF file; the same paper gives the same bytes. Raises CannotRead when our own fonts are missing."""
    spelled = _spelled(paper)
    sheet = _sheet(spelled)
    setter = Typesetter(paper.profile, sheet.text_width)
    parts, notes = _arranged(spelled, sheet, setter)
    story = [flowable for at, part in enumerate(parts, 1) for flowable in _page(spelled, setter, part, at, len(parts))]
    return to_pdf(sheet, [*story, *notes], attachment("denah tempat duduk", paper))


def _arranged(paper: SeatingPaper, sheet: Sheet, setter: Typesetter) -> "tuple[tuple[Part, ...], list[Flowable]]":
    """The parts and the notes below them; offices too long for their seats make the notes longer, and seats smaller."""
    room, head = _room(paper), setter.height(_head(paper, setter))
    shortened: tuple[SeatLine, ...] = ()
    for _ in range(2):
        parts = _parts(room, sheet, head, setter.height(_notes(paper, setter, shortened)))
        shortened = _shortened(parts)
    return parts, _notes(paper, setter, shortened)


def _page(paper: SeatingPaper, setter: Typesetter, part: Part, number: int, of: int) -> "Iterator[Flowable]":
    if number == 1:
        yield from _head(paper, setter)
    else:
        yield setter.new_page()
        yield from setter.text(words.part(number, of), _PART)
        yield from setter.text(words.viewpoint(paper), _SIDE)
    columns = max((place.x for place in part.places), default=0) + 1 - part.left
    yield setter.area(setter.width, part.height, Painter(part, setter.width, columns))
    yield setter.gap(_AIR)


def _head(paper: SeatingPaper, setter: Typesetter) -> "list[Flowable]":
    return [
        *setter.title(words.PLAN_TITLE),
        *setter.text(paper.subject, _LINE),
        *setter.text(words.occasion(paper), _LINE),
        *setter.text(words.viewpoint(paper), _SIDE),
    ]


def _notes(paper: SeatingPaper, setter: Typesetter, shortened: tuple[SeatLine, ...]) -> "list[Flowable]":
    numbers = {seat.key: seat.number for seat in seats_of(paper.layout)}
    told = words.notes(paper, numbers, shortened)
    return [
        flowable
        for number, note in enumerate(told, 1)
        for flowable in setter.text(note, replace(_NOTE, marker=f"{number}."))
    ]


def _shortened(parts: Sequence[Part]) -> tuple[SeatLine, ...]:
    """Whose office is too long for his seat even in the smallest letters; it stands whole in the notes."""
    return tuple(
        place.line
        for part in parts
        for place, texts in zip(part.places, part.fit().values(), strict=True)
        if not all(text.whole for text in texts)
    )


def _room(paper: SeatingPaper) -> _Room:
    seats = seats_of(paper.layout)
    seen, lines = seen_from(paper.viewpoint, seats), {line.seat: line for line in paper.lines}
    places = tuple(_place(seat, lines, seen) for seat in seats)
    width = max((place.x for place in places), default=0) + 1
    height = max((place.y for place in places), default=0) + 1
    return _Room(places, furniture(paper.layout, paper.viewpoint), width, height, faces(paper.profile.typeface))


def _place(seat: Seat, lines: dict[str, SeatLine], seen: dict[str, tuple[float, float]]) -> Place:
    return Place(seat, lines.get(seat.key, SeatLine(seat.key)), *seen[seat.key])


def _parts(room: _Room, sheet: Sheet, head: float, notes: float) -> tuple[Part, ...]:
    """The room on one sheet if its seats can be read there, else in equal windows, each on a sheet.

    Rather than part the room, the notes go on a sheet of their own.
    """
    wide, high = sheet.text_width - LABELS, sheet.text_height - head - 2 * _AIR
    with_notes = high - min(notes, sheet.text_height * _NOTES_MOST)
    if room.height * _LEAST[1] <= with_notes:
        high = with_notes
    across, down = ceil(room.width * _LEAST[0] / wide), ceil(room.height * _LEAST[1] / high)
    columns, rows = room.width / across, room.height / down
    # an edge may run through seats, which then stand whole in one of the windows
    size = min(wide / (columns + (across > 1)), _MOST[0]), min(high / (rows + (down > 1)), _MOST[1])
    windows = [(column * columns, row * rows) for row in range(down) for column in range(across)]
    return tuple(filter(_is_inhabited, (_window(room, left, top, (columns, rows), size) for left, top in windows)))


def _window(room: _Room, left: float, top: float, extent: tuple[float, float], size: tuple[float, float]) -> Part:
    """What stands in a window; a seat or a piece belongs to the one in which its middle is."""

    def is_within(x: float, y: float) -> bool:
        return left <= x < left + extent[0] and top <= y < top + extent[1]

    places = tuple(one for one in room.places if is_within(one.x + 0.5, one.y + 0.5))
    pieces = tuple(one for one in room.furniture if is_within(one.x + one.width / 2, one.y + one.height / 2))
    start, upper = min((one.x for one in places), default=left), min((one.y for one in places), default=top)
    rows = max((one.y for one in places), default=top) + 1 - upper
    return Part(places, pieces, start, upper, rows, *size, room.letters)


def _is_inhabited(part: Part) -> bool:
    return bool(part.places)


def _spelled(paper: SeatingPaper) -> SeatingPaper:
    """Offices as the profile spells them."""
    spell = paper.profile.terms.office
    lines = tuple(
        replace(line, office=spell(line.office), represents=tuple(map(spell, line.represents))) for line in paper.lines
    )
    return replace(paper, lines=lines, standing=tuple(map(spell, paper.standing)))


def _sheet(paper: SeatingPaper) -> Sheet:
    return Sheet(
        profile=paper.profile,
        size=paper.size or paper.profile.paper,
        title=f"Denah tempat duduk {paper.subject}",
        footer=f"Denah tempat duduk, {long_date(paper.day)}",
        dated=paper.day,
        landscape=True,
    )
