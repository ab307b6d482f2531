"""Tab in the minutes goes as one reads."""


from PySide6.QtWidgets import QAbstractButton, QWidget

from ui.minutes_scene import Scene


def test_tab_goes_from_the_agenda_over_the_text_to_what_was_drawn(scene: Scene) -> None:
    page = scene.page
    writing = page.writing
    parts = (page.agenda, page.living.card, writing.head, writing.flow, writing.palette_bar, page.drawn)
    seen: list[int] = []
    widget: QWidget = page.agenda.findChildren(QAbstractButton)[0]
    for _ in range(60):
        here = next((at for at, part in enumerate(parts) if part is widget or part.isAncestorOf(widget)), None)
        if here is not None and here not in seen[-1:]:
            seen.append(here)
        widget.setFocus()
        page.focusNextChild()
        following = page.window().focusWidget()
        assert following
        widget = following
    assert seen[:6] == [0, 1, 2, 3, 4, 5]
