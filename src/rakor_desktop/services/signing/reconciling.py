"""Comparing signed pages with the ledger: typing what is signed, settling what differs, recording it from paper."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import MeetingRow, SheetPageRow
from rakor_desktop.domain import page_codes
from rakor_desktop.domain.attendance import Event, Kind, Representative, State
from rakor_desktop.domain.errors import MeetingUnknown, PageUnknown
from rakor_desktop.domain.precedence import Output
from rakor_desktop.domain.reconciling import Mark, Verdict, paper_desk, paper_reason, read_signed, verdict
from rakor_desktop.services.attendance.ledger import locked
from rakor_desktop.services.attendance.recording import add, office_name, own_standing
from rakor_desktop.services.invitations.invitations import Invitee, invitees
from rakor_desktop.services.signing.scans import KeptScan, scans_of
from rakor_desktop.services.signing.sheet_pages import numbers_of, pages_of

#: By page, what stood at each number: the mark and the note, "" where there was none.
Before = dict[int, dict[str, tuple[str, str]]]


@dataclass(frozen=True, slots=True)
class SignedRow:
    """A printed number, whose it is (None for an empty row, or an invitation that was taken off), and how it stands.

    `note` says why a difference was left as it is; `representative` is who was announced in the official's place.
    `elsewhere`: the place is empty here, and filled on another printing of the sheet.
    """

    number: int
    page_id: int
    invitee: Invitee | None
    mark: Mark | None
    verdict: Verdict
    note: str = ""
    representative: Representative | None = None
    elsewhere: bool = False

    @property
    def is_open(self) -> bool:
        """Whether it differs, and nobody settled it."""
        return self.verdict.differs and not self.note

    @property
    def can_be_recorded(self) -> bool:
        """Whether the ledger may take it from the paper as it is: who came is known, and nothing else stands there."""
        if self.invitee is None or self.note or self.verdict is not Verdict.UNRECORDED:
            return False
        if self.invitee.standing.state is not State.NOT_RECORDED:
            return False
        stands_in = self.representative is not None and self.invitee.may_be_represented
        return self.mark is Mark.SIGNED or stands_in


@dataclass(frozen=True, slots=True)
class SignedPage:
    """A printed page with its rows. `is_done`: somebody said that it is gone through."""

    id: int
    page: int
    code: str
    printed_at: datetime
    rows: tuple[SignedRow, ...]
    is_done: bool
    scan: KeptScan | None = None

    @property
    def is_looked_at(self) -> bool:
        """Whether anything was typed from it, or it was said to be gone through."""
        return self.is_done or any(row.mark for row in self.rows)

    @property
    def signed(self) -> int:
        """How many places to sign are filled."""
        return sum(row.mark is not None for row in self.rows)

    @property
    def open_rows(self) -> tuple[SignedRow, ...]:
        """What is still to be settled."""
        return tuple(row for row in self.rows if row.is_open)


@dataclass(frozen=True, slots=True)
class Printing:
    """One printing of the sheet, counted from 1: when (aware), and its pages by their numbers in the store."""

    number: int
    printed_at: datetime
    pages: frozenset[int]


@dataclass(frozen=True, slots=True)
class Typing:
    """A line that was taken: its numbers, and what stood at them before and after, to take it back."""

    numbers: frozenset[int]
    before: Before
    after: Before


@dataclass(frozen=True, slots=True)
class FromPaper:
    """A number of a page to record, the event that shall say so, and who came in the official's place where one did."""

    page_id: int
    number: int
    event_id: UUID
    representative: Representative | None = None


@dataclass(frozen=True, slots=True)
class PaperRecord:
    """An event that was recorded from paper."""

    invitee_id: int
    event_id: UUID


def printings(session: Session, meeting_id: int) -> tuple[Printing, ...]:
    """Every printing of the sheet, the last first: what was signed before a new one was made counts as well."""
    rows = select(SheetPageRow.printing, SheetPageRow.printed_at, SheetPageRow.id)
    found: dict[int, tuple[datetime, set[int]]] = {}
    for number, at, page_id in session.execute(rows.where(SheetPageRow.meeting_id == meeting_id)):
        found.setdefault(number, (at, set()))[1].add(page_id)
    made = (Printing(number, at, frozenset(pages)) for number, (at, pages) in found.items())
    return tuple(sorted(made, key=lambda one: -one.number))


