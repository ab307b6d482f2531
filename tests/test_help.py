"""The help tells the truth: what it names stands on the screen, what it points to is there, all of it is reached."""

import ast
import re
from collections.abc import Iterator
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
_INDONESIAN = {"Spasi": "Space", "↑": "Up", "↓": "Down", "←": "Left", "→": "Right", "Enter": "Return", "PgDn": "PgDown"}
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


#: Words and key of one thing that no single call of the source names together.
APART = {
    ("Denah tempat duduk", "Shift+F7"), ("Lembar bertanda tangan", "Ctrl+F9"), ("Belum hadir", "Shift+F9"),
    ("Undangan", "Alt+2"), ("Kemungkinan ganda", "Ctrl+G"), ("Surat pengingat", "Ctrl+Shift+R"),
    ("Surat tugas", "Alt+T"), ("Disposisi", "Alt+D"), ("Surat kuasa", "Alt+K"), ("Lisan", "Alt+L"), ("Tanpa", "Alt+N"),
    ("Akan hadir", "H"), ("Akan diwakili", "W"), ("Tidak akan hadir", "T"), ("Belum menjawab", "B"),
    ("Pilih formulir", "Ctrl+O"), ("Batalkan formulir", "Del"), ("Pilih berkas", "Ctrl+O"),
    ("Simpan contoh", "Ctrl+S"), ("Batalkan impor", "Del"), ("Simpan diwakili", "Ctrl+Enter"),
    ("Betulkan", "Ctrl+Enter"), ("Bekukan kehadiran", "Ctrl+Shift+B"), ("Finalkan dan kunci", "Ctrl+Enter"),
    ("Buka isian", "Enter"), ("Simpan rapat", "Ctrl+Enter"), ("Setujui dan beri nomor", "Ctrl+Enter"),
    ("Simpan terpisah", "Ctrl+Shift+S"),
}  # fmt: skip


@cache
def together() -> set[tuple[str, str]]:
    """Words of the screen with each key that stands in the same call of the source."""
    words: dict[str, set[str]] = {}
    for one in ElementTree.parse(ROOT / "resources" / "i18n" / "rakor_id.ts").getroot().iter("message"):
        target = "".join(text for part in one.iterfind("translation") for text in part.itertext()).strip()
        words.setdefault(one.findtext("source") or "", set()).add(target.replace("&", "").removesuffix("…"))
    calls = (node for tree in sources() for node in ast.walk(tree) if isinstance(node, ast.Call))
    said = ([text for text in texts_of(call) if 0 < len(text) < 60] for call in calls)
    return {(word, in_qt(key)) for texts in said for text in texts for word in words.get(text, ()) for key in texts}


def sources() -> Iterator[ast.Module]:
    for path in (ROOT / "src" / "rakor_desktop" / "ui").rglob("*.py"):
        yield ast.parse(path.read_text(encoding="utf-8"))


def texts_of(call: ast.Call) -> list[str]:
    given = [*call.args, *(one.value for one in call.keywords)]
    inner = (node for part in given for node in ast.walk(part) if isinstance(node, ast.Constant))
    return [node.value for node in inner if isinstance(node.value, str)]


def named(sheet: Topic) -> set[tuple[str, str]]:
    """Names that a sheet gives with their key, before or behind it."""
    behind = re.findall(r"\*\*([^*]+)\*\* \(`([^`]+)`", sheet.text)
    before = ((words, key) for key, words in re.findall(r"`([^`]+)` \*\*([^*]+)\*\*", sheet.text))
    return {(words.removesuffix("…"), key) for words, key in (*behind, *before)}


def in_qt(keys: str) -> str:
    for shown, name in _INDONESIAN.items():
        keys = keys.replace(shown, name)
    return QKeySequence(keys).toString() if len(keys) < 24 else keys


@every
def test_what_is_bold_stands_on_the_screen(sheet: Topic) -> None:
    bold = re.findall(r"\*\*([^*]+)\*\*", sheet.text)
    assert [one for one in bold if not is_shown(one)] == []


@every
def test_every_key_is_bound(sheet: Topic) -> None:
    keys = [one for one in re.findall(r"`([^`]+)`", sheet.text) if is_key(one)]
    assert [one for one in keys if in_qt(one) not in bound()] == []


@every
def test_a_name_and_the_key_beside_it_belong_together(sheet: Topic) -> None:
    assert [one for one in named(sheet) - APART if (one[0], in_qt(one[1])) not in together()] == []


def test_what_stands_apart_in_the_source_is_named_in_a_sheet() -> None:
    assert set().union(*(named(one) for one in topics())) >= APART


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


def test_words_found_stand_without_blanks_where_marks_were() -> None:
    plain = [one.plain() for one in topics()]
    assert [words for words in plain if re.search(r"\( | [,.;:)]( |$)", words)] == []
