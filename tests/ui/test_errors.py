"""Every refusal has a sentence, whole and filled in."""

from datetime import UTC, date, datetime
from typing import get_type_hints

import pytest

from rakor_desktop.domain.errors import (
    AlreadyRecorded,
    CannotRead,
    CannotWrite,
    Field,
    FieldMissing,
    RakorError,
    StoreBusy,
)
from rakor_desktop.ui.error_words import WORDS
from rakor_desktop.ui.errors import FIELDS, Sentence, sentence

SAMPLES = {
    int: 7,
    int | None: None,
    str: "Bupati Lebak",
    str | None: "Meja 2",
    datetime: datetime(2016, 4, 12, 2, 14, tzinfo=UTC),
    date: date(2016, 4, 12),
    date | None: None,
    Field: Field.PLACE,
    tuple[str, ...]: ("place",),
}


def refusals(of: type[RakorError] = RakorError) -> list[type[RakorError]]:
    return [found for direct in of.__subclasses__() for found in (direct, *refusals(direct))]


def sample(kind: type[RakorError]) -> RakorError:
    hints = get_type_hints(kind)
    return kind(*(SAMPLES[hints[name]] for name in kind.field_names))


@pytest.mark.parametrize("kind", [kind for kind in refusals() if kind.__module__.startswith("rakor_desktop.domain.")])
def test_every_refusal_says_what_happened_what_is_safe_and_what_to_do(kind: type[RakorError]) -> None:
    said = sentence(sample(kind))
    for part in (said.what, said.safe, said.todo):
        assert part.endswith((".", "?"))
        assert "{" not in part


def test_no_words_are_left_over() -> None:
    assert set(WORDS) <= set(refusals())
    assert set(FIELDS) == set(Field)


def test_values_are_told_as_a_person_reads_them() -> None:
    at = datetime(2016, 4, 12, 9, 14).astimezone()
    said = sentence(AlreadyRecorded("Bupati Lebak", "represented", at, "Meja 1"))
    assert said.what == "Bupati Lebak was recorded as represented at 09.14 at Meja 1."
    assert "“place”" in sentence(FieldMissing(Field.PLACE)).what


def test_a_missing_file_is_told_otherwise_when_read_than_when_written() -> None:
    missing = "No such file or directory"
    assert sentence(CannotRead("a.pdf", missing)).what == "a.pdf cannot be read: there is no such file."
    assert sentence(CannotWrite("b/a.pdf", missing)).what == "b/a.pdf cannot be written: its folder is not there."


def test_one_line_holds_all_parts() -> None:
    assert Sentence("A.", "", "C.").text == "A. C."
    assert sentence(StoreBusy()).text.count(".") >= 3
