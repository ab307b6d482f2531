"""One order for every output, on both stores: the rule, the office's settings, and what a meeting overrides."""

from datetime import date
from random import Random
from uuid import uuid4

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from builders import DAY, arrive, banten_meeting, found_banten, make_meeting
from rakor_desktop.db.database import Database, Tx
from rakor_desktop.db.tables import HistoryRow
from rakor_desktop.documents.papers import AttendancePaper
from rakor_desktop.documents.profiles import OLD_STYLE, load_profile
from rakor_desktop.domain.appointments import PersonFacts
from rakor_desktop.domain.attendance import Representative
from rakor_desktop.domain.directory import TermKind
from rakor_desktop.domain.errors import FieldMissing, InviteeUnknown, OrderChangedSince
from rakor_desktop.domain.names import Name
from rakor_desktop.domain.precedence import OrderSettings, Output, Side, StandsAt, Ties
from rakor_desktop.services import precedence
from rakor_desktop.services.attendance import attendance
from rakor_desktop.services.directory import appointments, directory
from rakor_desktop.services.directory.appointments import Appointment
from rakor_desktop.services.directory.office_list import office_list
from rakor_desktop.services.invitations import invitations
from rakor_desktop.services.minutes import minutes
from rakor_desktop.services.publishing import papers
from rakor_desktop.services.settings import settings

EVERYWHERE = frozenset(Output)


def listed(database: Database, meeting_id: int, output: Output = Output.INVITATIONS) -> list[str]:
    return [one.office.name for one in database.ask(invitations.invitees, meeting_id, output)]


def moved(
    database: Database, meeting_id: int, office: str, side: Side, beside: str, outputs: frozenset[Output] = EVERYWHERE
) -> precedence.MoveChange:
    ids = {one.office.name: one.id for one in database.ask(invitations.invitees, meeting_id)}
    wanted = precedence.Wanted(ids[office], ids[beside], side, " Saksi penandatanganan ", outputs)
    return database.run(precedence.move, wanted)


def participants(database: Database, meeting_id: int) -> list[str]:
    paper = database.ask(papers.minutes_paper, meeting_id, load_profile(OLD_STYLE))
    return [one.office for one in paper.participants]


def sheet(database: Database, meeting_id: int) -> AttendancePaper:
    return database.ask(papers.attendance_paper, meeting_id, load_profile(OLD_STYLE))


def test_the_whole_directory_stands_the_same_in_every_output_whatever_the_order_of_entry(database: Database) -> None:
    found_banten(database)
    orders = []
    for seed in range(3):
        meeting_id = make_meeting(database)
        ids = [office.id for office in database.ask(directory.offices, DAY)]
        Random(seed).shuffle(ids)
        for office_id in ids:
            database.run(invitations.invite, meeting_id, [office_id])
        moved(database, meeting_id, "Kepala Kejaksaan Tinggi Banten", Side.BEFORE, "Komandan Korem 064/Maulana Yusuf")
        outputs = [listed(database, meeting_id, output) for output in Output]
        outputs.append([one.office.name for one in database.ask(attendance.door, meeting_id).invitees])
        outputs.append([one.office.name for one in database.ask(minutes.book, meeting_id).invitees])
        outputs.append([row.office for group in sheet(database, meeting_id).groups for row in group.rows])
        orders += outputs
    assert all(order == orders[0] for order in orders)
    at = orders[0].index("Kepala Kejaksaan Tinggi Banten")
    assert orders[0][at - 1 : at + 2] == [
        "Sekretaris Daerah Provinsi Banten", "Kepala Kejaksaan Tinggi Banten", "Komandan Korem 064/Maulana Yusuf",
    ]  # fmt: skip


