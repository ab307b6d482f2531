"""From any paper to the bytes of its file, and to where its fields stand in it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from rakor_desktop.documents.attendance import attendance_pdf, attendance_xlsx, recap_pdf, recap_xlsx, salutation_pdf
from rakor_desktop.documents.attendance.recap_paper import RecapPaper
from rakor_desktop.documents.attendance.salutation_paper import SalutationPaper
from rakor_desktop.documents.letters import (
    assignment_letter,
    call_list_pdf,
    invitation_letter,
    invitees_pdf,
    invitees_xlsx,
    mandate_letter,
)
from rakor_desktop.documents.letters.call_list_paper import CallListPaper
from rakor_desktop.documents.letters.invitees_paper import InviteesPaper
from rakor_desktop.documents.letters.letter_paper import LetterPaper
from rakor_desktop.documents.letters.representation_paper import RepresentationPaper
from rakor_desktop.documents.minutes import agreement_pdf, minutes_pdf, pack_pdf, report_pdf
from rakor_desktop.documents.minutes.outcome_papers import AgreementPaper, ReportPaper
from rakor_desktop.documents.minutes.pack_paper import PackPaper
from rakor_desktop.documents.papers import AttendancePaper, MinutesPaper
from rakor_desktop.documents.seating import badges, cards, seating_pdf
from rakor_desktop.documents.seating.seating_paper import BadgesPaper, SeatingPaper, TentsPaper
from rakor_desktop.documents.typesetting.proofs import Proof
from rakor_desktop.domain.publishing import DocumentKind

Paper = (
    MinutesPaper
    | AttendancePaper
    | RecapPaper
    | InviteesPaper
    | LetterPaper
    | CallListPaper
    | SeatingPaper
    | TentsPaper
    | BadgesPaper
    | RepresentationPaper
    | SalutationPaper
    | AgreementPaper
    | ReportPaper
    | PackPaper
)


def as_draft(paper: Paper) -> Paper:
    """The same paper with KONSEP on every page, if its kind knows drafts."""
    drafts = MinutesPaper | LetterPaper | AgreementPaper | ReportPaper
    return replace(paper, draft=True) if isinstance(paper, drafts) else paper


def render(paper: Paper) -> bytes:
    """The finished file of a paper; pure, so that it may run on any thread."""
    return proof(paper).content


def file_of(kind: str, paper: Paper) -> bytes:
    """The finished file of a paper as a document of this kind: a letter may be wanted for Word."""
    from rakor_desktop.documents.letters.letter_docx import render as render_word

    if kind == DocumentKind.LETTER_WORD and isinstance(paper, LetterPaper):
        return render_word(paper)
    return render(paper)


def proof(paper: Paper) -> Proof:
    """The same file with the places of its fields; a workbook has no pages, a plan and cards are not filled in."""
    if isinstance(paper, MinutesPaper):
        if paper.word:
            return Proof(_in_word(paper), {})
        return minutes_pdf.proof(paper)
    if isinstance(paper, LetterPaper):
        return invitation_letter.proof(paper)
    if isinstance(paper, CallListPaper):
        return call_list_pdf.proof(paper)
    if isinstance(paper, InviteesPaper) and not paper.workbook:
        return invitees_pdf.proof(paper)
    if isinstance(paper, AttendancePaper) and not paper.workbook:
        return attendance_pdf.proof(paper)
    if isinstance(paper, RecapPaper) and not paper.workbook:
        return recap_pdf.proof(paper)
    if isinstance(paper, RepresentationPaper):
        return Proof((mandate_letter if paper.mandate else assignment_letter).render(paper), {})
    return Proof(_WITHOUT_FIELDS[type(paper)](paper), {})


def _in_word(paper: MinutesPaper) -> bytes:
    from rakor_desktop.documents.minutes.minutes_docx import render as render_word

    return render_word(paper)


def _pack(paper: PackPaper) -> bytes:
    """What was issued goes into it as it is."""
    sources = (part.source for part in paper.parts)
    return pack_pdf.render(paper, [one if isinstance(one, bytes) else render(one) for one in sources])


_WITHOUT_FIELDS: dict[type[Paper], Callable[[Any], bytes]] = {
    AttendancePaper: attendance_xlsx.render,
    InviteesPaper: invitees_xlsx.render,
    RecapPaper: recap_xlsx.render,
    SeatingPaper: seating_pdf.render,
    TentsPaper: cards.render,
    BadgesPaper: badges.render,
    SalutationPaper: salutation_pdf.render,
    AgreementPaper: agreement_pdf.render,
    ReportPaper: report_pdf.render,
    PackPaper: _pack,
}
