"""Two rows of the directory made one: whatever referred to either refers to the one that stays, and can be put back."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, cast
from uuid import UUID

from sqlalchemy import Column, Table, UniqueConstraint, inspect, select
from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import (
    Base,
    InstitutionRow,
    InviteeRow,
    MeetingRow,
    MergeItemRow,
    MergeRow,
    OfficeRow,
    PersonRow,
    TermRow,
)
from rakor_desktop.domain.appointments import clash
from rakor_desktop.domain.directory import Term, TermKind
from rakor_desktop.domain.doubles import Subject
from rakor_desktop.domain.errors import (
    BothInvited,
    MergeContradicts,
    MergeInUse,
    MergeOutdated,
    MergeUndone,
    MergeUnknown,
    RegionsDiffer,
    TwoHolders,
)
from rakor_desktop.domain.search import search_text
from rakor_desktop.services.directory.appointments import name_of
from rakor_desktop.services.directory.doubles import OFFICE_FIELDS, PERSON_FIELDS, Comparison, comparison

_ROWS: dict[Subject, type[PersonRow] | type[OfficeRow]] = {Subject.PERSON: PersonRow, Subject.OFFICE: OfficeRow}
_FIELDS = {Subject.PERSON: PERSON_FIELDS, Subject.OFFICE: OFFICE_FIELDS}


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merge left, for `undo_merge`: its number, and the row that stays."""

    id: int
    kept_id: int
    name: str


def merge(tx: Tx, seen: Comparison, from_other: frozenset[str]) -> Merged:
    """Make one of two rows that were compared; the fields `from_other` come from the second, all others from the first.

    The younger row stays and takes over all that referred to the older: terms, invitations, records at the door,
    former names. A term that both have alike is kept once. Issued papers are stored whole and do not change.
    Raises MergeOutdated, RegionsDiffer, TwoHolders, BothInvited, MergeContradicts; then nothing is changed.
    """
    subject, table = seen.double.subject, _ROWS[seen.double.subject]
    gone, kept = (_row(tx.session, table, one) for one in sorted((seen.one.id, seen.other.id)))
    if gone is None or kept is None or comparison(tx.session, seen.double) != seen:
        raise MergeOutdated(seen.one.name)
    _check_regions(gone, kept)
    first, second = (kept, gone) if kept.id == seen.one.id else (gone, kept)
    wanted = {name: getattr(second if name in from_other else first, name) for name in _FIELDS[subject]}
    wanted["search_text"] = _searched(tx.session, subject, wanted, [gone, kept])
    row = MergeRow(at=tx.now, actor=tx.actor, subject=subject, kept_id=kept.id, gone_id=gone.id, gone_name=gone.name)
    tx.session.add(row)
    tx.session.flush()
    trail = _Trail(tx.session, row.id)
    for referring, column in _references(table):
        for one in _referring(tx.session, referring, column, gone.id):
            _point_to(trail, one, column.key, kept)
    trail.remove(gone)
    trail.change(kept, **wanted)
    return Merged(row.id, kept.id, _called(kept))


def undo_merge(tx: Tx, merge_id: int) -> None:
    """Take two rows apart again, each as it was with all that referred to it.

    Raises MergeUnknown, MergeUndone, and MergeInUse when something of it was changed since: then nothing is changed.
    """
    row = tx.session.get(MergeRow, merge_id, with_for_update=True)
    if row is None:
        raise MergeUnknown(merge_id)
    if row.undone_at is not None:
        raise MergeUndone(row.gone_name)
    newest_first = select(MergeItemRow).where(MergeItemRow.merge_id == merge_id).order_by(MergeItemRow.id.desc())
    for item in tx.session.scalars(newest_first).all():
        _put_back(tx.session, row, item)
    row.undone_at = tx.now


