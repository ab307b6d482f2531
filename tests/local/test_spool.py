"""What was recorded while the store is away is on the disk, and nothing of it is ever thrown away."""

import dataclasses
import errno
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rakor_desktop.domain.attendance import Basis, Event, Kind, Representative
from rakor_desktop.domain.errors import CannotWrite, DiskFull
from rakor_desktop.local import event_lines
from rakor_desktop.local.spool import Spool, Spooled, spool_of

MOMENT = datetime(2016, 4, 12, 2, 14, tzinfo=UTC)
PERSON = Representative("Wakil Bupati Lebak", "Ñ. “Ade”\nř 日", 4, None, Basis.DISPOSITION, "no. 5")
STORE = "postgresql://server/rakor"

moments = st.datetimes(timezones=st.just(UTC))
people = st.builds(Representative, st.text(), st.text(), st.none() | st.integers(), st.none(), st.sampled_from(Basis))
events = st.builds(
    Event, st.uuids(), st.sampled_from(Kind), st.integers(), moments, st.text(), st.none() | people, st.text(),
    st.none() | st.uuids(),
)  # fmt: skip


def spooled(minute: int = 0, kind: Kind = Kind.ARRIVED) -> Spooled:
    person = PERSON if kind is Kind.REPRESENTED else None
    return Spooled(3, Event(uuid4(), kind, 7, MOMENT + timedelta(minutes=minute), "Meja 2", person))


def files() -> list[str]:
    folder = spool_of(STORE).parent
    return sorted(path.suffix for path in folder.glob("*")) if folder.exists() else []


def recovered() -> Spool:
    spool = Spool(spool_of(STORE))
    spool.recover()
    return spool


@given(events)
def test_an_event_comes_back_as_it_was(event: Event) -> None:
    assert event_lines.event_of(event_lines.record_of(event)) == event


@pytest.mark.parametrize(
    "change",
    [{"kind": "flew"}, {"at": "2016-04-12T02:14:00"}, {"id": 5}, {"desk": None}, {"newer": 1}, {"invitee_id": "7"}],
    ids=str,
)
def test_what_is_no_event_is_refused(change: dict[str, object]) -> None:
    record = event_lines.record_of(spooled().event) | change
    with pytest.raises((ValueError, TypeError, KeyError)):
        event_lines.event_of(record)


def test_what_waits_is_found_by_the_next_program_in_its_order() -> None:
    spool, waiting = Spool(spool_of(STORE)), [spooled(2), spooled(1, Kind.REPRESENTED), spooled(3)]
    for one in waiting:
        spool.add(one)
    assert spool.waiting == tuple(waiting)
    spool.close()
    assert recovered().waiting == (waiting[1], waiting[0], waiting[2])
    assert files() == [".spool"]


def test_without_anything_waiting_there_is_no_file() -> None:
    spool, one = Spool(spool_of(STORE)), spooled()
    assert files() == []
    spool.add(one)
    spool.sent([one.event.id])
    assert spool.waiting == ()
    assert files() == []
    spool.add(spooled())
    assert files() == [".spool"]
    spool.close()


def test_what_is_sent_waits_no_more_and_the_rest_stays_for_the_next_start() -> None:
    spool, first, second = Spool(spool_of(STORE)), spooled(1), spooled(2)
    spool.add(first)
    spool.add(second)
    spool.sent([first.event.id])
    assert spool.waiting == (second,)
    spool.close()
    assert second in recovered().waiting


def test_another_program_that_runs_keeps_its_own() -> None:
    running = Spool(spool_of(STORE))
    running.add(spooled())
    assert recovered().waiting == ()
    assert Spool(spool_of("postgresql://server/other")).waiting == ()
    running.close()


KILLED = """
import os, signal
from datetime import UTC, datetime
from uuid import uuid4
from rakor_desktop.domain.attendance import Event, Kind
from rakor_desktop.local.spool import Spool, Spooled, spool_of
spool = Spool(spool_of("postgresql://server/rakor"))
for minute in range(5):
    spool.add(Spooled(3, Event(uuid4(), Kind.ARRIVED, 7, datetime(2016, 4, 12, 9, minute, tzinfo=UTC), "Meja 2")))
os.kill(os.getpid(), signal.SIGTERM if os.name == "nt" else signal.SIGKILL)
"""


