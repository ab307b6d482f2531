"""The papers of a representative: filled from the answer of the office that was invited, in one consistent read."""

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import InviteeRow
from rakor_desktop.documents.letters.representation_paper import RepresentationPaper
from rakor_desktop.documents.papers import Letterhead
from rakor_desktop.documents.profiles import PaperSize, Profile
from rakor_desktop.domain.directory import TermKind
from rakor_desktop.domain.errors import Field, FieldMissing, InviteeUnknown, NotRepresented
from rakor_desktop.domain.invitations import Reply, Said
from rakor_desktop.domain.names import Name
from rakor_desktop.domain.publishing import DocumentKind, LetterheadKind, Official, Signer, letterhead_kind
from rakor_desktop.services.invitations.invitations import Invitee, invitees
from rakor_desktop.services.letters.letters import Letter, letter, profile_key
from rakor_desktop.services.meetings.meetings import meeting
from rakor_desktop.services.publishing.numbers import Stamp, given_reserved
from rakor_desktop.services.publishing.officials import official
from rakor_desktop.services.publishing.publishing import IssuedDocument, Particulars, issued
from rakor_desktop.services.settings.letterheads import letterhead
from rakor_desktop.services.settings.profiles import profile_for


@dataclass(frozen=True, slots=True)
class Settled:
    """What such a paper bears of its own: number, day and town; empty and None stay dots for whoever signs."""

    number: str = ""
    dated: date | None = None
    town: str = ""


def representation_paper(
    session: Session, invitee_id: int, profile: Profile, size: PaperSize | None = None, *, mandate: bool = False
) -> RepresentationPaper:
    """What a surat tugas (or a surat kuasa) for whoever comes instead prints.

    Raises InviteeUnknown, or NotRepresented while the office did not answer so.
    """
    row = session.get(InviteeRow, invitee_id)
    if row is None:
        raise InviteeUnknown(invitee_id)
    held, written = meeting(session, row.meeting_id), letter(session, row.meeting_id)
    invitee = next(one for one in invitees(session, row.meeting_id) if one.id == invitee_id)
    said = invitee.answer.said if invitee.answer else None
    if said is None or said.reply is not Reply.WILL_BE_REPRESENTED:
        raise NotRepresented(invitee.office.name)
    giver = official(session, invitee.office.id, (), held.held_on)
    return RepresentationPaper(
        profile=profile,
        letterhead=_head(session, invitee, giver, profile),
        giver=giver,
        receiver=_receiver(session, said, held.held_on),
        title=held.title,
        day=held.held_on,
        venue=held.place,
        invited_by=_inviter(session, written, held.held_on),
        invitation=written.number,
        invitation_dated=written.dated,
        starts=held.starts,
        ends=held.ends,
        zone=held.zone,
        mandate=mandate,
        size=size,
    )


def representation_form(
    session: Session, invitee_id: int, mandate: bool, size: PaperSize | None = None, settled: Settled | None = None
) -> RepresentationPaper:
    """The same by the regulation that the meeting's letter follows. Raises InviteeUnknown, NotRepresented."""
    row = session.get(InviteeRow, invitee_id)
    if row is None:
        raise InviteeUnknown(invitee_id)
    profile = profile_for(session, profile_key(session, row.meeting_id))
    paper, own = representation_paper(session, invitee_id, profile, size, mandate=mandate), settled or Settled()
    return replace(paper, number=own.number.strip(), dated=own.dated, town=own.town.strip())


def issue_representation(
    tx: Tx, invitee_id: int, mandate: bool, content: bytes, settled: Settled, reserved_id: int | None = None
) -> IssuedDocument:
    """Keep what was printed as the next version of this paper of the office; a number kept back for it is given.

    Raises InviteeUnknown, NumberUnknown, NumberSettled when that number went elsewhere, FieldMissing without its day.
    """
    row = tx.session.get(InviteeRow, invitee_id)
    if row is None:
        raise InviteeUnknown(invitee_id)
    if reserved_id is not None:
        if settled.dated is None:
            raise FieldMissing(Field.DATE)
        given_reserved(tx.session, Stamp(tx.actor, tx.now), reserved_id, settled.dated)
    invitee = next(one for one in invitees(tx.session, row.meeting_id) if one.id == invitee_id)
    kind = DocumentKind.MANDATE if mandate else DocumentKind.ASSIGNMENT
    about = Particulars(settled.number.strip(), settled.dated, office=invitee.office.name)
    return issued(tx.session, tx.now, row.meeting_id, kind, content, about)


def _receiver(session: Session, said: Said, day: date) -> Official | None:
    """Whoever was named: the holder of the office, unless another name was said; None when nobody was."""
    if not said.by_office:
        return None
    name = Name("", said.by_name, "") if said.by_name else None
    if said.by_office_id is None:
        return Official(said.by_office, name, Signer.CIVIL_SERVANT)
    known = official(session, said.by_office_id, (), day)
    holder = known.name
    if name is None or (holder and name.name in (holder.full, holder.name)):
        return known
    return replace(known, name=name, term=TermKind.DEFINITIVE, own_office="", rank="", nip="")


def _head(session: Session, invitee: Invitee, giver: Official, profile: Profile) -> Letterhead:
    """The head of the office that sends: the state emblem is everybody's, a crest is the own office's alone."""
    own = letterhead(session, giver)
    if letterhead_kind(giver) is LetterheadKind.PERSONAL:
        return Letterhead(LetterheadKind.PERSONAL, (profile.terms.office(giver.office).upper(),), emblem=own.emblem)
    government = own.lines[0].casefold() if own.lines else ""
    if invitee.office.institution.casefold() == government:
        return own
    return Letterhead(LetterheadKind.OFFICE, (invitee.office.institution.upper(),))


def _inviter(session: Session, written: Letter, day: date) -> str:
    """Whose letter it is: in whose name it was signed, else who signed."""
    ids = [*written.draft.giver_ids, written.draft.signer_id]
    return official(session, ids[0], (), day).office if ids[0] is not None else ""
