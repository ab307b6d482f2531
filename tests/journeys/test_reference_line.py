"""The whole line of a meeting through the real window, by keyboard: from an empty computer to both documents."""

from collections.abc import Callable
from datetime import date, time
from functools import partial
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

from openpyxl import load_workbook
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gate_by_keyboard import blocking, close_the_ledger_and_have_it_checked
from hands import ALT, CTRL, KEY, Hands
from rakor_desktop.app.gui import Desktop
from rakor_desktop.app.startup import open_store
from rakor_desktop.app.wiring import House
from rakor_desktop.db.database import Database
from rakor_desktop.documents.findings import Subject
from rakor_desktop.domain.attendance import Excuse, State
from rakor_desktop.domain.publishing import DocumentKind
from rakor_desktop.services.attendance import attendance
from rakor_desktop.services.followups import register
from rakor_desktop.services.invitations.invitations import Invitee
from rakor_desktop.services.meetings import meetings
from rakor_desktop.services.minutes import minutes
from rakor_desktop.services.publishing import publishing
from rakor_desktop.ui.attendance.page import AttendancePage
from rakor_desktop.ui.followups.page import FollowupsPage
from rakor_desktop.ui.invitations.group_dialog import GroupDialog
from rakor_desktop.ui.invitations.page import InvitationsPage
from rakor_desktop.ui.invitations.picks import Pick
from rakor_desktop.ui.kit.dialogs import ReasonSheet, Sheet
from rakor_desktop.ui.kit.grouped_rows import GroupedRowsModel
from rakor_desktop.ui.kit.page import Page
from rakor_desktop.ui.life_steps import CheckSheet
from rakor_desktop.ui.meetings.form import MeetingSheet
from rakor_desktop.ui.meetings.page import MeetingsPage
from rakor_desktop.ui.minutes.page import MinutesPage
from rakor_desktop.ui.navigation import Place
from rakor_desktop.ui.publishing.gate_page import GatePage
from rakor_desktop.ui.publishing.page import DocumentsPage

R = TypeVar("R")
TITLE = "Rapat Koordinasi Pencegahan Korupsi Terintegrasi"
PLACE = "Pendopo Gubernur Banten"
AGENDA = ("Pembukaan", "Pembahasan rencana aksi")
HEADS = (
    "Bupati Pandeglang", "Bupati Lebak", "Bupati Tangerang", "Bupati Serang",
    "Walikota Tangerang", "Walikota Cilegon", "Walikota Serang", "Walikota Tangerang Selatan",
)  # fmt: skip
INVITED = (*HEADS, *(f"Wakil {head}" for head in HEADS))
IN_PERSON = ("Bupati Pandeglang", "Bupati Serang", "Walikota Cilegon", "Walikota Tangerang Selatan")
SAID = (
    ("Bupati Pandeglang", "Laporan “rencana aksi” telah diserahkan – lengkap, kata saksi ahli Jiří Kovář."),
    ("Bupati Serang", "Dua desa belum memiliki papan informasi anggaran."),
    ("Wakil Bupati Lebak", "Semua daerah menyampaikan laporan LHKPN paling lambat 30 Juni 2016."),
)
DECISION = "Rencana aksi disepakati bersama."
MOST_KEYS = 82
"""Keys beside the characters of texts, from the welcome to both documents; a longer way is a worse program."""

#: In the order in which they are told.
MUST_BE_MENDED = [Subject.ENDS_MISSING, Subject.NOT_CHECKED, Subject.NOT_FROZEN]


class Person:
    """Whoever sits before the window: sees what it shows, acts with the keyboard alone."""

    def __init__(self, desktop: Desktop, hands: Hands) -> None:
        self.desktop, self.hands = desktop, hands

    @property
    def house(self) -> House:
        assert self.desktop.house
        return self.desktop.house

    def page(self, place: Place) -> Page:
        return self.house.window.page(place)

    def go(self, digit: int, place: Place) -> Page:
        """To a step of the meeting."""
        self.hands.press(KEY(KEY.Key_0 + digit), held=ALT)
        page = self.page(place)
        self.hands.until(page.isVisible)
        return page

    def sheet(self, kind: type[Sheet]) -> Sheet:
        """The dialog of this kind that opened, once keys go to it."""

        def opened() -> list[Sheet]:
            return [one for one in self.house.window.findChildren(kind) if one.isVisible() and one.isActiveWindow()]

        self.hands.until(opened)
        return opened()[0]


