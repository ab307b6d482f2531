"""What is built for people is what was tested, the same each time, and says whose work is in it."""

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

import build
import bundling
import notices
from program_facts import VERSION

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


def test_what_others_wrote_is_listed_with_its_licence_and_without_a_host() -> None:
    inside = notices.parts()
    bill = notices.bill_of_materials(inside, "1.2.3")
    listed = {part["name"]: part for part in json.loads(bill)["components"]}
    assert listed["SQLAlchemy"]["licenses"] == [{"license": {"name": "MIT"}}]
    assert "://" not in bill
    assert any("Permission is hereby granted" in text for part in inside for text in part.texts.values())


@pytest.mark.skipif(not shutil.which("sha256sum"), reason="no sha256sum to read them with")
def test_the_checksums_of_the_packages_are_read_by_others(tmp_path: Path) -> None:
    for name in ("rakor-desktop_1.2.3_amd64.deb", "other.txt"):
        (tmp_path / name).write_text(name)
    (tmp_path / "SHA256SUMS").write_text(notices.checksums([tmp_path / "rakor-desktop_1.2.3_amd64.deb"]))
    told = subprocess.check_output(["sha256sum", "--check", "SHA256SUMS"], cwd=tmp_path, text=True)
    assert told == "rakor-desktop_1.2.3_amd64.deb: OK\n"


def test_packages_of_other_versions_are_not_compared(tmp_path: Path) -> None:
    for name in ("_{}_amd64.deb", "-{}-x86_64.run", "-{}-setup.exe"):
        for version in (VERSION, "0.0.9"):
            (tmp_path / f"rakor-desktop{name.format(version)}").touch()
    assert [VERSION in path.name for path in build.packages(tmp_path)] == [True] * 3


def test_whoever_builds_and_whenever_files_have_the_same_rights_and_moment(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir(mode=0o700)
    for name, rights in (("program", 0o700), ("folder/library.so", 0o755), ("folder/text", 0o600)):
        (tmp_path / name).touch(mode=rights)
    bundling.settle(tmp_path)
    told = {path.name: (oct(path.stat().st_mode & 0o777), path.stat().st_mtime) for path in tmp_path.rglob("*")}
    when = bundling.MADE_AT
    assert told == {
        "folder": ("0o755", when), "program": ("0o755", when), "library.so": ("0o644", when), "text": ("0o644", when),
    }  # fmt: skip
