"""The script that makes a Debian computer the database of several desks, on a real cluster that is thrown away."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest

import postgres
from builders import make_meeting
from rakor_desktop.app.startup import create_store
from rakor_desktop.db.database import Database

SCRIPT = Path(__file__).parents[1] / "installer" / "desks_on_debian.sh"
PASSWORD = "Rahasia-2016"
pytestmark = pytest.mark.skipif(not shutil.which("pg_createcluster"), reason="no Debian with PostgreSQL")


@dataclass(frozen=True, slots=True)
class Cluster:
    """Debian's own kind of server, in a folder of its own."""

    folder: Path
    port: int
    environment: dict[str, str]

    def url(self, password: str, name: str = "rakor") -> str:
        return f"postgresql://{name}:{password}@127.0.0.1:{self.port}/{name}"

    def run(self, password: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["sh", SCRIPT, *arguments], input=password + "\n", env=self.environment, capture_output=True, text=True,
            timeout=120, check=False,
        )  # fmt: skip

    def rules(self, name: str = "") -> list[str]:
        (rules,) = self.folder.glob("conf/*/*/pg_hba.conf")
        return [line for line in rules.read_text().splitlines() if line.startswith(f"host {name}")]


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    programs = postgres.binaries()
    assert programs is not None
    version = programs.parent.name
    with tempfile.TemporaryDirectory(prefix="rakor-desks-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        folder.chmod(0o755)
        (folder / "conf").mkdir()
        postgres._hand_over(folder)
        owner = postgres._servant()
        environment = os.environ | {"PG_CLUSTER_CONF_ROOT": str(folder / "conf")}
        port = postgres._free_port()
        who = ["--user", owner.pw_name] if owner else []
        made: list[str | Path] = ["pg_createcluster", version, "desks", *who, "--port", str(port)]
        made += ["--datadir", folder / "data", "--socketdir", folder, "--logfile", folder / "log", "--", "--no-sync"]
        subprocess.run(made, env=environment, capture_output=True, check=True)
        yield Cluster(folder, port, environment)
        subprocess.run(["pg_dropcluster", "--stop", version, "desks"], env=environment, capture_output=True, check=True)


def test_desks_can_work_with_what_the_script_made(cluster: Cluster) -> None:
    done = cluster.run(PASSWORD)
    assert done.returncode == 0, done.stderr
    assert f":{cluster.port}/rakor" in done.stdout
    assert PASSWORD not in done.stdout + done.stderr
    with closing(create_store(cluster.url(PASSWORD))) as database:
        make_meeting(database)
    with closing(Database(cluster.url(PASSWORD), desk="Meja 2")) as other:
        make_meeting(other, "Rapat lain")
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(cluster.url("wrong-password"))
    assert cluster.rules("rakor") == ["host rakor rakor samenet scram-sha-256"]


def test_run_again_it_keeps_what_is_there_and_sets_the_new_password(cluster: Cluster) -> None:
    assert cluster.run(PASSWORD, "--name", "kedua").returncode == 0
    with closing(create_store(cluster.url(PASSWORD, "kedua"))) as database:
        make_meeting(database)
    again = cluster.run("Lain-sekali_2", "--name", "kedua", "--net", "192.168.7.0/24")
    assert again.returncode == 0, again.stderr
    with psycopg.connect(cluster.url("Lain-sekali_2", "kedua")) as connection:
        assert connection.execute("select count(*) from meeting").fetchone() == (1,)
        assert connection.execute("show listen_addresses").fetchone() == ("*",)
    assert cluster.rules("kedua") == [f"host kedua kedua {net} scram-sha-256" for net in ("samenet", "192.168.7.0/24")]


def test_what_it_cannot_use_it_refuses_before_anything_is_made(cluster: Cluster) -> None:
    before = cluster.rules()
    wrong = [("short",), ("has spaces in it",), (PASSWORD, "--name", "Ra;kor"), (PASSWORD, "--net", "x")]
    for password, *arguments in wrong:
        done = cluster.run(password, *arguments)
        assert (done.returncode, done.stdout) == (2, "")
        assert len(done.stderr.splitlines()) == 1
    assert cluster.rules() == before


def test_asked_for_help_it_tells_what_it_does_and_makes_nothing(cluster: Cluster) -> None:
    before = cluster.rules()
    done = cluster.run(PASSWORD, "--help")
    assert (done.returncode, done.stderr) == (0, "")
    assert "Run it as root:  sh installer/desks_on_debian.sh [--net 192.168.1.0/24] [--name rakor]" in done.stdout
    assert all(line.endswith((".", "]")) for line in done.stdout.splitlines())
    assert cluster.rules() == before
