"""What each kind of document is called on the screen, and which day it is told by."""

from datetime import date, datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from rakor_desktop.domain.dates import local_day
from rakor_desktop.domain.document_kinds import DocumentKind

_WORDS = {
    DocumentKind.MINUTES: QT_TRANSLATE_NOOP("Documents", "Minutes"),
    DocumentKind.ATTENDANCE: QT_TRANSLATE_NOOP("Documents", "Attendance sheet"),
    DocumentKind.INVITEES_PDF: QT_TRANSLATE_NOOP("Documents", "List of invitations (PDF)"),
    DocumentKind.LETTER: QT_TRANSLATE_NOOP("Documents", "Invitation letter"),
    DocumentKind.LETTER_WORD: QT_TRANSLATE_NOOP("Documents", "Invitation letter for Word"),
    DocumentKind.LETTERS: QT_TRANSLATE_NOOP("Documents", "Invitation letters, one for each"),
    DocumentKind.INVITEES_XLSX: QT_TRANSLATE_NOOP("Documents", "List of invitations (Excel)"),
    DocumentKind.SEATING: QT_TRANSLATE_NOOP("Documents", "Seating plan"),
    DocumentKind.CARDS: QT_TRANSLATE_NOOP("Documents", "Name tents"),
    DocumentKind.BADGES: QT_TRANSLATE_NOOP("Documents", "Badges"),
    DocumentKind.CALL_LIST: QT_TRANSLATE_NOOP("Documents", "Call list"),
    DocumentKind.ASSIGNMENT: QT_TRANSLATE_NOOP("Documents", "Assignment letter"),
    DocumentKind.MANDATE: QT_TRANSLATE_NOOP("Documents", "Power of attorney"),
    DocumentKind.SALUTATION: QT_TRANSLATE_NOOP("Documents", "Salutation list"),
    DocumentKind.ATTENDANCE_PDF: QT_TRANSLATE_NOOP("Documents", "Attendance sheet (PDF)"),
    DocumentKind.RECAP_PDF: QT_TRANSLATE_NOOP("Documents", "Attendance recapitulation (PDF)"),
    DocumentKind.RECAP_XLSX: QT_TRANSLATE_NOOP("Documents", "Attendance recapitulation (Excel)"),
    DocumentKind.MINUTES_WORD: QT_TRANSLATE_NOOP("Documents", "Minutes for Word"),
    DocumentKind.AGREEMENT: QT_TRANSLATE_NOOP("Documents", "Minutes of agreement"),
    DocumentKind.REPORT: QT_TRANSLATE_NOOP("Documents", "Short report"),
    DocumentKind.PACK: QT_TRANSLATE_NOOP("Documents", "Pack for accounts"),
    DocumentKind.RALAT: QT_TRANSLATE_NOOP("Documents", "Ralat of the minutes"),
    DocumentKind.ADDENDUM: QT_TRANSLATE_NOOP("Documents", "Addendum to the minutes"),
    DocumentKind.REMINDER: QT_TRANSLATE_NOOP("Documents", "Reminder letter"),
}


def kind_words(kind: DocumentKind) -> str:
    """What the document is."""
    return QCoreApplication.translate("Documents", str(_WORDS[kind]))


def document_day(dated: date | None, issued_at: datetime, zone: str) -> date:
    """The day printed on a document, else the day of its issue on the calendar of its meeting's zone."""
    return dated or local_day(issued_at, zone)
