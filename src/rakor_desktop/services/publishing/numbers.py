"""The number register (buku nomor): which number every letter got, which are kept back, given up or missing.

A number is given when the letter is approved, never earlier, and never twice (DOMAIN: Permendagri 78/2012, 83/2022).
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from rakor_desktop.db.database import Tx
from rakor_desktop.db.tables import NumberBookRow, NumberRow
from rakor_desktop.domain.dates import local_day
from rakor_desktop.domain.errors import (
    Field,
    FieldMissing,
    NumberBookTaken,
    NumberPatternWrong,
    NumberSettled,
    NumberTaken,
    NumberUnknown,
)
from rakor_desktop.domain.numbers import (
    Counter,
    NumberRule,
    NumberState,
    checked,
    composed,
    counter_of,
    gaps,
    read_back,
)
from rakor_desktop.services.directory.regions import home_zone


@dataclass(frozen=True, slots=True)
class BookDraft:
    """What is filled in for a book; `first` is the first number of each counter."""

    name: str
    rule: NumberRule
    first: int = 1


@dataclass(frozen=True, slots=True)
class Book:
    """A book of numbers."""

    id: int
    name: str
    rule: NumberRule
    first: int


@dataclass(frozen=True, slots=True)
class Use:
    """What a number is for. `secrecy` is the letter of its scale where the pattern prints it."""

    day: date
    subject: str
    meeting_id: int | None = None
    secrecy: str = ""


@dataclass(frozen=True, slots=True)
class Stamp:
    """Who writes into the register, and when."""

    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Number:
    """A line of the register. `state` None is a gap nobody explained yet: such a line has no `id` and no `text`."""

    id: int | None
    counter: Counter
    running: int | None
    text: str
    state: NumberState | None
    day: date | None = None
    subject: str = ""
    meeting_id: int | None = None
    reason: str = ""
    by: str = ""


def add_book(tx: Tx, draft: BookDraft) -> int:
    """Begin a book. Raises FieldMissing, NumberPatternWrong, NumberBookTaken."""
    row = NumberBookRow()
    write_book(tx.session, row, draft)
    tx.session.add(row)
    tx.session.flush()
    return row.id


def begin_books(tx: Tx, drafts: Sequence[BookDraft]) -> None:
    """Begin those of these books whose names are not there yet. Raises FieldMissing, NumberPatternWrong."""
    known = set(tx.session.scalars(select(NumberBookRow.name)))
    for draft in drafts:
        if draft.name not in known:
            row = NumberBookRow()
            write_book(tx.session, row, draft)
            tx.session.add(row)


def reserve(tx: Tx, book_id: int, use: Use) -> Number:
    """Keep the next number back for a letter that is not approved yet. Raises NumberUnknown, FieldMissing."""
    return _taken(tx.session, _stamp(tx), book_id, use, NumberState.RESERVED, "")


def take(tx: Tx, book_id: int, use: Use, typed: str = "") -> Number:
    """Give a letter its number at approval: the next one, or the one the central register gave, as it was `typed`.

    Raises NumberUnknown, FieldMissing without a subject, NumberTaken.
    """
    return given(tx.session, _stamp(tx), book_id, use, typed)


def given(session: Session, stamp: Stamp, book_id: int, use: Use, typed: str = "") -> Number:
    """What `take` does, for the approval of a letter, which does more in the same transaction."""
    return _taken(session, stamp, book_id, use, NumberState.GIVEN, typed.strip())


def give(tx: Tx, number_id: int, day: date) -> Number:
    """Put a reserved number on its letter of `day`. Raises NumberUnknown, NumberSettled unless it was reserved."""
    return given_reserved(tx.session, _stamp(tx), number_id, day)


def given_reserved(session: Session, stamp: Stamp, number_id: int, day: date) -> Number:
    """What `give` does, for the approval of a letter."""
    row = _number(session, number_id)
    book = _book(session, row.book_id)
    if row.state != NumberState.RESERVED or counter_of(_rule(book), day).year != row.year:
        raise NumberSettled(row.text)
    row.state, row.day, row.day_year, row.by, row.at = NumberState.GIVEN, day, day.year, stamp.by, stamp.at
    return _line(row)


def void(tx: Tx, number_id: int, reason: str) -> Number:
    """Give a number up for good. Raises NumberUnknown, NumberSettled if it was given up before, FieldMissing."""
    return voided(tx.session, _stamp(tx), number_id, reason)


def voided(session: Session, stamp: Stamp, number_id: int, reason: str) -> Number:
    """What `void` does, for a letter that is given up together with its number."""
    row = _number(session, number_id)
    if row.state not in (NumberState.RESERVED, NumberState.GIVEN):
        raise NumberSettled(row.text)
    row.state, row.reason, row.by, row.at = NumberState.VOID, _said(reason), stamp.by, stamp.at
    return _line(row)


def explain_gap(tx: Tx, book_id: int, missing: Number, reason: str) -> Number:
    """Say why a number was never given; it never will be. Raises NumberUnknown, NumberTaken, FieldMissing."""
    book = _book(tx.session, book_id)
    counter, running = missing.counter, missing.running or 0
    _refuse_running(tx.session, book, counter, running)
    text = " ".join(str(part) for part in (book.name, counter.year, counter.code, counter.unit, running) if part)
    today = local_day(tx.now, home_zone(tx.session))
    row = _row(_stamp(tx), book, counter, Use(today, ""), text)
    row.running, row.state, row.reason, row.subject = running, NumberState.GAP, _said(reason), ""
    tx.session.add(row)
    tx.session.flush()
    return _line(row)


def books(session: Session) -> tuple[Book, ...]:
    """All books by name."""
    return tuple(_as_book(row) for row in session.scalars(select(NumberBookRow).order_by(NumberBookRow.name)))


def next_text(session: Session, book_id: int, use: Use) -> str:
    """The number the next letter would get, for a preview; it is not kept back. Raises NumberUnknown."""
    (text,) = next_texts(session, book_id, use, 1)
    return text


def next_texts(session: Session, book_id: int, use: Use, count: int, first: str = "") -> tuple[str, ...]:
    """The numbers the next `count` letters of one day would get, counted on from `first` where one was typed.

    One typed that follows no pattern can be given to one letter alone. Raises NumberUnknown, NumberPatternWrong.
    """
    book = session.get(NumberBookRow, book_id)
    if book is None:
        raise NumberUnknown(book_id)
    rule = _rule(book)
    typed, counter = first.strip(), counter_of(rule, use.day)
    begin = read_back(rule, typed, use.day, use.secrecy) if typed else _next(session, book, counter)
    if begin is None and count > 1:
        raise NumberPatternWrong(typed, rule.pattern)
    if begin is None:
        return (typed,)
    return tuple(composed(rule, begin + at, use.day, use.secrecy) for at in range(count))


def register(session: Session, book_id: int) -> tuple[Number, ...]:
    """Every number of a book with the gaps between them, the latest first. Raises NumberUnknown."""
    book = session.get(NumberBookRow, book_id)
    if book is None:
        raise NumberUnknown(book_id)
    rows = session.scalars(select(NumberRow).where(NumberRow.book_id == book_id).order_by(NumberRow.id))
    lines = [_line(row) for row in rows]
    known: dict[Counter, list[int]] = defaultdict(list)
    for line in lines:
        if line.running is not None:
            known[line.counter].append(line.running)
    missing = [Number(None, counter, no, "", None) for counter, nos in known.items() for no in gaps(book.first, nos)]
    return tuple(sorted([*lines, *missing], key=_newest_first))


def _newest_first(line: Number) -> tuple[int, str, str, int, int]:
    """By year and counter, then by number; what was typed in no order stands before the numbered."""
    running = -1 if line.running is None else line.running
    return -line.counter.year, line.counter.code, line.counter.unit, line.running is not None, -running


def _taken(session: Session, stamp: Stamp, book_id: int, use: Use, state: NumberState, typed: str) -> Number:
    book = _book(session, book_id)
    if not use.subject.strip():
        raise FieldMissing(Field.TEXT)
    rule = _rule(book)
    counter = counter_of(rule, use.day)
    running = read_back(rule, typed, use.day, use.secrecy) if typed else _next(session, book, counter)
    text = typed or composed(rule, running or 0, use.day, use.secrecy)
    _refuse_text(session, text, use.day)
    if running is not None:
        _refuse_running(session, book, counter, running)
    row = _row(stamp, book, counter, use, text)
    row.running, row.state, row.reason = running, state, ""
    session.add(row)
    session.flush()
    return _line(row)


def _stamp(tx: Tx) -> Stamp:
    return Stamp(tx.actor, tx.now)


def _row(stamp: Stamp, book: NumberBookRow, counter: Counter, use: Use, text: str) -> NumberRow:
    return NumberRow(
        book_id=book.id,
        year=counter.year,
        code=counter.code,
        unit=counter.unit,
        text=text,
        day=use.day,
        day_year=use.day.year,
        subject=use.subject.strip(),
        meeting_id=use.meeting_id,
        by=stamp.by,
        at=stamp.at,
    )


def _refuse_text(session: Session, text: str, day: date) -> None:
    same = select(NumberRow).where(NumberRow.text == text, NumberRow.day_year == day.year)
    found = session.scalar(same)
    if found is not None:
        raise NumberTaken(text, found.subject or found.reason)


def _refuse_running(session: Session, book: NumberBookRow, counter: Counter, running: int) -> None:
    found = session.scalar(select(NumberRow).where(*_of(book, counter), NumberRow.running == running))
    if found is not None:
        raise NumberTaken(found.text, found.subject or found.reason)


def _next(session: Session, book: NumberBookRow, counter: Counter) -> int:
    highest = session.scalar(select(func.max(NumberRow.running)).where(*_of(book, counter)))
    return book.first if highest is None else max(highest + 1, book.first)


def _of(book: NumberBookRow, counter: Counter) -> tuple[ColumnElement[bool], ...]:
    return (
        NumberRow.book_id == book.id,
        NumberRow.year == counter.year,
        NumberRow.code == counter.code,
        NumberRow.unit == counter.unit,
    )


def _book(session: Session, book_id: int) -> NumberBookRow:
    """The book, locked: two desks that take a number at once get two."""
    row = session.get(NumberBookRow, book_id, with_for_update=True)
    if row is None:
        raise NumberUnknown(book_id)
    return row


def _number(session: Session, number_id: int) -> NumberRow:
    row = session.get(NumberRow, number_id, with_for_update=True)
    if row is None:
        raise NumberUnknown(number_id)
    return row


def write_book(session: Session, row: NumberBookRow, draft: BookDraft) -> None:
    """Put the facts of a book into its row. Raises FieldMissing, NumberPatternWrong, NumberBookTaken."""
    name, rule = draft.name.strip(), draft.rule
    if not name:
        raise FieldMissing(Field.NAME)
    same = select(NumberBookRow.id).where(NumberBookRow.name == name, NumberBookRow.id != (row.id or 0))
    if session.scalar(same) is not None:
        raise NumberBookTaken(name)
    row.name, row.pattern, row.code, row.unit = name, checked(rule.pattern), rule.code.strip(), rule.unit.strip()
    row.yearly, row.per_code, row.per_unit, row.first = rule.yearly, rule.per_code, rule.per_unit, draft.first


def _rule(row: NumberBookRow) -> NumberRule:
    return NumberRule(row.pattern, row.code, row.unit, row.yearly, row.per_code, row.per_unit)


def _as_book(row: NumberBookRow) -> Book:
    return Book(row.id, row.name, _rule(row), row.first)


def _line(row: NumberRow) -> Number:
    return Number(
        id=row.id,
        counter=Counter(row.year, row.code, row.unit),
        running=row.running,
        text=row.text,
        state=NumberState(row.state),
        day=row.day,
        subject=row.subject,
        meeting_id=row.meeting_id,
        reason=row.reason,
        by=row.by,
    )


def _said(reason: str) -> str:
    if not reason.strip():
        raise FieldMissing(Field.REASON)
    return reason.strip()
