"""Progress forms on the screen: sent, read, looked at, answered by keys, taken whole, taken back."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

import strange_files as strange
from builders import DAY, found_banten, make_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.documents.followups.region_form import render
from rakor_desktop.domain.followups import Progress
from rakor_desktop.domain.form_plan import Outcome
from rakor_desktop.domain.progress_forms import Part
from rakor_desktop.services.directory import directory
from rakor_desktop.services.followups import followups, progress, region_forms, register
from rakor_desktop.services.followups.followups import RecommendationDraft
from rakor_desktop.services.followups.progress import Report
from rakor_desktop.ui.followups.form_columns import moment_words
from rakor_desktop.ui.followups.form_import import UNDO, FormsPage, TakeBackSheet
from rakor_desktop.ui.followups.form_sending import STRIP, SendSheet
from rakor_desktop.ui.followups.page import FollowupsPage
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.labels import Label
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.navigation import Focus, Navigator, Place
from region_forms import Fill, filled
from screens import opened, shown

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
FILLS: dict[int, Fill] = {
    0: {Part.STATUS: "Selesai", Part.REPORT: "Tuntas."},
    1: {Part.STATUS: "Proses", Part.PERCENT: 0.5},
    2: {Part.STATUS: "Proses", Part.PERCENT: 30, Part.DAY: "kemarin"},
}


@pytest.fixture
def bodies(store: Database) -> tuple[int, ...]:
    """Two institutions that owe three things each."""
    found_banten(store)
    ids = tuple(one.id for one in store.ask(directory.institutions) if one.is_region)[:2]
    meeting_id = make_meeting(store)
    for no in range(3):
        store.run(followups.recommend, meeting_id, RecommendationDraft(f"Rekomendasi {no + 1}", ids))
    return ids


@pytest.fixture
def page(
    qtbot: QtBot, jobs: Jobs, messages: MessageArea, navigator: Navigator, bodies: tuple[int, ...]
) -> FormsPage:
    qtbot.addWidget(messages)
    made = FormsPage(jobs, messages, navigator)
    shown(qtbot, made)
    made.focus_first()
    return made


@pytest.fixture
def looked_at(page: FormsPage, store: Database, bodies: tuple[int, ...], tmp_path: Path) -> FormsPage:
    """The page with a form in which two rows ask something."""
    form = store.ask(region_forms.region_form, bodies[0], datetime.now(UTC))
    page.files.read(filled(render(form), FILLS, tmp_path / "kembali é.xlsx"))
    return page


@pytest.mark.usefixtures("elsewhere")
def test_the_day_of_a_form_is_the_one_printed_on_it(
    page: FormsPage, store: Database, bodies: tuple[int, ...], tmp_path: Path
) -> None:
    at = datetime(2016, 4, 19, 18, 30, tzinfo=UTC)
    form = store.ask(region_forms.region_form, bodies[0], at)
    assert form.day == date(2016, 4, 20)
    page.files.read(filled(render(form), {0: FILLS[0]}, tmp_path / "kembali é.xlsx"))
    assert "sent 20-04-2016" in page.head.file.text()
    preview = page.check.preview
    assert preview is not None
    desk = Database(store.store, clock=lambda: at)
    desk.run(region_forms.take, desk.ask(region_forms.preview, preview.file, at))
    (taken,) = desk.ask(region_forms.forms_taken)
    desk.close()
    assert moment_words(taken) == "20-04-2016 01.30"


def states(store: Database, institution_id: int) -> list[tuple[Progress, int]]:
    chosen = register.Chosen(institution_id=institution_id)
    return [(one.progress, one.percent) for one in store.ask(register.obligations, date(2016, 6, 1), chosen)]


def outcomes(page: FormsPage) -> list[Outcome]:
    return [row.outcome for row in page.check.model.rows]


def press(*keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key, held)


def said(messages: MessageArea, name: str) -> str:
    strip = messages.strip(name)
    return strip.accessibleName() if strip else ""


def texts(page: FormsPage) -> str:
    QApplication.processEvents()  # what was put into a layout is shown by the next turn of the loop
    return "\n".join(label.text() for label in page.check.panel.findChildren(Label) if label.isVisible())


def test_every_row_is_told_before_anything_is_stored(
    looked_at: FormsPage, store: Database, bodies: tuple[int, ...]
) -> None:
    assert looked_at.stack.currentWidget() is looked_at.check
    assert outcomes(looked_at) == [Outcome.NEW, Outcome.PROBLEM, Outcome.PROBLEM]
    assert looked_at.check.panel.place.text() == "1 of 2 questions"
    assert "no whole number" in texts(looked_at)
    assert not looked_at.check.take.isEnabled()
    assert looked_at.check.foot.warning.text() == "2 question(s) to answer"
    assert {state for state, _percent in states(store, bodies[0])} == {Progress.NOT_STARTED}


def test_questions_are_answered_by_keys_and_the_form_is_taken_whole_and_taken_back(
    looked_at: FormsPage, store: Database, bodies: tuple[int, ...], messages: MessageArea
) -> None:
    press(KEY.Key_1)  # 50% is meant
    assert outcomes(looked_at) == [Outcome.NEW, Outcome.NEW, Outcome.PROBLEM]
    assert "kemarin" in texts(looked_at)  # the next question
    press(KEY.Key_L)
    assert outcomes(looked_at)[2] is Outcome.SKIPPED
    press(KEY.Key_U)
    assert outcomes(looked_at)[2] is Outcome.PROBLEM
    press(KEY.Key_F8, KEY.Key_1)
    assert looked_at.check.take.text() == "Take 3 report(s)"
    press(KEY.Key_Return, held=CTRL)
    assert states(store, bodies[0]) == [(Progress.DONE, 100), (Progress.IN_PROGRESS, 50), (Progress.IN_PROGRESS, 30)]
    assert "3 report(s) of Pemerintah Kabupaten Pandeglang taken." in said(messages, UNDO)
    assert [one.reports for one in looked_at.start.model.rows] == [3]
    assert messages.undo()
    assert {state for state, _percent in states(store, bodies[0])} == {Progress.NOT_STARTED}
    assert not looked_at.start.revoke.isEnabled()


def test_what_was_reported_here_meanwhile_stands_beside_what_the_form_says(
    looked_at: FormsPage, store: Database, bodies: tuple[int, ...], jobs: Jobs
) -> None:
    first = store.ask(register.obligations, DAY, register.Chosen(institution_id=bodies[0]))[0]
    store.run(progress.report, first.id, Report(Progress.IN_PROGRESS, 90, "lewat telepon", told_by="Inspektorat"))
    jobs.poll()
    assert outcomes(looked_at)[0] is Outcome.CONFLICT
    looked_at.check.table.select_key(looked_at.check.model.rows[0].row.number)
    told = texts(looked_at)
    assert "told by Inspektorat" in told
    assert "lewat telepon" in told
    assert "Tuntas." in told
    press(KEY.Key_1)
    assert outcomes(looked_at)[0] is Outcome.NEW


def test_a_form_taken_earlier_is_taken_back_after_its_consequences_were_told(
    qtbot: QtBot, looked_at: FormsPage, store: Database, bodies: tuple[int, ...]
) -> None:
    press(KEY.Key_L, KEY.Key_L)
    press(KEY.Key_Return, held=CTRL)
    assert states(store, bodies[0])[0] == (Progress.DONE, 100)
    looked_at.start.table.setFocus()
    press(KEY.Key_Delete)
    sheet = opened(qtbot, TakeBackSheet)
    assert any("1 report(s) count no more" in label.text() for label in sheet.findChildren(Label))
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    assert sheet.is_closed
    assert states(store, bodies[0])[0] == (Progress.NOT_STARTED, 0)


def test_a_form_that_is_left_can_be_had_back_with_its_answers(looked_at: FormsPage, messages: MessageArea) -> None:
    press(KEY.Key_L, KEY.Key_Escape)
    assert looked_at.stack.currentWidget() is looked_at.start
    assert messages.undo()
    assert outcomes(looked_at) == [Outcome.NEW, Outcome.SKIPPED, Outcome.PROBLEM]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (strange.compound("EncryptedPackage", b"x" * 5000), "protected by a password"),
        (strange.far_cell(), "too large"),
        (strange.xlsx(), "no progress form"),
        (strange.formulas(), "Nothing is written"),
    ],
    ids=["password", "far cell", "other list", "formulas"],
)
def test_a_file_that_is_no_form_is_a_sentence_on_the_page(
    page: FormsPage, messages: MessageArea, tmp_path: Path, content: bytes, words: str
) -> None:
    path = tmp_path / "kembali.xlsx"
    path.write_bytes(content)
    page.files.read(path)
    assert words in said(messages, "refusal")
    assert page.stack.currentWidget() is page.start
    assert page.head.progress.isHidden()


def test_forms_of_those_that_are_ticked_are_saved_into_a_folder(
    qtbot: QtBot, page: FormsPage, messages: MessageArea, tmp_path: Path
) -> None:
    press(KEY.Key_S, held=CTRL)
    sheet = opened(qtbot, SendSheet)
    assert sheet.primary.text() == "Save 2 form(s)…"
    QTest.keyClick(sheet.table, KEY.Key_Space)
    assert sheet.primary.text() == "Save 1 form(s)…"
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    dialog = page.findChild(QFileDialog)
    assert dialog
    dialog.fileSelected.emit(str(tmp_path / "formulir"))
    dialog.close()
    assert "1 form(s) saved, each as a file." in said(messages, STRIP)
    assert [path.name for path in (tmp_path / "formulir").iterdir()] == ["01-pemerintah-kabupaten-lebak.xlsx"]


def test_the_follow_ups_lead_here_and_to_sending(
    qtbot: QtBot, page: FormsPage, jobs: Jobs, messages: MessageArea, navigator: Navigator
) -> None:
    source = FollowupsPage(jobs, messages, navigator, Place.ALL_FOLLOWUPS)
    shown(qtbot, source)
    offered = [action.text() for action in source.forms.actions_offered]
    assert offered == ["Forms that came back", "Send forms…"]
    source.forms.actions_offered[1].trigger()
    assert navigator.here
    assert (navigator.here.place, navigator.here.focus) == (Place.FORMS, None)  # sent once, not at each coming back
    page.arrive(Focus.SEND_FORMS)
    assert opened(qtbot, SendSheet).primary.text() == "Save 2 form(s)…"


def test_escape_goes_back_to_the_follow_ups(page: FormsPage, navigator: Navigator) -> None:
    press(KEY.Key_Escape)
    assert navigator.here
    assert navigator.here.place is Place.ALL_FOLLOWUPS
