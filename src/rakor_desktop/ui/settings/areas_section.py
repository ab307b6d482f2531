"""The lists of areas of intervention, one for some years each: the lists at the left, the areas of one at the right."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rakor_desktop.domain.area_lists import AreaList, KeptArea
from rakor_desktop.domain.dates import short_date
from rakor_desktop.domain.topics import Topic
from rakor_desktop.services.followups import areas
from rakor_desktop.ui.kit.fields import DateField, Field
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.labels import Caption
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.rows import Column
from rakor_desktop.ui.kit.surfaces import Panel
from rakor_desktop.ui.settings.area_rows import AreaRows
from rakor_desktop.ui.settings.ordered_list import OrderedList, Row
from rakor_desktop.ui.settings.section import Section
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import MARGIN_LEFT

Lists = tuple[AreaList, ...]
_LISTS = 312


class AreasSection(Section[Lists]):
    """All lists are saved together; the order of the lists is that of their first days."""

    icon = "grid-3x3"
    name = "areas"
    topics = frozenset({Topic.FOLLOWUPS, Topic.SETTINGS})

    def __init__(self, jobs: Jobs, messages: MessageArea, parent: QWidget | None = None) -> None:
        super().__init__(jobs, messages, QCoreApplication.translate("AreasSection", "Areas of intervention"), parent)
        self.lists: OrderedList[AreaList] = OrderedList(self.tr("Lists"), self._columns(), height=226, movable=False)
        self.title_field = Field(self.tr("Name of the list"), required=self.tr("required"))
        placeholder = self.tr("dd-mm-yyyy")
        self.since = DateField(self.tr("In use from"), placeholder=placeholder, required=self.tr("required"))
        self.until = DateField(self.tr("Until"), placeholder=placeholder)
        self.areas, self.form, self._filling = AreaRows(), QWidget(), False
        self._odd: dict[str, tuple[str, str]] = {}  # by the name of its list: days typed that are none
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.lists.table)

    @property
    def is_unsaved(self) -> bool:
        """Also while a day stands there that is none: it is in no list, and was typed all the same."""
        return super().is_unsaved or bool(self._odd) or self._is_odd()

    def read(self) -> None:
        """Ask for the lists."""
        self.jobs.read(areas.area_lists, then=self.take, refused=self.refuse)

    def write(self, value: Lists) -> None:
        """Keep them."""
        sides = value, self.seen, self.told
        self.jobs.write(areas.set_area_lists, *sides, then=self.keeps, refused=self.refuse)

    def value(self) -> Lists:
        """The lists as they stand."""
        return self.lists.items()

    def show_value(self, value: Lists) -> None:
        """Show these lists; the one in view stays in view where it still has its name."""
        at = self.lists.at()
        name = self.lists.items()[at].name if at is not None else ""
        self._odd.clear()
        self._empty_days()
        self.lists.show_items(value)
        self.lists.table.select_key(next((at for at, one in enumerate(value) if one.name == name), 0))
        self._on_current()

    def problem(self) -> str:
        """What a list or an area lacks, or what stands twice; the row in question is gone to."""
        odd = [at for at, listed in enumerate(self.value()) if listed.name in self._odd]
        if odd and not self._is_odd():
            self.lists.table.select_key(odd[0])
        if self._is_odd():
            (self.since if self.since.is_odd() else self.until).line.setFocus()
            return self.tr("A day of the list is not a date.")
        for at, listed in enumerate(self.value()):
            wrong = self._wrong(listed, [one.name for one in self.value()[:at]])
            row, of_area = self._wrong_area(listed.areas)
            if wrong or of_area:
                self.lists.table.select_key(at)
                self.areas.select(row)
                return wrong or of_area
        return ""

    @Slot(object)
    def _on_asked(self, at: int | None) -> None:
        """A new list begins with the areas of the one in view: from one year to the next few of them change."""
        if at is None:
            now = self.lists.at()
            like = self.value()[now].areas if now is not None else ()
            new = tuple(KeptArea(None, one.code, one.name) for one in like if one.active)
            self.lists.put(None, AreaList("", None, None, new))
        self.title_field.setFocus()

    @Slot()
    def _on_current(self) -> None:
        at = self.lists.at()
        for part in (self.form, self.areas):
            part.setVisible(at is not None)
        if self._filling:
            return
        self._put_aside()
        if at is None:
            self._empty_days()
            return
        listed = self.value()[at]
        if self.title_field.text() != listed.name:
            self.title_field.set_text(listed.name)
        for field, day in ((self.since, listed.valid_from), (self.until, listed.valid_until)):
            if field.value() != day or (day is None and field.text()):
                field.set_value(day)
        for field, text in zip((self.since, self.until), self._odd.pop(listed.name, ()), strict=False):
            field.set_text(text)
        self.areas.show_areas(listed.areas)

    @Slot()
    def _on_edited(self) -> None:
        """The row follows the form with each letter; a day that is none yet leaves the day as it was."""
        at = self.lists.at()
        if at is None:
            return
        listed = self.value()[at]
        since, until = _day(self.since, listed.valid_from), _day(self.until, listed.valid_until)
        self._filling = True
        self.lists.put(at, AreaList(self.title_field.text(), since, until, self.areas.areas()))
        self._filling = False

    def _is_odd(self) -> bool:
        return self.since.is_odd() or self.until.is_odd()

    def _empty_days(self) -> None:
        for field in (self.since, self.until):
            field.set_text("")

    def _put_aside(self) -> None:
        """Days that are none wait for their list to come into view again; those of a list that is gone go with it."""
        names = [listed.name for listed in self.value()]
        if self._is_odd() and self.title_field.text() in names:
            self._odd[self.title_field.text()] = (self.since.text(), self.until.text())

    def _wrong(self, listed: AreaList, earlier: list[str]) -> str:
        if not listed.name:
            return self.tr("Give the list a name.")
        if listed.name in earlier:
            return self.tr("Two lists are called {name}.").format(name=listed.name)
        if listed.valid_from is None:
            return self.tr("Say from which day {name} is in use.").format(name=listed.name)
        if listed.valid_until is not None and listed.valid_until < listed.valid_from:
            return self.tr("{name} would end before it begins.").format(name=listed.name)
        return (
            ""
            if listed.areas
            else self.tr("{name} has no area yet. Take the list away if it is not needed.").format(name=listed.name)
        )

    def _wrong_area(self, listed: tuple[KeptArea, ...]) -> tuple[int, str]:
        for at, area in enumerate(listed):
            if not (area.code and area.name):
                return at, self.tr("Give the area a code and a name.")
            if area.code in [one.code for one in listed[:at]]:
                return at, self.tr("The code {code} stands twice in this list.").format(code=area.code)
        return 0, ""

    def _columns(self) -> list[Column[Row[AreaList]]]:
        return [
            Column(self.tr("List"), lambda row: row[1].name, stretch=True),
            Column(self.tr("In use"), lambda row: self._span(row[1]), width=174),
        ]

    def _span(self, listed: AreaList) -> str:
        if listed.valid_from is None:
            return "–"
        first = short_date(listed.valid_from)
        if listed.valid_until is None:
            return self.tr("from {day}").format(day=first)
        return f"{first} – {short_date(listed.valid_until)}"

    def _connect(self) -> None:
        self.lists.asked.connect(self._on_asked)
        self.lists.changed.connect(self._on_current)
        self.lists.changed.connect(self.changed)
        self.lists.table.current_changed.connect(self._on_current)
        for field in (self.title_field, self.since, self.until):
            field.edited.connect(self._on_edited)
        self.areas.changed.connect(self._on_edited)

    def _lay_out(self) -> None:
        ground, row, whole = Panel("", "surface"), QHBoxLayout(self), QVBoxLayout()
        left, inside, days, parts = QVBoxLayout(), QVBoxLayout(self.form), QHBoxLayout(), QHBoxLayout(ground)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        for field in (self.since, self.until):
            days.addWidget(field)
        inside.addWidget(self.title_field)
        inside.addLayout(days)
        told = self.tr(
            "A recommendation is filed under the list that was in use on the day of its meeting. "
            "A new list begins with the areas of the one chosen."
        )
        inside.addWidget(Caption(told, wrap=True))
        for part in (self.lists, self.form):
            part.setFixedWidth(theme.px(_LISTS))
            left.addWidget(part)
        left.setSpacing(10)
        left.addStretch(1)
        whole.addWidget(self.areas)
        parts.setContentsMargins(MARGIN_LEFT, 14, MARGIN_LEFT, 14)
        parts.setSpacing(20)
        parts.addLayout(left)
        parts.addLayout(whole, 1)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(ground)


def _day(field: DateField, before: date | None) -> date | None:
    """What stands in the field; the day before it while that is no date, told when the field is left."""
    day = field.value()
    if day is None and field.line.hasFocus():
        field.set_error("")
    return day or (before if field.text() else None)
