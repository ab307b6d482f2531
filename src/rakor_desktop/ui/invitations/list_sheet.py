"""The sheet that shows what each row of a list would invite; what it cannot read is answered by number keys."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rakor_desktop.domain.errors import RakorError
from rakor_desktop.domain.import_plan import Answers
from rakor_desktop.domain.invitation_lists import ListedOffice, Verdict, wanted
from rakor_desktop.services.invitations.invitation_lists import InvitationList
from rakor_desktop.ui.invitations.list_words import LOOKS, explained, list_columns, spoken_row
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.answering import RowAnswers
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.choice_cards import ChoiceCards
from rakor_desktop.ui.kit.dialogs import Sheet
from rakor_desktop.ui.kit.labels import Caption, Heading, Label
from rakor_desktop.ui.kit.page import refuse_in
from rakor_desktop.ui.kit.pills import Icon
from rakor_desktop.ui.kit.rows import RowsModel
from rakor_desktop.ui.kit.side import SidePanel
from rakor_desktop.ui.kit.table import Table
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import MARGIN_LEFT

_WIDTH, _HEIGHT, _SIDE = 1020, 600, 336


class ListRowPanel(SidePanel):
    """What is said of one row, and the offices that it may mean."""

    def __init__(self, skip: QAction, again: QAction, around: QWidget) -> None:
        super().__init__("", _SIDE)
        self.setAccessibleName(self.tr("The chosen row"))
        self.icon, self.title, self.place = Icon("circle-x", 18, "bad"), Heading("", 16), Caption("")
        self.told = Label("", 13, 500, "text", wrap=True)
        self.question = Label(self.tr("Which office is meant?"), 13, 600, wrap=True)
        self.cards = ChoiceCards(self.tr("Offices that may be meant"), around, plain=True, wide=1)
        self.skip, self.again = Button.for_action(skip), Button.for_action(again)
        self.add_row(self.icon, self.title, self.place, wide=1)
        self.body.addWidget(self.told)
        self.body.addSpacing(6)
        self.add_row(self.skip, self.again)
        self.body.addSpacing(6)
        self.body.addWidget(self.question)
        self.body.addWidget(self.cards)
        self.body.addStretch(1)

    def show_row(self, row: ListedOffice | None, place: str) -> None:
        """Show a row; `place` says which of how many unclear ones it is."""
        self.show_body(row is not None)
        choices = row.candidates if row and row.verdict is Verdict.UNKNOWN else ()
        self.cards.set_choices([(name, "") for _id, name in choices])
        for widget in (self.question, self.cards):
            widget.setVisible(bool(choices))
        if row is not None:
            look = LOOKS[row.verdict]
            self.icon.set_icon(look.icon, str(look.kind) if look.kind != "mute" else "text3")
            self.title.setText(self.tr("Row {number}").format(number=row.number))
            self.told.setText(explained(row))
        self.place.setText(place)


class ListSheet(Sheet):
    """Tells `agreed` with the answers; whoever invites closes the sheet, or gives it the refusal."""

    agreed = Signal(object)  # Answers

    def __init__(self, about: str, listed: InvitationList, answers: Answers, *, parent: QWidget) -> None:
        super().__init__(
            self.tr("Invite by a list"), about, submit=self.tr("Invite"), width=_WIDTH,
            parent=parent,
        )  # fmt: skip
        self.answers: Answers = {}
        self.listed = listed
        self.model = RowsModel(
            list_columns(), lambda row: row.number, sentence=spoken_row,
            dim=lambda row: row.verdict in (Verdict.INVITED, Verdict.REPEATED, Verdict.LEFT_OUT),
        )  # fmt: skip
        self.table = Table(self.tr("Rows of the list"), self.model)
        self.figures = Caption("")
        self._make_actions()
        self.panel = ListRowPanel(self.row_answers.skip, self.row_answers.again, self)
        self._lay_out()
        self._connect()
        self.show_list(listed, answers)
        self._on_next()
        self.table.setFocus()

    def show_list(self, listed: InvitationList, answers: Answers) -> None:
        """Show a list with these answers; the chosen row stays."""
        self.listed, self.answers = listed, answers
        self.model.set_rows(listed.planned(answers))
        self._show_figures()
        if self._row() is None:
            self.table.select_first()
        self._on_current()

    def refuse(self, error: RakorError) -> None:
        """Say what was refused."""
        refuse_in(self.messages, error)
        self._show_figures()

    @Slot()
    def _on_current(self) -> None:
        row, unclear = self._row(), self._unclear()
        at = unclear.index(row.number) + 1 if row and row.number in unclear else 0
        place = self.tr("{at} of {count} unclear").format(at=at, count=len(unclear)) if at else ""
        self.panel.show_row(row, place)
        is_answered = row is not None and row.number in self.answers
        self.row_answers.skip.setEnabled(row is not None and not is_answered)
        self.row_answers.again.setEnabled(is_answered)
        self.panel.skip.setVisible(not is_answered)
        self.panel.again.setVisible(is_answered)

    @Slot(object)
    def _on_taken_back(self, row: ListedOffice) -> None:
        self.show_list(self.listed, {at: one for at, one in self.answers.items() if at != row.number})

    @Slot()
    def _on_next(self) -> None:
        """The next unclear row below, or from the top again."""
        unclear, row = self._unclear(), self._row()
        after = row.number if row else 0
        if unclear:
            self.table.select_key(next((number for number in unclear if number > after), unclear[0]))

    @Slot()
    def _on_submitted(self) -> None:
        self.primary.setEnabled(False)
        self.agreed.emit(self.answers)

    @Slot(object, object)
    def _on_answered(self, row: ListedOffice, answer: int | None) -> None:
        was_unclear = row.verdict is Verdict.UNKNOWN
        self.show_list(self.listed, {**self.answers, row.number: answer})
        if was_unclear and row.number not in self._unclear():
            self._on_next()

    def _row(self) -> ListedOffice | None:
        row = self.table.current_row()
        return row if isinstance(row, ListedOffice) else None

    def _unclear(self) -> list[int]:
        return [row.number for row in self.model.rows if row.verdict is Verdict.UNKNOWN]

    def _show_figures(self) -> None:
        rows = self.model.rows
        new, unclear = len(wanted(rows)), len(self._unclear())
        invited = sum(row.verdict is Verdict.INVITED for row in rows)
        told = [self.tr("%n to be invited", "", new)]
        told += [self.tr("%n invited already", "", invited)] if invited else []
        told += [self.tr("%n unclear", "", unclear)] if unclear else []
        self.figures.setText(" · ".join(told))
        self.primary.setText(self.tr("Invite %n office(s)", "", new) if new else self.tr("Invite"))
        self.primary.setEnabled(new > 0)
        self.next.setEnabled(unclear > 0)
        left_out = self.tr("%n unclear row(s) will be left out.", "", unclear)
        self.note.setText(left_out if unclear else self.tr("All of it or nothing; it can be undone at once."))

    def _make_actions(self) -> None:
        self.next = make_action(self, self.tr("Next unclear row"), "F8", self._on_next)
        self.row_answers = RowAnswers(self, self._row)

    def _connect(self) -> None:
        self.table.current_changed.connect(self._on_current)
        self.table.row_activated.connect(self.submit)
        self.panel.cards.chosen.connect(self.row_answers.choose)
        self.row_answers.answered.connect(self._on_answered)
        self.row_answers.taken_back.connect(self._on_taken_back)
        self.submitted.connect(self._on_submitted)

    def _lay_out(self) -> None:
        self.table.set_empty_text(self.tr("No row below the headings."))
        head, row, left = QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        head.addWidget(self.figures, 1)
        head.addWidget(Button.for_action(self.next))
        head.setContentsMargins(0, 0, 12, 6)
        left.addLayout(head)
        left.addWidget(self.table, 1)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self.panel)
        self.content.setContentsMargins(MARGIN_LEFT, 4, 1, 0)
        self.content.addLayout(row, 1)
        self.resize(theme.px(_WIDTH), theme.px(_HEIGHT))