def test_an_override_holds_for_its_outputs_and_numbers_are_those_of_the_invitations(database: Database) -> None:
    meeting_id, _ = banten_meeting(database)
    rule = listed(database, meeting_id)
    outputs = frozenset({Output.INVITATIONS, Output.SEATING})
    moved(database, meeting_id, "Walikota Cilegon", Side.BEFORE, "Bupati Lebak", outputs)
    other = ["Bupati Pandeglang", "Walikota Cilegon", "Bupati Lebak"]
    assert listed(database, meeting_id)[:3] == listed(database, meeting_id, Output.SEATING)[:3] == other
    assert listed(database, meeting_id, Output.ATTENDANCE) == listed(database, meeting_id, Output.SALUTATION) == rule
    at_door = {one.office.name: one for one in database.ask(attendance.door, meeting_id).invitees}
    known = {one.office.name: one for one in database.ask(invitations.invitees, meeting_id)}
    assert (known["Walikota Cilegon"].no, known["Walikota Cilegon"].rule_no) == (2, 6)
    assert {name: one.no for name, one in at_door.items()} == {name: one.no for name, one in known.items()}
    override = known["Walikota Cilegon"].moved
    assert override
    assert (override.reason, override.outputs) == ("Saksi penandatanganan", outputs)
    assert known["Bupati Lebak"].moved is None


def test_an_override_stands_in_the_group_it_was_moved_into(database: Database) -> None:
    meeting_id, _ = banten_meeting(database)
    moved(database, meeting_id, "Wakil Bupati Lebak", Side.AFTER, "Bupati Lebak")
    groups = [one.group.code for one in database.ask(invitations.invitees, meeting_id)]
    assert groups == ["P-10"] * 9 + ["P-14"] * 7
    assert [len(group.rows) for group in sheet(database, meeting_id).groups] == [9, 7]


def test_an_override_outlives_withdrawal_of_either_and_later_invitations(database: Database) -> None:
    meeting_id, ids = banten_meeting(database)
    moved(database, meeting_id, "Walikota Cilegon", Side.BEFORE, "Bupati Lebak")
    beside = database.run(invitations.withdraw, [ids["Bupati Lebak"]])
    assert listed(database, meeting_id)[:3] == ["Bupati Pandeglang", "Walikota Cilegon", "Bupati Tangerang"]
    database.run(invitations.put_back, meeting_id, beside)
    gone = database.run(invitations.withdraw, [ids["Walikota Cilegon"]])
    assert listed(database, meeting_id)[:3] == ["Bupati Pandeglang", "Bupati Lebak", "Bupati Tangerang"]
    database.run(invitations.put_back, meeting_id, gone)
    assert listed(database, meeting_id)[:3] == ["Bupati Pandeglang", "Walikota Cilegon", "Bupati Lebak"]
    other = make_meeting(database)
    database.run(invitations.put_back, other, [*gone, *beside])
    assert listed(database, other) == ["Bupati Lebak", "Walikota Cilegon"]


def test_it_is_undone_removed_and_every_step_is_in_the_history(database: Database) -> None:
    meeting_id, ids = banten_meeting(database)
    rule = listed(database, meeting_id)
    done = moved(database, meeting_id, "Walikota Cilegon", Side.BEFORE, "Bupati Lebak")
    database.run(precedence.put_back, done)
    assert listed(database, meeting_id) == rule
    moved(database, meeting_id, "Walikota Cilegon", Side.BEFORE, "Bupati Lebak")
    again = moved(database, meeting_id, "Walikota Cilegon", Side.BEFORE, "Bupati Pandeglang")
    database.run(precedence.put_back, again)
    assert listed(database, meeting_id)[1] == "Walikota Cilegon"
    removed = database.run(precedence.restore, ids["Walikota Cilegon"])
    assert listed(database, meeting_id) == rule
    database.run(precedence.put_back, removed)
    assert listed(database, meeting_id)[1] == "Walikota Cilegon"
    lines = database.ask(_told)
    assert [action for action, _ in lines] == ["added", "removed", "added", "changed", "changed", "removed", "added"]
    assert lines[0][1]["reason"] == [None, "Saksi penandatanganan"]


