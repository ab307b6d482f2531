"""The help tells the truth: what it names stands on the screen, what it points to is there, all of it is reached."""

import ast
import re
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QKeySequence

from rakor_desktop.ui.attendance.basis_form import KEYS
from rakor_desktop.ui.help.markup import is_key
from rakor_desktop.ui.help.topics import CONTENTS, FIRST, Topic, help_dir, topics

ROOT = Path(__file__).parents[1]
_HOLE = re.compile(r"\{\w*\}|%n")
_INDONESIAN = {"Spasi": "Space", "↑": "Up", "↓": "Down", "←": "Left", "→": "Right", "Enter": "Return"}
_MOST_WORDS = 420
"""What one reads in two minutes or so."""
every = pytest.mark.parametrize("sheet", topics(), ids=lambda one: one.key)


@cache
def on_screen() -> set[str]:
    """Every text of the screen as the shipped language has it."""
    tree = ElementTree.parse(ROOT / "resources" / "i18n" / "rakor_id.ts")
    texts = ("".join(one.itertext()).strip().replace("&", "") for one in tree.getroot().iter("translation"))
    return {text.removesuffix("…") for text in texts}


@cache
def with_holes() -> list[re.Pattern[str]]:
    """Those with something to fill in, which stands for anything; not those that are nothing else."""
    made = (text for text in on_screen() if _HOLE.search(text) and len(_HOLE.sub("", text)) > 6)
    return [re.compile(".+".join(map(re.escape, _HOLE.split(text)))) for text in made]


def is_shown(words: str) -> bool:
    return words.removesuffix("…") in on_screen() or any(one.fullmatch(words) for one in with_holes())


@cache
def bound() -> set[str]:
    """Every key that a source of the screen names: as words, or as one of Qt's keys."""
    found = {"Ctrl+C", "Ctrl+V", *map(str, range(10)), *(f"Alt+{key}" for key in KEYS.values())}
    found |= {f"{hold}+{digit}" for hold in ("Ctrl", "Alt") for digit in range(10)}
    for path in (ROOT / "src" / "rakor_desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(node.value)
            elif isinstance(node, ast.Attribute) and node.attr.startswith("Key_"):
                found.add(node.attr.removeprefix("Key_"))
    return {QKeySequence(one).toString() for one in found if 0 < len(one) < 24} | found


def in_qt(keys: str) -> str:
    for shown, name in _INDONESIAN.items():
        keys = keys.replace(shown, name)
    return QKeySequence(keys).toString()


@every
def test_what_is_bold_stands_on_the_screen(sheet: Topic) -> None:
    bold = re.findall(r"\*\*([^*]+)\*\*", sheet.text)
    assert [one for one in bold if not is_shown(one)] == []


@every
def test_every_key_is_bound(sheet: Topic) -> None:
    keys = [one for one in re.findall(r"`([^`]+)`", sheet.text) if is_key(one)]
    assert [one for one in keys if in_qt(one) not in bound()] == []


@every
def test_every_link_and_picture_is_there(sheet: Topic) -> None:
    pointed = re.findall(r"\]\(([^)]+)\)", sheet.text)
    assert [name for name in pointed if not (help_dir() / name).is_file()] == []
    linked = [name.removesuffix(".md") for name in pointed if name.endswith(".md")]
    assert set(linked) <= {one.key for one in topics()}


@every
def test_a_sheet_is_short_has_its_title_and_one_voice(sheet: Topic) -> None:
    assert sheet.text.startswith(f"# {sheet.title}\n")
    assert len(sheet.plain().split()) <= _MOST_WORDS
    assert "!" not in re.sub(r"!\[", "", sheet.text)
    assert "tekan tombol" not in sheet.text.lower()
    assert not re.search(r"\b[Ww]akil\b(?! (?:Bupati|Wali|Gubernur|Ketua))", sheet.text)


def test_every_sheet_is_in_the_contents_and_every_picture_in_a_sheet() -> None:
    files = {path.stem for path in help_dir().glob("*.md")}
    assert files == {CONTENTS, *(one.key for one in topics())}
    assert topics()[0].key == FIRST
    shown = {name for one in topics() for name in re.findall(r"\]\(([\w-]+\.png)\)", one.text)}
    assert shown == {path.name for path in help_dir().glob("*.png")}


def test_the_contents_name_each_sheet_once() -> None:
    keys = [one.key for one in topics()]
    assert len(keys) == len(set(keys)) >= 20
    assert all(one.part for one in topics())
