"""Who holds an office on a day, and regions that keep their prefix."""

from datetime import date

import pytest

from rakor_desktop.domain.directory import (
    RegionKind,
    Term,
    TermKind,
    holder_on,
    region_name,
    short_region_name,
)
from rakor_desktop.domain.names import Name

OLD = Term(Name("", "Lama", ""), TermKind.DEFINITIVE, None, date(2016, 4, 11))
NEW = Term(Name("", "Baru", ""), TermKind.DEFINITIVE, date(2016, 4, 13), None)
ACTING = Term(Name("", "Pelaksana", ""), TermKind.PLT, date(2016, 4, 1), None)


@pytest.mark.parametrize(
    ("day", "terms", "expected"),
    [
        (date(2016, 4, 11), [OLD, NEW], OLD),
        (date(2016, 4, 12), [OLD, NEW], None),
        (date(2016, 4, 13), [OLD, NEW], NEW),
        (date(2016, 4, 12), [OLD, NEW, ACTING], ACTING),
        (date(2016, 4, 13), [ACTING, NEW], NEW),
        (date(2016, 4, 12), [], None),
    ],
)
def test_the_holder_of_a_day(day: date, terms: list[Term], expected: Term | None) -> None:
    assert holder_on(day, terms) == expected


def test_only_plh_does_not_take_the_place_of_the_office() -> None:
    assert [kind for kind in TermKind if not kind.takes_place] == [TermKind.PLH]


def test_serang_is_never_just_serang() -> None:
    assert region_name(RegionKind.REGENCY, "Serang") == "Kabupaten Serang"
    assert short_region_name(RegionKind.REGENCY, "Serang") == "Kab. Serang"
    assert short_region_name(RegionKind.CITY, "Serang") == "Kota Serang"