def begin_a_store(person: Person, path: Path) -> None:
    hands = person.hands
    person.desktop.begin("")
    welcome = person.desktop.welcome
    assert welcome
    hands.until_in(welcome.start.province.combo)
    hands.write("banten")
    hands.press(KEY.Key_Tab, KEY.Key_Tab)
    hands.until_in(welcome.new_path.line)
    hands.write(str(path))
    hands.press(KEY.Key_Return)
    hands.until(lambda: person.desktop.house and person.house.window.isActiveWindow())
    page = person.page(Place.MEETINGS)
    assert isinstance(page, MeetingsPage)
    hands.until(page.empty.isVisible)


def make_the_meeting(person: Person) -> None:
    hands = person.hands
    hands.press(KEY.Key_N, held=CTRL)
    sheet = person.sheet(MeetingSheet)
    assert isinstance(sheet, MeetingSheet)
    for field, text in ((sheet.name, TITLE), (sheet.day, "12-4-2016"), (sheet.starts, "0900")):
        hands.until_in(field)
        hands.write(text)
        hands.press(KEY.Key_Tab)
    fill_by_tab(hands, sheet.place.line.hasFocus, PLACE)
    fill_by_tab(hands, sheet.leaders.chair.line.hasFocus, "Gubernur Banten")
    fill_by_tab(hands, sheet.agenda.editor.hasFocus, AGENDA[0])
    hands.press(KEY.Key_Return)
    hands.write(AGENDA[1])
    hands.press(KEY.Key_Return, held=CTRL)
    hands.until(person.page(Place.SUMMARY).isVisible)


def fill_by_tab(hands: Hands, is_there: Callable[[], bool], text: str) -> None:
    """Go on by Tab to a field and fill it in."""
    for _ in range(8):
        if is_there():
            break
        hands.press(KEY.Key_Tab)
    assert is_there(), QApplication.focusWidget()
    hands.write(text)


def invite_all_regions(person: Person) -> None:
    hands, page = person.hands, person.go(2, Place.INVITATIONS)
    assert isinstance(page, InvitationsPage)
    hands.until(page.empty.isVisible)
    hands.press(KEY.Key_G, held=CTRL)
    dialog = person.sheet(GroupDialog)
    assert isinstance(dialog, GroupDialog)
    first = dialog.list.current_row()
    assert isinstance(first, Pick)
    assert first.title == "Bupati dan walikota beserta wakilnya"
    hands.press(KEY.Key_Space)
    assert len(dialog.office_ids()) == len(INVITED)
    hands.press(KEY.Key_Return, held=CTRL)
    hands.until(lambda: len(grouped(page.model)) == len(INVITED))
    assert tuple(row.office.name for row in grouped(page.model)) == INVITED
    hands.until_in(page.table)


def grouped(model: GroupedRowsModel[R]) -> list[R]:
    """The rows of a list with groups, from above."""
    heads = [model.index(at, 0) for at in range(model.rowCount())]
    found = [model.row(model.index(at, 0, head)) for head in heads for at in range(model.rowCount(head))]
    return [row for row in found if row is not None]


def keep_the_door(person: Person) -> None:
    hands, page = person.hands, person.go(3, Place.ATTENDANCE)
    assert isinstance(page, AttendancePage)

    def at(office: str, *keys: Qt.Key) -> None:
        """Search the office, go to the list, act."""
        hands.until_in(page.desk.search.line)
        hands.until(lambda: page.desk.list.matching() == len(INVITED))
        hands.write(office.lower())
        hands.press(KEY.Key_Return, *keys)

    for office in IN_PERSON:
        at(office, KEY.Key_Return)
        hands.until(partial(stands, page, office, State.IN_PERSON))
    at("Bupati Lebak", KEY.Key_W)
    hands.until_in(page.represented.name.line)
    hands.press(KEY.Key_Return, held=CTRL)
    hands.until(partial(stands, page, "Bupati Lebak", State.REPRESENTED))
    at("Wakil Walikota Cilegon", KEY.Key_T, KEY.Key_1, KEY.Key_Return)
    hands.until(partial(stands, page, "Wakil Walikota Cilegon", State.EXCUSED))
    at("Walikota Serang", KEY.Key_Return)
    hands.until(partial(stands, page, "Walikota Serang", State.IN_PERSON))
    at("Walikota Serang", KEY.Key_U)
    hands.until(partial(stands, page, "Walikota Serang", State.NOT_RECORDED))


def stands(page: AttendancePage, office: str, state: State) -> bool:
    """Whether the list of the desk shows an office in this state."""
    listed = [row for row in page.desk.list.rows.rows if isinstance(row, Invitee)]
    return any(row.office.name == office and row.standing.state is state for row in listed)


