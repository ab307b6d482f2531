"""What the office has settled for this store: each subject a frozen dataclass, kept as one row of JSON.

A subject of its own brings a name, a dataclass in `domain`, a query with the program's own values as default, and a
use-case that keeps it: `kept` and `keep` do the rest. Such a use-case is given what the person had `seen` before he
changed it, and what he was `told` of what others kept since: what he left as it was stays as they have it, by
`with_others`.
"""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any, TypeVar

from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import SettingRow
from rakor_desktop.domain.errors import SettingChanged
from rakor_desktop.domain.meanwhile import Key, Meanwhile, since
from rakor_desktop.domain.precedence import OrderSettings, StandsAt, Ties

E = TypeVar("E", bound=StrEnum)
T = TypeVar("T")
R = TypeVar("R")

ORDER = "order"


def order_settings(session: Session) -> OrderSettings:
    """How ties of precedence are settled, and where a representative stands."""
    known, usual = kept(session, ORDER), OrderSettings()
    return OrderSettings(
        ties=one_of(Ties, known.get("ties"), usual.ties),
        representative=one_of(StandsAt, known.get("representative"), usual.representative),
    )


def set_order(
    tx: Tx, wanted: OrderSettings, seen: OrderSettings | None = None, told: OrderSettings | None = None
) -> OrderSettings:
    """Settle the order anew for everything not yet issued; returns what stood before, so that it can be undone.

    Raises SettingChanged.
    """
    hold(tx.session, ORDER)
    before = order_settings(tx.session)
    wanted = with_others(wanted, before, seen, told)
    keep(tx.session, ORDER, {"ties": wanted.ties, "representative": wanted.representative})
    return before


def kept(session: Session, name: str) -> Mapping[str, Any]:
    """What is kept under a name; nothing if nobody settled anything."""
    row = session.get(SettingRow, name)
    return row.value if row else {}


def hold(session: Session, name: str) -> None:
    """Let nobody else settle this until it is settled here: what stands there now is compared with what was seen."""
    session.get(SettingRow, name, with_for_update=True)


def with_others(mine: T, theirs: T, seen: T | None, told: T | None) -> T:
    """What a desk wants, with what others changed since it was `seen`; None: all is wanted.

    Raises SettingChanged for what both changed, unless the person was `told` how it stands now.
    """
    if seen is None:
        return mine
    meanwhile = Meanwhile()
    return agreed(meanwhile.value(since(seen, mine, theirs, told)), meanwhile)


def rows_with_others(
    mine: tuple[R, ...], theirs: tuple[R, ...], seen: tuple[R, ...] | None, told: tuple[R, ...] | None, key: Key[R]
) -> tuple[R, ...]:
    """The same for rows, which are the same where their key is: those that others added stay. Raises SettingChanged."""
    if seen is None:
        return mine
    meanwhile = Meanwhile()
    return agreed(meanwhile.rows(since(seen, mine, theirs, told), key), meanwhile)


def agreed(value: T, meanwhile: Meanwhile) -> T:
    """What was joined. Raises SettingChanged where both changed the same."""
    if meanwhile.clashes:
        raise SettingChanged
    return value


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
