"""The two commands need nothing but Python, say what is missing, and leave nothing running."""

import os
import subprocess
import sys
from pathlib import Path

import psycopg
import pytest

import checks
import debian
import dev
import postgres
from environment import DEVELOPER, Environment
from progress import Failed, step

ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize(("script", "words"), [("dev.py", ["run", "test"]), ("build.py", ["linux", "again"])])
def test_the_script_starts_with_the_standard_library_alone(script: str, words: list[str]) -> None:
    command: list[str | Path] = [sys.executable, "-S", "-E", ROOT / "installer" / script, "--help"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert [word for word in words if word not in done.stdout] == []


def test_ci_calls_the_test_command_and_nothing_else() -> None:
    lines = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if line and not line.startswith(("#", "set ", "cd "))] == [
        "python3 installer/dev.py test"
    ]


def test_another_lock_means_another_stamp(tmp_path: Path) -> None:
    (tmp_path / "lock").write_text("other==1")
    assert Environment(tmp_path, tmp_path / "lock").wanted() != DEVELOPER.wanted()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux leaves libraries to the system")
def test_a_library_that_does_not_load_is_named_by_its_package() -> None:
    assert debian.missing_libraries({"libc.so.6": "libc6", "libnot-there.so.9": "libnot-there9"}) == ["libnot-there9"]


def test_without_rights_the_one_command_is_printed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(debian, "_rights", lambda: None)
    assert not debian.install(["libgl1", "libegl1"])
    assert "apt-get install --yes --no-install-recommends libgl1 libegl1" in capsys.readouterr().out


def test_a_step_that_fails_says_its_last_words(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(Failed, match="the end"):
        step("trying", [sys.executable, "-c", "import sys; sys.exit('the end')"])
    assert "trying: FAILED" in capsys.readouterr().out


@pytest.mark.skipif(postgres.binaries() is None, reason="no PostgreSQL to test on")
def test_the_server_answers_on_loopback_and_is_gone_afterwards() -> None:
    with postgres.server() as url, psycopg.connect(url) as connection:
        [folder] = connection.execute("show data_directory").fetchone() or [""]
        assert Path(folder).exists()
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(url, connect_timeout=2)
    assert not Path(folder).exists()


def test_outcomes_are_counted_from_the_report(tmp_path: Path) -> None:
    report = tmp_path / "report.xml"
    report.write_text('<testsuites><testsuite tests="9" failures="1" errors="1" skipped="2"/></testsuites>')
    assert checks._outcomes(report) == {"passed": 5, "failed": 2, "skipped": 2}
    assert checks._outcomes(tmp_path / "absent.xml") == {}


def test_what_cannot_be_run_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(postgres.NAMED_BY, raising=False)
    monkeypatch.setattr(postgres, "binaries", lambda: None)
    assert any("PostgreSQL" in line for line in checks._not_possible())


@pytest.mark.parametrize(("given", "wants"), [([], True), (["open", "x.sqlite"], True), (["check", "--store"], False)])
def test_a_command_of_the_program_needs_no_display(given: list[str], wants: bool) -> None:
    assert dev._wants_window(given) is wants


@pytest.mark.skipif(os.name == "nt", reason="Windows has a display always")
def test_no_display_is_noticed() -> None:
    code = "import sys; sys.path.insert(0, 'installer'); import dev; print(dev._has_display())"
    env = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    command = [sys.executable, "-c", code]
    assert subprocess.check_output(command, cwd=ROOT, env=env, text=True).strip() == "False"
    assert subprocess.check_output(command, cwd=ROOT, env=env | {"DISPLAY": ":0"}, text=True).strip() == "True"
