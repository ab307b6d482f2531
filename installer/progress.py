"""Run a command and show that it is going on: a line that moves on a terminal, plain lines anywhere else."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

MOVES_EVERY = 0.2  # seconds, on a terminal
TELLS_EVERY = 15.0  # seconds, elsewhere
LAST_WORDS = 60  # lines shown of a command that failed


class Failed(Exception):
    """A step did not succeed; the text is what it said at the end."""


def say(text: str = "") -> None:
    """One line for the person, at once."""
    print(text, flush=True)


def loudly(title: str, lines: Sequence[str]) -> None:
    """What nobody should overlook."""
    bar = "!" * 78
    say("\n".join([bar, f"!!  {title}", *(f"!!  {line}" for line in lines), bar]))


def step(title: str, command: Sequence[str | Path], env: Mapping[str, str] | None = None) -> None:
    """Run the command to its end, telling how long it has been at work. Raises Failed."""
    line = _Line(title)
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(command, env=env, stdin=subprocess.DEVNULL, stdout=output, stderr=output)
        code = _watched(process, line)
        line.end("done" if code == 0 else "FAILED")
        if code:
            output.seek(0)
            said = output.read().decode(errors="replace").splitlines()
            raise Failed("\n".join(said[-LAST_WORDS:]))


def _watched(process: subprocess.Popen[bytes], line: _Line) -> int:
    try:
        while True:
            try:
                return process.wait(timeout=MOVES_EVERY)
            except subprocess.TimeoutExpired:
                line.move()
    finally:
        process.kill()
        process.wait()


class _Line:
    """A title and the seconds since; nothing is printed twice where a line cannot be written over."""

    def __init__(self, title: str) -> None:
        self._title = title
        self._start = self._told = time.monotonic()
        self._moves = sys.stdout.isatty()
        print(f"  {title} ...", end="" if self._moves else "\n", flush=True)

    def move(self) -> None:
        now = time.monotonic()
        if self._moves:
            print(f"\r  {self._title} ... {now - self._start:.0f} s", end="", flush=True)
        elif now - self._told >= TELLS_EVERY:
            self._told = now
            say(f"  {self._title} ... {now - self._start:.0f} s")

    def end(self, word: str) -> None:
        seconds = time.monotonic() - self._start
        print("\r" if self._moves else "", f"  {self._title}: {word} ({seconds:.1f} s)", sep="", flush=True)
