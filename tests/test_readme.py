"""README tells the truth: what it names is there, and what is there for a user or a newcomer it names."""

import re
import tomllib
from pathlib import Path

import pytest

from rakor_desktop.app.listings import LISTINGS
from rakor_desktop.documents.profiles import PaperSize
from rakor_desktop.domain.publishing import DocumentKind

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "src" / "rakor_desktop"
HELP = ROOT / "resources" / "help"
README = (ROOT / "README.md").read_text(encoding="utf-8")
_LARGEST = 150_000
_NAMED = re.findall(r"`([^`\n]+)`", re.sub(r"```.*?```", "", README, flags=re.DOTALL))
#: What stands between backticks and is a path: not one with a blank to fill in, an address or a command.
_PATHS = sorted({name for name in _NAMED if re.fullmatch(r"[\w.-]+(/[\w.-]+)+/?|[\w-]+\.(toml|lock|md)", name)})
#: One with a blank: `ui/<noun>/page.py`.
_PATTERNS = sorted({name for name in _NAMED if re.fullmatch(r"[\w<>.-]+(/[\w<>.-]+)+", name) and "<" in name})
#: What is said to stand in a file or folder: "a `Place` in `ui/navigation.py`", "`ui/attendance/card.py` (`Act`)".
_STANDS = re.findall(r"`(\w+)`(?: and its \w+)? in `([\w./]+)`", README) + [
    (name, path) for path, name in re.findall(r"`([\w./]+)` \(`(\w+)`", README)
]


@pytest.mark.parametrize("path", _PATHS)
def test_every_path_leads_somewhere(path: str) -> None:
    assert (ROOT / path).exists() or (PACKAGE / path).exists()


@pytest.mark.parametrize("pattern", _PATTERNS)
def test_every_path_with_a_blank_can_be_filled_in(pattern: str) -> None:
    assert list(PACKAGE.glob(re.sub(r"<\w+>", "*", pattern)))


@pytest.mark.parametrize(("name", "path"), _STANDS)
def test_what_is_said_to_stand_in_a_file_is_defined_there(name: str, path: str) -> None:
    place = PACKAGE / path
    files = place.glob("*.py") if place.is_dir() else [place]
    defined = re.compile(rf"^(class |def )?{name}\b", flags=re.MULTILINE)
    assert any(defined.search(file.read_text(encoding="utf-8")) for file in files)


def test_the_newcomer_is_led_to_many_places() -> None:
    assert len(_PATHS) > 20
    assert len(_PATTERNS) > 5
    assert len(_STANDS) > 5


@pytest.mark.parametrize("kind", list(DocumentKind))
def test_every_kind_of_document_is_told(kind: DocumentKind) -> None:
    assert kind.value in _NAMED


def test_lists_and_papers_of_the_command_line_are_told() -> None:
    assert f"list {'|'.join(LISTINGS)} " in README
    assert f"[--paper {'|'.join(PaperSize)}]" in README


def test_every_package_at_run_time_is_named_with_its_reason() -> None:
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    named = re.findall(r"^\| ([\w, -]+) \|", README.split("| package at run time |")[1], flags=re.MULTILINE)
    assert sorted(", ".join(named).split(", ")) == sorted(re.split(r"[\[><=]", package)[0] for package in wanted)


def test_every_picture_is_there_and_small() -> None:
    shown, pictures = re.findall(r"\(resources/help/([\w-]+\.png)\)", README), list(HELP.glob("*.png"))
    assert len(shown) > 5
    assert {path.name for path in pictures} >= set(shown)
    assert [path.name for path in pictures if path.stat().st_size > _LARGEST] == []
