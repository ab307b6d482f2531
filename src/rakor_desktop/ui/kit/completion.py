"""What is offered below a line while one types: all that matches, beginnings of words first."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QStringListModel, Slot
from PySide6.QtWidgets import QCompleter, QLineEdit

from rakor_desktop.domain.search import best_first, search_text

MOST = 50
"""How many are offered at a time; one more letter brings the others."""


class Completion(QCompleter):
    """Belongs to the line it is given to with `setCompleter`; Qt alone would offer in no order, and one part only."""

    def __init__(self, line: QLineEdit, parent: QObject) -> None:
        super().__init__(parent)
        self._offered = QStringListModel(self)
        self._names: list[str] = []
        self._searched: dict[str, str] | None = None
        self.setModel(self._offered)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        line.textEdited.connect(self._on_edited)  # comes before Qt opens the list

    def choose_from(self, names: Iterable[str]) -> None:
        """Offer among these from the next key on."""
        self._names, self._searched = list(dict.fromkeys(names)), None

    def show_now(self, names: Iterable[str]) -> None:
        """Offer exactly these, which somebody else looked for."""
        self._offered.setStringList(list(names))
        self.complete()

    @Slot(str)
    def _on_edited(self, typed: str) -> None:
        if self._searched is None:
            self._searched = {name: search_text(name) for name in self._names}
        self._offered.setStringList(best_first(typed, self._names, self._searched.__getitem__)[:MOST])
