"""What was typed comes back: after a crash, after a cut at any byte, beside another running program."""

import errno
import json
import os
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rakor_desktop.domain.errors import CannotWrite, DiskFull
from rakor_desktop.local.journal import Journal, Unsaved, journal_of
from rakor_desktop.local.journal_file import Replay, decoded, encoded

Edit = tuple[str, int, int, str]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal" / "store"


@pytest.fixture
def journal(path: Path) -> Iterator[Journal]:
    with closing(Journal(path)) as opened:
        yield opened


def die(journal: Journal) -> Path:
    """What a killed program leaves: its file as it is, no longer locked."""
    own: Path = journal._file.path
    journal._sync.stop()
    journal._file.close()
    return own


def gone(path: Path, *edits: Edit, before: str = "") -> Path:
    """The journal file of a program that opened texts, typed, and died."""
    journal = Journal(path)
    for key in dict.fromkeys(key for key, *_ in edits):
        journal.opened(key, 1, before)
    for key, at, removed, added in edits:
        journal.typed(key, 1, at, removed, added)
    return die(journal)


def texts(found: list[Unsaved]) -> dict[str, str]:
    return {unsaved.key: unsaved.text for unsaved in found}


def test_what_is_not_settled_is_told_by_key_whoever_typed_it(path: Path, journal: Journal) -> None:
    gone(path, ("lama", 0, 0, "ditinggalkan"))
    for key in ("a", "b"):
        journal.opened(key, 1, "")
    journal.typed("a", 1, 0, 0, "diketik")
    assert journal.unsettled() == {"a"}
    (left,) = journal.recover()
    assert journal.unsettled() == {"a", "lama"}
    journal.saved("a", 2)
    journal.settled(left)
    assert journal.unsettled() == frozenset()


def test_every_character_typed_before_the_crash_is_recovered(path: Path, journal: Journal) -> None:
    gone(path, *(("entry:7", n, 0, letter) for n, letter in enumerate("Bupati Lebak menyampaikan…")))
    [unsaved] = journal.recover()
    assert (unsaved.key, unsaved.base_version, unsaved.text) == ("entry:7", 1, "Bupati Lebak menyampaikan…")
    assert abs(unsaved.at.timestamp() - time.time()) < 60


def test_what_was_recovered_comes_again_until_it_is_settled(path: Path) -> None:
    file = gone(path, ("a", 0, 0, "satu"), ("b", 0, 0, "dua"))
    with closing(Journal(path)) as first:
        found = first.recover()
        assert texts(first.recover()) == {"a": "satu", "b": "dua"}
        first.settled(found[0])
        assert texts(first.recover()) == {"b": "dua"}
    with closing(Journal(path)) as second:
        [left] = second.recover()
        assert left.text == "dua"
        second.settled(left)
        assert second.recover() == []
    assert not file.exists()


def test_a_text_that_the_store_has_is_not_offered_again(path: Path, journal: Journal) -> None:
    typing = Journal(path)
    typing.opened("a", 1, "")
    typing.typed("a", 1, 0, 0, "tersimpan")
    typing.saved("a", 2)
    file = die(typing)
    assert journal.recover() == []
    assert not file.exists()


def test_what_was_typed_while_the_store_was_saving_stays_unsaved(path: Path, journal: Journal) -> None:
    typing = Journal(path)
    typing.opened("a", 1, "")
    typing.typed("a", 1, 0, 0, "satu")
    typing.typed("a", 1, 4, 0, " dua")
    typing.saved("a", 2, "satu")
    die(typing)
    [unsaved] = journal.recover()
    assert (unsaved.base_version, unsaved.text) == (2, "satu dua")


def test_typing_the_saved_text_back_leaves_nothing_unsaved(path: Path, journal: Journal) -> None:
    gone(path, ("a", 4, 0, "x"), ("a", 4, 1, ""), before="satu")
    assert journal.recover() == []


def test_a_text_opened_anew_forgets_what_was_typed_into_it(path: Path, journal: Journal) -> None:
    typing = Journal(path)
    typing.opened("a", 1, "lama")
    typing.typed("a", 1, 0, 4, "ditolak")
    typing.opened("a", 2, "baru")
    die(typing)
    assert journal.recover() == []


