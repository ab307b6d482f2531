"""What the agreement and the short report of a meeting print, told from its minutes: the same facts, nothing twice."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from rakor_desktop.db.tables import OfficeRow
from rakor_desktop.documents.outcome_papers import AgreementPaper, ReportItem, ReportPaper, Signatory
from rakor_desktop.documents.outcome_words import agreed_point
from rakor_desktop.documents.papers import MinutesPaper
from rakor_desktop.domain.directory import Post
from rakor_desktop.domain.publishing import Official, Signer, signer_of
from rakor_desktop.services.attendance import door
from rakor_desktop.services.directory import Office
from rakor_desktop.services.invitations import Invitee
from rakor_desktop.services.letterheads import letterhead
from rakor_desktop.services.meetings import meeting
from rakor_desktop.services.officials import official
from rakor_desktop.services.presence import Present, came_key, invited_key, present_people
from rakor_desktop.services.profiles import profile_settings
from rakor_desktop.services.signers import signer_settings

#: Who signs beside the heads of regions: whoever presides over their councils.
_PRESIDES = ("Ketua DPRD ", "Ketua Dewan Perwakilan Rakyat Daerah ")
_STATE = ("Gubernur ", "Wakil Gubernur ", "Bupati ", "Wakil Bupati ", "Wali", "Wakil Wali")


def agreement_paper(session: Session, meeting_id: int, told: MinutesPaper) -> AgreementPaper:
    """The agreement on all that was decided and recommended, signed by whoever was there. Raises MeetingUnknown.

    The chair, the heads of regions and the presidents of their councils, or whoever came for them, are parties;
    whoever came from elsewhere is a witness.
    """
    signing, witnesses = _signing(session, meeting_id, told.chair)
    return AgreementPaper(
        profile=told.profile,
        letterhead=letterhead(session, None),
        title=told.title,
        day=told.day,
        place=told.place,
        points=(*told.decisions, *(agreed_point(line) for line in told.recommendations)),
        parties=signing,
        witnesses=witnesses,
        town=profile_settings(session).place,
        secrecy=told.secrecy,
        size=told.size,
    )


def report_paper(session: Session, told: MinutesPaper) -> ReportPaper:
    """The report to the governor, from whoever usually signs for the office."""
    way = signer_settings(session).usual
    return ReportPaper(
        profile=told.profile,
        letterhead=letterhead(session, None),
        title=told.title,
        day=told.day,
        place=told.place,
        figures=told.figures,
        regions=told.regions,
        receiver=_governor(session, told),
        sender=official(session, way.office_id, (), told.day) if way else None,
        chair=told.chair,
        organiser=told.organiser,
        starts=told.starts,
        ends=told.ends,
        zone=told.zone,
        items=_items(told),
        decisions=told.decisions,
        recommendations=told.recommendations,
        town=profile_settings(session).place,
        secrecy=told.secrecy,
        size=told.size,
    )


def _governor(session: Session, told: MinutesPaper) -> Official | None:
    heads = select(OfficeRow.id).where(OfficeRow.post == Post.HEAD).order_by(OfficeRow.region_code, OfficeRow.id)
    found = session.scalar(heads.limit(1))
    return official(session, found, (), told.day) if found else None


def _items(told: MinutesPaper) -> tuple[ReportItem, ...]:
    spoke: dict[int, list[str]] = {}
    for entry in told.entries:
        if entry.agenda_no and entry.speaker_office and entry.speaker_office not in spoke.get(entry.agenda_no, ()):
            spoke.setdefault(entry.agenda_no, []).append(entry.speaker_office)
    return tuple(ReportItem(title, tuple(spoke.get(no, ()))) for no, title in enumerate(told.agenda, 1))


def _signing(
    session: Session, meeting_id: int, chair: Official | None
) -> tuple[tuple[Signatory, ...], tuple[Signatory, ...]]:
    """Parties and witnesses, in the order of those present; the chair first where he was not invited."""
    held, at_door = meeting(session, meeting_id), door(session, meeting_id)
    invited = {one.office.name: one.office for one in at_door.invitees}
    own = _own_offices(at_door.invitees)
    parties: list[Signatory] = []
    witnesses: list[Signatory] = []
    for one in present_people(session, held, at_door):
        offices = [invited[name] for name in (one.office, *one.represents) if name in invited]
        signs = Signatory(_official(session, one, own.get(one.key), held.held_on), one.represents)
        if any(_decides(office) for office in offices) or (chair and one.office == chair.office):
            parties.append(signs)
        elif any(office.post == Post.OTHER and not _of_a_council(office.name) for office in offices):
            witnesses.append(signs)
    if chair and chair.office not in [one.official.office for one in parties]:
        parties.insert(0, Signatory(chair))
    return tuple(parties), tuple(witnesses)


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
