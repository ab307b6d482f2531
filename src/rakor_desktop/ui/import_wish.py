"""What the way to the import carries: a file, and the day of the directory that it is compared with."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path


@dataclass(frozen=True, slots=True, eq=False)
class ImportWish:
    """Said once: whoever comes back to the same wish finds the work as he left it. No `path`: none is chosen yet."""

    day: date
    path: Path | None = None
