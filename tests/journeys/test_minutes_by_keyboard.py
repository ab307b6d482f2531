"""A meeting written down without a mouse: twenty changes of speaker, three decisions, four recommendations."""

import shutil
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt

from hands import ALT, CTRL, KEY, Hands
from rakor_desktop.app.gui import Desktop
from rakor_desktop.db.database import Database
from rakor_desktop.services.followups import followups
from rakor_desktop.services.minutes import minutes
from rakor_desktop.ui.minutes.find_speaker import FindSpeaker
from rakor_desktop.ui.minutes.page import MinutesPage
from rakor_desktop.ui.navigation import Place

CHANGES, DECISIONS, RECOMMENDATIONS, MOST_KEYS = 20, 3, 4, 3


def said(no: int) -> str:
    """What is said: with a due date where a recommendation will be drawn from it."""
    drawn = CHANGES - DECISIONS - RECOMMENDATIONS <= no < CHANGES - DECISIONS
    return f"Lapor {no} akhir September 2016." if drawn else f"Setuju {no}."


def page_of(desktop: Desktop) -> MinutesPage:
    assert desktop.house
    page = desktop.house.window.page(Place.MINUTES)
    assert isinstance(page, MinutesPage)
    return page


def test_a_meeting_is_written_down_without_a_mouse(
    desktop: Desktop, hands: Hands, banten_file: tuple[Path, int], tmp_path: Path
) -> None:
    path = str(shutil.copy(banten_file[0], tmp_path / "rakor.sqlite"))
    with Stored(path, banten_file[1]) as stored:
        before = stored.counts()
        desktop.begin(path)
        hands.until(lambda: desktop.house and desktop.house.window.isActiveWindow())
        assert desktop.house
        desktop.house.navigator.go(Place.MINUTES, stored.meeting_id)
        page = page_of(desktop)
        hands.until(lambda: page.writing.guards.current and page.writing.guards.current.hasFocus())
        keys = [change_speaker(hands, page, no) for no in range(CHANGES)]
        assert max(keys) <= MOST_KEYS
        for at in range(DECISIONS + RECOMMENDATIONS):
            draw(hands, page, CHANGES - 1 - at, KEY.Key_T if at < DECISIONS else KEY.Key_R)
        wanted = tuple(a + b for a, b in zip(before, (CHANGES, DECISIONS, RECOMMENDATIONS), strict=True))
        hands.until(lambda: stored.counts() == wanted)
        entries = stored.last(CHANGES)
        assert [one.text for one in entries] == [said(no) for no in range(CHANGES)]
        assert all(one.speaker_id for one in entries)
        assert all(one.speaker_id != other.speaker_id for one, other in pairwise(entries))
        assert {str(one.due) for one in stored.recommendations()[-RECOMMENDATIONS:]} == {"2016-09-30"}


def change_speaker(hands: Hands, page: MinutesPage, no: int) -> int:
    """An entry, its speaker by number or by search, his words; returns the keys beside letters."""
    begun, ids = hands.keys, page.writing.flow.ids()
    hands.press(KEY.Key_Return, held=CTRL)
    hands.until(lambda: page.writing.flow.ids() != ids)
    if no % 5 == 4:
        hands.press(KEY.Key_0, held=CTRL)
        popup = page.findChild(FindSpeaker)
        assert popup is not None
        hands.until_in(popup.search.line)
        hands.write("walikota")
        hands.press(KEY.Key_Return)
        hands.until(lambda: page.writing.guards.current and page.writing.guards.current.hasFocus())
    else:
        hands.press(KEY(KEY.Key_1.value + no % 4), held=CTRL)
    hands.write(said(no))
    return hands.keys - begun


def draw(hands: Hands, page: MinutesPage, no: int, key: Qt.Key) -> None:
    """Make the words of the current entry a decision or a recommendation of all regions, and go to the one above."""
    hands.press(KEY.Key_A, held=CTRL)
    assert page.writing.selection() == said(no)
    hands.press(key, held=CTRL)
    form = page.drawn.form
    hands.until(form.isVisible)
    if key is KEY.Key_R:
        hands.press(KEY.Key_S, held=ALT)
    hands.press(KEY.Key_Return, held=CTRL)
    hands.until(lambda: not form.isVisible() and page.writing.guards.current and page.writing.guards.current.hasFocus())
    hands.press(KEY.Key_Up)


class Stored:
    """What the store has, read beside the program."""

    def __init__(self, path: str, meeting_id: int) -> None:
        self._database, self.meeting_id = Database(path), meeting_id

    def counts(self) -> tuple[int, ...]:
        """Entries, decisions, recommendations."""
        said = self._database.ask(minutes.proceedings, self.meeting_id)
        return len(said.entries), len(said.decisions), len(self.recommendations())

    def last(self, number: int) -> tuple[minutes.Entry, ...]:
        """The last entries."""
        return self._database.ask(minutes.proceedings, self.meeting_id).entries[-number:]

    def recommendations(self) -> tuple[followups.Recommendation, ...]:
        """All of them."""
        return self._database.ask(followups.recommendations, self.meeting_id)

    def __enter__(self) -> "Stored":
        return self

    def __exit__(self, *_error: object) -> None:
        self._database.close()
