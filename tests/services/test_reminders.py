"""Reminder letters in a store: who is asked, in what order, numbered and stored all or none, told in the histories."""

from dataclasses import replace
from datetime import date, datetime
from io import BytesIO

import pytest
from pypdf import PdfReader

from builders import found_banten, make_meeting, office_id
from rakor_desktop.db.database import Database
from rakor_desktop.documents.followups.reminder_letter import render
from rakor_desktop.domain.appointments import PersonFacts
from rakor_desktop.domain.dates import ZONES
from rakor_desktop.domain.directory import TermKind
from rakor_desktop.domain.errors import (
    DocumentVoid,
    FieldMissing,
    NothingToRemind,
    NumberPatternWrong,
    NumberTaken,
    NumberUnknown,
    RemindersMoved,
)
from rakor_desktop.domain.followups import Progress, Told
from rakor_desktop.domain.letters import Secrecy
from rakor_desktop.domain.names import Name
from rakor_desktop.domain.numbers import NumberRule, NumberState
from rakor_desktop.domain.publishing import DocumentKind, DocumentState, LetterheadKind
from rakor_desktop.services.directory.appointments import Appointment, appoint
from rakor_desktop.services.directory.directory import institutions
from rakor_desktop.services.followups import followups, progress, register, reminders, reminding
from rakor_desktop.services.followups.due_dates import due_calendar
from rakor_desktop.services.followups.followups import RecommendationDraft
from rakor_desktop.services.followups.progress import Report
from rakor_desktop.services.followups.register import Chosen
from rakor_desktop.services.followups.reminder_messages import message_to, set_reminder_template
from rakor_desktop.services.followups.reminders import ReminderOrder
from rakor_desktop.services.followups.reminding import Printed
from rakor_desktop.services.minutes import minutes_life
from rakor_desktop.services.publishing import numbers, publishing
from rakor_desktop.services.publishing.numbers import BookDraft, Use
from rakor_desktop.services.settings.signers import SignerSettings, SignerWay, set_signers

TODAY = date(2016, 8, 22)
LEBAK, SERANG = "Pemerintah Kabupaten Lebak", "Pemerintah Kota Serang"


class Scene:
    """A meeting of Banten: R-1 of Lebak and Kota Serang is late, R-2 of Lebak is not due yet; a book of numbers."""

    def __init__(self, database: Database) -> None:
        self.database = database
        found_banten(database)
        self.bodies = {one.name: one.id for one in database.ask(institutions)}
        self.meeting_id = make_meeting(database)
        both = (self.bodies[LEBAK], self.bodies[SERANG])
        self.recommend("Menertibkan aset", both, date(2016, 6, 30))
        self.recommend("Menambah APIP", both[:1], date(2016, 12, 31))
        self.book_id = database.run(numbers.add_book, BookDraft("Umum", NumberRule("700/{nomor}-Um/{tahun}"), first=41))

    def recommend(self, text: str, bodies: tuple[int, ...], due: date | None) -> int:
        return self.database.run(followups.recommend, self.meeting_id, RecommendationDraft(text, bodies, due))

    def order(self, *names: str) -> ReminderOrder:
        ways = self.database.ask(reminders.signatures, TODAY)
        ids = tuple(self.bodies[name] for name in names or (LEBAK, SERANG))
        return ReminderOrder(ids, TODAY, ways[0].way, self.book_id)

    def printed(self, order: ReminderOrder) -> list[Printed]:
        return [Printed(one.paper, render(one.paper)) for one in self.database.ask(reminders.reminders, order)]

    def issue(self, order: ReminderOrder) -> tuple[publishing.IssuedDocument, ...]:
        return self.database.run(reminding.issue_reminders, order, self.printed(order))

    def obligation(self, name: str, no: int = 1) -> register.Obligation:
        chosen = register.Chosen(institution_id=self.bodies[name])
        found = self.database.ask(register.obligations, TODAY, chosen)
        return next(one for one in found if one.recommendation_no == no)


