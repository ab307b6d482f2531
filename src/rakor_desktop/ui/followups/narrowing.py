"""What is looked at beside the state: area, coordinator, who owes, and by when; asked for in a sheet, told as chips."""

import json
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from rakor_desktop.domain.dates import short_date
from rakor_desktop.services.followups.register_lines import Asked, Chosen
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.buttons import Button
from rakor_desktop.ui.kit.choices import Chip, Choice
from rakor_desktop.ui.kit.dialogs import Sheet
from rakor_desktop.ui.kit.fields import DateField
from rakor_desktop.ui.kit.labelled import labelled
from rakor_desktop.ui.kit.page import Page
from rakor_desktop.ui.kit.state import State
from rakor_desktop.ui.style.tokens import MARGIN_LEFT, MARGIN_RIGHT, RING

REMEMBERED = "followups/narrow"
"""Under this name it is remembered what alone is looked at."""
_ANY = 0
_LONGEST = 32
"""Letters of a name that stand on a chip."""


@dataclass(frozen=True, slots=True)
class Narrow:
    """What alone is looked at; None and "" leave it open. A target lies within the two days, both inclusive."""

    area_id: int | None = None
    coordinator: str = ""
    due_from: date | None = None
    due_until: date | None = None

    @property
    def is_open(self) -> bool:
        """Whether everything is looked at."""
        return self == Narrow()

    def chosen(self, meeting_id: int | None) -> Chosen:
        """The same of one meeting or of all, as the register understands it."""
        return Chosen(meeting_id, self.area_id, None, None, None, self.coordinator, None, self.due_from, self.due_until)

    def written(self) -> str:
        """As it is remembered."""
        return (
            ""
            if self.is_open
            else json.dumps([self.area_id, self.coordinator, _day(self.due_from), _day(self.due_until)])
        )


def read_narrow(text: str) -> Narrow:
    """What was remembered; what is unreadable counts as not there."""
    try:
        area_id, coordinator, first, last = json.loads(text)
        days = [date.fromisoformat(day) if day else None for day in (first, last)]
        return Narrow(int(area_id) if area_id is not None else None, str(coordinator), *days)
    except (ValueError, TypeError):
        return Narrow()


class NarrowSheet(Sheet):
    """Tells `chosen` with what is to be looked at, and closes."""

    chosen = Signal(object)  # Narrow

    def __init__(self, narrow: Narrow, asked: Sequence[Asked], *, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("Narrowing", "Filter the follow-ups"),
            translate("Narrowing", "What is filtered stays so in matrix, list and by region until it is cleared."),
            submit=translate("Narrowing", "Show"),
            width=480,
            parent=parent,
        )
        areas = {one.area_id: one.area for one in asked if one.area_id is not None}
        people = sorted({one.coordinator for one in asked if one.coordinator})
        every = translate("Narrowing", "All")
        self.area = _choice(translate("Narrowing", "Area of intervention"), every, areas.items(), narrow.area_id)
        self.coordinator = _choice(
            translate("Narrowing", "Coordinator"), every, [(one, one) for one in people], narrow.coordinator or None
        )
        self.first = DateField(translate("Narrowing", "Due from"), placeholder="01-06-2016")
        self.last = DateField(translate("Narrowing", "Due until"), placeholder="30-06-2016")
        self.first.set_value(narrow.due_from)
        self.last.set_value(narrow.due_until)
        self._lay_out()
        self.submitted.connect(self._on_submitted)
        self.area.combo.setFocus()

    @Slot()
    def _on_submitted(self) -> None:
        first, last = self.first.value(), self.last.value()
        if self.first.error() or self.last.error():
            return
        if first and last and last < first:
            self.last.set_error(QCoreApplication.translate("Narrowing", "This day lies before the first one."))
            self.last.setFocus()
            return
        area, coordinator = self.area.value(), self.coordinator.value()
        self.accept()
        named = coordinator if isinstance(coordinator, str) else ""
        self.chosen.emit(Narrow(area if isinstance(area, int) and area else None, named, first, last))

    def _lay_out(self) -> None:
        for choice in (self.area, self.coordinator):
            self.content.addWidget(labelled(choice))
        days = QHBoxLayout()
        days.setSpacing(12)
        days.addWidget(self.first)
        days.addWidget(self.last)
        self.content.addLayout(days)


