"""The trial of the .deb, as an administrator installs it for everybody."""

from __future__ import annotations

import shutil
import subprocess

from bundles import bundling
from program_facts import VERSION
from progress import step
from trials.package_trial import BEFORE, ONLY_BEFORE, PackageTrial


class DebTrial(PackageTrial):
    """The .deb, as an administrator installs it for everybody."""

    kind, program, home = ".deb", "rakor-desktop", "/usr/lib/rakor-desktop"
    menu_entry = "/usr/share/applications/rakor-desktop.desktop"

    def _installs(self) -> None:
        before = self._version_before()
        done = self.root.install(before)
        self.trial.check("installs with what it names", done.returncode == 0, done.stderr[-800:])

    def _upgrades(self) -> None:
        before = self.digest()
        done = self.root.install(self.package)
        listed = self.root.run("dpkg-query", "--show", "--showformat=${Version}", "rakor-desktop").stdout
        self.trial.check("upgrades in its place", done.returncode == 0 and listed == VERSION, done.stderr[-800:])
        self.has_upgraded(before)

    def _goes_away(self) -> None:
        before = self.digest()
        self.root.run("apt-get", "purge", "-y", "-qq", "rakor-desktop")
        self.is_gone(before)

    def _version_before(self) -> str:
        """The same program as an older package, with a file that this version has no more."""
        folder = bundling.BUILD / "deb-before"
        shutil.rmtree(folder, ignore_errors=True)
        subprocess.run(["dpkg-deb", "--raw-extract", self.root.path(self.package), folder], check=True)
        (folder / f"{self.home[1:]}/{ONLY_BEFORE}").touch()
        control = folder / "DEBIAN" / "control"
        told = control.read_text(encoding="utf-8").replace(f"Version: {VERSION}", f"Version: {BEFORE}")
        control.write_text(told, encoding="utf-8")
        made = "/opt/rakor-desktop-before.deb"
        step("packing a version before", ["dpkg-deb", "-Zgzip", "-z1", "--build", folder, self.root.path(made)])
        return made
