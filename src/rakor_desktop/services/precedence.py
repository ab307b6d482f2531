"""The order of one meeting: the rule, the office's settings and the overrides folded into one, for every output."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from fractions import Fraction

from sqlalchemy import select
from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import InviteeRow, MeetingRow, OrderChangeRow
from rakor_desktop.domain.errors import Field, FieldMissing, InviteeUnknown, OrderChangedSince
from rakor_desktop.domain.precedence import (
    Group,
    OrderSettings,
    Output,
    Place,
    Position,
    Side,
    Spot,
    StandsAt,
    in_order,
    position,
    spot_beside,
    standing,
)
from rakor_desktop.services.directory.directory import Office, offices
from rakor_desktop.services.settings.settings import order_settings


@dataclass(frozen=True, slots=True)
class Move:
    """An override: where an office stands instead, why, for which outputs; who said so and when (aware)."""

    office_id: int
    spot: Spot
    reason: str
    outputs: frozenset[Output]
    at: datetime
    actor: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """Put `invitee_id` directly before or after `beside_id` in the list of invitations, for these outputs."""

    invitee_id: int
    beside_id: int
    side: Side
    reason: str
    outputs: frozenset[Output]


@dataclass(frozen=True, slots=True)
class MoveChange:
    """What a change of the order did to one office; `put_back` undoes it. None is the order of the rule."""

    meeting_id: int
    office_id: int
    before: Move | None
    after: Move | None


@dataclass(frozen=True, slots=True)
class MeetingOrder:
    """Where everybody stands in one meeting; `anchors` are the offices at whose places others were put."""

    settings: OrderSettings
    moves: Mapping[int, Move]
    anchors: Mapping[int, Office]

    def sorted(self, listed: Iterable[Office], output: Output) -> list[Office]:
        """These offices in their order for this output."""
        return in_order(listed, lambda one: self.position(one.id, one.place, output), self.settings.ties)

    def position(self, office_id: int, own: Place, output: Output) -> Position:
        """Where an office stands, or its holder, whose `own` place by the rule may be another."""
        move = self.moves.get(office_id)
        if move is None or output not in move.outputs:
            return position(own)
        anchor = self.anchors.get(move.spot.anchor_id)
        return position(own, move.spot, anchor.place if anchor else None)

    def spots(self, output: Output) -> dict[int, Spot]:
        """Who was moved where for this output, by office."""
        return {office_id: move.spot for office_id, move in self.moves.items() if output in move.outputs}

    def group(self, office: Office, output: Output) -> Group:
        """The group in which an office stands: its own, or the one it was moved into."""
        move = self.moves.get(office.id)
        anchor = self.anchors.get(move.spot.anchor_id) if move and output in move.outputs else None
        return anchor.group if anchor else office.group

    def representing(self, own: Position, invited: Position) -> Position:
        """Where somebody stands who has this position himself and represents the other."""
        if self.settings.representative is StandsAt.OWN_OFFICE:
            return own
        return min(own, invited, key=lambda one: standing(one, self.settings.ties))


def move(tx: Tx, wanted: Wanted) -> MoveChange:
    """Let an office stand elsewhere in its meeting. The reason is required and stays in the history.

    Raises InviteeUnknown when either is not on the list any more, FieldMissing without reason or output.
    """
    return _moved(tx, wanted)


def move_all(tx: Tx, wanted: Sequence[Wanted]) -> tuple[MoveChange, ...]:
    """Let several offices stand elsewhere, one after the other, all or none. Raises as `move`."""
    return tuple(_moved(tx, one) for one in wanted)


def _moved(tx: Tx, wanted: Wanted) -> MoveChange:
    if not wanted.reason.strip():
        raise FieldMissing(Field.REASON)
    if not wanted.outputs:
        raise FieldMissing(Field.OUTPUTS)
    invitee, beside = (_invitee(tx.session, one) for one in (wanted.invitee_id, wanted.beside_id))
    held = tx.session.get_one(MeetingRow, invitee.meeting_id, with_for_update=True)  # one change of the order at a time
    before = _moves(tx.session, held.id).get(invitee.office_id)
    spot = _spot(tx.session, held, invitee.office_id, beside.office_id, wanted.side)
    after = Move(invitee.office_id, spot, wanted.reason.strip(), wanted.outputs, tx.now, tx.actor)
    _keep(tx.session, held.id, invitee.office_id, after)
    tx.session.flush()  # whoever follows stands beside it
    return MoveChange(held.id, invitee.office_id, before, after)


def restore(tx: Tx, invitee_id: int) -> MoveChange:
    """Let an office stand where the rule puts it. Raises InviteeUnknown."""
    invitee = _invitee(tx.session, invitee_id)
    before = _moves(tx.session, invitee.meeting_id).get(invitee.office_id)
    _keep(tx.session, invitee.meeting_id, invitee.office_id, None)
    return MoveChange(invitee.meeting_id, invitee.office_id, before, None)


def put_back(tx: Tx, done: MoveChange) -> None:
    """Undo that very change. Raises OrderChangedSince when somebody changed the office's order again meanwhile."""
    _put_back(tx, done)


