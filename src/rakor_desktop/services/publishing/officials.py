"""Who signs a paper: an office on a day, its holder as he signs, and those in whose name he does."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from rakor_desktop.db.tables import OfficeRow, PersonRow, TermRow
from rakor_desktop.domain.directory import Post, Term, TermKind
from rakor_desktop.domain.errors import OfficeUnknown
from rakor_desktop.domain.publishing import Official, signer_of
from rakor_desktop.services.directory.directory import Office, offices, runs_on


def official(session: Session, office_id: int, giver_ids: Sequence[int], day: date) -> Official:
    """How this office signs on `day`, in the name of the givers (a.n., then u.b.). Raises OfficeUnknown."""
    office = _office(session, office_id, day)
    holder = office.holder
    rank, staff_number = _facts(session, holder)
    return Official(
        office=office.name,
        name=holder.name if holder else None,
        signer=signer_of(Post(office.post), office.name, office.institution),
        term=holder.kind if holder else TermKind.DEFINITIVE,
        own_office=_own_office(session, holder, day),
        on_behalf_of=tuple(_office(session, giver, day).name for giver in giver_ids),
        rank=rank,
        nip=staff_number,
    )


def _office(session: Session, office_id: int, day: date) -> Office:
    found = offices(session, day, [office_id])
    if not found:
        raise OfficeUnknown(office_id)
    return found[0]


def _facts(session: Session, holder: Term | None) -> tuple[str, str]:
    row = session.get(PersonRow, holder.person_id) if holder else None
    return (row.rank, row.staff_number) if row else ("", "")


def _own_office(session: Session, holder: Term | None, day: date) -> str:
    """The office an acting official comes from, if it is known."""
    if holder is None or holder.kind is TermKind.DEFINITIVE:
        return ""
    found = (
        select(OfficeRow.id)
        .join(TermRow, TermRow.office_id == OfficeRow.id)
        .where(TermRow.person_id == holder.person_id, TermRow.kind == TermKind.DEFINITIVE)
        .where(runs_on(day, TermRow.starts, TermRow.ends))
        .order_by(OfficeRow.id)
    )
    own = session.scalar(found.limit(1))
    return _office(session, own, day).name if own else ""
