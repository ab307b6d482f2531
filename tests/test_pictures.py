"""The pictures of the help cannot grow old: whoever changes a word on such a screen is told which to take anew."""

import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image, PngImagePlugin

from rakor_desktop.ui.help.topics import help_dir

ROOT = Path(__file__).parents[1]
_SCRIPT = ROOT / "installer" / "pictures.py"
_PICTURES = sorted(help_dir().glob("*.png"))
_MOST_IN_ALL = 2_500_000
_TEXT = "Layar"


def checked(*names: str, folder: Path | None = None) -> "subprocess.CompletedProcess[str]":
    """What the script says of these pictures, or of all; `folder` holds others than those of the help."""
    where = ["--folder", str(folder)] if folder else []
    command = [sys.executable, str(_SCRIPT), "--check", *where, *names]
    return subprocess.run(command, capture_output=True, text=True, timeout=500, check=False)


def test_every_picture_shows_what_the_screen_shows() -> None:
    done = checked()
    assert done.returncode == 0, f"take them anew: installer/pictures.py\n{done.stdout}{done.stderr}"


def test_a_picture_of_another_screen_is_told(tmp_path: Path) -> None:
    told = PngImagePlugin.PngInfo()
    told.add_itxt(_TEXT, words_of("jawaban").replace("Saluran", "Lewat"), zip=True)
    Image.new("P", (10, 10)).save(tmp_path / "jawaban.png", pnginfo=told)
    done = checked("jawaban", folder=tmp_path)
    assert done.returncode == 1
    assert done.stdout.splitlines() == ["jawaban.png: - Lewat", "jawaban.png: + Saluran"]


@pytest.mark.parametrize("path", _PICTURES, ids=lambda path: path.stem)
def test_a_picture_carries_what_could_be_read(path: Path) -> None:
    assert len(words_of(path.stem).splitlines()) > 8
    assert "English" not in words_of(path.stem)


def test_all_pictures_together_are_small() -> None:
    assert sum(path.stat().st_size for path in _PICTURES) < _MOST_IN_ALL


def words_of(name: str) -> str:
    with Image.open(help_dir() / f"{name}.png") as picture:
        return str(picture.info[_TEXT])
