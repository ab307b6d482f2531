"""Progress forms: sent to institutions, compared with the register when they come back, taken and taken back whole."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import InstitutionRow, MeetingRow, ObligationEventRow, ObligationRow, ProgressImportRow
from rakor_desktop.documents.followups.region_form import FormLine, RegionForm
from rakor_desktop.documents.profiles import PaperSize
from rakor_desktop.documents.strangers.workbook_reader import FormFile
from rakor_desktop.domain.dates import local_day, short_date
from rakor_desktop.domain.errors import (
    FormHasQuestions,
    FormImportRevoked,
    FormImportUnknown,
    FormOfAnotherStore,
    FormOutdated,
    FormTakenBefore,
    NothingOwed,
)
from rakor_desktop.domain.followups import OPEN, ObligationEvent, Progress, Told
from rakor_desktop.domain.form_codes import FormKey, form_code, form_key, obligation_of, plain, row_code, store_mark
from rakor_desktop.domain.form_plan import (
    Answers,
    FormReport,
    KnownObligation,
    Outcome,
    PlannedRow,
    Register,
    Spoken,
    missing,
    plan,
)
from rakor_desktop.domain.progress_forms import HEADINGS, STATUS_WORDS, Part, ReadForm, read_form
from rakor_desktop.services.directory.directory import Institution, institutions
from rakor_desktop.services.directory.regions import home_zone
from rakor_desktop.services.followups.obligation_ledger import By, Saying, locked, tell
from rakor_desktop.services.followups.register_columns import columns, lines
from rakor_desktop.services.followups.register_lines import Chosen, Obligation, owed
from rakor_desktop.services.minutes.minutes_life import confidential_meetings
from rakor_desktop.services.settings.profiles import day_profile

#: What was told here since a form was sent and says another state than the form printed.
_SPOKEN = (Told.REPORTED, Told.RETURNED, Told.STATED)


@dataclass(frozen=True, slots=True)
class Owing:
    """An institution that a form can be sent to, and how many obligations it would ask for."""

    institution: Institution
    open: int


@dataclass(frozen=True, slots=True)
class Sendable:
    """Who can be sent a form, in the order of the directory; `left_out` open ones are of confidential minutes."""

    owing: tuple[Owing, ...]
    left_out: int


@dataclass(frozen=True, slots=True)
class FormPreview:
    """A form compared with the register: whose, as of when it was sent (aware), what each row would do.

    `sent_on` is the day printed on it, in the zone of the province, as every day of a form. `missing` obligations that
    are open have no row in it.
    """

    file: FormFile
    institution: Institution
    sent_at: datetime
    sent_on: date
    told_by: str
    rows: tuple[PlannedRow, ...]
    missing: int
    answers: Answers

    def count(self, outcome: Outcome) -> int:
        """How many rows end so."""
        return sum(row.outcome is outcome for row in self.rows)

    @property
    def questions(self) -> tuple[PlannedRow, ...]:
        """The rows that wait for an answer."""
        return tuple(row for row in self.rows if row.outcome in (Outcome.PROBLEM, Outcome.CONFLICT))


@dataclass(frozen=True, slots=True)
class TakenForm:
    """A form that was taken; `revoked_at` is None while it stands. Moments are aware, told in `zone`."""

    id: int
    at: datetime
    actor: str
    file_name: str
    institution: str
    reports: int
    revoked_at: datetime | None
    zone: str


def sendable(session: Session, now: datetime, *, confidential: bool = False) -> Sendable:
    """The institutions that owe something still open. What confidential minutes decided counts only if it is wanted."""
    hidden = frozenset[int]() if confidential else confidential_meetings(session)
    register = columns(session, local_day(now, home_zone(session)))
    closed = [what.meeting_id in hidden for what in register.asked]
    still_open = [at for at, kept in enumerate(register.stored) if kept.progress in OPEN]
    counts = Counter([register.body[at] for at in still_open if not closed[register.line[at]]])
    owing = (Owing(register.bodies[at], counts[at]) for at in sorted(counts))
    return Sendable(tuple(owing), len(still_open) - counts.total())


def region_form(
    session: Session, institution_id: int, now: datetime, *, confidential: bool = False, size: PaperSize | None = None
) -> RegionForm:
    """The form of an institution as of `now` (aware), with a row for each obligation that is open.

    What confidential minutes decided is left out unless it is wanted. Raises NothingOwed.
    """
    found = _asked_for(session, now, Chosen(institution_id=institution_id), confidential=confidential)
    if not found:
        raise NothingOwed(session.get_one(InstitutionRow, institution_id).name)
    keys = _meeting_keys(session, {one.meeting_id for one in found})
    key = form_key(_mark(session) or "", institution_id, now)
    day = local_day(now, home_zone(session))
    written = tuple(_form_line(key, keys[one.meeting_id], one) for one in found)
    return RegionForm(found[0].institution.name, form_code(key), day, written, day_profile(session, day), size)


def forms_of(session: Session, institution_ids: Sequence[int], now: datetime) -> tuple[RegionForm, ...]:
    """The forms of these institutions, all as of one moment; of those only that owe something open."""
    asked_for = {one.institution.id for one in sendable(session, now).owing}
    return tuple(region_form(session, one, now) for one in institution_ids if one in asked_for)


def preview(session: Session, file: FormFile, now: datetime, answers: Answers | None = None) -> FormPreview:
    """What each row of a form would do if it were taken `now` (aware). Nothing is changed.

    Raises what `read_form` refuses, FormOfAnotherStore and FormTakenBefore.
    """
    given = dict(answers or {})
    form = read_form(file.sheets)
    body = next((one for one in institutions(session) if one.id == form.key.institution_id), None)
    if body is None or form.key.store != _mark(session):
        raise FormOfAnotherStore
    zone = home_zone(session)
    _refuse_second_time(session, file.sha256, zone)
    register = _register(session, form, body, now)
    rows = plan(form, register, local_day(now, zone), given)
    sent_at = form.key.sent_at
    told = file, body, sent_at, local_day(sent_at, zone), form.told_by
    return FormPreview(*told, rows, missing(form, register), given)


def take(tx: Tx, looked_at: FormPreview) -> int | None:
    """Add what the preview said, all of it; returns the number of the form, or None when there was nothing to add.

    Raises FormHasQuestions (a row has to be answered or left out first), FormTakenBefore and FormOutdated.
    """
    planned = [row.obligation.id for row in looked_at.rows if row.obligation is not None]
    held = {row.id: row for row in locked(tx.session, planned)}
    now = preview(tx.session, looked_at.file, tx.now, looked_at.answers)
    if now.rows != looked_at.rows:
        raise FormOutdated
    if now.questions:
        raise FormHasQuestions(len(now.questions), now.questions[0].row.number)
    wanted = [row for row in now.rows if row.outcome is Outcome.NEW]
    if not wanted:
        return None
    made = ProgressImportRow(
        imported_at=tx.now, actor=tx.actor, desk=tx.desk, file_name=now.file.name, sha256=now.file.sha256
    )
    tx.session.add(made)
    tx.session.flush()
    told_by = now.told_by or now.institution.name
    said = [
        (held[row.obligation.id], _saying(row.report, told_by, made.id))
        for row in wanted
        if row.obligation is not None and row.report is not None
    ]
    tell(tx.session, said, By(tx.actor, tx.desk, tx.now))
    return made.id


def revoke_form(tx: Tx, import_id: int) -> None:
    """Take back all that a form brought; what was told since stays. Raises FormImportUnknown, FormImportRevoked."""
    made = tx.session.get(ProgressImportRow, import_id, with_for_update=True)
    if made is None:
        raise FormImportUnknown(import_id)
    if made.revoked_at is not None:
        raise FormImportRevoked(import_id)
    event = ObligationEventRow
    brought = tx.session.scalars(select(event).where(event.import_id == import_id).order_by(event.id)).all()
    held = {row.id: row for row in locked(tx.session, [one.obligation_id for one in brought])}
    wrong = set(tx.session.scalars(select(event.revokes).where(event.obligation_id.in_(held))))
    today = local_day(tx.now, home_zone(tx.session))
    said = [
        (held[one.obligation_id], Saying(Told.REVOKED, today, made.file_name, revokes=one.uuid))
        for one in brought
        if one.uuid not in wrong
    ]
    tell(tx.session, said, By(tx.actor, tx.desk, tx.now))
    made.revoked_at = tx.now


def forms_taken(session: Session) -> tuple[TakenForm, ...]:
    """The forms that were taken, the latest first."""
    row, event = ProgressImportRow, ObligationEventRow
    found = (
        select(
            row.id, row.imported_at, row.actor, row.file_name, func.min(InstitutionRow.name), func.count(event.id),
            row.revoked_at,
        )
        .join(event, event.import_id == row.id)
        .join(ObligationRow, ObligationRow.id == event.obligation_id)
        .join(InstitutionRow, InstitutionRow.id == ObligationRow.institution_id)
        .group_by(row.id, row.imported_at, row.actor, row.file_name, row.revoked_at)
        .order_by(row.id.desc())
    )  # fmt: skip
    zone = home_zone(session)
    return tuple(TakenForm(*one, zone) for one in session.execute(found))


def _asked_for(session: Session, now: datetime, chosen: Chosen, *, confidential: bool) -> list[Obligation]:
    today = local_day(now, home_zone(session))
    hidden = frozenset[int]() if confidential else confidential_meetings(session)
    found = lines(session, today, chosen, owed(session, chosen))
    return [one for one in found if one.progress in OPEN and one.meeting_id not in hidden]


def _form_line(key: FormKey, meeting: UUID, one: Obligation) -> FormLine:
    due = short_date(one.due) if one.due else ""
    target = f"{one.due_note} ({due})" if one.due_note and due else one.due_note or due or "–"
    state = STATUS_WORDS[one.progress] + (f" {one.percent}%" if one.progress is Progress.IN_PROGRESS else "")
    facts = short_date(one.held_on), f"R-{one.recommendation_no}", one.text, target, state
    printed = tuple(map(plain, facts))
    return FormLine(row_code(key, meeting, one.id, printed), printed)


def _mark(session: Session) -> str | None:
    """What this store is known by on its forms; None before its first meeting."""
    first = session.scalars(select(MeetingRow.key).order_by(MeetingRow.id).limit(1)).first()
    return store_mark(first) if first else None


def _meeting_keys(session: Session, ids: Iterable[int]) -> dict[int, UUID]:
    found = select(MeetingRow.id, MeetingRow.key).where(MeetingRow.id.in_(list(ids)))
    return dict(session.execute(found).all())


def _refuse_second_time(session: Session, sha256: str, zone: str) -> None:
    row = ProgressImportRow
    stands = select(row.file_name, row.imported_at).where(row.sha256 == sha256, row.revoked_at.is_(None))
    before = session.execute(stands.order_by(row.id).limit(1)).first()
    if before is not None:
        raise FormTakenBefore(before.file_name, local_day(before.imported_at, zone))


def _register(session: Session, form: ReadForm, body: Institution, now: datetime) -> Register:
    """What the institution owes as it stands, and what was told of it since the form was sent."""
    chosen = Chosen(institution_id=body.id)
    found = lines(session, local_day(now, home_zone(session)), chosen, owed(session, chosen))
    keys = _meeting_keys(session, {one.meeting_id for one in found})
    newer = _newer(session, [one.id for one in found], form.key.sent_at)
    known = {
        one.id: KnownObligation(
            one.id, keys[one.meeting_id], f"R-{one.recommendation_no}", one.text, one.progress, one.percent,
            newer.get(one.id, ()),
        )
        for one in found
    }  # fmt: skip
    return Register(body.name, known, _others(session, form, known))


def _newer(session: Session, ids: Sequence[int], since: datetime) -> dict[int, tuple[Spoken, ...]]:
    """What was told of each since that moment and still stands, the latest first."""
    row = ObligationEventRow
    since_then = select(row).where(row.obligation_id.in_(ids), row.recorded_at > since)
    told = session.scalars(since_then.order_by(row.recorded_at.desc(), row.id.desc())).all()
    wrong = {one.revokes for one in told if one.revokes is not None}
    found: dict[int, tuple[Spoken, ...]] = {}
    for one in told:
        if one.kind in _SPOKEN and one.uuid not in wrong:
            found[one.obligation_id] = (*found.get(one.obligation_id, ()), _spoken(one))
    return found


def _spoken(row: ObligationEventRow) -> Spoken:
    progress = Progress(row.progress) if row.progress else None
    event = ObligationEvent(row.uuid, Told(row.kind), row.told_on, row.recorded_at, progress, row.percent)
    return Spoken(event, row.told_by or row.actor, row.text)


def _others(session: Session, form: ReadForm, known: Mapping[int, KnownObligation]) -> dict[int, str]:
    """The institution of each obligation whose code stands in the form although it is another's."""
    strange = {found for row in form.rows if (found := obligation_of(row.code)) is not None} - known.keys()
    named = select(ObligationRow.id, InstitutionRow.name).join(
        InstitutionRow, InstitutionRow.id == ObligationRow.institution_id
    )
    return dict(session.execute(named.where(ObligationRow.id.in_(strange))).all())


def _saying(report: FormReport, told_by: str, import_id: int) -> Saying:
    proof = f"{HEADINGS[Part.EVIDENCE]}: {report.evidence}" if report.evidence else ""
    text = "\n".join(part for part in (report.text, proof) if part)
    return Saying(
        Told.REPORTED, report.told_on, text, told_by, progress=report.progress, percent=report.percent,
        import_id=import_id,
    )  # fmt: skip
