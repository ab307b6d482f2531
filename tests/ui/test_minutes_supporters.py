"""Who coordinates and who supports a recommendation: read from its words, or chosen by hand, and brought back."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from rakor_desktop.services.followups import followups
from rakor_desktop.services.followups.followups import Recommendation
from ui.minutes_scene import Scene

CTRL = Qt.KeyboardModifier.ControlModifier


def begin(scene: Scene, words: str) -> None:
    """Type a remark, select it, and open the form of a recommendation with it."""
    scene.key(Qt.Key.Key_Return, CTRL)
    scene.type(words)
    scene.editor.selectAll()
    scene.key(Qt.Key.Key_R, CTRL)
    form = scene.page.drawn.form
    scene.bot.waitUntil(lambda: not form.isHidden() and bool(form.owners.owners()))


def last(scene: Scene, before: int) -> Recommendation:
    """The recommendation that is saved now."""
    scene.page.drawn.form.submit()
    scene.bot.waitUntil(lambda: len(_all(scene)) == before + 1)
    scene.bot.waitUntil(scene.page.drawn.form.isHidden)
    return _all(scene)[-1]


def _all(scene: Scene) -> tuple[Recommendation, ...]:
    return scene.database.ask(followups.recommendations, scene.meeting_id)


def test_who_helps_is_read_from_the_words_and_comes_back_with_what_was_taken_back(scene: Scene) -> None:
    before = len(_all(scene))
    begin(scene, "Kota Serang membentuk UPG dengan pendampingan KPK, dikoordinasikan oleh Inspektorat Provinsi.")
    made = last(scene, before)
    assert [one.name for one in made.responsible] == ["Pemerintah Kota Serang"]
    assert [one.name for one in made.supporters] == ["Komisi Pemberantasan Korupsi"]
    assert made.coordinator == "Inspektorat Provinsi"
    drawn = scene.page.drawn
    scene.bot.waitUntil(lambda: made.id in [one.id for one in drawn.cards()])
    card = next(one for one in drawn.cards() if one.id == made.id)
    assert card.supporters == "Komisi Pemberantasan Korupsi"
    drawn.withdrawn.emit(card)
    scene.bot.waitUntil(lambda: len(_all(scene)) == before)
    scene.page.messages.undo()
    scene.bot.waitUntil(lambda: len(_all(scene)) == before + 1)
    assert [one.name for one in _all(scene)[-1].supporters] == ["Komisi Pemberantasan Korupsi"]


def test_both_are_chosen_by_hand_and_nobody_supports_himself(scene: Scene) -> None:
    before = len(_all(scene))
    begin(scene, "Kota Serang menata aset.")
    form = scene.page.drawn.form
    form.supporters.choice.combo.setFocus()
    for name in ("Pemerintah Kota Cilegon", "Pemerintah Kota Serang"):
        form.supporters.choice.combo.setEditText(name)
        form.supporters.choice.combo.activated.emit(form.supporters.choice.combo.findText(name))
    form.coordinator.line.setFocus()
    QTest.keyClicks(form.coordinator.line, "provinsi banten")
    offered = form.coordinator.line.completer().completionModel()
    assert "Pemerintah Provinsi Banten" in [str(offered.index(at, 0).data()) for at in range(offered.rowCount())]
    form.coordinator.set_text("Pemerintah Provinsi Banten")
    made = last(scene, before)
    assert [one.name for one in made.supporters] == ["Pemerintah Kota Cilegon"]
    assert made.coordinator == "Pemerintah Provinsi Banten"
