"""What is entered twice in tests: people by their names, offices beside one that is there."""

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import OfficeRow
from rakor_desktop.domain.appointments import PersonFacts
from rakor_desktop.domain.names import Name

REGENT, DEPUTY = "Bupati Lebak", "Wakil Bupati Lebak"


def person(name: str, number: str = "", before: str = "", after: str = "") -> PersonFacts:
    """What is kept of somebody."""
    return PersonFacts(Name(before, name, after), staff_number=number)


def add_office(tx: Tx, name: str, like: int, region_code: str | None = None) -> int:
    """An office in the body and region of another."""
    model = tx.session.get_one(OfficeRow, like)
    row = OfficeRow(
        name=name, institution_id=model.institution_id, region_code=region_code or model.region_code, sub=99,
        group_code=model.group_code, post="other", search_text=name.lower(),
    )  # fmt: skip
    tx.session.add(row)
    tx.session.flush()
    return row.id
