"""What a new store is prepared for: the province, the day, and a look at the regions and offices they bring."""

from collections import Counter
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from rakor_desktop.domain.dates import long_date
from rakor_desktop.domain.directory import (
    Post,
    Province,
    Reference,
    RegionKind,
    RegionReference,
    name_on,
    short_region_name,
)
from rakor_desktop.domain.search import matches, search_text
from rakor_desktop.local.reference import KNOWN_SINCE, load_reference, provinces
from rakor_desktop.ui.kit.choices import Choice
from rakor_desktop.ui.kit.fields import DateField
from rakor_desktop.ui.kit.labels import Caption, ElidedLabel, Label
from rakor_desktop.ui.kit.pills import Icon
from rakor_desktop.ui.kit.surfaces import Divider
from rakor_desktop.ui.style.tokens import GAP, RING

_COLUMNS, _FEWEST = 4, 2
"""So many regions stand side by side where their names have the room, and at the least."""
_BESIDE, _BETWEEN = 10, 6


class ProvinceStart(QWidget):
    """The province and the day of a new store; `chosen` with the province, or None, whenever one of both changes.

    `prepared` shows what they bring; it has a place of its own, since 38 regions would push the buttons out of view.
    """

    chosen = Signal(object)  # Province | None
    confirmed = Signal()  # Enter, and all is known

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: date | None = None
        self._looked: tuple[Province | None, date | None] | None = None
        self._known: dict[str, Province] = {}
        self.province = Choice(self.tr("Province"), placeholder=self.tr("Type part of the name, for example sumut"))
        self.note = Label("", 12, 400, "text3", wrap=True)
        self.day = DateField(self.tr("State of affairs on"), hint=self.tr("Regions and offices as they were that day."))
        self.prepared = QWidget()
        self.plan = QVBoxLayout(self.prepared)
        self.plan.setContentsMargins(0, 0, 0, 0)
        self._assemble()
        self.day.set_value(today)
        self._offer()
        self._connect()

    def value(self) -> tuple[Province, date] | None:
        """The province and the day, or None after the first of both that is missing or wrong was told and focused."""
        day = self._day()
        if day is None:
            self.day.setFocus()
            return None
        chosen = self._chosen()
        if chosen is None:
            self._complain(self.tr("Choose the province of the office."))
            self.province.combo.setFocus()
            return None
        return chosen, day

    @Slot()
    def _on_enter(self) -> None:
        """Enter takes the one province that fits what is typed, or says that several or none do."""
        fitting = self._take()
        if self._chosen() is not None:
            self.confirmed.emit()
        elif self.province.text():
            several = self.tr(
                "Several provinces have this in their name. Type more of it, or pick one with the arrow keys."
            )
            self._complain(several if fitting else self.tr("No province has this in its name on that day."))

    @Slot(object)
    def _on_chosen(self, _code: object) -> None:
        self._look()

    @Slot()
    def _on_typed(self) -> None:
        self._complain("")

    @Slot()
    def _on_day(self) -> None:
        if self._day() != self._shown:
            self._offer()

    def _day(self) -> date | None:
        day = self.day.value()
        if day is not None and day < KNOWN_SINCE:
            told = self.tr("The regions are known from {day} on.")
            self.day.set_error(told.format(day=long_date(KNOWN_SINCE)))
            return None
        return day

    def _offer(self) -> None:
        """Offer the provinces there are on the day; say so when the one chosen is not among them."""
        day, before = self._day(), self._chosen()
        if day is None:
            return
        self._shown = day
        self._known = {one.code: one for one in provinces(day)}
        self.province.set_choices([(one.code, _words(one)) for one in self._known.values()])
        self._look()
        if before and before.code not in self._known:
            self._complain(self.tr("{province} was not yet a province on that day.").format(province=before.name))

    def _look(self) -> None:
        """Show what the chosen province brings on the day."""
        self._complain("")
        chosen, day = self._chosen(), self._day()
        if (chosen, day) == self._looked:
            return
        self._looked = chosen, day
        _empty(self.plan)
        if chosen and day:
            self.plan.addWidget(ProvincePlan(load_reference(chosen.code, day), day, self.prepared.width()))
        else:
            self.plan.addWidget(Caption(self.tr("What will be prepared is shown here."), wrap=True))
        self.chosen.emit(chosen)

    def _chosen(self) -> Province | None:
        return self._known.get(str(self.province.value()))

    def _take(self) -> list[Province]:
        """Choose the one province that fits what is typed; returns those that fit."""
        fitting = self._fitting() if self.province.text() else []
        if self._chosen() is None and len(fitting) == 1:
            self.province.set_value(fitting[0].code)
        if self._chosen() is not None:
            self._look()
        return fitting

    def _fitting(self) -> list[Province]:
        typed = self.province.text()
        return [one for one in self._known.values() if matches(typed, search_text(_words(one)))]

    def _complain(self, sentence: str) -> None:
        self.note.setText(sentence)
        self.note.set_color("bad" if sentence else "text3")
        self.note.setVisible(bool(sentence))
        self.province.set_wrong(bool(sentence))
        self.province.combo.setAccessibleDescription(sentence)

    def _assemble(self) -> None:
        row, left = QHBoxLayout(self), QVBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(2)
        label = Label(self.tr("Province"), 13, 500, "text2")
        label.setContentsMargins(RING, 0, 0, 0)
        label.setBuddy(self.province)
        for widget in (label, self.province, self.note):
            left.addWidget(widget)
        left.addStretch(1)
        row.setSpacing(GAP)
        row.addLayout(left, 2)
        row.addWidget(self.day, 1, Qt.AlignmentFlag.AlignTop)

    def _connect(self) -> None:
        self.province.chosen.connect(self._on_chosen)
        self.province.combo.installEventFilter(self)
        self.day.left.connect(self._on_day)
        line = self.province.combo.lineEdit()
        if line is not None:
            line.returnPressed.connect(self._on_enter)
            line.textEdited.connect(self._on_typed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leaving the field takes the one province that fits, and says nothing if there is none."""
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() != Qt.FocusReason.PopupFocusReason:
            self._take()
        return super().eventFilter(watched, event)


class ProvincePlan(QWidget):
    """What a new store is prepared with: the regions of the province on a day, and how many offices; `room` in px."""

    def __init__(self, reference: Reference, day: date, room: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        province = next(one for one in reference.regions if one.kind is RegionKind.PROVINCE)
        parts = [one for one in reference.regions if one.kind is not RegionKind.PROVINCE]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        told = self.tr("Prepared for the province of {province} (code {code})")
        words = Label(told.format(province=province.name, code=province.code), 13, 600)
        column.addLayout(_beside(Icon("circle-check", 18, "ok"), words))
        column.addLayout(_grid(parts, day, room))
        column.addWidget(Divider())
        column.addWidget(Caption(self._counts(reference, day, len(parts)), wrap=True))

    def _counts(self, reference: Reference, day: date, regions: int) -> str:
        standing = [office for office in reference.offices if office.span.covers(day)]
        posts = Counter(office.post for office in standing if office.region_code != reference.province_code)
        told = self.tr("{regions} regencies and cities, {heads} heads and deputies, {offices} offices in all, "
                       "precedence by UU 9/2010, time zone {zone}.")  # fmt: skip
        heads = posts[Post.HEAD] + posts[Post.DEPUTY]
        return told.format(regions=regions, heads=heads, offices=len(standing), zone=reference.zone)


def _grid(parts: Sequence[RegionReference], day: date, room: int) -> QGridLayout:
    grid = QGridLayout()
    grid.setVerticalSpacing(8)
    grid.setHorizontalSpacing(_BETWEEN)
    names = [short_region_name(one.kind, name_on(day, one.name, one.formers)) for one in parts]
    labels = [(Label(one.code, 12, 600, "text3"), ElidedLabel(name)) for one, name in zip(parts, names, strict=True)]
    widest = max((code.sizeHint().width() + name.sizeHint().width() for code, name in labels), default=0)
    columns = _columns(widest + _BESIDE + _BETWEEN, room)
    for at, (code, name) in enumerate(labels):
        grid.addLayout(_beside(code, name), at // columns, at % columns)
    for at in range(columns):
        grid.setColumnStretch(at, 1)
    return grid


def _columns(widest: int, room: int) -> int:
    """As many as find the room for the longest name, px."""
    return max(_FEWEST, min(_COLUMNS, (room + _BETWEEN) // max(widest, 1)))


def _words(province: Province) -> str:
    """`Sumatera Utara (Sumut)`: the short name is found by whoever types it."""
    return f"{province.name} ({province.short})" if province.short else province.name


def _beside(first: QWidget, words: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(_BESIDE)
    row.addWidget(first, 0, Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(words, 1)
    return row


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
