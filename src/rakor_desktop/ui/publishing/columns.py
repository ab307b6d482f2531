"""The list of issued documents: its columns, and what each row says, is searched by and is read aloud as."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from rakor_desktop.documents.office.list_paper import ColumnKind
from rakor_desktop.domain.dates import short_date, short_moment
from rakor_desktop.domain.publishing import AMENDMENTS, LETTER_KINDS, OFFICE_KINDS, DocumentKind, DocumentState
from rakor_desktop.domain.search import matches, search_text
from rakor_desktop.services.publishing.publishing import IssuedDocument
from rakor_desktop.ui.document_words import document_day, kind_words
from rakor_desktop.ui.kit.pills import STATUSES
from rakor_desktop.ui.kit.rows import CellKind, Column
from rakor_desktop.ui.kit.sheet_columns import SheetColumn

KIND_ICONS = {
    DocumentKind.MINUTES: "file-text",
    DocumentKind.ATTENDANCE: "file-spreadsheet",
    DocumentKind.INVITEES_PDF: "file-text",
    DocumentKind.LETTER: "mail",
    DocumentKind.LETTERS: "mail",
    DocumentKind.LETTER_WORD: "mail",
    DocumentKind.INVITEES_XLSX: "file-spreadsheet",
    DocumentKind.SEATING: "file-text",
    DocumentKind.CARDS: "file-text",
    DocumentKind.BADGES: "file-text",
    DocumentKind.CALL_LIST: "phone",
    DocumentKind.ASSIGNMENT: "signature",
    DocumentKind.MANDATE: "signature",
    DocumentKind.SALUTATION: "file-text",
    DocumentKind.ATTENDANCE_PDF: "file-text",
    DocumentKind.RECAP_PDF: "file-text",
    DocumentKind.RECAP_XLSX: "file-spreadsheet",
    DocumentKind.MINUTES_WORD: "file-pen",
    DocumentKind.AGREEMENT: "handshake",
    DocumentKind.REPORT: "file-text",
    DocumentKind.PACK: "files",
    DocumentKind.RALAT: "file-text",
    DocumentKind.ADDENDUM: "file-text",
    DocumentKind.REMINDER: "mail",
}
#: What is filtered by, and which kinds belong to it.
FAMILIES = {
    "letters": (*LETTER_KINDS, DocumentKind.LETTER_WORD, *OFFICE_KINDS, DocumentKind.REMINDER),
    "minutes": (
        DocumentKind.MINUTES,
        DocumentKind.MINUTES_WORD,
        DocumentKind.AGREEMENT,
        DocumentKind.REPORT,
        DocumentKind.PACK,
        *AMENDMENTS,
    ),
    "attendance": (DocumentKind.ATTENDANCE, DocumentKind.ATTENDANCE_PDF),
    "recap": (DocumentKind.RECAP_PDF, DocumentKind.RECAP_XLSX),
    "invitees": (DocumentKind.INVITEES_PDF, DocumentKind.INVITEES_XLSX),
    "seats": (DocumentKind.SEATING, DocumentKind.CARDS, DocumentKind.BADGES),
    "others": tuple[DocumentKind, ...](),
}
FAMILY_WORDS = {
    "letters": QT_TRANSLATE_NOOP("Documents", "Letters"),
    "minutes": QT_TRANSLATE_NOOP("Documents", "Minutes"),
    "attendance": QT_TRANSLATE_NOOP("Documents", "Attendance sheet"),
    "recap": QT_TRANSLATE_NOOP("Documents", "Recapitulation"),
    "invitees": QT_TRANSLATE_NOOP("Documents", "List of invitations"),
    "seats": QT_TRANSLATE_NOOP("Documents", "Seats and cards"),
    "others": QT_TRANSLATE_NOOP("Documents", "Others"),
}
FINGERPRINT = 4
"""The column that a narrow window leaves out; the panel says it too."""

_KB = 1024


@dataclass(frozen=True, slots=True)
class Issue:
    """One row: a document, and whether its stored bytes were found to be changed."""

    document: IssuedDocument
    is_changed: bool = False

    @property
    def status(self) -> str:
        """Its state in the registry of statuses."""
        return self.document.state.value

    @property
    def is_past(self) -> bool:
        """Replaced or given up."""
        return self.document.state is not DocumentState.FINAL

    @property
    def subject(self) -> tuple[int, str, str]:
        """What its versions have in common: the meeting, what it is, and for whom."""
        one = self.document
        return one.meeting_id, family_of(one.kind), one.office


def issues(documents: Sequence[IssuedDocument], changed: Collection[int] = ()) -> tuple[Issue, ...]:
    """The rows of these documents; `changed` are those whose bytes no longer match."""
    return tuple(Issue(one, one.id in changed) for one in documents)


def family_of(kind: DocumentKind) -> str:
    """Under which filter a document is found."""
    return next((name for name, kinds in FAMILIES.items() if kind in kinds), "others")


def family_words(name: str) -> str:
    """What a filter is called."""
    return QCoreApplication.translate("Documents", str(FAMILY_WORDS[name]))


def columns(*, with_meeting: bool) -> list[Column[Issue]]:
    """Number, document with its meeting (or what is to be said of it), version, day, fingerprint, state."""
    translate = QCoreApplication.translate
    return [
        Column(translate("Documents", "Number"), number_words, width=168),
        Column(
            translate("Documents", "Document"),
            lambda row: document_words(row.document),
            CellKind.TWO_LINES,
            second=_meeting_words if with_meeting else _remark,
            stretch=True,
        ),
        Column(translate("Documents", "Version"), lambda row: f"v{row.document.version}", width=64),
        Column(translate("Documents", "Date"), lambda row: short_date(day_of(row.document)), width=104),
        Column(translate("Documents", "File fingerprint"), _fingerprint_words, width=124),
        Column(
            translate("Documents", "State"),
            lambda row: STATUSES[row.status].text,
            CellKind.PILL,
            status=lambda row: row.status,
            width=124,
        ),
    ]


def sheet_columns() -> list[SheetColumn[Issue]]:
    """What leaves the screen: the fingerprint whole, as it is compared with a file."""
    translate = QCoreApplication.translate
    return [
        SheetColumn(translate("Documents", "Number"), lambda row: row.document.number, width=20),
        SheetColumn(translate("Documents", "Date"), lambda row: day_of(row.document), ColumnKind.DATE, 12),
        SheetColumn(translate("Documents", "Document"), lambda row: document_words(row.document), width=22),
        SheetColumn(translate("Documents", "Meeting"), lambda row: row.document.meeting, width=40),
        SheetColumn(translate("Documents", "Held on"), lambda row: row.document.held_on, ColumnKind.DATE, 12),
        SheetColumn(translate("Documents", "Version"), lambda row: row.document.version, ColumnKind.NUMBER, 8),
        SheetColumn(translate("Documents", "Issued"), lambda row: issued_words(row.document), width=17),
        SheetColumn(translate("Documents", "State"), lambda row: STATUSES[row.status].text, width=12),
        SheetColumn(translate("Documents", "Remark"), lambda row: _said(row.document), width=34),
        SheetColumn(translate("Documents", "File"), lambda row: row.document.file_name, width=34),
        SheetColumn(translate("Documents", "Size"), lambda row: size_words(row.document.size), width=10),
        SheetColumn(translate("Documents", "File fingerprint"), lambda row: fingerprint(row.document), width=42),
    ]


def document_words(document: IssuedDocument) -> str:
    """What it is, and for which office if it is for one."""
    words = kind_words(document.kind)
    return f"{words}, {document.office}" if document.office else words


def number_words(row: Issue) -> str:
    """The number as printed, or that there is none."""
    return row.document.number or QCoreApplication.translate("Documents", "no number")


def day_of(document: IssuedDocument) -> date:
    """The day printed on it, else the day of its issue."""
    return document_day(document.dated, document.issued_at, document.zone)


def issued_words(document: IssuedDocument) -> str:
    """`12-04-2016 15.20`, in the zone of the meeting."""
    return short_moment(document.issued_at, document.zone)


def fingerprint(document: IssuedDocument) -> str:
    """The SHA-256 in groups of four, as it is compared by eye."""
    return " ".join(document.sha256[at : at + 4] for at in range(0, len(document.sha256), 4))


def size_words(size: int) -> str:
    """Bytes as `84 KB` or `1,2 MB`."""
    if size < _KB * _KB:
        return f"{max(1, round(size / _KB))} KB"
    return f"{size / _KB / _KB:.1f} MB".replace(".", ",")


def is_found(row: Issue, typed: str) -> bool:
    """Whether all words typed are in its number, kind, meeting, file name, days, remark or fingerprint."""
    one = row.document
    words = (document_words(one), one.meeting, one.file_name, issued_words(one), one.sha256, f"v{one.version}")
    return matches(typed, search_text(*words, one.number, _said(one), short_date(day_of(one))))


def spoken(row: Issue) -> str:
    """The row as a sentence for a screen reader."""
    one = row.document
    words = QCoreApplication.translate("Documents", "{kind}, version {version}, issued {at}, {state}, {meeting}")
    state = STATUSES[row.status].text
    return words.format(
        kind=document_words(one), version=one.version, at=issued_words(one), state=state, meeting=one.meeting
    )


def _meeting_words(row: Issue) -> str:
    said = _said(row.document)
    parts = (said, row.document.meeting, short_date(row.document.held_on))
    return " · ".join(part for part in parts if part)


def _remark(row: Issue) -> str:
    return _said(row.document) or row.document.file_name


def _said(document: IssuedDocument) -> str:
    """Why it was given up, else what it corrects."""
    if document.void_reason:
        return document.void_reason
    words = QCoreApplication.translate("Documents", "correction: {note}")
    return words.format(note=document.note) if document.note else ""


def _fingerprint_words(row: Issue) -> str:
    if row.is_changed:
        return QCoreApplication.translate("Documents", "content changed")
    return fingerprint(row.document)[:9]
