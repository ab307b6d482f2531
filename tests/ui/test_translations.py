"""Every word has its Indonesian, with the same placeholders, and the compiled files are fresh."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit
from pytestqt.qtbot import QtBot

from rakor_desktop.domain.errors import StoreBusy
from rakor_desktop.ui.errors import sentence
from rakor_desktop.ui.translation import install

ROOT = Path(__file__).resolve().parents[2]
BARE_WAKIL = re.compile(r"\b[Ww]akil\b(?! (?:Bupati|Wali|Gubernur|Ketua|kepala daerah))")
PLACEHOLDER = re.compile(r"\{\w*\}|%\d|%n")


@pytest.fixture
def indonesian(qapp: QCoreApplication) -> Iterator[None]:
    locale = QLocale()
    assert install(qapp)
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    QLocale.setDefault(locale)


def pairs(name: str) -> list[tuple[str, str]]:
    tree = ElementTree.parse(ROOT / "resources" / "i18n" / name)
    found = []
    for message in tree.getroot().iter("message"):
        target = message.find("translation")
        assert target is not None
        found.append((message.findtext("source") or "", "".join(target.itertext()).strip()))
    return found


def placeholders(text: str) -> list[str]:
    return sorted(PLACEHOLDER.findall(text))


def test_the_files_fit_the_source_and_lack_nothing() -> None:
    command = [sys.executable, str(ROOT / "installer" / "translate.py"), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def asked_for(path: Path) -> Iterator[str]:
    """The literals that this file gives to be translated, wherever they stand in it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            at = {"tr": 0, "translate": 1}.get(node.func.attr, len(node.args))
            literals = [one.value for one in node.args[at : at + 1] if isinstance(one, ast.Constant)]
            yield from (one for one in literals if isinstance(one, str))


def test_nothing_asks_for_words_that_lupdate_does_not_see() -> None:
    known = {source for source, _ in pairs("rakor_id.ts")}
    folders = (ROOT / "src" / "rakor_desktop" / name for name in ("ui", "app"))
    files = [path for folder in folders for path in folder.rglob("*.py")]
    assert [(path.name, one) for path in files for one in asked_for(path) if one not in known] == []


@pytest.mark.parametrize("name", ["rakor_id.ts", "qt_id.ts"])
def test_placeholders_are_the_same(name: str) -> None:
    translated = [(source, target) for source, target in pairs(name) if target]
    assert translated
    assert [pair for pair in translated if placeholders(pair[0]) != placeholders(pair[1])] == []


def test_yang_mewakili_is_never_called_wakil_alone() -> None:
    assert [target for _, target in pairs("rakor_id.ts") if BARE_WAKIL.search(target)] == []


@pytest.mark.usefixtures("indonesian")
def test_qts_own_words_are_indonesian(qtbot: QtBot) -> None:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(buttons)
    assert buttons.button(QDialogButtonBox.StandardButton.Cancel).text() == "Batal"
    line = QLineEdit()
    qtbot.addWidget(line)
    menu = line.createStandardContextMenu()
    words = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
    assert words == ["&Urungkan", "Ulang&i", "Po&tong", "&Salin", "&Tempel", "Hapus", "Pilih semua"]


@pytest.mark.usefixtures("indonesian")
def test_refusals_are_indonesian() -> None:
    assert sentence(StoreBusy()).what == "Program lain terlalu lama memakai data."


def test_a_language_that_is_not_shipped_leaves_english(qapp: QCoreApplication) -> None:
    locale = QLocale()
    assert not install(qapp, "en")
    QLocale.setDefault(locale)
    assert sentence(StoreBusy()).what.startswith("Another program")