def test_a_killed_program_leaves_what_it_was_told() -> None:
    assert subprocess.run([sys.executable, "-c", KILLED], check=False).returncode != 0
    assert [one.event.at.minute for one in recovered().waiting] == [0, 1, 2, 3, 4]


@pytest.mark.parametrize("spoil", [b"", b"\n", b"00000000 {}\n", b"\x00" * 40, b'deadbeef {"meeting": 3'], ids=repr)
def test_an_unreadable_line_is_moved_aside_and_the_others_are_sent(spoil: bytes) -> None:
    spool, first, second = Spool(spool_of(STORE)), spooled(1), spooled(2)
    spool.add(first)
    spool.close()
    (path,) = spool_of(STORE).parent.glob("*.spool")
    path.write_bytes(path.read_bytes() + spoil)
    later = recovered()
    later.add(second)
    assert later.waiting == (first, second)
    later.close()
    kept = b"".join(one.read_bytes() for one in spool_of(STORE).parent.glob("*.damaged"))
    assert kept == spoil
    assert [one.suffix for one in later.moved_aside] == ([".damaged"] if spoil else [])
    assert recovered().waiting == (first, second)


def test_a_line_of_a_newer_version_is_kept_too() -> None:
    spool, one = Spool(spool_of(STORE)), spooled()
    newer = dataclasses.replace(one, event=dataclasses.replace(one.event, desk=["?"]))  # type: ignore[arg-type]
    spool.add(newer)
    spool.close()
    later = recovered()
    assert later.waiting == ()
    assert files() == [".damaged"]


def test_what_the_store_refuses_is_set_aside() -> None:
    spool, good, bad = Spool(spool_of(STORE)), spooled(1), spooled(2)
    spool.add(good)
    spool.add(bad)
    spool.set_aside([bad.event.id])
    assert spool.waiting == (good,)
    (aside,) = spool.moved_aside
    assert str(bad.event.id).encode() in aside.read_bytes()
    spool.sent([good.event.id])
    assert files() == [".refused"]


def test_what_cannot_be_written_is_not_kept() -> None:
    blocked = spool_of(STORE).parent
    blocked.parent.mkdir(parents=True, exist_ok=True)
    blocked.write_text("no folder")
    spool = Spool(spool_of(STORE))
    with pytest.raises(CannotWrite):
        spool.add(spooled())
    assert spool.waiting == ()


def test_what_the_disk_did_not_take_is_not_there_at_the_next_start(monkeypatch: pytest.MonkeyPatch) -> None:
    spool, good = Spool(spool_of(STORE)), spooled()
    spool.add(good)
    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", failing)
        with pytest.raises(CannotWrite):
            spool.add(spooled(1))
    spool.add(later := spooled(2))
    spool.close()
    assert recovered().waiting == (good, later)


def test_a_stroke_is_kept_whole_or_not_at_all_when_the_disk_fills_within_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who came for himself and in another's place: never only the one of the two."""
    spool, good, own, other = Spool(spool_of(STORE)), spooled(), spooled(1), spooled(1, Kind.REPRESENTED)
    spool.add(good)
    (path,) = spool_of(STORE).parent.glob("*.spool")
    disk = Disk(path.stat().st_size * 3 // 2)
    with monkeypatch.context() as system:
        system.setattr(os, "write", disk.write)
        with pytest.raises(DiskFull):
            spool.add(own, other)
    assert spool.waiting == (good,)
    spool.close()
    later = recovered()
    assert later.waiting == (good,)
    later.add(own, other)
    later.close()
    assert recovered().waiting == (good, own, other)


class Disk:
    """One that has room for so many bytes yet, which is more than one event needs, and takes what fits."""

    def __init__(self, room: int) -> None:
        self._room, self._write = room, os.write

    def write(self, handle: int, data: bytes) -> int:
        if not self._room:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        taken = self._write(handle, data[: self._room])
        self._room -= taken
        return taken


def failing(_handle: int) -> None:
    raise OSError(errno.EIO, os.strerror(errno.EIO))


def test_what_waits_twice_is_there_once() -> None:
    one, copies = spooled(), spool_of(STORE)
    for _ in range(2):
        spool = Spool(copies)
        spool.add(one)
        spool.close()
    later = recovered()
    assert [waiting.event.id for waiting in later.waiting] == [one.event.id]
    assert isinstance(later.waiting[0].event.id, UUID)
