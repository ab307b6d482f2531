"""Every guard fails when its rule is broken on purpose: a copy of the source, one violation planted in it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import guards
from test_architecture import GUARDS, PACKAGE, ROOT, Guard

HEAD = '"""A planted module."""\n\n'
LONG_FUNCTION = "def planted() -> None:\n" + "    print()\n" * 40
LONG_INIT = "class Planted:\n    def __init__(self) -> None:\n" + "        print()\n" * 25
LONG_CLASS = "class Planted:\n" + "    a = 1\n" * 250

VIOLATIONS: list[tuple[Guard, str, str]] = [
    (guards.opened_by_no_sentence, "domain/planted.py", "A = 1\n"),
    (guards.opened_by_no_sentence, "domain/planted.py", '"""planted"""\n'),
    (guards.called_by_a_name_that_says_nothing, "services/utils.py", ""),
    (guards.called_by_a_name_that_says_nothing, "ui/helpers/__init__.py", ""),
    (guards.too_long, "domain/planted.py", LONG_FUNCTION),
    (guards.too_long, "domain/planted.py", LONG_INIT),
    (guards.too_long, "domain/planted.py", LONG_CLASS),
    (guards.too_long, "domain/planted.py", "A = 1\n" * 400),
    (guards.imported_inside_a_function, "app/planted.py", "def f() -> None:\n    import json\n"),
    (guards.imported_inside_a_function, "app/planted.py", "def f() -> None:\n    from rakor_desktop import ui\n"),
    (guards.caught_too_broadly, "services/planted.py", "try:\n    A = 1\nexcept Exception:  # noqa\n    A = 2\n"),
    (guards.caught_too_broadly, "services/planted.py", "try:\n    A = 1\nexcept (ValueError, Exception):\n    A = 2\n"),
    (guards.caught_too_broadly, "services/planted.py", "try:\n    A = 1\nexcept:\n    A = 2\n"),
    (guards.migrations_importing_ours, "db/migrations/versions/9999_x.py", "from rakor_desktop.db import tables\n"),
    (guards.resources_found_elsewhere, "documents/planted.py", "from importlib.resources import files\n"),
    (guards.resources_found_elsewhere, "documents/planted.py", "from importlib import resources\n"),
    (guards.unfit_for_large_lists, "ui/planted.py", "from PySide6.QtCore import QSortFilterProxyModel\n"),
    (guards.unfit_for_large_lists, "ui/planted.py", "A = QHeaderView.ResizeMode.ResizeToContents\n"),
    (guards.services_with_a_hidden_store, "services/planted.py", "def f(a: int, tx: Tx) -> None: ...\n"),
    (guards.services_with_a_hidden_store, "services/planted.py", "def f(db: Session) -> None: ...\n"),
    (guards.services_opening_transactions, "services/planted.py", "def f(tx: Tx) -> None:\n    tx.session.commit()\n"),
    (guards.services_opening_transactions, "services/planted.py", "A = Session(engine)\n"),
    (guards.use_cases_calling_use_cases, "services/planted.py",
     "def f(tx: Tx) -> None: ...\ndef g(tx: Tx) -> None:\n    f(tx)\n"),
    (guards.use_cases_calling_use_cases, "services/planted.py",
     "def g(tx: Tx) -> None:\n    attendance.check_in(tx, 1, 2)\n"),
    (guards.rows_leaving_services, "services/planted.py", "def f(session: Session) -> list[MeetingRow]: ...\n"),
    (guards.rows_leaving_services, "services/planted.py", "def f(session: Session) -> 'MeetingRow': ...\n"),
    (guards.results_that_can_change, "services/planted.py", "@dataclass\nclass A:\n    a: int\n"),
    (guards.results_that_can_change, "services/planted.py",
     "@dataclass(frozen=True, slots=True)\nclass A:\n    row: MeetingRow\n"),
    (guards.pages_not_kept_apart, "ui/planted/__init__.py", ""),
    (guards.modules_excused_from_types, "ui/planted.py", "# mypy: ignore-errors\n"),
]  # fmt: skip


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A copy of the source tree, as it is: the package, and the project file that rules it."""
    shutil.copytree(PACKAGE, tmp_path / "src" / "rakor_desktop", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path / "src" / "rakor_desktop"


def plant(package: Path, path: str, text: str) -> Path:
    planted = package / path
    planted.parent.mkdir(exist_ok=True)
    planted.write_text(text, encoding="utf-8")
    return planted


@pytest.mark.parametrize(("guard", "path", "text"), VIOLATIONS)
def test_a_planted_violation_is_found(package: Path, guard: Guard, path: str, text: str) -> None:
    before = guard(package)
    plant(package, path, text if guard is guards.opened_by_no_sentence else HEAD + text)
    assert len(guard(package)) > len(before)


def test_a_refusal_without_a_sentence_is_found(package: Path) -> None:
    errors = package / "domain" / "errors" / "store.py"
    errors.write_text(
        errors.read_text(encoding="utf-8") + "\n\nclass Planted(RakorError):\n    pass\n", encoding="utf-8"
    )
    assert guards.refusals_without_a_sentence(package) == ["Planted"]


def test_every_guard_is_broken_by_some_test() -> None:
    broken = {guard for guard, _path, _text in VIOLATIONS} | {guards.refusals_without_a_sentence}
    assert broken == set(GUARDS)


def test_what_tidies_up_and_goes_on_is_no_broad_except(package: Path) -> None:
    before = guards.caught_too_broadly(package)
    plant(package, "services/planted.py", HEAD + "try:\n    A = 1\nexcept BaseException:\n    A = 2\n    raise\n")
    assert guards.caught_too_broadly(package) == before


@pytest.mark.parametrize(
    ("contract", "path", "text"),
    [
        ("Layers", "domain/planted.py", "import rakor_desktop.services.meetings.meetings"),
        ("Layers", "local/planted.py", "import rakor_desktop.db.database"),
        ("Qt stays on the screen", "services/planted.py", "import PySide6.QtCore"),
        ("SQL stays in the store", "ui/planted.py", "import sqlalchemy"),
        ("Paper is made in documents", "services/planted.py", "def f() -> None:\n    import reportlab"),
        ("Screens speak to use-cases", "ui/planted.py", "import rakor_desktop.db.database"),
        ("The kit knows no page", "ui/kit/planted.py", "import rakor_desktop.ui.meetings"),
        ("Pages do not know each other", "ui/meetings/planted.py", "import rakor_desktop.ui.minutes"),
    ],
)
def test_a_planted_import_breaks_its_contract(package: Path, contract: str, path: str, text: str) -> None:
    plant(package, path, HEAD + text + "\n")
    lint = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run(
        [lint, "--no-cache"], cwd=package.parents[1], env=os.environ | {"PYTHONPATH": str(package.parent)},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 1, done.stdout + done.stderr
    assert any(line.startswith(contract) and line.endswith("BROKEN") for line in done.stdout.splitlines()), done.stdout


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("D100", "A = 1\n"),
        ("D103", HEAD + "def planted() -> None:\n    return None\n"),
        ("BLE001", HEAD + "try:\n    A = 1\nexcept Exception:\n    A = 2\n"),
        ("PLC0415", HEAD + "def _planted() -> object:\n    import json\n    return json\n"),
        ("TID253", HEAD + "import reportlab\n\nA = reportlab\n"),
        ("F403", HEAD + "from json import *\n"),
        ("T201", HEAD + 'print("planted")\n'),
        ("ERA001", HEAD + "# planted = 1\n"),
    ],
)
def test_a_planted_fault_is_found_by_ruff(package: Path, code: str, text: str) -> None:
    planted = plant(package, "services/planted.py", text)
    command: list[str | Path] = [
        sys.executable,
        "-m",
        "ruff",
        "check",
        "--no-cache",
        "--output-format=concise",
        planted,
    ]
    done = subprocess.run(command, cwd=package.parents[1], capture_output=True, text=True, check=False)
    assert f" {code} " in done.stdout, done.stdout


@pytest.mark.parametrize(
    "text", ["def planted(value):\n    return value\n", "A: int = 'x'\n", "def planted(a: list) -> None: ...\n"]
)
def test_a_planted_fault_is_found_by_mypy(package: Path, text: str) -> None:
    planted = plant(package, "domain/planted.py", HEAD + text)
    command: list[str | Path] = [sys.executable, "-m", "mypy", "--cache-dir", os.devnull, planted]
    done = subprocess.run(command, cwd=package.parents[1], capture_output=True, text=True, check=False)
    assert "planted.py:3: error" in done.stdout, done.stdout + done.stderr
