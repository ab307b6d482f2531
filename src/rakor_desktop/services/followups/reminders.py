"""Reminder letters: who owes what on a day, and what the letter to each prints, from one consistent read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from rakor_desktop.db.tables import DocumentRow, ObligationEventRow, ObligationRow, OfficeRow
from rakor_desktop.documents.followups.reminder_paper import ReminderPaper, ReminderRow
from rakor_desktop.documents.followups.reminder_words import to_institution
from rakor_desktop.documents.letters.letter_paper import Addressee, LetterPaper
from rakor_desktop.documents.profiles import Profile
from rakor_desktop.domain.appointments import is_acting
from rakor_desktop.domain.directory import Post
from rakor_desktop.domain.followups import OPEN, Told
from rakor_desktop.domain.letters import AddressMode, Urgency, copy_owed
from rakor_desktop.domain.publishing import Official
from rakor_desktop.services.directory.directory import Institution, Office, offices, runs_on
from rakor_desktop.services.followups.register_columns import columns, lines
from rakor_desktop.services.followups.register_lines import Chosen, Obligation
from rakor_desktop.services.followups.register_lines import owed as owed_rows
from rakor_desktop.services.minutes.minutes_life import confidential_meetings
from rakor_desktop.services.publishing.numbers import Use, next_texts
from rakor_desktop.services.publishing.officials import official
from rakor_desktop.services.settings.letterheads import letterhead
from rakor_desktop.services.settings.profiles import day_profile, profile_settings
from rakor_desktop.services.settings.signers import SignerWay, signer_settings


@dataclass(frozen=True, slots=True)
class Reminded:
    """The reminders that an institution got: how many, and number and day of the last; void ones count not."""

    letters: int = 0
    number: str = ""
    dated: date | None = None


@dataclass(frozen=True, slots=True)
class Debtor:
    """An institution that owes something on a day: how much is open, how much late, the oldest in days."""

    institution: Institution
    office: str
    open: int
    late: int
    oldest: int
    reminded: Reminded = Reminded()


@dataclass(frozen=True, slots=True)
class Signature:
    """Who may sign, in whose name, and how that is said."""

    way: SignerWay
    office: str
    in_name_of: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReminderDesk:
    """What is needed to choose: who owes, the late ones first, and who may sign, the usual one first.

    `left_out` counts open obligations that confidential minutes decided.
    """

    debtors: tuple[Debtor, ...]
    signatures: tuple[Signature, ...]
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class ReminderOrder:
    """Which letters are wanted. `dated` is the day on them, on which also lateness is counted.

    Without `book_id` they are drafts without a number; `first` is the first number as the central register gave it.
    `by` is the day by which an answer is wanted; `late_only` leaves out what is open but not late.
    """

    institution_ids: tuple[int, ...]
    dated: date
    signer: SignerWay | None = None
    book_id: int | None = None
    first: str = ""
    by: date | None = None
    late_only: bool = False
    meeting_id: int | None = None
    confidential: bool = False


@dataclass(frozen=True, slots=True)
class Reminder:
    """One letter, and what it is about: the obligations, and the latest meeting among theirs, which it is kept with."""

    paper: ReminderPaper
    institution_id: int
    meeting_id: int
    obligation_ids: tuple[int, ...]


def reminder_desk(session: Session, today: date, meeting_id: int | None = None) -> ReminderDesk:
    """Who owes anything of one meeting or of all, and who may sign. Raises OfficeUnknown."""
    late, left_out = _days_late(session, today, meeting_id)
    before = reminded(session)
    addressed = _addressed(session, today, late)
    debtors = [
        Debtor(
            one, addressed[one.id], len(days), sum(day > 0 for day in days), max(days),
            before.get(one.id, Reminded()),
        )
        for one, days in late.items()
    ]  # fmt: skip
    listed = sorted(debtors, key=lambda one: (-one.late, -one.oldest))
    return ReminderDesk(tuple(listed), signatures(session, today), left_out)


def signatures(session: Session, day: date) -> tuple[Signature, ...]:
    """The settled ways to sign, the usual one first; where none is, the head of the province himself."""
    ways = signer_settings(session).ways
    if not ways:
        heads = select(OfficeRow.id).where(OfficeRow.post == Post.HEAD).order_by(OfficeRow.region_code, OfficeRow.id)
        ways = tuple(SignerWay(office_id) for office_id in session.scalars(heads.limit(1)))
    asked = [one for way in ways for one in (way.office_id, *way.giver_ids)]
    known = {one.id: one.name for one in offices(session, day, asked)}
    return tuple(Signature(way, known[way.office_id], tuple(known[one] for one in way.giver_ids)) for way in ways)


def reminders(session: Session, order: ReminderOrder) -> tuple[Reminder, ...]:
    """The letters as they would be issued now, regencies and cities first; an institution that owes nothing has none.

    Raises NumberUnknown, NumberPatternWrong, OfficeUnknown, CannotRead.
    """
    found, _ = _asked_for(session, order.dated, order.meeting_id, confidential=order.confidential)
    owed = {one: _wanted(rows, order) for one, rows in found.items() if one.id in order.institution_ids}
    owed = {one: rows for one, rows in owed.items() if rows}
    usual, before = _usual_letter(session, order), reminded(session)
    addressed, numbers = _addressed(session, order.dated, owed), _numbers(session, order, len(owed))
    return tuple(
        Reminder(
            _paper(replace(usual, addressees=(Addressee(addressed[one.id]),), number=number), one, rows, before, order),
            one.id,
            max((row.held_on, row.meeting_id) for row in rows)[1],
            tuple(row.id for row in rows),
        )
        for (one, rows), number in zip(owed.items(), numbers, strict=True)
    )


def reminded(session: Session) -> Mapping[int, Reminded]:
    """What each institution was reminded of by letter, by its id; letters that were given up are left out."""
    event = ObligationEventRow
    wrong = select(event.revokes).where(event.kind == Told.REVOKED, event.revokes.is_not(None))
    found = (
        select(ObligationRow.institution_id, DocumentRow.number, DocumentRow.dated)
        .join(event, event.obligation_id == ObligationRow.id)
        .join(DocumentRow, DocumentRow.id == event.document_id)
        .where(event.kind == Told.REMINDED, DocumentRow.voided_at.is_(None), event.uuid.not_in(wrong))
        .group_by(ObligationRow.institution_id, DocumentRow.id, DocumentRow.number, DocumentRow.dated)
        .order_by(DocumentRow.dated, DocumentRow.id)
    )
    told: dict[int, Reminded] = {}
    for institution_id, number, dated in session.execute(found):
        told[institution_id] = Reminded(told.get(institution_id, Reminded()).letters + 1, number, dated)
    return told


def _asked_for(
    session: Session, day: date, meeting_id: int | None, *, confidential: bool
) -> tuple[dict[Institution, list[Obligation]], int]:
    """What is open by institution, but for what nobody is to ask about yet; and how much is confidential."""
    hidden = frozenset() if confidential else confidential_meetings(session)
    owed: dict[Institution, list[Obligation]] = {}
    left_out = 0
    chosen = Chosen(meeting_id=meeting_id)
    still_open = [
        one
        for one in owed_rows(session, chosen)
        if one.progress in OPEN and not (one.skip_until and one.skip_until > day)
    ]
    for one in lines(session, day, chosen, still_open):
        if one.meeting_id in hidden:
            left_out += 1
        else:
            owed.setdefault(one.institution, []).append(one)
    regions_first = sorted(owed, key=_regions_first)
    return {one: sorted(owed[one], key=_oldest_first) for one in regions_first}, left_out


def _days_late(session: Session, day: date, meeting_id: int | None) -> tuple[dict[Institution, list[int]], int]:
    """The same as days late of each, counted without making a line of each."""
    hidden = confidential_meetings(session)
    register = columns(session, day, Chosen(meeting_id=meeting_id))
    closed = [what.meeting_id in hidden for what in register.asked]
    asked_for = [
        at
        for at, kept in enumerate(register.stored)
        if kept.progress in OPEN and not (kept.skip_until and kept.skip_until > day)
    ]
    late: dict[int, list[int]] = {}
    for at in asked_for:
        if not closed[register.line[at]]:
            late.setdefault(register.body[at], []).append(register.late[at])
    regions_first = sorted(late, key=lambda at: _regions_first(register.bodies[at]))
    return {register.bodies[at]: late[at] for at in regions_first}, sum(closed[register.line[at]] for at in asked_for)


def _regions_first(one: Institution) -> tuple[bool, str, str]:
    return not one.is_region, one.region_code or "~", one.name


def _oldest_first(one: Obligation) -> tuple[int, date, int, int]:
    return -one.days_late, one.held_on, one.meeting_id, one.recommendation_no


def _wanted(rows: Sequence[Obligation], order: ReminderOrder) -> list[Obligation]:
    return [row for row in rows if row.days_late or not order.late_only]


def _addressed(session: Session, day: date, owed: Mapping[Institution, object]) -> dict[int, str]:
    """The office to which each institution's letter goes, as called on the day: its head, else who ranks first."""
    there = runs_on(day, OfficeRow.valid_from, OfficeRow.valid_to)
    asked = select(OfficeRow.id).where(OfficeRow.institution_id.in_([one.id for one in owed]), there)
    heads: dict[int, Office] = {}
    for office in offices(session, day, list(session.scalars(asked))):
        known = heads.get(office.institution_id)
        if known is None or (office.post == Post.HEAD and known.post != Post.HEAD):
            heads[office.institution_id] = office
    return {one.id: _called(heads[one.id]) if one.id in heads else to_institution(one.name) for one in owed}


