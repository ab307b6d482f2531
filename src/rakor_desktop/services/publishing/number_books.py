"""The books of numbers as the settings have them: all at once, with what other desks made of them meanwhile."""

from dataclasses import dataclass, field, replace

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import NumberBookRow, NumberRow
from rakor_desktop.domain.errors import NumberBookUsed
from rakor_desktop.services.publishing.numbers import BookDraft, books, write_book
from rakor_desktop.services.settings.settings import rows_with_others


@dataclass(frozen=True, slots=True)
class KeptBook:
    """A book as the settings have it: `id` None is a new one, `numbers` how many it has, which changes nothing."""

    id: int | None
    draft: BookDraft
    numbers: int = field(default=0, compare=False)


Books = tuple[KeptBook, ...]


def set_books(tx: Tx, wanted: Books, seen: Books | None = None, told: Books | None = None) -> Books:
    """Make these the books, new ones without id; returns what stood before, so that it can be undone.

    A book that another desk began or changed since they were `seen` stays so. Raises as `add_book`, SettingChanged,
    and NumberBookUsed when one with numbers would go.
    """
    tx.session.scalars(select(NumberBookRow).with_for_update()).all()
    before = kept_books(tx.session)
    if seen is not None:
        was, known = (None if one is None else _numbered(one, before) for one in (seen, told))
        wanted = rows_with_others(_numbered(wanted, before), before, was, known, lambda book: book.id)
    stay = {book.id for book in wanted}
    for book in before:
        if book.id not in stay and book.id is not None:
            _take_away(tx.session, book)
    tx.session.flush()
    for book in wanted:
        row = tx.session.get(NumberBookRow, book.id) if book.id is not None else None
        row = NumberBookRow() if row is None else row
        write_book(tx.session, row, book.draft)
        tx.session.add(row)
        tx.session.flush()
    return before


def kept_books(session: Session) -> tuple[KeptBook, ...]:
    """All books by name, with how many numbers each has."""
    counted = select(NumberRow.book_id, func.count()).group_by(NumberRow.book_id)
    numbers = {row[0]: int(row[1]) for row in session.execute(counted)}
    return tuple(
        KeptBook(book.id, BookDraft(book.name, book.rule, book.first), numbers.get(book.id, 0))
        for book in books(session)
    )


def _numbered(books: Books, before: Books) -> Books:
    """Books without id that were begun since, each with the one it has now."""
    begun = {book.draft.name: book.id for book in before if book.id not in {one.id for one in books}}
    return tuple(replace(book, id=begun.get(book.draft.name)) if book.id is None else book for book in books)


def _take_away(session: Session, book: KeptBook) -> None:
    if book.numbers:
        raise NumberBookUsed(book.draft.name)
    row = session.get(NumberBookRow, book.id)
    if row is not None:
        session.delete(row)
