"""The agenda as it is typed: an item a line, a star before what a representative may not decide."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QTextCursor

from rakor_desktop.services.meetings.meetings import AgendaItem
from rakor_desktop.ui.kit.actions import make_action
from rakor_desktop.ui.kit.fields import TextField

STAR = "*"


class AgendaField(TextField):
    """Ctrl+T puts the star before the item with the caret, or takes it away; a star that is typed means the same."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Agenda"),
            placeholder=self.tr("One item per line"),
            hint=self.tr("Ctrl+T: only the head himself decides; the line gets a {star}.").format(star=STAR),
        )
        make_action(self, self.tr("Only the head himself decides"), "Ctrl+T", self.mark)

    def set_items(self, items: Sequence[AgendaItem]) -> None:
        """Show the agenda of a meeting."""
        self.set_text("\n".join(_line(item) for item in items))

    def titles(self) -> tuple[str, ...]:
        """The items without their stars, in order."""
        return tuple(line.removeprefix(STAR).strip() for line in self._lines())

    def in_person(self) -> frozenset[int]:
        """The numbers of the items with a star, counted from 1."""
        return frozenset(no for no, line in enumerate(self._lines(), 1) if line.startswith(STAR))

    @Slot()
    def mark(self) -> None:
        """Put the star before the item with the caret, or take it away; undo takes that back."""
        cursor = self.editor.textCursor()
        line = cursor.block().text()
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        if line.lstrip().startswith(STAR):
            starred = len(line) - len(line.lstrip().removeprefix(STAR).lstrip())
            cursor.movePosition(QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, starred)
            cursor.removeSelectedText()
        else:
            cursor.insertText(f"{STAR} ")

    def _lines(self) -> list[str]:
        typed = (line.strip() for line in self.text().splitlines())
        return [line for line in typed if line.removeprefix(STAR).strip()]


def _line(item: AgendaItem) -> str:
    return item.title if item.may_be_represented else f"{STAR} {item.title}"
