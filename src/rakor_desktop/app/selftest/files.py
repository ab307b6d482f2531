"""What is read from the folder of resources, and where this computer lets the program write."""

import re
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from rakor_desktop.app.selftest.step import Broken, Step
from rakor_desktop.documents.profiles import load_profile, profile_keys
from rakor_desktop.documents.typesetting.hyphenation import parts
from rakor_desktop.domain.dates import local_time
from rakor_desktop.local.dictionary import dictionary
from rakor_desktop.local.paths import data_dir, log_dir, resources_dir
from rakor_desktop.local.reference import load_reference, provinces
from rakor_desktop.ui.help.topics import help_dir, topics

translate = QCoreApplication.translate
FOLDERS = ("colour", "fonts", "help", "i18n", "icons", "profiles", "reference", "spelling", "templates")
_ZONES = {"WIB": "Asia/Jakarta", "WITA": "Asia/Makassar", "WIT": "Asia/Jayapura"}
_PICTURE = re.compile(r"!\[[^\]]*\]\(([^)]+)\)")
_DAY = date(2016, 4, 12)


def steps(folder: Path) -> Iterator[Step]:
    """Folders first: what is missing there breaks much that comes after it."""
    yield Step("resources", _resources)
    yield Step("trial folder", partial(_writable, lambda: folder))
    yield Step("log folder", partial(_writable, log_dir))
    yield Step("data folder", partial(_writable, data_dir))
    yield Step("profiles", _profiles)
    yield Step("reference data", _reference)
    yield Step("help", _help)
    yield Step("spelling", _spelling)
    yield Step("word division", _word_division)
    yield Step("time zones", _zones)


def _resources() -> str:
    missing = [name for name in FOLDERS if not (resources_dir() / name).is_dir()]
    if missing:
        text = translate("Selftest", "These folders of the program are missing: {names}")
        raise Broken(text.format(names=", ".join(missing)))
    return str(resources_dir())


def _writable(place: Callable[[], Path]) -> str:
    folder = place()
    with tempfile.NamedTemporaryFile(dir=folder, prefix="uji é "):
        return str(folder)


def _profiles() -> str:
    keys = [load_profile(key).key for key in profile_keys()]
    if len(keys) < 2:
        raise Broken(translate("Selftest", "The rules of paper are not all there."))
    return ", ".join(keys)


def _reference() -> str:
    known = provinces(_DAY)
    offices = len(load_reference("36", _DAY).offices)
    if not known or not offices:
        raise Broken(translate("Selftest", "The regions and offices of the provinces are not there."))
    return f"{len(known)} provinces, {offices} offices of Banten"


def _help() -> str:
    """Every sheet that the contents name, and every picture that a sheet shows."""
    sheets = topics()
    shown = {name for one in sheets for name in _PICTURE.findall(one.text)}
    empty = [one.key for one in sheets if not one.text.strip()]
    missing = [*empty, *(name for name in sorted(shown) if not (help_dir() / name).is_file())]
    if missing or not sheets:
        raise Broken(translate("Selftest", "The help is not whole: {names}").format(names=", ".join(missing)))
    return f"{len(sheets)} sheets, {len(shown)} pictures"


def _spelling() -> str:
    known = dictionary()
    if "gubernur" not in known or "gubenrur" in known:
        raise Broken(translate("Selftest", "The dictionary does not know its words."))
    return ", ".join(known.near("gubenrur", 1))


def _word_division() -> str:
    pieces = parts("pemerintahan")
    if len(pieces) < 2 or "".join(pieces) != "pemerintahan":
        raise Broken(translate("Selftest", "Words are not divided."))
    return "-".join(pieces)


def _zones() -> str:
    """PostgreSQL tells moments in the zone of its server; Windows brings no zones along."""
    noon = datetime(2016, 4, 12, 12, tzinfo=UTC)
    for zone, name in _ZONES.items():
        if noon.astimezone(ZoneInfo(name)).time() != local_time(noon, zone):
            raise Broken(translate("Selftest", "The hours of {zone} are wrong.").format(zone=zone))
    return ", ".join(f"{zone} {local_time(noon, zone):%H.%M}" for zone in _ZONES)
