"""The book of offices: entering one, correcting it, calling it otherwise from a day on; each can be taken back."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import FormerNameRow, InstitutionRow, OfficeRow, PrecedenceGroupRow
from rakor_desktop.domain.directory import Post, region_name
from rakor_desktop.domain.errors import (
    Field,
    FieldMissing,
    NameTaken,
    OfficeChanged,
    OfficeInUse,
    OfficeUnknown,
    SpanReversed,
)
from rakor_desktop.domain.search import search_text
from rakor_desktop.services.directory.regions import regions_on
from rakor_desktop.services.importing.import_trail import user_of


@dataclass(frozen=True, slots=True)
class OfficeFacts:
    """What is kept of an office. `institution` is a name, entered if it is new; `sub` orders inside the group."""

    name: str
    institution: str
    region_code: str | None
    group_code: str
    sub: int = 99
    echelon: str = ""
    valid_from: date | None = None
    valid_to: date | None = None
    vacant_from: date | None = None


@dataclass(frozen=True, slots=True)
class OfficeChange:
    """What a change of an office did, for `change_office_back`; `former_id` is the old name that was kept."""

    office_id: int
    before: OfficeFacts
    after: OfficeFacts
    former_id: int | None


@dataclass(frozen=True, slots=True)
class OfficeChoices:
    """What an office can be of: regions (code, `Kabupaten Serang`), groups (code, title), names of institutions."""

    regions: tuple[tuple[str, str], ...]
    groups: tuple[tuple[str, str], ...]
    institutions: tuple[str, ...]


def add_office(tx: Tx, facts: OfficeFacts) -> int:
    """Enter an office; returns its id. Raises FieldMissing, NameTaken, SpanReversed."""
    clean = _checked(tx.session, facts, None)
    row = OfficeRow(post=Post.OTHER)
    _write(tx.session, row, clean)
    tx.session.add(row)
    tx.session.flush()
    return row.id


def remove_office(tx: Tx, office_id: int) -> None:
    """Take an office out that nothing refers to yet. Raises OfficeUnknown, OfficeInUse."""
    row = _row(tx.session, office_id)
    if user_of(tx.session, row):
        raise OfficeInUse(row.name)
    tx.session.delete(row)


def change_office(
    tx: Tx, office_id: int, before: OfficeFacts, after: OfficeFacts, renamed_on: date | None
) -> OfficeChange:
    """Change an office that was read as `before`. With `renamed_on` it bears its new name from that day on only.

    Without, a new name is the right spelling of what it was always called. Issued papers keep what they printed.
    Raises OfficeUnknown, OfficeChanged when somebody changed it meanwhile, FieldMissing, NameTaken, SpanReversed.
    """
    row = _row(tx.session, office_id)
    if office_facts(tx.session, office_id) != before:
        raise OfficeChanged(row.name)
    clean = _checked(tx.session, after, office_id)
    former = None
    if renamed_on and clean.name != before.name:
        former = FormerNameRow(office_id=office_id, name=before.name, valid_to=renamed_on - timedelta(days=1))
        tx.session.add(former)
        tx.session.flush()
    _write(tx.session, row, clean)
    tx.session.flush()
    return OfficeChange(office_id, before, office_facts(tx.session, office_id), former.id if former else None)


def change_office_back(tx: Tx, done: OfficeChange) -> None:
    """Take a change back. Raises OfficeUnknown, OfficeChanged."""
    row = _row(tx.session, done.office_id)
    if office_facts(tx.session, done.office_id) != done.after:
        raise OfficeChanged(row.name)
    former = tx.session.get(FormerNameRow, done.former_id) if done.former_id else None
    if former is not None:
        tx.session.delete(former)
        tx.session.flush()
    _write(tx.session, row, done.before)


def office_facts(session: Session, office_id: int) -> OfficeFacts:
    """What is kept of an office. Raises OfficeUnknown."""
    row = _row(session, office_id)
    body = session.get_one(InstitutionRow, row.institution_id)
    return OfficeFacts(
        row.name, body.name, row.region_code, row.group_code, row.sub, row.echelon, row.valid_from, row.valid_to,
        row.vacant_from,
    )  # fmt: skip


def office_choices(session: Session, day: date) -> OfficeChoices:
    """What an office of `day` can be of, regions by code, groups by rank, institutions by name."""
    valid = {one.code: one for one in regions_on(session, day).values() if one.valid}
    groups = session.execute(
        select(PrecedenceGroupRow.code, PrecedenceGroupRow.title).order_by(PrecedenceGroupRow.rank)
    )
    return OfficeChoices(
        tuple((code, region_name(one.kind, one.name)) for code, one in sorted(valid.items())),
        tuple((code, title) for code, title in groups),
        tuple(sorted(session.scalars(select(InstitutionRow.name)), key=str.casefold)),
    )


def _row(session: Session, office_id: int) -> OfficeRow:
    row = session.get(OfficeRow, office_id, with_for_update=True)
    if row is None:
        raise OfficeUnknown(office_id)
    return row


def _checked(session: Session, facts: OfficeFacts, office_id: int | None) -> OfficeFacts:
    """The facts with their blanks single. Raises FieldMissing, NameTaken, SpanReversed."""
    name, body = " ".join(facts.name.split()), " ".join(facts.institution.split())
    for text, field in ((name, Field.OFFICE), (body, Field.INSTITUTION), (facts.group_code, Field.GROUP)):
        if not text:
            raise FieldMissing(field)
    if facts.valid_from and facts.valid_to and facts.valid_to < facts.valid_from:
        raise SpanReversed(name, facts.valid_from, facts.valid_to)
    taken = session.scalar(select(OfficeRow.id).where(OfficeRow.name == name))
    if taken is not None and taken != office_id:
        raise NameTaken(name)
    return OfficeFacts(
        name, body, facts.region_code, facts.group_code, facts.sub, facts.echelon.strip(), facts.valid_from,
        facts.valid_to, facts.vacant_from,
    )  # fmt: skip


def _write(session: Session, row: OfficeRow, facts: OfficeFacts) -> None:
    formers: list[str] = []
    if row.id is not None:
        formers += session.scalars(select(FormerNameRow.name).where(FormerNameRow.office_id == row.id))
    row.institution_id = _institution(session, facts)
    row.name, row.region_code, row.group_code, row.sub = facts.name, facts.region_code, facts.group_code, facts.sub
    row.echelon, row.valid_from, row.valid_to = facts.echelon, facts.valid_from, facts.valid_to
    row.vacant_from = facts.vacant_from
    row.search_text = search_text(facts.name, facts.institution, *formers)


def _institution(session: Session, facts: OfficeFacts) -> int:
    """The id of the institution of this name, which is entered when it is new."""
    known = session.scalar(select(InstitutionRow.id).where(InstitutionRow.name == facts.institution))
    if known is not None:
        return known
    body = InstitutionRow(name=facts.institution, region_code=facts.region_code)
    session.add(body)
    session.flush()
    return body.id
