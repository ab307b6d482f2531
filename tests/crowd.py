"""A directory as large as one may become, put in by the quickest way a store has; its syllables name nobody."""

from itertools import product
from typing import Any

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import InstitutionRow, OfficeRow, PersonRow, PrecedenceGroupRow, RegionRow, TermRow
from rakor_desktop.db.tables.base import Base
from rakor_desktop.domain.directory import Post, TermKind
from rakor_desktop.domain.search import search_text

SYLLABLES = ("ba", "de", "gu", "ki", "lo", "mu", "nas", "pi", "ra", "sel", "ti", "wo", "yu", "kir", "dang", "lem")
WORDS = ["".join(pair).title() for pair in product(SYLLABLES, repeat=2)]
BODIES = 1000
Row = dict[str, Any]


def add_crowd(tx: Tx, people: int) -> None:
    """Enter so many offices with a holder each, beside what the store has: one in 50 acts, one in 100 is vacant.

    Nobody is told: whoever has the directory open looks again by himself.
    """
    first = tx.session.scalars(select(func.max(OfficeRow.id))).one() + BODIES
    regions = tx.session.scalars(select(RegionRow.code).order_by(RegionRow.code)).all()
    groups = tx.session.scalars(select(PrecedenceGroupRow.code).order_by(PrecedenceGroupRow.rank)).all()
    bodies = [
        {"id": first + no, "name": f"Badan {_named(no)}", "region_code": regions[no % len(regions)]}
        for no in range(BODIES)
    ]
    _put(tx.session, InstitutionRow, bodies)
    _put(tx.session, OfficeRow, [_office(first, no, bodies[no % BODIES], groups[-1 - no % 3]) for no in range(people)])
    _put(tx.session, PersonRow, [_person(first, no) for no in range(people)])
    _put(tx.session, TermRow, [_term(first, no) for no in range(people) if no % 100])


def _named(no: int) -> str:
    return f"{WORDS[no % 251]} {WORDS[no % 241]} {no:05}"


def _office(first: int, no: int, body: Row, group: str) -> Row:
    name = f"Kepala Urusan {_named(no)}"
    return {
        "id": first + no, "name": name, "institution_id": body["id"], "region_code": body["region_code"],
        "group_code": group, "sub": no % 7, "post": Post.OTHER.value, "search_text": search_text(name, body["name"]),
    }  # fmt: skip


def _person(first: int, no: int) -> Row:
    name = f"Pejabat {WORDS[no % 253]} {WORDS[no % 239]} {no:05}"
    return {
        "id": first + no, "title_before": "Drs.", "name": name, "title_after": "M.Si.", "search_text": search_text(name)
    }  # fmt: skip


def _term(first: int, no: int) -> Row:
    kind = TermKind.DEFINITIVE if no % 50 else TermKind.PLT
    return {"id": first + no, "office_id": first + no, "person_id": first + no, "kind": kind.value}


def _put(session: Session, table: type[Base], rows: list[Row]) -> None:
    """COPY on PostgreSQL, one prepared insert on SQLite: a row takes a tenth of what it takes through the mapping."""
    name, columns = table.__tablename__, ", ".join(rows[0])
    cursor = session.connection().connection.cursor()
    if session.get_bind().dialect.name == "postgresql":
        with cursor.copy(f"copy {name} ({columns}) from stdin") as copy:
            for row in rows:
                copy.write_row(tuple(row.values()))
        session.execute(text(f"select setval(pg_get_serial_sequence('{name}', 'id'), max(id)) from {name}"))
        session.execute(text(f"analyze {name}"))
    else:
        marks = ", ".join("?" for _ in rows[0])
        cursor.executemany(f"insert into {name} ({columns}) values ({marks})", [tuple(row.values()) for row in rows])