def merged_ids(session: Session, subject: Subject, row_id: int) -> tuple[int, ...]:
    """The ids of the rows that went into this one, for their history."""
    went = select(MergeRow.gone_id).where(
        MergeRow.subject == subject, MergeRow.kept_id == row_id, MergeRow.undone_at.is_(None)
    )
    ids = session.scalars(went).all()
    return tuple(one for gone in ids for one in (gone, *merged_ids(session, subject, gone)))


def _row(session: Session, table: type[PersonRow] | type[OfficeRow], row_id: int) -> PersonRow | OfficeRow | None:
    return cast("PersonRow | OfficeRow | None", session.get(table, row_id, with_for_update=True))


@dataclass(frozen=True, slots=True)
class _Trail:
    """Changes and removes rows for one merge and notes how they were."""

    session: Session
    merge_id: int

    def change(self, row: Base, **fields: Any) -> None:
        before = {name: getattr(row, name) for name in fields}
        for name, value in fields.items():
            setattr(row, name, value)
        changed = [name for name in fields if before[name] != fields[name]]
        self.session.flush()
        if changed:
            old, new = ({name: _plain(of[name]) for name in changed} for of in (before, fields))
            self._note(row, old, new)

    def remove(self, row: Base) -> None:
        before = {key: _plain(getattr(row, key)) for key in _columns(row)}
        self.session.delete(row)
        self.session.flush()
        self._note(row, before, None)

    def _note(self, row: Base, before: dict[str, Any], after: dict[str, Any] | None) -> None:
        (key,) = inspect(row).identity or (None,)
        self.session.add(
            MergeItemRow(
                merge_id=self.merge_id, subject=row.__tablename__, subject_id=str(key), before=before, after=after
            )
        )
        self.session.flush()


def _references(table: type[Base]) -> Iterator[tuple[type[Base], Column[Any]]]:
    """Every table that points to this one, and by which column; a new table of the program is among them by itself."""
    (own,) = inspect(table).primary_key
    for mapper in sorted(Base.registry.mappers, key=lambda one: one.class_.__name__):
        for column in mapper.columns:
            if isinstance(column, Column) and any(key.column is own for key in column.foreign_keys):
                yield mapper.class_, column


def _referring(session: Session, table: type[Base], column: Column[Any], row_id: object) -> Sequence[Base]:
    return session.scalars(select(table).where(column == row_id).order_by(*inspect(table).primary_key)).all()


def _point_to(trail: _Trail, row: Base, column: str, kept: PersonRow | OfficeRow) -> None:
    """Let a row point to the one that stays; what that has already alike goes, what contradicts it is refused."""
    if isinstance(row, InviteeRow) and isinstance(kept, OfficeRow):
        _check_invitation(trail.session, row, kept)
    if _has_twin(trail.session, row, column, kept.id):
        trail.remove(row)
        return
    if isinstance(row, TermRow) and isinstance(kept, OfficeRow):
        _check_term(trail.session, row, kept)
    if _breaks_unique(trail.session, row, column, kept.id):
        raise MergeContradicts(_called(kept))
    trail.change(row, **{column: kept.id})


def _has_twin(session: Session, row: Base, column: str, kept_id: int) -> bool:
    """Whether another row says the same of the one that stays, and nothing points to this one."""
    values = {key: getattr(row, key) for key in _columns(row) if key not in ("id", column)}
    table = type(row)
    alike = (
        getattr(table, key).is_(None) if value is None else getattr(table, key) == value
        for key, value in values.items()
    )
    found = select(table).where(getattr(table, column) == kept_id, *alike).limit(1)
    (own,) = inspect(row).identity or (None,)
    referred = (_referring(session, other, key, own) for other, key in _references(table))
    return session.scalar(found) is not None and not any(referred)


def _breaks_unique(session: Session, row: Base, column: str, kept_id: int) -> bool:
    table = type(row)
    for constraint in cast(Table, table.__table__).constraints:
        names = constraint.columns.keys() if isinstance(constraint, UniqueConstraint) else []
        others = [getattr(table, name) == getattr(row, name) for name in names if name != column]
        same = select(table).where(getattr(table, column) == kept_id, *others).limit(1)
        if column in names and session.scalar(same) is not None:
            return True
    return False


