"""The rows of the signed pages as columns: number, office, what the program says, what the paper says, the result."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from rakor_desktop.documents.office.list_paper import ColumnKind
from rakor_desktop.domain.reconciling import Mark
from rakor_desktop.services.signing.reconciling import SignedPage, SignedRow
from rakor_desktop.ui.kit.rows import CellKind, Column
from rakor_desktop.ui.kit.sheet_columns import SheetColumn
from rakor_desktop.ui.signing.wording import (
    look_of,
    office_words,
    page_look,
    page_words,
    paper_words,
    recorded_words,
    result_words,
    standing_words,
)

ON_PAPER, RESULT = 3, 4
"""Columns that can be missed in a narrow page, in this order."""


def columns(zone: Callable[[], str]) -> list[Column[SignedRow]]:
    """What is shown; `zone` is that of the meeting in view."""
    translate = QCoreApplication.translate
    return [
        Column(translate("Signing", "No"), lambda row: str(row.number), CellKind.NUMBER, width=64),
        Column(translate("Signing", "Office"), office_words, stretch=True),
        Column(
            translate("Signing", "In the program"),
            lambda row: recorded_words(row, zone()),
            CellKind.PILL,
            status=lambda row: row.invitee.standing.state.value if row.invitee else None,
            width=150,
        ),
        Column(translate("Signing", "On paper"), paper_words, CellKind.ICON_TEXT, icon=_pen, width=138),
        Column(translate("Signing", "Result"), result_words, CellKind.ICON_TEXT, status=look_of, width=182),
    ]


def page_columns() -> list[Column[SignedPage]]:
    """The pages beside the rows."""
    translate = QCoreApplication.translate
    return [
        Column(translate("Signing", "Page"), page_words, CellKind.ICON_TEXT, status=page_look, stretch=True),
        Column(translate("Signing", "State"), standing_words, width=96),
    ]


def sheet_columns(zone: str) -> list[SheetColumn[SignedRow]]:
    """The same for Excel."""
    translate = QCoreApplication.translate
    return [
        SheetColumn(translate("Signing", "No"), lambda row: row.number, ColumnKind.NUMBER, 6),
        SheetColumn(translate("Signing", "Office"), office_words, width=40),
        SheetColumn(translate("Signing", "In the program"), lambda row: recorded_words(row, zone), width=22),
        SheetColumn(translate("Signing", "On paper"), paper_words, width=16),
        SheetColumn(translate("Signing", "Result"), result_words, width=28),
    ]


def _pen(row: SignedRow) -> str:
    return {Mark.SIGNED: "signature", Mark.REPRESENTED: "user-round-pen"}[row.mark] if row.mark else ""
