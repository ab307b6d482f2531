"""The invitation letter of a meeting: written as a draft, numbered at approval, printed from one consistent read."""

from dataclasses import dataclass, replace
from datetime import date
from secrets import randbelow
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import InviteeRow, LetterRow, MeetingRow, NumberRow, OfficeRow
from rakor_desktop.documents.letters.letter_paper import Addressee, LetterPaper
from rakor_desktop.documents.letters.letter_rules import Part
from rakor_desktop.documents.profiles import PaperSize, Profile
from rakor_desktop.domain.directory import Post
from rakor_desktop.domain.errors import FormChanged, LetterIssued, MeetingUnknown
from rakor_desktop.domain.letters import AddressMode, Secrecy, Urgency
from rakor_desktop.domain.numbers import NumberState
from rakor_desktop.domain.precedence import Output
from rakor_desktop.domain.publishing import LetterheadKind, Official
from rakor_desktop.domain.tokens import CODES, make
from rakor_desktop.services.invitations.invitations import invitees
from rakor_desktop.services.meetings.meetings import meeting
from rakor_desktop.services.publishing.officials import official
from rakor_desktop.services.settings.letterheads import letterhead
from rakor_desktop.services.settings.profiles import profile_for, profile_settings, usual_key
from rakor_desktop.services.settings.signers import signer_settings

#: Kept beside the draft: the letter as it was issued, and what its correction corrects.
ISSUED, CORRECTION = "issued", "correction"


@dataclass(frozen=True, slots=True)
class LetterDraft:
    """What is filled in. `head` None follows the signer; `giver_ids` are those in whose name he signs (a.n., u.b.).

    Paragraphs of None are those the profile begins with; `profile` is the key of the regulation, None that of the day.
    """

    signer_id: int | None = None
    giver_ids: tuple[int, ...] = ()
    profile: str | None = None
    size: PaperSize | None = None
    mode: AddressMode = AddressMode.ANNEX
    urgency: Urgency = Urgency.ORDINARY
    secrecy: Secrecy = Secrecy.ORDINARY
    enclosures: str = ""
    subject: str = "Undangan"
    place: str = ""
    opening: tuple[str, ...] | None = None
    closing: tuple[str, ...] | None = None
    copies: tuple[str, ...] = ()
    head: LetterheadKind | None = None


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter as it stands; `version` 0 was never written. `number` and `dated` are given at approval.

    An `issued` letter is locked unless a `correction` (ralat) of it is being written: then that says what it corrects.
    """

    meeting_id: int
    draft: LetterDraft
    version: int = 0
    number_id: int | None = None
    number: str = ""
    dated: date | None = None
    issued: bool = False
    correction: str = ""

    @property
    def locked(self) -> bool:
        """Whether it stands as it was issued."""
        return self.issued and not self.correction


def save_letter(tx: Tx, meeting_id: int, draft: LetterDraft, base_version: int) -> int:
    """Keep what was written upon `base_version`; returns the new version.

    Raises MeetingUnknown, FormChanged when another desk wrote meanwhile, LetterIssued when it is locked.
    """
    row = _row(tx.session, meeting_id)
    if row.version != base_version:
        raise FormChanged(row.version)
    kept = row.content or {}
    if kept.get(ISSUED) and not kept.get(CORRECTION):
        raise LetterIssued(meeting_id)
    _put_draft(row, draft)
    if draft.mode is AddressMode.EACH:
        add_codes(tx.session, meeting_id)
    return row.version


def put_number(tx: Tx, meeting_id: int, number_id: int | None, dated: date | None) -> None:
    """Put the number from the register on the letter at approval, with its day; None takes both off again.

    Raises MeetingUnknown.
    """
    row = _row(tx.session, meeting_id)
    row.number_id, row.dated = number_id, dated


def give_codes(tx: Tx, meeting_id: int) -> None:
    """Give every invitation of a meeting that has none a code for the door, which nobody can guess."""
    add_codes(tx.session, meeting_id)


def add_codes(session: Session, meeting_id: int) -> None:
    """What `give_codes` does, for whoever does more in the same transaction."""
    found = select(InviteeRow).where(InviteeRow.meeting_id == meeting_id, InviteeRow.door_code == "")
    for row in session.scalars(found):
        row.door_code = make(randbelow(CODES))


def letter(session: Session, meeting_id: int) -> Letter:
    """The letter of a meeting; one never written is signed by whoever chairs, else by the governor.

    Raises MeetingUnknown.
    """
    held = _held(session, meeting_id)
    row = session.get(LetterRow, meeting_id)
    if row is None or row.version == 0:
        settled = profile_settings(session)
        way = signer_settings(session).usual
        signer, givers = (way.office_id, way.giver_ids) if way else (_usual_signer(session, held), ())
        usual = LetterDraft(signer, givers, place=settled.place, copies=settled.copies)
        return Letter(meeting_id, usual)
    number = session.get(NumberRow, row.number_id) if row.number_id else None
    given = number is not None and number.state == NumberState.GIVEN
    return Letter(
        meeting_id, _draft(row), row.version, row.number_id if given else None, number.text if number and given else "",
        row.dated if given else None, bool(row.content.get(ISSUED)), row.content.get(CORRECTION, ""),
    )  # fmt: skip


def profile_key(session: Session, meeting_id: int) -> str:
    """The regulation that the letter follows: the chosen one, else that of the meeting's day. Raises MeetingUnknown."""
    return letter(session, meeting_id).draft.profile or usual_key(session, _held(session, meeting_id).held_on)


