"""The notes of a release, cut out of CHANGELOG.md: `python3 installer/release_notes.py` prints those of this version.

CHANGELOG is what people read, so there is no second text: its first chapter belongs to the version in the source, as
`## Unreleased (will be 0.1.0)` while it grows and as `## 0.1.0 (2026-12-01)` once it is released.
"""

from __future__ import annotations

import re
import sys

from environment import ROOT
from program_facts import VERSION

_NUMBER = r"\d+\.\d+\.\d+"
_HEAD = re.compile(rf"## (?:Unreleased \(will be (?P<coming>{_NUMBER})\)|(?P<version>{_NUMBER}) \(\d{{4}}-\d\d-\d\d\))")


def chapters(changelog: str) -> dict[str, str]:
    """The notes of each version, the newest first. Raises ValueError for a chapter of which version nobody can tell."""
    found: dict[str, str] = {}
    for part in re.split(r"^(?=## )", changelog, flags=re.MULTILINE)[1:]:
        head, _line, text = part.partition("\n")
        told = _HEAD.fullmatch(head)
        version = told and (told["coming"] or told["version"])
        if not version or version in found:
            raise ValueError(head)
        found[version] = text.strip()
    return found


def notes(version: str = VERSION) -> str:
    """What users gain by this version. Raises ValueError where CHANGELOG does not tell it, or not first."""
    found = chapters((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    if version not in found or not found[version]:
        raise ValueError(f"CHANGELOG.md says nothing of {version}")
    if version == VERSION and next(iter(found)) != version:
        raise ValueError(f"CHANGELOG.md begins with {next(iter(found))}, the source is {version}")
    return found[version]


def main(arguments: list[str]) -> int:
    """Print the notes of the version named, or of this one."""
    try:
        print(notes(*arguments[:1]))
    except ValueError as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
