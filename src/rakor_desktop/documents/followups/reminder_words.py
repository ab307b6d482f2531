"""The words of a reminder letter in the order of the paper, the same for PDF and Word; nothing here knows a page."""

from dataclasses import replace

from rakor_desktop.documents.followups.reminder_paper import ReminderPaper, ReminderRow
from rakor_desktop.documents.letters.letter_paper import LetterPaper
from rakor_desktop.documents.letters.separate_letters import plain_name
from rakor_desktop.documents.typesetting.wording import counted
from rakor_desktop.domain.dates import long_date, short_date
from rakor_desktop.domain.followups import Progress
from rakor_desktop.domain.letters import fill

HEAD = ("No.", "Rekomendasi", "Target", "Status", "Hari terlambat")
#: In mm, 0 takes the rest.
WIDTHS = (11, 0, 26, 33, 23)
#: What an open obligation is called; what is closed stands in no reminder.
STATUS = {Progress.NOT_STARTED: "Belum", Progress.IN_PROGRESS: "Dalam proses"}
#: More meetings than these are counted and not named.
_NAMED = 2


def worded(paper: ReminderPaper) -> LetterPaper:
    """The letter with subject, opening and closing filled in. Raises MarkUnknown (from the profile)."""
    rule, told = paper.profile.reminder, facts(paper)
    opening = rule.opening if paper.late else rule.opening_on_time
    return replace(
        paper.letter,
        subject=fill(rule.subject, told),
        opening=tuple(fill(text, told) for text in ((rule.again,) if paper.before else ()) + (opening,)),
        closing=tuple(fill(text, told) for text in rule.closing),
    )


def facts(paper: ReminderPaper) -> dict[str, str]:
    """What the marks in the profile's words stand for."""
    number, dated = paper.before or ("", paper.as_of)
    by = fill(paper.profile.reminder.by, {"tanggal": long_date(paper.by)}) if paper.by else ""
    known = {
        "ke": str(paper.ordinal),
        "instansi": paper.profile.terms.office(paper.body),
        "rapat": meetings(paper.rows),
        "keadaan": long_date(paper.as_of),
        "jumlah": counted(len(paper.rows)),
        "terlambat": counted(paper.late),
        "nomor_sebelumnya": number,
        "tanggal_sebelumnya": long_date(dated),
        "batas": by,
    }
    return {name: value.replace("{", "(").replace("}", ")") for name, value in known.items()}  # no mark of their own


def meetings(rows: tuple[ReminderRow, ...]) -> str:
    """`Rapat Koordinasi … tanggal 12 April 2016 dan … tanggal …`; many are counted."""
    named = list(dict.fromkeys(f"{row.meeting} tanggal {long_date(row.held_on)}" for row in rows))
    return " dan ".join(named) if len(named) <= _NAMED else f"{counted(len(named))} rapat"


def table(paper: ReminderPaper) -> list[tuple[str, ...]]:
    """The rows below HEAD; which meeting said it stands under it where there was more than one."""
    many = len({(row.meeting, row.held_on) for row in paper.rows}) > 1
    return [_row(no, row, with_meeting=many) for no, row in enumerate(paper.rows, 1)]


def target(row: ReminderRow) -> str:
    """`30-06-2016`, with the meeting's own words below; a hyphen where neither is known."""
    return "\n".join(part for part in (short_date(row.due) if row.due else "", row.target) if part) or "-"


def status(row: ReminderRow) -> str:
    """`Dalam proses (40%)`."""
    word = STATUS.get(row.progress, STATUS[Progress.IN_PROGRESS])
    return f"{word} ({row.percent}%)" if row.percent and row.progress is Progress.IN_PROGRESS else word


def to_institution(name: str) -> str:
    """Whom a letter goes to whose institution has no office in the directory: `Pimpinan Bank Banten`."""
    return f"Pimpinan {name}"


def file_title(paper: ReminderPaper) -> str:
    """The title in the file's properties."""
    return f"Surat pengingat ke-{paper.ordinal} {paper.body}"


def letter_file_name(paper: ReminderPaper, whose: str, suffix: str) -> str:
    """`2016-08-22-surat-pengingat-1-pemerintah-kabupaten-lebak.pdf`."""
    return f"{paper.as_of:%Y-%m-%d}-surat-pengingat-{paper.ordinal}-{plain_name(whose)}{suffix}"


def footer(paper: ReminderPaper) -> str:
    """What stands at the foot of further pages."""
    text = f"Surat pengingat ke-{paper.ordinal}, keadaan {long_date(paper.as_of)}"
    return f"{text} – KONSEP" if paper.letter.draft else text


def _row(no: int, row: ReminderRow, *, with_meeting: bool) -> tuple[str, ...]:
    said = f"Rapat {long_date(row.held_on)}, R-{row.no}"
    text = f"{row.text}\n{said}" if with_meeting else row.text
    return f"{no}.", text, target(row), status(row), f"{row.days_late} hari" if row.days_late else "-"
