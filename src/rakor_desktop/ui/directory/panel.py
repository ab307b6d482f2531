"""The panel of one office: who holds it on the day, its lanes, its terms, the person, what happened to it."""

from datetime import date
from typing import Protocol

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rakor_desktop.domain.appointments import Holding, PersonFacts, masked_phone
from rakor_desktop.domain.dates import short_date
from rakor_desktop.services.directory.offices import HeldTerm, OfficeCard
from rakor_desktop.services.history import HistoryLine
from rakor_desktop.ui.directory.columns import TAKES_PLACE, term_columns
from rakor_desktop.ui.directory.lanes import LanesView
from rakor_desktop.ui.directory.wording import history_note, history_words, spoken
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.labels import Caption, ElidedLabel, Heading, Label
from rakor_desktop.ui.kit.pills import Icon
from rakor_desktop.ui.kit.rows import RowsModel
from rakor_desktop.ui.kit.side import SidePanel
from rakor_desktop.ui.kit.table import Table
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import ROW, TABLE_HEAD

WIDTH = 540
"""Of the panel, px at 100 %."""
_ICONS = {Holding.VACANT: ("circle-slash", "mute"), Holding.UNKNOWN: ("circle-question-mark", "text3")}
HISTORY = 8
"""Lines of history shown."""


class OfficeActions(Protocol):
    """What can be done to the office in the panel."""

    change: QAction
    end: QAction
    vacant: QAction


