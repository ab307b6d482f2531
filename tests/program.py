"""The installed program in a process of its own, as an administrator calls it."""

import subprocess
import sys
from dataclasses import dataclass

PROGRAM = [sys.executable, "-m", "rakor_desktop"]


@dataclass(frozen=True, slots=True)
class Said:
    status: int
    out: str
    err: str


def rakor(*arguments: object) -> Said:
    done = subprocess.run(
        [*PROGRAM, *map(str, arguments)], capture_output=True, text=True, encoding="utf-8", timeout=120, check=False
    )
    return Said(done.returncode, done.stdout, done.stderr)


def refused(said: Said) -> str:
    """The one sentence of a refusal."""
    assert said.status == 1
    assert said.out == ""
    assert "Traceback" not in said.err
    assert len(said.err.strip().splitlines()) == 1
    return said.err