def write_the_minutes(person: Person) -> None:
    hands, page = person.hands, person.go(4, Place.MINUTES)
    assert isinstance(page, MinutesPage)
    hands.until_in(page.writing.flow)
    for number, (_office, text) in enumerate(SAID, 1):
        if number > 1:
            hands.press(KEY.Key_Return, held=CTRL)
        say_who(hands, number)
        hands.until(partial(is_in_entry, page, number))
        hands.write(text)
    hands.press(KEY.Key_A, held=CTRL)
    hands.press(KEY.Key_R, held=CTRL)
    hands.until_in(page.drawn.form.owners.choice.combo)
    hands.press(KEY.Key_S, held=ALT)
    hands.press(KEY.Key_Return, held=CTRL)
    hands.until(lambda: [card.name for card in page.drawn.cards()] == ["R-1"])
    hands.until(partial(is_in_entry, page, len(SAID)))
    hands.press(KEY.Key_End)
    hands.press(KEY.Key_T, held=CTRL)
    hands.until_in(page.drawn.form.text.editor)
    hands.write(DECISION)
    hands.press(KEY.Key_Return, held=CTRL)
    hands.until(lambda: [card.name for card in page.drawn.cards()] == ["K-1"])


def is_in_entry(page: MinutesPage, number: int) -> bool:
    """Whether this many entries are there and the caret is in one of them."""
    editor = page.writing.guards.current
    return len(page.writing.flow.ids()) == number and editor is not None and editor.hasFocus()


def say_who(hands: Hands, number: int) -> None:
    """Two speakers by their number, the third by looking for him."""
    if number < 3:
        hands.press(KEY(KEY.Key_0 + number), held=CTRL)
        return
    hands.press(KEY.Key_0, held=CTRL)
    hands.until(QApplication.activePopupWidget)
    hands.write("lebak")
    hands.press(KEY.Key_Return)
    hands.until(lambda: not QApplication.activePopupWidget())


def follow_up_and_print(person: Person) -> None:
    hands, page = person.hands, person.go(5, Place.FOLLOWUPS)
    assert isinstance(page, FollowupsPage)
    hands.until(lambda: len(page.matrix.order()) == len(HEADS))
    documents = person.go(6, Place.DOCUMENTS)
    assert isinstance(documents, DocumentsPage)
    hands.until(documents.empty.isVisible)
    hands.press(KEY.Key_P, held=CTRL)
    go_through_the_gate(person)
    hands.until(partial(has_rows, documents, 1))
    hands.press(KEY.Key_D, held=CTRL)
    hands.until(partial(has_rows, documents, 2))
    hands.until_in(documents.table)


def go_through_the_gate(person: Person) -> None:
    """Fill in the closing hour, which must be there, and say why the rest is right as it is."""
    hands, page = person.hands, person.page(Place.GATE)
    assert isinstance(page, GatePage)
    hands.until(lambda: page.isVisible() and page.rows())
    assert [row.finding.subject for row in page.rows() if row.blocks] == MUST_BE_MENDED
    hands.press(KEY.Key_Return)
    sheet = person.sheet(MeetingSheet)
    assert isinstance(sheet, MeetingSheet)
    hands.until_in(sheet.ends)
    hands.write("1205")
    hands.press(KEY.Key_Return, held=CTRL)
    hands.until(lambda: not sheet.isVisible())
    hands.press(KEY.Key_Left, held=ALT)
    hands.until(lambda: page.isVisible() and blocking(page) == MUST_BE_MENDED[1:])
    close_the_ledger_and_have_it_checked(hands, page, partial(person.sheet, CheckSheet))
    for at, row in enumerate([row for row in page.rows() if row.asks]):
        hands.until_in(page.table)
        if at:
            hands.press(KEY.Key_Down)
        hands.press(KEY.Key_L)
        person.sheet(ReasonSheet)
        hands.write("sudah diperiksa")
        hands.press(KEY.Key_Return, held=CTRL)
        hands.until(partial(is_passed_over, page, row.finding.key))
    hands.until(page.issue.isEnabled)
    hands.press(KEY.Key_Return, held=CTRL)


def is_passed_over(page: GatePage, key: str) -> bool:
    """Whether a reason for this finding is known."""
    return any(row.finding.key == key and row.reason for row in page.rows())


def has_rows(page: DocumentsPage, number: int) -> bool:
    """Whether so many documents are listed and shown."""
    return len(page.model.rows) == number and page.panel.isVisible()


