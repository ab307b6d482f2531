"""The folder of evidence: files copied in whole or not at all, each under its SHA-256, checked before they are opened.

A name that a stranger gave never becomes part of a path here: `ab/abcdef….pdf` is made of the bytes and a tame ending.
"""

import hashlib
import os
import re
import tempfile
import unicodedata
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO

from rakor_desktop.domain.errors import CannotRead, EvidenceChanged, EvidenceGone, EvidenceTooLarge
from rakor_desktop.domain.followups import KeptFile
from rakor_desktop.local.files import refusal, settle_folder

MEGABYTES = 50
"""A file of evidence has at most so many."""
LARGEST = MEGABYTES * 1_000_000
_CHUNK = 1 << 20
_ENDING = re.compile(r"\.[a-z0-9]{1,8}")
_UNFIT = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
#: Windows takes these for devices in any folder, whatever stands after a dot.
_DEVICES = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])( *$| *\.)", re.IGNORECASE)
#: A double click on one of these runs it; a copy gets an ending that nothing opens by itself.
_RUNS = re.compile(
    "appimage|application|ba(t|sh)|chm|class|cmd|com|cpl|desktop|dll|do[ct]m|exe|gadget|hta|i(nf|ns|so|mg)|jar|jse?|lnk"
    "|mjs|ms[cip]|pif|ppam|pptm|psm?1|py[cw]?|reg|rgs|sc[frt]|scriptlet|shb?|sys|url|vbe?|vbs|vhdx?|wsc?|ws[fh]|xbap"
    "|xlam|xl[st]m",
    re.IGNORECASE,
)
_TAME = ".berkas"
_LONGEST = 120


class Standing(StrEnum):
    """What became of a file that was handed in."""

    INTACT = "intact"
    CHANGED = "changed"
    GONE = "gone"


def put(folder: Path, path: Path) -> KeptFile:
    """Copy the file at `path` into the folder (made when missing); the same bytes are kept once.

    Raises CannotRead, EvidenceTooLarge, DiskFull, CannotWrite; nothing half-written stays behind.
    """
    draft: Path | None = None
    try:
        with _opened(path) as source:
            draft, size, sha256 = _copied(source, path, _made(folder))
        kept = KeptFile(path.name, size, sha256)
        _settle(draft, place(folder, kept))
        return kept
    except OSError as error:
        raise refusal(folder, error) from error
    finally:
        if draft is not None:
            draft.unlink(missing_ok=True)


def place(folder: Path, kept: KeptFile) -> Path:
    """Where the bytes of a file lie."""
    return folder / kept.sha256[:2] / f"{kept.sha256}{_ending(kept.name)}"


def check(folder: Path, kept: KeptFile) -> Standing:
    """Whether the file still lies there as it was handed in. Raises CannotRead."""
    path = place(folder, kept)
    if not path.is_file():
        return Standing.GONE
    found, size = hashlib.sha256(), 0
    with _opened(path) as file:
        for chunk in _chunks(file, path):
            found.update(chunk)
            size += len(chunk)
    same = (size, found.hexdigest()) == (kept.size, kept.sha256)
    return Standing.INTACT if same else Standing.CHANGED


def open_copy(folder: Path, kept: KeptFile, into: Path | None = None) -> Path:
    """A copy to look at, in a new folder of its own in `into` (else that of the system), under a harmless name.

    What another program does with the copy never touches the evidence.
    Raises EvidenceGone, EvidenceChanged, CannotRead, DiskFull, CannotWrite.
    """
    path = place(folder, kept)
    if not path.is_file():
        raise EvidenceGone(kept.name)
    target: Path | None = None
    try:
        room = Path(tempfile.mkdtemp(prefix="rakor-bukti-", dir=into))
        with _opened(path) as source:
            draft, size, sha256 = _copied(source, path, room)
        if (size, sha256) != (kept.size, kept.sha256):
            _discard(draft)
            raise EvidenceChanged(kept.name)
        target = room / harmless(kept.name)
        draft.replace(target)
        return target
    except OSError as error:
        raise refusal(target or Path(kept.name), error) from error


def harmless(name: str) -> str:
    """The name of a file as it may stand in any folder of any system: no path, no device, nothing that runs."""
    plain = "".join(c for c in unicodedata.normalize("NFC", name) if unicodedata.category(c) not in ("Cf", "Cs", "Co"))
    last = re.split(r"[/\\]", plain)[-1]
    tame = _UNFIT.sub("_", last).strip(" .") or "berkas"
    if _DEVICES.match(tame):
        tame = f"_{tame}"
    stem, dot, ending = tame.rpartition(".")
    if not dot:
        stem, ending = tame, ""
    if dot and _RUNS.fullmatch(ending):
        return f"{_short(tame)}{_TAME}"
    return f"{_short(stem)}.{ending}" if dot and len(ending) <= 16 else _short(tame)


def _short(stem: str) -> str:
    """As long as any file system takes it, in bytes too."""
    return stem[:_LONGEST].encode()[: 2 * _LONGEST].decode(errors="ignore")


def _ending(name: str) -> str:
    ending = Path(harmless(name)).suffix.casefold()
    return ending if _ENDING.fullmatch(ending) else ""


def _opened(path: Path) -> BinaryIO:
    """A file to read; pipes and devices would never end."""
    try:
        if not path.is_file():
            raise CannotRead(str(path), "Is a directory" if path.is_dir() else "No such file or directory")
        return path.open("rb")
    except (OSError, ValueError) as error:  # ValueError: a name with a NUL
        raise CannotRead(str(path), getattr(error, "strerror", None) or "") from error


def _chunks(file: BinaryIO, path: Path) -> Iterator[bytes]:
    try:
        while chunk := file.read(_CHUNK):
            yield chunk
    except OSError as error:
        raise CannotRead(str(path), error.strerror or "") from error


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _copied(source: BinaryIO, path: Path, folder: Path) -> tuple[Path, int, str]:
    """A draft in the folder with all bytes, on the disk; its size and SHA-256. None at all when that fails."""
    handle, name = tempfile.mkstemp(prefix=".rakor-", suffix=".part", dir=folder)
    draft, size, digest = Path(name), 0, hashlib.sha256()
    try:
        with os.fdopen(handle, "wb") as file:
            for chunk in _chunks(source, path):
                size += len(chunk)
                if size > LARGEST:
                    raise EvidenceTooLarge(path.name, MEGABYTES)
                digest.update(chunk)
                file.write(chunk)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
    return draft, size, digest.hexdigest()


def _settle(draft: Path, target: Path) -> None:
    """Give the draft its name for good; of two that bring the same bytes the later replaces like by like."""
    if not target.parent.is_dir():
        _made(target.parent)
        settle_folder(target.parent.parent)
    if target.exists():
        target.chmod(0o644)  # Windows replaces nothing that is read-only
    draft.chmod(0o444)
    draft.replace(target)
    settle_folder(target.parent)


def _discard(draft: Path) -> None:
    draft.unlink(missing_ok=True)
    draft.parent.rmdir()
