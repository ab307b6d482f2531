"""What a new store begins with: the regions and offices of its province, and its books of numbers and areas."""

from datetime import date

from rakor_desktop.db.database import Database
from rakor_desktop.local.reference import areas, load_reference, number_books
from rakor_desktop.services.directory.directory import found_province
from rakor_desktop.services.followups.areas import begin_areas
from rakor_desktop.services.publishing.numbers import BookDraft, begin_books


def found(database: Database, province: str, day: date) -> None:
    """Fill an empty store for a province (Kemendagri code) as it is on `day`. Raises what the reference files do."""
    database.run(found_province, load_reference(province, day))
    begin_numbers(database, day)
    begin_lists(database)


def begin_numbers(database: Database, day: date) -> None:
    """Begin the books of numbers that a store of this day starts with."""
    database.run(begin_books, [BookDraft(name, rule) for name, rule in number_books(day)])


def begin_lists(database: Database) -> None:
    """Enter the lists of areas of intervention that the store does not have yet."""
    database.run(begin_areas, areas())