@pytest.fixture
def scene(database: Database) -> Scene:
    return Scene(database)


def test_who_owes_is_told_the_latest_first(scene: Scene) -> None:
    scene.recommend("Tanpa batas waktu", (scene.bodies["Pemerintah Kota Cilegon"],), None)
    desk = scene.database.ask(reminders.reminder_desk, TODAY)
    told = [(one.institution.name, one.office, one.open, one.late, one.oldest) for one in desk.debtors]
    assert told == [
        (LEBAK, "Bupati Lebak", 2, 1, 53),
        (SERANG, "Walikota Serang", 1, 1, 53),
        ("Pemerintah Kota Cilegon", "Walikota Cilegon", 1, 0, 0),
    ]
    assert [(one.office, one.in_name_of) for one in desk.signatures] == [("Gubernur Banten", ())]


def test_letters_are_numbered_on_and_kept_with_their_bytes(scene: Scene) -> None:
    order = replace(scene.order(), by=date(2016, 9, 5))
    printed = scene.printed(order)
    done = scene.database.run(reminding.issue_reminders, order, printed)
    assert [(one.number, one.office, one.dated) for one in done] == [
        ("700/41-Um/2016", LEBAK, TODAY), ("700/42-Um/2016", SERANG, TODAY),
    ]  # fmt: skip
    assert {one.kind for one in done} == {DocumentKind.REMINDER}
    assert done[0].file_name == "2016-04-12-surat-pengingat-pemerintah-kabupaten-lebak-v1.pdf"
    content = scene.database.ask(publishing.document_content, done[0].id)
    assert content == printed[0].content
    told = " ".join("".join(page.extract_text() for page in PdfReader(BytesIO(content)).pages).split())
    assert "700/41-Um/2016" in told
    assert "Bupati Lebak" in told
    assert "Menertibkan aset" in told
    assert "53 hari" in told
    lines = scene.database.ask(numbers.register, scene.book_id)
    assert [(line.text, line.state, line.subject) for line in lines][-1] == (
        "700/41-Um/2016", NumberState.GIVEN, f"Surat pengingat ke-1 {LEBAK}",
    )  # fmt: skip


def test_each_obligation_tells_of_its_letter_and_the_next_letter_names_it(scene: Scene) -> None:
    first = scene.issue(scene.order())
    for no in (1, 2):
        file = scene.database.ask(register.obligation, scene.obligation(LEBAK, no).id, TODAY)
        assert [(line.kind, line.number, line.document_id) for line in file.history] == [
            (Told.REMINDED, "700/41-Um/2016", first[0].id)
        ]
        assert file.obligation.progress is Progress.NOT_STARTED
    (again,) = scene.database.ask(reminders.reminders, scene.order(LEBAK))
    assert (again.paper.ordinal, again.paper.before) == (2, ("700/41-Um/2016", TODAY))
    debtor = scene.database.ask(reminders.reminder_desk, TODAY).debtors[0]
    assert (debtor.reminded.letters, debtor.reminded.dated) == (1, TODAY)
    scene.issue(scene.order(LEBAK))
    documents = scene.database.ask(publishing.documents, scene.meeting_id)
    assert {one.state for one in documents} == {DocumentState.FINAL}  # a second letter takes no letter's place


def test_what_is_done_or_not_asked_for_yet_is_in_no_letter(scene: Scene) -> None:
    scene.database.run(progress.report, scene.obligation(SERANG).id, Report(Progress.DONE))
    scene.database.run(progress.skip_until, scene.obligation(LEBAK, 2).id, date(2030, 1, 1), "menunggu peraturan")
    (letter,) = scene.database.ask(reminders.reminders, scene.order())
    assert (letter.paper.body, [row.no for row in letter.paper.rows]) == (LEBAK, [1])


def test_late_only_leaves_out_what_is_open_and_not_late(scene: Scene) -> None:
    whole, late = (
        scene.database.ask(reminders.reminders, replace(scene.order(LEBAK), late_only=only))[0].paper.rows
        for only in (False, True)
    )
    assert [row.no for row in whole] == [1, 2]
    assert [row.no for row in late] == [1]


