"""Evidence is kept whole or not at all, told when it was changed, and no name given by a stranger does harm."""

import errno
import hashlib
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rakor_desktop.domain.errors import (
    CannotRead,
    CannotWrite,
    DiskFull,
    EvidenceChanged,
    EvidenceGone,
    EvidenceTooLarge,
)
from rakor_desktop.domain.followups import KeptFile
from rakor_desktop.local import evidence
from rakor_desktop.local.evidence import LARGEST, Standing, check, harmless, open_copy, place, put

#: The harm that names can do: leave the folder, be a device of Windows, be run, turn round how they are read.
STRANGE = [
    "../../x", "..\\..\\x", "/etc/passwd", "C:\\Windows\\x.pdf", "..", ".", "", " ", "CON", "con.pdf", "NUL.txt",
    "nul .txt",
    "COM1", "lpt9.tar.gz", "COM¹.pdf", "CONIN$", "a\0b.pdf", "a:b.pdf", "a\nb.pdf", "laporan.", "laporan ", "~", "-rf",
    "lap\u202efdp.exe", "a.EXE", "a.lnk", "x" * 300 + ".pdf", "é" * 300 + ".pdf", "x." + "y" * 300, "\ud800.pdf",
    "%s{0}.pdf",
]  # fmt: skip


def given_file(tmp_path: Path, content: bytes = b"%PDF bukti", name: str = "Surat pengantar.PDF") -> Path:
    path = tmp_path / name
    path.write_bytes(content)
    return path


def files_in(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file()) if folder.exists() else []


def test_a_file_lies_under_its_hash_and_keeps_its_own_name_in_the_report(tmp_path: Path) -> None:
    folder = tmp_path / "rakor.sqlite.bukti"
    kept = put(folder, given_file(tmp_path))
    digest = hashlib.sha256(b"%PDF bukti").hexdigest()
    assert kept == KeptFile("Surat pengantar.PDF", 10, digest)
    assert files_in(folder) == [place(folder, kept)] == [folder / digest[:2] / f"{digest}.pdf"]
    assert check(folder, kept) is Standing.INTACT
    assert put(folder, given_file(tmp_path)) == kept
    assert len(files_in(folder)) == 1


@pytest.mark.parametrize("content", [b"%PDF bukti!", b"%PDF bukt", b"%PDF lain!", b""])
def test_a_file_that_was_changed_on_disk_is_told_and_not_opened(tmp_path: Path, content: bytes) -> None:
    kept = put(tmp_path / "bukti", given_file(tmp_path))
    place(tmp_path / "bukti", kept).chmod(0o644)
    place(tmp_path / "bukti", kept).write_bytes(content)
    assert check(tmp_path / "bukti", kept) is Standing.CHANGED
    (tmp_path / "lihat").mkdir()
    with pytest.raises(EvidenceChanged) as refused:
        open_copy(tmp_path / "bukti", kept, tmp_path / "lihat")
    assert refused.value.name == "Surat pengantar.PDF"
    assert list((tmp_path / "lihat").iterdir()) == []
    put(tmp_path / "bukti", given_file(tmp_path))  # whoever still has it hands it in again
    assert check(tmp_path / "bukti", kept) is Standing.INTACT


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    kept = put(tmp_path / "bukti", given_file(tmp_path))
    place(tmp_path / "bukti", kept).unlink()
    assert check(tmp_path / "bukti", kept) is check(tmp_path / "tidak ada", kept) is Standing.GONE
    with pytest.raises(EvidenceGone):
        open_copy(tmp_path / "bukti", kept, tmp_path)


def test_what_is_opened_is_a_copy(tmp_path: Path) -> None:
    kept = put(tmp_path / "bukti", given_file(tmp_path))
    first, second = (open_copy(tmp_path / "bukti", kept, tmp_path) for _ in range(2))
    assert first.name == second.name == "Surat pengantar.PDF"
    first.write_bytes(b"dicoret-coret")
    assert check(tmp_path / "bukti", kept) is Standing.INTACT
    assert second.read_bytes() == b"%PDF bukti"


