"""Pickers: whoever types "lebak bup" is offered Bupati Lebak before any ka-bup-aten."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from rakor_desktop.domain.search import search_text
from rakor_desktop.ui.kit.choices import Choice
from rakor_desktop.ui.kit.completion import Completion
from rakor_desktop.ui.minutes.find_speaker import FindSpeaker
from rakor_desktop.ui.minutes.speakers import Speaker

SECRETARY, REGENT = "Sekretaris Daerah Kabupaten Lebak", "Bupati Lebak"
OFFICES = [SECRETARY, "Walikota Serang", REGENT]


def offered(line: QLineEdit) -> list[str]:
    model = line.completer().completionModel()
    return [str(model.index(at, 0).data()) for at in range(model.rowCount())]


def test_a_choice_offers_beginnings_of_words_first(qtbot: QtBot) -> None:
    choice = Choice("Pimpinan", list(enumerate(OFFICES)))
    qtbot.addWidget(choice)
    choice.show()
    line = choice.combo.lineEdit()
    assert line
    QTest.keyClicks(line, "lebak bup")
    assert offered(line) == [REGENT, SECRETARY]
    choice.set_choices([(1, "Wakil Bupati Lebak"), *enumerate(OFFICES, 2)])
    QTest.keyClicks(line, "lebak bupa")
    assert offered(line) == ["Wakil Bupati Lebak", REGENT, SECRETARY]


def test_what_is_picked_from_the_list_is_the_value(qtbot: QtBot) -> None:
    choice = Choice("Pimpinan", list(enumerate(OFFICES)))
    qtbot.addWidget(choice)
    line = choice.combo.lineEdit()
    assert line
    QTest.keyClicks(line, "bup leb")
    completion = line.completer()
    assert isinstance(completion, Completion)
    with qtbot.waitSignal(choice.chosen):
        completion.activated.emit(REGENT)
    assert (choice.value(), choice.text()) == (OFFICES.index(REGENT), REGENT)


@pytest.mark.parametrize(
    ("typed", "listed"), [("bup", [REGENT, SECRETARY, "Wakil Bupati Lebak"]), ("wal", [OFFICES[1]])]
)
def test_of_the_speakers_those_present_come_first_then_beginnings_of_words(
    qtbot: QtBot, typed: str, listed: list[str]
) -> None:
    known = [*OFFICES, "Wakil Bupati Lebak"]
    speakers = [
        Speaker(at, name, "", "", name != "Wakil Bupati Lebak", search_text(name)) for at, name in enumerate(known)
    ]
    around = QWidget()
    qtbot.addWidget(around)
    popup = FindSpeaker(speakers, around)
    popup.search.set_text(typed)
    assert [popup.list.item(at).text() for at in range(popup.list.count())] == listed
