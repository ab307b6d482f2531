"""What each page is told: plain papers for `documents`, filled from one consistent read of a meeting."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from sqlalchemy.orm import Session

from rakor_desktop.documents.letters.invitees_paper import InviteeGroup, InviteeLine, InviteesPaper
from rakor_desktop.documents.letters.letter_paper import LetterPaper
from rakor_desktop.documents.papers import (
    AttendanceGroup,
    AttendanceLine,
    AttendancePaper,
    AttendanceRow,
    MinutesPaper,
    Participant,
    RecommendationLine,
    Remark,
)
from rakor_desktop.documents.profiles import PaperSize, Profile
from rakor_desktop.documents.rendering import Paper
from rakor_desktop.documents.typesetting.wording import ALL_REGIONS, invitation_text
from rakor_desktop.domain.appointments import Holding, is_acting
from rakor_desktop.domain.attendance import Basis
from rakor_desktop.domain.dates import local_time, long_date
from rakor_desktop.domain.letters import AddressMode
from rakor_desktop.domain.names import Name
from rakor_desktop.domain.publishing import LETTER_KINDS, DocumentKind, Official
from rakor_desktop.services.attendance.attendance import Door, door
from rakor_desktop.services.attendance.presence import holder_name, present_people
from rakor_desktop.services.attendance.recaps import recap_paper
from rakor_desktop.services.directory.directory import Institution, institutions
from rakor_desktop.services.followups.followups import Recommendation, recommendations
from rakor_desktop.services.invitations.call_lists import call_list_paper
from rakor_desktop.services.invitations.invitations import Invitee, invitees
from rakor_desktop.services.letters.letters import letter, letter_paper
from rakor_desktop.services.meetings.meetings import Meeting, meeting
from rakor_desktop.services.minutes.comings import every_coming
from rakor_desktop.services.minutes.minutes import Entry, proceedings
from rakor_desktop.services.minutes.minutes_life import life
from rakor_desktop.services.minutes.outcomes import agreement_paper, report_paper
from rakor_desktop.services.minutes.word_templates import minutes_template
from rakor_desktop.services.publishing.officials import official
from rakor_desktop.services.publishing.packs import pack_paper
from rakor_desktop.services.salutation import salutation_paper
from rakor_desktop.services.seating.seating_papers import badges_paper, seating_paper, tents_paper
from rakor_desktop.services.settings.letterheads import letterhead
from rakor_desktop.services.settings.profiles import profile_settings

_OF_THE_ROOM: Mapping[DocumentKind, Callable[[Session, int, Profile, PaperSize | None], Paper]] = {
    DocumentKind.SEATING: seating_paper,
    DocumentKind.CARDS: tents_paper,
    DocumentKind.BADGES: badges_paper,
    DocumentKind.SALUTATION: salutation_paper,
    DocumentKind.RECAP_PDF: recap_paper,
    DocumentKind.RECAP_XLSX: partial(recap_paper, workbook=True),
}


def paper(
    session: Session, meeting_id: int, kind: DocumentKind, profile: Profile, size: PaperSize | None = None
) -> Paper:
    """What a document of this kind prints; it is one of MEETING_KINDS. Raises MeetingUnknown."""
    if kind in _OF_THE_ROOM:
        return _OF_THE_ROOM[kind](session, meeting_id, profile, size)
    if kind is DocumentKind.MINUTES:
        return minutes_paper(session, meeting_id, profile, size)
    if kind is DocumentKind.MINUTES_WORD:  # to be edited: never a final paper
        template = minutes_template(session).content or None
        return replace(minutes_paper(session, meeting_id, profile, size), word=True, draft=True, template=template)
    if kind in (DocumentKind.AGREEMENT, DocumentKind.REPORT, DocumentKind.PACK):
        return _of_the_outcome(session, meeting_id, kind, minutes_paper(session, meeting_id, profile, size))
    if kind in (DocumentKind.INVITEES_PDF, DocumentKind.INVITEES_XLSX):
        workbook = kind is DocumentKind.INVITEES_XLSX
        return invitees_paper(session, meeting_id, profile, size, workbook=workbook)
    if kind in (*LETTER_KINDS, DocumentKind.LETTER_WORD):
        return invitation(session, meeting_id, kind, profile, size)
    if kind is DocumentKind.CALL_LIST:
        return call_list_paper(session, meeting_id, profile, size)
    return attendance_paper(session, meeting_id, profile, size, workbook=kind is DocumentKind.ATTENDANCE)


def _of_the_outcome(session: Session, meeting_id: int, kind: DocumentKind, told: MinutesPaper) -> Paper:
    """What tells the same as the minutes, or goes with them."""
    if kind is DocumentKind.REPORT:
        return report_paper(session, told)
    if kind is DocumentKind.AGREEMENT:
        return agreement_paper(session, meeting_id, told)
    letter = invitation(session, meeting_id, DocumentKind.LETTER, told.profile, told.size)
    return pack_paper(session, meeting_id, letter, attendance_paper(session, meeting_id, told.profile, told.size), told)


def invitation(
    session: Session, meeting_id: int, kind: DocumentKind, profile: Profile, size: PaperSize | None = None
) -> LetterPaper:
    """The invitation letter as a document of this kind: one for all, or one for each. Raises as `letter_paper`."""
    written = letter_paper(session, meeting_id, profile, size)
    if kind is DocumentKind.LETTER_WORD:
        return written
    if kind is DocumentKind.LETTERS:
        return replace(written, mode=AddressMode.EACH)
    return replace(written, mode=AddressMode.ANNEX) if written.mode is AddressMode.EACH else written


def minutes_paper(session: Session, meeting_id: int, profile: Profile, size: PaperSize | None = None) -> MinutesPaper:
    """What the minutes print, from one consistent read. Raises MeetingUnknown."""
    held = meeting(session, meeting_id)
    at_door = door(session, meeting_id)
    said = proceedings(session, meeting_id)
    chair = _leader(session, held, held.chair_office_id)
    present = present_people(session, held, at_door)
    invited = letter(session, meeting_id)
    return MinutesPaper(
        profile=profile,
        letterhead=letterhead(session, chair),
        title=held.title,
        day=held.held_on,
        place=held.place,
        figures=at_door.figures,
        regions=at_door.regions,
        attendance=tuple(_line(invitee) for invitee in at_door.invitees),
        starts=held.starts,
        ends=held.ends,
        zone=held.zone,
        invitation=invitation_text(invited.number, invited.dated),
        organiser=held.organiser,
        host=held.host,
        agenda=tuple(item.title for item in held.agenda),
        chair=chair,
        secretary=_leader(session, held, held.secretary_office_id),
        note_taker=_leader(session, held, held.note_taker_office_id),
        participants=tuple(Participant(one.office, one.name, one.represents) for one in present),
        entries=_remarks(held, at_door, said.entries),
        decisions=tuple(decision.text for decision in said.decisions),
        recommendations=_recommendations(session, meeting_id),
        comings=tuple(one.sentence for one in every_coming(session, meeting_id)),
        note=held.note,
        secrecy=life(session, meeting_id).secrecy,
        size=size,
    )


def attendance_paper(
    session: Session, meeting_id: int, profile: Profile, size: PaperSize | None = None, *, workbook: bool = False
) -> AttendancePaper:
    """What the attendance sheet prints, from one consistent read. Raises MeetingUnknown."""
    held = meeting(session, meeting_id)
    at_door = door(session, meeting_id)
    return AttendancePaper(
        profile=profile,
        letterhead=letterhead(session, None),
        subject=held.title,
        day=held.held_on,
        place=held.place,
        groups=_groups(at_door),
        figures=at_door.figures,
        regions=at_door.regions,
        starts=held.starts,
        ends=held.ends,
        zone=held.zone,
        size=size,
        closing_place=profile_settings(session).place,
        workbook=workbook,
    )


def _leader(session: Session, held: Meeting, office_id: int | None) -> Official | None:
    """How an office of the meeting is called on its day, and signs."""
    return None if office_id is None else official(session, office_id, (), held.held_on)


def _line(invitee: Invitee) -> AttendanceLine:
    event = invitee.standing.event
    person = event.representative if event else None
    return AttendanceLine(
        no=invitee.no,
        office=invitee.office.name,
        state=invitee.standing.state,
        represented_by=person.office if person else None,
        note=event.reason if event else "",
        basis=person.basis if person else Basis.NONE,
    )


def invitees_paper(
    session: Session, meeting_id: int, profile: Profile, size: PaperSize | None = None, *, workbook: bool = False
) -> InviteesPaper:
    """What the list of invitations prints, from one consistent read. Raises MeetingUnknown."""
    held = meeting(session, meeting_id)
    groups: dict[str, list[InviteeLine]] = {}
    for invitee in invitees(session, meeting_id):
        groups.setdefault(invitee.group.title, []).append(_invitee_line(invitee))
    return InviteesPaper(
        profile=profile,
        letterhead=letterhead(session, None),
        subject=held.title,
        day=held.held_on,
        place=held.place,
        groups=tuple(InviteeGroup(title, tuple(lines)) for title, lines in groups.items()),
        starts=held.starts,
        ends=held.ends,
        zone=held.zone,
        size=size,
        workbook=workbook,
    )


def _invitee_line(invitee: Invitee) -> InviteeLine:
    holder = invitee.office.holder
    return InviteeLine(
        no=invitee.no,
        office=invitee.office.name,
        name=holder.name if holder else None,
        acting=holder.kind.value if holder and is_acting(holder.kind) else "",
        vacant=invitee.office.holding is Holding.VACANT,
    )


def _groups(at_door: Door) -> tuple[AttendanceGroup, ...]:
    represents: dict[int, list[str]] = {}
    for invitee in at_door.invitees:
        person = invitee.standing.event.representative if invitee.standing.event else None
        if person and person.invitee_id:
            represents.setdefault(person.invitee_id, []).append(invitee.office.name)
    groups: dict[str, list[AttendanceRow]] = {}
    for invitee in at_door.invitees:
        row = _sheet_row(invitee, tuple(represents.get(invitee.id, ())))
        groups.setdefault(invitee.group.title, []).append(row)
    return tuple(AttendanceGroup(title, tuple(rows)) for title, rows in groups.items())


def _sheet_row(invitee: Invitee, represents: tuple[str, ...]) -> AttendanceRow:
    line = _line(invitee)
    return AttendanceRow(
        no=line.no,
        office=line.office,
        name=holder_name(invitee.office),
        state=line.state,
        represented_by=line.represented_by,
        represents=represents,
        remark=line.note,
    )


def _remarks(held: Meeting, at_door: Door, entries: tuple[Entry, ...]) -> tuple[Remark, ...]:
    speakers = {invitee.id: invitee for invitee in at_door.invitees}
    numbers = {item.id: item.no for item in held.agenda}
    return tuple(_remark(held.zone, entry, speakers, numbers) for entry in entries if entry.text.strip())


def _remark(zone: str, entry: Entry, speakers: Mapping[int, Invitee], numbers: Mapping[int, int]) -> Remark:
    speaker = speakers.get(entry.speaker_id) if entry.speaker_id else None
    person = speaker.standing.event.representative if speaker and speaker.standing.event else None
    name = holder_name(speaker.office) if speaker else None
    return Remark(
        text=entry.text,
        agenda_no=numbers.get(entry.agenda_item_id) if entry.agenda_item_id else None,
        at=local_time(entry.spoken_at, zone) if entry.spoken_at else None,
        speaker_office=person.office if person else (speaker.office.name if speaker else ""),
        speaker_name=(Name("", person.name, "") if person.name else None) if person else name,
        represents=(speaker.office.name,) if person and speaker else (),
    )


def _recommendations(session: Session, meeting_id: int) -> tuple[RecommendationLine, ...]:
    regions = {one for one in institutions(session) if one.is_region}
    return tuple(_recommendation(one, regions) for one in recommendations(session, meeting_id))


def _recommendation(one: Recommendation, regions: set[Institution]) -> RecommendationLine:
    due = " ".join(part for part in (long_date(one.due) if one.due else "", one.due_note) if part)
    all_regions = bool(regions) and regions <= set(one.responsible)
    named = [owner.name for owner in one.responsible if not (all_regions and owner.is_region)]
    return RecommendationLine(
        one.no,
        one.text,
        (*named, ALL_REGIONS) if all_regions else tuple(named),
        due,
        one.coordinator,
        tuple(helper.name for helper in one.supporters),
    )
