"""Issued documents: what a page is told comes from one consistent read, what was issued is never rebuilt."""

import hashlib
import re
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import DocumentRow, MeetingRow
from rakor_desktop.documents.findings import Finding
from rakor_desktop.domain.errors import (
    DocumentChanged,
    DocumentUnknown,
    DocumentVoid,
    Field,
    FieldMissing,
    MeetingUnknown,
)
from rakor_desktop.domain.publishing import LETTER_KINDS, SERIES, DocumentKind, DocumentState
from rakor_desktop.services.publishing.gate import Waiver, cleared


@dataclass(frozen=True, slots=True)
class IssuedDocument:
    """One issued document without its bytes. `version` counts within its kind, meeting and (if it has one) office.

    When it was issued (`issued_at`, aware) is told in the `zone` of its meeting, as on the papers that name it.
    """

    id: int
    meeting_id: int
    meeting: str
    held_on: date
    zone: str
    kind: DocumentKind
    version: int
    issued_at: datetime
    file_name: str
    sha256: str
    size: int
    state: DocumentState = DocumentState.FINAL
    number: str = ""
    dated: date | None = None
    note: str = ""
    void_reason: str = ""
    passed_over: tuple[Waiver, ...] = ()
    office: str = ""


@dataclass(frozen=True, slots=True)
class Particulars:
    """What stands on a document beside its content: number, day, what a correction (ralat) corrects.

    `office` is the invited office it is for, "" for what is made of the whole meeting.
    """

    number: str = ""
    dated: date | None = None
    note: str = ""
    office: str = ""


def issue(
    tx: Tx,
    meeting_id: int,
    kind: DocumentKind,
    content: bytes,
    about: Particulars = Particulars(),
    findings: tuple[Finding, ...] | None = None,
) -> IssuedDocument:
    """Store the bytes of a document as its next version, with their SHA-256.

    `findings` is what the gate found in the very paper that `content` prints. Raises MeetingUnknown, or NotReady when
    the kind has a gate and nobody looked, or something was neither mended nor passed over.
    """
    waivers = cleared(tx.session, meeting_id, kind, findings)
    return issued(tx.session, tx.now, meeting_id, kind, content, about, waivers)


def issued(
    session: Session,
    now: datetime,
    meeting_id: int,
    kind: DocumentKind,
    content: bytes,
    about: Particulars,
    waivers: tuple[Waiver, ...] = (),
) -> IssuedDocument:
    """What `issue` does behind the gate, for a letter, which is settled in the same transaction."""
    held = session.get(MeetingRow, meeting_id, with_for_update=True)
    if held is None:
        raise MeetingUnknown(meeting_id)
    twins = [one.value for one in (LETTER_KINDS if kind in LETTER_KINDS else (kind,))]
    same = select(func.max(DocumentRow.version)).where(
        DocumentRow.meeting_id == meeting_id, DocumentRow.office == about.office
    )
    version = (session.scalar(same.where(DocumentRow.kind.in_(twins))) or 0) + 1
    row = DocumentRow(
        meeting_id=meeting_id,
        kind=kind,
        version=version,
        issued_at=now,
        file_name=file_name(kind, held.held_on, version, about.office),
        sha256=hashlib.sha256(content).hexdigest(),
        content=content,
        number=about.number,
        dated=about.dated,
        note=about.note.strip(),
        office=about.office,
        passed_over=[
            {"finding": one.key, "reason": one.reason, "by": one.by, "at": one.at.isoformat()} for one in waivers
        ],
    )
    session.add(row)
    session.flush()
    return _issued(row, held, len(content), version)


def void(tx: Tx, document_id: int, reason: str) -> None:
    """Give an issued document up; it stays in the list, and its number is never used again.

    Raises DocumentUnknown, DocumentVoid, FieldMissing without a reason.
    """
    row = tx.session.get(DocumentRow, document_id, with_for_update=True)
    if row is None:
        raise DocumentUnknown(document_id)
    if row.voided_at is not None:
        raise DocumentVoid(document_id)
    if not reason.strip():
        raise FieldMissing(Field.REASON)
    row.voided_at, row.void_reason = tx.now, reason.strip()


