"""The gate before a paper is issued: what it would print, what was passed over and why, what may go through."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import MeetingRow, RecommendationRow, WaiverRow
from rakor_desktop.documents.findings import Finding, Level, Report, Settled
from rakor_desktop.documents.profiles import PaperSize, Profile
from rakor_desktop.documents.readiness import report
from rakor_desktop.documents.rendering import Paper
from rakor_desktop.documents.typesetting.proofs import Proof
from rakor_desktop.domain.errors import Field, FieldMissing, MeetingUnknown, NotReady
from rakor_desktop.domain.minutes_life import LifeState
from rakor_desktop.domain.publishing import GATED, LETTER_KINDS, DocumentKind
from rakor_desktop.services.attendance.freezing import frozen
from rakor_desktop.services.invitations.invitations import Invitee, invitees
from rakor_desktop.services.meetings.meetings import meeting
from rakor_desktop.services.minutes.minutes import proceedings
from rakor_desktop.services.minutes.minutes_life import life
from rakor_desktop.services.minutes.writers import desks_writing
from rakor_desktop.services.publishing.papers import paper


@dataclass(frozen=True, slots=True)
class Waiver:
    """A finding (by its `key`) that was passed over: why, by whom, when (aware)."""

    key: str
    reason: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Links:
    """Where the fields of a paper are kept: entries and invitations in the order and by the numbers of the paper."""

    entries: tuple[UUID, ...] = ()
    recommendations: tuple[UUID | None, ...] = ()
    invitees: tuple[int, ...] = ()
    chair_office_id: int | None = None
    secretary_office_id: int | None = None
    note_taker_office_id: int | None = None


@dataclass(frozen=True, slots=True)
class Gate:
    """A paper before the gate. `moved` are numbers and offices that stand elsewhere than the rule has them."""

    paper: Paper
    moved: tuple[tuple[int, str], ...]
    waivers: tuple[Waiver, ...]
    links: Links
    settled: Settled | None = None

    def report(self, proof: Proof | None = None) -> Report:
        """Everything to be said of the paper; of its pages too where there is a proof of them."""
        return report(self.paper, self.moved, self.settled, proof)

    def with_unsettled(self, texts: int) -> "Gate":
        """The same, knowing how many texts of this computer's editor have words that the store has not."""
        if self.settled is None:
            return self
        return replace(self, settled=replace(self.settled, unsettled=texts))

    def held_by(self, found: Sequence[Finding]) -> tuple[Finding, ...]:
        """What of this was neither mended nor passed over with a reason; what is only told holds nothing up."""
        known = {one.key for one in self.waivers}
        return tuple(
            one for one in found if one.level is Level.FIX or (one.level is Level.CHECK and one.key not in known)
        )


def pass_over(tx: Tx, meeting_id: int, kind: DocumentKind, key: str, reason: str) -> None:
    """Keep why a finding does not hold this paper up; another reason takes the place of an earlier one.

    Raises MeetingUnknown, FieldMissing without a reason.
    """
    if not reason.strip():
        raise FieldMissing(Field.REASON)
    row = _row(tx, meeting_id, kind, key)
    if row is None:
        row = WaiverRow(meeting_id=meeting_id, kind=_one_gate(kind), finding=key)
        tx.session.add(row)
    row.reason, row.by, row.at = reason.strip(), tx.actor, tx.now


def look_again(tx: Tx, meeting_id: int, kind: DocumentKind, key: str) -> None:
    """Take a reason back: the finding holds the paper up again. Raises MeetingUnknown."""
    row = _row(tx, meeting_id, kind, key)
    if row is not None:
        tx.session.delete(row)


def waivers(session: Session, meeting_id: int, kind: DocumentKind) -> tuple[Waiver, ...]:
    """What was passed over in this paper, the first first."""
    found = select(WaiverRow).where(WaiverRow.meeting_id == meeting_id, WaiverRow.kind == _one_gate(kind))
    rows = session.scalars(found.order_by(WaiverRow.id))
    return tuple(Waiver(row.finding, row.reason, row.by, row.at) for row in rows)


def gate(
    session: Session, meeting_id: int, kind: DocumentKind, profile: Profile, size: PaperSize | None = None
) -> Gate:
    """A paper with all that the gate has to know, from one consistent read. Raises MeetingUnknown."""
    printed, listed = paper(session, meeting_id, kind, profile, size), invitees(session, meeting_id)
    moved = tuple((one.no, one.office.name) for one in listed if one.moved is not None and one.no != one.rule_no)
    links = _links(session, meeting_id, listed)
    settled = _settled(session, meeting_id, listed) if kind is DocumentKind.MINUTES else None
    return Gate(printed, moved, waivers(session, meeting_id, kind), links, settled)


def cleared(
    session: Session, meeting_id: int, kind: DocumentKind, findings: Sequence[Finding] | None
) -> tuple[Waiver, ...]:
    """The reasons with which a paper goes through the gate; () for a kind that has none.

    `findings` is what was found in the very paper that is to be issued, None when nobody looked. Raises NotReady.
    """
    if kind not in GATED:
        return ()
    if findings is None:
        raise NotReady(0, 0)
    known = {one.key: one for one in waivers(session, meeting_id, kind)}
    wrong = [one for one in findings if one.level is Level.FIX]
    open_ones = [one for one in findings if one.level is Level.CHECK and one.key not in known]
    if wrong or open_ones:
        raise NotReady(len(wrong), len(open_ones))
    return tuple(known[one.key] for one in findings if one.level is Level.CHECK)


def _settled(session: Session, meeting_id: int, listed: tuple[Invitee, ...]) -> Settled:
    stands = life(session, meeting_id)
    return Settled(
        final=stands.is_final,
        checked=stands.state is LifeState.CHECKED,
        checked_by=stands.checked_by,
        frozen=frozen(session, meeting_id) is not None,
        contradicted=tuple((one.no, one.office.name) for one in listed if one.standing.contradicted_by),
        writing=desks_writing(session, meeting_id),
    )


def _links(session: Session, meeting_id: int, listed: tuple[Invitee, ...]) -> Links:
    entries = [entry for entry in proceedings(session, meeting_id).entries if entry.text.strip()]
    drawn = select(RecommendationRow.entry_id).where(RecommendationRow.meeting_id == meeting_id)
    held = meeting(session, meeting_id)
    return Links(
        entries=tuple(entry.id for entry in entries),
        recommendations=tuple(session.scalars(drawn.order_by(RecommendationRow.position, RecommendationRow.id))),
        invitees=tuple(one.id for one in listed),
        chair_office_id=held.chair_office_id,
        secretary_office_id=held.secretary_office_id,
        note_taker_office_id=held.note_taker_office_id,
    )


def _row(tx: Tx, meeting_id: int, kind: DocumentKind, key: str) -> WaiverRow | None:
    if tx.session.get(MeetingRow, meeting_id, with_for_update=True) is None:
        raise MeetingUnknown(meeting_id)
    found = select(WaiverRow).where(
        WaiverRow.meeting_id == meeting_id, WaiverRow.kind == _one_gate(kind), WaiverRow.finding == key
    )
    return tx.session.scalar(found)


def _one_gate(kind: DocumentKind) -> DocumentKind:
    """A letter goes through one gate with one list of reasons, be it for all, for each or for Word."""
    return DocumentKind.LETTER if kind in (*LETTER_KINDS, DocumentKind.LETTER_WORD) else kind
