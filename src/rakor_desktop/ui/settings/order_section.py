"""The order of precedence: how ties are settled and where a representative stands, with the office's own example."""

from collections.abc import Callable, Sequence
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from rakor_desktop.domain.precedence import OrderSettings, StandsAt, Ties, in_order
from rakor_desktop.domain.topics import Topic
from rakor_desktop.services.directory.directory import Office
from rakor_desktop.services.directory.offices import region_heads
from rakor_desktop.services.settings import settings
from rakor_desktop.ui.kit.autosave import local_now
from rakor_desktop.ui.kit.choices import RadioButton
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.labels import Caption, Heading
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.paint import RIGHT
from rakor_desktop.ui.kit.rows import CellKind, Column, RowsModel
from rakor_desktop.ui.kit.surfaces import Divider, Panel
from rakor_desktop.ui.kit.table import Table
from rakor_desktop.ui.settings.section import Section
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import MARGIN_LEFT

_EXAMPLE = 400
_INDENT = 28
Choice = tuple[StrEnum, str, str]
"""What is chosen, its words, and a line about it."""


class OrderSection(Section[OrderSettings]):
    """Two questions that the law leaves open; at the right the regents and mayors as they would stand."""

    icon = "list-ordered"
    topics = frozenset({Topic.SETTINGS, Topic.DIRECTORY})

    def __init__(self, jobs: Jobs, messages: MessageArea, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("OrderSection", "Order of precedence")
        super().__init__(jobs, messages, title, parent)
        self._heads: tuple[Office, ...] = ()
        self.ties: dict[StrEnum, RadioButton] = {}
        self.representative: dict[StrEnum, RadioButton] = {}
        self.model = RowsModel(self._columns(), lambda row: row[1].id)
        self.table = Table(self.tr("Example"), self.model)
        self._lay_out()
        self.setFocusProxy(self.ties[Ties.REGION_CODE])

    def read(self) -> None:
        """Ask for what is kept, and for the heads of region as of today."""
        today: Callable[[], date] = local_now().date
        self.jobs.read(settings.order_settings, then=self.take, refused=self.refuse)
        self.jobs.read(region_heads, today(), then=self._on_heads, refused=self.refuse)

    def write(self, value: OrderSettings) -> None:
        """Keep it."""
        self.jobs.write(settings.set_order, value, self.seen, self.told, then=self.keeps, refused=self.refuse)

    def value(self) -> OrderSettings:
        """The two answers."""
        ties = next((one for one in Ties if self.ties[one].isChecked()), Ties.REGION_CODE)
        stands = next((one for one in StandsAt if self.representative[one].isChecked()), StandsAt.OWN_OFFICE)
        return OrderSettings(ties, stands)

    def show_value(self, value: OrderSettings) -> None:
        """Give these answers."""
        self.ties[value.ties].setChecked(True)
        self.representative[value.representative].setChecked(True)
        self._show_example()

    @Slot(object)
    def _on_heads(self, heads: tuple[Office, ...]) -> None:
        self._heads = heads
        self._show_example()

    @Slot()
    def _on_chosen(self) -> None:
        self._show_example()
        self.changed.emit()

    def _show_example(self) -> None:
        ordered = in_order(self._heads, lambda office: office.place, self.value().ties)
        self.model.set_rows(list(enumerate(ordered, 1)))

    def _columns(self) -> list[Column[tuple[int, Office]]]:
        return [
            Column(self.tr("No"), lambda row: str(row[0]), CellKind.NUMBER, width=52, align=RIGHT),
            Column(self.tr("Office"), lambda row: row[1].name, stretch=True),
        ]

    def _tie_choices(self) -> list[Choice]:
        return [
            (
                Ties.REGION_CODE,
                self.tr("By region code"),
                self.tr("Kemendagri codes: province by province, kabupaten before kota."),
            ),
            (
                Ties.ALPHABETICAL,
                self.tr("By the alphabet"),
                self.tr("The name of the region, without “Kabupaten” or “Kota”."),
            ),
            (Ties.REGENCIES_FIRST, self.tr("Kabupaten first"), self.tr("All kabupaten by their code, then all kota.")),
        ]

    def _representative_choices(self) -> list[Choice]:
        return [
            (
                StandsAt.OWN_OFFICE,
                self.tr("By the own office"),
                self.tr("A deputy regent stays among the deputies (UU 9/2010 Pasal 15)."),
            ),
            (
                StandsAt.INVITED_OFFICE,
                self.tr("By the office represented"),
                self.tr("Takes the place of whoever was invited."),
            ),
        ]

    def _lay_out(self) -> None:
        ground, side, row = Panel("", "surface"), Panel("l", "surface"), QHBoxLayout(self)
        form = QVBoxLayout(ground)
        form.setContentsMargins(MARGIN_LEFT, 16, MARGIN_LEFT, 16)
        form.setSpacing(6)
        self._ask(form, self.tr("Between offices of the same rank"), self._tie_choices(), self.ties)
        rest = self.tr("Where that is the same too: who was appointed first, then the name of the office.")
        form.addWidget(Caption(rest, wrap=True))
        form.addSpacing(10)
        form.addWidget(Divider())
        form.addSpacing(10)
        self._ask(form, self.tr("Whoever represents somebody"), self._representative_choices(), self.representative)
        acting = self.tr(
            "Plt., Pj. and Pjs. take the place of the office they hold; a Plh. as the directory says of him."
        )
        form.addWidget(Caption(acting, wrap=True))
        form.addStretch(1)
        example = QVBoxLayout(side)
        example.setContentsMargins(1, 14, 0, 0)
        example.setSpacing(8)
        head = QVBoxLayout()
        head.setContentsMargins(16, 0, 16, 0)
        head.setSpacing(2)
        head.addWidget(Heading(self.tr("As it would be"), 14))
        head.addWidget(Caption(self.tr("Heads of region in the directory, as of today"), wrap=True))
        example.addLayout(head)
        example.addWidget(self.table, 1)
        side.setFixedWidth(theme.px(_EXAMPLE))
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(ground, 1)
        row.addWidget(side)

    def _ask(
        self, form: QVBoxLayout, question: str, choices: Sequence[Choice], into: dict[StrEnum, RadioButton]
    ) -> None:
        group = QButtonGroup(self)
        form.addWidget(Heading(question, 14))
        for value, words, line in choices:
            button, about = RadioButton(words), Caption(line, wrap=True)
            button.setAccessibleDescription(line)
            about.setContentsMargins(theme.px(_INDENT), 0, 0, 4)
            into[value] = button
            group.addButton(button)
            form.addWidget(button)
            form.addWidget(about)
        group.buttonClicked.connect(self._on_chosen)
