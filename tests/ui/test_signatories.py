"""Who signs the agreement is chosen by keys before it is made, and stands there again for the next."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from builders import arrive, banten_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.documents.minutes.outcome_papers import AgreementPaper
from rakor_desktop.documents.profiles import OLD_STYLE, load_profile
from rakor_desktop.domain.agreements import AgreementRole
from rakor_desktop.domain.publishing import DocumentKind
from rakor_desktop.services.minutes.agreements import signing_people
from rakor_desktop.services.publishing import papers, publishing
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.state import State
from rakor_desktop.ui.navigation import Navigator
from rakor_desktop.ui.publishing.page import DocumentsPage
from rakor_desktop.ui.publishing.signatories import SignatoriesSheet
from screens import opened, shown

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(
    qtbot: QtBot, store: Database, jobs: Jobs, messages: MessageArea, navigator: Navigator, tmp_path: Path
) -> DocumentsPage:
    meeting_id, invited = banten_meeting(store)
    for office in ("Bupati Serang", "Walikota Serang", "Wakil Bupati Serang"):
        arrive(store, invited[office])
    made = DocumentsPage(jobs, messages, navigator, State(tmp_path))
    qtbot.addWidget(messages)
    made.enter(meeting_id)
    shown(qtbot, made)
    return made


def asked(qtbot: QtBot, page: DocumentsPage) -> SignatoriesSheet:
    page.new.wanted.emit(DocumentKind.AGREEMENT)
    return opened(qtbot, SignatoriesSheet)


def meeting_of(page: DocumentsPage) -> int:
    assert page.meeting_id is not None
    return page.meeting_id


def offices(store: Database, page: DocumentsPage) -> tuple[list[str], list[str]]:
    """Parties and witnesses as the paper names them."""
    paper = store.ask(papers.paper, meeting_of(page), DocumentKind.AGREEMENT, load_profile(OLD_STYLE))
    assert isinstance(paper, AgreementPaper)
    return [one.official.office for one in paper.parties], [one.official.office for one in paper.witnesses]


def test_as_the_rule_has_it_unless_keys_say_otherwise_and_remembered(
    qtbot: QtBot, page: DocumentsPage, store: Database
) -> None:
    sheet = asked(qtbot, page)
    assert sheet.roles() == {}
    assert "2" in sheet.counts.text()
    names = [one.official.office for one in store.ask(signing_people, meeting_of(page))]
    assert names[:2] == ["Bupati Serang", "Walikota Serang"]
    QTest.keyClick(sheet.table, KEY.Key_Space)
    QTest.keyClick(sheet.table, KEY.Key_End)
    QTest.keyClick(sheet.table, KEY.Key_1)
    QTest.keyClick(sheet, KEY.Key_Return, CTRL)
    qtbot.waitUntil(lambda: bool(store.ask(publishing.documents, page.meeting_id)), timeout=20_000)
    assert offices(store, page) == (["Walikota Serang", "Wakil Bupati Serang"], ["Bupati Serang"])
    again = asked(qtbot, page)
    assert set(again.roles().values()) == {AgreementRole.PARTY, AgreementRole.WITNESS}
    again.table.selectAll()
    QTest.keyClick(again.table, KEY.Key_0)
    assert again.roles() == {}
    QTest.keyClick(again, KEY.Key_Return, CTRL)
    assert offices(store, page) == (["Bupati Serang", "Walikota Serang"], [])


def test_escape_makes_nothing(qtbot: QtBot, page: DocumentsPage, store: Database) -> None:
    sheet = asked(qtbot, page)
    QTest.keyClick(sheet.table, KEY.Key_3)
    QTest.keyClick(sheet, KEY.Key_Escape)
    assert store.ask(publishing.documents, page.meeting_id) == ()
    assert offices(store, page)[0] == ["Bupati Serang", "Walikota Serang"]
