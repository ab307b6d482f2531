"""Due dates as a calendar file (.ics, RFC 5545): one whole-day event each, which any calendar reads and updates."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from rakor_desktop.domain.dates import long_date

#: A line has at most so many octets before it is folded (RFC 5545, 3.1).
_LONGEST = 75
_MAKER = "-//Rakor Desktop//Tindak Lanjut//ID"
_CATEGORY = "Tindak lanjut rapat"
#: How many days before the day a calendar reminds of it.
DAYS_BEFORE = 7
_ESCAPED = {"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"}
_UNWANTED = re.compile(r"[\x00-\x09\x0b-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class DueEvent:
    """What falls due on `day`; `key` names it for ever, so that a calendar that has it moves it and adds no second."""

    key: str
    day: date
    body: str
    recommendation_no: int
    text: str
    meeting: str
    held_on: date
    target: str = ""


@dataclass(frozen=True, slots=True)
class CalendarPaper:
    """The due dates of one institution or of all, as they stand at `made` (a moment with its zone)."""

    name: str
    events: tuple[DueEvent, ...]
    made: datetime


def render(paper: CalendarPaper) -> bytes:
    """The file in UTF-8; the same paper gives the same bytes."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:{_MAKER}",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{escaped(paper.name)}",
        *(line for event in paper.events for line in _event(event, paper.made)),
        "END:VCALENDAR",
    ]
    return b"".join(part + b"\r\n" for line in lines for part in folded(line))


def calendar_name(body: str = "") -> str:
    """What the calendar is called in the list of calendars."""
    return f"{_CATEGORY}: {body}" if body else _CATEGORY


def escaped(text: str) -> str:
    """A text as a value: what parts values is escaped, control signs are left out."""
    plain = _UNWANTED.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return "".join(_ESCAPED.get(sign, sign) for sign in plain)


def folded(line: str) -> Iterator[bytes]:
    """The line in pieces of at most 75 octets, no letter torn; all but the first begin with a blank."""
    piece, room = b"", _LONGEST
    for sign in line:
        octets = sign.encode("utf-8", "replace")
        if len(piece) + len(octets) > room:
            yield piece
            piece = b" "
        piece += octets
    yield piece


def _event(event: DueEvent, made: datetime) -> Sequence[str]:
    summary = f"Tenggat R-{event.recommendation_no} {event.body}: {event.text}"
    return (
        "BEGIN:VEVENT",
        f"UID:{event.key}",
        f"DTSTAMP:{made.astimezone(UTC):%Y%m%dT%H%M%SZ}",
        f"DTSTART;VALUE=DATE:{event.day:%Y%m%d}",
        f"DTEND;VALUE=DATE:{event.day + timedelta(days=1):%Y%m%d}",
        f"SUMMARY:{escaped(summary)}",
        f"DESCRIPTION:{escaped(_told(event))}",
        f"CATEGORIES:{escaped(_CATEGORY)}",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        f"DESCRIPTION:{escaped(summary)}",
        f"TRIGGER:-P{DAYS_BEFORE}D",
        "END:VALARM",
        "END:VEVENT",
    )


def _told(event: DueEvent) -> str:
    """The recommendation whole, whose it is, and where it was agreed."""
    target = f"{long_date(event.day)} ({event.target})" if event.target else long_date(event.day)
    return "\n".join(
        (
            event.text,
            f"Penanggung jawab: {event.body}",
            f"Target: {target}",
            f"Rapat: {event.meeting}, {long_date(event.held_on)}, rekomendasi nomor {event.recommendation_no}",
        )
    )
