"""The number register, on both stores."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from rakor_desktop.db.database import Database
from rakor_desktop.domain.errors import (
    FieldMissing,
    NumberBookTaken,
    NumberBookUsed,
    NumberPatternWrong,
    NumberSettled,
    NumberTaken,
    NumberUnknown,
)
from rakor_desktop.domain.numbers import NumberRule, NumberState
from rakor_desktop.services.publishing import number_books, numbers
from rakor_desktop.services.publishing.number_books import KeptBook
from rakor_desktop.services.publishing.numbers import BookDraft, Use

DAY = date(2016, 4, 4)
RULE = NumberRule("{kode}/{nomor}-{unit}/{tahun}", "005", "Um")
DRAFT = BookDraft("Surat undangan", RULE, first=1187)
INVITATION = Use(DAY, "Undangan rapat koordinasi")


@pytest.fixture
def book(database: Database) -> int:
    return database.run(numbers.add_book, DRAFT)


def test_numbers_follow_each_other_and_begin_anew_in_a_new_year(database: Database, book: int) -> None:
    taken = [database.run(numbers.take, book, INVITATION).text for _ in range(2)]
    later = database.run(numbers.take, book, replace(INVITATION, day=date(2017, 1, 2)))
    assert [*taken, later.text] == ["005/1187-Um/2016", "005/1188-Um/2016", "005/1187-Um/2017"]


def test_the_next_number_is_shown_and_not_kept_back(database: Database, book: int) -> None:
    assert database.ask(numbers.next_text, book, INVITATION) == "005/1187-Um/2016"
    assert database.ask(numbers.register, book) == ()


def test_codes_may_count_apart(database: Database, book: int) -> None:
    apart = BookDraft("Semua surat", replace(RULE, per_code=True))
    both = database.run(numbers.add_book, apart)
    assert database.run(numbers.take, both, INVITATION).text == "005/1-Um/2016"
    other = KeptBook(both, replace(apart, rule=replace(RULE, code="094", per_code=True)))
    database.run(number_books.set_books, (KeptBook(book, DRAFT), other))
    assert database.run(numbers.take, both, INVITATION).text == "094/1-Um/2016"


def test_a_number_typed_by_hand_moves_the_counter_and_is_never_given_again(database: Database, book: int) -> None:
    database.run(numbers.take, book, INVITATION, " 005/1190-Um/2016 ")
    with pytest.raises(NumberTaken) as refused:
        database.run(numbers.take, book, INVITATION, "005/1190-Um/2016")
    assert refused.value.subject == "Undangan rapat koordinasi"
    assert database.run(numbers.take, book, INVITATION).text == "005/1191-Um/2016"
    assert [line.running for line in database.ask(numbers.register, book) if line.state is None] == [1189, 1188, 1187]


def test_a_number_of_another_shape_is_taken_as_it_is(database: Database, book: int) -> None:
    assert database.run(numbers.take, book, INVITATION, "B-005/Setda/77").running is None
    with pytest.raises(NumberTaken):
        database.run(numbers.take, book, INVITATION, "B-005/Setda/77")
    assert database.run(numbers.take, book, INVITATION).text == "005/1187-Um/2016"


def test_a_reserved_number_is_given_once(database: Database, book: int) -> None:
    kept = database.run(numbers.reserve, book, INVITATION)
    assert kept.id
    given = database.run(numbers.give, kept.id, date(2016, 4, 5))
    assert (given.text, given.state, given.day) == ("005/1187-Um/2016", NumberState.GIVEN, date(2016, 4, 5))
    with pytest.raises(NumberSettled):
        database.run(numbers.give, kept.id, DAY)
    assert database.run(numbers.take, book, INVITATION).text == "005/1188-Um/2016"


def test_a_reserved_number_does_not_go_into_another_year(database: Database, book: int) -> None:
    kept = database.run(numbers.reserve, book, INVITATION)
    assert kept.id
    with pytest.raises(NumberSettled):
        database.run(numbers.give, kept.id, date(2017, 1, 2))


def test_a_number_given_up_stays_with_its_reason_and_never_comes_back(database: Database, book: int) -> None:
    taken = database.run(numbers.take, book, INVITATION)
    assert taken.id
    with pytest.raises(FieldMissing):
        database.run(numbers.void, taken.id, " ")
    database.run(numbers.void, taken.id, "salah tanggal")
    with pytest.raises(NumberSettled):
        database.run(numbers.void, taken.id, "lagi")
    assert database.run(numbers.take, book, INVITATION).text == "005/1188-Um/2016"
    (_, voided) = database.ask(numbers.register, book)
    assert (voided.text, voided.state, voided.reason) == ("005/1187-Um/2016", NumberState.VOID, "salah tanggal")


def test_a_gap_is_listed_until_it_is_explained(database: Database, book: int) -> None:
    database.run(numbers.take, book, INVITATION, "005/1188-Um/2016")
    (_, missing) = database.ask(numbers.register, book)
    assert (missing.running, missing.state) == (1187, None)
    with pytest.raises(FieldMissing):
        database.run(numbers.explain_gap, book, missing, "")
    database.run(numbers.explain_gap, book, missing, "terlewat di agenda")
    (_, told) = database.ask(numbers.register, book)
    assert (told.running, told.state, told.reason) == (1187, NumberState.GAP, "terlewat di agenda")
    with pytest.raises(NumberTaken):
        database.run(numbers.explain_gap, book, missing, "lagi")
    with pytest.raises(NumberTaken):
        database.run(numbers.take, book, INVITATION, "005/1187-Um/2016")


def test_a_gap_is_explained_on_the_day_of_the_province(migrated_url: str) -> None:
    new_year = datetime(2016, 12, 31, 17, 30, tzinfo=UTC)
    store = Database(migrated_url, clock=lambda: new_year)
    made = store.run(numbers.add_book, DRAFT)
    store.run(numbers.take, made, INVITATION, "005/1188-Um/2016")
    (_, missing) = store.ask(numbers.register, made)
    told = store.run(numbers.explain_gap, made, missing, "terlewat di agenda")
    store.close()
    assert (told.day, told.counter.year) == (date(2017, 1, 1), 2016)


def test_two_desks_never_get_the_same_number(database: Database, book: int) -> None:
    with ThreadPoolExecutor(4) as desks:
        taken = list(desks.map(lambda _: database.run(numbers.take, book, INVITATION).running, range(24)))
    assert sorted(no for no in taken if no) == list(range(1187, 1187 + 24))


def test_books_without_sense_are_refused(database: Database, book: int) -> None:
    with pytest.raises(NumberBookTaken):
        database.run(numbers.add_book, DRAFT)
    with pytest.raises(NumberPatternWrong):
        database.run(numbers.add_book, replace(DRAFT, name="Lain", rule=replace(RULE, pattern="{kode}")))
    with pytest.raises(FieldMissing):
        database.run(numbers.add_book, replace(DRAFT, name=" "))
    with pytest.raises(FieldMissing):
        database.run(numbers.take, book, replace(INVITATION, subject=""))
    with pytest.raises(NumberUnknown):
        database.run(numbers.take, 99, INVITATION)
    assert [one.name for one in database.ask(numbers.books)] == ["Surat undangan"]


def test_books_are_settled_together_and_one_with_numbers_stays(database: Database, book: int) -> None:
    (known,) = database.ask(number_books.kept_books)
    assert (known, known.numbers) == (KeptBook(book, DRAFT), 0)
    renamed = replace(known, draft=replace(DRAFT, name="Undangan"))
    task = KeptBook(None, BookDraft("Surat tugas", replace(RULE, code="094")))
    assert database.run(number_books.set_books, (renamed, task)) == (known,)
    assert [one.name for one in database.ask(numbers.books)] == ["Surat tugas", "Undangan"]
    database.run(numbers.take, book, INVITATION)
    with pytest.raises(NumberBookUsed):
        database.run(number_books.set_books, (task,))
    database.run(number_books.set_books, (known,))
    (left,) = database.ask(number_books.kept_books)
    assert (left, left.numbers) == (known, 1)
    wrong = replace(known, draft=replace(DRAFT, rule=replace(RULE, pattern="{kode}")))
    with pytest.raises(NumberPatternWrong):
        database.run(number_books.set_books, (wrong,))
