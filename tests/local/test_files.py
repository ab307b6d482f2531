"""A file is written whole or not at all, and a share is known for what it is."""

import errno
import os
import stat
import sys
from pathlib import Path

import pytest

from rakor_desktop.domain.errors import CannotWrite, DiskFull
from rakor_desktop.local.files import free_name, is_on_network, write_whole

MOUNTINFO = r"""
22 1 254:1 / / rw,relatime shared:1 - ext4 /dev/vda1 rw
23 22 0:21 / /proc rw - proc proc rw
40 22 0:40 / /mnt/kantor rw,relatime shared:20 - cifs //server/kantor rw
41 40 7:0 / /mnt/kantor/lokal rw - ext4 /dev/loop0 rw
42 22 0:42 / /mnt/dengan\040spasi rw - nfs4 server:/x rw
43 22 0:43 / /home/a/.gvfs rw - fuse.gvfsd-fuse gvfsd-fuse rw
44 22 0:44 / /media/flashdisk rw - fuseblk /dev/sdb1 rw
45 22 0:45 / /media/tumpuk rw - ext4 /dev/sdc1 rw
46 22 0:46 / /media/tumpuk rw - fuse.sshfs a@b:/ rw
""".strip()


def test_what_was_written_is_there_and_nothing_else(tmp_path: Path) -> None:
    write_whole(tmp_path / "notula.pdf", b"isi")
    write_whole(tmp_path / "notula.pdf", b"isi baru")
    assert (tmp_path / "notula.pdf").read_bytes() == b"isi baru"
    assert [path.name for path in tmp_path.iterdir()] == ["notula.pdf"]


@pytest.mark.skipif(sys.platform == "win32", reason="no such files there")
def test_a_link_is_followed_and_a_device_left_alone(tmp_path: Path) -> None:
    (tmp_path / "arsip").mkdir()
    (tmp_path / "notula.pdf").symlink_to(tmp_path / "arsip" / "notula.pdf")
    write_whole(tmp_path / "notula.pdf", b"isi")
    assert (tmp_path / "arsip" / "notula.pdf").read_bytes() == b"isi"
    assert (tmp_path / "notula.pdf").is_symlink()
    os.mkfifo(tmp_path / "pipa")
    with pytest.raises(CannotWrite):
        write_whole(tmp_path / "pipa", b"isi")
    assert (tmp_path / "pipa").is_fifo()


@pytest.mark.parametrize(("code", "state"), [(errno.ENOSPC, DiskFull), (errno.EIO, CannotWrite)])
@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_a_failed_write_leaves_what_stood_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, state: type[Exception], call: str
) -> None:
    def fails(*_args: object, **_kwargs: object) -> None:
        raise OSError(code, os.strerror(code))

    target = tmp_path / "notula.pdf"
    target.write_bytes(b"lama")
    with monkeypatch.context() as broken:
        broken.setattr(os if call == "fsync" else Path, call, fails)
        with pytest.raises(state):
            write_whole(target, b"baru")
    assert target.read_bytes() == b"lama"
    assert [path.name for path in tmp_path.iterdir()] == ["notula.pdf"]


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite):
        write_whole(tmp_path / "tidak ada" / "x.pdf", b"")


def test_a_folder_in_the_place_of_the_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.pdf").mkdir()
    with pytest.raises(CannotWrite):
        write_whole(tmp_path / "x.pdf", b"")
    assert [path.name for path in tmp_path.iterdir()] == ["x.pdf"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such rights")
def test_colleagues_may_read_a_new_file_and_a_replaced_one_keeps_its_rights(tmp_path: Path) -> None:
    target = tmp_path / "x.pdf"
    write_whole(target, b"")
    (tmp_path / "plain").touch()
    assert target.stat().st_mode == (tmp_path / "plain").stat().st_mode
    target.chmod(0o640)
    write_whole(target, b"")
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


def test_a_free_name_overwrites_nothing(tmp_path: Path) -> None:
    target = tmp_path / "daftar hadir.xlsx"
    assert free_name(target) == target
    target.touch()
    assert free_name(target).name == "daftar hadir (2).xlsx"
    (tmp_path / "daftar hadir (2).xlsx").touch()
    assert free_name(target).name == "daftar hadir (3).xlsx"


@pytest.mark.skipif(os.name == "nt", reason="Linux names its mounts in a file")
@pytest.mark.parametrize(
    ("path", "network"),
    [
        ("/home/a/rakor.sqlite", False),
        ("/mnt/kantor/rakor.sqlite", True),
        ("/mnt/kantorku/rakor.sqlite", False),
        ("/mnt/kantor/lokal/rakor.sqlite", False),
        ("/mnt/dengan spasi/rakor.sqlite", True),
        ("/home/a/.gvfs/rakor.sqlite", True),
        ("/media/flashdisk/rakor.sqlite", False),
        ("/media/tumpuk/rakor.sqlite", True),
    ],
)
def test_a_share_is_known_by_the_nearest_mount(tmp_path: Path, path: str, network: bool) -> None:
    mounts = tmp_path / "mountinfo"
    mounts.write_text(MOUNTINFO)
    assert is_on_network(Path(path), mounts) is network


def test_this_computers_own_temporary_folder_is_no_share(tmp_path: Path) -> None:
    assert is_on_network(tmp_path) is False
