"""The start loads nothing that it can do without, and leaves Python as it was."""

import subprocess
import sys

import pytest

SELDOM_NEEDED = {"reportlab", "openpyxl", "alembic", "psycopg", "pypdfium2", "PIL"}
LATER = {
    f"rakor_desktop.{name}"
    for name in (
        "app.cli", "app.demo", "app.founding", "app.handing_over", "documents.office.list_xlsx", "documents.profiles",
        "db.tables.answers", "db.tables.directory", "db.tables.signing", "domain.directory", "domain.precedence",
        "services.invitations.answer_lines", "services.attendance.replay",
        "services.attendance.attendance", "services.directory.directory", "services.minutes.minutes",
        "ui.first_start", "ui.help", "ui.recovery", "ui.meetings.form", "ui.meetings.summary", "ui.settings",
        "ui.publishing",
    )
}  # fmt: skip
"""What the window of the list of meetings can be up without; a page's own modules come with the page."""
START = """
import builtins, gc, sys
plain = builtins.__import__
from rakor_desktop.app.quick_imports import quick_imports
with quick_imports():
    assert not gc.isenabled()
    from rakor_desktop.app import {entry}
assert gc.isenabled()
assert gc.get_freeze_count() > 0
assert builtins.__import__ is plain
print(*sys.modules)
"""


@pytest.mark.parametrize(
    ("entry", "seldom_needed"),
    [
        ("gui", SELDOM_NEEDED | LATER),
        ("cli", {*SELDOM_NEEDED, "rakor_desktop.app.gui", "PySide6.QtWidgets"}),
    ],
)
def test_the_start_loads_only_what_it_needs(entry: str, seldom_needed: set[str]) -> None:
    command = [sys.executable, "-c", START.format(entry=entry)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    loaded = set(done.stdout.split())
    assert f"rakor_desktop.app.{entry}" in loaded
    assert not loaded & seldom_needed
