"""What the office has settled for this store: each subject a frozen dataclass, kept as one row of JSON.

A subject of its own brings a name, a dataclass in `domain`, a query with the program's own values as default, and a
use-case that keeps it: `kept` and `keep` do the rest.
"""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any, TypeVar

from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import SettingRow
from rakor_desktop.domain.precedence import OrderSettings, StandsAt, Ties

E = TypeVar("E", bound=StrEnum)

ORDER = "order"


def order_settings(session: Session) -> OrderSettings:
    """How ties of precedence are settled, and where a representative stands."""
    known, usual = kept(session, ORDER), OrderSettings()
    return OrderSettings(
        ties=one_of(Ties, known.get("ties"), usual.ties),
        representative=one_of(StandsAt, known.get("representative"), usual.representative),
    )


def set_order(tx: Tx, wanted: OrderSettings) -> OrderSettings:
    """Settle the order anew for everything not yet issued; returns what stood before, so that it can be undone."""
    before = order_settings(tx.session)
    keep(tx.session, ORDER, {"ties": wanted.ties, "representative": wanted.representative})
    return before


def kept(session: Session, name: str) -> Mapping[str, Any]:
    """What is kept under a name; nothing if nobody settled anything."""
    row = session.get(SettingRow, name)
    return row.value if row else {}


def keep(session: Session, name: str, value: Mapping[str, Any]) -> None:
    """Keep the facts of a subject, which JSON must be able to hold, in place of what was kept before."""
    row = session.get(SettingRow, name, with_for_update=True)
    if row is None:
        session.add(SettingRow(name=name, value=dict(value)))
    elif row.value != value:
        row.value = dict(value)


def one_of(known: Iterable[E], value: object, usual: E) -> E:
    """The word of an enumeration that was kept; `usual` where it is none, as from a newer program."""
    return next((one for one in known if one == value), usual)
