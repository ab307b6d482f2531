"""Write a file whole or not at all, read one within limits, find a free name, know whether a folder is a share."""

import contextlib
import ctypes
import errno
import os
import re
import sys
import tempfile
from pathlib import Path

from rakor_desktop.domain.errors import CannotRead, CannotWrite, DiskFull, RakorError

MOUNTS = Path("/proc/self/mountinfo")
_NO_ROOM = {errno.ENOSPC, errno.EDQUOT}
_NETWORK = re.compile(
    r"nfs\d*|cifs|smb\w*|9p|afs|ncpfs|ceph|glusterfs|lustre|vboxsf|prl_fs|drvfs"
    r"|fuse\.(sshfs|gvfsd-fuse|rclone|davfs2?|smbnetfs|cifs|glusterfs|ceph\S*|s3fs|vmhgfs-fuse)"
)
_DRIVE_REMOTE = 4


def write_whole(path: Path, data: bytes, *, private: bool = False) -> None:
    """Put `data` at `path`, replacing what stood there, or leave everything as it was.

    The bytes reach the disk before the name changes; a link is followed, a device is left alone.
    What is `private` nobody else on this computer may read. Raises DiskFull, CannotWrite.
    """
    draft: Path | None = None
    try:
        target = path.resolve()
        if target.exists() and not (target.is_file() or target.is_dir()):
            raise OSError(errno.EOPNOTSUPP, os.strerror(errno.EOPNOTSUPP))
        draft = _draft_beside(target, data, 0o600 if private else _mode_for(target))
        draft.replace(target)
        settle_folder(target.parent)
    except OSError as error:
        raise refusal(path, error) from error
    finally:
        if draft is not None:
            draft.unlink(missing_ok=True)


def read_within(path: Path, most: int) -> bytes | None:
    """What stands in a file of somebody's disk; None if that is more than `most` bytes. Raises CannotRead."""
    try:
        with path.open("rb") as file:
            content = file.read(most + 1)
    except OSError as error:
        raise CannotRead(str(path), error.strerror or "") from error
    return content if len(content) <= most else None


def free_name(path: Path) -> Path:
    """`path`, or the same name with (2), (3)... where something stands there already."""
    candidate, number = path, 1
    while candidate.exists():
        number += 1
        candidate = path.with_name(f"{path.stem} ({number}){path.suffix}")
    return candidate


def is_on_network(path: Path, mounts: Path = MOUNTS) -> bool:
    """Whether the file (which need not exist) lies on a share of another machine or of a virtual machine's host.

    `mounts` has the form of Linux's /proc/self/mountinfo; Windows is asked for the kind of the drive.
    """
    if sys.platform == "win32":
        return _is_remote_drive(path)
    return bool(_NETWORK.fullmatch(_file_system(path.resolve(), mounts)))


def refusal(path: Path, error: OSError) -> RakorError:
    """What a failed writing means to the person."""
    if error.errno in _NO_ROOM:
        return DiskFull(path=str(path))
    return CannotWrite(path=str(path), detail=error.strerror or "")


def _draft_beside(path: Path, data: bytes, mode: int) -> Path:
    """The data, with these rights, in a file beside the other, on the disk; none at all when that fails."""
    handle, name = tempfile.mkstemp(prefix=".rakor-", suffix=".part", dir=path.parent)
    draft = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        draft.chmod(mode)
    except OSError:
        draft.unlink(missing_ok=True)
        raise
    return draft


def _mode_for(path: Path) -> int:
    """The rights of what stands there, else those of a new file (mkstemp alone would hide it from colleagues)."""
    with contextlib.suppress(FileNotFoundError):
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def settle_folder(folder: Path) -> None:
    """Make the new name itself survive a power cut; Windows has no such call for folders."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _file_system(path: Path, mounts: Path) -> str:
    """The type of the file system mounted nearest above `path`; of two mounts on one point the later counts."""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return ""
    nearest, kind = -1, ""
    for line in lines:
        before, _, after = line.partition(" - ")
        point = Path(_unescaped(before.split()[4]))
        if path.is_relative_to(point) and len(point.parts) >= nearest:
            nearest, kind = len(point.parts), after.split()[0]
    return kind


def _unescaped(field: str) -> str:
    r"""A mount point as it is: the kernel writes a space as \040."""
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), field)


def _is_remote_drive(path: Path) -> bool:
    drive = os.path.splitdrive(path.resolve())[0]
    if drive.startswith("\\\\"):
        return True
    windll = getattr(ctypes, "windll")  # noqa: B009 - absent where mypy looks
    return bool(windll.kernel32.GetDriveTypeW(drive + "\\") == _DRIVE_REMOTE)