def test_undo_leaves_alone_what_somebody_else_changed_since(database: Database) -> None:
    meeting_id, _ = banten_meeting(database)
    first = moved(database, meeting_id, "Walikota Cilegon", Side.BEFORE, "Bupati Lebak")
    moved(database, meeting_id, "Walikota Cilegon", Side.AFTER, "Bupati Lebak")
    with pytest.raises(OrderChangedSince):
        database.run(precedence.put_back, first)
    assert listed(database, meeting_id)[2] == "Walikota Cilegon"


def test_a_reason_and_an_output_are_required_and_both_must_be_invited(database: Database) -> None:
    meeting_id, ids = banten_meeting(database)
    one, two = ids["Bupati Lebak"], ids["Bupati Serang"]
    elsewhere = make_meeting(database)
    database.run(invitations.invite, elsewhere, [found_banten(database)["Gubernur Banten"]])
    (stranger,) = [one.id for one in database.ask(invitations.invitees, elsewhere)]
    for wanted, refusal in (
        (precedence.Wanted(one, two, Side.AFTER, "  ", EVERYWHERE), FieldMissing),
        (precedence.Wanted(one, two, Side.AFTER, "Arahan", frozenset()), FieldMissing),
        (precedence.Wanted(one, 999, Side.AFTER, "Arahan", EVERYWHERE), InviteeUnknown),
        (precedence.Wanted(one, one, Side.AFTER, "Arahan", EVERYWHERE), InviteeUnknown),
        (precedence.Wanted(one, stranger, Side.AFTER, "Arahan", EVERYWHERE), InviteeUnknown),
    ):
        with pytest.raises(refusal):
            database.run(precedence.move, wanted)
    assert all(row.moved is None for row in database.ask(invitations.invitees, meeting_id))


def test_settings_are_kept_and_rule_every_list(database: Database) -> None:
    meeting_id, _ = banten_meeting(database)
    assert database.ask(settings.order_settings) == OrderSettings()
    before = database.run(settings.set_order, OrderSettings(Ties.ALPHABETICAL, StandsAt.INVITED_OFFICE))
    assert before == OrderSettings()
    assert database.ask(settings.order_settings) == OrderSettings(Ties.ALPHABETICAL, StandsAt.INVITED_OFFICE)
    heads = ["Walikota Cilegon", "Bupati Lebak", "Bupati Pandeglang", "Bupati Serang", "Walikota Serang",
             "Bupati Tangerang", "Walikota Tangerang", "Walikota Tangerang Selatan"]  # fmt: skip
    assert listed(database, meeting_id)[:8] == heads
    ordered = tuple(database.ask(office_list, DAY).ids)
    assert ordered == tuple(office.id for office in database.ask(directory.offices, DAY))
    database.run(settings.set_order, before)
    assert listed(database, meeting_id)[0] == "Bupati Pandeglang"


def test_a_setting_of_a_newer_program_counts_as_the_usual_one(database: Database) -> None:
    database.run(_keep_strange)
    assert database.ask(settings.order_settings) == OrderSettings(Ties.REGION_CODE, StandsAt.INVITED_OFFICE)


def test_who_was_appointed_first_goes_first_in_the_list_and_in_the_directory(database: Database) -> None:
    by_name = found_banten(database)
    meeting_id = make_meeting(database)
    names = ("Inspektur Provinsi Banten", "Sekretaris DPRD Provinsi Banten")
    database.run(invitations.invite, meeting_id, [by_name[name] for name in names])
    assert listed(database, meeting_id) == [*names]
    _appoint(database, by_name[names[1]], date(2015, 1, 1))
    assert listed(database, meeting_id) == [*reversed(names)]
    ordered = tuple(database.ask(office_list, DAY).ids)
    assert ordered == tuple(office.id for office in database.ask(directory.offices, DAY))


