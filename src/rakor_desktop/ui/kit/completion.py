"""What is offered below a line while one types: all that matches, beginnings of words first."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QStringListModel, Slot
from PySide6.QtWidgets import QCompleter, QLineEdit

from rakor_desktop.domain.search import best_first, search_text

MOST = 50
"""How many are offered at a time; one more letter brings the others."""


class Offers(QCompleter):
    """Shows exactly what it is told to show below a line."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.shown = QStringListModel(self)
        self.setModel(self.shown)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)

    def show_now(self, names: Iterable[str]) -> None:
        """Show these, which were looked for meanwhile; the list opens while its line has the keyboard."""
        self.shown.setStringList(list(names))
        if self.widget().hasFocus():
            self.complete()


class Completion(Offers):
    """Looks by itself among names it was given. Qt alone would offer in no order, and find one part only."""

    def __init__(self, line: QLineEdit, parent: QObject) -> None:
        super().__init__(parent)
        self._names: list[str] = []
        self._searched: dict[str, str] | None = None
        line.textEdited.connect(self._on_edited)  # comes before Qt opens the list

    def choose_from(self, names: Iterable[str]) -> None:
        """Offer among these from the next key on."""
        self._names, self._searched = list(dict.fromkeys(names)), None

    @Slot(str)
    def _on_edited(self, typed: str) -> None:
        if self._searched is None:
            self._searched = {name: search_text(name) for name in self._names}
        self.shown.setStringList(best_first(typed, self._names, self._searched.__getitem__)[:MOST])
