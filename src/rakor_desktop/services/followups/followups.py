"""Recommendations and who answers for them: the rows the minutes print are those that the register follows."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import (
    AreaRow,
    CarriedRow,
    EntryRow,
    MeetingRow,
    ObligationEventRow,
    ObligationRow,
    RecommendationRow,
    SupporterRow,
)
from rakor_desktop.domain.errors import (
    AreaUnknown,
    DateOutOfOrder,
    Field,
    FieldMissing,
    MeetingUnknown,
    RecommendationTold,
    RecommendationUnknown,
)
from rakor_desktop.domain.followups import Progress
from rakor_desktop.services.directory.directory import Institution, institutions
from rakor_desktop.services.minutes.minutes_life import unchecked
from rakor_desktop.services.references import still_as_left, still_there


@dataclass(frozen=True, slots=True)
class RecommendationDraft:
    """What is filled in: text, who is responsible, by when. `due_note` is the due date in the meeting's own words.

    `quote` are the words of the remark it is drawn from, `coordinator` is who coordinates those responsible, as said.
    """

    text: str
    institution_ids: tuple[int, ...]
    due: date | None = None
    due_note: str = ""
    entry_id: UUID | None = None
    quote: str = ""
    coordinator: str = ""
    details: "Details | None" = None


@dataclass(frozen=True, slots=True)
class Details:
    """What the register knows of a recommendation beside the minutes: it may change after these are final.

    Output and indicator as in an action plan (keluaran, indikator); supporters have no state of their own.
    """

    output: str = ""
    indicator: str = ""
    area_id: int | None = None
    supporter_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Recommendation:
    """A recommendation; `no` counts from 1 within the meeting, `quote` are the words it was drawn from.

    `area` is what its area of intervention is called now.
    """

    id: int
    no: int
    text: str
    due: date | None
    due_note: str
    entry_id: UUID | None
    responsible: tuple[Institution, ...]
    quote: str = ""
    coordinator: str = ""
    supporters: tuple[Institution, ...] = ()
    area_id: int | None = None
    area: str = ""


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """A recommendation that was taken back, so that it can stand again where it stood.

    `carried` are the later meetings that had taken it over: meeting, institution, the remark that spoke of it.
    """

    id: int
    meeting_id: int
    position: int
    draft: RecommendationDraft
    carried: tuple[tuple[int, int, UUID | None], ...] = ()


def recommend(tx: Tx, meeting_id: int, draft: RecommendationDraft) -> int:
    """Enter a recommendation with one obligation for each responsible institution; returns its id.

    If the remark it was drawn from was removed meanwhile, it stands by itself.
    Raises MeetingUnknown, FieldMissing (text, responsible), DateOutOfOrder.
    """
    meeting = tx.session.get(MeetingRow, meeting_id)
    if meeting is None:
        raise MeetingUnknown(meeting_id)
    _check(draft, meeting.held_on)
    last = tx.session.scalar(
        select(func.max(RecommendationRow.position)).where(RecommendationRow.meeting_id == meeting_id)
    )
    row = RecommendationRow(meeting_id=meeting_id, position=(last or 0) + 1)
    _enter(tx.session, row, draft)
    return row.id


def describe(tx: Tx, recommendation_id: int, details: Details) -> Details:
    """Say what the register knows beside the minutes; returns what it said before, for undo.

    Raises RecommendationUnknown, AreaUnknown.
    """
    row = tx.session.get(RecommendationRow, recommendation_id)
    if row is None:
        raise RecommendationUnknown(recommendation_id)
    before = _details(tx.session, row)
    if set(before.supporter_ids) != set(details.supporter_ids):
        unchecked(tx.session, row.meeting_id)  # whoever checked the minutes has not seen these
    _write(tx.session, row, details)
    return before


def file_under(tx: Tx, recommendation_id: int, area_id: int | None) -> int | None:
    """File a recommendation under an area of intervention or under none; returns where it was, for undo.

    Raises RecommendationUnknown, AreaUnknown.
    """
    row = tx.session.get(RecommendationRow, recommendation_id)
    if row is None:
        raise RecommendationUnknown(recommendation_id)
    _check_area(tx.session, area_id)
    before, row.area_id = row.area_id, area_id
    return before


def file_back(tx: Tx, recommendation_id: int, filed: int | None, before: int | None) -> None:
    """Undo `file_under` the area `filed`. Raises RecommendationUnknown, AreaUnknown, ChangedSince."""
    row = tx.session.get(RecommendationRow, recommendation_id, with_for_update=True)
    if row is None:
        raise RecommendationUnknown(recommendation_id)
    still_as_left(row.area_id, filed)
    _check_area(tx.session, before)
    row.area_id = before


def withdraw_recommendation(tx: Tx, recommendation_id: int) -> Withdrawn | None:
    """Take a recommendation and its obligations back; returns what `bring_back` needs, None if it is gone already.

    What was told of it is never lost. Raises RecommendationTold.
    """
    row = tx.session.get(RecommendationRow, recommendation_id)
    if row is None:
        return None
    obligations = tx.session.scalars(_obligations_of([recommendation_id])).all()
    _refuse_told(tx.session, row, [one.id for one in obligations])
    mine = CarriedRow.obligation_id.in_([one.id for one in obligations])
    taken_over = tx.session.scalars(select(CarriedRow).where(mine).order_by(CarriedRow.id)).all()
    gone = _withdrawn(tx.session, row, obligations, taken_over)
    for some in ([*tx.session.scalars(_supporters_of(recommendation_id)), *taken_over], obligations, [row]):
        for one in some:
            tx.session.delete(one)
        tx.session.flush()
    return gone


def bring_back(tx: Tx, gone: Withdrawn) -> int:
    """Undo `withdraw_recommendation`: it has its place, its number and all that the register knew of it again.

    Returns its id, another one if that was given to another meanwhile; what stands again already stays as it is.
    Raises MeetingUnknown, AreaUnknown, and DateOutOfOrder when the meeting was put off beyond its date.
    """
    meeting = tx.session.get(MeetingRow, gone.meeting_id)
    if meeting is None:
        raise MeetingUnknown(gone.meeting_id)
    there = tx.session.get(RecommendationRow, gone.id)
    if there is not None and (there.meeting_id, there.text) == (gone.meeting_id, gone.draft.text):
        return gone.id
    _check(gone.draft, meeting.held_on)
    row = RecommendationRow(meeting_id=gone.meeting_id, position=gone.position)
    if there is None:
        row.id = gone.id
    _enter(tx.session, row, gone.draft)
    owed = {one.institution_id: one.id for one in tx.session.scalars(_obligations_of([row.id]))}
    tx.session.add_all(
        CarriedRow(meeting_id=later, obligation_id=owed[owner], entry_id=entry_id)
        for later, owner, entry_id in gone.carried
        if still_there(tx.session, MeetingRow, later)
    )
    return row.id


def details(session: Session, recommendation_id: int) -> Details:
    """What the register knows of a recommendation beside the minutes. Raises RecommendationUnknown."""
    row = session.get(RecommendationRow, recommendation_id)
    if row is None:
        raise RecommendationUnknown(recommendation_id)
    return _details(session, row)


def recommendations(session: Session, meeting_id: int) -> tuple[Recommendation, ...]:
    """The recommendations of a meeting in their order, each with who answers for it."""
    rows = session.scalars(_of_meeting(meeting_id)).all()
    ids, known = [row.id for row in rows], {one.id: one for one in institutions(session)}
    owners = _by_recommendation(session.scalars(_obligations_of(ids)), known)
    helping = select(SupporterRow).where(SupporterRow.recommendation_id.in_(ids))
    helpers = _by_recommendation(session.scalars(helping.order_by(SupporterRow.institution_id)), known)
    areas = _areas_of(session, rows)
    return tuple(
        _recommendation(no, row, owners.get(row.id, ()), helpers.get(row.id, ()), areas)
        for no, row in enumerate(rows, 1)
    )


def _enter(session: Session, row: RecommendationRow, draft: RecommendationDraft) -> None:
    """Write a new recommendation with one obligation for each responsible institution."""
    row.text, row.quote, row.coordinator = draft.text.strip(), draft.quote.strip(), draft.coordinator.strip()
    row.due, row.due_note = draft.due, draft.due_note.strip()
    row.entry_id = still_there(session, EntryRow, draft.entry_id)
    session.add(row)
    session.flush()
    session.add_all(
        ObligationRow(recommendation_id=row.id, institution_id=owner, progress=Progress.NOT_STARTED)
        for owner in dict.fromkeys(draft.institution_ids)
    )
    if draft.details is not None:
        _write(session, row, draft.details)
    session.flush()


def _withdrawn(
    session: Session, row: RecommendationRow, owed: Sequence[ObligationRow], taken_over: Sequence[CarriedRow]
) -> Withdrawn:
    """A recommendation as it stands before it goes."""
    owners = {one.id: one.institution_id for one in owed}
    draft = RecommendationDraft(
        row.text, tuple(owners.values()), row.due, row.due_note, row.entry_id, row.quote, row.coordinator,
        _details(session, row),
    )  # fmt: skip
    carried = tuple((one.meeting_id, owners[one.obligation_id], one.entry_id) for one in taken_over)
    return Withdrawn(row.id, row.meeting_id, row.position, draft, carried)


def _check(draft: RecommendationDraft, held_on: date) -> None:
    if not draft.text.strip():
        raise FieldMissing(Field.TEXT)
    if not draft.institution_ids:
        raise FieldMissing(Field.RESPONSIBLE)
    if draft.due is not None and draft.due < held_on:
        raise DateOutOfOrder(due=draft.due, meeting=held_on)


def _recommendation(
    no: int,
    row: RecommendationRow,
    owners: Sequence[Institution],
    supporters: Sequence[Institution],
    areas: Mapping[int | None, str],
) -> Recommendation:
    return Recommendation(
        id=row.id,
        no=no,
        text=row.text,
        due=row.due,
        due_note=row.due_note,
        entry_id=row.entry_id,
        responsible=tuple(owners),
        quote=row.quote,
        coordinator=row.coordinator,
        supporters=tuple(supporters),
        area_id=row.area_id,
        area=areas.get(row.area_id, ""),
    )


def _of_meeting(meeting_id: int) -> Select[RecommendationRow]:
    found = select(RecommendationRow).where(RecommendationRow.meeting_id == meeting_id)
    return found.order_by(RecommendationRow.position, RecommendationRow.id)


def _obligations_of(recommendation_ids: Sequence[int]) -> Select[ObligationRow]:
    found = select(ObligationRow).where(ObligationRow.recommendation_id.in_(recommendation_ids))
    return found.order_by(ObligationRow.recommendation_id, ObligationRow.id)


def _areas_of(session: Session, rows: Sequence[RecommendationRow]) -> dict[int | None, str]:
    """What the areas of these recommendations are called."""
    ids = {row.area_id for row in rows if row.area_id is not None}
    if not ids:
        return {}
    return {row[0]: row[1] for row in session.execute(select(AreaRow.id, AreaRow.name).where(AreaRow.id.in_(ids)))}


def _by_recommendation(
    rows: Iterable[ObligationRow] | Iterable[SupporterRow], known: Mapping[int, Institution]
) -> dict[int, list[Institution]]:
    found: dict[int, list[Institution]] = {}
    for row in rows:
        found.setdefault(row.recommendation_id, []).append(known[row.institution_id])
    return found


def _refuse_told(session: Session, row: RecommendationRow, obligation_ids: Sequence[int]) -> None:
    told = select(ObligationEventRow.id).where(ObligationEventRow.obligation_id.in_(obligation_ids)).limit(1)
    if session.scalar(told) is not None:
        places = [one.id for one in session.scalars(_of_meeting(row.meeting_id))]
        raise RecommendationTold(places.index(row.id) + 1)


def _details(session: Session, row: RecommendationRow) -> Details:
    supporters = tuple(one.institution_id for one in session.scalars(_supporters_of(row.id)))
    return Details(row.output, row.indicator, row.area_id, supporters)


def _write(session: Session, row: RecommendationRow, details: Details) -> None:
    _check_area(session, details.area_id)
    row.output, row.indicator = details.output.strip(), details.indicator.strip()
    row.area_id = details.area_id
    known = {one.institution_id: one for one in session.scalars(_supporters_of(row.id))}
    wanted = set(details.supporter_ids)
    for gone in known.keys() - wanted:
        session.delete(known[gone])
    new = sorted(wanted - known.keys())
    session.add_all(SupporterRow(recommendation_id=row.id, institution_id=one) for one in new)


def _check_area(session: Session, area_id: int | None) -> None:
    if area_id is not None and session.get(AreaRow, area_id) is None:
        raise AreaUnknown


def _supporters_of(recommendation_id: int) -> Select[SupporterRow]:
    found = select(SupporterRow).where(SupporterRow.recommendation_id == recommendation_id)
    return found.order_by(SupporterRow.institution_id)
