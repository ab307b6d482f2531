"""Areas of intervention: lists that change with the years; a recommendation stays in the list it was made under."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import AreaRow, RecommendationRow
from rakor_desktop.domain.area_lists import AreaList, KeptArea, joined_lists
from rakor_desktop.domain.errors import AreaTaken, AreaUsed, Field, FieldMissing, SettingChanged, SpanReversed
from rakor_desktop.domain.followups import AreaFacts
from rakor_desktop.domain.meanwhile import since
from rakor_desktop.services.settings.settings import keep, kept

_LEFT = "area_lists_left"
"""Under this name stand the lists that the office has no more."""


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
    """Enter the lists of which the store has nothing yet and never had; returns the number of areas added."""
    there = set(tx.session.scalars(select(AreaRow.list_name))) | _left(tx.session)
    new = [facts for facts in known if facts.list_name not in there]
    places = Counter[str]()
    for facts in new:
        places[facts.list_name] += 1
        row = AreaRow(position=places[facts.list_name], active=True)
        _write(row, facts)
        tx.session.add(row)
    return len(new)


def set_area_lists(
    tx: Tx,
    wanted: Sequence[AreaList],
    seen: Sequence[AreaList] | None = None,
    told: Sequence[AreaList] | None = None,
) -> tuple[AreaList, ...]:
    """Make these the lists, each in its order, new areas without id; returns what stood before, for undo.

    `seen` is what the person changed into them: what another desk changed since then stays where he changed nothing.
    None: all there is now. What both changed is refused by SettingChanged, unless he was `told` how it stands now.
    A recommendation stays under its area, whatever that is called now. Raises FieldMissing (title: the list; date: its
    first day; name: an area or its code), SpanReversed, AreaTaken, and AreaUsed when one under which recommendations
    stand would go.
    """
    tx.session.scalars(select(AreaRow).order_by(AreaRow.id).with_for_update()).all()  # one desk after the other
    before = area_lists(tx.session)
    merged, clash = joined_lists(since(before if seen is None else seen, wanted, before, told))
    if clash:
        raise SettingChanged
    wished = [(_checked(one, area), area) for one in merged for area in one.areas]
    _refuse_twins([facts for facts, _ in wished])
    _take_away(tx.session, before, {area.id for _, area in wished})
    rows = [_row(tx.session, facts, area.id) for facts, area in wished]
    tx.session.flush()  # codes that change places: none stands in the way of another
    places = Counter[str]()
    for row, (facts, area) in zip(rows, wished, strict=True):
        places[facts.list_name] += 1
        row.position, row.active = places[facts.list_name], area.active
        _write(row, facts)
        tx.session.add(row)
    _remember_left(tx.session, {listed.name for listed in before}, {facts.list_name for facts, _ in wished})
    return before


def area_lists(session: Session) -> tuple[AreaList, ...]:
    """All lists with all their areas, the latest first."""
    counted = select(RecommendationRow.area_id, func.count()).group_by(RecommendationRow.area_id)
    used = {row[0]: int(row[1]) for row in session.execute(counted)}
    found: dict[str, list[Area]] = {}
    for one in areas(session):
        found.setdefault(one.facts.list_name, []).append(one)
    return tuple(_list(name, listed, used) for name, listed in found.items())


def areas(session: Session, on: date | None = None, also: int | None = None) -> tuple[Area, ...]:
    """The areas offered on a day with the one of the number `also`, or all there ever were.

    The latest list first, each list in its order.
    """
    found = select(AreaRow).order_by(AreaRow.valid_from.desc(), AreaRow.list_name, AreaRow.position, AreaRow.id)
    listed = tuple(_area(row) for row in session.scalars(found))
    if on is None:
        return listed
    return tuple(one for one in listed if one.id == also or (one.active and one.facts.is_valid(on)))


def _checked(listed: AreaList, area: KeptArea) -> AreaFacts:
    name, code, title = listed.name.strip(), area.code.strip(), area.name.strip()
    if not name:
        raise FieldMissing(Field.TITLE)
    if listed.valid_from is None:
        raise FieldMissing(Field.DATE)
    if not (code and title):
        raise FieldMissing(Field.NAME)
    if listed.valid_until is not None and listed.valid_until < listed.valid_from:
        raise SpanReversed(name, listed.valid_from, listed.valid_until)
    return AreaFacts(name, code, title, listed.valid_from, listed.valid_until)


def _refuse_twins(facts: Sequence[AreaFacts]) -> None:
    seen = Counter((one.list_name, one.code) for one in facts)
    for (list_name, code), times in seen.items():
        if times > 1:
            raise AreaTaken(code, list_name)


def _take_away(session: Session, before: Sequence[AreaList], stay: set[int | None]) -> None:
    for area in (area for listed in before for area in listed.areas if area.id not in stay):
        if area.used:
            raise AreaUsed(area.name)
        session.delete(session.get_one(AreaRow, area.id))
    session.flush()


def _row(session: Session, facts: AreaFacts, area_id: int | None) -> AreaRow:
    """The row to be written; one whose code changes has a code meanwhile that no list has."""
    row = session.get(AreaRow, area_id) if area_id is not None else None
    if row is None:
        return AreaRow()
    if (row.list_name, row.code) != (facts.list_name, facts.code):
        row.list_name, row.code = "", str(row.id)
    return row


def _left(session: Session) -> set[str]:
    return set(kept(session, _LEFT).get("names", ()))


def _remember_left(session: Session, before: set[str], after: set[str]) -> None:
    """A list that the office gave up or calls otherwise does not come back with a new version of the program."""
    left = (_left(session) | before) - after
    if left != _left(session):
        keep(session, _LEFT, {"names": sorted(left)})


def _write(row: AreaRow, facts: AreaFacts) -> None:
    row.list_name, row.code, row.name = facts.list_name, facts.code, facts.name
    row.valid_from, row.valid_until = facts.valid_from, facts.valid_until


def _area(row: AreaRow) -> Area:
    facts = AreaFacts(row.list_name, row.code, row.name, row.valid_from, row.valid_until)
    return Area(row.id, facts, row.position, row.active)


def _list(name: str, listed: Sequence[Area], used: Mapping[int | None, int]) -> AreaList:
    first = listed[0].facts
    mine = (KeptArea(one.id, one.facts.code, one.facts.name, one.active, used.get(one.id, 0)) for one in listed)
    return AreaList(name, first.valid_from, first.valid_until, tuple(mine))