def documents(session: Session, meeting_id: int | None = None) -> tuple[IssuedDocument, ...]:
    """Issued documents of one meeting or of all, the latest first."""
    letters = [kind.value for kind in LETTER_KINDS]  # one letter, whether for all or for each
    subject = case((DocumentRow.kind.in_(letters), DocumentKind.LETTER.value), else_=DocumentRow.kind)
    latest = func.max(DocumentRow.version).over(partition_by=(DocumentRow.meeting_id, subject, DocumentRow.office))
    found = (
        select(DocumentRow, MeetingRow, func.length(DocumentRow.content), latest)
        .join(MeetingRow, MeetingRow.id == DocumentRow.meeting_id)
        .order_by(DocumentRow.issued_at.desc(), DocumentRow.id.desc())
    )
    if meeting_id is not None:
        found = found.where(DocumentRow.meeting_id == meeting_id)
    return tuple(_issued(row, held, size, last) for row, held, size, last in session.execute(found))


def document_content(session: Session, document_id: int) -> bytes:
    """The bytes as they were issued. Raises DocumentUnknown, or DocumentChanged if they no longer match their hash."""
    row = session.get(DocumentRow, document_id)
    if row is None:
        raise DocumentUnknown(document_id)
    if hashlib.sha256(row.content).hexdigest() != row.sha256:
        raise DocumentChanged(document_id)
    return row.content


def is_intact(session: Session, document_id: int) -> bool:
    """Whether the stored bytes still match their SHA-256. Raises DocumentUnknown."""
    row = session.get(DocumentRow, document_id)
    if row is None:
        raise DocumentUnknown(document_id)
    return hashlib.sha256(row.content).hexdigest() == row.sha256


def file_name(kind: DocumentKind, held_on: date, version: int, office: str = "") -> str:
    """A name that sorts by day and says what it is: `2016-04-12-notula-v1.pdf`; and for whom, if it is for one."""
    words = {
        DocumentKind.MINUTES: "notula",
        DocumentKind.ATTENDANCE: "daftar-hadir",
        DocumentKind.INVITEES_PDF: "daftar-undangan",
        DocumentKind.INVITEES_XLSX: "daftar-undangan",
        DocumentKind.SEATING: "denah-tempat-duduk",
        DocumentKind.CARDS: "papan-nama",
        DocumentKind.BADGES: "kartu-peserta",
        DocumentKind.LETTER: "surat-undangan",
        DocumentKind.LETTER_WORD: "surat-undangan",
        DocumentKind.LETTERS: "surat-undangan-masing-masing",
        DocumentKind.CALL_LIST: "daftar-konfirmasi",
        DocumentKind.ASSIGNMENT: "surat-tugas",
        DocumentKind.MANDATE: "surat-kuasa",
        DocumentKind.SALUTATION: "daftar-sapaan",
        DocumentKind.ATTENDANCE_PDF: "daftar-hadir",
        DocumentKind.RECAP_PDF: "rekapitulasi-kehadiran",
        DocumentKind.RECAP_XLSX: "rekapitulasi-kehadiran",
        DocumentKind.MINUTES_WORD: "notula",
        DocumentKind.AGREEMENT: "berita-acara-kesepakatan",
        DocumentKind.REPORT: "laporan-singkat",
        DocumentKind.PACK: "berkas-rapat",
        DocumentKind.RALAT: "ralat-notula",
        DocumentKind.ADDENDUM: "adendum-notula",
        DocumentKind.REMINDER: "surat-pengingat",
    }
    plain = re.sub(r"[^a-z0-9]+", "-", office.lower()).strip("-")[:60]
    what = f"{words[kind]}-{plain}" if plain else words[kind]
    return f"{held_on:%Y-%m-%d}-{what}-v{version}{kind.suffix}"


def _issued(row: DocumentRow, held: MeetingRow, size: int, latest: int) -> IssuedDocument:
    return IssuedDocument(
        id=row.id,
        meeting_id=held.id,
        meeting=held.title,
        held_on=held.held_on,
        zone=held.zone,
        kind=DocumentKind(row.kind),
        version=row.version,
        issued_at=row.issued_at,
        file_name=row.file_name,
        sha256=row.sha256,
        size=size,
        state=_state(row, latest),
        number=row.number,
        dated=row.dated,
        note=row.note,
        void_reason=row.void_reason,
        office=row.office,
        passed_over=tuple(
            Waiver(one["finding"], one["reason"], one["by"], datetime.fromisoformat(one["at"]))
            for one in row.passed_over
        ),
    )


def _state(row: DocumentRow, latest: int) -> DocumentState:
    if row.voided_at is not None:
        return DocumentState.VOID
    if row.kind in SERIES:
        return DocumentState.FINAL
    return DocumentState.FINAL if row.version == latest else DocumentState.REPLACED
