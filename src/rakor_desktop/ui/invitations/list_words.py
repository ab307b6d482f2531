"""What the screen says of the rows of a list that offices are invited by."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt

from rakor_desktop.domain.invitation_lists import Doubt, ListedOffice, Verdict
from rakor_desktop.ui.invitations.picks import ADDED, INVITED, SKIPPED
from rakor_desktop.ui.kit.pills import Status
from rakor_desktop.ui.kit.rows import CellKind, Column

LOOKS: dict[Verdict, Status] = {
    Verdict.NEW: ADDED,
    Verdict.INVITED: INVITED,
    Verdict.REPEATED: Status("mute", "check", QT_TRANSLATE_NOOP("Status", "Named twice")),
    Verdict.UNKNOWN: Status("bad", "circle-x", QT_TRANSLATE_NOOP("Status", "Not recognised")),
    Verdict.LEFT_OUT: SKIPPED,
}
_DOUBTS: dict[Doubt, object] = {
    Doubt.NO_OFFICE: QT_TRANSLATE_NOOP("Invitations", "The row names no office."),
    Doubt.NOT_FOUND: QT_TRANSLATE_NOOP(
        "Invitations", "No office of the directory bears the name “{name}”. A part of a name is never taken for it."
    ),
    Doubt.NOT_ON_THE_DAY: QT_TRANSLATE_NOOP("Invitations", "“{name}” does not exist on the day of the meeting."),
    Doubt.SEVERAL: QT_TRANSLATE_NOOP("Invitations", "More than one office was called “{name}”."),
    Doubt.OTHER_REGION: QT_TRANSLATE_NOOP("Invitations", "“{name}” is not of the region that the row names."),
}


def list_columns() -> list[Column[ListedOffice]]:
    """The row's number in the file, what it says, as which office it is read, what becomes of it."""
    translate = QCoreApplication.translate
    return [
        Column(
            translate("Invitations", "Row"), lambda row: str(row.number), CellKind.NUMBER, width=64,
            align=Qt.AlignmentFlag.AlignRight,
        ),
        Column(
            translate("Invitations", "Office"),
            lambda row: row.office or row.written,
            CellKind.TWO_LINES,
            second=_beside,
            stretch=True,
        ),
        Column(
            translate("Invitations", "What happens"), lambda row: LOOKS[row.verdict].text, CellKind.PILL,
            status=lambda row: LOOKS[row.verdict], width=190,
        ),
    ]  # fmt: skip


def explained(row: ListedOffice) -> str:
    """What becomes of the row, as a sentence."""
    if row.doubt is not None:
        return QCoreApplication.translate("Invitations", str(_DOUBTS[row.doubt])).format(name=row.written)
    if row.verdict is Verdict.REPEATED:
        return QCoreApplication.translate("Invitations", "Row {number} names the same office.").format(number=row.first)
    sentences = {
        Verdict.NEW: QCoreApplication.translate("Invitations", "The office is added to the list."),
        Verdict.INVITED: QCoreApplication.translate("Invitations", "The office is on the list already; it stays."),
        Verdict.LEFT_OUT: QCoreApplication.translate("Invitations", "This row is left out."),
    }
    return sentences[row.verdict]


def spoken_row(row: ListedOffice) -> str:
    """The row as a sentence for a screen reader."""
    return f"{row.number}, {row.office or row.written}, {LOOKS[row.verdict].text}"


def _beside(row: ListedOffice) -> str:
    """What the file says, where the directory writes it otherwise."""
    if not row.office or row.office == row.written:
        return ""
    return QCoreApplication.translate("Invitations", "In the file: {written}").format(written=row.written)