class NarrowChips(QWidget):
    """What is narrowed to, one chip each; its cross tells `changed` with what is looked at without it."""

    changed = Signal(object)  # Narrow

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(MARGIN_LEFT - RING, 0, MARGIN_RIGHT - RING, 4)
        self._row.setSpacing(4)
        self.chips: list[Chip] = []
        self.setVisible(False)

    def show_narrow(self, narrow: Narrow, asked: Sequence[Asked]) -> None:
        """Tell what is looked at; nothing is shown while that is everything."""
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.chips = [self._chip(words, left) for words, left in told(narrow, asked)]
        for chip in self.chips:
            self._row.addWidget(chip)
        self._row.addStretch(1)
        self.setVisible(bool(self.chips))

    def _chip(self, words: str, left: Narrow) -> Chip:
        chip = Chip(words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…", checkable=False, close=True)
        chip.setToolTip(words)
        chip.clicked.connect(partial(self.changed.emit, left))
        return chip


class Narrowing(QObject):
    """What a page alone looks at: asked for by Ctrl+Shift+L, told by chips, remembered."""

    changed = Signal()

    def __init__(self, page: Page, state: State | None) -> None:
        super().__init__(page)
        self._page, self._state, self.chips = page, state, NarrowChips()
        self._asked: Sequence[Asked] = ()
        self.now = read_narrow(state.text(REMEMBERED)) if state else Narrow()
        self.action = make_action(page, self.tr("Filter"), "Ctrl+Shift+L", self.ask, anywhere=True)
        self.chips.changed.connect(self.look_at)

    def offer(self, asked: Sequence[Asked]) -> None:
        """Of these areas and coordinators can be chosen."""
        self._asked = asked
        self.chips.show_narrow(self.now, asked)

    @Slot(object)
    def look_at(self, narrow: Narrow) -> None:
        """Look alone at what passes."""
        self.now = narrow
        if self._state is not None:
            self._state.set_text(REMEMBERED, narrow.written())
        self.chips.show_narrow(narrow, self._asked)
        self.changed.emit()

    def button(self) -> Button:
        """A button for a head with little room: without its key, which the legend tells."""
        button = Button(self.action.text(), kind="ghost")
        button.clicked.connect(self.action.trigger)
        return button

    @Slot()
    def ask(self) -> None:
        """Ask what is to be looked at."""
        sheet = NarrowSheet(self.now, self._asked, parent=self._page)
        sheet.chosen.connect(self.look_at)
        sheet.open()

    def told(self) -> tuple[str, ...]:
        """In words, for a list that leaves the screen; nothing while everything is looked at."""
        words = " · ".join(one for one, _ in told(self.now, self._asked))
        return (words,) if words else ()


def told(narrow: Narrow, asked: Iterable[Asked]) -> list[tuple[str, Narrow]]:
    """Each thing in words, and what is looked at without it."""
    translate, found = QCoreApplication.translate, []
    if narrow.area_id is not None:
        name = next((one.area for one in asked if one.area_id == narrow.area_id), "–")
        found.append((translate("Narrowing", "Area: {name}").format(name=name), replace(narrow, area_id=None)))
    if narrow.coordinator:
        words = translate("Narrowing", "Coordinator: {name}").format(name=narrow.coordinator)
        found.append((words, replace(narrow, coordinator="")))
    if narrow.due_from:
        words = translate("Narrowing", "Due from {day}").format(day=short_date(narrow.due_from))
        found.append((words, replace(narrow, due_from=None)))
    if narrow.due_until:
        words = translate("Narrowing", "Due until {day}").format(day=short_date(narrow.due_until))
        found.append((words, replace(narrow, due_until=None)))
    return found


def _choice(name: str, every: str, known: Iterable[tuple[Hashable, str]], chosen: Hashable) -> Choice:
    choice = Choice(name, [(_ANY, every), *known], editable=False)
    choice.set_value(chosen if chosen is not None else _ANY)
    return choice


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""
