"""What the agreement and the short report of a meeting print, told from its minutes: the same facts, nothing twice."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from rakor_desktop.db.tables import OfficeRow
from rakor_desktop.documents.minutes.outcome_papers import AgreementPaper, ReportItem, ReportPaper, Signatory
from rakor_desktop.documents.minutes.outcome_words import agreed_point
from rakor_desktop.documents.papers import MinutesPaper
from rakor_desktop.domain.agreements import AgreementRole
from rakor_desktop.domain.directory import Post
from rakor_desktop.domain.publishing import Official
from rakor_desktop.services.minutes.agreements import Signing, signing_people
from rakor_desktop.services.publishing.officials import official
from rakor_desktop.services.settings.letterheads import letterhead
from rakor_desktop.services.settings.profiles import profile_settings
from rakor_desktop.services.settings.signers import signer_settings


def agreement_paper(session: Session, meeting_id: int, told: MinutesPaper) -> AgreementPaper:
    """The agreement on all that was decided and recommended, signed as `signing_people` says. Raises MeetingUnknown."""
    people = signing_people(session, meeting_id)
    return AgreementPaper(
        profile=told.profile,
        letterhead=letterhead(session, None),
        title=told.title,
        day=told.day,
        place=told.place,
        points=(*told.decisions, *(agreed_point(line) for line in told.recommendations)),
        parties=_in_role(people, AgreementRole.PARTY),
        witnesses=_in_role(people, AgreementRole.WITNESS),
        town=profile_settings(session).place,
        secrecy=told.secrecy,
        size=told.size,
    )


def _in_role(people: Iterable[Signing], role: AgreementRole) -> tuple[Signatory, ...]:
    return tuple(Signatory(one.official, one.represents) for one in people if one.role is role)


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
