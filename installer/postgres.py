"""A PostgreSQL server for as long as it is needed: on a free loopback port, in a temporary folder, gone at the end.

`python3 installer/postgres.py COMMAND...` runs a command with RAKOR_TEST_POSTGRES naming such a server.
"""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if sys.platform != "win32":
    import pwd
if TYPE_CHECKING:
    Command = list[str | Path]  # Python 3.9 shall live to say that it is too old

NAMED_BY = "RAKOR_TEST_POSTGRES"
DEBIAN_BINARIES = Path("/usr/lib/postgresql")
START_SECONDS = 60
ATTEMPTS = 3  # another program may take the free port before the server does
_FAST_NOT_SAFE = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200")


class NoServer(Exception):
    """PostgreSQL did not start; the text says what it said."""


def binaries() -> Path | None:
    """The folder of PostgreSQL's own programs, the newest there is; None where it is not installed, or on Windows."""
    if sys.platform == "win32":
        return None
    found = sorted(DEBIAN_BINARIES.glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    if found:
        return found[-1].parent
    elsewhere = shutil.which("initdb")
    return Path(elsewhere).resolve().parent if elsewhere else None


@contextmanager
def server() -> Iterator[str]:
    """Start a server and give the URL of its first database; it is stopped and its data deleted at the end.

    Raises NoServer.
    """
    programs = binaries()
    if programs is None:
        raise NoServer("PostgreSQL is not installed")
    with cluster(programs) as folder:
        process, port = start(programs, folder)
        try:
            yield f"postgresql://postgres@127.0.0.1:{port}/postgres"
        finally:
            process.send_signal(signal.SIGINT)
            process.wait()


@contextmanager
def cluster(programs: Path) -> Iterator[Path]:
    """A folder with the data of a server that runs not yet; deleted at the end. Raises NoServer."""
    with tempfile.TemporaryDirectory(prefix="rakor-pg-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        _hand_over(folder)
        _make_cluster(programs, folder)
        yield folder


def _make_cluster(programs: Path, folder: Path) -> None:
    command: Command = [programs / "initdb", "--pgdata", folder / "data", "--username=postgres", "--auth=trust"]
    command += ["--no-sync", "--encoding=UTF8", "--locale=C"]
    done = subprocess.run(_unprivileged(command), cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        raise NoServer(done.stderr or done.stdout)


def start(
    programs: Path, folder: Path, wanted: int | None = None, settings: Sequence[str] = _FAST_NOT_SAFE
) -> tuple[subprocess.Popen[bytes], int]:
    """Start the server of a cluster, on a free port or the wanted one. Raises NoServer."""
    log = folder / "server.log"
    for _ in range(ATTEMPTS):
        port = wanted or _free_port()
        process = _launch(programs, folder, port, log, settings)
        if _answers(programs, process, port):
            return process, port
        process.kill()
        process.wait()
    raise NoServer(log.read_text(encoding="utf-8", errors="replace"))


def _launch(
    programs: Path, folder: Path, port: int, log: Path, settings: Sequence[str]
) -> subprocess.Popen[bytes]:
    command: Command = [programs / "postgres", "-D", folder / "data", "-k", folder, "-h", "127.0.0.1", "-p", str(port)]
    for setting in settings:
        command += ["-c", setting]
    with log.open("ab") as sink:
        return subprocess.Popen(_unprivileged(command), cwd=folder, stdin=subprocess.DEVNULL, stdout=sink, stderr=sink)


def _answers(programs: Path, process: subprocess.Popen[bytes], port: int) -> bool:
    asking: Command = [programs / "pg_isready", "--quiet", "--host=127.0.0.1", f"--port={port}"]
    end = time.monotonic() + START_SECONDS
    while process.poll() is None and time.monotonic() < end:
        if subprocess.run(asking, check=False).returncode == 0:
            return True
        time.sleep(0.05)
    return False


def _unprivileged(command: Command) -> Command:
    """The command as a user who is not root (PostgreSQL refuses root), ending when this program dies."""
    if not shutil.which("setpriv"):
        return command
    identity = _servant()
    change = [f"--reuid={identity.pw_uid}", f"--regid={identity.pw_gid}", "--clear-groups"] if identity else []
    return ["setpriv", "--pdeathsig=INT", *change, *command]


def _hand_over(folder: Path) -> None:
    if identity := _servant():
        os.chown(folder, identity.pw_uid, identity.pw_gid)


def _servant() -> pwd.struct_passwd | None:
    """Who runs the server when we are root."""
    if os.geteuid() != 0:
        return None
    names = {entry.pw_name: entry for entry in pwd.getpwall()}
    return names.get("postgres") or names["nobody"]


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


if __name__ == "__main__":
    with server() as url:
        sys.exit(subprocess.run(sys.argv[1:], env=os.environ | {NAMED_BY: url}, check=False).returncode)
