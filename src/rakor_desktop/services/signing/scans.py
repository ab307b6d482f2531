"""Scans of signed pages: stored whole with their SHA-256, and handed on only while they match it."""

import hashlib
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import ScanRow, SheetPageRow
from rakor_desktop.documents.strangers.scans import Scan
from rakor_desktop.domain.errors import PageUnknown, ScanChanged


@dataclass(frozen=True, slots=True)
class KeptScan:
    """A scan without its bytes; `size` in bytes, `added_at` aware."""

    id: int
    page_id: int
    file_name: str
    sha256: str
    size: int
    added_at: datetime


def attach(tx: Tx, page_id: int, scan: Scan) -> KeptScan:
    """Store the scan of a page; an earlier one stays, the latest counts. Raises PageUnknown."""
    if tx.session.get(SheetPageRow, page_id) is None:
        raise PageUnknown(page_id)
    row = ScanRow(
        page_id=page_id,
        added_at=tx.now,
        file_name=scan.file_name,
        sha256=hashlib.sha256(scan.content).hexdigest(),
        size=len(scan.content),
        content=scan.content,
    )
    tx.session.add(row)
    tx.session.flush()
    return _kept(row)


def detach(tx: Tx, scan_id: int) -> None:
    """Take a scan away that was attached by mistake; nothing happens where it is gone."""
    row = tx.session.get(ScanRow, scan_id)
    if row is not None:
        tx.session.delete(row)


def scans_of(session: Session, page_ids: Collection[int]) -> dict[int, KeptScan]:
    """The latest scan of each of these pages that has one."""
    found = session.scalars(select(ScanRow).where(ScanRow.page_id.in_(page_ids)).order_by(ScanRow.id))
    return {row.page_id: _kept(row) for row in found}


def scan_content(session: Session, scan_id: int) -> Scan:
    """The bytes as they were attached. Raises PageUnknown, or ScanChanged if they no longer match their hash."""
    row = session.get(ScanRow, scan_id)
    if row is None:
        raise PageUnknown(scan_id)
    if hashlib.sha256(row.content).hexdigest() != row.sha256:
        raise ScanChanged(row.file_name)
    return Scan(row.file_name, row.content)


def _kept(row: ScanRow) -> KeptScan:
    return KeptScan(row.id, row.page_id, row.file_name, row.sha256, row.size, row.added_at)
