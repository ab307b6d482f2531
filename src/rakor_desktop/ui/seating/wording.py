"""What the seating plan says of seats, people and what changed, on the screen and read aloud."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from rakor_desktop.domain.seating import Move, Shape, Viewpoint, whose
from rakor_desktop.services.seating.seating import Plan, Presence, Sitter

_CONTEXT = "Seating"
SHAPES = {
    Shape.U: QT_TRANSLATE_NOOP("Seating", "U"),
    Shape.FACING: QT_TRANSLATE_NOOP("Seating", "Facing"),
    Shape.THEATRE: QT_TRANSLATE_NOOP("Seating", "Theatre"),
    Shape.CLASSROOM: QT_TRANSLATE_NOOP("Seating", "Class"),
}
VIEWPOINTS = {
    Viewpoint.AUDIENCE: QT_TRANSLATE_NOOP("Seating", "Guests"),
    Viewpoint.HEAD: QT_TRANSLATE_NOOP("Seating", "Head table"),
}
_SEEN = {
    Viewpoint.AUDIENCE: QT_TRANSLATE_NOOP("Seating", "seen from where the guests sit"),
    Viewpoint.HEAD: QT_TRANSLATE_NOOP("Seating", "seen from the head table"),
}
_PRESENCE = {
    Presence.EXPECTED: QT_TRANSLATE_NOOP("Seating", "not here yet"),
    Presence.PRESENT: QT_TRANSLATE_NOOP("Seating", "here"),
    Presence.REPRESENTING: QT_TRANSLATE_NOOP("Seating", "represents {office}"),
    Presence.GONE: QT_TRANSLATE_NOOP("Seating", "does not come"),
}


def translated(source: object) -> str:
    """Words of this module in the language in force."""
    return QCoreApplication.translate(_CONTEXT, str(source))


def seen_words(viewpoint: Viewpoint) -> str:
    """From where the plan is drawn; always written on it."""
    return translated(_SEEN[viewpoint])


def presence_words(sitter: Sitter) -> str:
    """Whether he is here, and for whom; of one who does not come, who came for him."""
    if sitter.by and sitter.presence is Presence.GONE:
        return QCoreApplication.translate("Seating", "is represented by {office}").format(office=sitter.by)
    return translated(_PRESENCE[sitter.presence]).format(office=", ".join(sitter.represents))


def free_words() -> str:
    """What stands on a seat of nobody."""
    return QCoreApplication.translate("Seating", "free")


def seat_spoken(number: int, sitter: Sitter | None) -> str:
    """`Seat 7, Bupati Pandeglang, here`, as a screen reader says it."""
    seat = QCoreApplication.translate("Seating", "Seat {number}").format(number=number)
    parts = (sitter.office, presence_words(sitter)) if sitter else (free_words(),)
    return ", ".join((seat, *parts))


def rule_words(plan: Plan) -> str:
    """The rule by which seats are filled, for this room and this viewpoint."""
    text = QCoreApplication.translate("Seating", "Number 1 sits in the middle.")
    if plan.layout.head % 2:
        text += " " + QCoreApplication.translate("Seating", "Number 2 sits at the right hand of number 1.")
    elif plan.layout.head:
        text += " " + QCoreApplication.translate("Seating", "Number 2 sits at the left hand of number 1.")
    if plan.layout.shape is Shape.U:
        text += " " + QCoreApplication.translate("Seating", "In the arms the first sit nearest to the head table.")
    return text


def move_words(plan: Plan, move: Move) -> str:
    """Who sits now where somebody else sat when tents were printed."""
    number = next((seat.number for seat in plan.seats if seat.key == move.seat), 0)
    before, after = plan.sitters.get(whose(move.before)), plan.sitters.get(whose(move.after))
    if not number:
        text = QCoreApplication.translate("Seating", "{office} lost a seat that is there no longer.")
        return text.format(office=before.office if before else "")
    if after is None:
        return _freed(number, before)
    if after.represents:
        text = QCoreApplication.translate("Seating", "{office} in seat {number}, represents {other}.")
        return text.format(office=after.office, number=number, other=", ".join(after.represents))
    return QCoreApplication.translate("Seating", "{office} in seat {number}.").format(
        office=after.office, number=number
    )


def _freed(number: int, before: Sitter | None) -> str:
    """Why a tent is to be taken away: nobody sits there, or who was to sit there sent somebody."""
    office = before.office if before else ""
    if before is not None and before.by:
        text = QCoreApplication.translate("Seating", "Seat {number} is free: {office} is represented by {other}.")
        return text.format(number=number, office=office, other=before.by)
    text = QCoreApplication.translate("Seating", "Seat {number} is free, it was that of {office}.")
    return text.format(number=number, office=office)
