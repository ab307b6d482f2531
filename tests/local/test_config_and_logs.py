"""Settings survive whatever is in their file; the log is on the disk."""

import faulthandler
import logging
import sys
from collections.abc import Iterator
from typing import TextIO

import pytest

from rakor_desktop.local import config, logs, paths
from rakor_desktop.local.config import Config, Language


def test_settings_come_back_as_they_were_saved() -> None:
    wanted = Config(last_store="/home/a/Rapat ümum.sqlite", language=Language.ENGLISH)
    config.save(wanted)
    assert config.load() == wanted


@pytest.mark.skipif(sys.platform == "win32", reason="a home is private there")
def test_settings_are_for_no_other_eyes() -> None:
    for store in ("postgresql://protokol:rahasia@server/rakor", "x"):
        config.save(Config(last_store=store))
        assert (paths.config_dir() / "config.json").stat().st_mode & 0o777 == 0o600


def test_without_a_file_the_first_settings_hold() -> None:
    assert config.load() == Config()


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "\x00", '{"language": 5}'])
def test_an_unreadable_file_never_stops_the_start(text: str, caplog: pytest.LogCaptureFixture) -> None:
    (paths.config_dir() / "config.json").write_text(text)
    assert config.load() == Config()


def test_one_unreadable_setting_leaves_the_others(caplog: pytest.LogCaptureFixture) -> None:
    (paths.config_dir() / "config.json").write_text('{"last_store": "a", "language": "xx", "unknown": 1}')
    assert config.load() == Config(last_store="a")


@pytest.fixture
def faults() -> Iterator[TextIO]:
    level = logging.getLogger().level
    opened = logs.start()
    assert opened
    yield opened
    logs.stop(opened)
    logging.getLogger().setLevel(level)
    faulthandler.enable(sys.__stderr__ or 2)


def test_what_is_logged_is_in_the_file(faults: TextIO) -> None:
    logging.getLogger("rakor_desktop.test").info("meeting %d opened", 7)
    assert "rakor_desktop.test: meeting 7 opened" in logs.log_file().read_text(encoding="utf-8")


def test_a_crash_below_python_leaves_its_stack(faults: TextIO) -> None:
    faulthandler.dump_traceback(faults)
    faults.flush()
    assert "test_a_crash_below_python" in (paths.log_dir() / "fault.log").read_text(encoding="utf-8")
