"""The words that the office added to the dictionary, each on a line."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rakor_desktop.services.minutes import spelling
from rakor_desktop.ui.kit.fields import TextField
from rakor_desktop.ui.kit.jobs import Jobs
from rakor_desktop.ui.kit.messages import MessageArea
from rakor_desktop.ui.settings.section import Section
from rakor_desktop.ui.style.tokens import MARGIN_LEFT

Words = tuple[str, ...]


class WordsSection(Section[Words]):
    """One field: a line that is taken out is a misspelt word again."""

    icon = "book-open"
    name = "spelling"

    def __init__(self, jobs: Jobs, messages: MessageArea, parent: QWidget | None = None) -> None:
        super().__init__(jobs, messages, QCoreApplication.translate("WordsSection", "Words of the office"), parent)
        hint = self.tr(
            "One on each line, for every computer of this store: never underlined in the minutes. "
            "Names of the directory need not stand here. In the minutes Ctrl+F8 adds the word at the caret."
        )
        self.field = TextField(self.tr("Words that are right although no dictionary has them"), hint=hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN_LEFT, 20, MARGIN_LEFT, 20)
        column.addWidget(self.field, 1)
        self.field.edited.connect(self.changed)
        self.setFocusProxy(self.field)

    def read(self) -> None:
        """Ask for the words."""
        self.jobs.read(spelling.own_words, then=self.take, refused=self.refuse)

    def write(self, value: Words) -> None:
        """Keep them."""
        self.jobs.write(spelling.set_own_words, value, self.seen, self.told, then=self.keeps, refused=self.refuse)

    def value(self) -> Words:
        """The words as they stand."""
        return tuple(self.field.text().split())

    def show_value(self, value: Words) -> None:
        """Show these words."""
        self.field.set_text("\n".join(value))
