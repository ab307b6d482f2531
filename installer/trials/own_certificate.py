"""A certificate made here for one trial, to see that what is signed verifies; nobody else trusts it."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from progress import step

PROGRAMS = ("openssl", "osslsigncode")
_PURPOSE = ("-addext", "extendedKeyUsage=codeSigning", "-addext", "keyUsage=digitalSignature")
_SIGN = """#!/bin/sh
set -e
osslsigncode sign -certs "{folder}/certificate.pem" -key "{folder}/key.pem" \\
    -h sha256 -n "Rakor Desktop" -in "$1" -out "$1.signed"
mv "$1.signed" "$1"
"""


@dataclass(frozen=True)
class OwnCertificate:
    """A key, its certificate, and a command that signs with them, in one folder."""

    folder: Path

    @property
    def command(self) -> str:
        """What signs the file that is named after it."""
        return f'sh "{self.folder}/sign.sh"'

    def make(self) -> None:
        """Make the key for a week. Raises Failed."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        files: list[str | Path] = ["-keyout", self.folder / "key.pem", "-out", self.folder / "certificate.pem"]
        kind = ["-x509", "-newkey", "rsa:3072", "-nodes", "-days", "7", "-subj", "/CN=Rakor Desktop (trial)"]
        step("making a certificate for this trial", ["openssl", "req", *kind, *_PURPOSE, *files])
        (self.folder / "sign.sh").write_text(_SIGN.format(folder=self.folder), encoding="utf-8")

    def verifies(self, path: Path) -> bool:
        """Whether the file is as it was when it was signed with this key."""
        asked: list[str | Path] = ["osslsigncode", "verify", "-CAfile", self.folder / "certificate.pem", "-in", path]
        return subprocess.run(asked, capture_output=True, check=False).returncode == 0
