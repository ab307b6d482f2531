"""The message that is pasted into WhatsApp or a mail to whoever answers for an invited office."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time

from rakor_desktop.domain.dates import hours, weekday_date

#: What may stand in braces in the text of the message.
PLACES = ("jabatan", "rapat", "hari", "waktu", "tempat", "penyelenggara", "kehadiran")
#: What is sent while the office has not written its own. Bapak or Ibu never stands before an office (DOMAIN 2.3).
USUAL_TEXT = (
    "Yth. {jabatan}\n\n"
    "Dengan hormat, kami mengingatkan undangan {rapat} pada\n"
    "hari/tanggal: {hari}\n"
    "waktu: {waktu}\n"
    "tempat: {tempat}\n\n"
    "Mohon kabar apakah akan hadir{kehadiran}. Terima kasih.\n\n"
    "{penyelenggara}"
)
_MAY_SEND = ", diwakili (oleh siapa), atau berhalangan"
_HIMSELF = " atau berhalangan; kehadiran tidak dapat diwakilkan"


@dataclass(frozen=True, slots=True)
class CallFacts:
    """Who is written to, and about which meeting; None is an hour that is not known."""

    office: str
    may_be_represented: bool
    title: str
    held_on: date
    starts: time | None
    ends: time | None
    zone: str
    place: str
    organiser: str


def call_message(template: str, facts: CallFacts) -> str:
    """The text for one invited office; braces with any other word stay as they were typed."""
    values = _values(facts)
    told = re.sub(r"\{(\w+)\}", lambda found: values.get(found[1], found[0]), template)
    return told.strip()


def _values(facts: CallFacts) -> Mapping[str, str]:
    hour = hours(facts.starts, facts.ends, facts.zone)
    known = (
        facts.office, facts.title, weekday_date(facts.held_on), hour[:1].lower() + hour[1:], facts.place,
        facts.organiser, _MAY_SEND if facts.may_be_represented else _HIMSELF,
    )  # fmt: skip
    return dict(zip(PLACES, known, strict=True))
