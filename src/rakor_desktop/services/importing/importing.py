"""Foreign lists into the directory: what each row would do, all of it or nothing, and the whole taken back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import ColumnElement, distinct, func, select
from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import (
    ImportItemRow,
    ImportMappingRow,
    ImportRunRow,
    InstitutionRow,
    OfficeRow,
    PersonRow,
    PrecedenceGroupRow,
    TermRow,
)
from rakor_desktop.domain.appointments import PersonFacts
from rakor_desktop.domain.directory import Post, Term, TermKind, region_name
from rakor_desktop.domain.errors import ImportHasProblems, ImportOutdated, ImportRevoked, ImportUnknown
from rakor_desktop.domain.import_plan import (
    Answers,
    HeldTerm,
    Known,
    KnownOffice,
    KnownRegion,
    Outcome,
    Planned,
    completed,
    plan,
)
from rakor_desktop.domain.import_rows import read_rows
from rakor_desktop.domain.importing import ROWS_SEARCHED, Column, Sheet, Table, table_below, table_in
from rakor_desktop.domain.names import Name
from rakor_desktop.domain.search import fold, search_text
from rakor_desktop.services.directory.regions import Region, names_on, regions_on
from rakor_desktop.services.importing.import_trail import ImportTrail, take_back

#: Offices of a list come after those of their group whose place is known.
_LAST_SUB = 99


@dataclass(frozen=True, slots=True)
class Preview:
    """A list compared with the directory as it is on `day`."""

    table: Table
    day: date
    answers: Answers
    rows: tuple[Planned, ...]

    def count(self, outcome: Outcome) -> int:
        """How many rows end so."""
        return sum(row.outcome is outcome for row in self.rows)


@dataclass(frozen=True, slots=True)
class Contents:
    """How many offices and terms of office an import made, and how many entries it changed."""

    offices: int = 0
    terms: int = 0
    changed: int = 0


@dataclass(frozen=True, slots=True)
class Import:
    """A list that was brought in; `revoked_at` is None while it stands. Moments are aware."""

    id: int
    at: datetime
    actor: str
    file_name: str
    day: date
    revoked_at: datetime | None
    contents: Contents


def preview(session: Session, table: Table, day: date, answers: Answers | None = None) -> Preview:
    """What each row of a list would do. Nothing is changed; what is answered counts before what is written."""
    given = dict(answers or {})
    return Preview(table, day, given, plan(read_rows(table), _known(session, day), day, given))


def with_remembered_columns(session: Session, table: Table) -> Table:
    """The table with its columns as they were understood when a list with the same headings was brought in last."""
    known = session.get(ImportMappingRow, table.known_by)
    if known is None:
        return table
    return replace(table, columns={Column(name): place for name, place in known.columns.items()})


def understood(session: Session, sheets: Sequence[Sheet]) -> Table:
    """The list in a file: below headings that were brought in before, else below the first that name the offices.

    Raises HeadingsMissing.
    """
    tables = [table_below(sheet, at) for sheet in sheets for at in range(min(ROWS_SEARCHED, len(sheet.rows)))]
    named = select(ImportMappingRow.headings).where(ImportMappingRow.headings.in_({one.known_by for one in tables}))
    remembered = set(session.scalars(named))
    known = next((one for one in tables if one.known_by in remembered), None)
    return with_remembered_columns(session, known or table_in(sheets))


def imports(session: Session) -> tuple[Import, ...]:
    """All imports, the latest first."""
    rows = session.scalars(select(ImportRunRow).order_by(ImportRunRow.id.desc()))
    made = _counted(session, ImportItemRow.before.is_(None))
    changed = _counted(session, ImportItemRow.before.is_not(None))
    return tuple(
        Import(
            row.id, row.at, row.actor, row.file_name, row.day, row.revoked_at,
            Contents(
                made.get((row.id, OfficeRow.__tablename__), 0), made.get((row.id, TermRow.__tablename__), 0),
                sum(count for (number, _subject), count in changed.items() if number == row.id),
            ),
        )
        for row in rows
    )  # fmt: skip


def bring_in(tx: Tx, looked_at: Preview, file_name: str) -> int | None:
    """Do what the preview said, all of it; returns the number of the import, or None when there was nothing to do.

    Raises ImportHasProblems (a row has to be answered or left out first) and ImportOutdated.
    """
    _hold_offices(tx.session)
    now = preview(tx.session, looked_at.table, looked_at.day, looked_at.answers)
    if now.rows != looked_at.rows:
        raise ImportOutdated
    troubled = [row.row.number for row in now.rows if row.outcome is Outcome.PROBLEM]
    if troubled:
        raise ImportHasProblems(len(troubled), troubled[0])
    _remember_columns(tx.session, now.table)
    wanted = [row for row in now.rows if row.outcome in (Outcome.NEW, Outcome.CHANGED)]
    if not wanted:
        return None
    run = ImportRunRow(at=tx.now, actor=tx.actor, file_name=file_name, day=now.day)
    tx.session.add(run)
    tx.session.flush()
    trail = ImportTrail(tx.session, run.id)
    for row in wanted:
        _carry_out(trail, row)
    return run.id


def revoke_import(tx: Tx, import_id: int) -> None:
    """Take back whatever an import made or changed.

    Raises ImportUnknown, ImportRevoked, and ImportInUse when something of it was changed or used since: then nothing
    is taken back.
    """
    run = tx.session.get(ImportRunRow, import_id, with_for_update=True)
    if run is None:
        raise ImportUnknown(import_id)
    if run.revoked_at is not None:
        raise ImportRevoked(import_id)
    newest_first = select(ImportItemRow).where(ImportItemRow.import_id == import_id).order_by(ImportItemRow.id.desc())
    for item in tx.session.scalars(newest_first).all():
        take_back(tx.session, item)
    run.revoked_at = tx.now


def _counted(session: Session, which: ColumnElement[bool]) -> dict[tuple[int, str], int]:
    """How many entries of each table each import noted so."""
    columns = ImportItemRow.import_id, ImportItemRow.subject
    found = select(*columns, func.count(distinct(ImportItemRow.subject_id))).where(which).group_by(*columns)
    return {(number, subject): count for number, subject, count in session.execute(found)}


def _hold_offices(session: Session) -> None:
    """Let nobody appoint meanwhile at another desk: what is compared has to hold until it is done."""
    session.execute(select(OfficeRow.id).order_by(OfficeRow.id).with_for_update()).all()


def _carry_out(trail: ImportTrail, planned: Planned) -> None:
    number, said = planned.row.number, planned.row.person
    office_id = planned.office_id if planned.office_id is not None else _add_office(trail, planned)
    if said is None:
        return
    if planned.corrects is not None:
        _correct(trail, planned, said)
        return
    for term_id, _holder, last in planned.ended:
        trail.change(number, trail.session.get_one(TermRow, term_id), ends=last)
    kind = planned.row.kind
    person_id = _person(trail, number, said)
    trail.add(number, TermRow(
        office_id=office_id, person_id=person_id, kind=kind, starts=planned.starts, ends=planned.row.ends,
        takes_place=kind.takes_place,
    ))  # fmt: skip


def _correct(trail: ImportTrail, planned: Planned, said: PersonFacts) -> None:
    term = trail.session.get_one(TermRow, planned.corrects)
    person = trail.session.get_one(PersonRow, term.person_id)
    trail.change(planned.row.number, person, **_columns(completed(_facts(person), said)))
    trail.change(planned.row.number, term, starts=planned.starts, ends=planned.row.ends or term.ends)


def _person(trail: ImportTrail, number: int, said: PersonFacts) -> int:
    """The person of this NIP or NRP, or a new one: by the name alone nobody is taken for somebody else."""
    known = None
    if said.staff_number:
        known = trail.session.scalar(select(PersonRow).where(PersonRow.staff_number == said.staff_number).limit(1))
    if known is None:
        return trail.add(number, PersonRow(**_columns(said)))
    trail.change(number, known, **_columns(completed(_facts(known), said)))
    return known.id


def _add_office(trail: ImportTrail, planned: Planned) -> int:
    row, session = planned.row, trail.session
    named = {fold(body.name): body.id for body in session.scalars(select(InstitutionRow))}
    body_id = named.get(fold(row.institution))
    if body_id is None:
        body_id = trail.add(row.number, InstitutionRow(name=row.institution, region_code=planned.region_code))
    return trail.add(row.number, OfficeRow(
        name=row.office, institution_id=body_id, region_code=planned.region_code, group_code=row.group, sub=_LAST_SUB,
        post=Post.OTHER, search_text=search_text(row.office, row.institution),
    ))  # fmt: skip


def _remember_columns(session: Session, table: Table) -> None:
    if not table.known_by.strip("|"):
        return
    columns = {column.value: place for column, place in table.columns.items()}
    session.merge(ImportMappingRow(headings=table.known_by, columns=columns))


def _known(session: Session, day: date) -> Known:
    names, held, standing = names_on(session, day), _held(session), regions_on(session, day)
    offices = tuple(
        KnownOffice(
            row.id, names.get(("office", row.id), row.name), _code(standing, row.region_code), row.search_text,
            tuple(held.get(row.id, ())),
        )
        for row in session.scalars(select(OfficeRow).order_by(OfficeRow.id))
    )  # fmt: skip
    valid = {region.code: region for region in standing.values() if region.valid}
    regions = tuple(KnownRegion(one.code, one.name, region_name(one.kind, one.name)) for one in valid.values())
    people = session.scalars(select(PersonRow).where(PersonRow.staff_number != "").order_by(PersonRow.id.desc()))
    numbers = {person.staff_number: _facts(person).name for person in people}
    return Known(offices, regions, frozenset(session.scalars(select(PrecedenceGroupRow.code))), numbers)


def _code(standing: Mapping[str, Region], code: str | None) -> str | None:
    """The code that an office's region bears on the day."""
    return standing[code].code if code and code in standing else code


def _held(session: Session) -> Mapping[int, list[HeldTerm]]:
    found = select(TermRow, PersonRow).join(PersonRow, PersonRow.id == TermRow.person_id).order_by(TermRow.id)
    held: dict[int, list[HeldTerm]] = {}
    for row, person in session.execute(found):
        facts = _facts(person)
        term = Term(facts.name, TermKind(row.kind), row.starts, row.ends, row.takes_place, person.id)
        held.setdefault(row.office_id, []).append(HeldTerm(row.id, term, facts))
    return held


def _facts(row: PersonRow) -> PersonFacts:
    name = Name(row.title_before, row.name, row.title_after)
    return PersonFacts(name, row.rank, row.staff_number, row.contact_name, row.contact_phone)


def _columns(facts: PersonFacts) -> dict[str, str]:
    name = facts.name
    return {
        "title_before": name.before, "name": name.name, "title_after": name.after, "rank": facts.rank,
        "staff_number": facts.staff_number, "contact_name": facts.contact_name, "contact_phone": facts.contact_phone,
        "search_text": search_text(name.full),
    }  # fmt: skip
