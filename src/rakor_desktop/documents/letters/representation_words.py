"""The words of the papers of a representative, in the order of the paper; nothing here knows a page."""

from rakor_desktop.documents.letters.representation_paper import RepresentationPaper
from rakor_desktop.documents.typesetting.wording import UNKNOWN, known
from rakor_desktop.domain.dates import hours, long_date, weekday_date
from rakor_desktop.domain.letters import fill
from rakor_desktop.domain.publishing import Official, Signer

NAME, RANK, NIP, OFFICE = "Nama", "Pangkat/Golongan", "NIP", "Jabatan"


def facts(paper: RepresentationPaper) -> dict[str, str]:
    """What the marks in the profile's words stand for; what nobody knows is dots."""
    hour = hours(paper.starts, paper.ends, paper.zone)
    terms = paper.profile.terms
    return {
        "jabatan": terms.office(paper.giver.office),
        "acara": known(paper.title),
        "hari_tanggal": weekday_date(paper.day),
        "pukul": hour[0].lower() + hour[1:],
        "tempat": known(paper.venue),
        "pengundang": terms.office(known(paper.invited_by)),
        "nomor_undangan": known(paper.invitation),
        "tanggal_undangan": long_date(paper.invitation_dated) if paper.invitation_dated else UNKNOWN,
    }


def entry(paper: RepresentationPaper) -> str:
    """What the register says of its number."""
    return f"Surat {'kuasa' if paper.mandate else 'tugas'} {paper.giver.office}"


def day_of(paper: RepresentationPaper) -> str:
    """The day on which it is signed."""
    return long_date(paper.dated) if paper.dated else UNKNOWN


def filled(paper: RepresentationPaper, text: str) -> str:
    """A text of the profile with its marks replaced. Raises MarkUnknown."""
    return fill(text, facts(paper))


def person_rows(official: Official | None) -> tuple[tuple[str, str], ...]:
    """Labels and values of somebody; who has no rank and no NIP by his office is not asked for them."""
    if official is None:
        return tuple((label, UNKNOWN) for label in (NAME, RANK, NIP, OFFICE))
    name = official.name.full if official.name else UNKNOWN
    serves = official.signer in (Signer.SECRETARY, Signer.CIVIL_SERVANT)
    ranks = ((RANK, known(official.rank)), (NIP, known(official.nip))) if serves else ()
    return (NAME, name), *ranks, (OFFICE, known(official.titled))


def short_rows(official: Official | None) -> tuple[tuple[str, str], ...]:
    """Name and office alone, as a surat kuasa has them."""
    return tuple(row for row in person_rows(official) if row[0] in (NAME, OFFICE))