def test_a_report_that_comes_while_letters_are_printed_holds_all_of_them_up(scene: Scene) -> None:
    order = scene.order()
    printed = scene.printed(order)
    scene.database.run(progress.report, scene.obligation(SERANG).id, Report(Progress.IN_PROGRESS, 40))
    with pytest.raises(RemindersMoved):
        scene.database.run(reminding.issue_reminders, order, printed)
    nothing_was_issued(scene)
    assert len(scene.issue(order)) == 2


def test_a_number_that_went_elsewhere_holds_all_of_them_up(scene: Scene) -> None:
    order = scene.order()
    printed = scene.printed(order)
    scene.database.run(numbers.take, scene.book_id, Use(TODAY, "Surat lain"))
    with pytest.raises(RemindersMoved):
        scene.database.run(reminding.issue_reminders, order, printed)
    assert scene.database.ask(publishing.documents, scene.meeting_id) == ()
    assert [one.number for one in scene.issue(order)] == ["700/42-Um/2016", "700/43-Um/2016"]


def test_the_central_register_may_give_the_first_number(scene: Scene) -> None:
    typed = replace(scene.order(), first="700/77-Um/2016")
    assert [one.number for one in scene.issue(typed)] == ["700/77-Um/2016", "700/78-Um/2016"]
    with pytest.raises(NumberTaken):
        scene.issue(replace(scene.order(), first="700/78-Um/2016"))
    with pytest.raises(NumberPatternWrong):
        scene.issue(replace(scene.order(), first="bebas"))
    assert [one.number for one in scene.issue(replace(scene.order(LEBAK), first="bebas/1"))] == ["bebas/1"]


def test_letters_given_up_leave_their_numbers_and_count_no_more(scene: Scene) -> None:
    done = scene.issue(scene.order())
    with pytest.raises(FieldMissing):
        scene.database.run(reminding.take_back, [one.id for one in done], " ")
    scene.database.run(reminding.take_back, [one.id for one in done], "salah tanggal")
    states = {one.state for one in scene.database.ask(publishing.documents, scene.meeting_id)}
    assert states == {DocumentState.VOID}
    lines = scene.database.ask(numbers.register, scene.book_id)
    assert {line.state for line in lines} == {NumberState.VOID}
    file = scene.database.ask(register.obligation, scene.obligation(LEBAK).id, TODAY)
    assert [(line.kind, line.revoked) for line in file.history if line.kind is Told.REMINDED] == [(Told.REMINDED, True)]
    (again,) = scene.database.ask(reminders.reminders, scene.order(LEBAK))
    assert (again.paper.ordinal, again.paper.letter.number) == (1, "700/43-Um/2016")
    with pytest.raises(DocumentVoid):
        scene.database.run(reminding.take_back, [done[0].id], "sekali lagi")


def test_nothing_is_issued_without_letters_or_a_book(scene: Scene) -> None:
    with pytest.raises(NothingToRemind):
        scene.database.run(reminding.issue_reminders, scene.order(), [])
    order = replace(scene.order(), book_id=None)
    assert scene.database.ask(reminders.reminders, order)[0].paper.letter.draft
    with pytest.raises(NumberUnknown):
        scene.database.run(reminding.issue_reminders, order, scene.printed(order))


def nothing_was_issued(scene: Scene) -> None:
    assert scene.database.ask(publishing.documents, scene.meeting_id) == ()
    assert scene.database.ask(numbers.register, scene.book_id) == ()
    file = scene.database.ask(register.obligation, scene.obligation(LEBAK).id, TODAY)
    assert file.history == ()


def test_an_acting_head_is_addressed_as_such(scene: Scene) -> None:
    office = office_id(scene.database, "Bupati Lebak")
    who = PersonFacts(Name("", "Pejabat Satu", ""))
    scene.database.run(appoint, Appointment(office, who, TermKind.PLT, date(2016, 5, 1)))
    (letter,) = scene.database.ask(reminders.reminders, scene.order(LEBAK))
    assert letter.paper.letter.addressees[0].office == "Plt. Bupati Lebak"


