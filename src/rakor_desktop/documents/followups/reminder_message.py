"""The message that is pasted into WhatsApp or a mail to an institution that owes something: what is open, how late."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from rakor_desktop.documents.followups.reminder_paper import ReminderRow
from rakor_desktop.domain.dates import long_date, short_date

#: What may stand in braces in the text of the message.
PLACES = ("jabatan", "instansi", "keadaan", "jumlah", "terlambat", "daftar", "surat")
#: What is sent while the office has not written its own. Bapak or Ibu never stands before an office (DOMAIN 2.3).
USUAL_TEXT = (
    "Yth. {jabatan}\n\n"
    "Dengan hormat, kami mengingatkan tindak lanjut rekomendasi rapat yang menjadi tanggung jawab {instansi}. "
    "Keadaan {keadaan}: {jumlah} belum selesai, {terlambat} terlambat.\n\n"
    "{daftar}\n\n"
    "Mohon laporan perkembangannya beserta bukti dukung. {surat}Terima kasih."
)


@dataclass(frozen=True, slots=True)
class MessageFacts:
    """Who is written to, and what is open; `number` and `dated` are those of the last letter, if there was one."""

    office: str
    body: str
    as_of: date
    rows: tuple[ReminderRow, ...]
    number: str = ""
    dated: date | None = None


def reminder_message(template: str, facts: MessageFacts) -> str:
    """The text for one institution; braces with any other word stay as they were typed."""
    late = sum(1 for row in facts.rows if row.days_late)
    letter = f"Surat kami Nomor {facts.number} tanggal {long_date(facts.dated)} terlampir. " if facts.dated else ""
    told = (
        facts.office, facts.body, long_date(facts.as_of), str(len(facts.rows)), str(late), _listed(facts.rows), letter,
    )  # fmt: skip
    values = dict(zip(PLACES, told, strict=True))
    return re.sub(r"\{(\w+)\}", lambda found: values.get(found[1], found[0]), template).strip()


def _listed(rows: Sequence[ReminderRow]) -> str:
    many = len({(row.meeting, row.held_on) for row in rows}) > 1
    return "\n".join(f"{no}. {_line(row, with_meeting=many)}" for no, row in enumerate(rows, 1))


def _line(row: ReminderRow, *, with_meeting: bool) -> str:
    target = short_date(row.due) if row.due else row.target
    parts = (
        f"rapat {short_date(row.held_on)}" if with_meeting else "",
        f"target {target}" if target else "",
        f"terlambat {row.days_late} hari" if row.days_late else "",
    )
    said = ", ".join(part for part in parts if part)
    text = f"R-{row.no} {row.text}"
    return f"{text} ({said})" if said else text
