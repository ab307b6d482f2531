"""The words of an invitation letter in the order of the paper, the same for PDF and Word; nothing here knows a page."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from rakor_desktop.documents.letters.letter_paper import Addressee, LetterPaper
from rakor_desktop.documents.typesetting.wording import DRAFT, UNKNOWN, known
from rakor_desktop.domain.dates import MONTHS, WEEKDAYS, hours, in_words, long_date, weekday_date
from rakor_desktop.domain.errors import ClaimsSignature
from rakor_desktop.domain.letters import AddressMode, Secrecy, Urgency, claims_signature, fill, secrecy_word
from rakor_desktop.domain.tokens import spoken

#: Room for a day written by hand before a month printed already.
_ROOM = "\u00a0" * 9
_SHORT_DOTS = "." * 12
#: More letters than these would run into the number of the page.
_FOOTER_MOST = 50
#: Under the code, so that nobody takes it for a signature (DOMAIN: QR).
CODE_NOTE = "Kode kontrol internal, bukan tanda tangan elektronik"


@dataclass(frozen=True, slots=True)
class AddressLine:
    """A line of the address: `before` hangs left of the office; a line that is not `inset` begins where it hangs."""

    text: str
    before: str = ""
    number: str = ""
    inset: bool = True


def facts(paper: LetterPaper) -> dict[str, str]:
    """What the marks in texts stand for; a fact nobody knows is dots."""
    hour = hours(paper.starts, paper.ends, paper.zone)
    return {
        "hari_tanggal": weekday_date(paper.day),
        "hari": WEEKDAYS[paper.day.weekday()],
        "tanggal": long_date(paper.day),
        "pukul": hour[0].lower() + hour[1:],
        "tempat": known(paper.venue),
        "acara": known(paper.title),
        "penyelenggara": known(paper.organiser),
        "tuan_rumah": known(paper.host),
    }


def paragraphs(paper: LetterPaper, texts: tuple[str, ...]) -> tuple[str, ...]:
    """Texts with their marks replaced, line by line. Raises MarkUnknown."""
    filled = (fill(text, facts(paper)) for text in texts)
    return tuple(line.strip() for text in filled for line in text.splitlines() if line.strip())


def field_rows(paper: LetterPaper) -> tuple[tuple[str, str], ...]:
    """Label and fact of the block of day, hour, place and subject. Raises MarkUnknown (from the profile)."""
    return tuple((label, fill(marks, facts(paper))) for label, marks in paper.profile.letter.fields)


def reference_rows(paper: LetterPaper, sheets: int) -> tuple[tuple[str, str], ...]:
    """Number, nature, enclosures (the annex has `sheets`) and subject with their labels."""
    rule = paper.profile.letter
    return (
        (rule.number, paper.number or UNKNOWN),
        (rule.nature, nature(paper)),
        (rule.enclosures, paper.enclosures or enclosure(paper, sheets)),
        (rule.subject, known(paper.subject)),
    )


def nature(paper: LetterPaper) -> str:
    """`Segera`, `Rahasia`, `Rahasia/Segera`: two scales, of which an ordinary one is silent beside the other."""
    rule = paper.profile.letter
    urgency, secrecy = rule.urgency[paper.urgency], secrecy_word(rule.secrecy, paper.secrecy)
    if paper.secrecy is Secrecy.ORDINARY:
        return urgency
    return secrecy if paper.urgency is Urgency.ORDINARY else f"{secrecy}/{urgency}"


def enclosure(paper: LetterPaper, sheets: int) -> str:
    """`1 (satu) lembar` or `satu lembar`; nothing enclosed is a hyphen."""
    rule = paper.profile.letter
    if not sheets:
        return rule.no_enclosure
    return fill(rule.enclosure, {"angka": str(sheets), "terbilang": in_words(sheets)})


def dated(paper: LetterPaper, *, place: bool = True) -> str:
    """`Serang, 5 April 2016`; before approval the month with room for the day, or dots."""
    day = long_date(paper.dated) if paper.dated else _month(paper.month)
    return f"{paper.place.strip() or _SHORT_DOTS}, {day}" if place else day


def address(paper: LetterPaper, addressee: Addressee | None) -> tuple[AddressLine, ...]:
    """The lines under Yth.: one office, all of them numbered, or the word that they are in the annex."""
    rule = paper.profile.letter.address
    if addressee is not None:
        first = [AddressLine(_office(paper, addressee), rule.prefix)]
    elif paper.mode is AddressMode.ANNEX:
        first = [AddressLine(rule.annex, rule.prefix)]
    else:
        offices = [_office(paper, one) for one in paper.addressees] or [UNKNOWN]
        numbers = [f"{no}." if len(offices) > 1 else "" for no, _ in enumerate(offices, 1)]
        first = [
            AddressLine(office, "" if at else rule.prefix, number)
            for at, (office, number) in enumerate(zip(offices, numbers, strict=True))
        ]
    town = (addressee.town if addressee else "") or rule.no_town
    rest = [AddressLine(fill(line.removeprefix(">"), {"kota": town}), inset=line.startswith(">")) for line in rule.town]
    return (*first, *rest)


def list_groups(paper: LetterPaper) -> Iterator[list[tuple[int, str]]]:
    """The offices of the annex with their numbers, those of one place in precedence together."""
    numbered = enumerate(paper.addressees, 1)
    for _, group in groupby(numbered, key=lambda one: one[1].group):
        yield [(number, _office(paper, one)) for number, one in group]


def annex_title(paper: LetterPaper) -> str:
    """`LAMPIRAN SURAT GUBERNUR BANTEN`; whoever signs in another's name is not named there."""
    signer = paper.signer
    office = "" if signer is None or signer.on_behalf_of else paper.profile.terms.office(signer.office)
    title = fill(paper.profile.letter.annex.title, {"jabatan": office})
    return (title.upper() if paper.profile.signature.capitals else title).strip()


