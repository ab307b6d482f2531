"""Progress forms as files of their own in one folder: nothing there is ever written over, and it can be stopped."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Event

from rakor_desktop.documents.followups.region_form import RegionForm, render
from rakor_desktop.documents.letters.separate_letters import plain_name, put_beside


@dataclass(frozen=True, slots=True)
class SavedForms:
    """How many forms stand in the folder, of how many; fewer when it was stopped."""

    folder: Path
    forms: int
    of: int


def save_forms(
    forms: Sequence[RegionForm],
    folder: Path,
    told: Callable[[int, int], object] | None = None,
    stop: Event | None = None,
) -> SavedForms:
    """An Excel file for each institution, each written whole; `told` hears how many are there, of how many.

    Raises DiskFull, CannotWrite.
    """
    of, done = len(forms), 0
    for done, form in enumerate(forms, start=1):
        name = f"{done:0{max(2, len(str(of)))}}-{plain_name(form.institution) or 'formulir'}.xlsx"
        put_beside(folder / name, render(form))
        if told is not None:
            told(done, of)
        if stop is not None and stop.is_set():
            break
    return SavedForms(folder, done, of)
