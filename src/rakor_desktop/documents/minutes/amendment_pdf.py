"""A ralat of final minutes, or an addendum to them, as a PDF of its own that points to the minutes it is about."""

from rakor_desktop.documents.minutes.amendment_paper import AmendmentPaper
from rakor_desktop.documents.typesetting import wording
from rakor_desktop.documents.typesetting.attachment import attachment
from rakor_desktop.documents.typesetting.letterhead import letterhead
from rakor_desktop.documents.typesetting.pages import Sheet, to_pdf
from rakor_desktop.documents.typesetting.signature import signature, signing
from rakor_desktop.documents.typesetting.spelling import spelled_official
from rakor_desktop.documents.typesetting.typesetter import Look, Typesetter
from rakor_desktop.domain.dates import long_date, weekday_date
from rakor_desktop.domain.letters import Secrecy, secrecy_word

_CENTRED = Look(after=0, centred=True)
_FINGERPRINT = 16
"""As many signs of it stand in the text; the whole is in the attached data."""


def render(paper: AmendmentPaper) -> bytes:
    """The PDF file; the same paper gives the same bytes. Raises CannotRead when our own fonts are missing."""
    title = wording.amendment_title(paper.profile.terms.minutes, paper.no, addendum=paper.addendum)
    sheet = _sheet(paper, title)
    setter = Typesetter(paper.profile, sheet.text_width)
    chair = signing(paper.profile.signature, wording.CHAIRMAN, spelled_official(paper.profile.terms, paper.chair))
    story = [
        *letterhead(paper.letterhead, paper.profile, sheet.text_width),
        *setter.text(title.upper(), Look(after=0, bold=True, heading=1, centred=True)),
        *setter.text(f"Nomor: {wording.known(paper.number)}", _CENTRED),
        setter.gap(18),
        *setter.text(_about(paper), Look(after=8)),
        *(block for line in paper.text.splitlines() if line.strip() for block in setter.text(line, Look(after=6))),
        *setter.text(wording.amendment_closing(paper.profile.terms.minutes), Look(before=6, after=14)),
        setter.unit([*setter.text(f"Tanggal {long_date(paper.dated)}", Look(after=10)), *signature(setter, chair)]),
    ]
    return to_pdf(sheet, story, attachment(title.lower(), paper))


def _sheet(paper: AmendmentPaper, title: str) -> Sheet:
    return Sheet(
        profile=paper.profile,
        size=paper.size or paper.profile.paper,
        title=f"{title} {paper.title}",
        footer=f"{title}, rapat {long_date(paper.day)}",
        author=", ".join(paper.letterhead.lines),
        dated=paper.dated,
        nature=_nature(paper),
    )


def _nature(paper: AmendmentPaper) -> str:
    """It is as open as the minutes are."""
    return "" if paper.secrecy is Secrecy.ORDINARY else secrecy_word(paper.profile.letter.secrecy, paper.secrecy)


def _about(paper: AmendmentPaper) -> str:
    return wording.amendment_opening(
        paper.profile.terms.minutes, paper.title, weekday_date(paper.day), long_date(paper.about_day),
        paper.about_sha256[:_FINGERPRINT], addendum=paper.addendum,
    )  # fmt: skip
