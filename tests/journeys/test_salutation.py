"""Somebody reads the salutation list with the keys of a presenter remote while another desk lets guests in."""

from functools import partial
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QRectF

from hands import KEY, Hands
from rakor_desktop.app.demo import build_reference_meeting
from rakor_desktop.app.gui import Desktop
from rakor_desktop.app.startup import made, open_store
from rakor_desktop.domain.attendance import State
from rakor_desktop.services.attendance import attendance
from rakor_desktop.services.invitations import invitations
from rakor_desktop.ui.navigation import Place
from rakor_desktop.ui.salutation.page import SalutationPage


def being_read(page: SalutationPage) -> tuple[str, int, QRectF]:
    """The line, its number, and where it stands on the screen."""
    reading = page.reader.reading
    assert reading.current is not None
    return reading.current.key, reading.at, next(rect for at, rect, _ in page.view.rows() if at == reading.at)


def is_listed(page: SalutationPage, invitee_id: int) -> bool:
    return f"invitee:{invitee_id}" in {line.key for line in page.reader.reading.lines}


def test_the_line_being_read_stands_still_while_guests_come_at_another_desk(
    desktop: Desktop, hands: Hands, tmp_path: Path
) -> None:
    store = str(tmp_path / "rapat.sqlite")
    made(store, build_reference_meeting).close()
    desktop.begin(store)
    hands.until(lambda: desktop.house and desktop.house.window.isActiveWindow())
    assert desktop.house
    desktop.house.navigator.go(Place.SUMMARY, 1)
    hands.press(KEY.Key_F7)
    page = desktop.house.window.page(Place.SALUTATION)
    assert isinstance(page, SalutationPage)
    hands.until(lambda: page.reader.now)
    hands.press(KEY.Key_PageDown, KEY.Key_PageDown)
    other = open_store(store)
    late = [one for one in other.ask(invitations.invitees, 1) if one.standing.state is State.NOT_RECORDED]
    assert len(late) == 5
    for guest in late:
        at = page.reader.reading.at
        other.run(attendance.check_in, uuid4(), guest.id)
        hands.press(KEY.Key_PageDown)  # while the list is asked for anew
        before = being_read(page)
        assert before[1] == at + 1
        hands.until(partial(is_listed, page, guest.id))
        assert being_read(page) == before
    other.close()
