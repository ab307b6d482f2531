"""Who may sign letters: a list whose first is the usual one."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rakor_desktop.domain.topics import Topic
from rakor_desktop.services.directory import directory
from rakor_desktop.services.directory.directory import Office
from rakor_desktop.services.settings import signers
from rakor_desktop.services.settings.signers import SignerSettings, SignerWay
from rakor_desktop.ui.kit.autosave import local_now
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.labels import Caption
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.rows import Column
from rakor_desktop.ui.kit.surfaces import Panel
from rakor_desktop.ui.settings.ordered_list import OrderedList, Row
from rakor_desktop.ui.settings.section import Section
from rakor_desktop.ui.settings.signer_sheet import SignerSheet
from rakor_desktop.ui.style.tokens import MARGIN_LEFT


class SignersSection(Section[SignerSettings]):
    """Alt+Up makes another the usual one."""

    icon = "signature"
    topics = frozenset({Topic.SETTINGS, Topic.DIRECTORY})

    def __init__(self, jobs: Jobs, messages: MessageArea, parent: QWidget | None = None) -> None:
        super().__init__(jobs, messages, QCoreApplication.translate("SignersSection", "Signers"), parent)
        self._offices: dict[int, Office] = {}
        self.ways: OrderedList[SignerWay] = OrderedList(self.tr("Who may sign"), self._columns(), height=260)
        ground, row = Panel("", "surface"), QHBoxLayout(self)
        column = QVBoxLayout(ground)
        column.setContentsMargins(MARGIN_LEFT, 14, MARGIN_LEFT, 14)
        column.setSpacing(8)
        column.addWidget(self.ways)
        usual = self.tr("A new letter is signed by the first; the others are offered first when a letter is written.")
        column.addWidget(Caption(usual, wrap=True))
        nobody = self.tr("While nobody stands here, whoever chairs the meeting signs, else the governor.")
        column.addWidget(Caption(nobody, wrap=True))
        column.addStretch(1)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(ground)
        self.ways.changed.connect(self.changed)
        self.ways.asked.connect(self.edit)
        self.setFocusProxy(self.ways.table)

    def read(self) -> None:
        """Ask for the offices of today, then for what is kept."""
        today: Callable[[], date] = local_now().date
        self.jobs.read(directory.offices, today(), then=self._on_offices, refused=self.refuse)

    def write(self, value: SignerSettings) -> None:
        """Keep it."""
        self.jobs.write(signers.set_signers, value, self.seen, self.told, then=self.keeps, refused=self.refuse)

    def value(self) -> SignerSettings:
        """The ways in their order."""
        return SignerSettings(self.ways.items())

    def show_value(self, value: SignerSettings) -> None:
        """Show these."""
        self.ways.show_items(value.ways)

    @Slot(object)
    def edit(self, at: int | None) -> SignerSheet:
        """Open the form of a way (None: of a new one); it is open already when this returns."""
        way = None if at is None else self.ways.items()[at]
        sheet = SignerSheet(way, tuple(self._offices.values()), parent=self)
        sheet.given.connect(partial(self.ways.put, at))
        sheet.open()
        return sheet

    @Slot(object)
    def _on_offices(self, offices: tuple[Office, ...]) -> None:
        self._offices = {office.id: office for office in offices}
        self.jobs.read(signers.signer_settings, then=self.take, refused=self.refuse)

    def _columns(self) -> list[Column[Row[SignerWay]]]:
        return [
            Column(self.tr("Signs"), lambda row: self._name(row[1].office_id), stretch=True),
            Column(self.tr("In the name of"), lambda row: self._givers(row[1]), width=380),
            Column("", lambda row: "" if row[0] else self.tr("usual"), width=90),
        ]

    def _givers(self, way: SignerWay) -> str:
        named = [self._name(one) for one in way.giver_ids]
        return " · ".join(f"{word} {name}" for word, name in zip(("a.n.", "u.b."), named, strict=False))

    def _name(self, office_id: int) -> str:
        office = self._offices.get(office_id)
        return office.name if office else "–"
