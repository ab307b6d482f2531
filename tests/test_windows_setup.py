"""What of the set-up for Windows shows without building it: it compiles, guards its bytes, holds nothing of Wine."""

import os
import re
import shutil
import subprocess
import sys
import zlib
from pathlib import Path

import pytest

from bundles import notices
from environment import BUILDER
from trials import own_certificate
from windows import setup_exe, windows_bundle, windows_python, wine

ROOT = Path(__file__).parents[1]
_MARK = b"\xef\xbe\xad\xdeNullsoftInst"
_ALWAYS = 8
"""The flag that lets the set-up look at its bytes whatever it is told when it is started."""
_UNGUARDED = 512
"""The head of a Windows file, which signing changes: NSIS counts from here."""


@pytest.fixture(scope="module")
def setup(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A set-up of three small files."""
    return _compiled(tmp_path_factory.mktemp("set-up é"))


def _compiled(folder: Path, **beside: str) -> Path:
    if not shutil.which("makensis"):
        pytest.skip("NO SET-UP WAS COMPILED: makensis (package nsis) is missing here")
    payload = folder / "isi"
    for name in ("_internal/a.dll", "LICENSES/LICENSE.txt", "rakor-desktop.exe"):
        (payload / name).parent.mkdir(parents=True, exist_ok=True)
        (payload / name).write_text(name, encoding="ascii")
    icon, side, target = folder / "rakor.ico", folder / "side.bmp", folder / setup_exe.name()
    drawing: list[str | Path] = [sys.executable, ROOT / "installer/bundles/icons.py", f"ico={icon}", f"side={side}"]
    subprocess.run(drawing, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, check=True)
    told: dict[str, str | Path] = {"VERSION": "0.1.0", "PAYLOAD": payload, "ICON": icon, "SIDE": side, "OUT": target}
    setup_exe.compile_script(told | {"LICENCE": payload / "LICENSES" / "LICENSE.txt"}, **beside)
    return target


def test_the_set_up_compiles_without_a_warning_and_knows_its_own_bytes(setup: Path) -> None:
    content = setup.read_bytes()
    said = content[content.index(_MARK) - 4]
    assert said & _ALWAYS
    assert _sum(content) == content[-4:]


@pytest.mark.parametrize("part", [0.05, 0.3, 0.6, 0.99])
def test_one_byte_changed_is_another_sum(setup: Path, part: float) -> None:
    content = bytearray(setup.read_bytes())
    content[int(len(content) * part)] ^= 1
    assert _sum(content) != content[-4:]


@pytest.mark.skipif(
    not all(map(shutil.which, own_certificate.PROGRAMS)),
    reason="NOTHING WAS SIGNED: openssl or osslsigncode is missing",
)
def test_the_set_up_is_signed_by_whatever_is_named(tmp_path: Path) -> None:
    certificate = own_certificate.OwnCertificate(tmp_path / "sertifikat é")
    certificate.make()
    signed = _compiled(tmp_path / "isi", SIGN=certificate.command, FAST="")
    content = signed.read_bytes()
    assert certificate.verifies(signed)
    signed.write_bytes(content[:5000] + bytes([content[5000] ^ 1]) + content[5001:])
    assert not certificate.verifies(signed)


def test_the_set_up_asks_for_no_administrator() -> None:
    script = setup_exe.SCRIPT.read_text(encoding="utf-8")
    assert "RequestExecutionLevel user" in script
    assert not re.search(r"\b(HKLM|HKCR|HKEY_LOCAL_MACHINE|\$PROGRAMFILES|SetShellVarContext all)\b", script)


def test_what_is_removed_is_what_was_installed_and_no_data_unasked() -> None:
    script = setup_exe.SCRIPT.read_text(encoding="utf-8")
    removed = re.findall(r'RMDir /r "([^"]+)"', script)
    assert set(removed) == {r"$INSTDIR\_internal", r"$INSTDIR\LICENSES", r"$LOCALAPPDATA\${ID}"}
    assert "Section /o" in script.split(r'RMDir /r "$LOCALAPPDATA\${ID}"')[0].splitlines()[-2]


def test_wine_is_found_that_came_while_the_build_ran(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not wine.is_possible()
    for name in ("wine64", "x86_64-w64-mingw32-gcc"):
        (tmp_path / name).touch(mode=0o755)
    assert wine.is_possible()
    assert wine.program() == str(tmp_path / "wine64")


def test_nothing_of_wine_is_packed(tmp_path: Path) -> None:
    inside = tmp_path / "_internal"
    inside.mkdir()
    (inside / "Qt6Core.dll").write_bytes(b"MZ" + bytes(62))
    assert windows_bundle.strangers(tmp_path) == []
    names = sorted(f"{source.stem}.dll" for source in wine.STAND_INS.glob("*.c"))
    for name in names:
        (inside / name).touch()
    (inside / "ucrtbase.dll").write_bytes(b"MZ" + bytes(62) + b"Wine builtin DLL\0")
    assert windows_bundle.strangers(tmp_path) == [*names, "ucrtbase.dll"]
    assert len(names) > 2


def test_windows_gets_its_own_packages_and_none_of_others() -> None:
    conditions = {"a": "", "b": " ; sys_platform == 'win32'", "c": " ; sys_platform == 'darwin'"}
    lock = "".join(f"{name}==1{mark} \\\n    --hash=sha256:0{name}\n" for name, mark in conditions.items())
    assert windows_python.for_windows(lock).replace("\\", "").split() == [
        "a==1",
        "--hash=sha256:0a",
        "b==1",
        "--hash=sha256:0b",
    ]
    told = windows_python.for_windows(BUILDER.lock.read_text(encoding="utf-8"))
    assert "\ntzdata==" in told
    assert "macholib" not in told
    assert ";" not in told


def test_what_only_windows_gets_is_listed_too(tmp_path: Path) -> None:
    folder = tmp_path / "tzdata-2026.1.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text("Metadata-Version: 2.1\nName: tzdata\nVersion: 2026.1\nLicense: Apache-2.0\n")
    [part] = notices.parts(tmp_path)
    assert (part.name, part.licence) == ("tzdata", "Apache-2.0")


def _sum(content: bytes | bytearray) -> bytes:
    return zlib.crc32(content[_UNGUARDED:-4]).to_bytes(4, "little")
