"""Who came in an official's place: the likely person first, the effects told before, both ways of counting."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from builders import DAY, arrive, banten_meeting
from doors import ALT, CTRL, KEY, Door
from executors import Inline
from rakor_desktop.db.database import Database
from rakor_desktop.db.feed import Feed
from rakor_desktop.domain.attendance import Basis, Representative, State
from rakor_desktop.domain.invitations import Reply, Said
from rakor_desktop.domain.precedence import OrderSettings, StandsAt
from rakor_desktop.services.attendance import attendance
from rakor_desktop.services.directory import directory
from rakor_desktop.services.invitations import answers, invitations
from rakor_desktop.services.meetings import meetings
from rakor_desktop.services.settings import settings
from rakor_desktop.ui.attendance.desk import GREETING
from rakor_desktop.ui.attendance.effects import Effect, effect
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.style import theme


@pytest.fixture
def store(migrated_file: Path, tmp_path: Path) -> Iterator[Database]:
    opened = Database(str(shutil.copy(migrated_file, tmp_path / "rakor.sqlite")), desk="Meja 2")
    yield opened
    opened.close()


@pytest.fixture
def door(qtbot: QtBot, qapp: QApplication, store: Database) -> Iterator[Door]:
    theme.install(qapp, dark=False)
    meeting_id, _ = banten_meeting(store)
    jobs = Jobs(store, Feed(store), executor=Inline)
    yield Door(qtbot, jobs, store, meeting_id)
    jobs.close()


def test_w_and_ctrl_enter_record_the_deputy_for_both_invitations(door: Door) -> None:
    door.begin()
    assert door.panel.name.line.hasFocus()
    assert door.panel.office.text() == "Wakil Bupati Lebak"
    assert "people grow by 1, invitations filled by 2" in door.panel.effect.count.text()
    door.press(KEY.Key_Return, CTRL)
    deputy = door.invitee("Wakil Bupati Lebak")
    assert door.person() == Representative("Wakil Bupati Lebak", "", deputy.id, deputy.office.id)
    assert door.figures() == (1, 1, 1)
    assert door.page.desk.search.line.hasFocus()
    assert door.page.figures.represented.accessibleName() == "1 represented"


def test_what_only_the_head_himself_decides_is_told_and_hinders_nothing(door: Door) -> None:
    door.begin()
    assert door.panel.effect.reserved.text() == ""
    held = door.store.ask(meetings.meeting, door.meeting_id)
    draft = meetings.MeetingDraft(
        held.title, held.held_on, held.place, agenda=("Pembukaan", "Komitmen", "Anggaran"), in_person=frozenset({2, 3})
    )
    door.store.run(meetings.change_meeting, door.meeting_id, draft)
    door.page.reload()
    told = door.panel.effect.reserved
    assert "Only Bupati Lebak himself decides: 2. Komitmen; 3. Anggaran." in told.text()
    assert told.isVisible()
    assert told.text() in door.panel.effect.accessibleName()
    door.press(KEY.Key_Return, CTRL)
    assert door.invitee().standing.state is State.REPRESENTED


def test_the_effects_say_whose_place_a_representative_takes(door: Door) -> None:
    door.begin()
    assert "follow the own office: no. 10" in door.panel.effect.rank.text()
    door.store.run(settings.set_order, OrderSettings(representative=StandsAt.INVITED_OFFICE))
    door.jobs.poll()
    assert "follow the place of Bupati Lebak: no. 2" in door.panel.effect.rank.text()


def test_whom_the_office_announced_is_offered_first(door: Door, store: Database) -> None:
    """What was said on the telephone is one key at the door, with the name that was given."""
    lebak, serang = door.invitee("Bupati Lebak"), door.invitee("Wakil Bupati Serang")
    said = Said(Reply.WILL_BE_REPRESENTED, by_office="Wakil Bupati Serang", by_office_id=serang.office.id, by_name="X")
    store.run(answers.record_answers, [lebak.id], said)
    door.page.jobs.poll()
    door.begin()
    assert (door.panel.office.text(), door.panel.name.text()) == ("Wakil Bupati Serang", "X")
    assert [card.text() for card in door.panel.people.cards()][:2] == ["Wakil Bupati Serang", "Wakil Bupati Lebak"]
    assert "announced" in door.panel.people.cards()[0].accessibleName()
    door.press(KEY.Key_Return, CTRL)
    assert door.person() == Representative("Wakil Bupati Serang", "X", serang.id, serang.office.id)


def test_an_announced_office_that_the_directory_does_not_know_is_offered_too(door: Door, store: Database) -> None:
    said = Said(Reply.WILL_BE_REPRESENTED, by_office="Asisten I Kabupaten Lebak")
    store.run(answers.record_answers, [door.invitee("Bupati Lebak").id], said)
    door.page.jobs.poll()
    door.begin()
    assert door.panel.office.text() == "Asisten I Kabupaten Lebak"
    door.press(KEY.Key_Return, CTRL)
    assert door.person() == Representative("Asisten I Kabupaten Lebak")


def test_undo_takes_back_both_records_of_one_stroke(door: Door) -> None:
    door.begin()
    door.press(KEY.Key_Return, CTRL)
    assert door.page.desk.strip.strip(GREETING) is not None
    door.press(KEY.Key_Z, CTRL)
    assert door.figures() == (0, 0, 0)


def test_without_the_own_invitation_only_one_is_filled(door: Door) -> None:
    door.begin()
    door.panel.also_own.click()
    assert "People in the room grow by 1, invitations filled by 1" in door.panel.effect.count.text()
    door.press(KEY.Key_Return, CTRL)
    assert door.figures() == (0, 1, 1)


def test_someone_else_needs_an_office_but_no_name(door: Door) -> None:
    door.begin()
    door.press(KEY.Key_4, ALT)  # after the deputy, the secretary and the chair of DPRD
    assert door.panel.office.line.hasFocus()
    assert not door.panel.also_own.isVisible()
    door.press(KEY.Key_Return, CTRL)
    assert door.invitee().standing.state is State.NOT_RECORDED
    assert door.panel.office.error()
    door.type("Asisten Pemerintahan Kabupaten Lebak")
    assert not door.panel.office.error()
    door.panel.papers.choose(Basis.ASSIGNMENT)
    door.panel.papers.number.line.setFocus()
    door.type("090/12-Um/2016")
    door.panel.papers.dated.line.setFocus()
    door.type("11-4-2016")
    door.press(KEY.Key_Return, CTRL)
    person = door.person()
    assert (person.office, person.office_id, person.invitee_id) == ("Asisten Pemerintahan Kabupaten Lebak", None, None)
    assert (person.basis, person.number, person.dated) == (Basis.ASSIGNMENT, "090/12-Um/2016", date(2016, 4, 11))
    assert person.scan_follows


def test_an_office_of_the_directory_is_known_however_it_is_typed(door: Door) -> None:
    door.begin()
    door.press(KEY.Key_4, ALT)
    door.type("wakil walikota cilegon")
    other = door.invitee("Wakil Walikota Cilegon")
    assert door.panel.representative().invitee_id == other.id
    assert door.panel.representative().office == "Wakil Walikota Cilegon"


def test_who_is_in_the_room_already_is_no_further_head(door: Door) -> None:
    arrive(door.store, door.invitee("Wakil Bupati Lebak").id)
    door.page.reload()
    door.begin()
    assert not door.panel.also_own.isVisible()
    assert "people stay, invitations filled grow by 1" in door.panel.effect.count.text()
    door.press(KEY.Key_Return, CTRL)
    assert door.figures() == (1, 1, 1)


def test_of_a_chain_who_is_present_is_recorded(door: Door) -> None:
    """The regent sent his deputy, who sent the secretary: one head for two invitations, his rank his own."""
    deputy = door.invitee("Wakil Bupati Lebak")
    door.begin("wakil bupati lebak")
    door.type("Nama Contoh")
    door.press(KEY.Key_Return, CTRL)
    came = door.person("Wakil Bupati Lebak")
    assert came.office == "Sekretaris Daerah Kabupaten Lebak"
    door.begin("2")
    assert door.panel.office.text() == deputy.office.name
    assert "is represented by Sekretaris Daerah Kabupaten Lebak" in door.panel.effect.known.text()
    assert "follow the own office, Sekretaris Daerah Kabupaten Lebak" in door.panel.effect.rank.text()
    assert "people stay, invitations filled grow by 1" in door.panel.effect.count.text()
    door.press(KEY.Key_Return, CTRL)
    assert (door.person().office, door.person().name) == (came.office, "Nama Contoh")
    assert door.figures() == (0, 2, 1)


def test_alt_w_opens_the_panel_from_the_field_and_escape_leaves_it(door: Door) -> None:
    door.type("bupati lebak")
    door.press(KEY.Key_W, ALT)
    assert door.page.stack.currentWidget() is door.panel
    door.press(KEY.Key_Escape)
    assert door.page.stack.currentWidget() is door.page.desk
    assert door.page.desk.search.line.hasFocus()
    assert door.invitee().standing.state is State.NOT_RECORDED


def test_what_is_typed_survives_a_change_elsewhere(door: Door) -> None:
    door.begin()
    door.type("Nama Contoh")
    arrive(door.store, door.invitee("Wakil Bupati Lebak").id)
    door.page.jobs.poll()
    assert door.panel.name.text() == "Nama Contoh"
    assert not door.panel.also_own.isVisible()
    assert "people stay" in door.panel.effect.count.text()


def test_who_must_come_himself_cannot_be_represented(door: Door) -> None:
    door.store.run(invitations.set_terms, door.invitee().id, False, "")
    door.page.reload()
    door.begin()
    assert door.page.stack.currentWidget() is door.page.desk
    assert door.page.desk.strip.ids() == ("refusal",)


def test_recorded_elsewhere_meanwhile_is_a_sentence(door: Door) -> None:
    door.begin()
    door.store.run(attendance.excuse, uuid4(), door.invitee().id, "sakit")
    door.press(KEY.Key_Return, CTRL)
    assert door.greeting().startswith("Recorded already. Bupati Lebak.")
    assert door.invitee().standing.state is State.EXCUSED


def test_the_deputy_comes_first_and_no_head_stands_in(door: Door) -> None:
    found = door.store.ask(attendance.stand_ins, door.invitee("Walikota Cilegon").id)
    others = ["Sekretaris Daerah Kota Cilegon", "Ketua DPRD Kota Cilegon"]
    assert [office.name for office in found] == ["Wakil Walikota Cilegon", *others]
    for_deputy = door.store.ask(attendance.stand_ins, door.invitee("Wakil Walikota Cilegon").id)
    assert [office.name for office in for_deputy] == others
    ids = [office.id for office in door.store.ask(directory.offices, DAY) if office.name == "Gubernur Banten"]
    governor = door.store.run(invitations.invite, door.meeting_id, ids)[0]
    names = [office.name for office in door.store.ask(attendance.stand_ins, governor)]
    assert names == ["Wakil Gubernur Banten", "Sekretaris Daerah Provinsi Banten", "Inspektur Provinsi Banten"]


def test_effects_are_counted_by_the_fold_itself(door: Door) -> None:
    listed, bupati = door.listed(), door.invitee()
    deputy = door.invitee("Wakil Bupati Lebak")
    person = Representative("Wakil Bupati Lebak", invitee_id=deputy.id)
    assert effect(listed, bupati.id, person, True) == Effect(1, 2)
    assert effect(listed, bupati.id, person, False) == Effect(1, 1)
    assert effect(listed, bupati.id, Representative("Asisten"), True) == Effect(1, 1)
