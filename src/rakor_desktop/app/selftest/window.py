"""What needs a screen, tried in a process of its own: where Qt finds no window system it ends its process at once."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import cache, partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from rakor_desktop.app.main import WINDOW_TRIAL
from rakor_desktop.app.selftest.step import Broken, Step
from rakor_desktop.local.first import Place

translate = QCoreApplication.translate
PARTS = ("window system", "fonts of the screen", "icons", "pictures", "translations")
"""What the other process tries, in this order."""
_SECONDS = 60
_Found = tuple[dict[str, dict[str, str]], str]


def steps(folder: Path) -> Iterator[Step]:
    """One process tries them all; the part at which it ended says why, and those after it are left out."""
    found = cache(partial(_tried, folder))
    for name in PARTS:
        yield Step(name, partial(_told, found, name), needs="" if name == PARTS[0] else PARTS[0])
    yield Step("one window", partial(_one_window, folder))


def _told(found: Callable[[], _Found], name: str) -> str:
    parts, said = found()
    line = parts.get(name)
    if line is None:
        raise Broken(translate("Selftest", "The window ended at once. {detail}").format(detail=said))
    if "broken" in line:
        raise Broken(line["broken"])
    return line["told"]


def _tried(folder: Path) -> _Found:
    """The line of each part, and what was said at the end of the process."""
    told = folder / "window.jsonl"
    frozen = getattr(sys, "frozen", False)
    program = [sys.executable] if frozen else [sys.executable, "-m", "rakor_desktop"]
    said = _run([*program, WINDOW_TRIAL, str(told)])
    lines = [json.loads(line) for line in told.read_text(encoding="utf-8").splitlines()] if told.exists() else []
    return {line["part"]: line for line in lines}, said


def _run(command: list[str]) -> str:
    no_window = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    try:
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=_environment(),
            timeout=_SECONDS, creationflags=no_window, check=False,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return translate("Selftest", "No answer within {seconds} seconds.").format(seconds=_SECONDS)
    return next((line for line in done.stderr.decode(errors="replace").splitlines() if line.strip()), "")


def _environment() -> dict[str, str]:
    """A server without a screen is tried with the window system that draws into memory, which is then told."""
    seen = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    if sys.platform.startswith("linux") and not seen:
        return {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return dict(os.environ)


def _one_window(folder: Path) -> str:
    """A lock and a socket, as a first window takes them and a second one finds them."""
    from rakor_desktop.app.handing_over import address

    place, server, socket = Place(folder / "window.lock"), QLocalServer(), QLocalSocket()
    at = address(folder)
    try:
        if not place.taken() or not server.listen(at):
            raise Broken(server.errorString())
        socket.connectToServer(at)
        if not socket.waitForConnected(2000):
            raise Broken(socket.errorString())
        return server.fullServerName()
    finally:
        socket.abort()
        server.close()
        place.leave()
