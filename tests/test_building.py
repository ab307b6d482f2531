"""What is built for people is what was tested, the same each time, and says whose work is in it."""

import json
import re
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest

import build
from bundles import bundling, debian_parts, icu, libraries, notices
from program_facts import VERSION
from progress import Failed
from trials import start_trial, verifying
from trials.trial import Trial

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


def test_only_what_was_built_is_built_again() -> None:
    assert build.systems(["rakor-desktop_1.2.3_amd64.deb", "rakor-desktop-1.2.3-x86_64.run"]) == ["linux"]
    assert build.systems(["rakor-desktop-1.2.3-setup.exe", "rakor-desktop_1.2.3_amd64.deb"]) == ["linux", "windows"]
    with pytest.raises(Failed, match="Nothing"):
        build.systems([])


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


@pytest.mark.parametrize(
    "item", ["coll/root.res", "coll/ucadata.icu", "coll/id_ID.res", "zone/in.res", "supplementalData.res", "root.res"]
)
def test_what_sorts_our_names_stays_in_the_bundle(item: str) -> None:
    assert icu.stays(item)


@pytest.mark.parametrize("item", ["coll/zh.res", "lang/id.res", "fr.res", "gb18030.cnv", "brkitr/thaidict.dict"])
def test_what_other_languages_need_does_not(item: str) -> None:
    assert not icu.stays(item)


def test_what_two_packages_bring_alike_is_there_once(tmp_path: Path) -> None:
    for name in (
        "pikepdf.libs/libjpeg-1a.so.62.2.0",
        "pillow.libs/libjpeg-2b.so.62.4.0",
        "psycopg_binary.libs/libssl-3c.so.3",
    ):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text(name)
    libraries.share(tmp_path)
    shared = tmp_path / "pikepdf.libs/libjpeg-1a.so.62.2.0"
    assert shared.is_symlink()
    assert shared.read_text() == "pillow.libs/libjpeg-2b.so.62.4.0"
    assert not (tmp_path / "psycopg_binary.libs/libssl-3c.so.3").is_symlink()  # nothing here could take its place


@pytest.mark.skipif(not shutil.which("readelf"), reason="no readelf to ask what a program loads")
def test_a_library_that_is_needed_by_the_name_of_a_link_stays(tmp_path: Path) -> None:
    inside = tmp_path / "_internal"
    (inside / "own.libs").mkdir(parents=True)
    shutil.copy(str(shutil.which("sh")), inside / "program")
    loaded = min(libraries.needed_by(inside / "program"))
    (inside / "libtaken-instead.so").touch()
    (inside / "libof-nobody.so").touch()
    (inside / "own.libs" / loaded).symlink_to("../libtaken-instead.so")
    libraries.drop_unused(tmp_path)
    assert sorted(path.name for path in inside.glob("lib*")) == ["libtaken-instead.so"]
    assert (inside / "own.libs" / loaded).exists()


def test_what_is_left_to_the_system_is_told_and_python_never_is(tmp_path: Path) -> None:
    for name in ("libX11.so.6", "libpython3.11.so.1.0", "libssl.so.3"):
        (tmp_path / name).touch()
    (tmp_path / "own.libs").mkdir()
    (tmp_path / "own.libs" / "libX11-4d.so").symlink_to("../libX11.so.6")
    assert libraries.leave_out(tmp_path, lambda name: name != "libssl.so.3") == {"libX11.so.6"}
    assert sorted(path.name for path in tmp_path.glob("lib*")) == ["libpython3.11.so.1.0", "libssl.so.3"]
    assert not any(path.is_symlink() and not path.exists() for path in tmp_path.rglob("*"))


@pytest.mark.parametrize(("installed", "held"), [(1.1, True), (1.3, False)])
def test_a_start_is_held_against_the_start_from_source(installed: float, held: bool) -> None:
    trial = start_trial.compared("Start", lambda: 2.0, lambda: 2.0 * installed)
    assert bool(trial.held) is held
    assert f"{installed:.2f} ({2 * installed:.2f} s and 2.00 s" in "".join(trial.held or trial.failed)


def test_a_start_while_the_computer_was_busy_is_tried_again() -> None:
    busy = iter([5.0] * 10)
    assert start_trial.compared("Start", lambda: 2.0, lambda: next(busy, 2.0)).held


def test_what_a_trial_found_takes_the_place_of_what_the_last_one_did() -> None:
    trial = Trial("Debian 12, .deb")
    trial.check("installs", is_true=True)
    trial.check("is removed", is_true=False, told="it is still there")
    readme = "before\n<!-- last result of verify -->\nold\n<!-- end -->\nafter\n"
    once = verifying.with_result(readme, [trial], datetime(2026, 11, 23, tzinfo=UTC))
    row = f"| Debian 12, .deb | 23 November 2026, {VERSION} | 1 of 2 | **failed: is removed**; installs |\n"
    assert once.startswith("before\n<!-- last result of verify -->\n| place |")
    assert once.endswith(f"{row}<!-- end -->\nafter\n")
    assert verifying.with_result(once, [trial], datetime(2026, 11, 23, tzinfo=UTC)) == once
    other = verifying.with_result(once, [Trial("Windows")], datetime(2026, 11, 24, tzinfo=UTC))
    assert other.endswith(f"{row}| Windows | 24 November 2026, {VERSION} | 0 of 0 |  |\n<!-- end -->\nafter\n")


@pytest.mark.skipif(not shutil.which("dpkg-query"), reason="no Debian whose libraries could be named")
def test_a_library_of_the_system_is_listed_with_its_terms() -> None:
    [found] = debian_parts.packages_of(["libc.so.6", "not-there.so.1", "libc.so.6"])
    assert (found.name, "GNU" in found.terms) == ("libc6", True)
    assert found.version[0].isdigit()


def test_a_release_is_made_by_the_commands_that_everybody_has() -> None:
    release = (ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")
    commands = re.findall(r"run: (python3? installer/build\.py \w+)", release)
    assert commands == [
        "python3 installer/build.py linux", "python3 installer/build.py again", "python3 installer/build.py verify",
        "python installer/build.py windows", "python installer/build.py again",
    ]  # fmt: skip
    assert "://" not in release
