"""The office's own Word template: tried before it is kept, used from then on, saved to be edited, given back."""

from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from builders import make_meeting
from rakor_desktop.db.database import Database
from rakor_desktop.documents.minutes.minutes_docx import usual_template
from rakor_desktop.documents.papers import MinutesPaper
from rakor_desktop.documents.profiles import OLD_STYLE, load_profile
from rakor_desktop.documents.rendering import render
from rakor_desktop.domain.publishing import DocumentKind
from rakor_desktop.services.minutes import word_templates
from rakor_desktop.services.publishing import papers
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.settings import template_section
from rakor_desktop.ui.settings.page import SettingsPage
from rakor_desktop.ui.settings.template_section import TemplateSection
from screens import shown

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot: QtBot, jobs: Jobs, messages: MessageArea) -> SettingsPage:
    made = SettingsPage(jobs, messages)
    qtbot.addWidget(messages)
    shown(qtbot, made)
    made.arrive(TemplateSection)
    return made


def section(page: SettingsPage) -> TemplateSection:
    assert isinstance(page.section, TemplateSection)
    return page.section


def put(path: Path, words: str) -> Path:
    """A template of one paragraph."""
    document = Document()
    document.add_paragraph(words)
    document.save(str(path))
    return path


def text(content: bytes) -> str:
    return "\n".join(one.text for one in Document(BytesIO(content)).paragraphs)


def printed(store: Database, meeting_id: int) -> str:
    """What minutes for Word say now."""
    paper = store.ask(papers.paper, meeting_id, DocumentKind.MINUTES_WORD, load_profile(OLD_STYLE))
    assert isinstance(paper, MinutesPaper)
    return text(render(paper))


def test_a_template_is_loaded_saved_used_and_given_back(
    page: SettingsPage, store: Database, messages: MessageArea, tmp_path: Path
) -> None:
    meeting_id, part = make_meeting(store), section(page)
    assert part.back.isHidden()
    dialog = part.ask_file()
    dialog.fileSelected.emit(str(put(tmp_path / "kantor.docx", "Milik kantor: {{rapat}}")))
    dialog.close()
    assert part.file.text() == "kantor.docx"
    assert part.is_unsaved
    assert "Milik kantor" not in printed(store, meeting_id)
    QTest.keyClick(page, KEY.Key_S, CTRL)
    assert printed(store, meeting_id) == "Milik kantor: Rapat Koordinasi"
    part.back.click()
    QTest.keyClick(page, KEY.Key_S, CTRL)
    assert "Milik kantor" not in printed(store, meeting_id)
    assert store.ask(word_templates.minutes_template).is_ours
    messages.undo()
    assert printed(store, meeting_id) == "Milik kantor: Rapat Koordinasi"


@pytest.mark.parametrize("words", ["{{presiden}}", "{% for x in y %}"])
def test_a_template_that_would_not_fill_is_refused_in_a_sentence_and_the_other_stays(
    page: SettingsPage, messages: MessageArea, tmp_path: Path, words: str
) -> None:
    part = section(page)
    part.bring(put(tmp_path / "asing.docx", words))
    assert "refusal" in messages.ids()
    assert not part.is_unsaved
    part.bring(put(tmp_path / "kantor.docx", "{{rapat}}"))
    assert "refusal" not in messages.ids()
    assert part.is_unsaved


def test_a_copy_to_edit_is_the_template_with_its_marks(page: SettingsPage, tmp_path: Path) -> None:
    part, target = section(page), tmp_path / "salinan.docx"
    dialog = part.ask_place()
    dialog.fileSelected.emit(str(target))
    dialog.close()
    assert target.read_bytes() == usual_template()
    part.bring(target)
    assert part.file.text() == "salinan.docx"


def test_it_is_seen_filled_in(page: SettingsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(template_section, "data_dir", lambda: tmp_path)
    part, seen = section(page), list[Path]()

    def view(path: Path) -> bool:
        seen.append(path)
        return True

    part.opener = view
    part.bring(put(tmp_path / "kantor.docx", "{{judul}} {{rapat}}, {{tempat}}"))
    for _ in range(2):
        part.look.click()
    assert seen[0] == seen[1]
    assert text(seen[0].read_bytes()).endswith("Rapat Koordinasi, Pendopo Gubernur")


def test_every_mark_of_our_own_template_is_told(page: SettingsPage, qapp: QApplication) -> None:
    told = " ".join(one.text() for one in section(page).findChildren(type(section(page).facts)))
    for mark in ("{{rapat}}", "{{peserta}}", "{{rekomendasi.target}}"):
        assert mark in told