def copies(paper: LetterPaper) -> tuple[tuple[str, str], ...]:
    """Number and text of each copy; a single one has no number."""
    rule, last = paper.profile.letter.copies, len(paper.copies)
    return tuple(
        (f"{no}." if last > 1 else "", _ended(copy, rule.after_last if no == last else rule.after_each))
        for no, copy in enumerate(map(paper.profile.terms.office, paper.copies), 1)
    )


def refuse_claims(paper: LetterPaper) -> None:
    """Raises ClaimsSignature when any text of the paper says that it is signed electronically (DOMAIN: 8.1)."""
    head, places = paper.letterhead, (paper.number, paper.enclosures, paper.subject, paper.place, paper.title)
    texts = (*paper.opening, *paper.closing, *paper.copies, *head.lines, *head.address, *places, paper.venue)
    offices = [one for addressee in paper.addressees for one in (addressee.office, addressee.town)]
    signer = (paper.signer.office, paper.signer.own_office, paper.signer.rank) if paper.signer else ()
    for text in (*texts, *offices, *signer, paper.organiser, paper.host):
        if claims_signature(text):
            raise ClaimsSignature(text=text)


def file_title(paper: LetterPaper) -> str:
    """The title in the file's properties."""
    return f"{paper.subject} {paper.title}"


def footer(paper: LetterPaper) -> str:
    """What stands at the foot of further pages."""
    text = f"{_shortened(paper.subject)} rapat, {long_date(paper.day)}"
    return f"{text} – {DRAFT}" if paper.draft else text


def code_title(code: str) -> str:
    """`Kode hadir ABC-DEF-GHJ`, under a QR."""
    return f"Kode hadir {spoken(code)}"


def code_alt(code: str) -> str:
    """What is read aloud in place of the QR."""
    return f"Kode QR untuk meja registrasi: {spoken(code)}"


def _office(paper: LetterPaper, addressee: Addressee) -> str:
    return paper.profile.terms.office(known(addressee.office))


def _month(day: date | None) -> str:
    """Month and year stay together: where there is no room beside the place they stand below it."""
    return f"{_ROOM}{MONTHS[day.month - 1]}\u00a0{day.year}" if day else _SHORT_DOTS


def _shortened(text: str) -> str:
    return text if len(text) <= _FOOTER_MOST else f"{text[:_FOOTER_MOST].rstrip()}…"


def _ended(text: str, sign: str) -> str:
    return text if text.endswith((";", ".")) else text + sign