def _columns(row: Base) -> list[str]:
    return [column.key for column in inspect(row).mapper.column_attrs]


def _check_regions(gone: PersonRow | OfficeRow, kept: PersonRow | OfficeRow) -> None:
    """A regency is not a city, nor one region another: their offices are never one."""
    if isinstance(gone, OfficeRow) and isinstance(kept, OfficeRow):
        codes = {one.region_code for one in (gone, kept)} - {None}
        if len(codes) > 1:
            raise RegionsDiffer(gone.name, kept.name)


def _check_invitation(session: Session, row: InviteeRow, kept: OfficeRow) -> None:
    same = select(InviteeRow.id).where(InviteeRow.meeting_id == row.meeting_id, InviteeRow.office_id == kept.id)
    if session.scalar(same) is not None:
        raise BothInvited(kept.name, session.get_one(MeetingRow, row.meeting_id).title)


def _check_term(session: Session, row: TermRow, kept: OfficeRow) -> None:
    found = select(TermRow, PersonRow).join(PersonRow, PersonRow.id == TermRow.person_id)
    held = [_term(*of) for of in session.execute(found.where(TermRow.office_id == kept.id))]
    term = _term(row, session.get_one(PersonRow, row.person_id))
    in_the_way = clash(term, held)
    if in_the_way:
        raise TwoHolders(kept.name, in_the_way.titled, term.titled)


def _term(row: TermRow, person: PersonRow) -> Term:
    return Term(name_of(person), TermKind(row.kind), row.starts, row.ends, row.takes_place, person.id)


def _searched(session: Session, subject: Subject, wanted: dict[str, Any], rows: Sequence[PersonRow | OfficeRow]) -> str:
    """What is searched: the kept values, and each name that either had."""
    if subject is Subject.PERSON:
        return search_text(*dict.fromkeys(name_of(cast(PersonRow, row)).full for row in rows))
    body = session.get_one(InstitutionRow, wanted["institution_id"]).name
    older = (row.search_text for row in rows)
    words = dict.fromkeys(word for text in older for word in text.split())
    return search_text(wanted["name"], body, " ".join(words))


def _put_back(session: Session, merge: MergeRow, item: MergeItemRow) -> None:
    table = next(one.class_ for one in Base.registry.mappers if one.class_.__tablename__ == item.subject)
    (key,) = inspect(table).primary_key
    row = session.get(table, _typed(key, item.subject_id), with_for_update=True)
    before = {name: _typed(table.__table__.c[name], value) for name, value in item.before.items()}
    if item.after is None:
        if row is not None or _name_is_taken(session, table, before):
            raise MergeInUse(merge.gone_name)
        session.add(table(**before))
    else:
        if row is None or any(_plain(getattr(row, name)) != value for name, value in item.after.items()):
            raise MergeInUse(merge.gone_name)
        for name, value in before.items():
            setattr(row, name, value)
    session.flush()


def _name_is_taken(session: Session, table: type[Base], values: dict[str, Any]) -> bool:
    if table is not OfficeRow:
        return False
    return session.scalar(select(OfficeRow.id).where(OfficeRow.name == values["name"])) is not None


def _called(row: PersonRow | OfficeRow) -> str:
    return row.name if isinstance(row, OfficeRow) else name_of(row).full


def _plain(value: Any) -> Any:
    """A value as JSON keeps it."""
    if isinstance(value, StrEnum):
        return value.value
    return str(value) if isinstance(value, date | datetime | UUID) else value


def _typed(column: Any, value: Any) -> Any:
    """A value of JSON as the column has it."""
    kind = column.type.python_type
    if value is None or kind not in (date, datetime, UUID, int):
        return value
    return kind.fromisoformat(value) if kind in (date, datetime) else kind(value)