class OfficePanel(SidePanel):
    """Shows an `OfficeCard`. Its table of terms says which term is meant by ending one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", WIDTH, parent)
        self.setAccessibleName(self.tr("Office"))
        self._day, self._phone = date(2000, 1, 1), ""
        self.card: OfficeCard | None = None
        self.title, self.code = Heading("", 18), Label("", 12, 600, "accent_text")
        self.about, self.held = ElidedLabel("", 12, 400, "text3"), Label("", 13, 400, wrap=True)
        self.held_icon, self.lanes = Icon("user-round", 16, "ok"), LanesView()
        self.terms = RowsModel(term_columns(self._day), lambda held: held.id)
        self.table = Table(self.tr("Terms of office"), self.terms)
        self.person, self.facts, self.phone = Label("", 14, 600), Label("", 13, 400, "text2", wrap=True), Label("", 13)
        self.show_phone = Button(self.tr("Show number"), kind="link", height=26)
        self.kept = Label("", 12, 400, "text3", wrap=True)
        self.events = QVBoxLayout()
        self.show_phone.clicked.connect(self._on_show_phone)

    def set_actions(self, tasks: OfficeActions, change_office: QAction) -> None:
        """Put what can be done beside what it is done to; called once."""
        self.change = Button.for_action(tasks.change, kind="secondary", icon="pencil", height=30)
        self.change_office = Button.for_action(change_office, kind="secondary", icon="pencil", height=30)
        self.end = Button.for_action(tasks.end, kind="secondary", icon="x", height=30)
        self.vacant = Button.for_action(tasks.vacant, kind="link", height=26)
        self._lay_out()

    def show_card(self, card: OfficeCard, day: date) -> None:
        """Show an office as of `day`; a phone that was shown is masked again."""
        self.card, self._day = card, day
        office = card.office
        self.title.setText(office.name)
        self.code.setText(office.group.code)
        self.about.set_text(f"{office.institution} · {office.group.title}")
        self.held.setText(self._held_words(card, day))
        self.held_icon.set_icon(*_ICONS.get(office.holding, ("user-round", "ok")))
        self.lanes.show_lanes(card.lanes, day)
        self._show_terms(card.lanes[0].terms, day)
        self._show_person(card.holder.facts if card.holder else None)
        self.kept.setText(self._kept_words(card))
        self._show_history(card.history)
        self.setAccessibleDescription(spoken(office))
        self.show_body(True)

    def chosen_term(self) -> HeldTerm | None:
        """The term selected in the table while the keyboard is there, else the one that runs on the day."""
        if self.table.hasFocus() and isinstance(chosen := self.table.current_row(), HeldTerm):
            return chosen
        holder = self.card.office.holder if self.card else None
        terms = self.card.lanes[0].terms if self.card else ()
        return next((held for held in terms if held.term == holder), None)

    def set_most(self, most: int) -> None:
        """The place among those present is said in words above, so that its column gives way first."""
        super().set_most(most)
        self.table.setColumnHidden(TAKES_PLACE, self.sizeHint().width() < theme.px(WIDTH))
        self._fit_terms()

    @Slot()
    def _on_show_phone(self) -> None:
        self.phone.setText(self._phone)
        self.show_phone.hide()

    def _held_words(self, card: OfficeCard, day: date) -> str:
        holder = card.office.holder
        if card.office.holding is Holding.VACANT:
            return self.tr("Vacant on {day}: nobody holds this office.").format(day=short_date(day))
        if holder is None:
            return self.tr("No holder of this office is recorded for {day}.").format(day=short_date(day))
        words = self.tr("On {day} held by {name} ({kind})")
        told = words.format(day=short_date(day), name=holder.name.full, kind=holder.kind.value)
        if holder.takes_place:
            return told
        return told + ". " + self.tr("Among those present he stands at the place of his own office.")

    def _kept_words(self, card: OfficeCard) -> str:
        if not card.issued:
            return self.tr("Issued papers keep the name they were issued with.")
        return self.tr("Issued papers keep the name they were issued with: %n paper(s) do not change.", "", card.issued)

    def _show_terms(self, terms: tuple[HeldTerm, ...], day: date) -> None:
        self.terms.columns = tuple(term_columns(day))
        self.terms.set_rows(terms)
        self._fit_terms()
        self.table.set_empty_text(self.tr("Nobody has held this office as far as is known."))

    def _fit_terms(self) -> None:
        rows = min(6, max(1, self.terms.rowCount()))
        self.table.setFixedHeight(theme.px(TABLE_HEAD) + theme.px(ROW) * rows + 2)

    def _show_person(self, facts: PersonFacts | None) -> None:
        for widget in (self.person, self.facts, self.phone, self.show_phone, self.change, self.heading):
            widget.setVisible(facts is not None)
        if facts is None:
            return
        self._phone = facts.contact_phone
        self.person.setText(facts.name.full)
        number = f"NIP/NRP {facts.staff_number}" if facts.staff_number else ""
        adjutant = self.tr("Adjutant: {name}").format(name=facts.contact_name) if facts.contact_name else ""
        known = "\n".join(part for part in (facts.rank, number, adjutant) if part)
        self.facts.setText(known or self.tr("Rank, NIP/NRP and adjutant are not filled in."))
        self.phone.setText(masked_phone(self._phone))
        self.phone.setVisible(bool(self._phone))
        self.show_phone.setVisible(bool(self._phone))

    def _show_history(self, lines: tuple[HistoryLine, ...]) -> None:
        while (item := self.events.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for line in lines[:HISTORY]:
            self.events.addWidget(Label(history_words(line), 12, 400, "text2", wrap=True))
            self.events.addWidget(Caption(history_note(line)))

    def _lay_out(self) -> None:
        facts, about = QHBoxLayout(), QHBoxLayout()
        about.setSpacing(8)
        about.addWidget(self.code)
        about.addWidget(self.about, 1)
        self.title.setWordWrap(True)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.change_office, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self.body.addLayout(about)
        self.add_row(self.held_icon, self.held, self.vacant, wide=1)
        self.add_section(self.tr("Who held it when"))
        self.body.addWidget(self.lanes)
        self.body.addWidget(self.table)
        self.body.addWidget(self.end, 0, Qt.AlignmentFlag.AlignLeft)
        self.add_row(Icon("lock", 14, "text3"), self.kept, wide=1)
        self.heading = self.add_section(self.tr("Holder"))
        facts.addWidget(self.person, 1)
        facts.addWidget(self.change)
        self.body.addLayout(facts)
        self.body.addWidget(self.facts)
        self.add_row(self.phone, self.show_phone)
        self.add_section(self.tr("History"))
        self.body.addLayout(self.events)
        self.body.addStretch(1)
        self.show_body(False)
