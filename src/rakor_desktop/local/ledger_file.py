"""The ledger of one meeting as a file to carry from desk to desk: lines of JSON between a head and a SHA-256.

The first line says what it is, of which version, and of which meeting; each line after it is an event, offices by their
names, since numbers differ from store to store; the last line holds the SHA-256 of all before it. The same ledger gives
the same bytes. Nothing personal stands in it but the names that were said at the door.
"""

import hashlib
import json
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

from rakor_desktop.domain.attendance import Event, is_sound
from rakor_desktop.domain.errors import (
    LedgerFileDamaged,
    LedgerFileForeign,
    LedgerFileNewer,
    LedgerFileTooLarge,
    LedgerFileTooLong,
)
from rakor_desktop.local.event_lines import event_of, record_of
from rakor_desktop.local.files import read_within

VERSION = 1
SUFFIX = ".rakor-kehadiran"
MEGABYTES = 16
"""A ledger of 500 invitations has less than one."""
MOST_EVENTS = 20_000
"""A ledger of 500 invitations has some thousand."""
_KIND = "rakor-desktop ledger"
_MOST_LETTERS = 2_000
_YEARS = range(2000, 2200)


@dataclass(frozen=True, slots=True)
class Line:
    """An event without the numbers of its store: whose invitation it is about, and whose the representative's."""

    event: Event
    invitee: str | None = None
    by_invitee: str | None = None
    by_office: str | None = None


@dataclass(frozen=True, slots=True)
class LedgerFile:
    """A whole ledger: of the meeting with this key, as it was called on its day; the lines in the order of time."""

    meeting_key: UUID
    title: str
    held_on: date
    lines: tuple[Line, ...]
    name: str = ""


def written(ledger: LedgerFile) -> bytes:
    """The file."""
    head = {
        "file": _KIND, "version": VERSION, "meeting": str(ledger.meeting_key), "title": ledger.title,
        "held_on": ledger.held_on.isoformat(), "events": len(ledger.lines),
    }  # fmt: skip
    body = b"".join(_encoded(record) for record in (head, *map(_record, ledger.lines)))
    return body + _encoded({"sha256": hashlib.sha256(body).hexdigest()})


def read_ledger(path: Path) -> LedgerFile:
    """The ledger in a file of a stranger, whole or not at all.

    Raises CannotRead, LedgerFileTooLarge, LedgerFileTooLong, LedgerFileForeign, LedgerFileNewer, LedgerFileDamaged.
    """
    name = path.name
    data = _data(path)
    body, _, end = data.removesuffix(b"\n").rpartition(b"\n")
    body += b"\n"
    head = _head(body.split(b"\n", 1)[0], name)
    if _decoded(end) != {"sha256": hashlib.sha256(body).hexdigest()}:
        raise LedgerFileDamaged(name)
    if head.get("version") != VERSION:
        raise LedgerFileNewer(name)
    if body.count(b"\n") > MOST_EVENTS + 1:
        raise LedgerFileTooLong(name, MOST_EVENTS)
    try:
        lines = tuple(_line(_decoded(line)) for line in body.splitlines()[1:])
        if len(lines) != head["events"] or len({line.event.id for line in lines}) != len(lines):
            raise ValueError("lines")
        return LedgerFile(
            UUID(head["meeting"]), _short(head["title"]), date.fromisoformat(head["held_on"]), lines, name
        )
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError):
        raise LedgerFileDamaged(name) from None


def _data(path: Path) -> bytes:
    """What stands in the file, if it is not larger than a ledger may be."""
    data = read_within(path, MEGABYTES * 1024 * 1024)
    if data is None:
        raise LedgerFileTooLarge(path.name, MEGABYTES)
    return data


def _head(line: bytes, name: str) -> dict[str, Any]:
    head = _decoded(line)
    if not isinstance(head, dict) or head.get("file") != _KIND:
        raise LedgerFileForeign(name)
    return head


def _encoded(record: object) -> bytes:
    return json.dumps(record, ensure_ascii=True, separators=(",", ":")).encode() + b"\n"


def _decoded(line: bytes) -> Any:
    """What a line tells; None where it is no JSON, or none that anybody wrote in good faith."""
    try:
        return json.loads(line)
    except (ValueError, RecursionError):
        return None


def _record(line: Line) -> dict[str, Any]:
    names = {"invitee": line.invitee, "by_invitee": line.by_invitee, "by_office": line.by_office}
    return {"event": record_of(line.event)} | {key: name for key, name in names.items() if name is not None}


def _line(record: dict[str, Any]) -> Line:
    names = {key: _short(name) for key, name in record.items() if key != "event"}
    event = event_of(record["event"])
    line = Line(event, **names)
    _check(line)
    return line


def _check(line: Line) -> None:
    """Refuse what no desk writes: numbers of another store, other centuries, texts without end."""
    event, person = line.event, line.event.representative
    numbers = (event.invitee_id, person.invitee_id if person else None, person.office_id if person else None)
    told = (*numbers, event.guest.office_id if event.guest else None)
    texts = (event.desk, event.reason, event.why, *_words(event))
    if any(number is not None for number in told) or any(len(text) > _MOST_LETTERS for text in texts):
        raise ValueError("line")
    if event.at.year not in _YEARS or event.moment.year not in _YEARS:
        raise ValueError("moment")
    if not is_sound(event if line.invitee is None else replace(event, invitee_id=0)):
        raise ValueError("event")


def _words(event: Event) -> tuple[str, ...]:
    person, guest = event.representative, event.guest
    said = (person.office, person.name, person.note, person.number) if person else ()
    return (*said, guest.office, guest.name, guest.region_code or "") if guest else said


def _short(text: str) -> str:
    if not isinstance(text, str) or len(text) > _MOST_LETTERS:
        raise ValueError("text")
    return text
