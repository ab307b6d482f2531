"""Ctrl+F in the minutes: every place of the meeting, in each item of the agenda, by keyboard."""


from PySide6.QtCore import Qt

from ui.minutes_scene import CTRL, Scene

SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_words_are_found_in_every_item_and_selected_where_they_stand(scene: Scene) -> None:
    whole = "\n".join(entry.text for entry in scene.stored()).casefold()
    number = whole.count("dan")
    assert number > 1
    bar = scene.page.finding.bar
    scene.page.arrive(scene.stored()[0].id)
    scene.key(Qt.Key.Key_Home, CTRL)
    scene.key(Qt.Key.Key_F, CTRL)
    assert bar.search.line.hasFocus()
    scene.type("DAN")
    found = set()
    for at in range(1, number + 1):
        assert bar.count.text() == f"{at} of {number}"
        assert scene.page.writing.selection().casefold() == "dan"
        assert bar.search.line.hasFocus()
        found.add((scene.page.writing.flow.current, scene.editor.textCursor().position()))
        scene.key(Qt.Key.Key_Return)
    assert len(found) == number
    assert bar.count.text() == f"1 of {number}"
    scene.key(Qt.Key.Key_Return, SHIFT)
    assert bar.count.text() == f"{number} of {number}"
    scene.key(Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert scene.editor.hasFocus()
    assert scene.page.writing.selection().casefold() == "dan"


def test_the_search_goes_on_from_where_the_person_is(scene: Scene) -> None:
    scene.key(Qt.Key.Key_Return, CTRL)
    scene.type("pangan")
    here = scene.page.writing.flow.current
    scene.key(Qt.Key.Key_Home, CTRL)
    scene.key(Qt.Key.Key_F, CTRL)
    scene.type("an")
    assert scene.page.writing.flow.current == here
    assert scene.editor.textCursor().selectionStart() == 1


def test_what_is_nowhere_is_said_and_typing_goes_on(scene: Scene) -> None:
    scene.type(" 😀 řeka")
    scene.key(Qt.Key.Key_F, CTRL)
    scene.type("řeka")
    assert scene.page.writing.selection() == "řeka"
    scene.type("x")
    assert scene.page.finding.bar.count.text() == "Not found"
    scene.key(Qt.Key.Key_Escape)
    assert scene.editor.hasFocus()
