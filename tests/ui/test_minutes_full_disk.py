"""No room for a single byte, neither for the store nor for the journal: told in red, and nothing typed is lost."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt

from rakor_desktop.ui.kit.messages import MessageStrip
from ui.minutes_scene import CTRL, Scene

if sys.platform == "win32":
    pytest.skip("no limit on the size of files", allow_module_level=True)
import resource

WRITTEN = "Tetap ada, juga tanpa ruang."


@contextmanager
def no_room() -> Iterator[None]:
    """The system refuses to write to any file of this program, as a disk does that is full."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_what_is_typed_on_a_full_disk_is_saved_when_there_is_room(scene: Scene) -> None:
    before = len(scene.stored())
    with no_room():
        scene.key(Qt.Key.Key_Return, CTRL)
        scene.type(WRITTEN)
        scene.bot.waitUntil(lambda: {"minutes-not-saved", "minutes-nowhere"} <= set(scene.messages.ids()))
        for told in ("minutes-not-saved", "minutes-nowhere"):
            assert isinstance(scene.messages.strip(told), MessageStrip)
        assert scene.editor.toPlainText() == WRITTEN
    scene.wait_stored(WRITTEN)
    scene.bot.waitUntil(lambda: not {"minutes-not-saved", "minutes-nowhere"} & set(scene.messages.ids()))
    assert len(scene.stored()) == before + 1
