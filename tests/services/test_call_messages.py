"""The message to whoever answers for an office, on both stores."""

import pytest

from builders import banten_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.documents.letters.call_message import USUAL_TEXT
from rakor_desktop.domain.errors import InviteeUnknown
from rakor_desktop.services.invitations import call_messages, invitations


def test_the_usual_message_names_office_day_and_place(database: Database) -> None:
    _, invited = banten_meeting(database)
    assert database.ask(call_messages.message_to, invited["Bupati Lebak"]) == (
        "Yth. Bupati Lebak\n\n"
        "Dengan hormat, kami mengingatkan undangan Rapat Koordinasi pada\n"
        "hari/tanggal: Selasa, 12 April 2016\n"
        "waktu: pukul .... WIB s.d. selesai\n"
        "tempat: Pendopo Gubernur Banten\n\n"
        "Mohon kabar apakah akan hadir, diwakili (oleh siapa), atau berhalangan. Terima kasih."
    )


def test_who_must_come_himself_is_told_so(database: Database) -> None:
    _, invited = banten_meeting(database)
    database.run(invitations.set_terms, invited["Bupati Lebak"], False, "")
    told = database.ask(call_messages.message_to, invited["Bupati Lebak"])
    assert "atau berhalangan; kehadiran tidak dapat diwakilkan" in told


def test_the_text_is_the_offices_own_until_it_is_emptied(database: Database) -> None:
    _, invited = banten_meeting(database)
    assert database.run(call_messages.set_call_template, " {jabatan} {tak_dikenal} {} {") == USUAL_TEXT
    assert database.ask(call_messages.message_to, invited["Bupati Lebak"]) == "Bupati Lebak {tak_dikenal} {} {"
    assert database.run(call_messages.set_call_template, "") == "{jabatan} {tak_dikenal} {} {"
    assert database.ask(call_messages.call_template) == USUAL_TEXT
    with pytest.raises(InviteeUnknown):
        database.ask(call_messages.message_to, 99)
