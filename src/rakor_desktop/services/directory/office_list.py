"""All offices of a day in order, each with what is searched in it: small enough for the window to keep and search."""

import gc
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from rakor_desktop.db.tables import OfficeRow, PersonRow, PrecedenceGroupRow, TermRow
from rakor_desktop.domain.appointments import Holding, holding
from rakor_desktop.domain.directory import Term, TermKind, holder_on
from rakor_desktop.domain.names import Name
from rakor_desktop.domain.precedence import by_rule
from rakor_desktop.domain.search import best_in, found_in, in_blocks
from rakor_desktop.services.directory.directory import place_of, runs_on
from rakor_desktop.services.directory.regions import names_on, regions_on
from rakor_desktop.services.settings.settings import order_settings

_BY_PIECES = {"yield_per": 1000}
"""A hundred thousand rows at once would need more memory than all that is kept of them."""

_MANY = 10_000

_Line = tuple[tuple[Any, ...], int, str, Holding]
"""An office: what its place is compared by, its id, searched text and how it is held."""


@dataclass(frozen=True, slots=True)
class OfficeList:
    """The offices that exist on a day in order of precedence: ids, how each is held, and what is searched, by blocks.

    Three columns, not a hundred thousand objects: a key is answered in memory (15 MB), without asking the store.
    """

    ids: Sequence[int]
    holdings: tuple[Holding, ...]
    searched: tuple[str, ...]

    def found(self, typed: str, state: Holding | None = None) -> Iterator[int]:
        """The ids of the offices in which, or in whose holder's name, each typed word is found; of one state or all."""
        places: Iterable[int] = found_in(self.searched, typed) if typed.strip() else range(len(self.ids))
        if state is not None:
            places = (at for at in places if self.holdings[at] is state)
        return map(self.ids.__getitem__, places)

    def best(self, typed: str) -> Iterator[int]:
        """All that `found` finds, for whoever picks one: first those of which each typed word begins a word."""
        return map(self.ids.__getitem__, best_in(self.searched, typed) if typed.strip() else range(len(self.ids)))

    def count(self, state: Holding) -> int:
        """How many are held in this way."""
        return self.holdings.count(state)


def office_list(session: Session, day: date) -> OfficeList:
    """All offices of `day`; found are holders of the day, and offices by former names too."""
    empty = _empty(session, day)
    ids, holdings = array("q"), list[Holding]()  # ints of their own would keep all of the memory that was needed

    def searched() -> Iterator[str]:
        for _, office_id, text, held in _in_order(session, day):
            ids.append(office_id)
            holdings.append(Holding.VACANT if held is Holding.UNKNOWN and office_id in empty else held)
            yield text

    blocks = in_blocks(searched())
    if len(ids) > _MANY and gc.isenabled():  # else the window collects, on its own thread
        gc.collect()  # gives back the memory of the rows, which tuples kept for reuse would hold: 20 of 50 MB
    return OfficeList(ids, tuple(holdings), blocks)


def _in_order(session: Session, day: date) -> Iterator[_Line]:
    """In the order of `domain.precedence` by the codes and names of the day.

    Sorted here, since stores collate; group by group, since one sort of all would hold up the window.
    """
    regions, names, ties = regions_on(session, day), names_on(session, day), order_settings(session).ties
    groups: dict[tuple[int, int], list[_Line]] = {}
    for office_id, rows in groupby(_with_terms(session, day), key=itemgetter(0)):
        terms = list(rows)
        _, rank, sub, code, name, text, *_ = terms[0]
        region = regions[code] if code else None
        if region is None or region.valid:
            called = names.get(("office", office_id), name) if names else name
            held, since = _held(day, terms)
            place = by_rule(place_of(rank, sub, region, called, since), ties)
            searched = " ".join([text, *(holder for *_, holder in terms if holder)])
            groups.setdefault((rank, sub), []).append((place, office_id, searched, held))
    for group in sorted(groups):
        yield from sorted(groups.pop(group))


def _with_terms(session: Session, day: date) -> Iterable[Sequence[Any]]:
    """Each office of `day` once for each term that runs then, or once without any; an office's rows are together."""
    found = (
        select(OfficeRow.id, PrecedenceGroupRow.rank, OfficeRow.sub, OfficeRow.region_code, OfficeRow.name)
        .add_columns(OfficeRow.search_text, TermRow.kind, TermRow.starts, TermRow.takes_place, PersonRow.search_text)
        .join(PrecedenceGroupRow, PrecedenceGroupRow.code == OfficeRow.group_code)
        .outerjoin(TermRow, and_(TermRow.office_id == OfficeRow.id, runs_on(day, TermRow.starts, TermRow.ends)))
        .outerjoin(PersonRow, PersonRow.id == TermRow.person_id)
        .where(runs_on(day, OfficeRow.valid_from, OfficeRow.valid_to))
        .order_by(OfficeRow.id)
    )
    return session.execute(found, execution_options=_BY_PIECES)


def _held(day: date, rows: Sequence[Sequence[Any]]) -> tuple[Holding, date | None]:
    """How an office is held, and since when by a holder who takes its place."""
    *_, kind, starts, takes_place, _ = rows[0]
    if len(rows) == 1:
        return _ALONE[kind], starts if takes_place else None
    terms = [Term(_NOBODY, TermKind(kind), starts, None, takes) for *_, kind, starts, takes, _ in rows]
    holder = holder_on(day, terms)
    return holding(holder), holder.starts if holder and holder.takes_place else None


def _empty(session: Session, day: date) -> frozenset[int]:
    """The offices that are vacant on `day` if nobody holds them (domain.appointments.vacant_from)."""
    held_before = select(TermRow.office_id).where(TermRow.ends < day).distinct()
    said = select(OfficeRow.id).where(OfficeRow.vacant_from <= day)
    return frozenset(session.scalars(held_before)) | frozenset(session.scalars(said))


_NOBODY = Name("", "", "")
_ALONE: dict[str | None, Holding] = {
    None: Holding.UNKNOWN,
    **{kind.value: holding(Term(_NOBODY, kind, None, None)) for kind in TermKind},
}
"""How an office is held by its only term."""