def put_all_back(tx: Tx, done: Sequence[MoveChange]) -> None:
    """Undo several changes, the last first, all or none. Raises as `put_back`."""
    for one in reversed(done):
        _put_back(tx, one)


def _put_back(tx: Tx, done: MoveChange) -> None:
    if _moves(tx.session, done.meeting_id).get(done.office_id) != done.after:
        raise OrderChangedSince
    _keep(tx.session, done.meeting_id, done.office_id, done.before)
    tx.session.flush()


def meeting_order(session: Session, meeting_id: int, day: date) -> MeetingOrder:
    """The order of a meeting that is held on `day`, for every output."""
    moves = _moves(session, meeting_id)
    anchors = {one.spot.anchor_id for one in moves.values()}
    found = offices(session, day, list(anchors)) if anchors else ()
    return MeetingOrder(order_settings(session), moves, {office.id: office for office in found})


def _spot(session: Session, held: MeetingRow, office_id: int, beside_id: int, side: Side) -> Spot:
    """Beside a neighbour in the list as it is now, whatever it was when the person looked."""
    invited = session.scalars(select(InviteeRow.office_id).where(InviteeRow.meeting_id == held.id))
    order = meeting_order(session, held.id, held.held_on)
    listed = order.sorted(offices(session, held.held_on, list(invited)), Output.INVITATIONS)
    others = [office.id for office in listed if office.id != office_id]
    if beside_id not in others:
        raise InviteeUnknown(beside_id)
    return spot_beside(others, order.spots(Output.INVITATIONS), beside_id, side)


def _moves(session: Session, meeting_id: int) -> dict[int, Move]:
    rows = session.scalars(select(OrderChangeRow).where(OrderChangeRow.meeting_id == meeting_id))
    return {row.office_id: _move(row) for row in rows}


def _move(row: OrderChangeRow) -> Move:
    spot = Spot(row.anchor_id, Fraction(row.offset))
    return Move(row.office_id, spot, row.reason, _outputs(row.outputs), row.at, row.actor)


def _outputs(kept: Collection[str]) -> frozenset[Output]:
    """Those this program knows: a newer one may know more."""
    return frozenset(one for one in Output if one in kept)


def _keep(session: Session, meeting_id: int, office_id: int, wanted: Move | None) -> None:
    found = select(OrderChangeRow).where(OrderChangeRow.meeting_id == meeting_id, OrderChangeRow.office_id == office_id)
    row = session.scalars(found.with_for_update()).one_or_none()
    if wanted is None:
        if row is not None:
            session.delete(row)
        return
    if row is None:
        row = OrderChangeRow(meeting_id=meeting_id, office_id=office_id)
        session.add(row)
    row.anchor_id, row.offset = wanted.spot.anchor_id, str(wanted.spot.offset)
    row.reason, row.outputs = wanted.reason, sorted(wanted.outputs)
    row.at, row.actor = wanted.at, wanted.actor


def _invitee(session: Session, invitee_id: int) -> InviteeRow:
    row = session.get(InviteeRow, invitee_id)
    if row is None:
        raise InviteeUnknown(invitee_id)
    return row
