"""The other process of the selftest: opens Qt's window system and tries what the screen is made of."""

import json
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QImage, QImageReader, QRawFont
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from rakor_desktop.app.selftest.step import Broken
from rakor_desktop.domain.errors import RakorError
from rakor_desktop.local.paths import resources_dir
from rakor_desktop.ui import translation
from rakor_desktop.ui.errors import sentence
from rakor_desktop.ui.kit.icons import app_icon

translate = QCoreApplication.translate
SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,;:!?()%/&+-=~@_*#{}>'\"éè±·×–—‘’“”…←↑→↓≤≥✓"
"""What the screen writes: the letters of Indonesian, of names, and the signs between them."""
_KNOWN = (("CommandLine", "The store is sound."), ("QPlatformTheme", "Cancel"))
"""A text of ours and one of Qt, with their contexts."""


def main(told: Path) -> int:
    """Write a line of JSON for each part, with what it told or what is broken; returns the exit status."""
    parts: dict[str, Callable[[], str]] = {
        "window system": lambda: _platform(QApplication([])),
        "fonts of the screen": _fonts,
        "icons": _icons,
        "pictures": lambda: _pictures(told.parent),
        "translations": _translations,
    }
    for name, act in parts.items():
        try:
            _write(told, {"part": name, "told": act()})
        except RakorError as error:
            _write(told, {"part": name, "broken": sentence(error).text})
        except (Broken, ImportError, OSError) as error:
            _write(told, {"part": name, "broken": str(error)})
    return 0


def _write(told: Path, line: dict[str, str]) -> None:
    with told.open("a", encoding="utf-8") as file:
        file.write(json.dumps(line, ensure_ascii=False) + "\n")


def _platform(app: QApplication) -> str:
    translation.install(app)  # so that what is broken is told in Indonesian; whether it is there is tried below
    screen = app.primaryScreen()
    if screen is None:
        raise Broken(translate("Selftest", "There is no screen."))
    return f"{app.platformName()}, {screen.size().width()} x {screen.size().height()}, {screen.devicePixelRatio():g}"


def _fonts() -> str:
    """The fonts that the program brings along: loaded, found by their name, and with every sign."""
    families: list[str] = []
    for file in sorted((resources_dir() / "fonts").glob("Inter*.ttf")):
        families += QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(file)))
        raw = QRawFont(str(file), 16)
        lacking = [sign for sign in SIGNS if not raw.supportsCharacter(ord(sign))]
        if not raw.isValid() or lacking:
            text = translate("Selftest", "The font {name} lacks signs: {signs}")
            raise Broken(text.format(name=file.name, signs="".join(lacking)))
    if QFontInfo(QFont("Inter")).family() != "Inter":
        raise Broken(translate("Selftest", "The fonts of the screen do not load."))
    return ", ".join(sorted(set(families)))


def _icons() -> str:
    """Each file is drawn by the SVG module; the mark of the program also by Qt's plugin for icons."""
    files = sorted((resources_dir() / "icons").glob("*.svg"))
    broken = [file.name for file in files if not QSvgRenderer(str(file)).isValid()]
    if broken or not files:
        raise Broken(translate("Selftest", "These icons cannot be drawn: {names}").format(names=", ".join(broken)))
    if not app_icon().pixmap(32, 32).toImage().pixelColor(16, 16).alpha():
        raise Broken(translate("Selftest", "Qt's plugins for SVG are missing."))
    return f"{len(files)} SVG"


def _pictures(folder: Path) -> str:
    """Scans, crests and emblems come as PNG or JPEG: both written and read here."""
    for kind in ("png", "jpeg"):
        path, image = folder / f"gambar é.{kind}", QImage(8, 8, QImage.Format.Format_RGB32)
        image.fill(QColor("#803010"))
        if not image.save(str(path)) or QImageReader(str(path)).read().pixelColor(4, 4).red() not in range(112, 145):
            raise Broken(translate("Selftest", "Pictures of the kind {kind} are not read.").format(kind=kind.upper()))
    return ", ".join(bytes(one.data()).decode() for one in QImageReader.supportedImageFormats())


def _translations() -> str:
    """Our own words and those of Qt in Indonesian, whatever language is set."""
    app = QCoreApplication.instance()
    if app is None or not translation.install(app):
        raise Broken(translate("Selftest", "The Indonesian words are not there."))
    said = [translate(*one) for one in _KNOWN]
    if any(words == source for words, (_context, source) in zip(said, _KNOWN, strict=True)):
        raise Broken(translate("Selftest", "The screen does not speak Indonesian."))
    return ", ".join(said)
