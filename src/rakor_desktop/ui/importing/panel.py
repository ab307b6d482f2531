"""The panel of one row of a list: what is wrong or would happen, and the choices there are."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rakor_desktop.domain.appointments import masked_phone
from rakor_desktop.domain.import_plan import Outcome, Planned
from rakor_desktop.domain.import_rows import ReadRow
from rakor_desktop.ui.import_words import problem_words
from rakor_desktop.ui.importing.wording import effects, status_of
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.checking import RowPanel
from rakor_desktop.ui.kit.choice_cards import ChoiceCards
from rakor_desktop.ui.kit.labels import Label
from rakor_desktop.ui.kit.side import refill


class OfficeRowPanel(RowPanel[Planned]):
    """Shows one row; `cards` are the offices that it may mean."""

    def __init__(self, skip: QAction, again: QAction, around: QWidget) -> None:
        super().__init__()
        self.lines, self.said = QVBoxLayout(), QVBoxLayout()
        self.question = Label(self.tr("Which office is meant?"), 13, 600, wrap=True)
        may, told = self.tr("Offices that may be meant"), self.tr("choose the office")
        self.cards = ChoiceCards(may, around, plain=True, wide=1, told=told)
        self._lay_out(skip, again)

    def show_row(self, row: Planned | None, place: str) -> None:
        """Show a row; `place` says which problem it is of how many."""
        self.show_body(row is not None)
        if row is None:
            self.cards.set_choices([])
            return
        look = status_of(row)
        self.icon.set_icon(look.icon, str(look.kind) if look.kind != "mute" else "text3")
        self.title.setText(self.tr("Row {number}").format(number=row.row.number))
        self.place.setText(place)
        tone = "bad" if row.outcome is Outcome.PROBLEM else "warn"
        problems = [Label(problem_words(one), 13, 500, tone, wrap=True) for one in row.problems]
        refill(self.lines, [*problems, *(Label(told, 13, 400, "text", wrap=True) for told in effects(row))])
        choices = row.candidates if row.outcome is Outcome.PROBLEM else ()
        self.cards.set_choices([(name, "") for _id, name in choices])
        self.question.setVisible(bool(choices))
        self.cards.setVisible(bool(choices))
        refill(self.said, [Label(line, 13, 400, "text2", wrap=True) for line in _said(row.row)])

    def _lay_out(self, skip: QAction, again: QAction) -> None:
        for lines in (self.lines, self.said):
            lines.setSpacing(6)
        self.body.addLayout(self.lines)
        self.body.addSpacing(6)
        self.body.addWidget(self.question)
        self.body.addWidget(self.cards)
        self.add_row(Button.for_action(skip), Button.for_action(again))
        self.add_section(self.tr("In the file"))
        self.body.addLayout(self.said)
        self.body.addStretch(1)


def _said(row: ReadRow) -> list[str]:
    """What the row says, in its own words; a phone stays masked."""
    person = row.person
    told = [row.office, person.name.full if person else "", person.rank if person else ""]
    told += [f"NIP/NRP {person.staff_number}" if person and person.staff_number else "", row.institution, row.region]
    told += [f"{person.contact_name} {masked_phone(person.contact_phone)}".strip() if person else ""]
    return [line for line in told if line]
