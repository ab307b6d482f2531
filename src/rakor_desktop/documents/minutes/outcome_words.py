"""Official Indonesian text of the agreement and of the short report (DOMAIN 2.9, 2.10)."""

from datetime import date, time

from rakor_desktop.documents.minutes.outcome_papers import AgreementPaper, ReportItem, ReportPaper, Signatory
from rakor_desktop.documents.papers import RecommendationLine
from rakor_desktop.documents.typesetting.wording import UNKNOWN, known, with_name, with_represented
from rakor_desktop.domain.attendance import Figures, RegionFigures
from rakor_desktop.domain.dates import clock, date_in_words, long_date, weekday_date

AGREEMENT_TITLE = "BERITA ACARA KESEPAKATAN"
NUMBER = "NOMOR"
AGREED = "menyepakati hal-hal sebagai berikut:"
CLOSED = (
    "Demikian Berita Acara Kesepakatan ini dibuat dengan sebenarnya untuk dilaksanakan oleh para pihak dan "
    "dipergunakan sebagaimana mestinya."
)
PARTIES, WITNESSES = "Para pihak,", "Saksi-saksi,"
REPORT_TITLE = "NOTA DINAS"
TO, FROM, COPIES, DATE, REFERENCE, NATURE, ENCLOSURES, SUBJECT = (
    "Kepada", "Dari", "Tembusan", "Tanggal", "Nomor", "Sifat", "Lampiran", "Hal",
)  # fmt: skip
NONE = "-"
HELD, ATTENDED, DISCUSSED, DECIDED, FOLLOWED = (
    "Pelaksanaan", "Kehadiran", "Pokok Pembahasan", "Keputusan", "Rekomendasi dan Tindak Lanjut",
)  # fmt: skip
THANKS = "Demikian dilaporkan, mohon arahan lebih lanjut."


def met(paper: AgreementPaper) -> str:
    """`Pada hari ini, Selasa, tanggal dua belas, …, kami masing-masing:`."""
    place = f" bertempat di {paper.place}," if paper.place.strip() else ""
    return f"Pada hari ini, {date_in_words(paper.day)},{place} dalam rangka {paper.title}, kami masing-masing:"


def party(one: Signatory, last: bool) -> str:
    """`Walikota Serang (Drs. Tb. Haerul Jaman, B.Sc.), mewakili …;` with the sign that ends it."""
    who = with_represented(with_name(one.official.titled, one.official.name), one.represents)
    return f"{who}{',' if last else ';'}"


def agreed_point(line: RecommendationLine) -> str:
    """A recommendation with who answers for it and by when, in brackets."""
    owners = f"penanggung jawab: {', '.join(line.responsible)}" if line.responsible else ""
    led = f"koordinator: {line.coordinator}" if line.coordinator else ""
    helped = f"pendukung: {', '.join(line.supporters)}" if line.supporters else ""
    parts = (owners, led, helped, f"target: {line.due}" if line.due else "")
    facts = "; ".join(part for part in parts if part)
    return f"{line.text.rstrip('. ')} ({facts})." if facts else line.text


def settled(town: str, day: date) -> tuple[str, str]:
    """Where and when it was made."""
    return f"Dibuat di {known(town)}", f"pada tanggal {long_date(day)}"


def subject(paper: ReportPaper) -> str:
    """What the note is about."""
    return f"Laporan singkat pelaksanaan {paper.title}"


def addressed(paper: ReportPaper) -> str:
    """`Yth. Gubernur Banten`."""
    return f"Yth. {paper.receiver.titled if paper.receiver else UNKNOWN}"


def beginning(paper: ReportPaper) -> str:
    """The first sentence."""
    return f"Dengan hormat kami laporkan pelaksanaan {paper.title} sebagai berikut:"


def how_held(paper: ReportPaper) -> tuple[tuple[str, str], ...]:
    """When, where, by whom, led by whom."""
    return (
        ("hari/tanggal", weekday_date(paper.day)),
        ("waktu", _hours(paper.starts, paper.ends, paper.zone)),
        ("tempat", known(paper.place)),
        ("penyelenggara", known(paper.organiser)),
        ("pimpinan rapat", with_name(paper.chair.titled, paper.chair.name) if paper.chair else UNKNOWN),
    )


def attended(figures: Figures, regions: RegionFigures) -> str:
    """The figures of the door in two sentences."""
    guests = f", dan {figures.guests} tamu hadir tanpa undangan" if figures.guests else ""
    return (
        f"Dari {figures.invitations} undangan, {figures.in_person} hadir sendiri, {figures.represented} diwakili, "
        f"{figures.excused} berhalangan, {figures.absent} tidak hadir, dan {figures.not_recorded} belum tercatat"
        f"{guests}. Terwakili {regions.represented} dari {regions.of} kabupaten/kota; "
        f"{regions.heads_in_person} kepala daerah hadir sendiri."
    )


def item(one: ReportItem) -> str:
    """`Sambutan Gubernur Banten, disampaikan oleh Gubernur Banten`."""
    if not one.speakers:
        return f"{one.title.rstrip('. ')}."
    *others, last = one.speakers
    named = f"{', '.join(others)}{',' if len(others) > 1 else ''} dan {last}" if others else last
    return f"{one.title.rstrip('. ')}, dengan penyampaian oleh {named}."


def _hours(starts: time | None, ends: time | None, zone: str) -> str:
    start, end = (clock(at) if at else "...." for at in (starts, ends))
    return f"pukul {start} {zone} s.d. {end} {zone}"
