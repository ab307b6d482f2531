"""Who signs the agreement of a meeting: by a rule, unless somebody chose otherwise for this meeting."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import AgreementRoleRow, MeetingRow
from rakor_desktop.domain.agreements import AgreementRole
from rakor_desktop.domain.directory import Post
from rakor_desktop.domain.errors import MeetingUnknown
from rakor_desktop.domain.publishing import Official, Signer, signer_of
from rakor_desktop.services.attendance.attendance import door
from rakor_desktop.services.attendance.presence import Present, came_key, invited_key, present_people
from rakor_desktop.services.directory.directory import Office
from rakor_desktop.services.invitations.invitations import Invitee
from rakor_desktop.services.meetings.meetings import Meeting, meeting
from rakor_desktop.services.publishing.officials import official

#: Who signs beside the heads of regions: whoever presides over their councils.
_PRESIDES = ("Ketua DPRD ", "Ketua Dewan Perwakilan Rakyat Daerah ")
_STATE = ("Gubernur ", "Wakil Gubernur ", "Bupati ", "Wakil Bupati ", "Wali", "Wakil Wali")
#: The key of a chair who was not recorded at the door.
_CHAIR = "chair"


@dataclass(frozen=True, slots=True)
class Signing:
    """Somebody who may sign: by his key, how he signs, for whom, what the rule says of him, and what holds."""

    key: str
    official: Official
    represents: tuple[str, ...]
    by_rule: AgreementRole
    role: AgreementRole


Roles = Mapping[str, AgreementRole]


def choose_roles(tx: Tx, meeting_id: int, roles: Roles, seen: Roles | None = None) -> dict[str, AgreementRole]:
    """Let these people, by their keys, take part otherwise than by the rule; of all others the rule holds.

    Whoever has the role here that he was `seen` with keeps what another desk chose for him since.
    Returns what was chosen before, for undo. Raises MeetingUnknown.
    """
    if tx.session.get(MeetingRow, meeting_id, with_for_update=True) is None:
        raise MeetingUnknown(meeting_id)
    rows = {row.who: row for row in tx.session.scalars(_chosen(meeting_id))}
    before = {who: AgreementRole(row.role) for who, row in rows.items()}
    if seen is not None:
        sides = {who: (before if roles.get(who) == seen.get(who) else roles).get(who) for who in {*before, *roles}}
        roles = {who: role for who, role in sides.items() if role is not None}
    for gone in rows.keys() - roles.keys():
        tx.session.delete(rows[gone])
    for who, role in roles.items():
        if who in rows:
            rows[who].role = role
        else:
            tx.session.add(AgreementRoleRow(meeting_id=meeting_id, who=who, role=role))
    return before


def signing_people(session: Session, meeting_id: int) -> tuple[Signing, ...]:
    """Everybody who was there, in the order of those present; a chair who was not recorded comes first.

    By the rule the chair, the heads of regions and the presidents of their councils, or whoever came for them, are
    parties; whoever came from elsewhere is a witness. Raises MeetingUnknown.
    """
    held = meeting(session, meeting_id)
    chosen = {row.who: AgreementRole(row.role) for row in session.scalars(_chosen(meeting_id))}
    return tuple(replace(one, role=chosen.get(one.key, one.by_rule)) for one in _by_rule(session, held))


def _by_rule(session: Session, held: Meeting) -> list[Signing]:
    at_door, chair = door(session, held.id), None
    if held.chair_office_id is not None:
        chair = official(session, held.chair_office_id, (), held.held_on)
    invited = {one.office.name: one.office for one in at_door.invitees}
    own = _own_offices(at_door.invitees)
    found = []
    for one in present_people(session, held, at_door):
        offices = [invited[name] for name in (one.office, *one.represents) if name in invited]
        leads = chair is not None and one.office == chair.office
        role = AgreementRole.PARTY if leads else _role(offices)
        signs = _official(session, one, own.get(one.key), held.held_on)
        found.append(Signing(one.key, signs, one.represents, role, role))
    if chair and chair.office not in [one.official.office for one in found]:
        found.insert(0, Signing(_CHAIR, chair, (), AgreementRole.PARTY, AgreementRole.PARTY))
    return found


def _role(offices: Sequence[Office]) -> AgreementRole:
    """What follows from the offices that somebody holds or represents."""
    if any(_decides(office) for office in offices):
        return AgreementRole.PARTY
    witnesses = any(office.post == Post.OTHER and not _of_a_council(office.name) for office in offices)
    return AgreementRole.WITNESS if witnesses else AgreementRole.NOBODY


def _chosen(meeting_id: int) -> Select[AgreementRoleRow]:
    return select(AgreementRoleRow).where(AgreementRoleRow.meeting_id == meeting_id)


def _decides(office: Office) -> bool:
    """The head of a region, or whoever presides over its council."""
    return office.post == Post.HEAD or office.name.startswith(_PRESIDES)


def _of_a_council(name: str) -> bool:
    return "DPRD" in name or "Dewan Perwakilan Rakyat Daerah" in name


def _own_offices(invitees: Iterable[Invitee]) -> dict[str, int]:
    """The office of each who came, by his key, where the directory knows it."""
    by_id = {one.id: one.office.id for one in invitees}
    own = {invited_key(one.id): one.office.id for one in invitees}
    for invitee in invitees:
        event = invitee.standing.event
        person = event.representative if event else None
        if event and person and (found := by_id.get(person.invitee_id or 0) or person.office_id):
            own[came_key(event)] = found
    return own


def _official(session: Session, one: Present, office_id: int | None, day: date) -> Official:
    """How he signs; under his own office, and by the name that was said at the door."""
    if office_id is not None:
        known = official(session, office_id, (), day)
        return replace(known, name=one.name or known.name)
    signer = Signer.STATE if one.office.startswith(_STATE) else signer_of(Post.OTHER, one.office, "")
    return Official(one.office, one.name, signer)
