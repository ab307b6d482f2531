"""What is drawn from the minutes: recommendations and decisions from selected words, taken back and brought back."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from rakor_desktop.domain.followups import Progress
from rakor_desktop.services.followups import areas, followups, progress, register
from rakor_desktop.services.meetings import meetings
from rakor_desktop.services.minutes import minutes
from rakor_desktop.ui.kit.area_filing import AreaSheet
from rakor_desktop.ui.kit.messages import UndoStrip
from rakor_desktop.ui.minutes.draft_form import DrawnKind
from screens import hold, opened
from ui.minutes_scene import CTRL, NOW, Scene

OTHER_MEETING = meetings.MeetingDraft("Rapat lain", date(2016, 5, 3), "Serang")
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


def recommendations(scene: Scene, meeting_id: int) -> tuple[followups.Recommendation, ...]:
    return scene.database.ask(minutes.book, meeting_id).recommendations


def test_selected_words_become_a_recommendation_for_all_regions(scene: Scene) -> None:
    scene.key(Qt.Key.Key_Return, CTRL)
    scene.type("Melaporkan LHKPN paling lambat akhir September 2016.")
    scene.editor.selectAll()
    scene.key(Qt.Key.Key_R, CTRL)
    scene.key(Qt.Key.Key_S, ALT)
    scene.key(Qt.Key.Key_Return, CTRL)
    scene.bot.waitUntil(lambda: len(scene.database.ask(followups.recommendations, scene.meeting_id)) == 6)
    made = scene.database.ask(followups.recommendations, scene.meeting_id)[-1]
    assert made.text == "Melaporkan LHKPN paling lambat akhir September 2016."
    assert (str(made.due), made.due_note, len(made.responsible)) == ("2016-09-30", "akhir September 2016", 8)
    assert made.entry_id == scene.stored()[-1].id
    scene.bot.waitUntil(lambda: scene.page.drawn.cards()[0].name == "R-6")
    assert scene.editor.hasFocus()


def recommend(scene: Scene, words: str) -> followups.Recommendation:
    """Type a remark, select it, and save what Ctrl+R makes of it at once."""
    before = len(scene.database.ask(followups.recommendations, scene.meeting_id))
    scene.key(Qt.Key.Key_Return, CTRL)
    scene.type(words)
    scene.editor.selectAll()
    scene.key(Qt.Key.Key_R, CTRL)
    scene.key(Qt.Key.Key_Return, CTRL)
    scene.bot.waitUntil(lambda: len(scene.database.ask(followups.recommendations, scene.meeting_id)) == before + 1)
    made = scene.database.ask(followups.recommendations, scene.meeting_id)[-1]
    form, drawn = scene.page.drawn.form, scene.page.drawn
    scene.bot.waitUntil(lambda: form.isHidden() and made.id in [one.id for one in drawn.cards()])
    scene.bot.waitUntil(scene.editor.hasFocus)
    return made


def test_owners_coordinator_and_date_are_read_from_the_words_and_the_sentence_is_kept(scene: Scene) -> None:
    words = "Seluruh kabupaten/kota kecuali Kota Cilegon melapor, dikoordinasikan oleh Inspektorat Provinsi, TW III."
    made = recommend(scene, words)
    assert [one.name for one in made.responsible if "Cilegon" in one.name] == []
    assert (len(made.responsible), made.coordinator) == (7, "Inspektorat Provinsi")
    assert (str(made.due), made.due_note, made.quote) == ("2016-09-30", "TW III", words)
    chosen = register.Chosen(meeting_id=scene.meeting_id)
    assert [one.recommendation_no for one in scene.database.ask(register.obligations, NOW.date(), chosen)][-7:] == [
        made.no
    ] * 7


def test_a_time_that_is_not_certain_is_told_and_kept_in_its_words(scene: Scene) -> None:
    scene.key(Qt.Key.Key_Return, CTRL)
    scene.type("Kota Serang melapor paling lambat 14 hari kerja sejak surat diterima.")
    scene.editor.selectAll()
    scene.key(Qt.Key.Key_R, CTRL)
    form = scene.page.drawn.form
    scene.bot.waitUntil(lambda: len(form.owners.owners()) == 1)
    assert form.due.text() == ""
    assert "14 hari kerja sejak surat diterima" in form.due_hint.text()
    assert form.draft().due_note == "14 hari kerja sejak surat diterima"
    form.due.set_value(date(2016, 5, 4))
    assert form.draft().due_note == "14 hari kerja sejak surat diterima"


def test_another_date_than_the_words_tell_does_not_keep_them(scene: Scene) -> None:
    scene.key(Qt.Key.Key_Return, CTRL)
    scene.type("Kota Serang melapor akhir September.")
    scene.editor.selectAll()
    scene.key(Qt.Key.Key_R, CTRL)
    form = scene.page.drawn.form
    assert (form.due.text(), form.draft().due_note) == ("30-09-2016", "akhir September")
    assert "2016" in form.due_hint.text()
    form.due.set_value(date(2016, 10, 31))
    assert form.draft().due_note == ""


def test_the_way_back_marks_the_words_and_tells_when_they_were_changed(scene: Scene) -> None:
    made = recommend(scene, "Kota Serang melapor bulan Juni.")
    scene.bot.waitUntil(lambda: [one.changed for one in scene.page.drawn.cards() if one.id == made.id] == [False])
    stop = scene.page.drawn.stops()[0]
    scene.bot.waitUntil(stop.isVisible)
    stop.setFocus()
    scene.bot.waitUntil(stop.hasFocus)
    scene.key(Qt.Key.Key_Return)
    assert scene.editor.selected_text() == "Kota Serang melapor bulan Juni."
    scene.type("Kota Serang tidak melapor.")
    scene.wait_stored("Kota Serang tidak melapor.")
    scene.bot.waitUntil(lambda: [one.changed for one in scene.page.drawn.cards() if one.id == made.id] == [True])


def test_a_recommendation_without_anybody_responsible_stays_in_the_form(scene: Scene) -> None:
    scene.key(Qt.Key.Key_R, CTRL)
    scene.type("Melaporkan kemajuan.")
    scene.key(Qt.Key.Key_Return, CTRL)
    form = scene.page.drawn.form
    scene.bot.waitUntil(form.owners.note.isVisible)
    assert form.text.text() == "Melaporkan kemajuan."
    assert not scene.page.can_leave()
    scene.key(Qt.Key.Key_Escape)
    assert not form.isVisible()
    assert scene.page.can_leave()
    assert scene.editor.hasFocus()


def test_a_decision_is_made_withdrawn_and_brought_back(scene: Scene) -> None:
    scene.key(Qt.Key.Key_T, CTRL)
    scene.type("Rencana aksi disetujui.")
    scene.key(Qt.Key.Key_Return, CTRL)
    scene.bot.waitUntil(lambda: [one.name for one in scene.page.drawn.cards()] == ["K-1"])
    assert scene.page.drawn.kind.value() is DrawnKind.DECISION
    scene.page.drawn.withdrawn.emit(scene.page.drawn.cards()[0])
    scene.bot.waitUntil(lambda: not scene.page.drawn.cards() and "minutes-withdrawn" in scene.messages.ids())
    undo = scene.messages.strip("minutes-withdrawn")  # noqa: B005 (a strip of the message area)
    assert isinstance(undo, UndoStrip)
    undo.undone.emit()
    scene.bot.waitUntil(lambda: [one.text for one in scene.page.drawn.cards()] == ["Rencana aksi disetujui."])


def test_a_recommendation_comes_back_into_its_own_meeting_and_an_open_form_keeps_its_words(scene: Scene) -> None:
    before = recommendations(scene, scene.meeting_id)
    scene.bot.waitUntil(lambda: len(scene.page.drawn.cards()) == len(before))
    scene.page.drawing._on_withdraw(scene.page.drawn.cards()[0])
    scene.bot.waitUntil(lambda: len(recommendations(scene, scene.meeting_id)) == len(before) - 1)
    other = scene.database.run(meetings.create_meeting, OTHER_MEETING)
    scene.page.enter(other)
    scene.bot.waitUntil(lambda: scene.page.drawn.cards() == [])
    scene.page.drawing.decide()
    scene.type("Hal lain")
    scene.bot.waitUntil(scene.messages.undo)  # offered once the store answered
    scene.bot.waitUntil(lambda: len(recommendations(scene, scene.meeting_id)) == len(before))
    assert recommendations(scene, other) == ()
    assert scene.page.drawn.form.text.text() == "Hal lain"


def test_a_key_held_down_makes_one_decision(scene: Scene) -> None:
    scene.page.drawing.decide()
    scene.type("Rapat diulang")
    for _ in range(3):
        scene.page.drawn.form.submit()
    scene.bot.waitUntil(lambda: not scene.page.drawn.form.isVisible())
    with scene.bot.waitSignal(scene.jobs.changed):
        scene.jobs.write(minutes.set_speaker, scene.stored()[0].id, None)
    assert [one.text for one in scene.database.ask(minutes.book, scene.meeting_id).decisions] == ["Rapat diulang"]


def test_del_held_down_takes_back_one_card_and_the_next_time_another(scene: Scene) -> None:
    before, drawn = len(recommendations(scene, scene.meeting_id)), scene.page.drawn
    scene.bot.waitUntil(lambda: len(drawn.cards()) == before)
    for left in (before - 1, before - 2):
        scene.bot.waitUntil(drawn.stops()[1].isVisible)
        drawn.stops()[1].setFocus()
        hold(Qt.Key.Key_Delete)
        scene.bot.waitUntil(lambda left=left: len(drawn.cards()) == left)  # type: ignore[misc]
        assert len(recommendations(scene, scene.meeting_id)) == left


def test_a_recommendation_is_filed_under_an_area_of_its_year_in_the_form_and_on_its_card(scene: Scene) -> None:
    before = len(recommendations(scene, scene.meeting_id))
    scene.key(Qt.Key.Key_R, CTRL)
    form = scene.page.drawn.form
    scene.bot.waitUntil(form.area.isVisible)
    scene.type("Melapor setiap bulan.")
    form.owners.add_all_regions()
    scene.key(Qt.Key.Key_W, CTRL | SHIFT)
    assert form.area.combo.hasFocus()
    assert form.area.combo.currentText() == "No area of intervention"
    scene.key(Qt.Key.Key_Down)
    scene.key(Qt.Key.Key_Return, CTRL)
    scene.bot.waitUntil(lambda: len(recommendations(scene, scene.meeting_id)) == before + 1)
    made = recommendations(scene, scene.meeting_id)[-1]
    first, second = scene.database.ask(areas.areas, date(2016, 4, 12))[:2]
    assert (made.area_id, made.area) == (first.id, first.facts.name)
    drawn = scene.page.drawn
    scene.bot.waitUntil(lambda: (drawn.cards()[0].id, drawn.cards()[0].area) == (made.id, made.area))
    scene.bot.waitUntil(lambda: form.isHidden() and scene.editor.hasFocus())
    scene.bot.waitUntil(drawn.stops()[0].isVisible)
    drawn.stops()[0].setFocus()
    scene.bot.waitUntil(drawn.stops()[0].hasFocus)
    scene.key(Qt.Key.Key_W, CTRL | SHIFT)
    sheet = opened_soon(scene)
    assert sheet.area.value() == first.id
    sheet.area.set_value(second.id)
    QTest.keyClick(sheet, Qt.Key.Key_Return, CTRL)
    scene.bot.waitUntil(lambda: drawn.cards()[0].area == second.facts.name)
    scene.bot.waitUntil(lambda: drawn.window().focusWidget() is drawn.stops()[0])
    assert isinstance(scene.messages.strip("minutes-filed"), UndoStrip)  # noqa: B005
    scene.messages.undo()
    scene.bot.waitUntil(lambda: drawn.cards()[0].area == first.facts.name)


def opened_soon(scene: Scene) -> AreaSheet:
    """The sheet, once the store told what it offers and the keyboard is its own."""
    scene.bot.waitUntil(lambda: any(isinstance(one, AreaSheet) for one in QApplication.topLevelWidgets()))
    return opened(scene.bot, AreaSheet)


def test_a_recommendation_that_is_brought_back_has_its_area(scene: Scene) -> None:
    made = recommend(scene, "Kota Serang melapor bulan Juni.")
    area = scene.database.ask(areas.areas, date(2016, 4, 12))[2]
    scene.database.run(followups.file_under, made.id, area.id)
    drawn = scene.page.drawn
    scene.bot.waitUntil(lambda: drawn.cards()[0].area_id == area.id)
    drawn.withdrawn.emit(drawn.cards()[0])
    scene.bot.waitUntil(lambda: len(recommendations(scene, scene.meeting_id)) == made.no - 1)
    scene.bot.waitUntil(scene.messages.undo)
    scene.bot.waitUntil(lambda: len(recommendations(scene, scene.meeting_id)) == made.no)
    assert recommendations(scene, scene.meeting_id)[-1].area_id == area.id


def test_what_another_desk_took_back_or_told_of_is_not_brought_back_a_second_time(scene: Scene) -> None:
    before = recommendations(scene, scene.meeting_id)
    scene.bot.waitUntil(lambda: len(scene.page.drawn.cards()) == len(before))
    mine = scene.page.drawn.cards()[0]
    scene.database.run(followups.withdraw_recommendation, mine.id)
    with scene.bot.waitSignal(scene.jobs.changed):
        scene.page.drawing._on_withdraw(mine)
        scene.jobs.write(minutes.set_speaker, scene.stored()[0].id, None)
    assert not scene.messages.undo()
    scene.bot.waitUntil(lambda: len(scene.page.drawn.cards()) == len(before) - 1)
    told = scene.page.drawn.cards()[0]
    owed = scene.database.ask(register.obligations, NOW.date(), register.Chosen(meeting_id=scene.meeting_id))
    of_it = next(one for one in owed if one.recommendation_id == told.id)
    scene.database.run(progress.state, of_it.id, Progress.IN_PROGRESS)
    scene.page.drawing._on_withdraw(told)
    scene.bot.waitUntil(lambda: bool(scene.messages.ids()))
    assert not scene.messages.undo()
    assert len(recommendations(scene, scene.meeting_id)) == len(before) - 1
