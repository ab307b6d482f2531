"""What is issued: which paper it is, and which of them are alike."""

from enum import StrEnum


class DocumentKind(StrEnum):
    """What is issued; the value is also the name on the command line."""

    MINUTES = "minutes-pdf"
    ATTENDANCE = "attendance-xlsx"
    INVITEES_PDF = "invitees-pdf"
    INVITEES_XLSX = "invitees-xlsx"
    SEATING = "seating-pdf"
    CARDS = "cards-pdf"
    BADGES = "badges-pdf"
    CALL_LIST = "call-list-pdf"
    SALUTATION = "salutation-pdf"
    ATTENDANCE_PDF = "attendance-pdf"
    RECAP_PDF = "recap-pdf"
    RECAP_XLSX = "recap-xlsx"
    MINUTES_WORD = "minutes-docx"
    AGREEMENT = "agreement-pdf"
    REPORT = "report-pdf"
    PACK = "pack-pdf"
    LETTER = "letter-pdf"
    LETTERS = "letters-pdf"
    LETTER_WORD = "letter-docx"
    ASSIGNMENT = "assignment-pdf"
    MANDATE = "mandate-pdf"
    RALAT = "ralat-pdf"
    ADDENDUM = "addendum-pdf"
    REMINDER = "reminders-pdf"

    @property
    def suffix(self) -> str:
        """The ending of its file, with the dot."""
        return "." + self.value.rsplit("-", 1)[1]


#: What an invitation letter is issued as: one for all, or one for each in one file.
LETTER_KINDS = (DocumentKind.LETTER, DocumentKind.LETTERS)
#: What is made for one invited office, of its answer: surat tugas and surat kuasa. All others are made of a meeting.
OFFICE_KINDS = (DocumentKind.ASSIGNMENT, DocumentKind.MANDATE)
#: What is written about final minutes and stands beside them: what was wrong in them, and what was missing.
AMENDMENTS = (DocumentKind.RALAT, DocumentKind.ADDENDUM)
#: Of these each says something else, and none takes the place of another.
SERIES = frozenset({*AMENDMENTS, DocumentKind.REMINDER})
MEETING_KINDS = tuple(kind for kind in DocumentKind if kind not in (*OFFICE_KINDS, *SERIES))
#: The sheet to sign: on its pages stand codes that the store knows, so it is printed in a way of its own.
SHEET_KINDS = frozenset({DocumentKind.ATTENDANCE, DocumentKind.ATTENDANCE_PDF})
#: What is issued only after the gate found nothing that holds it up.
GATED = frozenset({DocumentKind.MINUTES, *LETTER_KINDS, DocumentKind.LETTER_WORD})
