"""A progress form that came back is taken and taken back by keyboard alone, through the real window."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication, QFileDialog

from hands import ALT, CTRL, KEY, Hands
from rakor_desktop.app.demo import build_reference_meeting
from rakor_desktop.app.gui import Desktop
from rakor_desktop.app.startup import made, open_store
from rakor_desktop.db.database import Database
from rakor_desktop.documents.followups.region_form import render
from rakor_desktop.domain.followups import Progress
from rakor_desktop.domain.progress_forms import Part
from rakor_desktop.services.followups import region_forms, register
from rakor_desktop.ui.followups.form_import import FormsPage
from rakor_desktop.ui.kit.autosave import local_now
from rakor_desktop.ui.navigation import Place
from region_forms import filled

MOST_KEYS = 8
"""From the follow-ups to the form taken, beside the name of the file."""


def came_back(store: Database, path: Path) -> int:
    """A form with one report and one question, at `path`; returns whose it is."""
    body = store.ask(region_forms.sendable, datetime.now(UTC)).owing[0].institution.id
    form = store.ask(region_forms.region_form, body, datetime.now(UTC))
    filled(render(form), {0: {Part.STATUS: "Selesai"}, 1: {Part.STATUS: "Proses", Part.PERCENT: 0.5}}, path)
    return body


def states(path: Path, body: int) -> list[Progress]:
    store = Database(str(path))
    chosen = register.Chosen(institution_id=body)
    found = [one.progress for one in store.ask(register.obligations, local_now().date(), chosen)]
    store.close()
    return found


def is_asked_for_a_file() -> bool:
    asked = QApplication.focusWidget()
    return asked is not None and asked.isVisible() and isinstance(asked.window(), QFileDialog)


def test_a_form_is_taken_and_taken_back_by_keyboard(desktop: Desktop, hands: Hands, tmp_path: Path) -> None:
    built, path, form = tmp_path / "contoh.sqlite", tmp_path / "rakor.sqlite", tmp_path / "kembali.xlsx"
    made(str(built), build_reference_meeting).close()
    shutil.copy(built, path)
    store = open_store(str(path))
    body = came_back(store, form)
    store.close()
    before = states(path, body)
    desktop.begin(str(path))
    hands.until(lambda: desktop.house and desktop.house.window.isActiveWindow())
    assert desktop.house
    window = desktop.house.window
    hands.until(window.page(Place.MEETINGS).has_focus)
    hands.press(KEY.Key_T, held=ALT)
    hands.until(window.page(Place.ALL_FOLLOWUPS).has_focus)
    hands.keys = 0
    hands.press(KEY.Key_M, held=CTRL)
    page = window.page(Place.FORMS)
    assert isinstance(page, FormsPage)
    hands.until(page.has_focus)
    hands.press(KEY.Key_O, held=CTRL)
    hands.until(is_asked_for_a_file)
    hands.write(str(form))
    hands.press(KEY.Key_Return)
    hands.until(lambda: page.stack.currentWidget() is page.check)
    hands.until_in(page.check)
    hands.press(KEY.Key_1)
    hands.until(page.check.take.isEnabled)
    hands.press(KEY.Key_Return, held=CTRL)
    hands.until(lambda: page.stack.currentWidget() is page.start)
    assert hands.keys <= MOST_KEYS
    assert states(path, body)[:2] == [Progress.DONE, Progress.IN_PROGRESS]
    hands.until(page.start.revoke.isEnabled)
    hands.until(page.has_focus)
    hands.press(KEY.Key_Delete)
    hands.until(lambda: page.sheet is not None and page.sheet.isActiveWindow())
    hands.press(KEY.Key_Return, held=CTRL)
    hands.until(lambda: not page.start.revoke.isEnabled())
    assert states(path, body) == before
