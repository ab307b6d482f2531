"""What holds for this computer alone: the name of its desk."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from rakor_desktop.domain.errors import RakorError
from rakor_desktop.domain.topics import Topic
from rakor_desktop.ui.desk_name import DeskName
from rakor_desktop.ui.kit.fields import Field
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.labels import Caption
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.kit.surfaces import Panel
from rakor_desktop.ui.settings.section import Section
from rakor_desktop.ui.style import theme
from rakor_desktop.ui.style.tokens import MARGIN_LEFT

_FORM = 420
_LONGEST = 40
"""Letters of a name that still stand on one line of the desk."""


class DeskSection(Section[str]):
    """Kept on this computer, not in the store: no other desk asks for it."""

    icon = "hard-drive"
    name = "desk"
    topics = frozenset[Topic]()

    def __init__(self, desk: DeskName, jobs: Jobs, messages: MessageArea, parent: QWidget | None = None) -> None:
        super().__init__(jobs, messages, QCoreApplication.translate("DeskSection", "This computer"), parent)
        self._desk = desk
        self.field = Field(self.tr("Name of this desk"), required=self.tr("required"))
        self.field.line.setMaxLength(_LONGEST)
        self.field.setMaximumWidth(theme.px(_FORM))
        ground, row = Panel("", "surface"), QHBoxLayout(self)
        column = QVBoxLayout(ground)
        column.setContentsMargins(MARGIN_LEFT, 14, MARGIN_LEFT, 14)
        column.setSpacing(8)
        column.addWidget(self.field)
        stands = self.tr("It stands beside every record made here, so that the other desks know where it was made.")
        column.addWidget(Caption(stands, wrap=True))
        different = self.tr("Where several desks work together, give each a name of its own, such as Meja 2.")
        column.addWidget(Caption(different, wrap=True))
        column.addStretch(1)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(ground)
        self.field.edited.connect(self.changed)
        self.setFocusProxy(self.field)

    def read(self) -> None:
        """Show what is kept."""
        self.take(self._desk.name)

    def write(self, value: str) -> None:
        """Keep it on this computer."""
        before = self._desk.name
        try:
            self._desk.rename(value)
        except RakorError as error:
            self.refuse(error)
        else:
            self.keeps(before)

    def value(self) -> str:
        """The name as typed, without spaces around or doubled."""
        return " ".join(self.field.text().split())

    def show_value(self, value: str) -> None:
        """Put this name there."""
        self.field.set_text(value)
        self.field.set_error("")

    def problem(self) -> str:
        """A desk has a name."""
        missing = "" if self.value() else self.tr("Give this desk a name.")
        self.field.set_error(missing)
        if missing:
            self.field.setFocus()
        return missing
