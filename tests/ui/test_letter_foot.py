"""What can be done with a letter stands whole below it, whatever state it is in, with every size of letters."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from looking import cut_off, misplaced
from rakor_desktop.domain.letters import AddressMode
from rakor_desktop.services.letters.letters import Letter, LetterDraft
from rakor_desktop.ui.letters.foot import LetterActions, LetterFoot, LetterState
from rakor_desktop.ui.style import theme

DRAFT = Letter(1, LetterDraft(), 1)
ISSUED = replace(DRAFT, number_id=1, number="005/1-Um/2016", dated=date(2016, 4, 4), issued=True)


@pytest.mark.parametrize("size", [100, 115])
@pytest.mark.parametrize("letter", [DRAFT, ISSUED, replace(ISSUED, correction="ralat")])
@pytest.mark.parametrize("mode", [AddressMode.ANNEX, AddressMode.EACH])
def test_every_button_is_whole(qapp: QApplication, qtbot: QtBot, size: int, letter: Letter, mode: AddressMode) -> None:
    theme.install(qapp, dark=False, scale=size)
    try:
        page = QWidget()
        qtbot.addWidget(page)
        column, actions = QVBoxLayout(page), LetterActions(page)
        column.setContentsMargins(0, 0, 0, 0)
        state = LetterState(actions)
        column.addWidget(state)
        column.addWidget(LetterFoot(actions))
        known = replace(letter, draft=replace(letter.draft, mode=mode))
        actions.follow(known)
        state.show_letter(known)
        page.setFixedWidth(theme.px(600))
        page.show()
        assert cut_off(page) + misplaced(page) == []
    finally:
        theme.install(qapp, dark=False)
