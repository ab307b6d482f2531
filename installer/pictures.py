"""Takes the pictures of the help and of README, from the real window with the reference meeting at one fixed moment.

Run by the project's own Python: `.venv/bin/python installer/pictures.py` takes all anew, with names those, and
`--check` takes none and tells which no longer show what the screen shows (exit 1). Each picture carries in a text of
its own what could be read on the screen, so that points need not be compared: another machine draws letters a little
differently.
"""

import argparse
import os
import sys
import tempfile
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image, PngImagePlugin
from PySide6.QtCore import QBuffer
from PySide6.QtWidgets import QWidget

from help.frozen_clock import freeze, ticking
from help.scenes import AFTERWARDS, SCENES, Studio, go_on, pause
from help.seen_words import seen_in
from rakor_desktop.app import gui
from rakor_desktop.app.demo import build_reference_meeting
from rakor_desktop.app.startup import create_store

FOLDER = Path(__file__).parents[1] / "resources" / "help"
NOW, DOORS_OPEN = datetime(2016, 4, 12, 3, 5, tzinfo=UTC), datetime(2016, 4, 12, 1, 30, tzinfo=UTC)
"""10.05 and 08.30 in Banten, on the day of the meeting."""
BETWEEN_S = 20
"""From one record to the next."""
TEXT = "Layar"
"""The name under which a picture carries what could be read."""
GROUND = "#F3F5F8"
COLOURS = 256
"""As many as a picture keeps: flat surfaces and letters need no more, and the file is a third."""


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; returns the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("names", nargs="*", metavar="PICTURE", help="only these")
    parser.add_argument("--check", action="store_true", help="tell which are old; change nothing")
    parser.add_argument("--folder", type=Path, default=FOLDER, help="where the pictures are, if not with the help")
    options = parser.parse_args(arguments)
    unknown = set(options.names) - set(SCENES)
    if unknown:
        parser.error(f"no such picture: {', '.join(sorted(unknown))}")
    with tempfile.TemporaryDirectory() as home:
        os.environ["RAKOR_HOME"] = home
        os.environ["LOGNAME"] = "sekretariat"  # whose name stands beside what was recorded
        return 1 if take(Path(home), options.folder, options.names or list(SCENES), check=options.check) else 0


def take(home: Path, folder: Path, names: list[str], *, check: bool) -> list[str]:
    """Go from scene to scene; returns the names of pictures that are old."""
    freeze(NOW)
    store = str(home / "contoh.sqlite")
    database = create_store(store, clock=ticking(DOORS_OPEN, BETWEEN_S))
    build_reference_meeting(database)
    go_on(database)
    database.close()
    app = gui.make_application()
    app.setCursorFlashTime(0)
    desktop = gui.Desktop()
    desktop.begin(store)
    while desktop.house is None:
        pause(50)
    old = [name for name in names if _taken(Studio(desktop, home), name, folder / f"{name}.png", check)]
    desktop.close()
    app.quit()
    return old


def _taken(studio: Studio, name: str, path: Path, check: bool) -> bool:
    """Take this picture, or tell whether it is old."""
    window, old = SCENES[name](studio), False
    if check:
        old = _tell_difference(path, seen_in(window))
    else:
        save(window, path)
    if name in AFTERWARDS:
        AFTERWARDS[name](studio)
    return old


def save(window: QWidget, path: Path) -> None:
    """Write the picture of a window with what can be read in it."""
    buffer, told = QBuffer(), PngImagePlugin.PngInfo()
    window.grab().save(buffer, "PNG")
    told.add_itxt(TEXT, "\n".join(seen_in(window)), lang="id", zip=True)
    picture = Image.open(BytesIO(buffer.data().data())).convert("RGBA")
    ground = Image.new("RGBA", picture.size, GROUND)  # a form has round corners
    whole = Image.alpha_composite(ground, picture).convert("RGB")
    few = whole.quantize(COLOURS, Image.Quantize.MAXCOVERAGE, kmeans=3, dither=Image.Dither.NONE)
    few.save(path, optimize=True, pnginfo=told)
    print(path.name, path.stat().st_size)


def carried(path: Path) -> tuple[str, ...]:
    """What could be read when this picture was taken."""
    with Image.open(path) as picture:
        return tuple(str(picture.info.get(TEXT, "")).splitlines())


def _tell_difference(path: Path, now: tuple[str, ...]) -> bool:
    then = carried(path) if path.exists() else ()
    for sign, words in (("-", sorted({*then} - {*now})), ("+", sorted({*now} - {*then}))):
        for one in words:
            print(f"{path.name}: {sign} {one}")
    return then != now


if __name__ == "__main__":
    sys.exit(main())
