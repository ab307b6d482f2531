"""The trial of the .run, as a person installs it who is no administrator."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

from bundles import bundling
from program_facts import VERSION
from progress import step
from trials.package_trial import BEFORE, ONLY_BEFORE, PackageTrial

_RUNS, _OLDER, _LACKING = 13, 12, 11
"""What the .run ends with: the program is running; a newer version is installed; something of the system is missing."""


class RunFileTrial(PackageTrial):
    """The .run, as a person installs it who is no administrator."""

    kind, program, home = ".run", "~/.local/bin/rakor-desktop", "/home/staf/.local/lib/rakor-desktop"
    menu_entry = "/home/staf/.local/share/applications/rakor-desktop.desktop"

    def _installs(self) -> None:
        self.root.install("xz-utils")
        self.before = self._version_before()
        lacking = self._run(self.before)
        asked = re.findall(r"sudo apt install (.+)", lacking.stdout)
        names = lacking.returncode == _LACKING and bool(asked) and not self._is_there()
        self.trial.check("names what is missing here, and changes nothing", names, lacking.stdout[-800:])
        self.root.install(*" ".join(asked).split())
        refused = self._run(self._damaged())
        self.trial.check("refuses with one byte changed", refused.returncode != 0 and not self._is_there())
        done = self._run(self.before)
        self.trial.check("installs without root", done.returncode == 0, (done.stdout + done.stderr)[-800:])

    def _while_it_runs(self) -> None:
        super()._while_it_runs()
        status = self._run(self.package).returncode
        self.trial.check("refuses while it runs", status == _RUNS and self._version() == BEFORE, str(status))

    def _upgrades(self) -> None:
        before = self.digest()
        done = self._run(self.package)
        is_new = done.returncode == 0 and self._version() == VERSION
        self.trial.check("upgrades in its place", is_new, (done.stdout + done.stderr)[-800:])
        self.has_upgraded(before)
        status = self._run(self.before).returncode
        self.trial.check("refuses to go back", status == _OLDER and self._version() == VERSION, str(status))

    def _goes_away(self) -> None:
        before = self.digest()
        self._run(self.package, "--hapus")
        self.is_gone(before)

    def _run(self, packed: str, *words: str) -> subprocess.CompletedProcess[str]:
        return self.root.by_person(" ".join(["sh", packed, "--quiet", "--", *words]))

    def _is_there(self) -> bool:
        return self.root.path(self.home).exists()

    def _version(self) -> str:
        return self.root.path(f"{self.home}/VERSION").read_text(encoding="ascii").strip()

    def _damaged(self) -> str:
        content = bytearray(self.root.path(self.package).read_bytes())
        content[len(content) * 2 // 3] ^= 1
        self.root.path("/opt/rusak.run").write_bytes(content)
        return "/opt/rusak.run"

    def _version_before(self) -> str:
        """The same program as an older package, with a file that this version has no more."""
        folder = bundling.BUILD / "run-before"
        shutil.rmtree(folder, ignore_errors=True)
        unpack: list[str | Path] = ["sh", self.root.path(self.package), "--quiet", "--noexec", "--keep"]
        subprocess.run([*unpack, "--target", folder], check=True, stdout=subprocess.DEVNULL)
        (folder / bundling.NAME / "VERSION").write_text(BEFORE + "\n", encoding="ascii")
        (folder / bundling.NAME / ONLY_BEFORE).touch()
        made = "/opt/rakor-desktop-before.run"
        pack = ["makeself", "--gzip", "--complevel", "1", "--sha256", "--nox11"]
        step("packing a version before", [*pack, folder, self.root.path(made), "Rakor Desktop", "./install.sh"])
        return made