def signed_pages(session: Session, meeting_id: int, printing: int | None = None) -> tuple[SignedPage, ...]:
    """The pages of the sheet as it was printed last, or of another printing; none before it was printed.

    Raises MeetingUnknown.
    """
    if session.get(MeetingRow, meeting_id) is None:
        raise MeetingUnknown(meeting_id)
    rows = pages_of(session, meeting_id, printing)
    invited = {one.id: one for one in invitees(session, meeting_id, Output.ATTENDANCE)}
    scans = scans_of(session, [row.id for row in rows])
    elsewhere = _signed_elsewhere(session, meeting_id, rows)
    return tuple(_page(row, invited, scans.get(row.id), elsewhere) for row in rows)


def type_signed(tx: Tx, meeting_id: int, text: str, printing: int | None = None) -> Typing:
    """Take a line such as `12 13 15-18 21w -38` onto the pages of a printing (None: the last) with these numbers.

    Raises SignedUnreadable, SignedReversed or SignedNotPrinted; nothing of the line holds then.
    """
    pages = pages_of(tx.session, meeting_id, printing, lock=True)
    typed = read_signed(text, [number for row in pages for number, _ in numbers_of(row)])
    before: Before = {}
    left: Before = {}
    for row in pages:
        own = {number for number, _ in numbers_of(row)}
        named = [str(number) for number in own & typed.numbers]
        if not named:
            continue
        before[row.id] = _standing(row, named)
        after = typed.onto(_marks(row))
        row.marks = {str(number): mark.value for number, mark in after.items() if number in own}
        row.notes = {number: note for number, note in row.notes.items() if int(number) not in typed.numbers}
        left[row.id] = _standing(row, named)
    return Typing(typed.numbers, before, left)


def put_back(tx: Tx, typing: Typing) -> None:
    """Take a typed line back; what anybody typed or noted at its numbers since stays, and all others.

    Raises PageUnknown.
    """
    for page_id, of_page in typing.before.items():
        row, left = _held(tx, page_id), typing.after[page_id]
        now = _standing(row, of_page)
        numbers = {number: was for number, was in of_page.items() if now[number] == left[number]}
        row.marks = _with(row.marks, {number: mark for number, (mark, _) in numbers.items()})
        row.notes = _with(row.notes, {number: note for number, (_, note) in numbers.items()})


def set_done(tx: Tx, page_id: int, done: bool) -> None:
    """Say that a page is gone through, or that it is not. Raises PageUnknown."""
    row = _held(tx, page_id)
    row.done_at = (row.done_at or tx.now) if done else None


def settle(tx: Tx, page_id: int, number: int, note: str) -> str:
    """Leave a difference as it is, for a reason; "" opens it again. Returns what was noted before.

    Raises PageUnknown.
    """
    row = _held(tx, page_id)
    before = str(row.notes.get(str(number), ""))
    row.notes = _with(row.notes, {str(number): note.strip()})
    return before


def note_back(tx: Tx, page_id: int, number: int, note: str, before: str) -> None:
    """Undo `settle` with this note; what another desk noted since stays. Raises PageUnknown."""
    row = _held(tx, page_id)
    if row.notes.get(str(number), "") == note.strip():
        row.notes = _with(row.notes, {str(number): before})


def record_signed(tx: Tx, meeting_id: int, wanted: Sequence[FromPaper]) -> tuple[PaperRecord, ...]:
    """Put into the ledger who signed and was not recorded, each from its page; told are those that were recorded.

    Whoever is recorded meanwhile stays as he is. A representative without office, and one of an invitation that must
    be kept in person, is left to a person. Raises InviteeUnknown.
    """
    by_place = {(one.page_id, one.number): one for one in wanted}
    made: list[PaperRecord] = []
    for page in tx.session.scalars(_pages(meeting_id, {one.page_id for one in wanted})):
        marks = _marks(page)
        for number, invitee_id in numbers_of(page):
            place = page.id, number
            if place in by_place and number in marks and invitee_id is not None:
                made += _recorded(tx, page, invitee_id, by_place[place], marks[number])
    return tuple(made)


def take_back(tx: Tx, records: Sequence[tuple[PaperRecord, UUID]], why: str) -> None:
    """Revoke what was recorded from paper, each by the event of this id, as one undo."""
    for record, event_id in records:
        row = locked(tx.session, record.invitee_id)
        standing = own_standing(tx.session, row)
        if standing.event is not None and standing.event.id == record.event_id:
            event = Event(
                event_id, Kind.REVOKED, record.invitee_id, tx.now, tx.desk, reason=why, revokes=record.event_id, why=why
            )
            add(tx.session, office_name(tx.session, row), event, row.meeting_id)