def test_a_newer_base_is_told_with_the_next_key(path: Path, journal: Journal) -> None:
    typing = Journal(path)
    typing.opened("a", 1, "")
    typing.typed("a", 1, 0, 0, "x")
    typing.typed("a", 5, 1, 0, "y")
    die(typing)
    [unsaved] = journal.recover()
    assert (unsaved.base_version, unsaved.text) == (5, "xy")


def test_a_running_program_keeps_its_own_texts(path: Path, journal: Journal) -> None:
    with closing(Journal(path)) as other:
        other.opened("a", 1, "")
        other.typed("a", 1, 0, 0, "masih diketik")
        assert journal.recover() == []
        other.saved("a", 2)


def test_closing_with_everything_saved_leaves_no_file_and_closing_with_unsaved_text_leaves_it(path: Path) -> None:
    saved = Journal(path)
    saved.opened("a", 1, "tetap")
    saved.close()
    assert list(path.parent.iterdir()) == []
    unsaved = Journal(path)
    unsaved.opened("a", 1, "")
    unsaved.typed("a", 1, 0, 0, "belum")
    unsaved.close()
    with closing(Journal(path)) as next_start:
        assert texts(next_start.recover()) == {"a": "belum"}


def test_the_file_is_begun_anew_when_it_is_long_and_all_is_saved(
    path: Path, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rakor_desktop.local.journal.ROOMY", 200)
    typing = Journal(path)
    typing.opened("a", 1, "")
    for n in range(20):
        typing.typed("a", 1, n, 0, "x")
    typing.saved("a", 2)
    assert typing._file.path.stat().st_size == 0
    typing.typed("a", 2, 20, 0, "y")
    die(typing)
    assert texts(journal.recover()) == {"a": "x" * 20 + "y"}


def test_a_torn_last_line_is_no_damage(path: Path, journal: Journal) -> None:
    file = gone(path, ("a", 0, 0, "satu"), ("a", 4, 0, " dua"))
    file.write_bytes(file.read_bytes()[:-3])
    [unsaved] = journal.recover()
    assert unsaved.text == "satu"
    journal.settled(unsaved)
    assert list(path.parent.glob("*.damaged")) == []


def test_a_broken_line_costs_only_what_rests_on_it_and_the_file_is_kept(path: Path, journal: Journal) -> None:
    file = gone(path, ("a", 0, 0, "satu"), ("a", 4, 0, " dua"), ("a", 8, 0, " tiga"), ("b", 0, 0, "lain"))
    lines = file.read_bytes().split(b"\n")
    lines[1] = lines[1].replace(b"dua", b"DUA")
    file.write_bytes(b"\n".join(lines))
    found = journal.recover()
    assert texts(found) == {"a": "satu", "b": "lain"}
    for unsaved in found:
        journal.settled(unsaved)
    assert not file.exists()
    assert file.with_suffix(".damaged").exists()


def test_a_file_that_is_no_journal_is_moved_aside(path: Path, journal: Journal) -> None:
    strange = path.with_name(f"{path.name}-1-aa.journal")
    strange.write_bytes(b"\x00" * 4096 + b"\n")
    assert journal.recover() == []
    assert strange.with_suffix(".damaged").read_bytes() == b"\x00" * 4096 + b"\n"


def test_after_a_full_disk_the_next_key_tells_the_whole_text(
    path: Path, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    typing = Journal(path)
    typing.opened("a", 1, "")
    typing.typed("a", 1, 0, 0, "satu")
    with monkeypatch.context() as full:
        full.setattr(os, "write", HalfThenFull(os.write))
        with pytest.raises(DiskFull):
            typing.typed("a", 1, 4, 0, " dua")
    typing.typed("a", 1, 8, 0, " tiga")
    die(typing)
    assert texts(journal.recover()) == {"a": "satu dua tiga"}
    assert list(path.parent.glob("*.damaged")) == []


class HalfThenFull:
    """A disk that takes ten bytes more."""

    def __init__(self, write: object) -> None:
        self._write = write
        self._calls = 0

    def __call__(self, handle: int, data: bytes) -> int:
        self._calls += 1
        if self._calls > 1:
            raise OSError(errno.ENOSPC, "No space left on device")
        assert callable(self._write)
        return int(self._write(handle, data[:10]))


def test_a_folder_that_cannot_be_written_is_refused_by_name(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(CannotWrite):
        Journal(tmp_path / "file" / "store")


@pytest.mark.parametrize(
    ("before", "after"),
    [("", "a"), ("a", ""), ("aaa", "aa"), ("aa", "aaaa"), ("abc", "abXc"), ("satu dua", "satu tiga"), ("ab", "ba"),
     ("😀", "😀😀"), ("x", "x")],
)  # fmt: skip
def test_a_shown_text_is_recovered_whatever_the_edit_was(path: Path, before: str, after: str) -> None:
    typing = Journal(path)
    typing.opened("a", 1, before)
    typing.shows("a", 1, after)
    typing.shows("a", 1, after + "!")
    die(typing)
    with closing(Journal(path)) as journal:
        assert texts(journal.recover()) == {"a": after + "!"}


def test_two_stores_do_not_see_each_other_and_the_file_name_tells_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    one, other = journal_of("postgresql://user:secret@server/rakor"), journal_of("/home/x/rakor.sqlite")
    assert one != other
    assert "secret" not in str(one)


def test_half_a_surrogate_pair_from_the_keyboard_is_recovered(path: Path, journal: Journal) -> None:
    gone(path, ("a", 0, 0, "\ud83d"))
    assert texts(journal.recover()) == {"a": "\ud83d"}


@settings(max_examples=150, deadline=None)
@given(
    edits=st.lists(st.tuples(st.integers(0, 12), st.integers(0, 4), st.text(max_size=4)), min_size=1, max_size=12),
    save_after=st.integers(0, 12),
    cut=st.integers(0, 1 << 16),
)
def test_a_cut_at_any_byte_leaves_the_text_after_some_prefix_of_the_edits(
    edits: list[tuple[int, int, str]], save_after: int, cut: int
) -> None:
    with TemporaryDirectory() as folder:
        typing = Journal(Path(folder) / "store")
        typing.opened("a", 1, "awal")
        states = ["awal"]
        for number, (wished, removed, added) in enumerate(edits):
            at = min(wished, len(states[-1]))
            typing.typed("a", 1, at, removed, added)
            states.append(states[-1][:at] + added + states[-1][at + removed :])
            if number == save_after:
                typing.saved("a", 1, states[-2])
        data = die(typing).read_bytes()
    kept = data[: cut % (len(data) + 1)]
    whole = [decoded(line) or {} for line in kept.split(b"\n")[:-1]]
    edits_kept = sum(record["did"] in ("holds", "typed") for record in whole)
    replay = Replay(kept)
    assert not replay.is_damaged
    assert (replay.texts["a"].text if "a" in replay.texts else "awal") == states[edits_kept]


@given(st.dictionaries(st.text(), st.text() | st.integers() | st.none()))
def test_a_line_is_one_line_and_reads_as_it_was_written(record: dict[str, object]) -> None:
    line = encoded(record)
    assert line.count(b"\n") == 1
    assert decoded(line[:-1]) == json.loads(json.dumps(record))


CHILD = """
    import sys
    from pathlib import Path
    from rakor_desktop.local.journal import Journal

    journal = Journal(Path(sys.argv[1]))
    journal.opened("a", 1, "")
    for n in range(10**9):
        journal.typed("a", 1, n, 0, chr(97 + n % 26))
        sys.stdout.write("x")
        sys.stdout.flush()
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
@pytest.mark.parametrize("characters", [1, 40, 999])
def test_a_program_killed_while_typing_loses_no_character_that_it_handed_over(path: Path, characters: int) -> None:
    child = subprocess.Popen([sys.executable, "-c", textwrap.dedent(CHILD), str(path)], stdout=subprocess.PIPE)
    assert child.stdout
    seen = len(child.stdout.read(characters))
    child.send_signal(signal.SIGKILL)
    seen += len(child.stdout.read())
    child.stdout.close()
    child.wait()
    with closing(Journal(path)) as journal:
        [unsaved] = journal.recover()
    assert len(unsaved.text) in (seen, seen + 1)
    assert unsaved.text == "".join(chr(97 + n % 26) for n in range(len(unsaved.text)))


def test_one_key_costs_less_than_a_millisecond(journal: Journal) -> None:
    journal.opened("a", 1, "x" * 5000)
    costs = []
    for n in range(500):
        start = time.process_time()
        journal.shows("a", 1, "x" * 2500 + "y" * (n + 1) + "x" * 2500)
        costs.append(time.process_time() - start)
    journal.saved("a", 2)
    assert sorted(costs)[250] < 0.001
