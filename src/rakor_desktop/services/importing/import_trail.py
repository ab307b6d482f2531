"""What an import makes and changes, noted row by row, so that the whole of it can be taken back."""

from dataclasses import dataclass
from datetime import date
from typing import Any, cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from rakor_desktop.db.tables import Base, ImportItemRow, InstitutionRow, OfficeRow, PersonRow, TermRow
from rakor_desktop.db.tables.base import storable
from rakor_desktop.domain.errors import ImportInUse

Subject = InstitutionRow | OfficeRow | PersonRow | TermRow
_SUBJECTS: dict[str, type[Base]] = {
    kind.__tablename__: kind for kind in (InstitutionRow, OfficeRow, PersonRow, TermRow)
}
#: Why an entry is not taken back; after `used by` stands the name of the table that points to it.
CHANGED, USED_BY = "changed", "used by "
_DAYS = frozenset({"starts", "ends", "valid_from", "valid_to"})


@dataclass(frozen=True, slots=True)
class ImportTrail:
    """Makes and changes rows of the directory for one import."""

    session: Session
    import_id: int

    def add(self, number: int, row: Subject) -> int:
        """Make a row of the directory for this row of the file; returns its id."""
        self.session.add(row)
        self.session.flush()
        self._note(number, row, None)
        return row.id

    def change(self, number: int, row: Subject, **fields: Any) -> None:
        """Change these fields of a row; one that stays as it is leaves no trace."""
        before = _snapshot(row)
        for name, value in fields.items():
            setattr(row, name, value)
        if _snapshot(row) != before:
            self._note(number, row, before)

    def _note(self, number: int, row: Subject, before: dict[str, Any] | None) -> None:
        self.session.add(ImportItemRow(
            import_id=self.import_id, row=number, subject=row.__tablename__, subject_id=row.id, before=before,
            after=_snapshot(row),
        ))  # fmt: skip
        self.session.flush()


def take_back(session: Session, item: ImportItemRow) -> None:
    """Put one row back as it was, or away if the import made it.

    Raises ImportInUse when it was changed since or something else now points to it.
    """
    found = session.get(_SUBJECTS[item.subject], item.subject_id, with_for_update=True)
    row = cast("Subject | None", found)
    if row is None or not item.after.items() <= _snapshot(row).items():
        raise ImportInUse(_called(session, item), CHANGED)
    if item.before is None:
        user = user_of(session, row)
        if user:
            raise ImportInUse(_called(session, item), f"{USED_BY}{user}")
        session.delete(row)
    else:
        for name, value in item.before.items():
            is_day = name in _DAYS and value
            setattr(row, name, date.fromisoformat(value) if is_day else value)
    session.flush()


def _snapshot(row: Subject) -> dict[str, Any]:
    """The columns of a row as JSON keeps them, and its texts as the store will give them back."""
    values = {column.key: getattr(row, column.key) for column in row.__table__.columns}
    return {key: _kept(value) for key, value in values.items()}


def _kept(value: Any) -> Any:
    if isinstance(value, date):
        return str(value)
    return storable(value) if isinstance(value, str) else value


def user_of(session: Session, row: Subject) -> str:
    """The name of a table of which a row points to this one; nothing where none does that stays."""
    own = row.__table__.c.id
    keys = (key for table in Base.metadata.tables.values() for key in table.foreign_keys if key.column is own)
    pointing = (
        key.parent.table.name
        for key in keys
        if not key.ondelete
        and session.execute(select(key.parent).where(key.parent == row.id).limit(1)).first() is not None
    )
    return next(pointing, "")


def _called(session: Session, item: ImportItemRow) -> str:
    """What a person knows the row by: for a term, its office."""
    if item.subject != TermRow.__tablename__:
        return str(item.after["name"])
    office = session.get(OfficeRow, item.after["office_id"])
    return office.name if office else ""
