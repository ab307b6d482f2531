"""The texts that are written again and again in minutes, each on a line behind its key."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rakor_desktop.domain.text_modules import TextModule, as_lines, from_lines
from rakor_desktop.services.minutes import text_modules
from rakor_desktop.ui.kit.fields import TextField
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.settings.section import Section
from rakor_desktop.ui.style.tokens import MARGIN_LEFT

Lines = str


class ModulesSection(Section[Lines]):
    """One field: what cannot be read as lines is not saved, and the line is named."""

    icon = "file-text"
    name = "text-modules"

    def __init__(self, jobs: Jobs, messages: MessageArea, parent: QWidget | None = None) -> None:
        super().__init__(jobs, messages, QCoreApplication.translate("ModulesSection", "Text modules"), parent)
        hint = self.tr("One on each line: key = text. In the minutes, type the key and press Ctrl+Space.")
        self.field = TextField(self.tr("Texts that are written again and again"), hint=hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN_LEFT, 20, MARGIN_LEFT, 20)
        column.addWidget(self.field, 1)
        self.field.edited.connect(self.changed)
        self.setFocusProxy(self.field)

    def read(self) -> None:
        """Ask for the texts."""
        self.jobs.read(text_modules.text_modules, then=self._on_read, refused=self.refuse)

    def write(self, value: Lines) -> None:
        """Keep them."""
        seen, told = (None if lines is None else from_lines(lines) for lines in (self.seen, self.told))
        write, modules = self.jobs.write, from_lines(value)
        write(text_modules.set_text_modules, modules, seen, told, then=self._on_kept, refused=self.refuse)

    def value(self) -> Lines:
        """The lines as they stand."""
        return self.field.text()

    def show_value(self, value: Lines) -> None:
        """Show these lines."""
        self.field.set_text(value)

    def problem(self) -> str:
        """The line that is not `key = text`, or whose key stands twice or holds a blank."""
        try:
            from_lines(self.value())
        except ValueError as error:
            self.field.setFocus()
            return self.tr("This line is not “key = text” with a key of its own: {line}").format(line=error.args[0])
        return ""

    def _on_read(self, kept: tuple[TextModule, ...]) -> None:
        self.take(as_lines(kept))

    def _on_kept(self, before: tuple[TextModule, ...]) -> None:
        self.keeps(as_lines(before))
