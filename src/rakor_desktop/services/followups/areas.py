"""Areas of intervention: lists that change with the years; a recommendation stays in the list it was made under."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import AreaRow
from rakor_desktop.domain.errors import AreaTaken, AreaUnknown, Field, FieldMissing, SpanReversed
from rakor_desktop.domain.followups import AreaFacts


@dataclass(frozen=True, slots=True)
class Area:
    """An area of a list; one that is not `active` is offered no more."""

    id: int
    facts: AreaFacts
    position: int
    active: bool

    @property
    def label(self) -> str:
        """`MCP 2021 · 3 Perizinan`: names come back in later lists."""
        return f"{self.facts.list_name} · {self.facts.code} {self.facts.name}"


def begin_areas(tx: Tx, known: Sequence[AreaFacts]) -> int:
    """Enter the lists of which the store has nothing yet; returns the number of areas added."""
    there = set(tx.session.scalars(select(AreaRow.list_name)))
    new = [facts for facts in known if facts.list_name not in there]
    places: dict[str, int] = {}
    for facts in new:
        places[facts.list_name] = places.get(facts.list_name, 0) + 1
        row = AreaRow(position=places[facts.list_name], active=True)
        _write(row, facts)
        tx.session.add(row)
    return len(new)


def keep_area(tx: Tx, facts: AreaFacts, area_id: int | None = None, *, active: bool = True) -> int:
    """Add an area at the end of its list, or change the one with this id; returns its id.

    Raises FieldMissing (title: the list; name), SpanReversed, AreaTaken, AreaUnknown.
    """
    _check(facts)
    row = tx.session.get(AreaRow, area_id) if area_id is not None else AreaRow(position=0)
    if row is None:
        raise AreaUnknown
    _refuse_taken(tx.session, facts, area_id)
    if area_id is None or row.list_name != facts.list_name.strip():
        row.position = _last_place(tx.session, facts.list_name.strip()) + 1
    _write(row, facts)
    row.active = active
    tx.session.add(row)
    tx.session.flush()
    return row.id


def areas(session: Session, on: date | None = None) -> tuple[Area, ...]:
    """The areas offered on a day, or all there ever were; the latest list first, each list in its order."""
    found = select(AreaRow).order_by(AreaRow.valid_from.desc(), AreaRow.list_name, AreaRow.position, AreaRow.id)
    listed = tuple(_area(row) for row in session.scalars(found))
    return tuple(one for one in listed if on is None or (one.active and one.facts.is_valid(on)))


def _check(facts: AreaFacts) -> None:
    if not facts.list_name.strip():
        raise FieldMissing(Field.TITLE)
    if not (facts.name.strip() and facts.code.strip()):
        raise FieldMissing(Field.NAME)
    if facts.valid_until is not None and facts.valid_until < facts.valid_from:
        raise SpanReversed(facts.name, facts.valid_from, facts.valid_until)


def _refuse_taken(session: Session, facts: AreaFacts, area_id: int | None) -> None:
    same = select(AreaRow.id).where(
        AreaRow.list_name == facts.list_name.strip(), AreaRow.code == facts.code.strip(), AreaRow.id != (area_id or 0)
    )
    if session.scalar(same) is not None:
        raise AreaTaken(facts.code.strip(), facts.list_name.strip())


def _last_place(session: Session, list_name: str) -> int:
    return session.scalar(select(func.max(AreaRow.position)).where(AreaRow.list_name == list_name)) or 0


def _write(row: AreaRow, facts: AreaFacts) -> None:
    row.list_name, row.code, row.name = facts.list_name.strip(), facts.code.strip(), facts.name.strip()
    row.valid_from, row.valid_until = facts.valid_from, facts.valid_until


def _area(row: AreaRow) -> Area:
    facts = AreaFacts(row.list_name, row.code, row.name, row.valid_from, row.valid_until)
    return Area(row.id, facts, row.position, row.active)