def the_store_has_it_all(store: Database) -> None:
    (line,) = store.ask(meetings.meetings)
    held = store.ask(meetings.meeting, line.id)
    assert (held.title, held.held_on, held.starts, held.place) == (TITLE, date(2016, 4, 12), time(9), PLACE)
    assert (held.chair, tuple(item.title for item in held.agenda)) == ("Gubernur Banten", AGENDA)
    door = store.ask(attendance.door, line.id)
    figures, regions = door.figures, door.regions
    assert (figures.invitations, figures.in_person, figures.represented, figures.excused) == (16, 5, 1, 1)
    assert (figures.absent, figures.not_recorded, figures.heads_in_room) == (0, 9, 5)
    assert (regions.of, regions.represented, regions.heads_in_person) == (8, 5, 4)
    assert tuple(one.office.name for one in door.invitees) == INVITED
    told = store.ask(minutes.proceedings, line.id)
    offices = {one.id: one.office.name for one in door.invitees}
    offices |= {one.id: "Wakil Bupati Lebak" for one in door.invitees if one.office.name == "Bupati Lebak"}
    assert tuple((offices[one.speaker_id or 0], one.text) for one in told.entries) == SAID
    assert [one.text for one in told.decisions] == [DECISION]
    owed = store.ask(register.obligations, date(2016, 4, 13), register.Chosen(meeting_id=line.id))
    assert {(one.text, one.due) for one in owed} == {(SAID[2][1], date(2016, 6, 30))}
    assert len({one.institution.id for one in owed}) == len(HEADS)


def the_excuse_and_the_revocation_are_in_the_ledger(store: Database) -> None:
    (line,) = store.ask(meetings.meetings)
    listed = {one.office.name: one for one in store.ask(attendance.door, line.id).invitees}
    excused = listed["Wakil Walikota Cilegon"].standing
    assert excused.event
    assert (excused.state, excused.event.reason) == (State.EXCUSED, Excuse.ILLNESS)
    assert len(store.ask(attendance.history, line.id, listed["Walikota Serang"].id)) == 2


def issued(store: Database, kind: DocumentKind) -> BytesIO:
    """The stored file of the one document of this kind."""
    (document,) = [one for one in store.ask(publishing.documents) if one.kind is kind]
    return BytesIO(store.ask(publishing.document_content, document.id))


def the_minutes_say_the_same(content: BytesIO) -> None:
    text = " ".join(" ".join(page.extract_text() for page in PdfReader(content).pages).split())
    for said in (TITLE, PLACE, *AGENDA, *(words for _office, words in SAID), DECISION):
        assert said in text, said
    for figure in (
        "Undangan 16 (enam belas)",
        "– hadir sendiri 5 (lima)",
        "– diwakili 1 (satu)",
        "– berhalangan (dengan keterangan) 1 (satu)",
        "– belum tercatat 9 (sembilan)",
        "Orang yang hadir di ruang rapat 5 (lima)",
        "Kabupaten/kota yang terwakili 5 (lima) dari 8 (delapan)",
        "Kepala daerah yang hadir sendiri 4 (empat) dari 8 (delapan)",
    ):
        assert figure in text, figure
    annex = [text.rindex(f" {no}. {office}") for no, office in enumerate(INVITED, 1)]
    assert all(before < after for before, after in pairwise(annex))


def the_sheet_says_the_same(content: BytesIO) -> None:
    book = load_workbook(content)
    signing = [(row[0], row[2]) for row in book["Daftar Hadir"].iter_rows(values_only=True) if isinstance(row[0], int)]
    assert [row for row in signing if row[1]] == list(enumerate(INVITED, 1))
    recap = [row for row in book["Rekap"].iter_rows(values_only=True) if any(row)]
    listed = [row for row in recap if isinstance(row[0], int)]
    assert [row[:2] for row in listed] == list(enumerate(INVITED, 1))
    assert listed[1][2:4] == ("diwakili", "Wakil Bupati Lebak")
    counted = {str(row[1]): row[3] for row in recap if isinstance(row[3], int)}
    assert counted == {
        "undangan": 16,
        "hadir": 5,
        "diwakili": 1,
        "berhalangan": 1,
        "tidak hadir": 0,
        "belum tercatat": 9,
        "orang yang hadir di ruang rapat": 5,
        "kabupaten/kota terwakili (dari 8)": 5,
        "kepala daerah hadir sendiri (dari 8)": 4,
    }


def test_the_whole_line_by_keyboard(desktop: Desktop, hands: Hands, tmp_path: Path) -> None:
    person, path = Person(desktop, hands), tmp_path / "banten.sqlite"
    begin_a_store(person, path)
    for step in (make_the_meeting, invite_all_regions, keep_the_door, write_the_minutes, follow_up_and_print):
        step(person)
    assert person.house.window.close()
    desktop.close()
    desktop.house = None
    assert hands.keys <= MOST_KEYS, hands.keys
    store = open_store(str(path))
    the_store_has_it_all(store)
    the_excuse_and_the_revocation_are_in_the_ledger(store)
    the_minutes_say_the_same(issued(store, DocumentKind.MINUTES))
    the_sheet_says_the_same(issued(store, DocumentKind.ATTENDANCE))
    store.close()
