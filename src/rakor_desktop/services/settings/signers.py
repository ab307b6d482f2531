"""Who may sign the office's letters: the ways it settled, each an office and in whose name, and the usual one."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import OfficeRow
from rakor_desktop.domain.errors import Field, FieldMissing, OfficeUnknown
from rakor_desktop.services.settings.settings import hold, keep, kept, rows_with_others

SIGNERS = "signers"
_MOST_GIVERS = 2


@dataclass(frozen=True, slots=True)
class SignerWay:
    """An office that signs, and in whose name: the giver (a.n.), then the one in between (u.b.); nobody is himself."""

    office_id: int
    giver_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class SignerSettings:
    """The ways to sign, the usual one first. None of them: whoever chairs the meeting, else the governor."""

    ways: tuple[SignerWay, ...] = ()

    @property
    def usual(self) -> SignerWay | None:
        """The one a new letter begins with."""
        return self.ways[0] if self.ways else None


def signer_settings(session: Session) -> SignerSettings:
    """What is settled; offices that are gone from the directory are left out."""
    ways = [SignerWay(one["office"], tuple(one["givers"])) for one in kept(session, SIGNERS).get("ways", ())]
    known = _known(session, ways)
    return SignerSettings(tuple(way for way in ways if {way.office_id, *way.giver_ids} <= known))


def set_signers(
    tx: Tx, wanted: SignerSettings, seen: SignerSettings | None = None, told: SignerSettings | None = None
) -> SignerSettings:
    """Settle who signs; returns what stood before, so that it can be undone.

    Ways that another desk added since it was `seen` stay. Raises OfficeUnknown, and FieldMissing for more than two
    givers or an office that signs in its own name.
    """
    hold(tx.session, SIGNERS)
    before = signer_settings(tx.session)
    was, told_ways = (None if one is None else one.ways for one in (seen, told))
    ways = rows_with_others(wanted.ways, before.ways, was, told_ways, lambda way: way)
    known = _known(tx.session, ways)
    for way in ways:
        for office_id in (way.office_id, *way.giver_ids):
            if office_id not in known:
                raise OfficeUnknown(office_id)
        if len({way.office_id, *way.giver_ids}) != len(way.giver_ids) + 1 or len(way.giver_ids) > _MOST_GIVERS:
            raise FieldMissing(Field.OFFICE)
    plain = [{"office": way.office_id, "givers": list(way.giver_ids)} for way in ways]
    keep(tx.session, SIGNERS, {"ways": plain})
    return before


def _known(session: Session, ways: Sequence[SignerWay]) -> set[int]:
    asked = {one for way in ways for one in (way.office_id, *way.giver_ids)}
    return set(session.scalars(select(OfficeRow.id).where(OfficeRow.id.in_(asked))))
