"""The day and hour of a document's issue are told in the zone of its meeting, wherever the computer stands."""

from datetime import UTC, date, datetime

import pytest

from rakor_desktop.domain.document_kinds import DocumentKind
from rakor_desktop.services.publishing.publishing import IssuedDocument
from rakor_desktop.services.publishing.verifying import Verdict, Verified
from rakor_desktop.ui.publishing.columns import day_of, issued_words
from rakor_desktop.ui.verdict_words import facts


def issued(zone: str, at: datetime) -> IssuedDocument:
    held_on = date(2016, 4, 12)
    return IssuedDocument(7, 1, "Rakor", held_on, zone, DocumentKind.MINUTES, 1, at, "notula.pdf", "0" * 64, 9)


@pytest.mark.usefixtures("elsewhere")
@pytest.mark.parametrize(
    ("zone", "at", "told"),
    [
        ("WIB", datetime(2016, 4, 12, 16, 59, tzinfo=UTC), "12-04-2016 23.59"),
        ("WIB", datetime(2016, 4, 12, 17, 0, tzinfo=UTC), "13-04-2016 00.00"),
        ("WIT", datetime(2016, 4, 12, 15, 30, tzinfo=UTC), "13-04-2016 00.30"),
        ("WITA", datetime(2016, 2, 28, 16, 30, tzinfo=UTC), "29-02-2016 00.30"),
        ("WIB", datetime(2016, 12, 31, 18, 0, tzinfo=UTC), "01-01-2017 01.00"),
    ],
)
def test_register_and_verdict_tell_one_day_of_issue(zone: str, at: datetime, told: str) -> None:
    document = issued(zone, at)
    assert issued_words(document) == told
    assert f"{day_of(document):%d-%m-%Y}" == told[:10]
    named = dict(facts(Verified(Verdict.UNCHANGED, "notula.pdf", "0" * 64, document)))
    assert named["Document"].endswith(f"issued {told[:10]}")
