"""The panel of one row of a form: what is wrong with it, what it reports, what was told here, and the answers."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rakor_desktop.domain.form_plan import Outcome, PlannedRow
from rakor_desktop.ui.followups.form_columns import status_of
from rakor_desktop.ui.form_words import answer_words, problem_words, report_words, spoken_words
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.checking import RowPanel
from rakor_desktop.ui.kit.choice_cards import ChoiceCards
from rakor_desktop.ui.kit.labels import Label
from rakor_desktop.ui.kit.side import refill


class FormRowPanel(RowPanel[PlannedRow]):
    """Shows one row; `cards` are the answers to its question."""

    def __init__(self, skip: QAction, again: QAction, around: QWidget) -> None:
        super().__init__()
        self.wrong, self.here, self.said = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        told = self.tr("answer")
        self.cards = ChoiceCards(self.tr("Answers"), around, plain=True, wide=1, told=told)
        self._lay_out(skip, again)

    def show_row(self, row: PlannedRow | None, place: str) -> None:
        """Show a row; `place` says which question it is of how many."""
        self.show_body(row is not None)
        if row is None:
            self.cards.set_choices([])
            return
        look = status_of(row)
        self.icon.set_icon(look.icon, str(look.kind) if look.kind != "mute" else "text3")
        self.title.setText(self.tr("Row {number} · {no}").format(number=row.row.number, no=row.no))
        self.place.setText(place)
        refill(self.wrong, [Label(problem_words(one), 13, 500, _tone(row), wrap=True) for one in row.problems])
        newer = row.obligation.newer if row.obligation and row.outcome is Outcome.CONFLICT else ()
        heard = [line for one in newer for line in (spoken_words(one), one.text) if line]
        self.told_here.setVisible(bool(heard))
        refill(self.here, [Label(line, 13, 500 if at % 2 == 0 else 400, wrap=True) for at, line in enumerate(heard)])
        self.cards.set_choices([(answer_words(answer, word), "") for answer, word in row.candidates])
        self.cards.setVisible(bool(row.candidates))
        refill(self.said, [Label(line, 13, 400, "text2", wrap=True) for line in self._lines(row)])

    def _lines(self, row: PlannedRow) -> list[str]:
        """What the form says, in the order in which it was filled in."""
        read = report_words(row.report) if row.report and row.outcome is not Outcome.PROBLEM else ""
        told = [row.text, read, row.row.text]
        told += [self.tr("Evidence: {text}").format(text=row.row.evidence) if row.row.evidence else ""]
        return [line for line in told if line]

    def _lay_out(self, skip: QAction, again: QAction) -> None:
        for lines in (self.wrong, self.here, self.said):
            lines.setSpacing(6)
        self.told_here = Label(self.tr("Reported here since the form was sent"), 12, 600, "text3")
        self.body.addLayout(self.wrong)
        self.body.addWidget(self.told_here)
        self.body.addLayout(self.here)
        self.body.addSpacing(6)
        self.body.addWidget(self.cards)
        self.add_row(Button.for_action(skip), Button.for_action(again))
        self.add_section(self.tr("In the form"))
        self.body.addLayout(self.said)
        self.body.addStretch(1)


def _tone(row: PlannedRow) -> str:
    return "bad" if row.outcome is Outcome.PROBLEM else "warn"
