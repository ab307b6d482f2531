"""A progress form that came back, looked at row by row before it is taken whole."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from rakor_desktop.domain.form_plan import Answer, Outcome, PlannedRow
from rakor_desktop.services.followups.region_forms import FormPreview
from rakor_desktop.ui.followups.form_columns import OUTCOMES, QUIET, SAID, row_columns, spoken
from rakor_desktop.ui.followups.form_panel import FormRowPanel
from rakor_desktop.ui.kit.checking import CheckView, CheckWords

NARROW = 1300
"""Below this width at 100 % the panel alone tells what the form says."""
_DOTS = {Outcome.PROBLEM: "bad_solid", Outcome.CONFLICT: "warn_solid", Outcome.NEW: "ok_solid"}


class FormCheck(CheckView[PlannedRow, FormPreview]):
    """Shows a `FormPreview`."""

    quiet = QUIET

    def __init__(self, parent: QWidget | None = None) -> None:
        filters = [(outcome, look.text, _DOTS.get(outcome)) for outcome, look in OUTCOMES.items()]
        super().__init__(_words(), row_columns(), filters, spoken=spoken, panel=FormRowPanel, parent=parent)

    def questions(self, preview: FormPreview) -> list[int]:
        return [row.row.number for row in preview.questions]

    def searched(self, row: PlannedRow) -> str:
        return row.row.text

    def given(self, row: PlannedRow, answer: int | None) -> frozenset[Answer] | None:
        """Answers to one row add up; left out, none of them counts."""
        before = self.preview.answers.get(row.row.number) if self.preview else None
        return None if answer is None else (before or frozenset()) | {Answer(answer)}

    def show_figures(self, preview: FormPreview) -> None:
        """How many reports come in, and what is still asked: the form is taken whole or not at all."""
        coming, questions = preview.count(Outcome.NEW), len(preview.questions)
        self.take.setText(self.tr("Take %n report(s)", "", coming))
        self.take.setEnabled(coming > 0 and not questions)
        asked = self.tr("%n question(s) to answer", "", questions) if questions else ""
        absent = self.tr("%n open obligation(s) without a row", "", preview.missing) if preview.missing else ""
        self.foot.warning.setText(asked or absent)

    def fit(self) -> None:
        self.hide_below(NARROW, SAID)


def _words() -> CheckWords:
    return CheckWords(
        rows=QCoreApplication.translate("FormCheck", "Rows of the form"),
        search=QCoreApplication.translate("FormCheck", "Search in the form"),
        safe=QCoreApplication.translate(
            "FormCheck", "Nothing is stored yet. What a form brings can be taken back as a whole."
        ),
        next=QCoreApplication.translate("FormCheck", "Next question"),
        place=QCoreApplication.translate("FormCheck", "{at} of {count} questions"),
    )
