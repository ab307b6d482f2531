"""A ledger as a file: the same comes back, and whatever else is in a file is refused with nothing taken from it."""

import hashlib
import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rakor_desktop.domain.attendance import FACTS, Event, Guest, Kind, Representative
from rakor_desktop.domain.errors import (
    CannotRead,
    LedgerFileDamaged,
    LedgerFileForeign,
    LedgerFileNewer,
    LedgerFileTooLarge,
    LedgerFileTooLong,
)
from rakor_desktop.local.ledger_file import MEGABYTES, MOST_EVENTS, LedgerFile, Line, read_ledger, written

NINE = datetime(2016, 4, 12, 2, 0, tzinfo=UTC)
KEY = UUID(int=77)
WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


@st.composite
def lines(draw: st.DrawFn) -> Line:
    """Any line that a desk writes."""
    event_id, at = UUID(int=draw(st.integers(1, 10**9))), NINE + timedelta(minutes=draw(st.integers(0, 99)))
    kind, reason, why = draw(st.sampled_from(Kind)), draw(WORDS), draw(WORDS)
    event = Event(event_id, kind, None, at, draw(WORDS), reason=reason, why=why)
    return _filled(draw, event)


def _filled(draw: st.DrawFn, event: Event) -> Line:
    values: dict[str, Any] = {}
    about_guest = event.kind is Kind.WALKED_IN or (event.kind not in (*FACTS, Kind.CORRECTED) and draw(st.booleans()))
    if event.kind is Kind.WALKED_IN:
        values |= {"guest": Guest(draw(WORDS), draw(WORDS), region_code=draw(st.sampled_from([None, "36.02"])))}
    if event.kind is Kind.CORRECTED:
        values |= {"fact": draw(st.sampled_from(FACTS))}
    if Kind.REPRESENTED in (event.kind, values.get("fact")):
        values |= {"representative": Representative(draw(WORDS), draw(WORDS), note=draw(WORDS))}
    if event.kind is Kind.REVOKED:
        values |= {"revokes": UUID(int=draw(st.integers(1, 9)))}
    if about_guest:
        values |= {"guest_id": event.id if event.kind is Kind.WALKED_IN else UUID(int=5 * 10**9)}
    told = {name: getattr(event, name) for name in event.__slots__} | values
    return Line(Event(**told), None if about_guest else draw(st.sampled_from(["Bupati Lebak", "Walikota Serang"])))


@given(st.lists(lines(), unique_by=lambda line: line.event.id, max_size=12), WORDS)
def test_what_is_written_comes_back(tmp_path_factory: pytest.TempPathFactory, told: list[Line], title: str) -> None:
    path = tmp_path_factory.mktemp("berkas") / "hadir.rakor-kehadiran"
    ledger = LedgerFile(KEY, title, date(2016, 4, 12), tuple(told))
    path.write_bytes(written(ledger))
    back = read_ledger(path)
    assert (back.meeting_key, back.title, back.held_on, back.lines) == (KEY, title, date(2016, 4, 12), tuple(told))
    assert written(back) == path.read_bytes()


ARRIVED = Line(Event(UUID(int=1), Kind.ARRIVED, None, NINE, "Meja 1"), "Bupati Lebak")
SAMPLE = written(LedgerFile(KEY, "Rakor", date(2016, 4, 12), (ARRIVED,)))


def sealed(*records: Any) -> bytes:
    """A file with a right SHA-256, whatever stands in it."""
    body = b"".join(json.dumps(record).encode() + b"\n" for record in records)
    return body + json.dumps({"sha256": hashlib.sha256(body).hexdigest()}).encode() + b"\n"


def changed(**event: Any) -> bytes:
    head, line = (json.loads(one) for one in SAMPLE.splitlines()[:2])
    line["event"] |= event
    return sealed(head, line)


HEAD = json.loads(SAMPLE.splitlines()[0])
LINE = json.loads(SAMPLE.splitlines()[1])
HOSTILE = {
    "another century": changed(at="1016-04-12T02:00:00+00:00"),
    "no zone": changed(at="2016-04-12T02:00:00"),
    "a number of another store": changed(invitee_id=3),
    "nobody represents": changed(kind="represented"),
    "a correction of nothing": changed(kind="corrected"),
    "a revocation of nothing": changed(kind="revoked"),
    "a kind nobody knows": changed(kind="invented"),
    "a field nobody knows": changed(nik="3602"),
    "a text without end": changed(desk="x" * 3000),
    "a number without end": changed(kind="represented", representative={"office": "Asisten I", "number": "9" * 3000}),
    "no list": changed(representative=[[]]),
    "the same event twice": sealed(HEAD | {"events": 2}, LINE, LINE),
    "fewer events than told": sealed(HEAD | {"events": 2}, LINE),
    "no event": sealed(HEAD | {"events": 1}, 7),
    "no meeting": sealed(HEAD | {"meeting": 7}, LINE),
    "no day": sealed(HEAD | {"held_on": "kemarin"}, LINE),
}


@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE.keys())
def test_what_no_desk_wrote_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "hadir"
    path.write_bytes(content)
    with pytest.raises(LedgerFileDamaged):
        read_ledger(path)


@pytest.mark.parametrize("cut", [*range(1, len(SAMPLE), 37), len(SAMPLE) - 2])
def test_a_file_that_was_cut_short_is_refused(tmp_path: Path, cut: int) -> None:
    path = tmp_path / "hadir"
    path.write_bytes(SAMPLE[:cut])
    with pytest.raises((LedgerFileDamaged, LedgerFileForeign)):
        read_ledger(path)


def test_one_changed_letter_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "hadir"
    path.write_bytes(SAMPLE.replace(b"Lebak", b"Lebaq"))
    with pytest.raises(LedgerFileDamaged):
        read_ledger(path)


@pytest.mark.parametrize("content", [b"", b"\n", b"\x00" * 500, b"[" * 200_000, b"PK\x03\x04", b'{"file": "x"}\n'])
def test_a_strange_file_is_told_to_be_none(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "hadir"
    path.write_bytes(content)
    with pytest.raises(LedgerFileForeign):
        read_ledger(path)


def test_a_newer_a_huge_and_a_missing_file_are_refused(tmp_path: Path) -> None:
    newer, huge = tmp_path / "baru", tmp_path / "besar"
    newer.write_bytes(sealed(HEAD | {"version": 2}, LINE))
    with pytest.raises(LedgerFileNewer):
        read_ledger(newer)
    with huge.open("wb") as file:
        file.truncate(MEGABYTES * 1024 * 1024 + 1)
    with pytest.raises(LedgerFileTooLarge):
        read_ledger(huge)
    for unreadable in (tmp_path / "tidak ada", tmp_path):
        with pytest.raises(CannotRead):
            read_ledger(unreadable)


def test_a_file_of_more_records_than_any_meeting_has_is_refused_before_they_are_read(tmp_path: Path) -> None:
    path = tmp_path / "banyak.rakor-kehadiran"
    head = json.loads(SAMPLE.split(b"\n")[0])
    path.write_bytes(sealed(head | {"events": MOST_EVENTS + 1}, *[{}] * (MOST_EVENTS + 1)))
    with pytest.raises(LedgerFileTooLong) as refused:
        read_ledger(path)
    assert refused.value.most == MOST_EVENTS
    path.write_bytes(sealed(head | {"events": MOST_EVENTS}, *[{}] * MOST_EVENTS))
    with pytest.raises(LedgerFileDamaged):
        read_ledger(path)
