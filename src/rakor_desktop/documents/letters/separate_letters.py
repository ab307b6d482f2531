"""Letters for each as files of their own: nothing in the folder is ever written over, and it can be stopped."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import chain, count
from pathlib import Path
from threading import Event

from rakor_desktop.documents.letters.invitation_letter import render_separately
from rakor_desktop.documents.letters.letter_paper import LetterPaper
from rakor_desktop.domain.search import fold
from rakor_desktop.local.files import refusal, write_whole

_LONGEST = 60
"""Letters of an office in the name of its file."""


@dataclass(frozen=True, slots=True)
class Saved:
    """How many letters stand in the folder, of how many; fewer when it was stopped."""

    folder: Path
    letters: int
    of: int


def save_separately(
    paper: LetterPaper,
    folder: Path,
    told: Callable[[int, int], object] | None = None,
    stop: Event | None = None,
) -> Saved:
    """A PDF for each addressee, each written whole; `told` hears how many are there, of how many, after each.

    A letter that is there already with the same bytes stays, so that what was stopped can be gone on with.
    Raises MarkUnknown, ClaimsSignature, DiskFull, CannotWrite.
    """
    _make(folder)
    of, done = len(paper.addressees), 0
    for done, (addressee, content) in enumerate(render_separately(paper), start=1):
        put_beside(folder / file_name(done, of, addressee.office), content)
        if told is not None:
            told(done, of)
        if stop is not None and stop.is_set():
            break
    return Saved(folder, done, of)


def file_name(no: int, of: int, office: str) -> str:
    """`07-bupati-lebak.pdf`: the number as wide as the last one, so that files stand in order of precedence."""
    return f"{no:0{max(2, len(str(of)))}}-{plain_name(office) or 'surat'}.pdf"


def plain_name(office: str) -> str:
    """`bupati-lebak`: an office or an institution as it may stand in the name of a file."""
    plain = "".join(letter if letter.isalnum() and letter.isascii() else " " for letter in fold(office))
    return "-".join(plain.split())[:_LONGEST].strip("-")


def put_beside(path: Path, content: bytes) -> Path:
    """Write under this name, or with (2), (3)... behind it where something else stands; returns where it is now.

    Raises DiskFull, CannotWrite.
    """
    _make(path.parent)
    others = (path.with_name(f"{path.stem} ({number}){path.suffix}") for number in count(2))
    for candidate in chain([path], others):
        if not candidate.exists():
            write_whole(candidate, content)
            return candidate
        if _has(candidate, content):
            return candidate
    raise AssertionError(path)  # names never run out


def _has(path: Path, content: bytes) -> bool:
    try:
        return path.is_file() and path.stat().st_size == len(content) and path.read_bytes() == content
    except OSError as error:
        raise refusal(path, error) from error


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise refusal(folder, error) from error
