"""One question over everything: each kind is found by its words, documents by their number, at most so many of each."""

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select

from builders import DAY, make_meeting, office_id
from crowd import add_crowd
from rakor_desktop.app.demo import build_reference_meeting
from rakor_desktop.db.database import Database, Tx
from rakor_desktop.db.tables import DocumentRow, PersonRow, RecommendationRow
from rakor_desktop.domain.appointments import PersonFacts
from rakor_desktop.domain.document_kinds import DocumentKind
from rakor_desktop.domain.invitations import Channel, Reply, Said
from rakor_desktop.domain.names import Name
from rakor_desktop.services.directory.appointments import Appointment, appoint
from rakor_desktop.services.invitations import answers, invitations
from rakor_desktop.services.searching.found import MOST, Thing
from rakor_desktop.services.searching.in_meetings import invited, nearest_meetings
from rakor_desktop.services.searching.searching import documents_found, everything

LATE = date(2016, 8, 1)
KINDS = {DocumentKind.LETTER: "Surat undangan", DocumentKind.REMINDER: "Surat pengingat"}


@pytest.fixture
def meeting_id(database: Database) -> int:
    return build_reference_meeting(database)


def found(database: Database, typed: str) -> list[tuple[Thing, str]]:
    return [(one.thing, one.title) for one in database.ask(everything, DAY, typed, KINDS)]


def test_each_kind_is_found_by_its_words_in_any_order(database: Database, meeting_id: int) -> None:
    told = found(database, "lebak")
    assert (Thing.OFFICE, "Bupati Lebak") in told
    assert (Thing.REGION, "Kabupaten Lebak") in told
    assert found(database, "LEBAK bupati")[0] == (Thing.OFFICE, "Bupati Lebak")
    assert (Thing.PERSON, "Basaria Panjaitan") in found(database, "panjaitan basaria")
    everywhere = {thing for thing, _ in found(database, "korupsi")}
    assert {Thing.MEETING, Thing.OFFICE, Thing.RECOMMENDATION} <= everywhere
    assert found(database, "  ") == found(database, "tidak ada yang begini") == []


def test_where_a_thing_belongs_is_told_with_it(database: Database, meeting_id: int) -> None:
    by_thing = {one.thing: one for one in database.ask(everything, DAY, "korupsi", KINDS)}
    assert (by_thing[Thing.MEETING].meeting_id, by_thing[Thing.MEETING].day) == (meeting_id, DAY)
    assert by_thing[Thing.RECOMMENDATION].meeting_id == meeting_id
    assert by_thing[Thing.RECOMMENDATION].key is not None
    lebak = {one.thing: one for one in database.ask(everything, DAY, "lebak bupati", KINDS)}
    assert lebak[Thing.OFFICE].key is not None


def test_a_document_is_found_by_its_number(database: Database, meeting_id: int) -> None:
    document_id = database.run(issue, meeting_id, "094/377-Um/2016")
    database.run(issue, meeting_id, "005/12-Um/2016")
    for typed in ("094", "377-um", "2016 094"):
        (one,) = database.ask(documents_found, typed, KINDS)
        assert (one.key, one.second, one.day, one.meeting_id) == (
            document_id, "094/377-Um/2016", date(2016, 4, 1), meeting_id,
        )  # fmt: skip
    assert [one.thing for one in database.ask(everything, DAY, "377-um", KINDS)] == [Thing.DOCUMENT]


def test_of_a_large_directory_only_the_first_are_told(database: Database, meeting_id: int) -> None:
    database.run(add_crowd, 500)
    told = found(database, "kepala urusan")
    assert [thing for thing, _ in told].count(Thing.OFFICE) == MOST
    assert [thing for thing, _ in found(database, "pejabat")].count(Thing.PERSON) == MOST


def test_a_document_is_found_by_what_the_person_calls_it(database: Database, meeting_id: int) -> None:
    document_id = database.run(issue, meeting_id, "094/377-Um/2016")
    (one,) = database.ask(documents_found, "pengingat lebak", KINDS)
    assert (one.key, one.kind, one.title) == (document_id, DocumentKind.REMINDER, "Bupati Lebak")
    assert database.ask(documents_found, "pengingat lebak", {}) == ()


def test_people_whose_names_begin_with_the_words_come_first(database: Database, meeting_id: int) -> None:
    names = ("Sumarni Wati", "Watimah Sari", "Budi Wati", "Marwati", "Dewi Watik")
    offices = ("Bupati Pandeglang", "Bupati Lebak", "Bupati Serang", "Bupati Tangerang", "Walikota Cilegon")
    for name, office in zip(names, offices, strict=True):
        take_over(database, office, name)
    people = [name for thing, name in found(database, "wati") if thing is Thing.PERSON]
    assert people == ["Budi Wati", "Dewi Watik", "Sumarni Wati", "Watimah Sari", "Marwati"]