def letter_profile(session: Session, meeting_id: int) -> Profile:
    """The regulation that the letter follows, as the office uses it. Raises MeetingUnknown, CannotRead."""
    return profile_for(session, profile_key(session, meeting_id))


def letter_paper(
    session: Session, meeting_id: int, profile: Profile, size: PaperSize | None = None, draft: LetterDraft | None = None
) -> LetterPaper:
    """What the letter prints, from one consistent read; `draft` in place of what is kept. Raises as `official`."""
    held, written = meeting(session, meeting_id), letter(session, meeting_id)
    draft = draft or written.draft
    signer = _signer(session, draft, held.held_on)
    return LetterPaper(
        profile=profile,
        letterhead=letterhead(session, signer, draft.head),
        title=held.title,
        day=held.held_on,
        venue=held.place,
        addressees=_addressees(session, meeting_id),
        mode=draft.mode,
        opening=profile.letter.standard_texts(Part.OPENING) if draft.opening is None else draft.opening,
        closing=profile.letter.standard_texts(Part.CLOSING) if draft.closing is None else draft.closing,
        signer=signer,
        copies=draft.copies,
        number=written.number,
        urgency=draft.urgency,
        secrecy=draft.secrecy,
        enclosures=draft.enclosures,
        subject=draft.subject,
        place=draft.place,
        dated=written.dated,
        month=held.held_on,
        starts=held.starts,
        ends=held.ends,
        zone=held.zone,
        organiser=held.organiser,
        host=held.host,
        draft=not written.number,
        size=size or draft.size,
    )


def _addressees(session: Session, meeting_id: int) -> tuple[Addressee, ...]:
    codes = dict(
        session.execute(select(InviteeRow.id, InviteeRow.door_code).where(InviteeRow.meeting_id == meeting_id)).all()
    )
    return tuple(
        Addressee(one.office.name, one.group.code, code=codes[one.id])
        for one in invitees(session, meeting_id, Output.INVITATIONS)
    )


def _signer(session: Session, draft: LetterDraft, day: date) -> Official | None:
    return None if draft.signer_id is None else official(session, draft.signer_id, draft.giver_ids, day)


def _usual_signer(session: Session, held: MeetingRow) -> int | None:
    if held.chair_office_id is not None:
        return held.chair_office_id
    provinces = select(OfficeRow.id).where(OfficeRow.post == Post.HEAD).order_by(OfficeRow.region_code, OfficeRow.id)
    return session.scalar(provinces.limit(1))


def _held(session: Session, meeting_id: int) -> MeetingRow:
    held = session.get(MeetingRow, meeting_id)
    if held is None:
        raise MeetingUnknown(meeting_id)
    return held


def _row(session: Session, meeting_id: int) -> LetterRow:
    """The letter, made where there is none yet; one change of a letter at a time."""
    if session.get(MeetingRow, meeting_id, with_for_update=True) is None:
        raise MeetingUnknown(meeting_id)
    row = session.get(LetterRow, meeting_id)
    if row is None:
        row = LetterRow(meeting_id=meeting_id, version=0, content={}, giver_ids=[])
        session.add(row)
    return row


def _put_draft(row: LetterRow, draft: LetterDraft) -> None:
    """Write a draft into its row as the next version; what is kept beside it stays."""
    kept = {key: value for key, value in row.content.items() if key in (ISSUED, CORRECTION)}
    row.version, row.content = row.version + 1, {**_plain(draft), **kept}
    row.signer_office_id, row.giver_ids = draft.signer_id, list(draft.giver_ids)


def _plain(draft: LetterDraft) -> dict[str, Any]:
    return {
        "profile": draft.profile,
        "size": draft.size,
        "mode": draft.mode,
        "urgency": draft.urgency,
        "secrecy": draft.secrecy,
        "enclosures": draft.enclosures,
        "subject": draft.subject,
        "place": draft.place,
        "opening": None if draft.opening is None else list(draft.opening),
        "closing": None if draft.closing is None else list(draft.closing),
        "copies": list(draft.copies),
        "head": draft.head,
    }


def _draft(row: LetterRow) -> LetterDraft:
    kept = row.content
    words = LetterDraft(
        signer_id=row.signer_office_id,
        giver_ids=tuple(row.giver_ids),
        profile=kept["profile"],
        size=PaperSize(kept["size"]) if kept["size"] else None,
        mode=AddressMode(kept["mode"]),
        urgency=Urgency(kept["urgency"]),
        secrecy=Secrecy(kept["secrecy"]),
        head=LetterheadKind(kept["head"]) if kept["head"] else None,
    )
    return replace(
        words,
        enclosures=kept["enclosures"],
        subject=kept["subject"],
        place=kept["place"],
        opening=None if kept["opening"] is None else tuple(kept["opening"]),
        closing=None if kept["closing"] is None else tuple(kept["closing"]),
        copies=tuple(kept["copies"]),
    )