def _called(office: Office) -> str:
    holder = office.holder
    return f"{holder.kind.value} {office.name}" if holder and is_acting(holder.kind) else office.name


def _numbers(session: Session, order: ReminderOrder, count: int) -> Sequence[str]:
    if order.book_id is None or not count:
        return [""] * count
    return next_texts(session, order.book_id, Use(order.dated, ""), count, order.first)


def _usual_letter(session: Session, order: ReminderOrder) -> LetterPaper:
    """What all letters of the order have alike."""
    profile, settled = day_profile(session, order.dated), profile_settings(session)
    signer = official(session, order.signer.office_id, order.signer.giver_ids, order.dated) if order.signer else None
    return LetterPaper(
        profile=profile,
        letterhead=letterhead(session, signer),
        title="",
        day=order.dated,
        venue="",
        mode=AddressMode.TOGETHER,
        signer=signer,
        copies=_copies(profile, signer),
        urgency=Urgency.URGENT,
        place=settled.place,
        dated=order.dated if order.book_id is not None else None,
        month=order.dated,
        draft=order.book_id is None,
    )


def _copies(profile: Profile, signer: Official | None) -> tuple[str, ...]:
    """Whoever gave the power to sign must have a copy (Permendagri 1/2023; 54/2009)."""
    owed = copy_owed(signer, ())
    return (profile.terms.office(owed),) if owed else ()


def _paper(
    letter: LetterPaper,
    institution: Institution,
    rows: Sequence[Obligation],
    before: Mapping[int, Reminded],
    order: ReminderOrder,
) -> ReminderPaper:
    known = before.get(institution.id, Reminded())
    return ReminderPaper(
        letter=letter,
        body=institution.name,
        as_of=order.dated,
        rows=tuple(
            ReminderRow(
                row.meeting, row.held_on, row.recommendation_no, row.text, row.due, row.due_note, row.progress,
                row.percent, row.days_late,
            )
            for row in rows
        ),
        ordinal=known.letters + 1,
        before=(known.number, known.dated) if known.dated else None,
        by=order.by,
    )  # fmt: skip
