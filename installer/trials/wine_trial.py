"""The set-up under Wine, as a person and his administrator would use it: from the first installation to the removal.

What Wine cannot tell stays untold: whether Windows shows the file type, what its guards think of an unknown program,
how fast it is. The person's name has a space and a letter beyond ASCII, and with it every path that is tried.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import screen
from bundles import bundling
from environment import BUILDER, ROOT
from program_facts import VERSION
from progress import Failed, step
from trials import own_certificate
from trials.own_certificate import OwnCertificate
from trials.trial import Trial, is_soon
from windows import setup_exe
from windows.wine import Prefix, needed

_PERSON = "staf kantor é"
_BEFORE = "0.0.9"
_ENTRY = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\RakorDesktop"
_KIND = r"HKCU\Software\Classes\.rakor"
_COMMAND = r"HKCU\Software\Classes\RakorDesktop.Berkas\shell\open\command"
_MOST_MB, _MOST_INSTALLED_MB = 45, 130
_NEWER_RUNS, _OLDER = 13, 12
_PROGRAM, _SHORTCUT = f"{bundling.NAME}.exe", "Rakor Desktop.lnk"
_FORMER_STORE = """
import sys
from rakor_desktop.db.migrate import REVISIONS, upgrade
upgrade(sys.argv[1], REVISIONS[-2])
"""


class SetUpTrial:
    """A Windows of its own, the set-up that is given away and others to compare, and what each step leaves behind."""

    def __init__(self, bundle: Path, setup: Path) -> None:
        into = bundling.anew(bundling.BUILD / "trial")
        self.certificate = OwnCertificate(into / "certificate")
        self.certificate.make()
        self.new, self.old = setup, setup_exe.build_for_trial(bundle, into, _BEFORE)
        by, into = self.certificate.command, bundling.anew(into / "signed")
        self.signed = setup_exe.build_for_trial(bundle, into, signer=by)
        self.prefix = Prefix(bundling.BUILD / "wine-trial", _PERSON)
        self.trial, self.screen = Trial("Windows set-up (under Wine, not on Windows)"), dict[str, str]()
        local = self.prefix.user / "AppData" / "Local"
        self.program, self.data = local / "Programs" / "RakorDesktop", local / "RakorDesktop"
        self.store = self.prefix.user / "Documents" / "rapat é.rakor"
        self.former = self.store.with_name("versi lama é.rakor")

    def run(self) -> Trial:
        """All checks, each told as it is made. Raises Failed."""
        with screen.screen() as self.screen:
            self.prefix = replace(self.prefix, display=self.screen["DISPLAY"])
            self.prefix.make()  # a Windows that was begun without a screen shows no window while it stays awake
            with self.prefix.awake():
                self._refuses_what_was_changed()
                self._installs()
                self._works()
                self._shows_its_window_and_is_left_alone()
                self._upgrades()
                self._goes_away()
                self._is_signed()
        return self.trial

    def _refuses_what_was_changed(self) -> None:
        megabytes = self.new.stat().st_size / 2**20
        self.trial.check(f"set-up of at most {_MOST_MB} MB: {megabytes:.1f}", megabytes <= _MOST_MB)
        content = self.new.read_bytes()
        places = {"at its start": 512, "in its middle": len(content) // 2, "at its end": len(content) - 1}
        for name, place in places.items():
            damaged = self.new.read_bytes()[:place] + bytes([content[place] ^ 1]) + content[place + 1 :]
            self._refuses(damaged, f"refuses with one byte changed {name}")
        self._refuses(content[: len(content) * 9 // 10], "refuses when its end is missing")

    def _refuses(self, content: bytes, name: str) -> None:
        damaged = bundling.BUILD / "trial" / "rusak.exe"
        damaged.write_bytes(content)
        status = self.prefix.run(damaged, "/S").returncode
        self.trial.check(name, status != 0 and not self.program.exists(), str(status))

    def _installs(self) -> None:
        before, check = self._files_outside(), self.trial.check
        status = self.prefix.run(self.old, "/S").returncode
        check("installs silently", status == 0 and (self.program / _PROGRAM).is_file(), str(status))
        check("shortcut in the start menu", bool(self._links("AppData/Roaming/Microsoft/Windows/Start Menu")))
        check("shortcut on the desktop", bool(self._links("Desktop")))
        check("listed among the programs with its version", self._listed() == _BEFORE, self._listed())
        asked = _PROGRAM in self._told(_COMMAND, "/ve") and "RakorDesktop.Berkas" in self._told(_KIND, "/ve")
        check(".rakor files are told to be opened by it", asked)
        check("nothing written outside the person's folder", self._files_outside() == before)
        installed = bundling.megabytes(self.program)
        check(f"installed at most {_MOST_INSTALLED_MB} MB: {installed:.1f}", installed <= _MOST_INSTALLED_MB)

    def _works(self) -> None:
        told = self.prefix.user / "uji coba.json"
        status = self._program("selftest", "--json", "--out", told).returncode
        found = json.loads(told.read_text(encoding="utf-8")) if told.is_file() else {"steps": []}
        broken = [one for one in found["steps"] if one["state"] != "ok"]
        whole = status == 0 and found["steps"] and not broken
        self.trial.check(f"each of its {len(found['steps'])} parts works", bool(whole), f"{status} {broken}")
        made = self._program("demo", "--store", self.store)
        self.trial.check("makes the reference meeting", made.returncode == 0 and self.store.is_file())

    def _shows_its_window_and_is_left_alone(self) -> None:
        running, check = self.prefix.begin(self.program / _PROGRAM, self.store), self.trial.check
        try:
            check("shows its window", is_soon(lambda: "Rakor Desktop" in screen.titles(self.screen), 120))
            check("and paints it", is_soon(self._is_painted, 90))
            second = self.prefix.run(self.program / _PROGRAM, self.store, seconds=120)
            check("a second start leaves it to the first", second.returncode == 0 and running.poll() is None)
            status = self.prefix.run(self.new, "/S").returncode
            check("refuses while it runs", status == _NEWER_RUNS and self._listed() == _BEFORE, str(status))
            self.prefix.run(self.program / "uninstall.exe", "/S")
            check("is not removed while it runs", not is_soon(lambda: not self._listed(), 10))
            self.prefix.run("taskkill", "/IM", _PROGRAM)
            check("closes when it is asked to", is_soon(lambda: running.poll() is not None, 60))
        finally:
            running.kill()
            running.communicate()

    def _is_painted(self) -> bool:
        """Whether two pictures of the screen, one after the other, are alike and too rich to be empty."""
        picture = bundling.BUILD / "windows.png"
        former = picture.read_bytes() if picture.is_file() else b""
        screen.picture(self.screen, picture, BUILDER.program("python"))
        return picture.read_bytes() == former and len(former) > 40_000

    def _upgrades(self) -> None:
        stale = self.program / "_internal" / "lama.dll"
        stale.touch()
        self._make_former_store()
        before, check = self._kept(), self.trial.check
        status = self.prefix.run(self.new, "/S").returncode
        check("upgrades in its place", status == 0 and self._listed() == VERSION, str(status))
        check("what only the version before had is gone", not stale.exists())
        check("meetings and settings are as they were", self._kept() == before)
        check("the meeting opens", self._program("check", "--store", self.store).returncode == 0)
        check("a store of the format before opens", self._program("check", "--store", self.former).returncode == 0)
        check("and was backed up before", any((self.data / "backups").iterdir()))
        status = self.prefix.run(self.old, "/S").returncode
        check("refuses to go back", status == _OLDER and self._listed() == VERSION, str(status))

    def _goes_away(self) -> None:
        check, kept = self.trial.check, self._kept()
        self.prefix.run(self.program / "uninstall.exe", "/S")
        check("is removed", is_soon(lambda: not self.program.exists()))
        check("meetings and settings stay", self._kept() == kept and self.store.is_file() and self.data.is_dir())
        check("no shortcut, no entry, no file type stays", is_soon(self._has_left_nothing))

    def _has_left_nothing(self) -> bool:
        return not (self._links(".") or self._listed() or self._told(_COMMAND, "/ve") or self._told(_KIND, "/ve"))

    def _is_signed(self) -> None:
        check, verifies = self.trial.check, self.certificate.verifies
        check("signed (certificate of this trial), it verifies", verifies(self.signed))
        status = self.prefix.run(self.signed, "/S").returncode
        check("signed, it installs", status == 0 and self._listed() == VERSION, str(status))
        signed = [verifies(self.program / one) for one in (_PROGRAM, "uninstall.exe")]
        check("what it installs is signed too", all(signed))
        content = self.signed.read_bytes()
        damaged = self.signed.with_name("rusak.exe")
        damaged.write_bytes(content[:5000] + bytes([content[5000] ^ 1]) + content[5001:])
        check("with one byte changed it does not verify", not verifies(damaged))
        self.prefix.run(self.program / "uninstall.exe", "/S", "/HAPUSDATA")
        check("its data goes where that is asked for", is_soon(lambda: not self.data.exists()))
        check("but no store of the person", self.store.is_file())

    def _make_former_store(self) -> None:
        command: list[str | Path] = [BUILDER.program("python"), "-c", _FORMER_STORE, self.former]
        step("making a store of the format before", command, os.environ | {"PYTHONPATH": str(ROOT / "src")})

    def _program(self, *words: str | Path) -> subprocess.CompletedProcess[bytes]:
        return self.prefix.run(self.program / _PROGRAM, *words)

    def _kept(self) -> dict[Path, str]:
        """What the person and the program have kept, each file by what is in it."""
        files = [path for folder in (self.store.parent, self.data) for path in folder.rglob("*") if path.is_file()]
        return {path: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}

    def _links(self, folder: str) -> list[Path]:
        return list((self.prefix.user / folder).rglob(_SHORTCUT))

    def _listed(self) -> str:
        return (self._told(_ENTRY, "/v", "DisplayVersion").split() or [""])[-1]

    def _told(self, key: str, *what: str) -> str:
        asked = self.prefix.run("reg", "query", key, *what)
        return asked.stdout.decode(errors="replace").strip() if asked.returncode == 0 else ""

    def _files_outside(self) -> set[Path]:
        users = self.prefix.drive / "users"
        return {path for path in self.prefix.drive.rglob("*") if path.is_file() and not path.is_relative_to(users)}


def run(bundle: Path, setup: Path) -> Trial:
    """Try the set-up that was made of this bundle. Raises Failed where that is not possible."""
    needed()
    if lacking := [name for name in own_certificate.PROGRAMS if not shutil.which(name)]:
        raise Failed(f"Needed to try a signed set-up: apt-get install {' '.join(lacking)}")
    return SetUpTrial(bundle, setup).run()