@pytest.mark.parametrize("stored", ["Yayasan RENÉ Descartes", "Yayasan Rene\N{COMBINING ACUTE ACCENT} Descartes"])
@pytest.mark.parametrize("typed", ["rene", "René", "RENÉ"])
def test_stored_words_are_found_with_and_without_their_marks(
    database: Database, meeting_id: int, stored: str, typed: str
) -> None:
    database.run(issue, meeting_id, "094/377-Um/2016", stored)
    database.run(rename_first_recommendation, f"Bekerja sama dengan {stored}")
    assert [one.title for one in database.ask(documents_found, typed, {})] == [stored]
    told = database.ask(everything, DAY, f"descartes {typed}", {})
    assert [one.thing for one in told] == [Thing.RECOMMENDATION, Thing.DOCUMENT]
    assert database.ask(documents_found, "ren_", {}) == ()


def test_who_is_late_is_told_with_how_much(database: Database, meeting_id: int) -> None:
    (one,) = (found for found in database.ask(everything, LATE, "lebak", KINDS) if found.thing is Thing.OWING)
    assert one.title == "Pemerintah Kabupaten Lebak"
    assert one.lateness is not None
    assert (one.lateness.late, one.lateness.all, one.lateness.oldest) == (2, 4, (LATE - date(2016, 5, 31)).days)
    assert Thing.OWING not in {thing for thing, _ in found(database, "lebak")}  # nothing was due on the day itself


def test_before_a_word_is_typed_the_nearest_meetings_are_told(database: Database, meeting_id: int) -> None:
    days = (-400, -30, 3, 40, 400)
    made = [make_meeting(database, f"Rapat {far}", DAY + timedelta(days=far)) for far in days]
    assert [one.key for one in database.ask(nearest_meetings, DAY)] == [meeting_id, made[2], made[3]]
    assert [one.title for one in database.ask(nearest_meetings, DAY + timedelta(days=399))] == [
        "Rapat 400", "Rapat 40", "Rapat 3",
    ]  # fmt: skip


def test_the_invitation_of_an_office_says_what_was_answered_until_the_door_knows_more(
    database: Database, meeting_id: int
) -> None:
    listed = database.ask(invitations.invitees, meeting_id)
    silent = next(one for one in listed if not one.standing.event)
    database.run(answers.record_answers, [silent.id], Said(Reply.WILL_COME, Channel.PHONE))
    known = database.ask(invited, meeting_id)
    assert [one.no for one in known.values()] == [one.no for one in listed]
    assert known[silent.office.id].status == "will_come"
    assert {one.status for one in known.values()} >= {"in_person", "represented"}


def test_no_telephone_number_is_found_or_told(database: Database, meeting_id: int) -> None:
    database.run(give_a_telephone, "Basaria Panjaitan", "0811-2233-4455")
    assert "0811" not in str(database.ask(everything, DAY, "basaria", KINDS))
    assert found(database, "basaria") != []
    assert found(database, "0811") == found(database, "2233") == []


def take_over(database: Database, office: str, name: str) -> None:
    """Let somebody hold an office from DAY on."""
    who = PersonFacts(Name("", name, ""))
    database.run(appoint, Appointment(office_id(database, office), who, starts=DAY, end_earlier=True))


def give_a_telephone(tx: Tx, name: str, phone: str) -> None:
    person = tx.session.scalars(select(PersonRow).where(PersonRow.name == name)).one()
    person.contact_name, person.contact_phone = "Ajudan", phone


def rename_first_recommendation(tx: Tx, text: str) -> None:
    row = tx.session.scalars(select(RecommendationRow).order_by(RecommendationRow.id)).first()
    assert row is not None
    row.text = text


def issue(tx: Tx, meeting_id: int, number: str, office: str = "Bupati Lebak") -> int:
    """A document of that number, as it stands in the store."""
    row = DocumentRow(
        meeting_id=meeting_id, kind=DocumentKind.REMINDER.value, version=1, issued_at=datetime(2016, 4, 1, tzinfo=UTC),
        file_name=f"surat-{number[:3]}.pdf", sha256="0" * 64, content=b"%PDF", number=number, dated=date(2016, 4, 1),
        office=office, passed_over=[],
    )  # fmt: skip
    tx.session.add(row)
    tx.session.flush()
    return row.id