def _recorded(tx: Tx, page: SheetPageRow, invitee_id: int, wanted: FromPaper, mark: Mark) -> list[PaperRecord]:
    row = locked(tx.session, invitee_id)
    by_other = mark is Mark.REPRESENTED
    person = wanted.representative if by_other else None
    if own_standing(tx.session, row).event is not None:
        return []
    if by_other and (person is None or not person.office.strip() or not row.may_be_represented):
        return []
    kind = Kind.REPRESENTED if by_other else Kind.ARRIVED
    desk, why = paper_desk(page_codes.make(page.id)), paper_reason(page.page, wanted.number)
    event = Event(wanted.event_id, kind, invitee_id, tx.now, desk, person, why=why)
    add(tx.session, office_name(tx.session, row), event, row.meeting_id)
    return [PaperRecord(invitee_id, wanted.event_id)]


def _pages(meeting_id: int, page_ids: Collection[int]) -> Select[SheetPageRow]:
    """These pages, where they are of this meeting, in their order."""
    found = select(SheetPageRow).where(SheetPageRow.meeting_id == meeting_id, SheetPageRow.id.in_(page_ids))
    return found.order_by(SheetPageRow.printing, SheetPageRow.page)


def _signed_elsewhere(session: Session, meeting_id: int, shown: Sequence[SheetPageRow]) -> frozenset[int]:
    """The invitations with a signature on another printing than the pages shown."""
    own = {row.id for row in shown}
    rows = session.scalars(select(SheetPageRow).where(SheetPageRow.meeting_id == meeting_id))
    others = [row for row in rows if row.id not in own and row.marks]
    signed = (invitee for row in others for number, invitee in numbers_of(row) if str(number) in row.marks)
    return frozenset(invitee for invitee in signed if invitee is not None)


def _page(
    row: SheetPageRow, invited: Mapping[int, Invitee], scan: KeptScan | None, elsewhere: Collection[int]
) -> SignedPage:
    looked_at = row.done_at is not None or bool(row.marks)
    marks = _marks(row)
    by_office = {one.office.id: one for one in invited.values()}
    rows = tuple(
        _row(row, number, invited.get(invitee_id or 0), marks.get(number), looked_at, by_office, elsewhere)
        for number, invitee_id in numbers_of(row)
    )
    code = page_codes.make(row.id)
    return SignedPage(row.id, row.page, code, row.printed_at, rows, row.done_at is not None, scan)


def _row(
    page: SheetPageRow,
    number: int,
    invitee: Invitee | None,
    mark: Mark | None,
    looked_at: bool,
    by_office: Mapping[int, Invitee],
    elsewhere: Collection[int],
) -> SignedRow:
    state = invitee.standing.state if invitee else State.NOT_RECORDED
    found = verdict(state, mark, looked_at=looked_at)
    is_elsewhere = found is Verdict.UNSIGNED and invitee is not None and invitee.id in elsewhere
    if is_elsewhere:
        found = Verdict.AGREES
    note = str(page.notes.get(str(number), ""))
    announced = _announced(invitee, by_office) if invitee else None
    return SignedRow(number, page.id, invitee, mark, found, note, announced, is_elsewhere)


def _announced(invitee: Invitee, by_office: Mapping[int, Invitee]) -> Representative | None:
    """Who was said to come in the official's place when he was asked before the day."""
    said = invitee.answer.said if invitee.answer else None
    if said is None or not said.by_office:
        return None
    own = by_office.get(said.by_office_id or 0)
    return Representative(said.by_office, said.by_name, own.id if own else None, said.by_office_id)


def _with(known: Mapping[str, str], wanted: Mapping[str, str]) -> dict[str, str]:
    """The same with other texts at some numbers; "" takes one away."""
    return {number: text for number, text in {**known, **wanted}.items() if text}


def _standing(row: SheetPageRow, numbers: Iterable[str]) -> dict[str, tuple[str, str]]:
    """The mark and the note at each of these numbers."""
    return {one: (str(row.marks.get(one, "")), str(row.notes.get(one, ""))) for one in numbers}


def _marks(row: SheetPageRow) -> dict[int, Mark]:
    return {int(number): Mark(mark) for number, mark in row.marks.items()}


def _held(tx: Tx, page_id: int) -> SheetPageRow:
    row = tx.session.scalar(select(SheetPageRow).where(SheetPageRow.id == page_id).with_for_update())
    if row is None:
        raise PageUnknown(page_id)
    return row
