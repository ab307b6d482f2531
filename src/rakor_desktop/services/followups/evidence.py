"""Evidence of reports: in which folder the files of a store lie, and whether they are still what was handed in."""

from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from rakor_desktop.db.database import is_postgresql, shown
from rakor_desktop.db.tables import EvidenceRow, ObligationEventRow
from rakor_desktop.domain.followups import KeptFile
from rakor_desktop.local import config
from rakor_desktop.local.evidence import LARGEST, MEGABYTES, Standing, check, open_copy, put
from rakor_desktop.local.paths import data_dir

__all__ = ["LARGEST", "MEGABYTES", "KeptEvidence", "Standing", "check", "evidence", "folder_of", "open_copy", "put"]

ENDING = ".bukti"


@dataclass(frozen=True, slots=True)
class KeptEvidence:
    """A file of evidence, and which report of which obligation it proves."""

    id: int
    obligation_id: int
    told_on: date
    file: KeptFile


def folder_of(store: str) -> Path:
    """Where the files of a store lie: beside a file, else in the folder set on this computer, else in its own data.

    Several desks that share a server set the same shared folder. Raises CannotWrite.
    """
    if not is_postgresql(store):
        return Path(f"{store}{ENDING}")
    chosen = config.load().evidence_folder
    if chosen:
        return Path(chosen)
    return data_dir() / "bukti" / sha256(shown(store).encode()).hexdigest()[:16]


def evidence(session: Session, obligation_id: int | None = None) -> tuple[KeptEvidence, ...]:
    """Every file of evidence, or that of an obligation, in the order in which it was handed in."""
    row, event = EvidenceRow, ObligationEventRow
    found = (
        select(row.id, event.obligation_id, event.told_on, row.file_name, row.size, row.sha256)
        .join(event, event.id == row.event_id)
        .order_by(row.id)
    )
    if obligation_id is not None:
        found = found.where(event.obligation_id == obligation_id)
    return tuple(
        KeptEvidence(one, owner, day, KeptFile(name, size, digest))
        for one, owner, day, name, size, digest in session.execute(found)
    )