def test_whoever_signs_in_another_name_sends_him_a_copy(scene: Scene) -> None:
    secretary, governor = (
        office_id(scene.database, name) for name in ("Sekretaris Daerah Provinsi Banten", "Gubernur Banten")
    )
    scene.database.run(set_signers, SignerSettings((SignerWay(secretary, (governor,)),)))
    (letter,) = scene.database.ask(reminders.reminders, scene.order(LEBAK))
    assert letter.paper.letter.copies == ("Gubernur Banten",)
    assert letter.paper.letter.letterhead.kind is LetterheadKind.OFFICE


def test_what_confidential_minutes_decided_is_in_no_letter_unless_asked_for(scene: Scene) -> None:
    scene.database.run(minutes_life.set_secrecy, scene.meeting_id, Secrecy.LIMITED)
    assert scene.database.ask(reminders.reminders, scene.order()) == ()
    desk = scene.database.ask(reminders.reminder_desk, TODAY)
    assert (desk.debtors, desk.left_out) == ((), 3)
    assert len(scene.database.ask(reminders.reminders, replace(scene.order(), confidential=True))) == 2


def test_the_message_tells_what_is_open_and_names_the_letter(scene: Scene) -> None:
    lebak = scene.bodies[LEBAK]
    told = scene.database.ask(message_to, lebak, TODAY)
    assert told.startswith("Yth. Bupati Lebak\n")
    assert "Keadaan 22 Agustus 2016: 2 belum selesai, 1 terlambat." in told
    assert "1. R-1 Menertibkan aset (target 30-06-2016, terlambat 53 hari)\n2. R-2 Menambah APIP (target " in told
    assert "Nomor" not in told
    scene.issue(scene.order())
    assert "Surat kami Nomor 700/41-Um/2016 tanggal 22 Agustus 2016 terlampir." in scene.database.ask(
        message_to, lebak, TODAY
    )
    before = scene.database.run(set_reminder_template, "{instansi}: {jumlah} {lain}")
    assert scene.database.ask(message_to, lebak, TODAY) == f"{LEBAK}: 2 {{lain}}"
    scene.database.run(set_reminder_template, before)
    assert scene.database.ask(message_to, lebak, TODAY) == told.replace("Terima kasih.", "") + (
        "Surat kami Nomor 700/41-Um/2016 tanggal 22 Agustus 2016 terlampir. Terima kasih."
    )
    with pytest.raises(NothingToRemind):
        scene.database.ask(message_to, scene.bodies["Pemerintah Kota Cilegon"], TODAY)


def test_a_calendar_has_what_is_open_and_its_names_stay(scene: Scene) -> None:
    now = datetime(2016, 8, 22, 9, tzinfo=ZONES["WIB"])
    first = scene.database.ask(due_calendar, now, Chosen())
    assert [(one.body, one.day) for one in first.events if one.body == SERANG] == [(SERANG, date(2016, 6, 30))]
    assert len({one.key for one in first.events}) == len(first.events) == 3
    moved = scene.obligation(LEBAK)
    scene.database.run(progress.extend, moved.id, date(2016, 9, 30), "menunggu anggaran")
    scene.database.run(progress.report, scene.obligation(SERANG).id, Report(Progress.DONE))
    chosen = Chosen(institution_id=scene.bodies[LEBAK])
    second = scene.database.ask(due_calendar, now, chosen)
    assert (first.name, second.name) == ("Tindak lanjut rapat", f"Tindak lanjut rapat: {LEBAK}")
    assert [one.day for one in second.events] == [date(2016, 9, 30), date(2016, 12, 31)]
    assert {one.key for one in second.events} < {one.key for one in first.events}
    assert len(scene.database.ask(due_calendar, now, Chosen()).events) == 2