def test_a_representative_stands_where_the_setting_says(database: Database) -> None:
    meeting_id, ids = banten_meeting(database)
    arrive(database, ids["Walikota Serang"])
    deputy = Representative("Wakil Bupati Lebak", invitee_id=ids["Wakil Bupati Lebak"])
    database.run(attendance.represent, uuid4(), ids["Bupati Lebak"], deputy)
    assert participants(database, meeting_id) == ["Walikota Serang", "Wakil Bupati Lebak"]
    database.run(settings.set_order, OrderSettings(representative=StandsAt.INVITED_OFFICE))
    assert participants(database, meeting_id) == ["Wakil Bupati Lebak", "Walikota Serang"]


def test_an_override_moves_people_in_the_room_where_it_holds_for_the_attendance(database: Database) -> None:
    meeting_id, ids = banten_meeting(database)
    for office in ("Bupati Lebak", "Walikota Cilegon"):
        arrive(database, ids[office])
    moved(database, meeting_id, "Walikota Cilegon", Side.BEFORE, "Bupati Lebak", frozenset({Output.SEATING}))
    assert participants(database, meeting_id) == ["Bupati Lebak", "Walikota Cilegon"]
    moved(database, meeting_id, "Walikota Cilegon", Side.BEFORE, "Bupati Lebak", frozenset({Output.ATTENDANCE}))
    assert participants(database, meeting_id) == ["Walikota Cilegon", "Bupati Lebak"]


@pytest.mark.parametrize(("takes_place", "first"), [(False, "Bupati Serang"), (True, "Bupati Lebak")])
def test_a_plh_stands_at_his_own_office_unless_his_appointment_says_otherwise(
    database: Database, takes_place: bool, first: str
) -> None:
    meeting_id, ids = banten_meeting(database)
    by_name = found_banten(database)
    person = _appoint(database, by_name["Sekretaris Daerah Kabupaten Lebak"])
    plh = Appointment(by_name["Bupati Lebak"], person, TermKind.PLH, date(2016, 4, 1), takes_place=takes_place)
    database.run(appointments.appoint, plh)
    for office in ("Bupati Lebak", "Bupati Serang"):
        arrive(database, ids[office])
    assert participants(database, meeting_id)[0] == first
    assert listed(database, meeting_id)[1] == "Bupati Lebak"


def test_a_plh_who_represents_somebody_stands_at_his_own_office(database: Database) -> None:
    meeting_id, ids = banten_meeting(database)
    by_name = found_banten(database)
    person = _appoint(database, by_name["Sekretaris Daerah Kabupaten Lebak"])
    plh = Appointment(by_name["Wakil Bupati Lebak"], person, TermKind.PLH, date(2016, 4, 1))
    database.run(appointments.appoint, plh)
    arrive(database, ids["Wakil Walikota Tangerang Selatan"])
    stand_in = Representative("Wakil Bupati Lebak", "Contoh", ids["Wakil Bupati Lebak"])
    database.run(attendance.represent, uuid4(), ids["Bupati Lebak"], stand_in)
    assert participants(database, meeting_id) == ["Wakil Walikota Tangerang Selatan", "Wakil Bupati Lebak"]


def _appoint(database: Database, office_id: int, starts: date | None = None) -> int:
    """Somebody holds the office; the id of the person."""
    database.run(appointments.appoint, Appointment(office_id, PersonFacts(Name("", "Contoh", "")), starts=starts))
    (office,) = database.ask(directory.offices, DAY, [office_id])
    assert office.holder
    return office.holder.person_id


def _told(session: Session) -> list[tuple[str, dict[str, list[object]]]]:
    found = select(HistoryRow).where(HistoryRow.subject == "order_change").order_by(HistoryRow.id)
    return [(row.action, row.fields) for row in session.scalars(found)]


def _keep_strange(tx: Tx) -> None:
    settings.keep(tx.session, settings.ORDER, {"ties": "by_lot", "representative": "invited_office"})
