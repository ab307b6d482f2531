"""What is built for people is what was tested, the same each time, and says whose work is in it."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize("name", ["requirements.lock", "installer/build.lock"])
def test_the_locks_have_hashes_and_name_no_host(name: str) -> None:
    lock = (ROOT / name).read_text(encoding="utf-8")
    assert "--hash=sha256:" in lock
    assert "://" not in lock


def test_what_is_bundled_is_what_is_tested() -> None:
    tested, bundled = (
        dict(re.findall(r"^([\w.-]+)==(\S+)", (ROOT / name).read_text(encoding="utf-8"), re.MULTILINE))
        for name in ("requirements.lock", "installer/build.lock")
    )
    assert bundled["pyside6-essentials"] == tested["pyside6-essentials"]
    assert {name: tested[name] for name in bundled if name in tested}.items() <= bundled.items()