@pytest.mark.parametrize("name", STRANGE)
def test_a_strange_name_stays_where_it_is_put(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "dalam" / "bukti"
    real = put(folder, given_file(tmp_path))
    kept = KeptFile(name, real.size, real.sha256)
    lies = place(folder, kept)
    assert lies.parent == folder / real.sha256[:2]
    assert lies.stem == real.sha256
    place(folder, real).rename(lies) if lies != place(folder, real) else None
    (tmp_path / "lihat").mkdir()
    copy = open_copy(folder, kept, tmp_path / "lihat")
    assert copy.resolve().is_relative_to((tmp_path / "lihat").resolve())
    assert copy.read_bytes() == b"%PDF bukti"
    assert {path.parent for path in files_in(tmp_path)} == {tmp_path, folder / real.sha256[:2], copy.parent}


@given(st.text(max_size=400) | st.sampled_from(STRANGE))
def test_every_name_becomes_one_that_any_system_takes(name: str) -> None:
    tame = harmless(name)
    assert tame == harmless(tame)
    assert Path(tame).name == tame
    assert 0 < len(tame.encode()) <= 255
    assert not set(tame) & set('<>:"/\\|?*')
    assert tame[-1] not in " ."
    stem = tame.split(".")[0].rstrip().upper()
    assert stem not in {"CON", "PRN", "AUX", "NUL", "COM1", "LPT9", "CONIN$", "CONOUT$"}
    assert not tame.casefold().endswith((".exe", ".lnk", ".bat", ".js", ".ps1", ".docm"))


def test_a_name_people_use_stays_as_it_is() -> None:
    for name in (
        "SK Bupati No. 12-2016.pdf",
        "Foto (2).JPG",
        "Laporan B06 – Pandeglang.xlsx",
        "connect.pdf",
        "data.tar.gz",
    ):
        assert harmless(name) == name


def test_any_kind_of_file_is_taken_up_to_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert LARGEST == 50_000_000
    monkeypatch.setattr(evidence, "LARGEST", 1000)
    for name, size in (("kosong", 0), ("rekaman.mp4", 1000), ("tanpa akhiran", 7), ("a.exe", 9)):
        kept = put(tmp_path / "bukti", given_file(tmp_path, os.urandom(size), name))
        assert check(tmp_path / "bukti", kept) is Standing.INTACT
    before = files_in(tmp_path / "bukti")
    with pytest.raises(EvidenceTooLarge) as refused:
        put(tmp_path / "bukti", given_file(tmp_path, bytes(1001), "besar.pdf"))
    assert (refused.value.name, refused.value.most) == ("besar.pdf", 50)
    assert files_in(tmp_path / "bukti") == before


@pytest.mark.skipif(sys.platform == "win32", reason="no such files there")
def test_what_is_no_file_is_not_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipa")
    for path in (tmp_path, tmp_path / "tidak ada", tmp_path / "pipa", Path("/dev/zero"), tmp_path / "a\0b"):
        with pytest.raises(CannotRead):
            put(tmp_path / "bukti", path)
    assert files_in(tmp_path / "bukti") == []


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """The system writes no more than so many bytes into a file of this program, as a disk does that is nearly full."""
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_disk_that_fills_up_while_copying_leaves_no_half_file(tmp_path: Path) -> None:
    path = given_file(tmp_path, os.urandom(3_000_000), "pindaian.pdf")
    with room_for(1_500_000), pytest.raises(CannotWrite):
        put(tmp_path / "bukti", path)
    assert files_in(tmp_path / "bukti") == []
    kept = put(tmp_path / "bukti", path)
    with room_for(1_500_000), pytest.raises(CannotWrite):
        open_copy(tmp_path / "bukti", kept, tmp_path)
    assert check(tmp_path / "bukti", kept) is Standing.INTACT


@pytest.mark.parametrize(("code", "state"), [(errno.ENOSPC, DiskFull), (errno.EIO, CannotWrite)])
@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_a_copy_that_fails_at_its_end_leaves_what_there_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, state: type[Exception], call: str
) -> None:
    def fails(*_args: object, **_kwargs: object) -> None:
        raise OSError(code, os.strerror(code))

    before = put(tmp_path / "bukti", given_file(tmp_path))
    with monkeypatch.context() as broken:
        broken.setattr(os if call == "fsync" else Path, call, fails)
        with pytest.raises(state):
            put(tmp_path / "bukti", given_file(tmp_path, b"lain", "lain.pdf"))
    assert files_in(tmp_path / "bukti") == [place(tmp_path / "bukti", before)]


def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    (tmp_path / "bukti").touch()
    with pytest.raises(CannotWrite):
        put(tmp_path / "bukti", given_file(tmp_path))
