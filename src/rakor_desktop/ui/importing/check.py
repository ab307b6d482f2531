"""The step that looks at every row of a list for the directory before any is brought in."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from rakor_desktop.domain.import_plan import Outcome, Planned
from rakor_desktop.services.importing.importing import Preview
from rakor_desktop.ui.importing.columns import IN_FILE, KIND, STARTS, row_columns
from rakor_desktop.ui.importing.panel import OfficeRowPanel
from rakor_desktop.ui.importing.wording import OUTCOMES, spoken
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.checking import CheckView, CheckWords
from rakor_desktop.ui.kit.day import DayBar

NARROW, NARROWER = 1400, 1100
"""Below these widths at 100 % how and since when an office is held, and what the file calls it, the panel tells."""
_DOTS = {Outcome.PROBLEM: "bad_solid", Outcome.NEW: "ok_solid", Outcome.CHANGED: "ok_solid"}


class ImportCheck(CheckView[Planned, Preview]):
    """Shows a `Preview` of the directory as of the day in `as_of`."""

    columns_wanted = Signal()
    quiet = frozenset({Outcome.SAME, Outcome.SKIPPED})

    def __init__(self, as_of: DayBar, parent: QWidget | None = None) -> None:
        filters = [(outcome, look.text, _DOTS.get(outcome)) for outcome, look in OUTCOMES.items()]
        super().__init__(
            _words(), row_columns(), filters, spoken=spoken, panel=OfficeRowPanel, beside=[as_of], parent=parent
        )
        self.as_of = as_of
        self.to_columns = make_action(self, self.tr("Columns"), "F2", self.columns_wanted.emit, anywhere=True)

    def questions(self, preview: Preview) -> list[int]:
        return [row.row.number for row in preview.rows if row.outcome is Outcome.PROBLEM]

    def searched(self, row: Planned) -> str:
        return row.row.office

    def given(self, row: Planned, answer: int | None) -> int | None:
        return answer

    def show_figures(self, preview: Preview) -> None:
        """How many rows come in, and how many problems are left out unless they are answered."""
        coming, problems = preview.count(Outcome.NEW) + preview.count(Outcome.CHANGED), preview.count(Outcome.PROBLEM)
        self.take.setText(self.tr("Import %n row(s)", "", coming))
        self.take.setEnabled(coming > 0)
        self.foot.warning.setText(self.tr("%n problem(s) will be left out", "", problems) if problems else "")

    def fit(self) -> None:
        self.hide_below(NARROWER, IN_FILE)
        self.hide_below(NARROW, KIND, STARTS)


def _words() -> CheckWords:
    return CheckWords(
        rows=QCoreApplication.translate("ImportCheck", "Rows of the list"),
        search=QCoreApplication.translate("ImportCheck", "Search in the list"),
        safe=QCoreApplication.translate(
            "ImportCheck", "Nothing is stored yet. The import can be revoked as a whole."
        ),
        next=QCoreApplication.translate("ImportCheck", "Next problem"),
        place=QCoreApplication.translate("ImportCheck", "{at} of {count} problems"),
    )
